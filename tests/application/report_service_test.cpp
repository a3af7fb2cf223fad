// Reports begun, listed, changed, taken back.
#include "application/report_fixture.h"
#include "application/outline_catalogue.h"
#include "application/history_service.h"
#include "application/overview_service.h"

using namespace bd;
using namespace bd::application;
using namespace bd::domain;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

DayRange days(QDate from, QDate to) { return {from, to}; }

QString range(const DayRange &period) { return period.from.toString(Qt::ISODate) + u' ' + period.to.toString(Qt::ISODate); }

Report frozenAt(ReportKind kind, QDate cutOff)
{
    Report report;
    report.kind = kind;
    report.period = {cutOff.addYears(-1).addDays(1), cutOff};
    return report;
}

ReportRequest request()
{
    ReportRequest request;
    request.uuid = u"00000000-0000-4000-8000-00000000aaaa"_s;
    request.sender = u"Sở Nội vụ"_s;
    request.number = u"540/SNV-BĐG"_s;
    request.date = QDate(2026, 5, 20);
    request.subject = u"V/v báo cáo kết quả công tác bình đẳng giới 6 tháng đầu năm 2026"_s;
    request.due = QDate(2026, 6, 5);
    request.isStrict = true;
    request.period = Period::SixMonths;
    return request;
}

} // namespace

TEST_CASE("a report's period follows from its kind and rule", "[report]")
{
    using enum ReportKind;
    using enum PeriodRule;
    const Report year2025 = frozenAt(Year, QDate(2025, 11, 15)), whole2025 = frozenAt(Year, QDate(2025, 12, 31)), half = frozenAt(SixMonths, QDate(2025, 6, 5));
    struct Case {
        ReportKind kind;
        PeriodRule rule;
        int year;
        std::optional<Report> former;
        const char *period;
    };
    const std::vector<Case> cases{
        {SixMonths, Calendar, 2026, {}, "2026-01-01 2026-06-30"},
        {NineMonths, Calendar, 2026, {}, "2026-01-01 2026-09-30"},
        {Year, Calendar, 2026, {}, "2026-01-01 2026-12-31"},
        {MultiYear, Calendar, 2025, {}, "2021-01-01 2025-12-31"},
        {ActionMonth, Calendar, 2025, {}, "2025-11-15 2025-12-15"},
        {ActionMonth, Decree09, 2025, {}, "2025-11-15 2025-12-15"},
        {SixMonths, Decree09, 2026, {}, "2025-12-15 2026-06-14"},
        {NineMonths, Decree09, 2026, {}, "2025-12-15 2026-09-14"},
        {Year, Decree09, 2026, {}, "2025-12-15 2026-12-14"},
        // from the day after the last cut-off; to the same cut-off a year later, or the end of the half
        {Year, SinceCutOff, 2026, year2025, "2025-11-16 2026-11-15"},
        {SixMonths, SinceCutOff, 2026, year2025, "2025-11-16 2026-06-30"},
        {Year, SinceCutOff, 2026, {}, "2026-01-01 2026-12-31"},
        // last year's report of six months is nothing to go on from
        {SixMonths, SinceCutOff, 2026, half, "2026-01-01 2026-06-30"},
        {ActionMonth, SinceCutOff, 2026, year2025, "2026-11-15 2026-12-15"},
        // a period is what its name says: days that last year's report has already are remarked (report_figures_test.cpp)
        {Year, Decree09, 2026, whole2025, "2025-12-15 2026-12-14"},
        {SixMonths, Calendar, 2026, frozenAt(Year, QDate(2026, 3, 5)), "2026-01-01 2026-06-30"},
        // another version of this year's report is nothing to go on from
        {Year, SinceCutOff, 2026, frozenAt(Year, QDate(2026, 11, 10)), "2026-01-01 2026-12-31"},
        // two years ago: to the same day of this year
        {Year, SinceCutOff, 2027, year2025, "2025-11-16 2027-11-15"},
        {Year, Calendar, 2026, whole2025, "2026-01-01 2026-12-31"},
        {Year, Calendar, 2026, year2025, "2026-01-01 2026-12-31"},
        // but where the user chooses it
        {Year, Chosen, 2025, whole2025, "2025-01-01 2025-12-31"},
        {Topical, Requested, 2026, {}, "2026-01-01 2026-12-31"},
    };
    for (const Case &c : cases) {
        INFO(toCode(c.kind).toStdString() << " " << toCode(c.rule).toStdString() << " " << c.year);
        CHECK(range(proposedPeriod(c.kind, c.rule, c.year, c.former)) == QLatin1String(c.period));
    }
    CHECK(yearBefore(days(QDate(2024, 2, 29), QDate(2024, 6, 30))) == days(QDate(2023, 2, 28), QDate(2023, 6, 30)));
}

