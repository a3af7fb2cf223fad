#include "domain/count_text.h"
#include "support/catch.h"

using namespace bd::domain;

TEST_CASE("Numbers are read as people type them; nothing is unknown, never zero", "[domain][count]")
{
    struct Case {
        const char *typed;
        std::optional<qint64> value;
        bool isEstimate, isUnderstood;
    };
    const Case cases[] = {
        {"", std::nullopt, false, true},      {"  ", std::nullopt, false, true},   {"0", 0, false, true},
        {"45", 45, false, true},              {"1.150", 1150, false, true},        {"1,150", 1150, false, true},
        {"1 150", 1150, false, true},         {"1.150.000", 1150000, false, true}, {"ước 50", 50, true, true},
        {"~50", 50, true, true},              {"Khoảng 1.200", 1200, true, true},  {"1.15", std::nullopt, false, false},
        {"năm mươi", std::nullopt, false, false}, {"-5", std::nullopt, false, false}, {"45 người", std::nullopt, false, false},
        {"99999999999999999999", std::nullopt, false, false},
    };
    for (const Case &c : cases) {
        INFO(c.typed);
        const TypedCount read = countFrom(QString::fromUtf8(c.typed));
        CHECK(read.value == c.value);
        CHECK(read.isEstimate == c.isEstimate);
        CHECK(read.isUnderstood == c.isUnderstood);
    }
    CHECK(countText(1150) == QStringLiteral("1.150"));
    CHECK(countText(0) == QStringLiteral("0"));
    CHECK(countText(std::nullopt).isEmpty());
}
