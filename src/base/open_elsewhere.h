// Why a file can't be replaced: Word holds what it shows. Any thread.
#pragma once
#include "base/result.h"

namespace bd {

/// Another program has the file open so that it can't be replaced: Windows says so, or Word's or LibreOffice's mark lies beside it.
bool isOpenElsewhere(const QString &path);
/// What to say when `path` could not be written: file.open_elsewhere, else file.unwritable (args: path, as the system writes it).
Error unwritable(const QString &path, const QString &detail);

} // namespace bd
