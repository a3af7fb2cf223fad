// What the window works with: use cases, handed in from outside. References; the owner outlives the window.
#pragma once
#include "application/database_service.h"
#include "application/plan_service.h"
#include "application/settings_service.h"

namespace bd::gui {

struct Services {
    const Clock &clock;
    application::DatabaseService &database;
    application::PlanService &plans;
    application::SettingsService &settings;
};

/// The services of one data file, in the order of their needs. Owned by main and by tests.
class ServiceSet {
public:
    explicit ServiceSet(const Clock &clock) : m_clock(clock), m_database(clock), m_plans(m_database), m_settings(m_database)
    {
    }
    Services services() { return {m_clock, m_database, m_plans, m_settings}; }
    application::DatabaseService &database() { return m_database; }
    application::PlanService &plans() { return m_plans; }
    application::SettingsService &settings() { return m_settings; }

private:
    const Clock &m_clock;
    application::DatabaseService m_database;
    application::PlanService m_plans;
    application::SettingsService m_settings;
};

} // namespace bd::gui
