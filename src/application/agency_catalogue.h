// The lists of agencies that come with the program (resources/catalogue/agencies): central bodies, provinces, bodies of a
// province and of a commune before and after the reforms of 2025, as they are called in a given office. Any thread.
#pragma once
#include "application/settings_service.h"
#include "domain/agency.h"

#include <vector>

namespace bd::application {

/// Stable names with screen titles, in the order to be offered.
std::vector<std::pair<QString, QString>> agencyCatalogues();

/// "{tỉnh}" and the like become the office's words. The same entry has the same uuid on every computer of a province.
/// Parents and successors are kept also where they belong to another list. Errors: agency.no_catalogue (args: its name,
/// the names there are), agency.catalogue_broken.
Result<std::vector<domain::Agency>> agencyCatalogue(const QString &name, const Office &office);

/// The uuid that the people's committee of a province ("51") or commune ("23284") has everywhere.
QString provinceUuid(const QString &code);
QString communeUuid(const QString &code);
/// The province of that code as the catalogue has it; nullopt for codes that are not there.
std::optional<domain::Agency> catalogueProvince(const QString &code);

} // namespace bd::application
