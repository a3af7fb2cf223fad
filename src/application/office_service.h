// The office: its issuing identities, derived from three answers and corrected afterwards. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/settings_service.h"
#include "domain/issuing_identity.h"

namespace bd::application {

struct StoredIdentity {
    qint64 id = 0;
    int version = 0;
    domain::IssuingIdentity identity;
};

/// Errors: those of DatabaseService; identity.not_found, conflict.
class OfficeService {
public:
    explicit OfficeService(DatabaseService &database);
    /// In the user's order; the first is proposed.
    Result<std::vector<StoredIdentity>> identities() const;
    Result<ChangeSet> save(const domain::IssuingIdentity &identity, int expectedVersion); ///< version 0: a new one
    Result<ChangeSet> remove(const QString &uuid, int expectedVersion);
    /// From the three questions: the identities that such an office has (heads, symbols, signatures, recipients as
    /// Decree 30/2020 and the field's habits have them), one act. Identities that were edited stay.
    Result<ChangeSet> begin(const Office &office);

private:
    DatabaseService &m_database;
};

/// Pure: the identities for three answers.
std::vector<domain::IssuingIdentity> identitiesFor(const Office &office);

} // namespace bd::application
