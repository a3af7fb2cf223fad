// One store for all registers: lists, saving, removing with what belongs to it, conflicts, undo, history.
#include "application/record_service.h"

#include "application/act_text.h"
#include "application/database_fixture.h"
#include "storage/full_records.h"

#include <functional>
#include <random>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace bd::domain;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Registers : DataFile {
    RecordService records{database};

    template <typename T>
    ChangeSet save(const T &value, int version = 0)
    {
        const auto saved = records.save(value, version);
        INFO((saved ? std::string() : (saved.error().code + u' ' + saved.error().detail).toStdString()));
        REQUIRE(saved);
        return *saved;
    }
    template <typename T>
    StoredRecord<T> found(const QString &uuid)
    {
        const auto there = records.find<T>(uuid);
        REQUIRE(there);
        REQUIRE(there->has_value());
        return **there;
    }
    void apply(const ChangeSet &set)
    {
        const auto done = plans.apply(set);
        INFO((done ? std::string() : (done.error().code + u' ' + done.error().detail).toStdString()));
        REQUIRE(done);
    }

    template <typename T>
    void storesWhole()
    {
        const T full = fullRecord<T>(1), bare = bareRecord<T>(2);
        const ChangeSet added = save(full);
        save(bare);
        CHECK(found<T>(full.uuid).value == full);
        CHECK(found<T>(bare.uuid).value == bare);
        CHECK(records.list<T>()->size() == 2);
        CHECK(records.count<T>().value() == 2);
        CHECK(actText(added.title, added.titleArgs) != actText(s("no such act"), {}));
        // As it was: no change, no history.
        CHECK(save(full, found<T>(full.uuid).version).isEmpty());
        const auto acts = records.history<T>(full.uuid);
        REQUIRE(acts);
        REQUIRE(acts->size() == 1);
        CHECK(acts->front().after == full);
        CHECK_FALSE(acts->front().before.has_value());
        const StoredRecord<T> stored = found<T>(full.uuid);
        CHECK(records.remove<T>(full.uuid, stored.version + 1).error().code == s("conflict"));
        const auto removed = records.remove<T>(full.uuid, stored.version);
        REQUIRE(removed);
        CHECK(records.list<T>()->size() == 1);
        CHECK(records.save(full, stored.version).error().code == s("record.not_found"));
        apply(removed->inverted());
        CHECK(found<T>(full.uuid).value == full);
        CHECK(records.history<T>(full.uuid)->size() == 3);
        CHECK(knownActs().contains(removed->title));
        CHECK(knownActs().contains(QString(added.title).replace(s(".add"), s(".edit"))));
    }
};

} // namespace

TEST_CASE("records: each type is stored whole, found, removed and brought back", "[records]")
{
    Registers f;
    f.storesWhole<ActionMonth>();
    f.storesWhole<CommunityModel>();
    f.storesWhole<ModelYear>();
    f.storesWhole<Inspection>();
    f.storesWhole<Recommendation>();
    f.storesWhole<IssuedDocument>();
    f.storesWhole<Committee>();
    f.storesWhole<CommitteeMember>();
    f.storesWhole<CommitteeMeeting>();
    f.storesWhole<Award>();
    f.storesWhole<CadreStock>();
    f.storesWhole<ReportRequest>();
    f.storesWhole<Collection>();
    f.storesWhole<CollectionAnswer>();
    CHECK(f.database.check(f.progress).value().isEmpty());
}

TEST_CASE("records: what belongs to a record goes and comes with it", "[records]")
{
    Registers f;
    f.save(fullRecord<CommunityModel>(1));
    f.save(fullRecord<CommunityModel>(2));
    f.save(fullRecord<ModelYear>(1));
    f.save(fullRecord<ModelYear>(2));
    f.save(fullRecord<Inspection>());
    f.save(fullRecord<Recommendation>());
    f.save(fullRecord<Committee>());
    f.save(fullRecord<CommitteeMember>());
    f.save(fullRecord<CommitteeMeeting>());
    f.save(fullRecord<Collection>());
    f.save(fullRecord<CollectionAnswer>());
    CHECK(f.records.listOf<ModelYear>(s("mo-1"))->size() == 1);
    CHECK(f.records.listOf<ModelYear>(s("mo-9"))->empty());
    const QStringList before = dump(f.database);
    std::vector<ChangeSet> sets;
    const auto remove = [&](auto removed) {
        REQUIRE(removed);
        sets.push_back(*removed);
    };
    remove(f.records.remove<CommunityModel>(s("mo-1"), f.found<CommunityModel>(s("mo-1")).version));
    remove(f.records.remove<Inspection>(s("in-1"), f.found<Inspection>(s("in-1")).version));
    remove(f.records.remove<Committee>(s("co-1"), f.found<Committee>(s("co-1")).version));
    remove(f.records.remove<Collection>(s("cl-1"), f.found<Collection>(s("cl-1")).version));
    CHECK(f.records.list<ModelYear>()->size() == 1);
    CHECK(f.records.list<Recommendation>()->empty());
    CHECK(f.records.list<CommitteeMember>()->empty());
    CHECK(f.records.list<CommitteeMeeting>()->empty());
    CHECK(f.records.list<CollectionAnswer>()->empty());
    for (auto it = sets.rbegin(); it != sets.rend(); ++it)
        f.apply(it->inverted());
    CHECK(dump(f.database) == before);
}

