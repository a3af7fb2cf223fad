#include "exchange/plan/recogniser.h"

#include "base/text/fold.h"
#include "base/uuid.h"
#include "domain/privacy.h"
#include "exchange/plan/agencies.h"
#include "exchange/plan/article.h"
#include "exchange/plan/chapter_numbers.h"
#include "exchange/plan/coverage.h"
#include "exchange/plan/duties.h"
#include "exchange/plan/head.h"
#include "exchange/plan/kinds.h"
#include "exchange/plan/legal_bases.h"
#include "exchange/plan/outline.h"
#include "exchange/plan/reading.h"
#include "exchange/plan/site_text.h"
#include "exchange/plan/tail.h"
#include "exchange/plan/task_table.h"
#include "exchange/source/text_source.h"

#include <QHash>

namespace bd::exchange {

namespace {

using domain::Paragraph;
using domain::RichText;
using domain::Section;
using domain::SectionKind;
using domain::Severity;

class Recogniser {
public:
    Recogniser(SourceDocument source, Progress &progress, bool isReport) : m_source(std::move(source)), m_progress(progress)
    {
        m_reading.isReport = isReport;
        m_reading.out.format = m_source.format;
        m_reading.out.sourceLines = m_source.lines;
        m_reading.out.leftOut = std::move(m_source.leftOut);
        m_reading.out.issues = std::move(m_source.issues);
        m_reading.formatted = m_source.formatted;
        m_reading.wrapped = m_source.wrapped;
        m_reading.plan().uuid = newUuid();
        m_reading.plan().footLine = m_source.footLine;
        m_reading.out.passages = m_source.passages;
    }

    Result<ImportedPlan> read()
    {
        BD_ASSIGN(m_frame, readHead(m_source.blocks, m_reading));
        BD_TRY(step(1));
        repairChapterNumbers(m_source.blocks, m_frame.bodyBegin, m_reading);
        m_tail = findTail(m_source.blocks, m_frame.bodyBegin);
        findBodyEnd();
        if (!looksLikePlan()) {
            article();
            return finished();
        }
        before();
        body();
        BD_TRY(step(2));
        if (m_tail.begin < m_source.blocks.size())
            readTail(m_source.blocks, m_tail, m_reading);
        behind();
        facts();
        footnotes();
        BD_TRY(step(3));
        bases();
        yearAndKind();
        duties();
        BD_TRY(step(4));
        taskTables();
        checks();
        return finished();
    }

private:
    SourceDocument m_source;
    Progress &m_progress;
    Reading m_reading;
    Frame m_frame;
    TailFrame m_tail;
    std::size_t m_bodyEnd = 0;
    Facts m_facts;
    bool m_truncated = false;
    QHash<QString, int> m_lines; ///< first lines of marks, up to m_marksSeen
    std::size_t m_marksSeen = 0;
    QHash<QString, QString> m_notes; ///< texts of footnotes printed as "[1] …" lines

    domain::Plan &plan() { return m_reading.plan(); }

    Result<void> step(int n)
    {
        m_progress.report(n, 5);
        if (m_progress.isCancelled())
            return fail("cancelled");
        return {};
    }

    const SourceLine *lineAt(std::size_t i) const
    {
        return i < m_source.blocks.size() ? std::get_if<SourceLine>(&m_source.blocks[i]) : nullptr;
    }

    static bool isOutlineLine(const QString &text)
    {
        const Marker m = markerOf(text);
        return m.isNumber() && m.type != MarkerType::Letter;
    }

    /// Behind a place where the source was cut only the page of a site may follow.
    void findBodyEnd()
    {
        m_bodyEnd = std::min(m_tail.begin, m_source.blocks.size());
        for (std::size_t i = m_frame.bodyBegin; i < m_bodyEnd; ++i) {
            const SourceLine *line = lineAt(i);
            if (line && m_tail.begin >= m_source.blocks.size() && isAppendixHeading(line->text.toPlain()) && i > m_frame.bodyBegin + 3) {
                m_bodyEnd = i; // no recipients, no signature: the appendix ends the body
                break;
            }
            if (!line || !isTruncation(line->text.toPlain()))
                continue;
            m_truncated = true;
            if (m_tail.begin < m_source.blocks.size())
                continue;
            bool more = false;
            for (std::size_t j = i + 1; j < m_bodyEnd && !more; ++j)
                if (const SourceLine *next = lineAt(j)) {
                    const QString text = next->text.toPlain();
                    const Marker m = markerOf(text);
                    more = (isOutlineLine(text) || m.type == MarkerType::Dash) && text.size() > 12 && !siteReason(text);
                }
            if (!more) {
                m_bodyEnd = i;
                break;
            }
        }
    }

