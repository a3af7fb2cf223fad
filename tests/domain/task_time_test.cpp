// When a task happens, as people type it and as plans print it.
#include "domain/task_time.h"
#include "support/catch.h"

using namespace bd::domain;

namespace {

struct Case {
    QString typed, text, start, end; ///< dates as ISO
};

Task taskOf(const QString &typed, TaskStatus status = TaskStatus::NotStarted)
{
    const TaskTime time = taskTimeFrom(typed, 2026);
    Task task;
    task.timeText = time.text;
    task.start = time.start;
    task.end = time.end;
    task.status = status;
    return task;
}

} // namespace

TEST_CASE("Times of tasks are understood as people type them", "[tasks]")
{
    const Case c = GENERATE(values<Case>({
        {u"Quý II"_qs, u"Quý II"_qs, u"2026-04"_qs, u"2026-06"_qs},
        {u"q2"_qs, u"Quý II"_qs, u"2026-04"_qs, u"2026-06"_qs},
        {u"Q.IV"_qs, u"Quý IV"_qs, u"2026-10"_qs, u"2026-12"_qs},
        {u"quý 3"_qs, u"Quý III"_qs, u"2026-07"_qs, u"2026-09"_qs},
        {u"quy 1"_qs, u"Quý I"_qs, u"2026-01"_qs, u"2026-03"_qs},
        {u"trong quý II"_qs, u"trong quý II"_qs, u"2026-04"_qs, u"2026-06"_qs},
        {u"Quý II - Quý III"_qs, u"Quý II - Quý III"_qs, u"2026-04"_qs, u"2026-09"_qs},
        {u"q2-q3"_qs, u"Quý II - Quý III"_qs, u"2026-04"_qs, u"2026-09"_qs},
        {u"Quý II, Quý IV"_qs, u"Quý II, Quý IV"_qs, u"2026-04"_qs, u"2026-12"_qs},
        {u"Quý I và IV"_qs, u"Quý I và IV"_qs, u"2026-01"_qs, u"2026-12"_qs},
        {u"Quý I/2027"_qs, u"Quý I/2027"_qs, u"2027-01"_qs, u"2027-03"_qs},
        {u"quý II năm 2026"_qs, u"quý II năm 2026"_qs, u"2026-04"_qs, u"2026-06"_qs},
        {u"Tháng 5"_qs, u"Tháng 5"_qs, u"2026-05"_qs, u"2026-05"_qs},
        {u"t5"_qs, u"Tháng 5"_qs, u"2026-05"_qs, u"2026-05"_qs},
        {u"thang 5"_qs, u"Tháng 5"_qs, u"2026-05"_qs, u"2026-05"_qs},
        {u"tháng 6, tháng 11"_qs, u"tháng 6, tháng 11"_qs, u"2026-06"_qs, u"2026-11"_qs},
        {u"tháng 5, 10"_qs, u"tháng 5, 10"_qs, u"2026-05"_qs, u"2026-10"_qs},
        {u"tháng 9, tháng 02"_qs, u"tháng 9, tháng 02"_qs, u"2026-02"_qs, u"2026-09"_qs},
        {u"tháng 8 - tháng 10"_qs, u"tháng 8 - tháng 10"_qs, u"2026-08"_qs, u"2026-10"_qs},
        {u"t8–t10"_qs, u"Tháng 8 - tháng 10"_qs, u"2026-08"_qs, u"2026-10"_qs},
        {u"từ tháng 6"_qs, u"từ tháng 6"_qs, u"2026-06"_qs, u""_qs},
        {u"từ tháng 3 đến tháng 5"_qs, u"từ tháng 3 đến tháng 5"_qs, u"2026-03"_qs, u"2026-05"_qs},
        {u"5/2026"_qs, u"Tháng 5/2026"_qs, u"2026-05"_qs, u"2026-05"_qs},
        {u"15/11-15/12"_qs, u"15/11 - 15/12"_qs, u"2026-11-15"_qs, u"2026-12-15"_qs},
        {u"15/11 - 15/12"_qs, u"15/11 - 15/12"_qs, u"2026-11-15"_qs, u"2026-12-15"_qs},
        {u"15-20/11"_qs, u"15/11 - 20/11"_qs, u"2026-11-15"_qs, u"2026-11-20"_qs},
        {u"từ ngày 15/11 đến hết ngày 20/11"_qs, u"từ ngày 15/11 đến hết ngày 20/11"_qs, u"2026-11-15"_qs, u"2026-11-20"_qs},
        {u"06/3"_qs, u"06/3"_qs, u"2026-03-06"_qs, u"2026-03-06"_qs},
        {u"6/3"_qs, u"06/3"_qs, u"2026-03-06"_qs, u"2026-03-06"_qs},
        {u"ngày 20 tháng 10"_qs, u"ngày 20 tháng 10"_qs, u"2026-10-20"_qs, u"2026-10-20"_qs},
        {u"05/01/2027"_qs, u"05/01/2027"_qs, u"2027-01-05"_qs, u"2027-01-05"_qs},
        {u"5/1/27"_qs, u"05/01/2027"_qs, u"2027-01-05"_qs, u"2027-01-05"_qs},
        {u"trước 28/02"_qs, u"trước 28/02"_qs, u""_qs, u"2026-02-28"_qs},
        {u"truoc 28/2"_qs, u"Trước 28/02"_qs, u""_qs, u"2026-02-28"_qs},
        {u"Trước ngày 30/5"_qs, u"Trước ngày 30/5"_qs, u""_qs, u"2026-05-30"_qs},
        {u"chậm nhất 30/5"_qs, u"chậm nhất 30/5"_qs, u""_qs, u"2026-05-30"_qs},
        {u"đến hết tháng 9"_qs, u"đến hết tháng 9"_qs, u""_qs, u"2026-09"_qs},
        {u"hoàn thành trước tháng 6"_qs, u"hoàn thành trước tháng 6"_qs, u""_qs, u"2026-06"_qs},
        {u"trước 15/6; trước 30/11"_qs, u"trước 15/6; trước 30/11"_qs, u""_qs, u"2026-11-30"_qs},
        {u"Cả năm"_qs, u"Cả năm"_qs, u"2026"_qs, u"2026"_qs},
        {u"ca nam"_qs, u"Cả năm"_qs, u"2026"_qs, u"2026"_qs},
        {u"cả năm 2027"_qs, u"cả năm 2027"_qs, u"2027"_qs, u"2027"_qs},
        {u"năm 2026"_qs, u"năm 2026"_qs, u"2026"_qs, u"2026"_qs},
        {u"Thường xuyên"_qs, u"Thường xuyên"_qs, u"2026"_qs, u"2026"_qs},
        {u"hằng tháng"_qs, u"hằng tháng"_qs, u"2026"_qs, u"2026"_qs},
        {u"6 tháng đầu năm"_qs, u"6 tháng đầu năm"_qs, u"2026-01"_qs, u"2026-06"_qs},
        {u"6 thang cuoi nam"_qs, u"6 tháng cuối năm"_qs, u"2026-07"_qs, u"2026-12"_qs},
        {u"Tháng hành động"_qs, u"Tháng hành động"_qs, u"2026-11-15"_qs, u"2026-12-15"_qs},
        {u"tháng hành động vì bình đẳng giới"_qs, u"tháng hành động vì bình đẳng giới"_qs, u"2026-11-15"_qs, u"2026-12-15"_qs},
    }));
    INFO(c.typed.toStdString());
    const TaskTime time = taskTimeFrom(c.typed, 2026);
    CHECK(time.text == c.text);
    CHECK(time.start.toIso() == c.start);
    CHECK(time.end.toIso() == c.end);
    CHECK(taskTimeFrom(time.text, 2026) == time); // stays so when it is typed again
}

