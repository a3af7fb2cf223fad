// Runs and paragraphs as they look on paper.
#include "docx_builder.h"

#include "ooxml/unsupported.h"

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

Run runWith(const QByteArray &properties, const QByteArray &styles = {}, const QByteArray &style = {})
{
    const QByteArray body = p(r("a", properties), style.isEmpty() ? "" : "<w:pStyle w:val='" + style + "'/>");
    const Document document = paperOf(styled(styles, body));
    REQUIRE(paragraphAt(document, 0).runs.size() == 1);
    return paragraphAt(document, 0).runs.front();
}

ParagraphInk inkWith(const QByteArray &properties, const QByteArray &styles = {})
{
    return paragraphAt(paperOf(styled(styles, pt("a", properties))), 0).ink;
}

const char *const theme =
    "<a:clrScheme><a:dk1><a:sysClr val='windowText' lastClr='010203'/></a:dk1><a:accent1><a:srgbClr val='4472C4'/></a:accent1></a:clrScheme>"
    "<a:fontScheme><a:majorFont><a:latin typeface='Arial'/><a:cs typeface=''/></a:majorFont>"
    "<a:minorFont><a:latin typeface='Calibri'/></a:minorFont></a:fontScheme>";

} // namespace

TEST_CASE("paper: the look of a run, said directly")
{
    const RunInk plain = runWith("").ink;
    CHECK(plain == RunInk());
    CHECK(runWith("<w:color w:val='FF0000'/>").ink.colour == 0xFF0000);
    CHECK_FALSE(runWith("<w:color w:val='auto'/>").ink.colour);
    CHECK(runWith("<w:shd w:val='clear' w:fill='00FF00'/>").ink.shading == 0x00FF00);
    CHECK(runWith("<w:shd w:val='pct50' w:color='000000' w:fill='FFFFFF'/>").ink.shading == 0x808080);
    CHECK(runWith("<w:shd w:val='clear' w:fill='00FF00'/><w:highlight w:val='yellow'/>").ink.shading == 0xFFFF00);
    CHECK(runWith("<w:strike/>").ink.strike);
    CHECK(runWith("<w:dstrike/>").ink.strike);
    CHECK(runWith("<w:u w:val='double'/>").ink.doubleUnderline);
    CHECK(runWith("<w:u w:val='double'/>").underline);
    CHECK_FALSE(runWith("<w:u w:val='single'/>").ink.doubleUnderline);
    CHECK(runWith("<w:vertAlign w:val='subscript'/>").ink.subscript);
    CHECK(runWith("<w:smallCaps/>").ink.smallCaps);
    CHECK(runWith("<w:position w:val='-6'/>").ink.raise == -3);
    CHECK(runWith("<w:spacing w:val='-10'/>").ink.spacing == -10);
    CHECK(runWith("<w:w w:val='80'/>").ink.scale == 80);
    CHECK(runWith("<w:w w:val='80%'/>").ink.scale == 80);
    CHECK(runWith("<w:kern w:val='20'/><w:sz w:val='28'/>").ink.kerning);
    CHECK_FALSE(runWith("<w:kern w:val='36'/><w:sz w:val='28'/>").ink.kerning);
    CHECK_FALSE(runWith("<w:kern w:val='0'/><w:sz w:val='28'/>").ink.kerning);
    CHECK(runWith("<w:rFonts w:ascii='Arial' w:hAnsi='Courier'/>").ink.font == q("Arial"));
    CHECK(runWith("<w:rFonts w:hAnsi='Courier'/>").ink.font == q("Courier"));
    CHECK(runWith("<w:rFonts w:ascii='Symbol'/>").ink.font.isEmpty());
}

