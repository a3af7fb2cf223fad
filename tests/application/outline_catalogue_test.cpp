// The outlines that come with the program: each makes a plan that can be issued once its blanks are filled.
#include "application/office_identities.h"
#include "application/outline_catalogue.h"
#include "application/plan_fields.h"
#include "application/plan_service.h"
#include "base/text/fold.h"
#include "domain/numbering.h"
#include "domain/organisation_draft.h"
#include "domain/validation.h"
#include "support/catch.h"
#include "support/files.h"

#include <QRegularExpression>
#include <QSet>

using namespace bd;
using namespace bd::application;
using namespace bd::domain;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

std::vector<IssuingIdentity> offices()
{
    std::vector<IssuingIdentity> all = identitiesFor({s("tỉnh Minh Khê (mẫu)"), s("xã Khe Mây (mẫu)"), {}});
    for (const Office &office : {Office{s("tỉnh Minh Khê (mẫu)"), {}, {}}, Office{s("tỉnh Minh Khê (mẫu)"), s("Sở Y tế"), {}}}) {
        for (const IssuingIdentity &identity : identitiesFor(office))
            all.push_back(identity);
    }
    return all;
}

QString allText(const Plan &plan)
{
    QStringList words{plan.title, plan.issuer()};
    const auto addSection = [&](const Section &section) {
        words.append(section.heading.toPlain());
        for (const Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                words.append(paragraph->text.toPlain());
                continue;
            }
            for (const TableRow &row : std::get<Table>(block).rows)
                for (const TableCell &cell : row.cells)
                    for (const RichText &text : cell.paragraphs)
                        words.append(text.toPlain());
        }
    };
    walkSections(plan.sections, [&](const Section &section, const QString &, int) { addSection(section); });
    for (const Section &appendix : plan.appendices)
        addSection(appendix);
    for (const RichText &text : plan.preamble)
        words.append(text.toPlain());
    for (const RichText &text : plan.closing)
        words.append(text.toPlain());
    for (const LegalBasis &basis : plan.legalBases)
        words << basis.text << basis.issuer;
    for (const ReportingDuty &duty : plan.duties)
        words << duty.wording << duty.from << duty.to << duty.via;
    for (const Task &task : plan.tasks) {
        words << task.title << task.timeText << task.product;
        for (const Assignment &assignment : task.assignments)
            words.append(assignment.agency.name);
    }
    words += plan.recipients;
    for (QString &line : words)
        line = line.trimmed();
    return words.join(u'\n');
}

OutlineChoice choice(const OutlineInfo &info, const std::optional<IssuingIdentity> &identity, bool allParts)
{
    OutlineChoice made{info.name, 2026, identity, {s("tỉnh Minh Khê (mẫu)"), {}, {}}, {}, {}};
    for (const OutlinePart &part : info.parts) {
        if (allParts)
            made.parts.append(part.id);
    }
    return made;
}

QStringList kinds(const Plan &plan)
{
    QStringList list;
    walkSections(plan.sections, [&](const Section &section, const QString &, int) { list.append(toCode(section.kind)); });
    return list;
}

} // namespace

TEST_CASE("Every outline of the catalogue is offered, with words for whoever chooses")
{
    const auto all = outlines();
    REQUIRE(all.size() == 7);
    CHECK(all.front().name == s("plan-commune"));
    for (const OutlineInfo &info : all) {
        INFO(info.name.toStdString());
        CHECK_FALSE(info.title.isEmpty());
        CHECK_FALSE(info.about.isEmpty());
    }
}

TEST_CASE("A plan from an outline has no error, with or without its optional parts")
{
    for (const OutlineInfo &info : outlines()) {
        const auto identity = identityFor(info, offices());
        REQUIRE(identity);
        for (const bool allParts : {false, true}) {
            INFO(info.name.toStdString() << " " << allParts);
            const auto plan = planFromOutline(choice(info, identity, allParts));
            REQUIRE(plan);
            CHECK(plan->kind == info.kind);
            CHECK(plan->state == PlanState::Draft);
            CHECK(plan->number.isEmpty());
            CHECK(plan->identityUuid.value_or(QString()) == identity->uuid);
            CHECK(plan->title.contains(s("2026")));
            CHECK_FALSE(plan->recipients.isEmpty());
            for (const Issue &issue : validate(*plan)) {
                INFO(issue.code.toStdString() << " " << issue.args.join(u' ').toStdString());
                CHECK(issue.severity != Severity::Error);
                CHECK(issue.code != s("heading_without_text"));
                CHECK(issue.code != s("task_without_lead"));
                CHECK((issue.code != s("no_action_month") || info.name == s("plan-commune-short"))); // there it is a row of the table
            }
        }
    }
}

