#include "gui/pages/overview/overview_sheet.h"

#include "application/due_text.h"
#include "application/labels.h"
#include "domain/count_text.h"
#include "gui/models/activity_cells.h"

#include <QCoreApplication>
#include <algorithm>

namespace bd::gui {

namespace {

using application::Overview;
using application::TaskGroup;
using application::TaskState;
using documents::Chart;
using documents::ChartFigure;
using documents::ChartKind;
using documents::ChartSeries;
using documents::ChartWords;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverviewSheet)
};

constexpr std::size_t agenciesShown = 10;

ChartWords chartWords()
{
    ChartWords words;
    words.unknown = QCoreApplication::translate("OverviewSheet", "not counted");
    words.empty = QCoreApplication::translate("OverviewSheet", "No figures yet");
    words.estimate = QCoreApplication::translate("OverviewSheet", "est.");
    words.thousandMillion = QCoreApplication::translate("OverviewSheet", "billion");
    words.million = QCoreApplication::translate("OverviewSheet", "million");
    return words;
}

QString stateCode(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return QStringLiteral("not-started");
    case TaskState::Running:
        return QStringLiteral("running");
    case TaskState::Done:
        return QStringLiteral("done");
    case TaskState::Late:
        return QStringLiteral("late");
    case TaskState::Dropped:
        return QStringLiteral("dropped");
    }
    Q_UNREACHABLE();
}

QString number(qint64 value)
{
    return domain::countText(value);
}

/// States that any task of the sheet is in: a legend of what isn't there only disturbs.
Chart taskChart(const QString &title, const QString &kind, const std::vector<TaskGroup> &groups, std::size_t atMost, const QString &without)
{
    Chart chart;
    chart.kind = ChartKind::StackedRows;
    chart.title = title;
    chart.unit = Words::tr("tasks");
    chart.words = chartWords();
    for (std::size_t i = 0; i < std::min(groups.size(), atMost); ++i)
        chart.categories << (groups[i].name.isEmpty() ? without : groups[i].name);
    if (groups.size() > atMost)
        chart.categories << Words::tr("%Ln others", nullptr, static_cast<int>(groups.size() - atMost));
    for (const TaskState state : application::taskStates) {
        ChartSeries series{application::label(state), {}};
        int rest = 0, sum = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const int count = groups[i].counts.count(state);
            sum += count;
            if (i >= atMost)
                rest += count;
            else
                series.figures.push_back({count, QStringLiteral("tasks|%1|%2|%3").arg(kind, groups[i].key, stateCode(state)), {}, false});
        }
        if (groups.size() > atMost)
            series.figures.push_back({rest, QStringLiteral("tasks|%1-rest||%2").arg(kind, stateCode(state)), {}, false});
        if (sum > 0)
            chart.series.push_back(series);
    }
    if (chart.series.empty())
        chart.categories.clear();
    return chart;
}

/// Months that have begun; what is still to come is no 0.
bool hasBegun(const Overview &overview, int month)
{
    return QDate(overview.query.year, month, 1) <= overview.query.today;
}

Chart monthChart(const Overview &overview)
{
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.title = Words::tr("Activities per month");
    chart.unit = Words::tr("activities");
    chart.words = chartWords();
    chart.words.unknown = Words::tr("still to come");
    ChartSeries now{Words::tr("Year %1").arg(overview.query.year), {}}, before{Words::tr("Year %1").arg(overview.query.year - 1), {}};
    for (int month = 1; month <= 12; ++month) {
        const application::MonthFigures &figures = overview.months[static_cast<std::size_t>(month - 1)];
        chart.categories << QString::number(month);
        const bool isKnown = figures.sums.rows > 0 || hasBegun(overview, month);
        now.figures.push_back({isKnown ? std::optional<qint64>(figures.sums.rows) : std::nullopt,
                               isKnown ? QStringLiteral("month|%1").arg(month) : QString(), {}, false});
        before.figures.push_back({figures.yearBefore, QStringLiteral("before|%1").arg(month), {}, false});
    }
    chart.series.push_back(now);
    if (overview.hasYearBefore)
        chart.series.push_back(before);
    if (overview.activities.rows == 0 && !overview.hasYearBefore)
        chart.categories.clear();
    return chart;
}

QString knownNote(const domain::KnownSum &sum)
{
    return sum.isComplete() ? QString() : knownText(sum);
}

Chart peopleChart(const Overview &overview)
{
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.title = Words::tr("People who came, per month");
    chart.unit = Words::tr("people and attendances");
    chart.words = chartWords();
    ChartSeries people{Words::tr("Total"), {}}, women{Words::tr("Of them women"), {}};
    for (int month = 1; month <= 12; ++month) {
        const application::ActivitySums &sums = overview.months[static_cast<std::size_t>(month - 1)].sums;
        if (sums.rows == 0)
            continue;
        chart.categories << Words::tr("Month %1").arg(month);
        const QString key = QStringLiteral("month|%1").arg(month);
        people.figures.push_back({sums.people.value(), key, knownNote(sums.people), sums.people.hasEstimate});
        women.figures.push_back({sums.women.value(), key, knownNote(sums.women), sums.women.hasEstimate});
    }
    chart.series = {people, women};
    return chart;
}

