#include "base/text/fold.h"
#include "exchange/clipboard/clipboard_blocks.h"
#include "exchange/clipboard/slim_html.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::exchange;
using domain::Block;

namespace {

QString shown(const domain::RichText &text)
{
    QString out;
    for (const domain::Span &span : text.spans()) {
        if (span.footnote) {
            out += QStringLiteral("[%1:%2]").arg(span.footnote->mark, span.footnote->text.value_or(QStringLiteral("?")));
            continue;
        }
        const QString sign = QString(span.bold ? QStringLiteral("*") : QString()) + (span.italic ? QStringLiteral("/") : QString());
        out += sign + span.text + sign;
    }
    return out;
}

/// One line per paragraph, and per row of a table: cells between "|", "||" for a head row, "2x3:" before spanning cells.
QStringList shown(const std::vector<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&block)) {
            const char *sign = paragraph->level == domain::ParagraphLevel::Dash ? "- " : paragraph->level == domain::ParagraphLevel::Plus ? "+ " : "";
            lines += QLatin1String(sign) + shown(paragraph->text);
            continue;
        }
        for (const domain::TableRow &row : std::get<domain::Table>(block).rows) {
            QString line = row.isHead ? QStringLiteral("||") : QStringLiteral("|");
            for (const domain::TableCell &cell : row.cells) {
                if (cell.columnSpan != 1 || cell.rowSpan != 1)
                    line += QStringLiteral("%1x%2:").arg(cell.columnSpan).arg(cell.rowSpan);
                QStringList texts;
                for (const domain::RichText &text : cell.paragraphs)
                    texts += shown(text);
                line += texts.join(u'~') + u'|';
            }
            lines += line;
        }
    }
    return lines;
}

std::string ofHtml(const QByteArray &html)
{
    PasteReport report;
    return shown(htmlBlocks(html, report)).join(u'\n').toStdString();
}

std::string ofText(const char *text)
{
    PasteReport report;
    return shown(textBlocks(QString::fromUtf8(text), report)).join(u'\n').toStdString();
}

struct Row {
    const char *name;
    QByteArray input;
    std::string expected;
};

} // namespace

