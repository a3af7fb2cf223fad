// The frame of a workbook is made in a folder whose name the library takes.
#include "ooxml/sheet_frame.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QFile>

using namespace bd;
using namespace bd::ooxml;

TEST_CASE("a frame is the same where the folder for temporary files has a name that can't be said", "[narrow]")
{
    test::TempDir dir;
    const QString profile = dir.file(QStringLiteral("Đặng Ước/Temp")), plain = dir.file(QStringLiteral("Public"));
    REQUIRE((QDir().mkpath(profile) && QDir().mkpath(plain)));
    const NarrowNames names{[&](const QString &path) { return path.startsWith(profile) ? QByteArray() : QFile::encodeName(path); },
                            {profile, plain}};
    FramedSheet sheet;
    sheet.tab = QStringLiteral("Nhật ký");
    sheet.looks.columns = {{QStringLiteral("Nội dung"), 20}};
    const auto usual = frameOf({sheet}, QStringLiteral("Năm 2026")), other = frameOf({sheet}, QStringLiteral("Năm 2026"), names);
    REQUIRE((usual && other));
    CHECK(usual->parts == other->parts);
    CHECK(QDir(plain).isEmpty());

    const auto none = frameOf({sheet}, {}, {names.encode, {profile}});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == QLatin1String("xlsx.unwritable"));
}
