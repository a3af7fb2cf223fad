// The page of agencies and units: looked at, changed, taken over and written, by keyboard.
#include "gui/dialogs/agency_import_dialog.h"
#include "gui/models/agency_preview_model.h"
#include "gui/models/agency_tree_model.h"
#include "gui/pages/agencies_page.h"
#include "gui/support/window_fixture.h"
#include "gui/theme.h"
#include "gui/widgets/agency_chips.h"
#include "gui/widgets/agency_form.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/side_bar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using application::AgencyListPreview;
using Fate = AgencyListPreview::Line::Fate;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString s(const char *text) { return QString::fromUtf8(text); }

struct PageFixture : WindowFixture {
    PageFixture()
    {
        start().resize(1366, 768);
        Q_EMIT window->findChild<SideBar *>()->pageAdded(s("agencies"));
        settle();
        page = find<AgenciesPage>("agenciesPage");
    }
    application::AgencyService agencies() { return application::AgencyService(services.database()); }
    application::StoredAgency stored(const char *name)
    {
        const auto all = agencies().list();
        REQUIRE(all);
        for (const auto &one : *all)
            if (one.agency.name == s(name))
                return one;
        return {};
    }
    void take(const char *catalogue)
    {
        prompts->dialogs.push_back([](QDialog &dialog) {
            CHECK(dialog.objectName() == s("agencyImportDialog"));
            auto *accept = dialog.findChild<QPushButton *>(s("takeOver"));
            CHECK(accept->isDefault());
            return accept->isEnabled();
        });
        const auto menus = page->findChildren<QMenu *>();
        QAction *action = nullptr;
        for (const QMenu *menu : menus)
            for (QAction *one : menu->actions())
                if (one->objectName() == s("catalogue.") + s(catalogue))
                    action = one;
        REQUIRE(action);
        action->trigger();
        settle();
        window->activateWindow(); // a window manager would
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    void type(const char *field, const char *text, Qt::Key end = Qt::Key_Tab)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        for (const QChar c : s(text))
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, c, Qt::NoModifier);
        QTest::keyClick(line, end);
        settle();
    }
    void filter(const char *words)
    {
        auto *line = find<QLineEdit>("agencyFilter");
        line->setFocus();
        line->setText(s(words));
        QTest::keyClick(line, Qt::Key_Return); // on to what was found, without waiting
    }
    AgenciesPage *page = nullptr;
};

} // namespace

TEST_CASE("An empty directory says what it is for and offers lists and CSV", "[gui][agency]")
{
    PageFixture f;
    CHECK(f.find("emptyCatalogue")->isVisible());
    CHECK(f.find("emptyImport")->isVisible());
    f.take("departments-2025");
    CHECK_FALSE(f.find("emptyCatalogue")->isVisible());
    CHECK(f.page->view()->isVisible());
    CHECK(f.stored("Sở Nội vụ").version > 0);
    CHECK(f.noticeText().contains(QString::number(f.agencies().list()->size())));
    f.run("edit.undo");
    CHECK(f.agencies().list()->empty());
    CHECK(f.find("emptyCatalogue")->isVisible());
    f.run("edit.redo");
    CHECK(f.stored("Sở Nội vụ").version > 0);
}

