// The bytes of a part from their beginning, as UTF-8, unpacked as they are read. Private to ooxml.
#pragma once
#include "ooxml/xml_stream.h"
#include "ooxml/zip_archive.h"

#include <optional>

namespace bd::ooxml {

class PartBytes {
public:
    /// Errors: those of the archive; xml.broken for an encoding that nobody knows.
    static Result<PartBytes> open(const ZipArchive &archive, const QString &name);
    Result<XmlStream::Source> source() const;
    qint64 size() const { return m_size; }

private:
    const ZipArchive *m_archive = nullptr;
    QString m_name;
    std::optional<QByteArray> m_whole; ///< converted from another encoding
    qint64 m_size = 0;
};

} // namespace bd::ooxml
