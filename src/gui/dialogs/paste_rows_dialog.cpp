#include "gui/dialogs/paste_rows_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/models/activity_cells.h"
#include "gui/models/table_model.h"
#include "gui/theme.h"
#include "gui/widgets/table_look.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using application::ActivityColumn;
using application::ActivityImportPreview;
using Fate = ActivityImportPreview::Line::Fate;

/// A line as the table shows it.
struct PastedLine {
    QString fate, date, title, people, women, cost, remarks;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PasteRowsDialog)
};

QString fateWord(Fate fate)
{
    switch (fate) {
    case Fate::New: return Words::tr("New");
    case Fate::Changed: return Words::tr("Changes one");
    case Fate::Same: return Words::tr("Same as before");
    case Fate::Known: return Words::tr("In the log already");
    case Fate::Refused: return QStringLiteral("⚠ ") + Words::tr("Not understood");
    case Fate::Skipped: return Words::tr("Left out");
    }
    Q_UNREACHABLE();
}

std::vector<PastedLine> linesOf(const ActivityImportPreview &preview, const ActivityNames &names)
{
    std::vector<PastedLine> lines;
    for (const ActivityImportPreview::Line &line : preview.lines) {
        const bool isRead = line.fate != Fate::Refused && line.fate != Fate::Skipped;
        const application::StoredActivity row{0, 0, isRead ? line.activity : line.row.activity};
        const auto cell = [&](ActivityColumn column) { return activityCell(row, column, names); };
        lines.push_back({fateWord(line.fate), row.activity.from.isValid() ? cell(ActivityColumn::Date) : QString(), cell(ActivityColumn::Title),
                         cell(ActivityColumn::People), cell(ActivityColumn::Women), cell(ActivityColumn::Cost), line.remarks.join(QLatin1Char('\n'))});
    }
    return lines;
}

std::vector<Column<PastedLine>> columns()
{
    constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    std::vector<Column<PastedLine>> all;
    all.push_back({"fate", [] { return Words::tr("What becomes of it"); }, [](const PastedLine &line) { return line.fate; }});
    all.push_back({"date", [] { return activityColumn(ActivityColumn::Date).title(); }, [](const PastedLine &line) { return line.date; }});
    all.push_back({"title", [] { return activityColumn(ActivityColumn::Title).title(); }, [](const PastedLine &line) { return line.title; }});
    all.push_back({"people", [] { return activityColumn(ActivityColumn::People).title(); }, [](const PastedLine &line) { return line.people; }, right});
    all.push_back({"women", [] { return activityColumn(ActivityColumn::Women).title(); }, [](const PastedLine &line) { return line.women; }, right});
    all.push_back({"cost", [] { return activityColumn(ActivityColumn::Cost).title(); }, [](const PastedLine &line) { return line.cost; }, right});
    all.push_back({"remarks", [] { return Words::tr("To look at"); }, [](const PastedLine &line) { return line.remarks; }});
    return all;
}

} // namespace

PasteRowsDialog::PasteRowsDialog(const ActivityImportPreview &preview, const ActivityNames &names, QWidget *parent)
    : QDialog(parent), m_preview(preview), m_known(new QCheckBox(this))
{
    setObjectName(QStringLiteral("pasteRowsDialog"));
    setWindowTitle(tr("Log the pasted rows"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    auto *said = new QLabel(tr("Each line becomes an activity. What is not understood in a line is told beside it; columns that nobody knows go to the end of the result."), this);
    said->setWordWrap(true);
    column->addWidget(said);
    auto *model = new TableModel<PastedLine>(columns(), this);
    model->setRows(linesOf(preview, names));
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("pastedRows"));
    table->setAccessibleName(tr("The pasted rows"));
    table->setModel(model);
    applyTableLook(*table);
    const int widths[] = {130, 96, 260, 80, 90, 100};
    for (int i = 0; i < 6; ++i)
        table->setColumnWidth(i, widths[i]);
    table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(table, 1);
    m_known->setObjectName(QStringLiteral("pasteKnown"));
    m_known->setText(tr("Also &those that the log has already (%Ln)", nullptr, preview.count(Fate::Known)));
    m_known->setVisible(preview.count(Fate::Known) > 0);
    column->addWidget(m_known);
    auto *buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("pasteTake"));
    m_take->setDefault(true);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_known, &QCheckBox::toggled, this, &PasteRowsDialog::showCount);
    showCount();
    fitToScreen(*this, {980, 520}, {480, 300});
    table->setFocus();
}

bool PasteRowsDialog::withKnown() const
{
    return m_known->isChecked();
}

void PasteRowsDialog::showCount()
{
    const int count = m_preview.count(Fate::New) + m_preview.count(Fate::Changed) + (withKnown() ? m_preview.count(Fate::Known) : 0);
    m_take->setText(tr("Log %Ln activities", nullptr, count));
    m_take->setEnabled(count > 0);
}

void keepUnread(ActivityImportPreview &preview, const application::ActivityTable &table)
{
    for (ActivityImportPreview::Line &line : preview.lines) {
        const exchange::SheetLayout *layout = table.layout(line.row.sheet);
        if (line.fate != Fate::New || !layout || line.row.sheet >= static_cast<int>(table.file.sheets.size()))
            continue;
        const auto &lines = table.file.sheets.at(static_cast<std::size_t>(line.row.sheet)).lines;
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const exchange::TableLine &source) { return source.number == line.row.line; });
        for (const exchange::TableColumnInfo &column : found == lines.end() ? std::vector<exchange::TableColumnInfo>() : layout->columns) {
            const QString text = found->text(column.column).simplified();
            if (table.meaning(line.row.sheet, column.column).role != exchange::TableRole::None || text.isEmpty())
                continue;
            if (!line.activity.result.isEmpty())
                line.activity.result += QLatin1Char('\n');
            line.activity.result += column.head.isEmpty() ? text : QStringLiteral("%1: %2").arg(column.head, text);
        }
    }
}

} // namespace bd::gui
