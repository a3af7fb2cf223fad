#include "gui/flows/import_flow.h"

#include "application/error_text.h"
#include "application/known_plan.h"
#include "application/known_source.h"
#include "base/text/fold.h"
#include "gui/commands/context.h"
#include "gui/dialogs/import/import_dialog.h"
#include "gui/dialogs/paste_dialog.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

namespace bd::gui {

using application::ReadPlan;

namespace {

constexpr qsizetype longestPaste = 2'000'000; ///< more on the clipboard than any plan: not put into the box

/// "xã Khe Mây" issues as "Ủy ban nhân dân xã Khe Mây"; a "Sở …" in its own name.
QString issuerOf(const application::Office &office)
{
    const QString body = (office.unit.isEmpty() ? office.province : office.unit).trimmed();
    const QString key = text::searchKey(body);
    for (const char *territory : {"xa ", "phuong ", "dac khu ", "tinh ", "thanh pho "}) {
        if (key.startsWith(QLatin1String(territory)))
            return QStringLiteral("Ủy ban nhân dân ") + body;
    }
    return body;
}

/// "Kế hoạch số 15/KH-UBND “Công tác …” năm 2026"
QString describe(const application::PlanSummary &plan)
{
    QStringList parts;
    if (!plan.number.isEmpty())
        parts.append(ImportFlow::tr("No. %1").arg(plan.number + QLatin1Char('/') + plan.symbol));
    parts.append(QStringLiteral("“%1”").arg(plan.title));
    if (!plan.issuer.isEmpty())
        parts.append(plan.issuer);
    if (plan.year)
        parts.append(ImportFlow::tr("year %1").arg(*plan.year));
    return parts.join(QStringLiteral(", "));
}

} // namespace

ImportFlow::ImportFlow(CommandContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void ImportFlow::chooseFile()
{
    const QString path = m_context.prompts().openFile(
        m_context.window(), tr("Receive a plan from a file"), m_context.machine().importFolder(),
        tr("Plans (*.docx *.doc *.pdf *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_context.machine().setImportFolder(QFileInfo(path).path());
    readFiles({path});
}

void ImportFlow::paste()
{
    const QString clipboard = QApplication::clipboard()->text();
    PasteDialog dialog(clipboard.size() > longestPaste ? QString() : clipboard, m_context.window());
    if (m_context.prompts().run(dialog))
        readText(dialog.text());
}

void ImportFlow::readFiles(const QStringList &paths)
{
    m_waiting += paths;
    if (!m_reading && !m_storing)
        next();
}

void ImportFlow::next()
{
    if (m_waiting.isEmpty())
        Q_EMIT idle();
    else
        readFile(m_waiting.takeFirst());
}

void ImportFlow::readFile(const QString &path)
{
    m_reading = true;
    m_context.jobs().run(
        tr("reading %1").arg(QFileInfo(path).fileName()),
        [path](Progress &progress) { return application::readPlanFile(path, progress); }, this,
        [this, path](Result<ReadPlan> read) {
            m_reading = false;
            if (read) {
                noteKnownSource(*read);
                proposeIssuer(*read);
                return review(*read);
            }
            if (read.error().code == QLatin1String("pdf.scan")) // pictures only: the text may still be pasted
                m_context.notify({Notice::Kind::Warning, application::errorText(read.error()),
                                  {{tr("Paste the text…"), [this] { paste(); }}}});
            else
                showError(m_context, read.error(), [this, path] { readFiles({path}); });
            next();
        });
}

void ImportFlow::noteKnownSource(ReadPlan &read)
{
    const auto known = application::knownSourceIssues(m_context.services().database, read.source.sha256);
    if (known)
        read.imported.issues.insert(read.imported.issues.end(), known->begin(), known->end());
}

void ImportFlow::readText(const QString &text)
{
    m_reading = true;
    m_context.jobs().run(
        tr("reading the pasted text"), [text](Progress &progress) { return application::readPlanText(text, progress); }, this,
        [this](Result<ReadPlan> read) {
            m_reading = false;
            if (read) {
                proposeIssuer(*read);
                return review(*read);
            }
            showError(m_context, read.error());
            next();
        });
}

void ImportFlow::proposeIssuer(ReadPlan &read)
{
    const auto office = m_context.services().settings.office();
    if (!office)
        return;
    for (domain::Issue &issue : read.imported.issues) {
        if (issue.code == QLatin1String("issuer_missing") && issue.proposal.isEmpty())
            issue.proposal = issuerOf(*office);
    }
}

void ImportFlow::review(const ReadPlan &read, bool corrected)
{
    ImportDialog dialog(read, m_context.window());
    dialog.setPrompts(m_context.prompts());
    if (corrected)
        dialog.setCorrected();
    if (m_context.prompts().run(dialog))
        decide(dialog.read());
    else
        next();
}

void ImportFlow::decide(const ReadPlan &read)
{
    const auto stored = m_context.services().plans.list(); // a failure shows when it is stored
    const auto known = stored ? application::samePlan(*stored, read.imported.plan) : std::nullopt;
    if (!known)
        return store(read);
    Question question;
    question.title = tr("This plan is there already");
    question.text = tr("This plan is there already: %1.").arg(describe(*known));
    question.details = tr("When you open the stored one, what you are looking at is not saved.");
    question.buttons = {tr("Open the stored one"), tr("Save all the same"), tr("Back to the plan")};
    switch (m_context.prompts().ask(m_context.window(), question)) {
    case 0:
        m_context.showPlan(known->id);
        return next();
    case 1:
        return store(read);
    default:
        review(read, true);
    }
}

void ImportFlow::store(const ReadPlan &read)
{
    m_storing = true;
    const Clock &clock = m_context.services().clock;
    const QString file = m_context.services().database.path();
    m_context.jobs().run(
        tr("copying the data file before saving"),
        [&clock, file](Progress &) -> Result<QString> {
            application::DatabaseService database(clock);
            BD_TRY(database.open(file, false));
            return database.backupBeforeImport();
        },
        this,
        [this, read](Result<QString> copy) {
            if (copy)
                add(read);
            else
                copyFailed(copy.error(), read);
        });
}

void ImportFlow::copyFailed(const Error &error, const ReadPlan &read)
{
    Question question;
    question.title = tr("No copy could be made");
    question.text = application::errorText(error);
    question.details = tr("Before every import the data file is copied. The plan can be saved without a copy, too.");
    question.buttons = {tr("Try again"), tr("Save without a copy"), tr("Back to the plan")};
    question.isWarning = true;
    switch (m_context.prompts().ask(m_context.window(), question)) {
    case 0:
        return store(read);
    case 1:
        return add(read);
    default:
        m_storing = false;
        review(read, true);
    }
}

void ImportFlow::add(const ReadPlan &read)
{
    exchange::ImportedPlan imported = read.imported;
    if (const auto issuer = m_context.services().office.issuerOf(imported.plan)) // else storing will tell what is wrong
        imported.plan.identityUuid = *issuer;
    const auto added = retrying(m_context, [&] { return m_context.services().plans.add(imported, read.source); });
    m_storing = false;
    if (!added) { // what was corrected by hand must not be lost with a failing write
        Question question;
        question.title = tr("The plan was not saved");
        question.text = application::errorText(added.error());
        question.buttons = {tr("Back to the plan"), tr("Leave it")};
        question.isWarning = true;
        if (m_context.prompts().ask(m_context.window(), question) == 0)
            review(read, true);
        else
            next();
        return;
    }
    recordChange(m_context, added->changes);
    m_context.showPlan(added->planId);
    Q_EMIT stored(added->planId);
    next();
}

} // namespace bd::gui