TEST_CASE("paper: fonts and colours of the theme")
{
    DocxBuilder docx = styled("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi' w:hAnsiTheme='minorHAnsi'/></w:rPr>"
                              "</w:rPrDefault></w:docDefaults>"
                              "<w:style w:type='character' w:styleId='C'><w:rPr><w:rFonts w:ascii='Arial'/></w:rPr></w:style>",
                              p(r("a") + r("b", "<w:rFonts w:asciiTheme='majorHAnsi' w:ascii='Old'/>")
                                + r("c", "<w:rStyle w:val='C'/><w:i/>") + r("d", "<w:color w:val='auto' w:themeColor='accent1'/>")
                                + r("e", "<w:color w:val='112233' w:themeColor='accent1' w:themeShade='BF'/>")
                                + r("f", "<w:color w:themeColor='text1'/>") + r("g", "<w:rFonts w:asciiTheme='majorBidi'/>")));
    docx.theme = theme;
    const Document document = paperOf(docx);
    const auto &runs = paragraphAt(document, 0).runs;
    REQUIRE(runs.size() == 7);
    CHECK(runs[0].ink.font == q("Calibri"));
    CHECK(runs[1].ink.font == q("Arial"));
    CHECK(runs[2].ink.font == q("Arial"));
    CHECK(runs[3].ink.colour == 0x4472C4);
    CHECK(runs[4].ink.colour == 0x112233);
    CHECK(runs[5].ink.colour == 0x010203);
    CHECK(runs[6].ink.font == q("Arial"));
}

TEST_CASE("paper: looks come down the chain of styles, toggles add up")
{
    const QByteArray styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:color w:val='000001'/><w:spacing w:val='5'/></w:rPr></w:rPrDefault></w:docDefaults>"
        "<w:style w:type='paragraph' w:styleId='A'><w:rPr><w:color w:val='000002'/><w:smallCaps/><w:strike/></w:rPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/><w:rPr><w:w w:val='90'/></w:rPr></w:style>"
        "<w:style w:type='character' w:styleId='C'><w:rPr><w:color w:val='000003'/><w:smallCaps/></w:rPr></w:style>";
    const Run plain = runWith("", styles, "B");
    CHECK(plain.ink.colour == 2);
    CHECK((plain.ink.smallCaps && plain.ink.strike));
    CHECK(plain.ink.scale == 90);
    CHECK(plain.ink.spacing == 5);
    const Run inStyle = runWith("<w:rStyle w:val='C'/>", styles, "B");
    CHECK(inStyle.ink.colour == 3);
    CHECK_FALSE(inStyle.ink.smallCaps); // twice said is off again
    CHECK(inStyle.ink.strike);
    CHECK(runWith("<w:rStyle w:val='C'/><w:smallCaps/><w:color w:val='000004'/>", styles, "B").ink.smallCaps);
    CHECK_FALSE(runWith("<w:strike w:val='0'/>", styles, "B").ink.strike);
}

TEST_CASE("paper: looks split runs, but not when reading for text")
{
    const QByteArray body = p(r("a") + r("b", "<w:color w:val='FF0000'/>") + r("c", "<w:rFonts w:ascii='Arial'/>"));
    CHECK(paragraphAt(paperOf(body), 0).runs.size() == 3);
    REQUIRE(paragraphAt(readBody(body), 0).runs.size() == 1);
    CHECK(paragraphAt(readBody(body), 0).runs[0].text == q("abc"));
    CHECK(paragraphAt(readBody(body), 0).runs[0].ink == RunInk());
}

TEST_CASE("paper: spacing, lines and switches of a paragraph")
{
    const ParagraphInk plain = inkWith("");
    CHECK((plain.spaceBefore == 0 && plain.spaceAfter == 0 && plain.line == 240 && plain.lineRule == LineRule::Multiple));
    CHECK((plain.widowControl && !plain.keepNext && !plain.keepLines && !plain.contextualSpacing));
    const ParagraphInk given = inkWith("<w:keepNext/><w:keepLines/><w:widowControl w:val='0'/><w:contextualSpacing/>"
                                       "<w:spacing w:before='120' w:after='6pt' w:line='360' w:lineRule='auto'/><w:ind w:right='300'/>");
    CHECK((given.spaceBefore == 120 && given.spaceAfter == 120 && given.line == 360));
    CHECK((!given.widowControl && given.keepNext && given.keepLines && given.contextualSpacing));
    CHECK(given.rightIndent == 300);
    CHECK(inkWith("<w:spacing w:line='300' w:lineRule='exact'/>").lineRule == LineRule::Exact);
    CHECK(inkWith("<w:spacing w:line='300' w:lineRule='atLeast'/>").lineRule == LineRule::AtLeast);
    CHECK(inkWith("<w:spacing w:line='-300'/>").lineRule == LineRule::Exact);
    CHECK(inkWith("<w:spacing w:line='-300'/>").line == 300);
    CHECK(inkWith("<w:spacing w:before='100' w:beforeAutospacing='1' w:afterAutospacing='0' w:after='7'/>").spaceBefore == 280);
    CHECK(inkWith("<w:spacing w:before='100' w:beforeAutospacing='1' w:afterAutospacing='0' w:after='7'/>").spaceAfter == 7);
    CHECK(inkWith("<w:spacing w:before='10' w:beforeLines='50' w:afterLines='100'/>").spaceBefore == 120);
    CHECK(inkWith("<w:spacing w:afterLines='100'/>").spaceAfter == 240);
    CHECK(inkWith("<w:shd w:val='clear' w:fill='EEEEEE'/>").shading == 0xEEEEEE);
}

