#include "gui/dialogs/explain_dialog.h"

#include "application/labels.h"
#include "domain/count_text.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/models/table_model.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using application::FigureExplanation;
using application::FigureRow;
using Model = TableModel<FigureRow>;

QString numberText(const std::optional<qint64> &number, bool isEstimate)
{
    if (!number)
        return ExplainDialog::tr("not counted");
    return isEstimate ? ExplainDialog::tr("about %1").arg(domain::countText(number)) : domain::countText(number);
}

std::vector<Column<FigureRow>> columns()
{
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {"date", [] { return ExplainDialog::tr("Date"); },
         [](const FigureRow &row) { return row.date ? application::screenDate(domain::PartialDate::of(*row.date)) : QString(); }},
        {"title", [] { return ExplainDialog::tr("What"); }, [](const FigureRow &row) { return row.title; }},
        {"value", [] { return ExplainDialog::tr("Adds"); }, [](const FigureRow &row) { return numberText(row.value, row.isEstimate); }, right},
        {"women", [] { return ExplainDialog::tr("Of them women"); },
         [](const FigureRow &row) { return row.women ? domain::countText(row.women) : QString(); }, right},
    };
}

} // namespace

ExplainDialog::ExplainDialog(const FigureExplanation &explanation, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("explainDialog"));
    setWindowTitle(tr("Where this figure comes from"));
    const QString number = explanation.value ? domain::countText(explanation.value) : tr("unknown");
    auto *head = makeHeading(QStringLiteral("%1: %2 %3").arg(explanation.name, number, explanation.unit).trimmed(), this, 1.2);
    head->setObjectName(QStringLiteral("explainHead"));
    head->setWordWrap(true);
    const int shown = static_cast<int>(explanation.rows.size());
    QStringList said = explanation.notes;
    if (explanation.rowCount > shown)
        said.prepend(tr("%1 rows; the first %2 are listed.").arg(domain::countText(explanation.rowCount), domain::countText(shown)));
    auto *notes = makeMuted(said.join(QLatin1Char('\n')), this);
    notes->setObjectName(QStringLiteral("explainNotes"));
    notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    notes->setVisible(!said.isEmpty());

    auto *model = new Model(columns(), this);
    model->setRows(explanation.rows);
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("explainRows"));
    table->setAccessibleName(tr("Rows behind the figure"));
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableLook(*table);
    table->setColumnWidth(0, 12 * grid);
    table->setColumnWidth(2, 14 * grid);
    table->setColumnWidth(3, 14 * grid);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    const auto &rows = explanation.rows;
    table->setColumnHidden(0, std::none_of(rows.begin(), rows.end(), [](const FigureRow &row) { return row.date.has_value(); }));
    table->setColumnHidden(3, std::none_of(rows.begin(), rows.end(), [](const FigureRow &row) { return row.women.has_value(); }));
    if (shown > 0)
        table->setCurrentIndex(model->index(0, 1));
    table->setVisible(shown > 0);
    auto *nothing = makeMuted(tr("There are no rows behind it: it was typed in the report itself, or calculated from other figures."), this);
    nothing->setVisible(shown == 0);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    if (explanation.filter) {
        QPushButton *open = buttons->addButton(tr("&Open in Activities"), QDialogButtonBox::AcceptRole);
        open->setObjectName(QStringLiteral("openRows"));
        open->setDefault(true);
    } else {
        close->setDefault(true);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(notes);
    column->addWidget(table, 1);
    column->addWidget(nothing);
    if (shown == 0)
        column->addStretch(1);
    column->addWidget(buttons);
    fitToScreen(*this, {760, 460}, {420, 240});
    (shown > 0 ? static_cast<QWidget *>(table) : close)->setFocus();
}

} // namespace bd::gui
