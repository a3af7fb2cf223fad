// No English in a Vietnamese window: every text of every window and dialog is compared with the source texts.
#include "application/translation.h"
#include "gui/dialogs/erase_dialog.h"
#include "gui/dialogs/evidence_export_dialog.h"
#include "gui/dialogs/import/import_dialog.h"
#include "gui/dialogs/issue_dialog.h"
#include "gui/dialogs/paste_dialog.h"
#include "gui/pages/error_page.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/choice_button.h"

#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

struct Catalogue {
    QSet<QString> foreign; ///< source texts whose translation differs
    QStringList unfinished;
};

QString bare(QString text)
{
    return text.remove(QLatin1Char('&'));
}

Catalogue read(const QString &name)
{
    Catalogue catalogue;
    const QByteArray bytes = readAll(QStringLiteral(BD_SOURCE_DIR "/resources/i18n/") + name);
    QXmlStreamReader xml(bytes);
    QString context, source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const bool finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!finished || text.trimmed().isEmpty())
                catalogue.unfinished.append(context + QStringLiteral(": ") + source);
            if (bare(text) != bare(source))
                catalogue.foreign.insert(bare(source));
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return catalogue;
}

void add(QStringList &texts, const QString &text)
{
    if (!text.isEmpty())
        texts.append(bare(text));
}

void addModel(QStringList &texts, const QAbstractItemModel *model, const QModelIndex &parent = {})
{
    for (int column = 0; column < model->columnCount(parent); ++column)
        add(texts, model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column)
            add(texts, model->index(row, column, parent).data().toString());
        addModel(texts, model, model->index(row, 0, parent));
    }
}

/// Whatever a person can see or a screen reader can say.
QStringList textsOf(const QWidget &root)
{
    QStringList texts;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.prepend(const_cast<QWidget *>(&root));
    for (const QWidget *widget : widgets) {
        add(texts, widget->windowTitle());
        add(texts, widget->toolTip());
        add(texts, widget->accessibleName());
        add(texts, widget->accessibleDescription());
        for (const QAction *action : widget->actions()) {
            add(texts, action->text());
            add(texts, action->toolTip());
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(texts, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(texts, button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(texts, line->placeholderText());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(texts, box->title());
        else if (const auto *text = qobject_cast<const QTextEdit *>(widget))
            texts += bare(text->toPlainText()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addModel(texts, view->model());
        else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(texts, tabs->tabText(i));
        } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                add(texts, combo->itemText(i));
        }
    }
    return texts;
}

void checkNoEnglish(const Catalogue &catalogue, const QWidget &root)
{
    const QStringList texts = textsOf(root);
    CHECK(texts.size() > 3);
    for (const QString &text : texts) {
        INFO(text.toStdString());
        CHECK_FALSE(catalogue.foreign.contains(text));
        CHECK_FALSE(text.contains(QLatin1String("%1")));
    }
}

application::ReadPlan readSample(bool plan)
{
    application::ReadPlan read;
    read.imported = importedOf(samplePlan());
    read.imported.looksLikePlan = plan;
    read.imported.leftOut = {{QStringLiteral("1"), QStringLiteral("page_number"), 3}};
    for (const char *code : {"numbering_gap", "no_signer", "no_year"})
        read.imported.issues.push_back({QLatin1String(code), domain::Severity::Warning, {QStringLiteral("5"), QStringLiteral("2.5")},
                                        {}, 1, QStringLiteral("2.5-2.6")});
    return read;
}

} // namespace

TEST_CASE("The translation has no unfinished entry", "[gui][translation]")
{
    for (const char *name : {"binhdang_vi.ts", "qtbase_vi.ts"}) {
        const Catalogue catalogue = read(QLatin1String(name));
        INFO(name);
        CHECK(catalogue.foreign.size() > 50);
        for (const QString &text : catalogue.unfinished) {
            INFO(text.toStdString());
            CHECK(false);
        }
    }
}

TEST_CASE("No English in a Vietnamese window", "[gui][translation]")
{
    const Catalogue catalogue = read(QStringLiteral("binhdang_vi.ts"));
    WindowFixture first(false);
    first.start();
    checkNoEnglish(catalogue, *first.window);
    const QString bad = first.dir.file(QStringLiteral("x.db"));
    writeAll(bad, "x");
    first.window->openDataFile(bad, false, false);
    checkNoEnglish(catalogue, *first.window);

    WindowFixture f;
    f.start();
    checkNoEnglish(catalogue, *f.window); // welcome
    f.services.plans();
    f.addPlan();
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    checkNoEnglish(catalogue, *f.window); // plan page
    f.run("edit.replace");
    checkNoEnglish(catalogue, *f.window);
    f.run("preview.show");
    f.run("preview.find");
    checkNoEnglish(catalogue, *f.window);
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("plan.mark_issued");
    f.run("plan.delete");
    checkNoEnglish(catalogue, *f.window); // undo texts, notice
    f.run("edit.undo");
    f.goTo("settings");
    checkNoEnglish(catalogue, *f.window); // settings
}

TEST_CASE("No English in a Vietnamese dialog", "[gui][translation]")
{
    const Catalogue catalogue = read(QStringLiteral("binhdang_vi.ts"));
    checkNoEnglish(catalogue, ImportDialog(readSample(true)));
    checkNoEnglish(catalogue, ImportDialog(readSample(false)));
    checkNoEnglish(catalogue, IssueDialog({}, QStringLiteral("KH-UBND")));
    checkNoEnglish(catalogue, EvidenceExportDialog(2026));
    checkNoEnglish(catalogue, EraseDialog({QStringLiteral("ab"), {}}, {}, 3, [](const application::ErasureTarget &) { return Result<application::ErasureFindings>(); }));
    checkNoEnglish(catalogue, PasteDialog({}));
}

TEST_CASE("Qt's own words are Vietnamese too", "[gui][translation]")
{
    QLineEdit edit(QStringLiteral("chữ"));
    std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    const Catalogue qt = read(QStringLiteral("qtbase_vi.ts"));
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        INFO(action->text().toStdString());
        CHECK_FALSE(qt.foreign.contains(bare(action->text().section(QLatin1Char('\t'), 0, 0))));
    }
}

