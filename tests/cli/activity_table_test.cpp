// Tables of activities in and out through the real program, and a program that is killed in the middle of it.
#include "cli/program.h"
#include "support/catch.h"

#include <QFileInfo>
#include <QProcess>

using namespace bd::test;

namespace {

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more;
}

const QByteArray head = "Ngày;Nội dung hoạt động;Số lượt người tham dự;Trong đó nữ;Địa điểm;Kinh phí (triệu đồng)\n";

QByteArray manyRows(int count)
{
    QByteArray csv = head;
    for (int i = 0; i < count; ++i)
        csv += QByteArray::number(i % 28 + 1) + "/" + QByteArray::number(i / 28 % 12 + 1) + "/2026;Hoạt động thứ " + QByteArray::number(i)
            + " kể ra bằng nhiều chữ để dòng dài như thật;50;30;Nhà văn hóa thôn;1,5\n";
    return csv;
}

} // namespace

TEST_CASE("a table of activities goes in, again with changes, and comes out", "[activity-table-cli]")
{
    const Program program;
    const QString file = program.file(QStringLiteral("hoạt động.csv"));
    writeAll(file, head + "5/1/2026;Tọa đàm;50;30;Nhà văn hóa;1,5\n15-17/6/2026;Tập huấn;1.150;;;\n31/02/2026;Không có ngày;5;;;\nTổng cộng;;1.205;;;\n");
    const Run dry = program.run(call("activity import --dry-run --json", {file}));
    CHECK(dry.exitCode == 1); // there is no data file yet
    REQUIRE(program.run(call("activity add Khác --date 1/1/2026")).exitCode == 0);
    const Run shown = program.run(call("activity import --dry-run", {file}));
    CHECK(shown.exitCode == 4);
    CHECK(shown.text().contains(QStringLiteral("+ 2 05/01/2026 Tọa đàm")));
    CHECK(shown.text().contains(QStringLiteral("+ 3 15–17/06/2026 Tập huấn")));
    CHECK(shown.text().contains(QStringLiteral("31/02/2026")));
    CHECK(shown.text().contains(QStringLiteral("Chưa lưu gì.")));

    const QString errors = program.file(QStringLiteral("lỗi.csv"));
    const Run done = program.run(call("activity import --json --errors", {errors, file}));
    CHECK(done.exitCode == 4);
    CHECK(done.json()["counts"]["new"] == 2);
    CHECK(done.json()["counts"]["refused"] == 1);
    CHECK(done.json()["counts"]["skipped"] == 1);
    CHECK(readAll(errors).contains("31/02/2026"));
    CHECK(program.run(call("activity list --json")).json()["activities"].size() == 3);

    writeAll(file, head + "5/1/2026;Tọa đàm;55;30;Nhà văn hóa;1,5\n15-17/6/2026;Tập huấn;1.150;;;\n");
    const Run again = program.run(call("activity import --json", {file}));
    CHECK(again.exitCode == 0);
    CHECK(again.json()["counts"]["changed"] == 1);
    CHECK(again.json()["counts"]["same"] == 1);
    CHECK(again.json()["counts"]["new"] == 0);
    CHECK(program.run(call("activity list --json")).json()["activities"].size() == 3);

    for (const char *name : {"sổ.xlsx", "sổ.csv"}) {
        const QString out = program.file(QString::fromUtf8(name));
        const Run written = program.run(call("activity export --json --year 2026", {out}));
        REQUIRE(written.exitCode == 0);
        CHECK(written.json()["activities"] == 3);
        const Run back = program.run(call("activity import --dry-run --json", {out}));
        CHECK(back.exitCode == 0);
        CHECK(back.json()["counts"]["new"] == 0);
        CHECK(back.json()["counts"]["refused"] == 0);
    }
    CHECK(program.run(call("activity export", {program.file(QStringLiteral("sổ.pdf"))})).exitCode == 2);
    writeAll(file, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'));
    const Run old = program.run(call("activity import --json", {file}));
    CHECK(old.exitCode == 1);
    CHECK(old.json()["error"]["code"] == "workbook.old_xls");
}

TEST_CASE("a program that is killed in the middle of an import leaves nothing of it, and the rest whole", "[activity-table-cli]")
{
    const Program program;
    REQUIRE(program.run(call("activity add", {QStringLiteral("Trước đó"), QStringLiteral("--date"), QStringLiteral("1/1/2026")})).exitCode == 0);
    const QString file = program.file(QStringLiteral("nhiều.csv"));
    constexpr int rows = 6000;
    writeAll(file, manyRows(rows));
    const QString log = program.defaultDatabase() + QStringLiteral("-wal");
    int killed = 0;
    for (const qint64 written : {1, 200'000, 2'000'000}) { // bytes on their way to the data file
        QProcess child;
        child.setProcessEnvironment(program.environment());
        child.setWorkingDirectory(program.path());
        child.start(Program::binary(), call("activity import", {file}));
        REQUIRE(child.waitForStarted());
        while (QFileInfo(log).size() < written && child.state() == QProcess::Running)
            child.waitForFinished(1);
        child.kill();
        child.waitForFinished();
        killed += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
        const Run check = program.run(call("db check"));
        CHECK(check.exitCode == 0);
        const auto count = program.run(call("activity list --json")).json()["activities"].size();
        CAPTURE(written, count);
        CHECK((count == 1 || count == static_cast<std::size_t>(rows) + 1)); // all or nothing
        if (count != 1)
            break; // it was faster than we
    }
    CHECK(killed > 0);
}
