// The log: kept whole, undone whole, and every list and sum as one would count it by hand.
#include "application/activity_service.h"
#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "activity_samples.h"
#include "base/text/fold.h"
#include "database_fixture.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using domain::Activity;

namespace {

struct Log : DataFile {
    ActivityService log{database};

    std::vector<StoredActivity> all()
    {
        return log.read(log.ids({}).value()).value();
    }
    Activity fullActivity() const
    {
        Activity a = activity(QStringLiteral("Nói chuyện tại thôn"), QDate(2026, 5, 6));
        a.to = QDate(2026, 5, 7);
        a.planUuid = QStringLiteral("p");
        a.taskUuid = QStringLiteral("t");
        a.sectionUuid = QStringLiteral("s");
        a.sectionKind = domain::SectionKind::Communication;
        a.kind = QStringLiteral("talk");
        a.agency = {QStringLiteral("a-1"), QStringLiteral("Hội LHPN xã"), domain::Addressing::Assigned};
        a.place = QStringLiteral("thôn Suối Trong");
        a.participation = domain::Participation::Attended;
        a.figures = {figure(QStringLiteral("sessions"), 1), figure(QStringLiteral("attendances"), 60, 41)};
        a.figures[1].isEstimate = true;
        a.figures[1].origin = domain::Origin::Supplied;
        a.figures[1].denominator = 80;
        a.cost = 0;
        a.isCostEstimate = true;
        a.costSource = QStringLiteral("Lồng ghép, không bố trí riêng");
        a.result = QStringLiteral("Dòng một\nDòng hai");
        a.seriesUuid = QStringLiteral("series");
        a.importKey = QStringLiteral("row-7");
        return a;
    }
};

QString codeOf(const Result<ChangeSet> &result) { return result ? QString() : result.error().code; }

/// What a column shows, for filters over it.
QString shown(const Activity &a, ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Title: return a.title;
    case ActivityColumn::Place: return a.place;
    case ActivityColumn::Agency: return a.agency.name;
    case ActivityColumn::Source: return a.costSource;
    case ActivityColumn::Result: return a.result;
    case ActivityColumn::Kind: return a.kind.isEmpty() ? QString() : activityKindName(a.kind);
    case ActivityColumn::Section: return a.sectionKind ? label(*a.sectionKind) : QString();
    case ActivityColumn::Participation: return label(a.participation);
    default: return {};
    }
}

bool hasWords(const Activity &a, const QString &words)
{
    for (const auto column : {ActivityColumn::Title, ActivityColumn::Result, ActivityColumn::Place, ActivityColumn::Agency, ActivityColumn::Source,
                              ActivityColumn::Kind})
        if (text::matches(shown(a, column), words))
            return true;
    return false;
}

const std::map<QString, std::function<bool(qint64)>> &numberFilters()
{
    static const std::map<QString, std::function<bool(qint64)>> filters{
        {QStringLiteral(">100"), [](qint64 n) { return n > 100; }},   {QStringLiteral("<= 50"), [](qint64 n) { return n <= 50; }},
        {QStringLiteral("=0"), [](qint64 n) { return n == 0; }},      {QStringLiteral("<>0"), [](qint64 n) { return n != 0; }},
        {QStringLiteral(">=5tr"), [](qint64 n) { return n >= 5000000; }}, {QStringLiteral("1.000.000"), [](qint64 n) { return n == 1000000; }},
        {QStringLiteral("<20"), [](qint64 n) { return n < 20; }}};
    return filters;
}

bool numberMatches(const std::optional<qint64> &number, const QString &filter)
{
    if (filter == QStringLiteral("trống"))
        return !number;
    return number && numberFilters().at(filter)(*number);
}

