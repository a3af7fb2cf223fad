#include "ooxml/workbook_patch.h"

#include "ooxml/package.h"
#include "ooxml/part_splices.h"
#include "ooxml/sheet_reader.h"
#include "ooxml/stream_text.h"
#include "ooxml/xml_names.h"

#include <algorithm>
#include <optional>
#include <set>

namespace bd::ooxml {
namespace {

constexpr std::size_t mostRanges = 100'000; ///< of formulas for several cells
constexpr int progressEach = 256;           ///< rows
constexpr std::size_t mostResults = 2'000'000; ///< of formulas in a sheet

using Place = std::pair<int, int>; ///< row from 1, column from 0

struct Bytes {
    std::size_t from = 0, to = 0;
};

/// A cell as it stands in its row. The tag is kept only where something is to be done to it.
struct FoundCell {
    int column = 0;
    Bytes place, value;   ///< value: its <v>; empty without
    std::size_t tagEnd = 0;
    QByteArray tag;       ///< without type and what belongs to the old value
    int style = 0;
    bool isFormula = false;
};

struct FoundRow {
    int number = 0;
    std::size_t begin = 0, tagEnd = 0, inside = 0; ///< inside: where its end tag begins
    QByteArray tag, prefix;
    bool isEmpty = false;
    std::optional<int> style;
    std::vector<FoundCell> cells;
};

class SheetPatching {
public:
    SheetPatching(QString name, const QByteArray &part, const SheetContext &context, Progress &progress)
        : m_name(std::move(name)), m_part(part), m_context(context), m_progress(progress)
    {
    }

    void add(const CellPatch &patch, std::size_t at) { m_wanted.try_emplace({patch.row, patch.column}, &patch, at); }

    /// What is there already, before anything is added.
    Result<void> survey()
    {
        XmlStream xml = streamOf(m_name, m_part);
        int last = 0;
        for (bool isInData = false;;) {
            BD_ASSIGN(const MarkupToken token, xml.next());
            if (token.kind == Markup::End)
                break;
            const std::string_view name = localName(token);
            if (name == "sheetData")
                isInData = token.kind == Markup::Open;
            if (!opens(token))
                continue;
            if (name == "row" && isInData) {
                last = toInt(attribute(token, "r"), last + 1);
                if (last >= 1 && last <= WorkbookReader::mostRows)
                    m_rows.insert(last);
            } else if (name == "col") {
                column(token);
            } else if (name == "f") {
                m_hasFormulas = true;
                const std::string_view kind = attribute(token, "t");
                if ((kind == "array" || kind == "dataTable") && m_formulas.size() < mostRanges)
                    m_formulas.push_back(cellRange(attribute(token, "ref")));
            }
        }
        return m_progress.isCancelled() ? Result<void>(fail("cancelled")) : Result<void>();
    }

    bool hasWork() const { return !m_wanted.empty() || m_hasFormulas; }

    Result<QByteArray> patched(std::vector<std::size_t> &refused)
    {
        m_refused = &refused;
        XmlStream xml = streamOf(m_name, m_part);
        for (;;) {
            BD_ASSIGN(const MarkupToken token, xml.next());
            if (token.kind == Markup::End)
                return xml.brokenHere("sheet without rows");
            if (!opens(token) || localName(token) != "sheetData")
                continue;
            m_prefix = prefixOf(token);
            if (token.kind == Markup::Empty) {
                const std::size_t begin = token.offset, end = xml.offset();
                const QByteArray rows = newRows(WorkbookReader::mostRows + 1);
                if (!rows.isEmpty())
                    m_splices.replace(begin, end, '<' + m_prefix + "sheetData>" + rows + "</" + m_prefix + "sheetData>");
                break;
            }
            BD_TRY(rows(xml));
            break;
        }
        return m_splices.applied(m_part);
    }

private:
    struct Wanted {
        Wanted(const CellPatch *one, std::size_t place) : patch(one), at(place) {}
        const CellPatch *patch;
        std::size_t at;
    };

    void column(const MarkupToken &token)
    {
        const int first = toInt(attribute(token, "min"), 0) - 1, last = toInt(attribute(token, "max"), 0) - 1;
        const int style = toInt(attribute(token, "style"), 0);
        if (style > 0 && first >= 0 && last >= first && m_columns.size() < mostRanges)
            m_columns.push_back({{first, std::min(last, WorkbookReader::mostColumns - 1)}, style});
    }

