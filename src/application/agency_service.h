// The directory of agencies: reading, editing, catalogues to start from, CSV. Every change is a change set and undoable.
// The thread of its database.
#pragma once
#include "application/agency_list.h"
#include "application/change_set.h"
#include "application/database_service.h"
#include "domain/agency_matching.h"

#include <memory>

namespace bd::application {

/// Errors: those of DatabaseService; agency.not_found, agency.no_name, agency.ends_before, agency.exists, conflict (args:
/// its name); csv.* and agency.* of lines as exchange/agencies/agency_table.h has them, with the file as first argument.
class AgencyService {
public:
    explicit AgencyService(DatabaseService &database);

    /// In protocol order, then Vietnamese order. `filter` as text::matches, over name, abbreviation, aliases and code.
    Result<std::vector<StoredAgency>> list(const QString &filter = {}) const;
    Result<int> count() const;
    Result<ChangeSet> save(const domain::Agency &agency, int expectedVersion); ///< version 0: a new one
    Result<ChangeSet> remove(const QString &uuid, int expectedVersion);
    /// Names of the catalogues that come with the program ("provinces", "departments-2025" …) with their screen titles.
    static std::vector<std::pair<QString, QString>> catalogues();
    Result<AgencyListPreview> previewCatalogue(const QString &name) const;
    /// CSV (comma or semicolon, UTF-8 with or without mark), first row names the columns; see docs/agencies-csv.md.
    Result<AgencyListPreview> previewCsv(const QString &path, Progress &progress) const;
    /// New and changed lines in one transaction: one act.
    Result<ChangeSet> apply(const AgencyListPreview &preview, Progress &progress);
    Result<void> exportCsv(const QString &path) const;
    /// For matching names in texts; rebuilt when the directory changed.
    Result<domain::AgencyMatcher> matcher() const;
    /// The same, shared: for those who keep it while a page is shown.
    Result<std::shared_ptr<const domain::AgencyMatcher>> directory() const;

private:
    DatabaseService &m_database;
    mutable std::shared_ptr<const domain::AgencyMatcher> m_matcher;
    mutable QString m_matcherState; ///< of which file and from when it is
};

} // namespace bd::application
