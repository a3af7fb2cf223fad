// What is due, collected from everything that has a date; what is done about it, and taken back.
#include "application/database_fixture.h"
#include "application/due_service.h"
#include "application/due_text.h"
#include "application/office_service.h"
#include "application/translation.h"
#include "base/uuid.h"
#include "domain/task_time.h"

#include <QCoreApplication>
#include <set>

using namespace bd;
using namespace bd::application;
using namespace bd::domain;
using namespace bd::test;

namespace {

Plan planOf(const QString &title, const QStringList &issuer, std::optional<QDate> date, PlanState state = PlanState::Issued)
{
    Plan plan;
    plan.uuid = newUuid();
    plan.title = title;
    plan.year = 2026;
    plan.issuerLines = issuer;
    plan.state = state;
    if (date)
        plan.date = PartialDate::of(*date);
    return plan;
}

Task taskOf(const QString &title, const QString &time, const QString &lead = {})
{
    Task task;
    task.uuid = newUuid();
    task.title = title;
    setTaskTime(task, time, 2026);
    if (!lead.isEmpty())
        task.assignments = {{{std::nullopt, lead, Addressing::Assigned}, Role::Lead}};
    return task;
}

ReportingDuty dutyOf(const QString &from, const QString &to, std::optional<QDate> due, bool strict)
{
    ReportingDuty duty;
    duty.uuid = newUuid();
    duty.period = Period::SixMonths;
    duty.from = from;
    duty.to = to;
    duty.due = due;
    duty.strict = strict;
    return duty;
}

struct DueFile : DataFile {
    DueFile()
    {
        clock.set(QDateTime(QDate(2026, 3, 2), QTime(3, 42), Qt::UTC));
        setLanguage(*QCoreApplication::instance(), QStringLiteral("vi"));
        REQUIRE(OfficeService(database).begin({u"tỉnh Minh Khê (mẫu)"_qs, u"xã Khe Mây (mẫu)"_qs, {}}));
    }
    std::vector<DueItem> list(const DueQuery &query = {})
    {
        auto items = due.list(query);
        INFO((items ? std::string() : (items.error().code + items.error().detail).toStdString()));
        REQUIRE(items);
        return *items;
    }
    /// The one whose title holds the words; fails when there is none.
    DueItem item(const QString &words)
    {
        for (const DueItem &item : list()) {
            if (item.title.contains(words))
                return item;
        }
        INFO(words.toStdString());
        FAIL("not in the list");
        return {};
    }
    bool has(const QString &words, const DueQuery &query = {})
    {
        const auto items = list(query);
        return std::any_of(items.begin(), items.end(), [&](const DueItem &item) { return item.title.contains(words); });
    }
    DueService due{database};
};

const QStringList province{u"ỦY BAN NHÂN DÂN"_qs, u"TỈNH MINH KHÊ (MẪU)"_qs}, commune{u"ỦY BAN NHÂN DÂN"_qs, u"XÃ KHE MÂY (MẪU)"_qs};

} // namespace

