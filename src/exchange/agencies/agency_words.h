// The words of agency tables: names of columns and of levels, kinds and ways, Vietnamese and English. Pure.
#pragma once
#include "domain/agency.h"

#include <QString>
#include <optional>

namespace bd::exchange {

enum class AgencyColumn {
    Uuid, Name, Abbreviation, Symbol, Code, Level, Kind, Addressing, Aliases, Parent, Successor, ValidFrom, ValidTo, Protocol,
    ProvinceCode, Province
};

std::optional<AgencyColumn> agencyColumn(const QString &title);
/// The title that is written.
QString columnTitle(AgencyColumn column);

std::optional<domain::AgencyLevel> levelFromWord(const QString &word);
std::optional<domain::AgencyKind> kindFromWord(const QString &word);
std::optional<domain::Addressing> addressingFromWord(const QString &word);
QString wordOf(domain::AgencyLevel level);
QString wordOf(domain::AgencyKind kind);
QString wordOf(domain::Addressing addressing);

} // namespace bd::exchange
