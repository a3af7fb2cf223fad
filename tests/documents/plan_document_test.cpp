// The shipped template over whole plans: the files hold what Word asks of them and look as the decree says.
#include "documents/context/collection_sheet.h"
#include "documents/context/data_request.h"
#include "documents/context/plan_contract.h"
#include "documents/plan_document.h"
#include "domain/numbering.h"
#include "domain/passage_mark.h"
#include "ooxml/document.h"
#include "ooxml/package.h"
#include "ooxml_checker.h"
#include "sample_plans.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/random_plan.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <iostream>
#include <nlohmann/json.hpp>

using namespace bd;
using namespace Qt::StringLiterals;

namespace {

const QString templates = QStringLiteral(BD_SOURCE_DIR "/templates/");

documents::RenderedDocx rendered(const nlohmann::json &context,
                                 documents::Missing missing = documents::Missing::Error)
{
    NoProgress progress;
    auto result =
        documents::renderTemplate(test::readAll(templates + u"ke-hoach.docx"_s), context, missing, progress);
    if (!result)
        FAIL(result.error().code.toStdString() << ' ' << result.error().args.join(u' ').toStdString());
    return std::move(*result);
}

QByteArray docxOf(const domain::Plan &plan)
{
    return rendered(documents::planContext(plan)).bytes;
}

ooxml::Document read(const QByteArray &bytes)
{
    NoProgress progress;
    auto document = ooxml::readDocument(bytes, progress);
    REQUIRE(document);
    return std::move(*document);
}

std::vector<std::pair<QString, domain::Plan>> samples()
{
    return {{u"xa"_s, test::communeDraft()},
            {u"tinh"_s, test::provincePlan()},
            {u"so"_s, test::departmentPlan()},
            {u"phu-luc"_s, test::withAppendices()}};
}

std::unique_ptr<pugi::xml_document> mainPart(const QByteArray &bytes)
{
    const auto package = ooxml::Package::fromBytes(bytes);
    REQUIRE(package);
    auto doc = ooxml::parseXml(package->part(package->mainPart()), package->mainPart());
    REQUIRE(doc);
    return std::move(*doc);
}

std::vector<pugi::xml_node> sections(const pugi::xml_document &doc)
{
    std::vector<pugi::xml_node> result;
    for (const pugi::xpath_node &node : doc.select_nodes("//w:sectPr"))
        result.push_back(node.node());
    return result;
}

/// Written anew instead of compared with BD_UPDATE_EXPECTED set: for changes on purpose, to be looked at in
/// the diff.
void expectFile(const QString &name, const QByteArray &bytes)
{
    if (qEnvironmentVariableIsSet("BD_UPDATE_EXPECTED"))
        test::writeAll(templates + name, bytes);
    CHECK(QString::fromUtf8(test::readAll(templates + name)) == QString::fromUtf8(bytes));
}

} // namespace

TEST_CASE("every document made from the shipped template is one that Word can open")
{
    for (const auto &[name, plan] : samples()) {
        INFO(name.toStdString());
        const QByteArray bytes = docxOf(plan);
        CHECK(test::docxFaults(bytes).join(u'\n') == QString());
        const QString keep = qEnvironmentVariable("BD_KEEP_DOCUMENTS");
        if (!keep.isEmpty())
            test::writeAll(keep + u'/' + name + u".docx"_s, bytes);
    }
    CHECK(test::docxFaults(test::readAll(templates + u"ke-hoach.docx"_s)).join(u'\n') == QString());
}

TEST_CASE("generated plans of all shapes give files that Word can open")
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        CHECK(test::docxFaults(docxOf(test::randomPlan(seed))).join(u'\n') == QString());
    }
}