TEST_CASE("paper: spacing comes down: defaults, style, direct")
{
    const QByteArray styles =
        "<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after='200' w:line='276' w:lineRule='auto'/></w:pPr></w:pPrDefault></w:docDefaults>"
        "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:pPr><w:spacing w:before='60'/></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='E'><w:basedOn w:val='N'/><w:pPr><w:spacing w:line='300' w:lineRule='exact'/></w:pPr></w:style>";
    const ParagraphInk normal = inkWith("", styles);
    CHECK((normal.spaceBefore == 60 && normal.spaceAfter == 200 && normal.line == 276));
    const ParagraphInk exact = inkWith("<w:pStyle w:val='E'/><w:spacing w:after='0'/>", styles);
    CHECK((exact.spaceBefore == 60 && exact.spaceAfter == 0 && exact.line == 300 && exact.lineRule == LineRule::Exact));
    // A line without its rule is a multiple again.
    CHECK(inkWith("<w:pStyle w:val='E'/><w:spacing w:line='480'/>", styles).lineRule == LineRule::Multiple);
}

TEST_CASE("paper: tab stops are merged, cleared and ordered")
{
    const QByteArray styles = "<w:style w:type='paragraph' w:styleId='A'><w:pPr><w:tabs><w:tab w:val='left' w:pos='1000'/>"
                              "<w:tab w:val='center' w:pos='3000'/></w:tabs></w:pPr></w:style>"
                              "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/><w:pPr><w:tabs>"
                              "<w:tab w:val='decimal' w:pos='2000'/><w:tab w:val='clear' w:pos='1000'/></w:tabs></w:pPr></w:style>";
    const auto tabs = inkWith("<w:pStyle w:val='B'/><w:tabs><w:tab w:val='end' w:leader='dot' w:pos='9000'/><w:tab w:val='num' w:pos='500'/>"
                              "<w:tab w:val='right' w:pos='3000'/><w:tab w:val='bar' w:pos='4000'/></w:tabs>", styles).tabs;
    REQUIRE(tabs.size() == 4);
    CHECK((tabs[0].position == 500 && tabs[0].kind == TabKind::Left));
    CHECK((tabs[1].position == 2000 && tabs[1].kind == TabKind::Decimal));
    CHECK((tabs[2].position == 3000 && tabs[2].kind == TabKind::Right));
    CHECK((tabs[3].position == 9000 && tabs[3].kind == TabKind::Right && tabs[3].leader == QLatin1Char('.')));
}

TEST_CASE("paper: borders of a paragraph, side by side over the style's")
{
    const QByteArray styles = "<w:style w:type='paragraph' w:styleId='A'><w:pPr><w:pBdr><w:top w:val='single' w:sz='8' w:space='4' w:color='FF0000'/>"
                              "<w:bottom w:val='thinThickSmallGap' w:sz='24'/><w:between w:val='dotted'/></w:pBdr></w:pPr></w:style>";
    const BorderSet set = inkWith("<w:pStyle w:val='A'/><w:pBdr><w:top w:val='nil'/><w:left w:val='dashSmallGap' w:sz='4'/></w:pBdr>", styles).borders;
    CHECK(set.top->style == LineStyle::None);
    CHECK(set.left->style == LineStyle::Dashed);
    CHECK((set.bottom->style == LineStyle::Double && set.bottom->width == 24));
    CHECK(set.insideH->style == LineStyle::Dotted);
    CHECK_FALSE(set.right);
    const BorderLine top = *inkWith("<w:pStyle w:val='A'/>", styles).borders.top;
    CHECK((top.width == 8 && top.space == 4 && top.colour == 0xFF0000 && top.style == LineStyle::Single));
}

