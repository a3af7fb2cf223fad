#include "docx_builder.h"

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

QByteArray field(const QByteArray &type) { return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>"; }
QByteArray instruction(const QByteArray &text) { return "<w:r><w:instrText>" + text + "</w:instrText></w:r>"; }
QByteArray complexField(const QByteArray &code, const QByteArray &result)
{
    return field("begin") + instruction(code) + field("separate") + result + field("end");
}
QByteArray shape(const QByteArray &inside)
{
    return "<w:drawing><wps:wsp><wps:txbx><w:txbxContent>" + inside + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing>";
}
QByteArray oldShape(const QByteArray &inside)
{
    return "<w:pict><v:shape><v:textbox><w:txbxContent>" + inside + "</w:txbxContent></v:textbox></v:shape></w:pict>";
}
QByteArray either(const QByteArray &choice, const QByteArray &fallback)
{
    return "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + choice + "</mc:Choice><mc:Fallback>" + fallback
        + "</mc:Fallback></mc:AlternateContent></w:r>";
}

} // namespace

TEST_CASE("of a field its result is read")
{
    CHECK(plainText(readBody(p(r("a") + complexField(" REF x ", r("b")) + r("c")))) == q("abc"));
    CHECK(plainText(readBody(p("<w:fldSimple w:instr='DATE'>" + r("hôm nay") + "</w:fldSimple>"))) == q("hôm nay"));
    const QByteArray inner = complexField("MERGEFIELD x", r("điều kiện"));
    const QByteArray outer = field("begin") + instruction("IF ") + inner + field("separate") + r("kết quả") + field("end");
    CHECK(plainText(readBody(p(outer))) == q("kết quả"));
    CHECK(plainText(readBody(p(field("begin") + instruction("TOC") + field("separate") + r("mục 1")) + p(r("mục 2") + field("end")) + pt("x")))
          == q("mục 1\nmục 2\nx"));
}

TEST_CASE("a field without end or beginning swallows nothing")
{
    CHECK(plainText(readBody(p(field("begin") + instruction("REF") + r("a")) + pt("b"))) == q("a\nb"));
    CHECK(plainText(readBody(p(field("end") + r("a") + field("separate") + r("b")))) == q("ab"));
    CHECK(plainText(readBody(p(field("begin") + r("mất") + complexField("REF", r("x"))) + pt("b"))) == q("mấtx\nb"));
}

TEST_CASE("page numbers are marked")
{
    for (const QByteArray &code : {complexField(" PAGE \\* MERGEFORMAT ", r("2")), QByteArray("<w:fldSimple w:instr=' page '>" + r("2") + "</w:fldSimple>")}) {
        const Document document = readBody(p(r("Trang ") + code));
        const auto &runs = paragraphAt(document, 0).runs;
        REQUIRE(runs.size() == 2);
        CHECK_FALSE(runs[0].pageField);
        CHECK(runs[1].pageField);
        CHECK(runs[1].text == q("2"));
    }
    for (const QByteArray &code : {QByteArray(field("begin") + instruction("PAGE") + field("end")), QByteArray("<w:fldSimple w:instr='PAGE'/>")}) {
        const Document document = readBody(p(code));
        REQUIRE(paragraphAt(document, 0).runs.size() == 1);
        CHECK(paragraphAt(document, 0).runs[0].pageField);
    }
    CHECK_FALSE(paragraphAt(readBody(p(complexField("NUMPAGES", r("9")))), 0).runs[0].pageField);
}

