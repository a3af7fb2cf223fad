// docs/import-json.md shows what the program prints.
#include "cli/program.h"
#include "support/catch.h"

using namespace bd::test;

TEST_CASE("the example in the documentation is what the program prints")
{
    const Program program;
    const Run run = program.run({QStringLiteral("plan"), QStringLiteral("import"), QStringLiteral("--json"),
                                 data(QStringLiteral("plans/khe-may-2025.txt"))});
    REQUIRE(run.exitCode == 0);
    const QByteArray doc = readAll(QStringLiteral(BD_SOURCE_DIR "/docs/import-json.md"));
    const qsizetype begin = doc.indexOf("```json\n"), end = doc.indexOf("\n```", begin);
    REQUIRE(begin >= 0);
    const QByteArray example = doc.mid(begin + 8, end - begin - 7);
    CHECK(example.toStdString() == run.out.toStdString());
}

TEST_CASE("the example's source is in the documentation, too")
{
    const QByteArray doc = readAll(QStringLiteral(BD_SOURCE_DIR "/docs/import-json.md"));
    CHECK(doc.contains("tests/data/plans/khe-may-2025.txt"));
}
