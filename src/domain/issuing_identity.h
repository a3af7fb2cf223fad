// In whose name an office issues documents: head, symbol, signature, recipients (Decree 30/2020, Annex I).
#pragma once
#include "domain/plan.h"

#include <map>

namespace bd::domain {

/// An office has one or more: the People's Committee, the department, the committee for the advancement of women.
struct IssuingIdentity {
    QString uuid;
    QString name; ///< for choosing among them: "UBND xã Khe Mây"
    AgencyKind kind = AgencyKind::PeoplesCommittee;
    AgencyLevel level = AgencyLevel::Commune;
    QStringList superiorLines, issuerLines;     ///< head lines as printed; a UBND has no superior
    std::map<DocumentKind, QString> symbols;    ///< "KH-UBND", "BC-UBND", "UBND-VHXH"
    QString place;                              ///< "Khe Mây"
    std::vector<Signer> signers;                ///< the first is proposed
    std::map<DocumentKind, QStringList> recipients; ///< default lines under "Nơi nhận"
    QString reportsTo, reportsVia;              ///< where its reports go; not the superior line of the head
    bool operator==(const IssuingIdentity &) const = default;
};

} // namespace bd::domain
