// Single fields of a plan by name, as people and scripts type them. Pure; any thread.
#pragma once
#include "base/result.h"
#include "domain/plan.h"

namespace bd::application {

/// "title", "number", "date", "state", "signer.name" …
QStringList planFieldNames();
/// Sets one field. An empty value clears what may be unknown.
/// Errors: plan.unknown_field (args: name, known names); plan.bad_value (args: field, value, how it is written).
Result<void> setPlanField(domain::Plan &plan, const QString &field, const QString &value);

} // namespace bd::application
