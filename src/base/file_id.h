// Which file stands under a name. Any thread.
#pragma once
#include <QString>

#include <optional>

namespace bd {

struct FileId {
    quint64 device = 0, number = 0;
    bool operator==(const FileId &) const = default;
};

/// Nothing when no file stands there, or where files have no number that could be asked for. There (Windows) a file that
/// a program has open can't be replaced by another anyway.
std::optional<FileId> fileId(const QString &path);

} // namespace bd