TEST_CASE("Times that aren't understood stay words", "[tasks]")
{
    for (const char16_t *typed : {u"", u"theo lịch của tỉnh", u"khi phát sinh", u"mỗi quý 01 phiên", u"năm học 2026-2027", u"31/02",
                                  u"tháng 13", u"quý V", u"q", u"t", u"tháng 10 - tháng 8", u"trong 15 ngày từ khi nhận kế hoạch của tỉnh",
                                  u"tháng đầu mỗi quý", u"5", u"quý", u"15/11 - ", u"quy định", u"thi", u"20/10 tại huyện", u"2026"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        const TaskTime time = taskTimeFrom(QString::fromUtf16(typed), 2026);
        CHECK(time.text == QString::fromUtf16(typed).trimmed());
        CHECK_FALSE(time.isUnderstood());
    }
    const TaskTime noYear = taskTimeFrom(u"q2"_qs, std::nullopt); // whose year?
    CHECK(noYear.text == u"Quý II"_qs);
    CHECK_FALSE(noYear.isUnderstood());
    CHECK(taskTimeFrom(u"quý II/2026"_qs, std::nullopt).start.toIso() == u"2026-04"_qs);
    CHECK(taskTimeFrom(QString(100000, u'q'), 2026).text.size() == 100000);
}

TEST_CASE("Days become words that mean the same days", "[tasks]")
{
    struct Days {
        QString start, end, text;
    };
    const Days d = GENERATE(values<Days>({
        {u""_qs, u""_qs, u""_qs},
        {u"2026"_qs, u"2026"_qs, u"Cả năm"_qs},
        {u"2027"_qs, u"2027"_qs, u"Năm 2027"_qs},
        {u"2026-05"_qs, u"2026-05"_qs, u"Tháng 5"_qs},
        {u"2027-01"_qs, u"2027-01"_qs, u"Tháng 1/2027"_qs},
        {u"2026-04"_qs, u"2026-06"_qs, u"Quý II"_qs},
        {u"2026-04"_qs, u"2026-09"_qs, u"Quý II - Quý III"_qs},
        {u"2027-04"_qs, u"2027-09"_qs, u"Quý II/2027 - Quý III/2027"_qs},
        {u"2026-01"_qs, u"2026-06"_qs, u"6 tháng đầu năm"_qs},
        {u"2026-07"_qs, u"2026-12"_qs, u"6 tháng cuối năm"_qs},
        {u"2026-08"_qs, u"2026-10"_qs, u"Tháng 8 - tháng 10"_qs},
        {u"2026-11-15"_qs, u"2026-12-15"_qs, u"15/11 - 15/12"_qs},
        {u"2026-03-06"_qs, u"2026-03-06"_qs, u"06/3"_qs},
        {u"2027-01-05"_qs, u"2027-01-05"_qs, u"05/01/2027"_qs},
        {u""_qs, u"2026-02-28"_qs, u"Chậm nhất 28/02"_qs},
        {u"2026-06"_qs, u""_qs, u"Từ tháng 6"_qs},
    }));
    const auto start = *PartialDate::fromIso(d.start), end = *PartialDate::fromIso(d.end);
    const QString text = taskTimeText(start, end, 2026);
    CHECK(text == d.text);
    const TaskTime again = taskTimeFrom(text, 2026);
    CHECK(again.start == start);
    CHECK(again.end == end);
    CHECK(again.text == text);
}

TEST_CASE("What is offered as a time is understood", "[tasks]")
{
    for (const QString &time : usualTaskTimes()) {
        INFO(time.toStdString());
        CHECK(taskTimeFrom(time, 2026).isUnderstood());
        CHECK(taskTimeFrom(time, 2026).text == time);
    }
}

TEST_CASE("A task is late when its last good day has passed", "[tasks]")
{
    CHECK(lastGoodDay(taskOf(u"trước 28/02"_qs)) == QDate(2026, 2, 27));
    CHECK(lastGoodDay(taskOf(u"chậm nhất 28/02"_qs)) == QDate(2026, 2, 28));
    CHECK(lastGoodDay(taskOf(u"trước tháng 6"_qs)) == QDate(2026, 5, 31));
    CHECK(lastGoodDay(taskOf(u"quý II"_qs)) == QDate(2026, 6, 30));
    CHECK(lastGoodDay(taskOf(u"cả năm"_qs)) == QDate(2026, 12, 31));
    CHECK_FALSE(lastGoodDay(taskOf(u"theo lịch của tỉnh"_qs)));
    CHECK_FALSE(lastGoodDay(taskOf(u"từ tháng 6"_qs)));
    CHECK(isLate(taskOf(u"trước 28/02"_qs), {2026, 2, 28}));
    CHECK_FALSE(isLate(taskOf(u"trước 28/02"_qs), {2026, 2, 27}));
    CHECK(isLate(taskOf(u"quý I"_qs, TaskStatus::Running), {2026, 4, 1}));
    CHECK_FALSE(isLate(taskOf(u"quý I"_qs, TaskStatus::Done), {2026, 4, 1}));
    CHECK_FALSE(isLate(taskOf(u"quý I"_qs, TaskStatus::Dropped), {2026, 4, 1}));
    CHECK_FALSE(isLate(taskOf(u"theo lịch của tỉnh"_qs), {2030, 1, 1}));
}

TEST_CASE("Words and days of a task follow each other while they mean the same", "[tasks]")
{
    Task task = taskOf(u"quý II"_qs);
    setTaskDays(task, PartialDate::ofMonth(2026, 4), PartialDate::ofMonth(2026, 9), 2026);
    CHECK(task.timeText == u"Quý II - Quý III"_qs);
    setTaskTime(task, u"theo lịch của tỉnh"_qs, 2026); // the days were the words'
    CHECK(task.start.isUnknown());
    setTaskDays(task, {}, PartialDate::of({2026, 8, 1}), 2026);
    CHECK(task.timeText == u"theo lịch của tỉnh"_qs);
    setTaskTime(task, u"theo lịch của huyện"_qs, 2026); // the days were typed by hand
    CHECK(task.end.toIso() == u"2026-08-01"_qs);
    setTaskTime(task, u"t9"_qs, 2026);
    CHECK(task.end.toIso() == u"2026-09"_qs);
    setTaskTime(task, {}, 2026);
    CHECK(task.timeText.isEmpty());
    CHECK(task.end.isUnknown());
    Task bare;
    bare.start = bare.end = PartialDate::ofMonth(2026, 5);
    CHECK(shownTime(bare, 2026) == u"Tháng 5"_qs);
    CHECK(shownTime(task, 2026).isEmpty());
}
