// Numbers that belong together, held against tables written by hand: people of meetings, periods, shares, and what contradicts what.
#include "application/activity_samples.h"
#include "application/activity_service.h"
#include "application/error_text.h"
#include "application/figure_service.h"
#include "application/indicator_service.h"
#include "application/report_contradictions.h"
#include "application/report_export.h"
#include "application/report_content.h"
#include "application/report_facts_fixture.h"
#include "application/report_fixture.h"
#include "application/report_workbook.h"
#include "domain/count_text.h"
#include "domain/indicator_text.h"
#include "ooxml/workbook_reader.h"

#include <iostream>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace bd::domain;
using namespace Qt::StringLiterals;

namespace {

/// A commune's log of the first half of 2026:
///
///   day    what           meetings  lượt người  người  of them women
///   05/1   talk               1         60                  40
///   06/2   talk               3        150                   –
///   07/3   theme              1         50                  20
///   08/3   club meeting       –        300                 290
///   09/4   contest            –        200                   –
///   10/4   conference         –                   80        30
///
/// Meetings: 5, their people 260; women counted at 2 meetings (60 of 110). All lượt người: 760, of them women at least 350.
struct Half : test::ReportFile {
    ActivityService log{database};
    NoProgress progress;
    StoredReport report;

    explicit Half(bool mixes = false)
    {
        row(u"Nói chuyện tại thôn Nà Mây"_s, QDate(2026, 1, 5), u"talk"_s, {figure(u"sessions"_s, 1), figure(u"attendances"_s, 60, 40)});
        row(u"Ba buổi nói chuyện"_s, QDate(2026, 2, 6), u"talk"_s, {figure(u"sessions"_s, 3), figure(u"attendances"_s, 150)});
        row(u"Sinh hoạt chuyên đề"_s, QDate(2026, 3, 7), u"theme"_s, {figure(u"sessions"_s, 1), figure(u"attendances"_s, 50, 20)});
        row(u"Sinh hoạt câu lạc bộ"_s, QDate(2026, 3, 8), u"model"_s, {figure(u"club-meetings"_s, 6), figure(u"attendances"_s, 300, 290)});
        row(u"Hội thi"_s, QDate(2026, 4, 9), u"contest"_s, {figure(u"contests"_s, 1), figure(u"attendances"_s, 200)});
        row(u"Hội nghị"_s, QDate(2026, 4, 10), u"conference"_s, {figure(u"conferences"_s, 1), figure(u"people"_s, 80, 30)});
        if (mixes)
            row(u"Gặp mặt"_s, QDate(2026, 4, 11), u"observance"_s, {figure(u"sessions"_s, 1), figure(u"people"_s, 45)});
        report = create(draft());
    }

    void row(const QString &title, QDate day, const QString &kind, const std::vector<Figure> &figures)
    {
        Activity one = activity(title, day);
        one.kind = kind;
        one.sectionKind = kind == u"model" ? SectionKind::Models : SectionKind::Communication;
        one.figures = figures;
        REQUIRE(log.add({one}));
    }

    ReportFacts facts()
    {
        auto made = reportFacts(database, report.report, progress);
        INFO((made ? std::string() : (made.error().code + made.error().detail).toStdString()));
        REQUIRE(made);
        return *made;
    }

    QStringList lines()
    {
        QStringList lines;
        for (const SectionDraft &draft : draftReport(facts(), document(report), shippedPatterns()))
            for (const DraftSentence &sentence : draft.sentences)
                lines << sentence.text;
        return lines;
    }
};

bool anyContains(const QStringList &lines, const QString &words)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(words); });
}

QStringList codes(const std::vector<Issue> &issues)
{
    QStringList codes;
    for (const Issue &issue : issues)
        codes << issue.code;
    return codes;
}

} // namespace

TEST_CASE("people are told of the meetings they came to, not of clubs and contests", "[report-facts][report-figures]")
{
    Half half;
    const ReportFacts facts = half.facts();
    const std::pair<QString, qint64> expected[] = {
        {u"sessions.total"_s, 5},                     {u"attendances.total"_s, 760},                 {u"attendances.women"_s, 350},
        {u"people.total"_s, 80},                      {u"sessions.attendances.total"_s, 260},        {u"sessions.attendances.women"_s, 60},
        {u"sessions.attendances.told"_s, 5},          {u"sessions.attendances.counted"_s, 2},        {u"sessions.attendances.counted_total"_s, 110},
        {u"sessions.attendances.counted_women"_s, 60}};
    for (const auto &[id, value] : expected) {
        INFO(id.toStdString());
        const ReportFact *fact = facts.fact(id);
        REQUIRE(fact);
        CHECK(fact->value == value);
        const auto explained = explainFigure(half.database, fact->source, id);
        REQUIRE(explained);
        CHECK(explained->value == value);
    }
    REQUIRE(facts.fact(u"sessions.attendances.share"_s));
    CHECK(facts.fact(u"sessions.attendances.share"_s)->ratio == 54.5);
    CHECK_FALSE(facts.fact(u"sessions.people.total"_s));
    const QStringList lines = half.lines();
    INFO(lines.join(u'\n').toStdString());
    CHECK(anyContains(lines, u"Đã tổ chức 05 cuộc truyền thông trực tiếp"_s));
    CHECK(anyContains(lines, u"với 260 lượt người dự"_s));
    CHECK(lines.contains(u"Trong 05 cuộc nêu trên, 02 cuộc có thống kê theo giới với 60/110 lượt nữ (54,5%)."_s));
    CHECK(lines.contains(u"Các hoạt động trong kỳ có tổng số 760 lượt người dự."_s));
    CHECK(lines.contains(u"Các hoạt động có danh sách trong kỳ có tổng số 80 người dự."_s));
    CHECK_FALSE(anyContains(lines, u"840"_s)); // người and lượt người are never added
}

