// "Phiếu thu thập": figures asked of villages, schools, the health station: measures by units. Values only.
#pragma once
#include "domain/figure.h"

namespace bd::domain {

struct Collection {
    QString uuid, title;
    DayRange period;
    std::optional<QDate> due;
    QStringList measures;         ///< ids, in the order of the page
    std::vector<AgencyRef> units; ///< one page each
    bool operator==(const Collection &) const = default;
};

/// One cell of the grid. Empty total: not yet; 0: nothing happened.
struct CollectionAnswer {
    QString uuid, collectionUuid;
    QString unit;    ///< key: directory uuid, else name
    QString measure; ///< id
    std::optional<qint64> total, women;
    bool operator==(const CollectionAnswer &) const = default;
};

} // namespace bd::domain