TEST_CASE("the checker finds faults")
{
    auto package = ooxml::Package::fromBytes(docxOf(test::communeDraft()));
    REQUIRE(package);
    QByteArray main = package->part(package->mainPart());
    SECTION("order")
    {
        main.replace("<w:jc w:val=\"center\"/><w:tblLayout",
                     "<w:tblLayout w:type=\"fixed\"/><w:jc w:val=\"center\"/><x");
    }
    SECTION("empty cell")
    {
        main.replace("</w:tbl>", "<w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>");
    }
    SECTION("style")
    {
        main.replace("\"VanBan\"", "\"Nowhere\"");
    }
    SECTION("footnote")
    {
        main.replace("footnoteReference w:id=\"1\"", "footnoteReference w:id=\"77\"");
    }
    package->setPart(package->mainPart(), main);
    const auto bytes = package->toBytes();
    REQUIRE(bytes);
    CHECK_FALSE(test::docxFaults(*bytes).isEmpty());
}

TEST_CASE("the same plan gives the same bytes, straight or through its JSON")
{
    const nlohmann::json context = documents::planContext(test::communeDraft());
    const QByteArray straight = rendered(context).bytes;
    CHECK(rendered(nlohmann::json::parse(context.dump(2))).bytes == straight);
    CHECK(rendered(context).bytes == straight);
}

TEST_CASE("the papers around a plan say who was asked and what came back")
{
    for (const char *name : {"cong-van-lay-y-kien", "bang-tong-hop-tiep-thu-giai-trinh", "to-trinh-ban-hanh-ke-hoach"}) {
        INFO(name);
        const QString file = QLatin1String(name);
        const QByteArray templateFile = test::readAll(templates + file + u".docx"_s);
        CHECK(test::docxFaults(templateFile).join(u'\n') == QString());
        const bool isLetter = file.startsWith(u"cong-van"_s);
        const nlohmann::json context = documents::paperContext(test::consultedPlan(), test::paperOfDepartment(isLetter));
        NoProgress progress;
        const auto made = documents::renderTemplate(templateFile, context, {documents::Missing::Error, &documents::planNames()}, progress);
        REQUIRE(made);
        CHECK(test::docxFaults(made->bytes).join(u'\n') == QString());
        expectFile(file + u".sample.json"_s, QByteArray::fromStdString(context.dump(2)) + '\n');
        QString text = ooxml::plainText(read(made->bytes));
        while (text.endsWith(u"\n"_s)) // an empty paragraph ends the file
            text.chop(1);
        expectFile(file + u".expected.txt"_s, text.toUtf8() + '\n');
    }
}

TEST_CASE("a sheet that asks for figures has a page for each unit, and asks for women only where they are counted")
{
    const QString name = u"phieu-thu-thap-so-lieu"_s;
    const QByteArray templateFile = test::readAll(templates + name + u".docx"_s);
    CHECK(test::docxFaults(templateFile).join(u'\n') == QString());
    const nlohmann::json context = documents::collectionContext(test::sampleCollection());
    NoProgress progress;
    const auto made = documents::renderTemplate(templateFile, context, {documents::Missing::Error, &documents::planNames()}, progress);
    REQUIRE(made);
    CHECK(test::docxFaults(made->bytes).join(u'\n') == QString());
    expectFile(name + u".sample.json"_s, QByteArray::fromStdString(context.dump(2)) + '\n');
    QString text = ooxml::plainText(read(made->bytes));
    CHECK(text.count(u"PHIẾU THU THẬP SỐ LIỆU"_s) == 3);
    while (text.endsWith(u"\n"_s))
        text.chop(1);
    expectFile(name + u".expected.txt"_s, text.toUtf8() + '\n');
    CHECK(documents::periodInWords({QDate(2026, 1, 1), QDate(2026, 9, 30)}) == u"9 tháng đầu năm 2026");
    CHECK(documents::periodInWords({QDate(2026, 1, 1), QDate(2026, 12, 31)}) == u"năm 2026");
    CHECK(documents::periodInWords({QDate(2026, 11, 15), QDate(2026, 12, 15)}) == u"Tháng hành động năm 2026");
    CHECK(documents::periodInWords({QDate(2026, 2, 3), QDate(2026, 3, 15)}) == u"từ ngày 03/02/2026 đến ngày 15/3/2026");
}

