#include "base/console.h"

#ifdef Q_OS_WIN
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace bd {

Utf8Console::Utf8Console()
{
#ifdef Q_OS_WIN
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    m_before = GetConsoleOutputCP();
    if (m_before != 0 && m_before != CP_UTF8)
        SetConsoleOutputCP(CP_UTF8);
#endif
}

Utf8Console::~Utf8Console()
{
#ifdef Q_OS_WIN
    if (m_before != 0 && m_before != CP_UTF8)
        SetConsoleOutputCP(m_before);
#endif
}

} // namespace bd
