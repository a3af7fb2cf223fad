#include "ooxml/zip_archive.h"
#include "ooxml/zip_stream.h"

#include <QBuffer>
#include <QSet>
#include <array>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <zlib.h>

// Written by hand over zlib rather than through libzip: libzip pulls its entries only when the archive is closed, takes
// entries of unknown size in the 64 bit format only, which not every reader of Word files knows, and marks no progress.

namespace bd::ooxml {
namespace {

constexpr quint32 entryMark = 0x04034b50, directoryMark = 0x02014b50, endMark = 0x06054b50;
constexpr quint32 version = 20;            // deflate, as of PKWARE's APPNOTE, 4.4.3
constexpr quint32 utf8Names = 1U << 11;    // APPNOTE, 4.4.4
constexpr quint32 deflated = 8;
constexpr quint32 firstDosDay = 0x0021;    // 1980-01-01, the earliest a ZIP can name
constexpr qint64 most = 0xFFFF'FFFE;       // what 32 bits can say
constexpr qsizetype chunk = 64 * 1024;

void put(QByteArray &out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFF);
}

struct Entry {
    QByteArray name;
    qint64 at = 0, packed = 0, size = 0;
    quint32 crc = 0;

    /// What the entry's own head and the directory say alike, from the version to the lengths.
    QByteArray common() const
    {
        const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
        QByteArray out;
        put(out, version, 2);
        put(out, ascii ? 0 : utf8Names, 2);
        put(out, deflated, 2);
        put(out, firstDosDay << 16, 4);
        put(out, crc, 4);
        put(out, static_cast<quint32>(packed), 4);
        put(out, static_cast<quint32>(size), 4);
        put(out, static_cast<quint32>(name.size()), 2);
        put(out, 0, 2); // no extra field
        return out;
    }

    QByteArray head() const
    {
        QByteArray out;
        put(out, entryMark, 4);
        return out + common() + name;
    }

    QByteArray record() const
    {
        QByteArray out;
        put(out, directoryMark, 4);
        put(out, version, 2);
        out += common();
        put(out, 0, 2); // comment
        put(out, 0, 2); // disk
        put(out, 0, 2); // inside attributes
        put(out, 0, 4); // outside attributes
        put(out, static_cast<quint32>(at), 4);
        return out + name;
    }
};

/// Does a piece of work on blocks of bytes in a thread of its own, in order, while the caller makes the next ones. Sixteen
/// blocks at most wait.
class Worker {
public:
    using Work = std::function<Result<void>(const QByteArray &)>;

    explicit Worker(Work work) : m_work(std::move(work)), m_thread([this] { run(); }) {}
    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Waits for room. The error of an earlier block, when there was one.
    Result<void> give(const char *bytes, qsizetype size)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_given - m_done < m_blocks.size() || m_error; });
        if (m_error)
            return fail(*m_error);
        lock.unlock(); // the worker leaves this block alone until it is counted
        QByteArray &block = m_blocks[m_given % m_blocks.size()];
        block.resize(0); // keeps its memory
        block.append(bytes, size);
        lock.lock();
        ++m_given;
        lock.unlock();
        m_changed.notify_all();
        return {};
    }

    /// Waits until all is done.
    Result<void> finish()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_given == m_done || m_error; });
        if (m_error)
            return fail(*m_error);
        return {};
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [this] { return m_given != m_done || m_stopped; });
            if (m_stopped)
                return;
            const QByteArray &block = m_blocks[m_done % m_blocks.size()];
            lock.unlock();
            const Result<void> result = m_work(block);
            lock.lock();
            ++m_done;
            if (!result) {
                m_error = result.error();
                m_changed.notify_all();
                return;
            }
            m_changed.notify_all();
        }
    }

    Work m_work;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<QByteArray, 16> m_blocks;
    std::size_t m_given = 0, m_done = 0;
    std::optional<Error> m_error;
    bool m_stopped = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace

struct ZipStream::Private {
    Private(QIODevice &out, int level) : device(out)
    {
        isReady = deflateInit2(&z, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~Private()
    {
        worker.reset();
        deflateEnd(&z);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    Result<void> write(const char *bytes, qint64 size)
    {
        if (at + size > most)
            return fail("zip.write_failed", {}, QStringLiteral("over 4 GiB"));
        if (device.write(bytes, size) != size)
            return fail("zip.write_failed", {}, device.errorString());
        at += size;
        return {};
    }
    Result<void> write(const QByteArray &bytes) { return write(bytes.constData(), bytes.size()); }
    Result<void> pack(const QByteArray &bytes, int flush);

    // While the worker has blocks to do, all but `given` is its own.
    QIODevice &device;
    z_stream z{};
    bool isReady = false;
    std::vector<char> packed = std::vector<char>(static_cast<std::size_t>(chunk));
    std::vector<Entry> entries;
    QSet<QByteArray> names;
    qint64 at = 0; ///< bytes written
    qint64 given = 0; ///< to the entry that is open
    std::unique_ptr<Worker> worker;
};

/// Counts and packs the bytes, and writes what comes out.
Result<void> ZipStream::Private::pack(const QByteArray &bytes, int flush)
{
    Entry &entry = entries.back();
    const auto *from = reinterpret_cast<const Bytef *>(bytes.constData());
    entry.size += bytes.size();
    entry.crc = static_cast<quint32>(crc32_z(entry.crc, from, static_cast<z_size_t>(bytes.size())));
    z.next_in = const_cast<Bytef *>(from);
    z.avail_in = static_cast<uInt>(bytes.size());
    do {
        z.next_out = reinterpret_cast<Bytef *>(packed.data());
        z.avail_out = static_cast<uInt>(packed.size());
        if (deflate(&z, flush) == Z_STREAM_ERROR)
            return fail("zip.write_failed", {}, QStringLiteral("deflate"));
        const auto got = static_cast<qint64>(packed.size() - z.avail_out);
        entry.packed += got;
        BD_TRY(write(packed.data(), got));
    } while (z.avail_out == 0);
    return {};
}

ZipStream::ZipStream(QIODevice &device, int level) : d(std::make_unique<Private>(device, level)) {}
ZipStream::~ZipStream() = default;

Result<void> ZipStream::begin(const QString &name)
{
    if (!d->isReady || d->device.isSequential())
        return fail("zip.write_failed", {}, QStringLiteral("no memory, or a device that can't seek"));
    if (name.isEmpty())
        return fail("zip.bad_name", {name}, QStringLiteral("empty"));
    Entry entry;
    entry.name = name.toUtf8();
    if (d->names.contains(entry.name))
        return fail("zip.bad_name", {name}, QStringLiteral("given twice"));
    if (entry.name.size() > 0xFFFF || d->entries.size() >= 0xFFFF)
        return fail("zip.write_failed", {}, QStringLiteral("a name too long, or too many"));
    d->names.insert(entry.name);
    entry.at = d->at;
    d->entries.push_back(std::move(entry));
    d->given = 0;
    deflateReset(&d->z);
    return d->write(d->entries.back().head());
}

Result<void> ZipStream::write(const QByteArray &bytes)
{
    if (d->given + bytes.size() > most)
        return fail("zip.write_failed", {}, QStringLiteral("over 4 GiB"));
    d->given += bytes.size();
    if (d->given <= chunk) // a small part isn't worth a thread
        return d->pack(bytes, Z_NO_FLUSH);
    if (!d->worker)
        d->worker = std::make_unique<Worker>([this](const QByteArray &block) { return d->pack(block, Z_NO_FLUSH); });
    for (qsizetype done = 0; done < bytes.size(); done += chunk)
        BD_TRY(d->worker->give(bytes.constData() + done, std::min<qsizetype>(bytes.size() - done, chunk)));
    return {};
}

Result<void> ZipStream::end()
{
    if (d->worker)
        BD_TRY(d->worker->finish());
    BD_TRY(d->pack({}, Z_FINISH));
    const QByteArray head = d->entries.back().head();
    if (!d->device.seek(d->entries.back().at) || d->device.write(head) != head.size() || !d->device.seek(d->at))
        return fail("zip.write_failed", {}, d->device.errorString());
    return {};
}

Result<void> ZipStream::add(const QString &name, const QByteArray &bytes)
{
    BD_TRY(begin(name));
    BD_TRY(write(bytes));
    return end();
}

Result<void> ZipStream::finish()
{
    const qint64 start = d->at;
    for (const Entry &entry : d->entries)
        BD_TRY(d->write(entry.record()));
    QByteArray end;
    put(end, endMark, 4);
    put(end, 0, 4); // disks
    put(end, static_cast<quint32>(d->entries.size()), 2);
    put(end, static_cast<quint32>(d->entries.size()), 2);
    put(end, static_cast<quint32>(d->at - start), 4);
    put(end, static_cast<quint32>(start), 4);
    put(end, 0, 2); // comment
    return d->write(end);
}

void ZipWriter::add(const QString &name, const QByteArray &bytes)
{
    m_entries.emplace_back(name, bytes);
}

Result<QByteArray> ZipWriter::toBytes() const
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    ZipStream zip(buffer);
    for (const auto &[name, bytes] : m_entries)
        BD_TRY(zip.add(name, bytes));
    BD_TRY(zip.finish());
    return out;
}

} // namespace bd::ooxml