/// The filter, counted by hand.
bool isWanted(const Activity &a, const ActivityFilter &filter, const std::vector<domain::Measure> &measures)
{
    const domain::Figure *people = domain::attendanceOf(a, measures);
    if (filter.period && !filter.period->contains(a.to))
        return false;
    if ((filter.planUuid && a.planUuid != *filter.planUuid) || (filter.taskUuid && a.taskUuid != *filter.taskUuid)
        || (filter.section && a.sectionKind != filter.section) || (filter.kind && a.kind != *filter.kind)
        || (filter.agency && a.agency.name != *filter.agency) || (filter.seriesUuid && a.seriesUuid != *filter.seriesUuid))
        return false;
    if (filter.measure && std::none_of(a.figures.begin(), a.figures.end(), [&](const auto &f) { return f.measure == *filter.measure; }))
        return false;
    for (const auto &[column, typed] : filter.columns) {
        bool matches = false;
        switch (column) {
        case ActivityColumn::People: matches = numberMatches(people ? people->total : std::nullopt, typed); break;
        case ActivityColumn::Women: matches = numberMatches(people ? people->women : std::nullopt, typed); break;
        case ActivityColumn::Cost: matches = numberMatches(a.cost, typed); break;
        case ActivityColumn::Date:
            matches = a.to.toString(QStringLiteral("dd/MM/yyyy")).contains(typed)
                || (a.from < a.to && a.from.toString(QStringLiteral("dd/MM/yyyy")).contains(typed));
            break;
        default: matches = typed == QStringLiteral("trống") ? shown(a, column).isEmpty() : text::matches(shown(a, column), typed);
        }
        if (!matches)
            return false;
    }
    return filter.words.isEmpty() || hasWords(a, filter.words);
}

ActivityFilter randomFilter(RandomActivities &random)
{
    static const QStringList words{QStringLiteral("noi chuyen"), QStringLiteral("nói chuyện"), QStringLiteral("dong"), QStringLiteral("đồi cọ"),
                                   QStringLiteral("hoà giải"), QStringLiteral("100%"), QStringLiteral("a_b"), QStringLiteral("_"), QStringLiteral("%"),
                                   QStringLiteral("g"), QStringLiteral("Tập huấn"), QStringLiteral("bình đẳng"), QStringLiteral("suối"), QStringLiteral("zzz"),
                                   QStringLiteral("ngân sách"), QStringLiteral("\\")};
    ActivityFilter filter;
    if (random.chance(60))
        filter.words = words[random.below(static_cast<int>(words.size()))];
    if (random.chance(40))
        filter.period = domain::DayRange{QDate(2026, 1, 1).addDays(random.below(100)), QDate(2026, 6, 30)};
    if (random.chance(15))
        filter.planUuid = random.chance(70) ? QStringLiteral("plan-1") : QString();
    if (random.chance(15))
        filter.taskUuid = random.chance(70) ? QStringLiteral("task-2") : QString();
    if (random.chance(15))
        filter.section = domain::SectionKind::Communication;
    if (random.chance(15))
        filter.kind = random.chance(70) ? QStringLiteral("talk") : QString();
    if (random.chance(15))
        filter.agency = random.chance(70) ? QStringLiteral("Trạm Y tế") : QString();
    if (random.chance(5))
        filter.seriesUuid = QStringLiteral("series-1");
    if (random.chance(15))
        filter.measure = QStringLiteral("attendances");
    const auto number = [&] {
        auto it = numberFilters().begin();
        std::advance(it, random.below(static_cast<int>(numberFilters().size())));
        return random.chance(20) ? QStringLiteral("trống") : it->first;
    };
    for (const auto column : {ActivityColumn::People, ActivityColumn::Women, ActivityColumn::Cost})
        if (random.chance(12))
            filter.columns.emplace_back(column, number());
    for (const auto column : {ActivityColumn::Title, ActivityColumn::Result, ActivityColumn::Place, ActivityColumn::Agency, ActivityColumn::Source,
                              ActivityColumn::Kind, ActivityColumn::Section, ActivityColumn::Participation})
        if (random.chance(8))
            filter.columns.emplace_back(column, words[random.below(static_cast<int>(words.size()))]);
    if (random.chance(8))
        filter.columns.emplace_back(ActivityColumn::Place, QStringLiteral("trống"));
    if (random.chance(8))
        filter.columns.emplace_back(ActivityColumn::Date, QStringLiteral("03/2026"));
    return filter;
}

const std::vector<ActivityColumn> allColumns{ActivityColumn::Date, ActivityColumn::Title, ActivityColumn::Task, ActivityColumn::Section, ActivityColumn::Kind,
                                             ActivityColumn::Agency, ActivityColumn::Place, ActivityColumn::Participation, ActivityColumn::People,
                                             ActivityColumn::Women, ActivityColumn::Cost, ActivityColumn::Source, ActivityColumn::Result,
                                             ActivityColumn::Evidence};
const std::vector<ActivityGrouping> allGroupings{ActivityGrouping::Month, ActivityGrouping::Section, ActivityGrouping::Task,
                                                 ActivityGrouping::Kind,  ActivityGrouping::Agency,  ActivityGrouping::Place};

