#include "docx_builder.h"

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

DocxBuilder styled(const QByteArray &styles, const QByteArray &body)
{
    DocxBuilder docx;
    docx.styles = styles;
    docx.body = body;
    return docx;
}

const Run &firstRun(const Document &document, std::size_t block = 0)
{
    const DocParagraph &paragraph = paragraphAt(document, block);
    REQUIRE_FALSE(paragraph.runs.empty());
    return paragraph.runs.front();
}

} // namespace

TEST_CASE("direct formatting is read, and runs of one look are joined")
{
    const Document document = readBody(p(r("Kế ") + r("hoạch ") + r("năm", "<w:b/><w:i/><w:u w:val='single'/><w:sz w:val='28'/>")
                                         + r("2", "<w:vertAlign w:val='superscript'/>") + r("chữ hoa", "<w:caps/>")));
    const auto &runs = paragraphAt(document, 0).runs;
    REQUIRE(runs.size() == 4);
    CHECK(runs[0].text == q("Kế hoạch "));
    CHECK_FALSE(runs[0].bold);
    CHECK(runs[0].size == 10.0);
    CHECK(runs[1].text == q("năm"));
    CHECK((runs[1].bold && runs[1].italic && runs[1].underline));
    CHECK(runs[1].size == 14.0);
    CHECK(runs[2].superscript);
    CHECK(runs[3].text == q("CHỮ HOA"));
    CHECK(paragraphAt(document, 0).text() == q("Kế hoạch năm2CHỮ HOA"));
}

TEST_CASE("toggles: direct wins, styles add up, the document's default holds")
{
    const QByteArray styles = "<w:style w:type='paragraph' w:styleId='P'><w:name w:val='Đậm'/><w:rPr><w:b/></w:rPr></w:style>"
                              "<w:style w:type='paragraph' w:styleId='P2'><w:basedOn w:val='P'/></w:style>"
                              "<w:style w:type='paragraph' w:styleId='P3'><w:basedOn w:val='P'/><w:rPr><w:b w:val='0'/></w:rPr></w:style>"
                              "<w:style w:type='character' w:styleId='C'><w:rPr><w:b/></w:rPr></w:style>";
    struct Row {
        const char *paragraph, *run;
        bool bold;
    };
    const Row rows[] = {
        {"", "", false}, {"P", "", true}, {"P2", "", true}, {"P3", "", false}, {"", "<w:rStyle w:val='C'/>", true},
        {"P", "<w:rStyle w:val='C'/>", false}, {"P", "<w:b w:val='false'/>", false}, {"P", "<w:b/>", true},
        {"P", "<w:rStyle w:val='C'/><w:b w:val='1'/>", true}, {"P3", "<w:rStyle w:val='C'/>", true},
    };
    for (const Row &row : rows) {
        INFO(row.paragraph << " " << row.run);
        const QByteArray body = pt("chữ", "<w:pStyle w:val='" + QByteArray(row.paragraph) + "'/>");
        const QByteArray withRun = p(r("chữ", row.run), "<w:pStyle w:val='" + QByteArray(row.paragraph) + "'/>");
        CHECK(firstRun(readOk(styled(styles, withRun))).bold == row.bold);
        const QByteArray always = "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>";
        CHECK(firstRun(readOk(styled(always + styles, body))).bold);
    }
}

TEST_CASE("styles: chains, defaults, cycles")
{
    const QByteArray styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='26'/></w:rPr></w:rPrDefault>"
        "<w:pPrDefault><w:pPr><w:jc w:val='both'/></w:pPr></w:pPrDefault></w:docDefaults>"
        "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/><w:pPr><w:ind w:firstLine='567'/></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='Tiêu đề'/><w:basedOn w:val='N'/>"
        "<w:pPr><w:jc w:val='center'/><w:outlineLvl w:val='1'/></w:pPr><w:rPr><w:sz w:val='30'/><w:i/></w:rPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/><w:pPr><w:ind w:left='100' w:hanging='50'/></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 3'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='X'><w:basedOn w:val='Y'/><w:rPr><w:b/></w:rPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='Y'><w:basedOn w:val='X'/><w:rPr><w:i/></w:rPr></w:style>";
    const auto with = [&](const char *style) { return pt("chữ", "<w:pStyle w:val='" + QByteArray(style) + "'/>"); };
    const Document document =
        readOk(styled(styles, pt("chữ") + with("A") + with("B") + with("H") + with("X") + with("none")));

    CHECK(paragraphAt(document, 0).styleName == q("Normal"));
    CHECK(paragraphAt(document, 0).alignment == Alignment::Justify);
    CHECK(paragraphAt(document, 0).firstLine == 567);
    CHECK(paragraphAt(document, 0).outlineLevel == -1);
    CHECK(firstRun(document, 0).size == 13.0);

    CHECK(paragraphAt(document, 1).styleName == q("Tiêu đề"));
    CHECK(paragraphAt(document, 1).alignment == Alignment::Centre);
    CHECK(paragraphAt(document, 1).outlineLevel == 1);
    CHECK(paragraphAt(document, 2).leftIndent == 100);
    CHECK(paragraphAt(document, 2).firstLine == -50);
    CHECK(paragraphAt(document, 2).alignment == Alignment::Centre);
    CHECK(firstRun(document, 2).size == 15.0);
    CHECK(firstRun(document, 2).italic);
    CHECK(paragraphAt(document, 3).outlineLevel == 2);
    CHECK(firstRun(document, 4).bold);
    CHECK(firstRun(document, 4).italic);
    CHECK(paragraphAt(document, 5).styleName == q("Normal"));
}

