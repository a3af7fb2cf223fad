#include "gui/dialogs/import/activity_import_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/models/import_columns_model.h"
#include "gui/models/import_lines_model.h"
#include "gui/theme.h"
#include "gui/widgets/choice_delegate.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/table_look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace bd::gui {

using Fate = application::ActivityImportPreview::Line::Fate;
using Filter = ImportLinesModel::Filter;

namespace {

constexpr int mostSheets = 40; ///< ticks; more sheets are named on the command line
constexpr int leastRow = 26;   ///< pixels

/// Rows that are easily told apart.
class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), leastRow)};
    }
};

} // namespace

ActivityImportDialog::ActivityImportDialog(application::ActivityTable table, std::vector<domain::Measure> measures, QWidget *parent)
    : QDialog(parent), m_table(std::move(table)), m_columns(new ImportColumnsModel(measures, this)), m_lines(new ImportLinesModel(measures, this)),
      m_columnView(new QTableView(this)), m_lineView(new QTreeView(this)), m_filter(new QComboBox(this)), m_hidden(new QCheckBox(this)),
      m_known(new QCheckBox(this)), m_year(new QSpinBox(this)), m_question(new QLabel(this)), m_detail(makeMuted({}, this))
{
    setObjectName(QStringLiteral("activityImportDialog"));
    setWindowTitle(tr("Take over activities: %1").arg(m_table.file.name));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    auto *top = new QWidget(this);
    makeSheets(top);
    column->addWidget(top);
    m_question->setObjectName(QStringLiteral("importQuestion"));
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeColumns());
    parts->addWidget(makeLines());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    column->addWidget(parts, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("takeOver"));
    m_errors = buttons->addButton(tr("Write rows with &errors to Excel…"), QDialogButtonBox::ActionRole);
    m_errors->setObjectName(QStringLiteral("writeErrors"));
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_errors, &QPushButton::clicked, this, &ActivityImportDialog::errorsWanted);
    m_columns->setTable(m_table);
    m_columnView->setCurrentIndex(m_columns->index(std::max(0, m_columns->firstAsking()), ImportColumnsModel::MeaningColumn));
    showState();
    m_columnView->setFocus();
    fitToScreen(*this, {1180, 660}, {560, 340});
}

void ActivityImportDialog::makeSheets(QWidget *place)
{
    auto *row = new FlowLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    if (m_table.file.sheets.size() > 1) {
        auto *label = new QLabel(tr("Sheets:"), place);
        row->addWidget(label);
        for (int i = 0; i < static_cast<int>(std::min<std::size_t>(m_table.file.sheets.size(), mostSheets)); ++i) {
            const exchange::TableSheet &sheet = m_table.file.sheets[static_cast<std::size_t>(i)];
            auto *tick = new QCheckBox(QString(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name).replace(QLatin1Char('&'), QStringLiteral("&&")), place);
            tick->setObjectName(QStringLiteral("sheet%1").arg(i));
            auto &chosen = m_table.choices.sheets;
            tick->setChecked(std::find(chosen.begin(), chosen.end(), i) != chosen.end());
            tick->setEnabled(!sheet.lines.empty());
            connect(tick, &QCheckBox::toggled, this, [this, i](bool isOn) {
                auto &sheets = m_table.choices.sheets;
                std::erase(sheets, i);
                if (isOn)
                    sheets.insert(std::upper_bound(sheets.begin(), sheets.end(), i), i);
                changed();
            });
            row->addWidget(tick);
        }
    }
    int hidden = 0;
    for (const exchange::SheetLayout &layout : m_table.layouts)
        hidden += layout.hiddenLines;
    m_hidden->setObjectName(QStringLiteral("withHidden"));
    m_hidden->setText(tr("&Hidden rows too (%1)").arg(hidden));
    m_hidden->setVisible(hidden > 0);
    m_hidden->setChecked(m_table.choices.withHidden);
    connect(m_hidden, &QCheckBox::toggled, this, [this](bool isOn) {
        m_table.choices.withHidden = isOn;
        changed();
    });
    row->addWidget(m_hidden);
    auto *label = new QLabel(tr("&Year of days without one"), place);
    label->setBuddy(m_year);
    m_year->setObjectName(QStringLiteral("importYear"));
    m_year->setRange(1944, 2200);
    m_year->setMaximumWidth(20 * grid);
    m_year->setSpecialValueText(tr("as in the file"));
    m_year->setValue(m_table.choices.year.value_or(1944));
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        m_table.choices.year = year > 1944 ? std::optional(year) : std::nullopt;
        changed();
    });
    row->addWidget(label);
    row->addWidget(m_year);
}

QWidget *ActivityImportDialog::makeColumns()
{
    m_columnView->setObjectName(QStringLiteral("importColumns"));
    m_columnView->setAccessibleName(tr("Columns of the file and what they are taken for"));
    m_columnView->setModel(m_columns);
    auto *delegate = new ChoiceDelegate(m_columnView);
    m_columnView->setItemDelegate(delegate);
    applyTableLook(*m_columnView);
    m_columnView->setWordWrap(false);
    m_columnView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_columnView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
                                  | QAbstractItemView::AnyKeyPressed);
    QHeaderView *header = m_columnView->horizontalHeader();
    header->resizeSection(ImportColumnsModel::PlaceColumn, 70);
    header->resizeSection(ImportColumnsModel::HeadColumn, 250);
    header->setSectionResizeMode(ImportColumnsModel::SampleColumn, QHeaderView::Stretch);
    header->resizeSection(ImportColumnsModel::MeaningColumn, 250);
    header->resizeSection(ImportColumnsModel::ReadingColumn, 240);
    m_columnView->setMinimumHeight(90);
    connect(m_columns, &ImportColumnsModel::chosen, this, [this](int sheet, int column, const exchange::ColumnMeaning &meaning) {
        m_table.setMeaning(sheet, column, meaning);
        m_wasChanged = true;
        changed();
    });
    return m_columnView;
}

