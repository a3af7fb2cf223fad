#include "application/plan_service.h"

#include "application/agency_service.h"
#include "application/change_writer.h"
#include "domain/agency_tie.h"
#include "domain/outline_edit.h"
#include "storage/json_text.h"
#include "storage/plan_diff.h"
#include "storage/plan_rows.h"
#include "storage/plan_store.h"
#include "storage/transaction.h"

namespace bd::application {

using storage::Row;

namespace {

const QString planTable = QStringLiteral("plan");
constexpr qsizetype shortestPrefix = 8;

QString formatCode(exchange::SourceFormat format)
{
    switch (format) {
    case exchange::SourceFormat::Docx:
        return QStringLiteral("docx");
    case exchange::SourceFormat::Pdf:
        return QStringLiteral("pdf");
    case exchange::SourceFormat::Text:
        break;
    }
    return QStringLiteral("text");
}

storage::PlanRecord recordOf(const exchange::ImportedPlan &imported, const exchange::SourceInfo &source)
{
    storage::PlanRecord record;
    record.plan = imported.plan;
    domain::normalise(record.plan);
    record.source = {source.fileName, source.sha256, source.bytes, formatCode(imported.format),
                     imported.coverage.plan, imported.coverage.leftOut, imported.coverage.lost};
    for (const auto &item : imported.leftOut)
        record.leftOut.push_back({item.text, item.reason, item.line});
    record.issues = imported.issues;
    return record;
}

StoredPlan storedOf(storage::PlanRecord record)
{
    StoredPlan stored;
    stored.id = record.id;
    stored.version = record.version;
    stored.plan = std::move(record.plan);
    stored.source = {record.source.fileName, record.source.sha256, record.source.bytes};
    for (const auto &item : record.leftOut)
        stored.leftOut.push_back({item.text, item.reason, item.line});
    stored.readingIssues = std::move(record.issues);
    stored.coverage = {record.source.coveragePlan, record.source.coverageLeftOut, record.source.coverageLost};
    return stored;
}

/// How an act on a plan is named: by its title, else by where it came from.
QString actName(const QString &title, const QString &fileName) { return title.isEmpty() ? fileName : title; }

Result<Row> planRow(ChangeWriter &writer, qint64 id, int expectedVersion)
{
    BD_ASSIGN(auto row, writer.rows().read(planTable, id));
    if (!row)
        return fail("plan.not_found", {QString::number(id)});
    if ((*row)["version"].get<int>() != expectedVersion)
        return fail("conflict", {storage::textOf((*row)["title"])});
    return std::move(*row);
}

/// The title of a plan, for the name of an act; "" when it isn't there (the act itself will tell).
Result<QString> titleOf(DatabaseService &database, qint64 id)
{
    storage::RowStore rows(database.session());
    BD_ASSIGN(const auto row, rows.read(planTable, id));
    return row ? storage::textOf((*row)["title"]) : QString();
}

Result<PlanChange> updatePlan(DatabaseService &database, const QString &act, qint64 id, int expectedVersion,
                              const std::function<void(Row &)> &change)
{
    if (!database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const QString title, titleOf(database, id));
    BD_ASSIGN(auto changes, ChangeWriter::run(database, {act, {title}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const Row before, planRow(writer, id, expectedVersion));
        Row after = before;
        change(after);
        storage::setPlanKeys(after);
        return writer.update(planTable, before, std::move(after));
    }));
    return PlanChange{id, std::move(changes)};
}

bool isAllDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<qint64> idOf(storage::Session &session, const QString &typed)
{
    QString text = typed.trimmed().toLower();
    if (text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.mid(1, text.size() - 2);
    storage::RowStore rows(session);
    if (isAllDigits(text) && text.size() <= 18) {
        BD_ASSIGN(const auto row, rows.read(planTable, text.toLongLong()));
        if (row)
            return text.toLongLong();
    }
    BD_ASSIGN(const auto exact, storage::planIdByUuid(session, text));
    if (exact)
        return *exact;
    if (text.size() >= shortestPrefix) {
        BD_ASSIGN(const auto ids, storage::planIdsByPrefix(session, text));
        if (ids.size() > 1)
            return fail("plan.ambiguous", {typed});
        if (ids.size() == 1)
            return ids.front();
    }
    return fail("plan.not_found", {typed});
}

} // namespace

PlanService::PlanService(DatabaseService &database) : m_database(database) {}

Result<std::vector<PlanSummary>> PlanService::list(const QString &filter) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(auto rows, storage::listPlans(m_database.session(), filter));
    std::vector<PlanSummary> result;
    result.reserve(rows.size());
    for (auto &row : rows)
        result.push_back({row.id, row.uuid, row.version, row.year, row.kind, row.state, row.title, row.issuer, row.number,
                          row.symbol, row.date, row.openIssues});
    return result;
}

Result<StoredPlan> PlanService::load(qint64 id) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    // One state of the file for all the tables, whatever another program writes meanwhile.
    BD_ASSIGN(auto transaction, storage::Transaction::begin(m_database.session(), storage::Transaction::Kind::Read));
    storage::RowStore rows(m_database.session());
    BD_ASSIGN(auto record, storage::readPlan(rows, id));
    return storedOf(std::move(record));
}

