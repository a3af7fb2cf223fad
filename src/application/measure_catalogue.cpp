#include "application/measure_catalogue.h"

#include "application/catalogue_file.h"
#include "application/change_writer.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "storage/activity_rows.h"
#include "storage/figure_store.h"

#include <algorithm>
#include <set>

namespace bd::application {

namespace {

using nlohmann::json;
using domain::Measure;

const QString measureTable = QStringLiteral("measure");

QStringList strings(const json &list)
{
    QStringList result;
    for (const json &item : list)
        result << QString::fromStdString(item.get<std::string>());
    return result;
}

/// A kind and the measures offered with it, the usual ones first.
struct Kind {
    CatalogueEntry entry;
    QStringList measures;
};

std::vector<CatalogueEntry> entries(const json &list)
{
    std::vector<CatalogueEntry> result;
    for (const json &item : list)
        result.push_back({stringAt(item, "id"), stringAt(item, "name"), stringAt(item, "section"), strings(item.value("words", json::array()))});
    return result;
}

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all = [] {
        std::vector<Kind> result;
        const json file = catalogueObject("activity-kinds"), list = file.value("kinds", json::array());
        std::vector<CatalogueEntry> named = entries(list);
        for (std::size_t i = 0; i < named.size(); ++i)
            result.push_back({std::move(named[i]), strings(list[i].value("measures", json::array()))});
        return result;
    }();
    return all;
}

Measure measureFrom(const json &item)
{
    Measure measure;
    measure.id = stringAt(item, "id");
    measure.name = stringAt(item, "name");
    measure.unit = stringAt(item, "unit");
    measure.group = stringAt(item, "group");
    measure.nature = domain::fromCode<domain::MeasureNature>(stringAt(item, "nature")).value_or(domain::MeasureNature::Flow);
    measure.isBySex = item.value("by_sex", false);
    measure.isRatio = item.value("ratio", false);
    measure.isSensitive = item.value("sensitive", false);
    measure.isMoney = item.value("money", false);
    measure.attendedAs = stringAt(item, "attended_as");
    for (const Kind &kind : kinds())
        if (kind.measures.contains(measure.id))
            measure.activityKinds << kind.entry.id;
    return measure;
}

QStringList sources(const char *level)
{
    const json file = catalogueObject("cost-sources");
    return strings(file.value(level, json::array()));
}

/// What counts as people of an activity may be another figure now.
Result<void> countPeopleAnew(ChangeWriter &writer, const std::vector<Measure> &all, const QString &measure)
{
    BD_ASSIGN(const auto uses, writer.rows().readWhere(QStringLiteral("activity_figure"), QStringLiteral("measure"), measure));
    std::set<qint64> ids;
    for (const storage::Row &use : uses)
        ids.insert(use["activity_id"].get<qint64>());
    for (const qint64 id : ids) {
        BD_ASSIGN(const auto row, writer.rows().read(QStringLiteral("activity"), id));
        BD_ASSIGN(auto figures, writer.rows().readWhere(QStringLiteral("activity_figure"), QStringLiteral("activity_id"), id));
        std::stable_sort(figures.begin(), figures.end(), [](const auto &a, const auto &b) { return a["position"] < b["position"]; });
        domain::Activity activity;
        for (const storage::Row &figure : figures)
            activity.figures.push_back(storage::figureValue(figure));
        storage::Row after = *row;
        storage::setAttendance(after, domain::attendanceOf(activity, all));
        BD_TRY(writer.update(QStringLiteral("activity"), *row, after));
    }
    return {};
}

/// Tells one of the office's own from the program's: their ids never meet.
QString ownId(const QString &uuid) { return QStringLiteral("own-") + uuid; }

} // namespace

const std::vector<Measure> &shippedMeasures()
{
    static const std::vector<Measure> all = [] {
        std::vector<Measure> result;
        const json file = catalogueObject("measures");
        for (const json &item : file.value("measures", json::array())) {
            result.push_back(measureFrom(item));
            result.back().position = static_cast<int>(result.size()) - 1;
        }
        return result;
    }();
    return all;
}

const std::vector<CatalogueEntry> &measureGroups()
{
    static const std::vector<CatalogueEntry> all = entries(catalogueObject("measures").value("groups", json::array()));
    return all;
}

const std::vector<CatalogueEntry> &activityKinds()
{
    static const std::vector<CatalogueEntry> all = [] {
        std::vector<CatalogueEntry> result;
        for (const Kind &kind : kinds())
            result.push_back(kind.entry);
        return result;
    }();
    return all;
}

