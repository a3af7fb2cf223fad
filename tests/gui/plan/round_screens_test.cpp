// Pictures of rounds of comments, to look at: `BD_SCREENS=folder test_gui "[.roundscreens]"` on Xvfb for its fonts.
#include "application/translation.h"
#include "domain/round_edit.h"
#include "gui/dialogs/choose_dialog.h"
#include "gui/plan/plan_fixture.h"
#include "gui/support/shoot.h"
#include "application/demo.h"

#include <QCursor>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

TEST_CASE("Pictures of rounds of comments", "[.roundscreens]")
{
    QCursor::setPos(0, 0);
    const auto plans = application::demoPlans();
    REQUIRE(plans);
    domain::Plan plan = plans->front();
    plan.rounds.clear();
    domain::CommentRound round = domain::nextRound(plan);
    round.sent = QDate(2026, 1, 5);
    round.replyBy = QDate(2026, 1, 15);
    round.document = u"45/UBND-VX"_s;
    REQUIRE(round.replies.size() > 2);
    round.replies[0].answer = domain::Answer::Agreed;
    round.replies[0].date = QDate(2026, 1, 12);
    round.replies[1].answer = domain::Answer::Comment;
    round.replies[1].date = QDate(2026, 1, 14);
    round.replies[1].document = u"12/CV (mẫu)"_s;
    for (int i = 0; i < 3; ++i)
        round.comments.push_back({{}, round.replies[1].agency, plan.sections.front().uuid,
                                  u"Đề nghị bổ sung số liệu về lao động nữ và thời hạn hoàn thành của từng nhiệm vụ (mẫu)."_s,
                                  i == 0 ? domain::Decision::Accepted : i == 1 ? domain::Decision::Rejected : domain::Decision::Open,
                                  i == 1 ? u"Số liệu do ngành thống kê công bố."_s : QString()});
    plan.rounds.push_back(round);
    for (const char *language : {"vi", "en"}) {
        application::setLanguage(*qApp, QLatin1String(language));
        const QString name = QLatin1String(language);
        PlanFixture f(plan);
        f.window->resize(1366, 720);
        f.tabs()->setCurrentIndex(4);
        shoot(*f.window, u"rounds-"_s + name);
        f.window->resize(1680, 900);
        shoot(*f.window, u"rounds-wide-"_s + name);
        f.window->resize(683, 384);
        shoot(*f.window, u"rounds-small-"_s + name);
    }
    application::setLanguage(*qApp, u"vi"_s);
    ChooseDialog dialog(u"Tờ trình ban hành"_s, ChooseDialog::tr("In whose name is it issued?"), {u"UBND xã Khe Mây (mẫu)"_s, u"Phòng Văn hóa - Xã hội (mẫu)"_s}, 1,
                        u"Tiếp tục"_s);
    dialog.show();
    shoot(dialog, u"choose"_s);
}
