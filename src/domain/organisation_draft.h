// The section "Tổ chức thực hiện", drafted from the assignments: a sub-section for each body in protocol order, assigned bodies
// first, then invited ones ("Đề nghị …"), each with what it leads and then what it coordinates. What somebody wrote is never
// overwritten: Section::draft tells it from what was drafted. Pure; any thread.
#pragma once
#include "domain/agency_matching.h"
#include "domain/plan.h"

namespace bd::domain {

/// What one body is to do, as lines without "- ", from the plan's tasks.
struct BodyDraft {
    AgencyRef agency;  ///< with the directory's uuid where it is known there
    int protocol = 0;  ///< place in the order of bodies
    QStringList lines; ///< "Chủ trì, phối hợp với Sở Y tế tổ chức …"
    std::vector<QStringList> titles; ///< of the tasks of each line
    bool operator==(const BodyDraft &) const = default;
};

/// The bodies that tasks are assigned to, in the order in which the plan names them. Dropped tasks ask nothing of anybody.
std::vector<BodyDraft> draftBodies(const Plan &plan, const AgencyMatcher &matcher);

/// What would become of one body's sub-section.
struct OrganisationChange {
    enum class Kind { Add, Change, Remove } kind = Kind::Add;
    QString section;     ///< uuid of the sub-section; "" for Add
    AgencyRef agency;
    QString heading;     ///< as printed: "Sở Y tế", "Đề nghị Hội …"
    QStringList before;  ///< what stands there now
    QStringList after;   ///< what would stand there; empty for Remove
    bool isEdited = false; ///< somebody wrote there: only drafted lines that still stand as drafted are touched
    bool operator==(const OrganisationChange &) const = default;
};

/// Differences between what the assignments ask for and what stands there; empty when all is as it should be.
std::vector<OrganisationChange> organisationChanges(const Plan &plan, const AgencyMatcher &matcher);

/// Makes them; sections that aren't there (any more) as the change says are left alone. Without a section of this kind one is
/// made, before the reporting regime. False when nothing was changed.
bool applyOrganisationChanges(Plan &plan, const AgencyMatcher &matcher, const std::vector<OrganisationChange> &changes);

/// True when some section holds what was drafted here: then later differences are worth telling.
bool hasOrganisationDraft(const Plan &plan);

} // namespace bd::domain
