#include "ooxml/part_splices.h"

#include "base/text/fold.h"
#include "ooxml/xml_bytes.h"
#include "ooxml/zip_stream.h"

#include <QBuffer>
#include <algorithm>
#include <cstring>

namespace bd::ooxml {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Behind "<?xml … ?>".
qsizetype behindDeclaration(const QByteArray &bytes)
{
    if (!bytes.startsWith("<?xml"))
        return 0;
    const qsizetype end = bytes.indexOf("?>");
    return end < 0 ? 0 : end + 2;
}

} // namespace

QByteArray PartSplices::applied(const QByteArray &part) const
{
    std::vector<const Splice *> sorted;
    for (const Splice &splice : m_all)
        sorted.push_back(&splice);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Splice *a, const Splice *b) { return a->from < b->from; });
    QByteArray out;
    out.reserve(part.size() + 64 * static_cast<qsizetype>(m_all.size()));
    std::size_t at = 0;
    for (const Splice *splice : sorted) {
        if (splice->from < at || splice->to < splice->from || splice->to > static_cast<std::size_t>(part.size()))
            continue;
        out.append(part.constData() + at, static_cast<qsizetype>(splice->from - at));
        out.append(splice->with);
        at = splice->to;
    }
    out.append(part.constData() + at, part.size() - static_cast<qsizetype>(at));
    return out;
}

Result<QByteArray> editablePart(const ZipArchive &archive, const QString &name)
{
    BD_ASSIGN(const QByteArray bytes, archive.read(name));
    if (bytes.size() > maxXmlBytes)
        return fail("xml.too_large", {name});
    if (isUtf8(bytes.left(512)))
        return bytes;
    const auto converted = toUtf8(bytes);
    if (!converted)
        return fail("xml.broken", {name, QStringLiteral("1")}, QStringLiteral("unknown encoding"));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + converted->mid(behindDeclaration(*converted));
}

XmlStream streamOf(const QString &name, const QByteArray &bytes)
{
    return XmlStream(name, [bytes, at = qint64(0)](char *into, qint64 size) mutable -> Result<qint64> {
        const qint64 count = std::min<qint64>(size, bytes.size() - at);
        std::memcpy(into, bytes.constData() + at, static_cast<std::size_t>(count));
        at += count;
        return count;
    });
}

QByteArray tagWithout(const MarkupToken &token, std::initializer_list<std::string_view> attributes)
{
    const std::string_view bytes = token.bytes;
    std::size_t end = bytes.size() - 1; // ">"
    if (end > 0 && bytes[end - 1] == '/')
        --end;
    QByteArray out("<");
    out.append(token.name.data(), static_cast<qsizetype>(token.name.size()));
    std::size_t at = 1 + token.name.size();
    while (at < end) {
        const std::size_t begin = at;
        while (at < end && isBlank(bytes[at]))
            ++at;
        const std::size_t equals = bytes.find('=', at);
        const std::size_t open = equals >= end ? std::string_view::npos : bytes.find_first_of("\"'", equals);
        const std::size_t close = open == std::string_view::npos ? open : bytes.find(bytes[open], open + 1);
        if (close == std::string_view::npos || close >= end)
            break;
        std::string_view key = bytes.substr(at, equals - at);
        while (!key.empty() && isBlank(key.back()))
            key.remove_suffix(1);
        at = close + 1;
        if (std::find(attributes.begin(), attributes.end(), key) == attributes.end())
            out.append(bytes.data() + begin, static_cast<qsizetype>(at - begin));
    }
    if (at < end) // what nobody understands stays as it is
        out.append(bytes.data() + at, static_cast<qsizetype>(end - at));
    return out;
}

QByteArray prefixOf(const MarkupToken &token)
{
    const std::size_t colon = token.name.find(':');
    return colon == std::string_view::npos ? QByteArray() : QByteArray(token.name.data(), static_cast<qsizetype>(colon + 1));
}

QByteArray escapedText(const QString &text)
{
    return text::xmlSafe(text).toHtmlEscaped().toUtf8();
}

Result<QByteArray> withParts(const ZipArchive &archive, const std::map<QString, QByteArray> &parts, Progress &progress)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    ZipStream zip(buffer);
    const QStringList names = archive.names();
    for (qsizetype i = 0; i < names.size(); ++i) {
        progress.report(i, names.size());
        if (progress.isCancelled())
            return fail("cancelled");
        if (const auto changed = parts.find(names.at(i)); changed != parts.end()) {
            BD_TRY(zip.add(names.at(i), changed->second));
            continue;
        }
        BD_ASSIGN(const QByteArray bytes, archive.read(names.at(i)));
        BD_TRY(zip.add(names.at(i), bytes));
    }
    BD_TRY(zip.finish());
    buffer.close();
    return out;
}

} // namespace bd::ooxml
