// Writing a ZIP to a file as its entries come into being: no more than some blocks of 64 KiB are held. Any thread; one object per
// thread.
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <memory>

class QIODevice;

namespace bd::ooxml {

constexpr int usualLevel = 6; ///< of packing: 9 is 2.6 times slower for 1 % less

/// Entries in the order begun, fixed time stamps: same input, same bytes. Sizes stand in front of each entry
/// as the oldest readers want it, so the device must be one that can seek (a file, a buffer), open for writing, at 0.
/// Errors of all: zip.bad_name (empty or given twice; args: name), zip.write_failed (also over 4 GiB). After an error
/// the device holds rubbish: throw it away (QSaveFile does).
class ZipStream {
public:
    explicit ZipStream(QIODevice &device, int level = usualLevel);
    ~ZipStream();
    ZipStream(const ZipStream &) = delete;
    ZipStream &operator=(const ZipStream &) = delete;

    /// Opens an entry; write() adds to it until end(). Long entries are packed in a thread of the stream's own while the
    /// caller makes what comes next: leave the device alone between begin() and end().
    Result<void> begin(const QString &name);
    Result<void> write(const QByteArray &bytes);
    Result<void> end();
    /// begin, write, end.
    Result<void> add(const QString &name, const QByteArray &bytes);
    /// The directory at the end; nothing may come after it.
    Result<void> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bd::ooxml