TEST_CASE("The office's own reports, those expected and those of others are told apart", "[due]")
{
    DueFile f;
    Plan above = planOf(u"Kế hoạch của tỉnh"_qs, province, QDate(2026, 2, 20));
    above.duties = {dutyOf(u"UBND các xã, phường"_qs, u"Sở Nội vụ (mẫu)"_qs, QDate(2026, 5, 30), true),
                    dutyOf(u"Sở Y tế (mẫu)"_qs, u"Sở Nội vụ (mẫu)"_qs, QDate(2026, 5, 30), true)};
    above.tasks = {taskOf(u"Việc của sở"_qs, u"Quý II"_qs, u"Sở Y tế (mẫu)"_qs), taskOf(u"Việc của các xã"_qs, u"Quý II"_qs, u"UBND các xã, phường"_qs)};
    above.tasks.push_back(taskOf(u"Sở chủ trì, cấp xã phối hợp"_qs, u"Quý II"_qs, u"Sở Tư pháp (mẫu)"_qs));
    above.tasks.back().assignments.push_back({{std::nullopt, u"UBND cấp xã"_qs, Addressing::Assigned}, Role::Coordinate});
    above.tasks.push_back(taskOf(u"Sở chủ trì, nêu tên xã phối hợp"_qs, u"Quý II"_qs, u"Sở Tư pháp (mẫu)"_qs));
    above.tasks.back().assignments.push_back({{std::nullopt, u"UBND xã Khe Mây (mẫu)"_qs, Addressing::Assigned}, Role::Coordinate});
    f.add(above);
    Plan own = planOf(u"Kế hoạch của xã"_qs, commune, std::nullopt, PlanState::Draft);
    own.duties = {dutyOf(u"Các thôn"_qs, u"UBND xã Khe Mây (mẫu)"_qs, QDate(2026, 5, 25), false)};
    own.tasks = {taskOf(u"Tập huấn"_qs, u"Trước 28/02"_qs), taskOf(u"Phát thanh"_qs, u"thường xuyên theo lịch của đài"_qs)};
    f.add(own);

    const DueItem report = f.item(u"gửi Sở Nội vụ (mẫu)"_qs);
    CHECK(report.kind == DueKind::Duty);
    CHECK(report.due == QDate(2026, 5, 29)); // "trước 30/5"
    CHECK(report.isStrict);
    CHECK(lastDayText(report) == u"29/05/2026 (trước 30/05/2026: tính đến hết ngày 29/05)"_qs);
    CHECK(remainingText(report, QDate(2026, 3, 2)) == u"Còn 88 ngày"_qs);
    CHECK(f.item(u"Các thôn"_qs).kind == DueKind::Expected);
    CHECK_FALSE(f.has(u"Sở Y tế"_qs));
    CHECK_FALSE(f.has(u"Việc của sở"_qs));
    CHECK(f.has(u"Việc của các xã"_qs));
    CHECK_FALSE(f.has(u"cấp xã phối hợp"_qs)); // who leads asks for it
    CHECK(f.has(u"nêu tên xã phối hợp"_qs));
    const DueItem late = f.item(u"Tập huấn"_qs);
    CHECK(late.due == QDate(2026, 2, 27));
    CHECK(dueState(late, QDate(2026, 3, 2)) == DueState::Overdue);
    CHECK(late.isMovable);
    CHECK(f.item(u"Việc của các xã"_qs).isFixed); // the superior's plan: other days stand beside it
    CHECK_FALSE(late.isFixed);
    CHECK_FALSE(f.item(u"Phát thanh"_qs).asPlanned);
    CHECK(dueState(f.item(u"Phát thanh"_qs), QDate(2026, 3, 2)) == DueState::Undated);
    // the own plan follows the province's within 15 days
    const DueItem milestone = f.item(u"Ban hành kế hoạch năm 2026 của đơn vị"_qs);
    CHECK(milestone.due == QDate(2026, 3, 7));
    CHECK(milestone.planUuid == own.uuid);
    CHECK(f.item(u"Tháng hành động"_qs).due == QDate(2026, 12, 15));
    // in the order of their days
    const auto items = f.list();
    CHECK(std::is_sorted(items.begin(), items.end(), [](const DueItem &a, const DueItem &b) {
        return a.due.value_or(QDate(9999, 1, 1)) < b.due.value_or(QDate(9999, 1, 1));
    }));
    std::set<QString> keys;
    for (const DueItem &item : items)
        CHECK(keys.insert(item.key).second);
}

TEST_CASE("What was replaced is no longer due; an issued own plan settles its milestone", "[due]")
{
    DueFile f;
    Plan old = planOf(u"Kế hoạch cũ"_qs, commune, QDate(2026, 1, 10), PlanState::Replaced);
    old.tasks = {taskOf(u"Việc đã bỏ"_qs, u"Quý I"_qs)};
    f.add(old);
    f.add(planOf(u"Kế hoạch của tỉnh"_qs, province, QDate(2026, 2, 20)));
    f.add(planOf(u"Kế hoạch của xã"_qs, commune, QDate(2026, 2, 28)));
    CHECK_FALSE(f.has(u"Việc đã bỏ"_qs));
    CHECK(f.item(u"Ban hành kế hoạch năm 2026"_qs).doneOn == QDate(2026, 2, 28));
    DueQuery open;
    open.withDone = false;
    CHECK_FALSE(f.has(u"Ban hành kế hoạch năm 2026"_qs, open));
}

