#include "domain/register_rules.h"

#include <algorithm>
#include <map>

namespace bd::domain {

namespace {

bool isEnded(const CommunityModel &model) { return model.state == ModelState::Ended || !model.ended.isUnknown(); }

/// Before the year began; the unknown end of an ended model lies there too.
bool endedBefore(const CommunityModel &model, int year) { return isEnded(model) && (!model.ended.year() || *model.ended.year() < year); }

bool startedBefore(const CommunityModel &model, int year) { return !model.started.year() || *model.started.year() < year; }

bool isInspectable(const Agency &agency, QDate today)
{
    if ((agency.validTo && *agency.validTo < today) || (agency.validFrom && *agency.validFrom > today))
        return false;
    return (agency.level == AgencyLevel::Commune && agency.kind == AgencyKind::PeoplesCommittee)
        || (agency.level == AgencyLevel::Province && agency.kind == AgencyKind::Department);
}

} // namespace

bool existsIn(const CommunityModel &model, int year)
{
    return !endedBefore(model, year) && (startedBefore(model, year) || *model.started.year() == year);
}

ModelCounts modelCounts(const std::vector<CommunityModel> &models, int year)
{
    ModelCounts counts;
    for (const CommunityModel &model : models) {
        if (!existsIn(model, year))
            continue;
        const bool isOld = startedBefore(model, year);
        ++(isOld ? counts.opening : counts.added);
        counts.undated += model.started.isUnknown() ? 1 : 0;
        counts.removed += isEnded(model) && model.ended.year() == year ? 1 : 0;
    }
    counts.closing = counts.opening + counts.added - counts.removed;
    return counts;
}

bool isLate(const Recommendation &recommendation, QDate today)
{
    return recommendation.due && !recommendation.doneOn && *recommendation.due < today;
}

std::vector<InspectionGap> longestNotInspected(const std::vector<Agency> &directory, const std::vector<Inspection> &inspections, QDate today)
{
    std::map<QString, QDate> byUuid, byName;
    const auto keep = [](std::map<QString, QDate> &days, const QString &key, QDate day) {
        QDate &known = days[key];
        known = known.isValid() ? std::max(known, day) : day;
    };
    for (const Inspection &inspection : inspections) {
        if (!inspection.date || inspection.role == InspectionRole::SelfCheck)
            continue;
        if (inspection.unit.uuid)
            keep(byUuid, *inspection.unit.uuid, *inspection.date);
        else
            keep(byName, inspection.unit.name, *inspection.date);
    }
    std::vector<InspectionGap> gaps;
    for (const Agency &agency : directory) {
        if (!isInspectable(agency, today))
            continue;
        InspectionGap gap{agency, std::nullopt};
        if (const auto found = byUuid.find(agency.uuid); found != byUuid.end())
            gap.last = found->second;
        if (const auto found = byName.find(agency.name); found != byName.end() && (!gap.last || found->second > *gap.last))
            gap.last = found->second;
        gaps.push_back(std::move(gap));
    }
    std::stable_sort(gaps.begin(), gaps.end(), [](const InspectionGap &a, const InspectionGap &b) {
        return a.last.value_or(QDate(1, 1, 1)) < b.last.value_or(QDate(1, 1, 1));
    });
    return gaps;
}

DayRange actionMonthDays(int year) { return {QDate(year, 11, 15), QDate(year, 12, 15)}; }

MonthCountdown actionMonthCountdown(int year, QDate today)
{
    const DayRange days = actionMonthDays(year);
    if (today < days.from)
        return {MonthPhase::Before, static_cast<int>(today.daysTo(days.from))};
    if (today > days.to)
        return {MonthPhase::After, 0};
    return {MonthPhase::During, static_cast<int>(days.from.daysTo(today)) + 1};
}

QString shareOfWomen(const std::optional<qint64> &total, const std::optional<qint64> &women)
{
    if (!total || !women || *total <= 0)
        return {};
    const qint64 tenths = (*women * 1000 + *total / 2) / *total;
    QString text = QString::number(tenths / 10);
    if (tenths % 10)
        text += QLatin1Char(',') + QString::number(tenths % 10);
    return text + QLatin1Char('%');
}

} // namespace bd::domain
