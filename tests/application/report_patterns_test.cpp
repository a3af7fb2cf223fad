// The 82 patterns are there and valid; the office's own wording, and wordings that are refused.
#include "application/database_fixture.h"
#include "application/record_service.h"
#include "application/report_patterns.h"

#include <QRegularExpression>

using namespace bd;
using namespace bd::application;
using namespace Qt::StringLiterals;

TEST_CASE("all 82 patterns are there, each once, valid, told when, with names that are known", "[report-patterns]")
{
    const std::pair<QChar, int> groups[] = {{u'A', 4}, {u'B', 6}, {u'C', 12}, {u'D', 7}, {u'E', 3}, {u'F', 7}, {u'G', 4}, {u'H', 5},
                                            {u'I', 2}, {u'J', 4}, {u'K', 6},  {u'M', 6}, {u'N', 7}, {u'O', 4}, {u'P', 4}, {u'Q', 1}};
    QStringList codes;
    for (const SentencePattern &pattern : shippedPatterns()) {
        INFO(pattern.code.toStdString());
        CHECK_FALSE(codes.contains(pattern.code));
        codes << pattern.code;
        CHECK_FALSE(pattern.when.isEmpty());
        CHECK_FALSE(pattern.group.isEmpty());
        CHECK(pattern.text == pattern.text.normalized(QString::NormalizationForm_C));
        CHECK(compiledPattern(pattern, pattern.text));
        for (const QString &name : namesFor(pattern)) {
            INFO(name.toStdString());
            CHECK_FALSE(patternNames().value(name).isEmpty());
        }
        // Rules 7 and 8: no figure in front, no exclamation, no boasting.
        CHECK_FALSE(pattern.text.contains(QRegularExpression(u"^\\{\\w+\\s*\\|\\s*(so2|so|pt|dong)\\}"_s)));
        CHECK_FALSE(pattern.text.contains(u'!'));
        CHECK_FALSE(pattern.text.contains(u" rất "_s));
        CHECK_FALSE(pattern.text.contains(u"vô cùng"_s));
    }
    int count = 0;
    for (const auto &[group, members] : groups)
        for (int i = 1; i <= members; ++i, ++count)
            CHECK(codes.contains(u"P-%1%2"_s.arg(group).arg(i, 2, 10, QLatin1Char('0'))));
    CHECK(count == 82);
}

TEST_CASE("every name that a pattern may use is used by one", "[report-patterns]")
{
    QStringList used;
    for (const SentencePattern &pattern : shippedPatterns())
        used += namesFor(pattern);
    for (auto it = patternNames().constBegin(); it != patternNames().constEnd(); ++it) {
        INFO(it.key().toStdString());
        CHECK(used.contains(it.key()));
    }
}

TEST_CASE("the office words a pattern itself, takes the shipped one again, and undoes both", "[report-patterns]")
{
    test::DataFile file;
    const QString own = u"Toàn {dia_ban} đã có {n|so2} cuộc truyền thông{#luot} với {luot|so2} lượt người{/luot}."_s;
    const auto saved = savePattern(file.database, u"P-C01"_s, own);
    REQUIRE(saved);
    const auto found = [&] {
        const auto all = sentencePatterns(file.database);
        REQUIRE(all);
        const auto it = std::find_if(all->begin(), all->end(), [](const auto &one) { return one.code == u"P-C01"; });
        REQUIRE(it != all->end());
        return *it;
    };
    CHECK(found().text == own);
    CHECK(found().isOwn);
    CHECK(found().shipped != own);
    REQUIRE(savePattern(file.database, u"P-C01"_s, u"Có {n|so2} cuộc."_s));
    CHECK(found().text == u"Có {n|so2} cuộc."_s);
    REQUIRE(savePattern(file.database, u"P-C01"_s, QString()));
    CHECK_FALSE(found().isOwn);
    CHECK(found().text == found().shipped);
    REQUIRE(savePattern(file.database, u"P-C01"_s, own));
    REQUIRE(savePattern(file.database, u"P-C01"_s, found().shipped));
    CHECK_FALSE(found().isOwn);
    CHECK(RecordService(file.database).count<domain::PatternWording>().value() == 0);
}

TEST_CASE("wordings that can't be used are refused with what is wrong", "[report-patterns]")
{
    test::DataFile file;
    const QString bad[] = {u"Có {n|so2 cuộc."_s, u"Có {so_cuoc|so2} cuộc."_s, u"Có {n|so9} cuộc."_s, u"Có {#n}cuộc."_s, u"Có {%anh}."_s};
    for (const QString &text : bad) {
        INFO(text.left(60).toStdString());
        const auto saved = savePattern(file.database, u"P-C01"_s, text);
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == u"pattern.invalid"_s);
        CHECK(saved.error().args.value(0) == u"P-C01"_s);
    }
    const auto unknown = savePattern(file.database, u"P-Z99"_s, u"x"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == u"pattern.not_found"_s);
    const auto tooLong = savePattern(file.database, u"P-C01"_s, u"x"_s.repeated(3000));
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == u"pattern.length"_s);
    CHECK(RecordService(file.database).count<domain::PatternWording>().value() == 0);
}

TEST_CASE("a stored wording that can't be read any more gives way to the shipped one", "[report-patterns]")
{
    SentencePattern broken = shippedPatterns().front();
    broken.text = u"{hỏng"_s;
    const SentenceWriter writer({broken}, {});
    CHECK_FALSE(writer.write(broken.code, {}).text.isEmpty());
}
