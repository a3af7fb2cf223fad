// Rows, columns and cells of tables. A drawing per table: a letter per cell, repeated where it spans, "." for none.
#include "domain/table_edit.h"
#include "support/catch.h"

#include <functional>
#include <random>

using namespace bd;
using namespace bd::domain;

namespace {

Table tableOf(const QStringList &drawing)
{
    Table table;
    table.uuid = QStringLiteral("t");
    QString done;
    for (qsizetype r = 0; r < drawing.size(); ++r) {
        TableRow row;
        for (qsizetype c = 0; c < drawing[r].size(); ++c) {
            const QChar name = drawing[r][c];
            if (name == u'.' || done.contains(name))
                continue;
            done += name;
            qsizetype right = c, bottom = r;
            while (right + 1 < drawing[r].size() && drawing[r][right + 1] == name)
                ++right;
            while (bottom + 1 < drawing.size() && drawing[bottom + 1].size() > c && drawing[bottom + 1][c] == name)
                ++bottom;
            row.cells.push_back({{RichText::plain(name)}, static_cast<int>(right - c) + 1, static_cast<int>(bottom - r) + 1});
        }
        table.rows.push_back(row);
    }
    return table;
}

/// New, empty cells read "-", merged ones the first of their letters.
QStringList drawingOf(const TableGrid &grid)
{
    QStringList drawing;
    for (int r = 0; r < grid.rows(); ++r) {
        QString line;
        for (int c = 0; c < grid.columns(); ++c) {
            const TableGrid::Cell *cell = grid.at(r, c);
            const QString text = cell && !cell->content.paragraphs.empty() ? cell->content.paragraphs.front().toPlain() : QString();
            line += !cell ? QChar(u'.') : text.isEmpty() ? QChar(u'-') : text.front();
        }
        drawing.append(line);
    }
    return drawing;
}

} // namespace

TEST_CASE("A table is edited on its grid", "[domain][table]")
{
    using Edit = std::function<bool(TableGrid &)>;
    struct Case {
        const char *what;
        QStringList from;
        Edit edit;
        QStringList to; ///< empty: nothing may happen
    };
    const auto list = [](std::initializer_list<const char *> lines) {
        QStringList result;
        for (const char *line : lines)
            result.append(QLatin1String(line));
        return result;
    };
    const Case cases[] = {
        {"row on top", list({"ab", "cd"}), [](TableGrid &g) { return g.insertRow(0); }, list({"--", "ab", "cd"})},
        {"row at the end", list({"ab", "cd"}), [](TableGrid &g) { return g.insertRow(2); }, list({"ab", "cd", "--"})},
        {"row through a spanning cell", list({"ab", "ad"}), [](TableGrid &g) { return g.insertRow(1); }, list({"ab", "a-", "ad"})},
        {"row beside a spanning cell", list({"ab", "ad"}), [](TableGrid &g) { return g.insertRow(2); }, list({"ab", "ad", "--"})},
        {"row out of the table", list({"ab"}), [](TableGrid &g) { return g.insertRow(2); }, {}},
        {"column between", list({"ab", "cd"}), [](TableGrid &g) { return g.insertColumn(1); }, list({"a-b", "c-d"})},
        {"column through a spanning cell", list({"aa", "cd"}), [](TableGrid &g) { return g.insertColumn(1); }, list({"aaa", "c-d"})},
        {"first row goes", list({"ab", "cd"}), [](TableGrid &g) { return g.removeRows(0, 1); }, list({"cd"})},
        {"row of a spanning cell goes", list({"ab", "ad"}), [](TableGrid &g) { return g.removeRows(0, 1); }, list({"ad"})},
        {"all rows stay", list({"ab", "cd"}), [](TableGrid &g) { return g.removeRows(0, 2); }, {}},
        {"columns go", list({"abc", "def"}), [](TableGrid &g) { return g.removeColumns(0, 2); }, list({"c", "f"})},
        {"all columns stay", list({"ab"}), [](TableGrid &g) { return g.removeColumns(0, 2); }, {}},
        {"merge a square", list({"abc", "def"}), [](TableGrid &g) { return g.merge(0, 0, 2, 2); }, list({"aac", "aaf"})},
        {"merge grows to whole cells", list({"abb", "cde"}), [](TableGrid &g) { return g.merge(0, 0, 1, 2); }, list({"aaa", "cde"})},
        {"one cell can't be merged", list({"aa", "cd"}), [](TableGrid &g) { return g.merge(0, 0, 1, 2); }, {}},
        {"split", list({"aab", "aac"}), [](TableGrid &g) { return g.split(0, 0); }, list({"a-b", "--c"})},
        {"split from its other end", list({"aab", "aac"}), [](TableGrid &g) { return g.split(1, 1); }, list({"a-b", "--c"})},
        {"split needs a spanning cell", list({"ab"}), [](TableGrid &g) { return g.split(0, 0); }, {}},
        {"a short row stays short", list({"abc", "d"}), [](TableGrid &g) { return g.insertRow(0); }, list({"---", "abc", "d.."})},
        {"a column behind a short row fills it", list({"abc", "d"}), [](TableGrid &g) { return g.insertColumn(3); }, list({"abc-", "d---"})},
    };
    for (const Case &c : cases) {
        INFO(c.what);
        TableGrid grid(tableOf(c.from));
        const QStringList before = drawingOf(grid);
        CHECK(c.edit(grid) == !c.to.isEmpty());
        CHECK(drawingOf(grid).join(u'/').toStdString() == (c.to.isEmpty() ? before : c.to).join(u'/').toStdString());
        // as a table and back
        CHECK(drawingOf(TableGrid(grid.table(QStringLiteral("t")))) == drawingOf(grid));
    }
}

