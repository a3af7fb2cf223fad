#include "application/report_draft.h"

#include "application/labels.h"
#include "application/report_contradictions.h"
#include "application/report_issues.h"
#include "application/report_patterns.h"
#include "base/text/fold.h"
#include "domain/count_text.h"
#include "domain/numbering.h"
#include "domain/outline_walk.h"
#include "domain/report_rules.h"
#include "domain/task_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;

namespace {

class Check {
public:
    Check(const ReportFacts &facts, const Plan &document, QDate today) : m_facts(facts), m_document(document), m_today(today) {}

    std::vector<Issue> run(const QStringList &assumed)
    {
        for (const ReportFact &fact : m_facts.facts)
            number(fact);
        sums();
        estimates();
        indicators();
        tasks();
        text();
        documents();
        owner();
        deadline();
        for (Issue &issue : contradictions(m_facts, m_document))
            m_issues.push_back(std::move(issue));
        for (const QString &paragraph : assumed)
            add("assumed_nothing", Severity::Warning, {textOf(paragraph)}, paragraph);
        return std::move(m_issues);
    }

private:
    void add(const char *code, Severity severity, const QStringList &args, const QString &where = {})
    {
        addIssue(m_issues, code, severity, args, where);
    }

    QString textOf(const QString &paragraphUuid) const
    {
        QString text;
        eachSection(m_document, [&](const Section &section) {
            for (const Block &block : section.blocks)
                if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->uuid == paragraphUuid)
                    text = paragraph->text.toPlain();
        });
        return text;
    }

    /// The paragraph in which a number stands; "" where it stands nowhere.
    QString placeOf(const QString &factId) const
    {
        for (const ReportFigure &figure : m_facts.report.figures)
            if (figure.id == factId)
                return figure.paragraphUuid;
        return {};
    }

    bool hasReason(const QString &about) const
    {
        return std::any_of(m_facts.report.reasons.begin(), m_facts.report.reasons.end(),
                           [&](const ReportReason &reason) { return reason.about == about && !reason.text.trimmed().isEmpty(); });
    }

    void number(const ReportFact &fact)
    {
        if (fact.isUndecided && fact.id.endsWith(u".total"_s))
            add("undecided", Severity::Warning, {fact.name}, placeOf(fact.id));
        if (!fact.value)
            return;
        if (fact.id.endsWith(u".women"_s) && !fact.id.startsWith(u"committee."_s)) {
            const ReportFact *all = m_facts.fact(fact.id.chopped(5) + u"total"_s);
            if (all && all->value && *fact.value > *all->value && fact.known == fact.rows && all->known == all->rows)
                add("women_over_total", Severity::Warning, {all->name, countText(fact.value), countText(all->value)}, placeOf(fact.id));
        }
        const QString place = placeOf(fact.id);
        if (fact.isSensitive && isSmallCell(*fact.value) && !place.isEmpty())
            add("small_cell", Severity::Warning, {fact.name}, place);
        if (compared(fact.value, fact.before).asksReason && !hasReason(fact.id) && !fact.id.endsWith(u".denominator"_s))
            add("far_from_before", Severity::Note, {fact.name, countText(fact.value), countText(fact.before)}, place);
    }

