#include "gui/commands/paper_commands.h"

#include "application/files.h"
#include "gui/commands/file_job.h"
#include "gui/dialogs/choose_dialog.h"
#include "gui/editing/plan_desk.h"
#include "gui/prompts/prompts.h"

#include <QAction>

namespace bd::gui {

using application::PlanPaper;

namespace {

QString nameOf(PlanPaper paper)
{
    switch (paper) {
    case PlanPaper::ConsultationLetter: return QStringLiteral("plan.consultation_letter");
    case PlanPaper::CommentTable: return QStringLiteral("plan.comment_table");
    case PlanPaper::Submission: return QStringLiteral("plan.submission");
    }
    Q_UNREACHABLE();
}

} // namespace

PaperCommand::PaperCommand(CommandContext &context, PlanPaper paper) : PlanCommand(context, nameOf(paper)), m_paper(paper)
{
    describe(paper == PlanPaper::ConsultationLetter ? tr("&Letter asking for comments…")
             : paper == PlanPaper::CommentTable     ? tr("Ta&ble of comments and decisions…")
                                                    : tr("Submission to the head (tờ t&rình)…"),
             QStringLiteral("x-office-document"));
}

std::optional<domain::IssuingIdentity> PaperCommand::chooseIssuer(const domain::Plan &plan)
{
    const auto identities = context().services().office.identities();
    if (!identities) {
        showError(context(), identities.error(), [this] { action()->trigger(); });
        return std::nullopt;
    }
    if (identities->empty()) {
        context().notify({Notice::Kind::Note,
                          tr("In whose name? Answer the questions about the office under “Documents, settings” first; the head, "
                             "the symbol and the signature of the paper come from there."), {}, true, true});
        return std::nullopt;
    }
    if (identities->size() == 1)
        return identities->front().identity;
    // Who drafts writes these papers, seldom the one in whose name the plan is issued.
    const auto issuer = context().services().office.issuerOf(plan);
    QStringList names;
    int proposed = -1;
    for (const application::StoredIdentity &stored : *identities) {
        if (proposed < 0 && !(issuer && *issuer == stored.identity.uuid))
            proposed = static_cast<int>(names.size());
        names.append(stored.identity.name);
    }
    QString title = action()->text().remove(QLatin1Char('&'));
    title.remove(QChar(u'…'));
    ChooseDialog dialog(title, tr("In whose name is it issued?"), names, std::max(0, proposed), tr("Continue"), context().window());
    if (!context().prompts().run(dialog))
        return std::nullopt;
    return identities->at(static_cast<std::size_t>(dialog.chosen())).identity;
}

void PaperCommand::execute()
{
    if (PlanDesk *desk = context().desk())
        desk->flush();
    const auto stored = context().services().plans.load(context().target()->id);
    if (!stored)
        return showError(context(), stored.error(), [this] { action()->trigger(); });
    if (m_paper != PlanPaper::Submission && stored->plan.rounds.empty())
        return showError(context(), Error{QStringLiteral("paper.no_round"), {stored->plan.title}, {}});
    const auto issuer = chooseIssuer(stored->plan);
    if (!issuer)
        return;
    const FileWish wish{action()->text().remove(QLatin1Char('&')), application::proposedFileName(m_paper, stored->plan), QStringLiteral(".docx"),
                        tr("Word documents (*.docx)"), tr("Open in Word")};
    const QString file = chooseTarget(context(), wish);
    if (file.isEmpty())
        return;
    writeAsJob(context(), this, wish, file,
               [paper = m_paper, plan = stored->plan, issuer = *issuer, file](Progress &progress) -> Result<void> {
                   BD_ASSIGN(const QByteArray bytes, application::renderPlanPaper(paper, plan, issuer, progress));
                   if (progress.isCancelled())
                       return fail("cancelled");
                   return application::writeFile(file, bytes);
               });
}

} // namespace bd::gui
