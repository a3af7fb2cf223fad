// The directory as fields that ask for an agency see it: a snapshot that is handed in, and the day for which names count.
#pragma once
#include "domain/agency_matching.h"

#include <memory>

namespace bd::gui {

struct AgencyDirectory {
    std::shared_ptr<const domain::AgencyMatcher> matcher; ///< null: names are kept as typed
    QDate day;                                            ///< a plan's date; bodies that ended before are told so
};

} // namespace bd::gui
