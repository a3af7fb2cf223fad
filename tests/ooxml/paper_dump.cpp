#include "paper_dump.h"

namespace bd::test {
namespace {

using namespace bd::ooxml;

template <typename T>
QString shown(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QStringLiteral("-");
}

QString shown(const std::optional<BorderLine> &line)
{
    if (!line)
        return QStringLiteral("-");
    return QStringLiteral("%1/%2/%3/%4").arg(int(line->style)).arg(line->width).arg(line->space).arg(shown(line->colour));
}

QString shown(const BorderSet &set)
{
    return QStringList{shown(set.top), shown(set.left), shown(set.bottom), shown(set.right), shown(set.insideH),
                       shown(set.insideV)}
        .join(QLatin1Char(' '));
}

QString shown(const CellMargins &margins)
{
    return QStringList{shown(margins.top), shown(margins.left), shown(margins.bottom), shown(margins.right)}.join(
        QLatin1Char(' '));
}

QString shown(const RunInk &ink)
{
    return QStringLiteral("[%1 c%2 s%3 %4%5%6%7%8 %9")
               .arg(ink.font, shown(ink.colour), shown(ink.shading))
               .arg(ink.strike)
               .arg(ink.doubleUnderline)
               .arg(ink.subscript)
               .arg(ink.smallCaps)
               .arg(ink.kerning)
               .arg(ink.raise)
        + QStringLiteral(" %1 %2]").arg(ink.spacing).arg(ink.scale);
}

QString shown(const Run &run)
{
    QString out = QStringLiteral("  «%1» %2%3%4%5%6 %7 f%8 n%9 ")
                      .arg(run.text)
                      .arg(run.bold)
                      .arg(run.italic)
                      .arg(run.underline)
                      .arg(run.superscript)
                      .arg(run.pageField)
                      .arg(run.size)
                      .arg(int(run.field))
                      .arg(shown(run.footnote))
        + shown(run.ink);
    if (run.picture) {
        out += QStringLiteral(" picture %1 %2x%3 %4 %5 %6 %7 %8")
                   .arg(run.picture->part)
                   .arg(run.picture->width)
                   .arg(run.picture->height)
                   .arg(run.picture->cropLeft)
                   .arg(run.picture->cropTop)
                   .arg(run.picture->cropRight)
                   .arg(run.picture->cropBottom)
                   .arg(run.picture->isFloating);
    }
    return out + QLatin1Char('\n');
}

QString shown(const ParagraphInk &ink)
{
    QString out = QStringLiteral("  r%1 %2+%3 ctx%4 %5/%6 k%7%8%9")
                      .arg(ink.rightIndent)
                      .arg(ink.spaceBefore)
                      .arg(ink.spaceAfter)
                      .arg(ink.contextualSpacing)
                      .arg(int(ink.lineRule))
                      .arg(ink.line)
                      .arg(ink.keepNext)
                      .arg(ink.keepLines)
                      .arg(ink.widowControl);
    for (const TabStop &tab : ink.tabs)
        out += QStringLiteral(" t%1/%2/%3").arg(tab.position).arg(int(tab.kind)).arg(tab.leader.unicode());
    out += QStringLiteral(" {%1} sh%2 mark %3 ").arg(shown(ink.borders), shown(ink.shading)).arg(ink.markSize)
        + shown(ink.mark);
    out += QStringLiteral(" label %1 %2%3 %4%5 ")
               .arg(ink.labelSize)
               .arg(ink.labelBold)
               .arg(ink.labelItalic)
               .arg(int(ink.labelEnd))
               .arg(int(ink.labelAlignment))
        + shown(ink.labelInk);
    return out + QLatin1Char('\n');
}

QString shown(const Margins &margins)
{
    return QStringLiteral("%1/%2/%3").arg(margins.regular).arg(margins.first).arg(margins.even);
}

} // namespace

QString dumped(const DocParagraph &paragraph)
{
    QString out = QStringLiteral("P %1 «%2» %3 o%4 %5/%6 b%7 %8\n")
                      .arg(int(paragraph.alignment))
                      .arg(paragraph.listLabel)
                      .arg(paragraph.listLevel)
                      .arg(paragraph.outlineLevel)
                      .arg(paragraph.leftIndent)
                      .arg(paragraph.firstLine)
                      .arg(paragraph.pageBreakBefore)
                      .arg(paragraph.styleName)
        + shown(paragraph.ink);
    for (const Run &run : paragraph.runs)
        out += shown(run);
    return out;
}

QString dumped(const TableInk &ink, bool hasBorders)
{
    QString out = QStringLiteral("T w%1/%2 fixed%3 i%4 p%5 {%6} cs%7 {%8} fl%9")
                      .arg(int(ink.width.kind))
                      .arg(ink.width.value)
                      .arg(ink.isFixed)
                      .arg(ink.indent)
                      .arg(int(ink.place))
                      .arg(shown(ink.margins))
                      .arg(ink.cellSpacing)
                      .arg(shown(ink.borders))
                      .arg(ink.isFloating);
    out += QStringLiteral(" borders%1 grid").arg(hasBorders);
    for (const int width : ink.grid)
        out += QStringLiteral(" %1").arg(width);
    return out + QLatin1Char('\n');
}

QString dumped(const DocRow &row)
{
    QString out = QStringLiteral("R head%1 %2+%3 h%4/%5 split%6 {%7} {%8}\n")
                      .arg(row.isHead)
                      .arg(row.ink.gridBefore)
                      .arg(row.ink.gridAfter)
                      .arg(row.ink.height)
                      .arg(int(row.ink.heightRule))
                      .arg(row.ink.cantSplit)
                      .arg(shown(row.ink.margins), row.ink.borders ? shown(*row.ink.borders) : QStringLiteral("-"));
    for (const DocCell &cell : row.cells) {
        out += QStringLiteral("C %1x%2 w%3/%4 m%5 {%6} sh%7 {%8} v%9\n")
                   .arg(cell.columnSpan)
                   .arg(cell.rowSpan)
                   .arg(int(cell.ink.width.kind))
                   .arg(cell.ink.width.value)
                   .arg(int(cell.ink.merge))
                   .arg(shown(cell.ink.borders), shown(cell.ink.shading), shown(cell.ink.margins))
                   .arg(int(cell.ink.vertical))
            + dumped(cell.blocks);
    }
    return out;
}

QString dumped(const std::vector<DocBlock> &blocks)
{
    QString out;
    for (const DocBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<DocParagraph>(&block)) {
            out += dumped(*paragraph);
            continue;
        }
        const auto &table = std::get<DocTable>(block);
        out += dumped(table.ink, table.hasBorders);
        for (const DocRow &row : table.rows)
            out += dumped(row);
        out += QStringLiteral("/T\n");
    }
    return out;
}

