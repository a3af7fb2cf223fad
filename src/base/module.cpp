#include "base/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace bd {

namespace {

/// Looks for the module in the given folder; the reason when that fails.
QString load(QLibrary &library, const QString &folder, const QString &module)
{
    library.setFileName(QDir::cleanPath(folder) + QLatin1Char('/') + module);
    // Libraries that it brings along don't like to be taken away at the end of the program.
    library.setLoadHints(QLibrary::PreventUnloadHint);
    if (!library.load())
        return library.errorString();
    const auto version = reinterpret_cast<ModuleVersion *>(library.resolve(moduleVersionName));
    if (!version || qstrcmp(version(), BD_VERSION) != 0)
        return QStringLiteral("of another version");
    return {};
}

} // namespace

Result<AnyFunction> moduleFunction(const QString &module, const char *function)
{
    const QString home = QCoreApplication::applicationDirPath();
    QLibrary library;
    QString problem = load(library, home, module);
    if (!problem.isEmpty()) {
        const QString other = load(library, home + QStringLiteral("/" BD_MODULE_FOLDER), module);
        if (!other.isEmpty())
            return fail("program.incomplete", {module}, problem + QStringLiteral("; ") + other);
    }
    return library.resolve(function);
}

} // namespace bd
