#include "application/office_service.h"

namespace bd::application {

OfficeService::OfficeService(DatabaseService &database) : m_database(database) {}

} // namespace bd::application