TEST_CASE("HTML becomes paragraphs with what a plan keeps", "[clipboard]")
{
    const auto row = GENERATE(values<Row>({
        {"plain", "<p>Một</p><p>Hai\n  ba</p>", "Một\nHai ba"},
        {"bold, italic", "<p>a <b>b</b> <i>c</i> <strong><em>d</em></strong> e</p>", "a *b* /c/ */d*/ e"},
        {"style", "<p>a <span style='font-weight:700'>b</span><span style=\"FONT-STYLE: italic\">c</span></p>", "a *b*/c/"},
        {"not bold", "<b style='font-weight:normal'><span>a</span></b>", "a"},
        {"bidi weight isn't weight", "<p><b style='mso-bidi-font-weight:normal'>a</b></p>", "*a*"},
        {"heading", "<h2>Mục tiêu</h2>chữ", "*Mục tiêu*\nchữ"},
        {"break", "một<br>hai<br/>ba", "một\nhai\nba"},
        {"typed signs", "<p>- Một</p><p>– Hai</p><p>+ Ba</p><p>•&nbsp;Bốn</p><p>-5 độ</p><p>-----</p>", "- Một\n- Hai\n+ Ba\n- Bốn\n-5 độ\n-----"},
        {"sign in another format", "<p><b>- </b>Một</p>", "- Một"},
        {"ul", "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>", "- a\n+ b\n- c"},
        {"Google's ul in ul", "<ul><li aria-level=1>a</li><ul><li aria-level=2>b</li></ul></ul>", "- a\n+ b"},
        {"ol", "<ol><li>a</li><li>b</li></ol><ol start=3 type=a><li>c</li></ol>", "1. a\n2. b\nc) c"},
        {"ol in ul", "<ul><li>x<ol type=I><li>a</li></ol></li></ul>", "- x\nI. a"},
        {"no bullet", "<ul style='list-style-type:none'><li>a</li></ul>", "a"},
        {"sign in an item", "<ul><li>+ a</li></ul>", "+ a"},
        {"entities", "<p>a &amp; b &lt;c&gt; &#7879; &eacute; &khong;</p>", "a & b <c> ệ é &khong;"},
        {"no-break and zero-width", "<p>a&nbsp;&nbsp;b&#8203;c&shy;d</p>", "a bcd"},
        {"NFC", "<p>Bi\xCC\x80nh \xC4\x90\xC4\x83\xCC\x89ng</p>", "Bình Đẳng"},
        {"emoji", "<p>a \xF0\x9F\x98\x80 b</p>", "a 😀 b"},
        {"pre", "<pre>a\n- b</pre>", "a\n- b"},
        {"scripts and styles", "<script>if (a < b) alert('<p>x</p>')</script><style>p{color:red}</style><p onclick='x()'>a</p>", "a"},
        {"script without an end", "<p>a</p><script>var b = '<p>c</p>'", "a"},
        {"comments", "<!-- x --><p>a<!-- <p>b</p> --></p><!--[if gte mso 9]><xml><w:x>c</w:x></xml><![endif]-->", "a"},
        {"comment without an end", "<p>a</p><!-- b <p>c</p>", "a\nc"},
        {"hidden", "<p>a<span style='display:none'>b</span><span style='mso-hide:all'>c</span><span hidden>d</span></p>", "a"},
        {"hidden by class", "<style><!-- .x, p.y {display:none} /* */ .z{font-weight:bold} --></style><p>a<i class=x>b</i></p><p class=y>c</p>"
                            "<p><u class='q z'>d</u></p>", "a\n*d*"},
        {"print only", "<style>@media print { .x {display:none} } .b{font-weight:800}</style><p class=x>a</p><p class=b>b</p>", "a\n*b*"},
        {"pictures", "<p>a<img src='data:image/png;base64,AAAA' alt=x>b</p>", "ab"},
        {"deleted text", "<p>a<del>b</del><ins>c</ins></p>", "ac"},
        {"forms", "<p>a<button>b</button><select><option>c</option></select><textarea>d</textarea></p>", "a"},
        {"stray sign", "<p>5 < 6 và 7 > 6</p>", "5 < 6 và 7 > 6"},
        {"nothing", "", ""},
        {"no markup", "chỉ chữ", "chỉ chữ"},
    }));
    INFO(row.name);
    CHECK(ofHtml(row.input) == row.expected);
}

TEST_CASE("Word's lists keep their levels", "[clipboard]")
{
    const auto item = [](int level, const char *label, const char *text) {
        return "<p class=MsoListParagraph style='margin-left:.5in;text-indent:-.25in;mso-list:l0 level" + QByteArray::number(level)
            + " lfo1'><![if !supportLists]><span style='mso-fareast-font-family:\"Times New Roman\"'><span style='mso-list:Ignore'>" + label
            + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>" + text + "<o:p></o:p></p>";
    };
    CHECK(ofHtml(item(1, "-", "Một")) == "- Một");
    CHECK(ofHtml(item(2, "-", "Hai")) == "- Hai"); // as it is signed
    CHECK(ofHtml(item(1, "+", "Ba")) == "+ Ba");
    CHECK(ofHtml(item(1, "\xC2\xB7", "Bốn")) == "- Bốn");
    CHECK(ofHtml(item(2, "o", "Năm")) == "+ Năm");
    CHECK(ofHtml(item(1, "a)", "Sáu")) == "a) Sáu");
    CHECK(ofHtml(item(1, "2.1.", "<b>Bảy</b>")) == "*2.1. Bảy*");
    CHECK(ofHtml("<p class=MsoNormal>a</p>" + item(1, "-", "b") + "<p class=MsoNormal>c</p>") == "a\n- b\nc");
    // A browser's copy of a comment that only others than Word read.
    CHECK(ofHtml("<!--[if !supportLists]-->-<!--[endif]--> a") == "- a");
}

