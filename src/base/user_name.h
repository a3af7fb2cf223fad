// Whose account the program runs under, as the system calls it.
#pragma once
#include <QString>

namespace bd {
QString systemUserName(); ///< "" when the system doesn't say
} // namespace bd
