// Screen names of the domain's codes (users.md's words), translated.
#pragma once
#include "domain/codes.h"
#include "domain/partial_date.h"
#include "domain/report_codes.h"
#include "domain/year_codes.h"

namespace bd::application {

QString label(domain::SectionKind kind);
QString label(domain::ParagraphLevel level);
QString label(domain::PlanKind kind);
QString label(domain::PlanState state);
QString label(domain::DutyKind kind);
QString label(domain::Period period);
QString label(domain::Role role);
QString label(domain::Addressing addressing);
QString label(domain::AgencyLevel level);
QString label(domain::AgencyKind kind);
QString label(domain::TaskStatus status);
QString label(domain::Answer answer);
QString label(domain::Decision decision);
QString label(domain::Participation participation);
QString label(domain::Origin origin);
QString label(domain::ModelState state);
QString label(domain::InspectionRole role);
QString label(domain::AwardTarget target);
QString label(domain::ReportKind kind);
QString label(domain::PeriodRule rule);
QString label(domain::ReportRound round);
QString label(domain::FigureOrigin origin);
QString label(domain::IndicatorPart part);
QString label(domain::IndicatorResult result);
/// "29/04/2025", "02/2024", "2025", "" on screens.
QString screenDate(const domain::PartialDate &date);

} // namespace bd::application
