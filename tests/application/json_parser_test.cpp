// Our JSON parser beside the library's: the same texts are good, and mean the same.
#include "application/json_parser.h"
#include "support/catch.h"

#include <QBuffer>

using bd::application::parseJson;
using bd::application::ParsedJson;
using Json = nlohmann::json;

namespace {

/// Hands over only so many bytes at a time, as a pipe may; -1: a disk that can't be read.
class Trickle final : public QBuffer {
public:
    explicit Trickle(qint64 most) : m_most(most) {}

protected:
    qint64 readData(char *bytes, qint64 size) override { return m_most < 0 ? -1 : QBuffer::readData(bytes, std::min(size, m_most)); }

private:
    qint64 m_most;
};

ParsedJson parsed(const QByteArray &text, qint64 most = 1 << 20)
{
    Trickle device(most);
    device.setData(text);
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return parseJson(device, 100);
}

/// What the library says of the text; null pointer when it refuses.
std::optional<Json> byLibrary(const QByteArray &text)
{
    const Json value = Json::parse(text.begin(), text.end(), nullptr, false);
    return value.is_discarded() ? std::nullopt : std::optional<Json>(value);
}

void compare(const QByteArray &text)
{
    const auto expected = byLibrary(text);
    for (const qint64 most : {1 << 20, 1, 3}) {
        const ParsedJson ours = parsed(text, most);
        if (ours.isGood != expected.has_value() || (expected && (ours.value != *expected || ours.value.dump() != expected->dump())))
            FAIL_CHECK(text.toStdString() << " in pieces of " << most);
    }
}

/// The same numbers everywhere.
class Random {
public:
    unsigned below(unsigned n)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<unsigned>((m_state >> 33) % n);
    }

private:
    quint64 m_state = 7;
};

Json randomValue(Random &random, int depth)
{
    switch (random.below(depth > 0 ? 8 : 6)) {
    case 0:
        return nullptr;
    case 1:
        return random.below(2) == 0;
    case 2:
        return static_cast<int>(random.below(2'000'000)) - 1'000'000;
    case 3:
        return random.below(1000) * 0.37;
    case 4:
        return std::string("Tổ dân phố \"số\" ") + std::to_string(random.below(100)) + "\n\t\\/";
    case 5:
        return std::string("😀 ế\x01") + std::string(random.below(40), 'x');
    case 6: {
        Json list = Json::array();
        for (unsigned i = random.below(5); i > 0; --i)
            list.push_back(randomValue(random, depth - 1));
        return list;
    }
    default: {
        Json object = Json::object();
        for (unsigned i = random.below(5); i > 0; --i)
            object["tên " + std::to_string(random.below(100))] = randomValue(random, depth - 1);
        return object;
    }
    }
}

} // namespace

TEST_CASE("texts of every kind are taken or refused as the library does")
{
    const char *const texts[] = {
        "null", " true ", "false", "\"\"", "0", "-0", "-1", "12", "01", "-", "--1", "+1", "1.", "1.5", ".5", "1e5", "1E+05", "1e-5", "1e", "1e+",
        "-0.0", "0.1e1", "1e400", "-1e400", "1e-400", "9223372036854775807", "-9223372036854775808", "-9223372036854775809",
        "18446744073709551615", "18446744073709551616", "123456789012345678901234567890", "0x10", "1,2", "nul", "nulll", "True", "NaN",
        "[]", "[ ]", "[1]", "[1,]", "[,1]", "[1 2]", "[1,2", "]", "[[], {}, [[]]]", "{}", "{ }", "{\"a\":1}", "{\"a\" : 1 , \"b\":[ ]}", "{\"a\":1,}",
        "{,}", "{\"a\"}", "{\"a\":}", "{a:1}", "{1:2}", "{\"a\":1 \"b\":2}", "{\"a\":1]", "[1}", "\"", "\"a", "\"\\\"", "\"\\n\\r\\t\\b\\f\\/\\\\\"",
        "\"\\x\"", "\"\\u0041\\u00e1\\u1EBF\"", "\"\\u12\"", "\"\\uD83D\\uDE00\"", "\"\\uD83D\"", "\"\\uDE00\"", "\"\\uD83Dx\"", "\"\\uD83D\\n\"",
        "\"\\uD83D\\u0041\"", "\"\\u0000\"", "\"a\nb\"", "\"a\tb\"", "\"\x7f\"", "\xEF\xBB\xBF{}", "\xEF\xBB{}", "\xEF", " \xEF\xBB\xBF{}", "", "  ", "// a\n1",
        "\"\xC3\xA1\"", "\"\xC3\"", "\"\xC0\xAF\"", "\"\xE0\x80\x80\"", "\"\xED\xA0\x80\"", "\"\xED\x9F\xBF\"", "\"\xEF\xBF\xBF\"", "\"\xF0\x90\x80\x80\"",
        "\"\xF0\x80\x80\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xF5\x80\x80\x80\"", "\"\xFF\"", "\"\x80\"", "\xC3\xA1", "1\v", "[1]\f", "{}x", "1 //",
    };
    for (const char *text : texts)
        compare(text);
    CHECK_FALSE(parsed(QByteArray("1\0", 2)).isGood); // the library takes a zero for the end
    compare(QByteArray("\"a\0b\"", 5));
    compare("{\"a\":1,\"a\":2}");
    CHECK(parsed("{\"b\":1,\"a\":1,\"a\":2}").duplicate == "a");
    CHECK_FALSE(parsed("{\"b\":{\"a\":1},\"a\":2}").duplicate);
}

TEST_CASE("values of any make are read as the library reads them, broken or not")
{
    Random random;
    for (int i = 0; i < 300; ++i) {
        const Json value = randomValue(random, 4);
        const QByteArray text = QByteArray::fromStdString(value.dump(random.below(2) == 0 ? -1 : 2, ' ', random.below(2) == 0));
        compare(text);
        for (int change = 0; change < 10 && !text.isEmpty(); ++change) {
            QByteArray broken = text;
            const auto at = static_cast<qsizetype>(random.below(static_cast<unsigned>(broken.size())));
            const char bytes[] = {'"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', 'e', '.', ' ', '\x01', '\x80', '\xC3'};
            if (random.below(3) == 0)
                broken.remove(at, 1);
            else
                broken[at] = bytes[random.below(sizeof bytes)];
            compare(broken);
        }
    }
}

TEST_CASE("long texts go over the pieces they are read in")
{
    for (const int shift : {0, 1, 2, 3}) {
        Json value = Json::array();
        for (int i = 0; i < 20'000; ++i)
            value.push_back({{"tên", "Ủy ban nhân dân \"xã\" \\ " + std::to_string(i)}, {"số", i * 1.25}});
        const QByteArray text = QByteArray(shift, ' ') + QByteArray::fromStdString(value.dump());
        const ParsedJson ours = parsed(text);
        REQUIRE(ours.isGood);
        CHECK(ours.value == value);
    }
}

TEST_CASE("too deep and unreadable are told apart from broken")
{
    CHECK(parsed(QByteArray(100, '[') + QByteArray(100, ']')).isGood);
    const ParsedJson deep = parsed(QByteArray(101, '[') + QByteArray(101, ']'));
    CHECK_FALSE(deep.isGood);
    CHECK(deep.isTooDeep);
    CHECK_FALSE(deep.brokenAt);
    CHECK(parsed("{\"a\": x}").brokenAt == 6);
    const ParsedJson unread = parsed("{}", -1);
    CHECK_FALSE(unread.isGood);
    CHECK(unread.readFailed);
}
