#include "application/activity_service.h"

namespace bd::application {

ActivityService::ActivityService(DatabaseService &database) : m_database(database) {}

} // namespace bd::application