/// As groups() names the group of a row.
QString groupOf(const Activity &a, ActivityGrouping by)
{
    switch (by) {
    case ActivityGrouping::Month: return a.to.toString(QStringLiteral("yyyy-MM"));
    case ActivityGrouping::Section: return a.sectionKind ? domain::toCode(*a.sectionKind) : QString();
    case ActivityGrouping::Task: return a.taskUuid;
    case ActivityGrouping::Kind: return a.kind;
    case ActivityGrouping::Agency: return a.agency.name;
    case ActivityGrouping::Place: return a.place;
    case ActivityGrouping::None: break;
    }
    return {};
}

/// Sums counted by hand.
struct Counted {
    int rows = 0;
    domain::KnownSum people, women, cost;
    void add(const Activity &a, const std::vector<domain::Measure> &measures)
    {
        ++rows;
        const domain::Figure *attendance = domain::attendanceOf(a, measures);
        people.add(attendance ? attendance->total : std::nullopt, attendance && attendance->isEstimate);
        women.add(attendance ? attendance->women : std::nullopt, attendance && attendance->isEstimate);
        cost.add(a.cost, a.isCostEstimate);
    }
    bool operator==(const ActivitySums &sums) const
    {
        return rows == sums.rows && people == sums.people && women == sums.women && cost == sums.cost;
    }
};

} // namespace

TEST_CASE("an activity is kept whole and comes back as it was", "[log]")
{
    Log log;
    const Activity full = log.fullActivity();
    Activity bare = activity(QStringLiteral("  Họp  thôn "), QDate(2026, 3, 1));
    REQUIRE(log.log.add({full, bare}));
    const auto rows = log.all();
    REQUIRE(rows.size() == 2);
    Activity read = rows[0].activity; // the latest first
    CHECK_FALSE(read.uuid.isEmpty());
    read.uuid.clear();
    CHECK(read == full);
    CHECK(rows[1].activity.title == QStringLiteral("Họp thôn"));
    CHECK_FALSE(rows[1].activity.cost.has_value());
    CHECK(log.log.load(rows[1].activity.uuid)->id == rows[1].id);
    CHECK(log.log.count() == 2);
    CHECK(log.log.load(QStringLiteral("gone")).error().code == QStringLiteral("activity.not_found"));
}

TEST_CASE("what can't be stored is said before anything is", "[log]")
{
    Log log;
    CHECK(codeOf(log.log.add({activity(QStringLiteral("  "), QDate(2026, 1, 1))})) == QStringLiteral("activity.no_title"));
    CHECK(codeOf(log.log.add({activity(QStringLiteral("a"), QDate())})) == QStringLiteral("activity.no_date"));
    Activity turned = activity(QStringLiteral("a"), QDate(2026, 5, 2));
    turned.to = QDate(2026, 5, 1);
    CHECK(codeOf(log.log.add({activity(QStringLiteral("good"), QDate(2026, 1, 1)), turned})) == QStringLiteral("activity.ends_before"));
    CHECK(log.log.count() == 0);
    Activity oneDay = activity(QStringLiteral("one day"), QDate(2026, 5, 2));
    oneDay.to = QDate();
    REQUIRE(log.log.add({oneDay}));
    CHECK(log.all()[0].activity.to == QDate(2026, 5, 2));
}

TEST_CASE("whoever saves says which version was read, figures included", "[log]")
{
    Log log;
    Activity a = activity(QStringLiteral("Tọa đàm"), QDate(2026, 3, 6));
    a.figures = {figure(QStringLiteral("attendances"), 80, 60), figure(QStringLiteral("leaflets"), 10)};
    REQUIRE(log.log.add({a}));
    const StoredActivity first = log.all()[0];
    StoredActivity mine = first, theirs = first;
    SECTION("a figure changes") { mine.activity.figures[0].women = 61; }
    SECTION("a figure goes") { mine.activity.figures.pop_back(); }
    SECTION("a figure comes") { mine.activity.figures.push_back(figure(QStringLiteral("banners"), 2)); }
    SECTION("a text changes") { mine.activity.place = QStringLiteral("Nhà văn hóa"); }
    REQUIRE(log.log.save({mine}));
    theirs.activity.title = QStringLiteral("Khác");
    CHECK(codeOf(log.log.save({theirs})) == QStringLiteral("conflict"));
    const StoredActivity now = log.all()[0];
    CHECK(now.activity == mine.activity);
    CHECK(now.version > first.version);
    REQUIRE(log.log.remove({now.id}));
    CHECK(codeOf(log.log.save({now})) == QStringLiteral("activity.not_found"));
}

