#include "application/act_text.h"
#include "application/dictionary_service.h"
#include "application/database_fixture.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;

TEST_CASE("the office's own words come and go, and come back by undo")
{
    DataFile f;
    DictionaryService dictionary(f.database);
    const auto words = [&] { return dictionary.words().value().join(u' '); };
    CHECK(words().isEmpty());
    const auto added = dictionary.add(QStringLiteral("  Zôn "));
    REQUIRE(added);
    CHECK(!added->isEmpty());
    REQUIRE(dictionary.add(QStringLiteral("đăk")));
    REQUIRE(dictionary.add(QStringLiteral("amí")));
    CHECK(words() == QStringLiteral("amí đăk zôn"));
    CHECK(dictionary.add(QStringLiteral("ZÔN"))->isEmpty());
    const auto removed = dictionary.remove(QStringLiteral("zôn"));
    REQUIRE(removed);
    CHECK(words() == QStringLiteral("amí đăk"));
    REQUIRE(f.plans.apply(removed->inverted()));
    CHECK(words() == QStringLiteral("amí đăk zôn"));
    CHECK(dictionary.remove(QStringLiteral("khác"))->isEmpty());
    CHECK(actText(added->title, added->titleArgs) == QStringLiteral("adding “zôn” to the dictionary"));
    for (const QString &bad : {QString(), QStringLiteral(" - "), QString(61, u'a')})
        CHECK(dictionary.add(bad).error().code == QStringLiteral("dictionary.no_word"));
    f.database.close();
    CHECK(dictionary.words().error().code == QStringLiteral("db.not_open"));
}
