// Pictures of the log, to be looked at: BD_SCREENS=folder test_gui "[.log-screens]".
#include "gui/activity/log_fixture.h"

#include "application/translation.h"
#include "gui/dialogs/quick_entry_dialog.h"
#include "gui/support/shoot.h"

#include <QDir>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

std::vector<domain::Activity> yearOfWork()
{
    const QStringList titles{QStringLiteral("Tuyên truyền Luật Phòng, chống bạo lực gia đình tại thôn"), QStringLiteral("Phát thanh tin, bài về bình đẳng giới"),
                             QStringLiteral("Tập huấn kỹ năng cho nữ đại biểu Hội đồng nhân dân"), QStringLiteral("Họp Ban Vì sự tiến bộ của phụ nữ quý"),
                             QStringLiteral("Sinh hoạt câu lạc bộ gia đình hạnh phúc"), QStringLiteral("Thăm hỏi, tặng quà hộ nghèo do phụ nữ làm chủ")};
    const QStringList kinds{QStringLiteral("talk"), QStringLiteral("broadcast"), QStringLiteral("training"), QStringLiteral("committee-meeting"), QStringLiteral("model"), QStringLiteral("visit")};
    const QStringList places{QStringLiteral("Thôn Bản Mây (mẫu)"), QStringLiteral("Thôn Khe Sung (mẫu)"), QStringLiteral("Hội trường UBND xã"), QString()};
    std::vector<domain::Activity> all;
    for (int i = 0; i < 320; ++i) {
        auto activity = sampleActivity(titles.at(i % titles.size()), QDate(2026, 1, 5).addDays(i), i % 3 ? std::optional<qint64>(20 + i * 7 % 160) : std::nullopt,
                                       i % 5 ? std::nullopt : std::optional<qint64>(10 + i % 20));
        activity.kind = kinds.at(i % kinds.size());
        activity.place = places.at(i % places.size());
        if (i % 4 == 0)
            activity.cost = 500000 * (1 + i % 9);
        activity.isCostEstimate = i % 8 == 0;
        all.push_back(activity);
    }
    return all;
}

} // namespace

TEST_CASE("The log as it looks", "[.log-screens]")
{
    application::setLanguage(*qApp, QStringLiteral("vi"));
    if (qEnvironmentVariableIsSet("BD_DARK"))
        applyTheme(*qApp, Theme::Dark);
    LogFixture f;
    domain::Plan plan = samplePlan();
    for (const domain::Block &block : plan.sections.at(1).sections.front().blocks) {
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
            domain::makeTask(plan, paragraph->uuid);
    }
    f.addPlan(plan);
    f.showLog();
    shoot(*f.window, QStringLiteral("log-empty"));
    auto year = yearOfWork();
    for (std::size_t i = 0; i < year.size(); i += 3) {
        year[i].planUuid = plan.uuid;
        year[i].sectionUuid = plan.sections.at(1).sections.front().uuid;
        if (!plan.tasks.empty())
            year[i].taskUuid = plan.tasks.front().uuid;
    }
    f.add(year);
    f.settle();
    f.goTo(2);
    shoot(*f.window, QStringLiteral("log-1366"));
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier);
    f.settle();
    auto *dialog = f.find<QuickEntryDialog>("quickEntryDialog");
    shoot(*dialog, QStringLiteral("entry"));
    dialog->findChild<QToolButton *>(QStringLiteral("moreFigures"))->click();
    dialog->findChild<QToolButton *>(QStringLiteral("series"))->click();
    typeWords(dialog->findChild<QLineEdit *>(QStringLiteral("activityPeople")), QStringLiteral("30"));
    typeWords(dialog->findChild<QLineEdit *>(QStringLiteral("activityWomen")), QStringLiteral("45"));
    shoot(*dialog, QStringLiteral("entry-more"));
    dialog->reject();
    auto *kind = f.find<QComboBox>("logKind");
    kind->setCurrentIndex(2);
    f.find<QComboBox>("logPeriod")->setCurrentIndex(5);
    f.settle();
    shoot(*f.window, QStringLiteral("log-filtered"));
    kind->setCurrentIndex(0);
    for (QAction *action : f.find<QToolButton>("logGroups")->menu()->actions()) {
        if (action->data().toInt() == int(application::ActivityGrouping::Kind))
            action->trigger();
    }
    f.settle();
    f.goTo(1);
    shoot(*f.window, QStringLiteral("log-groups"));
    f.window->resize(1920, 1000);
    f.settle();
    shoot(*f.window, QStringLiteral("log-1920"));
    f.window->resize(683, 384);
    f.settle();
    shoot(*f.window, QStringLiteral("log-low"));
}
