#include "exchange/pdf/pdf_reader.h"

#include "base/text/fold.h"
#include "exchange/pdf/pdf_tables.h"
#include "exchange/plan/scan.h"
#include "exchange/source/text_source.h"

#include <QHash>
#include <poppler-qt6.h>

namespace bd::exchange {

namespace {

struct Word {
    QString text;
    double left = 0, right = 0, top = 0, bottom = 0;
    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
    bool noteMark = false; ///< raised digits alone: the mark in front of a footnote's text
};

struct VisualLine {
    std::vector<Word> words;
    double top = 0, bottom = 0;
};

/// Raised digits behind a word are a footnote's mark: "Luật" + "1" becomes "Luật[1]".
QString withMarks(const Poppler::TextBox &box, bool &alone)
{
    const QString text = box.text();
    double full = 0;
    for (int i = 0; i < text.size(); ++i)
        if (!text[i].isDigit())
            full = std::max(full, box.charBoundingBox(i).height());
    QString out;
    for (int i = 0; i < text.size(); ++i) {
        int end = i;
        while (end < text.size() && text[end].isDigit() && full > 0 && box.charBoundingBox(end).height() < 0.8 * full)
            ++end;
        if (end > i && i > 0 && end - i <= 2) {
            out += QLatin1Char('[') + text.mid(i, end - i) + QLatin1Char(']');
            i = end - 1;
            continue;
        }
        out += text[i];
    }
    bool number = false;
    text.toInt(&number);
    alone = number && text.size() <= 2;
    return out;
}

std::vector<Word> wordsOf(const Poppler::Page &page)
{
    std::vector<Word> words;
    for (const auto &box : page.textList()) {
        bool alone = false;
        const QString text = bd::text::xmlSafe(bd::text::nfc(withMarks(*box, alone)));
        const QRectF r = box->boundingBox();
        if (bd::text::squeezed(text).isEmpty() || r.height() <= 0)
            continue;
        words.push_back({text, r.left(), r.right(), r.top(), r.bottom(), alone});
    }
    return words;
}

/// Words whose middles lie on one height are one visual line.
std::vector<VisualLine> linesOf(std::vector<Word> words)
{
    std::stable_sort(words.begin(), words.end(), [](const Word &a, const Word &b) { return a.middle() < b.middle(); });
    std::vector<VisualLine> lines;
    for (Word &word : words) {
        if (!lines.empty()) {
            VisualLine &last = lines.back();
            const double middle = (last.top + last.bottom) / 2;
            if (std::abs(word.middle() - middle) < 0.5 * std::max(word.height(), last.bottom - last.top) * 0.8) {
                last.words.push_back(std::move(word));
                continue;
            }
        }
        VisualLine line;
        line.top = word.top;
        line.bottom = word.bottom;
        line.words.push_back(std::move(word));
        lines.push_back(std::move(line));
    }
    for (VisualLine &line : lines)
        std::stable_sort(line.words.begin(), line.words.end(), [](const Word &a, const Word &b) { return a.left < b.left; });
    return lines;
}

/// Words with a blank between, with a tab where the gap is one between columns.
QString textOf(const VisualLine &line)
{
    QString text;
    double right = 0;
    const Word *previous = nullptr;
    for (const Word &word : line.words) {
        if (!text.isEmpty()) {
            const double gap = word.left - right;
            if (gap > 1.5 * word.height())
                text += QLatin1Char('\t');
            else if (gap > 0.08 * word.height())
                text += QLatin1Char(' ');
        }
        const bool mark = word.noteMark && previous && word.height() < 0.85 * previous->height()
            && word.left - right < 0.15 * previous->height() && word.middle() < previous->middle();
        text += mark ? QLatin1Char('[') + word.text + QLatin1Char(']') : word.text;
        previous = mark ? previous : &word;
        right = word.right;
    }
    return text;
}

/// The usual distance between lines of a page, for seeing where paragraphs are set apart.
double usualStep(const std::vector<VisualLine> &lines)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < lines.size(); ++i)
        steps.push_back(lines[i].top - lines[i - 1].top);
    if (steps.empty())
        return 0;
    std::nth_element(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2), steps.end());
    return steps[steps.size() / 2];
}

/// Does a footnote's text begin with this line: digits in front, raised or in front of small letters, in the lower part?
bool beginsNote(const VisualLine &line, double height, double usualHeight, const QStringList &marks)
{
    if (line.words.size() < 2 || !line.words[0].noteMark || line.top < height * 0.4)
        return false;
    const Word &mark = line.words[0], &next = line.words[1];
    if (mark.height() < 0.85 * next.height() && mark.bottom < next.bottom - 0.05 * next.height())
        return true;
    return next.height() < 0.85 * usualHeight && marks.contains(mark.text);
}

