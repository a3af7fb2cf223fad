// The open plan in the window: its value, the one way to edit it, and a notice to whoever shows it. Widgets and models
// never write: they hand a change to edit(). Pages listen to changed() and show exactly what differs.
#pragma once
#include "gui/commands/context.h"
#include "gui/editing/change_spot.h"

#include <QObject>
#include <functional>

class QTimer;

namespace bd::gui {

/// One visit to a paragraph: several stores while typing, one undo step, one entry in the history. Made by who types.
struct Visit {
    qint64 batch = 0;     ///< of the visit's first store; set by edit()
    const void *step = nullptr; ///< undo step that further stores of this visit join; set by edit()
};

class PlanDesk final : public QObject {
    Q_OBJECT
public:
    using Change = std::function<bool(domain::Plan &)>;

    explicit PlanDesk(CommandContext &context, QObject *parent = nullptr);

    CommandContext &context() const { return m_context; }
    /// False, and nothing open, when the plan can't be read; that it is gone is not told.
    bool open(qint64 id);
    void close();
    bool isOpen() const { return m_stored.id != 0; }
    const application::StoredPlan &stored() const { return m_stored; }
    const domain::Plan &plan() const { return m_stored.plan; }
    /// Issued, amended and replaced plans are only read; amending makes a new revision.
    bool isReadOnly() const;
    /// What became of the tasks is told all year, in an issued plan too: it isn't part of the document.
    bool canFollowTasks() const;
    /// Why the plan is only read, and the way on.
    Notice readOnlyNotice() const;
    void tellReadOnly();
    /// What amends an issued plan; offered where somebody tries to edit one. Nothing is offered without it.
    void setAmend(std::function<void()> amend) { m_amend = std::move(amend); }
    bool canAmend() const { return bool(m_amend); }
    void amend() { m_amend(); }

    /// Asks editors to store what is being typed (flushWanted), applies `change` to a copy of the plan, stores the
    /// difference, puts it on the undo stack and tells. `change` returns false when there is nothing to do. On a
    /// conflict the user is shown both texts and chooses. False when nothing was stored. `change` may run again, on the
    /// plan as another window left it: it names things by uuid, never by place.
    bool edit(const QString &act, const QStringList &args, const Change &change);
    /// As edit(), from within a text being typed: no flush, and joined to the visit's step. While the data file can't be
    /// written, what was typed is kept in plan() and stored once it is back. Afterwards plan() is what is to be shown,
    /// unless isHeld().
    bool editInVisit(Visit &visit, const QString &act, const QStringList &args, const Change &change);
    /// Stores what is being typed anywhere; before commands, before closing, before losing the focus.
    void flush();
    /// Reads the plan anew (undo, another window) and tells what differs.
    void reread();
    /// The next rereading is of undo or redo: the pages go where it changes something.
    void follow(bool isFollowing) { m_isFollowing = isFollowing; }
    bool isStoring() const { return m_isStoring; }
    /// Something was typed that no edit() has been told of yet; it can be undone by then.
    void setTyping(bool isTyping);
    bool isTyping() const { return m_isTyping; }

    /// Typed while the data file could not be written; it is kept here and stored once that works.
    bool hasUnstored() const { return m_file.has_value(); }
    /// Tries again now. True when nothing is left.
    bool storeUnstored();
    /// A conflict that was left open: editors keep what was typed, and nothing is stored until it is decided.
    bool isHeld() const { return m_isHeld; }
    /// Asks about it again.
    void decideHeld();
    /// Stores what can be stored and asks about what can't. False: stay.
    bool mayLeave();

    /// What the pages stand at; "" for nothing. The outline, the text, the inspector and the preview follow it.
    QString currentSection() const { return m_section; }
    QString currentParagraph() const { return m_paragraph; }
    void setCurrent(const QString &section, const QString &paragraph = {});
    /// The sections chosen in the outline, in no order; commands on sections take them.
    QStringList selectedSections() const { return m_selected; }
    void setSelectedSections(const QStringList &uuids);
    /// Shows these as chosen; the last one is the current one.
    void select(const QStringList &uuids) { Q_EMIT selectWanted(uuids); }
    /// Opens the name of a section for typing; one that was just added keeps name and adding as one step.
    void startRename(const QString &uuid, const Visit &added = {});
    bool rename(const QString &uuid, const QString &text);

Q_SIGNALS:
    void opened();
    void closed();
    /// `before` is the plan as it was shown; plan() is what holds now. Sender of the edit gets it too.
    void changed(const bd::domain::Plan &before);
    void flushWanted();
    void typingChanged();
    void currentChanged();
    /// Undo or redo changed something there; current section and paragraph are there already.
    void spotWanted(const bd::gui::ChangeSpot &spot);
    /// The current paragraph's task wants to be seen to: the inspector takes the focus.
    void taskWanted();
    void selectionChanged();
    void selectWanted(const QStringList &uuids);
    void renameWanted(const QString &uuid);
    void kindWanted(); ///< the choice of the section's kind is opened
    /// Another window deleted the plan.
    void vanished();
    /// The data file was opened anew: another file stands under its name.
    void reopened();

private:
    /// What an edit of this plan is, until it is stored.
    struct Attempt {
        QString act;
        QStringList args;
        Visit *visit = nullptr;
        domain::Plan base;  ///< as the file was known to be
        domain::Plan after; ///< as it shall be
    };
    bool store(const QString &act, const QStringList &args, const Change &change, Visit *visit);
    bool write(Attempt attempt);
    Result<application::PlanChange> tryToWrite(Attempt &attempt);
    bool take(Attempt attempt, const application::PlanChange &done);
    void hold(const Attempt &attempt);
    void keepUnstored(const Attempt &attempt, const Error &error);
    void tellUnstored(const Error &error);
    bool reopenReplaced();
    void show(domain::Plan plan);
    void follow(const domain::Plan &before);
    void tellGone();
    void storeAnew();

    CommandContext &m_context;
    application::StoredPlan m_stored;
    QString m_section, m_paragraph;
    QStringList m_selected;
    QString m_added; ///< a section whose name is being typed for the first time
    Visit m_addedIn;
    std::function<void()> m_amend;
    bool m_isStoring = false, m_isFollowing = false, m_isHeld = false, m_isFlushing = false, m_isTyping = false;
    std::optional<domain::Plan> m_file; ///< what the file holds, while plan() holds more
    QString m_unstoredAct;
    QStringList m_unstoredArgs;
    QTimer *m_retry;
};

} // namespace bd::gui
