#include "gui/dialogs/import/legal_bases.h"

#include "application/labels.h"
#include "gui/models/table_model.h"
#include "gui/theme.h"
#include "gui/widgets/table_look.h"

#include <QHeaderView>

namespace bd::gui {

namespace {

using domain::LegalBasis;

std::vector<Column<LegalBasis>> columns()
{
    return {
        {"text", [] { return LegalBases::tr("As cited"); },
         [](const LegalBasis &b) { return b.text.isEmpty() ? b.title : b.text; }},
        {"number", [] { return LegalBases::tr("Number, symbol"); }, [](const LegalBasis &b) { return b.number; }},
        {"date", [] { return LegalBases::tr("Day"); }, [](const LegalBasis &b) { return application::screenDate(b.date); }},
        {"issuer", [] { return LegalBases::tr("Issued by"); }, [](const LegalBasis &b) { return b.issuer; }},
    };
}

} // namespace

LegalBases::LegalBases(QWidget *parent) : QTableView(parent), m_rows(new TableModel<LegalBasis>(columns(), this))
{
    setObjectName(QStringLiteral("legalBases"));
    setAccessibleName(tr("Legal bases"));
    setModel(m_rows);
    setEditTriggers(NoEditTriggers);
    applyTableLook(*this);
    setFixedHeight(26 * grid);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(10 * grid);
    setColumnWidth(1, 15 * grid);
    setColumnWidth(2, 12 * grid);
    setColumnWidth(3, 16 * grid);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT basisEntered(m_rows->row(current.row()).uuid);
    });
}

void LegalBases::setBases(std::vector<LegalBasis> bases)
{
    m_rows->setRows(std::move(bases));
}

int LegalBases::count() const
{
    return m_rows->rowCount();
}

bool LegalBases::choose(const QString &uuid)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows->row(row).uuid == uuid) {
            setCurrentIndex(m_rows->index(row, 0));
            return true;
        }
    }
    return false;
}

} // namespace bd::gui
