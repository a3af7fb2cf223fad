#include "docx_builder.h"
#include "support/files.h"

#include <QStringEncoder>

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

QString xmlCode(const QByteArray &bytes)
{
    const auto doc = parseXml(bytes, q("word/x.xml"));
    return doc ? QString() : doc.error().code;
}

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

} // namespace

TEST_CASE("XML is refused where it could do harm")
{
    CHECK(xmlCode("<a/>").isEmpty());
    CHECK(xmlCode(nested(512)).isEmpty());
    CHECK(xmlCode(nested(513)) == q("xml.too_deep"));
    CHECK(xmlCode(nested(200'000)) == q("xml.too_deep"));
    CHECK(xmlCode(QByteArray("<a b='>'>").repeated(600)) == q("xml.too_deep"));
    CHECK(xmlCode("<a>" + QByteArray("<b/>").repeated(2000) + "</a>").isEmpty());
    CHECK(xmlCode("<a>" + QByteArray("<b><!-- <c> --><![CDATA[<c>]]><?c <c> ?></b>").repeated(2000) + "</a>").isEmpty());
    CHECK(xmlCode("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") == q("xml.dtd"));
    CHECK(xmlCode("<?xml version='1.0'?>\n<!-- x --><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == q("xml.dtd"));
}

TEST_CASE("broken XML is told with part and line")
{
    const auto doc = parseXml("<a>\n<b>\n</a>", q("word/x.xml"));
    REQUIRE_FALSE(doc);
    CHECK(doc.error().code == q("xml.broken"));
    CHECK(doc.error().args == QStringList{q("word/x.xml"), q("3")});
    CHECK(parseXml("<a>\n\n<b c='", q("x")).error().args == QStringList{q("x"), q("3")});
    for (const char *bytes : {"", "   ", "text", "<a>", "<a", "<!-- ", "<a><![CDATA[ </a>", "<a b=c/>", "<a/><"}) {
        INFO(bytes);
        CHECK(xmlCode(bytes) == q("xml.broken"));
    }
    CHECK(xmlCode(QByteArray("<a>\0</a>", 8)) == q("xml.broken"));
}

TEST_CASE("XML is read in the encodings that Word documents come in")
{
    const QString text = q("<a>Bình đẳng</a>");
    const auto content = [](const QByteArray &bytes) {
        const auto doc = parseXml(bytes, q("x"));
        REQUIRE(doc);
        return QString::fromUtf8((*doc)->document_element().child_value());
    };
    CHECK(content(text.toUtf8()) == q("Bình đẳng"));
    CHECK(content("\xEF\xBB\xBF" + text.toUtf8()) == q("Bình đẳng"));
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        CHECK(content(marked(text)) == q("Bình đẳng"));
        QStringEncoder bare(encoding);
        CHECK(content(bare(text)) == q("Bình đẳng"));
        QStringEncoder deep(encoding);
        CHECK(xmlCode(deep(QString::fromLatin1(nested(600)))) == q("xml.too_deep"));
    }
    CHECK(content("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE0</a>") == q("à"));
    CHECK(xmlCode("<?xml version='1.0' encoding='windows-1258'?><a/>") == q("xml.broken"));
}

TEST_CASE("XML is written with its declaration, without added space and forbidden characters")
{
    const auto doc = parseXml("<?xml version='1.0'?><a><b c='1&amp;2'> x &#1;&#9;</b><d> </d></a>", q("x"));
    REQUIRE(doc);
    CHECK(toBytes(**doc)
          == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><a><b c=\"1&amp;2\"> x \t</b><d> </d></a>");
}

TEST_CASE("a package keeps its parts, their order and bytes")
{
    DocxBuilder docx;
    docx.body = pt("một");
    docx.styles = "<w:style/>";
    docx.replaced["customXml/item1.xml"] = "<x  a = '1' />";
    auto package = Package::fromBytes(docx.toBytes());
    REQUIRE(package);
    CHECK(package->mainPart() == q("word/document.xml"));
    CHECK(package->relatedParts(q("styles")) == QStringList{q("word/styles.xml")});
    CHECK(package->contentType(q("word/document.xml")) == QString::fromLatin1(docx.mainType));
    CHECK(package->contentType(q("word/styles.xml")) == q("application/xml"));
    CHECK(*package->toBytes() == docx.toBytes());

    const QStringList before = package->partNames();
    package->setPart(q("word/document.xml"), "<a/>");
    package->setPart(q("word/new.xml"), "<b/>");
    const auto again = Package::fromBytes(*package->toBytes());
    REQUIRE(again);
    CHECK(again->partNames() == before + QStringList{q("word/new.xml")});
    CHECK(again->part(q("customXml/item1.xml")) == "<x  a = '1' />");
    CHECK(again->part(q("word/document.xml")) == "<a/>");
    CHECK(again->part(q("none")).isEmpty());
}

TEST_CASE("relationships are resolved from their part")
{
    DocxBuilder docx;
    docx.body = pt("một");
    docx.replaced["word/media/a b.png"] = "x";
    docx.replaced["word/_rels/document.xml.rels"] =
        "<Relationships>"
        "<Relationship Id='1' Type='t/image' Target='media/A%20b.png'/>"
        "<Relationship Id='2' Type='t/image' Target='/word/media/a b.png#x'/>"
        "<Relationship Id='3' Type='t/image' Target='../../../word/media/./a b.png'/>"
        "<Relationship Id='4' Type='t/hyperlink' Target='https://example.vn/../a' TargetMode='External'/>"
        "<Relationship Id='5' Type='t/image' Target='media/none.png'/></Relationships>";
    const auto package = Package::fromBytes(docx.toBytes());
    REQUIRE(package);
    const auto all = package->relationships(package->mainPart());
    REQUIRE(all);
    REQUIRE(all->size() == 5);
    for (const std::size_t i : {0U, 1U, 2U})
        CHECK((*all)[i].target == q("word/media/a b.png"));
    CHECK((*all)[3].external);
    CHECK((*all)[3].target == q("https://example.vn/../a"));
    CHECK(package->relatedParts(q("image")) == QStringList{q("word/media/a b.png")});
    CHECK(package->relationships(q("word/media/a b.png"))->empty());
}

TEST_CASE("other kinds of documents are told apart")
{
    DocxBuilder docx;
    docx.body = pt("một");
    for (const char *type : {"application/vnd.ms-word.document.macroEnabled.main+xml",
                             "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                             "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"}) {
        INFO(type);
        docx.mainType = type;
        CHECK(readCode(docx.toBytes()).isEmpty());
    }
    docx.mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    CHECK(readCode(docx.toBytes()) == q("docx.not_word"));
    CHECK(Package::fromBytes(docx.toBytes(), PackageKind::Any));
    docx.mainType = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    CHECK(readCode(docx.toBytes()) == q("docx.not_word"));

    CHECK(readCode(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}))
          == q("docx.not_word"));
    CHECK(readCode("{\\rtf1 x}") == q("docx.not_word"));
    CHECK(readCode("%PDF-1.7 x") == q("docx.not_word"));

    const auto wide = [](const char *text) {
        return QByteArray(reinterpret_cast<const char *>(q(text).utf16()), q(text).size() * 2);
    };
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    CHECK(readCode(ole + wide("WordDocument")) == q("docx.old_doc"));
    CHECK(readCode(ole + wide("EncryptedPackage")) == q("docx.encrypted"));
    CHECK(readCode(ole + wide("Workbook")) == q("docx.not_word"));
}