    /// By structure: the head's parts, an outline, recipients. Not by words that an article has too.
    bool looksLikePlan() const
    {
        int tops = 0, decimals = 0, known = 0;
        std::size_t tables = 0;
        for (std::size_t i = m_frame.bodyBegin; i < m_bodyEnd; ++i) {
            const SourceLine *line = lineAt(i);
            if (!line) {
                ++tables;
                continue;
            }
            const QString text = bd::text::squeezed(line->text.toPlain().left(300));
            const Marker m = markerOf(text);
            const QString body = text.mid(m.length);
            tops += m.type == MarkerType::Roman || m.type == MarkerType::Part || m.type == MarkerType::UpperLetter ? 1 : 0;
            decimals += m.type == MarkerType::Decimal || m.type == MarkerType::Nested ? 1 : 0;
            known += (m.isNumber() || isUpperText(text) || line->outlineLevel >= 0 || line->text.isAllBold()) && isKnownTop(body)
                    && !endsSentence(body.chopped(body.endsWith(u'.') || body.endsWith(u':') ? 1 : 0)) && body.size() < 100
                ? 1 : 0;
        }
        const bool outline = tops >= 2 || known >= 2 || decimals >= 3;
        int signs = 0;
        signs += m_frame.hasType ? 2 : 0;
        signs += m_frame.hasNumber ? 1 : 0;
        signs += m_frame.hasState ? 1 : 0;
        signs += m_tail.hasRecipients ? 1 : 0;
        signs += outline ? 2 : 0;
        signs += known >= 2 ? 1 : 0;
        signs += tops >= 2 ? 1 : 0;
        if (m_frame.otherType)
            return false;
        return signs >= 3 && (outline || known >= 1 || tables > 0 || (m_frame.hasType && signs >= 4));
    }

    void article()
    {
        m_reading.out.looksLikePlan = false;
        // Start anew: what was taken for a head is none.
        domain::Plan blank;
        blank.uuid = plan().uuid;
        blank.footLine = plan().footLine;
        if (m_frame.otherType) {
            blank.number = plan().number;
            blank.symbol = plan().symbol;
            blank.place = plan().place;
            blank.date = plan().date;
            blank.title = plan().title;
        }
        plan() = blank;
        m_reading.formulas.clear();
        m_reading.out.marks.clear();
        std::erase_if(m_reading.out.leftOut, [](const LeftOut &o) { return o.reason != u"page_number" && o.reason != u"signature_stamp"
                                                                          && o.reason != u"page_header" && o.reason != u"page_footer"; });
        m_reading.out.issues.clear();
        readArticle(m_source.blocks, m_reading);
        if (blank.date.year() && !plan().year)
            plan().year = blank.date.year();
        m_reading.issue("not_a_plan", Severity::Error,
                        {plan().number.isEmpty() ? plan().symbol : plan().number + QLatin1Char('/') + plan().symbol,
                         plan().year ? QString::number(*plan().year) : QString(), plan().place});
    }

    void before()
    {
        bool stamp = false;
        bool factLabels = false;
        for (std::size_t i = 0; i < m_frame.headBegin; ++i) {
            const SourceLine *line = lineAt(i);
            if (!line) {
                m_reading.leave(std::get<SourceTable>(m_source.blocks[i]), "site_menu");
                continue;
            }
            const QString text = line->text.toPlain();
            stamp = isSignatureStamp(text, stamp);
            const bool fact = readFact(text, m_facts, line->line);
            factLabels = factLabels || fact;
            const char *site = siteReason(text);
            m_reading.leave(text, stamp ? "signature_stamp" : fact ? "metadata" : isRule(text) ? "separator" : site ? site : "site_menu",
                            line->line);
        }
    }

    /// Lines of the body without what belongs to pages and not to the plan.
    std::vector<SourceBlock> bodyBlocks()
    {
        std::vector<SourceBlock> blocks;
        bool stamp = false, contents = false;
        for (std::size_t i = m_frame.bodyBegin; i < m_bodyEnd; ++i) {
            const SourceLine *line = lineAt(i);
            if (!line) {
                blocks.push_back(m_source.blocks[i]);
                continue;
            }
            const QString text = line->text.toPlain();
            stamp = isSignatureStamp(text, stamp);
            contents = isContentsHeading(text) || (contents && isContentsEntry(text));
            if (stamp)
                m_reading.leave(text, "signature_stamp", line->line);
            else if (contents || line->style.startsWith(u"toc ", Qt::CaseInsensitive))
                m_reading.leave(text, "contents", line->line);
            else if (isTruncation(text))
                m_reading.leave(text, "truncation", line->line);
            else if (isRule(text))
                m_reading.leave(text, "separator", line->line);
            else if (!takeNote(text))
                blocks.push_back(m_source.blocks[i]);
        }
        return blocks;
    }

