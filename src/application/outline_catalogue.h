// Outlines to begin a plan or a report with (resources/catalogue/outlines, docs/outlines.md): sections with starting sentences, the
// duties and the tasks that such plans have. What isn't known stays open as "…": no number, no date is made up. Any thread.
#pragma once
#include "application/settings_service.h"
#include "domain/agency_matching.h"
#include "domain/issuing_identity.h"
#include "domain/report_codes.h"

#include <QHash>

namespace bd::application {

/// A section that may be taken or left; the others always come.
struct OutlinePart {
    QString id;      ///< its place, "III.6"
    QString heading;
    QStringList usual = {};    ///< codes of the kinds of reports that have it when nothing is chosen
    QStringList required = {}; ///< codes of those that always have it
};

struct OutlineInfo {
    QString name;  ///< "plan-commune"
    QString title; ///< on screens, in the window's language
    QString about; ///< a line for whoever chooses
    domain::PlanKind kind = domain::PlanKind::Year;
    std::optional<domain::AgencyLevel> level; ///< whose it is; unknown where it fits several
    std::optional<domain::AgencyKind> issuer; ///< which identity goes with it
    std::vector<OutlinePart> parts;
    domain::DocumentKind document = domain::DocumentKind::Plan; ///< what it makes
    std::vector<domain::ReportKind> reports = {};               ///< of reports: which ones it fits
};

struct OutlineChoice {
    QString name;
    int year = 0;
    std::optional<domain::IssuingIdentity> identity; ///< without one head and signature stay open
    Office office;                                   ///< for the province's name, where a text needs it
    QStringList parts;                               ///< ids of the optional parts that are wanted
    QString title;                                   ///< "" takes the outline's
    std::optional<domain::ReportKind> report = {};   ///< of reports: which sections come
    QHash<QString, QString> words = {};              ///< of reports: fields that only its maker knows, docs/outlines.md
};

/// In the order in which they are offered.
std::vector<OutlineInfo> outlines(domain::DocumentKind document = domain::DocumentKind::Plan);
/// The one that such an issuer usually begins with.
QString usualOutline(const std::optional<domain::IssuingIdentity> &identity);
QString usualOutline(const std::optional<domain::IssuingIdentity> &identity, domain::ReportKind report);
/// The identity that goes with an outline; none when there is none at all.
std::optional<domain::IssuingIdentity> identityFor(const OutlineInfo &outline, const std::vector<domain::IssuingIdentity> &identities);

/// A draft with new uuids; its section of organisation is drafted from its tasks. Of a report without chosen parts: the usual ones.
/// Errors: outline.unknown (args: name, the known names); outline.broken (name): a fault of ours.
Result<domain::Plan> planFromOutline(const OutlineChoice &choice, const domain::AgencyMatcher &matcher = {});

} // namespace bd::application
