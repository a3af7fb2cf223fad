#include "storage/activity_rows.h"

#include "base/text/fold.h"
#include "storage/json_text.h"

namespace bd::storage {

using nlohmann::json;
using namespace domain;

namespace {

constexpr qsizetype sortedLetters = 40; ///< of a result: further ones hardly ever decide

json number(const std::optional<qint64> &value) { return value ? json(*value) : json(); }

std::optional<qint64> numberOf(const json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_number_integer() ? std::optional(it->get<qint64>()) : std::nullopt;
}

QString text(const json &object, const char *name)
{
    const auto it = object.find(name);
    return it == object.end() ? QString() : textOf(*it);
}

std::string utf8(const QString &text) { return text.toStdString(); }

std::string sortKeyOf(const QString &text) { return text.isEmpty() ? std::string() : utf8(text::sortKey(text)); }

/// The words of a row, as it is searched and put into order.
struct RowWords {
    QString title, result, place, agency, source;
};

void setKeys(Row &row, const RowWords &words, FoldedNames &names)
{
    const FoldedNames::Keys place = names.of(words.place), agency = names.of(words.agency), source = names.of(words.source);
    const auto joined = [](std::string key, const std::initializer_list<std::string> &others) {
        for (const std::string &other : others)
            (key += '\x1F') += other;
        return key;
    };
    row["search_key"] = joined(utf8(text::searchKey(words.title)), {utf8(text::searchKey(words.result)), place.search, agency.search, source.search});
    row["exact_key"] = joined(utf8(text::canonical(words.title)), {utf8(text::canonical(words.result)), place.exact, agency.exact, source.exact});
    row["sort_key"] = sortKeyOf(words.title);
    row["agency_sort_key"] = agency.sort;
    row["place_sort_key"] = place.sort;
    row["result_sort_key"] = sortKeyOf(words.result.left(sortedLetters));
}

json figureJson(const Figure &figure)
{
    return {{"measure", jsonText(figure.measure)}, {"origin", jsonText(toCode(figure.origin))}};
}

json presetJson(const Activity &activity)
{
    json figures = json::array();
    for (const Figure &figure : activity.figures)
        figures.push_back(figureJson(figure));
    return {{"title", jsonText(activity.title)},
            {"plan", jsonText(activity.planUuid)},
            {"task", jsonText(activity.taskUuid)},
            {"section", jsonText(activity.sectionUuid)},
            {"section_kind", activity.sectionKind ? jsonText(toCode(*activity.sectionKind)) : json()},
            {"kind", jsonText(activity.kind)},
            {"agency_uuid", jsonTextOrNull(activity.agency.uuid)},
            {"agency", jsonText(activity.agency.name)},
            {"place", jsonText(activity.place)},
            {"participation", jsonText(toCode(activity.participation))},
            {"figures", figures},
            {"cost_source", jsonText(activity.costSource)},
            {"result", jsonText(activity.result)}};
}

Activity presetActivity(const json &value)
{
    Activity activity;
    if (!value.is_object())
        return activity;
    activity.title = text(value, "title");
    activity.planUuid = text(value, "plan");
    activity.taskUuid = text(value, "task");
    activity.sectionUuid = text(value, "section");
    activity.sectionKind = fromCode<SectionKind>(text(value, "section_kind"));
    activity.kind = text(value, "kind");
    activity.agency.uuid = optionalTextOf(value.value("agency_uuid", json()));
    activity.agency.name = text(value, "agency");
    activity.place = text(value, "place");
    activity.participation = fromCode<Participation>(text(value, "participation")).value_or(Participation::Held);
    for (const json &item : value.value("figures", json::array())) {
        Figure figure;
        figure.measure = text(item, "measure");
        figure.origin = fromCode<Origin>(text(item, "origin")).value_or(Origin::Own);
        activity.figures.push_back(figure);
    }
    activity.costSource = text(value, "cost_source");
    activity.result = text(value, "result");
    return activity;
}

} // namespace

const FoldedNames::Keys &FoldedNames::of(const QString &text)
{
    constexpr qsizetype atMost = 10000; // places of a whole province; a column of sentences is no use
    auto known = m_known.find(text);
    if (known == m_known.end()) {
        if (m_known.size() >= atMost)
            m_known.clear();
        known = m_known.insert(text, {utf8(text::searchKey(text)), utf8(text::canonical(text)), sortKeyOf(text)});
    }
    return *known;
}

void setActivityKeys(Row &row)
{
    FoldedNames names;
    setKeys(row, {text(row, "title"), text(row, "result"), text(row, "place"), text(row, "agency_name"), text(row, "cost_source")}, names);
}

void setAttendance(Row &row, const Figure *attendance)
{
    row["people"] = number(attendance ? attendance->total : std::nullopt);
    row["women"] = number(attendance ? attendance->women : std::nullopt);
    row["people_estimated"] = attendance && attendance->isEstimate ? 1 : 0;
}

Row activityRow(const Activity &activity, const Figure *attendance, FoldedNames &names)
{
    Row row = {{"uuid", jsonText(activity.uuid)},
               {"from_date", jsonText(activity.from.toString(Qt::ISODate))},
               {"to_date", jsonText(activity.to.toString(Qt::ISODate))},
               {"title", jsonText(activity.title)},
               {"plan_uuid", jsonTextOrNull(activity.planUuid)},
               {"task_uuid", jsonTextOrNull(activity.taskUuid)},
               {"section_uuid", jsonTextOrNull(activity.sectionUuid)},
               {"section_kind", activity.sectionKind ? jsonText(toCode(*activity.sectionKind)) : json()},
               {"kind", jsonTextOrNull(activity.kind)},
               {"agency_uuid", jsonTextOrNull(activity.agency.uuid.value_or(QString()))},
               {"agency_name", jsonTextOrNull(activity.agency.name)},
               {"place", jsonTextOrNull(activity.place)},
               {"participation", jsonText(toCode(activity.participation))},
               {"cost", number(activity.cost)},
               {"cost_estimated", activity.isCostEstimate ? 1 : 0},
               {"cost_source", jsonTextOrNull(activity.costSource)},
               {"result", jsonTextOrNull(activity.result)},
               {"series_uuid", jsonTextOrNull(activity.seriesUuid)},
               {"import_key", jsonTextOrNull(activity.importKey)},
               {"figure_count", activity.figures.size()}};
    setAttendance(row, attendance);
    setKeys(row, {activity.title, activity.result, activity.place, activity.agency.name, activity.costSource}, names);
    return row;
}

Row figureRow(const Figure &figure, qint64 activityId, int position)
{
    return {{"activity_id", activityId},
            {"position", position},
            {"measure", jsonText(figure.measure)},
            {"total", number(figure.total)},
            {"women", number(figure.women)},
            {"denominator", number(figure.denominator)},
            {"origin", jsonText(toCode(figure.origin))},
            {"is_estimate", figure.isEstimate ? 1 : 0}};
}

Figure figureValue(const Row &row)
{
    Figure figure;
    figure.measure = text(row, "measure");
    figure.total = numberOf(row, "total");
    figure.women = numberOf(row, "women");
    figure.denominator = numberOf(row, "denominator");
    figure.origin = fromCode<Origin>(text(row, "origin")).value_or(Origin::Own);
    figure.isEstimate = numberOf(row, "is_estimate").value_or(0) != 0;
    return figure;
}

Row presetRow(const ActivityPreset &preset)
{
    return {{"uuid", jsonText(preset.uuid)},
            {"position", preset.position},
            {"name", jsonText(preset.name)},
            {"content", jsonText(compactJson(presetJson(preset.activity)))}};
}

ActivityPreset presetValue(const Row &row)
{
    return {text(row, "uuid"), text(row, "name"), presetActivity(parsedJson(text(row, "content"))),
            static_cast<int>(numberOf(row, "position").value_or(0))};
}

} // namespace bd::storage
