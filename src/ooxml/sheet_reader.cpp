#include "ooxml/sheet_reader.h"

#include "base/text/editable.h"
#include "ooxml/stream_text.h"
#include "ooxml/xml_names.h"

#include <QRegularExpression>
#include <algorithm>

namespace bd::ooxml {
namespace {

constexpr std::size_t mostRanges = 100'000; ///< of merged cells: more are nobody's table
constexpr int progressEach = 256;           ///< rows

/// Excel writes signs that XML doesn't know as _x000D_.
QString unescaped(QString text)
{
    static const QRegularExpression escaped(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString result;
    qsizetype at = 0;
    for (auto found = escaped.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        result += QStringView(text).sliced(at, match.capturedStart() - at);
        result += QChar(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        at = match.capturedEnd();
    }
    result += QStringView(text).sliced(at);
    return result;
}

double numberFrom(const QString &text, bool &isNumber)
{
    return text.trimmed().toDouble(&isNumber);
}

class SheetReading {
public:
    SheetReading(XmlStream &xml, qint64 size, const SheetContext &context, const TakeRow &take, Progress &progress)
        : m_xml(xml), m_size(size), m_context(context), m_take(take), m_progress(progress)
    {
    }

    Result<SheetFacts> read()
    {
        bool isSheet = false;
        int depth = 0;
        for (;;) {
            BD_ASSIGN(const MarkupToken token, m_xml.next());
            if (token.kind == Markup::End) {
                if (depth > 0 || !isSheet)
                    return m_xml.brokenHere("sheet without end");
                return std::move(m_facts);
            }
            depth += (token.kind == Markup::Open) - (token.kind == Markup::Close);
            if (!opens(token))
                continue;
            const std::string_view name = localName(token);
            isSheet = isSheet || name == "worksheet";
            if (name == "row") {
                BD_TRY(row(token));
                depth -= token.kind == Markup::Open ? 1 : 0;
            } else if (name == "col") {
                hiddenColumns(token);
            } else if (name == "mergeCell" && m_facts.merged.size() < mostRanges) {
                if (const CellRange range = cellRange(attribute(token, "ref")); range.firstRow > 0 && range.firstColumn >= 0)
                    m_facts.merged.push_back(range);
            } else if (name == "sheetProtection") {
                m_facts.isProtected = isOnText(attribute(token, "sheet"));
            }
        }
    }

private:
    void hiddenColumns(const MarkupToken &token)
    {
        if (!isOnText(attribute(token, "hidden")) || m_facts.hiddenColumns.size() >= mostRanges)
            return;
        const int first = toInt(attribute(token, "min"), 0), last = toInt(attribute(token, "max"), 0);
        if (first >= 1 && last >= first)
            m_facts.hiddenColumns.emplace_back(first - 1, std::min(last, WorkbookReader::mostColumns) - 1);
    }

    Result<void> row(const MarkupToken &token)
    {
        ReadRow row;
        row.number = toInt(attribute(token, "r"), m_lastRow + 1);
        row.isHidden = isOnText(attribute(token, "hidden"));
        const bool isUsable = row.number >= 1 && row.number <= WorkbookReader::mostRows;
        m_lastRow = isUsable ? row.number : m_lastRow;
        if (token.kind == Markup::Open)
            BD_TRY(cells(row));
        if (++m_rows % progressEach == 0) {
            m_progress.report(static_cast<qint64>(m_xml.offset()), m_size);
            if (m_progress.isCancelled())
                return fail("cancelled");
        }
        if (!isUsable || row.cells.empty())
            return {};
        const auto before = [](const ReadCell &a, const ReadCell &b) { return a.column < b.column; };
        if (!std::is_sorted(row.cells.begin(), row.cells.end(), before))
            std::stable_sort(row.cells.begin(), row.cells.end(), before);
        const auto same = [](const ReadCell &a, const ReadCell &b) { return a.column == b.column; };
        row.cells.erase(std::unique(row.cells.begin(), row.cells.end(), same), row.cells.end());
        return m_take(std::move(row));
    }

    /// To the end of the row.
    Result<void> cells(ReadRow &row)
    {
        int next = 0;
        for (;;) {
            BD_ASSIGN(const MarkupToken token, m_xml.next());
            if (token.kind == Markup::Close)
                return {};
            if (token.kind == Markup::End)
                return m_xml.brokenHere("row without end");
            if (!opens(token))
                continue;
            if (localName(token) != "c") {
                if (token.kind == Markup::Open)
                    BD_TRY(skipElement(m_xml));
                continue;
            }
            const int named = cellPlace(attribute(token, "r")).first;
            const int column = named >= 0 ? named : next;
            next = column + 1;
            if (token.kind != Markup::Open)
                continue;
            BD_ASSIGN(ReadCell cell, this->cell(token));
            cell.column = column;
            if (column < WorkbookReader::mostColumns && (cell.kind != CellKind::Empty || cell.isFormula))
                row.cells.push_back(std::move(cell));
        }
    }

    /// To the end of the cell.
    Result<ReadCell> cell(const MarkupToken &opened)
    {
        const std::string type(attribute(opened, "t"));
        const int style = toInt(attribute(opened, "s"), 0);
        ReadCell cell;
        QString value;
        bool hasValue = false;
        for (;;) {
            BD_ASSIGN(const MarkupToken token, m_xml.next());
            if (token.kind == Markup::Close)
                break;
            if (token.kind == Markup::End)
                return m_xml.brokenHere("cell without end");
            if (!opens(token))
                continue;
            const std::string_view name = localName(token);
            cell.isFormula = cell.isFormula || name == "f";
            if (name == "f" && m_facts.formulas.size() < mostRanges && !attribute(token, "ref").empty()) {
                const std::string_view kind = attribute(token, "t");
                if (kind == "array" || kind == "dataTable")
                    m_facts.formulas.push_back(cellRange(attribute(token, "ref")));
            }
            if (token.kind == Markup::Empty)
                continue;
            if (name == "v") {
                BD_ASSIGN(value, elementText(m_xml, token));
                hasValue = !value.isEmpty();
            } else if (name == "is") {
                BD_ASSIGN(cell.text, richText(m_xml));
                cell.kind = cell.text.isEmpty() ? CellKind::Empty : CellKind::Words;
            } else {
                BD_TRY(skipElement(m_xml));
            }
        }
        if (cell.kind == CellKind::Empty && hasValue)
            fill(cell, type, style, value);
        cell.lacksValue = cell.isFormula && cell.kind == CellKind::Empty && !(hasValue || type == "str");
        return cell;
    }

    void fill(ReadCell &cell, const std::string &type, int style, const QString &value) const
    {
        const auto words = [&cell](const QString &text) {
            cell.text = text;
            cell.kind = text.isEmpty() ? CellKind::Empty : CellKind::Words;
        };
        if (type == "s") {
            bool isNumber = false;
            const uint index = value.trimmed().toUInt(&isNumber);
            if (isNumber && index < m_context.words.size())
                words(m_context.words[index]);
        } else if (type == "str" || type == "inlineStr") {
            words(text::editable(unescaped(value)));
        } else if (type == "e") {
            words(text::editable(value.trimmed()));
            cell.kind = CellKind::Error;
        } else if (type == "b") {
            cell.kind = CellKind::Boolean;
            cell.number = value.trimmed() == QLatin1String("1") || value.trimmed() == QLatin1String("true") ? 1 : 0;
        } else if (type == "d") {
            cell.day = QDate::fromString(value.trimmed().left(10), Qt::ISODate);
            cell.kind = CellKind::Date;
            if (!cell.day.isValid())
                words(text::editable(value));
        } else {
            number(cell, style, value);
        }
    }

    void number(ReadCell &cell, int style, const QString &value) const
    {
        bool isNumber = false;
        cell.number = numberFrom(value, isNumber);
        if (!isNumber || !qIsFinite(cell.number)) {
            cell.number = 0;
            cell.text = text::editable(value);
            cell.kind = CellKind::Words;
            return;
        }
        cell.kind = CellKind::Number;
        if (style >= 0 && static_cast<std::size_t>(style) < m_context.looks.size())
            applyLook(cell, m_context.looks[static_cast<std::size_t>(style)], m_context.is1904);
    }

    XmlStream &m_xml;
    qint64 m_size;
    const SheetContext &m_context;
    const TakeRow &m_take;
    Progress &m_progress;
    SheetFacts m_facts;
    int m_lastRow = 0, m_rows = 0;
};

} // namespace

std::pair<int, int> cellPlace(std::string_view reference)
{
    int column = 0, row = 0;
    std::size_t at = 0;
    for (; at < reference.size() && column <= WorkbookReader::mostColumns; ++at) {
        const char c = reference[at];
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper >= 'A' && upper <= 'Z')
            column = column * 26 + (upper - 'A' + 1);
        else if (c != '$')
            break;
    }
    for (; at < reference.size() && row <= WorkbookReader::mostRows; ++at) {
        if (reference[at] >= '0' && reference[at] <= '9')
            row = row * 10 + (reference[at] - '0');
        else if (reference[at] != '$')
            break;
    }
    return {column - 1, row};
}

CellRange cellRange(std::string_view reference)
{
    const std::size_t colon = reference.find(':');
    const auto [firstColumn, firstRow] = cellPlace(reference.substr(0, colon));
    const auto [lastColumn, lastRow] = colon == std::string_view::npos ? std::pair(firstColumn, firstRow) : cellPlace(reference.substr(colon + 1));
    return {std::min(firstRow, lastRow), std::max(firstRow, lastRow), std::min(firstColumn, lastColumn), std::max(firstColumn, lastColumn)};
}

QByteArray cellName(int column, int row)
{
    QByteArray letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(static_cast<char>('A' + (rest - 1) % 26));
    return letters + QByteArray::number(row);
}

Result<QString> richText(XmlStream &xml)
{
    QString text;
    for (int depth = 1; depth > 0;) {
        BD_ASSIGN(const MarkupToken token, xml.next());
        if (token.kind == Markup::End)
            return xml.brokenHere("text without end");
        if (token.kind == Markup::Close) {
            --depth;
        } else if (token.kind == Markup::Open) {
            const std::string_view name = localName(token);
            if (name == "t") {
                BD_ASSIGN(const QString words, elementText(xml, token));
                text += words;
            } else if (name == "r") {
                ++depth;
            } else {
                BD_TRY(skipElement(xml));
            }
        }
    }
    return text::editable(unescaped(text));
}

Result<SheetFacts> readSheet(const PartBytes &part, const QString &name, const SheetContext &context, const TakeRow &take, Progress &progress)
{
    BD_ASSIGN(XmlStream::Source source, part.source());
    XmlStream xml(name, std::move(source));
    return SheetReading(xml, part.size(), context, take, progress).read();
}

} // namespace bd::ooxml
