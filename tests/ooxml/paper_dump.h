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

/// What a BodyReader gave.
struct Pieces {
    QString body, frame, error; ///< error: its code
    QStringList unsupported, unread;
};
Pieces inPieces(const QByteArray &docx);
/// Where reading block by block and reading at once first differ; empty when they agree.
QString difference(const QByteArray &docx);

} // namespace bd::test
