#include "application/report_service.h"

#include "application/due_items.h"
#include "application/outline_catalogue.h"
#include "application/report_begin.h"
#include "application/report_rows.h"
#include "application/report_snapshot.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "domain/outline_edit.h"
#include "storage/json_text.h"
#include "storage/plan_diff.h"
#include "storage/plan_rows.h"
#include "storage/plan_store.h"
#include "storage/record_types.h"
#include "storage/statement.h"

#include <QHash>

namespace bd::application {

using namespace domain;
using storage::Row;

namespace {

const QString reportTable = QStringLiteral("report");
const QString planTable = QStringLiteral("plan");
constexpr qsizetype shortestPrefix = 8;

/// A former report is gone on from when its cut-off isn't half a year away: behind a gap, what came after it is no "phát sinh".
constexpr int longestGap = 184;

StoredReport storedOf(StoredRecord<Report> record, qint64 documentId)
{
    return {record.id, record.version, std::move(record.value), documentId};
}

struct Head {
    qint64 id = 0;
    Plan plan; ///< title, addressees, number, state, identity, head lines
};

Result<QHash<QString, Head>> heads(DatabaseService &database)
{
    BD_ASSIGN(const auto rows, storage::RowStore(database.session()).readNamed(QStringLiteral("report/documents"), planTable));
    QHash<QString, Head> found;
    for (const Row &row : rows) {
        Head head;
        head.id = row["id"].get<qint64>();
        head.plan.uuid = storage::textOf(row["uuid"]);
        head.plan.title = storage::textOf(row["title"]);
        head.plan.addressees = storage::listFromJson(storage::textOf(row["addressees"]));
        head.plan.number = storage::textOf(row["number"]);
        head.plan.symbol = storage::textOf(row["symbol"]);
        head.plan.state = fromCode<PlanState>(storage::textOf(row["state"])).value_or(PlanState::Draft);
        head.plan.identityUuid = storage::optionalTextOf(row["identity_uuid"]);
        head.plan.issuerLines = storage::listFromJson(storage::textOf(row["issuer_lines"]));
        found.insert(head.plan.uuid, std::move(head));
    }
    return found;
}

struct Freezing {
    int count = 0;
    qint64 act = 0;
};

Result<QHash<QString, Freezing>> freezings(DatabaseService &database)
{
    BD_ASSIGN(storage::Statement statement, storage::Statement::named(database.session(), QStringLiteral("report/freezings")));
    BD_TRY(statement.run({}));
    QHash<QString, Freezing> found;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return found;
        found.insert(statement.text(0), {static_cast<int>(statement.integer(1)), statement.integer(2)});
    }
}

bool isAllDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Those that go on from a year's cut-off are of a later year than it: two versions of one year's report don't follow each other.
bool isOfLaterYear(ReportKind kind, int year, const Report &former)
{
    return kind == ReportKind::Other || reportYear(former) < year;
}

/// Newest cut-off first, and of one cut-off the one begun last.
Result<std::vector<StoredReport>> allReports(DatabaseService &database)
{
    BD_ASSIGN(auto records, RecordService(database).list<Report>());
    BD_ASSIGN(const auto documents, heads(database));
    std::vector<StoredReport> reports;
    for (auto &record : records) {
        const auto head = documents.constFind(record.value.documentUuid);
        reports.push_back(storedOf(std::move(record), head == documents.constEnd() ? 0 : head->id));
    }
    return reports;
}

} // namespace

Result<void> checkPeriod(const Report &report)
{
    if (!report.period.from.isValid() || !report.period.to.isValid())
        return fail("report.no_period");
    if (report.period.from > report.period.to)
        return fail("report.period_reversed", {report.period.from.toString(QStringLiteral("dd/MM/yyyy")),
                                               report.period.to.toString(QStringLiteral("dd/MM/yyyy"))});
    return {};
}

Result<std::optional<qint64>> documentIdOf(DatabaseService &database, const QString &documentUuid)
{
    return storage::planIdByUuid(database.session(), documentUuid);
}

