// What a name tells about a body: "Sở Y tế" is a department of the province, "Hội Nông dân xã" is invited. A guess for new
// entries, never for existing ones. Pure; any thread.
#pragma once
#include "domain/agency.h"

namespace bd::domain {

AgencyKind guessedKind(const QString &name);
AgencyLevel guessedLevel(const QString &name, AgencyKind kind);
/// Party, Front and mass organisations are invited, state bodies assigned.
Addressing usualAddressing(AgencyKind kind);
/// "Phường Đăk Cấm" -> "phường Đăk Cấm"; "" for what isn't the name of a territory.
QString territoryName(const QString &name);

} // namespace bd::domain