TEST_CASE("Years and plans narrow the list; what is late from before stays", "[due]")
{
    DueFile f;
    Plan own = planOf(u"Kế hoạch của xã"_qs, commune, std::nullopt, PlanState::Draft);
    own.tasks = {taskOf(u"Năm trước"_qs, u"10/12/2025"_qs), taskOf(u"Năm sau"_qs, u"Quý I/2027"_qs), taskOf(u"Năm nay"_qs, u"Quý IV"_qs)};
    f.add(own);
    DueQuery year;
    year.year = 2026;
    CHECK(f.has(u"Năm trước"_qs, year)); // undone
    CHECK(f.has(u"Năm nay"_qs, year));
    CHECK_FALSE(f.has(u"Năm sau"_qs, year));
    REQUIRE(f.due.setDone(f.item(u"Năm trước"_qs), QDate(2026, 3, 2)));
    CHECK_FALSE(f.has(u"Năm trước"_qs, year));
    DueQuery recent;
    recent.withPast = false;
    CHECK(f.has(u"Năm trước"_qs, recent));
    f.clock.set(QDateTime(QDate(2027, 3, 2), QTime(3, 42), Qt::UTC));
    CHECK_FALSE(f.has(u"Năm trước"_qs, recent)); // ended before last year
    CHECK(f.has(u"Năm trước"_qs));
    DueQuery other;
    other.planUuid = newUuid();
    CHECK_FALSE(f.has(u"Năm nay"_qs, other));
}

TEST_CASE("Marking as done and back is an act of its own, undone like any other", "[due]")
{
    DueFile f;
    Plan own = planOf(u"Kế hoạch của xã"_qs, commune, std::nullopt, PlanState::Draft);
    own.duties = {dutyOf({}, u"Sở Nội vụ (mẫu)"_qs, QDate(2026, 5, 30), true)};
    own.tasks = {taskOf(u"Tập huấn"_qs, u"Quý II"_qs)};
    f.add(own);
    const QStringList before = dump(f.database);
    const auto sent = f.due.setDone(f.item(u"gửi Sở Nội vụ"_qs), QDate(2026, 5, 20), u"45/BC-UBND"_qs);
    REQUIRE(sent);
    CHECK(f.item(u"gửi Sở Nội vụ"_qs).doneOn == QDate(2026, 5, 20));
    REQUIRE(f.plans.apply(sent->inverted()));
    CHECK(dump(f.database) == before);
    CHECK_FALSE(f.item(u"gửi Sở Nội vụ"_qs).doneOn);
    REQUIRE(f.due.setDone(f.item(u"gửi Sở Nội vụ"_qs), QDate(2026, 5, 20)));
    REQUIRE(f.due.setDone(f.item(u"gửi Sở Nội vụ"_qs), std::nullopt));
    CHECK_FALSE(f.item(u"gửi Sở Nội vụ"_qs).doneOn);
    const auto done = f.due.setDone(f.item(u"Tập huấn"_qs), QDate(2026, 5, 20));
    REQUIRE(done);
    CHECK(f.item(u"Tập huấn"_qs).status == TaskStatus::Done);
    REQUIRE(f.plans.apply(done->inverted()));
    CHECK(f.item(u"Tập huấn"_qs).status == TaskStatus::NotStarted);
}

TEST_CASE("A task's days are moved by an edit of its plan; its words follow", "[due]")
{
    struct Case {
        QString time;
        std::optional<QDate> start, end;
        QString text;
    };
    const Case c = GENERATE(values<Case>({
        {u"Quý II"_qs, QDate(2026, 4, 2), QDate(2026, 7, 1), u"02/4 - 01/7"_qs},
        {u"Trước 28/02"_qs, std::nullopt, QDate(2026, 3, 6), u"Chậm nhất 06/3"_qs},
        {u"15/5"_qs, QDate(2026, 5, 20), QDate(2026, 5, 20), u"20/5"_qs},
    }));
    INFO(c.time.toStdString());
    DueFile f;
    Plan own = planOf(u"Kế hoạch của xã"_qs, commune, std::nullopt, PlanState::Draft);
    own.tasks = {taskOf(u"Tập huấn"_qs, c.time)};
    const auto added = f.add(own);
    const QStringList before = dump(f.database);
    const auto moved = f.due.moveTask(f.item(u"Tập huấn"_qs), c.start, c.end);
    REQUIRE(moved);
    const DueItem after = f.item(u"Tập huấn"_qs);
    CHECK(after.start == c.start);
    CHECK(after.due == c.end);
    CHECK(f.plans.load(added.planId)->plan.tasks.front().timeText == c.text);
    REQUIRE(f.plans.apply(moved->inverted()));
    CHECK(dump(f.database) == before);
}

