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

} // namespace bd
