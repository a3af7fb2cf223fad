#include "base/clock.h"

namespace bd {

QString Clock::stamp() const
{
    return nowUtc().toUTC().toString(Qt::ISODateWithMs);
}

} // namespace bd