    int columnStyle(int column) const
    {
        for (const auto &[range, style] : m_columns) {
            if (column >= range.first && column <= range.second)
                return style;
        }
        return 0;
    }

    Result<void> rows(XmlStream &xml)
    {
        int last = 0, count = 0;
        for (;;) {
            BD_ASSIGN(const MarkupToken token, xml.next());
            if (token.kind == Markup::End)
                return xml.brokenHere("rows without end");
            if (token.kind == Markup::Close) {
                m_splices.insert(token.offset, newRows(WorkbookReader::mostRows + 1));
                return {};
            }
            if (!opens(token))
                continue;
            if (localName(token) != "row") {
                if (token.kind == Markup::Open)
                    BD_TRY(skipElement(xml));
                continue;
            }
            FoundRow row;
            row.number = last = toInt(attribute(token, "r"), last + 1);
            row.begin = token.offset;
            row.tagEnd = row.inside = xml.offset();
            row.prefix = prefixOf(token);
            row.isEmpty = token.kind == Markup::Empty;
            row.tag = tagWithout(token, {"spans"});
            if (isOnText(attribute(token, "customFormat")))
                row.style = toInt(attribute(token, "s"), 0);
            if (!row.isEmpty)
                BD_TRY(cells(xml, row));
            if (const QByteArray added = newRows(row.number); !added.isEmpty())
                m_splices.insert(row.begin, added);
            patch(row);
            if (m_results > mostResults)
                return fail("xml.too_large", {m_name});
            if (++count % progressEach == 0) {
                m_progress.report(static_cast<qint64>(xml.offset()), m_part.size());
                if (m_progress.isCancelled())
                    return fail("cancelled");
            }
        }
    }

    /// To the end of the row.
    Result<void> cells(XmlStream &xml, FoundRow &row)
    {
        int next = 0;
        for (;;) {
            BD_ASSIGN(const MarkupToken token, xml.next());
            if (token.kind == Markup::End)
                return xml.brokenHere("row without end");
            if (token.kind == Markup::Close) {
                row.inside = token.offset;
                return {};
            }
            if (!opens(token))
                continue;
            if (localName(token) != "c") {
                if (token.kind == Markup::Open)
                    BD_TRY(skipElement(xml));
                continue;
            }
            FoundCell cell;
            const int named = cellPlace(attribute(token, "r")).first;
            cell.column = named >= 0 ? named : next;
            next = cell.column + 1;
            cell.place = {token.offset, xml.offset()};
            cell.tagEnd = xml.offset();
            cell.style = toInt(attribute(token, "s"), 0);
            const bool isWanted = m_wanted.count({row.number, cell.column}) > 0;
            if (isWanted || m_hasFormulas)
                cell.tag = tagWithout(token, {"t", "cm", "vm"});
            if (isWanted && attribute(token, "r").empty())
                cell.tag += " r=\"" + cellName(cell.column, row.number) + '"';
            QByteArray formulaTag; // an array's formula keeps what says that it spills
            if (token.kind == Markup::Open && m_hasFormulas)
                formulaTag = tagWithout(token, {"t", "vm"});
            if (token.kind == Markup::Open)
                BD_TRY(content(xml, cell));
            if (cell.isFormula)
                cell.tag = formulaTag;
            else if (!isWanted)
                cell.tag.clear();
            if (row.cells.size() > static_cast<std::size_t>(WorkbookReader::mostColumns))
                return xml.brokenHere("row of too many cells");
            row.cells.push_back(std::move(cell));
        }
    }

    /// To the end of the cell.
    static Result<void> content(XmlStream &xml, FoundCell &cell)
    {
        for (;;) {
            BD_ASSIGN(const MarkupToken token, xml.next());
            if (token.kind == Markup::End)
                return xml.brokenHere("cell without end");
            if (token.kind == Markup::Close) {
                cell.place.to = xml.offset();
                return {};
            }
            if (!opens(token))
                continue;
            const std::string_view name = localName(token);
            const bool isValue = name == "v";
            cell.isFormula = cell.isFormula || name == "f";
            const std::size_t begin = token.offset;
            if (token.kind == Markup::Open)
                BD_TRY(skipElement(xml));
            if (isValue)
                cell.value = {begin, xml.offset()};
        }
    }

    bool isInFormula(int row, int column) const
    {
        return std::any_of(m_formulas.begin(), m_formulas.end(), [&](const CellRange &range) {
            return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
        });
    }