    /// Parts that must come to their whole.
    void sums()
    {
        const auto value = [&](const QString &id) {
            const ReportFact *fact = m_facts.fact(id);
            return fact ? fact->value : std::nullopt;
        };
        KnownSum forms;
        for (const char *part : {"dv-physical.total", "dv-mental.total", "dv-economic.total", "dv-sexual.total"})
            forms.add(value(QLatin1String(part)));
        if (const auto cases = value(u"dv-cases.total"_s); cases && forms.isComplete() && forms.sum != *cases)
            add("parts_differ", Severity::Warning, {m_facts.fact(u"dv-cases.total"_s)->name, countText(forms.sum), countText(cases)}, placeOf(u"dv-cases.total"_s));
        for (const FigureEntry &entry : m_facts.entries)
            if (entry.opening && entry.added && entry.removed && entry.total && *entry.opening + *entry.added - *entry.removed != *entry.total) {
                const ReportFact *fact = m_facts.fact(entry.measure + u".total"_s);
                add("closing_differs", Severity::Warning,
                    {fact ? fact->name : entry.measure, countText(*entry.opening + *entry.added - *entry.removed), countText(entry.total)}, placeOf(entry.measure + u".total"_s));
            }
        const auto numerator = [&](const QString &id) { return id.chopped(11) + u"total"_s; };
        for (const ReportFact &fact : m_facts.facts)
            if (fact.id.endsWith(u".denominator"_s) && fact.value && !fact.id.startsWith(u"indicator."_s))
                if (const auto part = value(numerator(fact.id)); part && *part > *fact.value)
                    add("total_over_denominator", Severity::Warning, {m_facts.fact(numerator(fact.id))->name, countText(part), countText(fact.value)}, placeOf(numerator(fact.id)));
    }

    void estimates()
    {
        for (const PeriodEstimate &estimate : m_facts.report.estimates) {
            const ReportFact *fact = m_facts.fact(estimate.measure + u".total"_s);
            const QString name = fact ? fact->name : estimate.measure;
            if (fact && fact->value && estimate.total && *estimate.total < *fact->value)
                add("estimate_below", Severity::Warning, {name, countText(estimate.total), countText(fact->value)});
            if (estimate.isProposed && estimate.total)
                add("estimate_unconfirmed", Severity::Note, {name, countText(estimate.total)});
        }
    }

    void indicators()
    {
        const int year = m_facts.report.period.to.year();
        const bool isYearly = m_facts.report.kind == ReportKind::Year || m_facts.report.kind == ReportKind::MultiYear;
        for (const Indicator &one : m_facts.indicators) {
            if (partOf(one, m_facts.setting.level) != IndicatorPart::Own || !isYearly)
                continue;
            std::vector<IndicatorValue> values;
            for (const IndicatorValue &value : m_facts.values)
                if (value.code == one.code && value.year == year)
                    values.push_back(value);
            const bool isExplained = hasReason(one.code) || std::any_of(values.begin(), values.end(), [](const IndicatorValue &v) { return !v.reason.isEmpty(); });
            const IndicatorResult result = resultOf(one, values, year, m_facts.setting.level);
            if (values.empty() || (result == IndicatorResult::NotAssessable && !isExplained))
                add("no_result", Severity::Warning, {one.code, one.shortName.isEmpty() ? one.name : one.shortName});
        }
    }

    void tasks()
    {
        for (const Task &task : m_facts.tasks) {
            if (task.status == TaskStatus::NotStarted && isLate(task, m_facts.report.period.to) && !hasReason(task.uuid))
                add("no_state", Severity::Warning, {task.title}, task.uuid);
            if (task.status == TaskStatus::Dropped && task.statusReason.trimmed().isEmpty() && !hasReason(task.uuid))
                add("no_reason", Severity::Warning, {task.title}, task.uuid);
        }
    }

