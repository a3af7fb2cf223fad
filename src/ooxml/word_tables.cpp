#include "ooxml/word_tables.h"

#include "base/text/editable.h"
#include "base/text/fold.h"
#include "ooxml/package.h"
#include "ooxml/part_splices.h"
#include "ooxml/stream_text.h"
#include "ooxml/xml_bytes.h"
#include "ooxml/xml_names.h"

#include <algorithm>

namespace bd::ooxml {
namespace {

constexpr std::size_t mostCells = 200'000;   ///< of all tables
constexpr int mostColumns = 1'000, progressEach = 1024;

struct Bytes {
    std::size_t from = 0, to = 0;
    bool isThere() const { return to > from; }
};

/// A cell with the places that filling it needs.
struct FoundCell {
    WordCell cell;
    bool isContinued = false;  ///< goes on from the row above
    int table = 0;
    Bytes paragraph;           ///< the tag of the first paragraph; empty: there is none
    bool isParagraphEmpty = false;
    std::size_t behindProperties = 0; ///< of that paragraph
    Bytes markLook, runLook;   ///< <w:rPr> of its end, and of its first run
    Bytes firstWords;          ///< <w:t>
    std::vector<Bytes> otherInk;
    QByteArray prefix;
};

enum class Inside { Other, Table, Row, Cell, CellProperties, Paragraph, ParagraphProperties, Run, Hidden };

class TableWalk {
public:
    TableWalk(QString name, const QByteArray &part, Progress &progress) : m_name(std::move(name)), m_part(part), m_progress(progress) {}

    Result<void> walk()
    {
        XmlStream xml = streamOf(m_name, m_part);
        bool isDocument = false;
        for (int count = 0;; ++count) {
            BD_ASSIGN(const MarkupToken token, xml.next());
            if (token.kind == Markup::End)
                break;
            if (count % progressEach == 0 && m_progress.isCancelled())
                return fail("cancelled");
            isDocument = isDocument || localName(token) == "document";
            BD_TRY(take(token, xml));
        }
        if (!isDocument)
            return fail("docx.not_word");
        return m_stack.empty() ? Result<void>() : Result<void>(xml.brokenHere("element without end"));
    }

    std::vector<WordTable> tables();
    const std::vector<FoundCell> &cells() const { return m_cells; }

private:
    Result<void> take(const MarkupToken &token, XmlStream &xml)
    {
        if (token.kind == Markup::Close) {
            if (!m_stack.empty())
                close(token);
            return {};
        }
        if (!opens(token))
            return {};
        const Inside inside = kindOf(localName(token)); // reading on takes the token's bytes away
        if (m_hidden == 0 && m_tables == 1)
            BD_TRY(inTable(token, localName(token), xml));
        if (token.kind == Markup::Empty)
            return {};
        if (m_stack.size() >= static_cast<std::size_t>(maxXmlDepth))
            return fail("xml.too_deep", {m_name});
        m_stack.push_back({inside, token.offset});
        m_hidden += inside == Inside::Hidden;
        if (inside == Inside::Table && m_hidden == 0 && ++m_tables == 1)
            m_row = -1;
        return {};
    }

    Inside kindOf(std::string_view name) const
    {
        if (name == "Fallback" || name == "del" || name == "moveFrom" || name == "txbxContent")
            return Inside::Hidden;
        if (name == "tbl")
            return Inside::Table;
        if (m_tables != 1)
            return Inside::Other;
        return name == "tr" ? Inside::Row : name == "tc" ? Inside::Cell : name == "tcPr" || name == "trPr" ? Inside::CellProperties
            : name == "p" ? Inside::Paragraph : name == "pPr" ? Inside::ParagraphProperties : name == "r" ? Inside::Run : Inside::Other;
    }

    Inside top() const { return m_stack.empty() ? Inside::Other : m_stack.back().first; }
    FoundCell *cell() { return m_isInCell && !m_cells.empty() ? &m_cells.back() : nullptr; }

    Result<void> inTable(const MarkupToken &token, std::string_view name, XmlStream &xml)
    {
        if (name == "tr") {
            ++m_row;
            m_column = 0;
        } else if (name == "gridBefore" && top() == Inside::CellProperties && !m_isInCell) {
            m_column += std::clamp(toInt(attribute(token, "val"), 0), 0, mostColumns);
        } else if (name == "tc") {
            if (m_cells.size() >= mostCells || m_column > mostColumns)
                return fail("word_tables.too_large");
            FoundCell found;
            found.table = m_count;
            found.cell.row = m_row;
            found.cell.column = m_column;
            found.prefix = prefixOf(token);
            m_cells.push_back(std::move(found));
            m_isInCell = token.kind == Markup::Open;
            m_column += 1;
        } else if (FoundCell *here = cell()) {
            return inCell(*here, token, name, xml);
        }
        return {};
    }

