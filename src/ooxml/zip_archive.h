// Reading and writing ZIP containers with limits. No product words here. Any thread; one object per thread.
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QStringList>
#include <memory>

namespace bd::ooxml {

/// What a hostile archive may not exceed. A plan of 300 pages is some 2 MB unpacked.
struct ZipLimits {
    qint64 maxEntries = 10'000;
    qint64 maxEntryBytes = 256LL * 1024 * 1024;
    qint64 maxTotalBytes = 512LL * 1024 * 1024;
    double maxRatio = 200.0; ///< unpacked : packed, for entries over 1 MiB
};

/// Errors: file.unreadable, zip.not_a_zip, zip.broken, zip.encrypted, zip.bad_name (absolute or ".." paths),
/// zip.too_large (limits), zip.no_entry.
class ZipArchive {
public:
    static Result<ZipArchive> open(const QString &path, const ZipLimits &limits = {});
    static Result<ZipArchive> fromBytes(const QByteArray &bytes, const ZipLimits &limits = {});
    ~ZipArchive();
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;

    QStringList names() const;
    bool contains(const QString &name) const;
    Result<QByteArray> read(const QString &name) const;

private:
    struct Private;
    explicit ZipArchive(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Writes entries in the order added, level 6, fixed time stamps: same input, same bytes.
class ZipWriter {
public:
    void add(const QString &name, const QByteArray &bytes);
    Result<QByteArray> toBytes() const;

private:
    std::vector<std::pair<QString, QByteArray>> m_entries;
};

} // namespace bd::ooxml