TEST_CASE("a removed activity takes its figures and files along, and undo brings all back", "[log]")
{
    Log log;
    REQUIRE(log.log.add({log.fullActivity()}));
    const auto row = log.all()[0];
    exec(log.database, QStringLiteral("INSERT INTO file_content (sha256, data) VALUES ('ab', x'00')"));
    exec(log.database, QStringLiteral("INSERT INTO evidence (uuid, version, owner_kind, owner_uuid, position, name, media_type, sha256, bytes, has_consent, "
                                      "has_personal_data, added_at) VALUES ('e', 1, 'activity', '%1', 0, 'a.jpg', 'image/jpeg', 'ab', 1, 0, 0, '2026')")
                           .arg(row.activity.uuid));
    CHECK(log.all()[0].evidence == 1);
    const QStringList before = dump(log.database);
    const auto removed = log.log.remove({row.id});
    REQUIRE(removed);
    CHECK(value(log.database, QStringLiteral("SELECT COUNT(*) FROM evidence")).toInt() == 0);
    REQUIRE(log.plans.apply(removed->inverted()));
    CHECK(dump(log.database) == before);
}

TEST_CASE("undoing everything is the start, redoing everything the end", "[log]")
{
    Log log;
    RandomActivities random(7);
    const QStringList start = dump(log.database);
    std::vector<ChangeSet> done;
    for (int step = 0; step < 60; ++step) {
        const auto rows = log.all();
        const int what = random.below(10);
        Result<ChangeSet> changes = ChangeSet();
        if (rows.empty() || what < 4) {
            std::vector<Activity> added;
            for (int i = random.below(30); i >= 0; --i)
                added.push_back(random.next());
            changes = log.log.add(added);
        } else if (what < 8) {
            std::vector<StoredActivity> saved;
            for (const auto &row : rows)
                if (random.chance(15)) {
                    saved.push_back(row);
                    const QString uuid = row.activity.uuid;
                    saved.back().activity = random.next();
                    saved.back().activity.uuid = uuid;
                }
            changes = log.log.save(saved);
        } else {
            std::vector<qint64> gone;
            for (const auto &row : rows)
                if (random.chance(25))
                    gone.push_back(row.id);
            changes = log.log.remove(gone);
        }
        REQUIRE(changes);
        if (!changes->isEmpty())
            done.push_back(*changes);
    }
    const QStringList end = dump(log.database);
    for (auto it = done.rbegin(); it != done.rend(); ++it)
        REQUIRE(log.plans.apply(it->inverted()));
    CHECK(dump(log.database) == start);
    for (const ChangeSet &changes : done)
        REQUIRE(log.plans.apply(changes));
    CHECK(dump(log.database) == end);
}

TEST_CASE("filters, sums and groups are those that one counts by hand", "[log]")
{
    Log log;
    RandomActivities random(11);
    std::vector<Activity> many;
    for (int i = 0; i < 400; ++i)
        many.push_back(random.next());
    REQUIRE(log.log.add(many));
    const auto rows = log.all();
    const auto measures = application::measures(log.database).value();
    std::map<std::pair<ActivityColumn, bool>, std::vector<qint64>> orders;
    for (const auto column : allColumns)
        for (const bool descending : {false, true})
            orders[{column, descending}] = log.log.ids({}, {column, descending}).value();
    for (int run = 0; run < 250; ++run) {
        const ActivityFilter filter = randomFilter(random);
        std::set<qint64> wanted;
        Counted sums;
        std::map<ActivityGrouping, std::map<QString, Counted>> groups;
        for (const auto &row : rows) {
            if (!isWanted(row.activity, filter, measures))
                continue;
            wanted.insert(row.id);
            sums.add(row.activity, measures);
            for (const auto by : allGroupings)
                groups[by][groupOf(row.activity, by)].add(row.activity, measures);
        }
        INFO("run " << run << ", words " << filter.words.toStdString() << ", columns " << filter.columns.size());
        for (const auto column : allColumns) {
            // the whole list's order, of these rows
            const bool descending = random.chance(50);
            std::vector<qint64> expected;
            const auto &all = orders[{column, descending}];
            std::copy_if(all.begin(), all.end(), std::back_inserter(expected), [&](qint64 id) { return wanted.count(id) > 0; });
            const auto found = log.log.ids(filter, {column, descending});
            INFO("order " << static_cast<int>(column) << (descending ? " down" : " up"));
            REQUIRE(found);
            CHECK(*found == expected);
        }
        const auto found = log.log.sums(filter);
        REQUIRE(found);
        CHECK(sums == *found);
        for (const auto by : allGroupings) {
            INFO("groups " << static_cast<int>(by));
            const auto got = log.log.groups(filter, by);
            REQUIRE(got);
            CHECK(got->size() == groups[by].size());
            for (const auto &group : *got)
                CHECK(groups[by][group.key] == group.sums);
        }
    }
}

