// An agency as a document names it.
#pragma once
#include "domain/codes.h"

#include <QString>
#include <optional>

namespace bd::domain {

/// `uuid` ties it to the directory (domain/agency.h) when it is known there.
struct AgencyRef {
    std::optional<QString> uuid;
    QString name; ///< as printed
    Addressing addressing = Addressing::Assigned;
    bool operator==(const AgencyRef &) const = default;
};

} // namespace bd::domain
