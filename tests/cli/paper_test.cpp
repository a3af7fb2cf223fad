// `docx pdf` and `plan export -o x.pdf`, through the real program and without a display.
#include "cli/program.h"
#include "support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <iostream>

using namespace bd::test;

namespace {

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more;
}

/// A Word document of the program's own: the sample plan, exported.
QString planDocx(const Program &program)
{
    REQUIRE(program.run(call("plan import", {data(QStringLiteral("plans/khe-may-2025.txt"))})).exitCode == 0);
    REQUIRE(program.run(call("plan export 1 -o", {QStringLiteral("kế hoạch.docx")})).exitCode == 0);
    return QStringLiteral("kế hoạch.docx");
}

/// What one of poppler's programs prints about a file; nothing, with a line, where it isn't installed.
std::optional<QString> asked(const QString &tool, const QStringList &arguments)
{
    const QString binary = QStandardPaths::findExecutable(tool);
    if (binary.isEmpty()) {
        std::cout << tool.toStdString() << " is not installed: the PDF was not looked into\n";
        return std::nullopt;
    }
    QProcess process;
    process.start(binary, arguments);
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList names(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("a plan's PDF says what its Word document says")
{
    const Program program;
    const QString docx = planDocx(program);
    const Run written = program.run(call("plan export 1 --json -o", {QStringLiteral("Kế hoạch.PDF")}));
    INFO(written.err.toStdString());
    REQUIRE(written.exitCode == 0);
    CHECK(written.err.isEmpty());
    const auto result = written.json();
    CHECK(result["id"] == 1);
    CHECK(result["file"] == "Kế hoạch.PDF");
    CHECK(result["pages"] >= 1);
    CHECK(result["unsupported"].empty());

    const Run converted = program.run(call("docx pdf --json -o", {QStringLiteral("b.pdf"), docx}));
    REQUIRE(converted.exitCode == 0);
    CHECK(converted.json()["pages"] == result["pages"]);
    // Two runs of the program, the same bytes: no day, no random order of fonts.
    CHECK((readAll(program.file(QStringLiteral("b.pdf"))) == readAll(program.file(QStringLiteral("Kế hoạch.PDF")))));

    if (const auto info = asked(QStringLiteral("pdfinfo"), {program.file(QStringLiteral("b.pdf"))})) {
        CHECK(info->contains(QStringLiteral("A4")));
        CHECK(info->contains(QStringLiteral("Bình Đẳng")));
        CHECK_FALSE(info->contains(QStringLiteral("CreationDate")));
    }
    if (const auto text = asked(QStringLiteral("pdftotext"), {program.file(QStringLiteral("b.pdf")), QStringLiteral("-")})) {
        CHECK(text->contains(QStringLiteral("MỤC ĐÍCH, YÊU CẦU")));
        CHECK(text->contains(QStringLiteral("PHÓ CHỦ TỊCH")));
    }
    if (const auto fonts = asked(QStringLiteral("pdffonts"), {program.file(QStringLiteral("b.pdf"))})) {
        // Under the two lines of the head: name, type, encoding, embedded.
        const QStringList rows = fonts->split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        CHECK_FALSE(rows.isEmpty());
        for (const QString &row : rows)
            CHECK(row.contains(QStringLiteral(" yes ")));
    }
}

TEST_CASE("for people, pages are told in a line")
{
    const Program program;
    const QString docx = planDocx(program);
    const Run run = program.run(call("docx pdf -o", {QStringLiteral("b.pdf"), docx}));
    CHECK(run.exitCode == 0);
    CHECK(run.text().startsWith(QStringLiteral("Đã ghi: b.pdf\nSố trang: ")));
    CHECK(run.err.isEmpty());
}

TEST_CASE("what can't be written leaves nothing")
{
    const Program program;
    const QString docx = planDocx(program);
    writeAll(program.file(QStringLiteral("hỏng.docx")), "không phải Word");
    const QStringList before = names(program.path());
    struct Case {
        QString file, out;
        const char *code;
    };
    const Case cases[] = {
        {QStringLiteral("không có.docx"), QStringLiteral("b.pdf"), "file.missing"},
        {QStringLiteral("hỏng.docx"), QStringLiteral("b.pdf"), "zip.not_a_zip"},
        {docx, QStringLiteral("b.docx"), "export.not_pdf"},
        {docx, QStringLiteral("b"), "export.not_pdf"},
        {docx, QStringLiteral("thiếu/b.pdf"), "file.unwritable"},
    };
    for (const Case &c : cases) {
        const Run run = program.run(call("docx pdf --json", {c.file, QStringLiteral("-o"), c.out}));
        INFO(c.file.toStdString() << " " << c.out.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.json()["error"]["code"] == c.code);
        CHECK(run.err.count('\n') == 1);
        CHECK(names(program.path()) == before);
    }
}