TEST_CASE("letters that ask for figures: one per agency, each with its own table, each from its own page one")
{
    const QString name = u"cong-van-de-nghi-cung-cap-so-lieu"_s;
    const QByteArray templateFile = test::readAll(templates + name + u".docx"_s);
    CHECK(test::docxFaults(templateFile).join(u'\n') == QString());
    const nlohmann::json context = documents::dataRequestContext(test::sampleDataRequest());
    NoProgress progress;
    const auto made = documents::renderTemplate(templateFile, context, {documents::Missing::Error, &documents::planNames()}, progress);
    REQUIRE(made);
    CHECK(test::docxFaults(made->bytes).join(u'\n') == QString());
    expectFile(name + u".sample.json"_s, QByteArray::fromStdString(context.dump(2)) + '\n');
    QString text = ooxml::plainText(read(made->bytes));
    CHECK(text.count(u"Kính gửi: "_s) == 2);
    CHECK(text.count(u"Chỉ cung cấp số lượng"_s) == 1); // of violence alone
    CHECK(text.count(u"quý "_s) == 4);
    while (text.endsWith(u"\n"_s))
        text.chop(1);
    expectFile(name + u".expected.txt"_s, text.toUtf8() + '\n');
}

TEST_CASE("every passage of the outline carries its name in the document, once")
{
    domain::Plan plan = test::communeDraft();
    QStringList expected;
    domain::walkSections(plan.sections, [&expected](const domain::Section &section, const QString &, int) {
        if (!section.heading.isEmpty())
            expected << domain::passageMark(section.uuid);
        for (const domain::Block &block : section.blocks)
            expected << std::visit([](const auto &b) { return domain::passageMark(b.uuid); }, block);
    });
    const auto package = ooxml::Package::fromBytes(docxOf(plan));
    REQUIRE(package);
    static const QRegularExpression name(u"w:bookmarkStart [^>]*w:name=\"(_bdp[^\"]*)\""_s);
    QStringList found;
    for (auto it = name.globalMatch(QString::fromUtf8(package->part(package->mainPart()))); it.hasNext();)
        found << it.next().captured(1);
    CHECK(found.join(u'\n') == expected.join(u'\n'));
    CHECK(domain::passageOf(found.first()) == plan.sections.front().uuid);
    CHECK_FALSE(domain::passageOf(u"_Toc12345"_s));
    CHECK(domain::passageMark(u"c1"_s).isEmpty());
}

TEST_CASE("template, sample data and expected text go together")
{
    const nlohmann::json context = documents::planContext(test::communeDraft());
    expectFile(u"ke-hoach.sample.json"_s, QByteArray::fromStdString(context.dump(2)) + '\n');
    expectFile(u"ke-hoach.expected.txt"_s, ooxml::plainText(read(rendered(context).bytes)).toUtf8() + '\n');
}

TEST_CASE("pages: A4, the decree's margins, page numbers from page 2, a landscape appendix only with tasks")
{
    const auto doc = mainPart(docxOf(test::provincePlan()));
    const std::vector<pugi::xml_node> withTasks = sections(*doc);
    REQUIRE(withTasks.size() == 2);
    for (const pugi::xml_node &section : withTasks) {
        const pugi::xml_node margin = section.child("w:pgMar");
        CHECK(margin.attribute("w:top").as_int() == 1134);    // 20 mm
        CHECK(margin.attribute("w:bottom").as_int() == 1134); // 20 mm
        CHECK(margin.attribute("w:left").as_int() == 1701);   // 30 mm
        CHECK(margin.attribute("w:right").as_int() == 851);   // 15 mm
        CHECK(section.child("w:titlePg"));
    }
    CHECK(withTasks[0].child("w:pgSz").attribute("w:w").as_int() == 11906);
    CHECK_FALSE(withTasks[0].child("w:pgNumType"));
    CHECK(withTasks[1].child("w:pgSz").attribute("w:orient").value() == std::string("landscape"));
    CHECK(withTasks[1].child("w:pgNumType").attribute("w:start").as_int() == 1);

    const auto plain = mainPart(docxOf(test::departmentPlan()));
    const std::vector<pugi::xml_node> without = sections(*plain);
    REQUIRE(without.size() == 1);
    CHECK(without[0].child("w:pgSz").attribute("w:w").as_int() == 11906);
    CHECK_FALSE(without[0].child("w:pgNumType"));

    const auto many = mainPart(docxOf(test::withAppendices()));
    const std::vector<pugi::xml_node> all = sections(*many);
    REQUIRE(all.size() == 4); // text, two appendices upright, tasks across
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(bool(all[i].child("w:pgSz").attribute("w:orient")) == (i == 3));
        CHECK(bool(all[i].child("w:pgNumType")) == (i > 0));
    }
}

