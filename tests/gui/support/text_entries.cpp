#include "gui/support/text_entries.h"

#include "base/uuid.h"
#include "domain/outline_edit.h"
#include "gui/dialogs/basis_dialog.h"
#include "gui/dialogs/erase_dialog.h"
#include "gui/dialogs/footnote_dialog.h"
#include "gui/dialogs/identity_dialog.h"
#include "gui/dialogs/import/import_dialog.h"
#include "gui/dialogs/issue_dialog.h"
#include "gui/dialogs/new_plan_dialog.h"
#include "gui/dialogs/paste_dialog.h"
#include "gui/dialogs/reason_dialog.h"
#include "gui/editor/section_editor.h"
#include "gui/frame.h"
#include "gui/preview/find_bar.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/agency_chips.h"
#include "gui/widgets/agency_form.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/command_palette.h"

#include <QAbstractItemDelegate>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTextEdit>
#include <QTreeView>
#include <QValidator>

namespace bd::test {

using namespace gui;

namespace {

using Use = std::function<void(QWidget &)>;

void withWidget(QWidget &widget, const Use &use)
{
    widget.resize(900, 700);
    widget.show();
    use(widget);
    widget.hide(); // what still hears of the lost focus is whole yet
}

void planTabs(WindowFixture &f, const Use &use)
{
    auto *tabs = f.find<QTabWidget>("planTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        f.settle();
        use(*f.window);
    }
}

QString textOf(const QWidget &entry)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&entry))
        return line->text();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&entry))
        return plain->toPlainText();
    const auto &rich = static_cast<const QTextEdit &>(entry);
    return rich.toPlainText().trimmed();
}

/// A command opens a dialog: that.
void dialogOf(WindowFixture &f, const char *command, const Use &use)
{
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        use(dialog);
        return false;
    });
    f.run(command);
}

domain::Plan planWithTask()
{
    domain::Plan plan = samplePlan();
    for (const domain::Block &block : plan.sections.at(1).sections.front().blocks) {
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&block)) {
            domain::makeTask(plan, paragraph->uuid);
            break;
        }
    }
    return plan;
}

/// Words can be typed there now.
bool takesWords(const QWidget &entry)
{
    if (!entry.isVisible() || !entry.isEnabled() || entry.property("takesNoWords").toBool())
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(&entry)) {
        if (line->isReadOnly() || line->echoMode() != QLineEdit::Normal || !line->inputMask().isEmpty()
            || line->maxLength() < unikeyText().size() || qobject_cast<const QAbstractSpinBox *>(line->parentWidget()))
            return false;
        QString text = unikeyText();
        int position = 0;
        return !line->validator() || line->validator()->validate(text, position) != QValidator::Invalid;
    }
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&entry))
        return !plain->isReadOnly();
    const auto *rich = qobject_cast<const QTextEdit *>(&entry);
    return rich && !rich->isReadOnly();
}

QString nameOf(const QWidget &entry)
{
    QStringList names;
    for (const QWidget *widget = &entry; widget && names.size() < 4; widget = widget->parentWidget())
        names.prepend(widget->objectName().isEmpty() ? QLatin1String(widget->metaObject()->className()) : widget->objectName());
    return names.join(u'/');
}

QString typeInto(QWidget &entry, TypingStyle style)
{
    QApplication::setActiveWindow(entry.window());
    entry.setFocus();
    QTest::keyClick(&entry, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&entry, Qt::Key_Delete);
    typeByUnikey(entry, style);
    return textOf(entry);
}

std::vector<QPointer<QWidget>> entriesIn(const QWidget &root)
{
    std::vector<QPointer<QWidget>> entries;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget))
            entries.emplace_back(widget);
    }
    return entries;
}

