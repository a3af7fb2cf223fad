// Where the running program lies. Needs no QCoreApplication: the log is started before there is one.
#pragma once
#include <QString>

namespace bd {
/// With "/" as separator, none at the end; "" when the system doesn't say. Any thread.
QString programFolder();
} // namespace bd