TEST_CASE("the table of tasks repeats its head and splits no row; the signature stays together")
{
    const auto doc = mainPart(docxOf(test::provincePlan()));
    const pugi::xpath_node head = doc->select_node("//w:tr[.//w:t='Nhiệm vụ']");
    REQUIRE(head);
    CHECK(head.node().child("w:trPr").child("w:tblHeader"));
    CHECK(head.node().child("w:trPr").child("w:cantSplit"));
    CHECK(doc->select_nodes("//w:tbl[last()]/w:tr").size() >= 41);
    const pugi::xpath_node signature = doc->select_node("//w:tr[.//w:t='CHỦ TỊCH']");
    REQUIRE(signature);
    CHECK(signature.node().child("w:trPr").child("w:cantSplit"));
    CHECK(signature.node().select_node(".//w:t[.='Nơi nhận:']"));
}

TEST_CASE("heads by issuer, blanks and draft mark")
{
    const QString commune = ooxml::plainText(read(docxOf(test::communeDraft())));
    CHECK(commune.contains(u"Số:        /KH-UBND"_s));
    CHECK(commune.contains(u"Khe Mây, ngày      tháng      năm 2026"_s));
    CHECK(commune.contains(u"DỰ THẢO"_s));
    CHECK(commune.contains(u"để được hướng dẫn./."_s));
    CHECK(commune.contains(u"- Lưu: VT, VHXH."_s));

    const QString province = ooxml::plainText(read(docxOf(test::provincePlan())));
    CHECK(province.contains(u"Số: 08/KH-UBND"_s));
    CHECK(province.contains(u"Minh Khê, ngày 05 tháng 01 năm 2026"_s));
    CHECK_FALSE(province.contains(u"DỰ THẢO"_s));
    CHECK(province.contains(u"Căn cứ Luật Bình đẳng giới ngày 29/11/2006;"_s));
    CHECK(province.contains(u"Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 3/TTr-SNV."_s));
    CHECK(province.contains(
        u"UBND tỉnh Minh Khê (mẫu) ban hành Kế hoạch triển khai công tác bình đẳng giới"_s));
    CHECK(province.contains(
        u"(Kèm theo Kế hoạch số 08/KH-UBND ngày 05 tháng 01 năm 2026 của UBND tỉnh Minh Khê (mẫu))"_s));
    CHECK(province.count(u"./."_s) == 1);

    const ooxml::Document department = read(docxOf(test::departmentPlan()));
    const QString text = ooxml::plainText(department).replace(QChar(0xa0), u' '); // long names are held together
    CHECK(text.contains(u"UBND TỈNH MINH KHÊ (MẪU)"_s));
    CHECK(text.contains(u"Minh Khê, ngày      tháng 02 năm 2026"_s));
    CHECK_FALSE(text.contains(u"TM."_s));
    CHECK_FALSE(text.contains(u"Phụ lục"_s));
    REQUIRE(department.blocks.size() > 2);
    const auto *head = std::get_if<ooxml::DocTable>(&department.blocks[1]); // behind a line of no height
    REQUIRE(head);
    CHECK_FALSE(head->hasBorders);
    const auto &left = head->rows.at(0).cells.at(0).blocks;
    const auto bold = [&](std::size_t i) {
        return std::get<ooxml::DocParagraph>(left.at(i)).runs.at(0).bold;
    };
    CHECK_FALSE(bold(0)); // the superior
    CHECK(bold(1));       // the issuer
}