TEST_CASE("form fields show their state; fields whose text is not in the file are named")
{
    const auto form = [](const QByteArray &data, const QByteArray &code) {
        return p("<w:r><w:fldChar w:fldCharType='begin'><w:ffData>" + data + "</w:ffData></w:fldChar></w:r>" + instruction(code)
                 + field("separate") + field("end"));
    };
    CHECK(plainText(readBody(form("<w:checkBox><w:default w:val='1'/></w:checkBox>", "FORMCHECKBOX"))) == q("☒"));
    CHECK(plainText(readBody(form("<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>", "FORMCHECKBOX"))) == q("☐"));
    CHECK(plainText(readBody(form("<w:ddList><w:result w:val='1'/><w:listEntry w:val='Nam'/><w:listEntry w:val='Nữ'/></w:ddList>", "FORMDROPDOWN"))) == q("Nữ"));
    CHECK(readBody(p(field("begin") + instruction("EQ \\f(1,2)") + field("end"))).unread == QStringList{q("field: EQ")});
}

TEST_CASE("text boxes are read once, behind their paragraph")
{
    for (const QByteArray &drawing : {either(shape(pt("hộp")), oldShape(pt("hộp"))), either("<w:drawing/>", oldShape(pt("hộp"))),
                                      QByteArray("<w:r>" + oldShape(pt("hộp")) + "</w:r>"), QByteArray("<w:r>" + shape(pt("hộp")) + "</w:r>")}) {
        const Document document = readBody(p(r("trước ") + drawing + r("sau")) + pt("cuối"));
        CHECK(plainText(document) == q("trước sau\nhộp\ncuối"));
        CHECK(document.unread == QStringList{q("text box")});
    }
    CHECK(plainText(readBody(p("<w:r>" + shape(pt("ngoài") + p("<w:r>" + shape(pt("trong")) + "</w:r>") + "<w:tbl><w:tr>" + cell(pt("ô")) + "</w:tr></w:tbl>") + "</w:r>")))
          == q("\nngoài\n\ntrong\nô"));
}

TEST_CASE("alternatives of paragraphs are read once")
{
    CHECK(plainText(readBody("<mc:AlternateContent><mc:Choice>" + pt("a") + "</mc:Choice><mc:Fallback>" + pt("b") + "</mc:Fallback></mc:AlternateContent>")) == q("a"));
    CHECK(plainText(readBody("<mc:AlternateContent><mc:Fallback>" + pt("b") + "</mc:Fallback></mc:AlternateContent>")) == q("b"));
    CHECK(plainText(readBody("<mc:AlternateContent/>" + pt("c"))) == q("c"));
}

TEST_CASE("alternatives nested deep are read without looking twice at all")
{
    QByteArray inside = pt("").repeated(2000);
    for (int i = 0; i < 200; ++i)
        inside = "<mc:AlternateContent><mc:Choice>" + inside + "</mc:Choice><mc:Fallback/></mc:AlternateContent>";
    CHECK(readBody(inside).blocks.size() == 2000);
}

TEST_CASE("what can't be read is named")
{
    DocxBuilder docx;
    docx.comments = "<w:comment w:id='0'>" + pt("xem lại") + pt("hạn") + "</w:comment>";
    docx.body = p("<w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:drawing><c:chart/></w:drawing></w:r>"
                  "<w:r><w:pict><v:shape><v:textpath string='DỰ THẢO'/></v:shape></w:pict></w:r>"
                  "<w:r><w:object><o:OLEObject xmlns:o='o'/></w:object></w:r>"
                  "<w:r><w:footnoteReference w:id='7'/></w:r>")
        + "<w:altChunk r:id='x'/>";
    CHECK(readOk(docx).unread
          == QStringList{q("picture"), q("chart"), q("word art: DỰ THẢO"), q("embedded object"), q("footnote without text"),
                         q("embedded document"), q("comment: xem lại hạn")});
}