TEST_CASE("the outstanding activity tells its people in their own unit", "[report-figures]")
{
    Half half;
    half.row(u"Giáo dục kỹ năng cho học sinh"_s, QDate(2026, 5, 5), u"talk"_s, {figure(u"pupil-attendances"_s, 7350)});
    const QStringList lines = half.lines();
    INFO(lines.join(u'\n').toStdString());
    CHECK(anyContains(lines, u"thu hút 7.350 lượt học sinh tham gia"_s)); // more than all attendances, and no part of them
    CHECK(lines.contains(u"Các hoạt động trong kỳ có tổng số 760 lượt người dự."_s));
}

TEST_CASE("where meetings counted people in two ways, none of both stands for all of them", "[report-figures]")
{
    Half half(true);
    const QStringList lines = half.lines();
    INFO(lines.join(u'\n').toStdString());
    CHECK(anyContains(lines, u"Đã tổ chức 06 cuộc truyền thông trực tiếp"_s));
    CHECK_FALSE(anyContains(lines, u"với 260 lượt người dự"_s));
    CHECK_FALSE(anyContains(lines, u"305"_s));
    CHECK(anyContains(lines, u"tổng số 125 người dự"_s));
}

TEST_CASE("a typed total of people isn't told as that of the log's meetings", "[report-figures]")
{
    Half half;
    FigureEntry typed;
    typed.measure = u"attendances"_s;
    typed.period = half.report.report.period;
    typed.total = 900;
    typed.source = u"Hội LHPN xã"_s;
    FigureService figures(half.database);
    REQUIRE(figures.save(typed, 0));
    // Nobody chose: neither number is told as the one of the period.
    ReportFacts facts = half.facts();
    CHECK(facts.fact(u"attendances.total"_s)->isUndecided);
    CHECK_FALSE(anyContains(half.lines(), u"lượt người dự"_s));
    CHECK(codes(checkReport(facts, half.document(half.report), QDate(2026, 6, 1))).contains(u"undecided"_s));
    FigureChoice choice;
    choice.measure = typed.measure;
    choice.period = typed.period;
    choice.usesLog = false;
    choice.entryUuid = figures.entries(typed.period).value().front().entry.uuid;
    REQUIRE(figures.choose(choice));
    const QStringList lines = half.lines();
    INFO(lines.join(u'\n').toStdString());
    CHECK_FALSE(anyContains(lines, u"với 900"_s));
    CHECK(lines.contains(u"Các hoạt động trong kỳ có tổng số 900 lượt người dự."_s));
}

TEST_CASE("the annex, the form and the spreadsheet count the same rows as the text", "[report-figures][report][paper]")
{
    Half half;
    const auto paper = gatherReport(half.database, half.report.id, 0);
    REQUIRE(paper);
    const auto content = reportContent(*paper);
    const auto statistic = [&](const QString &name) {
        const auto it = std::find_if(content.statistics.begin(), content.statistics.end(), [&](const auto &row) { return row.name == name; });
        REQUIRE(it != content.statistics.end());
        return *it;
    };
    const auto all = statistic(u"Lượt người dự"_s), ofMeetings = statistic(u"Lượt người dự các cuộc truyền thông"_s);
    CHECK(all.total == 760);
    CHECK(all.known == 5);
    CHECK(all.womenKnown == 3);
    CHECK(ofMeetings.total == 260);
    CHECK(ofMeetings.women == 60);
    CHECK(ofMeetings.womenKnown == 2);
    // Biểu 02: meetings, their people, women, and at how many meetings women were counted.
    const auto form = std::find_if(content.forms.begin(), content.forms.end(), [](const auto &one) { return one.title.startsWith(u"Biểu 02"_s); });
    REQUIRE(form != content.forms.end());
    CHECK(form->rows.front().cells == QStringList{u"5"_s, u"260"_s, u"60"_s, u"2"_s});
    // The sheet: of how many rows the number is known, and of how many the women.
    const auto bytes = reportWorkbook(*paper);
    REQUIRE(bytes);
    auto book = ooxml::WorkbookReader::fromBytes(*bytes);
    REQUIRE(book);
    NoProgress progress;
    QStringList head, row;
    const auto take = [&](ooxml::ReadRow &&one) -> Result<void> {
        QStringList texts;
        for (const ooxml::ReadCell &cell : one.cells) {
            texts.resize(std::max<qsizetype>(texts.size(), cell.column + 1));
            texts[cell.column] = cell.text;
        }
        if (texts.contains(u"Dòng có số nữ"_s))
            head = texts;
        if (texts.contains(u"Lượt người dự"_s))
            row = texts;
        return {};
    };
    REQUIRE(book->read(0, take, progress));
    REQUIRE_FALSE(head.isEmpty());
    REQUIRE_FALSE(row.isEmpty());
    CHECK(row.value(head.indexOf(u"Dòng có số"_s)) == u"5/5"_s);
    CHECK(row.value(head.indexOf(u"Dòng có số nữ"_s)) == u"3/5"_s);
}

