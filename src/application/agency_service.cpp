#include "application/agency_service.h"

namespace bd::application {

AgencyService::AgencyService(DatabaseService &database) : m_database(database) {}

} // namespace bd::application