TEST_CASE("filters over what an index doesn't hold", "[log]")
{
    Log log;
    RandomActivities random(23);
    std::vector<Activity> many;
    for (int i = 0; i < 120; ++i)
        many.push_back(random.next());
    REQUIRE(log.log.add(many));
    const auto rows = log.all();
    exec(log.database, QStringLiteral("INSERT INTO file_content (sha256, data) VALUES ('ab', x'00')"));
    std::map<qint64, int> files;
    for (std::size_t i = 0; i < 10; ++i) {
        for (std::size_t n = 0; n <= i % 3; ++n)
            exec(log.database, QStringLiteral("INSERT INTO evidence (uuid, version, owner_kind, owner_uuid, position, name, media_type, sha256, bytes, "
                                              "has_consent, has_personal_data, added_at) VALUES ('e%1-%2', 1, 'activity', '%3', %2, 'a.jpg', "
                                              "'image/jpeg', 'ab', 1, 0, 0, '2026')").arg(i).arg(n).arg(rows[i].activity.uuid));
        files[rows[i].id] = static_cast<int>(i % 3) + 1;
    }
    const std::pair<const char *, std::function<bool(int)>> counts[] = {
        {">0", [](int n) { return n > 0; }},  {">1", [](int n) { return n > 1; }},   {"<2", [](int n) { return n < 2; }},
        {"<=2", [](int n) { return n <= 2; }}, {"=0", [](int n) { return n == 0; }}, {"<>2", [](int n) { return n != 2; }},
        {">=0", [](int n) { return n >= 0; }}, {"trống", [](int n) { return n == 0; }}, {"=3", [](int n) { return n == 3; }},
        {"<0", [](int n) { return n < 0; }}};
    const auto check = [&](const ActivityFilter &filter, const std::function<bool(const StoredActivity &)> &isMeant) {
        std::vector<qint64> expected;
        for (const auto &row : rows)
            if (isMeant(row))
                expected.push_back(row.id);
        CHECK(log.log.ids(filter).value() == expected);
        CHECK(log.log.sums(filter)->rows == static_cast<int>(expected.size()));
        std::vector<qint64> byPlace = log.log.ids(filter, {ActivityColumn::Place, false}).value();
        std::sort(byPlace.begin(), byPlace.end());
        std::sort(expected.begin(), expected.end());
        CHECK(byPlace == expected);
    };
    for (const auto &[typed, isMeant] : counts) {
        INFO(typed);
        ActivityFilter filter;
        filter.columns = {{ActivityColumn::Evidence, QString::fromUtf8(typed)}};
        const auto &means = isMeant;
        check(filter, [&](const StoredActivity &row) { return means(files.count(row.id) ? files[row.id] : 0); });
    }
    for (const auto column : {ActivityColumn::Result, ActivityColumn::Source, ActivityColumn::Agency, ActivityColumn::Place}) {
        INFO("empty " << static_cast<int>(column));
        ActivityFilter filter;
        filter.columns = {{column, QStringLiteral("trống")}};
        check(filter, [&](const StoredActivity &row) { return shown(row.activity, column).isEmpty(); });
        filter.kind = QStringLiteral("talk");
        check(filter, [&](const StoredActivity &row) { return shown(row.activity, column).isEmpty() && row.activity.kind == *filter.kind; });
    }
}

