#include "gui/support/random_blocks.h"

#include "base/uuid.h"
#include "domain/table_edit.h"

#include <algorithm>

namespace bd::test {

using namespace domain;

RichText RandomBlocks::text()
{
    static const QStringList words{
        QStringLiteral("Bình đẳng "), QStringLiteral("giới"), QStringLiteral(" phường Khe Mây (mẫu)"), QStringLiteral("- "),
        QStringLiteral("+ "), QStringLiteral(" "), QStringLiteral("dòng\nhai"), QStringLiteral("cột\tsau"), QStringLiteral("\U0001F600"),
        QStringLiteral("\u200F\u05D0\u05D1\u200E"), QStringLiteral("không\u00A0rời"), QStringLiteral("\U0001F469\u200D\U0001F33E"),
        QStringLiteral("<b>&amp;</b>"), QStringLiteral("x")};
    RichText result;
    for (int i = 0, n = number(0, 5); i < n; ++i) {
        if (chance(15)) {
            result.append({{}, chance(20), chance(20),
                           Footnote{QString::number(number(1, 3)), chance(70) ? std::optional(chance(20) ? QString() : words[number(0, 2)])
                                                                              : std::nullopt}});
        } else {
            result.append({words[number(0, static_cast<int>(words.size()) - 1)], chance(30), chance(30), std::nullopt});
        }
    }
    return result;
}

Paragraph RandomBlocks::paragraph()
{
    return {newUuid(), static_cast<ParagraphLevel>(number(0, 2)), text()};
}

Table RandomBlocks::table()
{
    TableGrid grid(emptyTable(number(1, 4), number(1, 4)));
    for (int i = 0, n = number(0, 2); i < n; ++i)
        grid.merge(number(0, grid.rows() - 1), number(0, grid.columns() - 1), number(1, 2), number(1, 2));
    grid.setHead(number(0, grid.rows() - 1), 1, chance(50));
    Table made = grid.table(newUuid());
    for (TableRow &row : made.rows) {
        for (TableCell &cell : row.cells) {
            cell.paragraphs.clear();
            for (int i = 0, n = number(0, 2); i < n; ++i)
                cell.paragraphs.push_back(text());
        }
        const bool isPlain = std::ranges::all_of(row.cells, [](const TableCell &cell) { return cell.rowSpan == 1; });
        if (isPlain && chance(15) && row.cells.size() > 1)
            row.cells.pop_back(); // a row shorter than others
    }
    return made;
}

std::vector<Block> RandomBlocks::blocks(int atMost)
{
    std::vector<Block> result;
    for (int i = 0, n = number(0, atMost); i < n; ++i) {
        if (chance(20))
            result.emplace_back(table());
        else
            result.emplace_back(paragraph());
    }
    return result;
}

std::vector<Block> RandomBlocks::changed(std::vector<Block> blocks)
{
    const auto place = [&] { return blocks.begin() + number(0, static_cast<int>(blocks.size()) - 1); };
    for (int i = 0, n = number(0, 4); i < n; ++i) {
        const int what = number(0, 4);
        if (blocks.empty() || what == 0) {
            blocks.insert(blocks.empty() ? blocks.begin() : place(), chance(30) ? Block(table()) : Block(paragraph()));
        } else if (what == 1) {
            blocks.erase(place());
        } else if (what == 2) {
            std::iter_swap(place(), place());
        } else if (auto *paragraph = std::get_if<Paragraph>(&*place())) {
            if (chance(30))
                paragraph->level = static_cast<ParagraphLevel>(number(0, 2));
            RichText text = paragraph->text.mid(0, number(0, 12));
            text.append(this->text());
            text.append(paragraph->text.mid(number(0, 12)));
            paragraph->text = text;
        } else if (auto *table = std::get_if<Table>(&*place())) {
            for (TableRow &row : table->rows)
                for (TableCell &cell : row.cells)
                    if (chance(30))
                        cell.paragraphs = {text()};
        }
    }
    return blocks;
}

std::string describe(const RichText &text)
{
    QString line;
    for (const Span &span : text.spans()) {
        const QString words = span.footnote ? QStringLiteral("[%1:%2]").arg(span.footnote->mark, span.footnote->text.value_or(QStringLiteral("?")))
                                            : QString(span.text).replace(u'\n', u'|');
        line += QString(span.bold ? QStringLiteral("*") : QString()) + (span.italic ? QStringLiteral("/") : QString()) + words
            + (span.italic ? QStringLiteral("/") : QString()) + (span.bold ? QStringLiteral("*") : QString());
    }
    return line.toStdString();
}

std::string describe(const std::vector<Block> &blocks)
{
    std::string result;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            result += paragraph->uuid.left(4).toStdString() + ' ' + toCode(paragraph->level).toStdString() + " '" + describe(paragraph->text) + "'\n";
            continue;
        }
        const auto &table = std::get<Table>(block);
        result += table.uuid.left(4).toStdString() + " table\n";
        for (const TableRow &row : table.rows) {
            result += row.isHead ? "  =" : "  -";
            for (const TableCell &cell : row.cells) {
                result += " [" + std::to_string(cell.rowSpan) + 'x' + std::to_string(cell.columnSpan);
                for (const RichText &text : cell.paragraphs)
                    result += " '" + describe(text) + '\'';
                result += ']';
            }
            result += '\n';
        }
    }
    return result;
}

} // namespace bd::test
