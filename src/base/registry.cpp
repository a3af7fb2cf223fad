#include "base/registry.h"

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace bd {

void removeEmptyRegistryKey([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_WIN
    const auto *name = reinterpret_cast<const wchar_t *>(path.utf16());
    HKEY key = nullptr;
    if (RegOpenKeyExW(HKEY_CURRENT_USER, name, 0, KEY_QUERY_VALUE, &key) != ERROR_SUCCESS)
        return;
    DWORD keys = 0, values = 0;
    const LSTATUS answer = RegQueryInfoKeyW(key, nullptr, nullptr, nullptr, &keys, nullptr, nullptr, &values, nullptr, nullptr, nullptr, nullptr);
    RegCloseKey(key);
    if (answer == ERROR_SUCCESS && keys == 0 && values == 0)
        RegDeleteKeyW(HKEY_CURRENT_USER, name);
#endif
}

} // namespace bd