TEST_CASE("footnotes and endnotes")
{
    DocxBuilder docx;
    docx.footnotes = "<w:footnote w:type='separator' w:id='-1'>" + p("<w:r><w:separator/></w:r>") + "</w:footnote>"
        "<w:footnote w:type='continuationSeparator' w:id='0'>" + pt("no") + "</w:footnote>"
        "<w:footnote w:id='1'>" + p("<w:r><w:footnoteRef/></w:r>" + r(" Theo bảng ") + r("kèm theo.", "<w:i/>")) + "</w:footnote>"
        "<w:footnote w:id='4'>" + pt("Số ước.") + pt("Dòng hai.") + "</w:footnote>";
    docx.endnotes = "<w:endnote w:id='1'>" + pt("Cuối văn bản.") + "</w:endnote>";
    docx.body = p(r("a") + "<w:r><w:footnoteReference w:id='4'/></w:r>" + r("b") + "<w:r><w:endnoteReference w:id='1'/></w:r>")
        + p(r("c") + "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:id='1'/></w:r>");
    const Document document = readOk(docx);
    CHECK(document.footnotes.size() == 3);
    const auto &runs = paragraphAt(document, 0).runs;
    REQUIRE(runs.size() == 4);
    CHECK(runs[1].footnote == 4);
    CHECK(runs[1].text.isEmpty());
    REQUIRE(runs[3].footnote);
    CHECK(*runs[3].footnote == 5);
    CHECK(document.footnotes.at(5).front().text() == q("Cuối văn bản."));
    CHECK(document.footnotes.at(1).front().text() == q("Theo bảng kèm theo."));
    CHECK(plainText(document) == q("a[1]b[2]\nc[3]\n\n[1] Số ước.\nDòng hai.\n[2] Cuối văn bản.\n[3] Theo bảng kèm theo."));
}

TEST_CASE("sections with their orientation, headers and footers, the title")
{
    DocxBuilder docx;
    docx.title = "Kế hoạch mẫu";
    docx.headers["header1"] = p("<w:fldSimple w:instr='PAGE'/>");
    docx.headers["footer1"] = pt("Dữ liệu minh họa") + "<w:tbl><w:tr>" + cell(pt("ô")) + "</w:tr></w:tbl>";
    docx.headers["header9"] = pt("không dùng");
    docx.body = pt("a") + pt("b", "<w:sectPr><w:headerReference w:type='default' r:id='header1'/><w:footerReference r:id='footer1'/>"
                                  "<w:pgSz w:w='11906' w:h='16838'/></w:sectPr>")
        + pt("c") + "<w:sectPr><w:headerReference r:id='header1'/><w:pgSz w:w='16838' w:h='11906' w:orient='landscape'/></w:sectPr>";
    const Document document = readOk(docx);
    REQUIRE(document.sections.size() == 2);
    CHECK(document.sections[0].firstBlock == 0);
    CHECK_FALSE(document.sections[0].landscape);
    CHECK(document.sections[1].firstBlock == 2);
    CHECK(document.sections[1].landscape);
    REQUIRE(document.headerParagraphs.size() == 1);
    CHECK(document.headerParagraphs[0].runs.at(0).pageField);
    REQUIRE(document.footerParagraphs.size() == 2);
    CHECK(document.footerParagraphs[1].text() == q("ô"));
    CHECK(document.coreTitle == q("Kế hoạch mẫu"));
    CHECK(plainText(document) == q("a\nb\nc"));
    CHECK(readBody(pt("a")).sections.size() == 1);
}

TEST_CASE("Parts that nobody asks for may be damaged")
{
    DocxBuilder docx;
    docx.body = pt("còn đọc được");
    docx.theme = "<a:fontScheme/>";
    QByteArray bytes = docx.toBytes();
    const qsizetype name = bytes.lastIndexOf("word/theme/theme1.xml");
    REQUIRE(name > 0);
    bytes[name - 30] = static_cast<char>(bytes[name - 30] ^ 1); // its checksum in the directory
    CHECK(paragraphAt(readOk(bytes), 0).text() == q("còn đọc được"));
    const qsizetype main = bytes.lastIndexOf("word/document.xml");
    bytes[main - 30] = static_cast<char>(bytes[main - 30] ^ 1);
    CHECK(readCode(bytes) == QStringLiteral("zip.broken"));
}
