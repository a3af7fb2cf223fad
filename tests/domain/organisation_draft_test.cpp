// The section of organisation, drafted from assignments: who, in which order, in which words, and what happens to text that
// somebody wrote.
#include "base/uuid.h"
#include "domain/organisation_draft.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::domain;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Agency body(const char *uuid, const char *name, int protocol, const QStringList &aliases = {})
{
    Agency agency;
    agency.uuid = s(uuid);
    agency.name = s(name);
    agency.protocol = protocol;
    agency.aliases = aliases;
    return agency;
}

AgencyMatcher directory()
{
    return AgencyMatcher({body("a", "Sở Nội vụ", 10, {s("SNV")}), body("b", "Sở Tư pháp", 20), body("c", "Sở Y tế", 30)});
}

AgencyRef ref(const char *name, Addressing addressing = Addressing::Assigned)
{
    return {std::nullopt, s(name), addressing};
}

Task task(const char *title, const std::vector<AgencyRef> &leads, const std::vector<AgencyRef> &others = {}, const char *time = "")
{
    Task made;
    made.uuid = newUuid();
    made.title = s(title);
    made.timeText = s(time);
    for (const AgencyRef &agency : leads)
        made.assignments.push_back({agency, Role::Lead});
    for (const AgencyRef &agency : others)
        made.assignments.push_back({agency, Role::Coordinate});
    return made;
}

Section section(SectionKind kind, const char *heading, NumberStyle style = NumberStyle::Roman)
{
    Section made;
    made.uuid = newUuid();
    made.kind = kind;
    made.heading = RichText::plain(s(heading));
    made.numberStyle = style;
    return made;
}

Plan plan()
{
    Plan made;
    made.uuid = newUuid();
    made.year = 2026;
    made.sections = {section(SectionKind::Content, "NỘI DUNG"), section(SectionKind::Organisation, "TỔ CHỨC THỰC HIỆN"),
                     section(SectionKind::Reporting, "CHẾ ĐỘ BÁO CÁO")};
    return made;
}

const Section &organisation(const Plan &plan) { return plan.sections.at(1); }

QStringList headings(const Plan &plan)
{
    QStringList list;
    for (const Section &section : organisation(plan).sections)
        list.append(section.heading.toPlain());
    return list;
}

QStringList lines(const Section &section)
{
    QStringList list;
    for (const Block &block : section.blocks)
        list.append(std::get<Paragraph>(block).text.toPlain());
    return list;
}

/// Takes everything that is offered.
Plan drafted(Plan plan)
{
    applyOrganisationChanges(plan, directory(), organisationChanges(plan, directory()));
    return plan;
}

void write(Section &section, qsizetype line, const char *text)
{
    std::get<Paragraph>(section.blocks.at(static_cast<size_t>(line))).text = RichText::plain(s(text));
}

} // namespace

TEST_CASE("Assignments become sentences, each with its own verb")
{
    struct Case {
        Task task;
        const char *body, *line;
    };
    const Case cases[] = {
        {task("Tổ chức hội nghị.", {ref("Sở Y tế")}), "Sở Y tế", "Chủ trì tổ chức hội nghị."},
        {task("Tổ chức hội nghị", {ref("Sở Y tế")}, {ref("Sở Tư pháp"), ref("Công an tỉnh")}, "Quý II"), "Sở Y tế",
         "Chủ trì, phối hợp với Sở Tư pháp, Công an tỉnh tổ chức hội nghị (thời gian: quý II)."},
        {task("Tổ chức hội nghị", {ref("Sở Y tế")}, {ref("Sở Tư pháp")}), "Sở Tư pháp", "Phối hợp với Sở Y tế tổ chức hội nghị."},
        {task("Hội thi tìm hiểu pháp luật", {ref("Sở Y tế")}), "Sở Y tế", "Chủ trì thực hiện nội dung: Hội thi tìm hiểu pháp luật."},
        {task("Chủ trì, tham mưu kế hoạch năm;", {ref("Sở Y tế")}), "Sở Y tế", "Chủ trì, tham mưu kế hoạch năm."},
        {task("Rà soát văn bản", {ref("Sở Y tế"), ref("Sở Tư pháp")}), "Sở Tư pháp", "Chủ trì, phối hợp với Sở Y tế rà soát văn bản."},
        {task("Rà soát văn bản", {}, {ref("Sở Tư pháp")}), "Sở Tư pháp", "Phối hợp rà soát văn bản."},
        {task("Phối hợp mở lớp", {ref("Sở Y tế")}, {ref("Sở Tư pháp")}), "Sở Tư pháp", "Phối hợp với Sở Y tế mở lớp."},
        {task("Tiếp nhận, xử lý tin báo", {ref("Sở Y tế")}, {}, "Cả năm"), "Sở Y tế", "Chủ trì tiếp nhận, xử lý tin báo."},
    };
    for (const Case &c : cases) {
        Plan made = plan();
        made.tasks = {c.task};
        INFO(c.line);
        bool found = false;
        for (const BodyDraft &draft : draftBodies(made, directory())) {
            if (draft.agency.name == s(c.body)) {
                found = true;
                CHECK(draft.lines == QStringList{s(c.line)});
            }
        }
        CHECK(found);
    }
}

