#include "application/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <QVariant>

namespace bd::application {

namespace {

constexpr const char *languageProperty = "bdLanguage";

void install(QCoreApplication &app, const QString &name)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/") + name))
        return; // a build without that file shows the English source
    translator->setObjectName(QStringLiteral("bdTranslator"));
    QCoreApplication::installTranslator(translator.get());
    translator.release()->setParent(&app);
}

} // namespace

void setLanguage(QCoreApplication &app, const QString &code)
{
    const auto installed = app.findChildren<QTranslator *>(QStringLiteral("bdTranslator"), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const QString chosen = code == QLatin1String("en") ? code : QStringLiteral("vi");
    app.setProperty(languageProperty, chosen);
    // months and days in Qt's own dialogs speak the program's language, whatever the system's is
    QLocale::setDefault(chosen == QLatin1String("vi") ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (chosen == QLatin1String("vi")) {
        install(app, QStringLiteral("qtbase_vi.qm"));
        install(app, QStringLiteral("binhdang_vi.qm"));
    } else {
        install(app, QStringLiteral("binhdang_en.qm")); // "1 photo", "2 photos"; everything else is the source
    }
}

QString language()
{
    const QCoreApplication *app = QCoreApplication::instance();
    const QString code = app ? app->property(languageProperty).toString() : QString();
    return code.isEmpty() ? QStringLiteral("vi") : code;
}

} // namespace bd::application
