// Fuzzes templates: whole files; and, since a fuzzer seldom gets through a checksum, the body, a header or a note of a
// package that is well-formed around them, as XML or as the text of paragraphs and cells. Each is looked through and
// rendered over a fixed context; what comes out must be readable again. The first byte selects.
#include "documents/context/plan_contract.h"
#include "documents/template/inspect.h"
#include "documents/template/render.h"
#include "ooxml/package.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace {

using bd::ooxml::ZipWriter;

constexpr const char *relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char *namespaces =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

QByteArray relationship(const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + kind + "\" Type=\"" + relationshipType + kind + "\" Target=\"" + target + "\"/>";
}

/// Bytes as text: a line is a paragraph, a tab starts a cell; a line with tabs is a row of a table.
QByteArray paragraphs(const QByteArray &bytes)
{
    const auto paragraph = [](const QByteArray &text) {
        return "<w:p><w:r><w:t>" + QString::fromUtf8(text).toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
    };
    QByteArray xml;
    bool table = false;
    for (const QByteArray &line : bytes.split('\n')) {
        const bool row = line.contains('\t');
        if (row != table)
            xml += row ? "<w:tbl>" : "</w:tbl>";
        table = row;
        if (!row) {
            xml += paragraph(line);
            continue;
        }
        xml += "<w:tr>";
        for (const QByteArray &cell : line.split('\t'))
            xml += "<w:tc>" + paragraph(cell) + "</w:tc>";
        xml += "</w:tr>";
    }
    return table ? xml + "</w:tbl><w:p/>" : xml;
}

/// `body`, `header` and `note` are the insides of their parts.
QByteArray package(const QByteArray &body, const QByteArray &header, const QByteArray &note)
{
    ZipWriter zip;
    zip.add(QStringLiteral("_rels/.rels"), "<Relationships>" + relationship("officeDocument", "word/document.xml") + "</Relationships>");
    zip.add(QStringLiteral("word/_rels/document.xml.rels"),
            "<Relationships>" + relationship("header", "header.xml") + relationship("footnotes", "footnotes.xml")
                + relationship("numbering", "numbering.xml") + "</Relationships>");
    zip.add(QStringLiteral("[Content_Types].xml"), "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    zip.add(QStringLiteral("word/document.xml"), QByteArray("<w:document") + namespaces + "><w:body>" + body
                + "<w:sectPr><w:headerReference r:id=\"header\" w:type=\"first\"/></w:sectPr></w:body></w:document>");
    zip.add(QStringLiteral("word/header.xml"), QByteArray("<w:hdr") + namespaces + ">" + header + "</w:hdr>");
    zip.add(QStringLiteral("word/footnotes.xml"),
            QByteArray("<w:footnotes") + namespaces + "><w:footnote w:id=\"1\">" + note + "</w:footnote></w:footnotes>");
    zip.add(QStringLiteral("word/numbering.xml"),
            QByteArray("<w:numbering") + namespaces
                + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
                  "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
    return zip.toBytes().value_or(QByteArray());
}

const nlohmann::json &context()
{
    static const nlohmann::json data = nlohmann::json::parse(R"({
        "a": "một", "b": 2, "c": null, "d": "2026-01-05", "e": true, "t": "dòng\nhai\tcột",
        "l": [{"a": "x", "m": [1, 2]}, {"a": "y", "m": []}], "o": {"p": "q"}, "s": ["u", "v"],
        "r": {"spans": [{"text": "đậm", "bold": true}, {"footnote": {"mark": "1", "text": "chú thích"}}]},
        "x": {"rows": [{"head": true, "cells": [{"paragraphs": ["A"]}, {"paragraphs": ["B"], "span": 2}]}]},
        "i": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="})");
    return data;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const QByteArray mark = "<w:p><w:r><w:t>{#l}</w:t><w:footnoteReference w:id=\"1\"/><w:t>{/l}</w:t></w:r></w:p>";
    switch (data[0] % 6) {
    case 0: break;
    case 1: bytes = package(paragraphs(bytes), {}, {}); break;
    case 2: bytes = package(bytes, {}, {}); break;
    case 3: bytes = package(mark, paragraphs(bytes), {}); break;
    case 4: bytes = package(mark, {}, paragraphs(bytes)); break;
    default: bytes = package(mark + paragraphs(bytes), bytes, bytes); break;
    }
    bd::NoProgress progress;
    (void)bd::documents::inspectTemplate(bytes, &bd::documents::planNames(), progress);
    const auto rendered = bd::documents::renderTemplate(bytes, context(), bd::documents::Missing::Blank, progress);
    if (!rendered)
        return 0;
    // Whatever the template is, the result is a package whose body is well-formed.
    const auto result = bd::ooxml::Package::fromBytes(rendered->bytes);
    if (!result || !bd::ooxml::parseXml(result->part(result->mainPart()), result->mainPart()))
        std::abort();
    return 0;
}