TEST_CASE("a committee's signature: the state post stands below the space, right above the name")
{
    domain::Plan plan = test::departmentPlan();
    plan.preamble.insert(plan.preamble.begin(), domain::RichText::plain(u"Căn cứ Quy chế của Ban;"_s));
    plan.signer = {{u"TM. BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ"_s}, u"TRƯỞNG BAN\nCHỦ TỊCH UBND XÃ"_s, u"(Họ và tên)"_s};
    const QByteArray bytes = docxOf(plan);
    CHECK(test::docxFaults(bytes).join(u'\n') == QString());
    const auto doc = mainPart(bytes);
    QStringList styles, texts;
    for (const pugi::xpath_node &node : doc->select_nodes("//w:tr[.//w:t='TRƯỞNG BAN']/w:tc[2]/w:p")) {
        styles << QString::fromUtf8(node.node().child("w:pPr").child("w:pStyle").attribute("w:val").value());
        texts << QString::fromUtf8(node.node().child("w:r").child("w:t").text().get()).simplified();
    }
    CHECK(texts == QStringList{u"TM. BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ"_s, u"TRƯỞNG BAN"_s, u"CHỦ TỊCH UBND XÃ"_s,
                               u"(Họ và tên)"_s});
    CHECK(styles == QStringList{u"ChucVu"_s, u"ChucVu"_s, u"ChucVuNhaNuoc"_s, u"HoTenDuoiChucVu"_s});
    CHECK(doc->select_node("//w:p[w:pPr/w:pStyle/@w:val='CanCu'][.//w:t='Căn cứ Quy chế của Ban;']"));
    CHECK(documents::planText(plan).contains(u"TRƯỞNG BAN\nCHỦ TỊCH UBND XÃ\n(Họ và tên)"_s));

    const auto single = mainPart(docxOf(test::departmentPlan()));
    CHECK_FALSE(single->select_node("//w:pStyle[@w:val='ChucVuNhaNuoc']"));
    CHECK(single->select_node("//w:pStyle[@w:val='HoTen']"));
}

TEST_CASE("the last paragraph goes with closing and signature, without a closing with the signature")
{
    domain::Plan plan = test::departmentPlan();
    const char *kept = "//w:body/w:p[w:pPr/w:keepLines]";
    const auto behind = [&] {
        const auto doc = mainPart(docxOf(plan));
        REQUIRE(doc->select_nodes(kept).size() == 1);
        const pugi::xml_node next = doc->select_node(kept).node().next_sibling();
        return std::string(next.child("w:pPr").child("w:pStyle").attribute("w:val").value());
    };
    REQUIRE_FALSE(plan.closing.empty());
    CHECK(behind() == "KetThuc");
    plan.closing.clear();
    CHECK(behind() == "DongTrong");
}