Result<StoredPlan> PlanService::find(const QString &idOrUuid) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const qint64 id, idOf(m_database.session(), idOrUuid));
    return load(id);
}

Result<PlanChange> PlanService::add(const exchange::ImportedPlan &imported, const exchange::SourceInfo &source)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    // Names are tied to the directory once, when a plan comes in; plans that are there already are left alone.
    BD_ASSIGN(const auto directory, AgencyService(m_database).directory());
    if (directory->agencies().empty())
        return insert(imported, source, QStringLiteral("plan.import"));
    exchange::ImportedPlan tied = imported;
    domain::tieAgencies(tied.plan, *directory);
    return insert(tied, source, QStringLiteral("plan.import"));
}

Result<PlanChange> PlanService::create(const domain::Plan &plan, const QString &act, const std::vector<domain::Issue> &remarks)
{
    exchange::ImportedPlan made;
    made.plan = plan;
    made.issues = remarks;
    made.coverage.plan = 1;
    return insert(made, {}, act);
}

Result<PlanChange> PlanService::insert(const exchange::ImportedPlan &imported, const exchange::SourceInfo &source, const QString &actCode)
{
    const storage::PlanRecord record = recordOf(imported, source);
    const Act act{actCode, {actName(record.plan.title, source.fileName)}};
    qint64 id = 0;
    BD_ASSIGN(auto changes, ChangeWriter::run(m_database, act, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto known, storage::planIdByUuid(m_database.session(), record.plan.uuid));
        if (known)
            return fail("plan.exists", act.args);
        const auto sink = [&writer](const QString &table, Row row) { return writer.insert(table, std::move(row)); };
        BD_ASSIGN(id, storage::insertPlan(sink, record, m_database.clock().stamp()));
        return {};
    }));
    return PlanChange{id, std::move(changes)};
}

Result<PlanChange> PlanService::issue(qint64 id, int expectedVersion, const QString &number, const domain::PartialDate &date,
                                      const std::optional<QString> &signer)
{
    return updatePlan(m_database, QStringLiteral("plan.issue"), id, expectedVersion, [&](Row &row) {
        row["number"] = storage::jsonTextOrNull(number.trimmed());
        row["date"] = storage::jsonTextOrNull(date.toIso());
        row["state"] = storage::jsonText(toCode(domain::PlanState::Issued));
        if (signer)
            row["signer_name"] = storage::jsonTextOrNull(signer->trimmed());
    });
}

Result<PlanChange> PlanService::setState(qint64 id, int expectedVersion, domain::PlanState state)
{
    return updatePlan(m_database, QStringLiteral("plan.state"), id, expectedVersion,
                      [&](Row &row) { row["state"] = storage::jsonText(toCode(state)); });
}

Result<PlanChange> PlanService::remove(qint64 id, int expectedVersion)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const QString title, titleOf(m_database, id));
    BD_ASSIGN(auto changes, ChangeWriter::run(m_database, {QStringLiteral("plan.delete"), {title}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_TRY(planRow(writer, id, expectedVersion));
        BD_ASSIGN(const auto rows, storage::planRows(writer.rows(), id));
        for (auto it = rows.rbegin(); it != rows.rend(); ++it)
            BD_TRY(writer.remove(it->first, it->second));
        return {};
    }));
    return PlanChange{id, std::move(changes)};
}

Result<PlanChange> PlanService::edit(qint64 id, const domain::Plan &before, const domain::Plan &after, const PlanEdit &edit)
{
    domain::Plan wanted = after;
    domain::normalise(wanted);
    auto done = ChangeWriter::run(m_database, {edit.act, edit.args, false, edit.continues}, [&](ChangeWriter &writer) {
        const storage::RowChanges changes{
            [&](const QString &table, Row row) { return writer.insert(table, std::move(row)); },
            [&](const QString &table, const Row &was, Row is) { return writer.update(table, was, std::move(is)); },
            [&](const QString &table, const Row &was) { return writer.remove(table, was); }};
        return storage::writeDifference(writer.rows(), changes, id, before, wanted);
    });
    // What somebody else put into something that goes, or took from under something new.
    if (!done && done.error().code == QLatin1String("db.constraint"))
        return fail("conflict", {before.title}, done.error().detail);
    BD_TRY(done);
    return PlanChange{id, std::move(*done)};
}

Result<void> PlanService::apply(const ChangeSet &changes)
{
    const auto done = ChangeWriter::run(m_database, {changes.title, changes.titleArgs, changes.isInverse},
                                        [&](ChangeWriter &writer) { return writer.apply(changes); });
    // References are looked at again when the transaction ends.
    if (!done && done.error().code == QLatin1String("db.constraint"))
        return fail("conflict", {changes.titleArgs.value(0)}, done.error().detail);
    BD_TRY(done);
    return {};
}

} // namespace bd::application