    Result<void> inCell(FoundCell &here, const MarkupToken &token, std::string_view name, XmlStream &xml)
    {
        const Inside around = top();
        const std::size_t begin = token.offset, behind = xml.offset();
        if (name == "gridSpan" && around == Inside::CellProperties) {
            here.cell.columnSpan = std::clamp(toInt(attribute(token, "val"), 1), 1, mostColumns);
            m_column = here.cell.column + here.cell.columnSpan;
        } else if (name == "vMerge" && around == Inside::CellProperties) {
            here.isContinued = attribute(token, "val") != "restart";
        } else if (name == "p") {
            if (!here.paragraph.isThere()) {
                here.paragraph = {begin, behind};
                here.isParagraphEmpty = token.kind == Markup::Empty;
                here.behindProperties = behind;
                m_isFirst = !here.isParagraphEmpty;
            }
            here.cell.text += u' ';
        } else if (name == "pPr" && around == Inside::Paragraph && m_isFirst && token.kind == Markup::Empty) {
            here.behindProperties = behind;
        } else if (name == "fldSimple") {
            here.cell.isFormula = here.cell.isFormula || decoded(attribute(token, "instr")).trimmed().startsWith(u'=');
        } else if (name == "instrText" && token.kind == Markup::Open) {
            BD_ASSIGN(const QString words, elementText(xml, token));
            here.cell.isFormula = here.cell.isFormula || words.trimmed().startsWith(u'=');
            xml.back(); // its end tag is counted as all are
        } else if (around == Inside::Run && name == "t" && token.kind == Markup::Open) {
            BD_ASSIGN(const QString words, elementText(xml, token));
            here.cell.text += words;
            ink(here, {begin, xml.offset()}, true);
            xml.back();
        } else if (around == Inside::Run && (name == "tab" || name == "br" || name == "cr" || name == "sym") && token.kind == Markup::Empty) {
            here.cell.text += u' ';
            ink(here, {begin, behind}, false);
        }
        return {};
    }

    static void ink(FoundCell &here, Bytes bytes, bool areWords)
    {
        if (areWords && !here.firstWords.isThere())
            here.firstWords = bytes;
        else
            here.otherInk.push_back(bytes);
    }

    void close(const MarkupToken &token)
    {
        const auto [inside, begin] = m_stack.back();
        m_stack.pop_back();
        const std::size_t behind = token.offset + token.bytes.size();
        m_hidden -= inside == Inside::Hidden;
        if (inside == Inside::Table && m_hidden == 0 && --m_tables == 0)
            ++m_count;
        FoundCell *here = cell();
        if (inside == Inside::Cell)
            m_isInCell = false;
        if (!here || !m_isFirst || m_tables != 1 || m_hidden > 0)
            return;
        if (inside == Inside::Paragraph)
            m_isFirst = false;
        else if (inside == Inside::ParagraphProperties)
            here->behindProperties = behind;
        else if (inside == Inside::Other && localName(token) == "rPr") {
            Bytes &look = top() == Inside::ParagraphProperties ? here->markLook : here->runLook;
            if (!look.isThere() && (top() == Inside::ParagraphProperties || top() == Inside::Run))
                look = {begin, behind};
        }
    }