    /// "[1] Luật số …": the text of a footnote, printed as a line.
    bool takeNote(const QString &text)
    {
        const QString t = bd::text::squeezed(text);
        if (!t.startsWith(u'[') || t.size() < 6)
            return false;
        const qsizetype close = t.indexOf(u']');
        if (close < 2 || close > 4)
            return false;
        bool number = false;
        t.mid(1, close - 1).toInt(&number);
        if (!number)
            return false;
        m_notes.insert(t.mid(1, close - 1), t.mid(close + 1).trimmed());
        return true;
    }

    void body()
    {
        std::vector<Para> paras = paragraphsOf(bodyBlocks(), m_reading);
        noteRepairs(paras);
        std::size_t outline = 0;
        for (std::size_t i = 0; i < paras.size(); ++i)
            if (paras[i].style == u"Căn cứ")
                outline = i + 1;
        while (outline < paras.size() && !beginsOutline(paras, outline, m_reading))
            ++outline;
        if (outline == paras.size()) {
            // No outline: the preamble ends with "như sau:".
            outline = 0;
            while (outline < paras.size() && !paras[outline].plain.endsWith(u':'))
                ++outline;
            outline = outline < paras.size() ? outline + 1 : std::min<std::size_t>(1, paras.size());
        }
        for (std::size_t i = 0; i < outline; ++i)
            addPreamble(paras[i]);
        const std::size_t end = closingBegin(paras, outline);
        readOutline(paras, outline, end, m_reading);
        for (std::size_t i = end; i < paras.size(); ++i)
            plan().closing.push_back(paras[i].text);
    }

    void addPreamble(const Para &p)
    {
        RichText text = p.marker.type == MarkerType::Dash ? p.body() : p.text;
        // Legal bases are printed in italics; that is layout, not emphasis.
        bool italic = !text.isEmpty();
        for (const domain::Span &span : text.spans())
            italic = italic && (span.italic || span.footnote || span.text.trimmed().isEmpty());
        if (italic) {
            RichText upright;
            for (domain::Span span : text.spans()) {
                span.italic = false;
                upright.append(span);
            }
            text = upright;
        }
        plan().preamble.push_back(text);
    }

    /// "- +" was read as "+".
    void noteRepairs(const std::vector<Para> &paras)
    {
        int repaired = 0, line = 0;
        for (const Para &p : paras)
            if (p.marker.type == MarkerType::Plus && !p.plain.startsWith(u'+') && isDash(p.plain.front())) {
                ++repaired;
                line = line == 0 ? p.first : line;
            }
        if (repaired > 0)
            m_reading.issue("marker_repaired", Severity::Note, {QString::number(repaired)}, line);
    }

    static bool isClosing(const Para &p)
    {
        if (p.table || p.marker.type != MarkerType::None)
            return false;
        return startsWithAny(p.low, {u"trong quá trình", u"trên đây là", u"quá trình triển khai", u"quá trình thực hiện", u"nhận được kế hoạch",
                                     u"căn cứ nội dung kế hoạch", u"căn cứ kế hoạch này", u"căn cứ vào kế hoạch", u"căn cứ nội dung",
                                     u"kế hoạch này", u"yêu cầu các", u"đề nghị các", u"đề nghị thủ trưởng", u"yêu cầu thủ trưởng",
                                     u"ủy ban nhân dân", u"ubnd", u"giao sở", u"giao phòng", u"giao thủ trưởng", u"nếu có khó khăn",
                                     u"nếu có vướng mắc", u"trường hợp", u"khi có", u"mọi khó khăn", u"căn cứ chức năng", u"trên cơ sở kế hoạch",
                                     u"sở nội vụ ban hành", u"sở nội vụ đề nghị", u"sở nội vụ yêu cầu", u"thủ trưởng các", u"các cơ quan",
                                     u"với những nội dung", u"với nội dung", u"rất mong"});
    }

