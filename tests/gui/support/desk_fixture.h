// A desk over a real database with what commands may reach, and no window: for pages and widgets that edit a plan.
#pragma once
#include "gui/editing/plan_desk.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/support/window_fixture.h"

#include <QKeyEvent>
#include <QUndoStack>

namespace bd::test {

class DeskContext final : public QObject, public gui::CommandContext {
public:
    explicit DeskContext(gui::Services services) : m_services(services), m_desk(*this)
    {
        connect(&m_services.database.feed(), &application::ChangeFeed::changed, this, [this] {
            if (!m_desk.isStoring())
                m_desk.reread();
        });
    }
    const gui::Services &services() const override { return m_services; }
    gui::Prompts &prompts() override { return scripted; }
    gui::JobRunner &jobs() override { return m_jobs; }
    gui::MachineSettings &machine() override { return m_machine; }
    QUndoStack &undoStack() override { return m_undo; }
    QWidget *window() override { return nullptr; }
    std::optional<gui::PlanTarget> target() const override
    {
        const auto &stored = m_desk.stored();
        return stored.id ? std::optional(gui::PlanTarget{stored.id, stored.version, stored.plan.title, stored.plan.state}) : std::nullopt;
    }
    gui::PreviewPort *preview() override { return nullptr; }
    gui::PlanDesk *desk() override { return &m_desk; }
    gui::TextPort *text() override { return nullptr; }
    void showPlan(qint64 id) override { m_desk.open(id); }
    void focusFilter() override {}
    void showTemplates() override {}
    void templatesChanged() override {}
    void notify(const gui::Notice &notice) override { notices.push_back(notice); }
    void withdraw(const QString &) override {}
    void refreshCommands() override {}

    ScriptedPrompts scripted;
    std::vector<gui::Notice> notices;

private:
    gui::Services m_services;
    gui::JobRunner m_jobs;
    gui::MachineSettings m_machine;
    QUndoStack m_undo;
    gui::PlanDesk m_desk;
};

struct DeskFixture {
    explicit DeskFixture(const domain::Plan &plan)
    {
        const auto added = base.services.plans().add(importedOf(plan), {});
        REQUIRE(added);
        context = std::make_unique<DeskContext>(base.services.services());
        REQUIRE(desk().open(added->planId));
    }
    gui::PlanDesk &desk() { return *context->desk(); }
    const domain::Plan &plan() { return desk().plan(); }
    /// What the file holds.
    domain::Plan stored()
    {
        const auto found = base.services.plans().load(desk().stored().id);
        REQUIRE(found);
        return found->plan;
    }
    void undo() { context->undoStack().undo(); }
    QString undoText() { return context->undoStack().undoText(); }

    WindowFixture base;
    std::unique_ptr<DeskContext> context;
};

/// Shown and active, as while somebody works in it.
template <typename Widget>
void present(Widget &widget, QSize size = {1100, 600})
{
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&widget));
    QApplication::setActiveWindow(&widget);
    QCoreApplication::processEvents();
}

/// Types letters of any alphabet; QTest::keyClicks() knows ASCII only.
inline void typeWords(QWidget *widget, const QString &words)
{
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter)), release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(widget, &press);
        QCoreApplication::sendEvent(widget, &release);
    }
}

template <typename Widget = QWidget>
Widget *child(QWidget &parent, const char *name)
{
    auto *widget = parent.findChild<Widget *>(QLatin1String(name));
    INFO("widget " << name);
    REQUIRE(widget);
    return widget;
}

} // namespace bd::test
