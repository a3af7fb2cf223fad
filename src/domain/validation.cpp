#include "domain/validation.h"

#include "base/text/fold.h"
#include "domain/numbering.h"

#include <set>

namespace bd::domain {

namespace {

using Issues = std::vector<Issue>;

void add(Issues &issues, const char *code, Severity severity, const QStringList &args = {}, const QString &where = {},
         const QString &proposal = {})
{
    issues.push_back(Issue{QString::fromLatin1(code), severity, args, where, 0, proposal});
}

QString shortened(const QString &text)
{
    constexpr qsizetype length = 60;
    return text.size() <= length ? text : text.left(length - 1) + QChar(0x2026);
}

void checkHead(const Plan &plan, Issues &issues)
{
    if (plan.issuerLines.isEmpty())
        add(issues, "no_issuer", Severity::Error);
    if (plan.title.isEmpty())
        add(issues, "no_title", Severity::Error);
    if (plan.symbol.isEmpty())
        add(issues, "no_symbol", Severity::Warning);
    if (!plan.year)
        add(issues, "no_year", Severity::Error);
    const bool issued = plan.state == PlanState::Issued || plan.state == PlanState::Amended;
    if (issued && plan.number.isEmpty())
        add(issues, "issued_without_number", Severity::Warning);
    if (issued && !plan.date.isComplete())
        add(issues, "issued_without_date", Severity::Warning);
    if (plan.preamble.empty() && plan.legalBases.empty())
        add(issues, "no_legal_basis", Severity::Warning);
    if (plan.recipients.isEmpty())
        add(issues, "no_recipients", Severity::Warning);
    if (plan.signer.position.isEmpty() && plan.signer.name.isEmpty())
        add(issues, "no_signer", Severity::Warning);
}

void checkOutline(const Plan &plan, Issues &issues)
{
    if (plan.sections.empty()) {
        add(issues, "no_sections", Severity::Error);
        return;
    }
    walkSections(plan.sections, [&](const Section &section, const QString &label, int depth) {
        const bool empty = section.blocks.empty() && section.sections.empty();
        if (empty && section.heading.isEmpty())
            add(issues, "empty_section", Severity::Error, {label}, section.uuid);
        else if (empty)
            add(issues, "heading_without_text", Severity::Warning, {label, shortened(section.heading.toPlain())}, section.uuid);
        if (depth > 4)
            add(issues, "outline_too_deep", Severity::Warning, {label}, section.uuid);
        if (section.sourceNumber && *section.sourceNumber != label)
            add(issues, "number_differs", Severity::Note, {label, *section.sourceNumber}, section.uuid);
    });
}

/// Dates lie in the plan's year unless the user confirms otherwise.
void checkDutyDates(const Plan &plan, Issues &issues)
{
    const auto text = [](QDate date) { return date.toString(QStringLiteral("dd/MM/yyyy")); };
    for (const ReportingDuty &duty : plan.duties) {
        if (!duty.due)
            continue;
        if (plan.year && duty.due->year() != *plan.year && duty.due->year() != *plan.year + 1)
            add(issues, "duty_outside_year", Severity::Warning, {text(*duty.due), QString::number(*plan.year)}, duty.uuid);
    }
    // Whoever collects for a report must collect before it is due: "Hạn đơn vị gửi sau hạn phải báo cáo cấp trên".
    for (const ReportingDuty &upward : plan.duties)
        for (const ReportingDuty &collected : plan.duties) {
            const bool samePeriod = upward.period && collected.period && *upward.period == *collected.period;
            const QString own = text::canonical(plan.issuer());
            const bool toOwn = !own.isEmpty() && text::canonical(collected.to).startsWith(own.section(u' ', 0, 1));
            const bool fromOther = !own.isEmpty() && !text::canonical(upward.to).startsWith(own.section(u' ', 0, 1));
            if (samePeriod && toOwn && fromOther && upward.due && collected.due && *collected.due > *upward.due)
                add(issues, "collected_after_due", Severity::Warning, {text(*collected.due), text(*upward.due)}, collected.uuid);
        }
}

void checkTasks(const Plan &plan, Issues &issues)
{
    for (const Task &task : plan.tasks) {
        const QString title = shortened(task.title);
        if (task.title.isEmpty())
            add(issues, "task_without_title", Severity::Error, {}, task.uuid);
        bool hasLead = false;
        for (const Assignment &assignment : task.assignments)
            hasLead = hasLead || assignment.role == Role::Lead;
        if (!hasLead)
            add(issues, "task_without_lead", Severity::Warning, {title}, task.uuid);
        const auto start = task.start.date(), end = task.end.date();
        if (start && end && *end < *start)
            add(issues, "task_ends_before_start", Severity::Error, {title}, task.uuid);
        for (const auto &date : {task.start, task.end})
            if (plan.year && date.year() && *date.year() != *plan.year) {
                add(issues, "task_outside_year", Severity::Warning, {title, QString::number(*plan.year)}, task.uuid);
                break;
            }
        if (task.budget.amount && *task.budget.amount < 0)
            add(issues, "negative_budget", Severity::Error, {title}, task.uuid);
    }
}

/// Action Month is 15/11 to 15/12, every year since 2016.
void checkActionMonth(const Plan &plan, Issues &issues)
{
    if (plan.kind != PlanKind::Year)
        return;
    bool found = false;
    walkSections(plan.sections, [&](const Section &section, const QString &, int) {
        found = found || section.kind == SectionKind::ActionMonth;
    });
    for (const Task &task : plan.tasks)
        found = found || task.kind == SectionKind::ActionMonth;
    if (!found)
        add(issues, "no_action_month", Severity::Note);
}

void checkIdentity(const Plan &plan, Issues &issues)
{
    std::set<QString> seen;
    const auto check = [&](const QString &uuid) {
        if (uuid.isEmpty() || !seen.insert(uuid).second)
            add(issues, "identity_broken", Severity::Error, {}, uuid);
    };
    check(plan.uuid);
    walkSections(plan.sections, [&](const Section &section, const QString &, int) {
        check(section.uuid);
        for (const Block &block : section.blocks)
            check(std::visit([](const auto &b) { return b.uuid; }, block));
    });
    for (const Task &task : plan.tasks)
        check(task.uuid);
    for (const ReportingDuty &duty : plan.duties)
        check(duty.uuid);
}

} // namespace

std::vector<Issue> validate(const Plan &plan)
{
    Issues issues;
    checkHead(plan, issues);
    checkOutline(plan, issues);
    checkDutyDates(plan, issues);
    checkTasks(plan, issues);
    checkActionMonth(plan, issues);
    checkIdentity(plan, issues);
    return issues;
}

} // namespace bd::domain
