// A report's context and its templates: what its tables say, annexes that hold nothing, layout of the pages.
#include "documents/template/render.h"
#include "documents/context/report_text.h"
#include "documents/plan_document.h"
#include "documents/template/values.h"
#include "ooxml/document.h"
#include "ooxml/package.h"
#include "ooxml_checker.h"
#include "sample_reports.h"
#include "support/catch.h"
#include "support/files.h"

using namespace bd;
using namespace bd::test;
using namespace Qt::StringLiterals;
using documents::ReportContent;
using Json = nlohmann::json;

namespace {

const QString templates = QStringLiteral(BD_SOURCE_DIR "/templates/");

Result<documents::RenderedDocx> rendered(const QString &name, const Json &context)
{
    documents::RenderOptions options{documents::Missing::Error, &documents::reportNames()};
    options.images = [](const QString &file) -> Result<QByteArray> { return pictureBytes(file); };
    NoProgress progress;
    return documents::renderTemplate(readAll(templates + name + u".docx"_s), context, options, progress);
}

QString textOf(const QByteArray &docx)
{
    NoProgress progress;
    QString text = ooxml::plainText(ooxml::readDocument(docx, progress).value());
    if (text.endsWith(u"\n"_s)) // of the empty paragraph that ends the file
        text.chop(1);
    return text;
}

/// As plan_document_test.cpp: written anew with BD_UPDATE_EXPECTED set.
void expectFile(const QString &name, const QByteArray &bytes)
{
    if (qEnvironmentVariableIsSet("BD_UPDATE_EXPECTED"))
        writeAll(templates + name, bytes);
    CHECK(QString::fromUtf8(readAll(templates + name)) == QString::fromUtf8(bytes));
}

/// The sample beside a template can't name files: its pictures are in it.
Json withPictures(Json value)
{
    if (value.is_object() && value.contains("file"))
        value = {{"data", pictureBytes(QString::fromStdString(value["file"])).toBase64().toStdString()}, {"alt", value["alt"]}};
    else if (value.is_structured())
        for (Json &element : value)
            element = withPictures(element);
    return value;
}

QByteArray bodyOf(const QByteArray &docx)
{
    return ooxml::Package::fromBytes(docx).value().part(u"word/document.xml"_s);
}

} // namespace

TEST_CASE("report templates, their samples and the expected texts go together")
{
    const std::vector<std::tuple<QString, domain::Plan, ReportContent>> all{
        {u"bao-cao-6-thang"_s, communeReport(), fullReport()},
        {u"bao-cao-nam"_s, communeReport(), fullReport()},
        {u"bao-cao-thang-hanh-dong"_s, communeReport(), actionMonthReport()},
        {u"bao-cao-nhanh"_s, urgentReport(), urgentContent()}};
    for (const auto &[name, plan, content] : all) {
        INFO(name.toStdString());
        CHECK(docxFaults(readAll(templates + name + u".docx"_s)).join(u'\n') == QString());
        const Json context = withPictures(documents::reportContext(plan, content));
        const auto made = rendered(name, context);
        INFO((made ? QString() : made.error().code + u' ' + made.error().args.join(u'\n')).toStdString());
        REQUIRE(made);
        CHECK(docxFaults(made->bytes).join(u'\n') == QString());
        expectFile(name + u".sample.json"_s, QByteArray::fromStdString(context.dump(2)) + '\n');
        expectFile(name + u".expected.txt"_s, textOf(made->bytes).toUtf8() + '\n');
    }
}

