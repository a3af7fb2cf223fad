// One class per action: its name, what it does, when it can, and its own QAction for menus, buttons and shortcuts.
#pragma once
#include "gui/commands/context.h"

#include <QObject>
#include <QString>
#include <memory>
#include <vector>

class QAction;
class QKeySequence;

namespace bd::gui {

class Command : public QObject {
    Q_OBJECT
public:
    /// `name` is stable: "plan.export_word".
    Command(CommandContext &context, const QString &name);
    ~Command() override;
    QString name() const { return m_name; }
    QAction *action() const { return m_action; }
    virtual void execute() = 0;
    virtual bool isEnabled() const { return true; }
    /// Why it can't be run now, for the palette; asked only while isEnabled() says no.
    virtual QString whyNot() const;
    /// False for what makes no sense in a list of commands: the list itself.
    virtual bool isInPalette() const { return true; }
    /// Asks isEnabled() again, and for whatever else of the action may change.
    virtual void refresh();

protected:
    void describe(const QString &text, const QString &iconName, const QList<QKeySequence> &shortcuts = {});
    /// Another text, with the tool tip that goes with it.
    void rename(const QString &text);
    CommandContext &context() const { return m_context; }
    bool hasDatabase() const;

private:
    CommandContext &m_context;
    QString m_name;
    QAction *m_action;
};

} // namespace bd::gui
