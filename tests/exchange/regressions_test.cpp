// Inputs that once broke a reader, found by fuzzing or by users: tests/data/regressions/plan-*.
#include "exchange/plan_import.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>

TEST_CASE("inputs that once broke the reader of plans are read without loss")
{
    const QDir folder(bd::test::data(QStringLiteral("regressions")));
    const QStringList names = folder.entryList({QStringLiteral("plan-*")}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString &name : names) {
        INFO(name.toStdString());
        bd::NoProgress progress;
        const auto read = bd::exchange::readPlanFile(folder.filePath(name), progress);
        REQUIRE(read);
        CHECK(read->coverage.lost == 0);
        CHECK(read->coverage.plan + read->coverage.leftOut == Approx(1.0));
    }
}
