#include "gui/flows/data_file_flow.h"

#include "application/data_location.h"
#include "application/demo.h"
#include "application/place_text.h"
#include "application/error_text.h"
#include "gui/commands/context.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUndoStack>

namespace bd::gui {

using application::DemoOffice;

namespace {

QString dataFilter()
{
    return DataFileFlow::tr("Data files (*.db)") + QStringLiteral(";;") + DataFileFlow::tr("All files (*)");
}

/// When a copy was made and what it holds.
QString copyText(const QString &copy)
{
    const auto info = application::DatabaseService::describe(copy);
    const QDateTime made = info ? info->madeAt : QFileInfo(copy).lastModified().toOffsetFromUtc(7 * 3600);
    const QString day = made.toString(QStringLiteral("dd/MM/yyyy, HH:mm"));
    return info ? DataFileFlow::tr("The copy was made on %1 and holds %2 plans.").arg(day).arg(info->plans)
                : DataFileFlow::tr("The copy was made on %1.").arg(day);
}

} // namespace

DataFileFlow::DataFileFlow(CommandContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_proposed(application::defaultDatabasePath())
{
}

QString DataFileFlow::sampleFile(application::DemoOffice office)
{
    return application::dataFolder() + QStringLiteral("/sample/%1/demo.db").arg(application::demoOfficeName(office));
}

bool DataFileFlow::isSample() const
{
    if (!m_context.services().database.isOpen())
        return false;
    const QFileInfo open(m_context.services().database.path());
    return open == QFileInfo(sampleFile(DemoOffice::Commune)) || open == QFileInfo(sampleFile(DemoOffice::Province));
}

bool DataFileFlow::open(const QString &path, bool create, bool remember)
{
    application::DatabaseService &database = m_context.services().database;
    const bool hadOne = database.isOpen();
    const auto done = database.open(path, create);
    if (!done) {
        if (hadOne) {
            tellOther(done.error(), path, [this, path, create, remember] { open(path, create, remember); });
        } else {
            m_wanted = path;
            m_wantedCreate = create;
            m_wantedRemember = remember;
            Q_EMIT failed(done.error(), path);
        }
        return false;
    }
    if (remember)
        application::rememberDatabasePath(database.path());
    if (!isSample()) {
        m_own = database.path();
        m_context.machine().addRecentFile(database.path());
    }
    m_context.undoStack().clear(); // its changes belong to the other file
    Q_EMIT opened();
    tellRisk();
    return true;
}

void DataFileFlow::tellOther(const Error &error, const QString &path, std::function<void()> retry)
{
    if (error.code == QLatin1String("db.busy") || error.code == QLatin1String("db.io"))
        return showError(m_context, error, std::move(retry));
    // nothing is wrong with the file that is open: restoring would replace that one
    const QString open = QFileInfo(m_context.services().database.path()).fileName();
    const QString said = error.code == QLatin1String("db.damaged")
        ? tr("The data file %1 is damaged; it was left as it is. Choose another file.").arg(QDir::toNativeSeparators(path))
        : application::errorText(error);
    m_context.notify({Notice::Kind::Error, said + QLatin1Char(' ') + tr("“%1” stays open.").arg(open),
                      {{tr("Choose another file…"), [this] { chooseOther(); }}}});
}

void DataFileFlow::tellRisk()
{
    const application::DatabaseService &database = m_context.services().database;
    if (database.risk() == application::StorageRisk::None && !application::codePageText().isEmpty()
        && m_context.machine().firstTime(QStringLiteral("code_page")))
        m_context.notify({Notice::Kind::Warning, application::codePageText(), {}});
    const QString text = application::riskText(database.risk());
    const QByteArray file = QCryptographicHash::hash(database.path().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString key = QStringLiteral("risk_%1_%2").arg(static_cast<int>(database.risk())).arg(QString::fromLatin1(file));
    if (!text.isEmpty() && m_context.machine().firstTime(key))
        m_context.notify({Notice::Kind::Warning, text, {}});
}

void DataFileFlow::chooseOther()
{
    const QString here = m_context.services().database.path();
    const QString folder = here.isEmpty() ? QFileInfo(m_proposed).path() : QFileInfo(here).path();
    const QString path = m_context.prompts().openFile(m_context.window(), tr("Open another data file"), folder, dataFilter());
    if (!path.isEmpty())
        open(path, false, true);
}

void DataFileFlow::openAgain()
{
    open(m_wanted, m_wantedCreate, m_wantedRemember);
}

void DataFileFlow::acceptProposal()
{
    open(m_proposed, true, true);
}

void DataFileFlow::chooseFolder()
{
    const QString folder = m_context.prompts().chooseFolder(m_context.window(), tr("Folder for the data file"),
                                                            QFileInfo(m_proposed).path());
    if (folder.isEmpty())
        return;
    m_proposed = folder + QLatin1Char('/') + QFileInfo(application::defaultDatabasePath()).fileName();
    Q_EMIT locationNeeded(); // shown once more with the new folder: one look before the file is made
}

void DataFileFlow::openSample()
{
    Question question;
    question.title = tr("The sample");
    question.text = tr("Whose sample do you want to look at?");
    question.details = tr("A data file belongs to one office: each sample has its own plans, activities, figures and reports. Everything in them is invented.");
    question.buttons = {tr("A &commune's"), tr("A &province's"), tr("Leave it")};
    const int chosen = m_context.prompts().ask(m_context.window(), question);
    if (chosen == 0 || chosen == 1)
        openSampleOf(chosen == 0 ? DemoOffice::Commune : DemoOffice::Province);
}

void DataFileFlow::openSampleOf(DemoOffice office)
{
    if (m_context.services().database.isOpen() && !isSample())
        m_own = m_context.services().database.path();
    const QString file = sampleFile(office);
    if (QFile::exists(file)) {
        open(file, false, false);
        return;
    }
    const Clock &clock = m_context.services().clock;
    const QString folder = QFileInfo(file).path();
    m_context.jobs().run(
        tr("making the sample"),
        [&clock, folder, office](Progress &progress) { return application::writeDemo(folder, clock, progress, office); }, this,
        [this, file, office](const Result<QStringList> &made) {
            if (made)
                open(file, false, false);
            else
                showError(m_context, made.error(), [this, office] { openSampleOf(office); });
        });
}

void DataFileFlow::leaveSample()
{
    if (!m_own.isEmpty()) {
        open(m_own, false, false);
        return;
    }
    m_context.services().database.close();
    if (application::hasRememberedDatabase())
        open(application::currentDatabasePath(), false, false);
    else
        Q_EMIT locationNeeded();
}

void DataFileFlow::backup()
{
    const QString file = m_context.services().database.path();
    const QString name = QFileInfo(file).completeBaseName() + QLatin1Char('-')
        + m_context.services().clock.today().toString(Qt::ISODate) + QStringLiteral(".db");
    QString target = m_context.prompts().saveFile(m_context.window(), tr("Make a copy of the data file"),
                                                  m_context.machine().exportFolder() + QLatin1Char('/') + name, dataFilter());
    if (target.isEmpty())
        return;
    if (QFileInfo(target).suffix().isEmpty())
        target += QStringLiteral(".db");
    const Clock &clock = m_context.services().clock;
    m_context.jobs().run(
        tr("copying the data file"),
        [&clock, file, target](Progress &progress) -> Result<void> {
            application::DatabaseService database(clock);
            BD_TRY(database.open(file, false));
            return database.backup(target, progress);
        },
        this, [this, target](const Result<void> &done) {
            if (!done)
                return showError(m_context, done.error(), [this] { backup(); });
            m_context.notify({Notice::Kind::Note, tr("The copy was made and checked: %1").arg(QDir::toNativeSeparators(target)),
                              {{tr("Open the folder"), [this, target] { openOrTell(m_context, QFileInfo(target).path()); }, true}}});
        });
}

void DataFileFlow::restore()
{
    const application::DatabaseService &database = m_context.services().database;
    const QString copy = m_context.prompts().openFile(m_context.window(), tr("Restore from a backup"),
                                                      database.backupFolder(), dataFilter());
    if (copy.isEmpty())
        return;
    Question question;
    question.title = tr("Restore from a backup");
    question.text = tr("Put the copy “%1” in the place of “%2”?").arg(QFileInfo(copy).fileName(), QFileInfo(database.path()).fileName());
    question.details = copyText(copy) + QLatin1Char('\n')
        + tr("It replaces %1. That file is kept beside it under another name; nothing is deleted.")
              .arg(QDir::toNativeSeparators(database.path()));
    question.buttons = {tr("Restore"), tr("Leave it")};
    if (m_context.prompts().ask(m_context.window(), question) == 0)
        restoreFrom(copy);
}

void DataFileFlow::restoreFrom(const QString &copy)
{
    application::DatabaseService &database = m_context.services().database;
    const QString path = database.path();
    database.close(); // the file can only be replaced while nobody holds it
    const Clock &clock = m_context.services().clock;
    m_context.jobs().run(
        tr("restoring from the backup"),
        [&clock, path, copy](Progress &progress) -> Result<QString> {
            application::DatabaseService own(clock);
            static_cast<void>(own.open(path, false)); // a damaged file can't be opened: it is replaced all the same
            return own.restore(copy, progress);
        },
        this, [this, path](const Result<QString> &kept) { reopen(path, kept); });
}

void DataFileFlow::reopen(const QString &path, const Result<QString> &kept)
{
    if (!open(path, false, false)) {
        if (!kept)
            showError(m_context, kept.error());
        return;
    }
    if (!kept)
        return showError(m_context, kept.error(), [this] { restore(); });
    m_context.notify({Notice::Kind::Note,
                      kept->isEmpty() ? tr("The backup was restored.")
                                      : tr("The backup was restored. The file that was replaced is kept as “%1”.")
                                            .arg(QFileInfo(*kept).fileName()),
                      {}});
}

void DataFileFlow::openFolder()
{
    openOrTell(m_context, QFileInfo(m_context.services().database.path()).path());
}

void DataFileFlow::dailyBackup()
{
    if (!m_context.services().database.isOpen() || isSample())
        return;
    const Clock &clock = m_context.services().clock;
    m_context.jobs().run(
        tr("the copy of the day"),
        [&clock, path = m_context.services().database.path()](Progress &) -> Result<QString> {
            application::DatabaseService database(clock);
            BD_TRY(database.open(path, false));
            return database.dailyBackup();
        },
        this, [this](const Result<QString> &done) {
            if (!done)
                showError(m_context, done.error(), [this] { dailyBackup(); });
        });
}

} // namespace bd::gui
