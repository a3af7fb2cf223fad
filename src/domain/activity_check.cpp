#include "domain/activity_check.h"

#include "domain/privacy.h"

#include <QSet>
#include <algorithm>

namespace bd::domain {

namespace {

/// Planning ahead into the log is possible, a wrong year more likely.
constexpr int farDays = 60;

Issue issue(const char *code, const QString &where, const QStringList &args = {}, Severity severity = Severity::Warning)
{
    Issue result;
    result.code = QString::fromLatin1(code);
    result.severity = severity;
    result.where = where;
    result.args = args;
    return result;
}

QString shown(qint64 number) { return QString::number(number); }
QString shown(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }

Measure measureIn(const std::vector<Measure> &all, const QString &id)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const Measure &m) { return m.id == id; });
    if (it != all.end())
        return *it;
    Measure unknown;
    unknown.id = unknown.name = id;
    return unknown;
}

void checkDates(const Activity &activity, const ActivityContext &context, std::vector<Issue> &issues)
{
    if (activity.from.isValid() && activity.to.isValid() && activity.to < activity.from)
        issues.push_back(issue("ends_before", QStringLiteral("to"), {shown(activity.from), shown(activity.to)}));
    const QDate last = activity.to.isValid() ? activity.to : activity.from;
    if (!last.isValid())
        return;
    if (context.planYear && last.year() != *context.planYear)
        issues.push_back(issue("outside_plan_year", QStringLiteral("to"), {shown(last), QString::number(*context.planYear)}, Severity::Note));
    if (context.today.isValid() && last > context.today.addDays(farDays))
        issues.push_back(issue("far_future", QStringLiteral("to"), {shown(last)}));
}

/// Total, women and denominator of one number.
void checkNumbers(const Measure &measure, const std::optional<qint64> &total, const std::optional<qint64> &women,
                  const std::optional<qint64> &denominator, std::vector<Issue> &issues)
{
    for (const auto &number : {total, women, denominator})
        if (number && *number < 0) {
            issues.push_back(issue("negative_number", measure.id, {measure.name}));
            break;
        }
    if (women && total && *women > *total)
        issues.push_back(issue("women_over_total", measure.id, {measure.name, shown(*women), shown(*total)}));
    if (measure.isRatio && total && denominator && *total > *denominator)
        issues.push_back(issue("total_over_denominator", measure.id, {measure.name, shown(*total), shown(*denominator)}));
}

void checkFigures(const Activity &activity, const std::vector<Measure> &measures, std::vector<Issue> &issues)
{
    QSet<QString> seen;
    for (const Figure &figure : activity.figures) {
        const Measure measure = measureIn(measures, figure.measure);
        checkNumbers(measure, figure.total, figure.women, figure.denominator, issues);
        if (hasSmallCell(measure, figure))
            issues.push_back(issue("small_cell", measure.id, {measure.name}));
        const QString key = figure.measure + toCode(figure.origin);
        if (seen.contains(key))
            issues.push_back(issue("repeated_measure", measure.id, {measure.name}));
        seen.insert(key);
    }
}

void checkPrivacy(const Activity &activity, const ActivityContext &context, std::vector<Issue> &issues)
{
    const bool isSensitive = std::any_of(activity.figures.begin(), activity.figures.end(), [&](const Figure &figure) {
        return (figure.total || figure.women) && measureIn(*context.measures, figure.measure).isSensitive;
    });
    if (isSensitive && !activity.result.isEmpty())
        issues.push_back(issue("sensitive_with_text", QStringLiteral("result")));
    const QString beside = activity.title + QLatin1Char('\n') + context.taskTitle;
    if (!personalMarks(activity.result, beside).empty())
        issues.push_back(issue("case_person_data", QStringLiteral("result")));
    if (!personalMarks(activity.title, activity.result).empty())
        issues.push_back(issue("case_person_data", QStringLiteral("title")));
}

} // namespace

std::vector<Issue> checkActivity(const Activity &activity, const ActivityContext &context)
{
    std::vector<Issue> issues;
    checkDates(activity, context, issues);
    if (activity.cost && *activity.cost > 0 && activity.costSource.isEmpty())
        issues.push_back(issue("cost_without_source", QStringLiteral("cost_source"), {}, Severity::Note));
    if (activity.cost && *activity.cost < 0)
        issues.push_back(issue("negative_number", QStringLiteral("cost"), {activity.title}));
    checkFigures(activity, *context.measures, issues);
    checkPrivacy(activity, context, issues);
    return issues;
}

std::vector<Issue> checkEntry(const FigureEntry &entry, const Measure &measure)
{
    std::vector<Issue> issues;
    checkNumbers(measure, entry.total, entry.women, entry.denominator, issues);
    const auto closing = computedClosing(entry);
    if (measure.nature == MeasureNature::Stock && closing && entry.total && *closing != *entry.total)
        issues.push_back(issue("closing_differs", QStringLiteral("total"), {measure.name, shown(*closing), shown(*entry.total)}));
    if (hasSmallCell(measure, entry))
        issues.push_back(issue("small_cell", measure.id, {measure.name}));
    return issues;
}

std::optional<qint64> computedClosing(const FigureEntry &entry)
{
    if (!entry.opening || !entry.added || !entry.removed)
        return std::nullopt;
    return *entry.opening + *entry.added - *entry.removed;
}

} // namespace bd::domain
