// In whose name an office issues, derived from three answers. Pure. Heads and authority: Decree 30/2020, Annex I; recipients,
// symbols and where reports go: the field's habits, to be corrected by the user. A register's numbers are never proposed.
#pragma once
#include "application/settings_service.h"
#include "domain/issuing_identity.h"

namespace bd::application {

/// What such an office issues in, the one its plans are issued in first. Without any answer: none.
/// - a commune: its People's Committee (no superior line), its division for culture and society, its committee for the
///   advancement of women;
/// - a province (no unit), or its department of home affairs: the People's Committee, that department, the committee;
/// - another department or body: itself.
std::vector<domain::IssuingIdentity> identitiesFor(const Office &office);

/// How an identity's documents may be signed: by the head, for the head (KT.), acting (Q.), by order (TL.), by delegation
/// (TUQ.). Without names; the first is the head.
std::vector<domain::Signer> signerForms(const domain::IssuingIdentity &identity);

/// True when the head of a plan names this identity, whatever case, tone placement, dash, or UBND written in full.
bool issued(const domain::IssuingIdentity &identity, const domain::Plan &plan);

/// A plan without a head gets this one's: head, symbol, place, signer, recipients, and who it is.
void takeIdentity(const domain::IssuingIdentity &identity, domain::Plan &plan);

} // namespace bd::application
