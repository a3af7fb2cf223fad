// Identity of what travels between computers: a UUID without braces, lower case.
#pragma once
#include <QString>
#include <QUuid>

namespace bd {
inline QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
} // namespace bd
