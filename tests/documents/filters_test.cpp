// Every filter by table: how official documents write numbers and dates.
#include "documents/template/filters.h"
#include "documents/template/formats.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::documents;
using namespace Qt::StringLiterals;

namespace {

QString filtered(const char *name, const Json &value, const QString &argument = {})
{
    const Filter *filter = findFilter(QLatin1String(name));
    REQUIRE(filter);
    return printed(filter->apply(value, argument));
}

struct Row {
    Json value;
    QString expected;
};

void check(const char *name, const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        INFO(name << ' ' << row.value.dump());
        CHECK(filtered(name, row.value) == row.expected);
    }
}

} // namespace

TEST_CASE("ngay: two digits for days, months 1 and 2; gaps for what is unknown")
{
    check("ngay", {{"2026-01-05", u"ngày 05 tháng 01 năm 2026"_s},
                   {"2026-02-28", u"ngày 28 tháng 02 năm 2026"_s},
                   {"2025-03-08", u"ngày 08 tháng 3 năm 2025"_s},
                   {"2026-12-31", u"ngày 31 tháng 12 năm 2026"_s},
                   {"2024-02", u"ngày      tháng 02 năm 2024"_s},
                   {"2025", u"ngày      tháng      năm 2025"_s},
                   {nullptr, {}},
                   {"", {}},
                   {"Quý II", u"Quý II"_s},
                   {"2026-02-30", u"2026-02-30"_s}});
}

TEST_CASE("ngay_ngan")
{
    check("ngay_ngan", {{"2026-06-05", u"05/6/2026"_s},
                        {"2026-02-07", u"07/02/2026"_s},
                        {"2026-01-15", u"15/01/2026"_s},
                        {"2026-10-01", u"01/10/2026"_s},
                        {"2024-02", u"02/2024"_s},
                        {"2025", u"2025"_s},
                        {nullptr, {}}});
}

TEST_CASE("so2, so, dong")
{
    check("so2", {{2, u"02"_s},
                  {12, u"12"_s},
                  {1150, u"1.150"_s},
                  {0, u"00"_s},
                  {-5, u"-05"_s},
                  {2.5, u"2,5"_s},
                  {"7", u"07"_s},
                  {"khoảng 7", u"khoảng 7"_s},
                  {nullptr, {}}});
    check("so", {{1234567, u"1.234.567"_s},
                 {999, u"999"_s},
                 {1000, u"1.000"_s},
                 {0, u"0"_s},
                 {-1234567, u"-1.234.567"_s},
                 {1234.5, u"1.234,5"_s},
                 {0.1, u"0,1"_s},
                 {1e15, u"1.000.000.000.000.000"_s},
                 {std::numeric_limits<qint64>::max(), u"9.223.372.036.854.775.807"_s},
                 {nullptr, {}}});
    check("dong",
          {{1234567, u"1.234.567 đồng"_s}, {0, u"0 đồng"_s}, {nullptr, {}}, {"lồng ghép", u"lồng ghép"_s}});
}

TEST_CASE("pt: at most two decimals, or as many as asked for")
{
    check("pt", {{55.7, u"55,7%"_s},
                 {100, u"100%"_s},
                 {33.333333, u"33,33%"_s},
                 {66.666666, u"66,67%"_s},
                 {99.999, u"100%"_s},
                 {0, u"0%"_s},
                 {nullptr, {}}});
    CHECK(filtered("pt", 33.333333, u"1"_s) == u"33,3%");
    CHECK(filtered("pt", 49.5, u"0"_s) == u"50%");
}

TEST_CASE("bang_chu")
{
    check("bang_chu", {{0, u"không"_s},
                       {1, u"một"_s},
                       {10, u"mười"_s},
                       {11, u"mười một"_s},
                       {14, u"mười bốn"_s},
                       {15, u"mười lăm"_s},
                       {20, u"hai mươi"_s},
                       {21, u"hai mươi mốt"_s},
                       {24, u"hai mươi tư"_s},
                       {25, u"hai mươi lăm"_s},
                       {100, u"một trăm"_s},
                       {101, u"một trăm linh một"_s},
                       {105, u"một trăm linh năm"_s},
                       {110, u"một trăm mười"_s},
                       {115, u"một trăm mười lăm"_s},
                       {1000, u"một nghìn"_s},
                       {1005, u"một nghìn không trăm linh năm"_s},
                       {1050, u"một nghìn không trăm năm mươi"_s},
                       {10021, u"mười nghìn không trăm hai mươi mốt"_s},
                       {1200000, u"một triệu hai trăm nghìn"_s},
                       {1005000, u"một triệu không trăm linh năm nghìn"_s},
                       {35400000, u"ba mươi lăm triệu bốn trăm nghìn"_s},
                       {1000000000, u"một tỷ"_s},
                       {1000000005, u"một tỷ không trăm linh năm"_s},
                       {2500000000LL, u"hai tỷ năm trăm triệu"_s},
                       {1000000000000LL, u"một nghìn tỷ"_s},
                       {1500000000000000LL, u"một triệu năm trăm nghìn tỷ"_s},
                       {2000000000000000000LL, u"hai tỷ tỷ"_s},
                       {-12, u"âm mười hai"_s},
                       {55.7, u"năm mươi lăm phẩy bảy"_s},
                       {55.75, u"năm mươi lăm phẩy bảy mươi lăm"_s},
                       {0.05, u"không phẩy không năm"_s},
                       {nullptr, {}},
                       {"chưa rõ", u"chưa rõ"_s}});
    CHECK(filtered("bang_chu", 1005, u"lẻ"_s) == u"một nghìn không trăm lẻ năm");
}

TEST_CASE("hoa, la_ma, mac_dinh")
{
    check("hoa", {{"thành phố Đà Nẵng, ủy ban", u"THÀNH PHỐ ĐÀ NẴNG, ỦY BAN"_s}, {nullptr, {}}});
    const Json rich = Json::parse(R"({"spans":[{"text":"một ","bold":true},{"text":"hai"}]})");
    CHECK(findFilter(u"hoa"_s)->apply(rich, {}).at("spans").at(0).at("bold") == true);
    CHECK(filtered("hoa", rich) == u"MỘT HAI");
    check("la_ma", {{1, u"I"_s},
                    {4, u"IV"_s},
                    {9, u"IX"_s},
                    {14, u"XIV"_s},
                    {1999, u"MCMXCIX"_s},
                    {3999, u"MMMCMXCIX"_s},
                    {0, u"0"_s},
                    {4000, u"4000"_s},
                    {nullptr, {}}});
    CHECK(filtered("mac_dinh", nullptr, u"chưa có"_s) == u"chưa có");
    CHECK(filtered("mac_dinh", "", u"chưa có"_s) == u"chưa có");
    CHECK(filtered("mac_dinh", 0, u"chưa có"_s) == u"0");
    CHECK(filtered("mac_dinh", "có", u"chưa có"_s) == u"có");
}

TEST_CASE("the long date of nothing is a line to be filled in")
{
    CHECK(longDate(std::nullopt) == u"ngày      tháng      năm      ");
    CHECK_FALSE(isoDate(u"2026-13"_s));
    CHECK_FALSE(isoDate(u"26-1-1"_s));
}
