#include "application/own_templates.h"
#include "gui/dialogs/identity_dialog.h"
#include "gui/dialogs/layout_dialog.h"
#include "gui/machine_settings.h"
#include "gui/pages/settings_page.h"
#include "gui/pages/welcome_page.h"
#include "gui/support/window_fixture.h"
#include "gui/theme.h"
#include "gui/widgets/document_head.h"
#include "gui/widgets/head_part_box.h"
#include "gui/widgets/identity_list.h"
#include "gui/widgets/office_form.h"
#include "support/small_docx.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeWidget>
#include <QUndoStack>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;
using domain::DocumentKind;

namespace {

HeadPartBox *boxOf(QWidget &within, HeadPart part)
{
    for (auto *box : within.findChildren<HeadPartBox *>())
        if (box->part() == part)
            return box;
    return nullptr;
}

/// What somebody types with what has the focus.
void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

void type(const QString &text)
{
    for (const QChar letter : text) { // keyClicks knows ASCII only
        REQUIRE(QApplication::focusWidget());
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
    QCoreApplication::processEvents();
}

void activate(QWidget &window)
{
    window.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }, 5000));
}

QStringList namesIn(WindowFixture &f)
{
    QStringList names;
    const auto identities = f.services.services().office.identities();
    for (const application::StoredIdentity &stored : identities.value())
        names << stored.identity.name;
    return names;
}

void answer(QWidget &page, const QString &province, const QString &unit, const QString &signer)
{
    const std::pair<const char *, QString> answers[] = {{"province", province}, {"unit", unit}, {"officeSigner", signer}};
    for (const auto &[name, text] : answers) {
        activate(*page.window()); // a list of provinces was one of its own
        page.findChild<QWidget *>(QLatin1String(name))->setFocus();
        type(text);
        if (QWidget *list = QApplication::activePopupWidget()) // of provinces
            list->close();
    }
    key(Qt::Key_Return);
}

const application::Office commune{u"tỉnh Minh Khê"_s, u"xã Khe Mây"_s, u"Nguyễn Văn Mẫu"_s};

struct SettingsFixture : WindowFixture {
    SettingsFixture()
    {
        REQUIRE(services.services().office.begin(commune));
        start();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QTest::mouseClick(find<QListWidget>("sideBar")->viewport(), Qt::LeftButton);
        show();
    }
    void show()
    {
        auto *side = find<QListWidget>("sideBar");
        for (int i = 0; i < side->count(); ++i) {
            side->setCurrentRow(i);
            Q_EMIT side->itemClicked(side->item(i));
            if (auto *found = window->findChild<SettingsPage *>(u"settingsPage"_s); found && found->isVisible())
                page = found;
            if (page)
                break;
        }
        REQUIRE(page);
        list = page->identities()->findChild<QListWidget *>(u"identities"_s);
        REQUIRE(list->count() == 3);
        list->setFocus();
        list->setCurrentRow(0);
    }
    SettingsPage *page = nullptr;
    QListWidget *list = nullptr;
};

QByteArray oldDocument()
{
    const QByteArray look = "<w:pPr><w:spacing w:before=\"120\" w:line=\"288\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/></w:pPr>";
    QByteArray body;
    for (int i = 0; i < 6; ++i)
        body += "<w:p>" + look + "<w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:t>Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với các đơn vị liên quan thực hiện theo lịch.</w:t></w:r></w:p>";
    return smallDocx(body + "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1985\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:pPr></w:p>");
}

} // namespace

