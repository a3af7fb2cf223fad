// Enums of the domain and their stable English codes (files, database, command line). Screen names are made in
// application/labels.h. Every enum has toCode(value) and fromCode<Enum>(code).
#pragma once
#include <QString>
#include <optional>
#include <vector>

namespace bd::domain {

enum class SectionKind {
    Purpose, Requirements, Targets, Content, Strategy, Legislation, Communication, ActionMonth, Capacity, Models,
    Committee, Services, Inspection, Coordination, International, Observances, Cadres, Fields, Minority, Rural, Awards,
    Budget, Organisation, Reporting, Other,
    // reports
    Direction, Results, Indicators, Assessment, Difficulties, Outlook, Proposals
};
enum class ParagraphLevel { Plain, Dash, Plus };             // plain | dash | plus
enum class NumberStyle { None, Roman, Decimal, Nested, Letter }; // none | roman I. | decimal 1. | nested 1.1. | letter a)
enum class PlanKind { Year, ActionMonth, Inspection, Committee, MultiYear, Other }; // year | action-month | …
enum class PlanState { Draft, Consultation, Submitted, Issued, Amended, Replaced };
enum class DutyKind { Periodic, Topical, AdHoc };            // periodic | topical | ad-hoc
enum class Period { SixMonths, NineMonths, Year, ActionMonth, Other }; // 6m | 9m | year | action-month | other
enum class Role { Lead, Coordinate };                        // lead | coordinate
enum class Addressing { Assigned, Invited };                 // assigned ("giao") | invited ("Đề nghị")
/// What became of a task; late is computed from its dates. not-started | running | done | dropped (with a reason)
enum class TaskStatus { NotStarted, Running, Done, Dropped };
/// What a body answered when it was asked about a draft. none | agreed | comment
enum class Answer { None, Agreed, Comment };
/// What was done about a comment. open | accepted | partly | rejected (the last two with a reason)
enum class Decision { Open, Accepted, Partly, Rejected };
enum class AgencyLevel { Central, Province, District, Commune, Village }; // district: ended on 30/06/2025
enum class AgencyKind {
    PeoplesCommittee, PeoplesCouncil, Department, Division, Office, Committee, Party, Mass, Front, Police, Military,
    Health, School, Media, Vertical, Village, Group, Other
}; // peoples-committee | peoples-council | department (sở) | division (phòng) | office (văn phòng) | …
/// Documents that an office issues: plan | report | letter (công văn) | submission (tờ trình)
enum class DocumentKind { Plan, Report, Letter, Submission };

QString toCode(SectionKind);
QString toCode(ParagraphLevel);
QString toCode(NumberStyle);
QString toCode(PlanKind);
QString toCode(PlanState);
QString toCode(DutyKind);
QString toCode(Period);
QString toCode(Role);
QString toCode(Addressing);
QString toCode(TaskStatus);
QString toCode(Answer);
QString toCode(Decision);
QString toCode(AgencyLevel);
QString toCode(AgencyKind);
QString toCode(DocumentKind);

template <typename Enum>
std::optional<Enum> fromCode(const QString &code);

template <typename Enum>
std::vector<Enum> allValues();

} // namespace bd::domain
