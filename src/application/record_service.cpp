#include "application/record_service.h"

namespace bd::application {

RecordService::RecordService(DatabaseService &database) : m_database(database) {}

} // namespace bd::application
