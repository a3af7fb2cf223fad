// The directory of agencies: reading, editing, catalogues to start from, CSV. Every change is a change set and undoable.
// The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "domain/agency.h"
#include "domain/agency_matching.h"

namespace bd::application {

struct StoredAgency {
    qint64 id = 0;
    int version = 0;
    domain::Agency agency;
};

/// What taking over a list would do, for a preview: nothing is written yet.
struct AgencyListPreview {
    struct Line {
        domain::Agency agency;
        enum class Fate { New, Changed, Same, Unreadable } fate = Fate::New;
        QString problem; ///< a sentence, for Unreadable
        int line = 0;    ///< of the file, from 1
    };
    std::vector<Line> lines;
    int count(Line::Fate fate) const;
};

/// Errors: those of DatabaseService; agency.not_found, conflict; csv.unreadable, csv.no_name_column (args: file).
class AgencyService {
public:
    explicit AgencyService(DatabaseService &database);

    /// In protocol order, then Vietnamese order. `filter` as text::matches, over name, abbreviation, aliases and code.
    Result<std::vector<StoredAgency>> list(const QString &filter = {}) const;
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

private:
    DatabaseService &m_database;
};

} // namespace bd::application
