#include "application/due_service.h"

#include "storage/due_store.h"

namespace bd::application {

DueService::DueService(DatabaseService &database) : m_database(database) {}

Result<bool> DueService::hasWork() const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    return storage::hasWork(m_database.session());
}

} // namespace bd::application
