// When something is due, and whose report it is.
#include "domain/due.h"
#include "domain/duty_side.h"
#include "support/catch.h"

using namespace bd::domain;

TEST_CASE("A deadline is understood as documents print it", "[due]")
{
    struct Case {
        QString typed, printed, last;
        bool isStrict;
    };
    const Case c = GENERATE(values<Case>({
        {u"30/5"_qs, u"2026-05-30"_qs, u"2026-05-30"_qs, false},
        {u"trước 30/5"_qs, u"2026-05-30"_qs, u"2026-05-29"_qs, true},
        {u"trước ngày 30/5/2026"_qs, u"2026-05-30"_qs, u"2026-05-29"_qs, true},
        {u"Trước ngày 30 tháng 5"_qs, u"2026-05-30"_qs, u"2026-05-29"_qs, true},
        {u"truoc 30.5"_qs, u"2026-05-30"_qs, u"2026-05-29"_qs, true},
        {u"chậm nhất 05/12/2026"_qs, u"2026-12-05"_qs, u"2026-12-05"_qs, false},
        {u"chậm nhất ngày 5-12-26"_qs, u"2026-12-05"_qs, u"2026-12-05"_qs, false},
        {u"đến hết ngày 30/5."_qs, u"2026-05-30"_qs, u"2026-05-30"_qs, false},
        {u"trong ngày 15/7"_qs, u"2026-07-15"_qs, u"2026-07-15"_qs, false},
        {u"trước 16h00 ngày 15/7"_qs, u"2026-07-15"_qs, u"2026-07-15"_qs, false}, // the hour is of that day
        {u"trước 01/3"_qs, u"2026-03-01"_qs, u"2026-02-28"_qs, true},
        {u"5/1"_qs, u"2027-01-05"_qs, u"2027-01-05"_qs, false}, // the next one
        {u"20/2"_qs, u"2026-02-20"_qs, u"2026-02-20"_qs, false}, // just missed
        {u"05/01/2026"_qs, u"2026-01-05"_qs, u"2026-01-05"_qs, false},
    }));
    INFO(c.typed.toStdString());
    const auto due = typedDue(c.typed, QDate(2026, 3, 2));
    REQUIRE(due);
    CHECK(due->printed.toString(Qt::ISODate) == c.printed);
    CHECK(due->isStrict == c.isStrict);
    CHECK(lastGoodDay(due->printed, due->isStrict).toString(Qt::ISODate) == c.last);
    CHECK(typedDue(dueText(due->printed, due->isStrict), QDate(2026, 3, 2)) == due);
}

TEST_CASE("What is no deadline is none", "[due]")
{
    for (const QString &typed : {u""_qs, u"trước"_qs, u"31/02"_qs, u"khi có yêu cầu"_qs, u"trước 32/5"_qs, u"16h"_qs})
        CHECK_FALSE(typedDue(typed, QDate(2026, 3, 2)));
}

TEST_CASE("Groups of what is due", "[due]")
{
    struct Case {
        std::optional<QDate> start, due;
        std::optional<TaskStatus> status;
        std::optional<QDate> doneOn;
        DueState state;
    };
    const QDate today(2026, 5, 27); // a Wednesday
    const auto nothing = std::nullopt;
    const Case c = GENERATE_REF(values<Case>({
        {nothing, QDate(2026, 5, 26), nothing, nothing, DueState::Overdue},
        {nothing, QDate(2026, 5, 27), nothing, nothing, DueState::ThisWeek},
        {nothing, QDate(2026, 5, 31), nothing, nothing, DueState::ThisWeek}, // the Sunday
        {nothing, QDate(2026, 6, 1), nothing, nothing, DueState::Later},
        {nothing, QDate(2026, 7, 1), nothing, nothing, DueState::Later},
        {QDate(2026, 5, 1), nothing, nothing, nothing, DueState::Undated},
        {QDate(2026, 7, 1), nothing, nothing, nothing, DueState::Later},
        {nothing, nothing, nothing, nothing, DueState::Undated},
        {nothing, QDate(2026, 5, 26), TaskStatus::Done, nothing, DueState::Done},
        {nothing, QDate(2026, 5, 26), TaskStatus::Dropped, nothing, DueState::Done},
        {nothing, QDate(2026, 5, 26), TaskStatus::Running, nothing, DueState::Overdue},
        {nothing, QDate(2026, 5, 26), nothing, QDate(2026, 5, 20), DueState::Done},
    }));
    DueItem item;
    item.start = c.start;
    item.due = c.due;
    item.status = c.status;
    item.doneOn = c.doneOn;
    CHECK(toCode(dueState(item, today)) == toCode(c.state));
    item.due = QDate(2026, 5, 11);
    CHECK(toCode(dueState(item, QDate(2026, 5, 4))) == (isSettled(item) ? u"done"_qs : u"this-month"_qs));
}

