// What must not come in with tables of others: documents with a secrecy stamp, persons named beside words on violence.
#pragma once
#include "application/activity_import.h"
#include "domain/privacy.h"

namespace bd::application {

/// A cell is nothing but a stamp: the whole file is refused.
bool bearsStamp(const exchange::TableFile &file);
/// The remark on such a row; "" when there is nothing to remark.
QString personalRemark(const domain::Activity &activity);
/// Of the lines that would be stored.
std::vector<domain::PersonalKind> personalKinds(const ActivityImportPreview &preview);
void cutPersonalData(ActivityImportPreview &preview);

} // namespace bd::application
