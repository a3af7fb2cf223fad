// The verbs on indicators, through the real program. The shape of --json is a contract.
#include "cli/program.h"
#include "support/catch.h"

#include <QFile>

using namespace bd::test;

namespace {

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more;
}

QStringList names(const nlohmann::json &object)
{
    QStringList result;
    for (const auto &[name, value] : object.items())
        result << QString::fromStdString(name);
    return result;
}

nlohmann::json listed(const Program &program, const char *year)
{
    const Run run = program.run(call("indicator list --json --year", {QString::fromLatin1(year)}));
    INFO(run.errors().toStdString());
    REQUIRE(run.exitCode == 0);
    return run.json();
}

nlohmann::json of(const nlohmann::json &list, const char *code)
{
    for (const auto &indicator : list["indicators"]) {
        if (indicator["code"] == code)
            return indicator;
    }
    FAIL("no such indicator");
    return {};
}

} // namespace

TEST_CASE("an indicator is set and listed: value, target, result, what was said about it", "[indicators]")
{
    const Program program;
    const Run set = program.run(call("indicator set 3.2A --year 2025 --numerator 9 --denominator 12 --as-of 30/11/2025 --json",
                                     {QStringLiteral("--source"), QStringLiteral("Công an xã"), QStringLiteral("--reason"), QStringLiteral("ba người từ chối")}));
    INFO(set.errors().toStdString());
    REQUIRE(set.exitCode == 0);
    const auto indicator = set.json()["indicator"];
    CHECK(names(indicator) == QStringList{QStringLiteral("code"), QStringLiteral("confirmed"), QStringLiteral("estimate"), QStringLiteral("from_log"),
                                          QStringLiteral("name"), QStringLiteral("objective"), QStringLiteral("part"), QStringLiteral("period"),
                                          QStringLiteral("result"), QStringLiteral("target"), QStringLiteral("target_text"), QStringLiteral("text"),
                                          QStringLiteral("unit"), QStringLiteral("value"), QStringLiteral("values"), QStringLiteral("year_before")});
    CHECK(indicator["value"] == 75.0);
    CHECK(indicator["text"] == "9/12 (75%)");
    CHECK(indicator["target_text"] == "≥ 80%");
    CHECK(indicator["result"] == "not-met");
    REQUIRE(indicator["values"].size() == 1);
    CHECK(indicator["values"][0]["as_of"] == "2025-11-30");
    CHECK(indicator["values"][0]["reason"] == "ba người từ chối");

    const auto list = listed(program, "2025");
    CHECK(names(list) == QStringList{QStringLiteral("indicators"), QStringLiteral("level"), QStringLiteral("tally"), QStringLiteral("year")});
    CHECK(list["level"] == "commune");
    CHECK(list["indicators"].size() == 12);
    CHECK(list["tally"] == nlohmann::json::parse(R"({"met": 0, "not_met": 1, "not_assessable": 5})"));
    CHECK(of(list, "4.1")["result"].is_null());
    CHECK(of(listed(program, "2026"), "3.2a")["year_before"] == 75.0);
}

TEST_CASE("what isn't given stays; a result may be chosen and given back to the numbers", "[indicators]")
{
    const Program program;
    REQUIRE(program.run(call("indicator set 1.1 --year 2025 --numerator 1")).exitCode == 0);
    const Run chosen = program.run(call("indicator set 1.1 --year 2025 --result met --json"));
    CHECK(chosen.json()["indicator"]["result"] == "met");
    CHECK(chosen.json()["indicator"]["text"] == "1/2 cơ quan");
    CHECK(program.run(call("indicator set 1.1 --year 2025 --result auto --json")).json()["indicator"]["result"] == "not-met");
    const Run quarters = program.run(call("indicator set 6.3 --year 2026 --quarter 2 --numerator 5 --json"));
    CHECK(quarters.json()["indicator"]["value"].is_null());
    CHECK(quarters.json()["indicator"]["values"][0]["quarter"] == 2);
    CHECK(program.run(call("indicator set 6.1 --year 2026 --value 62,5 --json")).json()["indicator"]["text"] == "ước 62,5%");
}