TEST_CASE("An agency is added, changed and deleted by keyboard, and everything can be taken back", "[gui][agency]")
{
    PageFixture f;
    QTest::keyClick(f.find<QPushButton>("emptyAdd"), Qt::Key_Space);
    CHECK(f.find<QLineEdit>("agencyName")->hasFocus());
    f.type("agencyName", "Hội Mẫu xã");
    application::StoredAgency stored = f.stored("Hội Mẫu xã");
    REQUIRE(stored.version > 0);
    CHECK(stored.agency.kind == domain::AgencyKind::Mass); // told from the name
    CHECK(stored.agency.level == domain::AgencyLevel::Commune);
    CHECK(stored.agency.addressing == domain::Addressing::Invited);
    CHECK(f.find<QLineEdit>("agencyAbbreviation")->hasFocus()); // Tab goes on
    f.type("agencyAbbreviation", "HM");
    f.type("agencyAliases", "Hội M; H. Mẫu");
    f.type("agencyTo", "28/2/2025");
    stored = f.stored("Hội Mẫu xã");
    CHECK(stored.agency.abbreviation == s("HM"));
    CHECK(stored.agency.aliases == QStringList{s("Hội M"), s("H. Mẫu")});
    CHECK(stored.agency.validTo == QDate(2025, 2, 28));
    CHECK(f.find<QLineEdit>("agencyTo")->text() == s("28/02/2025"));

    f.type("agencyFrom", "hôm qua"); // no date: said, kept, not saved
    CHECK(f.find<QLabel>("agencyFault")->isVisible());
    CHECK(f.find<QLabel>("agencyFault")->text().contains(s("hôm qua")));
    CHECK_FALSE(f.stored("Hội Mẫu xã").agency.validFrom);
    f.type("agencyFrom", "");
    CHECK_FALSE(f.find<QLabel>("agencyFault")->isVisible());
    f.type("agencyName", ""); // no name: likewise
    CHECK(f.find<QLabel>("agencyFault")->isVisible());
    f.type("agencyName", "Hội Mẫu");

    f.page->view()->setFocus();
    QTest::keyClick(f.page->view(), Qt::Key_Delete);
    f.settle();
    CHECK(f.agencies().list()->empty());
    CHECK(f.noticeText().contains(s("Hội Mẫu")));
    f.run("edit.undo");
    CHECK(f.stored("Hội Mẫu").version > 0);
    while (f.isEnabled("edit.undo"))
        f.run("edit.undo");
    CHECK(f.agencies().list()->empty());
}

TEST_CASE("The tree goes by level and by who belongs to whom; a filter makes a flat list", "[gui][agency]")
{
    PageFixture f;
    f.take("departments-2024");
    f.take("departments-2025");
    f.take("communes-2025");
    AgencyTreeModel &model = *f.page->model();
    QAbstractItemModelTester tester(&model, fatal);
    REQUIRE(model.rowCount() == 4); // province, district, commune, village
    CHECK(model.index(0, 0).data().toString().startsWith(s("Cấp tỉnh (")));
    const QModelIndex department = model.indexOf(f.stored("Sở Y tế").agency.uuid);
    CHECK(department.parent().data().toString() == s("UBND tỉnh"));
    f.filter("so lao dong");
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 0).data().toString() == s("Sở Lao động - Thương binh và Xã hội"));
    CHECK(model.index(0, 0).data(AgencyTreeModel::EndedRole).toBool());
    CHECK(f.page->view()->hasFocus());
    CHECK(f.find<QLineEdit>("agencyName")->text() == s("Sở Lao động - Thương binh và Xã hội"));
    CHECK(f.find<AgencyPicker>("agencySuccessor")->text() == s("Sở Nội vụ"));
    auto *only = f.find<QCheckBox>("onlyValid");
    QTest::keyClick(only, Qt::Key_Space);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(f.page->view()->isVisible());
    QTest::keyClick(only, Qt::Key_Space);
    QTest::keyClick(f.find<QLineEdit>("agencyFilter"), Qt::Key_Escape);
    f.filter("");
    auto *level = f.find<QComboBox>("agencyLevelFilter");
    level->setFocus();
    level->setCurrentIndex(level->findData(static_cast<int>(domain::AgencyLevel::Commune)));
    Q_EMIT level->activated(level->currentIndex());
    CHECK(model.rowCount() == 1);
    CHECK(model.indexOf(f.stored("Phòng Văn hóa - Xã hội").agency.uuid).parent().data().toString() == s("UBND xã"));
}

TEST_CASE("Who it belongs to and who replaced it are picked from the list", "[gui][agency]")
{
    PageFixture f;
    f.take("departments-2025");
    f.filter("syt");
    auto *successor = f.find<AgencyPicker>("agencySuccessor");
    successor->setFocus();
    QTest::keyClicks(successor, QStringLiteral("snv"));
    QTest::keyClick(successor, Qt::Key_Return);
    f.settle();
    CHECK(f.stored("Sở Y tế").agency.successorUuid == f.stored("Sở Nội vụ").agency.uuid);
    successor->selectAll();
    QTest::keyClick(successor, Qt::Key_Delete);
    QTest::keyClick(successor, Qt::Key_Tab);
    f.settle();
    CHECK_FALSE(f.stored("Sở Y tế").agency.successorUuid);
    QTest::keyClicks(successor, QStringLiteral("khong co"));
    QTest::keyClick(successor, Qt::Key_Return);
    CHECK(f.find<QLabel>("agencyFault")->text().contains(s("khong co")));
    CHECK_FALSE(f.stored("Sở Y tế").agency.successorUuid);
}