TEST_CASE("paper: the paragraph's mark and the list's number have looks of their own")
{
    DocxBuilder docx;
    docx.styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='26'/></w:rPr></w:rPrDefault></w:docDefaults>"
                  "<w:style w:type='paragraph' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:rPr><w:i/></w:rPr></w:style>";
    docx.numbering = "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:suff w:val='space'/>"
                     "<w:lvlText w:val='%1.'/><w:lvlJc w:val='right'/><w:pPr><w:tabs><w:tab w:val='num' w:pos='700'/></w:tabs><w:ind w:left='720' w:hanging='360'/></w:pPr>"
                     "<w:rPr><w:b/><w:color w:val='0000FF'/><w:rFonts w:ascii='Arial'/></w:rPr></w:lvl>"
                     "<w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/><w:lvlText w:val='\xEF\x82\xA7'/><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr></w:lvl>"
                     "<w:lvl w:ilvl='2'><w:numFmt w:val='bullet'/><w:lvlText w:val='–'/><w:suff w:val='nothing'/></w:lvl></w:abstractNum>"
                     "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>";
    const auto level = [](const char *number) {
        return "<w:numPr><w:ilvl w:val='" + QByteArray(number) + "'/><w:numId w:val='1'/></w:numPr>";
    };
    docx.body = pt("a", "<w:pStyle w:val='L'/><w:rPr><w:sz w:val='40'/><w:color w:val='FF0000'/></w:rPr>") + pt("b", level("1")) + pt("c", level("2"))
        + pt("d", "<w:rPr><w:rFonts w:ascii='Courier'/></w:rPr>");
    const Document document = paperOf(docx);
    const DocParagraph &first = paragraphAt(document, 0);
    CHECK(first.listLabel == q("1."));
    CHECK((first.leftIndent == 720 && first.firstLine == -360));
    CHECK(first.ink.markSize == 20);
    CHECK(first.ink.mark.colour == 0xFF0000);
    CHECK((first.ink.labelSize == 20 && first.ink.labelBold && first.ink.labelItalic));
    CHECK((first.ink.labelInk.colour == 0x0000FF && first.ink.labelInk.font == q("Arial")));
    CHECK((first.ink.labelEnd == LabelEnd::Space && first.ink.labelAlignment == TabKind::Right));
    REQUIRE(first.ink.tabs.size() == 1);
    CHECK(first.ink.tabs[0].position == 700);
    CHECK(paragraphAt(document, 1).listLabel == q("▪"));
    CHECK(paragraphAt(document, 1).ink.labelInk.font.isEmpty());
    CHECK(paragraphAt(document, 2).listLabel == q("–"));
    CHECK(paragraphAt(document, 2).ink.labelEnd == LabelEnd::Nothing);
    CHECK(paragraphAt(document, 3).ink.markSize == 13);
    CHECK(paragraphAt(document, 3).ink.mark.font == q("Courier"));
}

TEST_CASE("paper: what stands in a run beside text")
{
    const auto textOf = [](const QByteArray &inside) {
        return paragraphAt(paperOf(pt("first") + p("<w:r><w:t>a</w:t>" + inside + "<w:t>b</w:t></w:r>")), 1).text();
    };
    CHECK(textOf("<w:tab/>") == q("a\tb"));
    CHECK(textOf("<w:br/>") == q("a\nb"));
    CHECK(textOf("<w:br w:type='textWrapping' w:clear='all'/>") == q("a\nb"));
    CHECK(textOf("<w:br w:type='page'/>") == q("a\fb"));
    CHECK(textOf("<w:br w:type='column'/>") == q("a\vb"));
    CHECK(textOf("<w:lastRenderedPageBreak/>") == q("ab"));
    CHECK(textOf("<w:noBreakHyphen/>") == QStringLiteral("a\u2011b"));
    CHECK(textOf("<w:softHyphen/>") == QStringLiteral("a\u00ADb"));
    CHECK(textOf("<w:t>\xC2\xAD</w:t>") == QStringLiteral("a\u00ADb"));
    CHECK(textOf("<w:sym w:font='Wingdings' w:char='F0FC'/>") == q("a✓b"));
}

