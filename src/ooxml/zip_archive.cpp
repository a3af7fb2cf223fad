#include "ooxml/zip_archive.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>
#include <zip.h>

namespace bd::ooxml {
namespace {

struct ArchiveCloser {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FileCloser {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QString errorText(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

/// The names as the central directory spells them. libzip prefers an extra field's spelling (0x7075), which no
/// word processor looks at: the two could show different documents. Empty for archives in the 64 bit format.
std::vector<QByteArray> directoryNames(const QByteArray &bytes)
{
    constexpr qsizetype recordSize = 46;
    const auto number = [&](qsizetype at, int size) {
        qint64 sum = 0;
        for (int i = size - 1; i >= 0; --i)
            sum = sum * 256 + static_cast<uchar>(bytes[at + i]);
        return sum;
    };
    std::vector<QByteArray> names;
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + 22 > bytes.size())
        return names;
    const qint64 count = number(end + 10, 2);
    qint64 at = number(end + 16, 4);
    for (qint64 i = 0; i < count; ++i) {
        if (at + recordSize > bytes.size() || qstrncmp(bytes.constData() + at, "PK\x01\x02", 4) != 0)
            return {};
        const qint64 length = number(at + 28, 2);
        names.push_back(bytes.mid(at + recordSize, length));
        at += recordSize + length + number(at + 30, 2) + number(at + 32, 2);
    }
    return names;
}

/// The name as we use it, or nothing when it could lead out of the archive.
std::optional<QString> safeName(const QByteArray &raw)
{
    QString name = QString::fromUtf8(raw);
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (name.isEmpty() || name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char(':')))
        return std::nullopt;
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return std::nullopt;
    }
    for (const auto &step : QStringView(name).split(QLatin1Char('/'))) {
        if (step == QLatin1String("..") || step == QLatin1String("."))
            return std::nullopt;
    }
    return name;
}

bool isTooLarge(qint64 unpacked, qint64 packed, const ZipLimits &limits)
{
    if (unpacked > limits.maxEntryBytes)
        return true;
    return unpacked > limits.ratioFrom
        && static_cast<double>(unpacked) > limits.maxRatio * static_cast<double>(std::max<qint64>(packed, 1));
}

bool looksLikeZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

} // namespace

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("file.unreadable", {shown}, file.errorString());
    if (file.size() > limit)
        return fail("zip.too_large", {}, QStringLiteral("file of %1 bytes").arg(file.size()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail("file.unreadable", {shown}, file.errorString());
    return bytes;
}

struct ZipArchive::Private {
    struct Entry {
        zip_uint64_t index;
        qint64 size, packed;
    };

    QByteArray bytes; ///< libzip reads from here, so it goes last
    ZipLimits limits;
    QStringList names;
    QHash<QString, Entry> entries;
    std::unique_ptr<zip_t, ArchiveCloser> archive;

    Result<void> openArchive();
    Result<void> list();
    Result<void> addEntry(const zip_stat_t &stat, const QByteArray &rawName, QSet<QString> &folded, qint64 &total);
    Result<QByteArray> read(const QString &name, const Entry &entry) const;
    Result<ZipEntryReader> open(const QString &name, const Entry &entry) const;
};

Result<void> ZipArchive::Private::openArchive()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source)
        archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive) {
        const QString detail = errorText(&error);
        zip_source_free(source);
        zip_error_fini(&error);
        return fail("zip.broken", {QString()}, detail);
    }
    zip_error_fini(&error);
    return {};
}

Result<void> ZipArchive::Private::addEntry(const zip_stat_t &stat, const QByteArray &rawName,
                                           QSet<QString> &folded, qint64 &total)
{
    const std::optional<QString> name = safeName(rawName);
    if (!name)
        return fail("zip.bad_name", {QString::fromUtf8(rawName)});
    if (name->endsWith(QLatin1Char('/')) && stat.size == 0)
        return {};
    const QString key = name->toLower();
    if (folded.contains(key))
        return fail("zip.bad_name", {*name}, QStringLiteral("given twice"));
    folded.insert(key);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return fail("zip.encrypted", {}, *name);
    constexpr zip_uint64_t most = 1ULL << 62;
    if (stat.size > most || stat.comp_size > most)
        return fail("zip.too_large", {}, *name);
    const Entry entry{stat.index, static_cast<qint64>(stat.size),
                      std::min(static_cast<qint64>(stat.comp_size), static_cast<qint64>(bytes.size()))};
    if (isTooLarge(entry.size, entry.packed, limits) || entry.size > limits.maxTotalBytes - total)
        return fail("zip.too_large", {}, *name);
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return fail("zip.broken", {*name}, QStringLiteral("compression method %1").arg(stat.comp_method));
    total += entry.size;
    names << *name;
    entries.insert(*name, entry);
    return {};
}

