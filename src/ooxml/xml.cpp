// XML from foreign files. The bytes are scanned for nesting, DTD and size before the parser sees them, so that
// neither its memory nor a walk over its tree can be made to overflow.
#include "ooxml/markup.h"
#include "ooxml/package.h"
#include "ooxml/xml_bytes.h"

#include <QStringDecoder>
#include <cstring>
#include <string_view>

namespace bd::ooxml {
namespace {

enum class Flaw { None, Unclosed, Dtd, TooDeep, TooLarge };

/// Goes over markup only; text is jumped over. Not a validator: what it lets pass, the parser judges.
class Scanner {
public:
    explicit Scanner(std::string_view bytes) : m_bytes(bytes) {}
    Flaw run();
    qsizetype at() const { return static_cast<qsizetype>(m_at); } ///< where the flaw is

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
    int m_depth = 0;
    qint64 m_nodes = 0;
};

Flaw Scanner::run()
{
    for (;;) {
        m_at = m_bytes.find('<', m_at);
        if (m_at == std::string_view::npos)
            return Flaw::None;
        const std::string_view rest = m_bytes.substr(m_at);
        if (isDeclaration(rest))
            return Flaw::Dtd;
        const MarkupEnd end = markupEnd(rest);
        if (end.size == std::string_view::npos)
            return Flaw::Unclosed;
        m_at += end.size;
        m_depth += end.kind == Markup::Open ? 1 : end.kind == Markup::Close ? -1 : 0;
        m_nodes += end.nodes;
        if (m_depth > maxXmlDepth)
            return Flaw::TooDeep;
        if (m_nodes > maxXmlNodes)
            return Flaw::TooLarge;
    }
}

/// The encoding that the XML declaration names, lower case; empty without one.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    if (!bytes.startsWith("<?xml"))
        return {};
    const QByteArray head = bytes.left(bytes.indexOf("?>"));
    const auto at = head.indexOf("encoding");
    if (at < 0)
        return {};
    const QByteArray value = head.mid(at + 8).trimmed().mid(1).trimmed();
    if (value.size() < 2 || (value[0] != '"' && value[0] != '\''))
        return {};
    return value.mid(1, value.indexOf(value[0], 1) - 1).toLower();
}

std::optional<QByteArray> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text.toUtf8();
}

tl::unexpected<Error> broken(const QString &part, const QByteArray &bytes, qsizetype at, const char *detail)
{
    const qsizetype end = std::clamp<qsizetype>(at, 0, bytes.size());
    const auto line = 1 + std::count(bytes.constBegin(), bytes.constBegin() + end, '\n');
    return fail("xml.broken", {part, QString::number(line)}, QString::fromLatin1(detail));
}

struct ByteWriter final : pugi::xml_writer {
    QByteArray bytes;
    void write(const void *data, size_t size) override
    {
        bytes.append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    }
};

/// pugixml writes control characters as references, which XML 1.0 forbids for all but tab and line ends.
QByteArray withoutForbiddenReferences(const QByteArray &bytes)
{
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype at = bytes.indexOf("&#"); at >= 0; at = bytes.indexOf("&#", at + 2)) {
        const qsizetype end = bytes.indexOf(';', at);
        const int code = end < 0 ? 32 : bytes.mid(at + 2, end - at - 2).toInt();
        if (code >= 32 || code == 9 || code == 10 || code == 13)
            continue;
        out.append(bytes.constData() + copied, at - copied);
        copied = end + 1;
    }
    return copied == 0 ? bytes : out + bytes.mid(copied);
}

bool isReadAsUtf8(const QByteArray &name)
{
    return name.isEmpty() || name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii"
        || name.startsWith("utf-16");
}

} // namespace

std::optional<QByteArray> toUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    if (const auto encoding = QStringConverter::encodingForData(bytes, u'<');
        encoding && *encoding != QStringConverter::Utf8)
        return decoded(bytes, *encoding);
    const QByteArray name = declaredEncoding(bytes);
    if (name == "iso-8859-1" || name == "latin1")
        return decoded(bytes, QStringConverter::Latin1);
    if (isReadAsUtf8(name))
        return bytes;
    return std::nullopt;
}

bool isUtf8(const QByteArray &beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return true;
    const auto encoding = QStringConverter::encodingForData(beginning, u'<');
    if (encoding && *encoding != QStringConverter::Utf8)
        return false;
    return isReadAsUtf8(declaredEncoding(beginning));
}

Result<std::unique_ptr<pugi::xml_document>> parseXml(const QByteArray &bytes, const QString &partName)
{
    if (bytes.size() > maxXmlBytes)
        return fail("xml.too_large", {partName});
    std::optional<QByteArray> utf8 = toUtf8(bytes);
    if (!utf8)
        return fail("xml.broken", {partName, QStringLiteral("1")}, QStringLiteral("unknown encoding"));
    while (utf8->endsWith('\0'))
        utf8->chop(1);
    if (const auto zero = utf8->indexOf('\0'); zero >= 0)
        return broken(partName, *utf8, zero, "zero byte");
    const auto length = static_cast<std::size_t>(utf8->size());
    Scanner scanner({utf8->constData(), length});
    switch (scanner.run()) {
    case Flaw::None: break;
    case Flaw::Unclosed: return broken(partName, *utf8, scanner.at(), "markup without end");
    case Flaw::Dtd: return fail("xml.dtd", {partName});
    case Flaw::TooDeep: return fail("xml.too_deep", {partName});
    case Flaw::TooLarge: return fail("xml.too_large", {partName});
    }
    auto doc = std::make_unique<pugi::xml_document>();
    const pugi::xml_parse_result result =
        doc->load_buffer(utf8->constData(), length, xmlParseOptions, pugi::encoding_utf8);
    if (result.status == pugi::status_out_of_memory)
        return fail("xml.too_large", {partName});
    if (!result)
        return broken(partName, *utf8, static_cast<qsizetype>(result.offset), result.description());
    return doc;
}

QByteArray toBytes(const pugi::xml_document &doc)
{
    ByteWriter writer;
    writer.bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    for (const pugi::xml_node node : doc.children()) {
        if (node.type() != pugi::node_declaration)
            node.print(writer, "", pugi::format_raw, pugi::encoding_utf8);
    }
    return withoutForbiddenReferences(writer.bytes);
}

} // namespace bd::ooxml
