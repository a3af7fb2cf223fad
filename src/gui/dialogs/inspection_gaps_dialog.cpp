#include "gui/dialogs/inspection_gaps_dialog.h"

#include "application/labels.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bd::gui {

InspectionGapsDialog::InspectionGapsDialog(const std::vector<domain::InspectionGap> &gaps, QDate today, QWidget *parent)
    : QDialog(parent), m_gaps(gaps), m_table(new QTableWidget(static_cast<int>(gaps.size()), 3, this))
{
    setObjectName(QStringLiteral("inspectionGaps"));
    setWindowTitle(tr("Who was not inspected for longest"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addWidget(makeMuted(gaps.empty() ? tr("The directory holds no departments and communes yet. Take a list under “Agencies and units” first.")
                                             : tr("Communes and departments of the directory, by the last inspection written down here. "
                                                  "Self-checks don't count."),
                                this));
    m_table->setObjectName(QStringLiteral("gapTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Agency, unit"), tr("Last inspected"), tr("Since then")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableLook(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 16 * grid);
    m_table->setColumnWidth(2, 16 * grid);
    for (int row = 0; row < static_cast<int>(gaps.size()); ++row) {
        const domain::InspectionGap &gap = gaps[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(gap.agency.name));
        m_table->setItem(row, 1, new QTableWidgetItem(gap.last ? application::screenDate(domain::PartialDate::of(*gap.last)) : tr("none known")));
        m_table->setItem(row, 2, new QTableWidgetItem(gap.last ? tr("%n days", nullptr, static_cast<int>(gap.last->daysTo(today))) : QString()));
    }
    column->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *plan = buttons->addButton(tr("&Plan an inspection"), QDialogButtonBox::AcceptRole);
    plan->setObjectName(QStringLiteral("planInspection"));
    plan->setEnabled(!gaps.empty());
    plan->setDefault(true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::doubleClicked, this, &QDialog::accept);
    column->addWidget(buttons);
    if (!gaps.empty())
        m_table->setCurrentCell(0, 0);
    m_table->setFocus();
    fitToScreen(*this, {640, 520}, {320, 240});
}

std::optional<domain::AgencyRef> InspectionGapsDialog::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_gaps.size()))
        return std::nullopt;
    const domain::Agency &agency = m_gaps[static_cast<std::size_t>(row)].agency;
    return domain::AgencyRef{agency.uuid, agency.name, agency.addressing};
}

} // namespace bd::gui
