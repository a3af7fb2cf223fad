// A DOCX body as a source. Any thread.
#pragma once
#include "exchange/source/source_document.h"
#include "ooxml/document.h"

namespace bd::exchange {

SourceDocument docxSource(const ooxml::Document &document);

} // namespace bd::exchange