Chart moneyChart(const Overview &overview)
{
    Chart chart;
    chart.kind = ChartKind::Rows;
    chart.title = Words::tr("Money (đồng)");
    chart.words = chartWords();
    chart.isMoney = true;
    chart.categories = {Words::tr("Planned (tasks)"), Words::tr("Spent (activities)")};
    ChartSeries series{{}, {}};
    const domain::KnownSum &planned = overview.planned, &spent = overview.activities.cost;
    series.figures.push_back({planned.value(), QStringLiteral("tasks|all||"), Words::tr("%1/%2 tasks name an amount").arg(planned.known).arg(planned.rows), false});
    series.figures.push_back({spent.value(), QStringLiteral("cost"), knownNote(spent), spent.hasEstimate});
    chart.series = {series};
    return chart;
}

Chart modelChart(const Overview &overview)
{
    Chart chart;
    chart.kind = ChartKind::StackedRows;
    chart.title = Words::tr("Models by kind");
    chart.unit = Words::tr("models");
    chart.words = chartWords();
    for (const application::ModelGroup &group : overview.modelKinds)
        chart.categories << (group.name.isEmpty() ? Words::tr("Without a kind") : group.name);
    for (const auto &[state, count] : overview.models) {
        ChartSeries series{application::label(state), {}};
        for (const application::ModelGroup &group : overview.modelKinds) {
            const auto found = group.states.find(state);
            series.figures.push_back({found == group.states.end() ? 0 : found->second, QStringLiteral("models|%1|%2").arg(toCode(state), group.name), {}, false});
        }
        chart.series.push_back(series);
    }
    return chart;
}

Chart inspectionChart(const Overview &overview)
{
    Chart chart;
    chart.kind = ChartKind::StackedRows;
    chart.title = Words::tr("Inspections of the year");
    chart.unit = Words::tr("inspections");
    chart.words = chartWords();
    ChartSeries made{Words::tr("made"), {}}, planned{Words::tr("to come"), {}};
    for (const auto &[role, counts] : overview.inspections) {
        chart.categories << application::label(role);
        const QString key = QStringLiteral("inspections|%1").arg(toCode(role));
        made.figures.push_back({counts.first, key, {}, false});
        planned.figures.push_back({counts.second, key, {}, false});
    }
    if (!overview.inspections.empty())
        chart.series = {made, planned};
    return chart;
}

QString sumText(const domain::KnownSum &sum)
{
    if (sum.known == 0)
        return Words::tr("not counted");
    return sum.hasEstimate ? Words::tr("est. %1").arg(number(sum.sum)) : number(sum.sum);
}

void addTaskTiles(OverviewSheet &sheet, const Overview &overview)
{
    const auto &counts = overview.counts;
    sheet.tiles.push_back({QStringLiteral("tasks|all||"), Words::tr("Tasks"), Words::tr("%1/%2 done").arg(counts.count(TaskState::Done)).arg(counts.total()),
                           Words::tr("%1 under way, %2 not begun").arg(counts.count(TaskState::Running)).arg(counts.count(TaskState::NotStarted))});
    sheet.tiles.push_back({QStringLiteral("tasks|all||late"), Words::tr("Overdue tasks"), number(counts.count(TaskState::Late)),
                           counts.count(TaskState::Late) > 0 ? Words::tr("need attention") : Words::tr("none")});
}

void addActivityTiles(OverviewSheet &sheet, const Overview &overview)
{
    const application::ActivitySums &sums = overview.activities;
    sheet.tiles.push_back({QStringLiteral("activities"), Words::tr("Activities"), number(sums.rows),
                           overview.query.planUuid.isEmpty() ? Words::tr("in the year") : Words::tr("%1 of this plan").arg(overview.ofPlan)});
    QString women = Words::tr("women: %1").arg(sumText(sums.women));
    if (sums.rows > 0 && sums.women.known > 0 && !sums.women.isComplete())
        women += QStringLiteral(" (") + knownText(sums.women) + QLatin1Char(')');
    sheet.tiles.push_back({QStringLiteral("people"), Words::tr("People who came"), sums.rows > 0 ? sumText(sums.people) : QStringLiteral("–"),
                           sums.rows > 0 ? women : QString()});
    const auto money = [](const domain::KnownSum &sum) {
        return sum.known == 0 ? Words::tr("not known") : documents::chartMoney(sum.sum, chartWords());
    };
    sheet.tiles.push_back({QStringLiteral("cost"), Words::tr("Money spent"), money(sums.cost), Words::tr("planned: %1").arg(money(overview.planned))});
}

