// Windows' registry, for the little that has to do with it: the program keeps nothing there.
#pragma once
#include <QString>

namespace bd {

/// Removes a key below HKEY_CURRENT_USER, as "Software\\Name", if it holds neither values nor keys. Elsewhere than on
/// Windows nothing.
void removeEmptyRegistryKey(const QString &path);

} // namespace bd
