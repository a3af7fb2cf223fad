// Rules of the year: sums that know what they don't know, numbers of several sources, states of tasks, what is odd.
#include "domain/activity_check.h"
#include "domain/figure_resolve.h"
#include "domain/task_progress.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::domain;

namespace {

const DayRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};

FigureEntry entry(const char *uuid, std::optional<qint64> total, const char *source = "", bool isMain = false)
{
    FigureEntry e;
    e.uuid = QString::fromLatin1(uuid);
    e.measure = QStringLiteral("m");
    e.period = year;
    e.total = total;
    e.source = QString::fromUtf8(source);
    e.isMain = isMain;
    return e;
}

FigureEntry stock(const char *uuid, qint64 total, QDate asOf)
{
    FigureEntry e = entry(uuid, total);
    e.asOf = asOf;
    return e;
}

FigureChoice choice(bool usesLog, const char *uuid = "")
{
    FigureChoice c;
    c.measure = QStringLiteral("m");
    c.period = year;
    c.usesLog = usesLog;
    c.entryUuid = QString::fromLatin1(uuid);
    return c;
}

QStringList codes(const std::vector<Issue> &issues)
{
    QStringList result;
    for (const Issue &issue : issues)
        result << issue.code;
    return result;
}

std::vector<Measure> measures()
{
    Measure people, cases, ratio;
    people.id = people.name = QStringLiteral("people");
    people.isBySex = true;
    cases.id = cases.name = QStringLiteral("cases");
    cases.isBySex = cases.isSensitive = true;
    ratio.id = ratio.name = QStringLiteral("ratio");
    ratio.isRatio = true;
    return {people, cases, ratio};
}

Figure figure(const char *measure, std::optional<qint64> total, std::optional<qint64> women = {}, std::optional<qint64> denominator = {})
{
    Figure f;
    f.measure = QString::fromLatin1(measure);
    f.total = total;
    f.women = women;
    f.denominator = denominator;
    return f;
}

} // namespace

TEST_CASE("a sum knows what it doesn't know", "[year]")
{
    KnownSum sum;
    CHECK_FALSE(sum.value().has_value());
    CHECK(sum.isComplete());
    sum.add(std::nullopt);
    CHECK_FALSE(sum.value().has_value()); // nobody counted: not 0
    sum.add(0);
    CHECK(sum.value() == 0);
    CHECK_FALSE(sum.isComplete());
    KnownSum other;
    other.add(450, true);
    sum.add(other);
    CHECK(sum.value() == 450);
    CHECK(sum.known == 2);
    CHECK(sum.rows == 3);
    CHECK(sum.hasEstimate);
}

TEST_CASE("the people of an activity are its first figure by sex, not those of cases", "[year]")
{
    Activity a;
    CHECK(attendanceOf(a, measures()) == nullptr);
    a.figures = {figure("ratio", 3), figure("cases", 7, 6), figure("people", std::nullopt), figure("people", 60), figure("people", 5)};
    REQUIRE(attendanceOf(a, measures()) != nullptr);
    CHECK(attendanceOf(a, measures())->total == 60);
    a.figures = {figure("unknown", 3)};
    CHECK(attendanceOf(a, measures()) == nullptr);
}

TEST_CASE("of several sources one counts, and they are never added", "[year]")
{
    Measure flow;
    flow.id = QStringLiteral("m");
    const LogFigure log{30, 10, std::nullopt, true, std::nullopt}, silent;
    struct Row {
        const char *what;
        LogFigure log;
        std::vector<FigureEntry> entries;
        std::optional<FigureChoice> choice;
        std::optional<qint64> total;
        bool fromLog, undecided;
    };
    const std::vector<Row> rows{
        {"nobody says anything", silent, {}, {}, {}, false, false},
        {"the log alone", log, {}, {}, 30, true, false},
        {"one total alone", silent, {entry("a", 40)}, {}, 40, false, false},
        {"a total that says nothing", log, {entry("a", {})}, {}, 30, true, false},
        {"both: undecided", log, {entry("a", 40)}, {}, {}, false, true},
        {"both agree: still the user's", log, {entry("a", 30)}, {}, {}, false, true},
        {"both, main doesn't decide against the log", log, {entry("a", 40, "", true)}, {}, {}, false, true},
        {"the log was chosen", log, {entry("a", 40)}, choice(true), 30, true, false},
        {"the total was chosen", log, {entry("a", 40), entry("b", 50)}, choice(false, "b"), 50, false, false},
        {"what was chosen has gone", log, {entry("a", 40)}, choice(false, "gone"), {}, false, true},
        {"the log was chosen and fell silent", silent, {entry("a", 40)}, choice(true), 40, false, false},
        {"several, none main", silent, {entry("a", 40), entry("b", 42)}, {}, {}, false, true},
        {"several, one main", silent, {entry("a", 40), entry("b", 42, "Công an xã", true)}, {}, 42, false, false},
        {"zero is an answer", silent, {entry("a", 0)}, {}, 0, false, false},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        const auto decision = decideFigure(flow, year, row.log, row.entries, row.choice);
        CHECK(decision.total == row.total);
        CHECK(decision.isFromLog == row.fromLog);
        CHECK(decision.isUndecided == row.undecided);
    }
    FigureEntry half = entry("h", 40);
    half.period.to = QDate(2026, 6, 30);
    CHECK_FALSE(decideFigure(flow, year, silent, {half}, {}).total.has_value()); // another period is another number
}

