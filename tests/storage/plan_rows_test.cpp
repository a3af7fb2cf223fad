// A plan into rows and back, exactly.
#include "storage/plan_rows.h"

#include "storage/full_plan.h"
#include "storage/json_text.h"
#include "storage/migrator.h"
#include "storage/plan_store.h"
#include "storage/transaction.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/random_plan.h"

using namespace bd;
using namespace bd::storage;
using bd::test::TempDir;

namespace {

const FixedClock fixedClock(QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));

struct Database {
    TempDir dir;
    std::unique_ptr<Session> session;
    Database()
    {
        auto opened = Session::open(dir.file(QStringLiteral("a.db")));
        REQUIRE(opened);
        session = std::move(*opened);
        REQUIRE(Migrator(*session, fixedClock).run([](int) { return Result<void>(); }));
    }
    qint64 add(const PlanRecord &record)
    {
        RowStore rows(*session);
        auto transaction = Transaction::begin(*session);
        const auto id = insertPlan(
            [&rows](const QString &table, Row row) -> Result<qint64> {
                if (rows.hasColumn(table, QStringLiteral("version")).value())
                    row["version"] = 3;
                return rows.insert(table, row);
            },
            record, fixedClock.stamp());
        INFO((id ? std::string() : id.error().detail.toStdString()));
        REQUIRE(id);
        REQUIRE(transaction->commit());
        return *id;
    }
    PlanRecord get(qint64 id)
    {
        RowStore rows(*session);
        auto record = readPlan(rows, id);
        REQUIRE(record);
        return *record;
    }
};

PlanRecord recordOf(const domain::Plan &plan)
{
    PlanRecord record;
    record.plan = plan;
    return record;
}

} // namespace

TEST_CASE("a plan with everything comes back as it went")
{
    Database db;
    PlanRecord record = recordOf(test::fullPlan());
    record.source = {QStringLiteral("kế hoạch 2026.docx"), QStringLiteral("abc"), 12345, QStringLiteral("docx"), 0.9925, 0.0075, 0};
    record.leftOut = {{QStringLiteral("Trang chủ | Tin tức"), QStringLiteral("site_menu"), 1}, {QStringLiteral("3"), QStringLiteral("page_number"), 40}};
    record.issues = {{QStringLiteral("numbering_gap"), domain::Severity::Warning, {QStringLiteral("5"), QString()}, QStringLiteral("m-1"), 12,
                      QStringLiteral("2.5")},
                     {QStringLiteral("x"), domain::Severity::Error, {}, {}, 0, {}}, {QStringLiteral("y"), domain::Severity::Note, {}, {}, 0, {}}};
    const qint64 id = db.add(record);
    const PlanRecord back = db.get(id);
    CHECK(back.plan == record.plan);
    CHECK(back.id == id);
    CHECK(back.version == 3);
    CHECK(back.source.fileName == record.source.fileName);
    CHECK(back.source.sha256 == record.source.sha256);
    CHECK(back.source.bytes == 12345);
    CHECK(back.source.format == QStringLiteral("docx"));
    CHECK(back.source.coveragePlan == 0.9925);
    CHECK(back.source.coverageLeftOut == 0.0075);
    REQUIRE(back.leftOut.size() == 2);
    CHECK(back.leftOut[1].text == QStringLiteral("3"));
    CHECK(back.leftOut[1].reason == QStringLiteral("page_number"));
    CHECK(back.leftOut[1].line == 40);
    CHECK(back.issues == record.issues);
    CHECK(db.session->dialect().foreignKeyCheck().value().isEmpty());
    CHECK(outlineFaults(*db.session).value().empty());
}

TEST_CASE("an empty plan comes back empty")
{
    Database db;
    domain::Plan plan;
    plan.uuid = QStringLiteral("u");
    CHECK(db.get(db.add(recordOf(plan))).plan == plan);
}

TEST_CASE("generated plans come back as they went, many in one file")
{
    Database db;
    std::map<qint64, domain::Plan> plans;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const domain::Plan plan = test::randomPlan(seed);
        plans[db.add(recordOf(plan))] = plan;
    }
    for (const auto &[id, plan] : plans) {
        INFO("plan " << id);
        CHECK(db.get(id).plan == plan);
    }
}

