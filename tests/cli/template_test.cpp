// `template render` and `docx text` with faulty input: a sentence, an exit code, and nothing written.
#include "cli/program.h"
#include "ooxml/zip_archive.h"
#include "support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace bd;
using namespace bd::test;

namespace {

/// The least that Word calls a document, with `body` inside.
QByteArray docxOf(const QByteArray &body)
{
    ooxml::ZipWriter zip;
    zip.add(QStringLiteral("[Content_Types].xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            "</Types>");
    zip.add(QStringLiteral("_rels/.rels"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
            "</Relationships>");
    zip.add(QStringLiteral("word/document.xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "<w:sectPr/></w:body></w:document>");
    const auto bytes = zip.toBytes();
    REQUIRE(bytes);
    return *bytes;
}

QByteArray paragraph(const QString &text)
{
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text.toUtf8() + "</w:t></w:r></w:p>";
}

} // namespace

TEST_CASE("a template is filled; fields without value are blank and listed, or an error")
{
    const Program program;
    writeAll(program.file(QStringLiteral("mẫu.docx")), docxOf(paragraph(QStringLiteral("Kính gửi: {nơi} {thieu}"))));
    writeAll(program.file(QStringLiteral("a.json")), QStringLiteral("{\"nơi\": \"Sở Nội vụ <tỉnh> & cộng sự\"}").toUtf8());
    const QStringList render{QStringLiteral("template"), QStringLiteral("render"), QStringLiteral("mẫu.docx"), QStringLiteral("a.json"),
                             QStringLiteral("-o"), QStringLiteral("kết quả.docx"), QStringLiteral("--json")};
    const Run blank = program.run(render);
    REQUIRE(blank.exitCode == 0);
    CHECK(blank.json()["empty"].size() == 1);
    const Run text = program.run({QStringLiteral("docx"), QStringLiteral("text"), QStringLiteral("kết quả.docx")});
    CHECK(text.text().contains(QStringLiteral("Kính gửi: Sở Nội vụ <tỉnh> & cộng sự")));

    QFile::remove(program.file(QStringLiteral("kết quả.docx")));
    const Run strict = program.run(render + QStringList{QStringLiteral("--missing"), QStringLiteral("error")});
    CHECK(strict.exitCode == 1);
    CHECK(strict.errors().contains(QStringLiteral("thieu")));
    CHECK_FALSE(QFileInfo::exists(program.file(QStringLiteral("kết quả.docx"))));
}

TEST_CASE("a template's faults are all named in words")
{
    const Program program;
    writeAll(program.file(QStringLiteral("mẫu.docx")),
             docxOf(paragraph(QStringLiteral("Nhiệm vụ {#nhiem_vu}{ten}")) + paragraph(QStringLiteral("Hết {/muc}"))));
    writeAll(program.file(QStringLiteral("a.json")), "{}");
    const Run run = program.run({QStringLiteral("template"), QStringLiteral("render"), QStringLiteral("mẫu.docx"), QStringLiteral("a.json"),
                                 QStringLiteral("-o"), QStringLiteral("b.docx")});
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.errors().contains(QStringLiteral("trường {#nhiem_vu} chưa có trường đóng {/nhiem_vu}")));
    CHECK(run.errors().contains(QStringLiteral("trường đóng {/muc} chưa có trường mở {#muc}")));
    CHECK_FALSE(QFileInfo::exists(program.file(QStringLiteral("b.docx"))));
}

TEST_CASE("faulty data and files write nothing")
{
    const Program program;
    writeAll(program.file(QStringLiteral("mau.docx")), docxOf(paragraph(QStringLiteral("{x}"))));
    writeAll(program.file(QStringLiteral("tot.json")), "{\"x\": 1}");
    struct Case { const char *templateFile; QByteArray json; const char *out; const char *code; };
    const Case cases[] = {
        {"mau.docx", "{\"x\": ", "b.docx", "json.broken"},
        {"mau.docx", QByteArray(1'000'000, '['), "b.docx", "json.too_deep"},
        {"mau.docx", "{\"x\": 1, \"x\": 2}", "b.docx", "json.duplicate_key"},
        {"mau.docx", "[1]", "b.docx", "json.not_object"},
        {"mau.docx", "", "b.docx", "json.empty"},
        {"mau.docx", "{\"x\": \"\xC3\"}", "b.docx", "json.not_utf8"},
        {"khong-co.docx", "{}", "b.docx", "file.missing"},
        {"khong-co", "{}", "b.docx", "template.not_found"},
        {"mau.docx", "{}", "b.txt", "export.not_docx"},
        {"mau.docx", "{}", "thieu/b.docx", "file.unwritable"},
        {"tot.json", "{}", "b.docx", nullptr},
    };
    for (const Case &c : cases) {
        writeAll(program.file(QStringLiteral("a.json")), c.json);
        const Run run = program.run({QStringLiteral("template"), QStringLiteral("render"), QLatin1String(c.templateFile),
                                     QStringLiteral("a.json"), QStringLiteral("-o"), QLatin1String(c.out), QStringLiteral("--json")});
        INFO(c.templateFile << " " << c.json.left(30).toStdString() << " " << c.out);
        CHECK(run.exitCode == 1);
        if (c.code)
            CHECK(run.json()["error"]["code"] == c.code);
        CHECK(run.err.count('\n') == 1);
        CHECK_FALSE(QFileInfo::exists(program.file(QLatin1String(c.out))));
    }
}

TEST_CASE("docx text refuses what is no document")
{
    const Program program;
    writeAll(program.file(QStringLiteral("a.docx")), "chỉ là chữ");
    const Run run = program.run({QStringLiteral("docx"), QStringLiteral("text"), QStringLiteral("a.docx")});
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.count('\n') == 1);
}

TEST_CASE("a plan's template may only name what plans have")
{
    const Program program;
    REQUIRE(program.run({QStringLiteral("plan"), QStringLiteral("import"), data(QStringLiteral("plans/khe-may-2025.txt"))}).exitCode == 0);
    const QStringList write{QStringLiteral("plan"), QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("-o"),
                            QStringLiteral("a.docx"), QStringLiteral("--json"), QStringLiteral("--template")};
    writeAll(program.file(QStringLiteral("của tôi.docx")), docxOf(paragraph(QStringLiteral("{title} {tieu_de_sai}"))));
    const Run wrong = program.run(write + QStringList{QStringLiteral("của tôi.docx")});
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.json()["error"]["code"] == "template.missing");
    CHECK(wrong.errors().contains(QStringLiteral("{tieu_de_sai}")));
    CHECK_FALSE(QFileInfo::exists(program.file(QStringLiteral("a.docx"))));

    // In the user's folder of templates a name is enough, and it wins over a shipped one.
    const QString folder = program.file(QStringLiteral("data/binhdang/Mẫu văn bản"));
    REQUIRE(QDir().mkpath(folder));
    writeAll(folder + QStringLiteral("/ke-hoach.docx"), docxOf(paragraph(QStringLiteral("Của tôi: {title}"))));
    CHECK(program.run(write + QStringList{QStringLiteral("ke-hoach")}).exitCode == 0);
    const Run text = program.run({QStringLiteral("docx"), QStringLiteral("text"), QStringLiteral("a.docx")});
    CHECK(text.text().startsWith(QStringLiteral("Của tôi: Thực hiện")));
}
