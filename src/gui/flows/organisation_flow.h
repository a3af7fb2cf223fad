// The section "Tổ chức thực hiện" and the assignments: drafts it when asked, and tells when assignments changed after it was
// drafted. Differences are offered, never forced.
#pragma once
#include "domain/organisation_draft.h"

#include <QObject>

class QTimer;

namespace bd::gui {

class CommandContext;
class PlanDesk;

class OrganisationFlow final : public QObject {
    Q_OBJECT
public:
    explicit OrganisationFlow(CommandContext &context, QObject *parent = nullptr);
    /// Once, when the desk exists.
    void follow(PlanDesk &desk);
    /// Shows what would change, and makes what is chosen.
    void review();

private:
    std::vector<domain::OrganisationChange> changes() const;
    void look();
    CommandContext &m_context;
    QTimer *m_pause; ///< a look a moment after the last change: it goes through the whole plan
    QString m_toldFor; ///< what was told last, so that it is told once
};

} // namespace bd::gui
