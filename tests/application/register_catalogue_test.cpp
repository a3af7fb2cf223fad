// What forms of the registers offer, and the sample's registers.
#include "application/register_catalogue.h"

#include "application/database_fixture.h"
#include "application/demo_registers.h"
#include "application/record_service.h"
#include "domain/register_rules.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;

namespace {
QString s(const char *text) { return QString::fromUtf8(text); }
}

TEST_CASE("themes of the Action Month: what isn't known is not guessed, what isn't confirmed is marked", "[records]")
{
    for (int year = 2016; year <= 2025; ++year) {
        INFO(year);
        const auto theme = actionMonthTheme(year);
        REQUIRE(theme);
        CHECK(theme->theme.size() > 20);
        CHECK(theme->isConfirmed == (year != 2022));
    }
    CHECK_FALSE(actionMonthTheme(2026).has_value());
    CHECK_FALSE(actionMonthTheme(2015).has_value());
    CHECK(actionMonthName(2020) != actionMonthName(2021));
    const auto steps = actionMonthSteps(2026);
    CHECK(steps.size() >= 6);
    for (const auto &step : steps) {
        CHECK_FALSE(step.isDone);
        if (step.due)
            CHECK(step.due->year() == 2026);
    }
}

TEST_CASE("kinds of models: an id has words, own words stay as they are", "[records]")
{
    CHECK(modelKinds().size() >= 8);
    CHECK(modelKindName(s("cau-lac-bo")) == s("Câu lạc bộ"));
    CHECK(modelKindFrom(s("câu lạc bộ")) == s("cau-lac-bo"));
    CHECK(modelKindFrom(s(" Góc đọc sách ")) == s("Góc đọc sách"));
    for (const CatalogueEntry &kind : modelKinds())
        CHECK(modelKindFrom(modelKindName(kind.id)) == kind.id);
}

TEST_CASE("the sample fills every register, the same every time, with offices and no names of persons", "[records]")
{
    DataFile f;
    const auto added = addDemoRegisters(f.database);
    INFO((added ? std::string() : (added.error().code + u' ' + added.error().detail).toStdString()));
    REQUIRE(added);
    const RecordService records(f.database);
    CHECK(records.count<domain::ActionMonth>().value() == 3);
    CHECK(records.count<domain::CommunityModel>().value() >= 8);
    CHECK(records.count<domain::Inspection>().value() >= 5);
    CHECK(records.count<domain::IssuedDocument>().value() >= 5);
    CHECK(records.count<domain::Award>().value() >= 3);
    CHECK(records.count<domain::CadreStock>().value() >= 10);
    const auto members = records.list<domain::CommitteeMember>();
    REQUIRE(members);
    for (const auto &record : *members)
        CHECK(record.value.name == s("(Họ và tên)"));
    const auto committees = records.list<domain::Committee>();
    CHECK(records.listOf<domain::CommitteeMember>(committees->front().value.uuid)->size() == members->size());
    const auto months = records.list<domain::ActionMonth>();
    CHECK(months->front().value.year == 2026);
    CHECK(months->front().value.theme.isEmpty());
    CHECK(months->front().value.steps.size() > 3);
    const auto recommendations = records.list<domain::Recommendation>();
    int late = 0;
    for (const auto &record : *recommendations)
        late += domain::isLate(record.value, f.clock.today()) ? 1 : 0;
    CHECK(late >= 1);
    const QStringList first = dump(f.database);
    DataFile again;
    REQUIRE(addDemoRegisters(again.database));
    CHECK(dump(again.database).filter(s("community_model")) == first.filter(s("community_model")));
}