TEST_CASE("only a report from the last cut-off on follows it, and only one that was frozen", "[report][report-figures]")
{
    test::ReportFile file;
    ReportDraft last = file.draft(ReportKind::Year, 2025);
    last.report.period.to = QDate(2025, 11, 15);
    const StoredReport year = file.create(last);
    const QString identity = file.identities.front().uuid;
    const auto former = [&](ReportKind kind, QDate day) {
        const auto found = file.reports.former(kind, day, identity);
        REQUIRE(found);
        return *found ? std::optional((*found)->report) : std::nullopt;
    };
    // A draft was never sent.
    CHECK_FALSE(former(ReportKind::Year, QDate(2026, 12, 31)));
    ReportDraft since = file.draft(ReportKind::Year, 2026);
    since.report.rule = PeriodRule::SinceCutOff;
    const StoredReport alone = file.create(since);
    NoProgress progress;
    auto facts = reportFacts(file.database, alone.report, progress);
    REQUIRE(facts);
    CHECK(codes(checkReport(*facts, file.document(alone), QDate(2026, 6, 1))).contains(u"former_not_frozen"_s));
    REQUIRE(file.reports.freeze(year));
    REQUIRE(former(ReportKind::Year, QDate(2026, 12, 31)));
    CHECK(former(ReportKind::Year, QDate(2026, 12, 31))->uuid == year.report.uuid);
    CHECK(file.create(since).report.formerUuid == year.report.uuid);
    // Two versions of one year don't follow each other.
    REQUIRE(file.reports.freeze(file.reports.load(alone.id).value()));
    CHECK(former(ReportKind::Year, QDate(2026, 12, 31))->uuid == year.report.uuid);
    // Another office's cut-off binds nobody.
    if (file.identities.size() > 1)
        CHECK(file.reports.former(ReportKind::Year, QDate(2026, 12, 31), file.identities.back().uuid).value() == std::nullopt);
}

TEST_CASE("reports of one period, days that count twice and cut-offs elsewhere are remarked, never refused", "[report][report-figures]")
{
    test::ReportFile file;
    NoProgress progress;
    const auto issues = [&](const StoredReport &report) {
        const auto facts = reportFacts(file.database, report.report, progress);
        REQUIRE(facts);
        return codes(checkReport(*facts, file.document(report), QDate(2026, 6, 1)));
    };
    ReportDraft last = file.draft(ReportKind::Year, 2025);
    const StoredReport year = file.create(last);
    const StoredReport half = file.create(file.draft());
    CHECK_FALSE(issues(half).contains(u"same_period"_s));
    CHECK_FALSE(issues(half).contains(u"period_overlaps"_s));
    const StoredReport again = file.create(file.draft());
    CHECK(issues(half).contains(u"same_period"_s));
    CHECK(issues(again).contains(u"same_period"_s));
    // Decree 09's year begins on 15/12: these days are in the frozen report of 2025.
    ReportDraft decree = file.draft(ReportKind::Year, 2026);
    decree.report.rule = PeriodRule::Decree09;
    decree.report.period = proposedPeriod(ReportKind::Year, PeriodRule::Decree09, 2026, year.report);
    CHECK(decree.report.period.from == QDate(2025, 12, 15));
    const StoredReport overlapping = file.create(decree);
    CHECK_FALSE(issues(overlapping).contains(u"period_overlaps"_s));
    REQUIRE(file.reports.freeze(year));
    CHECK(issues(overlapping).contains(u"period_overlaps"_s));
    struct Case {
        ReportKind kind;
        PeriodRule rule;
        DayRange period;
        bool isOutside;
    };
    const Case cases[] = {{ReportKind::SixMonths, PeriodRule::Calendar, {QDate(2027, 1, 1), QDate(2027, 6, 5)}, false},
                          {ReportKind::SixMonths, PeriodRule::Calendar, {QDate(2027, 1, 1), QDate(2027, 9, 15)}, true},
                          {ReportKind::SixMonths, PeriodRule::Chosen, {QDate(2027, 7, 1), QDate(2027, 12, 31)}, false},
                          {ReportKind::SixMonths, PeriodRule::Decree09, {QDate(2026, 12, 15), QDate(2027, 6, 14)}, false},
                          {ReportKind::Year, PeriodRule::SinceCutOff, {QDate(2026, 11, 16), QDate(2027, 11, 15)}, false},
                          {ReportKind::ActionMonth, PeriodRule::Calendar, {QDate(2027, 11, 15), QDate(2027, 12, 25)}, true},
                          {ReportKind::Topical, PeriodRule::Requested, {QDate(2027, 2, 1), QDate(2027, 3, 1)}, false}};
    for (const Case &one : cases) {
        INFO(one.period.to.toString(Qt::ISODate).toStdString());
        Report report;
        report.kind = one.kind;
        report.rule = one.rule;
        report.period = one.period;
        MadeFacts made;
        made.facts.report = report;
        CHECK(codes(contradictions(made.facts, made.document)).contains(u"cut_off_outside"_s) == one.isOutside);
    }
}

