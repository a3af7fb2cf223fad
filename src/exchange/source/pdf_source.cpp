#include "exchange/source/pdf_source.h"

#include "base/text/fold.h"
#include "exchange/plan/scan.h"
#include "exchange/source/text_source.h"

#ifdef BD_HAVE_POPPLER
#include <poppler-qt6.h>
#endif

namespace bd::exchange {

#ifdef BD_HAVE_POPPLER

namespace {

struct Word {
    QString text;
    double left = 0, right = 0, top = 0, bottom = 0;
    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
};

struct VisualLine {
    std::vector<Word> words;
    double top = 0, bottom = 0;
};

std::vector<Word> wordsOf(const Poppler::Page &page)
{
    std::vector<Word> words;
    for (const auto &box : page.textList()) {
        const QString text = bd::text::xmlSafe(bd::text::nfc(box->text()));
        const QRectF r = box->boundingBox();
        if (bd::text::squeezed(text).isEmpty() || r.height() <= 0)
            continue;
        words.push_back({text, r.left(), r.right(), r.top(), r.bottom()});
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
    for (const Word &word : line.words) {
        if (!text.isEmpty()) {
            const double gap = word.left - right;
            if (gap > 1.5 * word.height())
                text += QLatin1Char('\t');
            else if (gap > 0.08 * word.height())
                text += QLatin1Char(' ');
        }
        text += word.text;
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

void addPage(SourceDocument &doc, const std::vector<VisualLine> &lines, double height)
{
    const double step = usualStep(lines);
    double lastTop = -1;
    bool stamp = false;
    for (const VisualLine &visual : lines) {
        const QString text = textOf(visual);
        doc.lines += text;
        const int number = static_cast<int>(doc.lines.size());
        int page = 0;
        const bool margin = visual.top < height * 0.1 || visual.bottom > height * 0.9;
        if (margin && isPageNumber(text, page)) {
            doc.leftOut.push_back({bd::text::squeezed(text), QStringLiteral("page_number"), number});
            continue;
        }
        stamp = isSignatureStamp(text, stamp);
        if (stamp) {
            doc.leftOut.push_back({bd::text::squeezed(text), QStringLiteral("signature_stamp"), number});
            continue;
        }
        SourceLine line;
        line.text = markedText(text);
        line.line = number;
        line.left = visual.words.front().left;
        line.right = visual.words.back().right;
        line.blankBefore = lastTop >= 0 && step > 0 && visual.top - lastTop > 1.4 * step;
        lastTop = visual.top;
        doc.blocks.emplace_back(std::move(line));
    }
}

} // namespace

Result<SourceDocument> pdfSource(const QByteArray &bytes, Progress &progress)
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
        addPage(doc, linesOf(std::move(found)), page->pageSizeF().height());
    }
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

#else

Result<SourceDocument> pdfSource(const QByteArray &, Progress &)
{
    return fail("pdf.unsupported");
}

#endif

} // namespace bd::exchange
