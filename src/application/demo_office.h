// Whose sample it is: a data file belongs to one place (docs/adr/0038).
#pragma once
#include "application/office_identities.h"

namespace bd::application {

enum class DemoOffice { Commune, Province };

/// "commune", "province": how its files are called in resources/catalogue/demo.
QString demoOfficeName(DemoOffice office);
/// As it answers the three questions of the first start.
Office demoOfficeAnswers(DemoOffice office);
/// What it issues in, with lasting uuids.
std::vector<domain::IssuingIdentity> demoIdentities(DemoOffice office);

} // namespace bd::application