TEST_CASE("what makes no sense is refused", "[indicators]")
{
    const Program program;
    for (const char *words : {"indicator set 9.9 --numerator 1", "indicator set 6.3 --quarter 5 --numerator 1", "indicator set 6.1 --value abc",
                              "indicator set 6.1 --result gut", "indicator set 6.1 --numerator x", "indicator list --year 26", "indicator export -o a.pdf"}) {
        INFO(words);
        CHECK(program.run(call(words)).exitCode != 0);
    }
    const Run small = program.run(call("indicator set 3.2a --numerator 2 --denominator 3"));
    CHECK(small.exitCode == 0);
    CHECK((small.text() + small.errors()).contains(QLatin1Char('5')));
}

TEST_CASE("indicators go out as a table and come back without a change; corrected cells come in", "[indicators]")
{
    const Program program;
    REQUIRE(program.run(call("indicator set 3.2a --year 2025 --numerator 9 --denominator 12 --estimate")).exitCode == 0);
    REQUIRE(program.run(call("indicator set 6.3 --year 2025 --quarter 1 --numerator 4")).exitCode == 0);
    REQUIRE(program.run(call("indicator set 2.3 --year 2025 --numerator 1 --denominator 4")).exitCode == 0);
    for (const char *file : {"chi-tieu.xlsx", "chi-tieu.csv"}) {
        INFO(file);
        const Run written = program.run(call("indicator export --year 2025 --json -o", {QString::fromLatin1(file)}));
        INFO(written.errors().toStdString());
        REQUIRE(written.exitCode == 0);
        CHECK(written.json()["indicators"] == 13);
        const Run back = program.run(call("indicator import --json", {QString::fromLatin1(file)}));
        INFO(back.errors().toStdString() << back.out.toStdString());
        CHECK(back.exitCode == 0);
        CHECK(back.json()["counts"] == nlohmann::json::parse(R"({"new": 0, "changed": 0, "same": 3, "refused": 0})"));
    }
    QFile table(program.file(QStringLiteral("mới.csv")));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("Mã;Năm;Quý;Tử số;Mẫu số;Giá trị;Nguồn\n3.2a;2025;;11;12;;Công an xã\n6.1;;;;;ước 61,5;\n6.3;2025;II;5;;;\n9.9;2025;;1;;;\n4.1;2025;;nhiều;;;\n1.1;2025;;;;;\n");
    table.close();
    const Run dry = program.run(call("indicator import --dry-run --year 2026 --json", {QStringLiteral("mới.csv")}));
    CHECK(dry.json()["counts"] == nlohmann::json::parse(R"({"new": 2, "changed": 1, "same": 0, "refused": 2})"));
    CHECK(of(listed(program, "2025"), "3.2a")["text"] == "ước 9/12 (75%)");
    const Run taken = program.run(call("indicator import --year 2026", {QStringLiteral("mới.csv")}));
    CHECK(taken.exitCode != 0); // two rows were refused, the others are there
    const auto list = listed(program, "2025");
    CHECK(of(list, "3.2a")["values"][0]["source"] == "Công an xã");
    CHECK(of(list, "3.2a")["value"].get<double>() > 91);
    CHECK(of(list, "6.3")["values"].size() == 2);
    CHECK(of(listed(program, "2026"), "6.1")["estimate"] == true);
    QFile none(program.file(QStringLiteral("khác.csv")));
    REQUIRE(none.open(QIODevice::WriteOnly));
    none.write("Ngày;Nội dung\n1/1/2026;Họp\n");
    none.close();
    CHECK(program.run(call("indicator import", {QStringLiteral("khác.csv")})).exitCode != 0);
}