    /// Paragraphs at the end that close the whole and belong to no section.
    std::size_t closingBegin(const std::vector<Para> &paras, std::size_t outline) const
    {
        std::size_t end = paras.size();
        if (end <= outline + 1)
            return end;
        const Para &last = paras.back();
        // A closing has no number and no dash; the last lines of the outline may bear its style, to keep with the signature.
        if (last.style == u"Kết thúc") {
            while (end > outline && paras[end - 1].style == u"Kết thúc" && paras[end - 1].marker.type == MarkerType::None)
                --end;
            return end;
        }
        if (last.style == u"Văn bản" || last.style == u"Gạch đầu dòng")
            return end; // our own template knows its closing
        const bool ended = last.plain.endsWith(u"./.") || last.plain.endsWith(u".//.") || last.plain.endsWith(u"./");
        if (last.table || last.marker.type != MarkerType::None)
            return end;
        const bool formula = startsWithAny(last.low, {u"trong quá trình", u"trên đây là", u"quá trình"});
        if (!formula && !(ended && isClosing(last)))
            return end;
        // The text of the last section itself may begin so: it stands right behind its heading.
        const auto rightBehindHeading = [&](std::size_t i) {
            return i > outline && !paras[i - 1].table && paras[i - 1].marker.isNumber() && !endsSentence(paras[i - 1].plain.chopped(1))
                && paras[i - 1].plain.size() < 160 && innerSentenceEnd(paras[i - 1].bodyPlain()) < 0
                && !paras[i - 1].plain.endsWith(u".") ;
        };
        if (rightBehindHeading(end - 1) && !formula)
            return end;
        --end;
        while (end > outline + 1 && end + 3 > paras.size()) {
            const Para &p = paras[end - 1];
            const bool more = isClosing(p) && startsWithAny(p.low, {u"trong quá trình", u"trên đây là", u"quá trình", u"yêu cầu các", u"đề nghị các",
                                                                    u"căn cứ nội dung", u"nhận được kế hoạch", u"kế hoạch này", u"đề nghị thủ trưởng",
                                                                    u"yêu cầu thủ trưởng"});
            if (!more || rightBehindHeading(end - 1))
                break;
            --end;
        }
        return end;
    }

    /// Behind the signature: appendices, and whatever a site prints below.
    void behind()
    {
        std::size_t i = m_tail.begin < m_source.blocks.size() ? m_tail.end : m_bodyEnd;
        bool stamp = false;
        // Facts of a site may stand below, and texts of notes.
        for (; i < m_source.blocks.size(); ++i) {
            const SourceLine *line = lineAt(i);
            if (!line) {
                // A table behind the signature is an appendix without its heading.
                if (m_source.format == SourceFormat::Docx)
                    break;
                m_reading.leave(std::get<SourceTable>(m_source.blocks[i]), "after_end");
                continue;
            }
            const QString text = line->text.toPlain();
            if (isAppendixHeading(text))
                break;
            leaveBehind(*line, stamp);
        }
        appendices(i);
    }

    void leaveBehind(const SourceLine &line, bool &stamp)
    {
        const QString text = line.text.toPlain();
        stamp = isSignatureStamp(text, stamp);
        if (takeNote(text))
            return;
        const bool fact = readFact(text, m_facts, line.line);
        const char *site = siteReason(text);
        m_reading.leave(text, stamp ? "signature_stamp" : isTruncation(text) ? "truncation" : isRule(text) ? "separator"
                            : fact ? "metadata" : site ? site : m_truncated ? "advert" : "after_end",
                        line.line);
    }

    void appendices(std::size_t begin)
    {
        std::vector<SourceBlock> blocks;
        const auto flush = [&] {
            if (!blocks.empty())
                appendix(blocks);
            blocks.clear();
        };
        bool stamp = false;
        bool advert = false;
        for (std::size_t i = begin; i < m_source.blocks.size(); ++i) {
            const SourceLine *line = lineAt(i);
            if (line && isAppendixHeading(line->text.toPlain()))
                flush();
            if (line) {
                const QString text = line->text.toPlain();
                stamp = isSignatureStamp(text, stamp);
                advert = advert || (siteReason(text) && QLatin1String(siteReason(text)) == QLatin1String("advert"));
                if (stamp || isRule(text) || isTruncation(text) || advert) {
                    leaveBehind(*line, stamp);
                    continue;
                }
                if (takeNote(text))
                    continue;
            }
            blocks.push_back(m_source.blocks[i]);
        }
        flush();
    }

    void appendix(const std::vector<SourceBlock> &blocks)
    {
        const std::vector<Para> paras = paragraphsOf(blocks, m_reading);
        if (taskAppendix(paras))
            return;
        Section section;
        section.uuid = newUuid();
        section.numberStyle = domain::NumberStyle::None;
        section.kind = SectionKind::Other;
        for (std::size_t i = 0; i < paras.size(); ++i) {
            const Para &p = paras[i];
            if (i == 0 && !p.table) {
                section.heading = p.text.isAllBold() ? p.text.withoutBold() : p.text;
                m_reading.mark(section.uuid, p.first, p.last);
                continue;
            }
            if (p.table) {
                domain::Table table = p.table->table;
                table.uuid = newUuid();
                m_reading.mark(table.uuid, p.first, p.last);
                section.blocks.emplace_back(std::move(table));
                continue;
            }
            Paragraph paragraph;
            paragraph.uuid = newUuid();
            paragraph.level = p.marker.type == MarkerType::Dash ? domain::ParagraphLevel::Dash
                : p.marker.type == MarkerType::Plus            ? domain::ParagraphLevel::Plus
                                                               : domain::ParagraphLevel::Plain;
            paragraph.text = p.marker.isNumber() ? p.text : p.body();
            m_reading.mark(paragraph.uuid, p.first, p.last);
            section.blocks.emplace_back(std::move(paragraph));
        }
        plan().appendices.push_back(std::move(section));
    }

