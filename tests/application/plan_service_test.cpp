#include "application/plan_service.h"

#include "application/database_fixture.h"
#include "storage/full_plan.h"
#include "support/random_plan.h"

#include <QSet>

using namespace bd;
using namespace bd::application;
using namespace bd::test;

namespace {

domain::Plan titled(const char *uuid, const QString &title, std::optional<int> year)
{
    domain::Plan plan;
    plan.uuid = QString::fromLatin1(uuid);
    plan.title = title;
    plan.year = year;
    return plan;
}

QStringList titles(DataFile &f, const QString &filter = {})
{
    const auto list = f.plans.list(filter);
    REQUIRE(list);
    QStringList result;
    for (const PlanSummary &plan : *list)
        result.append(plan.title);
    return result;
}

} // namespace

TEST_CASE("a stored plan comes back with its source and what was left out")
{
    DataFile f;
    exchange::ImportedPlan imported;
    imported.format = exchange::SourceFormat::Docx;
    imported.plan = fullPlan();
    imported.coverage = {0.99, 0.01, 0};
    imported.leftOut = {{QStringLiteral("Trang chủ"), QStringLiteral("site_menu"), 1}};
    imported.issues = {{QStringLiteral("numbering_gap"), domain::Severity::Warning, {QStringLiteral("IV")}, QStringLiteral("m-1"), 3, {}}};
    const auto added = f.plans.add(imported, {QStringLiteral("cũ.docx"), QStringLiteral("ff00"), 4711});
    REQUIRE(added);
    const auto stored = f.plans.load(added->planId);
    REQUIRE(stored);
    CHECK(stored->plan == fullPlan());
    CHECK(stored->source.fileName == QStringLiteral("cũ.docx"));
    CHECK(stored->source.sha256 == QStringLiteral("ff00"));
    CHECK(stored->source.bytes == 4711);
    CHECK(stored->coverage.plan == 0.99);
    REQUIRE(stored->leftOut.size() == 1);
    CHECK(stored->leftOut[0].reason == QStringLiteral("site_menu"));
    CHECK(stored->readingIssues == imported.issues);
    CHECK(f.plans.list().value().at(0).openIssues == 1);
    CHECK(f.plans.list().value().at(0).version == stored->version);
}

TEST_CASE("an import is one row of history naming file, hash and counts")
{
    DataFile f;
    int notices = 0;
    ChangeSet published;
    QObject::connect(&f.database.feed(), &ChangeFeed::changed, &f.database.feed(), [&](const ChangeSet &set) { ++notices; published = set; });
    const auto added = f.add(fullPlan());
    CHECK(notices == 1);
    CHECK(published.title == QStringLiteral("plan.import"));
    CHECK(published.titleArgs == QStringList{fullPlan().title});
    CHECK(published.changes.size() == added.changes.changes.size());
    CHECK(f.database.info().value().historyRows == 1);
    const auto history = [&](const char *column) {
        return test::value(f.database, QStringLiteral("SELECT %1 FROM history").arg(QLatin1String(column)));
    };
    CHECK(history("act").toString() == QStringLiteral("plan.import"));
    CHECK(history("at").toString() == QStringLiteral("2026-11-21T03:04:05.000Z"));
    CHECK(history("entity_uuid").toString() == fullPlan().uuid);
    CHECK(history("plan_id").toLongLong() == added.planId);
    CHECK(history("before IS NULL").toInt() == 1);
    CHECK(history("json_extract(after, '$.file')").toString() == QStringLiteral("nguồn.txt"));
    CHECK(history("json_extract(after, '$.sha256')").toString() == QStringLiteral("ab12"));
    CHECK(history("json_extract(after, '$.bytes')").toInt() == 77);
    CHECK(history("json_extract(after, '$.counts.section')").toInt() == 7);
    CHECK(history("json_array_length(after, '$.ids.section')").toInt() == 7);
}

