#include "app/fonts.h"

#include "base/program_folder.h"

#include <QDir>
#include <QFontDatabase>

namespace bd {

void registerOwnFonts()
{
    const QDir folder(programFolder() + QStringLiteral("/fonts"));
    const QStringList files = folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files);
    for (const QString &file : files)
        QFontDatabase::addApplicationFont(folder.filePath(file));
}

QFont windowFont(const QFont &systems)
{
    QFont font = systems;
#ifdef Q_OS_WIN
    const QString own = QStringLiteral("Liberation Sans");
    if (!QFontDatabase::hasFamily(font.family()) && QFontDatabase::hasFamily(own))
        font.setFamily(own);
#endif
    return font;
}

} // namespace bd
