// Reading and writing ZIP containers with limits. No product words here. Any thread; one object per thread.
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QStringList>
#include <memory>
#include <utility>
#include <vector>

namespace bd::ooxml {

/// What a hostile archive may not exceed. A plan of 300 pages is some 2 MB unpacked.
struct ZipLimits {
    qint64 maxEntries = 10'000;
    qint64 maxEntryBytes = 256LL * 1024 * 1024;
    qint64 maxTotalBytes = 512LL * 1024 * 1024;
    double maxRatio = 200.0; ///< unpacked : packed, for entries over `ratioFrom`
    qint64 ratioFrom = 16LL * 1024 * 1024; ///< below, a long table of like rows may well pack that small
};

/// The whole file, through Qt, so that any letter may stand in the path. Errors: file.unreadable (args: path),
/// zip.too_large when it is longer than `limit` bytes.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit);

/// One entry, unpacked as it is read. Must not outlive its archive.
class ZipEntryReader {
public:
    ~ZipEntryReader();
    ZipEntryReader(ZipEntryReader &&) noexcept;
    ZipEntryReader &operator=(ZipEntryReader &&) noexcept;

    qint64 size() const; ///< as the archive declares it
    /// At most `size` bytes; 0 at the end. Errors: zip.broken, zip.too_large.
    Result<qint64> read(char *into, qint64 size);

private:
    friend class ZipArchive;
    struct Private;
    explicit ZipEntryReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Errors: file.unreadable (args: path), zip.not_a_zip, zip.broken (args: entry, may be empty), zip.encrypted,
/// zip.bad_name (absolute or ".." paths, names that differ in case only; args: name), zip.too_large (limits),
/// zip.no_entry (args: name).
/// Names are compared as they are; a backslash between folders, which some writers use, is read as a slash.
class ZipArchive {
public:
    static Result<ZipArchive> open(const QString &path, const ZipLimits &limits = {});
    static Result<ZipArchive> fromBytes(const QByteArray &bytes, const ZipLimits &limits = {});
    ~ZipArchive();
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;

    /// The files in the order of the archive; folders have no entry of their own.
    QStringList names() const;
    bool contains(const QString &name) const;
    Result<QByteArray> read(const QString &name) const;
    /// The same bytes piece by piece.
    Result<ZipEntryReader> reader(const QString &name) const;

private:
    friend class ZipEntryReader;
    struct Private;
    explicit ZipArchive(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Writes entries in the order added, level 6, fixed time stamps: same input, same bytes.
/// Errors of toBytes: zip.bad_name (empty or given twice; args: name), zip.write_failed.
class ZipWriter {
public:
    void add(const QString &name, const QByteArray &bytes);
    Result<QByteArray> toBytes() const;

private:
    std::vector<std::pair<QString, QByteArray>> m_entries;
};

} // namespace bd::ooxml