TEST_CASE("Of an issued plan a task's days are moved beside the plan, which stays as it was signed", "[due]")
{
    DueFile f;
    Plan own = planOf(u"Kế hoạch của xã"_qs, commune, QDate(2026, 3, 1));
    own.tasks = {taskOf(u"Tập huấn"_qs, u"Quý II"_qs)};
    const auto added = f.add(own);
    const auto signedPlan = f.plans.load(added.planId)->plan;
    const QStringList before = dump(f.database);
    const DueItem planned = f.item(u"Tập huấn"_qs);
    CHECK(planned.isMovable);
    const auto moved = f.due.moveTask(planned, QDate(2026, 5, 12), QDate(2026, 5, 13));
    REQUIRE(moved);
    DueItem own1 = f.item(u"Tập huấn"_qs);
    CHECK(own1.start == QDate(2026, 5, 12));
    CHECK(own1.due == QDate(2026, 5, 13));
    REQUIRE(own1.asPlanned);
    CHECK(own1.asPlanned->due == QDate(2026, 6, 30));
    CHECK(own1.printedTime == u"Quý II"_qs);
    CHECK(own1.key == planned.key);
    CHECK(f.plans.load(added.planId)->plan == signedPlan);
    // again, then back to the plan's days
    const auto again = f.due.moveTask(own1, QDate(2026, 5, 19), QDate(2026, 5, 20));
    REQUIRE(again);
    own1 = f.item(u"Tập huấn"_qs);
    CHECK(own1.start == QDate(2026, 5, 19));
    CHECK(own1.asPlanned->start == QDate(2026, 4, 1));
    const auto back = f.due.moveTask(own1, QDate(2026, 4, 1), QDate(2026, 6, 30));
    REQUIRE(back);
    CHECK_FALSE(f.item(u"Tập huấn"_qs).asPlanned);
    REQUIRE(f.plans.apply(back->inverted()));
    CHECK(f.item(u"Tập huấn"_qs).start == QDate(2026, 5, 19));
    REQUIRE(f.plans.apply(again->inverted()));
    REQUIRE(f.plans.apply(moved->inverted()));
    CHECK(dump(f.database) == before);
}

TEST_CASE("Words that stay keep their meaning of “before”", "[due]")
{
    DueFile f;
    Plan own = planOf(u"Kế hoạch của xã"_qs, commune, std::nullopt, PlanState::Draft);
    Task task = taskOf(u"Tập huấn"_qs, u"Trước kỳ họp cuối năm"_qs);
    task.end = PartialDate::of(QDate(2026, 12, 1)); // typed by hand beside words that have no day
    own.tasks = {task};
    f.add(own);
    CHECK(f.item(u"Tập huấn"_qs).due == QDate(2026, 11, 30));
    REQUIRE(f.due.moveTask(f.item(u"Tập huấn"_qs), std::nullopt, QDate(2026, 11, 20)));
    CHECK(f.item(u"Tập huấn"_qs).due == QDate(2026, 11, 20));
    CHECK(f.item(u"Tập huấn"_qs).printedTime == u"Trước kỳ họp cuối năm"_qs);
}

