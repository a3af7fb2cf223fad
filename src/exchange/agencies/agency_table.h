// A table of agencies, read from CSV and written to it. What docs/agencies-csv.md describes; no database. Any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "domain/agency.h"

#include <vector>

namespace bd::exchange {

/// One line as it was written. What a column doesn't say is not there: existing entries keep theirs.
struct AgencyTableRow {
    int line = 0;
    domain::Agency agency;   ///< without parent and successor; level, kind … guessed from the name where not given
    QString parent, successor; ///< as written: uuid, code, name or abbreviation
    QString provinceCode, province; ///< of lists of communes
    bool hasLevel = false, hasKind = false, hasAddressing = false, hasProtocol = false;
    std::optional<Error> problem; ///< why it can't be used
};

/// First row: names of columns, Vietnamese or English, in any order; columns with other names are left alone.
/// Errors: csv.empty, csv.not_utf8, csv.workbook, csv.unreadable (args: line), csv.no_name_column, csv.too_long
/// (args: most rows), cancelled.
Result<std::vector<AgencyTableRow>> readAgencyTable(const QByteArray &bytes, Progress &progress);

/// With a byte order mark, for Excel; parents and successors by their uuid and name.
QByteArray writeAgencyTable(const std::vector<domain::Agency> &agencies);

} // namespace bd::exchange
