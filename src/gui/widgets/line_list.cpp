#include "gui/widgets/line_list.h"

#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/flow_layout.h"

#include <QAbstractItemDelegate>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return withAnyLength(QStyledItemDelegate::createEditor(parent, option, index));
    }
};

} // namespace

LineList::LineList(const QString &accessibleName, QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_list->setObjectName(QStringLiteral("lines"));
    m_list->setAccessibleName(accessibleName);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 8 + 2 * grid);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    column->addWidget(bar);
    m_add = addButton(tr("Add"), "add");
    m_edit = addButton(tr("Edit"), "edit");
    m_remove = addButton(tr("Delete"), "remove");
    m_up = addButton(tr("Up"), "up");
    m_down = addButton(tr("Down"), "down");
    m_up->setToolTip(tr("Up (Alt+Up)"));
    m_down->setToolTip(tr("Down (Alt+Down)"));
    row->addWidget(new QWidget(bar)); // takes what is left of the line
    connect(m_add, &QPushButton::clicked, this, &LineList::add);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        m_list->editItem(m_list->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &LineList::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &LineList::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_isSetting)
            return;
        const QString line = item->text().simplified().normalized(QString::NormalizationForm_C);
        m_isSetting = true;
        item->setText(line);
        m_isSetting = false;
        QMetaObject::invokeMethod(this, &LineList::edited, Qt::QueuedConnection); // its editor closes first
    });
    // A line without words is none; it goes once its editor has closed.
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &LineList::removeEmpty, Qt::QueuedConnection);
    updateButtons();
}

QPushButton *LineList::addButton(const QString &text, const char *name)
{
    QWidget *bar = layout()->itemAt(1)->widget();
    auto *button = new QPushButton(text, bar);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    auto *row = static_cast<FlowLayout *>(bar->layout());
    const bool hasFill = row->count() > 5;
    row->insertWidget(hasFill ? row->count() - 1 : row->count(), button);
    return button;
}

void LineList::append(const QString &line)
{
    auto *item = new QListWidgetItem(line, m_list);
    item->setFlags(m_readOnly ? item->flags() & ~Qt::ItemIsEditable : item->flags() | Qt::ItemIsEditable);
}

void LineList::setLines(const QStringList &lines)
{
    if (lines == this->lines())
        return;
    const int row = m_list->currentRow();
    m_isSetting = true;
    m_list->clear();
    for (const QString &line : lines)
        append(line);
    m_list->setCurrentRow(std::min<int>(row, m_list->count() - 1));
    m_isSetting = false;
    updateButtons();
}

void LineList::choose(int line)
{
    m_list->setCurrentRow(line);
}

QStringList LineList::lines() const
{
    QStringList lines;
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->text().trimmed().isEmpty())
            lines.append(m_list->item(i)->text());
    }
    return lines;
}

void LineList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_isSetting = true;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setFlags(readOnly ? item->flags() & ~Qt::ItemIsEditable : item->flags() | Qt::ItemIsEditable);
    }
    m_isSetting = false;
    updateButtons();
}

void LineList::add()
{
    const int at = m_list->currentRow() < 0 ? m_list->count() : m_list->currentRow() + 1;
    m_isSetting = true;
    auto *item = new QListWidgetItem;
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_list->insertItem(at, item);
    m_list->setCurrentRow(at);
    m_isSetting = false;
    m_list->setFocus();
    m_list->editItem(item);
}

void LineList::commit()
{
    if (m_list->currentItem() && m_list->isPersistentEditorOpen(m_list->currentItem())) {
        m_list->setFocus(); // leaving the editor keeps what it holds
        QCoreApplication::sendPostedEvents(this);
    }
}

void LineList::removeEmpty()
{
    m_isSetting = true;
    for (int i = m_list->count() - 1; i >= 0; --i) {
        if (m_list->item(i)->text().trimmed().isEmpty())
            delete m_list->takeItem(i);
    }
    m_isSetting = false;
    updateButtons();
}

void LineList::remove()
{
    if (m_readOnly || m_list->currentRow() < 0)
        return;
    delete m_list->takeItem(m_list->currentRow());
    updateButtons();
    Q_EMIT edited();
}

void LineList::move(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    if (m_readOnly || from < 0 || to < 0 || to >= m_list->count())
        return;
    m_isSetting = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_isSetting = false;
    updateButtons();
    Q_EMIT edited();
}

void LineList::updateButtons()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!m_readOnly);
    m_edit->setEnabled(!m_readOnly && row >= 0);
    m_remove->setEnabled(!m_readOnly && row >= 0);
    m_up->setEnabled(!m_readOnly && row > 0);
    m_down->setEnabled(!m_readOnly && row >= 0 && row < m_list->count() - 1);
}

bool LineList::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched == m_list && key) {
        if (key->matches(QKeySequence::Delete)) {
            remove();
            return true;
        }
        if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Insert && !m_readOnly) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui
