#include "application/figure_service.h"

namespace bd::application {

FigureService::FigureService(DatabaseService &database) : m_database(database) {}

} // namespace bd::application