QWidget *ActivityImportDialog::makeLines()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Show"), place);
    label->setBuddy(m_filter);
    m_filter->setObjectName(QStringLiteral("fateFilter"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_known->setObjectName(QStringLiteral("takesKnown"));
    row->addWidget(label);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_known);
    column->addLayout(row);
    m_lineView->setObjectName(QStringLiteral("importLines"));
    m_lineView->setAccessibleName(tr("Rows of the file and what becomes of them"));
    m_lineView->setModel(m_lines);
    m_lineView->setItemDelegate(new RoomyDelegate(m_lineView));
    m_lineView->setRootIsDecorated(false);
    m_lineView->setUniformRowHeights(true);
    m_lineView->setAllColumnsShowFocus(true);
    m_lineView->setAlternatingRowColors(true);
    m_lineView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_lineView->setMinimumHeight(100);
    QHeaderView *header = m_lineView->header();
    header->setStretchLastSection(true);
    const std::pair<int, int> widths[] = {{ImportLinesModel::LineColumn, 80},    {ImportLinesModel::FateColumn, 130},  {ImportLinesModel::DateColumn, 140},
                                          {ImportLinesModel::TitleColumn, 290}, {ImportLinesModel::FigureColumn, 190}, {ImportLinesModel::CostColumn, 100}};
    for (const auto &[section, width] : widths)
        header->resizeSection(section, width);
    column->addWidget(m_lineView, 1);
    m_detail->setObjectName(QStringLiteral("lineDetail"));
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_detail);
    connect(m_filter, &QComboBox::activated, this, [this] {
        m_lines->setFilter(static_cast<Filter>(m_filter->currentData().toInt()));
        m_lineView->setCurrentIndex(m_lines->index(0, ImportLinesModel::DateColumn));
    });
    connect(m_lineView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const auto *line = m_lines->line(current);
        m_detail->setText(line ? line->remarks.join(QLatin1Char('\n')) : QString());
    });
    connect(m_lines, &ImportLinesModel::dateTyped, this, [this](int sheet, int line, const QString &typed) {
        if (typed.isEmpty())
            m_table.choices.dates.erase({sheet, line});
        else
            m_table.choices.dates[{sheet, line}] = typed;
        changed();
    });
    connect(m_known, &QCheckBox::toggled, this, &ActivityImportDialog::showState);
    return place;
}

void ActivityImportDialog::changed()
{
    m_isWaiting = true;
    m_columns->setTable(m_table);
    showState();
    Q_EMIT choicesChanged();
}

void ActivityImportDialog::setPreview(application::ActivityImportPreview preview)
{
    const int row = m_lineView->currentIndex().row();
    m_isWaiting = false;
    m_lines->setPreview(std::move(preview), m_table.file);
    fillFilter();
    m_lineView->setCurrentIndex(m_lines->index(std::clamp(row, 0, std::max(0, m_lines->rowCount() - 1)), ImportLinesModel::DateColumn));
    showState();
}

const application::ActivityImportPreview &ActivityImportDialog::preview() const
{
    return m_lines->preview();
}

bool ActivityImportDialog::takesKnown() const
{
    return m_known->isChecked() && !m_known->isHidden();
}

void ActivityImportDialog::fillFilter()
{
    const QVariant shown = m_filter->currentData();
    m_filter->clear();
    const auto add = [this](Filter filter, const QString &label) {
        const int count = m_lines->count(filter);
        if (count > 0 || filter == Filter::All)
            m_filter->addItem(tr("%1 (%2)").arg(label).arg(count), static_cast<int>(filter));
    };
    add(Filter::All, tr("All rows"));
    add(Filter::Problems, tr("With remarks"));
    add(Filter::Refused, tr("Not readable"));
    add(Filter::New, tr("New"));
    add(Filter::Changed, tr("Changed"));
    add(Filter::Same, tr("The same"));
    add(Filter::Known, tr("In the log already"));
    add(Filter::Skipped, tr("Left out"));
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(shown)));
    if (m_filter->currentData() != shown)
        m_lines->setFilter(Filter::All);
}

void ActivityImportDialog::showState()
{
    const auto &preview = m_lines->preview();
    const int known = preview.count(Fate::Known), refused = preview.count(Fate::Refused);
    const int count = preview.count(Fate::New) + preview.count(Fate::Changed) + (m_known->isChecked() ? known : 0);
    m_known->setVisible(known > 0);
    m_known->setText(tr("Also the %1 that the &log has already").arg(known));
    m_errors->setEnabled(!m_isWaiting && refused > 0);
    m_accept->setText(m_isWaiting ? tr("Reading…") : count == 0 ? tr("Nothing to take over") : tr("&Take over %n activities", nullptr, count));
    m_accept->setEnabled(!m_isWaiting && count > 0);
    m_accept->setDefault(true);
    const int asking = m_columns->firstAsking();
    QString question;
    if (m_table.choices.sheets.empty())
        question = tr("⚠ No sheet is chosen.");
    else if (asking >= 0)
        question = tr("⚠ Please say how the column “%1” is to be read: its values may mean two things. Until then its rows are not taken over.")
                       .arg(m_columns->index(asking, ImportColumnsModel::HeadColumn).data().toString());
    else if (m_table.isRemembered && !m_wasChanged)
        question = tr("The columns are read as you chose for such a table before.");
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
}

} // namespace bd::gui
