#include "gui/commands/recent_command.h"

#include "gui/flows/data_file_flow.h"
#include "gui/machine_settings.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace bd::gui {

RecentFilesCommand::RecentFilesCommand(CommandContext &context, DataFileFlow &flow)
    : Command(context, QStringLiteral("file.recent")), m_flow(flow), m_menu(std::make_unique<QMenu>())
{
    describe(tr("Recent &data files"), QStringLiteral("document-open-recent"));
    m_menu->setObjectName(QStringLiteral("recentFiles"));
    action()->setMenu(m_menu.get());
    connect(m_menu.get(), &QMenu::aboutToShow, this, &RecentFilesCommand::fill);
}

RecentFilesCommand::~RecentFilesCommand() = default;

bool RecentFilesCommand::isEnabled() const
{
    return !context().machine().recentFiles().isEmpty();
}

void RecentFilesCommand::fill()
{
    m_menu->clear();
    const QString open = hasDatabase() ? QFileInfo(context().services().database.path()).absoluteFilePath() : QString();
    QStringList missing;
    int number = 0;
    for (const QString &path : context().machine().recentFiles()) {
        const QFileInfo file(path);
        const bool isThere = file.exists();
        QString text = QDir::toNativeSeparators(path).replace(QLatin1Char('&'), QStringLiteral("&&"));
        if (++number <= 9)
            text.prepend(QStringLiteral("&%1  ").arg(number));
        if (!isThere) {
            missing.append(path);
            text = tr("%1 (not found)").arg(text);
        }
        QAction *entry = m_menu->addAction(text);
        entry->setEnabled(isThere && file.absoluteFilePath() != open);
        entry->setCheckable(file.absoluteFilePath() == open);
        entry->setChecked(entry->isCheckable());
        connect(entry, &QAction::triggered, this, [this, path] { m_flow.open(path, false, true); });
    }
    if (missing.isEmpty())
        return;
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Remove those not found")), &QAction::triggered, this, [this, missing] {
        for (const QString &path : missing)
            context().machine().forgetRecentFile(path);
        refresh();
    });
}

} // namespace bd::gui