TEST_CASE("Outlines leave no field unfilled, make up no date, and are in one form of letters")
{
    static const QRegularExpression dates(s("\\b\\d{1,2}/\\d{1,2}(?:/\\d{4})?"));
    const QStringList known{s("15/11"), s("15/12"), s("8/3"), s("28/6"), s("20/10"), s("15/11/2026"), s("15/12/2026")};
    for (const OutlineInfo &info : outlines()) {
        INFO(info.name.toStdString());
        const auto plan = planFromOutline(choice(info, identityFor(info, offices()), true));
        REQUIRE(plan);
        const QString text = allText(*plan);
        CHECK_FALSE(text.contains(u'{'));
        CHECK_FALSE(text.contains(s("  ")));
        CHECK(text == text::nfc(text));
        for (auto found = dates.globalMatch(text); found.hasNext();) {
            const QString date = found.next().captured();
            INFO(date.toStdString());
            CHECK(known.contains(date));
        }
        for (const ReportingDuty &duty : plan->duties)
            CHECK_FALSE(duty.due);
        for (const Task &task : plan->tasks)
            CHECK(task.start.isUnknown());
    }
}

TEST_CASE("Without an office head and signature stay open, and nothing else breaks")
{
    for (const OutlineInfo &info : outlines()) {
        INFO(info.name.toStdString());
        OutlineChoice bare = choice(info, std::nullopt, true);
        bare.office = {};
        const auto plan = planFromOutline(bare);
        REQUIRE(plan);
        CHECK_FALSE(allText(*plan).contains(u'{'));
        for (const Issue &issue : validate(*plan))
            CHECK(issue.severity != Severity::Error);
    }
}

TEST_CASE("Optional parts come when they are wanted; numbering and duties follow")
{
    OutlineChoice wanted{s("plan-province"), 2026, {}, {}, {}, {}};
    const auto few = planFromOutline(wanted);
    REQUIRE(few);
    CHECK_FALSE(kinds(*few).contains(s("minority")));
    CHECK_FALSE(kinds(*few).contains(s("awards")));
    wanted.parts = {s("III.7"), s("III.14")};
    const auto more = planFromOutline(wanted);
    REQUIRE(more);
    CHECK(kinds(*more).contains(s("minority")));
    CHECK(kinds(*more).contains(s("awards")));
    CHECK_FALSE(kinds(*more).contains(s("observances")));
    CHECK(more->sections.at(2).sections.size() == few->sections.at(2).sections.size() + 2);
    CHECK(more->tasks.size() == few->tasks.size() + 2);
}

TEST_CASE("A plan knows whose it is: names, heads, who reports where")
{
    const Office office{s("tỉnh Minh Khê (mẫu)"), s("xã Khe Mây (mẫu)"), s("Nguyễn Văn A (mẫu)")};
    const auto identities = identitiesFor(office);
    REQUIRE_FALSE(identities.empty());
    const auto plan = planFromOutline({s("plan-commune"), 2026, identities.front(), office, {}, {}});
    REQUIRE(plan);
    CHECK(plan->issuer() == s("UBND xã Khe Mây (mẫu)"));
    CHECK(plan->superiorLines.isEmpty());
    CHECK(plan->title.endsWith(s("năm 2026 trên địa bàn xã Khe Mây (mẫu)")));
    CHECK(plan->preamble.front().toPlain().contains(s("Ủy ban nhân dân tỉnh Minh Khê (mẫu)")));
    CHECK(plan->signer.authority.value(0) == s("TM. ỦY BAN NHÂN DÂN"));
    CHECK(plan->duties.back().from == s("Ủy ban nhân dân xã Khe Mây (mẫu)"));
    CHECK(plan->symbol == s("KH-UBND"));
    CHECK(usualOutline(identities.front()) == s("plan-commune"));
}