TEST_CASE("a period is named as sentences name it, and the end of the whole is known", "[report]")
{
    using enum ReportKind;
    struct Case {
        ReportKind kind;
        PeriodRule rule;
        DayRange period;
        int year;
        const char *text, *end;
    };
    const std::vector<Case> cases{
        {SixMonths, PeriodRule::Decree09, days(QDate(2025, 12, 15), QDate(2026, 6, 14)), 2026, "6 tháng đầu năm 2026", ""},
        {SixMonths, PeriodRule::Calendar, days(QDate(2026, 1, 1), QDate(2026, 6, 4)), 2026, "6 tháng đầu năm 2026", "2026-06-30"},
        {SixMonths, PeriodRule::Chosen, days(QDate(2026, 7, 1), QDate(2026, 12, 31)), 2026, "6 tháng cuối năm 2026", ""},
        {NineMonths, PeriodRule::Calendar, days(QDate(2026, 1, 1), QDate(2026, 9, 15)), 2026, "9 tháng đầu năm 2026", "2026-09-30"},
        {Year, PeriodRule::SinceCutOff, days(QDate(2025, 11, 16), QDate(2026, 11, 15)), 2026, "năm 2026", "2026-12-31"},
        {Year, PeriodRule::Calendar, days(QDate(2026, 1, 1), QDate(2026, 12, 31)), 2026, "năm 2026", ""},
        {ActionMonth, PeriodRule::Calendar, days(QDate(2025, 11, 15), QDate(2025, 12, 15)), 2025, "Tháng hành động năm 2025", ""},
        {MultiYear, PeriodRule::Chosen, days(QDate(2021, 1, 1), QDate(2025, 12, 31)), 2025, "giai đoạn 2021 - 2025", ""},
        {Other, PeriodRule::Chosen, days(QDate(2026, 2, 1), QDate(2026, 5, 31)), 2026, "từ ngày 01/02/2026 đến ngày 31/5/2026", ""},
        {Topical, PeriodRule::Chosen, days(QDate(2026, 1, 1), QDate(2026, 12, 31)), 2026, "năm 2026", ""},
    };
    for (const Case &c : cases) {
        Report report;
        report.kind = c.kind;
        report.rule = c.rule;
        report.period = c.period;
        INFO(c.text);
        CHECK(reportYear(report) == c.year);
        CHECK(reportPeriodText(report) == QString::fromUtf8(c.text));
        const auto end = proposedWholeEnd(c.kind, c.rule, c.period);
        CHECK((end ? end->toString(Qt::ISODate) : QString()) == QLatin1String(c.end));
    }
}

