// Reading block by block gives what reading at once gives.
#include "docx_builder.h"
#include "paper_dump.h"
#include "support/files.h"

#include "ooxml/body_reader.h"

#include <QDir>
#include <iostream>

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

void checkSame(const QByteArray &bytes)
{
    CHECK(difference(bytes).toStdString() == "");
}

QByteArray tableOf(const QByteArray &rows, const QByteArray &properties = {})
{
    return "<w:tbl><w:tblPr>" + properties + "</w:tblPr><w:tblGrid><w:gridCol w:w='100'/></w:tblGrid>" + rows + "</w:tbl>";
}

QByteArray row(const QByteArray &text)
{
    return "<w:tr>" + cell(pt(text)) + "</w:tr>";
}

} // namespace

TEST_CASE("block by block: the same as at once")
{
    const QByteArray deletedMark = "<w:rPr><w:del w:id='1'/></w:rPr>";
    const QByteArray begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    const QByteArray separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    const QByteArray end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    const QByteArray instruction = "<w:r><w:instrText> PAGE </w:instrText></w:r>";
    const QByteArray section = "<w:sectPr><w:pgSz w:w='10000' w:h='8000'/></w:sectPr>";
    const QByteArray bodies[] = {
        "",
        pt("a") + pt("b"),
        pt("a") + section,
        pt("a", section) + pt("b") + section,
        pt("a", section) + pt("b"),
        section + section,
        "<w:sdt><w:sdtContent>" + pt("a", section) + pt("b") + "</w:sdtContent></w:sdt>" + pt("c") + section,
        // a field over paragraphs, one that never ends, one in a table
        p(begin + instruction) + p(separate + r("1")) + p(r("2") + end + r("x")),
        p(r("a") + begin + instruction + r("b")) + p(begin + instruction + separate + r("7") + end) + pt("c"),
        pt("a") + tableOf("<w:tr>" + cell(p(begin + r("lost"))) + "</w:tr>" + row("b")) + pt("c"),
        // deleted marks before a table and at the end
        p(r("a"), deletedMark) + tableOf(row("b")) + p(r("c"), deletedMark),
        tableOf(row("a") + row("b") + row("c")) + tableOf("") + tableOf("<w:tr/>" + row("d")),
        tableOf(row("a") + "<w:sdt><w:sdtContent>" + row("b") + row("c") + "</w:sdtContent></w:sdt><w:bookmarkEnd w:id='1'/>"),
        tableOf("<w:ins>" + row("a") + "</w:ins><w:del>" + row("b") + "</w:del><w:tr><w:trPr><w:del w:id='1'/></w:trPr>"
                + cell(pt("c")) + "</w:tr>"),
        "<w:tbl><w:bookmarkStart w:id='1'/><w:tblPr><w:tblW w:w='50%' w:type='pct'/></w:tblPr>" + row("a") + "</w:tbl>",
        "<w:customXml>" + tableOf(row("a")) + "</w:customXml>" + r("b"),
        "<!-- <w:p> --><?x <w:p?>" + pt("a > b") + "<![CDATA[<w:p>]]>" + p("<w:r><w:t>x<![CDATA[</w:p>]]>y</w:t></w:r>"),
        pt("\xE1\xBA\xBF").repeated(3000) + tableOf(row("\xE1\xBA\xBF").repeated(3000)),
        pt(QByteArray(300'000, 'x')) + pt("y"),
        p("<w:r w:x='" + QByteArray(300'000, '>') + "'><w:t>a</w:t></w:r>"),
        "<w:p/><w:tbl/><w:sdt/>",
    };
    for (const QByteArray &body : bodies) {
        INFO(body.left(400).toStdString());
        DocxBuilder docx;
        docx.body = body;
        checkSame(docx.toBytes());
    }
}

TEST_CASE("block by block: other encodings, and what stands beside the body")
{
    const QString xml = q("<?xml version='1.0'?><w:document xmlns:w='x'><w:background/><w:body>")
        + QString::fromUtf8(pt("ế") + tableOf(row("Đ"))) + q("</w:body><w:other><w:p/></w:other></w:document>\n");
    QByteArray utf16("\xFF\xFE", 2);
    for (const QChar c : xml)
        (utf16 += static_cast<char>(c.unicode() & 0xFF)) += static_cast<char>(c.unicode() >> 8);
    for (const QByteArray &bytes : {xml.toUtf8(), "\xEF\xBB\xBF" + xml.toUtf8(), utf16, xml.toUtf8() + QByteArray(100'000, '\0'),
                                    QByteArray("<?xml version='1.0' encoding='iso-8859-1'?><w:document><w:body><w:p><w:r><w:t>\xE9"
                                               "</w:t></w:r></w:p></w:body></w:document>")}) {
        DocxBuilder docx;
        docx.replaced["word/document.xml"] = bytes;
        checkSame(docx.toBytes());
        CHECK(inPieces(docx.toBytes()).body.contains(QLatin1Char('P')));
    }
}

TEST_CASE("block by block: broken parts are refused with the code that reading at once has")
{
    const QByteArray open = "<w:document><w:body>";
    const QByteArray close = "</w:body></w:document>";
    const QByteArray documents[] = {
        "", "  ", open, open + "<w:p>", open + "<w:p></w:q>" + close, open + close + "</w:document>", open + "<w:p a=b/>" + close,
        open + "<w:p><w:r" + close, open + "<!-- " + close, "<!DOCTYPE x>" + open + close, open + QByteArray("\0<w:p/>", 7) + close,
        open + QByteArray("a\0b", 3) + close, open + QByteArray("<w:p>").repeated(600) + QByteArray("</w:p>").repeated(600) + close,
        "<w:styles/>", open + "<w:tbl><w:tr>" + close, "<?xml version='1.0' encoding='klingon'?>" + open + close,
        open + "<w:tbl><w:tblPr></w:tbl>" + close,
    };
    for (const QByteArray &document : documents) {
        INFO(document.left(200).toStdString());
        DocxBuilder docx;
        docx.replaced["word/document.xml"] = document;
        NoProgress progress;
        CHECK_FALSE(readDocument(docx.toBytes(), progress, ReadFor::Paper));
        CHECK(inPieces(docx.toBytes()).error == readCode(docx.toBytes()));
    }
    CHECK(inPieces("PK").error == q("zip.not_a_zip"));
    CHECK(inPieces("{\\rtf1").error == q("docx.not_word"));
}

TEST_CASE("block by block: stops when it is cancelled, and gives the bytes of pictures")
{
    struct Cancelling final : Progress {
        mutable int left = 3;
        void report(qint64 done, qint64 total) override { CHECK((done >= 0 && done <= total)); }
        void text(const QString &) override {}
        bool isCancelled() const override { return left-- <= 0; }
    } progress;
    DocxBuilder docx;
    docx.body = pt("a").repeated(5000);
    docx.replaced["word/media/a.png"] = "PNG";
    NoProgress none;
    auto reader = BodyReader::open(docx.toBytes(), none);
    REQUIRE(reader);
    CHECK(reader->picture(q("word/media/a.png")) == "PNG");
    CHECK(reader->picture(q("word/media/b.png")).isEmpty());
    QString code;
    for (int i = 0; i < 5001 && code.isEmpty(); ++i) {
        const auto item = reader->next(progress);
        code = item ? QString() : item.error().code;
    }
    CHECK(code == q("cancelled"));
    CHECK_FALSE(*reader->next(progress));
}

TEST_CASE("block by block: foreign Word files")
{
    const QString folder = shared(q("corpus/docx"));
    if (folder.isEmpty()) {
        std::cout << "skipped: no foreign Word files beside the project\n";
        return;
    }
    for (const QString &name : QDir(folder).entryList({q("*.docx")}, QDir::Files, QDir::Name)) {
        INFO(name.toStdString());
        checkSame(readAll(folder + QLatin1Char('/') + name));
    }
}