TEST_CASE("names that differ in signs alone are groups of their own, and stand together in order", "[log]")
{
    Log log;
    std::vector<Activity> some;
    for (int day = 1; day <= 6; ++day) {
        some.push_back(activity(QStringLiteral("Họp"), QDate(2026, 3, day)));
        some.back().agency.name = day % 2 ? QStringLiteral("Hội A - B") : QStringLiteral("Hội A (B)");
        some.back().place = some.back().agency.name;
    }
    REQUIRE(log.log.add(some));
    for (const auto by : {ActivityGrouping::Agency, ActivityGrouping::Place}) {
        const auto groups = log.log.groups({}, by).value();
        REQUIRE(groups.size() == 2);
        CHECK(groups[0].sums.rows == 3);
        CHECK(groups[1].sums.rows == 3);
        CHECK(groups[0].key != groups[1].key);
    }
    const auto read = log.log.read(log.log.ids({}, {ActivityColumn::Agency, false}).value()).value();
    QStringList names;
    for (const auto &row : read)
        names << row.activity.agency.name + QString::number(row.activity.to.day());
    CHECK(names == QStringList{QStringLiteral("Hội A (B)2"), QStringLiteral("Hội A (B)4"), QStringLiteral("Hội A (B)6"), QStringLiteral("Hội A - B1"),
                               QStringLiteral("Hội A - B3"), QStringLiteral("Hội A - B5")});
}

TEST_CASE("every column sorts both ways, with what is unknown last", "[log]")
{
    Log log;
    RandomActivities random(13);
    std::vector<Activity> many;
    for (int i = 0; i < 200; ++i)
        many.push_back(random.next());
    REQUIRE(log.log.add(many));
    const auto measures = application::measures(log.database).value();
    const auto key = [&](const Activity &a, ActivityColumn column) -> QString {
        const auto number = [](const std::optional<qint64> &n) { return n ? QStringLiteral("%1").arg(*n, 12, 10, QLatin1Char('0')) : QString(); };
        const domain::Figure *people = domain::attendanceOf(a, measures);
        switch (column) {
        case ActivityColumn::Date: return a.to.toString(Qt::ISODate);
        case ActivityColumn::People: return number(people ? people->total : std::nullopt);
        case ActivityColumn::Women: return number(people ? people->women : std::nullopt);
        case ActivityColumn::Cost: return number(a.cost);
        case ActivityColumn::Section: return a.sectionKind ? QStringLiteral("%1").arg(static_cast<int>(*a.sectionKind), 3, 10, QLatin1Char('0')) : QString();
        case ActivityColumn::Participation: return a.participation == domain::Participation::Held ? QStringLiteral("0") : QStringLiteral("1");
        case ActivityColumn::Task: return a.taskUuid;
        default: return shown(a, column).isEmpty() ? QString() : text::sortKey(shown(a, column));
        }
    };
    for (const auto column : {ActivityColumn::Date, ActivityColumn::Title, ActivityColumn::Task, ActivityColumn::Section, ActivityColumn::Kind,
                              ActivityColumn::Agency, ActivityColumn::Place, ActivityColumn::Participation, ActivityColumn::People, ActivityColumn::Women,
                              ActivityColumn::Cost, ActivityColumn::Source, ActivityColumn::Result}) {
        for (const bool descending : {false, true}) {
            INFO("column " << static_cast<int>(column) << (descending ? " down" : " up"));
            const auto ids = log.log.ids({}, {column, descending});
            REQUIRE(ids);
            REQUIRE(ids->size() == many.size());
            QStringList keys;
            const auto read = log.log.read(*ids).value();
            for (const auto &row : read)
                keys << key(row.activity, column);
            REQUIRE(keys.size() == static_cast<qsizetype>(many.size()));
            const bool isOrdered = std::is_sorted(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
                if (a.isEmpty() != b.isEmpty())
                    return b.isEmpty();
                return descending ? b < a : a < b;
            });
            CHECK(isOrdered);
        }
    }
}

TEST_CASE("groups have the rows that their key finds again", "[log]")
{
    Log log;
    RandomActivities random(17);
    std::vector<Activity> many;
    for (int i = 0; i < 150; ++i)
        many.push_back(random.next());
    REQUIRE(log.log.add(many));
    for (const auto by : {ActivityGrouping::Month, ActivityGrouping::Section, ActivityGrouping::Task, ActivityGrouping::Kind, ActivityGrouping::Agency,
                          ActivityGrouping::Place, ActivityGrouping::None}) {
        int rows = 0;
        const auto groups = log.log.groups({}, by).value();
        for (const auto &group : groups) {
            ActivityFilter filter;
            filter.group = {by, group.key};
            CHECK(log.log.sums(filter)->rows == group.sums.rows);
            rows += group.sums.rows;
        }
        CHECK(rows == 150);
    }
}

