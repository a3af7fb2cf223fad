// The open plan in the window: its value, the one way to edit it, and a notice to whoever shows it. Widgets and models
// never write: they hand a change to edit(). Pages listen to changed() and show exactly what differs.
#pragma once
#include "gui/commands/context.h"

#include <QObject>
#include <functional>

namespace bd::gui {

/// One visit to a paragraph: several stores while typing, one undo step, one entry in the history. Made by who types.
struct Visit {
    qint64 batch = 0;     ///< of the visit's first store; set by edit()
    const void *step = nullptr; ///< undo step that further stores of this visit join; set by edit()
};

class PlanDesk final : public QObject {
    Q_OBJECT
public:
    explicit PlanDesk(CommandContext &context, QObject *parent = nullptr);

    bool open(qint64 id);
    void close();
    bool isOpen() const { return m_stored.id != 0; }
    const application::StoredPlan &stored() const { return m_stored; }
    const domain::Plan &plan() const { return m_stored.plan; }
    /// Issued, amended and replaced plans are only read; amending makes a new revision.
    bool isReadOnly() const;

    /// Asks editors to store what is being typed (flushWanted), applies `change` to a copy of the plan, stores the
    /// difference, puts it on the undo stack and tells. `change` returns false when there is nothing to do. On a
    /// conflict the user is shown both texts and chooses. False when nothing was stored.
    bool edit(const QString &act, const QStringList &args, const std::function<bool(domain::Plan &)> &change);
    /// As edit(), from within a text being typed: no flush, and joined to the visit's step.
    bool editInVisit(Visit &visit, const QString &act, const QStringList &args,
                     const std::function<bool(domain::Plan &)> &change);
    /// Stores what is being typed anywhere; before commands, before closing, before losing the focus.
    void flush() { Q_EMIT flushWanted(); }
    /// Reads the plan anew (undo, another window) and tells what differs.
    void reread();

    /// What the pages stand at; "" for nothing. The outline, the text, the inspector and the preview follow it.
    QString currentSection() const { return m_section; }
    QString currentParagraph() const { return m_paragraph; }
    void setCurrent(const QString &section, const QString &paragraph = {});

Q_SIGNALS:
    void opened();
    void closed();
    /// `before` is the plan as it was shown; plan() is what holds now. Sender of the edit gets it too.
    void changed(const bd::domain::Plan &before);
    void flushWanted();
    void currentChanged();

private:
    bool store(const QString &act, const QStringList &args, const std::function<bool(domain::Plan &)> &change, Visit *visit);
    CommandContext &m_context;
    application::StoredPlan m_stored;
    QString m_section, m_paragraph;
    bool m_isStoring = false;
};

} // namespace bd::gui
