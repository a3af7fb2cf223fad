// Small DOCX files for tests, from the XML of their body.
#pragma once
#include <QByteArray>
#include <QString>
#include <map>

namespace bd::test {

/// A package with that w:body content (without w:body) and further parts by name: "word/header1.xml" and the like
/// without their root (header, footer, numbering, styles, footnotes, endnotes, comments; each is related to the body),
/// "word/_rels/document.xml.rels" holds further w:Relationship elements, all others are whole parts.
QByteArray docx(const QString &body, const std::map<QString, QByteArray> &parts = {});
QString para(const QString &text);     ///< one run
QString row(const QStringList &cells); ///< w:tr of one-paragraph cells
QString tableOf(const QStringList &rows, int columns);
/// The main part's XML without declaration and root.
QString bodyOf(const QByteArray &docx);

} // namespace bd::test