TEST_CASE("one quantity, two numbers: one remark that names both and who says them", "[report-check][report-figures]")
{
    struct Row {
        const char *code;
        std::function<void(MadeFacts &)> make;
        QStringList args;
    };
    const auto from = [](ReportFact &fact, FigureOrigin origin, const QString &id = {}) {
        fact.source.origin = origin;
        if (!id.isEmpty())
            fact.source.id = id;
    };
    const Row rows[] = {
        {"figures_differ", [&](MadeFacts &m) {
             m.add(u"documents-issued.total"_s, u"Văn bản đã ban hành"_s, u"văn bản"_s, 3);
             from(m.add(u"documents.total"_s, u"Văn bản đã ban hành"_s, u"văn bản"_s, 5, 5, 5), FigureOrigin::Record, u"issued_document"_s);
         }, {u"Văn bản đã ban hành"_s, u"3"_s, {}, u"5"_s, {}}},
        {"", [&](MadeFacts &m) { // nothing is listed: the register isn't kept
             m.add(u"documents-issued.total"_s, u"Văn bản đã ban hành"_s, u"văn bản"_s, 3);
             from(m.add(u"documents.total"_s, u"Văn bản đã ban hành"_s, u"văn bản"_s, 0), FigureOrigin::Record, u"issued_document"_s);
         }, {}},
        {"", [&](MadeFacts &m) { // some rows don't say it
             m.add(u"budget-spent.total"_s, u"Kinh phí đã chi"_s, u"đồng"_s, 9'000'000);
             m.add(u"cost.total"_s, u"Kinh phí ghi trong nhật ký"_s, u"đồng"_s, 5'000'000, 4, 2);
         }, {}},
        {"figures_differ", [&](MadeFacts &m) { // the table of cadres and typed totals, by the body's name
             m.add(u"party-committee.women"_s, u"Ủy viên Ban Chấp hành Đảng bộ, trong đó nữ"_s, u"người"_s, 4);
             from(m.add(u"cadres.cap-uy-xa.women"_s, u"Cấp ủy xã, trong đó nữ"_s, u"người"_s, 5), FigureOrigin::Record, u"cadre_stock"_s);
         }, {u"Ủy viên Ban Chấp hành Đảng bộ, trong đó nữ"_s, u"4"_s, {}, u"5"_s, {}}},
        {"", [&](MadeFacts &m) { // two bodies of one table, both called alike: neither is the one that was typed
             from(m.add(u"cadres.cap-uy.total"_s, u"Cấp ủy"_s, u"người"_s, 27), FigureOrigin::Record, u"cadre_stock"_s);
             from(m.add(u"cadres.ban-thuong-vu-dang-uy.total"_s, u"Ban Thường vụ Đảng ủy"_s, u"người"_s, 9), FigureOrigin::Record, u"cadre_stock"_s);
             m.add(u"party-committee.total"_s, u"Ủy viên Ban Chấp hành Đảng bộ"_s, u"người"_s, 25);
         }, {}},
        {"", [&](MadeFacts &m) {
             from(m.add(u"cadres.truong-thon.women"_s, u"Trưởng thôn, trong đó nữ"_s, u"người"_s, 4), FigureOrigin::Record, u"cadre_stock"_s);
             from(m.add(u"cadres.to-truong-to-dan-pho.women"_s, u"Tổ trưởng tổ dân phố, trong đó nữ"_s, u"người"_s, 2), FigureOrigin::Record, u"cadre_stock"_s);
         }, {}},
        {"", [&](MadeFacts &m) { // one body on two days of one register
             from(m.add(u"cadres.cap-uy.total"_s, u"Cấp ủy"_s, u"người"_s, 27), FigureOrigin::Record, u"cadre_stock"_s);
             from(m.add(u"cadres.cap-uy.total"_s, u"Cấp ủy"_s, u"người"_s, 25), FigureOrigin::Record, u"cadre_stock"_s);
         }, {}},
        {"figures_differ", [&](MadeFacts &m) { // commitments: the log and indicator 6.2
             Indicator committed;
             committed.code = u"6.2"_s;
             committed.period = IndicatorPeriod::AsOf;
             m.facts.indicators = {committed};
             m.add(u"agencies-committed.total"_s, u"Cơ quan, đơn vị cam kết"_s, u"cơ quan"_s, 12);
             from(m.add(u"indicator.6.2.numerator"_s, u"Cơ quan cam kết"_s, u"%"_s, 15), FigureOrigin::Indicator, u"6.2"_s);
         }, {u"Cơ quan, đơn vị cam kết"_s, u"12"_s, {}, u"15"_s, {}}},
        {"figures_differ", [&](MadeFacts &m) { // the committee's meetings and the log's
             from(m.add(u"committee.meetings"_s, u"Phiên họp của Ban"_s, u"phiên"_s, 2), FigureOrigin::Record, u"committee_meeting"_s);
             m.facts.kinds = {{u"committee-meeting"_s, 3}};
         }, {u"Phiên họp của Ban"_s, u"2"_s, {}, u"3"_s, {}}},
        {"share_over_100", [](MadeFacts &m) { m.add(u"indicator.3.2a.value"_s, u"Người được hỗ trợ"_s, u"%"_s, {}).ratio = 120.0; },
         {u"Người được hỗ trợ"_s, u"120%"_s}},
        {"", [](MadeFacts &m) { m.add(u"indicator.3.2a.value"_s, u"Người được hỗ trợ"_s, u"%"_s, {}).ratio = 100.0; }, {}},
        {"task_has_activities", [](MadeFacts &m) {
             m.facts.taskDays = {{u"t"_s, u"Tập huấn"_s, TaskStatus::NotStarted, QDate(2026, 3, 1), QDate(2026, 3, 1)}};
         }, {}},
        {"task_done_after", [](MadeFacts &m) {
             m.facts.taskDays = {{u"t"_s, u"Tập huấn"_s, TaskStatus::Done, QDate(2026, 3, 1), QDate(2026, 8, 1)}};
         }, {u"1"_s, u"30/06/2026"_s, u"“Tập huấn” (01/08/2026)"_s}},
        {"indicator_beyond", [](MadeFacts &m) {
             Indicator one;
             one.code = u"3.2a"_s;
             IndicatorValue value;
             value.code = one.code;
             value.year = 2026;
             value.numerator = 3;
             m.facts.indicators = {one};
             m.facts.values = {value};
         }, {u"3.2a (năm 2026)"_s, u"30/06/2026"_s}},
        {"indicator_beyond", [](MadeFacts &m) { // a quarter that goes on behind the cut-off
             m.facts.report.period.to = QDate(2026, 5, 31);
             Indicator one;
             one.code = u"6.3"_s;
             one.period = IndicatorPeriod::Quarter;
             IndicatorValue value;
             value.code = one.code;
             value.year = 2026;
             value.quarter = 2;
             m.facts.indicators = {one};
             m.facts.values = {value};
         }, {u"6.3 (quý II/2026)"_s, u"31/05/2026"_s}},
        {"text_more", [](MadeFacts &m) {
             m.add(u"sessions.total"_s, u"Cuộc truyền thông"_s, u"cuộc"_s, 12);
             m.section(SectionKind::Communication, u"Truyền thông"_s)
                 .blocks.push_back(Paragraph{u"p"_s, ParagraphLevel::Plain, RichText::plain(u"Toàn xã đã có 15 cuộc truyền thông, trong đó 04 cuộc truyền thông tại trường."_s)});
         }, {u"Cuộc truyền thông"_s, u"15"_s, u"12"_s, {}}},
        {"text_differs", [](MadeFacts &m) {
             m.add(u"sessions.total"_s, u"Cuộc truyền thông"_s, u"cuộc"_s, 14);
             m.section(SectionKind::Communication, u"Truyền thông"_s)
                 .blocks.push_back(Paragraph{u"p"_s, ParagraphLevel::Plain, RichText::plain(u"Đã tổ chức 12 cuộc truyền thông."_s)});
             ReportFigure figure;
             figure.id = u"sessions.total"_s;
             figure.text = u"12"_s;
             figure.value = 12;
             figure.paragraphUuid = u"p"_s;
             m.facts.report.figures = {figure};
         }, {u"Cuộc truyền thông"_s, u"12"_s, u"14"_s, {}}},
    };
    int at = 0;
    for (const Row &row : rows) {
        INFO("row " << at++ << ' ' << row.code);
        MadeFacts made;
        row.make(made);
        const auto issues = contradictions(made.facts, made.document);
        if (!*row.code) {
            CHECK(codes(issues).isEmpty());
            continue;
        }
        CHECK(codes(issues) == QStringList{QLatin1String(row.code)});
        for (qsizetype i = 0; i < row.args.size() && !issues.empty(); ++i)
            if (!row.args[i].isNull())
                CHECK(issues.front().args.value(i) == row.args[i]);
        for (const Issue &issue : issues)
            CHECK_FALSE(issueText(issue).isEmpty());
    }
}