TEST_CASE("Three answers show the page, and a correction on it is kept, by keyboard", "[gui][office]")
{
    WindowFixture f;
    f.start();
    activate(*f.window);
    auto *page = f.find<WelcomePage>("welcomePage");
    auto *head = page->findChild<DocumentHead *>();
    REQUIRE(head);
    CHECK_FALSE(head->isVisible());
    answer(*page, u"tỉnh Minh Khê"_s, u"xã Khe Mây"_s, u"Nguyễn Văn Mẫu"_s);
    CHECK(head->isVisible());
    CHECK(head->head().issuerLines == QStringList{u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY"_s});
    CHECK(head->head().superiorLines.isEmpty());
    CHECK(head->head().signer.name == u"Nguyễn Văn Mẫu"_s);
    CHECK(head->head().number.isEmpty());

    boxOf(*head, HeadPart::Place)->setFocus();
    key(Qt::Key_Return);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Khe Mây Hạ"_s);
    key(Qt::Key_Return);
    const auto stored = f.services.services().office.identities().value();
    CHECK(stored.front().identity.place == u"Khe Mây Hạ"_s);
    f.run("edit.undo");
    CHECK(f.services.services().office.identities().value().front().identity.place == u"Khe Mây"_s);
    CHECK(head->head().place == u"Khe Mây"_s); // the page follows
}

TEST_CASE("Identities are corrected, added, duplicated, ordered and deleted in the settings", "[gui][office]")
{
    SettingsFixture f;
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        activate(dialog);
        auto *name = dialog.findChild<QLineEdit *>(u"identityName"_s);
        name->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"UBND xã"_s);
        auto *tabs = dialog.findChild<QTabBar *>(u"documentKinds"_s);
        tabs->setFocus();
        key(Qt::Key_Right); // the report
        auto *head = dialog.findChild<DocumentHead *>();
        CHECK(head->head().symbol == u"BC-UBND"_s);
        boxOf(*head, HeadPart::Number)->setFocus();
        key(Qt::Key_Return);
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"BC-UBNDX"_s);
        key(Qt::Key_Return);
        dialog.findChild<QLineEdit *>(u"reportsVia"_s)->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"Văn phòng"_s);
        key(Qt::Key_Return); // Enter does the main thing
        CHECK(dialog.result() == QDialog::Accepted);
        return true;
    });
    activate(*f.window);
    key(Qt::Key_Return);
    auto first = f.services.services().office.identities().value().front().identity;
    CHECK(first.name == u"UBND xã"_s);
    CHECK(first.symbols[DocumentKind::Report] == u"BC-UBNDX"_s);
    CHECK(first.symbols[DocumentKind::Plan] == u"KH-UBND"_s);
    CHECK(first.reportsVia == u"Văn phòng"_s);
    CHECK(f.list->item(0)->text().startsWith(u"UBND xã\n"_s));

    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto &identity = static_cast<IdentityDialog &>(dialog);
        CHECK(identity.identity().name == u"UBND xã (bản sao)"_s.left(7) + identity.identity().name.mid(7));
        identity.accept();
        return true;
    });
    f.page->findChild<QPushButton *>(u"duplicateIdentity"_s)->click();
    REQUIRE(f.list->count() == 4);
    CHECK(f.list->currentRow() == 3);
    activate(*f.window);
    f.list->setFocus();
    key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(f.list->currentRow() == 2);
    CHECK(namesIn(f).at(2).startsWith(u"UBND xã ("_s));
    key(Qt::Key_Delete);
    CHECK(f.list->count() == 3);
    f.run("edit.undo");
    CHECK(f.list->count() == 4);
    f.run("edit.undo");
    f.run("edit.undo");
    CHECK(f.list->count() == 3);
    f.run("edit.undo");
    CHECK(namesIn(f).front() == u"UBND xã Khe Mây"_s);
}

TEST_CASE("The dialog of an identity is left without a change, and refuses one without a name", "[gui][office]")
{
    domain::IssuingIdentity identity = application::identitiesFor(commune).front();
    IdentityDialog dialog(identity);
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(dialog.identity() == identity);
    dialog.findChild<QLineEdit *>(u"identityName"_s)->clear();
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<QWidget *>(u"identityProblem"_s)->isVisible());

    // Another signer by order, and his name on the page.
    auto *add = dialog.findChild<QPushButton *>(u"addSigner"_s);
    QMenu *menu = add->menu();
    Q_EMIT menu->aboutToShow();
    QAction *byOrder = nullptr;
    for (QAction *action : menu->actions())
        if (action->text().startsWith(u"TL. CHỦ TỊCH"_s))
            byOrder = action;
    REQUIRE(byOrder);
    byOrder->trigger();
    QCoreApplication::processEvents();
    type(u"Lê Mẫu"_s); // the name is open for typing
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(dialog.identity().signers.size() == 3);
    CHECK(dialog.identity().signers[2].name == u"Lê Mẫu"_s);
    CHECK(dialog.identity().signers[2].authority == QStringList{u"TL. CHỦ TỊCH"_s});
    CHECK(dialog.identity().signers[0] == identity.signers[0]);
    dialog.findChild<QPushButton *>(u"signerUp"_s)->click();
    CHECK(dialog.identity().signers[1].name == u"Lê Mẫu"_s);
    dialog.findChild<QPushButton *>(u"removeSigner"_s)->click();
    CHECK(dialog.identity().signers == identity.signers);
    key(Qt::Key_Escape);
    dialog.reject();
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("A received plan knows which identity issued it", "[gui][office]")
{
    SettingsFixture f;
    f.prompts->dialogs.push_back([](QDialog &dialog) { // the text
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"UỶ BAN NHÂN DÂN\nXÃ KHE MÂY\nSố: 12/KH-UBND\nKẾ HOẠCH\nCông tác bình đẳng giới năm 2026\n"
                                                           u"I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao nhận thức.\nII. KINH PHÍ\n- Lồng ghép.\n"_s);
        return true;
    });
    f.prompts->dialogs.push_back([](QDialog &) { return true; }); // as it was recognised
    f.run("plan.paste");
    f.settle();
    const auto plans = f.services.plans().list().value();
    REQUIRE(plans.size() == 1);
    const auto plan = f.services.plans().load(plans.front().id).value().plan;
    CHECK(plan.identityUuid == f.services.services().office.identities().value().front().identity.uuid);
}

