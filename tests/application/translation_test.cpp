#include "application/translation.h"
#include "support/catch.h"
#include "support/files.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

TEST_CASE("English counts as English does: no \"photo(s)\", and one thing is no two things")
{
    const auto read = [](const char *name) {
        return QString::fromUtf8(bd::test::readAll(QStringLiteral(BD_SOURCE_DIR "/resources/i18n/") + QLatin1String(name)));
    };
    const QString english = read("binhdang_en.ts"), vietnamese = read("binhdang_vi.ts");
    const auto all = [](const QString &text, const char *pattern) {
        QStringList found;
        const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::DotMatchesEverythingOption);
        for (auto it = expression.globalMatch(text); it.hasNext();)
            found << it.next().captured(1);
        return found;
    };
    CHECK(all(english + vietnamese, "(<source>[^<]*[a-z]\\((?:s|es|ies)\\)[^<]*</source>)").join(QLatin1Char('\n')).toStdString().empty());
    // every plural of the sources has both of its forms
    const char *const plurals = "<message numerus=\"yes\">\\s*<source>(.*?)</source>";
    QStringList counted = all(english, plurals), wanted = all(vietnamese, plurals);
    counted.sort();
    wanted.sort();
    CHECK(counted == wanted);
    CHECK(counted.size() > 50);
    CHECK_FALSE(english.contains(QStringLiteral("unfinished")));
    CHECK_FALSE(english.contains(QStringLiteral("<numerusform></numerusform>")));
    QCoreApplication &app = *QCoreApplication::instance();
    const auto pictures = [](int count) { return QCoreApplication::translate("Paste", "%n pictures were left out.", nullptr, count); };
    setLanguage(app, QStringLiteral("en"));
    CHECK(pictures(1) == QStringLiteral("1 picture was left out."));
    CHECK(pictures(3) == QStringLiteral("3 pictures were left out."));
    setLanguage(app, QStringLiteral("vi"));
    CHECK(pictures(1) != QStringLiteral("1 picture was left out."));
}