/// A table with its lines drawn, and the text of its rows.
struct PageTable {
    double top = 0, width = 0;
    std::vector<double> columns;
    SourceTable table;
    QStringList rows;
};

struct ReadPage {
    std::vector<VisualLine> lines;
    std::vector<PageTable> tables;
    double height = 0;
};
using Pages = std::vector<ReadPage>;

/// Words at the upper or lower edge that pages repeat at the same height: running heads, foot lines. Sentences of the
/// text may come twice, but not on one page in three.
QStringList runningLines(const Pages &pages)
{
    QHash<QString, int> seen;
    for (const ReadPage &page : pages)
        for (const VisualLine &line : page.lines)
            if (line.top < page.height * 0.08 || line.bottom > page.height * 0.92)
                ++seen[bd::text::squeezed(textOf(line))];
    QStringList result;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        if ((it.value() >= 2 && it.value() * 3 >= static_cast<int>(pages.size())) || lowered(it.key()).startsWith(u"dữ liệu minh họa"))
            result += it.key();
    return result;
}

bool isMargin(const VisualLine &line, double height)
{
    return line.top < height * 0.1 || line.bottom > height * 0.9;
}

/// By how much numbers alone at the edge of a page differ from its place in the file: none, up to two pages without
/// number in front, or what two pages agree on. Others are figures of the text.
QList<int> numberOffsets(const Pages &pages)
{
    QList<int> offsets{0, -1, -2}, once;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const VisualLine &line : pages[i].lines) {
            int number = 0;
            if (!isMargin(line, pages[i].height) || !isPageNumber(textOf(line), number))
                continue;
            const int offset = number - static_cast<int>(i) - 1;
            if (once.contains(offset) && !offsets.contains(offset))
                offsets += offset;
            once += offset;
        }
    return offsets;
}

