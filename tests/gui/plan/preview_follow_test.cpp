// The pages follow what is written: they are made anew after a store, and the paragraph that is edited is marked on them.
#include "gui/plan/plan_fixture.h"
#include "gui/preview/plan_pages.h"
#include "gui/widgets/page_view.h"

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

QString followedWords(const PageView &view)
{
    const auto range = view.followed();
    if (!range)
        return {};
    QString words;
    const Pieces pieces = view.page(range->first.page)->text();
    for (int i = range->first.piece; i <= range->last.piece; ++i) {
        const QString &text = pieces[static_cast<std::size_t>(i)].text;
        words += i == range->first.piece ? text.mid(range->first.letter) : text;
    }
    return words.simplified();
}

domain::Plan planWithTwins()
{
    domain::Plan plan = samplePlan();
    for (domain::Section &section : plan.sections) { // the same words in every section
        domain::Paragraph same;
        same.uuid = section.uuid + QStringLiteral("-same");
        same.level = domain::ParagraphLevel::Dash;
        same.text = domain::RichText::plain(QStringLiteral("Thực hiện đúng thời gian."));
        section.blocks.push_back(same);
    }
    return plan;
}

} // namespace

TEST_CASE("A paragraph is told from others that begin alike", "[gui][plan][preview]")
{
    const domain::Plan plan = planWithTwins();
    for (int i = 0; i < 3; ++i) {
        const QString section = plan.sections.at(static_cast<std::size_t>(i)).uuid;
        const PrintedWords words = printedWordsOf(plan, section, section + QStringLiteral("-same"));
        CHECK(words.words == QStringLiteral("Thực hiện đúng thời gian."));
        CHECK(words.before == i);
    }
    CHECK(printedWordsOf(plan, plan.sections.at(1).uuid, {}).words == QStringLiteral("NỘI DUNG"));
    CHECK(printedWordsOf(plan, QStringLiteral("nobody"), {}).words.isEmpty());
}

TEST_CASE("The pages mark the paragraph that is edited, and follow what is typed", "[gui][plan][preview]")
{
    PlanFixture f(planWithTwins());
    f.window->resize(1600, 800);
    f.run("preview.show");
    f.settle();
    auto *view = f.page()->findChild<PageView *>();
    const QString content = f.stored().sections.at(1).uuid, talk = f.stored().sections.at(1).sections.front().uuid;
    f.goTo(talk);
    CHECK(followedWords(*view).contains(QStringLiteral("Truyền thông")));
    f.text()->setFocus();
    f.text()->goTo(std::get<domain::Paragraph>(domain::findSection(f.stored(), talk)->blocks.at(1)).uuid);
    CHECK(followedWords(*view).endsWith(QStringLiteral("Mỗi tháng một bài.")));
    f.key(f.text(), Qt::Key_End);
    f.type(QStringLiteral(" Them"));
    f.page()->content().desk().flush();
    f.settle();
    CHECK(followedWords(*view).endsWith(QStringLiteral("Mỗi tháng một bài. Them")));
    const auto before = view->followed();
    f.goTo(content);
    f.text()->setFocus();
    f.text()->goTo(content + QStringLiteral("-same"));
    f.settle();
    REQUIRE(view->followed());
    CHECK(view->followed() != before);
    CHECK(followedWords(*view).contains(QStringLiteral("Thực hiện đúng")));
    const auto second = view->followed();
    f.goTo(f.stored().sections.front().uuid);
    f.text()->goTo(f.stored().sections.front().uuid + QStringLiteral("-same"));
    CHECK(view->followed()->first < second->first); // its twin further up
    f.run("section.delete");
    f.settle();
    f.undo();
    f.settle();
    CHECK(view->followed());
}
