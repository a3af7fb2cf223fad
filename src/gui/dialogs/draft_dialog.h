// A new draft of a report's text after new data: section by section what comes and what goes, taken singly or all. What somebody
// wrote stays. Value in, value out.
#pragma once
#include "application/report_draft.h"
#include "gui/dialogs/tick_dialog.h"

namespace bd::gui {

class DraftDialog final : public TickDialog {
    Q_OBJECT
public:
    explicit DraftDialog(std::vector<application::DraftChange> changes, QWidget *parent = nullptr);
    /// Uuids of the sections that are ticked.
    QStringList chosen() const;

private:
    QString html(int row) const override;
    std::vector<application::DraftChange> m_changes;
};

} // namespace bd::gui
