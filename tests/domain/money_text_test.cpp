// Money as people type it: understood as a whole, or kept as words.
#include "domain/money_text.h"
#include "support/catch.h"

using namespace bd::domain;

TEST_CASE("Money is understood as people type it", "[tasks]")
{
    struct Case {
        QString typed;
        qint64 amount;
    };
    const Case c = GENERATE(values<Case>({
        {u"45.000.000"_qs, 45'000'000}, {u"45,000,000"_qs, 45'000'000}, {u"45 000 000"_qs, 45'000'000}, {u"45000000"_qs, 45'000'000},
        {u"45.000.000 đồng"_qs, 45'000'000}, {u"45.000.000đ"_qs, 45'000'000}, {u"45.000.000 VNĐ"_qs, 45'000'000},
        {u"45tr"_qs, 45'000'000}, {u"45 triệu"_qs, 45'000'000}, {u"45 Triệu đồng"_qs, 45'000'000}, {u"45 trđ"_qs, 45'000'000},
        {u"45tr."_qs, 45'000'000}, {u"1,2 triệu"_qs, 1'200'000}, {u"1.5 triệu"_qs, 1'500'000}, {u"1tr5"_qs, 1'500'000}, {u"1tr250"_qs, 1'250'000},
        {u"500k"_qs, 500'000}, {u"500 nghìn"_qs, 500'000}, {u"500 ngàn đồng"_qs, 500'000}, {u"9,8 tỷ"_qs, 9'800'000'000},
        {u"9,8 tỉ đồng"_qs, 9'800'000'000}, {u"8.744 triệu"_qs, 8'744'000'000}, {u"1 tỷ 200 triệu"_qs, 1'200'000'000},
        {u"1.234,5 triệu"_qs, 1'234'500'000}, {u"0"_qs, 0}, {u"45 đồng"_qs, 45}, {u"1000"_qs, 1000}, {u" 45.000.000 "_qs, 45'000'000},
    }));
    INFO(c.typed.toStdString());
    CHECK(moneyFrom(c.typed) == c.amount);
    CHECK((c.amount < 1000 || moneyFrom(moneyText(c.amount)) == c.amount));
}

TEST_CASE("What may mean two things, or nothing, is no money", "[tasks]")
{
    for (const char16_t *typed : {u"", u"lồng ghép", u"45", u"1,500 triệu", u"1.50", u"4.50.000", u"45.00.000", u"45.000,5", u"tr", u"45 tấn", u"-5 triệu",
                                  u"5 triệu/năm", u"1 triệu 2 tỷ", u"99999999999999999999", u"9999999999 tỷ", u"45.", u"1,2,3", u"12 buổi", u"0,0000001 triệu",
                                  u"theo quy định", u"1tr5000", u"1 triệu 5"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK_FALSE(moneyFrom(QString::fromUtf16(typed)));
    }
    CHECK_FALSE(moneyFrom(QString(1000000, u'9')));
}

TEST_CASE("Amounts are shown with dots", "[tasks]")
{
    CHECK(moneyText(0) == u"0"_qs);
    CHECK(moneyText(999) == u"999"_qs);
    CHECK(moneyText(1000) == u"1.000"_qs);
    CHECK(moneyText(45'000'000) == u"45.000.000"_qs);
    CHECK(moneyText(-1234567) == u"-1.234.567"_qs);
}

TEST_CASE("The field of money keeps words, and the amount they begin with", "[tasks]")
{
    const Budget before{std::nullopt, u"lồng ghép"_qs, u"Ngân sách tỉnh"_qs};
    CHECK(budgetFrom(u"45tr"_qs, before) == Budget{45'000'000, {}, u"Ngân sách tỉnh"_qs});
    CHECK(budgetFrom(u"lồng ghép"_qs, before) == before);
    CHECK(budgetFrom({}, before) == Budget{std::nullopt, {}, u"Ngân sách tỉnh"_qs}); // unknown is not zero
    CHECK(budgetFrom(u"25.000.000, NS tỉnh"_qs, {}) == Budget{25'000'000, u"25.000.000, NS tỉnh"_qs, {}});
    CHECK(budgetFrom(u"500k (xã hội hóa)"_qs, {}) == Budget{500'000, u"500k (xã hội hóa)"_qs, {}});
    CHECK(budgetFrom(u"theo kế hoạch của MTTQ"_qs, {}) == Budget{std::nullopt, u"theo kế hoạch của MTTQ"_qs, {}});
    CHECK(budgetText({45'000'000, {}, u"NS xã"_qs}) == u"45.000.000"_qs);
    CHECK(budgetText({}).isEmpty());
}
