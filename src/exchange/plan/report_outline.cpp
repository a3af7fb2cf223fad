#include "exchange/plan/report_outline.h"

#include "base/text/fold.h"
#include "exchange/plan/chapter_numbers.h"
#include "exchange/plan/head.h"
#include "exchange/plan/outline.h"
#include "exchange/plan/report_kinds.h"
#include "exchange/plan/tail.h"
#include "exchange/source/text_source.h"

#include <algorithm>

namespace bd::exchange {

using domain::Section;
using domain::SectionKind;

namespace {

constexpr qsizetype longestHeading = 300, longestShortened = 120;

struct Count {
    int headings = 0, known = 0;
};

class OutlineRecogniser {
public:
    OutlineRecogniser(SourceDocument source, Progress &progress) : m_source(std::move(source)), m_progress(progress)
    {
        m_reading.out.format = m_source.format;
        m_reading.formatted = m_source.formatted;
        m_reading.wrapped = m_source.wrapped;
    }

    Result<ReportOutline> read()
    {
        BD_ASSIGN(const Frame frame, readHead(m_source.blocks, m_reading));
        BD_TRY(step(1));
        std::size_t begin = titleLine();
        m_hasTitle = begin < m_source.blocks.size();
        begin = m_hasTitle ? begin + 1 : frame.bodyBegin;
        repairChapterNumbers(m_source.blocks, begin, m_reading);
        std::vector<Para> paras = paragraphsOf(body(begin), m_reading);
        std::size_t first = 0;
        while (first < paras.size() && !beginsOutline(paras, first, m_reading))
            ++first;
        ReportOutline outline;
        for (std::size_t i = 0; m_hasTitle && i < first && i < 4; ++i) // "Kết quả thực hiện công tác … 6 tháng đầu năm"
            outline.title = bd::text::squeezed(outline.title + u' ' + (paras[i].table || paras[i].plain.size() > 200 ? QString() : paras[i].plain));
        m_reading.plan().sections.clear();
        readOutline(paras, first, paras.size(), m_reading);
        BD_TRY(step(3));
        Count count;
        outline.sections = headings(std::move(m_reading.plan().sections), SectionKind::Other, count);
        // A letter has numbered sentences too.
        if (count.headings < 2 || (count.known == 0 && count.headings < 3 && !m_hasTitle))
            return fail("form.no_outline");
        return outline;
    }

private:
    Result<void> step(int n)
    {
        m_progress.report(n, 4);
        return m_progress.isCancelled() ? Result<void>(fail("cancelled")) : Result<void>();
    }

    /// "ĐỀ CƯƠNG", "Đề cương báo cáo 6 tháng", "PHỤ LỤC I: ĐỀ CƯƠNG BÁO CÁO"; the number of blocks where there is none.
    std::size_t titleLine() const
    {
        for (std::size_t i = 0; i < m_source.blocks.size(); ++i) {
            const auto *line = std::get_if<SourceLine>(&m_source.blocks[i]);
            if (!line)
                continue;
            const QString text = bd::text::squeezed(line->text.toPlain().left(300));
            const QString low = lowered(text);
            const bool isTitle = low.startsWith(u"đề cương") || (startsWithAny(low, {u"phụ lục", u"mẫu"}) && low.contains(u"đề cương"));
            if (isTitle && text.size() <= 200 && !endsSentence(text))
                return i;
        }
        return m_source.blocks.size();
    }

    /// To the recipients, the signature or the next annex; without what belongs to pages.
    std::vector<SourceBlock> body(std::size_t begin)
    {
        const TailFrame tail = findTail(m_source.blocks, begin);
        std::vector<SourceBlock> blocks;
        for (std::size_t i = begin; i < std::min(tail.begin, m_source.blocks.size()); ++i) {
            const auto *line = std::get_if<SourceLine>(&m_source.blocks[i]);
            const QString text = line ? line->text.toPlain() : QString();
            if (line && i > begin + 2 && isAppendixHeading(text))
                break;
            if (!line || !isRule(text))
                blocks.push_back(m_source.blocks[i]);
        }
        return blocks;
    }

    /// Long text behind a number is cut to its first words: a heading says what is to be told, in a line.
    static void shorten(Section &section)
    {
        if (!section.heading.isEmpty() || section.blocks.empty())
            return;
        const auto *first = std::get_if<domain::Paragraph>(&section.blocks.front());
        if (!first)
            return;
        QString text = bd::text::squeezed(first->text.toPlain());
        const qsizetype end = std::max(innerSentenceEnd(text), text.indexOf(u':'));
        QString heading = end > 3 && end <= longestHeading ? text.left(end) : text;
        if (heading.size() > longestShortened && end <= 3)
            heading = heading.left(longestShortened).section(u' ', 0, -2) + QStringLiteral("…");
        while (!heading.isEmpty() && QStringLiteral(".;:,").contains(heading.back()))
            heading.chop(1);
        section.heading = domain::RichText::plain(heading);
        section.headingEnd.clear();
    }

    /// A short line behind a number, which without text below it isn't told from a sentence.
    static bool isLine(const Section &section)
    {
        const auto *first = section.blocks.empty() ? nullptr : std::get_if<domain::Paragraph>(&section.blocks.front());
        const QString text = first ? first->text.toPlain().trimmed() : QString();
        return !text.isEmpty() && text.size() <= longestShortened && innerSentenceEnd(text) < 0 && !text.endsWith(u'.') && !text.contains(u';');
    }

    std::vector<Section> headings(std::vector<Section> sections, SectionKind parent, Count &count)
    {
        std::vector<Section> result;
        for (Section &section : sections) {
            const bool isOwnHeading = !section.heading.isEmpty() || isLine(section);
            shorten(section);
            const QString heading = section.heading.toPlain();
            if (heading.isEmpty() || (!section.sourceNumber && startsWithAny(lowered(heading), {u"biểu", u"mẫu biểu", u"phụ lục", u"nơi nhận"})))
                continue;
            section.kind = kindOfReportHeading(heading, parent);
            section.sourceNumber.reset();
            section.agencies.clear();
            count.headings += isOwnHeading && heading.size() <= longestHeading ? 1 : 0;
            count.known += isOwnHeading && section.kind != SectionKind::Other ? 1 : 0;
            section.sections = headings(std::move(section.sections), section.kind, count);
            result.push_back(std::move(section));
        }
        return result;
    }

    SourceDocument m_source;
    Progress &m_progress;
    Reading m_reading;
    bool m_hasTitle = false;
};

} // namespace

Result<ReportOutline> recogniseOutline(SourceDocument source, Progress &progress)
{
    return OutlineRecogniser(std::move(source), progress).read();
}

} // namespace bd::exchange
