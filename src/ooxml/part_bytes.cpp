#include "ooxml/part_bytes.h"

#include "ooxml/xml_bytes.h"

#include <cstring>

namespace bd::ooxml {

Result<PartBytes> PartBytes::open(const ZipArchive &archive, const QString &name)
{
    PartBytes part;
    part.m_archive = &archive;
    part.m_name = name;
    BD_ASSIGN(ZipEntryReader reader, archive.reader(name));
    part.m_size = reader.size();
    if (part.m_size > maxXmlBytes)
        return fail("xml.too_large", {name});
    QByteArray beginning(512, '\0');
    BD_ASSIGN(const qint64 got, reader.read(beginning.data(), beginning.size()));
    beginning.truncate(static_cast<qsizetype>(got));
    if (isUtf8(beginning))
        return part;
    BD_ASSIGN(const QByteArray bytes, archive.read(name));
    part.m_whole = toUtf8(bytes);
    if (!part.m_whole)
        return fail("xml.broken", {name, QStringLiteral("1")}, QStringLiteral("unknown encoding"));
    part.m_size = part.m_whole->size();
    return part;
}

Result<XmlStream::Source> PartBytes::source() const
{
    if (m_whole) {
        return [bytes = *m_whole, at = qint64(0)](char *into, qint64 size) mutable -> Result<qint64> {
            const qint64 count = std::min<qint64>(size, bytes.size() - at);
            std::memcpy(into, bytes.constData() + at, static_cast<std::size_t>(count));
            at += count;
            return count;
        };
    }
    BD_ASSIGN(ZipEntryReader reader, m_archive->reader(m_name));
    return [shared = std::make_shared<ZipEntryReader>(std::move(reader))](char *into, qint64 size) {
        return shared->read(into, size);
    };
}

} // namespace bd::ooxml
