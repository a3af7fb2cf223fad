#include "exchange/pdf/pdf_tables.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bd::exchange {

namespace {

/// A drawn line: where it stands across its direction, and its stretch along it; pixels.
struct Rule {
    int at = 0, begin = 0, end = 0, thickness = 1;
};

constexpr int dark = 170;       // grey below is ink
constexpr int touch = 4;        // pixels by which lines of one table may miss each other
constexpr int thickest = 9;     // pixels; thicker is a filled area
constexpr std::size_t mostRuns = 20000;

/// Stretches of ink of at least `least` pixels along each row, or along each column.
std::vector<Rule> inkRuns(const QImage &grey, bool alongRows, int least)
{
    std::vector<Rule> runs;
    const int width = grey.width(), height = grey.height();
    std::vector<int> open(static_cast<std::size_t>(alongRows ? 1 : width), -1);
    const auto close = [&](int &start, int at, int end) {
        if (start >= 0 && end - start >= least)
            runs.push_back({at, start, end, 1});
        start = -1;
    };
    for (int y = 0; y < height && runs.size() < mostRuns; ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < width; ++x) {
            int &start = open[alongRows ? 0 : static_cast<std::size_t>(x)];
            if (line[x] < dark)
                start = start < 0 ? (alongRows ? x : y) : start;
            else if (start >= 0)
                close(start, alongRows ? y : x, alongRows ? x : y);
        }
        if (alongRows)
            close(open[0], y, width);
    }
    if (!alongRows)
        for (int x = 0; x < width; ++x)
            close(open[static_cast<std::size_t>(x)], x, height);
    std::stable_sort(runs.begin(), runs.end(), [](const Rule &a, const Rule &b) { return a.at < b.at; });
    return runs;
}

/// Rows of pixels of one drawn line become one.
std::vector<Rule> rulesOf(const std::vector<Rule> &runs)
{
    std::vector<Rule> rules;
    for (const Rule &run : runs) {
        bool joined = false;
        for (std::size_t back = rules.size(); back > 0 && !joined; --back) {
            Rule &rule = rules[back - 1];
            if (rule.at + rule.thickness + thickest < run.at)
                break; // sorted: all earlier ones lie farther away
            if (run.at > rule.at + rule.thickness + 1 || run.begin > rule.end + touch || run.end < rule.begin - touch)
                continue;
            rule.begin = std::min(rule.begin, run.begin);
            rule.end = std::max(rule.end, run.end);
            rule.thickness = run.at - rule.at + 1;
            joined = true;
        }
        if (!joined)
            rules.push_back(run);
    }
    std::erase_if(rules, [](const Rule &rule) { return rule.thickness > thickest; });
    for (Rule &rule : rules)
        rule.at += rule.thickness / 2;
    return rules;
}

/// Places of lines, each once.
std::vector<int> places(const std::vector<Rule> &rules)
{
    std::vector<int> sorted;
    for (const Rule &rule : rules)
        sorted.push_back(rule.at);
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> result;
    for (const int at : sorted)
        if (result.empty() || at - result.back() > 2 * touch)
            result.push_back(at);
    return result;
}

bool hasRule(const std::vector<Rule> &rules, int at, int along)
{
    return std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
        return std::abs(rule.at - at) <= 2 * touch && rule.begin <= along && along <= rule.end;
    });
}

class Grid {
public:
    Grid(std::vector<Rule> across, std::vector<Rule> down) : m_across(std::move(across)), m_down(std::move(down)) {}

    bool isTable()
    {
        m_xs = places(m_down);
        m_ys = places(m_across);
        const std::size_t columns = m_xs.size() - 1, rows = m_ys.size() - 1;
        return m_xs.size() >= 3 && m_ys.size() >= 2 && columns <= 60 && rows <= 300 && (rows >= 2 || columns >= 3);
    }

