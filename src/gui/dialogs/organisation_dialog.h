// What the assignments ask for in the section "Tổ chức thực hiện", body by body, to be taken singly or all. Value in, value out.
#pragma once
#include "domain/organisation_draft.h"
#include "gui/dialogs/tick_dialog.h"

namespace bd::gui {

class OrganisationDialog final : public TickDialog {
    Q_OBJECT
public:
    explicit OrganisationDialog(std::vector<domain::OrganisationChange> changes, QWidget *parent = nullptr);
    /// Those that are ticked.
    std::vector<domain::OrganisationChange> chosen() const;

private:
    QString html(int row) const override;
    std::vector<domain::OrganisationChange> m_changes;
};

} // namespace bd::gui