    /// An appendix that only shares out tasks becomes the plan's tasks; it is printed from them again.
    bool taskAppendix(const std::vector<Para> &paras)
    {
        const Para *table = nullptr;
        QString caption;
        for (const Para &p : paras) {
            if (p.table) {
                if (table)
                    return false;
                table = &p;
            } else if (table || p.plain.size() > 300) {
                return false;
            } else {
                caption += p.low + QLatin1Char(' ');
            }
        }
        if (!table || !containsAny(caption, {u"nhiệm vụ", u"phân công", u"tiến độ thực hiện"}))
            return false;
        auto rows = tasksOf(table->table->table, plan().year ? plan().year : yearOf(plan().title));
        if (!rows || !rows->lossless || rows->tasks.empty())
            return false;
        m_reading.formula(caption.isEmpty() ? QString() : QString());
        for (const Para &p : paras)
            if (!p.table)
                m_reading.leave(p.plain, "appendix_caption", p.first);
        // Head row, row numbers and the "và" between bodies are printed again from the tasks.
        m_reading.formula(tableRemainder(table->table->table, rows->tasks));
        for (domain::Task &task : rows->tasks)
            plan().tasks.push_back(std::move(task));
        return true;
    }

    static QString tableRemainder(const domain::Table &table, const std::vector<domain::Task> &tasks)
    {
        QHash<QString, int> taken;
        domain::Plan only;
        only.tasks = tasks;
        for (const QString &word : planWords(only))
            ++taken[word];
        QStringList rest;
        for (const QString &word : bd::text::words(tableText(table)))
            if (auto it = taken.find(word); it != taken.end() && *it > 0)
                --*it;
            else
                rest += word;
        return rest.join(QLatin1Char(' '));
    }

    void facts()
    {
        domain::Plan &p = plan();
        if (p.signer.name.isEmpty() && !m_facts.signer.isEmpty()) {
            p.signer.name = m_facts.signer;
            m_reading.issue("signer_from_metadata", Severity::Note, {m_facts.signer}, m_facts.signerLine);
            m_reading.mark(QStringLiteral("signer"), m_facts.signerLine, m_facts.signerLine);
        }
        const QString own = p.number + QLatin1Char('/') + p.symbol;
        if (!m_facts.number.isEmpty() && p.number.isEmpty() && p.symbol.isEmpty()) {
            p.number = m_facts.number.section(QLatin1Char('/'), 0, 0);
            p.symbol = m_facts.number.section(QLatin1Char('/'), 1);
            m_reading.issue("number_from_metadata", Severity::Note, {m_facts.number});
        } else if (!m_facts.number.isEmpty() && !p.number.isEmpty() && m_facts.number != own) {
            m_reading.issue("metadata_conflict", Severity::Warning, {own, m_facts.number});
        }
        if (m_facts.date && p.date.isUnknown()) {
            p.date = domain::PartialDate::of(*m_facts.date);
            m_reading.issue("date_from_metadata", Severity::Note, {p.date.toIso()});
        } else if (m_facts.date && p.date.isComplete() && p.date.date() != m_facts.date) {
            m_reading.issue("metadata_conflict", Severity::Warning, {p.date.toIso(), m_facts.date->toString(Qt::ISODate)});
        }
    }

    template <typename Visitor>
    static void eachText(Section &section, Visitor &&visit)
    {
        visit(section.heading);
        for (domain::Block &block : section.blocks) {
            if (auto *p = std::get_if<Paragraph>(&block)) {
                visit(p->text);
                continue;
            }
            for (domain::TableRow &row : std::get<domain::Table>(block).rows)
                for (domain::TableCell &cell : row.cells)
                    for (RichText &text : cell.paragraphs)
                        visit(text);
        }
        for (Section &child : section.sections)
            eachText(child, visit);
    }

