// An open plan in a window, and what a person does there: by keyboard.
#pragma once
#include "domain/outline_edit.h"
#include "gui/dialogs/conflict_dialog.h"
#include "gui/editing/plan_desk.h"
#include "gui/editor/section_editor.h"
#include "gui/models/outline_model.h"
#include "gui/pages/plan/content_page.h"
#include "gui/pages/plan_page.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/outline_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace bd::test {

struct PlanFixture : WindowFixture {
    explicit PlanFixture(const domain::Plan &plan = samplePlan()) : id(addPlan(plan))
    {
        start().resize(1280, 720);
        QApplication::setActiveWindow(window.get());
        open(id);
    }
    void open(qint64 plan)
    {
        QApplication::setActiveWindow(window.get()); // where no window manager does
        auto *choice = find<QComboBox>("plan");
        choice->setCurrentIndex(choice->findData(plan));
        Q_EMIT choice->activated(choice->currentIndex());
        settle();
    }
    gui::OutlineView *tree() { return find<gui::OutlineView>("outline"); }
    gui::SectionEditor *text() { return find<gui::SectionEditor>("sectionText"); }
    QLineEdit *heading() { return find<QLineEdit>("sectionHeading"); }
    gui::PlanPage *page() { return find<gui::PlanPage>("planPage"); }
    QTabWidget *tabs() { return find<QTabWidget>("planTabs"); }
    domain::Plan stored() { return services.plans().load(id)->plan; }

    void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
        for (int i = 0; i < 3; ++i) // an editor of the tree closes in an event, and what it tells comes in the next one
            QCoreApplication::processEvents();
    }
    /// As keys: what has the keyboard gets them.
    void type(const QString &words)
    {
        QWidget *widget = QApplication::focusWidget();
        REQUIRE(widget);
        QTest::keyClicks(widget, words);
    }
    void focusTree()
    {
        tree()->setFocus();
        REQUIRE(tree()->hasFocus());
    }
    void goTo(const QString &uuid)
    {
        tree()->goTo(uuid);
        QCoreApplication::processEvents();
    }
    void undo() { run("edit.undo"); }
    void redo() { run("edit.redo"); }
    QString undoText() { return window->commands().action("edit.undo")->text(); }

    /// "I. MỤC ĐÍCH|II. NỘI DUNG|  1. Truyền thông": the sections of the outline as shown.
    QString outline() { return outlineOf(*tree()->model(), {}, 0).join(u'|'); }

    qint64 id;

private:
    static QStringList outlineOf(const QAbstractItemModel &model, const QModelIndex &parent, int depth)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (index.data(gui::OutlineModel::NodeRole).toInt() == static_cast<int>(gui::OutlineModel::Node::Section))
                lines.append(QString(depth * 2, QLatin1Char(' ')) + index.data().toString());
            lines += outlineOf(model, index, depth + 1);
        }
        return lines;
    }
};

/// The same data file in another window or program.
struct OtherWindow {
    explicit OtherWindow(WindowFixture &window) : services(window.clock)
    {
        REQUIRE(services.database().open(window.database, false));
    }
    void edit(qint64 id, const std::function<void(domain::Plan &)> &change)
    {
        const auto stored = services.plans().load(id);
        REQUIRE(stored);
        domain::Plan after = stored->plan;
        change(after);
        REQUIRE(services.plans().edit(id, stored->plan, after, {QStringLiteral("text.edit"), {}, 0}));
    }
    gui::ServiceSet services;
};

/// The words of a section's blocks.
inline QStringList wordsIn(const domain::Plan &plan, const QString &section)
{
    QStringList words;
    const domain::Section *found = domain::findSection(plan, section);
    for (const domain::Block &block : found ? found->blocks : std::vector<domain::Block>())
        words.append(std::get<domain::Paragraph>(block).text.toPlain());
    return words;
}

} // namespace bd::test
