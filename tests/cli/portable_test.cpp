// The program in a folder that is carried around: with "binhdang.ini" beside it nothing is kept anywhere else.
#include "application/data_location.h"
#include "cli/program.h"
#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

QString programName()
{
#ifdef Q_OS_WIN
    return u"binhdang-cli.exe"_s;
#else
    return u"binhdang-cli"_s;
#endif
}

} // namespace

#ifndef Q_OS_WIN // there the DLLs would have to be copied too; packaging/windows/smoke does this with the whole ZIP
TEST_CASE("a program with its settings beside it keeps nothing in the profile", "[portable]")
{
    TempDir stick, home;
    const QString folder = stick.file(u"Bình Đẳng 2026"_s), program = folder + u'/' + programName();
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(QFile::copy(Program::binary(), program));
    writeAll(folder + u"/binhdang.ini"_s, {});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.file(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.file(u"data"_s));
    const auto run = [&](const QString &at, const QStringList &arguments) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(at, arguments);
        REQUIRE(process.waitForFinished(120'000));
        return Run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    const Run added = run(program, {u"activity"_s, u"add"_s, u"Nói chuyện về bình đẳng giới"_s, u"--date"_s, u"8/3/2026"_s});
    INFO(added.err.toStdString());
    REQUIRE(added.exitCode == 0);
    CHECK(QFile::exists(folder + u"/data/binhdang.db"_s));
    QDirIterator left(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    CHECK_FALSE(left.hasNext());

    // another letter: the whole folder somewhere else
    const QString moved = stick.file(u"Ổ khác"_s);
    REQUIRE(QDir().rename(folder, moved));
    const Run listed = run(moved + u'/' + programName(), {u"db"_s, u"info"_s, u"--json"_s});
    REQUIRE(listed.exitCode == 0);
    CHECK(QDir(QString::fromStdString(listed.json()["path"].get<std::string>())) == QDir(moved + u"/data/binhdang.db"_s));
}
#endif
