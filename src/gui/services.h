// What the window works with: use cases, handed in from outside. References; the owner outlives the window.
#pragma once
#include "application/activity_service.h"
#include "application/agency_service.h"
#include "application/database_service.h"
#include "application/due_service.h"
#include "application/evidence_service.h"
#include "application/figure_service.h"
#include "application/history_service.h"
#include "application/indicator_service.h"
#include "application/office_service.h"
#include "application/plan_service.h"
#include "application/record_service.h"
#include "application/report_service.h"
#include "application/settings_service.h"

namespace bd::gui {

struct Services {
    const Clock &clock;
    application::DatabaseService &database;
    application::PlanService &plans;
    application::SettingsService &settings;
    application::HistoryService &history;
    application::AgencyService &agencies;
    application::OfficeService &office;
    application::ActivityService &activities;
    application::FigureService &figures;
    application::EvidenceService &evidence;
    application::RecordService &records;
    application::DueService &due;
    application::ReportService &reports;
    application::IndicatorService &indicators;
};

/// The services of one data file, in the order of their needs. Owned by main and by tests.
class ServiceSet {
public:
    explicit ServiceSet(const Clock &clock)
        : m_clock(clock), m_database(clock), m_plans(m_database), m_settings(m_database), m_history(m_database),
          m_agencies(m_database), m_office(m_database), m_activities(m_database), m_figures(m_database), m_evidence(m_database),
          m_records(m_database), m_due(m_database), m_reports(m_database), m_indicators(m_database)
    {
    }
    Services services()
    {
        return {m_clock,  m_database,   m_plans,   m_settings, m_history, m_agencies,
                m_office, m_activities, m_figures, m_evidence, m_records, m_due,
                m_reports, m_indicators};
    }
    application::DatabaseService &database() { return m_database; }
    application::PlanService &plans() { return m_plans; }
    application::SettingsService &settings() { return m_settings; }

private:
    const Clock &m_clock;
    application::DatabaseService m_database;
    application::PlanService m_plans;
    application::SettingsService m_settings;
    application::HistoryService m_history;
    application::AgencyService m_agencies;
    application::OfficeService m_office;
    application::ActivityService m_activities;
    application::FigureService m_figures;
    application::EvidenceService m_evidence;
    application::RecordService m_records;
    application::DueService m_due;
    application::ReportService m_reports;
    application::IndicatorService m_indicators;
};

} // namespace bd::gui
