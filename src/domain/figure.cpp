#include "domain/figure.h"

namespace bd::domain {

void KnownSum::add(const std::optional<qint64> &number, bool isEstimate)
{
    ++rows;
    if (!number)
        return;
    ++known;
    sum += *number;
    hasEstimate = hasEstimate || isEstimate;
}

void KnownSum::add(const KnownSum &other)
{
    sum += other.sum;
    known += other.known;
    rows += other.rows;
    hasEstimate = hasEstimate || other.hasEstimate;
}

QString unitKey(const AgencyRef &unit)
{
    return unit.uuid && !unit.uuid->isEmpty() ? *unit.uuid : unit.name;
}

} // namespace bd::domain