TEST_CASE("A request is kept with its outline, changed, sent, removed, and everything is undone", "[due]")
{
    DueFile f;
    CHECK_FALSE(*f.due.hasWork());
    const QString outline = f.dir.file(u"đề cương.docx"_qs);
    writeAll(outline, "bytes of an outline");
    ReportRequest request;
    CHECK(f.due.saveRequest(request).error().code == u"request.incomplete"_qs);
    request.sender = u"Sở Nội vụ (mẫu)"_qs;
    request.number = u"123/SNV-XDCQ"_qs;
    request.due = QDate(2026, 3, 6);
    request.isStrict = true;
    CHECK(f.due.saveRequest(request, f.dir.file(u"không có.docx"_qs)).error().code == u"file.missing"_qs);
    CHECK_FALSE(*f.due.hasWork());
    const auto added = f.due.saveRequest(request, outline);
    REQUIRE(added);
    CHECK(*f.due.hasWork());
    const DueItem item = f.item(u"123/SNV-XDCQ"_qs);
    CHECK(item.kind == DueKind::Request);
    CHECK(item.due == QDate(2026, 3, 5));
    CHECK(*f.due.senders() == QStringList{u"Sở Nội vụ (mẫu)"_qs});
    auto stored = *f.due.request(item.uuid);
    REQUIRE(stored);
    CHECK(stored->outlineName == u"đề cương.docx"_qs);
    const QString copy = f.dir.file(u"bản sao.docx"_qs);
    REQUIRE(f.due.writeRequestFile(*stored, copy));
    CHECK(readAll(copy) == "bytes of an outline");
    stored->number = u"124/SNV-XDCQ"_qs;
    REQUIRE(f.due.saveRequest(*stored));
    CHECK(f.has(u"124/SNV-XDCQ"_qs));
    CHECK((*f.due.request(item.uuid))->outlineName == u"đề cương.docx"_qs); // kept
    const auto sent = f.due.setDone(f.item(u"124/SNV-XDCQ"_qs), QDate(2026, 3, 4), u"7/BC-UBND"_qs);
    REQUIRE(sent);
    CHECK((*f.due.request(item.uuid))->doneBy == u"7/BC-UBND"_qs);
    REQUIRE(f.plans.apply(sent->inverted()));
    const auto removed = f.due.removeRequest(item.uuid);
    REQUIRE(removed);
    CHECK_FALSE(f.has(u"SNV-XDCQ"_qs));
    REQUIRE(f.plans.apply(removed->inverted()));
    CHECK(f.has(u"124/SNV-XDCQ"_qs));
    CHECK_FALSE(*f.due.request(u"nothing"_qs));
}

TEST_CASE("What registers hold stands in the list: Action Month, follow-ups, rounds of comments", "[due]")
{
    DueFile f;
    Plan own = planOf(u"Kế hoạch của xã"_qs, commune, std::nullopt, PlanState::Consultation);
    CommentRound round;
    round.uuid = newUuid();
    round.sent = QDate(2026, 2, 25);
    round.replyBy = QDate(2026, 3, 5);
    round.replies = {{{std::nullopt, u"Công an xã"_qs, Addressing::Assigned}, Answer::Agreed, {}, std::nullopt},
                     {{std::nullopt, u"Trạm Y tế"_qs, Addressing::Assigned}, Answer::None, {}, std::nullopt}};
    own.rounds = {round};
    f.add(own);
    exec(f.database, u"INSERT INTO action_month (uuid, version, year, messages, launch_date, launch_place, report_due, steps) VALUES "
                     "('m', 1, 2026, '[]', '2026-11-15', 'Nhà văn hóa', '2026-12-20', '[{\"text\":\"Treo băng rôn\",\"due\":\"2026-11-10\",\"done\":1}]')"_qs);
    exec(f.database, u"INSERT INTO inspection (uuid, version, role, unit_name, search_key, sort_key) VALUES ('i', 1, 'inspected', 'UBND xã', '', '')"_qs);
    exec(f.database, u"INSERT INTO recommendation (uuid, version, inspection_uuid, text, due) VALUES ('r', 1, 'i', 'Bổ sung hồ sơ', '2026-03-04')"_qs);
    CHECK(f.item(u"1/2"_qs).due == QDate(2026, 3, 5));
    CHECK(f.item(u"Nhà văn hóa"_qs).due == QDate(2026, 11, 15));
    CHECK(f.item(u"Treo băng rôn"_qs).doneOn);
    CHECK(f.item(u"Báo cáo Tháng hành động"_qs).due == QDate(2026, 12, 20));
    const DueItem follow = f.item(u"Bổ sung hồ sơ"_qs);
    CHECK(follow.kind == DueKind::FollowUp);
    const auto done = f.due.setDone(follow, QDate(2026, 3, 3));
    REQUIRE(done);
    CHECK(value(f.database, u"SELECT done_on FROM recommendation"_qs).toString() == u"2026-03-03"_qs);
    REQUIRE(f.plans.apply(done->inverted()));
    // reminders: the follow-up and the round are due within three working days
    const auto calendar = f.due.calendar();
    REQUIRE(calendar);
    CHECK(countDue(f.list(), QDate(2026, 3, 2), *calendar).soon == 2);
    CHECK(reminderText(f.list(), QDate(2026, 3, 2), *calendar) == u"Có 2 việc đến hạn trong 3 ngày làm việc tới."_qs);
}