Result<QString> titleOf(DatabaseService &database, const StoredReport &report)
{
    storage::RowStore rows(database.session());
    BD_ASSIGN(const auto row, rows.read(planTable, report.documentId));
    return row ? storage::textOf((*row)["title"]) : reportPeriodText(report.report);
}

Result<void> writeReport(ChangeWriter &writer, const StoredReport &report, const Report &value, const QString &name)
{
    BD_ASSIGN(const auto row, writer.rows().read(reportTable, report.id));
    if (!row || storage::textOf((*row)["uuid"]) != report.report.uuid)
        return fail("report.not_found", {name});
    if ((*row)["version"].get<int>() != report.version)
        return fail("conflict", {name});
    Row after = storage::RecordType<Report>::row(value);
    after["id"] = (*row)["id"];
    after["version"] = (*row)["version"];
    return writer.update(reportTable, *row, std::move(after));
}

Result<qint64> insertDocument(ChangeWriter &writer, DatabaseService &database, const Plan &document)
{
    storage::PlanRecord record;
    record.plan = document;
    normalise(record.plan);
    record.source.coveragePlan = 1;
    const auto sink = [&writer](const QString &table, Row row) { return writer.insert(table, std::move(row)); };
    return storage::insertPlan(sink, record, database.clock().stamp());
}

ReportService::ReportService(DatabaseService &database) : m_database(database) {}