TEST_CASE("plans are listed by year, the newest first, then in Vietnamese order")
{
    DataFile f;
    f.add(titled("a", QStringLiteral("Đào tạo"), 2025));
    f.add(titled("b", QStringLiteral("Ăn ở"), 2025));
    f.add(titled("c", QStringLiteral("Dự án 10"), 2025));
    f.add(titled("d", QStringLiteral("Dự án 9"), 2025));
    f.add(titled("e", QStringLiteral("Cũ"), std::nullopt));
    f.add(titled("f", QStringLiteral("Mới"), 2026));
    CHECK(titles(f) == QStringList{QStringLiteral("Mới"), QStringLiteral("Ăn ở"), QStringLiteral("Dự án 9"), QStringLiteral("Dự án 10"),
                                   QStringLiteral("Đào tạo"), QStringLiteral("Cũ")});
}

TEST_CASE("the filter ignores case and diacritics until it has some")
{
    DataFile f;
    domain::Plan plan = titled("a", QStringLiteral("Công tác bình đẳng giới"), 2026);
    plan.issuerLines = {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("XÃ KHE MÂY")};
    plan.number = QStringLiteral("68");
    plan.symbol = QStringLiteral("KH-UBND");
    f.add(plan);
    f.add(titled("b", QStringLiteral("Binh dang khong dau"), 2025));
    CHECK(titles(f, QStringLiteral("BINH  dang")).size() == 2);
    CHECK(titles(f, QStringLiteral("bình đẳng")).size() == 1);
    CHECK(titles(f, QStringLiteral("68/KH-UBND")).size() == 1);
    CHECK(titles(f, QStringLiteral("khe may")).size() == 1);
    CHECK(titles(f, QStringLiteral("2025")).size() == 1);
    CHECK(titles(f, QStringLiteral("  ")).size() == 2);
    CHECK(titles(f, QStringLiteral("không có")).isEmpty());
}

TEST_CASE("a plan is found by number, by uuid, by the beginning of one")
{
    DataFile f;
    f.add(titled("0a1b2c3d-0000-4000-8000-000000000001", QStringLiteral("một"), 2026));
    f.add(titled("0a1b2c3d-0000-4000-8000-000000000002", QStringLiteral("hai"), 2026));
    f.add(titled("12345678-0000-4000-8000-000000000003", QStringLiteral("ba"), 2026));
    const auto found = [&](const char *text) {
        const auto plan = f.plans.find(QString::fromLatin1(text));
        return plan ? plan->plan.title : plan.error().code;
    };
    CHECK(found("1") == QStringLiteral("một"));
    CHECK(found(" 2 ") == QStringLiteral("hai"));
    CHECK(found("0a1b2c3d-0000-4000-8000-000000000002") == QStringLiteral("hai"));
    CHECK(found("{0A1B2C3D-0000-4000-8000-000000000002}") == QStringLiteral("hai"));
    CHECK(found("12345678") == QStringLiteral("ba"));
    CHECK(found("12345678-0000") == QStringLiteral("ba"));
    CHECK(found("0a1b2c3d") == QStringLiteral("plan.ambiguous"));
    CHECK(found("1234567") == QStringLiteral("plan.not_found"));
    CHECK(found("99") == QStringLiteral("plan.not_found"));
    CHECK(found("") == QStringLiteral("plan.not_found"));
    CHECK(found("%") == QStringLiteral("plan.not_found"));
    CHECK(found("99999999999999999999999") == QStringLiteral("plan.not_found"));
}

TEST_CASE("issuing sets number, date and state, and the list finds the number")
{
    DataFile f;
    const auto id = f.add(fullPlan()).planId;
    const int version = f.plans.load(id).value().version;
    const auto issued = f.plans.issue(id, version, QStringLiteral(" 12 "), domain::PartialDate::of(QDate(2026, 3, 8)));
    REQUIRE(issued);
    CHECK(issued->planId == id);
    CHECK(issued->changes.title == QStringLiteral("plan.issue"));
    REQUIRE(issued->changes.changes.size() == 1);
    const auto stored = f.plans.load(id).value();
    domain::Plan expected = fullPlan();
    expected.number = QStringLiteral("12");
    expected.date = domain::PartialDate::of(QDate(2026, 3, 8));
    expected.state = domain::PlanState::Issued;
    CHECK(stored.plan == expected);
    CHECK(stored.version > version);
    CHECK(titles(f, QStringLiteral("12/KH-SNV")).size() == 1);
    CHECK(test::value(f.database, QStringLiteral("SELECT json_extract(before, '$.state') || '>' || json_extract(after, '$.state') "
                                                 "FROM history WHERE act = 'plan.issue'")).toString()
          == QStringLiteral("consultation>issued"));
    // Number and date may stay unknown.
    REQUIRE(f.plans.issue(id, stored.version, {}, {}));
    CHECK(f.plans.load(id).value().plan.number.isEmpty());
    CHECK(f.plans.load(id).value().plan.date.isUnknown());
}