TEST_CASE("a stock is the last one counted within the period", "[year]")
{
    Measure clubs;
    clubs.id = QStringLiteral("m");
    clubs.nature = MeasureNature::Stock;
    const auto june = stock("june", 10, QDate(2026, 6, 30)), december = stock("december", 12, QDate(2026, 12, 15));
    CHECK(decideFigure(clubs, year, {}, {june, december}, {}).total == 12);
    CHECK(decideFigure(clubs, {QDate(2026, 1, 1), QDate(2026, 6, 30)}, {}, {june, december}, {}).total == 10);
    CHECK_FALSE(decideFigure(clubs, {QDate(2025, 1, 1), QDate(2025, 12, 31)}, {}, {june, december}, {}).total.has_value());
    const LogFigure inJuly{11, std::nullopt, std::nullopt, false, QDate(2026, 7, 5)};
    CHECK(decideFigure(clubs, year, inJuly, {june}, {}).total == 11);
    CHECK(decideFigure(clubs, year, inJuly, {june, december}, {}).total == 12);
    CHECK(decideFigure(clubs, year, {}, {december, stock("other", 13, QDate(2026, 12, 15))}, {}).isUndecided);
}

TEST_CASE("closing is opening plus added less removed, when all are known", "[year]")
{
    Measure clubs;
    clubs.id = clubs.name = QStringLiteral("clubs");
    clubs.nature = MeasureNature::Stock;
    FigureEntry e = stock("a", 12, QDate(2026, 12, 15));
    e.opening = 10;
    e.added = 3;
    CHECK_FALSE(computedClosing(e).has_value());
    CHECK(checkEntry(e, clubs).empty());
    e.removed = 1;
    CHECK(checkEntry(e, clubs).empty());
    e.removed = 0;
    REQUIRE(codes(checkEntry(e, clubs)) == QStringList{QStringLiteral("closing_differs")});
    CHECK(checkEntry(e, clubs).front().args[1] == QStringLiteral("13"));
}

TEST_CASE("what is odd about an activity is remarked", "[year]")
{
    const auto all = measures();
    ActivityContext context{&all, 2026, QDate(2026, 5, 1), QString()};
    Activity good;
    good.title = QStringLiteral("Họp thôn");
    good.from = good.to = QDate(2026, 4, 2);
    good.cost = 0;
    CHECK(checkActivity(good, context).empty());
    const auto with = [&](const std::function<void(Activity &)> &change) {
        Activity a = good;
        change(a);
        return codes(checkActivity(a, context));
    };
    using L = QStringList;
    CHECK(with([](Activity &a) { a.from = QDate(2026, 4, 3); }) == L{QStringLiteral("ends_before")});
    CHECK(with([](Activity &a) { a.from = a.to = QDate(2025, 12, 12); }) == L{QStringLiteral("outside_plan_year")});
    CHECK(with([](Activity &a) { a.to = QDate(2026, 11, 2); }) == L{QStringLiteral("far_future")});
    CHECK(with([](Activity &a) { a.cost = 5000000; }) == L{QStringLiteral("cost_without_source")});
    CHECK(with([](Activity &a) { a.figures = {figure("people", 50, 51)}; }) == L{QStringLiteral("women_over_total")});
    CHECK(with([](Activity &a) { a.figures = {figure("people", std::nullopt, 51)}; }).isEmpty());
    CHECK(with([](Activity &a) { a.figures = {figure("ratio", 5, std::nullopt, 4)}; }) == L{QStringLiteral("total_over_denominator")});
    CHECK(with([](Activity &a) { a.figures = {figure("people", -1)}; }) == L{QStringLiteral("negative_number")});
    CHECK(with([](Activity &a) { a.figures = {figure("people", 5), figure("people", 6)}; }) == L{QStringLiteral("repeated_measure")});
    CHECK(with([](Activity &a) { a.figures = {figure("cases", 3)}; }) == L{QStringLiteral("small_cell")});
    CHECK(with([](Activity &a) { a.figures = {figure("cases", 0)}; }).isEmpty());
    CHECK(with([](Activity &a) {
              a.figures = {figure("cases", 12)};
              a.result = QStringLiteral("Đã hòa giải");
          }) == L{QStringLiteral("sensitive_with_text")});
    CHECK(with([](Activity &a) { a.result = QStringLiteral("Hỗ trợ chị bị bạo lực gia đình, số điện thoại 0912345678"); })
          == L{QStringLiteral("case_person_data")});
}

