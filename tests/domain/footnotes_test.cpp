#include "domain/footnotes.h"
#include "domain/table_edit.h"
#include "support/catch.h"

using namespace bd::domain;

TEST_CASE("Footnotes count through the plan in the order of reading", "[domain]")
{
    RichText noted = RichText::plain(QStringLiteral("chữ"));
    noted.append({{}, false, false, Footnote{QStringLiteral("1"), QStringLiteral("n")}});
    const auto section = [&](const char *uuid) {
        Section made;
        made.uuid = QLatin1String(uuid);
        made.blocks = {Paragraph{QString(), ParagraphLevel::Plain, noted}};
        return made;
    };
    Plan plan;
    plan.preamble = {noted};
    plan.closing = {noted};
    plan.sections = {section("a"), section("b")};
    plan.sections[0].sections = {section("a1")};
    plan.sections[1].heading = noted;
    plan.appendices = {section("p")};
    Table table = emptyTable(1, 2);
    table.rows[0].cells[1].paragraphs = {noted, noted};
    plan.sections[0].sections[0].blocks.emplace_back(table);
    const std::pair<const char *, int> cases[] = {{"a", 1}, {"a1", 2}, {"b", 6}, {"p", 8}};
    for (const auto &[uuid, before] : cases) {
        INFO(uuid);
        CHECK(footnotesBefore(plan, QLatin1String(uuid)) == before);
    }
}