TEST_CASE("The layout of an old document becomes a template, and the way back is one click", "[gui][office]")
{
    application::useShippedPlanTemplate();
    SettingsFixture f;
    QFile old(f.dir.file(u"kế hoạch cũ.docx"_s));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write(oldDocument());
    old.close();
    f.prompts->openFiles = {old.fileName()};
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        activate(dialog);
        auto &layout = static_cast<LayoutDialog &>(dialog);
        CHECK(layout.chosen().contains(application::LayoutField::MarginLeft));
        auto *rows = dialog.findChild<QTreeWidget *>(u"layoutChanges"_s);
        const auto found = rows->findItems(u"*35 mm*"_s, Qt::MatchWildcard, 2);
        REQUIRE(found.size() == 1);
        rows->setFocus();
        rows->setCurrentItem(found.front(), 0);
        REQUIRE(rows->hasFocus());
        key(Qt::Key_Space); // unticked
        CHECK_FALSE(layout.chosen().contains(application::LayoutField::MarginLeft));
        key(Qt::Key_Return);
        return dialog.result() == QDialog::Accepted;
    });
    f.page->findChild<QPushButton *>(u"takeLayout"_s)->click();
    f.settle();
    auto used = application::planTemplate();
    REQUIRE(used);
    CHECK(used->name.startsWith(application::layoutTemplateName()));
    const QString made = used->path;
    NoProgress progress;
    const auto base = application::layoutBase(progress);
    REQUIRE(base);
    CHECK(base->layout.value(application::LayoutField::BodySize).value_or(0) == Approx(13));
    CHECK(base->layout.value(application::LayoutField::MarginLeft).value_or(0) == Approx(30).margin(0.1));
    CHECK(f.noticeText().contains(application::layoutTemplateName()));

    f.prompts->openFiles = {old.fileName()};
    f.prompts->dialogs.push_back([](QDialog &) { return false; }); // 35 mm still differ; left with Esc
    f.page->findChild<QPushButton *>(u"takeLayout"_s)->click();
    f.settle();
    CHECK(application::planTemplate()->path == made);

    QFile bad(f.dir.file(u"bản quét.docx"_s));
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write("%PDF-1.4");
    bad.close();
    f.prompts->openFiles = {bad.fileName()};
    f.page->findChild<QPushButton *>(u"takeLayout"_s)->click();
    f.settle();
    CHECK(f.noticeText().contains(u"PDF"_s));
    application::useShippedPlanTemplate();
    QFile::remove(made);
}

TEST_CASE("The size of letters changes at once, and everything with it", "[gui][office]")
{
    SettingsFixture f;
    const double before = QApplication::font().pointSizeF();
    auto *scale = f.page->findChild<QComboBox *>(u"fontScale"_s);
    scale->setFocus();
    const int row = scale->findData(150);
    scale->setCurrentIndex(row);
    Q_EMIT scale->activated(row);
    QCoreApplication::processEvents();
    CHECK(QApplication::font().pointSizeF() == Approx(before * 1.5));
    CHECK(f.page->font().pointSizeF() == Approx(before * 1.5));
    CHECK(MachineSettings().fontScale() == 150);
    scale->setCurrentIndex(0);
    Q_EMIT scale->activated(0);
    CHECK(QApplication::font().pointSizeF() == Approx(before));
}