    void footnotes()
    {
        int marks = 0, unknown = 0;
        QStringList used;
        const auto visit = [&](RichText &text) {
            bool any = false;
            for (const domain::Span &span : text.spans())
                any = any || span.footnote;
            if (!any)
                return;
            RichText filled;
            for (domain::Span span : text.spans()) {
                if (span.footnote) {
                    ++marks;
                    if (!span.footnote->text && m_notes.contains(span.footnote->mark)) {
                        span.footnote->text = m_notes.value(span.footnote->mark);
                        used += span.footnote->mark;
                    }
                    unknown += span.footnote->text ? 0 : 1;
                }
                filled.append(span);
            }
            text = filled;
        };
        for (RichText &text : plan().preamble)
            visit(text);
        for (Section &section : plan().sections)
            eachText(section, visit);
        for (RichText &text : plan().closing)
            visit(text);
        for (Section &section : plan().appendices)
            eachText(section, visit);
        for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it)
            if (!used.contains(it.key()))
                m_reading.leave(QLatin1Char('[') + it.key() + QLatin1String("] ") + it.value(), "note_without_mark", 0);
        if (unknown > 0)
            m_reading.issue("footnote_without_text", Severity::Note, {QString::number(unknown)});
    }

    void bases()
    {
        QHash<QString, QDate> seen;
        QStringList told;
        const auto compare = [&](const QString &text) {
            for (const CitedDate &cited : citedDates(text)) {
                if (!seen.contains(cited.number)) {
                    seen.insert(cited.number, cited.date);
                } else if (seen.value(cited.number) != cited.date && !told.contains(cited.number)) {
                    told += cited.number;
                    m_reading.issue("citation_conflict", Severity::Warning,
                                    {cited.number, seen.value(cited.number).toString(Qt::ISODate), cited.date.toString(Qt::ISODate)});
                }
            }
        };
        for (std::size_t i = 0; i < plan().preamble.size(); ++i) {
            const QString text = plan().preamble[i].toPlain();
            for (domain::LegalBasis &basis : legalBasesIn(text)) {
                basis.preambleIndex = static_cast<int>(i);
                plan().legalBases.push_back(std::move(basis));
            }
            compare(text);
        }
        for (Section &section : plan().sections)
            eachText(section, [&](const RichText &text) { compare(text.toPlain()); });
    }

    static std::optional<int> yearOf(const QString &text)
    {
        const QString low = lowered(text);
        for (qsizetype at = findWord(low, u"năm"); at >= 0; at = findWord(low, u"năm", at + 1)) {
            const qsizetype i = skipBlanks(low, at + 3);
            const int year = QStringView(low).sliced(i, std::min<qsizetype>(4, low.size() - i)).toInt();
            if (year >= 1990 && year < 2100)
                return year;
        }
        return std::nullopt;
    }

    void yearAndKind()
    {
        domain::Plan &p = plan();
        const QString title = lowered(p.title);
        p.year = yearOf(p.title);
        const bool term = findWord(title, u"giai đoạn") >= 0 || findWord(title, u"đến năm") >= 0;
        if (!p.year)
            p.year = p.date.year();
        for (std::size_t i = 0; !p.year && i < p.preamble.size(); ++i)
            p.year = yearOf(p.preamble[i].toPlain());
        p.kind = findWord(title, u"tháng hành động") >= 0          ? domain::PlanKind::ActionMonth
            : title.startsWith(u"kiểm tra") || findWord(title, u"kiểm tra việc") >= 0 || findWord(title, u"kiểm tra công tác") >= 0
            ? domain::PlanKind::Inspection
            : lowered(p.documentType).startsWith(u"chương trình") && !p.issuerLines.isEmpty()
                && lowered(p.issuerLines.front()).startsWith(u"ban")
            ? domain::PlanKind::Committee
            : term && !yearOf(p.title) ? domain::PlanKind::MultiYear
                                       : domain::PlanKind::Year;
        p.state = !p.number.isEmpty() && p.date.isComplete() ? domain::PlanState::Issued : domain::PlanState::Draft;
    }

    void addDuties(const DutyText &text, const std::optional<QString> &section, const QStringList &from, int first)
    {
        for (domain::ReportingDuty &duty : dutiesIn(text)) {
            duty.sectionUuid = section;
            if (duty.from.isEmpty() && !from.isEmpty())
                duty.from = from.join(QStringLiteral(", "));
            const bool known = std::any_of(plan().duties.begin(), plan().duties.end(), [&](const domain::ReportingDuty &d) {
                return d.sectionUuid == duty.sectionUuid && d.due == duty.due && d.period == duty.period && d.kind == duty.kind
                    && d.wording == duty.wording && d.to == duty.to;
            });
            if (known)
                continue;
            m_reading.mark(duty.uuid, first, first);
            plan().duties.push_back(std::move(duty));
        }
    }

    int lineOf(const QString &uuid)
    {
        for (; m_marksSeen < m_reading.out.marks.size(); ++m_marksSeen) {
            const SourceMark &mark = m_reading.out.marks[m_marksSeen];
            if (!m_lines.contains(mark.uuid))
                m_lines.insert(mark.uuid, mark.firstLine);
        }
        return m_lines.value(uuid);
    }

