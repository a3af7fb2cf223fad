// How the program is called: verbs, help, languages, wrong calls.
#include "cli/program.h"
#include "support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace bd::test;

namespace {


QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("wrong calls end with 2, a sentence on stderr and nothing on stdout")
{
    const Program program;
    const char *calls[] = {"", "plan", "plan fly", "fly", "plan import", "plan export 1", "plan export 1 -o",
                           "plan show", "plan list --nonsense", "plan show 1 2 3", "--db", "template render a.docx",
                           "template render a.docx b.json -o c.docx --missing maybe", "--language fr plan list"};
    for (const char *call : calls) {
        INFO(call);
        const Run run = program.run(words(call));
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count('\n') == 1);
        CHECK(run.err.size() > 10);
        CHECK_FALSE(run.errors().contains(QStringLiteral("required")));
        CHECK_FALSE(run.errors().contains(QStringLiteral("ubcommand")));
    }
}

TEST_CASE("what is wrong with a call is named")
{
    const Program program;
    CHECK(program.run({QStringLiteral("bay")}).errors().contains(QStringLiteral("Không có việc \"bay\"")));
    CHECK(program.run({QStringLiteral("plan"), QStringLiteral("import")}).errors() == QStringLiteral("Còn thiếu TỆP. Xem cách viết: thêm --help.\n"));
    CHECK(program.run(words("plan import --language en")).errors() == QStringLiteral("FILE is missing. How to write it: add --help.\n"));
    CHECK(program.run(words("plan list --sai")).errors().contains(QStringLiteral("--sai")));
    const Run json = program.run(words("plan fly --json"));
    CHECK(json.exitCode == 2);
    CHECK(json.json()["error"]["code"] == "usage.unknown_verb");
}

TEST_CASE("help is Vietnamese unless English is asked for, without CLI11's own words")
{
    const Program program;
    const char *calls[] = {"--help", "plan -h", "plan import --help", "plan export --help", "template render -h", "db -h", "demo -h"};
    for (const char *call : calls) {
        INFO(call);
        const Run help = program.run(words(call));
        CHECK(help.exitCode == 0);
        CHECK(help.err.isEmpty());
        CHECK(help.text().contains(QStringLiteral("Cách dùng: binhdang-cli")));
        CHECK(help.text().contains(QStringLiteral("--db TỆP")));
        for (const char *foreign : {"Usage", "Options", "TEXT", "REQUIRED", "Subcommand", "Positional"})
            CHECK_FALSE(help.text().contains(QLatin1String(foreign)));
        const Run english = program.run(words(call) + words("--language en"));
        CHECK(english.text().contains(QStringLiteral("Usage: binhdang-cli")) == english.text().contains(QStringLiteral("--db FILE")));
    }
    CHECK(program.run(words("--language en --help")).text().contains(QStringLiteral("Usage: binhdang-cli VERB")));
    CHECK(program.run(words("--version")).out.startsWith("binhdang-cli "));
}

TEST_CASE("global options stand before or behind the verb")
{
    const Program program;
    const QString db = program.file(QStringLiteral("dữ liệu.db"));
    REQUIRE(program.run({QStringLiteral("plan"), QStringLiteral("import"), data(QStringLiteral("plans/khe-may-2025.txt")),
                         QStringLiteral("--db"), db}).exitCode == 0);
    const QStringList list{QStringLiteral("plan"), QStringLiteral("list")};
    const Run before = program.run(QStringList{QStringLiteral("--db"), db, QStringLiteral("--json")} + list);
    const Run behind = program.run(list + QStringList{QStringLiteral("--json"), QStringLiteral("--db=") + db});
    CHECK(before.exitCode == 0);
    CHECK(before.json()["plans"].size() == 1);
    CHECK(before.out == behind.out);
}

TEST_CASE("without --db the data file is the one of the window")
{
    const Program program;
    const Run none = program.run(words("plan list --json"));
    CHECK(none.exitCode == 1);
    CHECK(none.json()["error"]["code"] == "db.missing");
    CHECK_FALSE(QFileInfo::exists(program.defaultDatabase()));
    REQUIRE(program.run({QStringLiteral("plan"), QStringLiteral("import"), data(QStringLiteral("plans/khe-may-2025.txt"))}).exitCode == 0);
    CHECK(QFileInfo::exists(program.defaultDatabase()));

    const QString other = program.file(QStringLiteral("khác/tệp khác.db"));
    writeAll([&] { QDir().mkpath(program.file(QStringLiteral("config/binhdang"))); return program.file(QStringLiteral("config/binhdang/binhdang.ini")); }(),
             "[data]\nfile=" + other.toUtf8() + "\n");
    const Run remembered = program.run(words("plan list --json"));
    CHECK(remembered.exitCode == 1);
    CHECK(remembered.errors().contains(QStringLiteral("tệp khác.db")));
}

TEST_CASE("the language follows the option, else the settings, never the system")
{
    Program program;
    for (const char *locale : {"en_US.UTF-8", "C", "vi_VN.UTF-8", "xx"}) {
        program.setEnvironment(QStringLiteral("LC_ALL"), QLatin1String(locale));
        const Run run = program.run(words("plan list"));
        INFO(locale);
        CHECK(run.errors().startsWith(QStringLiteral("Chưa có tệp dữ liệu")));
        CHECK(run.err.count('\n') == 1);
    }
    QDir().mkpath(program.file(QStringLiteral("config/binhdang")));
    writeAll(program.file(QStringLiteral("config/binhdang/binhdang.ini")), "[General]\nlanguage=en\n");
    CHECK(program.run(words("plan list")).errors().startsWith(QStringLiteral("There is no data file")));
    CHECK(program.run(words("plan list --language vi")).errors().startsWith(QStringLiteral("Chưa có")));
}
