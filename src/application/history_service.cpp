#include "application/history_service.h"

namespace bd::application {

HistoryService::HistoryService(DatabaseService &database) : m_database(database) {}

} // namespace bd::application
