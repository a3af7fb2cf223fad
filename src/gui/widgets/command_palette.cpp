#include "gui/widgets/command_palette.h"

#include "base/text/fold.h"
#include "gui/theme.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace bd::gui {

namespace {

constexpr int widest = 680, mostRows = 10, mostShown = 200;
enum Role { EntryRole = Qt::UserRole, WhereRole, KeysRole, WhyNotRole };

/// Title, then the place in the muted colour, the shortcut at the right.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, std::max(QStyledItemDelegate::sizeHint(option, index).height() + grid, 32)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown = option;
        initStyleOption(&shown, index);
        const Colors &colors = colorsOf(option.palette);
        const QString whyNot = index.data(WhyNotRole).toString();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (isCurrent) {
            painter->fillRect(option.rect, colors.mark);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(grid / 2, option.rect.height())), colors.accent);
        }
        QRect room = option.rect.adjusted(grid + grid / 2, 0, -grid, 0);
        const QRect sign(room.left(), room.center().y() - 8, 16, 16);
        shown.icon.paint(painter, sign, Qt::AlignCenter, whyNot.isEmpty() ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(sign.right() + grid);
        painter->setPen(colors.muted);
        const QString keys = index.data(KeysRole).toString();
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
        if (!keys.isEmpty())
            room.setRight(room.right() - option.fontMetrics.horizontalAdvance(keys) - grid);
        const QString title = option.fontMetrics.elidedText(shown.text, Qt::ElideRight, room.width());
        painter->setPen(whyNot.isEmpty() ? colors.text : colors.muted);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
        room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(title) + 2 * grid);
        const QString where = whyNot.isEmpty() ? index.data(WhereRole).toString() : whyNot;
        painter->setPen(colors.muted);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(where, Qt::ElideRight, room.width()));
        painter->restore();
    }
};

/// 0 is best; negative: not found.
int rank(const PaletteEntry &entry, const QString &typed, const QStringList &words)
{
    const QString all = entry.title + QLatin1Char(' ') + entry.where;
    for (const QString &word : words) {
        if (!text::matches(all, word))
            return -1;
    }
    const QString title = text::searchKey(entry.title), key = text::searchKey(typed);
    if (title.startsWith(key))
        return 0;
    if (title.contains(QLatin1Char(' ') + key))
        return 1;
    const bool inTitle = std::all_of(words.begin(), words.end(), [&](const QString &word) { return text::matches(entry.title, word); });
    return inTitle ? 2 : 3;
}

} // namespace

std::vector<int> paletteMatches(const std::vector<PaletteEntry> &entries, const QString &typed)
{
    const QString wanted = text::squeezed(typed);
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, int>> found; // rank, index
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const PaletteEntry &entry = entries[static_cast<size_t>(i)];
        if (const int at = rank(entry, wanted, words); at >= 0)
            found.emplace_back(at + (entry.whyNot.isEmpty() ? 0 : 10), i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<int> result;
    for (const auto &[at, index] : found)
        result.push_back(index);
    return result;
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_line(new QLineEdit(this)), m_list(new QListWidget(this)), m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("palette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(3 * grid);
    shadow->setOffset(0, grid / 2);
    setGraphicsEffect(shadow);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("Find a command, a page, a plan, a section; letters without marks do"));
    m_line->setAccessibleName(tr("Find a command, a page, a plan, a section"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setText(tr("Nothing found. Try fewer letters."));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid / 2);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> entries)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_entries = std::move(entries);
    m_line->clear();
    fill();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    const bool hadKeyboard = m_line->hasFocus();
    hide();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::fill()
{
    m_list->clear();
    const std::vector<int> found = paletteMatches(m_entries, m_line->text());
    for (const int index : found) {
        if (m_list->count() == mostShown)
            break;
        const PaletteEntry &entry = m_entries[static_cast<size_t>(index)];
        auto *item = new QListWidgetItem(entry.icon, entry.title, m_list);
        item->setData(EntryRole, index);
        item->setData(WhereRole, entry.where);
        item->setData(KeysRole, entry.keys);
        item->setData(WhyNotRole, entry.whyNot);
        item->setToolTip(entry.title);
        QStringList spoken{entry.title, entry.where, entry.keys, entry.whyNot};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
        if (!entry.whyNot.isEmpty())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setCurrentRow(-1);
    move(1);
    place();
}

void CommandPalette::place()
{
    QWidget *window = parentWidget();
    const int width = std::min(widest * std::max(1, fontMetrics().height() / 14), window->width() - 4 * grid);
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    const int line = m_line->sizeHint().height() + 3 * grid;
    const int wanted = line + (m_list->count() > 0 ? row * std::min(m_list->count(), mostRows) + grid / 2 : m_nothing->sizeHint().height());
    const int top = 5 * grid;
    setGeometry((window->width() - width) / 2, top, width, std::min(wanted, window->height() - top - 2 * grid));
}

void CommandPalette::move(int steps)
{
    const int direction = steps > 0 ? 1 : -1;
    int left = std::abs(steps);
    int row = m_list->currentRow();
    for (int next = row + direction; left > 0 && next >= 0 && next < m_list->count(); next += direction) {
        if (!m_list->item(next)->flags().testFlag(Qt::ItemIsEnabled))
            continue;
        row = next;
        --left;
    }
    if (row >= 0 && row < m_list->count() && m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
        m_list->setCurrentRow(row);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const auto run = m_entries[static_cast<size_t>(item->data(EntryRole).toInt())].run;
    leave();
    if (run)
        run();
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_Tab: // there is nowhere else to go
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide(); // somebody went elsewhere
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace bd::gui
