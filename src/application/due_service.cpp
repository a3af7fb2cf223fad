#include "application/due_service.h"

namespace bd::application {

DueService::DueService(DatabaseService &database) : m_database(database) {}

} // namespace bd::application