/// The editors of the first row's cells.
void typeIntoCells(QAbstractItemView &view, TypingStyle style, std::vector<TypedEntry> &typed)
{
    const QAbstractItemModel *model = view.model();
    for (int column = 0; model && column < model->columnCount(view.rootIndex()); ++column) {
        const QModelIndex index = model->index(0, column, view.rootIndex());
        if (!index.isValid() || !(model->flags(index) & Qt::ItemIsEditable) || view.editTriggers() == QAbstractItemView::NoEditTriggers)
            continue;
        view.setCurrentIndex(index);
        view.scrollTo(index);
        const std::vector<QPointer<QWidget>> before = entriesIn(*view.viewport());
        view.edit(index);
        for (const QPointer<QWidget> &entry : entriesIn(*view.viewport())) {
            if (!entry || std::find(before.begin(), before.end(), entry) != before.end() || !takesWords(*entry))
                continue;
            const QString name = nameOf(view) + QStringLiteral(", column %1").arg(column);
            typed.push_back({name, typeInto(*entry, style)});
            if (entry)
                QTest::keyClick(entry, Qt::Key_Escape);
            break;
        }
    }
}

} // namespace

std::vector<TypedEntry> typeIntoAll(QWidget &root, TypingStyle style)
{
    std::vector<TypedEntry> typed;
    for (const QPointer<QWidget> &entry : entriesIn(root)) {
        if (!entry || !takesWords(*entry))
            continue;
        const QString name = nameOf(*entry);
        typed.push_back({name, typeInto(*entry, style)});
    }
    std::vector<QPointer<QAbstractItemView>> views;
    for (QAbstractItemView *view : root.findChildren<QAbstractItemView *>())
        views.emplace_back(view);
    for (const QPointer<QAbstractItemView> &view : views) {
        if (view && view->isVisible() && view->isEnabled())
            typeIntoCells(*view, style, typed);
    }
    return typed;
}