TEST_CASE("One report asked for in several places is one row", "[due]")
{
    DueFile f;
    const auto yearly = [](const QString &from, const QString &via, QDate due) {
        ReportingDuty duty = dutyOf(from, u"Ủy ban nhân dân tỉnh"_qs, due, true);
        duty.period = Period::Year;
        duty.via = via;
        return duty;
    };
    Plan above = planOf(u"Kế hoạch của tỉnh"_qs, province, QDate(2026, 2, 20));
    above.duties = {yearly(u"Ủy ban nhân dân các xã, phường"_qs, u"Sở Nội vụ"_qs, QDate(2026, 11, 1))};
    f.add(above);
    Plan own = planOf(u"Kế hoạch của xã"_qs, commune, std::nullopt, PlanState::Draft);
    own.duties = {yearly(u"Ủy ban nhân dân xã"_qs, u"Sở Nội vụ"_qs, QDate(2026, 11, 5)), // its own is later: the earlier day holds
                  yearly(u"Ủy ban nhân dân xã"_qs, u"Sở Nội vụ"_qs, QDate(2027, 2, 10))}; // the year's final data are a report of their own
    f.add(own);
    const auto reports = [&] {
        std::vector<DueItem> found;
        for (const DueItem &item : f.list()) {
            if (item.kind == DueKind::Duty || item.kind == DueKind::Request)
                found.push_back(item);
        }
        return found;
    };
    REQUIRE(reports().size() == 2);
    DueItem joined = reports().front();
    CHECK(joined.planUuid == own.uuid);
    CHECK(joined.due == QDate(2026, 10, 31));
    CHECK(joined.printedTime == u"trước 01/11/2026"_qs);
    REQUIRE(joined.twins.size() == 1);
    CHECK(joined.twins.front().planUuid == above.uuid);
    CHECK(reports().back().twins.empty());
    DueQuery ofProvince; // the superior's plan is chosen at the top: its duty is shown
    ofProvince.planUuid = above.uuid;
    CHECK(f.has(u"Báo cáo năm"_qs, ofProvince));

    // a letter from whoever it goes through comes later, and brings its day
    ReportRequest letter;
    letter.sender = u"Sở Nội vụ tỉnh Minh Khê (mẫu)"_qs;
    letter.period = Period::Year;
    letter.due = QDate(2026, 11, 20);
    letter.isStrict = true;
    REQUIRE(f.due.saveRequest(letter));
    REQUIRE(reports().size() == 2);
    joined = reports().front();
    CHECK(joined.kind == DueKind::Request);
    CHECK(joined.due == QDate(2026, 11, 19));
    CHECK(joined.twins.size() == 2);
    // sent once: the same report isn't late in another row
    const auto sent = f.due.setDone(joined, QDate(2026, 11, 18));
    REQUIRE(sent);
    CHECK(reports().front().doneOn == QDate(2026, 11, 18));
    REQUIRE(f.due.removeRequest(joined.uuid));
    CHECK(reports().front().kind == DueKind::Duty);
    CHECK(reports().front().doneOn == QDate(2026, 11, 18));

    // another body's letter, and a second one, ask for something of their own
    letter.sender = u"Hội đồng nhân dân tỉnh"_qs;
    REQUIRE(f.due.saveRequest(letter));
    CHECK(reports().size() == 3);
    letter.sender = u"Sở Nội vụ"_qs;
    REQUIRE(f.due.saveRequest(letter));
    REQUIRE(f.due.saveRequest(letter));
    CHECK(reports().size() == 4);
}

