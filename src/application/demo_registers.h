// The registers of the sample: resources/catalogue/demo/registers/OFFICE/*.json, rows by the names of the tables' columns.
#pragma once
#include "application/database_service.h"
#include "application/demo_office.h"

namespace bd::application {

/// What the year's figures of models are about: those of 2026 were counted after the reports of six months.
enum class DemoRegisters { All, WithoutThisYear, OnlyThisYear };

/// Into an open data file; the uuids depend on the files alone. Error demo.broken.
Result<void> addDemoRegisters(DatabaseService &database, DemoOffice office = DemoOffice::Commune, DemoRegisters which = DemoRegisters::All);

} // namespace bd::application