std::vector<EntryPlace> entryPlaces()
{
    return {
        {"the text of a section",
         [](const Use &use) {
             QWidget host; // its own text entry is a child, as in a page
             auto *editor = new SectionEditor(&host);
             editor->resize(800, 600);
             editor->setBlocks({domain::Paragraph{newUuid(), domain::ParagraphLevel::Dash, domain::RichText::plain(QStringLiteral("x"))}});
             withWidget(host, use);
         }},
        {"a new plan",
         [](const Use &use) {
             NewPlanOffer offer;
             offer.outlines = application::outlines();
             offer.year = 2026;
             NewPlanDialog dialog(offer, [](const NewPlanDraft &draft) { return application::planFromOutline(draft.choice); });
             withWidget(dialog, use);
         }},
        {"a field for a body, with suggestions",
         [](const Use &use) {
             QWidget host;
             auto *picker = new AgencyPicker(&host);
             domain::Agency agency;
             agency.uuid = newUuid();
             agency.name = QStringLiteral("Bình An (mẫu)");
             picker->setDirectory({std::make_shared<const domain::AgencyMatcher>(std::vector{agency}), {}});
             withWidget(host, use);
         }},
        {"a body of the directory",
         [](const Use &use) {
             QWidget host;
             new AgencyChips(&host);
             withWidget(host, use);
         }},
        {"an entry of the directory", [](const Use &use) { AgencyForm form; withWidget(form, use); }},
        {"number and date of issue", [](const Use &use) { IssueDialog d({}, QStringLiteral("KH-UBND")); withWidget(d, use); }},
        {"words to erase",
         [](const Use &use) {
             EraseDialog d({}, {}, 0, [](const application::ErasureTarget &) { return Result<application::ErasureFindings>(); });
             withWidget(d, use);
         }},
        {"a pasted plan", [](const Use &use) { PasteDialog d(QStringLiteral("x")); withWidget(d, use); }},
        {"a footnote", [](const Use &use) { FootnoteDialog d({}); withWidget(d, use); }},
        {"a reason", [](const Use &use) { ReasonDialog d(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")); withWidget(d, use); }},
        {"a legal basis", [](const Use &use) { BasisDialog d({}, {}); withWidget(d, use); }},
        {"an issuing identity", [](const Use &use) { IdentityDialog d({}); withWidget(d, use); }},
        {"the first start", [](const Use &use) { WindowFixture f; f.start(); use(*f.window); }},
        {"the window with its pages",
         [](const Use &use) {
             WindowFixture f;
             f.addPlan();
             f.start();
             auto *frame = f.window->findChild<Frame *>();
             for (const char *page : {"plans", "agencies", "settings"}) {
                 frame->showPage(QLatin1String(page));
                 Q_EMIT frame->pageChosen(QLatin1String(page));
                 f.settle();
                 use(*f.window);
             }
         }},
        {"the plan with its tabs",
         [](const Use &use) {
             WindowFixture f;
             const domain::Plan plan = planWithTask();
             f.addPlan(plan);
             f.start();
             f.window->resize(1600, 900);
             QTest::keyClick(f.find<QWidget>("plans"), Qt::Key_Return);
             f.settle();
             const QString task = plan.tasks.front().paragraphUuid.value();
             auto *tree = f.find<QTreeView>("outline");
             tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(2, 0)));
             auto *editor = f.find<SectionEditor>("sectionText");
             editor->setFocus();
             editor->goTo(task);
             f.settle();
             REQUIRE(editor->currentParagraph() == task);
             planTabs(f, use);
         }},
        {"the search among the pages",
         [](const Use &use) {
             QWidget host;
             auto *bar = new FindBar(&host);
             bar->open();
             withWidget(host, use);
         }},
        {"the search in a plan",
         [](const Use &use) {
             QWidget host;
             auto *bar = new FindBar(&host, FindBar::Kind::Replace);
             bar->openReplace();
             withWidget(host, use);
         }},
        {"the log with its details",
         [](const Use &use) {
             WindowFixture f;
             domain::Activity activity;
             activity.title = QStringLiteral("Họp thôn");
             activity.from = activity.to = QDate(2026, 2, 2);
             REQUIRE(f.services.services().activities.add({activity}));
             f.start().resize(1600, 900);
             f.goTo("activities");
             auto *table = f.find<QAbstractItemView>("logTable");
             table->setCurrentIndex(table->model()->index(0, 1));
             use(*f.window);
         }},
        {"the quick entry of activities",
         [](const Use &use) {
             WindowFixture f;
             f.start();
             f.run("activity.enter");
             auto *dialog = f.window->findChild<QDialog *>(QStringLiteral("quickEntryDialog"));
             REQUIRE(dialog);
             dialog->findChild<QAbstractButton *>(QStringLiteral("moreFigures"))->click();
             use(*dialog);
         }},
        {"the palette of commands",
         [](const Use &use) {
             WindowFixture f;
             f.start();
             f.run("view.palette");
             use(*f.window->findChild<CommandPalette *>());
         }},
        {"dialogs of the window",
         [](const Use &use) {
             WindowFixture f;
             f.addPlan();
             f.start();
             for (const char *command : {"plan.new", "plan.paste", "plan.copy", "file.templates"})
                 dialogOf(f, command, use);
         }},
        {"a plan read from a file",
         [](const Use &use) {
             NoProgress quiet;
             const auto read = application::readPlanText(planText(), quiet);
             REQUIRE(read);
             ImportDialog dialog(*read);
             dialog.resize(1100, 800);
             dialog.show();
             auto *tabs = dialog.findChild<QTabWidget *>(QStringLiteral("tabs"));
             for (int i = 0; i < tabs->count(); ++i) {
                 tabs->setCurrentIndex(i);
                 use(dialog);
             }
         }},
        {"the directory of bodies",
         [](const Use &use) {
             WindowFixture f;
             domain::Agency agency;
             agency.uuid = newUuid();
             agency.name = QStringLiteral("Phòng A (mẫu)");
             REQUIRE(f.services.services().agencies.save(agency, 0));
             f.start();
             auto *frame = f.window->findChild<Frame *>();
             frame->showPage(QStringLiteral("agencies"));
             Q_EMIT frame->pageChosen(QStringLiteral("agencies"));
             f.settle();
             auto *view = f.find<QAbstractItemView>("agencies");
             QModelIndex index = view->model()->index(0, 0);
             while (view->model()->hasChildren(index))
                 index = view->model()->index(0, 0, index);
             view->setCurrentIndex(index);
             f.settle();
             use(*f.window);
         }},
    };
}

} // namespace bd::test