    static bool holdsText(const Section &section)
    {
        return std::any_of(section.blocks.begin(), section.blocks.end(), [](const Block &block) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            return !paragraph || !isOpenPlace(paragraph->text.toPlain().trimmed());
        });
    }

    /// "", "…", "Nguyên nhân chủ yếu: ….": nobody filled it yet.
    static bool isOpenPlace(const QString &text)
    {
        return text.isEmpty() || text == u"…" || text == u"…." || text.endsWith(u": …."_s) || text.endsWith(u": …"_s);
    }

    /// Words that only another level says of itself.
    QString foreignWords(const QString &text) const
    {
        static const QStringList ofProvince{u"toàn tỉnh"_s, u"trên địa bàn tỉnh"_s, u"trong toàn tỉnh"_s, u"các xã, phường"_s, u"ủy ban nhân dân các xã"_s, u"ubnd các xã"_s};
        static const QStringList ofCommune{u"toàn xã"_s, u"trên địa bàn xã"_s, u"toàn phường"_s, u"trên địa bàn phường"_s};
        static const QStringList ofCity{u"trên địa bàn thành phố"_s, u"toàn thành phố"_s};
        QStringList words = m_facts.setting.level == AgencyLevel::Commune ? ofProvince + ofCity : ofCommune;
        if (m_facts.setting.level != AgencyLevel::Commune)
            words += m_facts.setting.area == u"tỉnh" ? ofCity : ofProvince.mid(0, 2);
        const QString folded = text::canonical(text);
        for (const QString &word : words)
            if (folded.contains(word))
                return word;
        return {};
    }

    void text()
    {
        int untouched = 0;
        walkSections(m_document.sections, [&](const Section &section, const QString &label, int) {
            if (section.sections.empty() && !holdsText(section))
                add("heading_without_text", Severity::Warning, {label, section.heading.toPlain()}, section.uuid);
            if (const QString words = foreignWords(section.heading.toPlain()); !words.isEmpty())
                add("other_level", Severity::Note, {words}, section.uuid);
            for (const Block &block : section.blocks) {
                const auto *paragraph = std::get_if<Paragraph>(&block);
                if (!paragraph)
                    continue;
                if (const QString words = foreignWords(paragraph->text.toPlain()); !words.isEmpty())
                    add("other_level", Severity::Note, {words}, paragraph->uuid);
                untouched += isUntouchedDraft(m_document, m_facts.report, paragraph->uuid) ? 1 : 0;
            }
        });
        if (untouched > 0)
            add("untouched_drafts", Severity::Note, {QString::number(untouched)});
    }

    /// "Công văn số 12/UBND-VX, 05/6/2026": what there is of it; "" for a line that says nothing at all.
    static QString nameOf(const IssuedDocument &document)
    {
        QStringList parts{document.kind.simplified(), document.number.simplified(), document.title.simplified().left(60),
                          document.date.isValid() ? document.date.toString(u"dd/MM/yyyy"_s) : QString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    /// Rows of the annex with an open place, and those that are in no report since nobody knows when they were issued.
    void documents()
    {
        for (const IssuedDocument &one : m_facts.registers.documents) {
            if (one.number.trimmed().isEmpty())
                add("document_without_number", Severity::Note, {nameOf(one)});
            if (one.title.trimmed().isEmpty())
                add("document_without_title", Severity::Note, {nameOf(one)});
        }
        for (const IssuedDocument &one : m_facts.undated)
            if (const QString name = nameOf(one); !name.isEmpty())
                add("document_undated", Severity::Note, {name});
    }

    void owner()
    {
        const ReportSetting &setting = m_facts.setting;
        if (!setting.fileOffice.isEmpty())
            add("foreign_issuer", Severity::Warning, {setting.fileOffice, setting.office});
    }

    void deadline()
    {
        const Report &report = m_facts.report;
        if (!report.due)
            return;
        const QDate lastDay = report.isStrict ? report.due->addDays(-1) : *report.due;
        if (m_today > lastDay)
            add("deadline_passed", Severity::Note, {lastDay.toString(u"dd/MM/yyyy"_s)});
    }

    const ReportFacts &m_facts;
    const Plan &m_document;
    QDate m_today;
    std::vector<Issue> m_issues;
};

} // namespace

std::vector<Issue> checkReport(const ReportFacts &facts, const Plan &document, QDate today, const std::vector<SentencePattern> &patterns)
{
    return Check(facts, document, today).run(assumedParagraphs(facts, document, patterns));
}

std::vector<Issue> checkReport(const ReportFacts &facts, const Plan &document, QDate today)
{
    return checkReport(facts, document, today, shippedPatterns());
}

} // namespace bd::application