    RuledTable table(double scale) const
    {
        const int rows = static_cast<int>(m_ys.size()) - 1, columns = static_cast<int>(m_xs.size()) - 1;
        RuledTable table;
        table.rows = rows;
        table.place = rect(0, 0, rows, columns, scale);
        for (const int x : m_xs)
            table.columns.push_back(x / scale);
        std::vector<bool> covered(static_cast<std::size_t>(rows * columns), false);
        const auto isCovered = [&](int r, int c) { return covered[static_cast<std::size_t>(r * columns + c)]; };
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < columns; ++c) {
                if (isCovered(r, c))
                    continue;
                RuledCell cell{r, c, 1, 1, {}};
                while (c + cell.columnSpan < columns && !isCovered(r, c + cell.columnSpan)
                       && !hasRule(m_down, xAt(c + cell.columnSpan), (yAt(r) + yAt(r + 1)) / 2))
                    ++cell.columnSpan;
                while (r + cell.rowSpan < rows && isOpenBelow(r + cell.rowSpan, c, cell.columnSpan))
                    ++cell.rowSpan;
                for (int i = r; i < r + cell.rowSpan; ++i)
                    for (int j = c; j < c + cell.columnSpan; ++j)
                        covered[static_cast<std::size_t>(i * columns + j)] = true;
                cell.place = rect(r, c, cell.rowSpan, cell.columnSpan, scale);
                table.cells.push_back(cell);
            }
        return table;
    }

private:
    std::vector<Rule> m_across, m_down;
    std::vector<int> m_xs, m_ys;

    int xAt(int c) const { return m_xs[static_cast<std::size_t>(c)]; }
    int yAt(int r) const { return m_ys[static_cast<std::size_t>(r)]; }

    bool isOpenBelow(int row, int column, int span) const
    {
        for (int c = column; c < column + span; ++c)
            if (hasRule(m_across, yAt(row), (xAt(c) + xAt(c + 1)) / 2))
                return false;
        return true;
    }

    QRectF rect(int row, int column, int rowSpan, int columnSpan, double scale) const
    {
        return QRectF(QPointF(xAt(column) / scale, yAt(row) / scale),
                      QPointF(xAt(column + columnSpan) / scale, yAt(row + rowSpan) / scale));
    }
};

} // namespace

std::vector<RuledTable> ruledTables(const QImage &page, double scale)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    // Longer than any stroke of a letter.
    const std::vector<Rule> across = rulesOf(inkRuns(grey, true, static_cast<int>(24 * scale)));
    const std::vector<Rule> down = rulesOf(inkRuns(grey, false, static_cast<int>(12 * scale)));
    if (across.size() * down.size() > 1000000)
        return {};
    // Lines that touch belong to one table.
    std::vector<std::size_t> group(across.size() + down.size());
    std::iota(group.begin(), group.end(), std::size_t{0});
    const auto root = [&](std::size_t i) {
        while (group[i] != i)
            i = group[i] = group[group[i]];
        return i;
    };
    for (std::size_t i = 0; i < across.size(); ++i)
        for (std::size_t j = 0; j < down.size(); ++j) {
            const Rule &h = across[i], &v = down[j];
            if (h.begin - touch <= v.at && v.at <= h.end + touch && v.begin - touch <= h.at && h.at <= v.end + touch)
                group[root(i)] = root(across.size() + j);
        }
    std::vector<RuledTable> tables;
    for (std::size_t g = 0; g < group.size(); ++g) {
        if (root(g) != g)
            continue;
        std::vector<Rule> rows, columns;
        for (std::size_t i = 0; i < group.size(); ++i)
            if (root(i) == g)
                (i < across.size() ? rows : columns).push_back(i < across.size() ? across[i] : down[i - across.size()]);
        if (rows.size() < 2 || columns.size() < 3)
            continue;
        if (Grid grid(std::move(rows), std::move(columns)); grid.isTable())
            tables.push_back(grid.table(scale));
    }
    std::stable_sort(tables.begin(), tables.end(),
                     [](const RuledTable &a, const RuledTable &b) { return a.place.top() < b.place.top(); });
    return tables;
}

} // namespace bd::exchange