TEST_CASE("a report begins with nothing but its period: head, addressee, opening and outline follow", "[report]")
{
    ReportFile file;
    const StoredReport report = file.create(file.draft());
    const Plan document = file.document(report);
    CHECK(document.document == DocumentKind::Report);
    CHECK(document.documentType == u"BÁO CÁO"_s);
    CHECK(document.symbol == u"BC-UBND"_s);
    CHECK(document.superiorLines.isEmpty()); // a UBND has no superior line
    CHECK(document.title == u"Kết quả thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ 6 tháng đầu năm 2026 trên địa bàn xã Khe Mây (mẫu)"_s);
    CHECK(document.addressees == QStringList{u"Ủy ban nhân dân tỉnh Minh Khê (mẫu) (qua Sở Nội vụ)"_s});
    CHECK(document.recipients.value(0) == u"Như trên"_s);
    REQUIRE(document.preamble.size() == 1);
    CHECK(document.preamble[0].toPlain() == u"Ủy ban nhân dân xã Khe Mây (mẫu) báo cáo kết quả thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ "
                                            "6 tháng đầu năm 2026 (số liệu tính đến ngày 30/6/2026) như sau:"_s);
    REQUIRE(document.closing.size() == 1);
    CHECK(document.closing[0].toPlain() == u"Trên đây là kết quả thực hiện công tác bình đẳng giới 6 tháng đầu năm 2026 của xã Khe Mây (mẫu), Ủy ban nhân dân "
                                           "xã Khe Mây (mẫu) kính báo cáo Ủy ban nhân dân tỉnh Minh Khê (mẫu) xem xét, tổng hợp."_s);
    CHECK_FALSE(sectionKinds(document).contains(u"indicators"_s));
    CHECK(document.number.isEmpty());
    CHECK(report.report.createdAt == u"2026-11-21T03:04:05.000Z"_s);
    CHECK(report.report.outlineName == u"report-commune"_s);

    const Plan year = file.document(file.create(file.draft(ReportKind::Year)));
    CHECK(sectionKinds(year).contains(u"indicators"_s)); // compulsory in the yearly one
    const QString next = u"NHIỆM VỤ NĂM 2027"_s;
    CHECK(std::any_of(year.sections.begin(), year.sections.end(), [&](const Section &section) { return section.heading.toPlain() == next; }));
}

TEST_CASE("a report without period, or with a reversed one, isn't begun; the file stays as it is", "[report]")
{
    ReportFile file;
    const auto before = dump(file.database);
    ReportDraft draft = file.draft();
    draft.report.period = {};
    CHECK(file.reports.create(draft).error().code == u"report.no_period"_s);
    draft.report.period = days(QDate(2026, 6, 30), QDate(2026, 1, 1));
    CHECK(file.reports.create(draft).error().code == u"report.period_reversed"_s);
    draft.report.period = days(QDate(2026, 1, 1), QDate(2026, 6, 30));
    draft.outline = u"plan-commune"_s;
    CHECK(file.reports.create(draft).error().code == u"outline.unknown"_s);
    CHECK(dump(file.database) == before);
}

TEST_CASE("without an office there is still a report, with an open head", "[report]")
{
    ReportFile file;
    ReportDraft draft = file.draft();
    draft.identity.reset();
    const Plan document = file.document(file.create(draft));
    CHECK(document.issuerLines == QStringList{u"ỦY BAN NHÂN DÂN"_s, u"XÃ …"_s});
    CHECK(document.addressees.isEmpty());
    CHECK_FALSE(document.closing.front().toPlain().contains(u"  "_s));
}

TEST_CASE("a pasted base and a request are what the report carries out", "[report]")
{
    ReportFile file;
    REQUIRE(file.records.save(request()));
    SECTION("the request of the list of what is due")
    {
        const ReportDraft draft = draftFor(request(), file.identities.front(), QDate(2026, 5, 22));
        CHECK(draft.report.kind == ReportKind::SixMonths);
        CHECK(range(draft.report.period) == u"2026-01-01 2026-06-04"_s); // due before 05/6: the last good day
        CHECK(draft.report.wholeEnd == QDate(2026, 6, 30));
        const Plan document = file.document(file.create(draft));
        CHECK(document.addressees == QStringList{u"Sở Nội vụ"_s});
        CHECK(document.preamble.front().toPlain().startsWith(
            u"Thực hiện Công văn số 540/SNV-BĐG ngày 20/5/2026 của Sở Nội vụ về việc báo cáo kết quả công tác bình đẳng giới 6 tháng đầu năm 2026, "
            "Ủy ban nhân dân xã Khe Mây (mẫu) báo cáo "_s));
        REQUIRE_FALSE(document.legalBases.empty());
        CHECK(document.legalBases.front().number == u"540/SNV-BĐG"_s);
        CHECK(document.legalBases.front().preambleIndex == 0);
    }
    SECTION("pasted words come before the request's")
    {
        ReportDraft draft = draftFor(request(), file.identities.front(), QDate(2026, 5, 22));
        draft.bases = {u"Thực hiện Công văn số 77/SNV ngày 02/6/2026 của Sở Nội vụ về việc bổ sung số liệu;"_s};
        const Plan document = file.document(file.create(draft));
        CHECK(document.preamble.front().toPlain().startsWith(u"Thực hiện Công văn số 77/SNV ngày 02/6/2026 của Sở Nội vụ về việc bổ sung số liệu, Ủy ban"_s));
    }
    SECTION("lines that stand for themselves come first")
    {
        ReportDraft draft = file.draft();
        draft.bases = {u"Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;\nThực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2026 của UBND tỉnh"_s};
        const Plan document = file.document(file.create(draft));
        REQUIRE(document.preamble.size() == 2);
        CHECK(document.preamble[0].toPlain() == u"Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;"_s);
        CHECK(document.preamble[1].toPlain().startsWith(u"Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2026 của UBND tỉnh, Ủy ban"_s));
    }
}

