// {%photo}: sizes, formats, where images may stand, and images that are none.
#include "docx_builder.h"
#include "documents/plan_document.h"
#include "documents/template/image_header.h"
#include "documents/template/image_options.h"
#include "documents/template/image_value.h"
#include "ooxml/package.h"
#include "ooxml_checker.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>
#include <zlib.h>

using namespace bd;
using namespace bd::test;
using namespace bd::documents;
using namespace Qt::StringLiterals;

namespace {

QByteArray u32(quint32 n)
{
    return QByteArray{}.append(char(n >> 24)).append(char(n >> 16)).append(char(n >> 8)).append(char(n));
}

QByteArray chunk(const char *name, const QByteArray &data)
{
    const QByteArray body = name + data;
    const auto *bytes = reinterpret_cast<const Bytef *>(body.constData());
    return u32(quint32(data.size())) + body + u32(quint32(crc32_z(0, bytes, z_size_t(body.size()))));
}

QByteArray png(quint32 width, quint32 height, quint32 perMetre = 0, const QByteArray &more = {})
{
    return QByteArray("\x89PNG\r\n\x1a\n") +
           chunk("IHDR", u32(width) + u32(height) + QByteArray("\x08\x02\x00\x00\x00", 5)) + more +
           (perMetre ? chunk("pHYs", u32(perMetre) + u32(perMetre) + '\x01') : QByteArray()) +
           chunk("IDAT", "x") + chunk("IEND", {});
}

QByteArray jpeg(int width, int height, char unit, int density, char components = 3)
{
    const auto u16 = [](int n) { return QByteArray{}.append(char(n >> 8)).append(char(n)); };
    return QByteArray("\xFF\xD8\xFF\xE0") + u16(16) + QByteArray("JFIF\0\x01\x02", 7) + unit + u16(density) + u16(density) +
           QByteArray("\0\0", 2) + QByteArray("\xFF\xFF\xC2") + u16(8 + 3 * components) + '\x08' + u16(height) + u16(width) +
           components + QByteArray(3 * components, 'x') + QByteArray("\xFF\xDA") + u16(2) + "data\xFF\xD9";
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Json data(const QByteArray &bytes)
{
    return {{"data", base64(bytes).toStdString()}};
}

Result<RenderedDocx> render(const QByteArray &bytes, const Json &context, const RenderOptions &options = {})
{
    NoProgress progress;
    return renderTemplate(bytes, context, options, progress);
}

QByteArray good(const QByteArray &bytes, const Json &context, const RenderOptions &options = {})
{
    const auto result = render(bytes, context, options);
    if (!result)
        FAIL(result.error().code.toStdString() << ' ' << result.error().args.join(u' ').toStdString());
    CHECK(docxFaults(result->bytes).join(u'\n') == QString());
    return result->bytes;
}

/// "WIDTHxHEIGHT" of each picture in twentieths of a millimetre (36,000 EMU = 1 mm).
QString sizes(const QString &xml)
{
    QStringList found;
    qsizetype at = 0;
    while ((at = xml.indexOf(u"<wp:extent cx=\""_s, at)) >= 0) {
        at += 15;
        const qsizetype middle = xml.indexOf(u"\" cy=\""_s, at);
        const auto mm = [](const QString &emu) { return QString::number(qRound(emu.toDouble() / 36000)); };
        found << mm(xml.mid(at, middle - at)) + u'x' + mm(xml.mid(middle + 6, xml.indexOf(u'"', middle + 6) - middle - 6));
    }
    return found.join(u' ');
}

QString fault(const QByteArray &bytes)
{
    return readImageHeader(bytes).fault;
}

const QString a4 = u"<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" "
                   "w:bottom=\"1134\" w:left=\"1701\"/></w:sectPr>"_s;

} // namespace

TEST_CASE("what images say of themselves")
{
    const auto header = readImageHeader(png(640, 480, 11811)).header;
    REQUIRE(header);
    CHECK(header->width == 640);
    CHECK(header->height == 480);
    CHECK(qRound(header->dpiX) == 300);
    CHECK(readImageHeader(png(1, 1)).header->dpiX == 96);
    CHECK(readImageHeader(png(1, 1, 1)).header->dpiX == 96); // 1 dot a metre: nobody means that

    const auto photo = readImageHeader(jpeg(1200, 800, 1, 150)).header;
    REQUIRE(photo);
    CHECK(photo->format == ImageHeader::Format::Jpeg);
    CHECK(photo->width == 1200);
    CHECK(photo->height == 800);
    CHECK(photo->dpiX == 150);
    CHECK(qRound(readImageHeader(jpeg(1, 1, 2, 100)).header->dpiX) == 254);
    CHECK(readImageHeader(jpeg(1, 1, 0, 1)).header->dpiX == 96);
    CHECK(readImageHeader(jpeg(10, 10, 1, 72, 4)).header); // CMYK

    CHECK(fault({}) == u"image_format");
    CHECK(fault("GIF89a") == u"image_format");
    CHECK(fault("<svg/>") == u"image_format");
    CHECK(fault(png(30'000, 10)) == u"image_too_large");
    CHECK(fault(png(15'000, 15'000)) == u"image_too_large");
    CHECK(fault(jpeg(30'000, 30'000, 1, 72)) == u"image_too_large");
    CHECK(fault(png(0xFFFFFFFF, 1)) == u"image_too_large");
    CHECK(fault(png(0, 10)) == u"image_broken");
    CHECK(fault(png(5, 5, 0, chunk("acTL", u32(2) + u32(0)))) == u"image_animated");
    // A wrong checksum: fatal where the picture can't be shown without the chunk.
    for (const auto &[name, expected] : {std::pair("IHDR", "image_broken"), std::pair("IDAT", "image_broken"),
                                         std::pair("PLTE", "image_broken"), std::pair("IEND", "image_broken"),
                                         std::pair("pHYs", ""), std::pair("tEXt", "")}) {
        INFO(name);
        QByteArray bytes = png(640, 480, 11811, chunk("PLTE", "abc") + chunk("tEXt", "a"));
        CHECK(fault(bytes) == QString());
        const qsizetype at = bytes.indexOf(name), size = qsizetype(quint8(bytes[at - 1]));
        bytes[at + 4 + size] = char(bytes[at + 4 + size] ^ 1);
        CHECK(fault(bytes) == QLatin1String(expected));
    }
    // Cut off anywhere, and with any length that a damaged file may tell: no byte beyond the end is read.
    for (const QByteArray &whole : {png(640, 480, 11811), jpeg(12, 8, 1, 150)}) {
        for (qsizetype length = 0; length < whole.size() - 6; ++length)
            CHECK_FALSE(fault(whole.left(length)).isEmpty());
        for (qsizetype at = 8; at < whole.size(); ++at)
            for (const char byte : {'\xFF', '\x00', '\x80'})
                readImageHeader(QByteArray(whole).replace(at, 1, QByteArray(1, byte)));
    }
}

TEST_CASE("sizes as people write them")
{
    const auto mm = [](const char *text) {
        const auto length = imageLength(QString::fromUtf8(text));
        return !length ? -1 : length->isPercent ? qRound(length->value) + 1000 : qRound(length->value / 36000);
    };
    CHECK(mm("6cm") == 60);
    CHECK(mm(" 6,5 cm ") == 65);
    CHECK(mm("6.5CM") == 65);
    CHECK(mm("40mm") == 40);
    CHECK(mm("1in") == 25);
    CHECK(mm("72pt") == 25);
    CHECK(mm("96px") == 25);
    CHECK(mm("50%") == 1050);
    for (const char *wrong : {"", "6", "cm", "-6cm", "0cm", "6 km", "6cm4", "900cm", "2000%", "0%", "1e3cm", "٣cm"})
        CHECK(mm(wrong) == -1);
}

TEST_CASE("an image is as large as asked, in proportion, and never wider than the text")
{
    // 600 x 300 pixels at 300 to the inch: 51 x 25 mm. The text is 165 mm wide and 257 high.
    const Json context{{"h", data(png(600, 300, 11811))}, {"cao", data(png(100, 19'000))}, {"rong", data(png(5000, 100))},
                       {"a", {{"b", data(jpeg(600, 300, 1, 300))}}}};
    const std::vector<std::pair<QString, QString>> cases{
        {u"{%h}"_s, u"51x25"_s},
        {u"{%a.b}"_s, u"51x25"_s},
        {u"{%h | rong:\"6cm\"}"_s, u"60x30"_s},
        {u"{%h | cao:“4cm”}"_s, u"80x40"_s},
        {u"{%h | rong:\"6cm\" | cao:\"6cm\"}"_s, u"60x60"_s},
        {u"{%h | rong:\"50%\"}"_s, u"82x41"_s},
        {u"{%h | rong:\"100%\"}"_s, u"165x82"_s},
        {u"{%h | rong:\"30cm\"}"_s, u"165x82"_s},
        {u"{%rong}"_s, u"165x3"_s},
        {u"{%cao}"_s, u"1x250"_s},
    };
    for (const auto &[tag, expected] : cases) {
        INFO(tag.toStdString());
        CHECK(sizes(bodyOf(good(docx(para(tag) + a4), context))) == expected);
    }
    const QString body = u"<w:p><w:pPr><w:ind w:left=\"567\" w:firstLine=\"567\"/></w:pPr><w:r><w:t>{%rong}</w:t></w:r></w:p>"_s;
    CHECK(sizes(bodyOf(good(docx(body + a4), context))) == u"145x3");
    const QString cell = u"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr>"
                         "<w:tc><w:p><w:r><w:t>{%rong}</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/>"
                         "</w:tcPr><w:p><w:r><w:t>{%rong}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"_s;
    CHECK(sizes(bodyOf(good(docx(cell + para(u"."_s) + a4), context))) == u"31x1 49x1");
}

TEST_CASE("images are kept once, related to their part, and have ids of their own")
{
    const QByteArray one = png(10, 10), two = jpeg(20, 20, 1, 96);
    Json list = Json::array();
    for (int i = 0; i < 5; ++i)
        list.push_back({{"h", data(i % 2 ? one : two)}});
    const QString existing = u"<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"2\" name=\"x\"/></wp:inline></w:drawing></w:r></w:p>"_s;
    const QByteArray bytes =
        good(docx(para(u"{#ds}"_s) + para(u"{%h}"_s) + existing + para(u"{/ds}"_s) + a4,
                  {{u"word/header1.xml"_s, para(u"{%logo | cao:\"1cm\"}"_s).toUtf8()}}),
             {{"ds", list}, {"logo", {{"data", "data:image/png;base64," + base64(one).toStdString()}, {"alt", "Biểu \"trưng\""}}}});
    const auto package = ooxml::Package::fromBytes(bytes);
    REQUIRE(package);
    CHECK(package->partNames().filter(u"word/media/"_s).size() == 2);
    CHECK(package->part(u"word/header1.xml"_s).contains("descr=\"Biểu &quot;trưng&quot;\""));
    CHECK(package->contains(u"word/_rels/header1.xml.rels"_s));
    CHECK(package->contentType(u"word/media/a.jpeg"_s) == u"image/jpeg");
    CHECK(package->contentType(u"word/media/a.png"_s) == u"image/png");
    // A rendered document may be a template again.
    good(bytes, {{"ds", list}});
}

TEST_CASE("an image that is unknown stays away and is listed")
{
    const auto result = render(docx(para(u"{%khong}{%rong}{%co}"_s)), {{"rong", nullptr}, {"co", data(png(1, 1))}});
    REQUIRE(result);
    CHECK(result->report.emptyTags == QStringList{u"{%khong}"_s, u"{%rong}"_s});
    CHECK(bodyOf(result->bytes).count(u"<w:drawing>"_s) == 1);
    CHECK_FALSE(render(docx(para(u"{%khong}"_s)), Json::object(), Missing::Error));
}

TEST_CASE("images that are none are told all at once, with their place")
{
    const QByteArray bytes = docx(para(u"{%a}"_s) + para(u"{%b}"_s) + para(u"{%c}"_s) + para(u"{%d} {%e}"_s) +
                                  tableOf({row({u"x"_s, u"{#ds}{%f}{/ds}"_s})}, 2) + para(u"."_s));
    const auto result = render(bytes, {{"a", "anh.png"},
                                       {"b", {{"data", "không phải"}}},
                                       {"c", data("GIF89a...")},
                                       {"d", data(png(30'000, 30'000))},
                                       {"e", {{"file", "a.png"}}},
                                       {"ds", {{{"f", data(png(5, 5).left(30))}}, {{"f", 7}}}}});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == u"template.bad_values");
    CHECK(result.error().args == QStringList{u"image_value|{%a}|part:body;text:{%a}"_s, u"image_value|{%b}|part:body;text:{%b}"_s,
                                             u"image_format|{%c}|part:body;text:{%c}"_s,
                                             u"image_too_large|{%d}|part:body;text:{%d} {%e}"_s,
                                             u"image_file|{%e}|part:body;text:{%d} {%e}"_s,
                                             u"image_broken|{%f}|part:body;table:1;row:1;cell:2;text:{#ds}{%f}{/ds}"_s,
                                             u"image_value|{%f}|part:body;table:1;row:1;cell:2;text:{#ds}{%f}{/ds}"_s});
}

TEST_CASE("options and places that an image can't have are errors of the template")
{
    const auto result = render(docx(para(u"{%a | rong:\"6\"} {%b | cao} {%c | so} {d | rong:\"6cm\"}"_s),
                                    {{u"docProps/core.xml"_s, "<c xmlns:dc=\"d\"><dc:title>{%e}</dc:title></c>"}}),
                               Json::object());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == u"template.invalid");
    QStringList codes;
    for (const QString &arg : result.error().args)
        codes << arg.section(u'|', 0, 0);
    CHECK(codes == QStringList{u"bad_filter_argument"_s, u"bad_filter_argument"_s, u"unknown_filter"_s, u"unknown_filter"_s,
                               u"image_position"_s});
}

TEST_CASE("files are read beside the data only")
{
    for (const char *path : {"a.png", "ảnh/lễ phát động.png", "a/b/c.jpg", "a\\b.png", "..a/b"})
        CHECK(staysInFolder(QString::fromUtf8(path)));
    for (const char *path : {"", "/a.png", "../a.png", "a/../b.png", "a/..", "C:\\a.png", "\\\\may-chu\\a.png", "a//b.png", "./a",
                             "a.png:x", "\\a.png", "a\\..\\b"})
        CHECK_FALSE(staysInFolder(QString::fromUtf8(path)));

    QStringList asked;
    RenderOptions options;
    options.images = [&](const QString &path) -> Result<QByteArray> {
        asked << path;
        return path.contains(u"khong") ? Result<QByteArray>(fail("file.missing", {path})) : png(10, 10);
    };
    good(docx(para(u"{%h}"_s)), {{"h", {{"file", "ảnh\\a.png"}}}}, options);
    CHECK(asked == QStringList{u"ảnh/a.png"_s});
    CHECK_FALSE(render(docx(para(u"{%h}"_s)), {{"h", {{"file", "khong.png"}}}}, options));
    CHECK_FALSE(render(docx(para(u"{%h}"_s)), {{"h", {{"file", "../a.png"}}}}, options));
    CHECK(asked.size() == 2);
}

TEST_CASE("a picture in a paragraph of fixed line height is not cut")
{
    const QString body = u"<w:p><w:pPr><w:spacing w:before=\"60\" w:line=\"360\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/></w:pPr>"
                         "<w:r><w:t>{%h}</w:t></w:r></w:p>"_s;
    const QString xml = bodyOf(good(docx(body), {{"h", data(png(10, 10))}}));
    CHECK(xml.contains(u"<w:spacing w:before=\"60\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc"_s));
}
