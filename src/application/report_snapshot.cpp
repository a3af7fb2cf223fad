#include "application/report_snapshot.h"

#include "application/indicator_service.h"
#include "storage/json_text.h"
#include "storage/plan_rows.h"
#include "storage/record_types.h"

namespace bd::application {

using namespace domain;
using nlohmann::json;
using storage::Row;

namespace {

constexpr int snapshotVersion = 2; // 1: without "annexes"

// What each value consists of, said once for both ways. Members that a later program adds are simply missing in older JSON.

template <typename Io>
void fields(Io &io, DayRange &v)
{
    io("from", v.from);
    io("to", v.to);
}

template <typename Io>
void fields(Io &io, AgencyRef &v)
{
    io("uuid", v.uuid);
    io("name", v.name);
    io("addressing", v.addressing);
}

template <typename Io>
void fields(Io &io, FigureSource &v)
{
    io("origin", v.origin);
    io("id", v.id);
    io("period", v.period);
    io("section", v.section);
    io("rows", v.rows);
}

template <typename Io>
void fields(Io &io, ReportFact &v)
{
    io("id", v.id);
    io("name", v.name);
    io("unit", v.unit);
    io("value", v.value);
    io("ratio", v.ratio);
    io("estimate", v.isEstimate);
    io("rows", v.rows);
    io("known", v.known);
    io("undecided", v.isUndecided);
    io("sensitive", v.isSensitive);
    io("source", v.source);
    io("before", v.before);
    io("estimated", v.estimated);
}

template <typename Io>
void fields(Io &io, Figure &v)
{
    io("measure", v.measure);
    io("total", v.total);
    io("women", v.women);
    io("denominator", v.denominator);
    io("origin", v.origin);
    io("estimate", v.isEstimate);
}

template <typename Io>
void fields(Io &io, Activity &v)
{
    io("uuid", v.uuid);
    io("from", v.from);
    io("to", v.to);
    io("title", v.title);
    io("plan", v.planUuid);
    io("task", v.taskUuid);
    io("section_uuid", v.sectionUuid);
    io("section", v.sectionKind);
    io("kind", v.kind);
    io("agency", v.agency);
    io("place", v.place);
    io("participation", v.participation);
    io("figures", v.figures);
    io("cost", v.cost);
    io("cost_estimate", v.isCostEstimate);
    io("cost_source", v.costSource);
    io("result", v.result);
    io("series", v.seriesUuid);
    io("import_key", v.importKey);
}

template <typename Io>
void fields(Io &io, StoredActivity &v)
{
    io("id", v.id);
    io("version", v.version);
    io("activity", v.activity);
    io("evidence", v.evidence);
}

template <typename Io>
void fields(Io &io, Assignment &v)
{
    io("agency", v.agency);
    io("role", v.role);
}

template <typename Io>
void fields(Io &io, Budget &v)
{
    io("amount", v.amount);
    io("text", v.text);
    io("source", v.source);
}

template <typename Io>
void fields(Io &io, Task &v)
{
    io("uuid", v.uuid);
    io("title", v.title);
    io("kind", v.kind);
    io("section", v.sectionUuid);
    io("paragraph", v.paragraphUuid);
    io("assignments", v.assignments);
    io("time", v.timeText);
    io("start", v.start);
    io("end", v.end);
    io("product", v.product);
    io("budget", v.budget);
    io("status", v.status);
    io("status_reason", v.statusReason);
}

template <typename Io>
void fields(Io &io, IndicatorTarget &v)
{
    io("year", v.year);
    io("value", v.value);
    io("confirmed", v.isConfirmed);
    io("strict", v.isStrict);
    io("about", v.isAbout);
    io("ongoing", v.isOngoing);
}

template <typename Io>
void fields(Io &io, IndicatorAtLevel &v)
{
    io("fixed_denominator", v.fixedDenominator);
    io("is_count", v.isCount);
    io("shows_counts", v.showsCounts);
    io("direction", v.direction);
    io("period", v.period);
    io("targets", v.targets);
    io("numerator", v.numeratorName);
    io("denominator", v.denominatorName);
}

template <typename Io>
void fields(Io &io, Indicator &v)
{
    io("uuid", v.uuid);
    io("code", v.code);
    io("objective", v.objective);
    io("name", v.name);
    io("short_name", v.shortName);
    io("parts", v.parts);
    io("units", v.units);
    io("roll_up", v.rollUp);
    io("direction", v.direction);
    io("period", v.period);
    io("sources", v.sources);
    io("numerator", v.numeratorName);
    io("denominator", v.denominatorName);
    io("fixed_denominator", v.fixedDenominator);
    io("min_denominator", v.minDenominator);
    io("small_cell", v.smallCell);
    io("estimate", v.isEstimate);
    io("is_count", v.isCount);
    io("shows_counts", v.showsCounts);
    io("at_level", v.atLevel);
    io("log_measures", v.logMeasures);
    io("factor", v.factor);
    io("targets", v.targets);
    io("confirmed", v.isConfirmed);
    io("dropped", v.isDropped);
    io("split_of", v.splitOf);
    io("note", v.note);
    io("position", v.position);
}

template <typename Io>
void fields(Io &io, FigureEntry &v)
{
    io("uuid", v.uuid);
    io("measure", v.measure);
    io("period", v.period);
    io("unit", v.unit);
    io("total", v.total);
    io("women", v.women);
    io("denominator", v.denominator);
    io("opening", v.opening);
    io("added", v.added);
    io("removed", v.removed);
    io("as_of", v.asOf);
    io("source", v.source);
    io("method", v.method);
    io("origin", v.origin);
    io("estimate", v.isEstimate);
    io("main", v.isMain);
    io("collection", v.collectionUuid);
}

template <typename Io>
void fields(Io &io, KnownSum &v)
{
    io("sum", v.sum);
    io("known", v.known);
    io("rows", v.rows);
    io("estimate", v.hasEstimate);
}

template <typename Io>
void fields(Io &io, ActivitySums &v)
{
    io("rows", v.rows);
    io("people", v.people);
    io("women", v.women);
    io("cost", v.cost);
}

template <typename Io>
void fields(Io &io, Measure &v)
{
    io("uuid", v.uuid);
    io("id", v.id);
    io("name", v.name);
    io("unit", v.unit);
    io("group", v.group);
    io("nature", v.nature);
    io("by_sex", v.isBySex);
    io("is_ratio", v.isRatio);
    io("sensitive", v.isSensitive);
    io("money", v.isMoney);
    io("attended_as", v.attendedAs);
    io("activity_kinds", v.activityKinds);
    io("position", v.position);
}

template <typename Io>
void fields(Io &io, ReportPhoto &v)
{
    io("evidence_uuid", v.evidenceUuid);
    io("sha256", v.sha256);
    io("caption", v.caption);
    io("name", v.name);
}

template <typename Io>
void fields(Io &io, PhotosLeftOut &v)
{
    io("without_consent", v.withoutConsent);
    io("personal", v.personal);
    io("gone", v.gone);
    io("no_picture", v.noPicture);
}

template <typename Io>
void fields(Io &io, ReportAnnexData &v)
{
    io("measures", v.measures);
    io("model_years", v.modelYears);
    io("task_activities", v.taskActivities);
    io("photos", v.photos);
    io("left_out", v.leftOut);
}

template <typename Io>
void fields(Io &io, QuarterNews &v)
{
    io("year", v.year);
    io("quarter", v.quarter);
    io("items", v.items);
    io("over", v.isOver);
}

template <typename Io>
void fields(Io &io, ReportSetting &v)
{
    io("level", v.level);
    io("sector", v.isSector);
    io("office", v.office);
    io("area", v.area);
    io("area_phrase", v.areaPhrase);
    io("small_unit", v.smallUnit);
    io("reports_to", v.reportsTo);
    io("merged", v.isMerged);
    io("file_office", v.fileOffice);
    io("foreign_plans", v.foreignPlans);
}

template <typename Io>
void fields(Io &io, ReportRegisters &v)
{
    io("models", v.models);
    io("inspections", v.inspections);
    io("recommendations", v.recommendations);
    io("documents", v.documents);
    io("committee", v.committee);
    io("members", v.members);
    io("meetings", v.meetings);
    io("awards", v.awards);
    io("cadres", v.cadres);
    io("action_month", v.actionMonth);
}

template <typename Io>
void fields(Io &io, ReportFacts &v)
{
    io("report", v.report);
    io("setting", v.setting);
    io("facts", v.facts);
    io("outstanding", v.outstanding);
    io("after_former", v.afterFormer);
    io("coordination", v.coordination);
    io("only_session", v.onlySession);
    io("tasks", v.tasks);
    io("plan_name", v.planName);
    io("registers", v.registers);
    io("quarters", v.quarters);
    io("costs", v.costs);
    io("sections", v.sections);
    io("activities", v.activities);
    io("entries", v.entries);
    io("indicators", v.indicators);
    io("values", v.values);
}

/// Values that are rows of their own keep the columns of their tables.
template <typename T>
concept IsRecord = requires(const T &value) { storage::RecordType<T>::row(value); };

class Codec {
public:
    struct Writer {
        json &object;
        template <typename T>
        void operator()(const char *key, const T &value)
        {
            object[key] = Codec::write(value);
        }
    };
    struct Reader {
        const json &object;
        template <typename T>
        void operator()(const char *key, T &value)
        {
            if (const auto it = object.find(key); it != object.end())
                Codec::read(*it, value);
        }
    };

