#include "application/proposal.h"

#include "exchange/plan/task_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace bd::application {

namespace {

struct Proposals {
    Q_DECLARE_TR_FUNCTIONS(Proposals)
};

using Sections = std::vector<domain::Section>;

Sections *siblingsOf(Sections &sections, const QString &uuid)
{
    for (domain::Section &section : sections) {
        if (section.uuid == uuid)
            return &sections;
        if (Sections *found = siblingsOf(section.sections, uuid))
            return found;
    }
    return nullptr;
}

/// "2.5-2.7" names three sections, "2.5" one; 0 when it is neither.
int countIn(const QString &range)
{
    const QStringList ends = range.split(QLatin1Char('-'));
    const auto last = [](const QString &label) { return label.section(QLatin1Char('.'), -1).toInt(); };
    const int first = last(ends.first());
    if (first <= 0 || ends.size() > 2)
        return 0;
    return std::max(0, last(ends.last()) - first + 1);
}

bool nestSections(domain::Plan &plan, const domain::Issue &issue)
{
    Sections *siblings = siblingsOf(plan.sections, issue.where);
    const int count = countIn(issue.proposal);
    if (!siblings || count == 0)
        return false;
    const auto first = std::find_if(siblings->begin(), siblings->end(),
                                    [&](const domain::Section &s) { return s.uuid == issue.where; });
    if (first == siblings->begin() || siblings->end() - first < count)
        return false;
    domain::Section &parent = *(first - 1);
    const auto style = parent.sections.empty() ? domain::NumberStyle::Nested : parent.sections.front().numberStyle;
    for (auto section = first; section != first + count; ++section) {
        section->numberStyle = style;
        parent.sections.push_back(std::move(*section));
    }
    siblings->erase(first, first + count);
    return true;
}

bool setIssuer(domain::Plan &plan, const QString &name)
{
    if (name.isEmpty())
        return false;
    const QString committee = QStringLiteral("ỦY BAN NHÂN DÂN");
    QString upper = name.toUpper();
    if (upper.startsWith(QLatin1String("UBND "))) // a head writes it out
        upper.replace(0, 4, committee);
    plan.issuerLines.clear();
    if (upper.startsWith(committee + QLatin1Char(' ')))
        plan.issuerLines << committee << upper.mid(committee.size() + 1);
    else
        plan.issuerLines << upper;
    return true;
}

bool takeTasks(domain::Plan &plan, const Sections &sections, const QString &tableUuid)
{
    for (const domain::Section &section : sections) {
        for (const domain::Block &block : section.blocks) {
            const auto *table = std::get_if<domain::Table>(&block);
            if (!table || table->uuid != tableUuid)
                continue;
            auto rows = exchange::tasksOf(*table, plan.year);
            if (!rows)
                return false;
            for (domain::Task &task : rows->tasks) {
                task.sectionUuid = section.uuid;
                plan.tasks.push_back(std::move(task));
            }
            return true;
        }
        if (takeTasks(plan, section.sections, tableUuid))
            return true;
    }
    return false;
}

} // namespace

QString proposalText(const domain::Issue &issue)
{
    if (issue.proposal.isEmpty())
        return {};
    if (issue.code == QLatin1String("numbering_gap"))
        return Proposals::tr("Proposal: number them %1, as parts of the entry before them.").arg(issue.proposal);
    if (issue.code == QLatin1String("issuer_missing"))
        return Proposals::tr("Proposal: the issuing body is “%1”.").arg(issue.proposal);
    if (issue.code == QLatin1String("table_of_tasks"))
        return Proposals::tr("Proposal: list the rows of this table as tasks too.");
    return {};
}

bool applyProposal(domain::Plan &plan, const domain::Issue &issue)
{
    if (issue.code == QLatin1String("numbering_gap"))
        return nestSections(plan, issue);
    if (issue.code == QLatin1String("issuer_missing"))
        return setIssuer(plan, issue.proposal);
    if (issue.code == QLatin1String("table_of_tasks"))
        return takeTasks(plan, plan.sections, issue.where) || takeTasks(plan, plan.appendices, issue.where);
    return false;
}

} // namespace bd::application
