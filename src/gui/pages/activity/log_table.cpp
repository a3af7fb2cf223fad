#include "gui/pages/activity/log_table.h"

#include "gui/pages/activity/activity_delegate.h"
#include "gui/theme.h"
#include "gui/widgets/choice_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <unordered_set>

namespace bd::gui {

namespace {

using application::ActivityColumn;

constexpr int leastRow = 28, air = 10; ///< pixels
constexpr int leastTitle = 28 * grid;

int indexOf(ActivityColumn column)
{
    return static_cast<int>(column);
}

} // namespace

LogTable::LogTable(const ActivityNames &names, QWidget *parent)
    : QTableView(parent), m_names(names), m_model(new ActivityModel(names, this)), m_columnMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("logTable"));
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto *delegate = new ActivityDelegate(names, *this);
    auto *choices = new ChoiceDelegate(this);
    setItemDelegate(delegate);
    for (const ActivityColumnInfo &column : activityColumns()) {
        if (column.editor == CellEditor::Choice)
            setItemDelegateForColumn(indexOf(column.column), choices);
    }
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // one height for all: nothing is measured row by row
    setUpHeader();
    makeColumnMenu();
    m_model->setColors(colorsOf(palette()).alternate);
    chooseColumns({});
    fit();
    connect(delegate, &ActivityDelegate::refused, this,
            [this](const QModelIndex &index, const QString &typed) { Q_EMIT refused(static_cast<ActivityColumn>(index.column()), typed); });
    connect(m_model, &ActivityModel::edited, this, &LogTable::edited);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogTable::chosenChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogTable::chosenChanged);
    connect(this, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) { Q_EMIT menuWanted(viewport()->mapToGlobal(at)); });
}

void LogTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(indexOf(m_order.column), m_order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &LogTable::showHeaderMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_order = {column < 0 ? ActivityColumn::Date : static_cast<ActivityColumn>(column), column < 0 || order == Qt::DescendingOrder};
        Q_EMIT orderChosen();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isFitting && column != indexOf(ActivityColumn::Title))
            fitTitle();
    });
}

void LogTable::makeColumnMenu()
{
    for (const ActivityColumnInfo &column : activityColumns()) {
        QAction *action = m_columnMenu->addAction(column.title());
        action->setCheckable(true);
        action->setData(indexOf(column.column));
        action->setEnabled(column.column != ActivityColumn::Date && column.column != ActivityColumn::Title); // what a row is known by
        connect(action, &QAction::triggered, this, [this, at = indexOf(column.column)](bool on) {
            setColumnHidden(at, !on);
            fitTitle();
            showHeads();
            Q_EMIT columnsChosen();
        });
    }
    m_columnMenu->addSeparator();
    QAction *usual = m_columnMenu->addAction(tr("The usual columns"));
    connect(usual, &QAction::triggered, this, [this] {
        chooseColumns({});
        Q_EMIT columnsChosen();
    });
}

QString LogTable::chosenColumns() const
{
    QStringList ids;
    for (const ActivityColumnInfo &column : activityColumns()) {
        if (!isColumnHidden(indexOf(column.column)))
            ids.append(QLatin1String(column.id));
    }
    return ids.join(QLatin1Char(' '));
}

std::vector<ActivityColumn> LogTable::shownColumns() const
{
    std::vector<ActivityColumn> shown;
    for (const ActivityColumnInfo &column : activityColumns()) {
        if (!isColumnHidden(indexOf(column.column)))
            shown.push_back(column.column);
    }
    return shown;
}

void LogTable::chooseColumns(const QString &ids)
{
    const QStringList chosen = ids.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const ActivityColumnInfo &column : activityColumns()) {
        const bool isFixed = column.column == ActivityColumn::Date || column.column == ActivityColumn::Title;
        const bool isShown = isFixed || (chosen.isEmpty() ? column.isUsual : chosen.contains(QLatin1String(column.id)));
        setColumnHidden(indexOf(column.column), !isShown);
        for (QAction *action : m_columnMenu->actions()) {
            if (action->isCheckable() && action->data().toInt() == indexOf(column.column))
                action->setChecked(isShown);
        }
    }
    fitTitle();
}

