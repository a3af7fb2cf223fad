// The directory: whoever can issue, be assigned, or report. See docs/architecture.md for the words.
#pragma once
#include "domain/agency_ref.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace bd::domain {

struct Agency {
    QString uuid;
    QString name;         ///< as written within a sentence: "Sở Nội vụ", "UBND xã Khe Mây"
    QString abbreviation; ///< "SNV"; set by each office's head (Decree 30/2020), so free
    QString symbolCode;   ///< as in symbols of documents: "SNV" in "KH-SNV"
    QString code;         ///< official code of a province or commune, "23284"; empty for others
    AgencyLevel level = AgencyLevel::Province;
    AgencyKind kind = AgencyKind::Other;
    Addressing addressing = Addressing::Assigned; ///< Party and mass organisations are invited
    QStringList aliases;  ///< other names by which texts call it
    std::optional<QString> parentUuid, successorUuid;
    std::optional<QDate> validFrom, validTo;      ///< both inclusive; unknown is always
    int protocol = 0;     ///< place in the order in which plans name bodies; smaller comes first
    bool operator==(const Agency &) const = default;
    bool isValidOn(QDate day) const;
};

} // namespace bd::domain