Result<std::vector<ReportLine>> ReportService::list() const
{
    BD_ASSIGN(auto records, RecordService(m_database).list<Report>());
    BD_ASSIGN(const auto documents, heads(m_database));
    BD_ASSIGN(const auto frozen, freezings(m_database));
    std::vector<ReportLine> lines;
    for (auto &record : records) {
        ReportLine line;
        const Freezing freezing = frozen.value(record.value.uuid);
        line.revisions = freezing.count;
        if (const auto head = documents.constFind(record.value.documentUuid); head != documents.constEnd()) {
            line.title = head->plan.title;
            line.addressees = head->plan.addressees.join(QStringLiteral(", "));
            line.number = head->plan.number;
            line.issuer = head->plan.issuer();
            line.state = head->plan.state;
            line.stored.documentId = head->id;
        }
        line.stored = storedOf(std::move(record), line.stored.documentId);
        if (line.revisions > 0) {
            BD_ASSIGN(const QVariant acts, storage::valueOf(m_database.session(), QStringLiteral("report/acts_since"),
                                                            {line.stored.documentId, freezing.act}));
            // Quick to ask, and mostly enough; a number given after the signature or an undone act is no change of what it says.
            if (acts.toBool() || line.stored.version > freezing.act) {
                // One that can't be read, or whose text has gone, mustn't hide the others.
                const auto changed = isChangedSinceFrozen(m_database, line.stored);
                line.isChangedSince = !changed || *changed;
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<StoredReport> ReportService::load(qint64 id) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto row, storage::RowStore(m_database.session()).read(reportTable, id));
    if (!row)
        return fail("report.not_found", {QString::number(id)});
    Report report = storage::RecordType<Report>::value(*row);
    BD_ASSIGN(const auto documentId, documentIdOf(m_database, report.documentUuid));
    return StoredReport{id, (*row)["version"].get<int>(), std::move(report), documentId.value_or(0)};
}

Result<StoredReport> ReportService::find(const QString &idOrUuid) const
{
    BD_ASSIGN(const auto reports, allReports(m_database));
    const QString text = idOrUuid.trimmed().toLower();
    const StoredReport *found = nullptr;
    for (const StoredReport &report : reports) {
        if (report.report.uuid == text || (isAllDigits(text) && QString::number(report.id) == text))
            return report;
        if (text.size() < shortestPrefix || !report.report.uuid.startsWith(text))
            continue;
        if (found)
            return fail("report.ambiguous", {idOrUuid});
        found = &report;
    }
    if (!found)
        return fail("report.not_found", {idOrUuid});
    return *found;
}

Result<std::optional<StoredReport>> ReportService::ofDocument(const QString &documentUuid) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    storage::RowStore rows(m_database.session());
    BD_ASSIGN(const auto found, rows.readWhere(reportTable, QStringLiteral("document_uuid"), documentUuid));
    if (found.empty() || documentUuid.isEmpty())
        return std::optional<StoredReport>();
    BD_ASSIGN(auto report, load(found.front()["id"].get<qint64>()));
    return std::optional(std::move(report));
}

Result<std::vector<ReportLine>> ReportService::answering(const QString &requestUuid, const QString &dutyUuid) const
{
    BD_ASSIGN(auto lines, list());
    std::erase_if(lines, [&](const ReportLine &line) {
        const Report &report = line.stored.report;
        return (requestUuid.isEmpty() || report.requestUuid != requestUuid) && (dutyUuid.isEmpty() || report.dutyUuid != dutyUuid);
    });
    return lines;
}

namespace {

/// Of an office without identities: the name it reports under, as its reports say it; "" where none says one. None: they are several
/// offices', and nothing tells which one asks.
std::optional<QString> nameless(const QHash<QString, Head> &documents, const QString &identityUuid, const QString &issuer)
{
    if (!identityUuid.isEmpty() || !issuer.isEmpty())
        return text::canonical(issuer);
    QString only;
    for (const Head &head : documents) {
        const QString name = text::canonical(head.plan.issuer());
        if (head.plan.identityUuid || name.isEmpty() || name == only)
            continue;
        if (!only.isEmpty())
            return std::nullopt;
        only = name;
    }
    return only;
}

} // namespace

Result<std::optional<StoredReport>> ReportService::former(ReportKind kind, QDate day, const QString &identityUuid, int year,
                                                           const QString &issuer) const
{
    const auto kinds = followedKinds(kind);
    if (kinds.empty())
        return std::optional<StoredReport>();
    BD_ASSIGN(auto reports, allReports(m_database));
    BD_ASSIGN(const auto documents, heads(m_database));
    BD_ASSIGN(const auto frozen, freezings(m_database));
    const auto named = nameless(documents, identityUuid, issuer);
    for (StoredReport &report : reports) { // the newest cut-off first
        const auto head = documents.constFind(report.report.documentUuid);
        // Another office's cut-off says nothing about this one. Without an identity those who are called alike are the same one.
        const bool isIssuers = head != documents.constEnd() && head->plan.identityUuid.value_or(QString()) == identityUuid
            && (!identityUuid.isEmpty() || (named && (named->isEmpty() || text::canonical(head->plan.issuer()) == *named)));
        // A draft that nobody froze or issued was never sent: its cut-off binds nobody.
        const bool isSent = frozen.contains(report.report.uuid) || (isIssuers && head->plan.state != PlanState::Draft);
        if (report.report.period.to < day && isIssuers && isSent && isOfLaterYear(kind, year > 0 ? year : day.year(), report.report)
            && std::find(kinds.begin(), kinds.end(), report.report.kind) != kinds.end())
            return std::optional(std::move(report));
    }
    return std::optional<StoredReport>();
}

Result<std::vector<ReportNeighbour>> ReportService::neighbours(const Report &report) const
{
    using Kind = ReportNeighbour::Kind;
    std::vector<ReportNeighbour> found;
    BD_ASSIGN(const auto documents, heads(m_database));
    const auto own = documents.constFind(report.documentUuid);
    if (own == documents.constEnd())
        return found;
    BD_ASSIGN(const auto reports, allReports(m_database));
    BD_ASSIGN(const auto frozen, freezings(m_database));
    const auto follows = followedKinds(report.kind);
    bool hasFormer = false;
    for (const StoredReport &stored : reports) { // the newest cut-off first
        const Report &other = stored.report;
        const auto head = documents.constFind(other.documentUuid);
        const bool isOwn = head != documents.constEnd() && head->plan.identityUuid.value_or(QString()) == own->plan.identityUuid.value_or(QString())
            && head->plan.issuer() == own->plan.issuer();
        if (!isOwn || other.uuid == report.uuid)
            continue;
        const bool isSent = frozen.contains(other.uuid) || head->plan.state != PlanState::Draft;
        // "Dùng cho yêu cầu khác" says the same to somebody else.
        const bool isSameContent = other.formerUuid == report.uuid || report.formerUuid == other.uuid;
        const bool hasPeriodOfItsKind = !follows.empty() && report.kind != ReportKind::Other;
        if ((hasPeriodOfItsKind || report.kind == ReportKind::ActionMonth) && other.kind == report.kind && !isSameContent && other.round == report.round
            && reportPeriodText(other) == reportPeriodText(report)) {
            found.push_back({Kind::SamePeriod, reportPeriodText(other), other.period, isSent});
            continue;
        }
        if (std::find(follows.begin(), follows.end(), other.kind) == follows.end() || other.period.from >= report.period.from
            || !isOfLaterYear(report.kind, reportYear(report), other))
            continue;
        if (isSent && !hasFormer && other.period.to >= report.period.from)
            found.push_back({Kind::Overlaps, reportPeriodText(other), {report.period.from, std::min(other.period.to, report.period.to)}, isSent});
        else if (!isSent && !hasFormer && report.rule == PeriodRule::SinceCutOff)
            found.push_back({Kind::OnlyDraft, reportPeriodText(other), other.period, isSent});
        hasFormer = hasFormer || isSent;
    }
    return found;
}

Result<Plan> beginDocument(DatabaseService &database, const ReportDraft &draft)
{
    if (!database.isOpen())
        return fail("db.not_open");
    BD_TRY(checkPeriod(draft.report));
    BD_ASSIGN(const Office office, SettingsService(database).office());
    std::optional<Plan> plan;
    if (!draft.report.planUuid.isEmpty()) {
        if (auto stored = PlanService(database).find(draft.report.planUuid))
            plan = std::move(stored->plan);
        else if (stored.error().code != QLatin1String("plan.not_found"))
            return fail(stored.error());
    }
    ReportDraft named = draft;
    if (!named.identity && plan)
        named.identity = identityOfPlan(*plan);
    return reportDocument(named, office, plan, database.clock().today());
}

Result<std::pair<StoredReport, ChangeSet>> storeReport(DatabaseService &database, const ReportDraft &draft, Report report, const Plan &document,
                                                       const QString &act)
{
    if (report.uuid.isEmpty())
        report.uuid = newUuid();
    report.documentUuid = document.uuid;
    report.createdAt = database.clock().stamp();
    if (report.outlineName.isEmpty())
        report.outlineName = draft.outline.isEmpty() ? usualOutline(draft.identity, report.kind) : draft.outline;
    ReportService reports(database);
    if (report.formerUuid.isEmpty()) {
        BD_ASSIGN(const auto before, reports.former(report.kind, report.period.from, draft.identity ? draft.identity->uuid : QString(), reportYear(report),
                                                    document.issuer()));
        if (before && before->report.period.to.daysTo(report.period.from) <= longestGap)
            report.formerUuid = before->report.uuid;
    }
    BD_ASSIGN(auto changes, ChangeWriter::run(database, {act, {document.title}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_TRY(insertDocument(writer, database, document));
        BD_TRY(writer.insert(reportTable, storage::RecordType<Report>::row(report)));
        return {};
    }));
    BD_ASSIGN(auto stored, reports.find(report.uuid));
    return std::pair(std::move(stored), std::move(changes));
}

Result<std::pair<StoredReport, ChangeSet>> ReportService::create(const ReportDraft &draft)
{
    BD_ASSIGN(const Plan document, beginDocument(m_database, draft));
    return storeReport(m_database, draft, draft.report, document, QStringLiteral("report.add"));
}

Result<ChangeSet> ReportService::save(const StoredReport &report, const QString &act, const QStringList &args)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_TRY(checkPeriod(report.report));
    BD_ASSIGN(const QString name, titleOf(m_database, report));
    return ChangeWriter::run(m_database, {act, args.isEmpty() ? QStringList{name} : args},
                             [&](ChangeWriter &writer) { return writeReport(writer, report, report.report, name); });
}

