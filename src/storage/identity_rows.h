// An issuing identity as a row and back, and which there are.
#pragma once
#include "domain/issuing_identity.h"
#include "storage/row_store.h"

namespace bd::storage {

/// Without id, version and position.
Row identityRow(const domain::IssuingIdentity &identity);
domain::IssuingIdentity identityOf(const Row &row);

/// In the user's order.
Result<QVariantList> identityIds(Session &session);
Result<std::optional<qint64>> identityId(Session &session, const QString &uuid);
/// Behind the last.
Result<qint64> nextIdentityPosition(Session &session);

} // namespace bd::storage