TEST_CASE("what asks for a report says its kind, year and addressee", "[report]")
{
    struct Case {
        std::optional<Period> period;
        const char *subject;
        QDate today;
        const char *kind;
        int year;
    };
    const QDate may(2026, 5, 22), january(2026, 1, 12);
    const std::vector<Case> cases{
        {Period::Year, "báo cáo năm", QDate(2026, 11, 2), "year", 2026},
        {Period::Year, "báo cáo năm", january, "year", 2025},
        {Period::Year, "báo cáo kết quả năm 2024", january, "year", 2024},
        {Period::ActionMonth, "", QDate(2026, 12, 16), "action-month", 2026},
        {{}, "Báo cáo kết quả Tháng hành động năm 2025", january, "action-month", 2025},
        {{}, "báo cáo đột xuất vụ việc", may, "urgent", 2026},
        {{}, "rà soát mô hình", may, "topical", 2026},
        {Period::Other, "báo cáo 9 tháng", may, "9m", 2026},
    };
    for (const Case &c : cases) {
        INFO(c.subject);
        ReportRequest asked;
        asked.sender = u"UBND tỉnh"_s;
        asked.period = c.period;
        asked.subject = QString::fromUtf8(c.subject);
        const ReportDraft draft = draftFor(asked, {}, c.today);
        CHECK(toCode(draft.report.kind) == QLatin1String(c.kind));
        CHECK(reportYear(draft.report) == c.year);
        CHECK(draft.addressees == QStringList{u"UBND tỉnh"_s});
    }

    ReportingDuty duty;
    duty.uuid = u"b-1"_s;
    duty.period = Period::Year;
    duty.due = QDate(2026, 11, 10);
    duty.strict = true;
    duty.to = u"UBND tỉnh"_s;
    duty.via = u"Sở Nội vụ"_s;
    Plan plan;
    plan.uuid = u"p-1"_s;
    plan.year = 2026;
    plan.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"TỈNH MINH KHÊ"_s};
    plan.number = u"12"_s;
    plan.symbol = u"KH-UBND"_s;
    plan.date = PartialDate::of(QDate(2026, 2, 7));
    plan.title = u"Triển khai công tác bình đẳng giới năm 2026"_s;
    const ReportDraft draft = draftFor(duty, plan, {}, may);
    CHECK(draft.report.dutyUuid == u"b-1"_s);
    CHECK(draft.report.planUuid == u"p-1"_s);
    CHECK(draft.report.requestDocument == u"Kế hoạch số 12/KH-UBND ngày 07/02/2026"_s);
    CHECK(draft.addressees == QStringList{u"UBND tỉnh (qua Sở Nội vụ)"_s});
    CHECK(range(draft.report.period) == u"2026-01-01 2026-11-09"_s);
    CHECK(draft.report.wholeEnd == QDate(2026, 12, 31));
}

