// A list of agencies beside the directory: what is new in it, what differs, what is the same. Pure; any thread.
#pragma once
#include "domain/agency.h"
#include "exchange/agencies/agency_table.h"

#include <vector>

namespace bd::application {

struct StoredAgency {
    qint64 id = 0;
    int version = 0;
    domain::Agency agency;
};

/// What taking over a list would do, for a preview: nothing is written yet.
struct AgencyListPreview {
    struct Line {
        domain::Agency agency; ///< as it will be
        enum class Fate { New, Changed, Same, Unreadable } fate = Fate::New;
        QString problem; ///< a sentence, for Unreadable
        int line = 0;    ///< of the file, from 1; 0 in catalogues
        int version = 0; ///< of the entry that changes
        std::optional<domain::Agency> before; ///< that entry
    };
    QString source; ///< the file or the catalogue, for the name of the act
    std::vector<Line> lines;
    int count(Line::Fate fate) const;
};

/// A catalogue only fills in: what an entry of the directory says already stays.
AgencyListPreview compareCatalogue(const std::vector<StoredAgency> &stored, const std::vector<domain::Agency> &incoming);
/// A table: what its cells say holds, empty cells change nothing, aliases are added. Entries are found again by uuid, by
/// code, else by name, level and parent. Provinces that a list of communes names and the directory lacks come first.
AgencyListPreview compareTable(const std::vector<StoredAgency> &stored, const std::vector<exchange::AgencyTableRow> &rows);

} // namespace bd::application
