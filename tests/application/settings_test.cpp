#include "application/settings_service.h"

#include "application/database_fixture.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;

TEST_CASE("the office's answers are kept with the file; all may be empty")
{
    DataFile f;
    CHECK(f.settings.office().value() == Office{});
    const Office office{QStringLiteral("tỉnh Minh Khê"), QStringLiteral("xã Khe Mây"), {}};
    REQUIRE(f.settings.setOffice(office));
    CHECK(f.settings.office().value() == office);
    CHECK(f.database.info().value().historyRows == 2);
    REQUIRE(f.settings.setOffice(office));
    CHECK(f.database.info().value().historyRows == 2); // nothing changed
    REQUIRE(f.settings.setOffice({{}, {}, QStringLiteral("(Họ và tên)")}));
    CHECK(f.settings.office().value() == Office{{}, {}, QStringLiteral("(Họ và tên)")});
    f.database.close();
    REQUIRE(f.database.open(f.path, false));
    CHECK(f.settings.office().value().signer == QStringLiteral("(Họ và tên)"));
}

TEST_CASE("a setting that isn't there is empty, and can be taken away again")
{
    DataFile f;
    CHECK(f.settings.value(QStringLiteral("backup.folder")).value().isEmpty());
    REQUIRE(f.settings.setValue(QStringLiteral("backup.folder"), QStringLiteral("/ổ đĩa/lưu")));
    CHECK(f.settings.value(QStringLiteral("backup.folder")).value() == QStringLiteral("/ổ đĩa/lưu"));
    REQUIRE(f.settings.setValue(QStringLiteral("backup.folder"), {}));
    CHECK(f.settings.value(QStringLiteral("backup.folder")).value().isEmpty());
    CHECK(dump(f.database).filter(QStringLiteral("setting|")).isEmpty());
    CHECK(f.database.info().value().historyRows == 2);
}
