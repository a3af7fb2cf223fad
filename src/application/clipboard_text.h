// What was copied elsewhere (Word, Excel, LibreOffice, a browser, a chat), as paragraphs with levels, and tables. Pure, any
// thread. Nothing is fetched from anywhere, and no script or style sheet runs.
#pragma once
#include "domain/plan.h"
#include "exchange/values/paste_report.h"

#include <QByteArray>

namespace bd::application {

/// Of "text/html", as bytes: UTF-8 or UTF-16, with or without Windows' header. Keeps bold, italic, levels, tables, footnotes.
/// The blocks have no uuid yet.
std::vector<domain::Block> blocksFromHtml(const QByteArray &html, exchange::PasteReport *report = nullptr);
/// Of plain text: lines become paragraphs, "- " and "+ " levels; when every line has tabs (Excel), a table.
std::vector<domain::Block> blocksFromText(const QString &text, exchange::PasteReport *report = nullptr);

/// What to tell about a paste, "" when nothing: pictures left out, too long, footnotes without their text; and why nothing
/// came of it (`isEmpty`). For a clipboard that holds nothing but a picture, a report with one image.
QString pasteNotice(const exchange::PasteReport &report, bool isEmpty);

} // namespace bd::application