TEST_CASE("what counts the same is named by facts that there are", "[report-figures]")
{
    CHECK(sameQuantities().size() > 20);
    QStringList seen;
    for (const QStringList &same : sameQuantities()) {
        CHECK(same.size() >= 2);
        for (const QString &id : same) {
            INFO(id.toStdString());
            CHECK(id.contains(u'.'));
            CHECK_FALSE(seen.contains(id));
            seen << id;
        }
    }
    CHECK(kindsOfRegisters().size() == 1);
}

TEST_CASE("what the log has behind the cut-off isn't done by then", "[report-facts][report-figures]")
{
    SampleReport sample({QDate(2026, 1, 1), QDate(2026, 6, 30)});
    const ReportFacts facts = sample.facts();
    REQUIRE_FALSE(facts.tasks.empty());
    int late = 0;
    for (const TaskDays &days : facts.taskDays) {
        const auto task = std::find_if(facts.tasks.begin(), facts.tasks.end(), [&](const Task &one) { return one.uuid == days.task; });
        REQUIRE(task != facts.tasks.end());
        INFO(days.title.toStdString());
        if (days.recorded != TaskStatus::Done || days.last <= QDate(2026, 6, 30)) {
            CHECK(task->status == days.recorded);
            continue;
        }
        ++late;
        CHECK(task->status == (days.first <= QDate(2026, 6, 30) ? TaskStatus::Running : TaskStatus::NotStarted));
    }
    qint64 done = 0;
    for (const Task &task : facts.tasks)
        done += task.status == TaskStatus::Done ? 1 : 0;
    CHECK(facts.fact(u"tasks.done"_s)->value == done);
    CHECK(facts.fact(u"tasks.done"_s)->value.value_or(0) + facts.fact(u"tasks.running"_s)->value.value_or(0) + facts.fact(u"tasks.not_done"_s)->value.value_or(0)
          == facts.fact(u"tasks.total"_s)->value);
    const ReportFacts year = SampleReport({QDate(2026, 1, 1), QDate(2026, 12, 31)}).facts();
    CHECK(year.fact(u"tasks.done"_s)->value >= done);
    INFO("late " << late);
}

