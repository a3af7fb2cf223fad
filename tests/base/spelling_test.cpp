#include "base/spelling.h"
#include "base/text/tone_placement.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <iostream>

using namespace bd;
using text::TonePlacement;

namespace {

/// A dictionary of a few words, as Hunspell reads it: no test needs one installed.
struct SmallDictionary {
    SmallDictionary()
    {
        QStringList words{QStringLiteral("năm"),  QStringLiteral("giới"), QStringLiteral("bình"), QStringLiteral("đẳng"), QStringLiteral("hoà"),
                          QStringLiteral("thuý"), QStringLiteral("quý"),  QStringLiteral("lí"),   QStringLiteral("tổ"),   QStringLiteral("chức"),
                          QStringLiteral("hội"),  QStringLiteral("nghị"), QStringLiteral("khoẻ")};
        test::writeAll(dir.file(QStringLiteral("vi_VN.aff")), "SET UTF-8\nTRY aoeuiynhgtc\n");
        test::writeAll(dir.file(QStringLiteral("vi_VN.dic")), (QString::number(words.size()) + u'\n' + words.join(u'\n') + u'\n').toUtf8());
        const auto files = findDictionary({QStringLiteral("/nirgends"), dir.path()});
        REQUIRE(files);
        spelling = Spelling::load(*files);
        REQUIRE(spelling);
    }
    QStringList marked(const QString &text) const
    {
        QStringList words;
        for (const SpellingMark &mark : spelling->check(text))
            words.append(text.mid(mark.from, mark.length));
        return words;
    }
    test::TempDir dir;
    std::unique_ptr<Spelling> spelling;
};

} // namespace

TEST_CASE("tones move between the letters of an open syllable", "[spelling]")
{
    struct Row {
        const char *first, *second;
    };
    for (const Row &row : {Row{"hòa", "hoà"}, {"Hòa", "Hoà"}, {"HÒA", "HOÀ"}, {"khỏe", "khoẻ"}, {"thủy", "thuỷ"}, {"Thúy", "Thuý"}, {"xõa", "xoã"},
                           {"tọa", "toạ"}, {"họe", "hoẹ"}, {"ủy", "uỷ"}, {"lũy", "luỹ"}, {"tụy", "tuỵ"}}) {
        const QString first = QString::fromUtf8(row.first), second = QString::fromUtf8(row.second);
        CHECK(text::withTone(first, TonePlacement::Second) == second);
        CHECK(text::withTone(second, TonePlacement::First) == first);
        CHECK(text::withTone(first, TonePlacement::First) == first);
        CHECK(text::withTone(second.normalized(QString::NormalizationForm_D), TonePlacement::First) == first);
    }
    for (const char *same : {"quý", "hoàn", "hóan", "của", "giá", "năm", "oa", "", "a", "ạ", "khuya"}) {
        CHECK(text::withTone(QString::fromUtf8(same), TonePlacement::First) == QString::fromUtf8(same));
        CHECK(text::withTone(QString::fromUtf8(same), TonePlacement::Second) == QString::fromUtf8(same));
    }
    CHECK(text::tonePlacementOf(u"hòa bình, sức khỏe, thuỷ lợi") == TonePlacement::First);
    CHECK(text::tonePlacementOf(u"hoà bình, sức khoẻ, thủy lợi") == TonePlacement::Second);
    CHECK(text::tonePlacementOf(u"hòa, hoà").has_value() == false);
    CHECK(text::tonePlacementOf(u"quý hoàn").has_value() == false);
}