TEST_CASE("sums of measures never add what was handed down, nor classes that one was sent to, nor stocks", "[log]")
{
    Log log;
    Activity held = activity(QStringLiteral("Tập huấn"), QDate(2026, 4, 1)), attended = held;
    held.figures = {figure(QStringLiteral("training-classes"), 2), figure(QStringLiteral("trainees"), 50), figure(QStringLiteral("clubs"), 3),
                    figure(QStringLiteral("leaflets"), 100)};
    attended.participation = domain::Participation::Attended;
    attended.figures = {figure(QStringLiteral("training-classes"), 1), figure(QStringLiteral("trainees"), 2, 1), figure(QStringLiteral("leaflets"), 900)};
    attended.figures[2].origin = domain::Origin::Supplied;
    REQUIRE(log.log.add({held, held, attended}));
    std::map<std::pair<QString, bool>, domain::KnownSum> sums;
    const auto found = log.log.measureSums({}).value();
    for (const MeasureSum &sum : found)
        sums[{sum.measure, sum.origin == domain::Origin::Supplied}] = sum.total;
    CHECK(sums.size() == 6);
    CHECK(sums[{QStringLiteral("training-classes"), false}].sum == 4);
    CHECK(sums[{QStringLiteral("classes-attended"), false}].sum == 1);
    CHECK(sums[{QStringLiteral("people-sent"), false}].sum == 2);
    CHECK(sums[{QStringLiteral("trainees"), false}].sum == 100);
    CHECK(sums[{QStringLiteral("leaflets"), false}].sum == 200);
    CHECK(sums[{QStringLiteral("leaflets"), true}].sum == 900);
    for (const MeasureSum &sum : found)
        if (sum.measure == QStringLiteral("trainees")) {
            CHECK_FALSE(sum.women.value().has_value()); // unknown, not none
            CHECK(sum.women.rows == 2);
        }
}

TEST_CASE("usual values are the frequent ones, and presets leave numbers out", "[log]")
{
    Log log;
    std::vector<Activity> many;
    for (int i = 0; i < 6; ++i) {
        many.push_back(activity(QStringLiteral("a"), QDate(2026, 1, 1 + i)));
        many.back().place = i < 4 ? QStringLiteral("Nhà văn hóa") : i == 4 ? QStringLiteral("Hội trường") : QString();
    }
    REQUIRE(log.log.add(many));
    CHECK(log.log.usual(ActivityColumn::Place) == QStringList{QStringLiteral("Nhà văn hóa"), QStringLiteral("Hội trường")});
    CHECK(log.log.usual(ActivityColumn::Place, 1)->size() == 1);

    CHECK(codeOf(log.log.savePreset({})) == QStringLiteral("preset.no_name"));
    domain::ActivityPreset preset{QString(), QStringLiteral("Họp thôn"), log.fullActivity(), 0};
    REQUIRE(log.log.savePreset(preset));
    preset.name = QStringLiteral("Nói chuyện");
    REQUIRE(log.log.savePreset(preset));
    auto presets = log.log.presets().value();
    REQUIRE(presets.size() == 2);
    CHECK(presets[0].name == QStringLiteral("Họp thôn"));
    CHECK(presets[1].position == 1);
    const Activity &kept = presets[0].activity;
    CHECK_FALSE(kept.from.isValid());
    REQUIRE(kept.figures.size() == 2);
    CHECK_FALSE(kept.figures[1].total.has_value());
    CHECK(kept.agency == log.fullActivity().agency);
    CHECK(kept.result == log.fullActivity().result);
    presets[0].name = QStringLiteral("Họp thôn quý");
    REQUIRE(log.log.savePreset(presets[0]));
    CHECK(log.log.presets()->size() == 2);
    const QStringList before = dump(log.database);
    const auto removed = log.log.removePreset(presets[1].uuid);
    REQUIRE(removed);
    CHECK(log.log.presets()->size() == 1);
    REQUIRE(log.plans.apply(removed->inverted()));
    CHECK(dump(log.database) == before);
}

