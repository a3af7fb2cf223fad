// Pictures that the data of a template names: files beside it. Any thread.
#pragma once
#include "documents/plan_document.h"

namespace bd::application {

/// Reads files in the folder of `dataFile` and below it, also behind links only when they end there. At most 64 MiB.
documents::ImageFiles imagesBeside(const QString &dataFile);

} // namespace bd::application
