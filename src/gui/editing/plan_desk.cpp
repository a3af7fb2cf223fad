#include "gui/editing/plan_desk.h"

#include "application/change_place.h"
#include "application/error_text.h"
#include "base/text/editable.h"
#include "domain/outline_edit.h"
#include "domain/plan_revision.h"
#include "gui/editing/conflict.h"
#include "gui/prompts/prompts.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QTimer>
#include <QUndoStack>

namespace bd::gui {

using application::PlanChange;
using domain::Plan;
using domain::PlanState;

namespace {

constexpr int retryEvery = 3000; ///< ms between attempts to store what the file would not take
constexpr int conflictsAtMost = 5; ///< of one edit: somebody writes faster than it can be put together

const QString planKind = QStringLiteral("plan");
QString unstoredKey() { return QStringLiteral("unstored"); }
QString heldKey() { return QStringLiteral("held"); }

bool isConflict(const Error &error)
{
    return error.code == QLatin1String("conflict");
}

bool isGone(const Error &error)
{
    return error.code == QLatin1String("plan.not_found");
}

} // namespace

PlanDesk::PlanDesk(CommandContext &context, QObject *parent) : QObject(parent), m_context(context), m_retry(new QTimer(this))
{
    m_retry->setInterval(retryEvery);
    connect(m_retry, &QTimer::timeout, this, [this] { storeUnstored(); });
}

bool PlanDesk::open(qint64 id)
{
    close();
    auto stored = m_context.services().plans.load(id);
    if (!stored) {
        if (!isGone(stored.error()))
            showError(m_context, stored.error(), [this, id] { m_context.showPlan(id); });
        return false;
    }
    m_stored = std::move(*stored);
    m_section.clear();
    m_paragraph.clear();
    Q_EMIT opened();
    return true;
}

void PlanDesk::close()
{
    if (!isOpen())
        return;
    flush();
    storeUnstored();
    m_retry->stop();
    m_file.reset();
    m_isHeld = false;
    m_stored = {};
    m_section.clear();
    m_paragraph.clear();
    m_selected.clear();
    m_context.withdraw(unstoredKey());
    m_context.withdraw(heldKey());
    Q_EMIT closed();
}

bool PlanDesk::isReadOnly() const
{
    const PlanState state = m_stored.plan.state;
    return state == PlanState::Issued || state == PlanState::Amended || state == PlanState::Replaced;
}

bool PlanDesk::canFollowTasks() const
{
    return !isReadOnly() || m_stored.plan.state == PlanState::Issued;
}

Notice PlanDesk::readOnlyNotice() const
{
    if (m_stored.plan.document == domain::DocumentKind::Report)
        return {Notice::Kind::Note, tr("This report was sent: it is only read. To write on, set its state back to draft; what was frozen stays as it was."),
                {}, true, true};
    Notice notice{Notice::Kind::Note,
                  m_stored.plan.state == PlanState::Issued
                      ? tr("This plan was issued: it is only read. Its text is what was signed.")
                      : tr("This plan was amended or replaced by a later one: it is only read."),
                  {}, true, true};
    if (m_amend && m_stored.plan.state == PlanState::Issued)
        notice.actions.push_back({tr("Amend it"), m_amend, true});
    return notice;
}

void PlanDesk::tellReadOnly()
{
    m_context.notify(readOnlyNotice());
}

void PlanDesk::flush()
{
    if (m_isFlushing || m_isStoring)
        return;
    const QScopedValueRollback flushing(m_isFlushing, true);
    Q_EMIT flushWanted();
}

bool PlanDesk::edit(const QString &act, const QStringList &args, const Change &change)
{
    flush();
    if (m_isHeld)
        decideHeld();
    return !m_isHeld && store(act, args, change, nullptr);
}

bool PlanDesk::editInVisit(Visit &visit, const QString &act, const QStringList &args, const Change &change)
{
    return !m_isHeld && store(act, args, change, &visit);
}

bool PlanDesk::store(const QString &act, const QStringList &args, const Change &change, Visit *visit)
{
    if (!isOpen() || m_isStoring)
        return false;
    if (isReadOnly() && !canFollowTasks()) {
        tellReadOnly();
        return false;
    }
    if (!visit && !storeUnstored()) // typed text comes first
        return false;
    Attempt attempt{act, args, visit, {}, m_stored.plan};
    if (!change(attempt.after))
        return false;
    if (isReadOnly() && !domain::sameButForStatus(m_stored.plan, attempt.after)) {
        tellReadOnly();
        return false;
    }
    domain::normalise(attempt.after);
    if (attempt.after == m_stored.plan)
        return false;
    attempt.base = m_file ? *m_file : m_stored.plan;
    return write(std::move(attempt));
}

Result<PlanChange> PlanDesk::tryToWrite(Attempt &attempt)
{
    const QScopedValueRollback storing(m_isStoring, true);
    for (int tries = 0; tries < conflictsAtMost; ++tries) {
        Visit *visit = attempt.visit;
        if (visit && !continuesStep(m_context, visit->step, visit->batch))
            *visit = {};
        const auto write = [&] {
            return m_context.services().plans.edit(m_stored.id, attempt.base, attempt.after,
                                                   {attempt.act, attempt.args, visit ? visit->batch : 0});
        };
        // A question in the middle of a word would eat keys: typing waits without asking.
        auto done = visit ? write() : retrying(m_context, write);
        if (done || !isConflict(done.error()))
            return done;
        const auto theirs = m_context.services().plans.load(m_stored.id);
        if (!theirs)
            return fail(theirs.error());
        auto decided = decideConflict(m_context, attempt.base, attempt.after, theirs->plan);
        if (!decided)
            return fail("cancelled");
        m_stored.version = theirs->version;
        attempt.base = theirs->plan;
        attempt.after = std::move(*decided);
        if (attempt.after == attempt.base) // theirs holds; nothing is left to store
            return PlanChange{m_stored.id, {}};
    }
    return fail("conflict", {m_stored.plan.title});
}

bool PlanDesk::write(Attempt attempt)
{
    const auto done = tryToWrite(attempt);
    if (done)
        return take(std::move(attempt), *done);
    const Error &error = done.error();
    if (error.code == QLatin1String("cancelled")) {
        hold(attempt);
    } else if (isGone(error)) {
        m_file = attempt.base;
        show(std::move(attempt.after));
        tellGone();
    } else if (attempt.visit && !isConflict(error)) {
        keepUnstored(attempt, error);
    } else {
        showError(m_context, error);
    }
    return false;
}

bool PlanDesk::take(Attempt attempt, const PlanChange &done)
{
    m_file.reset();
    m_retry->stop();
    m_isHeld = false;
    m_context.withdraw(unstoredKey());
    m_context.withdraw(heldKey());
    m_stored.version = application::versionAfter(done.changes, planKind, m_stored.id).value_or(m_stored.version);
    show(std::move(attempt.after));
    if (done.changes.isEmpty())
        return false;
    if (attempt.visit)
        recordVisit(m_context, done.changes, attempt.visit->step, attempt.visit->batch);
    else
        recordChange(m_context, done.changes);
    return true;
}

/// Left open: what was typed stays where it was typed.
void PlanDesk::hold(const Attempt &attempt)
{
    if (!attempt.visit)
        return;
    m_isHeld = true;
    m_context.notify({Notice::Kind::Warning,
                      tr("What you typed is not saved: the same passage was just changed in another window."),
                      {{tr("Decide…"), [this] { decideHeld(); }}}, false, false, heldKey()});
}

void PlanDesk::show(Plan plan)
{
    const Plan before = std::exchange(m_stored.plan, std::move(plan));
    if (!(before == m_stored.plan))
        Q_EMIT changed(before);
}

// ---- while the file is away

void PlanDesk::keepUnstored(const Attempt &attempt, const Error &error)
{
    m_file = attempt.base;
    m_unstoredAct = attempt.act;
    m_unstoredArgs = attempt.args;
    show(attempt.after);
    tellUnstored(error);
    m_retry->start();
}

void PlanDesk::tellUnstored(const Error &error)
{
    m_context.notify({Notice::Kind::Error,
                      tr("What you typed could not be saved yet; it is kept in this window and saved as soon as the data file "
                         "can be written again. %1").arg(application::errorText(error)),
                      {{tr("Try again"), [this] { storeUnstored(); }, true}}, false, false, unstoredKey()});
}

bool PlanDesk::reopenReplaced()
{
    application::DatabaseService &database = m_context.services().database;
    if (database.isOpen() && !database.isReplaced())
        return true;
    if (!QFileInfo::exists(database.path()))
        return false;
    const QScopedValueRollback storing(m_isStoring, true); // nobody rereads before the plan is found again
    if (!database.open(database.path(), false))
        return false;
    m_context.undoStack().clear(); // of another file
    const auto found = m_context.services().plans.find(m_stored.plan.uuid);
    if (found)
        m_stored.id = found->id;
    return true;
}

bool PlanDesk::storeUnstored()
{
    if (!m_file)
        return true;
    if (m_isStoring)
        return false;
    application::DatabaseService &database = m_context.services().database;
    const bool wasReplaced = !database.isOpen() || database.isReplaced();
    if (!reopenReplaced()) {
        tellUnstored(Error{QStringLiteral("db.missing"), {database.path()}, {}});
        return false;
    }
    Visit visit;
    const Plan typed = m_stored.plan;
    write({m_unstoredAct, m_unstoredArgs, &visit, *m_file, typed});
    if (wasReplaced)
        Q_EMIT reopened();
    return !m_file;
}

void PlanDesk::decideHeld()
{
    m_isHeld = false;
    m_context.withdraw(heldKey());
    flush();
}

bool PlanDesk::mayLeave()
{
    if (!isOpen())
        return true;
    flush();
    if (m_isHeld)
        decideHeld();
    if (m_isHeld)
        return false;
    if (storeUnstored())
        return true;
    Question question;
    question.title = tr("Not saved yet");
    question.text = tr("What you typed last could not be saved. If you go on, it is lost.");
    question.buttons = {tr("Stay here"), tr("Go on without it")};
    question.escape = 0;
    question.isWarning = true;
    if (m_context.prompts().ask(m_context.window(), question) == 0)
        return false;
    m_file.reset();
    return true;
}

void PlanDesk::tellGone()
{
    m_retry->stop();
    m_context.notify({Notice::Kind::Warning,
                      tr("This plan was just deleted in another window. What you see here is not stored any more."),
                      {{tr("Keep it as a plan"), [this] { storeAnew(); }}}, false, false, unstoredKey()});
}

void PlanDesk::storeAnew()
{
    exchange::ImportedPlan kept;
    kept.plan = m_stored.plan;
    const auto added = retrying(m_context, [&] { return m_context.services().plans.add(kept, m_stored.source); });
    if (!added)
        return showError(m_context, added.error(), [this] { storeAnew(); });
    m_file.reset();
    recordChange(m_context, added->changes);
    m_context.showPlan(added->planId);
}

// ---- following others

void PlanDesk::reread()
{
    if (!isOpen() || m_isStoring)
        return;
    auto stored = m_context.services().plans.load(m_stored.id);
    if (!stored) {
        if (m_file)
            return; // told already; it stays in the window
        if (isGone(stored.error()))
            Q_EMIT vanished();
        else
            showError(m_context, stored.error(), [this] { reread(); });
        return;
    }
    if (m_file) // what is not stored yet meets what came meanwhile when it is stored
        return;
    const Plan before = std::exchange(m_stored, std::move(*stored)).plan;
    if (before == m_stored.plan)
        return;
    Q_EMIT changed(before);
    if (m_isFollowing)
        follow(before);
}

void PlanDesk::follow(const Plan &before)
{
    const ChangeSpot spot = firstDifference(before, m_stored.plan);
    if (spot.part == ChangeSpot::Part::None)
        return;
    if (!spot.section.isEmpty())
        setCurrent(spot.section, spot.paragraph);
    Q_EMIT spotWanted(spot);
}

void PlanDesk::setTyping(bool isTyping)
{
    if (std::exchange(m_isTyping, isTyping) != isTyping)
        Q_EMIT typingChanged();
}

void PlanDesk::setSelectedSections(const QStringList &uuids)
{
    if (m_selected == uuids)
        return;
    m_selected = uuids;
    Q_EMIT selectionChanged();
}

void PlanDesk::startRename(const QString &uuid, const Visit &added)
{
    m_added = added.step ? uuid : QString();
    m_addedIn = added;
    Q_EMIT renameWanted(uuid);
}

bool PlanDesk::rename(const QString &uuid, const QString &typed)
{
    const QString text = text::editable(typed);
    const bool isNew = !uuid.isEmpty() && uuid == m_added;
    m_added.clear();
    Visit visit = isNew ? m_addedIn : Visit{};
    const QStringList args{(domain::sectionPath(plan(), uuid) + QLatin1Char(' ') + text).trimmed()};
    return editInVisit(visit, isNew ? QStringLiteral("section.add") : QStringLiteral("section.rename"), args, [&](Plan &plan) {
        domain::Section *section = domain::findSection(plan, uuid);
        const domain::RichText heading = section ? domain::withText(section->heading, text) : domain::RichText();
        if (!section || section->heading == heading)
            return false;
        section->heading = heading;
        return true;
    });
}

void PlanDesk::setCurrent(const QString &section, const QString &paragraph)
{
    if (m_section == section && m_paragraph == paragraph)
        return;
    m_section = section;
    m_paragraph = paragraph;
    Q_EMIT currentChanged();
}

} // namespace bd::gui