TEST_CASE("empty and unknown are told apart where the domain does")
{
    Database db;
    const auto plan = db.get(db.add(recordOf(test::fullPlan()))).plan;
    const auto &notes = plan.preamble.at(0).spans();
    CHECK_FALSE(notes.at(1).footnote->text.has_value());
    CHECK(notes.at(3).footnote->text == std::optional(QStringLiteral("Chú thích")));
    CHECK(plan.sections[0].sections[0].sections[0].sourceNumber == std::optional(QString(QLatin1String(""))));
    CHECK(plan.tasks[1].budget.amount == std::optional<qint64>(0));
    CHECK_FALSE(db.get(1).plan.tasks[1].sectionUuid.has_value());
}

TEST_CASE("what refers to something that isn't there becomes unknown")
{
    Database db;
    domain::Plan plan = test::fullPlan();
    plan.tasks[0].sectionUuid = QStringLiteral("nowhere");
    plan.tasks[0].paragraphUuid = QStringLiteral("nowhere");
    const auto back = db.get(db.add(recordOf(plan))).plan;
    CHECK_FALSE(back.tasks[0].sectionUuid.has_value());
    CHECK_FALSE(back.tasks[0].paragraphUuid.has_value());
}

TEST_CASE("a plan that isn't there is told")
{
    Database db;
    RowStore rows(*db.session);
    const auto record = readPlan(rows, 5);
    REQUIRE_FALSE(record);
    CHECK(record.error().code == QStringLiteral("plan.not_found"));
}

TEST_CASE("every table of a plan is known to what copies its rows")
{
    Database db;
    const qint64 id = db.add(recordOf(test::fullPlan()));
    RowStore rows(*db.session);
    const auto all = planRows(rows, id);
    REQUIRE(all);
    QStringList tables;
    for (const auto &[table, row] : *all)
        if (!tables.contains(table))
            tables.append(table);
    auto statement = Statement::fromText(*db.session, QStringLiteral("SELECT name FROM sqlite_schema s WHERE type = 'table' AND name <> 'history' AND EXISTS "
                                                                     "(SELECT 1 FROM pragma_table_info(s.name) WHERE name = 'plan_id')"));
    REQUIRE(statement);
    REQUIRE(statement->run());
    int count = 1;
    while (statement->next().value()) {
        INFO(statement->text(0).toStdString());
        CHECK(planTables().contains(statement->text(0)));
        ++count;
    }
    CHECK(count == planTables().size());
    CHECK(tables.contains(QStringLiteral("assignment")));
    CHECK(all->front().first == QStringLiteral("plan"));
}

TEST_CASE("faults of an outline are found")
{
    Database db;
    const qint64 id = db.add(recordOf(test::fullPlan()));
    domain::Plan other = test::fullPlan(QStringLiteral("other"));
    const qint64 otherId = db.add(recordOf(other));
    const auto run = [&](const QString &sql) {
        auto statement = Statement::fromText(*db.session, sql);
        REQUIRE(statement);
        REQUIRE(statement->run({}));
    };
    const auto codes = [&] {
        QStringList result;
        const auto faults = outlineFaults(*db.session);
        REQUIRE(faults);
        for (const auto &[code, uuid] : *faults)
            result.append(code);
        return result;
    };
    CHECK(codes().isEmpty());
    run(QStringLiteral("UPDATE section SET position = 0 WHERE uuid = 'm-1-2' AND plan_id = %1").arg(id));
    CHECK(codes() == QStringList{QStringLiteral("shared_position")});
    run(QStringLiteral("UPDATE section SET position = 1 WHERE uuid = 'm-1-2' AND plan_id = %1").arg(id));
    run(QStringLiteral("UPDATE section SET parent_id = (SELECT id FROM section WHERE uuid = 'm-1-1-1' AND plan_id = %1) "
                       "WHERE uuid = 'm-1' AND plan_id = %1").arg(id));
    CHECK(codes().contains(QStringLiteral("ring")));
    run(QStringLiteral("UPDATE section SET parent_id = NULL WHERE uuid = 'm-1'"));
    run(QStringLiteral("UPDATE section SET parent_id = (SELECT id FROM section WHERE uuid = 'm-2' AND plan_id = %1), position = 9 "
                       "WHERE uuid = 'm-1-2' AND plan_id = %2").arg(id).arg(otherId));
    CHECK(codes() == QStringList{QStringLiteral("foreign_parent")});
}

TEST_CASE("formatted text is stored only where the words don't say it all")
{
    CHECK_FALSE(spansJson(domain::RichText()).has_value());
    CHECK_FALSE(spansJson(domain::RichText::plain(QStringLiteral("một"))).has_value());
    CHECK(spansJson(domain::RichText({domain::Span{QStringLiteral("một"), true, false, {}}})).has_value());
}
