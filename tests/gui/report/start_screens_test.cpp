// Pictures of the quick start to look at: `BD_SCREENS=DIR test_gui "[.start-screens]"`; BD_DARK, BD_SMALL, BD_ENGLISH.
#include "application/translation.h"
#include "gui/report/start_fixture.h"
#include "gui/support/shoot.h"
#include "gui/theme.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

void fillSome(StartFixture &f)
{
    const std::pair<const char *, const char *> figures[] = {{"party-committee", "27"}, {"council-members", "30"}, {"sessions", "6"}, {"attendances", "khoảng 312"},
                                                            {"news-items", "24"}, {"training-classes", "1"}, {"trainees", "35"}, {"dv-cases", "2"},
                                                            {"budget-planned", "25 triệu"}};
    for (const auto &[measure, number] : figures)
        f.type(f.field(measure), QString::fromUtf8(number));
    f.type(f.field("party-committee", application::FormPart::Women), u"9"_s);
    f.type(f.field("trainees", application::FormPart::Women), u"40"_s);
}

} // namespace

TEST_CASE("screens of the quick start", "[.start-screens]")
{
    if (qEnvironmentVariableIsEmpty("BD_SCREENS"))
        return;
    applyTheme(*qApp, qEnvironmentVariableIsSet("BD_DARK") ? Theme::Dark : Theme::Light);
    if (qEnvironmentVariableIsSet("BD_ENGLISH"))
        application::setLanguage(*qApp, u"en"_s);
    const QSize size = qEnvironmentVariableIsSet("BD_SMALL") ? QSize(683, 384) : QSize(1366, 740);
    StartFixture f(false);
    domain::FigureEntry before;
    before.uuid = u"before"_s;
    before.measure = u"sessions"_s;
    before.period = {QDate(2025, 1, 1), QDate(2025, 6, 30)};
    before.total = 9;
    REQUIRE(f.services.services().figures.save(before, 0));
    f.open().resize(size);
    f.settle();
    shoot(*f.window, u"start-welcome"_s);
    REQUIRE(f.services.services().office.begin({u"tỉnh Minh Khê (mẫu)"_s, u"xã Khe Mây (mẫu)"_s, u"Người ký (mẫu)"_s}));
    domain::Activity talk;
    talk.title = u"Truyền thông tại thôn"_s;
    talk.from = talk.to = QDate(2026, 2, 3);
    talk.kind = u"talk"_s;
    talk.figures = {{u"sessions"_s, 1, {}, {}, domain::Origin::Own, false}, {u"attendances"_s, 70, 41, {}, domain::Origin::Own, false}};
    REQUIRE(f.services.services().activities.add({talk}));
    f.settle();
    shoot(*f.window, u"start-welcome-office"_s);
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        if (qEnvironmentVariableIsSet("BD_SMALL"))
            dialog.resize(667, 344);
        child<QPlainTextEdit>(dialog, "pasted")
            ->setPlainText(u"Thực hiện Công văn số 540/SNV-XDCQ ngày 25/02/2026 của Sở Nội vụ về việc báo cáo kết quả công tác bình đẳng giới 6 tháng đầu năm 2026, "
                           u"gửi trước ngày 15/6/2026."_s);
        shoot(dialog, u"start-dialog"_s);
        return true;
    });
    f.run("report.new");
    f.activate();
    f.settle();
    shoot(*f.window, u"start-figures-empty"_s);
    fillSome(f);
    f.find<QListWidget>("ticks")->item(3)->setCheckState(Qt::Checked);
    f.find<QListWidget>("ticks")->item(5)->setCheckState(Qt::Checked);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(f.photo(u"Ảnh truyền thông.png"_s))});
    QDragEnterEvent enter(QPoint(300, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.page(), &enter);
    QDropEvent drop(QPointF(300, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.page(), &drop);
    f.settle();
    auto *bar = f.page().findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(0);
    shoot(*f.window, u"start-figures"_s);
    bar->setValue(bar->maximum() / 2);
    shoot(*f.window, u"start-figures-middle"_s);
    bar->setValue(bar->maximum());
    shoot(*f.window, u"start-figures-end"_s);
    applyTheme(*qApp, Theme::Light);
    application::setLanguage(*qApp, u"vi"_s);
}