TEST_CASE("records: lists are ordered for the screen and found as people search", "[records]")
{
    Registers f;
    const auto model = [&](const char *name, ModelState state) {
        CommunityModel value;
        value.name = s(name);
        value.state = state;
        f.save(value);
    };
    model("Ấm áp", ModelState::Running);
    model("Địa chỉ tin cậy", ModelState::Ended);
    model("Bình an", ModelState::Pilot);
    QStringList names;
    const auto listed = f.records.list<CommunityModel>();
    for (const auto &record : *listed)
        names << record.value.name;
    CHECK(names == QStringList{s("Ấm áp"), s("Bình an"), s("Địa chỉ tin cậy")});
    CHECK(f.records.list<CommunityModel>(s("dia chi"))->size() == 1);
    CHECK(f.records.list<CommunityModel>(s("xyz"))->empty());
}

TEST_CASE("records: what can't be saved says why", "[records]")
{
    Registers f;
    CHECK(f.records.save(CommunityModel{}).error().code == s("record.incomplete"));
    CHECK(f.records.save(CadreStock{}).error().code == s("record.incomplete"));
    CHECK(f.records.save(Inspection{}).error().code == s("record.incomplete"));
    f.save(fullRecord<ActionMonth>());
    ActionMonth again = fullRecord<ActionMonth>();
    again.uuid = s("am-khac");
    CHECK(f.records.save(again).error().code == s("record.exists"));
    const auto stored = f.found<ActionMonth>(s("am-1"));
    CHECK(f.records.save(stored.value, stored.version + 3).error().code == s("conflict"));
    f.database.close();
    CHECK(f.records.list<Award>().error().code == s("db.not_open"));
    CHECK(f.records.save(fullRecord<Award>()).error().code == s("db.not_open"));
    CHECK(f.records.history<Award>(s("x")).error().code == s("db.not_open"));
}

TEST_CASE("records: many at once are one act, or none", "[records]")
{
    Registers f;
    std::vector<StoredRecord<Award>> awards;
    for (int i = 1; i <= 30; ++i)
        awards.push_back({0, 0, fullRecord<Award>(i)});
    const auto saved = f.records.saveAll(awards, s("award.add"), {s("30")});
    REQUIRE(saved);
    CHECK(f.records.list<Award>()->size() == 30);
    f.apply(saved->inverted());
    CHECK(f.records.list<Award>()->empty());
    awards[7].value.recipient.clear();
    CHECK_FALSE(f.records.saveAll(awards, s("award.add"), {}));
    awards[7] = awards[6];
    CHECK_FALSE(f.records.saveAll(awards, s("award.add"), {}));
    CHECK(f.records.list<Award>()->empty());
}

TEST_CASE("records: random saves and removals; undo all is the start, redo all is the end", "[records]")
{
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
        INFO("seed " << seed);
        Registers f;
        std::mt19937 random(seed);
        const auto number = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
        std::vector<ChangeSet> sets;
        std::vector<QStringList> states{dump(f.database)};
        const auto act = [&]<typename T>(const T &full, const T &bare) {
            const auto there = f.records.find<T>(full.uuid).value();
            const auto done = !there ? f.records.save(number(0, 1) ? full : bare)
                : number(0, 2) ? f.records.save(number(0, 1) ? full : bare, there->version)
                               : f.records.remove<T>(full.uuid, there->version);
            REQUIRE(done);
            if (done->isEmpty())
                return;
            sets.push_back(*done);
            states.push_back(dump(f.database));
        };
        for (int i = 0; i < 60; ++i) {
            const int n = number(1, 3);
            switch (number(0, 6)) {
            case 0: act(fullRecord<CommunityModel>(n), bareRecord<CommunityModel>(n)); break;
            case 1: act(fullRecord<ModelYear>(n), bareRecord<ModelYear>(n)); break;
            case 2: act(fullRecord<Inspection>(n), bareRecord<Inspection>(n)); break;
            case 3: act(fullRecord<Recommendation>(n), bareRecord<Recommendation>(n)); break;
            case 4: act(fullRecord<Committee>(n), bareRecord<Committee>(n)); break;
            case 5: act(fullRecord<CommitteeMember>(n), bareRecord<CommitteeMember>(n)); break;
            default: act(fullRecord<ActionMonth>(n), bareRecord<ActionMonth>(n)); break;
            }
        }
        REQUIRE(sets.size() > 20);
        for (std::size_t i = sets.size(); i-- > 0;) {
            f.apply(sets[i].inverted());
            REQUIRE(dump(f.database) == states[i]);
        }
        for (std::size_t i = 0; i < sets.size(); ++i)
            f.apply(sets[i]);
        CHECK(dump(f.database) == states.back());
    }
}