    /// An old sum is not left where nobody may calculate it anew.
    void dropResult(const FoundCell &cell)
    {
        if (cell.value.to <= cell.value.from)
            return;
        ++m_results;
        m_splices.replace(cell.place.from, cell.tagEnd, cell.tag + '>');
        m_splices.replace(cell.value.from, cell.value.to, {});
    }

    void patch(const FoundRow &row)
    {
        for (const FoundCell &cell : row.cells) {
            if (cell.isFormula)
                dropResult(cell);
        }
        QByteArray atEnd;
        auto wanted = m_wanted.lower_bound({row.number, 0});
        while (wanted != m_wanted.end() && wanted->first.first == row.number) {
            const int column = wanted->first.second;
            const Wanted one = wanted->second;
            wanted = m_wanted.erase(wanted);
            const auto found = std::find_if(row.cells.begin(), row.cells.end(), [&](const FoundCell &cell) { return cell.column == column; });
            if (isInFormula(row.number, column) || (found != row.cells.end() && found->isFormula)) {
                m_refused->push_back(one.at);
                continue;
            }
            if (found != row.cells.end()) {
                m_splices.replace(found->place.from, found->place.to, found->tag + valueOf(*one.patch, found->style, row.prefix) + "</" + row.prefix + "c>");
                continue;
            }
            const QByteArray cell = newCell(*one.patch, row.style.value_or(columnStyle(column)), row.prefix);
            const auto behind = std::find_if(row.cells.begin(), row.cells.end(), [&](const FoundCell &other) { return other.column > column; });
            m_isWidened = true;
            if (behind != row.cells.end())
                m_splices.insert(behind->place.from, cell);
            else
                atEnd += cell;
        }
        if (m_isWidened) // "spans" would tell a lie
            m_splices.replace(row.begin, row.tagEnd, row.tag + (row.isEmpty && atEnd.isEmpty() ? "/>" : ">"));
        m_isWidened = false;
        if (!atEnd.isEmpty())
            m_splices.insert(row.inside, row.isEmpty ? atEnd + "</" + row.prefix + "row>" : atEnd);
    }

    /// Rows that aren't there yet, in front of this one.
    QByteArray newRows(int before)
    {
        QByteArray rows;
        for (auto wanted = m_wanted.begin(); wanted != m_wanted.end() && wanted->first.first < before;) {
            const int number = wanted->first.first;
            if (m_rows.count(number) > 0) { // out of order: it comes later
                ++wanted;
                continue;
            }
            rows += '<' + m_prefix + "row r=\"" + QByteArray::number(number) + "\">";
            for (; wanted != m_wanted.end() && wanted->first.first == number; wanted = m_wanted.erase(wanted)) {
                if (isInFormula(number, wanted->first.second))
                    m_refused->push_back(wanted->second.at);
                else
                    rows += newCell(*wanted->second.patch, columnStyle(wanted->first.second), m_prefix);
            }
            rows += "</" + m_prefix + "row>";
        }
        return rows;
    }

    QByteArray newCell(const CellPatch &patch, int style, const QByteArray &prefix) const
    {
        QByteArray cell = '<' + prefix + "c r=\"" + cellName(patch.column, patch.row) + '"';
        if (style > 0)
            cell += " s=\"" + QByteArray::number(style) + '"';
        return cell + valueOf(patch, style, prefix) + "</" + prefix + "c>";
    }

    /// From behind the attributes to the cell's end tag.
    QByteArray valueOf(const CellPatch &patch, int style, const QByteArray &prefix) const
    {
        const auto number = [&](const QByteArray &digits) { return "><" + prefix + "v>" + digits + "</" + prefix + "v>"; };
        if (const auto *whole = std::get_if<qint64>(&patch.value))
            return number(QByteArray::number(*whole));
        if (const auto *real = std::get_if<double>(&patch.value))
            return number(QByteArray::number(*real, 'g', 15));
        if (const auto *share = std::get_if<PercentValue>(&patch.value)) {
            const auto place = static_cast<std::size_t>(std::max(style, 0));
            const bool isPercent = place < m_context.looks.size() && m_context.looks[place] == NumberLook::Percent;
            return number(QByteArray::number(isPercent ? share->percent / 100 : share->shown.value_or(share->percent), 'g', 15));
        }
        return " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + escapedText(std::get<QString>(patch.value)) + "</" + prefix
            + "t></" + prefix + "is>";
    }