TEST_CASE("Bodies come in protocol order, unknown ones behind, invited ones last; one body has one place")
{
    Plan made = plan();
    made.tasks = {task("Tổ chức a", {ref("Hội Liên hiệp Phụ nữ tỉnh", Addressing::Invited)}), task("Tổ chức b", {ref("Công an tỉnh")}),
                  task("Tổ chức c", {ref("Sở Y tế")}, {ref("SNV")}), task("Tổ chức d", {ref("sở nội vụ")})};
    made = drafted(made);
    CHECK(headings(made) == QStringList{s("SNV"), s("Sở Y tế"), s("Công an tỉnh"), s("Đề nghị Hội Liên hiệp Phụ nữ tỉnh")});
    const Section &first = organisation(made).sections.front();
    CHECK(lines(first) == QStringList{s("Chủ trì tổ chức d."), s("Phối hợp với Sở Y tế tổ chức c.")}); // leads first
    CHECK(first.agencies.front().uuid == s("a"));
    CHECK(first.draft == lines(first).join(u'\n'));
    CHECK(hasOrganisationDraft(made));
    CHECK(organisationChanges(made, directory()).empty()); // nothing more to do
}

TEST_CASE("Several tasks that a body coordinates are named by their places")
{
    Plan made = plan();
    Section talk = section(SectionKind::Communication, "Truyền thông", NumberStyle::Decimal);
    Section part = section(SectionKind::Communication, "Trực tiếp", NumberStyle::Letter);
    talk.sections = {part};
    made.sections.at(0).sections = {section(SectionKind::Other, "Khác", NumberStyle::Decimal), talk};
    made.tasks = {task("Tổ chức a", {ref("Sở Y tế")}, {ref("Sở Tư pháp")}), task("Tổ chức b", {ref("Công an tỉnh")}, {ref("Sở Tư pháp")}),
                  task("Tổ chức c", {ref("Sở Y tế")}, {ref("Sở Tư pháp")}), task("Tổ chức d", {ref("Sở Tư pháp")})};
    made.tasks.at(0).sectionUuid = made.sections.at(0).sections.at(0).uuid;
    made.tasks.at(1).sectionUuid = part.uuid;
    const auto bodies = draftBodies(made, directory());
    REQUIRE(bodies.front().agency.name == s("Sở Tư pháp"));
    CHECK(bodies.front().lines == QStringList{s("Chủ trì tổ chức d."), s("Phối hợp với Sở Y tế, Công an tỉnh thực hiện các nhiệm vụ tại mục I.1, I.2.a."),
                                              s("Phối hợp với Sở Y tế tổ chức c.")}); // it stands nowhere
    for (const char *name : {"Sở A", "Sở B", "Sở C", "Sở D"}) {
        made.tasks.push_back(task("Tổ chức e", {ref(name)}, {ref("Sở Tư pháp")}));
        made.tasks.back().sectionUuid = talk.uuid;
    }
    CHECK(draftBodies(made, directory()).front().lines.at(1)
          == s("Phối hợp với các cơ quan, đơn vị chủ trì thực hiện các nhiệm vụ tại mục I.1, I.2.a, I.2."));
}

TEST_CASE("A plan without the section gets one, before its reporting regime")
{
    Plan made = plan();
    made.sections.erase(made.sections.begin() + 1);
    made.tasks = {task("Tổ chức a", {ref("Sở Y tế")})};
    made = drafted(made);
    REQUIRE(made.sections.size() == 3);
    CHECK(organisation(made).kind == SectionKind::Organisation);
    CHECK(organisation(made).numberStyle == NumberStyle::Roman);
    CHECK(headings(made) == QStringList{s("Sở Y tế")});
}

