#include "application/report_service.h"

namespace bd::application {

ReportService::ReportService(DatabaseService &database) : m_database(database) {}

} // namespace bd::application
