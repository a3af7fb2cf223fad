// Legal bases of a plan as text: read from what was copied elsewhere, cited from their parts. Pure.
#pragma once
#include "domain/plan.h"

namespace bd::application {

/// The documents that a text cites, one paragraph a line; a line in which none is recognised is one by itself. With uuids.
std::vector<domain::LegalBasis> basesIn(const QString &text);
/// "Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND tỉnh … về …": as a plan cites it.
QString citation(const domain::LegalBasis &basis);
/// A paragraph that cites it is put into the preamble, behind those that do nothing else; the basis points there.
bool putIntoPreamble(domain::Plan &plan, const QString &basisUuid);

} // namespace bd::application