std::vector<CatalogueEntry> kindsFor(const QString &typed)
{
    std::vector<CatalogueEntry> found, besides;
    for (const CatalogueEntry &kind : activityKinds()) {
        if (typed.isEmpty() || text::matches(kind.name, typed))
            found.push_back(kind);
        else if (std::any_of(kind.words.begin(), kind.words.end(), [&](const QString &words) { return text::matches(words, typed); }))
            besides.push_back(kind);
    }
    found.insert(found.end(), besides.begin(), besides.end());
    return found;
}

QString activityKindName(const QString &id)
{
    for (const CatalogueEntry &kind : activityKinds())
        if (kind.id == id)
            return kind.name;
    return id;
}

QStringList costSources(bool isCommune)
{
    static const QStringList commune = sources("commune"), province = sources("province");
    return isCommune ? commune : province;
}

Result<std::vector<Measure>> measures(DatabaseService &database)
{
    if (!database.isOpen())
        return fail("db.not_open");
    std::vector<Measure> all = shippedMeasures();
    BD_ASSIGN(auto own, storage::ownMeasures(database.session()));
    const int shipped = static_cast<int>(all.size());
    for (Measure &measure : own) {
        measure.position += shipped;
        all.push_back(std::move(measure));
    }
    return all;
}

Result<ChangeSet> saveMeasure(DatabaseService &database, const Measure &given)
{
    Measure measure = given;
    measure.name = text::squeezed(text::nfc(measure.name));
    measure.unit = text::squeezed(text::nfc(measure.unit));
    if (measure.name.isEmpty())
        return fail("measure.no_name");
    if (measure.uuid.isEmpty())
        measure.uuid = newUuid();
    measure.id = ownId(measure.uuid);
    return ChangeWriter::run(database, {QStringLiteral("measure.save"), {measure.name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto rows, writer.rows().readWhere(measureTable, QStringLiteral("uuid"), measure.uuid));
        if (!rows.empty()) {
            const Measure before = storage::measureValue(rows.front());
            measure.position = before.position;
            storage::Row after = rows.front();
            after.update(storage::measureRow(measure));
            BD_TRY(writer.update(measureTable, rows.front(), after));
            const bool isSame = before.isBySex == measure.isBySex && before.isSensitive == measure.isSensitive && before.nature == measure.nature;
            if (isSame)
                return {};
            BD_ASSIGN(const auto all, measures(database));
            return countPeopleAnew(writer, all, measure.id);
        }
        BD_ASSIGN(measure.position, storage::nextMeasurePosition(database.session()));
        BD_TRY(writer.insert(measureTable, storage::measureRow(measure)));
        return {};
    });
}

Result<ChangeSet> removeMeasure(DatabaseService &database, const QString &uuid)
{
    if (!database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto own, storage::ownMeasures(database.session()));
    const auto it = std::find_if(own.begin(), own.end(), [&](const Measure &m) { return m.uuid == uuid; });
    if (it == own.end())
        return ChangeSet();
    return ChangeWriter::run(database, {QStringLiteral("measure.remove"), {it->name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const int uses, storage::usesOfMeasure(database.session(), it->id));
        if (uses > 0)
            return fail("measure.in_use", {it->name, QString::number(uses)});
        BD_ASSIGN(const auto rows, writer.rows().readWhere(measureTable, QStringLiteral("uuid"), uuid));
        return rows.empty() ? Result<void>() : writer.remove(measureTable, rows.front());
    });
}

std::vector<Measure> offeredMeasures(const std::vector<Measure> &all, const QString &activityKind)
{
    if (activityKind.isEmpty())
        return all;
    std::vector<Measure> result;
    const auto isIn = [&](const QString &id) {
        return std::any_of(result.begin(), result.end(), [&](const Measure &m) { return m.id == id; });
    };
    for (const Kind &kind : kinds())
        if (kind.entry.id == activityKind)
            for (const QString &id : kind.measures)
                for (const Measure &measure : all)
                    if (measure.id == id)
                        result.push_back(measure);
    for (const Measure &measure : all)
        if (measure.activityKinds.contains(activityKind) && !isIn(measure.id))
            result.push_back(measure);
    return result;
}

Measure measureOf(const std::vector<Measure> &all, const QString &id)
{
    for (const Measure &measure : all)
        if (measure.id == id)
            return measure;
    Measure unknown;
    unknown.id = id;
    unknown.name = id;
    return unknown;
}

} // namespace bd::application
