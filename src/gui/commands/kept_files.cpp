#include "gui/commands/kept_files.h"

#include "base/text/file_name.h"
#include "gui/commands/context.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace bd::gui {

namespace {

struct Kept {
    Q_DECLARE_TR_FUNCTIONS(KeptFiles)
};

} // namespace

KeptFiles::KeptFiles(CommandContext &context) : m_context(context) {}

KeptFiles::~KeptFiles() { forget(); }

void KeptFiles::forget()
{
    if (!m_folder)
        return;
    // Where files that may not be written may not be deleted either.
    for (QDirIterator it(m_folder->path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        QFile::setPermissions(it.next(), QFile::ReadOwner | QFile::WriteOwner);
    m_folder.reset();
}

void KeptFiles::open(const QString &name, const Write &write)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/binhdang-XXXXXX"));
    // A folder each: names may be equal, and the program that opens the file shows its own name.
    const QString folder = m_folder->filePath(QString::number(++m_count));
    const QString path = folder + QLatin1Char('/') + text::safeFileName(name);
    if (!m_folder->isValid() || !QDir().mkpath(folder))
        return showError(m_context, Error{QStringLiteral("file.unwritable"), {QDir::toNativeSeparators(path)}, {}});
    if (const auto done = write(path); !done)
        return showError(m_context, done.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser); // what is changed in a copy would be lost
    openOrTell(m_context, path);
}

void KeptFiles::saveAs(const QString &title, const QString &name, const Write &write)
{
    const QString safe = text::safeFileName(name);
    const QString ending = QFileInfo(safe).suffix();
    const QString filter = ending.isEmpty() ? Kept::tr("All files (*)") : Kept::tr("%1 files (*.%2)").arg(ending.toUpper(), ending);
    QString path = m_context.prompts().saveFile(m_context.window(), title, m_context.machine().exportFolder() + QLatin1Char('/') + safe, filter);
    if (path.isEmpty())
        return;
    if (!ending.isEmpty() && !path.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive))
        path += QLatin1Char('.') + ending;
    m_context.machine().setExportFolder(QFileInfo(path).path());
    if (const auto done = write(path); !done)
        return showError(m_context, done.error(), [this, title, name, write] { saveAs(title, name, write); });
    m_context.notify({Notice::Kind::Note, Kept::tr("Written to %1").arg(QDir::toNativeSeparators(path)),
                      {{Kept::tr("Open the folder"), [&context = m_context, path] { openOrTell(context, QFileInfo(path).path()); }, true}}, true, true});
}

} // namespace bd::gui