TEST_CASE("a report goes on from the last cut-off of its issuer", "[report]")
{
    ReportFile file;
    ReportDraft last = file.draft(ReportKind::Year, 2025);
    last.report.period.to = QDate(2025, 11, 15);
    const StoredReport year = file.create(last);
    CHECK(file.create(file.draft()).report.formerUuid.isEmpty()); // nobody froze it yet
    REQUIRE(file.reports.freeze(year));
    ReportDraft other = last;
    other.identity = file.identities.back();
    other.report.period.to = QDate(2025, 12, 1);
    REQUIRE(file.reports.freeze(file.create(other)));

    CHECK(file.create(file.draft()).report.formerUuid == year.report.uuid);
    const auto found = file.reports.former(ReportKind::Year, QDate(2026, 12, 31), file.identities.front().uuid);
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->report.uuid == year.report.uuid);
    CHECK(file.reports.former(ReportKind::ActionMonth, QDate(2026, 1, 1)).value() == std::nullopt);
    // Nothing came between where the last report is too old, or the new one is about a thing.
    CHECK(file.create(file.draft(ReportKind::SixMonths, 2028)).report.formerUuid.isEmpty());
    CHECK(file.create(file.draft(ReportKind::ActionMonth, 2025)).report.formerUuid.isEmpty());
}

TEST_CASE("who doesn't want the whole period estimated gets a report without it", "[report]")
{
    ReportFile file;
    ReportDraft draft = file.draft();
    draft.report.period.to = QDate(2026, 6, 4);
    REQUIRE(proposedWholeEnd(draft.report.kind, draft.report.rule, draft.report.period));
    CHECK_FALSE(file.create(draft).report.wholeEnd);
    draft.report.uuid.clear();
    draft.report.wholeEnd = QDate(2026, 6, 30);
    CHECK(file.create(draft).report.wholeEnd == QDate(2026, 6, 30));
}

TEST_CASE("beginning, changing and removing a report can be taken back", "[report]")
{
    ReportFile file;
    const auto empty = dump(file.database);
    auto made = file.reports.create(file.draft());
    REQUIRE(made);
    const auto begun = dump(file.database);
    CHECK(made->second.title == u"report.add"_s);
    REQUIRE(file.plans.apply(made->second.inverted()));
    CHECK(dump(file.database) == empty);
    REQUIRE(file.plans.apply(made->second));
    CHECK(dump(file.database) == begun);

    StoredReport report = file.reports.find(made->first.report.uuid).value();
    report.report.estimates = {{u"sessions"_s, 12, std::nullopt, true}};
    auto saved = file.reports.save(report, u"report.estimate"_s, {u"Cuộc truyền thông"_s});
    REQUIRE(saved);
    CHECK(file.reports.save(report).error().code == u"conflict"_s); // an older version of it
    REQUIRE(file.plans.apply(saved->inverted()));
    CHECK(dump(file.database) == begun);

    report = file.reports.find(made->first.report.uuid).value();
    const Plan before = file.document(report);
    Plan after = before;
    Section *section = leafOf(after.sections, SectionKind::Communication);
    REQUIRE(section);
    section->blocks = {paragraph(u"d-1"_s, u"Đã tổ chức 02 cuộc."_s)};
    section->draft = u"Đã tổ chức 02 cuộc."_s;
    Report now = report.report;
    ReportFigure figure;
    figure.id = u"sessions.total"_s;
    figure.text = u"02"_s;
    figure.value = 2;
    figure.sectionUuid = section->uuid;
    figure.paragraphUuid = u"d-1"_s;
    now.figures = {figure};
    auto edited = file.reports.edit(report, before, after, now, u"report.draft"_s);
    REQUIRE(edited);
    const StoredReport stored = file.reports.find(report.report.uuid).value();
    CHECK(stored.report == now);
    CHECK(file.document(stored) == after);
    CHECK(figureSpans(stored.report, file.document(stored)).size() == 1);
    REQUIRE(file.plans.apply(edited->inverted()));
    CHECK(dump(file.database) == begun);

    // A text that somebody changed meanwhile is not written over, nor is the row.
    report = file.reports.find(made->first.report.uuid).value();
    Plan theirs = before;
    leafOf(theirs.sections, SectionKind::Communication)->blocks = {paragraph(u"d-2"_s, u"khác"_s)};
    REQUIRE(file.plans.edit(report.documentId, before, theirs, {u"text.edit"_s, {}, 0}));
    Plan mine = theirs;
    std::get<Paragraph>(leafOf(mine.sections, SectionKind::Communication)->blocks[0]).text = RichText::plain(u"của tôi"_s);
    Plan stale = theirs;
    std::get<Paragraph>(leafOf(stale.sections, SectionKind::Communication)->blocks[0]).text = RichText::plain(u"cũ"_s);
    const auto state = dump(file.database);
    CHECK(file.reports.edit(report, stale, mine, now, u"report.draft"_s).error().code == u"conflict"_s);
    CHECK(dump(file.database) == state);

    report = file.reports.find(made->first.report.uuid).value();
    auto removed = file.reports.remove(report);
    REQUIRE(removed);
    CHECK(dump(file.database) == empty);
    CHECK(file.reports.find(report.report.uuid).error().code == u"report.not_found"_s);
    REQUIRE(file.plans.apply(removed->inverted()));
    CHECK(dump(file.database) == state);
}

