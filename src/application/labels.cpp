#include "application/labels.h"

#include <QCoreApplication>

namespace bd::application {

namespace {

QString named(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

} // namespace

QString label(domain::SectionKind kind)
{
    using enum domain::SectionKind;
    switch (kind) {
    case Purpose: return named(QT_TRANSLATE_NOOP("Labels", "Purpose"));
    case Requirements: return named(QT_TRANSLATE_NOOP("Labels", "Requirements"));
    case Targets: return named(QT_TRANSLATE_NOOP("Labels", "Goals and targets"));
    case Content: return named(QT_TRANSLATE_NOOP("Labels", "Activities"));
    case Strategy: return named(QT_TRANSLATE_NOOP("Labels", "Strategy, programmes, projects"));
    case Legislation: return named(QT_TRANSLATE_NOOP("Labels", "Legislation, gender mainstreaming"));
    case Communication: return named(QT_TRANSLATE_NOOP("Labels", "Communication, legal education"));
    case ActionMonth: return named(QT_TRANSLATE_NOOP("Labels", "Action Month"));
    case Capacity: return named(QT_TRANSLATE_NOOP("Labels", "Capacity building"));
    case Models: return named(QT_TRANSLATE_NOOP("Labels", "Models"));
    case Committee: return named(QT_TRANSLATE_NOOP("Labels", "Committee for the Advancement of Women"));
    case Services: return named(QT_TRANSLATE_NOOP("Labels", "Support for people subjected to violence"));
    case Inspection: return named(QT_TRANSLATE_NOOP("Labels", "Inspection and monitoring"));
    case Coordination: return named(QT_TRANSLATE_NOOP("Labels", "Coordination between sectors"));
    case International: return named(QT_TRANSLATE_NOOP("Labels", "International cooperation"));
    case Observances: return named(QT_TRANSLATE_NOOP("Labels", "Anniversaries"));
    case Cadres: return named(QT_TRANSLATE_NOOP("Labels", "Women in office"));
    case Fields: return named(QT_TRANSLATE_NOOP("Labels", "Fields"));
    case Minority: return named(QT_TRANSLATE_NOOP("Labels", "Ethnic minority and mountain areas"));
    case Rural: return named(QT_TRANSLATE_NOOP("Labels", "New rural areas"));
    case Awards: return named(QT_TRANSLATE_NOOP("Labels", "Awards"));
    case Budget: return named(QT_TRANSLATE_NOOP("Labels", "Budget"));
    case Organisation: return named(QT_TRANSLATE_NOOP("Labels", "Organisation of the work"));
    case Reporting: return named(QT_TRANSLATE_NOOP("Labels", "Reporting duties"));
    case Other: return named(QT_TRANSLATE_NOOP("Labels", "Other"));
    case Direction: return named(QT_TRANSLATE_NOOP("Labels", "Direction and management"));
    case Results: return named(QT_TRANSLATE_NOOP("Labels", "Results"));
    case Indicators: return named(QT_TRANSLATE_NOOP("Labels", "Results by indicator"));
    case Assessment: return named(QT_TRANSLATE_NOOP("Labels", "Assessment"));
    case Difficulties: return named(QT_TRANSLATE_NOOP("Labels", "Difficulties"));
    case Outlook: return named(QT_TRANSLATE_NOOP("Labels", "Coming tasks"));
    case Proposals: return named(QT_TRANSLATE_NOOP("Labels", "Proposals"));
    }
    Q_UNREACHABLE();
}

QString label(domain::ParagraphLevel level)
{
    using enum domain::ParagraphLevel;
    switch (level) {
    case Plain: return named(QT_TRANSLATE_NOOP("Labels", "Paragraph"));
    case Dash: return named(QT_TRANSLATE_NOOP("Labels", "Dash \"-\""));
    case Plus: return named(QT_TRANSLATE_NOOP("Labels", "Plus \"+\""));
    }
    Q_UNREACHABLE();
}

QString label(domain::PlanKind kind)
{
    using enum domain::PlanKind;
    switch (kind) {
    case Year: return named(QT_TRANSLATE_NOOP("Labels", "Plan of the year"));
    case ActionMonth: return named(QT_TRANSLATE_NOOP("Labels", "Plan of the Action Month"));
    case Inspection: return named(QT_TRANSLATE_NOOP("Labels", "Plan of inspections"));
    case Committee: return named(QT_TRANSLATE_NOOP("Labels", "Programme of the Committee"));
    case MultiYear: return named(QT_TRANSLATE_NOOP("Labels", "Plan of several years"));
    case Other: return named(QT_TRANSLATE_NOOP("Labels", "Other plan"));
    }
    Q_UNREACHABLE();
}

QString label(domain::PlanState state)
{
    using enum domain::PlanState;
    switch (state) {
    case Draft: return named(QT_TRANSLATE_NOOP("Labels", "Draft"));
    case Consultation: return named(QT_TRANSLATE_NOOP("Labels", "In consultation"));
    case Submitted: return named(QT_TRANSLATE_NOOP("Labels", "Submitted for signature"));
    case Issued: return named(QT_TRANSLATE_NOOP("Labels", "Issued"));
    case Amended: return named(QT_TRANSLATE_NOOP("Labels", "Amended"));
    case Replaced: return named(QT_TRANSLATE_NOOP("Labels", "Replaced"));
    }
    Q_UNREACHABLE();
}

QString label(domain::DutyKind kind)
{
    using enum domain::DutyKind;
    switch (kind) {
    case Periodic: return named(QT_TRANSLATE_NOOP("Labels", "Periodic"));
    case Topical: return named(QT_TRANSLATE_NOOP("Labels", "Topical"));
    case AdHoc: return named(QT_TRANSLATE_NOOP("Labels", "Ad hoc"));
    }
    Q_UNREACHABLE();
}

QString label(domain::Period period)
{
    using enum domain::Period;
    switch (period) {
    case SixMonths: return named(QT_TRANSLATE_NOOP("Labels", "6 months"));
    case NineMonths: return named(QT_TRANSLATE_NOOP("Labels", "9 months"));
    case Year: return named(QT_TRANSLATE_NOOP("Labels", "Whole year"));
    case ActionMonth: return named(QT_TRANSLATE_NOOP("Labels", "Action Month"));
    case Other: return named(QT_TRANSLATE_NOOP("Labels", "Another period"));
    }
    Q_UNREACHABLE();
}

QString label(domain::Role role)
{
    using enum domain::Role;
    switch (role) {
    case Lead: return named(QT_TRANSLATE_NOOP("Labels", "Lead"));
    case Coordinate: return named(QT_TRANSLATE_NOOP("Labels", "Coordinating"));
    }
    Q_UNREACHABLE();
}

QString label(domain::Addressing addressing)
{
    using enum domain::Addressing;
    switch (addressing) {
    case Assigned: return named(QT_TRANSLATE_NOOP("Labels", "Assigned"));
    case Invited: return named(QT_TRANSLATE_NOOP("Labels", "Invited"));
    }
    Q_UNREACHABLE();
}

QString label(domain::TaskStatus status)
{
    using enum domain::TaskStatus;
    switch (status) {
    case NotStarted: return named(QT_TRANSLATE_NOOP("Labels", "Not started"));
    case Running: return named(QT_TRANSLATE_NOOP("Labels", "Under way"));
    case Done: return named(QT_TRANSLATE_NOOP("Labels", "Done"));
    case Dropped: return named(QT_TRANSLATE_NOOP("Labels", "Not carried out"));
    }
    Q_UNREACHABLE();
}

QString label(domain::AgencyLevel level)
{
    using enum domain::AgencyLevel;
    switch (level) {
    case Central: return named(QT_TRANSLATE_NOOP("Labels", "Central"));
    case Province: return named(QT_TRANSLATE_NOOP("Labels", "Province"));
    case District: return named(QT_TRANSLATE_NOOP("Labels", "District (until 30/06/2025)"));
    case Commune: return named(QT_TRANSLATE_NOOP("Labels", "Commune, ward"));
    case Village: return named(QT_TRANSLATE_NOOP("Labels", "Village"));
    }
    Q_UNREACHABLE();
}

QString label(domain::AgencyKind kind)
{
    using enum domain::AgencyKind;
    switch (kind) {
    case PeoplesCommittee: return named(QT_TRANSLATE_NOOP("Labels", "People's Committee"));
    case PeoplesCouncil: return named(QT_TRANSLATE_NOOP("Labels", "People's Council"));
    case Department: return named(QT_TRANSLATE_NOOP("Labels", "Ministry, department"));
    case Division: return named(QT_TRANSLATE_NOOP("Labels", "Division"));
    case Office: return named(QT_TRANSLATE_NOOP("Labels", "Office, centre"));
    case Committee: return named(QT_TRANSLATE_NOOP("Labels", "Committee of several bodies"));
    case Party: return named(QT_TRANSLATE_NOOP("Labels", "Party body"));
    case Mass: return named(QT_TRANSLATE_NOOP("Labels", "Mass organisation"));
    case Front: return named(QT_TRANSLATE_NOOP("Labels", "Fatherland Front"));
    case Police: return named(QT_TRANSLATE_NOOP("Labels", "Police"));
    case Military: return named(QT_TRANSLATE_NOOP("Labels", "Military, border guard"));
    case Health: return named(QT_TRANSLATE_NOOP("Labels", "Health station, hospital"));
    case School: return named(QT_TRANSLATE_NOOP("Labels", "School"));
    case Media: return named(QT_TRANSLATE_NOOP("Labels", "Newspaper, broadcaster"));
    case Vertical: return named(QT_TRANSLATE_NOOP("Labels", "Body of a central authority"));
    case Village: return named(QT_TRANSLATE_NOOP("Labels", "Village, residential group"));
    case Group: return named(QT_TRANSLATE_NOOP("Labels", "Group of bodies"));
    case Other: return named(QT_TRANSLATE_NOOP("Labels", "Other body"));
    }
    Q_UNREACHABLE();
}

QString label(domain::Answer answer)
{
    using enum domain::Answer;
    switch (answer) {
    case None: return named(QT_TRANSLATE_NOOP("Labels", "No answer yet"));
    case Agreed: return named(QT_TRANSLATE_NOOP("Labels", "Agreed"));
    case Comment: return named(QT_TRANSLATE_NOOP("Labels", "Has comments"));
    }
    Q_UNREACHABLE();
}

QString label(domain::Decision decision)
{
    using enum domain::Decision;
    switch (decision) {
    case Open: return named(QT_TRANSLATE_NOOP("Labels", "Not decided yet"));
    case Accepted: return named(QT_TRANSLATE_NOOP("Labels", "Accepted"));
    case Partly: return named(QT_TRANSLATE_NOOP("Labels", "Accepted in part"));
    case Rejected: return named(QT_TRANSLATE_NOOP("Labels", "Explained"));
    }
    Q_UNREACHABLE();
}

QString label(domain::Participation participation)
{
    return participation == domain::Participation::Held ? named(QT_TRANSLATE_NOOP("Labels", "Held by us"))
                                                        : named(QT_TRANSLATE_NOOP("Labels", "Sent to attend"));
}

QString label(domain::Origin origin)
{
    return origin == domain::Origin::Own ? named(QT_TRANSLATE_NOOP("Labels", "Made by us"))
                                         : named(QT_TRANSLATE_NOOP("Labels", "Handed down"));
}

QString label(domain::ModelState state)
{
    switch (state) {
    case domain::ModelState::Pilot: return named(QT_TRANSLATE_NOOP("Labels", "On trial"));
    case domain::ModelState::Running: return named(QT_TRANSLATE_NOOP("Labels", "Kept up"));
    case domain::ModelState::Expanded: return named(QT_TRANSLATE_NOOP("Labels", "Spread further"));
    case domain::ModelState::Paused: return named(QT_TRANSLATE_NOOP("Labels", "Paused"));
    case domain::ModelState::Ended: return named(QT_TRANSLATE_NOOP("Labels", "Ended"));
    }
    Q_UNREACHABLE();
}

QString label(domain::InspectionRole role)
{
    switch (role) {
    case domain::InspectionRole::Chairing: return named(QT_TRANSLATE_NOOP("Labels", "We inspect"));
    case domain::InspectionRole::Inspected: return named(QT_TRANSLATE_NOOP("Labels", "We are inspected"));
    case domain::InspectionRole::SelfCheck: return named(QT_TRANSLATE_NOOP("Labels", "Self-check"));
    case domain::InspectionRole::Supervision: return named(QT_TRANSLATE_NOOP("Labels", "Supervision"));
    }
    Q_UNREACHABLE();
}

QString label(domain::AwardTarget target)
{
    return target == domain::AwardTarget::Group ? named(QT_TRANSLATE_NOOP("Labels", "A body"))
                                                : named(QT_TRANSLATE_NOOP("Labels", "A person"));
}

QString label(domain::ReportKind kind)
{
    using enum domain::ReportKind;
    switch (kind) {
    case SixMonths: return named(QT_TRANSLATE_NOOP("Labels", "Report of 6 months"));
    case NineMonths: return named(QT_TRANSLATE_NOOP("Labels", "Report of 9 months"));
    case Year: return named(QT_TRANSLATE_NOOP("Labels", "Report of the year"));
    case ActionMonth: return named(QT_TRANSLATE_NOOP("Labels", "Report of the Action Month"));
    case Topical: return named(QT_TRANSLATE_NOOP("Labels", "Report on a topic"));
    case Urgent: return named(QT_TRANSLATE_NOOP("Labels", "Urgent report"));
    case Committee: return named(QT_TRANSLATE_NOOP("Labels", "Report of the committee for women’s advancement"));
    case Inspection: return named(QT_TRANSLATE_NOOP("Labels", "Report on an inspection"));
    case MultiYear: return named(QT_TRANSLATE_NOOP("Labels", "Report of several years"));
    case Other: return named(QT_TRANSLATE_NOOP("Labels", "Report of another period"));
    }
    Q_UNREACHABLE();
}

QString label(domain::PeriodRule rule)
{
    using enum domain::PeriodRule;
    switch (rule) {
    case SinceCutOff: return named(QT_TRANSLATE_NOOP("Labels", "From the day after the last cut-off"));
    case Calendar: return named(QT_TRANSLATE_NOOP("Labels", "By the calendar"));
    case Decree09: return named(QT_TRANSLATE_NOOP("Labels", "By Decree 09/2019"));
    case Requested: return named(QT_TRANSLATE_NOOP("Labels", "As the request says"));
    case Chosen: return named(QT_TRANSLATE_NOOP("Labels", "Chosen days"));
    }
    Q_UNREACHABLE();
}

QString label(domain::ReportRound round)
{
    using enum domain::ReportRound;
    switch (round) {
    case Regular: return named(QT_TRANSLATE_NOOP("Labels", "Regular figures"));
    case OfficialYear: return named(QT_TRANSLATE_NOOP("Labels", "Official figures of the whole year"));
    }
    Q_UNREACHABLE();
}

QString label(domain::FigureOrigin origin)
{
    using enum domain::FigureOrigin;
    switch (origin) {
    case Log: return named(QT_TRANSLATE_NOOP("Labels", "Activities carried out"));
    case Entry: return named(QT_TRANSLATE_NOOP("Labels", "Typed total"));
    case Tasks: return named(QT_TRANSLATE_NOOP("Labels", "Tasks of the plan"));
    case Record: return named(QT_TRANSLATE_NOOP("Labels", "Register"));
    case Indicator: return named(QT_TRANSLATE_NOOP("Labels", "Indicator"));
    case Typed: return named(QT_TRANSLATE_NOOP("Labels", "Typed in the report"));
    case Computed: return named(QT_TRANSLATE_NOOP("Labels", "Computed from other figures"));
    }
    Q_UNREACHABLE();
}

QString label(domain::IndicatorPart part)
{
    using enum domain::IndicatorPart;
    switch (part) {
    case Own: return named(QT_TRANSLATE_NOOP("Labels", "Own result"));
    case Parts: return named(QT_TRANSLATE_NOOP("Labels", "Counts only"));
    case Optional: return named(QT_TRANSLATE_NOOP("Labels", "As the province wishes"));
    case None: return named(QT_TRANSLATE_NOOP("Labels", "Not at this level"));
    }
    Q_UNREACHABLE();
}

QString label(domain::IndicatorResult result)
{
    using enum domain::IndicatorResult;
    switch (result) {
    case Met: return named(QT_TRANSLATE_NOOP("Labels", "Met"));
    case NotMet: return named(QT_TRANSLATE_NOOP("Labels", "Not met"));
    case NotAssessable: return named(QT_TRANSLATE_NOOP("Labels", "Can’t be assessed"));
    case OutOfScope: return named(QT_TRANSLATE_NOOP("Labels", "Out of scope"));
    }
    Q_UNREACHABLE();
}

QString screenDate(const domain::PartialDate &date)
{
    if (date.isUnknown())
        return {};
    QString text = QStringLiteral("%1").arg(*date.year(), 4, 10, QLatin1Char('0'));
    if (date.month())
        text.prepend(QStringLiteral("%1/").arg(*date.month(), 2, 10, QLatin1Char('0')));
    if (date.day())
        text.prepend(QStringLiteral("%1/").arg(*date.day(), 2, 10, QLatin1Char('0')));
    return text;
}

} // namespace bd::application
