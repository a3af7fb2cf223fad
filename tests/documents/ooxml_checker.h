// What stands in for Word where Word is not at hand: a DOCX is examined by the rules that Word refuses files
// over.
#pragma once
#include <QByteArray>
#include <QStringList>

namespace bd::test {

/// Everything wrong with the file, a line each; empty when nothing is:
/// parts well-formed; every part has a content type and is reached by a relationship, every relationship and
/// r:id has its target; child elements in the order of ECMA-376; ids that must be unique are; bookmarks have
/// both ends; every cell ends with a paragraph, every table has rows and as many grid columns as its rows
/// fill; tables don't touch; footnote marks and footnotes match; styles that are named exist.
QStringList docxFaults(const QByteArray &bytes);

} // namespace bd::test
