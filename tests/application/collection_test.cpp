// "Phiếu thu thập": answers, sums with what they know, and totals that are updated and never doubled.
#include "application/collection_service.h"
#include "application/measure_catalogue.h"
#include "application/office_identities.h"
#include "database_fixture.h"
#include "ooxml/document.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;
using domain::Collection;
using domain::CollectionAnswer;

namespace {

struct Fixture {
    TempDir dir;
    FixedClock clock{QDateTime(QDate(2026, 6, 8), QTime(1, 0), Qt::UTC)};
    DatabaseService database{clock};
    CollectionService service{database};
    RecordService records{database};
    FigureService figures{database};
    Collection collection;

    Fixture()
    {
        REQUIRE(database.open(dir.file(u"dữ liệu.db"_s)));
        collection.title = u"Số liệu 6 tháng đầu năm 2026"_s;
        collection.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
        collection.measures = {u"sessions"_s, u"attendances"_s, u"clubs"_s};
        for (const char *name : {"Thôn Suối Đá (mẫu)", "Trường Khe Mây (mẫu)", "Trạm Y tế (mẫu)"})
            collection.units.push_back({std::nullopt, QString::fromUtf8(name), domain::Addressing::Assigned});
        REQUIRE(records.save(collection));
        collection = records.list<Collection>()->front().value;
    }
    ChangeSet say(int unit, const QString &measure, std::optional<qint64> total, std::optional<qint64> women = {})
    {
        const auto grid = service.grid(collection);
        REQUIRE(grid);
        StoredRecord<CollectionAnswer> answer;
        const QString key = domain::unitKey(collection.units[static_cast<std::size_t>(unit)]);
        if (const auto *before = grid->answer(key, measure))
            answer = *before;
        answer.value.collectionUuid = collection.uuid;
        answer.value.unit = key;
        answer.value.measure = measure;
        answer.value.total = total;
        answer.value.women = women;
        const auto stored = service.setAnswer(answer);
        REQUIRE(stored);
        return *stored;
    }
    std::optional<domain::FigureEntry> total(const QString &measure)
    {
        const auto all = figures.entries(collection.period, measure);
        REQUIRE(all);
        REQUIRE(all->size() <= 1);
        return all->empty() ? std::nullopt : std::optional(all->front().entry);
    }
};

} // namespace

TEST_CASE("an empty answer is none yet, 0 is one; sums say how many they know")
{
    Fixture f;
    CHECK(f.service.grid(f.collection)->silent().size() == 3);
    f.say(0, u"attendances"_s, 120, 70);
    f.say(1, u"sessions"_s, 0);
    auto grid = f.service.grid(f.collection);
    REQUIRE(grid);
    CHECK(grid->answered() == 2);
    REQUIRE(grid->silent().size() == 1);
    CHECK(grid->silent().front().name == u"Trạm Y tế (mẫu)");
    CHECK(grid->totals(u"sessions"_s).total.value() == 0);
    CHECK(grid->totals(u"sessions"_s).total.known == 1);
    CHECK(grid->totals(u"sessions"_s).total.rows == 3);
    CHECK(grid->totals(u"attendances"_s).women.value() == 70);
    CHECK_FALSE(grid->totals(u"clubs"_s).total.value());
    // taken back
    f.say(1, u"sessions"_s, std::nullopt);
    grid = f.service.grid(f.collection);
    CHECK(grid->answered() == 1);
    CHECK_FALSE(grid->totals(u"sessions"_s).total.value());
}

TEST_CASE("sums become typed totals with their source; again they are updated, never doubled")
{
    Fixture f;
    CHECK(f.service.takeTotals(f.collection).error().code == u"collection.no_answer");
    CHECK_FALSE(f.service.hasNewTotals(f.collection).value());
    f.say(0, u"attendances"_s, 120, 70);
    f.say(1, u"attendances"_s, 30);
    f.say(0, u"clubs"_s, 2);
    CHECK(f.service.hasNewTotals(f.collection).value());
    REQUIRE(f.service.takeTotals(f.collection));
    auto entry = f.total(u"attendances"_s);
    REQUIRE(entry);
    CHECK(entry->total == 150);
    CHECK_FALSE(entry->women); // counted by one of two: few women would be a wrong number
    CHECK(entry->source == f.collection.title);
    CHECK(entry->collectionUuid == f.collection.uuid);
    CHECK(entry->method.contains(u"2/3"));
    CHECK_FALSE(f.total(u"sessions"_s));
    CHECK(f.total(u"clubs"_s)->asOf == QDate(2026, 6, 30));
    CHECK_FALSE(f.service.hasNewTotals(f.collection).value());
    CHECK(f.service.takeTotals(f.collection)->isEmpty());

    f.say(1, u"attendances"_s, 30, 10);
    f.say(2, u"attendances"_s, 50, 50);
    REQUIRE(f.service.takeTotals(f.collection));
    CHECK(f.total(u"attendances"_s)->total == 200);
    CHECK(f.total(u"attendances"_s)->women == 130);
    const auto resolved = f.figures.resolve(u"attendances"_s, f.collection.period);
    REQUIRE(resolved);
    CHECK(resolved->total == 200);
    CHECK(resolved->entries.size() == 1);
}

TEST_CASE("what is asked and answered is undone whole")
{
    Fixture f;
    PlanService plans(f.database);
    const QStringList empty = dump(f.database);
    const ChangeSet said = f.say(0, u"attendances"_s, 120, 70);
    const QStringList answered = dump(f.database);
    const auto taken = f.service.takeTotals(f.collection);
    REQUIRE(taken);
    REQUIRE(plans.apply(taken->inverted()));
    CHECK(dump(f.database) == answered);
    REQUIRE(plans.apply(said.inverted()));
    CHECK(dump(f.database) == empty);
}

TEST_CASE("sheets are an ordinary Word file with a page per unit")
{
    Fixture f;
    NoProgress progress;
    domain::IssuingIdentity issuer;
    issuer.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY (MẪU)"_s};
    issuer.place = u"Khe Mây"_s;
    const auto bytes = renderSheets(f.collection, shippedMeasures(), issuer, QDate(2026, 5, 20), progress);
    REQUIRE(bytes);
    const auto document = ooxml::readDocument(*bytes, progress);
    REQUIRE(document);
    const QString text = ooxml::plainText(*document);
    CHECK(text.count(u"PHIẾU THU THẬP SỐ LIỆU"_s) == 3);
    CHECK(text.contains(u"Trường Khe Mây (mẫu)"_s));
    CHECK(text.contains(u"6 tháng đầu năm 2026"_s));
    CHECK(text.contains(u"Lượt người dự"_s));
    CHECK(proposedFileName(f.collection) == u"Phieu-thu-thap-so-lieu-6-thang-dau-nam-2026.docx");
    Collection nobody = f.collection;
    nobody.units.clear();
    CHECK(renderSheets(nobody, shippedMeasures(), issuer, QDate(2026, 5, 20), progress).error().code == u"collection.no_unit");
    Collection nothing = f.collection;
    nothing.measures.clear();
    CHECK(renderSheets(nothing, shippedMeasures(), issuer, QDate(2026, 5, 20), progress).error().code == u"collection.no_measure");
}