double usualHeight(const Pages &pages)
{
    std::vector<double> heights;
    for (const ReadPage &page : pages)
        for (const VisualLine &line : page.lines)
            for (const Word &word : line.words)
                heights.push_back(word.height());
    if (heights.empty())
        return 0;
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

/// Are there words side by side with more than a blank between, as in a table?
bool hasGaps(const std::vector<VisualLine> &lines)
{
    int gaps = 0;
    for (const VisualLine &line : lines)
        for (std::size_t i = 1; i < line.words.size(); ++i)
            if (line.words[i].left - line.words[i - 1].right > 0.7 * line.words[i].height()) {
                ++gaps;
                break;
            }
    return gaps >= 1;
}

domain::TableCell cellOf(std::vector<Word> words)
{
    domain::TableCell cell;
    for (const VisualLine &line : linesOf(std::move(words))) {
        const domain::RichText text = squeezed(markedText(textOf(line)));
        if (text.isEmpty())
            continue;
        if (cell.paragraphs.empty() || markerOf(text.toPlain()).type != MarkerType::None)
            cell.paragraphs.push_back(text);
        else
            appendPiece(cell.paragraphs.back(), text);
    }
    return cell;
}

/// The table with the words that stand in its cells; these are taken out of `words`.
std::optional<PageTable> filledTable(const RuledTable &ruled, std::vector<Word> &words, double width, double height)
{
    std::vector<std::vector<Word>> inCells(ruled.cells.size());
    std::vector<bool> taken(words.size(), false);
    QString all;
    for (std::size_t w = 0; w < words.size(); ++w) {
        const QPointF middle((words[w].left + words[w].right) / 2, words[w].middle());
        for (std::size_t c = 0; c < ruled.cells.size() && !taken[w]; ++c)
            if (ruled.cells[c].place.contains(middle)) {
                inCells[c].push_back(words[w]);
                taken[w] = true;
                all += folded(words[w].text) + QLatin1Char(' ');
            }
    }
    // Head and signature may be set in a table whose lines show.
    if (all.trimmed().isEmpty() || all.contains(u"cong hoa xa hoi") || all.contains(u"noi nhan:"))
        return std::nullopt;
    PageTable result;
    result.top = ruled.place.top();
    result.width = width;
    result.columns = ruled.columns;
    result.table.landscape = width > height;
    for (int row = 0; row < ruled.rows; ++row) {
        domain::TableRow out;
        QStringList texts;
        for (std::size_t c = 0; c < ruled.cells.size(); ++c) {
            if (ruled.cells[c].row != row)
                continue;
            domain::TableCell cell = cellOf(std::move(inCells[c]));
            cell.columnSpan = ruled.cells[c].columnSpan;
            cell.rowSpan = ruled.cells[c].rowSpan;
            QStringList parts;
            for (const domain::RichText &p : cell.paragraphs)
                parts += p.toPlain();
            texts += parts.join(QLatin1Char(' '));
            out.cells.push_back(std::move(cell));
        }
        result.table.table.rows.push_back(std::move(out));
        result.rows += texts.join(QLatin1Char('\t'));
    }
    const QString first = folded(result.rows.front().section(QLatin1Char('\t'), 0, 0));
    result.table.table.rows.front().isHead = first == u"tt" || first == u"stt" || first == u"so tt";
    std::vector<Word> rest;
    for (std::size_t w = 0; w < words.size(); ++w)
        if (!taken[w])
            rest.push_back(std::move(words[w]));
    words = std::move(rest);
    return result;
}

/// Tables with drawn lines; a page is painted only when words stand side by side.
std::vector<PageTable> tablesOf(const Poppler::Page &page, std::vector<Word> &words)
{
    constexpr double scale = 1.5;
    const QSizeF size = page.pageSizeF();
    if (size.width() * size.height() > 3000000 || !hasGaps(linesOf(words)))
        return {};
    const QImage picture = page.renderToImage(72 * scale, 72 * scale);
    std::vector<PageTable> tables;
    for (const RuledTable &ruled : ruledTables(picture, scale))
        if (auto table = filledTable(ruled, words, size.width(), size.height()))
            tables.push_back(std::move(*table));
    return tables;
}

class PageReader {
public:
    PageReader(SourceDocument &doc, const Pages &pages)
        : m_doc(doc), m_running(runningLines(pages)), m_offsets(numberOffsets(pages)), m_usualHeight(usualHeight(pages))
    {
    }

    void read(const ReadPage &page)
    {
        const std::vector<VisualLine> &lines = page.lines;
        const double step = usualStep(lines), height = page.height;
        double lastTop = -1;
        bool stamp = false;
        m_note = nullptr;
        ++m_page;
        std::size_t table = 0;
        for (const VisualLine &visual : lines) {
            for (; table < page.tables.size() && page.tables[table].top < visual.top; ++table)
                addTable(page.tables[table]);
            const QString text = textOf(visual);
            m_doc.lines += text;
            const int number = static_cast<int>(m_doc.lines.size());
            stamp = isSignatureStamp(text, stamp);
            if (const char *reason = marginReason(visual, text, height, stamp)) {
                if (*reason)
                    m_doc.leftOut.push_back({bd::text::squeezed(text), QString::fromLatin1(reason), number});
                continue;
            }
            if (beginsNote(visual, height, m_usualHeight, m_marks)) {
                addLine(visual, QLatin1Char('[') + visual.words[0].text + QLatin1String("] ") + text.mid(visual.words[0].text.size()), number);
                m_note = &std::get<SourceLine>(m_doc.blocks.back());
                continue;
            }
            if (m_note) {
                m_note->text.append(domain::RichText::plain(QLatin1Char(' ') + text));
                continue;
            }
            addLine(visual, text, number);
            m_lastTable = nullptr;
            std::get<SourceLine>(m_doc.blocks.back()).blankBefore = lastTop >= 0 && step > 0 && visual.top - lastTop > 1.4 * step;
            lastTop = visual.top;
            noticeTable(text, number);
        }
        for (; table < page.tables.size(); ++table)
            addTable(page.tables[table]);
    }

private:
    SourceDocument &m_doc;
    QStringList m_running;
    QList<int> m_offsets;
    int m_page = 0;
    SourceLine *m_note = nullptr; ///< the footnote whose text goes on to the end of the page
    double m_usualHeight = 0;
    QStringList m_marks;                    ///< of footnotes, met in the text
    const PageTable *m_lastTable = nullptr; ///< the last thing read but for footnotes, when it was a table
    std::size_t m_tableBlock = 0;
    QString m_head;                         ///< the first row of the table at hand
    int m_cells = 0;
    bool m_told = false;

    /// A table behind a page's end goes on with the one before it when its columns do; a repeated head goes.
    bool goesOn(const PageTable &table) const
    {
        if (!m_lastTable || m_lastTable->columns.size() != table.columns.size() || m_lastTable->width != table.width)
            return false;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (std::abs(m_lastTable->columns[i] - table.columns[i]) > 6)
                return false;
        return true;
    }

    void addTable(const PageTable &given)
    {
        m_note = nullptr;
        m_cells = 0;
        const bool more = goesOn(given);
        if (!more) {
            m_tableBlock = m_doc.blocks.size();
            m_doc.blocks.emplace_back(SourceTable{{}, static_cast<int>(m_doc.lines.size()) + 1, 0, given.table.landscape});
        }
        auto &table = std::get<SourceTable>(m_doc.blocks[m_tableBlock]);
        for (std::size_t row = 0; row < given.table.table.rows.size(); ++row) {
            const QString text = given.rows.at(static_cast<qsizetype>(row));
            m_doc.lines += text;
            if (more && row == 0 && text == m_head) {
                m_doc.leftOut.push_back({bd::text::squeezed(text), QStringLiteral("head_repeated"), static_cast<int>(m_doc.lines.size())});
                continue;
            }
            table.table.rows.push_back(given.table.table.rows[row]);
        }
        table.lastLine = static_cast<int>(m_doc.lines.size());
        if (!more)
            m_head = given.rows.front();
        m_lastTable = &given;
    }

    /// Why a line belongs to the page and not to the text; "" when it is kept elsewhere; null when it is text.
    const char *marginReason(const VisualLine &visual, const QString &text, double height, bool stamp)
    {
        int page = 0;
        const bool margin = isMargin(visual, height);
        if (margin && isPageNumber(text, page) && m_offsets.contains(page - m_page))
            return "page_number";
        if (stamp)
            return "signature_stamp";
        const QString plain = bd::text::squeezed(text);
        if (!margin || !m_running.contains(plain))
            return nullptr;
        if (lowered(plain).startsWith(u"dữ liệu minh họa") && m_doc.footLine.isEmpty()) {
            m_doc.footLine = plain;
            return "";
        }
        return visual.top < height / 2 ? "page_header" : "page_footer";
    }

    void addLine(const VisualLine &visual, const QString &text, int number)
    {
        SourceLine line;
        line.text = markedText(text);
        for (const domain::Span &span : line.text.spans())
            if (span.footnote)
                m_marks += span.footnote->mark;
        line.line = number;
        line.left = visual.words.front().left;
        line.right = visual.words.back().right;
        m_doc.blocks.emplace_back(std::move(line));
    }

    /// Cells side by side over several lines: a table, which a PDF gives only as lines.
    void noticeTable(const QString &text, int number)
    {
        m_cells = text.count(QLatin1Char('\t')) >= 2 ? m_cells + 1 : 0;
        // The head of a table whose columns stand a blank apart.
        const QString fold = folded(QStringView(text).left(200));
        const bool head = (fold.startsWith(u"tt ") || fold.startsWith(u"stt ")) && !endsSentence(text);
        if ((m_cells < 3 && !head) || m_told)
            return;
        m_told = true;
        domain::Issue issue;
        issue.code = QStringLiteral("table_as_text");
        issue.severity = domain::Severity::Warning;
        issue.sourceLine = head ? number : number - 2;
        m_doc.issues.push_back(issue);
    }
};

} // namespace