TEST_CASE("footnotes keep their text where it was copied too", "[clipboard]")
{
    const QByteArray mark = "<p>Theo Luật<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\" title=\"\"><span class=MsoFootnoteReference>"
                            "<span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a> này</p>";
    const QByteArray note = "<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width=\"33%\">"
                            "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Luật số 1.</p>"
                            "<p class=MsoFootnoteText>Điều 2.</p></div></div>";
    CHECK(ofHtml(mark + note) == "Theo Luật[1:Luật số 1. Điều 2.] này");
    PasteReport report;
    CHECK(shown(htmlBlocks(mark, report)).join(u'\n').toStdString() == "Theo Luật[1:?] này");
    CHECK(report.footnotesWithoutText == 1);
    CHECK(ofHtml(note) == "Luật số 1. Điều 2.");
    CHECK(ofHtml("<p>a<a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" href=\"#sdfootnote1sym\"><sup>1</sup></a></p>"
                 "<div id=\"sdfootnote1\"><p class=\"sdfootnote\"><a class=\"sdfootnotesym\" name=\"sdfootnote1sym\" "
                 "href=\"#sdfootnote1anc\">1</a>Ghi chú</p></div>")
          == "a[1:Ghi chú]");
    CHECK(ofHtml("<p>a<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup></p><hr><div><p><a href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a> b</p></div><p>c</p>")
          == "a[1:b]\nc");
}

