// The console of a command line program. Any system; does something on Windows only.
#pragma once
#include <QtGlobal>

namespace bd {

/// While it lives, the console shows the UTF-8 that the program writes, and standard streams carry bytes as they are: a
/// redirected output is the same on every system. Before the first output.
class Utf8Console {
public:
    Utf8Console();
    ~Utf8Console();
    Q_DISABLE_COPY_MOVE(Utf8Console)

private:
    unsigned m_before = 0; ///< the console's code page; 0 where there is none to restore
};

} // namespace bd
