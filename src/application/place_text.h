// Sentences about where things lie on this computer, for the window and the command line.
#pragma once
#include "application/database_service.h"

namespace bd::application {

/// Why the data file is less safe where it lies, and what to do; "" for no risk.
QString riskText(StorageRisk risk);

/// For a Windows that doesn't honour the programs' UTF-8 (before Windows 10 1903): what that means, what to do. "" elsewhere.
QString codePageText();

} // namespace bd::application