TEST_CASE("annexes lie across, are numbered on, and those that hold nothing are not there")
{
    const auto labels = [](const Json &context) {
        QStringList list;
        for (const Json &annex : context["report"]["annexes"])
            list << QString::fromStdString(annex["label"]) + u": "_s + QString::fromStdString(annex["title"]);
        return list;
    };
    const Json full = documents::reportContext(communeReport(), fullReport());
    CHECK(labels(full).size() == 9);
    CHECK(labels(full).front() == u"Phụ lục I: KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2026");
    CHECK(labels(full).back() == u"Phụ lục IX: BIỂU ĐỒ");
    const QByteArray body = bodyOf(rendered(u"bao-cao-6-thang"_s, full)->bytes);
    CHECK(body.count("w:orient=\"landscape\"") == 9); // one section each
    CHECK(body.count("<w:sectPr") == 10);
    CHECK(body.indexOf("w:orient=\"landscape\"") > body.indexOf("Phụ lục I<"));
    CHECK(body.count("<w:drawing>") == 4);
    CHECK_FALSE(body.contains("<w:tr><w:trPr><w:tblHeader/>")); // rows don't split, the head's neither

    ReportContent one;
    one.documents = fullReport().documents;
    const Json single = documents::reportContext(communeReport(), one);
    CHECK(labels(single).size() == 1);
    CHECK(labels(single).front().startsWith(u"Phụ lục: VĂN BẢN"));
    CHECK(bodyOf(rendered(u"bao-cao-nam"_s, single)->bytes).count("w:orient=\"landscape\"") == 1);

    domain::Plan withOwn = communeReport();
    domain::Section own;
    own.heading = domain::RichText::plain(u"Phụ lục I"_s);
    own.blocks.push_back(domain::Paragraph{{}, domain::ParagraphLevel::Plain, domain::RichText::plain(u"Biểu của cấp trên."_s)});
    withOwn.appendices = {own};
    CHECK(labels(documents::reportContext(withOwn, one)).front().startsWith(u"Phụ lục II: "));

    for (const QString &name : {u"bao-cao-6-thang"_s, u"bao-cao-nam"_s, u"bao-cao-thang-hanh-dong"_s, u"bao-cao-nhanh"_s}) {
        INFO(name.toStdString());
        const auto bare = rendered(name, documents::reportContext(communeReport(), {}));
        REQUIRE(bare);
        const QByteArray text = bodyOf(bare->bytes);
        CHECK_FALSE(text.contains("landscape")); // the text keeps its own page
        CHECK(text.count("<w:sectPr") == 1);
        CHECK_FALSE(text.contains("Phụ lục"));
        CHECK(docxFaults(bare->bytes).join(u'\n') == QString());
    }
}

