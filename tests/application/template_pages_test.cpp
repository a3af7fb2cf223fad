// The pages for authors of templates say what the program does: their examples are rendered, their faults are told.
#include "application/template_service.h"
#include "application/template_text.h"
#include "application/language.h"
#include "documents/template/render.h"
#include "ooxml/document.h"
#include "support/files.h"
#include "support/small_docx.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

using namespace bd;
using namespace bd::application;
using namespace bd::test;

namespace {

struct Page {
    const char *file, *language;
};

constexpr Page pages[] = {{"docs/guide/templates.md", "vi"}, {"docs/templates.md", "en"}};

/// What stands between <!-- NAME --> and <!-- /NAME -->.
QStringList linesOf(const Page &page, const QString &name)
{
    const QString text = QString::fromUtf8(readAll(QStringLiteral(BD_SOURCE_DIR "/") + QLatin1String(page.file)));
    const QString begin = QStringLiteral("<!-- %1 -->\n").arg(name), end = QStringLiteral("\n<!-- /%1 -->").arg(name);
    const qsizetype from = text.indexOf(begin), to = text.indexOf(end, from);
    REQUIRE(from >= 0);
    REQUIRE(to > from);
    return text.mid(from + begin.size(), to - from - begin.size()).split(QLatin1Char('\n'));
}

/// The cells of a row of a Markdown table, without the signs that code stands in.
QStringList cellsOf(const QString &line)
{
    QString bare = line;
    bare.replace(QStringLiteral("\\|"), QString(QChar(1))).remove(QLatin1Char('`'));
    QStringList cells = bare.split(QLatin1Char('|')).mid(1);
    cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed().replace(QChar(1), QLatin1Char('|'));
    return cells;
}

bool isRule(const QString &line)
{
    return line.startsWith(QLatin1String("|---"));
}

QByteArray exampleTemplate(const Page &page)
{
    QByteArray body, rows;
    const auto flush = [&] {
        if (!rows.isEmpty())
            body += "<w:tbl>" + rows + "</w:tbl>";
        rows.clear();
    };
    bool code = false;
    for (const QString &line : linesOf(page, QStringLiteral("example template"))) {
        if (line.startsWith(QLatin1String("```"))) {
            code = !code;
        } else if (code) {
            flush();
            body += docxParagraph(line);
        } else if (line.startsWith(QLatin1Char('|')) && !isRule(line)) {
            rows += docxRow(cellsOf(line));
        }
    }
    return smallDocx(body);
}

QString fenced(const Page &page, const QString &name)
{
    QStringList lines = linesOf(page, name);
    return lines.mid(1, lines.size() - 2).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("the example of the pages for authors gives what they show")
{
    for (const Page &page : pages) {
        INFO(page.file);
        const auto data = nlohmann::json::parse(fenced(page, QStringLiteral("example data")).toStdString());
        NoProgress progress;
        const auto rendered = documents::renderTemplate(exampleTemplate(page), data, documents::Missing::Error, progress);
        REQUIRE(rendered);
        CHECK(rendered->report.unusedNames.isEmpty());
        const auto document = ooxml::readDocument(rendered->bytes, progress);
        REQUIRE(document);
        QStringList lines;
        for (QString line : ooxml::plainText(*document).trimmed().split(QLatin1Char('\n')))
            lines << line.replace(QLatin1Char('\t'), QStringLiteral(" | ")).trimmed();
        CHECK(lines.join(QLatin1Char('\n')) == fenced(page, QStringLiteral("example result")));
    }
}

TEST_CASE("the example's names are those of a plan")
{
    const TempDir dir;
    for (const Page &page : pages) {
        const QString file = dir.file(QStringLiteral("ví dụ.docx"));
        writeAll(file, exampleTemplate(page));
        NoProgress progress;
        const auto report = inspectTemplateFile(file, {}, progress);
        REQUIRE(report);
        CHECK((report->faults + report->unknown + report->unsupported).join(QLatin1Char('\n')) == QString());
    }
}

TEST_CASE("faults are told as the pages for authors show them")
{
    const TempDir dir;
    const QString file = dir.file(QStringLiteral("mẫu.docx"));
    for (const Page &page : pages) {
        const test::Language set(page.language);
        QStringList rows = linesOf(page, QStringLiteral("faults")).mid(2);
        REQUIRE(rows.size() > 4);
        for (const QString &row : rows) {
            const QStringList cells = cellsOf(row);
            REQUIRE(cells.size() == 2);
            INFO(row.toStdString());
            writeAll(file, smallDocx(docxParagraph(cells[0])));
            NoProgress progress;
            const auto report = inspectTemplateFile(file, {}, progress);
            REQUIRE(report);
            const QStringList faults = report->faults + report->unknown;
            REQUIRE(faults.size() == 1);
            CHECK(templateFaultText(faults.first()) == cells[1]);
        }
    }
}

TEST_CASE("places are said as Word's users say them")
{
    struct Case {
        const char *place, *vietnamese, *english;
    };
    const Case cases[] = {
        {"part:body;text:", "", ""},
        {"part:body;table:3;row:2;cell:1;text:Đơn vị …", "bảng 3, hàng 2, ô 1, đoạn \"Đơn vị …\"", "table 3, row 2, cell 1, paragraph \"Đơn vị …\""},
        {"part:body;table:1;row:1;cell:2;table:1;row:2;cell:1;text:a", "bảng 1, hàng 1, ô 2, bảng lồng trong ô đó, hàng 2, ô 1, đoạn \"a\"",
         "table 1, row 1, cell 2, the table inside that cell, row 2, cell 1, paragraph \"a\""},
        {"part:body;table:1;row:1;cell:2;table:3;row:2;cell:1;text:a", "bảng 1, hàng 1, ô 2, bảng lồng thứ 3 trong ô đó, hàng 2, ô 1, đoạn \"a\"",
         "table 1, row 1, cell 2, table 3 inside that cell, row 2, cell 1, paragraph \"a\""},
        {"part:body;box:1;table:1;row:1;cell:1;text:a", "khung văn bản, bảng 1, hàng 1, ô 1, đoạn \"a\"", "text box, table 1, row 1, cell 1, paragraph \"a\""},
        {"part:header1;pages:first;section:2;text:a", "đầu trang của trang đầu, phần 2, đoạn \"a\"", "header of the first page, section 2, paragraph \"a\""},
        {"part:footer2;pages:even;text:a", "chân trang của các trang chẵn, đoạn \"a\"", "footer of the even pages, paragraph \"a\""},
        {"part:header1;text:a;b", "đầu trang, đoạn \"a;b\"", "header, paragraph \"a;b\""},
        {"part:footnotes;note:2;text:a", "chú thích cuối trang 2, đoạn \"a\"", "footnote 2, paragraph \"a\""},
        {"part:endnotes;note:1;text:a", "chú thích cuối văn bản 1, đoạn \"a\"", "endnote 1, paragraph \"a\""},
        {"part:comments;note:4;text:a", "nhận xét 4, đoạn \"a\"", "comment 4, paragraph \"a\""},
        {"part:core;text:{a}", "thuộc tính của tệp, đoạn \"{a}\"", "properties of the file, paragraph \"{a}\""},
    };
    for (const Case &c : cases) {
        INFO(c.place);
        const auto place = documents::Place::fromString(QString::fromUtf8(c.place));
        CHECK(placeText(place) == QString::fromUtf8(c.vietnamese));
        const test::Language set("en");
        CHECK(placeText(place) == QString::fromUtf8(c.english));
    }
}

TEST_CASE("where a loop should end is said for every kind of place")
{
    const std::pair<const char *, const char *> cases[] = {
        {"row", "cần {/x} ở cuối hàng đó"},
        {"row:5", "cần {/x} ở cuối hàng 5 của bảng đó"},
        {"cell", "cần {/x} ở cuối ô đó"},
        {"table", "cần {/x} ở một hàng phía dưới trong bảng đó"},
        {"paragraph", "cần {/x} ở cuối đoạn đó"},
        {"after_table:2", "cần {/x} sau bảng 2"},
        {"before:{/a}", "cần {/x} trước đoạn \"{/a}\""},
        {"after:- {b}: c", "cần {/x} sau đoạn \"- {b}: c\""},
        {"before_tag:{/a}", "cần {/x} ngay trước trường {/a}"},
        {"end", "cần {/x} ở cuối phần thuộc về nó, trong một đoạn riêng"},
    };
    for (const auto &[end, sentence] : cases) {
        const QString arg = documents::joinedFields({QStringLiteral("unclosed_loop"), QStringLiteral("{#x | mac_dinh:\"a\"}"),
                                                     QStringLiteral("part:body;table:3;row:2;cell:1;text:Đơn vị …"),
                                                     QStringLiteral("end:") + QString::fromUtf8(end)});
        CHECK(templateFaultText(arg) == QStringLiteral("Bảng 3, hàng 2, ô 1, đoạn \"Đơn vị …\": trường {#x | mac_dinh:\"a\"} chưa có trường đóng {/x}; ")
                                            + QString::fromUtf8(sentence) + QLatin1Char('.'));
    }
}
