#include "application/json_file.h"
#include "support/catch.h"

using bd::application::parseJsonObject;

namespace {

QString codeOf(const QByteArray &bytes)
{
    const auto parsed = parseJsonObject(bytes, QStringLiteral("số liệu.json"));
    return parsed ? QString() : parsed.error().code;
}

} // namespace

TEST_CASE("data files are read strictly")
{
    struct Case { QByteArray bytes; const char *code; };
    const Case cases[] = {
        {"{\"a\": [1, {\"b\": \"đ\"}]}", ""},
        {"\xEF\xBB\xBF{\"a\": 1}", ""},
        {"", "json.empty"},
        {" \n ", "json.empty"},
        {"[1, 2]", "json.not_object"},
        {"\"text\"", "json.not_object"},
        {"{\"a\": 1,}", "json.broken"},
        {"{\"a\": 1", "json.broken"},
        {"{\"a\": 1e999999}", "json.broken"},
        {"{\"a\": 1} {", "json.broken"},
        {"{\"a\": 1, \"b\": 2, \"a\": 3}", "json.duplicate_key"},
        {"{\"x\": [{\"a\": 1}, {\"a\": 2}]}", ""},
        {"{\"x\": {\"a\": 1, \"a\": 1}}", "json.duplicate_key"},
        {"{\"a\": \"\xFF\xFE\"}", "json.not_utf8"},
        {QByteArray(1'000'000, '['), "json.too_deep"},
        {QByteArray("{\"a\":").repeated(1'000'000), "json.too_deep"},
        {"{\"a\": \"" + QByteArray(1000, '[') + "\\\"" + QByteArray(1000, '{') + "\"}", ""},
    };
    for (const Case &c : cases) {
        INFO(c.bytes.left(40).toStdString());
        CHECK(codeOf(c.bytes) == QLatin1String(c.code));
    }
}

TEST_CASE("a broken data file names its line, a double name the name")
{
    const auto broken = parseJsonObject("{\n\"a\": 1,\n\"b\": x\n}", QStringLiteral("f"));
    REQUIRE_FALSE(broken);
    CHECK(broken.error().args == QStringList{QStringLiteral("f"), QStringLiteral("3")});
    const auto twice = parseJsonObject("{\"tên\": 1, \"tên\": 2}", QStringLiteral("f"));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().args == QStringList{QStringLiteral("f"), QStringLiteral("tên")});
}

TEST_CASE("values come as they are written, in lists of any length")
{
    const auto parsed = parseJsonObject("{\"a\": [null, true, -1, 18446744073709551615, 2.5, \"\\u0111\", [], {}, [[1], {\"b\": [2]}]],"
                                        " \"b\": {\"c\": {\"d\": 1}, \"e\": 2}}", QStringLiteral("f"));
    REQUIRE(parsed);
    CHECK(*parsed == nlohmann::json::parse("{\"a\": [null, true, -1, 18446744073709551615, 2.5, \"đ\", [], {}, [[1], {\"b\": [2]}]],"
                                           " \"b\": {\"c\": {\"d\": 1}, \"e\": 2}}"));
    constexpr int count = 200'000;
    QByteArray many = "{\"a\": [" + QByteArray("{\"x\": [1]},").repeated(count);
    many.chop(1);
    const auto list = parseJsonObject(many + "]}", QStringLiteral("f"));
    REQUIRE(list);
    REQUIRE(list->at("a").size() == count);
    CHECK(list->at("a").back().at("x").at(0) == 1);
}
