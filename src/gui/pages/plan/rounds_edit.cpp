// What is changed in a round of comments: each an edit of the plan at the desk.
#include "gui/pages/plan/rounds_page.h"

#include "base/uuid.h"
#include "domain/round_edit.h"
#include "gui/editing/plan_desk.h"
#include "gui/models/reply_model.h"
#include "gui/pages/plan/round_fields.h"
#include "gui/widgets/agency_picker.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

namespace bd::gui {

using domain::Comment;
using domain::CommentReply;
using domain::CommentRound;
using domain::Plan;

namespace {

/// What differs between two values of a comment, onto a third: another window may have changed the rest.
template <typename Value, typename... Field>
void putChanges(const Value &before, const Value &after, Value &target, Field... fields)
{
    const auto put = [&](auto field) {
        if (!(before.*field == after.*field))
            target.*field = after.*field;
    };
    (put(fields), ...);
}

} // namespace

bool RoundsPage::editRound(const QString &name, const RoundChange &change)
{
    const QString uuid = m_round;
    return m_desk->edit(QStringLiteral("round.edit"), {name}, [&](Plan &plan) {
        CommentRound *round = domain::findRound(plan, uuid);
        return round && change(*round);
    });
}

void RoundsPage::addRound()
{
    const CommentRound round = domain::nextRound(m_desk->plan());
    const bool done = m_desk->edit(QStringLiteral("round.edit"), {}, [&](Plan &plan) {
        plan.rounds.push_back(round);
        return true;
    });
    if (!done)
        return;
    m_round = round.uuid;
    showRounds();
    m_roundFields->focusFirst();
}

void RoundsPage::removeRound()
{
    const QString uuid = m_round, name = tr("Round %1").arg(m_rounds->currentIndex() + 1);
    const bool done = m_desk->edit(QStringLiteral("round.edit"), {}, [&](Plan &plan) {
        return std::erase_if(plan.rounds, [&](const CommentRound &round) { return round.uuid == uuid; }) > 0;
    });
    if (!done)
        return;
    tellRemoved(tr("“%1” was deleted, with its answers and comments.").arg(name));
    (m_desk->plan().rounds.empty() ? static_cast<QWidget *>(m_first) : m_rounds)->setFocus();
}

void RoundsPage::storeRound(const CommentRound &round)
{
    const CommentRound before = m_roundFields->round();
    m_desk->edit(QStringLiteral("round.edit"), {}, [&](Plan &plan) {
        CommentRound *target = domain::findRound(plan, round.uuid);
        if (target)
            putChanges(before, round, *target, &CommentRound::sent, &CommentRound::replyBy, &CommentRound::document, &CommentRound::silenceAgrees);
        return target != nullptr;
    });
}

void RoundsPage::ask(const std::vector<domain::AgencyRef> &agencies)
{
    editRound(agencies.size() == 1 ? agencies.front().name : QString(), [&](CommentRound &round) {
        const std::size_t before = round.replies.size();
        for (const domain::AgencyRef &agency : agencies) {
            if (!domain::findReply(round, agency))
                round.replies.push_back({agency, domain::Answer::None, {}, {}});
        }
        return round.replies.size() > before;
    });
}

/// One from the directory, or as in a text: "Sở A; Sở B".
void RoundsPage::askTyped(const domain::AgencyRef &typed)
{
    const AgencyDirectory &directory = m_picker->directory();
    std::vector<domain::AgencyRef> agencies;
    if (typed.uuid) {
        agencies.push_back(typed);
    } else {
        for (const QString &part : typed.name.split(u';', Qt::SkipEmptyParts)) {
            const QString name = part.simplified().normalized(QString::NormalizationForm_C);
            if (!name.isEmpty())
                agencies.push_back(directory.matcher ? directory.matcher->reference(name, directory.day)
                                                     : domain::AgencyRef{std::nullopt, name, domain::Addressing::Assigned});
        }
    }
    if (!agencies.empty())
        ask(agencies);
}

void RoundsPage::removeReplies()
{
    std::vector<domain::AgencyRef> agencies;
    for (const QModelIndex &index : m_replyTable->selectionModel()->selectedRows())
        agencies.push_back(m_replies->row(index.row()).reply.agency);
    if (agencies.empty())
        return;
    const bool done = editRound(agencies.size() == 1 ? agencies.front().name : QString(), [&](CommentRound &round) {
        return std::erase_if(round.replies, [&](const CommentReply &reply) {
                   return std::any_of(agencies.begin(), agencies.end(), [&](const auto &agency) { return domain::isSame(agency, reply.agency); });
               }) > 0;
    });
    if (!done)
        return;
    tellRemoved(agencies.size() == 1 ? tr("“%1” is not asked any more.").arg(agencies.front().name)
                                     : tr("%1 are not asked any more.").arg(agencies.size()));
    m_replyTable->setFocus();
}

void RoundsPage::storeReply(const CommentReply &before, const CommentReply &after)
{
    const bool done = editRound(after.agency.name, [&](CommentRound &round) {
        CommentReply *reply = domain::findReply(round, before.agency);
        if (reply)
            putChanges(before, after, *reply, &CommentReply::answer, &CommentReply::date, &CommentReply::document);
        return reply != nullptr;
    });
    if (const CommentRound *round = current(); !done && round)
        showReplies(*round); // the cell shows what holds
}

/// From the body whose row is chosen; whoever comments has answered.
void RoundsPage::addComment()
{
    const int row = m_replyTable->currentIndex().row();
    Comment comment;
    comment.uuid = newUuid();
    if (row >= 0 && row < m_replies->rowCount())
        comment.agency = m_replies->row(row).reply.agency;
    const bool done = editRound(comment.agency.name, [&](CommentRound &round) {
        round.comments.push_back(comment);
        CommentReply *reply = comment.agency.name.isEmpty() ? nullptr : domain::findReply(round, comment.agency);
        if (reply && reply->answer == domain::Answer::None)
            reply->answer = domain::Answer::Comment;
        return true;
    });
    if (!done)
        return;
    m_commentTable->setCurrentIndex(m_comments->index(m_comments->rowCount() - 1, 0));
    m_fields->focusFirst();
}

void RoundsPage::removeComment()
{
    const Comment *comment = currentComment();
    if (!comment)
        return;
    const QString uuid = comment->uuid, agency = comment->agency.name;
    const bool done = editRound(agency, [&](CommentRound &round) {
        return std::erase_if(round.comments, [&](const Comment &c) { return c.uuid == uuid; }) > 0;
    });
    if (!done)
        return;
    tellRemoved(tr("The comment was deleted."));
    m_commentTable->setFocus();
}

void RoundsPage::storeComment(const Comment &comment)
{
    const Comment before = m_fields->comment();
    editRound(comment.agency.name, [&](CommentRound &round) {
        Comment *target = domain::findComment(round, comment.uuid);
        if (target)
            putChanges(before, comment, *target, &Comment::agency, &Comment::sectionUuid, &Comment::text, &Comment::decision, &Comment::reason);
        return target != nullptr;
    });
}

void RoundsPage::tellRemoved(const QString &text)
{
    CommandContext &context = m_desk->context();
    context.notify({Notice::Kind::Note, text, {{tr("Undo"), [&context] { undoLast(context); }}}, true, true});
}

} // namespace bd::gui