Result<void> ZipArchive::Private::list()
{
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.maxEntries)
        return fail("zip.too_large", {}, QStringLiteral("%1 entries").arg(count));
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_INDEX | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE
        | ZIP_STAT_COMP_METHOD;
    const std::vector<QByteArray> rawNames = directoryNames(bytes);
    const bool hasRawNames = rawNames.size() == static_cast<std::size_t>(count);
    QSet<QString> folded;
    qint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0
            || (stat.valid & needed) != needed)
            return fail("zip.broken", {QString()}, errorText(zip_get_error(archive.get())));
        const QByteArray name = hasRawNames ? rawNames[static_cast<std::size_t>(i)] : QByteArray(stat.name);
        BD_TRY(addEntry(stat, name, folded, total));
    }
    return {};
}

struct ZipEntryReader::Private {
    QString name;
    ZipArchive::Private::Entry entry;
    ZipLimits limits;
    std::unique_ptr<zip_file_t, FileCloser> file;
    qint64 actual = 0;
};

ZipEntryReader::ZipEntryReader(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
ZipEntryReader::~ZipEntryReader() = default;
ZipEntryReader::ZipEntryReader(ZipEntryReader &&) noexcept = default;
ZipEntryReader &ZipEntryReader::operator=(ZipEntryReader &&) noexcept = default;

qint64 ZipEntryReader::size() const
{
    return d->entry.size;
}

// Declared sizes are the archive's own word. What really comes out is counted against them and the limits.
Result<qint64> ZipEntryReader::read(char *into, qint64 size)
{
    for (;;) {
        const zip_int64_t got = zip_fread(d->file.get(), into, static_cast<zip_uint64_t>(size));
        if (got < 0)
            return fail("zip.broken", {d->name}, errorText(zip_file_get_error(d->file.get())));
        d->actual += got;
        if (isTooLarge(d->actual, d->entry.packed, d->limits) || d->actual > d->limits.maxTotalBytes)
            return fail("zip.too_large", {}, d->name);
        if (got == 0 && d->actual != d->entry.size)
            return fail("zip.broken", {d->name}, QStringLiteral("size differs from the declared one"));
        if (d->actual <= d->entry.size)
            return got;
        // More than was declared: whether it's a bomb or only broken is known at its end.
    }
}

Result<QByteArray> ZipArchive::Private::read(const QString &name, const Entry &entry) const
{
    BD_ASSIGN(ZipEntryReader reader, open(name, entry));
    // A bomb may declare what it likes: memory grows with what arrives, and is never reserved above 16 MiB.
    QByteArray out;
    out.reserve(static_cast<qsizetype>(std::min<qint64>(entry.size, 16 * 1024 * 1024)));
    std::vector<char> chunk(64 * 1024);
    for (;;) {
        BD_ASSIGN(const qint64 got, reader.read(chunk.data(), static_cast<qint64>(chunk.size())));
        if (got == 0)
            return out;
        out.append(chunk.data(), static_cast<qsizetype>(got));
    }
}

Result<ZipEntryReader> ZipArchive::Private::open(const QString &name, const Entry &entry) const
{
    std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(archive.get(), entry.index, 0));
    if (!file)
        return fail("zip.broken", {name}, errorText(zip_get_error(archive.get())));
    return ZipEntryReader(std::make_unique<ZipEntryReader::Private>(
        ZipEntryReader::Private{name, entry, limits, std::move(file)}));
}

ZipArchive::ZipArchive(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;

Result<ZipArchive> ZipArchive::open(const QString &path, const ZipLimits &limits)
{
    BD_ASSIGN(const QByteArray bytes, readWholeFile(path, limits.maxTotalBytes));
    return fromBytes(bytes, limits);
}

Result<ZipArchive> ZipArchive::fromBytes(const QByteArray &bytes, const ZipLimits &limits)
{
    if (!looksLikeZip(bytes))
        return fail("zip.not_a_zip");
    auto priv = std::make_unique<Private>();
    priv->bytes = bytes;
    priv->limits = limits;
    BD_TRY(priv->openArchive());
    BD_TRY(priv->list());
    return ZipArchive(std::move(priv));
}

QStringList ZipArchive::names() const
{
    return d->names;
}

bool ZipArchive::contains(const QString &name) const
{
    return d->entries.contains(name);
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    const auto found = d->entries.constFind(name);
    if (found == d->entries.constEnd())
        return fail("zip.no_entry", {name});
    return d->read(name, *found);
}

Result<ZipEntryReader> ZipArchive::reader(const QString &name) const
{
    const auto found = d->entries.constFind(name);
    if (found == d->entries.constEnd())
        return fail("zip.no_entry", {name});
    return d->open(name, *found);
}

} // namespace bd::ooxml
