#include "ooxml/zip_archive.h"

#include <zip.h>

namespace bd::ooxml {
namespace {

constexpr zip_uint16_t firstDosDay = 0x0021; // 1980-01-01, the earliest a ZIP can name
constexpr zip_uint32_t level = 6;            // libzip's own default is 9: 2.6 times slower for 1 % less

/// A ZIP written to memory. Freed in the right order whatever happens.
class MemoryZip {
public:
    MemoryZip()
    {
        zip_error_init(&m_error);
        m_source = zip_source_buffer_create(nullptr, 0, 0, &m_error);
        if (!m_source)
            return;
        zip_source_keep(m_source);
        m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, &m_error);
        if (!m_zip)
            zip_source_free(m_source); // the reference that the archive would have taken
    }
    ~MemoryZip()
    {
        if (m_zip)
            zip_discard(m_zip);
        zip_source_free(m_source);
        zip_error_fini(&m_error);
    }
    MemoryZip(const MemoryZip &) = delete;
    MemoryZip &operator=(const MemoryZip &) = delete;

    Result<void> add(const QString &name, const QByteArray &bytes);
    Result<QByteArray> finish();

private:
    tl::unexpected<Error> failed() const
    {
        const char *text = m_zip ? zip_strerror(m_zip) : "no memory";
        return fail("zip.write_failed", {}, QString::fromUtf8(text));
    }

    zip_error_t m_error;
    zip_source_t *m_source = nullptr;
    zip_t *m_zip = nullptr;
};

Result<void> MemoryZip::add(const QString &name, const QByteArray &bytes)
{
    if (!m_zip)
        return failed();
    if (name.isEmpty())
        return fail("zip.bad_name", {name}, QStringLiteral("empty"));
    zip_source_t *data = zip_source_buffer(m_zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!data)
        return failed();
    const zip_int64_t index = zip_file_add(m_zip, name.toUtf8().constData(), data, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(data);
        if (zip_error_code_zip(zip_get_error(m_zip)) == ZIP_ER_EXISTS)
            return fail("zip.bad_name", {name}, QStringLiteral("given twice"));
        return failed();
    }
    const auto at = static_cast<zip_uint64_t>(index);
    // DOS time directly: the other call goes through the machine's time zone.
    if (zip_set_file_compression(m_zip, at, ZIP_CM_DEFLATE, level) != 0
        || zip_file_set_dostime(m_zip, at, 0, firstDosDay, 0) != 0)
        return failed();
    return {};
}

Result<QByteArray> MemoryZip::finish()
{
    if (!m_zip || zip_close(m_zip) != 0)
        return failed();
    m_zip = nullptr;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(m_source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(m_source) != 0)
        return failed();
    QByteArray out(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(m_source, out.data(), stat.size);
    zip_source_close(m_source);
    if (got != static_cast<zip_int64_t>(stat.size))
        return failed();
    return out;
}

} // namespace

void ZipWriter::add(const QString &name, const QByteArray &bytes)
{
    m_entries.emplace_back(name, bytes);
}

Result<QByteArray> ZipWriter::toBytes() const
{
    // libzip writes no archive without entries, yet an empty one is a valid file: its end record alone.
    if (m_entries.empty())
        return QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
    MemoryZip zip;
    for (const auto &[name, bytes] : m_entries)
        BD_TRY(zip.add(name, bytes));
    return zip.finish();
}

} // namespace bd::ooxml