TEST_CASE("a change over somebody else's change is a conflict and changes nothing")
{
    DataFile f;
    const auto id = f.add(fullPlan()).planId;
    const int version = f.plans.load(id).value().version;
    DatabaseService other(f.clock);
    REQUIRE(other.open(f.path));
    REQUIRE(PlanService(other).setState(id, version, domain::PlanState::Submitted));
    const QStringList before = dump(f.database);
    CHECK(f.plans.issue(id, version, {}, {}).error().code == QStringLiteral("conflict"));
    CHECK(f.plans.setState(id, version, domain::PlanState::Issued).error().code == QStringLiteral("conflict"));
    CHECK(f.plans.remove(id, version).error().code == QStringLiteral("conflict"));
    CHECK(f.plans.remove(id, version).error().args == QStringList{fullPlan().title});
    CHECK(f.plans.issue(77, 1, {}, {}).error().code == QStringLiteral("plan.not_found"));
    CHECK(f.plans.remove(77, 1).error().code == QStringLiteral("plan.not_found"));
    CHECK(dump(f.database) == before);
}

TEST_CASE("what changes nothing leaves no trace")
{
    DataFile f;
    const auto id = f.add(fullPlan()).planId;
    const int version = f.plans.load(id).value().version;
    int notices = 0;
    QObject::connect(&f.database.feed(), &ChangeFeed::changed, &f.database.feed(), [&] { ++notices; });
    const auto change = f.plans.setState(id, version, fullPlan().state);
    REQUIRE(change);
    CHECK(change->changes.isEmpty());
    CHECK(notices == 0);
    CHECK(f.plans.load(id).value().version == version);
    CHECK(f.database.info().value().historyRows == 1);
}

TEST_CASE("deleting takes the whole plan and nothing else, and its history keeps all of it")
{
    DataFile f;
    const auto id = f.add(fullPlan()).planId;
    const QStringList alone = dump(f.database);
    const auto other = f.add(randomPlan(1));
    REQUIRE(f.plans.remove(other.planId, f.plans.load(other.planId).value().version));
    CHECK(dump(f.database) == alone);
    CHECK(f.plans.load(other.planId).error().code == QStringLiteral("plan.not_found"));
    CHECK(f.plans.load(id));
    CHECK(test::value(f.database, QStringLiteral("SELECT json_array_length(before, '$.rows') FROM history WHERE act = 'plan.delete'")).toInt()
          == static_cast<int>(other.changes.changes.size()));
    CHECK(f.add(randomPlan(1)).planId > other.planId); // ids are never used twice
}

TEST_CASE("the same plan isn't stored twice")
{
    DataFile f;
    f.add(fullPlan());
    exchange::ImportedPlan imported;
    imported.plan = fullPlan();
    const auto again = f.plans.add(imported, {});
    REQUIRE_FALSE(again);
    CHECK(again.error().code == QStringLiteral("plan.exists"));
    CHECK(f.database.info().value().historyRows == 1);
}

TEST_CASE("missing and doubled identities are mended")
{
    DataFile f;
    domain::Plan plan = fullPlan({});
    plan.duties[0].uuid.clear();
    plan.duties[1].uuid.clear();
    plan.sections[1].uuid = plan.sections[0].uuid;
    const auto stored = f.plans.load(f.add(plan).planId).value().plan;
    CHECK_FALSE(stored.uuid.isEmpty());
    CHECK_FALSE(stored.duties[0].uuid.isEmpty());
    CHECK(stored.duties[0].uuid != stored.duties[1].uuid);
    CHECK(stored.sections[0].uuid == plan.sections[0].uuid);
    CHECK(stored.sections[1].uuid != plan.sections[0].uuid);
}

TEST_CASE("fifty plans are listed and each is what it was")
{
    DataFile f;
    for (std::uint32_t seed = 1; seed <= 50; ++seed)
        f.add(randomPlan(seed));
    CHECK(f.plans.list().value().size() == 50);
    CHECK(f.plans.load(50).value().plan == randomPlan(50));
}
