// Paragraphs set on their own, without a Word file. Lengths in twips.
#pragma once
#include "documents/layout/paragraph_box.h"
#include "support/catch.h"

#include <string>

namespace bd::test {

using BoxPtr = std::shared_ptr<const documents::ParagraphBox>;

/// False, with a printed line, where the faces are missing whose measures the tests know.
bool hasFaces();

ooxml::Run run(const QString &text, double size = 10);
ooxml::DocParagraph paragraph(const QString &text, double size = 10);
ooxml::DocParagraph paragraph(const std::vector<ooxml::Run> &runs, double size = 10);

documents::Setting setting(qreal width = 9000);
BoxPtr boxOf(const ooxml::DocParagraph &paragraph, qreal width = 9000);

std::vector<documents::TextPiece> piecesOf(const BoxPtr &box);
/// The lines, separated by '|'; without spaces at their ends.
std::string linesOf(const BoxPtr &box);
/// Where the first letter of `text` begins in the line.
qreal xOf(const BoxPtr &box, const QString &text, std::size_t line = 0);
/// Right edge of what is visible of a line.
qreal endOf(const BoxPtr &box, std::size_t line = 0);

/// How wide Liberation Serif sets these letters at 10 points: a digit takes half the letter size, "m" 1593/2048.
constexpr qreal digit = 100, space = 50;

} // namespace bd::test