TEST_CASE("The section of organisation is drafted from the outline's tasks")
{
    const auto plan = planFromOutline({s("plan-commune"), 2026, {}, {}, {}, {}});
    REQUIRE(plan);
    CHECK(hasOrganisationDraft(*plan));
    const Section &organisation = plan->sections.at(3);
    REQUIRE(organisation.kind == SectionKind::Organisation);
    CHECK(organisation.sections.size() > 5);
    CHECK(organisation.sections.front().heading.toPlain() == s("Phòng Văn hóa - Xã hội"));
    bool invites = false;
    for (const Section &body : organisation.sections)
        invites = invites || body.heading.toPlain() == s("Đề nghị Hội Liên hiệp Phụ nữ");
    CHECK(invites);
    CHECK(organisationChanges(*plan, {}).empty());
}

TEST_CASE("A begun plan is stored, found again, and its making is one act")
{
    const test::TempDir dir;
    const FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(3, 42), Qt::UTC));
    DatabaseService database(clock);
    REQUIRE(database.open(dir.file(s("dữ liệu.db"))));
    PlanService plans(database);
    const auto plan = planFromOutline({s("plan-province"), 2026, {}, {}, {}, {}});
    REQUIRE(plan);
    const auto made = plans.create(*plan, s("plan.create"), {{s("old_year"), Severity::Warning, {s("2025"), s("x")}, {}, 0, {}}});
    REQUIRE(made);
    CHECK(made->changes.title == s("plan.create"));
    const auto stored = plans.load(made->planId);
    REQUIRE(stored);
    CHECK(stored->plan == *plan);
    CHECK(stored->readingIssues.size() == 1);
    REQUIRE(plans.apply(made->changes.inverted()));
    CHECK(plans.list()->empty());
}

TEST_CASE("An unknown outline is told with those there are")
{
    const auto none = planFromOutline({s("plan-village"), 2026, {}, {}, {}, {}});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == s("outline.unknown"));
    CHECK(none.error().args.at(1).contains(s("plan-commune-short")));
}

TEST_CASE("Fields of a plan are set by name")
{
    struct Case {
        const char *field, *value;
        bool isGood;
    };
    const Case cases[] = {
        {"title", "Kế hoạch mới", true}, {"date", "2026-03-05", true}, {"date", "05/3/2026", true}, {"date", "3/2026", true},
        {"date", "", true},              {"date", "mai", false},       {"date", "31/02/2026", false}, {"year", "2026", true},
        {"year", "26", false},           {"year", "", true},           {"kind", "action-month", true}, {"kind", "week", false},
        {"state", "issued", true},       {"state", "", false},         {"signer.authority", "TM. BAN|KT. TRƯỞNG BAN", true},
        {"document_type", "", false},    {"signer.name", "", true},
    };
    for (const Case &c : cases) {
        INFO(c.field << "=" << c.value);
        Plan plan;
        const auto done = setPlanField(plan, s(c.field), s(c.value));
        CHECK(done.has_value() == c.isGood);
        if (!done)
            CHECK(done.error().code == s("plan.bad_value"));
    }
    Plan plan;
    REQUIRE(setPlanField(plan, s("date"), s("05/3/2026")));
    CHECK(plan.date.toIso() == s("2026-03-05"));
    REQUIRE(setPlanField(plan, s("signer.authority"), s("TM. BAN | KT. TRƯỞNG BAN")));
    CHECK(plan.signer.authority == QStringList{s("TM. BAN"), s("KT. TRƯỞNG BAN")});
    const auto unknown = setPlanField(plan, s("titel"), {});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == s("plan.unknown_field"));
    CHECK(unknown.error().args.at(1).contains(s("title")));
}

// ---- reports

TEST_CASE("Reports have outlines of their own, beside those of plans")
{
    const auto all = outlines(DocumentKind::Report);
    CHECK(all.size() == 8);
    for (const OutlineInfo &info : all) {
        INFO(info.name.toStdString());
        CHECK(info.document == DocumentKind::Report);
        CHECK_FALSE(info.title.isEmpty());
        CHECK_FALSE(info.about.isEmpty());
        CHECK_FALSE(info.reports.empty());
    }
    for (const OutlineInfo &info : outlines())
        CHECK(info.document == DocumentKind::Plan);
    // A report is no plan: "plan new" doesn't begin one, nor the other way round.
    CHECK(planFromOutline({s("report-commune"), 2026, {}, {}, {}, {}}).error().code == s("outline.unknown"));
    OutlineChoice wrong{s("plan-commune"), 2026, {}, {}, {}, {}};
    wrong.report = ReportKind::Year;
    CHECK(planFromOutline(wrong).error().code == s("outline.unknown"));
}

