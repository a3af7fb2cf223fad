#include "cli/log_json.h"

#include "application/error_text.h"
#include "application/measure_catalogue.h"
#include "cli/verbs/verbs.h"
#include "domain/count_text.h"
#include "domain/money_text.h"
#include "domain/typed_date.h"

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const QString &text) { return text.isEmpty() ? Json(nullptr) : Json(text.toStdString()); }
Json orNull(const std::optional<qint64> &number) { return number ? Json(*number) : Json(nullptr); }
Json dayJson(QDate day) { return Json(day.toString(Qt::ISODate).toStdString()); }
Json periodJson(const domain::DayRange &period) { return {{"from", dayJson(period.from)}, {"to", dayJson(period.to)}}; }

Json sumJson(const domain::KnownSum &sum)
{
    return {{"sum", orNull(sum.value())}, {"known", sum.known}, {"rows", sum.rows}, {"estimate", sum.hasEstimate}};
}

QString numberText(const std::optional<qint64> &number, const domain::Measure &measure)
{
    return number ? domain::countText(number) + QLatin1Char(' ') + measure.unit : say(QT_TRANSLATE_NOOP("Cli", "unknown"));
}

} // namespace

Json activityJson(const application::StoredActivity &stored)
{
    const domain::Activity &a = stored.activity;
    Json figures = Json::array();
    for (const domain::Figure &figure : a.figures)
        figures.push_back({{"measure", figure.measure.toStdString()},
                           {"total", orNull(figure.total)},
                           {"women", orNull(figure.women)},
                           {"denominator", orNull(figure.denominator)},
                           {"origin", toCode(figure.origin).toStdString()},
                           {"estimate", figure.isEstimate}});
    return {{"uuid", a.uuid.toStdString()},
            {"from", dayJson(a.from)},
            {"to", dayJson(a.to)},
            {"title", a.title.toStdString()},
            {"plan", orNull(a.planUuid)},
            {"task", orNull(a.taskUuid)},
            {"section", a.sectionKind ? Json(toCode(*a.sectionKind).toStdString()) : Json(nullptr)},
            {"kind", orNull(a.kind)},
            {"agency", orNull(a.agency.name)},
            {"place", orNull(a.place)},
            {"participation", toCode(a.participation).toStdString()},
            {"figures", std::move(figures)},
            {"cost", orNull(a.cost)},
            {"cost_estimate", a.isCostEstimate},
            {"cost_source", orNull(a.costSource)},
            {"result", orNull(a.result)},
            {"evidence", stored.evidence}};
}

Json sumsJson(const application::ActivitySums &sums)
{
    return {{"activities", sums.rows}, {"people", sumJson(sums.people)}, {"women", sumJson(sums.women)}, {"cost", sumJson(sums.cost)}};
}

Json entryJson(const domain::FigureEntry &entry)
{
    return {{"uuid", entry.uuid.toStdString()},
            {"measure", entry.measure.toStdString()},
            {"period", periodJson(entry.period)},
            {"unit", orNull(entry.unit.name)},
            {"total", orNull(entry.total)},
            {"women", orNull(entry.women)},
            {"denominator", orNull(entry.denominator)},
            {"opening", orNull(entry.opening)},
            {"added", orNull(entry.added)},
            {"removed", orNull(entry.removed)},
            {"as_of", entry.asOf ? dayJson(*entry.asOf) : Json(nullptr)},
            {"source", orNull(entry.source)},
            {"method", orNull(entry.method)},
            {"origin", toCode(entry.origin).toStdString()},
            {"estimate", entry.isEstimate},
            {"main", entry.isMain}};
}

Json resolvedJson(const application::ResolvedFigure &figure, const domain::Measure &measure)
{
    Json entries = Json::array();
    for (const application::StoredEntry &entry : figure.entries)
        entries.push_back(entryJson(entry.entry));
    const bool isKnown = figure.total || figure.women || figure.denominator;
    return {{"measure", figure.measure.toStdString()},
            {"name", measure.name.toStdString()},
            {"counted_in", orNull(measure.unit)},
            {"nature", toCode(measure.nature).toStdString()},
            {"origin", toCode(figure.origin).toStdString()},
            {"total", orNull(figure.total)},
            {"women", orNull(figure.women)},
            {"denominator", orNull(figure.denominator)},
            {"estimate", figure.isEstimate},
            {"undecided", figure.isUndecided},
            {"source", figure.isFromLog ? Json("log") : isKnown ? Json("entry") : Json(nullptr)},
            {"log", figure.log.total.rows > 0 ? Json{{"total", sumJson(figure.log.total)}, {"women", sumJson(figure.log.women)}} : Json(nullptr)},
            {"entries", std::move(entries)}};
}

Json remarksJson(const std::vector<domain::Issue> &remarks)
{
    Json list = Json::array();
    for (const domain::Issue &remark : remarks)
        list.push_back({{"code", remark.code.toStdString()}, {"where", orNull(remark.where)}, {"text", application::issueText(remark).toStdString()}});
    return list;
}

QString activityLine(const domain::Activity &activity, const std::vector<domain::Measure> &measures)
{
    QStringList parts{domain::dayRangeText({activity.from, activity.to}), activity.title};
    if (!activity.place.isEmpty())
        parts << activity.place;
    if (const domain::Figure *people = domain::attendanceOf(activity, measures)) {
        QString text = numberText(people->total, application::measureOf(measures, people->measure));
        if (people->women)
            text += QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("Cli", "%1 women")).arg(domain::countText(people->women));
        parts << text;
    }
    if (activity.cost)
        parts << say(QT_TRANSLATE_NOOP("Cli", "%1 đồng")).arg(domain::moneyText(*activity.cost));
    return parts.join(QStringLiteral("  "));
}

QString resolvedLine(const application::ResolvedFigure &figure, const domain::Measure &measure)
{
    if (figure.isUndecided)
        return measure.name + QStringLiteral(": ") + say(QT_TRANSLATE_NOOP("Cli", "several numbers, none chosen"));
    QString line = measure.name + QStringLiteral(": ") + numberText(figure.total, measure);
    if (figure.denominator)
        line += QLatin1Char('/') + domain::countText(figure.denominator);
    if (figure.isEstimate)
        line += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Cli", "(estimated)"));
    if (figure.women)
        line += QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("Cli", "%1 women")).arg(domain::countText(figure.women));
    if (figure.isFromLog && !figure.log.women.isComplete() && figure.log.women.known > 0)
        line += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Cli", "(counted in %1 of %2 activities)")).arg(figure.log.women.known).arg(figure.log.women.rows);
    if (figure.origin == domain::Origin::Supplied)
        line += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Cli", "(handed down)"));
    return line;
}

} // namespace bd::cli