TEST_CASE("paper: where page breaks stand")
{
    const QByteArray pageBreak = "<w:r><w:br w:type='page'/></w:r>";
    struct Row {
        const char *name;
        QByteArray body;
        QStringList expected; ///< "|" before a paragraph that begins a page
    };
    // As LibreOffice and Word print them; the first column says what the second paragraph does.
    const Row rows[] = {
        {"at the end", p(r("a") + pageBreak) + pt("b"), {q("a"), q("|b")}},
        {"before words", pt("a") + p(pageBreak + r("b")), {q("a"), q("|b")}},
        {"before the document's first words", p(pageBreak + r("a")) + pt("b"), {q("\fa"), q("b")}},
        {"alone", pt("a") + p(pageBreak) + pt("b"), {q("a"), q(""), q("|b")}},
        {"alone and twice", pt("a") + p(pageBreak + pageBreak) + pt("b"), {q("a"), q("\f"), q("|b")}},
        {"between words", p(r("a") + pageBreak + r("b")) + pt("c"), {q("a\fb"), q("c")}},
        {"last of all", pt("a") + p(r("b") + pageBreak), {q("a"), q("b")}},
        {"before hidden words", p(r("a") + pageBreak + r("x", "<w:vanish/>")) + pt("b"), {q("a"), q("|b")}},
    };
    for (const Row &row : rows) {
        INFO(row.name);
        const Document document = paperOf(row.body);
        QStringList got;
        for (std::size_t i = 0; i < document.blocks.size(); ++i) {
            const DocParagraph &paragraph = paragraphAt(document, i);
            got << (paragraph.pageBreakBefore ? q("|") : QString()) + paragraph.text();
        }
        CHECK(got == row.expected);
    }
    DocxBuilder split;
    split.settings = "<w:compat><w:splitPgBreakAndParaMark/></w:compat>";
    split.body = p(r("a") + pageBreak) + pt("b");
    CHECK(paragraphAt(paperOf(split), 0).text() == q("a\f"));
    CHECK_FALSE(paragraphAt(paperOf(split), 1).pageBreakBefore);
    const Document inCell = paperOf("<w:tbl><w:tr>" + cell(p(r("a") + pageBreak + r("b"))) + "</w:tr></w:tbl>");
    CHECK(std::get<DocParagraph>(tableAt(inCell, 0).rows[0].cells[0].blocks[0]).text() == q("ab"));
}

TEST_CASE("paper: fields that know their page")
{
    const auto field = [](const QByteArray &instruction, const QByteArray &result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> " + instruction + " </w:instrText></w:r>"
               "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + result + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    };
    const Document document = paperOf(p(r("Trang ") + field("PAGE \\* MERGEFORMAT", r("1") + r("2", "<w:b/>")) + r("/") + field("NUMPAGES", r("30"))
                                        + field("SECTIONPAGES", "") + field("DATE", r("hôm nay")) + "<w:fldSimple w:instr='PAGE'>" + r("4")
                                        + "</w:fldSimple><w:fldSimple w:instr=' PAGE '/>"));
    const auto &runs = paragraphAt(document, 0).runs;
    REQUIRE(runs.size() == 8);
    CHECK((runs[1].field == Field::Page && runs[1].text == q("12") && runs[1].pageField));
    CHECK((runs[2].field == Field::None && runs[2].text == q("/")));
    CHECK((runs[3].field == Field::PageCount && runs[3].text == q("30") && !runs[3].pageField));
    CHECK((runs[4].field == Field::SectionPageCount && runs[4].text.isEmpty()));
    CHECK((runs[5].field == Field::None && runs[5].text == q("hôm nay")));
    CHECK((runs[6].field == Field::Page && runs[6].text == q("4")));
    CHECK((runs[7].field == Field::Page && runs[7].text.isEmpty()));
}

TEST_CASE("paper: notes with marks of their own, and notes as blocks")
{
    DocxBuilder docx;
    docx.body = p(r("a") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r("b")
                  + "<w:r><w:footnoteReference w:id='3' w:customMarkFollows='1'/><w:t>*</w:t></w:r>" + r("c")
                  + "<w:r><w:endnoteReference w:id='2'/></w:r>");
    docx.footnotes = "<w:footnote w:type='separator' w:id='0'/><w:footnote w:id='2'>" + p("<w:r><w:footnoteRef/></w:r>" + r(" hai")) + "</w:footnote>"
        + "<w:footnote w:id='3'>" + pt("ba") + "<w:tbl><w:tr>" + cell(pt("bảng")) + "</w:tr></w:tbl></w:footnote>";
    docx.endnotes = "<w:endnote w:id='2'>" + pt("cuối") + "</w:endnote>";
    docx.settings = "<w:footnotePr><w:numFmt w:val='lowerLetter'/></w:footnotePr>";
    const Document document = paperOf(docx);
    const auto &runs = paragraphAt(document, 0).runs;
    REQUIRE(runs.size() == 6);
    CHECK((runs[1].footnote == 2 && runs[1].text.isEmpty()));
    CHECK((runs[3].footnote == 3 && runs[3].text == q("*")));
    CHECK((runs[4].text == q("c") && !runs[4].footnote));
    REQUIRE(document.noteBlocks.size() == 3);
    CHECK(std::get<DocParagraph>(document.noteBlocks.at(2)[0]).text() == q(" hai"));
    CHECK(std::holds_alternative<DocTable>(document.noteBlocks.at(3)[1]));
    CHECK(document.endnotes == QSet<int>{*runs[5].footnote});
    CHECK(document.footnoteFormat == q("lowerLetter"));
    CHECK(document.endnoteFormat == q("lowerRoman"));
    // For text a custom mark is text beside the note's mark, as before.
    CHECK(paragraphAt(readOk(docx), 0).text() == q("ab*c"));
}

TEST_CASE("paper: what isn't printed as the file asks is named")
{
    struct Row {
        const char *code;
        QByteArray body;
    };
    const auto run = [](const char *properties) { return p(r("a", properties)); };
    const auto drawing = [](const QByteArray &inside) {
        return p("<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>" + inside + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    };
    const auto table = [](const QByteArray &properties, const QByteArray &cellProperties = {}) {
        return "<w:tbl><w:tblPr>" + properties + "</w:tblPr><w:tr>" + cell(pt("a"), cellProperties) + "</w:tr></w:tbl>";
    };
    const auto section = [](const QByteArray &inside) { return pt("a") + "<w:sectPr>" + inside + "</w:sectPr>"; };
    const Row rows[] = {
        {"text_box", p("<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + pt("x") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")},
        {"floating_table", table("<w:tblpPr w:x='1'/>")},
        {"columns", section("<w:cols w:num='2'/>")},
        {"columns", section("<w:cols w:equalWidth='0'><w:col/><w:col/></w:cols>")},
        {"chart", drawing("<c:chart r:id='x'/>")},
        {"diagram", drawing("<dgm:relIds/>")},
        {"drawing", drawing("<wps:wsp><wps:spPr/></wps:wsp>")},
        {"drawing", p("<w:r><w:pict><v:rect o:hr='t'/></w:pict></w:r>")},
        {"word_art", p("<w:r><w:pict><v:shape><v:textpath string='x'/></v:shape></w:pict></w:r>")},
        {"embedded_object", p("<w:r><w:object><o:OLEObject/></w:object></w:r>")},
        {"formula", p("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>")},
        {"page_border", section("<w:pgBorders><w:top w:val='single'/></w:pgBorders>")},
        {"line_numbers", section("<w:lnNumType w:countBy='1'/>")},
        {"right_to_left", p(r("a"), "<w:bidi/>")},
        {"right_to_left", run("<w:rtl/>")},
        {"right_to_left", table("<w:bidiVisual/>")},
        {"vertical_text", table("", "<w:textDirection w:val='btLr'/>")},
        {"text_effect", run("<w:emboss/>")},
        {"text_effect", run("<w14:glow/>")},
        {"drop_cap", p(r("a"), "<w:framePr w:dropCap='drop'/>")},
        {"frame", p(r("a"), "<w:framePr w:w='1000'/>")},
        {"cell_spacing", table("<w:tblCellSpacing w:w='20' w:type='dxa'/>")},
        {"diagonal_border", table("", "<w:tcBorders><w:tl2br w:val='single'/></w:tcBorders>")},
        {"document_grid", section("<w:docGrid w:type='lines' w:linePitch='360'/>")},
        {"asian_layout", run("<w:eastAsianLayout w:combine='1'/>")},
        {"asian_layout", p("<w:r><w:ruby><w:rt/><w:rubyBase>" + r("x") + "</w:rubyBase></w:ruby></w:r>")},
        {"text_border", run("<w:bdr w:val='single'/>")},
        {"underline_style", run("<w:u w:val='wave'/>")},
        {"bar_tab", p(r("a"), "<w:tabs><w:tab w:val='bar' w:pos='100'/></w:tabs>")},
        {"aligned_tab", p("<w:r><w:ptab/></w:r>")},
        {"symbol", p("<w:r><w:sym w:font='Wingdings' w:char='F001'/></w:r>")},
        {"field", p("<w:fldSimple w:instr='EQ x'/>")},
        {"embedded_document", "<w:altChunk r:id='x'/>"},
        {"note_numbering", section("<w:footnotePr><w:numRestart w:val='eachPage'/></w:footnotePr>")},
        {"page_alignment", section("<w:vAlign w:val='center'/>")},
        {"chapter_number", section("<w:pgNumType w:chapStyle='1'/>")},
        {"picture_format", drawing("<pic:pic><pic:blipFill><a:blip r:embed='none'/></pic:blipFill></pic:pic>")},
    };
    for (const Row &row : rows) {
        INFO(row.code << " " << row.body.toStdString());
        CHECK(paperOf(row.body).unsupported == QStringList{q(row.code)});
        CHECK(readBody(row.body).unsupported.isEmpty());
        const auto known = [&](const char *code) { return QByteArray(code) == row.code; };
        CHECK(std::any_of(std::begin(unsupportedFeatures), std::end(unsupportedFeatures), known));
    }
    DocxBuilder settings;
    settings.settings = "<w:autoHyphenation/><w:mirrorMargins/>";
    CHECK(paperOf(settings).unsupported == QStringList{q("mirror_margins")});
    const struct { QByteArray body; bool isDivided; } hyphenated[] = {
        {p(r("nghiêng")), false}, // a syllable is never divided
        {p(r("organisation")), true},
        {p(r("organisation"), "<w:suppressAutoHyphens/>"), false}, // as LibreOffice says of all
        {p(r("organisation"), "<w:suppressAutoHyphens w:val='0'/>"), true},
    };
    for (const auto &one : hyphenated) {
        INFO(one.body.toStdString());
        DocxBuilder file;
        file.settings = "<w:autoHyphenation/>";
        file.body = one.body;
        CHECK(paperOf(file).unsupported.contains(q("hyphenation")) == one.isDivided);
    }
    DocxBuilder comments;
    comments.comments = "<w:comment>" + pt("x") + "</w:comment>";
    CHECK(paperOf(comments).unsupported == QStringList{q("comment")});
    DocxBuilder bullet;
    bullet.numbering = "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:lvlPicBulletId w:val='0'/></w:lvl></w:abstractNum>"
                       "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>";
    bullet.body = pt("a", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>");
    CHECK(paperOf(bullet).unsupported == QStringList{q("list_picture")});
    // Ordinary things are not named.
    CHECK(paperOf(pt("a", "<w:jc w:val='both'/>") + table("<w:tblW w:w='0' w:type='auto'/>", "<w:textDirection w:val='lrTb'/>")
                  + section("<w:docGrid w:linePitch='360'/><w:cols w:space='720'/><w:vAlign w:val='top'/>"))
              .unsupported.isEmpty());
}
