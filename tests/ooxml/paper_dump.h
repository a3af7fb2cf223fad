// What was read for paper as lines of text, every value of it: to compare two readings.
#pragma once
#include "ooxml/body_reader.h"

namespace bd::test {

QString dumped(const ooxml::DocParagraph &paragraph);
QString dumped(const ooxml::TableInk &ink, bool hasBorders);
QString dumped(const ooxml::DocRow &row);
QString dumped(const std::vector<ooxml::DocBlock> &blocks);
QString dumped(const ooxml::DocSection &section);
/// Everything but the blocks of the body.
QString dumpedFrame(const ooxml::Document &document);
/// The body with the beginnings of its sections.
QString dumpedBody(const ooxml::Document &document);

} // namespace bd::test
