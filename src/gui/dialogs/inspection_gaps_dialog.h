// Who wasn't inspected for longest: the list, of which one body is chosen. Value in, value out.
#pragma once
#include "domain/register_rules.h"

#include <QDialog>

class QTableWidget;

namespace bd::gui {

class InspectionGapsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit InspectionGapsDialog(const std::vector<domain::InspectionGap> &gaps, QDate today, QWidget *parent = nullptr);
    /// Whom a new inspection is to be planned for; nothing where the list was only looked at.
    std::optional<domain::AgencyRef> chosen() const;

private:
    std::vector<domain::InspectionGap> m_gaps;
    QTableWidget *m_table;
};

} // namespace bd::gui