TEST_CASE("paragraph formatting, in transitional and strict words")
{
    const Document document = readBody(pt("a", "<w:jc w:val='end'/><w:ind w:start='1cm' w:firstLine='12pt'/><w:outlineLvl w:val='0'/>")
                                       + pt("b", "<w:jc w:val='start'/><w:pageBreakBefore/>") + pt("c", "<w:outlineLvl w:val='9'/>"));
    CHECK(paragraphAt(document, 0).alignment == Alignment::Right);
    CHECK(paragraphAt(document, 0).leftIndent == 567);
    CHECK(paragraphAt(document, 0).firstLine == 240);
    CHECK(paragraphAt(document, 0).outlineLevel == 0);
    CHECK(paragraphAt(document, 1).alignment == Alignment::Left);
    CHECK(paragraphAt(document, 1).pageBreakBefore);
    CHECK(paragraphAt(document, 2).outlineLevel == -1);
}

TEST_CASE("what stands in a run beside text")
{
    const auto textOf = [](const QByteArray &inside) {
        return paragraphAt(readBody(p("<w:r><w:t>a</w:t>" + inside + "<w:t>b</w:t></w:r>")), 0).text();
    };
    CHECK(textOf("<w:tab/>") == q("a\tb"));
    CHECK(textOf("<w:ptab/>") == q("a\tb"));
    CHECK(textOf("<w:br/>") == q("a\nb"));
    CHECK(textOf("<w:cr/>") == q("a\nb"));
    CHECK(textOf("<w:br w:type='page'/>") == q("a\nb"));
    CHECK(textOf("<w:noBreakHyphen/>") == q("a-b"));
    CHECK(textOf("<w:softHyphen/>") == q("ab"));
    CHECK(textOf("<w:t>\xC2\xAD</w:t>") == q("ab"));
    CHECK(textOf("<w:sym w:font='Symbol' w:char='F061'/>") == q("aαb"));
    CHECK(textOf("<w:sym w:font='Wingdings' w:char='F0FC'/>") == q("a✓b"));
    CHECK(textOf("<w:sym w:font='Arial' w:char='2192'/>") == q("a→b"));
    CHECK(textOf("<w:t>&#1;&#xB;</w:t>") == q("ab"));
    CHECK(textOf("<w:t>x<!-- y -->z<![CDATA[<]]></w:t>") == q("axz<b"));
    CHECK(textOf("<w:t>\n  x\n </w:t>") == q("axb"));
    CHECK(textOf("<w:t xml:space='preserve'> x\ny </w:t>") == q("a x y b"));
    CHECK(textOf("<w:t>\xF0\x9F\x98\x80</w:t>") == q("a\xF0\x9F\x98\x80" "b"));
    CHECK(textOf("<w:ruby><w:rt><w:r><w:t>y</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>x</w:t></w:r></w:rubyBase></w:ruby>")
          == q("ax (y)b"));
    CHECK(textOf("<w:unheardOf><w:t>x</w:t></w:unheardOf>") == q("axb"));
}

TEST_CASE("text is composed (NFC), also across runs of different looks")
{
    const Document document = readBody(p(r("Bi\xCC\x80nh đa\xCC\x86") + r("\xCC\x89ng", "<w:b/>")));
    CHECK(paragraphAt(document, 0).text() == q("Bình đẳng"));
    REQUIRE(paragraphAt(document, 0).runs.size() == 2);
    CHECK(paragraphAt(document, 0).runs[1].text == q("ng"));
}