TEST_CASE("formatted text, footnotes and the outline come out")
{
    const ooxml::Document document = read(docxOf(test::communeDraft()));
    const auto find = [&](const QString &start) -> const ooxml::DocParagraph * {
        for (const ooxml::DocBlock &block : document.blocks)
            if (const auto *p = std::get_if<ooxml::DocParagraph>(&block); p && p->text().startsWith(start))
                return p;
        return nullptr;
    };
    const auto allBold = [](const ooxml::DocParagraph &p) {
        return std::all_of(p.runs.begin(), p.runs.end(), [](const ooxml::Run &run) { return run.bold; });
    };
    for (const QString &heading :
         {u"I. MỤC ĐÍCH, YÊU CẦU"_s, u"1. Mục đích"_s, u"a) Thời gian"_s, u"III. KINH PHÍ:"_s}) {
        INFO(heading.toStdString());
        REQUIRE(find(heading));
        CHECK(allBold(*find(heading)));
    }
    for (const QString &text : {u"1. Phòng Văn hóa - Xã hội: chủ trì"_s, u"b) Tổ chức một buổi"_s,
                                u"- Đưa các chỉ tiêu"_s, u"+ Tiếp sóng"_s}) {
        INFO(text.toStdString());
        REQUIRE(find(text));
        CHECK_FALSE(find(text)->runs.at(0).bold);
        CHECK(find(text)->alignment == ooxml::Alignment::Justify);
        CHECK(find(text)->firstLine == 567);
    }
    const ooxml::DocParagraph *budget = find(u"Lồng ghép trong dự toán"_s);
    REQUIRE(budget);
    std::vector<int> notes;
    bool bold = false, italic = false;
    for (const ooxml::Run &run : budget->runs) {
        if (run.footnote)
            notes.push_back(*run.footnote);
        bold |= run.bold && run.text == u"35.400.000 đồng";
        italic |= run.italic && run.text == u"xã hội hóa";
    }
    CHECK(bold);
    CHECK(italic);
    REQUIRE(notes.size() == 2);
    REQUIRE(document.footnotes.at(notes[0]).size() == 1);
    CHECK(document.footnotes.at(notes[0]).at(0).text().trimmed() ==
          u"Số liệu do Phòng Văn hóa - Xã hội tổng hợp từ phiếu của các thôn.");
    CHECK(document.footnotes.at(notes[1]).at(0).text().trimmed().isEmpty()); // its text is not known
}

TEST_CASE("tables of sections keep their spans")
{
    const ooxml::Document document = read(docxOf(test::communeDraft()));
    const ooxml::DocTable *table = nullptr;
    for (const ooxml::DocBlock &block : document.blocks)
        if (const auto *t = std::get_if<ooxml::DocTable>(&block); t && t->hasBorders && !table)
            table = t;
    REQUIRE(table);
    REQUIRE(table->rows.size() == 4);
    REQUIRE(table->rows[0].cells.size() == 3);
    CHECK(table->rows[0].isHead);
    CHECK(table->rows[0].cells[0].rowSpan == 2);
    CHECK(table->rows[0].cells[2].columnSpan == 2);
    CHECK(table->rows[1].cells.size() == 2);
}

TEST_CASE("no hidden part carries plan data")
{
    const auto package = ooxml::Package::fromBytes(docxOf(test::communeDraft()));
    REQUIRE(package);
    for (const QString &name : package->partNames()) {
        INFO(name.toStdString());
        CHECK_FALSE(name.startsWith(u"customXml"_s));
        const QByteArray bytes = package->part(name);
        if (name == u"docProps/core.xml"_s)
            CHECK(bytes.contains("Thực hiện công tác"));
        else if (!name.startsWith(u"word/document"_s) && !name.startsWith(u"word/footnotes"_s))
            CHECK_FALSE(bytes.contains("Khe Mây"));
    }
}

TEST_CASE("a plan with nothing in it still gives a document")
{
    const QByteArray bytes = docxOf(domain::Plan{});
    CHECK(test::docxFaults(bytes).join(u'\n') == QString());
    CHECK(documents::planText(domain::Plan{}).contains(u"KẾ HOẠCH"_s));
}

TEST_CASE("control characters of pasted text don't keep a plan from being written")
{
    domain::Plan plan = test::communeDraft();
    plan.title = u"Kế\u0001 hoạch\u000bnăm\uffff"_s;
    plan.footLine = u"a\u001fb"_s;
    CHECK(documents::planContext(plan)["title"] == "Kế hoạch\nnăm");
    CHECK(test::docxFaults(docxOf(plan)).isEmpty());
}

