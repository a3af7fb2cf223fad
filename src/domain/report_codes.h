// Codes of reports and indicators. As in codes.h.
#pragma once
#include "domain/codes.h"

namespace bd::domain {

/// domain/outlines.md, B. 6m | 9m | year | action-month | topical | urgent | committee | inspection | multi-year | other
enum class ReportKind { SixMonths, NineMonths, Year, ActionMonth, Topical, Urgent, Committee, Inspection, MultiYear, Other };
/// How the period came about. since-cut-off: from the day behind the last report's cut-off | calendar: 1/1 to 30/6, 30/9, 31/12
/// | decree-09: 15/12 to 14/6, to 14/12 (Decree 09/2019) | requested: as the request says | chosen
enum class PeriodRule { SinceCutOff, Calendar, Decree09, Requested, Chosen };
/// regular | official-year ("số liệu chính thức cả năm", a later round of a yearly report)
enum class ReportRound { Regular, OfficialYear };
/// What a printed number is the sum of. log: activities | entry: typed totals | tasks: of the plan | record: rows of a register
/// | indicator: a value | typed: by the user in the report itself | computed: of other figures (a share, a difference)
enum class FigureOrigin { Log, Entry, Tasks, Record, Indicator, Typed, Computed };

/// What a level does with an indicator. own (own result) | parts (counts only) | optional | none (not shown)
enum class IndicatorPart { Own, Parts, Optional, None };
/// ge | le | approx | eq100 | yes
enum class IndicatorDirection { AtLeast, AtMost, About, All, Yes };
/// sum-parts | units-meeting (how many units reach it) | from-source | none
enum class RollUp { SumParts, UnitsMeeting, FromSource, None };
/// calendar | school-year | quarter | as-of
enum class IndicatorPeriod { Calendar, SchoolYear, Quarter, AsOf };
/// met (đạt) | not-met (chưa đạt) | not-assessable (không đánh giá được) | out-of-scope (không thuộc phạm vi)
enum class IndicatorResult { Met, NotMet, NotAssessable, OutOfScope };
/// What a cell of a form is filled with. none | measure | indicator | text | task-count
enum class FormContentKind { None, Measure, Indicator, Text, TaskCount };

QString toCode(ReportKind);
QString toCode(PeriodRule);
QString toCode(ReportRound);
QString toCode(FigureOrigin);
QString toCode(IndicatorPart);
QString toCode(IndicatorDirection);
QString toCode(RollUp);
QString toCode(IndicatorPeriod);
QString toCode(IndicatorResult);
QString toCode(FormContentKind);

} // namespace bd::domain