    static json write(const QString &v) { return storage::jsonText(v); }
    static json write(bool v) { return v; }
    static json write(int v) { return v; }
    static json write(qint64 v) { return v; }
    static json write(double v) { return v; }
    static json write(const QDate &v) { return v.isValid() ? storage::jsonText(v.toString(Qt::ISODate)) : json(); }
    static json write(const PartialDate &v) { return storage::jsonTextOrNull(v.toIso()); }
    static json write(const QStringList &v)
    {
        json array = json::array();
        for (const QString &item : v)
            array.push_back(write(item));
        return array;
    }
    template <typename T>
    static json write(const std::optional<T> &v)
    {
        return v ? write(*v) : json();
    }
    template <typename T>
    static json write(const std::vector<T> &v)
    {
        json array = json::array();
        for (const T &item : v)
            array.push_back(write(item));
        return array;
    }
    template <typename A, typename B>
    static json write(const std::pair<A, B> &v)
    {
        return json::array({write(v.first), write(v.second)});
    }
    template <typename K, typename V>
    static json write(const std::map<K, V> &v)
    {
        json array = json::array();
        for (const auto &[key, value] : v)
            array.push_back(json::array({write(key), write(value)}));
        return array;
    }
    template <typename T>
    static json write(const T &v)
    {
        if constexpr (std::is_enum_v<T>) {
            return storage::jsonText(toCode(v));
        } else if constexpr (IsRecord<T>) {
            return storage::RecordType<T>::row(v);
        } else {
            json object = json::object();
            T copy = v;
            Writer writer{object};
            fields(writer, copy);
            return object;
        }
    }

