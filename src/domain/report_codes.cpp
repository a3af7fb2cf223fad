#include "domain/report_codes.h"

#include "domain/code_table.h"

namespace bd::domain {

namespace {

constexpr CodeTable<ReportKind, 10> reportKinds{{
    {ReportKind::SixMonths, "6m"}, {ReportKind::NineMonths, "9m"}, {ReportKind::Year, "year"},
    {ReportKind::ActionMonth, "action-month"}, {ReportKind::Topical, "topical"}, {ReportKind::Urgent, "urgent"},
    {ReportKind::Committee, "committee"}, {ReportKind::Inspection, "inspection"}, {ReportKind::MultiYear, "multi-year"},
    {ReportKind::Other, "other"}}};
constexpr CodeTable<PeriodRule, 5> periodRules{{
    {PeriodRule::SinceCutOff, "since-cut-off"}, {PeriodRule::Calendar, "calendar"}, {PeriodRule::Decree09, "decree-09"},
    {PeriodRule::Requested, "requested"}, {PeriodRule::Chosen, "chosen"}}};
constexpr CodeTable<ReportRound, 2> reportRounds{{{ReportRound::Regular, "regular"}, {ReportRound::OfficialYear, "official-year"}}};
constexpr CodeTable<FigureOrigin, 7> figureOrigins{{
    {FigureOrigin::Log, "log"}, {FigureOrigin::Entry, "entry"}, {FigureOrigin::Tasks, "tasks"},
    {FigureOrigin::Record, "record"}, {FigureOrigin::Indicator, "indicator"}, {FigureOrigin::Typed, "typed"},
    {FigureOrigin::Computed, "computed"}}};
constexpr CodeTable<IndicatorPart, 4> indicatorParts{{
    {IndicatorPart::Own, "own"}, {IndicatorPart::Parts, "parts"}, {IndicatorPart::Optional, "optional"}, {IndicatorPart::None, "none"}}};
constexpr CodeTable<IndicatorDirection, 5> directions{{
    {IndicatorDirection::AtLeast, "ge"}, {IndicatorDirection::AtMost, "le"}, {IndicatorDirection::About, "approx"},
    {IndicatorDirection::All, "eq100"}, {IndicatorDirection::Yes, "yes"}}};
constexpr CodeTable<RollUp, 4> rollUps{{
    {RollUp::SumParts, "sum-parts"}, {RollUp::UnitsMeeting, "units-meeting"}, {RollUp::FromSource, "from-source"},
    {RollUp::None, "none"}}};
constexpr CodeTable<IndicatorPeriod, 4> indicatorPeriods{{
    {IndicatorPeriod::Calendar, "calendar"}, {IndicatorPeriod::SchoolYear, "school-year"},
    {IndicatorPeriod::Quarter, "quarter"}, {IndicatorPeriod::AsOf, "as-of"}}};
constexpr CodeTable<IndicatorResult, 4> indicatorResults{{
    {IndicatorResult::Met, "met"}, {IndicatorResult::NotMet, "not-met"}, {IndicatorResult::NotAssessable, "not-assessable"},
    {IndicatorResult::OutOfScope, "out-of-scope"}}};
constexpr CodeTable<FormContentKind, 5> formContents{{
    {FormContentKind::None, "none"}, {FormContentKind::Measure, "measure"}, {FormContentKind::Indicator, "indicator"},
    {FormContentKind::Text, "text"}, {FormContentKind::TaskCount, "task-count"}}};

} // namespace

BD_CODES(ReportKind, reportKinds)
BD_CODES(PeriodRule, periodRules)
BD_CODES(ReportRound, reportRounds)
BD_CODES(FigureOrigin, figureOrigins)
BD_CODES(IndicatorPart, indicatorParts)
BD_CODES(IndicatorDirection, directions)
BD_CODES(RollUp, rollUps)
BD_CODES(IndicatorPeriod, indicatorPeriods)
BD_CODES(IndicatorResult, indicatorResults)
BD_CODES(FormContentKind, formContents)

} // namespace bd::domain