TEST_CASE("the catalogue of measures holds together", "[log][measures]")
{
    const auto &all = shippedMeasures();
    CHECK(all.size() > 90);
    CHECK(activityKinds().size() > 20);
    // what people type for a kind finds it, marks or not; its own name goes first
    for (const auto &[typed, id] : {std::pair(u"truyền thông", u"talk"), std::pair(u"tuyen truyen", u"talk"), std::pair(u"to roi", u"materials"),
                                    std::pair(u"họp thôn", u"village-meeting"), std::pair(u"zalo", u"online"), std::pair(u"loa", u"broadcast"),
                                    std::pair(u"20/10", u"observance"), std::pair(u"tập huấn", u"training"), std::pair(u"lớp", u"training"),
                                    std::pair(u"clb", u"model"), std::pair(u"học bổng", u"visit"), std::pair(u"thanh tra", u"inspection")}) {
        const auto found = kindsFor(QString::fromUtf16(typed));
        INFO(QString::fromUtf16(typed).toStdString());
        REQUIRE_FALSE(found.empty());
        CHECK(found.front().id == QString::fromUtf16(id));
    }
    CHECK(kindsFor({}).size() == activityKinds().size());
    CHECK(kindsFor(QStringLiteral("không có thật")).empty());
    QStringList ids, groups;
    for (const auto &group : measureGroups())
        groups << group.id;
    for (const auto &measure : all) {
        INFO(measure.id.toStdString());
        CHECK_FALSE(ids.contains(measure.id));
        ids << measure.id;
        CHECK_FALSE(measure.name.isEmpty());
        CHECK_FALSE(measure.unit.isEmpty());
        CHECK(groups.contains(measure.group));
        CHECK(measure.name == text::nfc(measure.name));
        CHECK((measure.group == QStringLiteral("violence")) <= measure.isSensitive);
        CHECK(measure.isMoney == (measure.unit == QStringLiteral("đồng")));
    }
    for (const auto &measure : all)
        CHECK((measure.attendedAs.isEmpty() || ids.contains(measure.attendedAs)));
    for (const auto &kind : activityKinds()) {
        INFO(kind.id.toStdString());
        CHECK(domain::fromCode<domain::SectionKind>(kind.section).has_value());
    }
    CHECK(measureOf(all, QStringLiteral("people")).unit == QStringLiteral("người"));
    CHECK(measureOf(all, QStringLiteral("attendances")).unit == QStringLiteral("lượt người"));
    CHECK(measureOf(all, QStringLiteral("what")).name == QStringLiteral("what"));
    CHECK(offeredMeasures(all, QStringLiteral("talk")).front().id == QStringLiteral("sessions"));
    CHECK(offeredMeasures(all, QString()).size() == all.size());
    CHECK(costSources(true).front() == QStringLiteral("Lồng ghép, không bố trí riêng"));
    CHECK(costSources(false).front() == QStringLiteral("Ngân sách tỉnh"));
}

TEST_CASE("the office's own measures stand behind, and one in use stays", "[log][measures]")
{
    Log log;
    domain::Measure own;
    CHECK(codeOf(saveMeasure(log.database, own)) == QStringLiteral("measure.no_name"));
    own.name = QStringLiteral("Đêm hội trăng rằm");
    own.unit = QStringLiteral("đêm");
    own.group = QStringLiteral("communication");
    own.activityKinds = QStringList{QStringLiteral("contest")};
    REQUIRE(saveMeasure(log.database, own));
    auto all = measures(log.database).value();
    const domain::Measure stored = all.back();
    CHECK(stored.id == QStringLiteral("own-") + stored.uuid);
    CHECK(stored.name == own.name);
    CHECK(offeredMeasures(all, QStringLiteral("contest")).back() == stored);
    domain::Measure renamed = stored;
    renamed.name = QStringLiteral("Đêm trăng rằm");
    REQUIRE(saveMeasure(log.database, renamed));
    CHECK(measures(log.database)->back().name == renamed.name);
    Activity a = activity(QStringLiteral("Trung thu"), QDate(2026, 9, 25));
    a.figures = {figure(stored.id, 1)};
    REQUIRE(log.log.add({a}));
    // What is counted by sex counts as people; when that changes, sums follow, and undo takes it back.
    CHECK(log.log.sums({})->people.known == 0);
    renamed.isBySex = true;
    const auto bySex = saveMeasure(log.database, renamed);
    REQUIRE(bySex);
    CHECK(log.log.sums({})->people.value() == 1);
    REQUIRE(log.plans.apply(bySex->inverted()));
    CHECK(log.log.sums({})->people.known == 0);
    const auto refused = removeMeasure(log.database, stored.uuid);
    CHECK(codeOf(refused) == QStringLiteral("measure.in_use"));
    REQUIRE(log.log.remove(log.log.ids({}).value()));
    REQUIRE(removeMeasure(log.database, stored.uuid));
    CHECK(measures(log.database)->size() == shippedMeasures().size());
}
