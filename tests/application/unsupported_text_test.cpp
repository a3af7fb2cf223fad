#include "application/unsupported_text.h"

#include "application/translation.h"
#include "ooxml/unsupported.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <set>

using namespace bd::application;

TEST_CASE("whatever our pages don't show has a sentence of its own, in both languages")
{
    std::set<QString> sentences;
    for (const char *code : bd::ooxml::unsupportedFeatures) {
        INFO(code);
        CHECK(hasUnsupportedText(QLatin1String(code)));
        setLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
        const QString english = unsupportedText(QLatin1String(code));
        setLanguage(*QCoreApplication::instance(), QStringLiteral("vi"));
        const QString vietnamese = unsupportedText(QLatin1String(code));
        CHECK(english != vietnamese);
        for (const QString &sentence : {english, vietnamese}) {
            CHECK(sentence.endsWith(QLatin1Char('.')));
            CHECK_FALSE(sentence.contains(QLatin1Char('_')));
            CHECK(sentences.insert(sentence).second);
        }
    }
    CHECK_FALSE(hasUnsupportedText(QStringLiteral("no_such_thing")));
    CHECK_FALSE(unsupportedText(QStringLiteral("no_such_thing")).isEmpty());
}