TEST_CASE("unknown is no zero, and what is compared has a base")
{
    using documents::changeText;
    using documents::countText;
    using documents::shareText;
    CHECK(countText({}) == u"…");
    CHECK(countText(0) == u"0");
    CHECK(countText(1'000'000'000'000'000, true) == u"ước 1.000.000.000.000.000");
    CHECK(shareText(640, 1150) == u"55,7%");
    CHECK(shareText(3, 5) == u"60%");
    CHECK(shareText({}, 5).isEmpty());
    CHECK(shareText(0, 0).isEmpty());
    CHECK(shareText(999'999'999'999'999, 1'000'000'000'000'000) == u"100%");
    CHECK(changeText(1150, 850) == u"tăng 300 (35,3%)");
    CHECK(changeText(600, 1200) == u"giảm 600 (50%)");
    CHECK(changeText(12, 9) == u"tăng 3"); // a base below 10 has no percentage
    CHECK(changeText(4, 0) == u"kỳ trước không phát sinh");
    CHECK(changeText(0, 0) == u"bằng kỳ trước");
    CHECK(changeText({}, 4).isEmpty());
    CHECK(changeText(std::numeric_limits<qint64>::max(), 1) == u"tăng 9.223.372.036.854.775.806");

    const Json context = documents::reportContext(communeReport(), fullReport());
    const Json &statistics = context["report"]["annexes"][1];
    CHECK(statistics["has_estimates"] == true);
    CHECK(statistics["has_before"] == true);
    const Json &rows = statistics["statistic_rows"];
    CHECK(rows[0]["is_group"] == true);
    CHECK(rows[0]["number"] == "I");
    CHECK(rows[1]["number"] == "1");
    CHECK(rows[1]["women_text"].is_null());
    CHECK(rows[2]["women_text"] == "640");
    CHECK(rows[2]["women_share"].is_null()); // women of eight sessions are no share of the people of eleven
    CHECK(rows[2]["estimated_text"] == "ước 1.800");
    CHECK(rows[2]["note"] == "11/12 hoạt động có thống kê; số nữ của 8/11 hoạt động");
    CHECK(rows[4]["total"].is_null());
    CHECK(rows[4]["total_text"] == "…");
    CHECK(rows[4]["change"].is_null());
    CHECK(rows[5]["women_share"] == "55%");
    CHECK(rows[5]["change"] == "giảm 24 (37,5%)");
    CHECK(rows[7]["total_text"] == "ước 1.\u200B000.\u200B000.\u200B000.\u200B000.\u200B000"); // may break behind its dots
    const Json &indicators = context["report"]["annexes"][3]["indicator_rows"];
    CHECK(indicators[0]["name"] == "Trong lĩnh vực chính trị");
    CHECK(indicators[1]["value_text"] == "1/2 (50%)");
    CHECK(indicators[1]["result_text"] == "Chưa đạt");
    CHECK(indicators[3]["value_text"] == "…");
    CHECK(indicators[3]["result_text"] == "Không đánh giá được");
}

TEST_CASE("what goes to a superior is addressed to it, above the text and below it")
{
    const Json one = documents::reportContext(communeReport(), {});
    CHECK(one["addressee"] == "Ủy ban nhân dân tỉnh Minh Khê (mẫu) (qua Sở Nội vụ)");
    CHECK(one["addressee_lines"].empty());
    CHECK(one["recipient_lines"][0] == "- Như trên;");
    CHECK(one["reference"].get<std::string>().starts_with("(Kèm theo Báo cáo số"));
    const Json several = documents::reportContext(urgentReport(), urgentContent());
    CHECK(several["addressee"].is_null());
    CHECK(several["addressee_lines"][0] == "- Ủy ban nhân dân tỉnh Minh Khê (mẫu);");
    CHECK(several["addressee_lines"][1] == "- Sở Nội vụ tỉnh Minh Khê (mẫu).");
    domain::Plan told = communeReport();
    told.recipients.prepend(u"Như trên"_s);
    CHECK(documents::reportContext(told, {})["recipient_lines"].size() == 4);
    told.preamble.clear();
    domain::LegalBasis basis;
    basis.text = u"Công văn số 540/SNV-XDCQ (mẫu)"_s;
    told.legalBases = {basis};
    CHECK(documents::reportContext(told, {})["introduction"] ==
          "UBND xã Khe Mây (mẫu) báo cáo kết quả thực hiện công tác bình đẳng giới 6 tháng đầu năm 2026, cụ thể như sau:");
}

TEST_CASE("a report's picture is printed with a percent sign, and a plan has none")
{
    NoProgress progress;
    const QByteArray body = "<w:p><w:r><w:t>{#report.annexes}{#photo_rows}{%left.image}{/photo_rows}{/report.annexes}</w:t></w:r></w:p>";
    QByteArray file = readAll(templates + u"bao-cao-nhanh.docx"_s);
    ooxml::Package package = ooxml::Package::fromBytes(file).value();
    QByteArray document = package.part(u"word/document.xml"_s);
    document.insert(document.lastIndexOf("<w:sectPr>"), body);
    package.setPart(u"word/document.xml"_s, document);
    const QByteArray changed = package.toBytes().value();
    documents::RenderOptions options{documents::Missing::Error, &documents::reportNames()};
    options.images = [](const QString &name) -> Result<QByteArray> { return pictureBytes(name); };
    CHECK(documents::renderTemplate(changed, documents::reportContext(communeReport(), fullReport()), options, progress));
    const auto asPlan = documents::renderTemplate(changed, documents::planContext(communeReport()), {documents::Missing::Error, &documents::planNames()}, progress);
    REQUIRE_FALSE(asPlan);
    CHECK(asPlan.error().code == u"template.invalid");
    // the picture as words
    document.replace("{%left.image}", "{left.image}");
    package.setPart(u"word/document.xml"_s, document);
    const auto asWords = documents::renderTemplate(package.toBytes().value(), documents::reportContext(communeReport(), fullReport()), options, progress);
    REQUIRE_FALSE(asWords);
    CHECK(asWords.error().args.join(u' ').startsWith(u"picture_printed"));
}

TEST_CASE("targets are said in words, and the last paragraph goes with closing and signature")
{
    const std::pair<QString, QString> rows[] = {{u"≥ 60%"_s, u"từ 60% trở lên"_s},         {u"≤ 111 bé trai/100 bé gái"_s, u"không quá 111 bé trai/100 bé gái"_s},
                                                {u"> 90%"_s, u"trên 90%"_s},               {u"< 30%"_s, u"dưới 30%"_s},
                                                {u"≥ 4 tin, bài/quý"_s, u"từ 04 tin, bài/quý trở lên"_s}, {u"≤ 1,7 lần"_s, u"không quá 1,7 lần"_s},
                                                {u"khoảng 60%"_s, u"khoảng 60%"_s},        {u"100%"_s, u"100%"_s},
                                                {u"có"_s, u"có"_s},                        {QString(), QString()}};
    for (const auto &[sign, words] : rows)
        CHECK(documents::targetWords(sign) == words);
    const Json context = documents::reportContext(communeReport(), {});
    REQUIRE_FALSE(context["closing"].empty());
    CHECK(context["outline"].back()["ends_document"] == true);
    CHECK(context["outline"].front()["ends_document"] == false);
}
