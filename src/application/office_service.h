// The office: its issuing identities, derived from three answers and corrected afterwards. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/office_identities.h"

namespace bd::application {

struct StoredIdentity {
    qint64 id = 0;
    int version = 0;
    domain::IssuingIdentity identity;
};

/// Errors: those of DatabaseService; identity.not_found, conflict (both with its name).
class OfficeService {
public:
    explicit OfficeService(DatabaseService &database);
    /// In the user's order; the first is proposed.
    Result<std::vector<StoredIdentity>> identities() const;
    /// Version 0: a new one, behind the others; a missing uuid is given.
    Result<ChangeSet> save(const domain::IssuingIdentity &identity, int expectedVersion);
    Result<ChangeSet> remove(const QString &uuid, int expectedVersion);
    /// Puts an identity at that place among the others, from 0.
    Result<ChangeSet> move(const QString &uuid, int place);
    /// From the three questions: stores the answers and the identities that such an office has (heads, symbols,
    /// signatures, recipients as Decree 30/2020 and the field's habits have them), one act. Identities that were edited
    /// stay, deleted ones stay away.
    Result<ChangeSet> begin(const Office &office);
    /// The identity that issued this plan; nullopt when none of them did. See issued().
    Result<std::optional<QString>> issuerOf(const domain::Plan &plan) const;
    /// Uuids of plans that others issued and that stand beside one of the office's own of the same year: received, to build on. What
    /// they set others to do isn't the office's. Empty where it never said who it is.
    Result<QStringList> receivedPlans() const;

private:
    DatabaseService &m_database;
};

} // namespace bd::application