TEST_CASE("The name in the history is kept with the data", "[gui][office]")
{
    SettingsFixture f;
    auto *name = f.page->findChild<QLineEdit *>(u"userName"_s);
    name->setFocus();
    type(u"Lê Thị Mẫu"_s);
    key(Qt::Key_Return);
    CHECK(f.services.settings().value(u"user.name"_s).value() == u"Lê Thị Mẫu"_s);
    CHECK(f.services.database().author().value() == u"Lê Thị Mẫu"_s);
}

TEST_CASE("An office that answered before there were identities gets them in the settings", "[gui][office]")
{
    WindowFixture f;
    REQUIRE(f.services.settings().setOffice(commune));
    f.start();
    auto *side = f.find<QListWidget>("sideBar");
    for (int i = 0; i < side->count() && !f.window->findChild<SettingsPage *>(); ++i) {
        side->setCurrentRow(i);
        Q_EMIT side->itemClicked(side->item(i));
    }
    CHECK(namesIn(f).size() == 3);
    CHECK(f.find<QListWidget>("identities")->count() == 3);
}

TEST_CASE("Spelling marks are switched in the settings", "[gui][office]")
{
    SettingsFixture f;
    auto *spelling = f.page->findChild<QCheckBox *>(u"spelling"_s);
    REQUIRE(spelling->isVisible());
    const bool before = spelling->isChecked();
    spelling->setFocus();
    key(Qt::Key_Space);
    CHECK(spelling->isChecked() == !before);
    f.start(); // the next one
    f.page = nullptr;
    f.show();
    spelling = f.page->findChild<QCheckBox *>(u"spelling"_s);
    CHECK(spelling->isChecked() == !before);
    spelling->click();
}

TEST_CASE("The settings fold into one column where there is little room", "[gui][office]")
{
    SettingsPage page;
    page.setIdentities(application::identitiesFor(commune));
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(&page);
    area.resize(1200, 700);
    area.show();
    REQUIRE(QTest::qWaitForWindowExposed(&area));
    auto *office = page.findChild<OfficeForm *>();
    auto *theme = page.findChild<QComboBox *>(u"theme"_s);
    const auto leftOf = [&](QWidget *widget) { return widget->mapTo(&page, QPoint()).x(); };
    CHECK(leftOf(theme) > leftOf(office) + office->width());
    area.resize(520, 500);
    QCoreApplication::processEvents();
    CHECK(leftOf(theme) < office->width());
    CHECK(page.width() <= area.viewport()->width() + 1);
    area.takeWidget();
}

TEST_CASE("Pictures of the office", "[.screens][office]")
{
    const QString folder = QString::fromLocal8Bit(qgetenv("BD_SCREENS"));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        const QString end = u"-"_s + themeCode(theme) + u".png"_s;
        {
            WindowFixture f;
            REQUIRE(f.services.services().office.begin(commune));
            f.start();
            f.window->resize(1366, 700);
            f.settle();
            f.window->grab().save(folder + u"/office-welcome"_s + end);
        }
        SettingsFixture f;
        f.window->resize(1366, 700);
        f.settle();
        f.window->grab().save(folder + u"/office-settings"_s + end);
        IdentityDialog dialog(application::identitiesFor(commune).front());
        dialog.show();
        QCoreApplication::processEvents();
        dialog.grab().save(folder + u"/office-identity"_s + end);
        NoProgress progress;
        application::OfficeLayout old;
        using application::LayoutField;
        old.values = {{LayoutField::BodySize, 13.5}, {LayoutField::MarginLeft, 35}, {LayoutField::LineSpacing, 18}, {LayoutField::SpaceBefore, 2},
                      {LayoutField::RecipientsSize, 10}, {LayoutField::FirstLine, 12.7}};
        old.lineRule = application::LineRule::Exact;
        LayoutDialog layout(u"Kế hoạch BĐG 2025.docx"_s, application::layoutChanges(application::layoutBase(progress)->layout, old));
        layout.show();
        QCoreApplication::processEvents();
        layout.grab().save(folder + u"/office-layout"_s + end);
        if (theme == Theme::Light) {
            applyFontScale(*qApp, 150);
            f.settle();
            f.window->grab().save(folder + u"/office-settings-150.png"_s);
            f.window->resize(683, 384);
            f.settle();
            f.window->grab().save(folder + u"/office-settings-small.png"_s);
            applyFontScale(*qApp, 100);
        }
    }
    applyTheme(*qApp, Theme::System);
}