Result<SourceDocument> readPdf(const QByteArray &bytes, Progress &progress)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const auto pdf = Poppler::Document::loadFromData(bytes);
    if (!pdf)
        return fail("pdf.broken");
    if (pdf->isLocked())
        return fail("pdf.encrypted");
    SourceDocument doc;
    doc.format = SourceFormat::Pdf;
    doc.wrapped = true;
    const int pages = pdf->numPages();
    if (pages > 2000)
        return fail("text.too_large", {QString::number(maxTextBytes / 1024 / 1024)});
    std::size_t words = 0;
    QList<int> pictures;
    qint64 characters = 0;
    Pages read;
    for (int i = 0; i < pages; ++i) {
        progress.report(i, pages);
        if (progress.isCancelled())
            return fail("cancelled");
        const auto page = pdf->page(i);
        if (!page)
            continue;
        std::vector<Word> found = wordsOf(*page);
        if (found.empty())
            pictures += i + 1;
        words += found.size();
        for (const Word &word : found)
            characters += word.text.size();
        if (characters > maxTextBytes)
            return fail("text.too_large", {QString::number(maxTextBytes / 1024 / 1024)});
        ReadPage readPage;
        readPage.height = page->pageSizeF().height();
        readPage.tables = tablesOf(*page, found);
        readPage.lines = linesOf(std::move(found));
        read.push_back(std::move(readPage));
    }
    PageReader reader(doc, read);
    for (const ReadPage &page : read)
        reader.read(page);
    // A stamp of a digital signature may be the only text of a scan.
    if (words < 5 || doc.blocks.size() < 3)
        return pages == 0 ? fail("pdf.broken") : fail("pdf.scan");
    for (const int page : pictures) {
        domain::Issue issue;
        issue.code = QStringLiteral("page_without_text");
        issue.args = {QString::number(page)};
        doc.issues.push_back(issue);
    }
    return doc;
}

} // namespace bd::exchange