TEST_CASE("Every report outline fits kinds and issuers, fills its fields and makes up no date")
{
    static const QRegularExpression field(s("[{}\\[\\]]"));
    for (const OutlineInfo &info : outlines(DocumentKind::Report)) {
        for (const ReportKind kind : info.reports) {
            for (const bool isFilled : {false, true}) {
                OutlineChoice made = choice(info, identityFor(info, offices()), false);
                made.report = kind;
                if (isFilled)
                    made.words = {{s("ky"), s("6 tháng đầu năm 2026")}, {s("chot"), s("30/6/2026")}, {s("can_cu"), s("Công văn số 5/SNV")},
                                  {s("noi_nhan"), s("Sở Nội vụ")}, {s("noi_dung"), s("rà soát mô hình")}};
                const auto plan = planFromOutline(made);
                INFO(info.name.toStdString() << " " << toCode(kind).toStdString() << " " << isFilled);
                REQUIRE(plan);
                const QString words = allText(*plan);
                INFO(words.toStdString());
                CHECK_FALSE(words.contains(field));
                CHECK_FALSE(words.contains(s("  ")));
                CHECK(words == text::nfc(words));
                CHECK(plan->document == DocumentKind::Report);
                CHECK(plan->documentType == s("BÁO CÁO"));
                CHECK(plan->symbol.startsWith(s("BC-")));
                CHECK(plan->recipients.front() == s("Như trên"));
                CHECK(plan->recipients.back().startsWith(s("Lưu: VT")));
                CHECK(plan->tasks.empty());
                CHECK(plan->duties.empty());
                CHECK(words.contains(s("Công văn số 5/SNV")) == isFilled);
                CHECK(plan->preamble.front().toPlain().front().isUpper());
            }
        }
    }
}

TEST_CASE("The usual outline of a report follows from its kind and who issues it")
{
    const std::vector<IssuingIdentity> all = offices();
    const auto of = [&](AgencyKind kind, AgencyLevel level) {
        return *std::find_if(all.begin(), all.end(), [&](const IssuingIdentity &one) { return one.kind == kind && one.level == level; });
    };
    const auto commune = of(AgencyKind::PeoplesCommittee, AgencyLevel::Commune), province = of(AgencyKind::PeoplesCommittee, AgencyLevel::Province);
    const auto department = of(AgencyKind::Department, AgencyLevel::Province), committee = of(AgencyKind::Committee, AgencyLevel::Commune);
    CHECK(usualOutline(commune, ReportKind::SixMonths) == s("report-commune"));
    CHECK(usualOutline({}, ReportKind::Year) == s("report-commune"));
    CHECK(usualOutline(province, ReportKind::NineMonths) == s("report-province"));
    CHECK(usualOutline(department, ReportKind::Year) == s("report-department"));
    CHECK(usualOutline(committee, ReportKind::Year) == s("report-committee"));
    CHECK(usualOutline(commune, ReportKind::Committee) == s("report-committee"));
    CHECK(usualOutline(province, ReportKind::ActionMonth) == s("report-action-month"));
    CHECK(usualOutline(commune, ReportKind::Urgent) == s("report-urgent"));
    CHECK(usualOutline(commune, ReportKind::Topical) == s("report-topic"));
    CHECK(usualOutline(commune, ReportKind::Inspection) == s("report-inspection"));
    CHECK(usualOutline(commune, ReportKind::Other) == s("report-commune"));
}

TEST_CASE("Parts of a report: compulsory by kind, usual when nothing is chosen, else as ticked")
{
    const auto with = [](const char *outline, ReportKind report, const QStringList &parts) {
        OutlineChoice made{s(outline), 2026, {}, {}, parts, {}};
        made.report = report;
        const auto plan = planFromOutline(made);
        REQUIRE(plan);
        return kinds(*plan);
    };
    CHECK_FALSE(with("report-commune", ReportKind::SixMonths, {}).contains(s("indicators")));
    CHECK(with("report-commune", ReportKind::SixMonths, {s("III")}).contains(s("indicators")));
    CHECK(with("report-commune", ReportKind::Year, {s("none")}).contains(s("indicators")));
    CHECK(with("report-province", ReportKind::SixMonths, {}).contains(s("minority")));
    CHECK_FALSE(with("report-province", ReportKind::SixMonths, {s("none")}).contains(s("minority")));
    CHECK(with("report-province", ReportKind::Year, {}).contains(s("awards")));
    CHECK_FALSE(with("report-province", ReportKind::SixMonths, {}).contains(s("awards")));
}
