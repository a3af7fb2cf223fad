// The model of the log: windows of rows, groups, and what cells take.
#include "gui/activity/log_fixture.h"

#include "domain/typed_date.h"
#include "gui/editing/activity_names.h"
#include "gui/widgets/choice_delegate.h"

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using application::ActivityColumn;

namespace {

struct ModelFixture {
    ModelFixture() : base(), names(base.services.services()), model(names)
    {
        model.setReaders(
            [this](const std::vector<qint64> &ids) {
                ++reads;
                std::vector<application::StoredActivity> rows;
                for (const qint64 id : ids) {
                    if (id != gone)
                        rows.push_back({id, 1, sampleActivity(QStringLiteral("Việc %1").arg(id), QDate(2026, 1, 1).addDays(int(id % 300)), 10 + id % 5)});
                }
                return rows;
            },
            [](const QString &key) { return key == QLatin1String("a") ? std::vector<qint64>{1, 2, 3} : std::vector<qint64>{4, 5}; });
    }
    QString text(int row, ActivityColumn column) { return model.index(row, int(column)).data().toString(); }

    WindowFixture base;
    ActivityNames names;
    ActivityModel model;
    int reads = 0;
    qint64 gone = -1;
};

std::vector<qint64> numbers(qint64 from, qint64 to)
{
    std::vector<qint64> ids;
    for (qint64 id = from; id <= to; ++id)
        ids.push_back(id);
    return ids;
}

} // namespace

TEST_CASE("Rows of the log are read in windows, each once", "[gui][log]")
{
    ModelFixture f;
    const QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.model.setIds(numbers(1, 1000));
    REQUIRE(f.model.rowCount() == 1000);
    f.reads = 0;
    f.model.refresh(); // what the tester looked at
    for (int row = 400; row < 600; ++row)
        CHECK(f.text(row, ActivityColumn::Title) == QStringLiteral("Việc %1").arg(row + 1));
    CHECK(f.reads <= 2); // the tester looks at the first row too
    CHECK(f.model.rowOf(1000) == 999);
    CHECK(f.model.rowOf(5000) == -1);
    f.gone = 700;
    f.model.refresh();
    CHECK(f.text(699, ActivityColumn::Title).isEmpty()); // gone meanwhile, and nothing breaks
    CHECK(f.text(700, ActivityColumn::Title) == QStringLiteral("Việc 701"));
}

TEST_CASE("Groups open and close, and their rows stand below them", "[gui][log]")
{
    ModelFixture f;
    const QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    application::ActivitySums sums;
    sums.rows = 3;
    f.model.setGroups({{QStringLiteral("a"), QStringLiteral("Tháng 1"), sums, true}, {QStringLiteral("b"), QStringLiteral("Tháng 2"), sums, false}});
    REQUIRE(f.model.rowCount() == 5);
    CHECK(f.model.groupAt(0) == 0);
    CHECK(f.model.idAt(1) == 1);
    CHECK(f.model.groupAt(4) == 1);
    f.model.toggle(4);
    REQUIRE(f.model.rowCount() == 7);
    CHECK(f.model.idAt(5) == 4);
    f.model.toggle(0);
    REQUIRE(f.model.rowCount() == 4);
    CHECK(f.model.groupAt(1) == 1);
    CHECK_FALSE(f.model.flags(f.model.index(0, 1)) & Qt::ItemIsEditable);
    CHECK(f.model.index(0, 0).data().toString().contains(QStringLiteral("Tháng 1")));
}

TEST_CASE("Cells take what people type, and refuse what makes no sense", "[gui][log]")
{
    ModelFixture f;
    struct Case {
        ActivityColumn column;
        const char *typed;
        const char *shown; ///< null: refused
    };
    const Case cases[] = {
        {ActivityColumn::Date, "5/1", "05/01/2026"},
        {ActivityColumn::Date, "05012026", "05/01/2026"},
        {ActivityColumn::Date, "31/02", nullptr},
        {ActivityColumn::Date, "hôm qua", "01/03/2026"},
        {ActivityColumn::Title, "  Họp  thôn ", "Họp thôn"},
        {ActivityColumn::Title, "  ", nullptr},
        {ActivityColumn::People, "1.150", "1.150"},
        {ActivityColumn::People, "", ""},
        {ActivityColumn::People, "nhiều", nullptr},
        {ActivityColumn::Women, "0", "0"},
        {ActivityColumn::Cost, "5tr", "5.000.000"},
        {ActivityColumn::Cost, "500k", "500.000"},
        {ActivityColumn::Cost, "9,8 tỷ", "9.800.000.000"},
        {ActivityColumn::Cost, "nhiều", nullptr},
        {ActivityColumn::Cost, "", ""},
        {ActivityColumn::Place, "Bản Mây", "Bản Mây"},
        {ActivityColumn::Task, "việc không có", nullptr},
        {ActivityColumn::Source, "Xã hội hóa", "Xã hội hóa"},
        {ActivityColumn::Evidence, "3", nullptr},
    };
    for (const Case &c : cases) {
        INFO(int(c.column) << " " << c.typed);
        domain::Activity activity = sampleActivity(QStringLiteral("Việc"), QDate(2026, 3, 1), 40, 20);
        activity.cost = 100;
        const domain::Activity before = activity;
        const bool taken = setActivityCell(activity, c.column, QString::fromUtf8(c.typed), f.names);
        CHECK(taken == (c.shown != nullptr));
        if (!c.shown)
            CHECK(activity == before);
        else
            CHECK(activityCell({0, 0, activity}, c.column, f.names) == QString::fromUtf8(c.shown));
    }
}

TEST_CASE("The people of an activity are counted by what its kind counts, and an empty number is none", "[gui][log]")
{
    ModelFixture f;
    domain::Activity activity = sampleActivity(QStringLiteral("Tập huấn"), QDate(2026, 3, 1));
    activity.kind = QStringLiteral("training");
    REQUIRE(setActivityCell(activity, ActivityColumn::People, QStringLiteral("30"), f.names));
    REQUIRE(activity.figures.size() == 1);
    CHECK(activity.figures.front().measure == QStringLiteral("trainees"));
    CHECK_FALSE(activity.figures.front().women.has_value()); // unknown, not 0
    REQUIRE(setActivityCell(activity, ActivityColumn::Women, QStringLiteral("12"), f.names));
    REQUIRE(setActivityCell(activity, ActivityColumn::People, QString(), f.names));
    REQUIRE(activity.figures.size() == 1);
    CHECK(activity.figures.front().women == 12);
    REQUIRE(setActivityCell(activity, ActivityColumn::Women, QString(), f.names));
    CHECK(activity.figures.empty());
    activity.participation = domain::Participation::Attended;
    REQUIRE(setActivityCell(activity, ActivityColumn::People, QStringLiteral("2"), f.names));
    CHECK(activity.figures.front().measure == QStringLiteral("people-sent"));
}

TEST_CASE("Sums say how many rows they know", "[gui][log]")
{
    application::ActivitySums sums;
    sums.rows = 3;
    for (const std::optional<qint64> women : {std::optional<qint64>(4), std::optional<qint64>(), std::optional<qint64>(6)})
        sums.women.add(women);
    sums.people.rows = 3;
    sums.cost.rows = 3;
    const QString text = activitySumsText(sums);
    CHECK(text.contains(knownText(sums.women)));
    CHECK(text.contains(QStringLiteral("10")));
    CHECK_FALSE(text.contains(QStringLiteral(" 0")));
}