TEST_CASE("tables keep spans and head rows", "[clipboard]")
{
    const auto row = GENERATE(values<Row>({
        {"simple", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "|a|b|\n|c|d|"},
        {"th", "<table><tr><th>a<th>b<tr><td>c<td>d</table>", "||a|b|\n|c|d|"},
        {"thead", "<table><thead><tr><td>a</td><td>b</td></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>", "||a|b|\n|c|d|"},
        {"bold first row", "<table><tr><td><b>a</b></td><td><b>b</b></td></tr><tr><td>c</td><td>d</td></tr></table>", "||*a*|*b*|\n|c|d|"},
        {"all bold", "<table><tr><td><b>a</b></td><td><b>b</b></td></tr></table>", "|*a*|*b*|"},
        {"row headers", "<table><tr><td>a</td><th>b</th></tr><tr><td>c</td><th>d</th></tr></table>", "|a|b|\n|c|d|"},
        {"spans", "<table><tr><td colspan=2>a</td><td rowspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "|2x1:a|1x2:b|\n|c|d|"},
        {"ragged", "<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>", "|a||\n|b|c|"},
        {"spans too far", "<table><tr><td rowspan=9>a</td><td colspan=500>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "|1x2:a|2x1:b|\n|c|d|"},
        {"row span 0", "<table><tr><td rowspan=0>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "|1x2:a|b|\n|c|"},
        {"rows only covered", "<table><tr><td rowspan=2>a</td><td rowspan=2>b</td></tr><tr></tr><tr><td>c</td><td>d</td></tr></table>", "|a|b|\n|c|d|"},
        {"overlapping", "<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td colspan=2>c</td></tr></table>", "|a|1x2:b|\n|c|"},
        {"empty columns at the right", "<table><tr><td>a</td><td>b</td><td></td><td></td></tr></table>", "|a|b|"},
        {"empty row to fill in", "<table><tr><td>a</td><td>b</td></tr><tr><td></td><td></td></tr></table>", "|a|b|\n|||"},
        {"lines in a cell", "<table><tr><td>a<br>- b<ul><li>c</li></ul></td><td><p>d</p><p>e</p></td></tr></table>", "|a~- b~- c|d~e|"},
        {"one column", "<table><tr><td>a</td></tr><tr><td>- b</td></tr></table>", "a\n- b"},
        {"frame", "<table><tr><td><p>- a</p><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>", "- a\n|b|c|"},
        {"for layout", "<table role=presentation><tr><td>a</td><td>b</td></tr></table>", "a\nb"},
        {"within a cell", "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>", "|a~b~c|d|"},
        {"caption", "<table><caption>x</caption><tr><td>a</td><td>b</td></tr></table>", "x\n|a|b|"},
        {"rows without a table", "<tr><td>a</td><td>b</td></tr>", "|a|b|"},
        {"nothing in it", "<table><tr><td></td><td></td></tr></table>", ""},
        {"between text", "<p>x</p><table><tr><td>a</td><td>b</td></tr></table><p>y</p>", "x\n|a|b|\ny"},
    }));
    INFO(row.name);
    CHECK(ofHtml(row.input) == row.expected);
}

TEST_CASE("Excel's own table", "[clipboard]")
{
    const QByteArray excel =
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">"
        "<style><!--table {mso-displayed-decimal-separator:\"\\,\";}\n.xl65 {font-weight:700; text-align:center;}\ntd {font-weight:400;font-style:normal;}"
        "\n.xl66 {mso-number-format:\"\\#\\,\\#\\#0\";}\n--></style></head><body link=\"#0563C1\">"
        "<table border=0 cellpadding=0 width=128><!--StartFragment--><col width=64 span=2><tr height=20><td height=20 class=xl65>Nội dung</td>"
        "<td class=xl65>Số tiền</td></tr><tr height=20><td>Hội nghị</td><td class=xl66 align=right>25.000.000</td></tr>"
        "<tr style='display:none'><td>ẩn</td><td>1</td></tr><!--EndFragment--></table></body></html>";
    CHECK(ofHtml(excel) == "||*Nội dung*|*Số tiền*|\n|Hội nghị|25.000.000|");
    // as Windows hands it over: offsets in bytes
    QByteArray header = "Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:AAAAAAAAAA\r\nStartFragment:0000000300\r\nEndFragment:0000000400\r\n";
    header.replace("0000000105", QByteArray::number(header.size()).rightJustified(10, '0'));
    header.replace("AAAAAAAAAA", QByteArray::number(header.size() + excel.size()).rightJustified(10, '0'));
    CHECK(ofHtml(header + excel + QByteArray(3, '\0')) == ofHtml(excel));
}

TEST_CASE("encodings of clipboards", "[clipboard]")
{
    const QString text = QStringLiteral("<p>Bình đẳng</p>");
    const auto utf16 = [&](bool withMark) {
        QByteArray bytes = withMark ? QByteArray("\xFF\xFE") : QByteArray();
        for (const QChar c : text) {
            bytes += static_cast<char>(c.unicode() & 0xFF);
            bytes += static_cast<char>(c.unicode() >> 8);
        }
        return bytes;
    };
    CHECK(ofHtml("\xEF\xBB\xBF" + text.toUtf8()) == "Bình đẳng");
    CHECK(ofHtml(utf16(true)) == "Bình đẳng");
    CHECK(ofHtml(utf16(false)) == "Bình đẳng");
    CHECK(ofHtml("<meta charset=windows-1252>" + text.toUtf8()) == "Bình đẳng");
    CHECK(ofHtml("<p>caf\xE9</p>") == "café");
}

TEST_CASE("plain text", "[clipboard]")
{
    struct TextRow {
        const char *name, *input;
        std::string expected;
    };
    const auto row = GENERATE(values<TextRow>({
        {"lines", "a\r\nb\rc\n\nd\u2028e", "a\nb\nc\nd\ne"},
        {"levels", "- a\n+ b\n  – c\n• d\n-e", "- a\n+ b\n- c\n- d\n- e"},
        {"Excel", "a\tb\r\nc\td\r\n", "|a|b|\n|c|d|"},
        {"one row", "a\tb", "|a|b|"},
        {"empty cells", "\ta\tb\n1\t\t3", "||a|b|\n|1||3|"},
        {"quoted cell", "\"dòng 1\ndòng \"\"2\"\"\"\tb\nc\td", "|dòng 1~dòng \"2\"|b|\n|c|d|"},
        {"a quotation", "\"a\" b\tc", "|\"a\" b|c|"},
        {"not every line has tabs", "a\tb\nc", "a b\nc"},
        {"only indented", "\ta\n\tb", "a\nb"},
        {"nothing", " \n\t\n", ""},
    }));
    INFO(row.name);
    CHECK(ofText(row.input) == row.expected);
}

TEST_CASE("what is left out is counted", "[clipboard]")
{
    PasteReport report;
    CHECK(htmlBlocks("<p><img src=a><v:shape><v:imagedata src=b></v:shape></p>", report).empty());
    CHECK(report.images == 2);
    report = {};
    CHECK(htmlBlocks("<p>a<span style='display:none'>b c</span></p>", report).size() == 1);
    CHECK(report.hiddenCharacters == 2);
    report = {};
    const QByteArray comment = "<p>a<a style='mso-comment-reference:A_1'></a><span class=MsoCommentReference><a class=msocomanchor>[A1]</a></span></p>"
                               "<div style='mso-element:comment-list'><div style='mso-element:comment'><p>nhận xét</p></div></div>";
    CHECK(shown(htmlBlocks(comment, report)).join(u'\n').toStdString() == "a");
    CHECK(report.comments == 1);
    CHECK(report.charactersLeftOut == 0);
}

TEST_CASE("endless input ends", "[clipboard]")
{
    const QByteArray paragraph = "<p class=MsoNormal style='margin:0'><span lang=VI>Tổ chức hội nghị phổ biến pháp luật về bình đẳng giới.</span></p>\n";
    const auto times = [](const QByteArray &what, qsizetype size) { return what.repeated(size / what.size() + 1); };
    constexpr qsizetype tenMegabytes = 10 * 1024 * 1024, hostile = 1024 * 1024; // fast enough for every run; time is in proportion
    PasteReport report;
    SECTION("10 MB of text")
    {
        const auto blocks = htmlBlocks(times(paragraph, tenMegabytes), report);
        CHECK(blocks.size() == std::size_t(PasteLimits::paragraphs));
        CHECK(report.charactersLeftOut > 1'000'000);
    }
    SECTION("one paragraph")
    {
        CHECK(htmlBlocks("<p>" + times("chữ ", tenMegabytes), report).size() == 1);
        CHECK(report.charactersLeftOut > 1'000'000);
    }
    SECTION("one tag")
    {
        CHECK(shown(htmlBlocks("<p " + times("a=b ", hostile) + ">x</p>", report)).join(u'\n').toStdString() == "x");
        CHECK(shown(htmlBlocks("<p title='" + times("a", hostile) + "'>x</p>", report)).join(u'\n').toStdString() == "x");
    }
    SECTION("many wide tags")
    {
        CHECK(htmlBlocks(times("<p " + QByteArray(" a b c d=e").repeated(16) + ">x</p>", hostile), report).size() > 1000);
    }
    SECTION("within each other")
    {
        CHECK(htmlBlocks(times("<div>", hostile) + "x", report).empty());
        CHECK(report.charactersLeftOut == 1);
        CHECK(!htmlBlocks("<p>a</p>" + times("<table><tr><td>b", hostile), report).empty());
        CHECK(!htmlBlocks("<p>a</p>" + times("<b>x</i>", hostile), report).empty());
        CHECK(!htmlBlocks("<p>a</p>" + times("<a href=#_ftn1>x", hostile), report).empty());
        CHECK(!htmlBlocks("<p>a</p>" + times("<a href=#_ftnref1>x</a>", hostile), report).empty());
    }
    SECTION("never closed")
    {
        for (const QByteArray &what : {QByteArray("<!--"), QByteArray("<script>"), QByteArray("<title>"), QByteArray("<xml></"), QByteArray("<a \""),
                                       QByteArray("<a '=\">"), QByteArray("<"), QByteArray("&"), QByteArray("</"), QByteArray("<![")})
        {
            INFO(what.toStdString());
            CHECK(htmlBlocks("<p>a</p>" + times(what, hostile), report).size() >= 1);
        }
    }
    SECTION("a huge table")
    {
        const auto blocks = htmlBlocks("<table>" + times("<tr>" + QByteArray("<td>x</td>").repeated(200) + "</tr>", hostile), report);
        REQUIRE(blocks.size() >= 1);
        CHECK(report.charactersLeftOut > 0);
    }
    SECTION("text")
    {
        const QString line = QStringLiteral("\"\"\t\"x\t");
        CHECK(textBlocks(line.repeated(300'000), report).size() == 1);
        CHECK(report.charactersLeftOut > 0);
        CHECK(textBlocks(QStringLiteral("a\n").repeated(600'000), report).size() == std::size_t(PasteLimits::paragraphs));
    }
}
