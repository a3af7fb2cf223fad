#include "application/proposal.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::application;
using domain::NumberStyle;
using domain::Section;

namespace {

Section section(const char *uuid, NumberStyle style = NumberStyle::Decimal)
{
    Section made;
    made.uuid = QLatin1String(uuid);
    made.numberStyle = style;
    return made;
}

domain::Issue issue(const char *code, const char *where, const QString &proposal)
{
    return {QLatin1String(code), domain::Severity::Warning, {}, QLatin1String(where), 0, proposal};
}

domain::Plan planWithGap()
{
    domain::Plan plan;
    Section top = section("top", NumberStyle::Roman);
    Section second = section("2");
    second.sections = {section("2.1", NumberStyle::Nested), section("2.2", NumberStyle::Nested)};
    top.sections = {section("1"), second, section("5"), section("6"), section("7")};
    plan.sections = {top};
    return plan;
}

domain::TableRow row(std::initializer_list<const char *> cells, bool head = false)
{
    domain::TableRow made;
    made.isHead = head;
    for (const char *text : cells)
        made.cells.push_back({{domain::RichText::plain(QString::fromUtf8(text))}, 1, 1});
    return made;
}

} // namespace

TEST_CASE("Sections behind a gap become parts of the one before", "[application][proposal]")
{
    domain::Plan plan = planWithGap();
    REQUIRE(applyProposal(plan, issue("numbering_gap", "5", QStringLiteral("2.3-2.5"))));
    const auto &entries = plan.sections.front().sections;
    REQUIRE(entries.size() == 2);
    REQUIRE(entries.at(1).sections.size() == 5);
    CHECK(entries.at(1).sections.back().uuid == QStringLiteral("7"));
    CHECK(entries.at(1).sections.back().numberStyle == NumberStyle::Nested);
    plan = planWithGap();
    REQUIRE(applyProposal(plan, issue("numbering_gap", "5", QStringLiteral("2.3"))));
    CHECK(plan.sections.front().sections.size() == 4);
}

TEST_CASE("A proposal that no longer fits changes nothing", "[application][proposal]")
{
    for (const auto &bad : {issue("numbering_gap", "5", QStringLiteral("2.3-2.9")), issue("numbering_gap", "1", QStringLiteral("2.3")),
                            issue("numbering_gap", "gone", QStringLiteral("2.3")), issue("numbering_gap", "5", QStringLiteral("x")),
                            issue("numbering_gap", "5", QStringLiteral("2.5-2.3")), issue("other", "5", QStringLiteral("2.3")),
                            issue("issuer_missing", "", QString()), issue("table_of_tasks", "5", QStringLiteral("tasks"))}) {
        domain::Plan plan = planWithGap();
        INFO(bad.code.toStdString() << " " << bad.proposal.toStdString());
        CHECK_FALSE(applyProposal(plan, bad));
        CHECK(plan == planWithGap());
    }
    CHECK(proposalText(issue("no_signer", "", QStringLiteral("x"))).isEmpty());
    CHECK(proposalText(issue("numbering_gap", "", QString())).isEmpty());
    CHECK(proposalText(issue("numbering_gap", "", QStringLiteral("2.5-2.7"))).contains(QStringLiteral("2.5-2.7")));
}

TEST_CASE("A proposed issuer stands in the head as it is printed", "[application][proposal]")
{
    domain::Plan plan;
    REQUIRE(applyProposal(plan, issue("issuer_missing", "", QStringLiteral("Ủy ban nhân dân xã Khe Mây (mẫu)"))));
    CHECK(plan.issuerLines == QStringList{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("XÃ KHE MÂY (MẪU)")});
    REQUIRE(applyProposal(plan, issue("issuer_missing", "", QStringLiteral("Sở Nội vụ (mẫu)"))));
    CHECK(plan.issuerLines == QStringList{QStringLiteral("SỞ NỘI VỤ (MẪU)")});
}

TEST_CASE("The rows of a table of tasks are listed as tasks, and the table stays", "[application][proposal]")
{
    domain::Plan plan;
    plan.year = 2026;
    domain::Table table{QStringLiteral("t"), {row({"TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"}, true),
                                              row({"1", "Tập huấn cho cán bộ thôn", "Phòng Văn hóa - Xã hội (mẫu)", "Quý II"})}};
    Section appendix = section("a", NumberStyle::None);
    appendix.blocks.emplace_back(table);
    plan.appendices = {appendix};
    REQUIRE(applyProposal(plan, issue("table_of_tasks", "t", QStringLiteral("tasks"))));
    REQUIRE(plan.tasks.size() == 1);
    CHECK(plan.tasks.front().title == QStringLiteral("Tập huấn cho cán bộ thôn"));
    CHECK(plan.tasks.front().sectionUuid == QStringLiteral("a"));
    CHECK(plan.appendices.front().blocks.size() == 1);
}