    /// Days that no calendar has are told: they give no duty.
    void checkDates(const QString &text, const QString &where, int line)
    {
        for (const QString &date : impossibleDates(text))
            m_reading.issue("date_impossible", Severity::Warning, {date}, line, where);
    }

    /// "Báo cáo năm gửi UBND tỉnh | Phòng A | trước ngày 30/11": a row that asks for a report.
    void tableDuties(const domain::Table &table, const Section &section)
    {
        const auto rows = tasksOf(table, plan().year);
        if (!rows)
            return;
        for (const domain::Task &task : rows->tasks) {
            const qsizetype report = findWord(lowered(task.title), u"báo cáo");
            if (report < 0 || report > 24)
                continue;
            QStringList from;
            for (const domain::Assignment &assignment : task.assignments)
                if (assignment.role == domain::Role::Lead)
                    from += assignment.agency.name;
            const bool bare = !task.timeText.isEmpty() && task.timeText.front().isDigit();
            const QString when = (bare ? QStringLiteral("ngày ") : QString()) + task.timeText;
            addDuties({task.title + QStringLiteral(", ") + when, {}, true, plan().year}, section.uuid, from, lineOf(table.uuid));
        }
    }

    /// `above`: the bodies that the section above is tied to; `aboveLead`: its words, when they end with ":".
    void sectionDuties(const Section &section, bool reporting, const QStringList &above, const QString &aboveLead)
    {
        reporting = reporting || section.kind == SectionKind::Reporting;
        QStringList agencies;
        for (const domain::AgencyRef &agency : section.agencies)
            agencies += agency.name;
        const QString heading = section.heading.toPlain();
        if (agencies.isEmpty() && reporting && agencyBegins(lowered(heading))) {
            const qsizetype verb = dutyVerb(heading, lowered(heading));
            agencies += verb > 0 ? heading.left(verb).trimmed() : heading;
        }
        if (agencies.isEmpty())
            agencies = above;
        const bool opensList = section.headingEnd == u":" && !heading.isEmpty();
        QString lead = reporting || opensList ? heading : QString();
        QString listLead = opensList ? heading : heading.isEmpty() ? aboveLead : QString();
        QString plusLead;
        for (const domain::Block &block : section.blocks) {
            const auto *p = std::get_if<Paragraph>(&block);
            if (!p) {
                tableDuties(std::get<domain::Table>(block), section);
                continue;
            }
            DutyText text;
            text.text = p->text.toPlain();
            text.planYear = plan().year;
            text.reporting = reporting;
            // "a) Báo cáo 6 tháng: trước ngày …" below "1. Các sở gửi báo cáo về UBND tỉnh như sau:"
            text.leadIn = p->level == domain::ParagraphLevel::Plain ? (heading.isEmpty() ? aboveLead : QString())
                : p->level == domain::ParagraphLevel::Plus && !plusLead.isEmpty() ? plusLead : lead;
            if (QStringView(text.text).contains(u"áo") || reporting || !text.leadIn.isEmpty() || text.text.contains(u"gửi"))
                addDuties(text, section.uuid, agencies, lineOf(p->uuid));
            checkDates(text.text, section.uuid, lineOf(p->uuid));
            const bool opens = text.text.endsWith(u':');
            if (p->level == domain::ParagraphLevel::Plain)
                lead = listLead = opens ? text.text : QString();
            if (p->level != domain::ParagraphLevel::Plus)
                plusLead = opens ? text.text : QString();
        }
        for (const Section &child : section.sections)
            sectionDuties(child, reporting, agencies, listLead);
    }

    void duties()
    {
        for (const Section &section : plan().sections)
            sectionDuties(section, false, {}, {});
        for (const RichText &closing : plan().closing)
            addDuties({closing.toPlain(), {}, false, plan().year}, std::nullopt, {}, 0);
    }

    void taskTables()
    {
        const auto look = [&](const Section &section, const auto &self) -> void {
            for (const domain::Block &block : section.blocks)
                if (const auto *table = std::get_if<domain::Table>(&block))
                    if (const auto rows = tasksOf(*table, plan().year); rows && !rows->tasks.empty()) {
                        domain::Issue &issue = m_reading.issue("table_of_tasks", Severity::Note, {QString::number(rows->tasks.size())},
                                                               lineOf(table->uuid), table->uuid);
                        issue.proposal = QStringLiteral("tasks");
                    }
            for (const Section &child : section.sections)
                self(child, self);
        };
        for (const Section &section : plan().sections)
            look(section, look);
        for (const Section &section : plan().appendices)
            look(section, look);
    }

