// Where things are kept: in the profile or beside the program, and from one to the other.
#include "application/data_location.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace bd;
using namespace bd::application;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace {

struct TwoPlaces {
    TempDir dir;
    QString program = dir.file(u"USB của Hoa/Bình Đẳng"_s);
    Places profile{false, dir.file(u"Hồ sơ/config/binhdang.ini"_s), dir.file(u"Hồ sơ/data"_s), dir.file(u"Tài liệu/binhdang.db"_s)};
    Places beside = besidePlaces(program);
    TwoPlaces()
    {
        REQUIRE((QDir().mkpath(program) && QDir().mkpath(dir.file(u"Hồ sơ/config"_s)) && QDir().mkpath(dir.file(u"Hồ sơ/data/Mẫu văn bản"_s))));
        test::writeAll(profile.settings, "[General]\nlanguage=en\n");
        test::writeAll(profile.data + u"/Mẫu văn bản/Kế hoạch của sở.docx"_s, "mẫu");
        REQUIRE(QDir().mkpath(profile.data + u"/log"_s));
        REQUIRE(QDir().mkpath(profile.data + u"/sample/xa"_s));
        test::writeAll(profile.data + u"/log/binhdang.log"_s, "dòng\n");
        test::writeAll(profile.data + u"/sample/xa/demo.db"_s, "SQLite");
    }
};

} // namespace

TEST_CASE("a file of settings beside the program decides where all is kept", "[places]")
{
    TempDir dir;
    const QString program = dir.path();
    CHECK_FALSE(placesFor(program).isBeside);
    CHECK_FALSE(placesFor({}).isBeside);
    CHECK(placesFor(program) == profilePlaces());
    test::writeAll(dir.file(u"binhdang.ini"_s), {});
    const Places places = placesFor(program);
    CHECK(places.isBeside);
    CHECK(places.settings == program + u"/binhdang.ini"_s);
    CHECK(places.data == program + u"/data"_s);
    CHECK(places.database == program + u"/data/binhdang.db"_s);
}

TEST_CASE("settings, templates and log move beside the program and back", "[places]")
{
    TwoPlaces f;
    REQUIRE(movePlaces(f.profile, f.beside));
    CHECK(placesFor(f.program).isBeside);
    CHECK(QSettings(f.beside.settings, QSettings::IniFormat).value(u"language"_s).toString() == u"en"_s);
    CHECK(test::readAll(f.program + u"/data/Mẫu văn bản/Kế hoạch của sở.docx"_s) == "mẫu");
    CHECK(test::readAll(f.program + u"/data/log/binhdang.log"_s) == "dòng\n");
    CHECK_FALSE(QFile::exists(f.profile.settings));
    CHECK_FALSE(QFile::exists(f.profile.data + u"/Mẫu văn bản"_s));
    CHECK_FALSE(QFile::exists(f.program + u"/data/sample"_s)); // made anew where it is wanted
    CHECK(QFile::exists(f.profile.data + u"/sample/xa/demo.db"_s));

    test::writeAll(f.program + u"/data/binhdang.db"_s, "SQLite"); // the user's own file stays where it is
    REQUIRE(movePlaces(f.beside, f.profile));
    CHECK_FALSE(placesFor(f.program).isBeside);
    CHECK(test::readAll(f.profile.settings) != QByteArray());
    CHECK(test::readAll(f.profile.data + u"/Mẫu văn bản/Kế hoạch của sở.docx"_s) == "mẫu");
    CHECK(QFile::exists(f.program + u"/data/binhdang.db"_s));
    CHECK_FALSE(QFile::exists(f.program + u"/data/log"_s));
}

TEST_CASE("nothing that stands at the other place is lost by a move", "[places]")
{
    TwoPlaces f;
    REQUIRE(QDir().mkpath(f.program + u"/data/Mẫu văn bản"_s));
    test::writeAll(f.program + u"/data/Mẫu văn bản/Kế hoạch của sở.docx"_s, "một mẫu khác");
    REQUIRE(movePlaces(f.profile, f.beside));
    CHECK(test::readAll(f.program + u"/data/Mẫu văn bản/Kế hoạch của sở.docx"_s) == "mẫu");
    CHECK(test::readAll(f.program + u"/data/Mẫu văn bản/Kế hoạch của sở (2).docx"_s) == "một mẫu khác");
}

TEST_CASE("an older log gives way, and one that can't be written stops nothing", "[places]")
{
    TwoPlaces f;
    REQUIRE(QDir().mkpath(f.program + u"/data/log"_s));
    test::writeAll(f.program + u"/data/log/binhdang.log"_s, "cũ\n");
    REQUIRE(QDir().mkpath(f.program + u"/data/log/binhdang-cli.log/x"_s)); // a folder can't be replaced
    test::writeAll(f.profile.data + u"/log/binhdang-cli.log"_s, "dòng\n");
    REQUIRE(movePlaces(f.profile, f.beside));
    CHECK(test::readAll(f.program + u"/data/log/binhdang.log"_s) == "dòng\n");
    CHECK(placesFor(f.program).isBeside);
}

