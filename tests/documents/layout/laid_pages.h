// Pages of small Word files whose paper holds ten lines, so that a test can say which line stands where.
#pragma once
#include "documents/layout/pager.h"
#include "ooxml/docx_builder.h"

#include <QRectF>
#include <string>

namespace bd::test {

using Pages = std::vector<documents::PagePtr>;

constexpr int lineHeight = 240;     ///< twips, of every line made here
constexpr int linesOnPage = 10;
constexpr int paperWidth = 6000, margin = 1000;
constexpr int paperHeight = 2 * margin + linesOnPage * lineHeight;

/// A paragraph whose lines are those of `text`, separated by '|'.
QByteArray lines(const QByteArray &text, const QByteArray &properties = {}, const QByteArray &spacing = {});
/// "a1", "a2" … each a paragraph of its own.
QByteArray paragraphs(const char *letter, int count);
/// The paper above; `inside` stands before its size (references), `more` behind its margins.
QByteArray section(const QByteArray &inside = {}, const QByteArray &more = {}, int width = paperWidth,
                   int height = paperHeight);
/// As the last paragraph of a section.
QByteArray endOfSection(const QByteArray &text, const QByteArray &section);
QByteArray mark(int note);
QByteArray note(int id, const QByteArray &inside);

QByteArray table(const QByteArray &rows, const std::vector<int> &grid, const QByteArray &properties = {});
QByteArray tableRow(const std::vector<QByteArray> &cells, const QByteArray &properties = {});
QByteArray oneCell(const QByteArray &text, const QByteArray &rowProperties = {}); ///< a row of one cell of lines
QByteArray allBorders(int eighths = 4);

Pages pagesOf(const DocxBuilder &docx);
/// Of a body on that paper.
Pages pagesOf(const QByteArray &body);
/// The words of a page, separated by spaces.
std::string words(const documents::PagePtr &page);
using Words = std::vector<std::string>; ///< a string per page
Words words(const Pages &pages);
std::string allWords(const Pages &pages);
/// The place of a piece with that text on the page; fails the test when it isn't there.
QRectF boxOf(const documents::PagePtr &page, const std::string &text);
inline qreal topOf(const documents::PagePtr &page, const std::string &text) { return boxOf(page, text).top(); }
inline bool has(const std::string &all, const std::string &text) { return all.find(text) != std::string::npos; }
inline bool begins(const std::string &all, const std::string &text) { return all.rfind(text, 0) == 0; }
inline bool ends(const std::string &all, const std::string &text)
{
    return all.size() >= text.size() && all.compare(all.size() - text.size(), text.size(), text) == 0;
}

} // namespace bd::test