TEST_CASE("CSV is taken over with a preview; lines can be left out", "[gui][agency]")
{
    PageFixture f;
    f.take("central");
    const QString file = f.dir.file(s("cơ quan.csv"));
    writeAll(file, "Tên,Viết tắt,Đến ngày\nSở Mẫu,SM,\nSở Hai,S2,\nBộ Nội vụ,BoNV,\nBộ Mẫu,,31/02/2025\nBộ Tài chính,,\n");
    f.prompts->openFiles = {file};
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto *lines = dialog.findChild<QTreeView *>(s("agencyLines"));
        auto &model = *static_cast<AgencyPreviewModel *>(lines->model());
        QAbstractItemModelTester tester(&model, fatal);
        CHECK(model.rowCount() == 5);
        auto *show = dialog.findChild<QComboBox *>(s("fateFilter"));
        CHECK(show->count() == 5);
        show->setCurrentIndex(4); // those that can't be read
        Q_EMIT show->activated(4);
        REQUIRE(model.rowCount() == 1);
        CHECK(dialog.findChild<QLabel *>(s("lineDetail"))->text().contains(s("31/02/2025")));
        show->setCurrentIndex(2);
        Q_EMIT show->activated(2);
        REQUIRE(model.rowCount() == 1);
        CHECK(dialog.findChild<QLabel *>(s("lineDetail"))->text().contains(s("BoNV")));
        show->setCurrentIndex(1);
        Q_EMIT show->activated(1);
        REQUIRE(model.rowCount() == 2);
        lines->setCurrentIndex(model.index(1, 0));
        QTest::keyClick(lines, Qt::Key_Space); // not that one
        CHECK(dialog.findChild<QPushButton *>(s("takeOver"))->text().contains(u'2'));
        return true;
    });
    QTest::keyClick(f.find<QPushButton>("importAgencies"), Qt::Key_Space);
    f.settle();
    CHECK(f.stored("Sở Mẫu").version > 0);
    CHECK(f.stored("Sở Hai").version == 0);
    CHECK(f.stored("Bộ Nội vụ").agency.abbreviation == s("BoNV"));
    f.run("edit.undo");
    CHECK(f.stored("Sở Mẫu").version == 0);
    CHECK(f.stored("Bộ Nội vụ").agency.abbreviation == s("BNV"));

    f.prompts->openFiles = {file};
    f.prompts->dialogs.push_back([](QDialog &) { return false; }); // left
    QTest::keyClick(f.find<QPushButton>("importAgencies"), Qt::Key_Space);
    f.settle();
    CHECK(f.stored("Sở Mẫu").version == 0);

    writeAll(file, "Mã\n1\n");
    f.prompts->openFiles = {file};
    QTest::keyClick(f.find<QPushButton>("importAgencies"), Qt::Key_Space);
    f.settle();
    CHECK(f.noticeText().contains(s("Tên")));

    const QString out = f.dir.file(s("ra.csv"));
    f.prompts->saveFiles = {out};
    QTest::keyClick(f.find<QPushButton>("exportAgencies"), Qt::Key_Space);
    CHECK(readAll(out).contains("Bộ Nội vụ"));
    CHECK(f.noticeText().contains(s("ra.csv")));
}

TEST_CASE("What was changed elsewhere meanwhile is a conflict and is not overwritten", "[gui][agency]")
{
    PageFixture f;
    f.take("departments-2025");
    f.filter("syt");
    auto *line = f.find<QLineEdit>("agencyAbbreviation");
    line->setFocus();
    line->setText(s("S.YT"));
    application::StoredAgency stored = f.stored("Sở Y tế");
    stored.agency.symbolCode = s("YT");
    REQUIRE(f.agencies().save(stored.agency, stored.version)); // another window
    CHECK(line->text() == s("S.YT"));                          // nothing typed is taken away
    QTest::keyClick(line, Qt::Key_Return);
    f.settle();
    CHECK(f.stored("Sở Y tế").agency.symbolCode == s("YT"));
    CHECK(f.stored("Sở Y tế").agency.abbreviation == s("SYT"));
    CHECK_FALSE(f.noticeText().isEmpty());
}

