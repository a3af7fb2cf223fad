#include "application/translation.h"
#include "support/catch.h"
#include "support/files.h"

#include <QCoreApplication>

using namespace bd::application;

namespace {

QString word()
{
    return QCoreApplication::translate("Labels", "Draft");
}

} // namespace

TEST_CASE("the language is Vietnamese unless English is asked for")
{
    QCoreApplication &app = *QCoreApplication::instance();
    setLanguage(app, QStringLiteral("en"));
    CHECK(language() == QStringLiteral("en"));
    CHECK(word() == QStringLiteral("Draft"));
    for (const char *code : {"vi", "fr", "", "vi_VN"}) {
        setLanguage(app, QLatin1String(code));
        CHECK(language() == QStringLiteral("vi"));
        CHECK(word() == QStringLiteral("Dự thảo"));
    }
}

TEST_CASE("Qt's own words are Vietnamese too")
{
    setLanguage(*QCoreApplication::instance(), QStringLiteral("vi"));
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") != QStringLiteral("Cancel"));
}

TEST_CASE("nothing of the command line, labels and errors is left untranslated")
{
    const QString file = QString::fromUtf8(bd::test::readAll(QStringLiteral(BD_SOURCE_DIR "/resources/i18n/binhdang_vi.ts")));
    for (const char *context : {"Cli", "Labels", "Errors", "Issues", "LeftOut", "TemplateErrors", "TemplatePlaces", "Unsupported"}) {
        INFO(context);
        const qsizetype begin = file.indexOf(QStringLiteral("<name>%1</name>").arg(QLatin1String(context)));
        REQUIRE(begin >= 0);
        const QString block = file.mid(begin, file.indexOf(QStringLiteral("</context>"), begin) - begin);
        CHECK_FALSE(block.contains(QStringLiteral("unfinished")));
        CHECK_FALSE(block.contains(QStringLiteral("<translation></translation>")));
    }
}