TEST_CASE("what was moved comes back when a later file can't be", "[places]")
{
    TwoPlaces f;
    REQUIRE((QDir().mkpath(f.profile.data + u"/A"_s) && QDir().mkpath(f.program + u"/data"_s)));
    test::writeAll(f.profile.data + u"/A/a.txt"_s, "a");
    test::writeAll(f.program + u"/data/Mẫu văn bản"_s, "a file where a folder should be");
    const auto moved = movePlaces(f.profile, f.beside);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == u"place.not_moved"_s);
    CHECK_FALSE(QFile::exists(f.program + u"/data/A"_s));
    CHECK(QFile::exists(f.profile.data + u"/A/a.txt"_s));
    CHECK(QFile::exists(f.profile.settings));
    CHECK_FALSE(placesFor(f.program).isBeside);
}

TEST_CASE("settings that lie among the data, as on Windows, move once", "[places]")
{
    TempDir dir;
    const Places local{false, dir.file(u"AppData/binhdang/binhdang.ini"_s), dir.file(u"AppData/binhdang"_s), {}};
    REQUIRE((QDir().mkpath(local.data + u"/Mẫu văn bản"_s) && QDir().mkpath(dir.file(u"Bình Đẳng"_s))));
    test::writeAll(local.settings, "[General]\nlanguage=en\n");
    test::writeAll(local.data + u"/Mẫu văn bản/a.docx"_s, "mẫu");
    const Places beside = besidePlaces(dir.file(u"Bình Đẳng"_s));
    REQUIRE(movePlaces(local, beside));
    CHECK_FALSE(QFile::exists(beside.data + u"/binhdang.ini"_s));
    CHECK_FALSE(QFile::exists(local.data)); // nothing is left
    REQUIRE(movePlaces(beside, local));
    CHECK(test::readAll(local.settings) == "[General]\nlanguage=en\n");
    CHECK(test::readAll(local.data + u"/Mẫu văn bản/a.docx"_s) == "mẫu");
    CHECK(foundPath(u"data/a.db"_s).endsWith(u"/data/a.db"_s));
    CHECK(foundPath(local.settings) == local.settings);
    CHECK(keptPath(local.settings) == local.settings);
}

TEST_CASE("without settings yet, the choice alone is kept beside the program", "[places]")
{
    TwoPlaces f;
    REQUIRE(QFile::remove(f.profile.settings));
    REQUIRE(movePlaces(f.profile, f.beside));
    CHECK(placesFor(f.program).isBeside);
    CHECK(movePlaces(f.beside, f.beside));
}

TEST_CASE("a folder where nothing can be written is refused, and all stays", "[places]")
{
    TwoPlaces f;
    test::writeAll(f.program + u"/data"_s, "a file where the folder should be");
    const auto moved = movePlaces(f.profile, f.beside);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == u"place.read_only"_s);
    CHECK(moved.error().args.size() == 1);
    CHECK(QFile::exists(f.profile.settings));
    CHECK(QFile::exists(f.profile.data + u"/Mẫu văn bản/Kế hoạch của sở.docx"_s));
    CHECK_FALSE(placesFor(f.program).isBeside);
}

TEST_CASE("a data file in the program's folder is remembered from there", "[places]")
{
    struct Row {
        QString base, path, relative;
    };
    const Row rows[] = {
        {u"/usb/Bình Đẳng"_s, u"/usb/Bình Đẳng/data/binhdang.db"_s, u"data/binhdang.db"_s},
        {u"/usb/Bình Đẳng"_s, u"/usb/Bình Đẳng/năm nay.db"_s, u"năm nay.db"_s},
        {u"/usb/Bình Đẳng"_s, u"/usb/Bình Đẳng 2/a.db"_s, {}},
        {u"/usb/Bình Đẳng"_s, u"/home/hoa/a.db"_s, {}},
        {u"/usb/Bình Đẳng"_s, u"/usb/a.db"_s, {}},
        {{}, u"/usb/a.db"_s, {}},
        {u"/usb"_s, {}, {}},
    };
    for (const Row &row : rows) {
        INFO(row.path.toStdString());
        CHECK(relativeWithin(row.base, row.path) == row.relative);
    }
}

TEST_CASE("a stick under another letter still opens its data file", "[places]")
{
    TempDir dir;
    const QString program = dir.file(u"Bình Đẳng"_s), own = program + u"/data/a.db"_s;
    REQUIRE(QDir().mkpath(program + u"/data"_s));
    // settings on the stick: always the file on the stick, there or not
    CHECK(rememberedPath(u"E:/Bình Đẳng/data/a.db"_s, u"data/a.db"_s, program, true) == own);
    // settings in the profile: the whole name while it leads somewhere
    CHECK(rememberedPath(u"E:/Bình Đẳng/data/a.db"_s, u"data/a.db"_s, program, false) == u"E:/Bình Đẳng/data/a.db"_s);
    test::writeAll(own, "SQLite");
    CHECK(rememberedPath(u"E:/Bình Đẳng/data/a.db"_s, u"data/a.db"_s, program, false) == own);
    test::writeAll(dir.file(u"b.db"_s), "SQLite");
    CHECK(rememberedPath(dir.file(u"b.db"_s), u"data/a.db"_s, program, false) == dir.file(u"b.db"_s));
    CHECK(rememberedPath(dir.file(u"b.db"_s), {}, program, true) == dir.file(u"b.db"_s));
    CHECK(rememberedPath({}, {}, program, true).isEmpty());
}
