#include "base/module.h"
#include "support/catch.h"

TEST_CASE("a part of the program that is missing is named")
{
    const auto found = bd::moduleFunction(QStringLiteral("binhdang-không-có"), "bdReadPdf");
    REQUIRE_FALSE(found);
    CHECK(found.error().code == QStringLiteral("program.incomplete"));
    CHECK(found.error().args == QStringList{QStringLiteral("binhdang-không-có")});
    CHECK_FALSE(found.error().detail.isEmpty());
}