    QString m_name;
    const QByteArray &m_part;
    Progress &m_progress;
    std::vector<std::pair<Inside, std::size_t>> m_stack;
    std::vector<FoundCell> m_cells;
    int m_tables = 0, m_hidden = 0; ///< how deep
    int m_count = 0, m_row = -1, m_column = 0;
    bool m_isInCell = false, m_isFirst = false; ///< within the cell's first paragraph
};

/// Cells that go on from above lengthen the one they go on from.
std::vector<WordTable> TableWalk::tables()
{
    std::vector<WordTable> tables(static_cast<std::size_t>(m_count));
    std::map<std::pair<int, int>, std::size_t> open; ///< table and column: place of the last cell
    for (const FoundCell &found : m_cells) {
        if (found.table >= m_count)
            continue;
        WordTable &table = tables[static_cast<std::size_t>(found.table)];
        table.rows = std::max(table.rows, found.cell.row + 1);
        table.columns = std::max(table.columns, found.cell.column + found.cell.columnSpan);
        const std::pair key(found.table, found.cell.column);
        if (found.isContinued) {
            if (const auto above = open.find(key); above != open.end()) {
                WordCell &cell = table.cells[above->second];
                if (cell.row + cell.rowSpan == found.cell.row && cell.columnSpan == found.cell.columnSpan) {
                    ++cell.rowSpan;
                    continue;
                }
            }
        }
        open[key] = table.cells.size();
        table.cells.push_back(found.cell);
        table.cells.back().text = text::squeezed(text::editable(found.cell.text));
    }
    return tables;
}

struct MainPart {
    ZipArchive archive;
    QString name;
    QByteArray bytes;
};

Result<MainPart> mainPart(const QByteArray &docx)
{
    BD_TRY(Package::refuseOtherFormats(docx));
    BD_ASSIGN(ZipArchive archive, ZipArchive::fromBytes(docx));
    BD_ASSIGN(const Package package, Package::outline(archive));
    const QString name = package.mainPart();
    BD_ASSIGN(QByteArray bytes, editablePart(archive, name));
    return MainPart{std::move(archive), name, std::move(bytes)};
}

/// The look without what belongs to tracked changes of the mark itself.
QByteArray lookOf(const FoundCell &cell, const QByteArray &part)
{
    for (const Bytes &look : {cell.runLook, cell.markLook}) {
        if (!look.isThere())
            continue;
        const QByteArray bytes = part.mid(static_cast<qsizetype>(look.from), static_cast<qsizetype>(look.to - look.from));
        if (!bytes.contains("rPrChange") && !bytes.contains(cell.prefix + "ins ") && !bytes.contains(cell.prefix + "del "))
            return bytes;
    }
    return {};
}

void fill(const FoundCell &cell, const QString &text, const QByteArray &part, PartSplices &splices)
{
    const QByteArray words = '<' + cell.prefix + "t xml:space=\"preserve\">" + escapedText(text) + "</" + cell.prefix + "t>";
    for (const Bytes &ink : cell.otherInk)
        splices.replace(ink.from, ink.to, {});
    if (cell.firstWords.isThere()) {
        splices.replace(cell.firstWords.from, cell.firstWords.to, words);
        return;
    }
    const QByteArray run = '<' + cell.prefix + "r>" + lookOf(cell, part) + words + "</" + cell.prefix + "r>";
    if (!cell.isParagraphEmpty) {
        splices.insert(cell.behindProperties, run);
        return;
    }
    QByteArray tag = part.mid(static_cast<qsizetype>(cell.paragraph.from), static_cast<qsizetype>(cell.paragraph.to - cell.paragraph.from));
    tag.chop(2); // "/>"
    splices.replace(cell.paragraph.from, cell.paragraph.to, tag + '>' + run + "</" + cell.prefix + "p>");
}

} // namespace

Result<std::vector<WordTable>> readWordTables(const QByteArray &docx, Progress &progress)
{
    BD_ASSIGN(const MainPart main, mainPart(docx));
    TableWalk walk(main.name, main.bytes, progress);
    BD_TRY(walk.walk());
    return walk.tables();
}

Result<PatchedWord> patchWordTables(const QByteArray &docx, const std::vector<WordPatch> &patches, Progress &progress)
{
    BD_ASSIGN(const MainPart main, mainPart(docx));
    TableWalk walk(main.name, main.bytes, progress);
    BD_TRY(walk.walk());
    std::map<std::tuple<int, int, int>, const FoundCell *> places;
    for (const FoundCell &cell : walk.cells())
        places.try_emplace({cell.table, cell.cell.row, cell.cell.column}, &cell);
    PatchedWord result;
    PartSplices splices;
    for (std::size_t i = 0; i < patches.size(); ++i) {
        const WordPatch &patch = patches[i];
        const auto found = places.find({patch.table, patch.row, patch.column});
        if (found == places.end() || found->second->cell.isFormula || found->second->isContinued || !found->second->paragraph.isThere()) {
            result.refused.push_back(i);
            continue;
        }
        fill(*found->second, patch.text, main.bytes, splices);
        places.erase(found); // the first counts
    }
    std::map<QString, QByteArray> parts;
    if (!splices.isEmpty()) {
        BD_TRY(parseXml(main.bytes, main.name)); // readers forgive more than writing may
        parts[main.name] = splices.applied(main.bytes);
    }
    BD_ASSIGN(result.bytes, withParts(main.archive, parts, progress));
    return result;
}

} // namespace bd::ooxml
