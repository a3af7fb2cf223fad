#include "application/evidence_service.h"

namespace bd::application {

EvidenceService::EvidenceService(DatabaseService &database) : m_database(database) {}

} // namespace bd::application
