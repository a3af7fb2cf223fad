// Small spreadsheets written by the tests themselves, cell by cell where it matters.
#pragma once
#include "ooxml/zip_archive.h"

#include <map>
#include <utility>
#include <vector>

namespace bd::test {

struct SmallXlsx {
    struct Tab {
        QByteArray name = "Sheet1";
        QByteArray rows;         ///< inside sheetData
        QByteArray before, after; ///< beside it: cols; mergeCells
        QByteArray state;        ///< "hidden"
    };
    std::vector<Tab> tabs;
    QByteArray shared;      ///< inside sst
    QByteArray styles;      ///< inside styleSheet
    QByteArray properties;  ///< attributes of workbookPr
    std::map<QByteArray, QByteArray> replaced; ///< part name to its whole bytes

    QByteArray toBytes() const
    {
        const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        std::vector<std::pair<QByteArray, QByteArray>> parts;
        QByteArray names, relations;
        for (std::size_t i = 0; i < tabs.size(); ++i) {
            const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
            names += "<sheet name=\"" + tabs[i].name + "\" sheetId=\"" + number + "\"" + (tabs[i].state.isEmpty() ? "" : " state=\"" + tabs[i].state + "\"")
                + " r:id=\"r" + number + "\"/>";
            relations += "<Relationship Id=\"r" + number + "\" Type=\"" + office + "worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
            parts.emplace_back("xl/worksheets/sheet" + number + ".xml",
                               "<worksheet" + space + ">" + tabs[i].before + "<sheetData>" + tabs[i].rows + "</sheetData>" + tabs[i].after + "</worksheet>");
        }
        relations += "<Relationship Id=\"s\" Type=\"" + office + "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"t\" Type=\"" + office
            + "styles\" Target=\"styles.xml\"/>";
        parts.emplace_back("[Content_Types].xml",
                           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                           "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                           "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.emplace_back("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + office + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.emplace_back("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        parts.emplace_back("xl/workbook.xml", "<workbook" + space + "><workbookPr " + properties + "/><sheets>" + names + "</sheets></workbook>");
        parts.emplace_back("xl/sharedStrings.xml", "<sst" + space + ">" + shared + "</sst>");
        parts.emplace_back("xl/styles.xml", "<styleSheet" + space + ">" + styles + "</styleSheet>");
        ooxml::ZipWriter zip;
        for (auto &[name, bytes] : parts) {
            const auto other = replaced.find(name);
            zip.add(QString::fromUtf8(name), other == replaced.end() ? bytes : other->second);
        }
        return zip.toBytes().value_or(QByteArray());
    }
};

inline QByteArray xmlText(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// Rows of words; numbers and days that are to be such come as "=n:1150" and "=d:46203" (a serial), shares as "=p:0.25",
/// errors as "=e:#N/A". Empty ones are left out.
inline QByteArray sheetRows(const std::vector<QStringList> &rows, int firstRow = 1)
{
    QByteArray xml;
    for (std::size_t y = 0; y < rows.size(); ++y) {
        const QByteArray row = QByteArray::number(firstRow + static_cast<int>(y));
        xml += "<row r=\"" + row + "\">";
        for (int x = 0; x < rows[y].size(); ++x) {
            const QString &text = rows[y][x];
            if (text.isEmpty())
                continue;
            QByteArray place = (x >= 26 ? QByteArray(1, static_cast<char>('A' + x / 26 - 1)) : QByteArray()) + QByteArray(1, static_cast<char>('A' + x % 26)) + row;
            const QByteArray value = xmlText(text.mid(3));
            if (text.startsWith(QLatin1String("=n:")))
                xml += "<c r=\"" + place + "\"><v>" + value + "</v></c>";
            else if (text.startsWith(QLatin1String("=d:")))
                xml += "<c r=\"" + place + "\" s=\"1\"><v>" + value + "</v></c>";
            else if (text.startsWith(QLatin1String("=p:")))
                xml += "<c r=\"" + place + "\" s=\"2\"><v>" + value + "</v></c>";
            else if (text.startsWith(QLatin1String("=e:")))
                xml += "<c r=\"" + place + "\" t=\"e\"><f>1/0</f><v>" + value + "</v></c>";
            else
                xml += "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xmlText(text) + "</t></is></c>";
        }
        xml += "</row>";
    }
    return xml;
}

/// Style 1 is a day, style 2 a share.
inline QByteArray daysAndShares()
{
    return "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs>";
}

inline QByteArray xlsxOf(const std::vector<QStringList> &rows, const QByteArray &merged = {})
{
    SmallXlsx book;
    book.styles = daysAndShares();
    book.tabs = {{"Sheet1", sheetRows(rows), {}, merged, {}}};
    return book.toBytes();
}

} // namespace bd::test
