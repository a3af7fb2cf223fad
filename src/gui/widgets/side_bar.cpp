#include "gui/widgets/side_bar.h"

#include "gui/icon.h"
#include "gui/theme.h"

#include <QAction>
#include <QEvent>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace bd::gui {

namespace {

constexpr int wide = 168, narrow = 56; ///< pixels at the usual font size
constexpr int mostKeys = 9;
enum Role { IdRole = Qt::UserRole, BadgeRole };

/// Entries stand higher than list rows; the chosen one is tinted, with a bar of the accent colour.
class SideDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown = option;
        const Colors &colors = colorsOf(option.palette);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, colors.mark);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(grid / 2, option.rect.height())), colors.accent);
            shown.font.setBold(true);
            shown.state &= ~QStyle::State_Selected;
        }
        shown.rect.adjust(grid, 0, 0, 0);
        shown.palette.setColor(QPalette::Base, Qt::transparent);
        QStyledItemDelegate::paint(painter, shown, index);
        if (const int count = index.data(BadgeRole).toInt(); count > 0)
            paintBadge(*painter, option, count);
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (isNarrow)
            option->text.clear(); // icons alone; the tool tip has the words
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + grid, std::max(size.height() + 2 * grid, 5 * grid)};
    }
    bool isNarrow = false;

private:
    static void paintBadge(QPainter &painter, const QStyleOptionViewItem &option, int count)
    {
        const Colors &colors = colorsOf(option.palette);
        const QString text = count > 99 ? QStringLiteral("99+") : QString::number(count);
        const int height = option.fontMetrics.height() + 2;
        const int width = std::max(height, option.fontMetrics.horizontalAdvance(text) + grid);
        const QRect box(option.rect.right() - width - grid / 2, option.rect.center().y() - height / 2, width, height);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(box, height / 2.0, height / 2.0);
        painter.setPen(colors.onAccent);
        painter.drawText(box, Qt::AlignCenter, text);
        painter.restore();
    }
};

} // namespace

SideBar::SideBar(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_add(new QToolButton(this)), m_menu(new QMenu(m_add))
{
    m_list->setObjectName(QStringLiteral("sideBar"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(22, 22));
    m_list->setItemDelegate(new SideDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette side = m_list->palette();
    side.setBrush(QPalette::Base, Qt::transparent);
    m_list->setPalette(side);
    m_list->setAutoFillBackground(false);
    m_list->viewport()->setAutoFillBackground(false);
    m_add->setObjectName(QStringLiteral("addPage"));
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_add->setIcon(icon(QStringLiteral("list-add")));
    m_add->setToolTip(tr("Pages that this office doesn't use yet"));
    m_add->setAccessibleName(tr("Add a page"));
    m_add->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, grid / 2);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    for (int i = 0; i < mostKeys; ++i) {
        auto *key = new QAction(this);
        key->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)));
        connect(key, &QAction::triggered, this, [this, i] { choose(m_list->item(i)); });
        addAction(key);
        m_keys.append(key);
    }
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentItem()); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) { choose(item); });
    setNarrow(false);
}

void SideBar::addPage(const SidePage &page)
{
    m_pages.push_back(page);
    rebuild();
}

void SideBar::setShown(const QStringList &ids)
{
    if (ids == m_optional)
        return;
    m_optional = ids;
    rebuild();
}

QStringList SideBar::shown() const
{
    QStringList ids;
    for (const SidePage &page : m_pages) {
        if (page.within.isEmpty() && (!page.isOptional || m_optional.contains(page.id)))
            ids.append(page.id);
    }
    return ids;
}

const SidePage *SideBar::find(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const SidePage &page) { return page.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

void SideBar::rebuild()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString &id : shown()) {
        const SidePage &page = *find(id);
        auto *item = new QListWidgetItem(icon(page.iconName), page.title, m_list);
        item->setData(IdRole, id);
        item->setData(BadgeRole, page.badge);
        const int row = m_list->row(item);
        item->setToolTip(row < mostKeys ? tr("%1 (Alt+%2)").arg(page.title).arg(row + 1) : page.title);
        item->setData(Qt::AccessibleTextRole, page.badge > 0 ? tr("%1, %2 waiting").arg(page.title).arg(page.badge) : page.title);
    }
    for (int i = 0; i < m_keys.size(); ++i)
        m_keys.at(i)->setEnabled(i < m_list->count());
    fillMenu();
    setCurrent(m_current);
}

void SideBar::fillMenu()
{
    m_menu->clear();
    for (const SidePage &page : m_pages) {
        if (!page.within.isEmpty() || !page.isOptional || m_optional.contains(page.id))
            continue;
        QAction *action = m_menu->addAction(icon(page.iconName), page.title);
        connect(action, &QAction::triggered, this, [this, id = page.id] { Q_EMIT pageAdded(id); });
    }
    m_add->setVisible(!m_menu->isEmpty());
}

void SideBar::setCurrent(const QString &id)
{
    m_current = id;
    const QSignalBlocker quiet(m_list);
    const SidePage *page = find(id);
    m_list->setCurrentRow(static_cast<int>(shown().indexOf(page && !page->within.isEmpty() ? page->within : id)));
}

void SideBar::setBadge(const QString &id, int count)
{
    for (SidePage &page : m_pages) {
        if (page.id != id || page.badge == count)
            continue;
        page.badge = count;
        rebuild();
    }
}

void SideBar::setNarrow(bool isNarrow)
{
    m_narrow = isNarrow;
    static_cast<SideDelegate *>(m_list->itemDelegate())->isNarrow = isNarrow;
    m_add->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_add->setText(tr("Add a page"));
    int width = narrow;
    if (!isNarrow) { // the words decide, at any font size
        QFont bold = font();
        bold.setBold(true);
        int words = 0;
        for (const SidePage &page : m_pages)
            if (page.within.isEmpty())
                words = std::max(words, QFontMetrics(bold).horizontalAdvance(page.title));
        width = std::clamp(words + m_list->iconSize().width() + 6 * grid, wide, 2 * wide);
    }
    setFixedWidth(width);
    m_list->viewport()->update();
}

void SideBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        setNarrow(m_narrow); // the words are wider now
}

void SideBar::choose(const QListWidgetItem *item)
{
    if (!item)
        return;
    m_current = item->data(IdRole).toString();
    if (m_list->currentItem() != item)
        setCurrent(m_current);
    Q_EMIT chosen(m_current);
}

} // namespace bd::gui