    void checks()
    {
        const domain::Plan &p = plan();
        if (m_truncated)
            m_reading.issue("source_truncated", Severity::Warning, {});
        if (p.number.isEmpty())
            m_reading.issue("number_missing", Severity::Note, {p.symbol});
        if (!p.date.isComplete())
            m_reading.issue("date_missing", Severity::Note, {p.date.toIso()});
        if (p.issuerLines.isEmpty())
            m_reading.issue("issuer_missing", Severity::Warning, {}).proposal = issuerProposal();
        if (p.title.isEmpty())
            m_reading.issue("title_missing", Severity::Warning, {});
        if (p.signer.name.isEmpty())
            // A post without a name: the name is there but was not found.
            m_reading.issue("signer_missing", p.signer.position.isEmpty() && p.signer.authority.isEmpty() ? Severity::Note : Severity::Warning, {});
        if (p.recipients.isEmpty())
            m_reading.issue("recipients_missing", Severity::Note, {});
        if (p.sections.empty())
            m_reading.issue("outline_missing", Severity::Warning, {});
        if (!p.year)
            m_reading.issue("year_missing", Severity::Warning, {});
        personalData();
    }

    /// Who issues it, as the text itself says: offered, never filled in.
    QString issuerProposal() const
    {
        const domain::Plan &p = m_reading.out.plan;
        for (const RichText &preamble : p.preamble) {
            const QString text = preamble.toPlain();
            const QString low = lowered(text);
            for (const QStringView verb : {QStringView(u"ban hành kế hoạch"), QStringView(u"xây dựng kế hoạch")}) {
                const qsizetype at = low.lastIndexOf(verb);
                if (at < 0)
                    continue;
                qsizetype begin = at;
                while (begin > 0 && low[begin - 1] != u',' && low[begin - 1] != u';' && low[begin - 1] != u'.')
                    --begin;
                QString name = bd::text::squeezed(text.mid(begin, at - begin));
                name.remove(QLatin1String("(UBND) "));
                if (agencyBegins(lowered(name)) && name.size() <= 120) {
                    if (const QString lowName = lowered(name); lowName.endsWith(u"tỉnh") && !p.place.isEmpty())
                        name += QLatin1Char(' ') + p.place;
                    return name;
                }
            }
        }
        return {};
    }

    /// Numbers of identity cards and years of birth have no place in a plan.
    void personalData()
    {
        for (qsizetype i = 0; i < m_source.lines.size(); ++i) {
            const QString low = lowered(QStringView(m_source.lines.at(i)).left(5000));
            for (const QStringView word : {QStringView(u"cccd"), QStringView(u"cmnd"), QStringView(u"căn cước công dân số"), QStringView(u"sinh năm"),
                                           QStringView(u"sinh ngày")}) {
                const qsizetype at = findWord(low, word);
                if (at < 0)
                    continue;
                int digits = 0;
                for (qsizetype j = at + word.size(); j < std::min<qsizetype>(low.size(), at + word.size() + 20); ++j)
                    digits += low[j].isDigit() ? 1 : 0;
                if (digits >= 4) {
                    m_reading.issue("personal_data", Severity::Warning, {}, static_cast<int>(i) + 1);
                    return;
                }
            }
        }
        // What names somebody beside words on violence, a paragraph's neighbours with it: each line is told.
        const auto line = [&](qsizetype at) { return at >= 0 && at < m_source.lines.size() ? m_source.lines.at(at).left(5000) : QString(); };
        for (qsizetype i = 0; i < m_source.lines.size(); ++i) {
            if (!domain::personalMarks(line(i), line(i - 1) + QLatin1Char(' ') + line(i + 1)).empty())
                m_reading.issue("case_person_data", Severity::Warning, {}, static_cast<int>(i) + 1);
        }
    }

    ImportedPlan finished()
    {
        const QStringList unplaced = leaveUnplacedWords(m_reading.out, m_reading.formulas);
        if (!unplaced.isEmpty())
            m_reading.issue("words_unplaced", Severity::Warning,
                            {QString::number(unplaced.size()), unplaced.mid(0, 12).join(QLatin1Char(' '))});
        std::stable_sort(m_reading.out.leftOut.begin(), m_reading.out.leftOut.end(),
                         [](const LeftOut &a, const LeftOut &b) { return a.line < b.line; });
        m_reading.out.coverage = coverageOf(m_reading.out, m_reading.formulas);
        return std::move(m_reading.out);
    }
};

} // namespace

Result<ImportedPlan> recognisePlan(SourceDocument source, Progress &progress, bool isReport)
{
    return Recogniser(std::move(source), progress, isReport).read();
}

} // namespace bd::exchange