TEST_CASE("All communes of the country: a tree by province, found at once", "[gui][agency]")
{
    const QString list = shared(QStringLiteral("data/communes.csv"));
    if (list.isEmpty()) {
        WARN("no ../shared/data/communes.csv: skipped");
        return;
    }
    PageFixture f;
    f.prompts->openFiles = {list};
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    QTest::keyClick(f.find<QPushButton>("emptyImport"), Qt::Key_Space);
    f.settle();
    AgencyTreeModel &model = *f.page->model();
    CHECK(model.shownCount() == 3355);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.rowCount(model.index(1, 0)) == 34);
    f.filter("dak cam");
    REQUIRE(model.rowCount() == 1);
    CHECK(f.find<QLineEdit>("agencyCode")->text() == s("23284"));
    CHECK(f.find<AgencyPicker>("agencyParent")->text() == s("UBND tỉnh Quảng Ngãi"));
    f.run("edit.undo");
    CHECK(f.agencies().list()->empty());
}

TEST_CASE("Pictures of the page of agencies", "[.screens][.agencies]")
{
    REQUIRE_FALSE(qEnvironmentVariableIsEmpty("BD_SCREENS"));
    PageFixture f;
    const auto shoot = [&](QWidget &widget, const char *name) {
        REQUIRE(QTest::qWaitForWindowExposed(&widget));
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        REQUIRE(widget.grab().save(QString::fromLocal8Bit(qgetenv("BD_SCREENS")) + u'/' + s(name) + s(".png")));
    };
    shoot(*f.window, "agencies-empty");
    f.take("departments-2024");
    f.take("departments-2025");
    f.take("communes-2025");
    f.page->select(f.stored("Sở Lao động - Thương binh và Xã hội").agency.uuid);
    shoot(*f.window, "agencies");
    auto *parent = f.find<AgencyPicker>("agencySuccessor");
    parent->setFocus();
    parent->selectAll();
    QTest::keyClicks(parent, QStringLiteral("so la"));
    QTest::qWait(50);
    shoot(*f.window, "agencies-typing");
    if (QWidget *popup = parent->findChild<QWidget *>(s("agencySuggestions")))
        popup->grab().save(QString::fromLocal8Bit(qgetenv("BD_SCREENS")) + s("/agencies-popup.png"));
    QTest::keyClick(parent, Qt::Key_Escape);
    f.window->resize(683, 384);
    shoot(*f.window, "agencies-small");
    f.window->resize(1366, 768);
    const QString file = f.dir.file(s("cơ quan.csv"));
    writeAll(file, "Tên,Viết tắt,Đến ngày\nSở Mẫu,SM,\nSở Nội vụ,SoNV,\nBộ Mẫu,,31/02/2025\nSở Y tế,,\n");
    f.prompts->openFiles = {file};
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        shoot(dialog, "agencies-import");
        return false;
    });
    QTest::keyClick(f.find<QPushButton>("importAgencies"), Qt::Key_Space);
    f.settle();
    const auto shootChips = [&](const char *name) {
        AgencyChips chips;
        chips.setDirectory({*f.agencies().directory(), QDate(2026, 1, 5)});
        chips.setAgencies({{f.stored("Sở Nội vụ").agency.uuid, s("Sở Nội vụ"), domain::Addressing::Assigned},
                           {f.stored("Sở Giao thông vận tải").agency.uuid, s("Sở Giao thông vận tải"), domain::Addressing::Assigned},
                           {std::nullopt, s("Hội LHPN tỉnh"), domain::Addressing::Invited}});
        chips.resize(360, chips.heightForWidth(360));
        chips.show();
        QTest::keyClick(chips.picker(), Qt::Key_Left);
        shoot(chips, name);
    };
    shootChips("agencies-chips");
    applyTheme(*qApp, Theme::Dark);
    shootChips("agencies-chips-dark");
    shoot(*f.window, "agencies-dark");
    applyTheme(*qApp, Theme::Light);
}