void addRegisterTiles(OverviewSheet &sheet, const Overview &overview)
{
    int models = 0, running = 0;
    for (const auto &[state, count] : overview.models) {
        models += count;
        running += state == domain::ModelState::Running || state == domain::ModelState::Expanded || state == domain::ModelState::Pilot ? count : 0;
    }
    sheet.tiles.push_back({QStringLiteral("models"), Words::tr("Models"), number(models),
                           Words::tr("%1 kept up, %2 new").arg(running).arg(overview.modelsBegun)});
    int made = 0, planned = 0;
    for (const auto &[role, counts] : overview.inspections) {
        made += counts.first;
        planned += counts.second;
    }
    sheet.tiles.push_back({QStringLiteral("inspections"), Words::tr("Inspections"), Words::tr("%1 made").arg(made),
                           overview.openRecommendations > 0 ? Words::tr("%1 to come, %2 recommendations open").arg(planned).arg(overview.openRecommendations)
                                                            : Words::tr("%1 to come").arg(planned)});
}

} // namespace

OverviewSheet overviewSheet(const Overview &overview)
{
    OverviewSheet sheet;
    sheet.title = Words::tr("Overview of %1").arg(overview.query.year);
    sheet.subtitle = overview.plans.isEmpty() ? Words::tr("No plan of this year yet.")
                   : overview.plans.size() == 1 ? overview.plans.first()
                                                : Words::tr("%Ln plans of the year", nullptr, int(overview.plans.size()));
    sheet.subtitle += QStringLiteral("  ·  ") + Words::tr("as of %1").arg(overview.query.today.toString(QStringLiteral("dd/MM/yyyy")));
    addTaskTiles(sheet, overview);
    addActivityTiles(sheet, overview);
    addRegisterTiles(sheet, overview);
    constexpr std::size_t all = 100;
    sheet.charts = {{QStringLiteral("bySection"), taskChart(Words::tr("Tasks by kind of contents"), QStringLiteral("section"), overview.bySection, all,
                                                            Words::tr("Without a kind"))},
                    {QStringLiteral("byAgency"), taskChart(Words::tr("Tasks by who leads them"), QStringLiteral("agency"), overview.byAgency, agenciesShown,
                                                           Words::tr("Nobody named"))},
                    {QStringLiteral("months"), monthChart(overview)},
                    {QStringLiteral("people"), peopleChart(overview)},
                    {QStringLiteral("money"), moneyChart(overview)},
                    {QStringLiteral("models"), modelChart(overview)},
                    {QStringLiteral("inspections"), inspectionChart(overview)}};
    sheet.deadlinesTitle = overview.overdue > 0 ? Words::tr("What is due next (%Ln overdue)", nullptr, overview.overdue) : Words::tr("What is due next");
    for (const domain::DueItem &item : overview.next)
        sheet.deadlines << QStringLiteral("%1  %2  –  %3").arg(item.due ? item.due->toString(QStringLiteral("dd/MM/yyyy")) : QString(),
                                                               item.title, application::remainingText(item, overview.query.today));
    return sheet;
}

std::vector<int> tasksOf(const Overview &overview, const QString &key)
{
    const QStringList parts = key.split(QLatin1Char('|'));
    std::vector<int> found;
    if (parts.size() != 4 || parts[0] != QLatin1String("tasks"))
        return found;
    const auto add = [&](int at) {
        const TaskState state = overview.tasks[static_cast<std::size_t>(at)].state;
        if ((parts[3].isEmpty() || stateCode(state) == parts[3]) && std::find(found.begin(), found.end(), at) == found.end())
            found.push_back(at);
    };
    const auto addGroups = [&](const std::vector<TaskGroup> &groups, bool isRest) {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (isRest ? i >= agenciesShown : groups[i].key == parts[2])
                std::for_each(groups[i].tasks.begin(), groups[i].tasks.end(), add);
        }
    };
    if (parts[1] == QLatin1String("all")) {
        for (int at = 0; at < static_cast<int>(overview.tasks.size()); ++at)
            add(at);
    }
    if (parts[1] == QLatin1String("section"))
        addGroups(overview.bySection, false);
    if (parts[1].startsWith(QLatin1String("agency")))
        addGroups(overview.byAgency, parts[1].endsWith(QLatin1String("-rest")));
    return found;
}

std::optional<application::ActivityFilter> activitiesOf(const Overview &overview, const QString &key)
{
    const QStringList parts = key.split(QLatin1Char('|'));
    const int year = overview.query.year, month = parts.value(1).toInt();
    application::ActivityFilter filter;
    filter.period = application::yearRange(year);
    if (parts[0] == QLatin1String("month") && month > 0)
        filter.period = application::monthRange(year, month);
    else if (parts[0] == QLatin1String("before") && month > 0)
        filter.period = application::monthRange(year - 1, month);
    else if (parts[0] == QLatin1String("cost"))
        filter.columns.push_back({application::ActivityColumn::Cost, QStringLiteral(">=0")});
    else if (parts[0] != QLatin1String("activities") && parts[0] != QLatin1String("people"))
        return std::nullopt;
    return filter;
}

} // namespace bd::gui
