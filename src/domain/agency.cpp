#include "domain/agency.h"

namespace bd::domain {

bool Agency::isValidOn(QDate day) const
{
    return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo);
}

} // namespace bd::domain