Result<ChangeSet> ReportService::edit(const StoredReport &report, const Plan &before, const Plan &after, const Report &now, const QString &act,
                                      const QStringList &args)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_TRY(checkPeriod(now));
    Plan wanted = after;
    normalise(wanted);
    auto done = ChangeWriter::run(m_database, {act, args.isEmpty() ? QStringList{before.title} : args}, [&](ChangeWriter &writer) -> Result<void> {
        const storage::RowChanges changes{
            [&](const QString &table, Row row) { return writer.insert(table, std::move(row)); },
            [&](const QString &table, const Row &was, Row is) { return writer.update(table, was, std::move(is)); },
            [&](const QString &table, const Row &was) { return writer.remove(table, was); }};
        BD_TRY(storage::writeDifference(writer.rows(), changes, report.documentId, before, wanted));
        return writeReport(writer, report, now, before.title);
    });
    if (!done && done.error().code == QLatin1String("db.constraint"))
        return fail("conflict", {before.title}, done.error().detail);
    return done;
}

Result<ChangeSet> ReportService::remove(const StoredReport &report)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const QString name, titleOf(m_database, report));
    return ChangeWriter::run(m_database, {QStringLiteral("report.remove"), {name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto row, writer.rows().read(reportTable, report.id));
        if (!row)
            return fail("report.not_found", {name});
        if ((*row)["version"].get<int>() != report.version)
            return fail("conflict", {name});
        for (const auto &[table, column] : storage::dependentsOf(reportTable)) {
            BD_ASSIGN(const auto dependents, writer.rows().readWhere(table, column, report.report.uuid));
            for (const Row &dependent : dependents)
                BD_TRY(writer.remove(table, dependent));
        }
        BD_TRY(writer.remove(reportTable, *row));
        BD_ASSIGN(const auto rows, storage::planRows(writer.rows(), report.documentId));
        for (auto it = rows.rbegin(); it != rows.rend(); ++it)
            BD_TRY(writer.remove(it->first, it->second));
        return {};
    });
}