TEST_CASE("the plain text says what the document says")
{
    const QString text = documents::planText(test::withAppendices());
    for (const QString &part :
         {u"ỦY BAN NHÂN DÂN\nXÃ KHE MÂY (MẪU)\n"_s, u"\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Đưa"_s,
          u"\n+ Tiếp sóng"_s, u"\nTT\tĐịa bàn\tSố buổi\n"_s, u"đồng từ ngân sách xã[1], phần"_s,
          u"\n[1] Số liệu do Phòng"_s, u"\nNơi nhận:\n- Sở Nội vụ (b/c);\n"_s,
          u"\nPhụ lục III\nPHÂN CÔNG NHIỆM VỤ NĂM 2026\n"_s, u"\n1\tKiện toàn Ban"_s})
        CHECK(text.contains(part));
}

TEST_CASE("whatever an author does to the tags: the template is refused, or Word can open what comes out")
{
    const QByteArray original = test::readAll(templates + u"ke-hoach.docx"_s);
    auto package = ooxml::Package::fromBytes(original);
    REQUIRE(package);
    const QString xml = QString::fromUtf8(package->part(package->mainPart()));
    static const QRegularExpression tag(u"\\{[^{}<]*\\}"_s);
    QStringList tags;
    QList<qsizetype> places;
    for (auto it = tag.globalMatch(xml); it.hasNext();) {
        const auto match = it.next();
        tags << match.captured();
        places << match.capturedStart();
    }
    const nlohmann::json context = documents::planContext(test::withAppendices());
    quint32 seed = 20260101;
    const auto random = [&seed](qsizetype below) {
        seed = seed * 1664525u + 1013904223u;
        return qsizetype(seed >> 8) % below;
    };
    int refused = 0;
    for (int round = 0; round < 250; ++round) {
        QString changed = xml;
        const qsizetype i = random(tags.size());
        const QString with = round % 3 == 0   ? QString()
                             : round % 3 == 1 ? tags[random(tags.size())]
                                              : tags[i] + tags[random(tags.size())];
        changed.replace(places[i], tags[i].size(), with);
        INFO(round << ": " << tags[i].toStdString() << " -> " << with.toStdString());
        package->setPart(package->mainPart(), changed.toUtf8());
        const auto bytes = package->toBytes();
        REQUIRE(bytes);
        NoProgress progress;
        const auto result = documents::renderTemplate(*bytes, context, documents::Missing::Blank, progress);
        if (!result) {
            CHECK(result.error().code == u"template.invalid");
            ++refused;
        } else {
            CHECK(test::docxFaults(result->bytes).join(u'\n') == QString());
        }
    }
    CHECK(refused > 20);
}

TEST_CASE("LibreOffice opens the documents")
{
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty()) {
        std::cout << "skipped: LibreOffice is not installed\n";
        return;
    }
    test::TempDir folder;
    QStringList arguments{u"-env:UserInstallation="_s +
                              QUrl::fromLocalFile(folder.file(u"profile"_s)).toString(QUrl::FullyEncoded),
                          u"--headless"_s,
                          u"--convert-to"_s,
                          u"pdf"_s,
                          u"--outdir"_s,
                          folder.path()};
    for (const auto &[name, plan] : samples()) {
        test::writeAll(folder.file(name + u".docx"_s), docxOf(plan));
        arguments << folder.file(name + u".docx"_s);
    }
    QProcess process;
    process.start(soffice, arguments);
    REQUIRE(process.waitForFinished(240'000));
    for (const auto &[name, plan] : samples()) {
        INFO(name.toStdString());
        CHECK(QFile::exists(folder.file(name + u".pdf"_s)));
        const QString keep = qEnvironmentVariable("BD_KEEP_DOCUMENTS");
        QFile::remove(keep + u'/' + name + u".pdf"_s);
        if (!keep.isEmpty())
            QFile::copy(folder.file(name + u".pdf"_s), keep + u'/' + name + u".pdf"_s);
    }
}