    QString m_name;
    const QByteArray &m_part;
    const SheetContext &m_context;
    Progress &m_progress;
    std::map<Place, Wanted> m_wanted;
    std::set<int> m_rows;
    std::vector<CellRange> m_formulas;
    std::vector<std::pair<std::pair<int, int>, int>> m_columns;
    std::vector<std::size_t> *m_refused = nullptr;
    PartSplices m_splices;
    QByteArray m_prefix;
    std::size_t m_results = 0;
    bool m_hasFormulas = false, m_isWidened = false;
};

/// Tells programs to calculate everything when the book is opened.
Result<QByteArray> recalculating(const QString &name, const QByteArray &book)
{
    XmlStream xml = streamOf(name, book);
    PartSplices splices;
    QByteArray prefix;
    std::size_t behind = 0;
    bool isTold = false;
    for (int depth = 0;;) {
        BD_ASSIGN(const MarkupToken token, xml.next());
        if (token.kind == Markup::End)
            break;
        const std::string_view local = localName(token);
        const bool isChild = depth == (token.kind == Markup::Close ? 2 : 1);
        if (opens(token) && local == "workbook")
            prefix = prefixOf(token);
        if (opens(token) && isChild && local == "calcPr") {
            splices.replace(token.offset, xml.offset(), tagWithout(token, {"fullCalcOnLoad"}) + " fullCalcOnLoad=\"1\"" + (token.kind == Markup::Empty ? "/>" : ">"));
            isTold = true;
        }
        // ECMA-376 part 1, 18.2.27: what may stand in front of it.
        static const std::set<std::string_view> before{"sheets", "functionGroups", "externalReferences", "definedNames"};
        if (isChild && token.kind != Markup::Open && before.count(local) > 0)
            behind = xml.offset();
        depth += (token.kind == Markup::Open) - (token.kind == Markup::Close);
    }
    if (!isTold && behind > 0)
        splices.insert(behind, '<' + prefix + "calcPr fullCalcOnLoad=\"1\"/>");
    return splices.applied(book);
}

Result<PatchedWorkbook> patchedArchive(const ZipArchive &archive, const std::vector<CellPatch> &patches, Progress &progress)
{
    BD_ASSIGN(const WorkbookOutline book, outlineOf(archive));
    PatchedWorkbook result;
    std::map<QString, QByteArray> parts;
    for (std::size_t sheet = 0; sheet < book.parts.size() && !patches.empty(); ++sheet) {
        const QString &name = book.parts[sheet];
        if (parts.count(name) > 0)
            continue;
        BD_ASSIGN(const QByteArray part, editablePart(archive, name));
        SheetPatching patching(name, part, book.context, progress);
        for (std::size_t i = 0; i < patches.size(); ++i) {
            const CellPatch &one = patches[i];
            const bool isPlace = one.row >= 1 && one.row <= WorkbookReader::mostRows && one.column >= 0 && one.column < WorkbookReader::mostColumns;
            if (one.sheet == static_cast<int>(sheet) && isPlace)
                patching.add(one, i);
        }
        BD_TRY(patching.survey());
        if (!patching.hasWork())
            continue;
        BD_TRY(parseXml(part, name)); // readers forgive more than writing may
        BD_ASSIGN(QByteArray changed, patching.patched(result.refused));
        if (changed != part)
            parts[name] = std::move(changed);
    }
    if (!parts.empty()) {
        BD_ASSIGN(const QByteArray main, editablePart(archive, book.main));
        BD_TRY(parseXml(main, book.main));
        BD_ASSIGN(parts[book.main], recalculating(book.main, main));
    }
    std::sort(result.refused.begin(), result.refused.end());
    BD_ASSIGN(result.bytes, withParts(archive, parts, progress));
    return result;
}

} // namespace

Result<PatchedWorkbook> patchWorkbook(const QByteArray &workbook, const std::vector<CellPatch> &patches, Progress &progress)
{
    BD_TRY(WorkbookReader::fromBytes(workbook)); // says what it is where it is no workbook
    auto archive = ZipArchive::fromBytes(workbook, workbookLimits());
    if (!archive)
        return fail(spokenOfWorkbooks(archive.error()));
    auto result = patchedArchive(*archive, patches, progress);
    if (!result)
        return fail(spokenOfWorkbooks(result.error()));
    return result;
}

} // namespace bd::ooxml