TEST_CASE("a comparison is with a period of equal kind, and nothing else says that there is none", "[report-draft][report-figures]")
{
    MadeFacts merged;
    merged.section(SectionKind::Results, u"Kết quả"_s);
    merged.facts.setting.isMerged = true;
    merged.add(u"models.running"_s, u"Mô hình đang duy trì"_s, u"mô hình"_s, 5).before = 4;
    CHECK_FALSE(anyContains(merged.all(), u"chưa có cơ sở so sánh"_s));
    merged.facts.facts.front().before.reset();
    CHECK(anyContains(merged.all(), u"chưa có cơ sở so sánh"_s));
    // Of five years, the period a year earlier is mostly the same days.
    CHECK(isComparable({QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    CHECK(isComparable({QDate(2025, 11, 16), QDate(2026, 11, 15)}));
    CHECK(isComparable({QDate(2024, 1, 1), QDate(2024, 12, 31)}));
    CHECK_FALSE(isComparable({QDate(2021, 1, 1), QDate(2025, 12, 31)}));
    CHECK_FALSE(isComparable({}));
    SampleReport sample({QDate(2022, 1, 1), QDate(2026, 12, 31)});
    sample.report.kind = ReportKind::MultiYear;
    for (const ReportFact &fact : sample.facts().facts) {
        INFO(fact.id.toStdString());
        CHECK_FALSE(fact.before);
    }
}

TEST_CASE("people of meetings are compared only where those of all meetings are known, now and a year before", "[report-facts][report-figures]")
{
    struct Row {
        int known, knownBefore; ///< of ten meetings, 50 people each, 30 of them women
        bool isCompared;
    };
    for (const auto &[known, knownBefore, isCompared] : {Row{10, 4, false}, Row{4, 10, false}, Row{10, 10, true}, Row{10, 0, false}}) {
        INFO(known << " of ten known, a year before " << knownBefore);
        test::ReportFile file;
        ActivityService log{file.database};
        NoProgress progress;
        for (int year : {2025, 2026})
            for (int i = 0; i < 10; ++i) {
                Activity one = activity(u"Nói chuyện"_s, QDate(year, 2, 1 + i));
                one.kind = u"talk"_s;
                one.sectionKind = SectionKind::Communication;
                one.figures = {figure(u"sessions"_s, 1)};
                if (i < (year == 2026 ? known : knownBefore)) // an empty field leaves no figure at all
                    one.figures.push_back(figure(u"attendances"_s, 50, 30));
                REQUIRE(log.add({one}));
            }
        const StoredReport report = file.create(file.draft());
        const auto facts = reportFacts(file.database, report.report, progress);
        REQUIRE(facts);
        CHECK(facts->fact(u"sessions.total"_s)->before == 10);
        for (const QString &id : {u"sessions.attendances"_s, u"attendances"_s}) {
            INFO(id.toStdString());
            CHECK(facts->fact(id + u".total"_s)->value == 50 * known);
            CHECK(facts->fact(id + u".total"_s)->before == (isCompared ? std::optional<qint64>(500) : std::nullopt));
            CHECK(facts->fact(id + u".women"_s)->before == (isCompared ? std::optional<qint64>(300) : std::nullopt));
        }
        QStringList lines;
        for (const SectionDraft &draft : draftReport(*facts, file.document(report), shippedPatterns()))
            for (const DraftSentence &sentence : draft.sentences)
                lines << sentence.text;
        INFO(lines.join(u'\n').toStdString());
        CHECK_FALSE(anyContains(lines, u"300 lượt người (150%)"_s));
        CHECK(lines.filter(u"cùng kỳ"_s).filter(u"người"_s).isEmpty() == !isCompared);
    }
}

TEST_CASE("what is mended behind the cut-off is open in the text and in the annex", "[report-facts][report-figures]")
{
    test::ReportFile file;
    NoProgress progress;
    Inspection made;
    made.uuid = newUuid();
    made.role = InspectionRole::Chairing;
    made.unit.name = u"Trường THCS Khe Mây (mẫu)"_s;
    made.date = QDate(2026, 5, 12);
    made.contents = u"Việc thực hiện kế hoạch"_s;
    REQUIRE(file.records.save(made));
    Recommendation asked{newUuid(), made.uuid, u"Tách số liệu theo giới."_s, QDate(2026, 9, 30), QDate(2026, 6, 10), {}};
    REQUIRE(file.records.save(asked));
    for (const auto &[cutOff, done] : {std::pair(QDate(2026, 5, 31), 0), std::pair(QDate(2026, 6, 10), 1)}) {
        INFO(cutOff.toString(Qt::ISODate).toStdString());
        ReportPaper paper;
        paper.report.period = {QDate(2026, 1, 1), cutOff};
        auto facts = reportFacts(file.database, paper.report, progress);
        REQUIRE(facts);
        paper.facts = *facts;
        REQUIRE(paper.facts.fact(u"recommendations.given_done"_s));
        CHECK(paper.facts.fact(u"recommendations.given_done"_s)->value == done);
        paper.annexes.inspections = true;
        const auto content = reportContent(paper);
        REQUIRE(content.inspections.size() == 1);
        REQUIRE(content.inspections.front().recommendations.size() == 1);
        CHECK(content.inspections.front().recommendations.front().doneOn.has_value() == (done == 1));
    }
    // And the report on the inspection still asks for it by its day.
    MadeFacts words;
    words.facts.report.kind = ReportKind::Inspection;
    words.facts.report.period.to = QDate(2026, 5, 31);
    words.section(SectionKind::Outlook, u"KIẾN NGHỊ, THỜI HẠN KHẮC PHỤC"_s);
    words.facts.registers.inspections = {made};
    words.facts.registers.recommendations = {asked};
    CHECK(words.lines(SectionKind::Outlook) == QStringList{u"Đề nghị Trường THCS Khe Mây (mẫu) tách số liệu theo giới, hoàn thành trước ngày 30/9/2026."_s});
}

TEST_CASE("what wasn't reached doesn't look reached, and differs by more than nothing", "[report-draft][report-figures]")
{
    struct Row {
        double target, reached;
        IndicatorDirection direction;
        bool isStrict;
        QString wanted;
    };
    const Row rows[] = {
        {30, 29.96, IndicatorDirection::AtLeast, false, u": 29,96%, chưa đạt mục tiêu năm (từ 30% trở lên), còn thiếu 0,04 điểm phần trăm."_s},
        {30, 29.9996, IndicatorDirection::AtLeast, false, u": 29,9996%, chưa đạt mục tiêu năm (từ 30% trở lên), còn thiếu 0,0004 điểm phần trăm."_s},
        {30, 29.91, IndicatorDirection::AtLeast, false, u": 29,91%, chưa đạt mục tiêu năm (từ 30% trở lên), còn thiếu 0,09 điểm phần trăm."_s},
        {30, 20, IndicatorDirection::AtLeast, false, u": 20%, chưa đạt mục tiêu năm (từ 30% trở lên), còn thiếu 10 điểm phần trăm."_s},
        {30, 30, IndicatorDirection::AtMost, true, u": 30%, chưa đạt mục tiêu năm (dưới 30%)."_s},
        {10, 10.02, IndicatorDirection::AtMost, false, u": 10,02%, chưa đạt mục tiêu năm (không quá 10%), cao hơn 0,02 điểm phần trăm."_s},
        {10, 12.5, IndicatorDirection::AtMost, false, u": 12,5%, chưa đạt mục tiêu năm (không quá 10%), cao hơn 2,5 điểm phần trăm."_s},
    };
    for (const Row &row : rows) {
        INFO(row.reached << " of " << row.target);
        MadeFacts made;
        made.section(SectionKind::Targets, u"Chỉ tiêu"_s);
        Indicator one;
        one.code = u"9.1"_s;
        one.name = one.shortName = u"Tỷ lệ nữ tham gia"_s;
        one.parts[AgencyLevel::Commune] = IndicatorPart::Own;
        one.units[AgencyLevel::Commune] = u"%"_s;
        one.direction = row.direction;
        one.targets = {{2026, row.target, true, row.isStrict, false, false}};
        IndicatorValue value;
        value.code = one.code;
        value.year = 2026;
        value.value = row.reached;
        made.facts.indicators = {one};
        made.facts.values = {value};
        made.add(u"indicators.total"_s, u"Chỉ tiêu"_s, u"chỉ tiêu"_s, 1);
        made.add(u"indicators.not_met"_s, u"Chỉ tiêu chưa đạt"_s, u"chỉ tiêu"_s, 1);
        made.add(u"indicator.9.1.value"_s, one.name, u"%"_s, {}).ratio = row.reached;
        const QStringList lines = made.lines(SectionKind::Targets);
        INFO(lines.join(u'\n').toStdString());
        CHECK(anyContains(lines, u"Tỷ lệ nữ tham gia"_s + row.wanted));
        // the annex, the spreadsheet and the table of figures print the same number
        const QString printed = row.wanted.mid(2, row.wanted.indexOf(u',', row.wanted.indexOf(u'%')) - 2);
        CHECK(domain::reachedText(one, {value}, AgencyLevel::Commune) == printed);
        CHECK(ratioText(made.facts, *made.facts.fact(u"indicator.9.1.value"_s)) == printed);
        CHECK(domain::percentText(*domain::printedValue(one, {value}, AgencyLevel::Commune), 4) == printed);
    }
}

TEST_CASE("a number of any size is told before its difference is", "[report-draft][report-figures]")
{
    constexpr qint64 huge = 1'000'000'000'000'000;
    MadeFacts made;
    made.section(SectionKind::Communication, u"Truyền thông"_s);
    made.add(u"sessions.total"_s, u"Cuộc truyền thông"_s, u"cuộc"_s, 12);
    ReportFact &people = made.add(u"attendances.total"_s, u"Lượt người dự"_s, u"lượt người"_s, huge);
    people.before = 40;
    people.source.origin = FigureOrigin::Entry;
    QStringList lines = made.lines(SectionKind::Communication);
    INFO(lines.join(u'\n').toStdString());
    const auto told = lines.indexOf(u"Các hoạt động trong kỳ có tổng số 1.000.000.000.000.000 lượt người dự."_s);
    CHECK(told >= 0);
    CHECK(lines.filter(u"so với cùng kỳ"_s).size() == 1);
    CHECK(lines.indexOf(lines.filter(u"so với cùng kỳ"_s).value(0)) > told);
    // One that no sentence tells isn't compared either.
    MadeFacts silent;
    silent.section(SectionKind::Communication, u"Truyền thông"_s);
    silent.add(u"attendances.total"_s, u"Lượt người dự"_s, u"lượt người"_s, huge).before = 40;
    CHECK_FALSE(anyContains(silent.lines(SectionKind::Communication), u"so với cùng kỳ"_s));
}

TEST_CASE("a register that wasn't kept a year ago says nothing about it", "[report-facts][report-figures]")
{
    test::ReportFile file;
    NoProgress progress;
    const auto issue = [&](QDate day, const QString &number) {
        IssuedDocument one;
        one.number = number;
        one.kind = u"Kế hoạch"_s;
        one.date = day;
        one.title = u"Kế hoạch"_s;
        REQUIRE(file.records.save(one));
    };
    issue(QDate(2026, 2, 3), u"15/KH-UBND"_s);
    const StoredReport report = file.create(file.draft());
    auto facts = reportFacts(file.database, report.report, progress);
    REQUIRE(facts);
    REQUIRE(facts->fact(u"documents.total"_s));
    CHECK(facts->fact(u"documents.total"_s)->value == 1);
    CHECK_FALSE(facts->fact(u"documents.total"_s)->before); // unknown, not 0
    issue(QDate(2024, 12, 3), u"99/KH-UBND"_s);
    facts = reportFacts(file.database, report.report, progress);
    REQUIRE(facts);
    CHECK(facts->fact(u"documents.total"_s)->before == 0); // it was kept, and had none in those months
}

TEST_CASE("quarters behind the cut-off count in no report up to it", "[report-facts][report-figures]")
{
    test::ReportFile file;
    IndicatorService indicators(file.database);
    for (const auto &[quarter, items] : {std::pair(1, 4), std::pair(2, 6), std::pair(3, 9), std::pair(4, 11)}) {
        IndicatorValue value;
        value.code = u"6.3"_s;
        value.year = 2026;
        value.quarter = quarter;
        value.numerator = items;
        REQUIRE(indicators.saveValue(value));
    }
    NoProgress progress;
    const auto count = [&](ReportKind kind, QDate cutOff) {
        ReportDraft draft = file.draft(kind);
        draft.report.period.to = cutOff;
        const auto facts = reportFacts(file.database, file.create(draft).report, progress);
        REQUIRE(facts);
        const ReportFact *fact = facts->fact(u"indicator.6.3.numerator"_s);
        return fact ? fact->value.value_or(0) : 0;
    };
    CHECK(count(ReportKind::SixMonths, QDate(2026, 6, 30)) == 10);
    CHECK(count(ReportKind::SixMonths, QDate(2026, 5, 31)) == 10); // the quarter has begun; that it goes on is remarked
    CHECK(count(ReportKind::NineMonths, QDate(2026, 9, 30)) == 19);
    CHECK(count(ReportKind::Year, QDate(2026, 12, 31)) == 30);
}

TEST_CASE("what the review says of the sample's reports, to be read by eye", "[.report-remarks]")
{
    for (const DemoOffice office : {DemoOffice::Commune, DemoOffice::Province}) {
        SampleReport sample({QDate(2026, 1, 1), QDate(2026, 12, 31)}, office);
        ReportService reports(sample.database);
        const auto lines = reports.list();
        REQUIRE(lines);
        for (const ReportLine &line : *lines) {
            const auto facts = reportFacts(sample.database, line.stored.report, sample.progress);
            const auto document = PlanService(sample.database).load(line.stored.documentId);
            REQUIRE(facts);
            REQUIRE(document);
            std::cout << "== " << line.title.toStdString() << '\n';
            for (const Issue &issue : checkReport(*facts, document->plan, QDate(2026, 11, 21)))
                std::cout << issue.code.toStdString() << ": " << issueText(issue).toStdString() << '\n';
        }
    }
}
