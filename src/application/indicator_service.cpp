#include "application/indicator_service.h"

namespace bd::application {

IndicatorService::IndicatorService(DatabaseService &database) : m_database(database) {}

} // namespace bd::application
