// A template looked at without filling it. Any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "documents/values/template_report.h"

namespace bd::documents {

class KnownNames;

/// `names`: what the data offers; nullptr: names are not checked. Faults of the template are part of the report.
/// Errors: those of ooxml, cancelled.
Result<TemplateReport> inspectTemplate(const QByteArray &templateBytes, const KnownNames *names, Progress &progress);

} // namespace bd::documents