TEST_CASE("The window speaks English when asked to", "[gui][translation]")
{
    application::setLanguage(*qApp, QStringLiteral("en"));
    {
        WindowFixture f;
        f.start();
        CHECK(f.window->commands().action("plan.import_file")->text() == QStringLiteral("&Receive a plan from a file…"));
        CHECK(textsOf(*f.window).contains(QStringLiteral("Your office")));
    }
    application::setLanguage(*qApp, QStringLiteral("vi"));
}

namespace {

/// Letters that Alt goes with, of all that is visible at once.
void checkMnemonics(const QWidget &root, const char *what)
{
    QMap<QString, QString> taken;
    const auto take = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        INFO(what << ": " << text.toStdString() << " and " << taken.value(key.toString()).toStdString());
        CHECK_FALSE(taken.contains(key.toString()));
        CHECK(key.toString().back().unicode() < 128); // typed without an input method
        taken.insert(key.toString(), text);
    };
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(label->text());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                take(action->text());
        }
    }
}

} // namespace

TEST_CASE("No two mnemonics of one window are the same", "[gui][access]")
{
    WindowFixture first(false);
    first.start();
    checkMnemonics(*first.window, "first start");
    writeAll(first.dir.file(QStringLiteral("x.db")), "x");
    first.window->openDataFile(first.dir.file(QStringLiteral("x.db")), false, false);
    checkMnemonics(*first.window, "error page");
    WindowFixture f;
    f.start();
    checkMnemonics(*f.window, "welcome");
    f.addPlan();
    checkMnemonics(*f.window, "plans");
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    checkMnemonics(*f.window, "plan");
    f.run("edit.replace");
    checkMnemonics(*f.window, "plan with the search");
    f.run("preview.show");
    f.run("preview.find");
    checkMnemonics(*f.window, "preview");
    f.goTo("settings");
    checkMnemonics(*f.window, "settings");
    for (const QMenu *menu : f.window->menuBar()->findChildren<QMenu *>()) {
        QSet<QString> keys;
        for (const QAction *action : menu->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            INFO(action->text().toStdString());
            CHECK_FALSE((!key.isEmpty() && keys.contains(key)));
            keys.insert(key);
        }
    }
    ImportDialog dialog(readSample(true));
    dialog.show();
    auto *tabs = dialog.findChild<QTabWidget *>(QStringLiteral("tabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        checkMnemonics(dialog, "import");
    }
}

TEST_CASE("The tab order follows the eye", "[gui][access]")
{
    WindowFixture f;
    f.start();
    const auto order = [&](std::initializer_list<const char *> names) {
        QWidget *widget = f.find<QWidget>(*names.begin());
        auto name = names.begin() + 1;
        for (int steps = 0; name != names.end() && steps < 2000; ++steps) {
            widget = widget->nextInFocusChain();
            if (widget->objectName() == QLatin1String(*name))
                ++name;
            if (widget->objectName() == QLatin1String(*names.begin()))
                break; // once around
        }
        INFO("not reached: " << (name == names.end() ? "" : *name));
        CHECK(name == names.end());
    };
    order({"year", "plan", "sideBar", "newReport", "importFile", "logActivity", "sample", "paste", "newPlan", "openOther", "province", "unit", "officeSigner", "dataFile"});
    CHECK(f.window->focusWidget() == f.find("newReport"));
    f.addPlan();
    order({"year", "plan", "sideBar", "filter", "plans", "dataFile"});
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    order({"plan", "sideBar", "back", "outline", "sectionHeading", "sectionKind", "sectionText"});
}

TEST_CASE("Every control can be named and reached by keyboard", "[gui][access]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    ImportDialog dialog(readSample(true));
    for (const QWidget *root : {static_cast<const QWidget *>(f.window.get()), static_cast<const QWidget *>(&dialog)}) {
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                button && !button->objectName().startsWith(QLatin1String("qt_")) && button->parentWidget()
                && !button->parentWidget()->inherits("QLineEdit") && !button->parentWidget()->inherits("QMenuBar")
                && !button->inherits("QTableCornerButton") && !button->parentWidget()->inherits("QTabBar")) {
                CHECK_FALSE((button->text().isEmpty() && button->accessibleName().isEmpty()));
                CHECK(button->focusPolicy() != Qt::NoFocus);
            }
            if (widget->inherits("QAbstractItemView") && widget->parentWidget() && !widget->inherits("QHeaderView")
                && !widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
                CHECK_FALSE(widget->accessibleName().isEmpty());
        }
    }
}