QString dumped(const DocSection &section)
{
    QString out = QStringLiteral("S land%1 %2x%3 %4 %5 %6 %7 g%8 h%9")
                      .arg(section.landscape)
                      .arg(section.width)
                      .arg(section.height)
                      .arg(section.left)
                      .arg(section.right)
                      .arg(section.top)
                      .arg(section.bottom)
                      .arg(section.gutter)
                      .arg(section.header);
    out += QStringLiteral(" f%1 %2%3 start%4 title%5 n%6 %7 cols%8 ")
               .arg(section.footer)
               .arg(section.topIsExact)
               .arg(section.bottomIsExact)
               .arg(int(section.start))
               .arg(section.hasTitlePage)
               .arg(shown(section.firstPageNumber), section.pageNumberFormat)
               .arg(section.columns);
    return out + shown(section.headers) + QLatin1Char(' ') + shown(section.footers) + QLatin1Char('\n');
}

QString dumpedFrame(const Document &document)
{
    QString out = QStringLiteral("D %1 %2 %3 %4 %5\n")
                      .arg(document.coreTitle, document.footnoteFormat, document.endnoteFormat)
                      .arg(document.defaultTab)
                      .arg(document.hasEvenPages);
    for (const DocSection &section : document.sections)
        out += dumped(section);
    for (const Story &story : document.stories)
        out += QStringLiteral("STORY\n") + dumped(story.blocks);
    for (const auto &[id, blocks] : document.noteBlocks)
        out += QStringLiteral("NOTE %1 %2\n").arg(id).arg(document.endnotes.contains(id)) + dumped(blocks);
    return out;
}

QString dumpedBody(const Document &document)
{
    QString out;
    std::size_t section = 0;
    for (std::size_t i = 0; i <= document.blocks.size(); ++i) {
        while (section < document.sections.size() && document.sections[section].firstBlock == i)
            out += QStringLiteral("SECTION %1\n").arg(section++);
        if (i < document.blocks.size())
            out += dumped(std::vector<DocBlock>{document.blocks[i]});
    }
    return out;
}

Pieces inPieces(const QByteArray &docx)
{
    NoProgress progress;
    Pieces out;
    auto reader = BodyReader::open(docx, progress);
    if (!reader) {
        out.error = reader.error().code;
        return out;
    }
    for (;;) {
        const auto item = reader->next(progress);
        if (!item)
            out.error = item.error().code;
        if (!item || !*item)
            break;
        if (const auto *begin = std::get_if<SectionBegin>(&**item))
            out.body += QStringLiteral("SECTION %1\n").arg(begin->index);
        else if (const auto *paragraph = std::get_if<DocParagraph>(&**item))
            out.body += dumped(*paragraph);
        else if (const auto *table = std::get_if<TableStart>(&**item))
            out.body += dumped(table->ink, table->hasBorders);
        else if (const auto *row = std::get_if<DocRow>(&**item))
            out.body += dumped(*row);
        else
            out.body += QStringLiteral("/T\n");
    }
    out.frame = dumpedFrame(reader->frame());
    out.unsupported = reader->frame().unsupported;
    out.unread = reader->frame().unread;
    out.unsupported.sort();
    out.unread.sort();
    return out;
}

QString difference(const QByteArray &docx)
{
    NoProgress progress;
    const auto whole = readDocument(docx, progress, ReadFor::Paper);
    Pieces expected;
    if (whole) {
        expected = {dumpedBody(*whole), dumpedFrame(*whole), {}, whole->unsupported, whole->unread};
        expected.unsupported.sort();
        expected.unread.sort();
    } else {
        expected.error = whole.error().code;
    }
    const Pieces pieces = inPieces(docx);
    // Only what is needed is unpacked: a broken picture doesn't keep the words from being printed.
    if (expected.error.startsWith(QLatin1String("zip.")) && pieces.error.isEmpty())
        return {};
    if (expected.error != pieces.error)
        return expected.error + QStringLiteral(" but ") + pieces.error;
    if (!whole)
        return {};
    const auto lines = [](const Pieces &one) {
        return one.frame.split(QLatin1Char('\n')) + one.body.split(QLatin1Char('\n')) + one.unsupported + one.unread;
    };
    const QStringList left = lines(expected), right = lines(pieces);
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return QStringLiteral("line %1:\n%2\n%3").arg(i).arg(left.value(i), right.value(i));
    }
    return {};
}

} // namespace bd::test
