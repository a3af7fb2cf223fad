// What units say on collection sheets, in the report of whoever gathers them: who issued a plan, who did much and who nothing.
#include "application/collection_service.h"
#include "application/report_facts_fixture.h"

using namespace bd;
using namespace bd::application;
using namespace bd::domain;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

struct Said {
    QString unit;
    std::optional<qint64> plans, sessions, leaflets;
};

struct Gathered : SampleReport {
    explicit Gathered(const std::vector<Said> &all, DemoOffice office = DemoOffice::Province) : SampleReport({QDate(2026, 1, 1), QDate(2026, 11, 10)}, office)
    {
        RecordService records(database);
        const auto before = records.list<Collection>().value();
        for (const auto &old : before)
            REQUIRE(records.remove<Collection>(old.value.uuid, old.version));
        Collection collection;
        collection.uuid = u"c"_s;
        collection.title = u"Kế hoạch và truyền thông"_s;
        collection.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
        collection.measures = {u"plans-issued"_s, u"sessions"_s, u"leaflets"_s};
        for (const Said &one : all)
            collection.units.push_back({std::nullopt, one.unit, Addressing::Assigned});
        REQUIRE(records.save(collection));
        CollectionService collections(database);
        for (const Said &one : all)
            for (const auto &[measure, total] : {std::pair(u"plans-issued"_s, one.plans), std::pair(u"sessions"_s, one.sessions), std::pair(u"leaflets"_s, one.leaflets)}) {
                if (!total)
                    continue;
                StoredRecord<CollectionAnswer> answer;
                answer.value = {newUuid(), collection.uuid, one.unit, measure, total, std::nullopt};
                REQUIRE(collections.setAnswer(answer));
            }
    }

    QStringList lines()
    {
        MadeFacts made;
        made.facts = facts();
        made.section(SectionKind::Reporting, u"Tình hình gửi báo cáo"_s);
        return made.lines(SectionKind::Reporting);
    }
};

bool any(const QStringList &lines, const QString &words)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(words); });
}

} // namespace

TEST_CASE("how many units issued a plan is drafted where a sheet asked for it", "[report-units]")
{
    Gathered all({{u"Sở Y tế"_s, 1, 4, 0}, {u"Sở Lao động - Thương binh và Xã hội"_s, 0, 3, 0}, {u"UBND xã Tà Nung"_s, 2, 3, 0}, {u"UBND phường Sông Trà"_s, 1, 3, 5}});
    QStringList lines = all.lines();
    INFO(lines.join(u'\n').toStdString());
    CHECK(any(lines, u"Đến ngày 10/11/2026, có 01/02 sở, ngành và 02/02 xã, phường ban hành kế hoạch thực hiện, đạt 75%."_s));

    // one that says nothing about it issued none and refused none
    Gathered some({{u"Sở Y tế"_s, 1, 4, 0}, {u"Công an tỉnh"_s, {}, 3, 0}, {u"UBND xã Tà Nung"_s, 0, 3, 0}});
    lines = some.lines();
    INFO(lines.join(u'\n').toStdString());
    CHECK(any(lines, u"có 01/01 sở, ngành đã báo số liệu ban hành kế hoạch thực hiện."_s));
    CHECK(any(lines, u"có 00/01 xã, phường đã báo số liệu ban hành kế hoạch thực hiện."_s));

    Gathered communes({{u"UBND xã Tà Nung"_s, 1, 3, 0}, {u"UBND xã Đồng Vải"_s, 1, 3, 0}});
    CHECK(any(communes.lines(), u"có 02/02 xã, phường ban hành kế hoạch thực hiện."_s));

    Gathered none({{u"Sở Y tế"_s, {}, 4, 0}});
    CHECK_FALSE(any(none.lines(), u"ban hành kế hoạch"_s));

    Gathered commune({{u"Thôn Suối Trong"_s, 1, 4, 0}}, DemoOffice::Commune);
    CHECK_FALSE(any(commune.lines(), u"ban hành kế hoạch thực hiện"_s));
}

TEST_CASE("units that did far more, and those that say they did nothing, are named; whoever is silent is neither", "[report-units]")
{
    const std::vector<Said> usual{{u"Sở Y tế"_s, {}, 4, 0}, {u"Sở Tư pháp"_s, {}, 3, 1}, {u"UBND xã Tà Nung"_s, {}, 4, 0}, {u"UBND xã Đồng Vải"_s, {}, 5, 0}};
    auto said = usual;
    said.push_back({u"UBND phường Sông Trà"_s, {}, 18, 5});
    said.push_back({u"UBND xã Phiêng Lúa"_s, 0, 0, 0});
    said.push_back({u"UBND xã Khe Mây"_s, {}, 0, {}}); // of the rest nobody knows
    said.push_back({u"Sở Nội vụ"_s, {}, {}, {}});
    Gathered all(said);
    QStringList lines = all.lines();
    INFO(lines.join(u'\n').toStdString());
    CHECK(any(lines, u"Một số đơn vị thực hiện tốt như UBND phường Sông Trà; còn UBND xã Phiêng Lúa chưa có hoạt động trong kỳ."_s));

    Gathered alike(usual); // too few, and nobody stands out
    CHECK_FALSE(any(alike.lines(), u"thực hiện tốt"_s));
    Gathered idle({{u"Sở Y tế"_s, {}, 4, 0}, {u"UBND xã Phiêng Lúa"_s, 0, 0, 0}});
    CHECK(any(idle.lines(), u"Còn UBND xã Phiêng Lúa chưa có hoạt động trong kỳ."_s));
}
