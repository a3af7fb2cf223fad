#include "exchange/forms/form_places.h"

#include "exchange/forms/form_heads.h"

#include <QHash>
#include <algorithm>
#include <memory>
#include <set>

namespace bd::exchange {

namespace {

using domain::FormCell;

constexpr std::ptrdiff_t mostRows = 100; ///< to either side

QString rowKey(const FormHeads &heads, int row)
{
    return formWords(heads.rowWords(row));
}

/// A grid with its words by place, made once.
struct Known {
    explicit Known(const FormGrid &one) : grid(one), heads(one)
    {
        for (int row = 0; row < grid.rows; ++row) {
            if (const QString words = rowKey(heads, row); !words.isEmpty())
                rows[words].push_back(row);
            head.push_back(row == 0 || heads.isHead(row) ? row : head.back());
        }
    }

    bool isAt(const FormCell &cell) const
    {
        const auto [row, column] = heads.anchor(cell.row, cell.column);
        return grid.isInside(cell.row, cell.column) && row == cell.row && column == cell.column && formWords(cell.rowWords) == rowKey(heads, row)
            && formWords(cell.columnWords) == formWords(heads.columnWords(row, column));
    }

    /// Columns under these words, for the head that the row stands under. Rows under one head share the answer.
    const std::vector<int> &columnsOf(int row, const QString &words)
    {
        auto &known = columns[head[static_cast<std::size_t>(row)]];
        if (known.isEmpty()) {
            for (int column = 0; column < grid.columns; ++column)
                known[formWords(heads.columnWords(row, column))].push_back(column);
        }
        static const std::vector<int> none;
        const auto found = known.constFind(words);
        return found == known.constEnd() ? none : *found;
    }

    const FormGrid &grid;
    FormHeads heads;
    QHash<QString, std::vector<int>> rows;
    std::vector<int> head; ///< of a row, where the head over it ends
    std::map<int, QHash<QString, std::vector<int>>> columns;
};

struct Place {
    int row = -1, column = -1;
    bool isThere() const { return row >= 0; }
};

Place nearest(Known &known, const FormCell &cell, const std::set<std::pair<int, int>> &taken)
{
    const QString rowWords = formWords(cell.rowWords), columnWords = formWords(cell.columnWords);
    Place best;
    int distance = 0;
    std::vector<int> rows;
    if (!rowWords.isEmpty())
        rows = known.rows.value(rowWords);
    else if (!columnWords.isEmpty()) { // beside words, above all tables
        for (int row = 0; row < std::max(known.heads.headRows(), std::min(known.grid.rows, 40)); ++row)
            rows.push_back(row);
    }
    // The nearest ones are enough, and a table of a million equal rows is nobody's form.
    const auto middle = std::lower_bound(rows.begin(), rows.end(), cell.row);
    const auto first = middle - std::min<std::ptrdiff_t>(mostRows, middle - rows.begin()), last = middle + std::min<std::ptrdiff_t>(mostRows, rows.end() - middle);
    for (auto at = first; at != last; ++at) {
        const int row = *at;
        for (const int column : known.columnsOf(row, columnWords)) {
            const int far = std::abs(row - cell.row) + std::abs(column - cell.column);
            if ((!best.isThere() || far < distance) && taken.count({row, column}) == 0 && known.heads.anchor(row, column) == std::pair(row, column)) {
                best = {row, column};
                distance = far;
            }
        }
    }
    return best;
}

} // namespace

FormCell formCell(const FormGrid &grid, int row, int column)
{
    const FormHeads heads(grid);
    return {grid.sheet, row, column, heads.rowWords(row), heads.columnWords(row, column), {}};
}

FoundPlaces placesOf(const Form &form, const std::vector<FormCell> &cells)
{
    FoundPlaces found;
    std::vector<std::unique_ptr<Known>> grids;
    for (const FormGrid &grid : form.grids)
        grids.push_back(std::make_unique<Known>(grid));
    std::vector<std::set<std::pair<int, int>>> taken(grids.size());
    std::vector<const FormCell *> moved;
    std::vector<std::pair<std::size_t, FormCell>> kept; // by its place among the cells
    const auto order = [&](const FormCell &cell) { return static_cast<std::size_t>(&cell - cells.data()); };
    for (const FormCell &cell : cells) {
        const auto known = std::find_if(grids.begin(), grids.end(), [&](const auto &one) { return one->grid.sheet == cell.sheet; });
        if (known == grids.end() || !(*known)->isAt(cell)) {
            moved.push_back(&cell);
            continue;
        }
        taken[static_cast<std::size_t>(known - grids.begin())].insert({cell.row, cell.column});
        kept.emplace_back(order(cell), cell);
    }
    for (const FormCell *cell : moved) {
        bool isThere = false;
        for (const bool isOwn : {true, false}) {
            for (std::size_t i = 0; i < grids.size() && !isThere; ++i) {
                if ((grids[i]->grid.sheet == cell->sheet) != isOwn)
                    continue;
                const Place place = nearest(*grids[i], *cell, taken[i]);
                if (!place.isThere())
                    continue;
                isThere = true;
                taken[i].insert({place.row, place.column});
                const FormHeads &heads = grids[i]->heads;
                kept.emplace_back(order(*cell), FormCell{grids[i]->grid.sheet, place.row, place.column, heads.rowWords(place.row),
                                                         heads.columnWords(place.row, place.column), cell->content});
                ++found.moved;
            }
        }
        if (!isThere)
            found.lost.push_back(*cell);
    }
    std::sort(kept.begin(), kept.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[place, cell] : kept)
        found.cells.push_back(std::move(cell));
    return found;
}

} // namespace bd::exchange
