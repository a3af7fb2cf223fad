// From an activity in the log to the frozen report's PDF, through the real program; and what `report export` says.
#include "cli/program.h"
#include "support/catch.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <iostream>

using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts) + more;
}

Run good(const Program &program, const QStringList &arguments)
{
    const Run run = program.run(arguments);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run;
}

/// Two talks, one of which didn't count women; a report of six months, drafted when it was begun.
void begin(const Program &program)
{
    good(program, call("activity add --date 08032026 --figure sessions=1 --figure attendances=120,women=70", {u"Truyền thông tại thôn Suối Trong"_s}));
    good(program, call("activity add --date 10042026 --figure sessions=1 --figure attendances=1030", {u"Truyền thông tại thôn Đồi Cọ"_s}));
    good(program, call("report new --kind 6m --year 2026 --to", {u"Ủy ban nhân dân tỉnh Minh Khê (mẫu)"_s}));
}

/// The words of a PDF; nothing, with a line, where poppler's program isn't installed.
std::optional<QString> wordsOf(const QString &file)
{
    const QString binary = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (binary.isEmpty()) {
        std::cout << "pdftotext is not installed: the PDF was not looked into\n";
        return std::nullopt;
    }
    QProcess process;
    process.start(binary, {u"-layout"_s, file, u"-"_s});
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("from the log to the frozen report's PDF: the figures stand in it", "[report]")
{
    const Program program;
    begin(program);
    good(program, call("report freeze 1"));
    good(program, call("activity add Sau --date 05052026 --figure sessions=40"));
    const Run frozen = good(program, call("report export 1 --revision 1 --json -o", {u"Báo cáo.pdf"_s}));
    const auto result = frozen.json();
    CHECK(result["id"] == 1);
    CHECK(result["revision"] == 1);
    CHECK(result["file"] == "Báo cáo.pdf");
    CHECK(result["pages"] >= 2);
    CHECK(result["unsupported"].empty());
    CHECK(result["remarks"].is_array());
    // without a version: the frozen one too, text and annexes; with --working what the log says now
    const Run same = good(program, call("report export 1 --json -o same.pdf"));
    CHECK(same.json()["revision"] == 1);
    CHECK(same.json()["remarks"].size() == result["remarks"].size() + 1);
    CHECK(readAll(program.file(u"same.pdf"_s)) == readAll(program.file(u"Báo cáo.pdf"_s)));
    const Run working = good(program, call("report export 1 --working --json -o now.pdf"));
    CHECK(working.json()["revision"].is_null());
    CHECK(program.run(call("report export 1 --working --revision 1 -o x.pdf")).exitCode == 2);
    const auto then = wordsOf(program.file(u"Báo cáo.pdf"_s)), now = wordsOf(program.file(u"now.pdf"_s));
    if (!then || !now)
        return;
    const QString words = then->simplified();
    CHECK(words.contains(u"BÁO CÁO"));
    CHECK(words.contains(u"Kính gửi: Ủy ban nhân dân tỉnh Minh Khê (mẫu)"));
    CHECK(words.contains(u"1.150 lượt người")); // in the draft's sentence
    CHECK(words.contains(u"SỐ LIỆU HOẠT ĐỘNG"));
    CHECK(words.contains(u"Cuộc truyền thông cuộc 2"));
    CHECK(words.contains(u"Lượt người dự"));
    CHECK_FALSE(words.contains(u" 0 lượt nữ"));
    CHECK(now->simplified().contains(u"Cuộc truyền thông cuộc 42"));
}

TEST_CASE("report export takes annexes, templates, revisions and folders, and refuses what it doesn't know", "[report]")
{
    const Program program;
    begin(program);
    const auto folder = program.path() + u"/ra"_s;
    QDir().mkpath(folder);
    const Run into = good(program, call("report export 1 --without photos,charts --json -o ra"));
    CHECK(QString::fromStdString(into.json()["file"]).startsWith(u"ra/BC-6-thang-2026"));
    CHECK(into.json()["revision"].is_null());
    CHECK(QDir(folder).entryList(QDir::Files).size() == 1);
    for (const char *name : {"a.docx", "a.xlsx", "a.json", "a.txt"}) {
        const QString file = QString::fromUtf8(name);
        good(program, call("report export 1 -o", {file}));
        CHECK(QFile::exists(program.file(file)));
    }
    good(program, call("report export 1 --without tasks,statistics,forms,indicators,models,inspections,documents,photos,charts -o bare.docx"));
    CHECK_FALSE(good(program, call("docx text bare.docx")).text().contains(u"Phụ lục"));
    CHECK(good(program, call("docx text a.docx")).text().contains(u"Phụ lục"));
    // the plan's way to export it knows that it is a report
    good(program, call("report export 1 --template bao-cao-nhanh -o short.docx"));
    CHECK_FALSE(good(program, call("docx text short.docx")).text().contains(u"Phụ lục"));

    CHECK(program.run(call("report export 1 --without nothing -o b.docx")).exitCode == 2);
    CHECK(program.run(call("report export 1 --revision x -o b.docx")).exitCode == 2);
    CHECK(program.run(call("report export 1 --revision 3 -o b.docx")).exitCode == 1);
    CHECK(program.run(call("report export 9 -o b.docx")).exitCode == 1);
    CHECK(program.run(call("report export 1 -o b.odt")).exitCode != 0);
    CHECK(program.run(call("report export 1 --template nowhere -o b.docx")).exitCode == 1);
    CHECK_FALSE(QFile::exists(program.file(u"b.docx"_s)));
}
