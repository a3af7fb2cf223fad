#include "base/process_end.h"

#include <cstdio>

#ifdef _WIN32
#include <windows.h>
#endif

namespace bd {

int endProcess(int code)
{
    std::fflush(nullptr);
#ifdef _WIN32
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
#endif
    return code;
}

} // namespace bd