TEST_CASE("products say how many times something takes place", "[year]")
{
    const std::vector<std::pair<const char *, std::optional<int>>> rows{
        {"09 buổi, 540 lượt người", 9}, {"04 lớp", 4}, {"36 cuộc", 36}, {"01 hội thi gia đình, 12 đội", 1}, {"02 đợt, 180 người", 2},
        {"1.200 tờ", std::nullopt}, {"02 câu lạc bộ, 60 thành viên", std::nullopt}, {"mỗi quý 01 lần", std::nullopt}, {"", std::nullopt},
        {"0 buổi", std::nullopt}, {"16 tin, bài", std::nullopt}, {"01 buổi", 1}, {"dự toán; danh sách đề nghị", std::nullopt}};
    for (const auto &[product, times] : rows) {
        INFO(product);
        CHECK(expectedTimes(QString::fromUtf8(product)) == times);
    }
}

TEST_CASE("the log proposes, and what somebody called done stays done", "[year]")
{
    Task task;
    task.uuid = QStringLiteral("t");
    task.start = PartialDate::of(QDate(2026, 4, 1));
    task.end = PartialDate::of(QDate(2026, 6, 30));
    struct Row {
        TaskStatus now;
        const char *product;
        int logged;
        QDate today;
        std::optional<TaskStatus> proposed;
    };
    const QDate may(2026, 5, 10), july(2026, 7, 1);
    const std::vector<Row> rows{
        {TaskStatus::NotStarted, "", 0, july, {}},
        {TaskStatus::NotStarted, "", 1, may, TaskStatus::Running},
        {TaskStatus::NotStarted, "", 1, july, TaskStatus::Done},
        {TaskStatus::Running, "", 2, may, {}},
        {TaskStatus::Running, "", 2, july, TaskStatus::Done},
        {TaskStatus::NotStarted, "03 buổi", 2, july, TaskStatus::Running},
        {TaskStatus::NotStarted, "03 buổi", 3, may, TaskStatus::Done},
        {TaskStatus::Running, "03 buổi", 2, july, {}},
        {TaskStatus::Done, "03 buổi", 1, may, {}},
        {TaskStatus::Dropped, "", 1, may, TaskStatus::Running},
        {TaskStatus::Dropped, "", 0, may, {}},
    };
    for (const Row &row : rows) {
        INFO(row.product << " " << row.logged << " " << row.today.toString(Qt::ISODate).toStdString() << " " << static_cast<int>(row.now));
        task.status = row.now;
        task.product = QString::fromUtf8(row.product);
        const auto proposal = proposeState(task, {row.logged, may, may}, row.today);
        CHECK(proposal.has_value() == row.proposed.has_value());
        if (proposal && row.proposed)
            CHECK(proposal->proposed == *row.proposed);
    }
}

TEST_CASE("tasks that should have begun and have nothing in the log are shown at mid-year", "[year]")
{
    const QDate midYear(2026, 6, 30);
    Task task;
    CHECK(lacksActivity(task, {}, midYear)); // of no known time
    task.start = PartialDate::ofMonth(2026, 6);
    CHECK(lacksActivity(task, {}, midYear));
    CHECK_FALSE(lacksActivity(task, {1, midYear, midYear}, midYear));
    task.start = PartialDate::ofMonth(2026, 8);
    CHECK_FALSE(lacksActivity(task, {}, midYear));
    task.start = PartialDate();
    task.end = PartialDate::of(QDate(2026, 4, 30));
    CHECK(lacksActivity(task, {}, midYear));
    task.end = PartialDate::of(QDate(2026, 9, 30));
    CHECK_FALSE(lacksActivity(task, {}, midYear));
    task.end = PartialDate();
    task.status = TaskStatus::Dropped;
    CHECK_FALSE(lacksActivity(task, {}, midYear));
}
