// Files that mean harm or are none: each gets its code, and the program goes on.
#include "docx_builder.h"
#include "support/files.h"

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

QString codeWithMain(const QByteArray &mainPart)
{
    DocxBuilder docx;
    docx.replaced["word/document.xml"] = mainPart;
    return readCode(docx.toBytes());
}

/// Always the same noise.
QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 12345;
    for (char &c : bytes) {
        state = state * 1664525U + 1013904223U;
        c = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

TEST_CASE("files that are none")
{
    CHECK(readCode({}) == q("zip.not_a_zip"));
    CHECK(readCode("Kế hoạch") == q("zip.not_a_zip"));
    CHECK(readCode(noise(100'000)) == q("zip.not_a_zip"));
    CHECK(readCode(QByteArray(50 * 1024 * 1024, 'x')) == q("zip.not_a_zip"));
    CHECK(readCode("PK\x03\x04" + noise(1000)) == q("zip.broken"));
    CHECK(readCode("PK\x03\x04" + QByteArray(50 * 1024 * 1024, 'P')) == q("zip.broken"));
    const TempDir folder;
    NoProgress progress;
    CHECK(readDocument(folder.file(q("không có.docx")), progress).error().code == q("file.unreadable"));
    writeAll(folder.file(q("rỗng.docx")), {});
    CHECK(readDocument(folder.file(q("rỗng.docx")), progress).error().code == q("zip.not_a_zip"));
}

TEST_CASE("packages that are no document")
{
    CHECK(readCode(zipOf({{"a.txt", "x"}})) == q("docx.no_main_part"));
    DocxBuilder docx;
    docx.replaced["_rels/.rels"] = "<Relationships/>";
    CHECK(readCode(docx.toBytes()) == q("docx.no_main_part"));
    docx.replaced["_rels/.rels"] = "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='word/none.xml'/></Relationships>";
    CHECK(readCode(docx.toBytes()) == q("docx.no_main_part"));
    docx.replaced["_rels/.rels"] = "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='http://a' TargetMode='External'/></Relationships>";
    CHECK(readCode(docx.toBytes()) == q("docx.no_main_part"));
    CHECK(codeWithMain("<html><body><p>x</p></body></html>") == q("docx.not_word"));
    DocxBuilder outside;
    outside.replaced["../evil.xml"] = "x";
    CHECK(readCode(outside.toBytes()) == q("zip.bad_name"));
}

TEST_CASE("broken and dangerous XML, wherever it stands")
{
    CHECK(codeWithMain("") == q("xml.broken"));
    CHECK(codeWithMain("<w:document><w:body>") == q("xml.broken"));
    CHECK(codeWithMain(noise(5000)) == q("xml.broken"));
    CHECK(codeWithMain("<!DOCTYPE d [<!ENTITY a 'aaaa'>]><d>&a;</d>") == q("xml.dtd"));
    const QByteArray open = "<w:sdt><w:sdtContent>";
    const QByteArray close = "</w:sdtContent></w:sdt>";
    CHECK(codeWithMain(wordXml("document", "<w:body>" + open.repeated(100'000) + close.repeated(100'000) + "</w:body>")) == q("xml.too_deep"));
    CHECK(codeWithMain(wordXml("document", "<w:body>" + open.repeated(250) + pt("x") + close.repeated(250) + "</w:body>")).isEmpty());
    for (const char *part : {"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"}) {
        INFO(part);
        DocxBuilder docx;
        docx.replaced[part] = "<a><b></a>";
        const QString code = readCode(docx.toBytes());
        CHECK(code == q("xml.broken"));
    }
    DocxBuilder docx;
    docx.styles = "x";
    docx.replaced["word/styles.xml"] = "<a";
    CHECK(readCode(docx.toBytes()) == q("xml.broken"));
}

TEST_CASE("a bomb inside a document")
{
    DocxBuilder docx;
    docx.replaced["word/document.xml"] = wordXml("document", QByteArray(20 * 1024 * 1024, ' '));
    CHECK(readCode(docx.toBytes()) == q("zip.too_large"));
}

TEST_CASE("every cut and many a changed byte of a document gives text or a code")
{
    DocxBuilder docx;
    docx.styles = "<w:style w:type='paragraph' w:styleId='A'/>";
    docx.footnotes = "<w:footnote w:id='1'>" + pt("chú") + "</w:footnote>";
    docx.body = pt("một", "<w:pStyle w:val='A'/>") + "<w:tbl><w:tr>" + cell(pt("hai")) + "</w:tr></w:tbl>";
    const QByteArray good = docx.toBytes();
    NoProgress progress;
    int read = 0;
    int refused = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        CHECK_FALSE(readDocument(good.left(at), progress));
        QByteArray changed = good;
        changed[at] = static_cast<char>(~changed[at]);
        const auto result = readDocument(changed, progress);
        (result ? read : refused)++;
        if (!result)
            CHECK_FALSE(result.error().code.isEmpty());
    }
    CHECK(refused > read);
}

TEST_CASE("numbers out of all measure")
{
    DocxBuilder docx;
    const QByteArray huge = "99999999999999999999";
    docx.numbering = "<w:abstractNum w:abstractNumId='" + huge + "'><w:lvl w:ilvl='0'><w:start w:val='2147483647'/><w:numFmt w:val='lowerLetter'/>"
                     "<w:lvlText w:val='%1%2%'/></w:lvl><w:lvl w:ilvl='12'/></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='" + huge + "'/></w:num>";
    docx.footnotes = "<w:footnote w:id='" + huge + "'/><w:footnote w:id='2147483647'/><w:footnote/>";
    docx.endnotes = "<w:endnote w:id='" + huge + "'/><w:endnote/><w:endnote/>";
    docx.body = pt("x", "<w:numPr><w:ilvl w:val='77'/><w:numId w:val='1'/></w:numPr><w:ind w:left='" + huge + "' w:hanging='1e400'/><w:outlineLvl w:val='-4'/>")
        + p(r("y", "<w:sz w:val='-3'/>") + "<w:r><w:sz/><w:sym w:char='zz'/><w:sym w:font='Wingdings' w:char='FFFFFFFF'/></w:r>")
        + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='999999999999'/></w:tcPr></w:tc></w:tr></w:tbl>";
    const Document document = readOk(docx);
    CHECK(paragraphAt(document, 0).outlineLevel == -1);
    CHECK(paragraphAt(document, 0).leftIndent == 1'000'000);
    CHECK(tableAt(document, 2).rows[0].cells[0].columnSpan == 1000);
}