void LogTable::showHeaderMenu(const QPoint &at)
{
    const int index = horizontalHeader()->logicalIndexAt(at);
    if (index < 0)
        return;
    const auto column = static_cast<ActivityColumn>(index);
    QMenu menu(this);
    menu.addAction(tr("Filter by “%1”…").arg(activityColumn(column).title()), this, [this, column] { Q_EMIT filterWanted(column); });
    QAction *hide = menu.addAction(tr("Hide this column"), this, [this, index] {
        setColumnHidden(index, true);
        chooseColumns(chosenColumns());
        Q_EMIT columnsChosen();
    });
    hide->setEnabled(column != ActivityColumn::Date && column != ActivityColumn::Title);
    menu.addSeparator();
    menu.addActions(m_columnMenu->actions());
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

qint64 LogTable::currentId() const
{
    return m_model->idAt(currentIndex().row());
}

ActivityColumn LogTable::currentColumn() const
{
    return currentIndex().isValid() ? static_cast<ActivityColumn>(currentIndex().column()) : ActivityColumn::Title;
}

/// From top to bottom, heads left out.
std::vector<int> LogTable::selectedLines() const
{
    std::vector<int> lines;
    QItemSelection chosen = selectionModel()->selection(); // a few ranges, also where all rows are chosen
    std::sort(chosen.begin(), chosen.end(), [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    int next = 0;
    for (const QItemSelectionRange &range : chosen) {
        for (int row = std::max(next, range.top()); row <= range.bottom(); ++row) {
            if (m_model->idAt(row) != 0)
                lines.push_back(row);
        }
        next = std::max(next, range.bottom() + 1);
    }
    return lines;
}

std::vector<qint64> LogTable::selectedIds() const
{
    std::vector<qint64> ids;
    for (const int line : selectedLines())
        ids.push_back(m_model->idAt(line));
    return ids;
}

void LogTable::select(qint64 current, const std::vector<qint64> &selected)
{
    const int row = current == 0 ? -1 : m_model->rowOf(current);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, indexOf(currentIndex().isValid() ? currentColumn() : ActivityColumn::Title)));
    if (selected.size() < 2)
        return;
    const std::unordered_set<qint64> wanted(selected.begin(), selected.end());
    QItemSelection chosen;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (wanted.contains(m_model->idAt(at)))
            chosen.select(m_model->index(at, 0), m_model->index(at, m_model->columnCount() - 1));
    }
    selectionModel()->select(chosen, QItemSelectionModel::Select);
}

void LogTable::selectFirst()
{
    if (m_model->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(m_model->index(0, indexOf(ActivityColumn::Title)));
}

void LogTable::showHeads()
{
    clearSpans();
    if (!m_model->isGrouped())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->groupAt(row) >= 0)
            setSpan(row, 0, 1, m_model->columnCount());
    }
}

QString LogTable::selectedText() const
{
    QStringList lines;
    for (const int row : selectedLines()) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells.append(m_model->index(row, column).data().toString().simplified());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void LogTable::fit()
{
    verticalHeader()->setDefaultSectionSize(std::max(leastRow, fontMetrics().height() + air));
    const QScopedValueRollback fitting(m_isFitting, true);
    const double scale = std::max(1.0, fontMetrics().averageCharWidth() / 7.0);
    for (const ActivityColumnInfo &column : activityColumns()) {
        if (column.width > 0) {
            const int title = fontMetrics().horizontalAdvance(column.title()) + 3 * grid;
            horizontalHeader()->resizeSection(indexOf(column.column), std::max(title, static_cast<int>(column.width * scale)));
        }
    }
    const int days = fontMetrics().horizontalAdvance(QStringLiteral("14–18/11/2026")) + 2 * grid; // several in a row are usual
    horizontalHeader()->resizeSection(indexOf(ActivityColumn::Date), std::max(days, columnWidth(indexOf(ActivityColumn::Date))));
    fitTitle();
}

/// What was done takes what the others leave, and never less than can be read.
void LogTable::fitTitle()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column != indexOf(ActivityColumn::Title) && !isColumnHidden(column))
            others += columnWidth(column);
    }
    setColumnWidth(indexOf(ActivityColumn::Title), std::max(leastTitle, viewport()->width() - others));
}

/// Left closes, Right opens, Enter and Space turn over. False: the key is for something else.
bool LogTable::toggleHead(int key)
{
    const int row = currentIndex().row(), head = m_model->groupAt(row);
    if (head < 0)
        return false;
    const bool isOpen = m_model->groups().at(static_cast<std::size_t>(head)).isOpen;
    if (key == Qt::Key_Left && !isOpen)
        return true;
    if (key == Qt::Key_Right && isOpen)
        return true;
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Space)
        return false;
    m_model->toggle(row);
    showHeads();
    return true;
}

bool LogTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isFill = key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier;
        if (key->matches(QKeySequence::Delete) || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || isFill) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void LogTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (state() == QAbstractItemView::EditingState && !hasFocus())
        return QTableView::keyPressEvent(event); // what an editor had no use for
    if (event->modifiers() == Qt::NoModifier && toggleHead(key))
        return;
    if (event->matches(QKeySequence::Delete))
        Q_EMIT removeWanted();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (key == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        Q_EMIT fillWanted();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeypadModifier))
        Q_EMIT detailsWanted();
    else
        QTableView::keyPressEvent(event);
}

void LogTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid() && m_model->groupAt(at.row()) >= 0) {
        m_model->toggle(at.row());
        showHeads();
    }
}

void LogTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

void LogTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_model->setColors(colorsOf(palette()).alternate);
}

} // namespace bd::gui
