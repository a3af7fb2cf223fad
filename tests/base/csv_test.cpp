// Tables as text: separators, quotes, line ends, and the way back.
#include "base/text/csv.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::text;

namespace {

std::string read(const QString &text)
{
    const auto rows = parseCsv(text);
    if (!rows)
        return (rows.error().code + u' ' + rows.error().args.join(u' ')).toStdString();
    QStringList lines;
    for (const CsvRow &row : *rows)
        lines << QString::number(row.line) + u':' + row.cells.join(u'|');
    return lines.join(u'/').toStdString();
}

} // namespace

TEST_CASE("cells, quotes, separators and line ends")
{
    const char *rows[][2] = {
        {"a,b\r\nc,d\r\n", "1:a|b/2:c|d"},
        {"a;b\nc;d,e", "1:a|b/2:c|d,e"},
        {"a\tb\rc\td", "1:a|b/2:c|d"},
        {"\"a,b\",c", "1:a,b|c"},
        {"\"a \"\"x\"\"\",c", "1:a \"x\"|c"},
        {"a, \"b\" ,c", "1:a|b |c"},
        {"\"a\nb\",c\nd,e", "1:a\nb|c/3:d|e"},
        {"a,b\n\n,,\nc,d\n", "1:a|b/4:c|d"},
        {"a,\n", "1:a|"},
        {"a,,c", "1:a||c"},
        {"tên\nSở, ban", "1:tên/2:Sở| ban"},
        {"\"a;b\",c", "1:a;b|c"},
        {"", ""},
        {"\n\n", ""},
        {"a,b\n\"c,d\ne,f", "csv.open_quote 2"},
    };
    for (const auto &[text, expected] : rows) {
        INFO(text);
        CHECK(read(QString::fromUtf8(text)) == expected);
    }
}

TEST_CASE("what is written is read again")
{
    const QStringList cells{QStringLiteral("Sở, ban"),    QStringLiteral("a;b"),         QStringLiteral("\"x\""), {},
                            QStringLiteral("=1+1"),       QStringLiteral("-5"),          QStringLiteral("'-5"),   QStringLiteral("'x"),
                            QStringLiteral("hai\ndòng"),  QStringLiteral("@a"),          QStringLiteral("Đăk Cấm"), QStringLiteral("''=x")};
    const auto rows = parseCsv(csvRow({QStringLiteral("a"), QStringLiteral("b")}) + csvRow(cells));
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    QStringList back;
    for (const QString &cell : rows->at(1).cells)
        back << fromCsvCell(cell);
    CHECK(back == cells);
    CHECK_FALSE(csvRow(cells).contains(QStringLiteral(",=")));
}
