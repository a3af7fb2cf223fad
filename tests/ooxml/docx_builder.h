// Small Word packages written by the tests themselves.
#pragma once
#include "ooxml/document.h"
#include "ooxml/package.h"
#include "support/catch.h"

#include <map>

namespace bd::test {

inline QString q(const char *text) { return QString::fromUtf8(text); }

struct DocxBuilder {
    QByteArray body;      ///< inside w:body
    QByteArray styles;    ///< inside w:styles
    QByteArray numbering; ///< inside w:numbering
    QByteArray footnotes, endnotes, comments;
    QByteArray settings;  ///< inside w:settings
    QByteArray theme;     ///< inside a:themeElements
    std::map<QByteArray, QByteArray> headers; ///< "header1": inside w:hdr, "footer1": inside w:ftr; id is the name
    QByteArray title;
    QByteArray relationships; ///< more of the main part's, see relationship()
    std::map<QByteArray, QByteArray> replaced; ///< part name to its whole bytes
    QByteArray mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    std::vector<std::pair<QByteArray, QByteArray>> parts() const;
    QByteArray toBytes() const;
};

/// One w:Relationship; `type` is the last word of its type.
QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target, bool isExternal = false);
QByteArray wordXml(const char *root, const QByteArray &inside);
QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &parts);

/// A run and a paragraph, with what stands in their properties.
inline QByteArray r(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}
inline QByteArray p(const QByteArray &inside, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + inside + "</w:p>";
}
inline QByteArray pt(const QByteArray &text, const QByteArray &properties = {}) { return p(r(text), properties); }
inline QByteArray cell(const QByteArray &inside, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + inside + "</w:tc>";
}

/// Reads, failing the test on an error.
ooxml::Document readOk(const QByteArray &bytes);
inline ooxml::Document readOk(const DocxBuilder &docx) { return readOk(docx.toBytes()); }
ooxml::Document readBody(const QByteArray &body);
/// The same for paper.
ooxml::Document paperOf(const DocxBuilder &docx);
ooxml::Document paperOf(const QByteArray &body);
/// The code of the error, empty when the file was read.
QString readCode(const QByteArray &bytes);

const ooxml::DocParagraph &paragraphAt(const ooxml::Document &document, std::size_t block);
const ooxml::DocTable &tableAt(const ooxml::Document &document, std::size_t block);

} // namespace bd::test