TEST_CASE("reports are listed by cut-off, found by number and uuid, and by what they answer", "[report]")
{
    ReportFile file;
    REQUIRE(file.records.save(request()));
    const StoredReport half = file.create(draftFor(request(), file.identities.front(), QDate(2026, 5, 22)));
    const StoredReport year = file.create(file.draft(ReportKind::Year));
    const auto lines = file.reports.list();
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    CHECK(lines->front().stored.report.uuid == year.report.uuid);
    CHECK(lines->back().addressees == u"Sở Nội vụ"_s);
    CHECK(lines->back().state == PlanState::Draft);
    CHECK(lines->back().revisions == 0);
    CHECK_FALSE(lines->back().isChangedSince);
    CHECK(file.reports.find(QString::number(half.id))->report.uuid == half.report.uuid);
    CHECK(file.reports.find(half.report.uuid.left(10))->report.uuid == half.report.uuid);
    CHECK(file.reports.find(u"nothing"_s).error().code == u"report.not_found"_s);
    CHECK(file.reports.load(99).error().code == u"report.not_found"_s);
    CHECK(file.reports.ofDocument(half.report.documentUuid).value()->id == half.id);
    CHECK(file.reports.ofDocument(u"no"_s).value() == std::nullopt);

    REQUIRE(file.reports.answering(request().uuid, {}).value().size() == 1);
    CHECK(file.reports.answering({}, {}).value().empty());
    file.create(draftFor(request(), file.identities.front(), QDate(2026, 5, 22)));
    CHECK(file.reports.answering(request().uuid, u"b-1"_s).value().size() == 2);
}

TEST_CASE("lists of plans, what is due and the overview know nothing of reports' texts", "[report]")
{
    ReportFile file;
    const auto due = DueService(file.database).list().value();
    file.create(file.draft());
    file.create(file.draft(ReportKind::Year));
    CHECK(file.plans.list()->empty());
    CHECK(file.database.info()->plans == 0);
    CHECK(DueService(file.database).list().value() == due);
    CHECK(DueService(file.database).hasWork().value()); // but somebody works in the file
    CHECK(file.database.check(file.progress)->isEmpty());
}

TEST_CASE("what a report answers is marked as done once it was sent", "[report]")
{
    ReportFile file;
    REQUIRE(file.records.save(request()));
    const StoredReport report = file.create(draftFor(request(), file.identities.front(), QDate(2026, 5, 22)));
    const auto before = dump(file.database);
    const auto marked = file.reports.markAnswered(report, QDate(2026, 6, 4), u"35/BC-UBND"_s);
    REQUIRE(marked);
    const auto answered = file.records.find<ReportRequest>(request().uuid).value();
    CHECK(answered->value.doneOn == QDate(2026, 6, 4));
    CHECK(answered->value.doneBy == u"35/BC-UBND"_s);
    REQUIRE(file.plans.apply(marked->inverted()));
    CHECK(dump(file.database) == before);

    // A duty gets a mark, the second time another day.
    Plan plan;
    plan.uuid = u"00000000-0000-4000-8000-00000000bbbb"_s;
    plan.year = 2026;
    plan.issuerLines = file.identities.front().issuerLines;
    plan.identityUuid = file.identities.front().uuid;
    plan.title = u"Kế hoạch mẫu"_s;
    ReportingDuty duty;
    duty.uuid = u"b-1"_s;
    duty.period = Period::Year;
    duty.due = QDate(2026, 12, 5);
    duty.from = u"UBND xã Khe Mây (mẫu)"_s;
    duty.to = u"UBND tỉnh"_s;
    plan.duties = {duty};
    file.add(plan);
    const StoredReport year = file.create(draftFor(duty, plan, file.identities.front(), QDate(2026, 11, 22)));
    REQUIRE(file.reports.markAnswered(year, QDate(2026, 12, 1), u"80"_s));
    REQUIRE(file.reports.markAnswered(year, QDate(2026, 12, 2), u"80"_s));
    const auto items = DueService(file.database).list().value();
    const auto item = std::find_if(items.begin(), items.end(), [](const DueItem &one) { return one.uuid == u"b-1"_s; });
    REQUIRE(item != items.end());
    CHECK(item->doneOn == QDate(2026, 12, 2));
    // Nothing to mark, nothing written.
    CHECK(file.reports.markAnswered(file.create(file.draft()), QDate(2026, 6, 4), {})->isEmpty());
}

