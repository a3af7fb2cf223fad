// Who a reporting duty concerns: is it the office's own report, or one that it expects from below? The office's names decide, then the
// words by which such duties name many at once ("UBND các xã, phường"). Pure; any thread.
#pragma once
#include "domain/issuing_identity.h"

namespace bd::domain {

/// Under which names an office appears in plans.
class OfficeNames {
public:
    OfficeNames() = default;
    /// From its identities and the name it gave of itself ("xã Khe Mây").
    OfficeNames(const std::vector<IssuingIdentity> &identities, const QString &unit);
    bool isKnown() const { return !m_names.isEmpty(); }
    /// One of its names stands in the text as whole words, however it is written.
    bool isNamedIn(const QString &text) const;
    /// The text names many, and offices of this kind are among them.
    bool isAmong(const QString &text) const;

private:
    QStringList m_names; ///< keys with a blank on either side
    bool m_isCommune = false, m_isDepartment = false;
};

enum class DutySide { Own, Expected, None };

/// `isOwnPlan`: the office itself issues the plan in which it stands.
DutySide dutySide(const ReportingDuty &duty, const OfficeNames &office, bool isOwnPlan);
/// Whether a task of somebody else's plan is also the office's: it is named, or among those who lead. Who coordinates among many
/// ("UBND cấp xã") is asked by the one who leads.
bool concerns(const Task &task, const OfficeNames &office);

} // namespace bd::domain
