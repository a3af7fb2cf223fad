// The verbs of templates, and `docx text`. Faulty input: a sentence, an exit code, and nothing written.
#include "cli/program.h"
#include "support/small_docx.h"

#include <QDir>
#include <QFileInfo>

using namespace bd;
using namespace bd::test;

namespace {

QByteArray docxOf(const QByteArray &body)
{
    return smallDocx(body);
}

QByteArray paragraph(const QString &text)
{
    return docxParagraph(text);
}

const QString templateVerb = QStringLiteral("template");

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
    CHECK(wrong.json()["error"]["code"] == "template.invalid");
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

TEST_CASE("what the data has and no field uses is told, shortened for people")
{
    const Program program;
    nlohmann::json data{{"a", 1}, {"tasks", {{{"title", "A"}, {"budget", 1}}}}};
    for (int i = 0; i < 20; ++i)
        data["thua_" + std::to_string(i)] = i;
    writeAll(program.file(QStringLiteral("a.json")), QByteArray::fromStdString(data.dump()));
    writeAll(program.file(QStringLiteral("mau.docx")), docxOf(paragraph(QStringLiteral("{a}{#tasks}{title}{/tasks}"))));
    const QStringList render{templateVerb, QStringLiteral("render"), QStringLiteral("mau.docx"), QStringLiteral("a.json"),
                             QStringLiteral("-o"), QStringLiteral("b.docx")};
    const Run json = program.run(render + QStringList{QStringLiteral("--json")});
    REQUIRE(json.exitCode == 0);
    CHECK(json.json()["unused"].size() == 21);
    CHECK(json.json()["unused"][0] == "tasks[].budget");
    const Run text = program.run(render);
    CHECK(text.text().contains(QStringLiteral("Số liệu không trường nào dùng: tasks[].budget, ")));
    CHECK(text.text().contains(QStringLiteral("và 9 mục khác")));
}

TEST_CASE("a template is checked: faults and unknown names fail, what pages won't show doesn't")
{
    const Program program;
    const QStringList check{templateVerb, QStringLiteral("check"), QStringLiteral("mẫu.docx")};
    const QString file = program.file(QStringLiteral("mẫu.docx"));
    SECTION("faults and names, with place and proposal")
    {
        writeAll(file, docxOf(paragraph(QStringLiteral("{titel}")) + "<w:tbl>" + docxRow({QStringLiteral("{#tasks}{title}"), QStringLiteral("x")})
                              + "</w:tbl>" + paragraph(QStringLiteral("hết"))));
        const Run run = program.run(check + QStringList{QStringLiteral("--json")});
        CHECK(run.exitCode == 4);
        const auto errors = run.json()["errors"];
        REQUIRE(errors.size() == 2);
        CHECK(errors[1]["code"] == "unclosed_loop");
        CHECK(errors[1]["tag"] == "{#tasks}");
        CHECK(errors[1]["place"]["part"] == "body");
        CHECK(errors[1]["place"]["steps"][0] == nlohmann::json{{"kind", "table"}, {"number", 1}, {"row", 1}, {"cell", 1}});
        CHECK(errors[0]["code"] == "unknown_name");
        CHECK(errors[0]["meant"] == "{title}");
        CHECK(run.json()["warnings"].empty());
        const Run text = program.run(check);
        CHECK(text.exitCode == 4);
        CHECK(text.text().contains(QStringLiteral("- Bảng 1, hàng 1, ô 1, đoạn \"{#tasks}{title}\": trường {#tasks} chưa có trường đóng {/tasks}; "
                                                  "cần {/tasks} ở cuối hàng đó.")));
        CHECK(text.text().contains(QStringLiteral("có lẽ là {title}.")));
        CHECK(text.text().contains(QStringLiteral("Đã kiểm tra: 2 lỗi, 0 điều lưu ý.")));
    }
    SECTION("pages")
    {
        writeAll(file, docxOf(paragraph(QStringLiteral("{title}")) + "<w:p><w:pPr><w:sectPr><w:cols w:num=\"2\"/></w:sectPr></w:pPr></w:p>"));
        const Run run = program.run(check + QStringList{QStringLiteral("--json")});
        CHECK(run.exitCode == 0);
        REQUIRE(run.json()["unsupported"].size() == 1);
        CHECK(run.json()["unsupported"][0]["code"] == "columns");
        CHECK_FALSE(run.json()["unsupported"][0]["message"].get<std::string>().empty());
    }
    SECTION("names of other data only warn")
    {
        writeAll(file, docxOf(paragraph(QStringLiteral("{ten_nguoi} {ten_ngoui} {title}"))));
        writeAll(program.file(QStringLiteral("a.json")), "{\"ten_nguoi\": \"A\"}");
        const Run run = program.run(check + QStringList{QStringLiteral("--data"), QStringLiteral("a.json"), QStringLiteral("--json")});
        CHECK(run.exitCode == 0);
        CHECK(run.json()["errors"].empty());
        REQUIRE(run.json()["warnings"].size() == 2);
        CHECK(run.json()["warnings"][0]["meant"] == "{ten_nguoi}");
    }
    SECTION("no template")
    {
        CHECK(program.run({templateVerb, QStringLiteral("check"), QStringLiteral("khong-co")}).exitCode == 1);
        writeAll(file, "chỉ là chữ");
        CHECK(program.run(check).exitCode == 1);
        CHECK(program.run({templateVerb, QStringLiteral("check")}).exitCode == 2);
    }
}

TEST_CASE("the shipped template has neither faults nor unknown names, by its bare name")
{
    const Program program;
    const Run run = program.run({templateVerb, QStringLiteral("check"), QStringLiteral("ke-hoach"), QStringLiteral("--json")});
    CHECK(run.exitCode == 0);
    CHECK(run.json()["errors"].empty());
    CHECK(run.json()["unsupported"].empty());
}

TEST_CASE("a template's fields are listed as a tree")
{
    const Program program;
    writeAll(program.file(QStringLiteral("mau.docx")),
             docxOf(paragraph(QStringLiteral("{title | hoa}")) + "<w:tbl>" + docxRow({QStringLiteral("{#tasks}{$stt}"), QStringLiteral("{title}{/tasks}")})
                    + "</w:tbl>" + paragraph(QStringLiteral("{%anh}"))));
    const QStringList tags{templateVerb, QStringLiteral("tags"), QStringLiteral("mau.docx")};
    const Run run = program.run(tags + QStringList{QStringLiteral("--json")});
    REQUIRE(run.exitCode == 0);
    const auto parts = run.json()["parts"];
    REQUIRE(parts.size() == 1);
    CHECK(parts[0]["part"] == "word/document.xml");
    REQUIRE(parts[0]["tags"].size() == 3);
    CHECK(parts[0]["tags"][0]["filters"][0]["name"] == "hoa");
    CHECK(parts[0]["tags"][1]["kind"] == "loop");
    CHECK(parts[0]["tags"][1]["name"] == "tasks");
    CHECK(parts[0]["tags"][1]["tags"].size() == 2);
    CHECK(parts[0]["tags"][1]["tags"][1]["place"]["steps"][0]["cell"] == 2);
    CHECK(parts[0]["tags"][2]["kind"] == "image");
    const QString text = program.run(tags).text();
    CHECK(text.contains(QStringLiteral("Thân văn bản\n  {title | hoa}")));
    CHECK(text.contains(QStringLiteral("\n  {#tasks} ")));
    CHECK(text.contains(QStringLiteral("\n    {$stt} ")));
}

TEST_CASE("templates are listed and copied, one's own before the shipped of the same name")
{
    const Program program;
    const QStringList list{templateVerb, QStringLiteral("list"), QStringLiteral("--json")};
    const Run shipped = program.run(list);
    REQUIRE(shipped.exitCode == 0);
    REQUIRE(shipped.json()["templates"].size() >= 1);
    const auto count = shipped.json()["templates"].size();
    CHECK(shipped.json()["templates"][0]["source"] == "shipped");

    REQUIRE(program.run({templateVerb, QStringLiteral("copy"), QStringLiteral("ke-hoach"), QStringLiteral("-o"), QStringLiteral("bản sao.docx")}).exitCode == 0);
    const QString folder = QString::fromStdString(shipped.json()["folder"].get<std::string>());
    REQUIRE(QDir().mkpath(folder));
    writeAll(folder + QStringLiteral("/ke-hoach.docx"), readAll(program.file(QStringLiteral("bản sao.docx"))));
    writeAll(folder + QStringLiteral("/~$-hoach.docx"), "x");
    writeAll(folder + QStringLiteral("/công văn.docx"), "không phải tệp Word");
    const Run run = program.run(list);
    const auto templates = run.json()["templates"];
    REQUIRE(templates.size() == count + 2);
    int seen = 0;
    for (const auto &one : templates) {
        if (one["name"] != "ke-hoach")
            continue;
        CHECK(one["source"] == (seen == 0 ? "own" : "shipped"));
        CHECK(one["used"] == (seen == 0));
        ++seen;
    }
    CHECK(seen == 2);
    const QString text = program.run({templateVerb, QStringLiteral("list")}).text();
    CHECK(text.contains(QStringLiteral("không dùng")));
    CHECK(text.contains(QStringLiteral("công văn")));
    CHECK(program.run({templateVerb, QStringLiteral("copy"), QStringLiteral("khong-co"), QStringLiteral("-o"), QStringLiteral("x.docx")}).exitCode == 1);
    CHECK(program.run({templateVerb, QStringLiteral("copy"), QStringLiteral("ke-hoach"), QStringLiteral("-o"), QStringLiteral("x.txt")}).exitCode == 1);
}

TEST_CASE("a copy leaves an edited template as it is, or keeps it under a dated name")
{
    const Program program;
    const QStringList copy{templateVerb, QStringLiteral("copy"), QStringLiteral("ke-hoach"), QStringLiteral("-o"),
                           QStringLiteral("mau-cua-toi.docx"), QStringLiteral("--json")};
    REQUIRE(program.run(copy).exitCode == 0);
    const QByteArray edited = docxOf(paragraph(QStringLiteral("{title}")));
    writeAll(program.file(QStringLiteral("mau-cua-toi.docx")), edited);
    const Run refused = program.run(copy);
    CHECK(refused.exitCode == 1);
    CHECK(refused.json()["error"]["code"] == "template.exists");
    CHECK(refused.errors().contains(QStringLiteral("--force")));
    CHECK(readAll(program.file(QStringLiteral("mau-cua-toi.docx"))) == edited);
    const Run forced = program.run(copy + QStringList{QStringLiteral("--force")});
    REQUIRE(forced.exitCode == 0);
    const QString kept = QString::fromStdString(forced.json()["kept"].get<std::string>());
    CHECK(kept.contains(QStringLiteral("mau-cua-toi (cũ ")));
    CHECK(readAll(program.file(kept)) == edited);
    CHECK(readAll(program.file(QStringLiteral("mau-cua-toi.docx"))) != edited);
}

TEST_CASE("plan export goes through the template chosen in the window, unless one is named")
{
    const Program program;
    REQUIRE(program.run({QStringLiteral("plan"), QStringLiteral("import"), data(QStringLiteral("plans/khe-may-2025.txt"))}).exitCode == 0);
    const QString folder = program.file(QStringLiteral("data/binhdang/Mẫu văn bản"));
    REQUIRE(QDir().mkpath(folder));
    writeAll(folder + QStringLiteral("/hai.docx"), docxOf(paragraph(QStringLiteral("Mẫu hai: {title}"))));
    const QString config = program.file(QStringLiteral("config"));
    REQUIRE_FALSE(config.isEmpty());
    REQUIRE(QDir().mkpath(config + QStringLiteral("/binhdang")));
    writeAll(config + QStringLiteral("/binhdang/binhdang.ini"), "[template]\nplan=hai\nplan_shipped=false\n");
    const QStringList write{QStringLiteral("plan"), QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("-o"), QStringLiteral("a.docx")};
    const auto words = [&] { return program.run({QStringLiteral("docx"), QStringLiteral("text"), QStringLiteral("a.docx")}).text(); };
    REQUIRE(program.run(write).exitCode == 0);
    CHECK(words().startsWith(QStringLiteral("Mẫu hai: ")));
    REQUIRE(program.run(write + QStringList{QStringLiteral("--template"), QStringLiteral("ke-hoach")}).exitCode == 0);
    CHECK_FALSE(words().startsWith(QStringLiteral("Mẫu hai: ")));
    CHECK(program.run({templateVerb, QStringLiteral("list")}).text().contains(QStringLiteral("đang dùng cho kế hoạch")));
    REQUIRE(QFile::remove(folder + QStringLiteral("/hai.docx")));
    const Run gone = program.run(write);
    CHECK(gone.exitCode == 1);
    CHECK(gone.errors().contains(QStringLiteral("hai")));
}