TEST_CASE("Merged cells keep all they said", "[domain][table]")
{
    TableGrid grid(tableOf({QStringLiteral("ab"), QStringLiteral("cd")}));
    REQUIRE(grid.merge(0, 0, 2, 2));
    REQUIRE(grid.cells().size() == 1);
    QString all;
    for (const RichText &text : grid.cells().front().content.paragraphs)
        all += text.toPlain();
    CHECK(all == QLatin1String("abcd"));
}

TEST_CASE("Tables that don't fit together are cut, not lost", "[domain][table]")
{
    Table table;
    table.rows.resize(2);
    table.rows[0].cells = {{{RichText::plain(QStringLiteral("a"))}, 1, 9}, {{RichText::plain(QStringLiteral("b"))}, 2000000000, 1}};
    table.rows[1].cells = {{{RichText::plain(QStringLiteral("c"))}, 1, 1}};
    const Table made = TableGrid(table).table({});
    CHECK(made.rows[0].cells[0].rowSpan == 2);
    CHECK(made.rows[0].cells[1].columnSpan == 200);
    CHECK(made.rows[1].cells[0].paragraphs.front().toPlain() == QLatin1String("c"));
    CHECK(TableGrid(made).table({}) == made);
    CHECK(TableGrid(Table()).table({}).rows.empty());
}

TEST_CASE("Any edits leave a table that is one", "[domain][table]")
{
    std::mt19937 random(7);
    const auto number = [&random](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    for (int round = 0; round < 200; ++round) {
        TableGrid grid(emptyTable(number(1, 4), number(1, 4)));
        for (int i = 0; i < 15; ++i) {
            const int r = number(0, grid.rows()), c = number(0, grid.columns());
            switch (number(0, 6)) {
            case 0: grid.insertRow(r); break;
            case 1: grid.insertColumn(c); break;
            case 2: grid.removeRows(r, number(1, 2)); break;
            case 3: grid.removeColumns(c, number(1, 2)); break;
            case 4: grid.merge(r, c, number(1, 3), number(1, 3)); break;
            case 5: grid.split(r, c); break;
            default: grid.setHead(r, 1, number(0, 1) == 1); break;
            }
            const Table table = grid.table(QStringLiteral("t"));
            REQUIRE(TableGrid(table).table(QStringLiteral("t")) == table);
            int area = 0;
            for (const TableGrid::Cell &cell : grid.cells())
                area += cell.rowSpan * cell.columnSpan;
            REQUIRE(area == grid.rows() * grid.columns());
        }
    }
}