TEST_CASE("page breaks begin the next paragraph")
{
    const QByteArray pageBreak = "<w:r><w:br w:type='page'/></w:r>";
    const Document document = readBody(p(pageBreak + r("a")) + p(r("b") + pageBreak) + pt("c") + pt("d"));
    CHECK(paragraphAt(document, 0).pageBreakBefore);
    CHECK(paragraphAt(document, 0).text() == q("a"));
    CHECK_FALSE(paragraphAt(document, 1).pageBreakBefore);
    CHECK(paragraphAt(document, 1).text() == q("b"));
    CHECK(paragraphAt(document, 2).pageBreakBefore);
    CHECK_FALSE(paragraphAt(document, 3).pageBreakBefore);
}

TEST_CASE("containers inside and around paragraphs are read through")
{
    const Document document = readBody(
        p("<w:hyperlink r:id='x'>" + r("a") + "</w:hyperlink><w:smartTag><w:smartTagPr/>" + r("b") + "</w:smartTag>"
          + "<w:sdt><w:sdtPr><w:alias w:val='no'/></w:sdtPr><w:sdtContent>" + r("c") + "</w:sdtContent></w:sdt>"
          + "<w:bdo><w:dir>" + r("d") + "</w:dir></w:bdo>")
        + "<w:sdt><w:sdtContent>" + pt("e") + "<w:customXml>" + pt("f") + "</w:customXml></w:sdtContent></w:sdt>"
        + p("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>") + r("g"));
    CHECK(plainText(document) == q("abcd\ne\nf\nx+1\ng"));
    CHECK(document.unread == QStringList{q("formula")});
}

TEST_CASE("revisions are read as accepted")
{
    const QByteArray deletedMark = "<w:rPr><w:del w:id='1'/></w:rPr>";
    const Document document = readBody(
        p("<w:ins>" + r("mới ") + "</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:moveFrom>" + r("đi")
          + "</w:moveFrom><w:moveTo>" + r("đến") + "</w:moveTo>")
        + p(r("một "), deletedMark) + p({}, deletedMark) + pt("hai") + p(r("ba"), deletedMark));
    CHECK(plainText(document) == q("mới đến\nmột hai\nba"));
    CHECK(document.unread == QStringList{q("inserted text"), q("deleted text: cũ"), q("deleted text")});
}

TEST_CASE("hidden text is not read but named")
{
    const Document document = readBody(p(r("thấy") + r("giấu", "<w:vanish/>")) + p(r("mất", "<w:vanish/>"), "<w:rPr><w:vanish/></w:rPr>"));
    CHECK(plainText(document) == q("thấy"));
    CHECK(document.unread == QStringList{q("hidden text: giấu"), q("hidden text: mất")});
}

TEST_CASE("any prefix and the strict namespaces are understood")
{
    DocxBuilder docx;
    docx.replaced["word/document.xml"] =
        "<document xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main'><body><p><r><rPr><b/></rPr><t>a</t></r></p></body></document>";
    const Document plain = readOk(docx);
    CHECK(plainText(plain) == q("a"));
    CHECK(firstRun(plain).bold);
    docx.replaced["word/document.xml"] = "<q:document xmlns:q='x'><q:body><q:p q:x='1'><q:pPr><q:jc q:val='center'/></q:pPr>"
                                         "<q:r><q:t>b</q:t></q:r></q:p></q:body></q:document>";
    CHECK(paragraphAt(readOk(docx), 0).alignment == Alignment::Centre);
    docx.replaced["_rels/.rels"] = "<Relationships><Relationship Id='a' Target='/word/document.xml' "
                                   "Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/></Relationships>";
    CHECK(plainText(readOk(docx)) == q("b"));
}

TEST_CASE("twenty thousand paragraphs in a chain of styles")
{
    QByteArray styles;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray n = QByteArray::number(i);
        styles += "<w:style w:type='paragraph' w:styleId='S" + n + "'><w:basedOn w:val='S" + QByteArray::number(i + 1)
            + "'/></w:style>";
    }
    styles += "<w:style w:type='paragraph' w:styleId='S5000'><w:rPr><w:b/></w:rPr></w:style>";
    const Document document = readOk(styled(styles, pt("a", "<w:pStyle w:val='S0'/>").repeated(20'000)));
    CHECK(document.blocks.size() == 20'000);
    CHECK(firstRun(document, 19'999).bold);
}

TEST_CASE("reading stops when it is cancelled")
{
    struct Cancelled final : Progress {
        void report(qint64, qint64) override {}
        void text(const QString &) override {}
        bool isCancelled() const override { return true; }
    } progress;
    DocxBuilder docx;
    docx.body = pt("a").repeated(1000);
    CHECK(readDocument(docx.toBytes(), progress).error().code == q("cancelled"));
}