TEST_CASE("The launch is one row, though it is a step of the month too", "[due]")
{
    DueFile f;
    f.add(planOf(u"Kế hoạch của xã"_qs, commune, std::nullopt, PlanState::Draft));
    exec(f.database, u"INSERT INTO action_month (uuid, version, year, messages, launch_date, launch_place, steps) VALUES "
                     "('m', 1, 2026, '[]', '2026-11-15', 'Nhà văn hóa', '[{\"text\":\"Treo băng rôn\",\"due\":\"2026-11-15\",\"done\":0},"
                     "{\"text\":\"Tổ chức lễ phát động\",\"due\":\"2026-11-15\",\"done\":1}]')"_qs);
    CHECK_FALSE(f.has(u"Tổ chức lễ phát động"_qs));
    CHECK(f.item(u"Nhà văn hóa"_qs).doneOn);
    CHECK_FALSE(f.item(u"Treo băng rôn"_qs).doneOn);
}

TEST_CASE("The foot of the window names the next report", "[due]")
{
    DueFile f;
    Plan own = planOf(u"Kế hoạch của xã"_qs, commune, std::nullopt, PlanState::Draft);
    own.duties = {dutyOf({}, u"Sở Nội vụ (mẫu)"_qs, QDate(2026, 5, 30), true)};
    own.tasks = {taskOf(u"Tập huấn"_qs, u"15/3"_qs)};
    f.add(own);
    CHECK(nextDueText(f.list(), QDate(2026, 5, 17)) == u"Còn 12 ngày đến hạn: Báo cáo 6 tháng (29/05)"_qs);
    CHECK(nextDueText({}, QDate(2026, 5, 17)).isEmpty());
}

TEST_CASE("The office's own days go before the tables, and are undone", "[due][calendar]")
{
    DueFile f;
    CHECK(f.due.calendar()->isDecided(2026));
    CHECK(f.due.calendar()->name(QDate(2026, 11, 24)).contains(u"24/11"_qs));
    CHECK_FALSE(f.due.calendar()->isWorkingDay(QDate(2026, 2, 17)));
    CHECK(f.due.calendar()->isWorkingDay(QDate(2026, 8, 22)));
    const QStringList before = dump(f.database);
    const auto set = f.due.setDay(QDate(2026, 3, 5), DayOff{QDate(2026, 3, 5), u"Nghỉ bão"_qs});
    REQUIRE(set);
    CHECK_FALSE(f.due.calendar()->isWorkingDay(QDate(2026, 3, 5)));
    REQUIRE(f.due.setDay(QDate(2026, 3, 5), DayOff{QDate(2026, 3, 5), u"Làm bình thường"_qs, true}));
    CHECK(f.due.ownDays()->size() == 1);
    CHECK(f.due.calendar()->isWorkingDay(QDate(2026, 3, 5)));
    REQUIRE(f.due.setDay(QDate(2026, 3, 5), std::nullopt));
    CHECK(dump(f.database) == before);
}

TEST_CASE("A second calendar file has the same identities", "[due][ics]")
{
    DueFile f;
    Plan own = planOf(u"Kế hoạch của xã"_qs, commune, std::nullopt, PlanState::Draft);
    own.duties = {dutyOf({}, u"Sở Nội vụ (mẫu)"_qs, QDate(2026, 5, 30), true)};
    own.tasks = {taskOf(u"Tập huấn"_qs, u"15/3"_qs)};
    f.add(own);
    const auto uids = [&](const QByteArray &calendar) {
        std::set<QByteArray> found;
        QByteArray joined = calendar;
        joined.replace("\r\n ", "");
        for (const QByteArray &line : joined.split('\n')) {
            if (line.startsWith("UID:"))
                found.insert(line.trimmed());
        }
        return found;
    };
    const QByteArray first = dueCalendar(f.list(), f.clock.nowUtc(), 3);
    REQUIRE(f.due.moveTask(f.item(u"Tập huấn"_qs), QDate(2026, 3, 18), QDate(2026, 3, 18)));
    const QByteArray second = dueCalendar(f.list(), f.clock.nowUtc().addDays(1), 3);
    CHECK(uids(first).size() == 3); // report, task, Action Month; the plan's own milestone has no day
    CHECK(uids(first) == uids(second));
    CHECK(first.contains("DTSTART;VALUE=DATE:20260315"));
    CHECK(second.contains("DTSTART;VALUE=DATE:20260318"));
}