    static void read(const json &j, QString &v) { v = storage::textOf(j); }
    static void read(const json &j, bool &v) { v = j.is_boolean() && j.get<bool>(); }
    static void read(const json &j, int &v) { v = j.is_number() ? j.get<int>() : 0; }
    static void read(const json &j, qint64 &v) { v = j.is_number() ? j.get<qint64>() : 0; }
    static void read(const json &j, double &v) { v = j.is_number() ? j.get<double>() : 0; }
    static void read(const json &j, QDate &v) { v = QDate::fromString(storage::textOf(j), Qt::ISODate); }
    static void read(const json &j, PartialDate &v) { v = PartialDate::fromIso(storage::textOf(j)).value_or(PartialDate()); }
    static void read(const json &j, QStringList &v)
    {
        v.clear();
        if (j.is_array())
            for (const json &item : j)
                v.append(storage::textOf(item));
    }
    template <typename T>
    static void read(const json &j, std::optional<T> &v)
    {
        v.reset();
        if (!j.is_null())
            read(j, v.emplace());
    }
    template <typename T>
    static void read(const json &j, std::vector<T> &v)
    {
        v.clear();
        if (j.is_array())
            for (const json &item : j)
                read(item, v.emplace_back());
    }
    template <typename A, typename B>
    static void read(const json &j, std::pair<A, B> &v)
    {
        if (!j.is_array() || j.size() != 2)
            return;
        read(j[0], v.first);
        read(j[1], v.second);
    }
    template <typename K, typename V>
    static void read(const json &j, std::map<K, V> &v)
    {
        v.clear();
        if (!j.is_array())
            return;
        for (const json &item : j) {
            std::pair<K, V> entry;
            read(item, entry);
            v.insert(std::move(entry));
        }
    }
    template <typename T>
    static void read(const json &j, T &v)
    {
        if constexpr (std::is_enum_v<T>) {
            v = fromCode<T>(storage::textOf(j)).value_or(v);
        } else if constexpr (IsRecord<T>) {
            if (j.is_object())
                v = storage::RecordType<T>::value(j);
        } else if (j.is_object()) {
            Reader reader{j};
            fields(reader, v);
        }
    }
};

constexpr qint64 documentId = 1;

/// Rows with ids of their own, from 1 in each table.
Result<json> documentRows(const Plan &document)
{
    json tables = json::object();
    const auto sink = [&tables](const QString &table, Row row) -> Result<qint64> {
        json &rows = tables[table.toStdString()];
        const qint64 id = rows.is_null() ? 1 : static_cast<qint64>(rows.size()) + 1;
        row["id"] = id;
        row["version"] = 0;
        for (const char *key : {"search_key", "sort_key", "created_at"}) // made anew wherever they are needed
            row.erase(key);
        rows.push_back(std::move(row));
        return id;
    };
    storage::PlanRecord record;
    record.plan = document;
    BD_TRY(storage::insertPlan(sink, record, QString()));
    return tables;
}

Result<Plan> documentFrom(storage::Session &session, const json &tables)
{
    const storage::RowSource source = [&](const QString &table) -> Result<std::vector<Row>> {
        BD_ASSIGN(const QStringList columns, session.columns(table));
        std::vector<Row> rows;
        const auto found = tables.find(table.toStdString());
        if (found == tables.end() || !found->is_array())
            return rows;
        for (Row row : *found) {
            if (!row.is_object() || !row.contains("id") || !row["id"].is_number_integer())
                return fail("report.bad_revision", {}, table);
            for (const QString &column : columns)
                row.emplace(column.toStdString(), nullptr);
            rows.push_back(std::move(row));
        }
        return rows;
    };
    BD_ASSIGN(auto record, storage::readPlan(source, documentId));
    return std::move(record.plan);
}

/// What comes after the signature, and what is only how far the work is.
void leaveOut(Plan &document)
{
    document.number.clear();
    document.date = {};
    document.state = PlanState::Draft;
    document.signer.name.clear();
}

struct Said {
    Plan document;
    std::vector<ReportFigure> figures;
    std::vector<PeriodEstimate> estimates;
    std::vector<ReportReason> reasons;
    QStringList done, photos;
    DayRange period;
    std::optional<QDate> wholeEnd;
    ReportKind kind = ReportKind::SixMonths;
    QStringList request; ///< whose, and by which document
    bool operator==(const Said &) const = default;
};

Said said(Plan document, const Report &report)
{
    leaveOut(document);
    return {std::move(document), report.figures, report.estimates, report.reasons, report.done, report.photos, report.period, report.wholeEnd, report.kind,
            {report.requestUuid, report.requester, report.requestDocument, report.requestSubject}};
}

} // namespace

json factsJson(const ReportFacts &facts) { return Codec::write(facts); }

std::optional<ReportFacts> factsFrom(const json &object)
{
    if (!object.is_object())
        return std::nullopt;
    ReportFacts facts;
    Codec::read(object, facts);
    return facts;
}

namespace {

/// The first program didn't keep how an indicator is written; that is as it came with the program.
void completeIndicators(ReportFacts &facts)
{
    for (Indicator &kept : facts.indicators)
        for (const Indicator &shipped : shippedIndicators()) {
            if (shipped.code != kept.code)
                continue;
            const Indicator there = indicatorAt(shipped, facts.setting.level);
            kept.isCount = there.isCount;
            kept.showsCounts = there.showsCounts;
            for (IndicatorTarget &target : kept.targets)
                for (const IndicatorTarget &known : there.targets)
                    if (known.year == target.year && known.value == target.value)
                        target = known;
        }
}

} // namespace

QString snapshotJson(const ReportSnapshot &snapshot)
{
    const auto rows = documentRows(snapshot.document); // the sink above can't fail
    return storage::compactJson({{"version", snapshotVersion},
                                 {"document", rows ? *rows : json::object()},
                                 {"report", Codec::write(snapshot.report)},
                                 {"facts", factsJson(snapshot.facts)},
                                 {"annexes", Codec::write(snapshot.annexes)}});
}

Result<ReportSnapshot> snapshotFrom(DatabaseService &database, const QString &content)
{
    const json read = storage::parsedJson(content);
    if (!read.is_object() || !read.contains("document") || !read.contains("report"))
        return fail("report.bad_revision");
    ReportSnapshot snapshot;
    // Its shape was written by a program, perhaps by another one: what doesn't fit is no revision.
    try {
        BD_ASSIGN(snapshot.document, documentFrom(database.session(), read.at("document")));
        Codec::read(read.at("report"), snapshot.report);
        if (auto facts = factsFrom(read.value("facts", json())))
            snapshot.facts = std::move(*facts);
        if (read.value("version", 1) < 2)
            completeIndicators(snapshot.facts);
        if (const auto annexes = read.find("annexes"); annexes != read.end() && annexes->is_object())
            Codec::read(*annexes, snapshot.annexes);
    } catch (const std::exception &error) {
        return fail("report.bad_revision", {}, QString::fromUtf8(error.what()));
    }
    return snapshot;
}

Result<ReportSnapshot> frozenReport(DatabaseService &database, const QString &reportUuid, int revision)
{
    BD_ASSIGN(const auto revisions, RecordService(database).listOf<ReportRevision>(reportUuid));
    const ReportRevision *found = nullptr;
    for (const auto &stored : revisions)
        if (revision == 0 ? !found || stored.value.number > found->number : stored.value.number == revision)
            found = &stored.value;
    if (!found)
        return fail("report.not_frozen", {QString::number(revision)});
    return snapshotFrom(database, found->content);
}

Result<bool> isChangedSinceFrozen(DatabaseService &database, const StoredReport &report)
{
    const auto frozen = frozenReport(database, report.report.uuid);
    if (!frozen)
        return frozen.error().code == QLatin1String("report.not_frozen") ? Result<bool>(false) : fail(frozen.error());
    BD_ASSIGN(const StoredPlan now, PlanService(database).load(report.documentId));
    return saysOther(*frozen, now.plan, report.report);
}

bool saysOther(const ReportSnapshot &frozen, const Plan &document, const Report &report)
{
    return said(frozen.document, frozen.report) != said(document, report);
}

namespace {

/// An edit that was undone counts its row's version up, a photo its evidence: neither stands in a report.
void leaveOutCounters(json &activity)
{
    if (activity.is_object())
        for (const char *key : {"id", "version", "evidence"})
            activity.erase(key);
}

json dataOf(const ReportFacts &facts)
{
    json data = factsJson(facts);
    data.erase("report");
    for (const char *key : {"outstanding", "after_former", "coordination"})
        for (json &activity : data[key])
            leaveOutCounters(activity);
    leaveOutCounters(data["only_session"]);
    return data;
}

} // namespace

bool isOtherThan(const ReportSnapshot &frozen, const ReportSnapshot &now)
{
    return saysOther(frozen, now.document, now.report) || !hasSameData(frozen, now);
}

bool hasSameData(const ReportSnapshot &one, const ReportSnapshot &other)
{
    return dataOf(one.facts) == dataOf(other.facts) && (!one.annexes || !other.annexes || Codec::write(*one.annexes) == Codec::write(*other.annexes));
}

Result<ReportSnapshot> reportAsItIs(DatabaseService &database, const StoredReport &report, Progress &progress, const Plan *document)
{
    ReportSnapshot now;
    if (document) {
        now.document = *document;
    } else {
        BD_ASSIGN(StoredPlan stored, PlanService(database).load(report.documentId));
        now.document = std::move(stored.plan);
    }
    now.report = report.report;
    BD_ASSIGN(now.facts, reportFacts(database, report.report, progress));
    BD_ASSIGN(now.annexes, annexData(database, report.report, now.facts));
    return now;
}

} // namespace bd::application
