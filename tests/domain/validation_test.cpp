#include "domain/validation.h"
#include "support/catch.h"

using namespace bd::domain;

namespace {

Plan goodPlan()
{
    Plan plan;
    plan.uuid = u"p"_qs;
    plan.year = 2026;
    plan.issuerLines = {u"ỦY BAN NHÂN DÂN"_qs, u"XÃ KHE MÂY (MẪU)"_qs};
    plan.symbol = u"KH-UBND"_qs;
    plan.title = u"Thực hiện công tác bình đẳng giới năm 2026"_qs;
    plan.preamble = {RichText::plain(u"Thực hiện Kế hoạch của tỉnh"_qs)};
    plan.recipients = {u"Lưu: VT"_qs};
    plan.signer.position = u"CHỦ TỊCH"_qs;
    Section section;
    section.uuid = u"s1"_qs;
    section.kind = SectionKind::ActionMonth;
    section.heading = RichText::plain(u"NỘI DUNG"_qs);
    section.blocks = {Paragraph{u"b1"_qs, ParagraphLevel::Dash, RichText::plain(u"Tổ chức"_qs)}};
    plan.sections = {section};
    return plan;
}

QStringList codes(const Plan &plan)
{
    QStringList result;
    for (const Issue &issue : validate(plan))
        result += issue.code;
    return result;
}

} // namespace

TEST_CASE("a complete plan has nothing to tell")
{
    CHECK(codes(goodPlan()).isEmpty());
}

TEST_CASE("each invariant has its issue")
{
    struct Case {
        const char *code;
        void (*spoil)(Plan &);
    };
    const Case c = GENERATE(values<Case>({
        {"no_issuer", [](Plan &p) { p.issuerLines.clear(); }},
        {"no_title", [](Plan &p) { p.title.clear(); }},
        {"no_symbol", [](Plan &p) { p.symbol.clear(); }},
        {"no_year", [](Plan &p) { p.year.reset(); }},
        {"issued_without_number", [](Plan &p) { p.state = PlanState::Issued; p.date = PartialDate::of(QDate(2026, 3, 2)); }},
        {"issued_without_date", [](Plan &p) { p.state = PlanState::Issued; p.number = u"12"_qs; }},
        {"no_legal_basis", [](Plan &p) { p.preamble.clear(); }},
        {"no_recipients", [](Plan &p) { p.recipients.clear(); }},
        {"no_signer", [](Plan &p) { p.signer = {}; }},
        {"heading_without_text", [](Plan &p) { p.sections[0].blocks.clear(); }},
        {"number_differs", [](Plan &p) { p.sections[0].sourceNumber = u"5"_qs; }},
        {"no_action_month", [](Plan &p) { p.sections[0].kind = SectionKind::Content; }},
        {"identity_broken", [](Plan &p) { p.sections[0].uuid = p.uuid; }},
        {"duty_outside_year", [](Plan &p) {
             ReportingDuty d;
             d.uuid = u"d"_qs;
             d.due = QDate(2021, 5, 30);
             p.duties = {d};
         }},
        {"task_without_lead", [](Plan &p) {
             Task t;
             t.uuid = u"t"_qs;
             t.title = u"Tập huấn"_qs;
             p.tasks = {t};
         }},
        {"task_ends_before_start", [](Plan &p) {
             Task t;
             t.uuid = u"t"_qs;
             t.title = u"Tập huấn"_qs;
             t.assignments = {{AgencyRef{std::nullopt, u"Sở Nội vụ"_qs, Addressing::Assigned}, Role::Lead}};
             t.start = PartialDate::of(QDate(2026, 5, 2));
             t.end = PartialDate::of(QDate(2026, 5, 1));
             p.tasks = {t};
         }},
    }));
    Plan plan = goodPlan();
    c.spoil(plan);
    INFO(c.code);
    CHECK(codes(plan) == QStringList{QString::fromLatin1(c.code)});
}

TEST_CASE("collecting after one's own report is due is told")
{
    Plan plan = goodPlan();
    ReportingDuty upward, collected;
    upward.uuid = u"d1"_qs;
    upward.period = Period::Year;
    upward.due = QDate(2026, 11, 10);
    upward.to = u"Ủy ban nhân dân tỉnh"_qs;
    collected.uuid = u"d2"_qs;
    collected.period = Period::Year;
    collected.due = QDate(2026, 12, 5);
    collected.to = u"UBND xã"_qs;
    plan.duties = {upward, collected};
    const auto issues = validate(plan);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].code == u"collected_after_due"_qs);
    CHECK(issues[0].args == QStringList{u"05/12/2026"_qs, u"10/11/2026"_qs});
}