TEST_CASE("Later differences are told: what is drafted follows, what is gone goes")
{
    Plan made = plan();
    made.tasks = {task("Tổ chức a", {ref("Sở Y tế")}), task("Tổ chức b", {ref("Sở Tư pháp")})};
    made = drafted(made);
    made.tasks.at(0).assignments.push_back({ref("Công an tỉnh"), Role::Coordinate});
    made.tasks.erase(made.tasks.begin() + 1);
    const auto changes = organisationChanges(made, directory());
    REQUIRE(changes.size() == 3);
    CHECK(changes.at(0).kind == OrganisationChange::Kind::Change);
    CHECK(changes.at(0).after == QStringList{s("Chủ trì, phối hợp với Công an tỉnh tổ chức a.")});
    CHECK_FALSE(changes.at(0).isEdited);
    CHECK(changes.at(1).kind == OrganisationChange::Kind::Add);
    CHECK(changes.at(2).kind == OrganisationChange::Kind::Remove);
    CHECK(changes.at(2).heading == s("Sở Tư pháp"));
    // one of them alone
    Plan one = made;
    REQUIRE(applyOrganisationChanges(one, directory(), {changes.at(1)}));
    CHECK(headings(one) == QStringList{s("Sở Tư pháp"), s("Sở Y tế"), s("Công an tỉnh")});
    CHECK(organisationChanges(one, directory()).size() == 2);
    CHECK(headings(drafted(made)) == QStringList{s("Sở Y tế"), s("Công an tỉnh")});
    // a dropped task asks nothing of anybody
    made.tasks.at(0).status = TaskStatus::Dropped;
    CHECK(headings(drafted(made)).isEmpty());
}

TEST_CASE("What somebody wrote is never overwritten")
{
    Plan made = plan();
    made.tasks = {task("Tổ chức a", {ref("Sở Y tế")}), task("Tổ chức b", {ref("Sở Y tế")}), task("Tổ chức c", {ref("Sở Tư pháp")})};
    made = drafted(made);
    Section &health = made.sections.at(1).sections.at(1);
    REQUIRE(health.heading.toPlain() == s("Sở Y tế"));
    write(health, 0, "Đầu mối tổ chức a, có báo cáo riêng.");
    Section &justice = made.sections.at(1).sections.at(0);
    write(justice, 0, "Lời của sở.");
    CHECK(organisationChanges(made, directory()).empty()); // written words are no difference in the assignments
    made.tasks.push_back(task("Tổ chức d", {ref("Sở Y tế")}));
    made.tasks.erase(made.tasks.begin() + 1, made.tasks.begin() + 3); // b and c
    const auto changes = organisationChanges(made, directory());
    REQUIRE(changes.size() == 1); // c was put into words of their own: its body stays
    CHECK(changes.front().isEdited);
    CHECK(changes.front().after == QStringList{s("Đầu mối tổ chức a, có báo cáo riêng."), s("Chủ trì tổ chức d.")});
    const Plan after = drafted(made);
    CHECK(headings(after) == QStringList{s("Sở Tư pháp"), s("Sở Y tế")});
    CHECK(organisationChanges(after, directory()).empty());
}

TEST_CASE("Sections made by hand get only what they don't say yet")
{
    Plan made = plan();
    Section health = section(SectionKind::Organisation, "Sở Y tế:", NumberStyle::Decimal);
    health.blocks = {Paragraph{newUuid(), ParagraphLevel::Dash, RichText::plain(s("Chịu trách nhiệm tổ chức a trong năm."))}};
    Section group = section(SectionKind::Organisation, "Các sở, ban, ngành", NumberStyle::Decimal);
    made.sections.at(1).sections = {health, group};
    made.tasks = {task("Tổ chức a", {ref("Sở Y tế")})};
    CHECK(organisationChanges(made, directory()).empty());
    made.tasks.push_back(task("Tổ chức b", {ref("Sở Y tế")}));
    made.tasks.push_back(task("Tổ chức c", {ref("Sở Nội vụ")}));
    const Plan after = drafted(made);
    CHECK(headings(after) == QStringList{s("Sở Nội vụ"), s("Sở Y tế:"), s("Các sở, ban, ngành")});
    CHECK(lines(organisation(after).sections.at(1)) == QStringList{s("Chịu trách nhiệm tổ chức a trong năm."), s("Chủ trì tổ chức b.")});
    CHECK(organisationChanges(after, directory()).empty());
}

TEST_CASE("A change that no longer fits is left alone")
{
    Plan made = plan();
    made.tasks = {task("Tổ chức a", {ref("Sở Y tế")})};
    made = drafted(made);
    made.tasks.push_back(task("Tổ chức b", {ref("Sở Y tế")}));
    const auto changes = organisationChanges(made, directory());
    REQUIRE(changes.size() == 1);
    write(made.sections.at(1).sections.at(0), 0, "Vừa được sửa ở cửa sổ khác.");
    const Plan before = made;
    CHECK_FALSE(applyOrganisationChanges(made, directory(), changes));
    CHECK(made == before);
}
