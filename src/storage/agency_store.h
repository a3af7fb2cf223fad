// The directory of agencies as rows and as values. Reading only: what writes goes through rows, so that the history sees it.
#pragma once
#include "domain/agency.h"
#include "storage/row_store.h"

namespace bd::storage {

struct AgencyRecord {
    qint64 id = 0;
    int version = 0;
    domain::Agency agency;
};

/// In protocol order (unknown last), then Vietnamese order.
Result<std::vector<AgencyRecord>> listAgencies(Session &session);
Result<int> countAgencies(Session &session);
/// Another text after every change of the directory.
Result<QString> agencyState(Session &session);
Result<std::optional<qint64>> agencyIdByUuid(Session &session, const QString &uuid);

/// All columns but id and version, with the keys for searching and sorting.
Row agencyRow(const domain::Agency &agency);
/// What a filter looks at: name, abbreviation, code and aliases.
QString agencyHaystack(const domain::Agency &agency);

} // namespace bd::storage