TEST_CASE("the superior's outline takes the place of ours", "[report]")
{
    ReportFile file;
    Plan received;
    Section one, two;
    one.uuid = u"a"_s;
    one.kind = SectionKind::Communication;
    one.numberStyle = NumberStyle::Roman;
    one.heading = RichText::plain(u"KẾT QUẢ TRUYỀN THÔNG"_s);
    two.uuid = u"b"_s;
    two.heading = RichText::plain(u"NỘI DUNG KHÁC"_s);
    two.numberStyle = NumberStyle::Roman;
    received.sections = {one, two};
    ReportDraft draft = file.draft();
    draft.received = received;
    draft.report.outlineName = u"Đề cương.docx"_s;
    const StoredReport report = file.create(draft);
    const Plan document = file.document(report);
    REQUIRE(document.sections.size() == 2);
    CHECK(document.sections[0].heading.toPlain() == u"KẾT QUẢ TRUYỀN THÔNG"_s);
    CHECK(document.sections[0].uuid != u"a"_s);
    CHECK(document.symbol == u"BC-UBND"_s);
    CHECK(report.report.outlineName == u"Đề cương.docx"_s);
    file.create(draft); // a second one from the same file
}

TEST_CASE("the history of a report's text is that of any document", "[report]")
{
    ReportFile file;
    const StoredReport report = file.create(file.draft());
    const Plan before = file.document(report);
    Plan after = before;
    after.title += u" (sửa)"_s;
    REQUIRE(file.plans.edit(report.documentId, before, after, {u"head.edit"_s, {}, 0}));
    HistoryService history(file.database);
    const auto entries = history.list(report.documentId);
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    CHECK(history.stateAfter(report.documentId, entries->back().batch).value() == before);
    REQUIRE(history.revert(report.documentId, entries->back().batch));
    CHECK(file.document(report) == before);
}

TEST_CASE("the overview of a year counts no report as a plan", "[report]")
{
    ReportFile file;
    OverviewQuery query;
    query.year = 2026;
    query.today = QDate(2026, 11, 21);
    const auto empty = OverviewService(file.database).read(query);
    REQUIRE(empty);
    file.create(file.draft());
    const auto with = OverviewService(file.database).read(query);
    REQUIRE(with);
    CHECK(with->plans == empty->plans);
    CHECK(with->plans.isEmpty());
}

TEST_CASE("a check of the file finds reports without text, texts without report and stray versions", "[report]")
{
    ReportFile file;
    const StoredReport one = file.create(file.draft()), two = file.create(file.draft(ReportKind::Year));
    CHECK(file.database.check(file.progress)->isEmpty());
    exec(file.database, u"UPDATE report SET document_uuid = 'nowhere' WHERE id = %1"_s.arg(one.id));
    CHECK(file.database.check(file.progress)->size() == 2); // both sides of it
    exec(file.database, u"INSERT INTO report_revision (uuid, version, report_uuid, number, frozen_at, round, content) "
                        "VALUES ('v', 1, '%1', 1, '2026-01-01T00:00:00.000Z', 'regular', '{}')"_s.arg(two.report.uuid));
    CHECK(file.database.check(file.progress)->size() == 3);
    const auto listed = file.reports.list();
    INFO((listed ? std::string() : (listed.error().code + u' ' + listed.error().detail).toStdString()));
    REQUIRE(listed);
    CHECK(listed->size() == 2);
    CHECK(file.reports.load(one.id)->documentId == 0);
}
