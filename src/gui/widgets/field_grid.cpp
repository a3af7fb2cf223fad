#include "gui/widgets/field_grid.h"

#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"
#include "gui/widgets/tool_button.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

namespace {
constexpr int mostRows = 10; ///< shown without scrolling
}

void setUpFieldView(QTableView &view, FieldTableModel &model)
{
    view.setModel(&model);
    view.setItemDelegate(new FieldDelegate(&view));
    view.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    applyTableLook(view);
    view.horizontalHeader()->setMinimumSectionSize(5 * grid);
    for (int i = 0; i < model.columnCount(); ++i) {
        const int width = model.fields()[static_cast<std::size_t>(i)].width;
        if (width > 0)
            view.setColumnWidth(i, width * grid);
        else
            view.horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
    }
}

FieldGrid::FieldGrid(const char *name, const QString &heading, std::vector<FieldSpec> fields, QWidget *parent)
    : QWidget(parent), m_model(new FieldTableModel(std::move(fields), this)), m_view(new QTableView(this)), m_foot(makeMuted({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid / 2);
    auto *row = new QHBoxLayout;
    row->addWidget(makeHeading(heading, this, 1.05), 1);
    m_remove = makeToolButton(this, (QByteArray(name) + "Remove").constData(), QStringLiteral("edit-delete"), tr("Delete the row"));
    row->addWidget(m_remove);
    column->addLayout(row);
    m_view->setObjectName(QLatin1String(name));
    m_view->setAccessibleName(heading);
    setUpFieldView(*m_view, *m_model);
    m_view->setTabKeyNavigation(true); // cell by cell, as in a grid; Ctrl+Tab and the arrows of the form leave it
    m_view->installEventFilter(this);
    column->addWidget(m_view);
    column->addWidget(m_foot);
    m_foot->hide();
    connect(m_model, &FieldTableModel::edited, this, &FieldGrid::edited);
    connect(m_view->verticalHeader(), &QHeaderView::sectionResized, this, &FieldGrid::fitHeight);
    connect(m_remove, &QToolButton::clicked, this, &FieldGrid::removeCurrent);
    auto *delegate = qobject_cast<FieldDelegate *>(m_view->itemDelegate());
    connect(delegate, &FieldDelegate::refused, this, [this](const QModelIndex &, const QString &typed) {
        Q_EMIT refused(tr("“%1” was not understood there; the cell keeps what it had. Numbers are whole, days are day/month/year.").arg(typed));
    });
}

void FieldGrid::setRows(std::vector<FieldRow> rows, const std::vector<FieldValue> &blank, bool isOther)
{
    FieldRow last{QString(), blank};
    last.isMuted = true;
    const int at = m_model->rowCount() - 1;
    if (!isOther && at >= 0 && m_model->row(at).key.isEmpty() && !(m_model->row(at).values == m_blank))
        last = m_model->row(at);
    m_blank = blank;
    rows.push_back(std::move(last));
    m_model->setRows(std::move(rows));
    fitHeight();
}

void FieldGrid::setFoot(const QString &foot)
{
    m_foot->setText(foot);
    m_foot->setVisible(!foot.isEmpty());
}

void FieldGrid::fitHeight()
{
    if (std::exchange(m_isFitting, true))
        return; // many rows change their height at once
    QTimer::singleShot(0, this, [this] {
        m_isFitting = false;
        int height = m_view->horizontalHeader()->sizeHint().height() + 4;
        for (int row = 0; row < std::min(mostRows, m_model->rowCount()); ++row)
            height += m_view->rowHeight(row);
        m_view->setFixedHeight(height + grid);
    });
}

void FieldGrid::removeCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    const QString key = m_model->row(row).key;
    if (!key.isEmpty())
        Q_EMIT removeWanted(key);
}

bool FieldGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
        removeCurrent();
        return true;
    }
    if (key->key() == Qt::Key_Space && m_view->currentIndex().isValid()) { // of two, the other
        const QModelIndex cell = m_view->currentIndex();
        if (cell.data(ChoicesRole).toStringList().size() == 2 && !m_model->row(cell.row()).key.isEmpty()) {
            m_model->setData(cell, 1 - cell.data(Qt::EditRole).toInt());
            return true;
        }
    }
    // Behind the last cell and before the first, Tab leaves the table.
    const QModelIndex at = m_view->currentIndex();
    const bool isLast = !at.isValid() || (at.row() == m_model->rowCount() - 1 && at.column() == m_model->columnCount() - 1);
    const bool isFirst = !at.isValid() || (at.row() == 0 && at.column() == 0);
    if ((key->key() == Qt::Key_Tab && isLast) || (key->key() == Qt::Key_Backtab && isFirst))
        return focusNextPrevChild(key->key() == Qt::Key_Tab);
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui
