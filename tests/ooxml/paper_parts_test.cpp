// Tables, pictures, sections and headers as they are printed.
#include "docx_builder.h"

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

QByteArray table(const QByteArray &rows, const QByteArray &properties = {}, const QByteArray &grid = {})
{
    return "<w:tbl><w:tblPr>" + properties + "</w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + rows + "</w:tbl>";
}

QByteArray row(const QByteArray &cells, const QByteArray &properties = {})
{
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}

DocxBuilder styledTable(const QByteArray &styles, const QByteArray &rows, const QByteArray &look)
{
    DocxBuilder docx;
    docx.styles = styles;
    docx.body = table(rows, "<w:tblStyle w:val='T'/><w:tblLook " + look + "/>");
    return docx;
}

const DocCell &cellAt(const Document &document, std::size_t row, std::size_t column)
{
    const DocTable &table = tableAt(document, 0);
    REQUIRE(row < table.rows.size());
    REQUIRE(column < table.rows[row].cells.size());
    return table.rows[row].cells[column];
}

const DocParagraph &wordsAt(const Document &document, std::size_t row, std::size_t column)
{
    return std::get<DocParagraph>(cellAt(document, row, column).blocks.at(0));
}

QByteArray picture(const QByteArray &blip, const QByteArray &crop = {})
{
    return "<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip " + blip + "/>" + crop + "</pic:blipFill>"
           "<pic:spPr><a:xfrm><a:ext cx='635000' cy='317500'/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic>";
}

} // namespace

TEST_CASE("paper: what a table says of itself")
{
    DocxBuilder docx;
    docx.settings = "<w:compat><w:compatSetting w:name='compatibilityMode' w:val='15'/></w:compat>";
    docx.body = table(row(cell(pt("a")), "<w:cantSplit/><w:tblHeader/><w:trHeight w:val='500' w:hRule='exact'/>")
                          + row(cell(pt("b")), "<w:trHeight w:val='300'/><w:gridAfter w:val='1'/>"),
                      "<w:tblW w:w='5000' w:type='pct'/><w:jc w:val='center'/><w:tblInd w:w='100' w:type='dxa'/><w:tblLayout w:type='fixed'/>"
                      "<w:tblCellMar><w:left w:w='50' w:type='dxa'/><w:end w:w='60' w:type='dxa'/></w:tblCellMar>"
                      "<w:tblBorders><w:top w:val='single' w:sz='4'/><w:insideV w:val='double' w:sz='6'/></w:tblBorders>",
                      "<w:gridCol w:w='2000'/><w:gridCol w:w='3000'/>");
    const DocTable found = tableAt(paperOf(docx), 0);
    const TableInk &ink = found.ink;
    CHECK(ink.grid == std::vector<int>{2000, 3000});
    CHECK((ink.width.kind == WidthKind::Percent && ink.width.value == 5000));
    CHECK((ink.isFixed && ink.indent == 100 && ink.place == TablePlace::Centre));
    CHECK((ink.margins.left == 50 && ink.margins.right == 60 && !ink.margins.top));
    CHECK((ink.borders.top->width == 4 && ink.borders.insideV->style == LineStyle::Double && !ink.borders.left));
    CHECK(found.hasBorders);
    CHECK((found.rows[0].isHead && !found.rows[1].isHead));
    CHECK((found.rows[0].ink.cantSplit && found.rows[0].ink.height == 500 && found.rows[0].ink.heightRule == LineRule::Exact));
    CHECK((found.rows[1].ink.height == 300 && found.rows[1].ink.heightRule == LineRule::AtLeast && found.rows[1].ink.gridAfter == 1));
}

TEST_CASE("paper: before Word 2013 tables stand out by their cells' margin")
{
    const QByteArray margins = "<w:tblCellMar><w:left w:w='50' w:type='dxa'/></w:tblCellMar>";
    const QByteArray nested = table(row(cell(table(row(cell(pt("a")))) + pt("b"))), margins);
    for (const auto &[mode, indent] : {std::pair(QByteArray("14"), -50), {QByteArray("15"), 0}, {QByteArray(), -50}}) {
        DocxBuilder docx;
        docx.body = nested;
        if (!mode.isEmpty())
            docx.settings = "<w:compat><w:compatSetting w:name='compatibilityMode' w:val='" + mode + "'/></w:compat>";
        const Document document = paperOf(docx);
        CHECK(tableAt(document, 0).ink.indent == indent);
        CHECK(std::get<DocTable>(cellAt(document, 0, 0).blocks[0]).ink.indent == 0);
    }
    CHECK(tableAt(paperOf(table(row(cell(pt("a"))))), 0).ink.indent == -108);
}

TEST_CASE("paper: covered cells stay, cells merged sideways are one")
{
    const Document document = paperOf(table(
        row(cell(pt("a"), "<w:vMerge w:val='restart'/>") + cell(pt("b"), "<w:hMerge w:val='restart'/>") + cell(pt(""), "<w:hMerge/>"))
        + row(cell(pt("c"), "<w:vMerge/>") + cell(pt("d"), "<w:gridSpan w:val='2'/>")) + row(cell(pt("e")) + cell(pt("f"), "<w:vMerge/>"))));
    CHECK(cellAt(document, 0, 0).ink.merge == Merge::Start);
    CHECK(cellAt(document, 0, 0).rowSpan == 1);
    REQUIRE(tableAt(document, 0).rows[0].cells.size() == 2);
    CHECK(cellAt(document, 0, 1).columnSpan == 2);
    CHECK(cellAt(document, 1, 0).ink.merge == Merge::Continue);
    CHECK(cellAt(document, 1, 1).columnSpan == 2);
    CHECK(cellAt(document, 2, 0).ink.merge == Merge::None);
    CHECK(cellAt(document, 2, 1).ink.merge == Merge::Start); // continues nothing
    CHECK(document.unread.contains(q("covered cell: c")));
}

TEST_CASE("paper: cells and exceptions of rows")
{
    const Document document = paperOf(table("<w:tr><w:tblPrEx><w:tblBorders><w:top w:val='nil'/></w:tblBorders><w:tblCellMar><w:top w:w='9' w:type='dxa'/></w:tblCellMar></w:tblPrEx>"
                                            "<w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                                            + cell(pt("a"), "<w:tcW w:w='1500' w:type='dxa'/><w:shd w:val='clear' w:fill='CCCCCC'/><w:vAlign w:val='center'/>"
                                                            "<w:tcMar><w:top w:w='11' w:type='dxa'/></w:tcMar><w:tcBorders><w:start w:val='dotted' w:sz='4'/></w:tcBorders>")
                                            + cell("", "<w:tcW w:w='25%'/><w:vAlign w:val='bottom'/>") + "</w:tr>"));
    const DocRow &only = tableAt(document, 0).rows[0];
    CHECK(only.ink.gridBefore == 1);
    CHECK(only.ink.borders->top->style == LineStyle::None);
    CHECK(only.ink.margins.top == 9);
    REQUIRE(only.cells.size() == 2); // no cell stands for the empty column
    const CellInk &first = only.cells[0].ink;
    CHECK((first.width.kind == WidthKind::Twips && first.width.value == 1500));
    CHECK((first.shading == 0xCCCCCC && first.vertical == VerticalAlignment::Centre && first.margins.top == 11));
    CHECK(first.borders.left->style == LineStyle::Dotted);
    CHECK((only.cells[1].ink.width.kind == WidthKind::Percent && only.cells[1].ink.width.value == 1250));
    CHECK(only.cells[1].blocks.size() == 1); // an empty cell has an empty paragraph
}

TEST_CASE("paper: the regions of a table style")
{
    const auto region = [](const char *type, const char *fill, const char *more = "") {
        return "<w:tblStylePr w:type='" + QByteArray(type) + "'><w:rPr>" + more + "</w:rPr><w:tcPr><w:shd w:val='clear' w:fill='" + fill + "'/></w:tcPr></w:tblStylePr>";
    };
    const QByteArray styles = "<w:style w:type='table' w:styleId='Base'><w:tblPr><w:tblBorders><w:top w:val='single'/><w:bottom w:val='single'/></w:tblBorders></w:tblPr>"
        "<w:pPr><w:spacing w:after='77'/></w:pPr><w:rPr><w:sz w:val='30'/></w:rPr>" + region("lastRow", "00000A", "<w:i/>") + "</w:style>"
        "<w:style w:type='table' w:styleId='T'><w:basedOn w:val='Base'/><w:tblPr><w:tblStyleRowBandSize w:val='1'/></w:tblPr>"
        + region("firstRow", "000001", "<w:b/>") + region("firstCol", "000002") + region("band1Horz", "000003") + region("band2Horz", "000004")
        + region("nwCell", "000005") + region("band1Vert", "000006") + "</w:style>";
    const QByteArray two = cell(pt("a")) + cell(pt("b"));
    const QByteArray rows = row(two) + row(two) + row(two) + row(two);
    struct Row {
        const char *look;
        std::array<std::array<int, 2>, 4> fills;
    };
    const Row cases[] = {
        {"w:val='04A0'", {{{5, 1}, {2, 3}, {2, 4}, {2, 3}}}},               // first row and column, bands of rows
        {"w:val='0620'", {{{1, 1}, {-1, -1}, {-1, -1}, {-1, -1}}}},         // first row alone
        {"w:firstRow='0' w:lastRow='1' w:noHBand='0' w:noVBand='1'", {{{3, 3}, {4, 4}, {3, 3}, {10, 10}}}},
        {"w:val='0600' w:noVBand='0'", {{{6, -1}, {6, -1}, {6, -1}, {6, -1}}}}, // bands of columns
    };
    for (const Row &one : cases) {
        INFO(one.look);
        const Document document = paperOf(styledTable(styles, rows, one.look));
        for (std::size_t y = 0; y < 4; ++y) {
            for (std::size_t x = 0; x < 2; ++x) {
                INFO(y << " " << x);
                const Colour shading = cellAt(document, y, x).ink.shading;
                CHECK((shading ? int(*shading) : -1) == one.fills[y][x]);
            }
        }
    }
    const Document document = paperOf(styledTable(styles, rows, "w:val='0660'"));
    CHECK(wordsAt(document, 0, 0).runs[0].bold);
    CHECK_FALSE(wordsAt(document, 1, 0).runs[0].bold);
    CHECK(wordsAt(document, 3, 0).runs[0].italic);
    CHECK(wordsAt(document, 1, 0).runs[0].size == 15);
    CHECK(wordsAt(document, 1, 0).ink.spaceAfter == 77);
    CHECK(tableAt(document, 0).ink.borders.top->style == LineStyle::Single);
}

TEST_CASE("paper: lines of a region run along its edges")
{
    const QByteArray styles = "<w:style w:type='table' w:styleId='T'><w:tblStylePr w:type='firstRow'><w:tcPr><w:tcBorders><w:top w:val='single' w:sz='8'/>"
        "<w:left w:val='single' w:sz='10'/><w:bottom w:val='single' w:sz='12'/><w:insideV w:val='nil'/></w:tcBorders></w:tcPr></w:tblStylePr>"
        "<w:tblStylePr w:type='lastCol'><w:tcPr><w:tcBorders><w:top w:val='single' w:sz='14'/><w:insideH w:val='single' w:sz='16'/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>";
    const QByteArray three = cell(pt("a")) + cell(pt("b")) + cell(pt("c"));
    const Document document = paperOf(styledTable(styles, row(three) + row(three), "w:val='0720'"));
    const BorderSet first = cellAt(document, 0, 0).ink.borders;
    CHECK((first.top->width == 8 && first.left->width == 10 && first.bottom->width == 12));
    CHECK(first.right->style == LineStyle::None);
    const BorderSet middle = cellAt(document, 0, 1).ink.borders;
    CHECK((middle.left->style == LineStyle::None && middle.right->style == LineStyle::None));
    CHECK(cellAt(document, 0, 2).ink.borders.top->width == 14);
    CHECK(cellAt(document, 0, 2).ink.borders.bottom->width == 16);
    CHECK(cellAt(document, 1, 2).ink.borders.top->width == 16);
    CHECK_FALSE(cellAt(document, 1, 0).ink.borders.top);
}

TEST_CASE("paper: a table without a style takes the default one")
{
    DocxBuilder docx;
    docx.styles = "<w:style w:type='table' w:default='1' w:styleId='N'><w:tblPr><w:tblCellMar><w:left w:w='30' w:type='dxa'/></w:tblCellMar></w:tblPr></w:style>";
    docx.body = table(row(cell(pt("a"))));
    CHECK(tableAt(paperOf(docx), 0).ink.margins.left == 30);
}

TEST_CASE("paper: pictures")
{
    DocxBuilder docx;
    docx.relationships = relationship("p1", "image", "media/a.png") + relationship("p2", "image", "http://x/y.png", true);
    docx.replaced["word/media/a.png"] = "PNG";
    const QByteArray crop = "<a:srcRect l='10000' t='20000' r='0' b='-5000'/>";
    docx.body = p(r("a") + "<w:r><w:drawing><wp:inline><wp:extent cx='914400' cy='457200'/>" + picture("r:embed='p1'", crop) + "</wp:inline></w:drawing></w:r>" + r("b"))
        + p("<w:r><w:drawing><wp:anchor><wp:extent cx='914400' cy='457200'/>" + picture("r:link='p2'") + "</wp:anchor></w:drawing></w:r>")
        + p("<w:r><w:pict><v:shape style='position:relative;width:72pt; height:1in'><v:imagedata r:id='p1' cropleft='6554f' croptop='.25'/></v:shape></w:pict></w:r>")
        + p("<w:r><w:drawing><wp:inline><wp:docPr hidden='1'/>" + picture("r:embed='p1'") + "</wp:inline></w:drawing></w:r>")
        + p("<w:r><w:drawing><wp:inline><wp:extent cx='635000' cy='635000'/><a:graphic><a:graphicData><wpg:wgp><wpg:grpSpPr><a:xfrm><a:chExt cx='1270000'/></a:xfrm></wpg:grpSpPr>"
            + picture("r:embed='p1'") + "</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
        + p("<w:r><w:object><v:shape style='width:10px;height:20'><v:imagedata r:id='p1'/></v:shape><o:OLEObject/></w:object></w:r>")
        + p("<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline>" + picture("r:embed='p1'") + "</wp:inline></w:drawing></mc:Choice>"
            "<mc:Fallback><w:pict><v:shape><v:imagedata r:id='p1'/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
    const Document document = paperOf(docx);
    const auto &runs = paragraphAt(document, 0).runs;
    REQUIRE(runs.size() == 3);
    const Picture first = *runs[1].picture;
    CHECK(runs[1].text.isEmpty());
    CHECK((first.part == q("word/media/a.png") && first.width == 1440 && first.height == 720 && !first.isFloating));
    CHECK((first.cropLeft == 0.1 && first.cropTop == 0.2 && first.cropBottom == 0));
    const Picture linked = *paragraphAt(document, 1).runs.at(0).picture;
    CHECK((linked.part.isEmpty() && linked.isFloating && linked.width == 1440));
    const Picture old = *paragraphAt(document, 2).runs.at(0).picture;
    CHECK((old.part == q("word/media/a.png") && old.width == 1440 && old.height == 1440));
    CHECK((std::abs(old.cropLeft - 0.1) < 0.001 && old.cropTop == 0.25));
    CHECK(paragraphAt(document, 3).runs.empty());
    const Picture grouped = *paragraphAt(document, 4).runs.at(0).picture;
    CHECK((grouped.width == 500 && grouped.height == 250));
    const Picture embedded = *paragraphAt(document, 5).runs.at(0).picture;
    CHECK((embedded.width == 150 && embedded.height == 300));
    CHECK(paragraphAt(document, 6).runs.size() == 1);
    CHECK(document.unsupported == QStringList{q("linked_picture"), q("floating_picture")});
    // For text they are only named.
    CHECK(paragraphAt(readOk(docx), 0).runs.size() == 1);
}

TEST_CASE("paper: pictures of headers are found through the header's relationships")
{
    DocxBuilder docx;
    docx.headers["header1"] = p("<w:r><w:drawing><wp:inline>" + picture("r:embed='x'") + "</wp:inline></w:drawing></w:r>");
    docx.replaced["word/_rels/header1.xml.rels"] = "<Relationships>" + relationship("x", "image", "media/b.png") + "</Relationships>";
    docx.replaced["word/media/b.png"] = "PNG";
    docx.body = pt("a") + "<w:sectPr><w:headerReference w:type='default' r:id='header1'/></w:sectPr>";
    const Document document = paperOf(docx);
    REQUIRE(document.stories.size() == 1);
    CHECK(std::get<DocParagraph>(document.stories[0].blocks[0]).runs.at(0).picture->part == q("word/media/b.png"));
}

TEST_CASE("paper: sections, their paper and their headers")
{
    DocxBuilder docx;
    docx.headers["header1"] = pt("một");
    docx.headers["header2"] = pt("hai");
    docx.headers["footer1"] = pt("chân");
    docx.settings = "<w:evenAndOddHeaders/><w:defaultTabStop w:val='567'/>";
    docx.title = "Kế hoạch";
    docx.body = pt("a") + pt("b", "<w:sectPr><w:headerReference w:type='default' r:id='header1'/><w:headerReference w:type='first' r:id='header2'/>"
                                  "<w:footerReference w:type='even' r:id='footer1'/><w:pgSz w:w='11907' w:h='16840'/>"
                                  "<w:pgMar w:top='1134' w:right='850' w:bottom='1000' w:left='1701' w:header='500' w:footer='400' w:gutter='100'/><w:titlePg/></w:sectPr>")
        + pt("c", "<w:sectPr><w:headerReference w:type='default' r:id='header2'/><w:pgSz w:w='16840' w:h='11907' w:orient='landscape'/><w:type w:val='oddPage'/>"
                  "<w:pgMar w:top='-1134' w:bottom='2cm'/><w:pgNumType w:start='5' w:fmt='lowerRoman'/></w:sectPr>")
        + "<w:sectPr><w:type w:val='continuous'/><w:cols w:num='3'/></w:sectPr>";
    const Document document = paperOf(docx);
    REQUIRE(document.sections.size() == 3);
    CHECK((document.hasEvenPages && document.defaultTab == 567 && document.coreTitle == q("Kế hoạch")));
    const DocSection &first = document.sections[0];
    CHECK((first.firstBlock == 0 && first.width == 11907 && first.height == 16840 && first.hasTitlePage && !first.landscape));
    CHECK((first.top == 1134 && first.right == 850 && first.bottom == 1000 && first.left == 1701 && first.header == 500 && first.footer == 400 && first.gutter == 100));
    CHECK((first.headers.regular == 0 && first.headers.first == 1 && first.headers.even == -1));
    CHECK((first.footers.even == 2 && first.footers.regular == -1));
    const DocSection &second = document.sections[1];
    CHECK((second.firstBlock == 2 && second.landscape && second.start == SectionStart::OddPage && !second.hasTitlePage));
    CHECK((second.top == 1134 && second.topIsExact && second.bottom == 1134 && !second.bottomIsExact));
    CHECK((second.firstPageNumber == 5 && second.pageNumberFormat == q("lowerRoman")));
    CHECK((second.headers.regular == 1 && second.headers.first == 1 && second.footers.even == 2));
    const DocSection &third = document.sections[2];
    CHECK((third.firstBlock == 3 && third.start == SectionStart::Continuous && third.columns == 3 && third.headers.regular == 1));
    CHECK((third.width == 11906 && third.left == 1440 && !third.firstPageNumber));
    REQUIRE(document.stories.size() == 3);
    CHECK(std::get<DocParagraph>(document.stories[1].blocks[0]).text() == q("hai"));
}

TEST_CASE("paper: the lists of each story count on their own")
{
    DocxBuilder docx;
    docx.numbering = "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
                     "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>";
    const QByteArray item = pt("x", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>");
    docx.headers["header1"] = item + item;
    docx.footnotes = "<w:footnote w:id='1'>" + item + "</w:footnote>";
    docx.body = item + item + "<w:sectPr><w:headerReference r:id='header1'/></w:sectPr>";
    const Document document = paperOf(docx);
    CHECK(paragraphAt(document, 0).listLabel == q("1."));
    CHECK(paragraphAt(document, 1).listLabel == q("2."));
    CHECK(std::get<DocParagraph>(document.stories[0].blocks[1]).listLabel == q("2."));
    CHECK(std::get<DocParagraph>(document.noteBlocks.at(1)[0]).listLabel == q("1."));
}