TEST_CASE("what is looked at, and what is right", "[spelling]")
{
    const SmallDictionary dictionary;
    struct Row {
        const char *text, *marked;
    };
    const auto row = GENERATE(values<Row>({
        {"bình đẳng giới", ""},
        {"bình đẳnng giớii.", "đẳnng giớii"},
        {"(giờ) \"tổ-chưc\"", "giờ chưc"},
        {"hòa thúy khỏe", ""},       // the dictionary knows only the other placement
        {"hoà thuý khoẻ", ""},
        {"qúy", "qúy"},
        {"lý", ""},                  // i and y
        {"Krông Ana, UBND, Tổhch", ""}, // capitals
        {"aB", ""},
        {"iv xii", ""},
        {"x y z", ""},               // single letters
        {"12kg k12 2026-2030 5%", ""},
        {"abc@sample.vn http://abcd/efg www.abcd.vn moha.gov.vn", ""},
        {"năm.tổ", ""},              // might be an address
        {"b\xCC\x80i\xCC\x80nh", "b\xCC\x80i\xCC\x80nh"},
        {"bi\xCC\x80nh", ""},        // not composed
        {"", ""},
    }));
    INFO(row.text);
    CHECK(dictionary.marked(QString::fromUtf8(row.text)).join(u' ').toStdString() == row.marked);
}

TEST_CASE("own words are right in any case", "[spelling]")
{
    const SmallDictionary dictionary;
    CHECK(dictionary.marked(QStringLiteral("băng zôn xyzt")) == QStringList({QStringLiteral("băng"), QStringLiteral("zôn"), QStringLiteral("xyzt")}));
    dictionary.spelling->setOwnWords({QStringLiteral("Băng ZÔN"), QStringLiteral("XYZT")});
    CHECK(dictionary.marked(QStringLiteral("băng zôn xyzt")).isEmpty());
    CHECK(dictionary.spelling->isOwnWord(QStringLiteral("Zôn")));
    dictionary.spelling->setOwnWords({});
    CHECK(dictionary.marked(QStringLiteral("zôn")).size() == 1);
}

TEST_CASE("suggestions look like the text around them", "[spelling]")
{
    const SmallDictionary dictionary;
    const auto of = [&](const char *word, const char *around) {
        return dictionary.spelling->suggestions(QString::fromUtf8(word), QString::fromUtf8(around));
    };
    CHECK(of("hoàa", "sức khỏe").contains(QStringLiteral("hòa")));
    CHECK(of("hoàa", "sức khoẻ").contains(QStringLiteral("hoà")));
    CHECK(of("Nghịi", "").contains(QStringLiteral("Nghị")));
    CHECK(of("NGHỊI", "").contains(QStringLiteral("NGHỊ")));
    CHECK(of("nghịi", "").size() <= 7);
    CHECK(of(QByteArray(5000, 'a').constData(), "").isEmpty());
}

TEST_CASE("no dictionary, no check", "[spelling]")
{
    const test::TempDir dir;
    CHECK(!findDictionary({dir.path()}));
    test::writeAll(dir.file(QStringLiteral("vi_VN.aff")), "SET ISO8859-1\n");
    CHECK(!findDictionary({dir.path()}));
    test::writeAll(dir.file(QStringLiteral("vi_VN.dic")), "1\nabc\n");
    const auto files = findDictionary({dir.path()});
    REQUIRE(files);
    CHECK(!Spelling::load(*files));
}

TEST_CASE("long text is checked in proportion to its length", "[spelling]")
{
    const SmallDictionary dictionary;
    CHECK(dictionary.marked(QString(1'000'000, u'a')).size() == 1);
    CHECK(dictionary.spelling->check(QStringLiteral("a.").repeated(500'000)).empty());
    CHECK(dictionary.spelling->check(QStringLiteral("ab,").repeated(300'000)).size() == 300'000);
}

TEST_CASE("real plans have few marks", "[spelling]")
{
    const QString folder = test::shared(QStringLiteral("seeds"));
    const auto files = findDictionary();
    if (folder.isEmpty() || !files) {
        std::cout << "skipped: " << (files ? "no real documents" : "no dictionary for Vietnamese is installed") << '\n';
        return;
    }
    const auto spelling = Spelling::load(*files);
    REQUIRE(spelling);
    std::size_t marks = 0;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("000_*"), QStringLiteral("001_*"), QStringLiteral("003_*"), QStringLiteral("004_*")}))
        marks += spelling->check(QString::fromUtf8(test::readAll(folder + u'/' + name))).size();
    CHECK(marks <= 10);
    CHECK(!spelling->check(u"bình đẳnng").empty());
    CHECK(spelling->suggestions(QStringLiteral("truyên"), u"hòa").contains(QStringLiteral("truyền")));
}