TEST_CASE("The office's names decide whose report a duty is", "[due]")
{
    IssuingIdentity committee, division;
    committee.name = u"UBND xã Khe Mây (mẫu)"_qs;
    committee.issuerLines = {u"ỦY BAN NHÂN DÂN"_qs, u"XÃ KHE MÂY (MẪU)"_qs};
    committee.level = AgencyLevel::Commune;
    division.name = u"Phòng Văn hóa - Xã hội"_qs;
    division.kind = AgencyKind::Division;
    const OfficeNames commune({committee, division}, u"xã Khe Mây (mẫu)"_qs);
    IssuingIdentity department;
    department.name = u"Sở Nội vụ"_qs;
    department.kind = AgencyKind::Department;
    department.level = AgencyLevel::Province;
    const OfficeNames home({department}, u"Sở Nội vụ"_qs);
    struct Case {
        const OfficeNames *office;
        bool isOwnPlan;
        QString from, to;
        DutySide side;
    };
    const Case c = GENERATE_REF(values<Case>({
        {&commune, false, u"UBND các xã, phường"_qs, u"Sở Nội vụ"_qs, DutySide::Own},
        {&commune, false, u"Các sở, ban, ngành và UBND các xã, phường, đặc khu"_qs, u"UBND tỉnh (qua Sở Nội vụ)"_qs, DutySide::Own},
        {&commune, false, u"Ủy ban nhân dân xã Khe Mây"_qs, u"Sở Nội vụ"_qs, DutySide::Own},
        {&commune, false, u"Sở Y tế"_qs, u"Sở Nội vụ"_qs, DutySide::None},
        {&commune, false, u"Sở Nội vụ"_qs, u"UBND tỉnh"_qs, DutySide::None},
        {&commune, false, u""_qs, u"Sở Nội vụ"_qs, DutySide::Own},
        {&commune, true, u"Các cơ quan, đơn vị"_qs, u"Phòng Văn hóa - Xã hội"_qs, DutySide::Expected},
        {&commune, true, u"Trưởng các thôn"_qs, u"UBND xã Khe Mây"_qs, DutySide::Expected},
        {&commune, true, u"Phòng Văn hoá – Xã hội"_qs, u"UBND xã"_qs, DutySide::Own},
        {&commune, true, u""_qs, u"Sở Nội vụ"_qs, DutySide::Own},
        {&commune, true, u"Trạm Y tế"_qs, u""_qs, DutySide::Expected},
        {&home, false, u"Các sở, ban, ngành; UBND các xã, phường"_qs, u"Sở Nội vụ"_qs, DutySide::Expected},
        {&home, false, u"Sở Nội vụ"_qs, u"UBND tỉnh"_qs, DutySide::Own},
    }));
    INFO(c.from.toStdString() << " -> " << c.to.toStdString());
    ReportingDuty duty;
    duty.from = c.from;
    duty.to = c.to;
    CHECK(dutySide(duty, *c.office, c.isOwnPlan) == c.side);
    CHECK(dutySide(duty, OfficeNames(), c.isOwnPlan) == DutySide::Own); // nobody said who the office is
}