Result<ChangeSet> ReportService::markAnswered(const StoredReport &report, QDate day, const QString &number)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    const Report &value = report.report;
    BD_ASSIGN(const QString name, titleOf(m_database, report));
    return ChangeWriter::run(m_database, {QStringLiteral("report.answered"), {name}}, [&](ChangeWriter &writer) -> Result<void> {
        const auto done = storage::jsonText(day.toString(Qt::ISODate));
        BD_ASSIGN(const auto requests, writer.rows().readWhere(QStringLiteral("report_request"), QStringLiteral("uuid"), value.requestUuid));
        if (!value.requestUuid.isEmpty() && !requests.empty()) {
            Row after = requests.front();
            after["done_on"] = done;
            after["done_by"] = storage::jsonTextOrNull(number.trimmed());
            BD_TRY(writer.update(QStringLiteral("report_request"), requests.front(), std::move(after)));
        }
        if (value.dutyUuid.isEmpty())
            return {};
        const QString table = QStringLiteral("due_mark"), key = dutyKey(value.planUuid, value.dutyUuid);
        BD_ASSIGN(const auto marks, writer.rows().readWhere(table, QStringLiteral("key"), key));
        Row after{{"key", storage::jsonText(key)}, {"done_on", done}, {"note", storage::jsonTextOrNull(number.trimmed())}};
        if (marks.empty())
            return writer.insert(table, std::move(after)).transform([](qint64) {});
        after["id"] = marks.front()["id"];
        after["version"] = marks.front()["version"];
        return writer.update(table, marks.front(), std::move(after));
    });
}

} // namespace bd::application
