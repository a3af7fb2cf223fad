// Names for libraries that take bytes: the way round for systems whose code page has no Vietnamese letters.
#include "base/narrow_path.h"
#include "base/spelling.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QFileInfo>

using namespace bd;
using test::TempDir;

namespace {

/// As a Windows before 1903: a name is taken when it is plain ASCII. Paths of tests are not, so "plain" is what stands behind
/// `base`, which the libraries get as it is.
NarrowNames oldSystem(const QString &base, const QStringList &folders)
{
    const auto encode = [base](const QString &path) {
        const QString rest = path.startsWith(base) ? path.mid(base.size()) : path;
        const bool isPlain = std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.unicode() < 128; });
        return isPlain ? QFile::encodeName(path) : QByteArray();
    };
    return {encode, folders};
}

QStringList files(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("where names are UTF-8 a library gets the file itself", "[narrow]")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("Từ điển.dic"));
    test::writeAll(path, "3\n");
    const auto file = NarrowFile::of(path);
    REQUIRE(file);
    CHECK_FALSE(file->isCopy());
    CHECK(QDir::cleanPath(QString::fromUtf8(file->name())) == QDir::cleanPath(path));
    CHECK(narrowNamesAreUtf8());
}

TEST_CASE("where a name can't be said a library gets a copy, gone at the end", "[narrow]")
{
    TempDir dir;
    const QString plain = dir.file(QStringLiteral("tmp"));
    REQUIRE(QDir().mkpath(plain));
    const NarrowNames names = oldSystem(dir.path(), {plain});
    const QString path = dir.file(QStringLiteral("Từ điển Đặng Thị Ước.dic"));
    test::writeAll(path, "giới\n");
    {
        const auto file = NarrowFile::of(path, names);
        REQUIRE(file);
        CHECK(file->isCopy());
        CHECK(QFile::decodeName(file->name()).startsWith(plain));
        CHECK(test::readAll(QFile::decodeName(file->name())) == "giới\n");
        CHECK(files(plain).size() == 1);
    }
    CHECK(files(plain).isEmpty());
    CHECK(test::readAll(path) == "giới\n");
}

TEST_CASE("a file that isn't there can't be copied for a library either", "[narrow]")
{
    TempDir dir;
    const auto file = NarrowFile::of(dir.file(QStringLiteral("không có.dic")), oldSystem(dir.path(), {dir.path()}));
    REQUIRE_FALSE(file);
    CHECK(file.error().code == QLatin1String("file.unreadable"));
}

TEST_CASE("the first folder with a plain name is taken for temporary files", "[narrow]")
{
    TempDir dir;
    const QString profile = dir.file(QStringLiteral("Người dùng Ánh/Temp")), plain = dir.file(QStringLiteral("Public"));
    REQUIRE((QDir().mkpath(profile) && QDir().mkpath(plain)));
    const auto folder = NarrowFolder::make(oldSystem(dir.path(), {profile, dir.file(QStringLiteral("gone")), plain}));
    REQUIRE(folder);
    CHECK(folder->path().startsWith(plain + u'/'));
    CHECK(folder->nameOf(QStringLiteral("frame.xlsx")).endsWith("frame.xlsx"));
    CHECK(files(profile).isEmpty()); // what was tried leaves nothing

    const auto none = NarrowFolder::make(oldSystem(dir.path(), {profile}));
    REQUIRE_FALSE(none);
    CHECK(none.error().code == QLatin1String("file.no_narrow_folder"));
    CHECK(none.error().args == QStringList{QDir::toNativeSeparators(profile)});
}

TEST_CASE("a dictionary in a folder with Vietnamese letters is loaded by the way round", "[narrow]")
{
    TempDir dir;
    const QString plain = dir.file(QStringLiteral("tmp"));
    REQUIRE((QDir().mkpath(plain) && QDir().mkpath(dir.file(QStringLiteral("Từ điển")))));
    const DictionaryFiles files{dir.file(QStringLiteral("Từ điển/vi_VN.aff")), dir.file(QStringLiteral("Từ điển/vi_VN.dic"))};
    test::writeAll(files.affixes, "SET UTF-8\n");
    test::writeAll(files.words, "2\nnăm\ngiới\n");
    const auto spelling = Spelling::load(files, oldSystem(dir.path(), {plain}));
    REQUIRE(spelling);
    CHECK(spelling->isRight(QStringLiteral("giới")));
    CHECK(::files(plain).isEmpty());
}
