// The head of a letter or submission as an identity of the office prescribes it.
#pragma once
#include "documents/context/paper.h"
#include "domain/issuing_identity.h"

namespace bd::application {

/// Head, symbol, place, recipients and first signer of that kind of document (Decree 30/2020, Annex I); subject, date and
/// addressees are the caller's.
documents::Paper paperHead(const domain::IssuingIdentity &issuer, domain::DocumentKind kind);

} // namespace bd::application
