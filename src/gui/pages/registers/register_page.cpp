#include "gui/pages/registers/register_page.h"

#include "gui/commands/context.h"
#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/field_grid.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace bd::gui {

namespace {

constexpr int besideFrom = 900;  ///< pixels; narrower pages have the fields below the list
constexpr int filterPause = 150; ///< ms

} // namespace

RegisterPage::RegisterPage(CommandContext &context, const RegisterLook &look, std::vector<FieldSpec> columns, std::vector<FieldSpec> fields,
                           QWidget *parent)
    : Page(parent), m_context(context), m_model(new FieldTableModel(std::move(columns), this)), m_form(new FieldForm(std::move(fields))),
      m_stack(new QStackedWidget(this)), m_sideStack(new QStackedWidget), m_halves(new QSplitter(Qt::Horizontal)),
      m_empty(new EmptyState(look.emptyTitle, look.emptyText)), m_pause(new QTimer(this)), m_name(QLatin1String(look.name))
{
    setObjectName(m_name);
    auto *list = new QWidget(m_stack);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(makeHead(look));
    m_halves->setObjectName(m_name + QStringLiteral(".halves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(makeList(look));
    m_halves->addWidget(makeSide());
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_halves->setSizes({1140 - look.sideWidth, look.sideWidth});
    column->addWidget(m_halves, 1);
    m_stack->addWidget(makeScrolling(list, m_stack));
    QPushButton *first = m_empty->addButton(look.add);
    first->setObjectName(m_name + QStringLiteral(".first"));
    connect(first, &QPushButton::clicked, this, [this] { begin(); });
    m_stack->addWidget(makeScrolling(m_empty, m_stack));
    m_stack->setCurrentIndex(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_pause->setSingleShot(true);
    m_pause->setInterval(filterPause);
    connect(m_pause, &QTimer::timeout, this, [this] { read(); });
    connect(m_form, &FieldForm::edited, this, [this](int field, const FieldValue &value) { storeForm(field, value); });
}

QWidget *RegisterPage::makeHead(const RegisterLook &look)
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_buttonRow = new QHBoxLayout;
    m_buttonRow->setSpacing(grid);
    m_heading = makeHeading(look.heading, head, 1.4);
    m_heading->setWordWrap(false);
    m_buttonRow->addWidget(m_heading);
    m_buttonRow->addStretch(1);
    column->addLayout(m_buttonRow);
    auto *add = addButton(look.add, "add", "list-add");
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_form->commit())
            begin();
    });
    m_remove = addButton(tr("&Delete"), "remove", "edit-delete");
    connect(m_remove, &QPushButton::clicked, this, [this] { removeCurrent(); });

    m_filters = new QHBoxLayout;
    m_filters->setSpacing(grid);
    m_filter = new QLineEdit(head);
    m_filter->setObjectName(m_name + QStringLiteral(".filter"));
    m_filter->setPlaceholderText(look.filterHint);
    m_filter->setAccessibleName(look.filterHint);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(160);
    m_filter->setMaximumWidth(360);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_pause->start(); });
    m_filters->addWidget(m_filter, 1);
    auto *row = new QHBoxLayout;
    row->addLayout(m_filters, 3);
    row->addStretch(1);
    m_count = makeMuted({}, head);
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    column->addLayout(row);
    return head;
}

QPushButton *RegisterPage::addButton(const QString &text, const char *name, const char *iconName)
{
    auto *made = new QPushButton(icon(QLatin1String(iconName)), text, this);
    made->setObjectName(m_name + u'.' + QLatin1String(name));
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setAutoDefault(true); // Enter presses it, as Space does
    m_buttonRow->addWidget(made);
    m_buttons.emplace_back(made, text);
    return made;
}

QWidget *RegisterPage::makeList(const RegisterLook &look)
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_table = new QTableView(place);
    m_table->setObjectName(m_name + QStringLiteral(".table"));
    m_table->setAccessibleName(look.heading);
    setUpFieldView(*m_table, *m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    m_nothing = makeMuted(tr("Nothing matches. Letters without marks find those with marks too."), place);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    m_foot = makeMuted({}, place);
    m_foot->setObjectName(m_name + QStringLiteral(".foot"));
    column->addWidget(m_foot);
    place->setMinimumSize(240, 200);
    connect(m_model, &FieldTableModel::edited, this, [this](int row, int col, const FieldValue &value) {
        if (!storeCell(row, col, value))
            read();
    });
    connect(qobject_cast<FieldDelegate *>(m_table->itemDelegate()), &FieldDelegate::refused, this, [this](const QModelIndex &, const QString &typed) {
        m_context.notify({Notice::Kind::Note, tr("“%1” was not understood there; the cell keeps what it had.").arg(typed), {}, true, true});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now, const QModelIndex &before) {
        if (m_isFilling || !now.isValid())
            return;
        const QString key = m_model->row(now.row()).key; // storing what was typed reads the rows anew, in another order perhaps
        if (before.isValid() && !m_form->commit()) {
            const QScopedValueRollback quiet(m_isFilling, true);
            m_table->setCurrentIndex(before);
            return;
        }
        choose(key);
        if (const int row = m_model->indexOf(key); row >= 0 && m_table->currentIndex().row() != row) {
            const QScopedValueRollback quiet(m_isFilling, true);
            m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
        }
    });
    return place;
}

QWidget *RegisterPage::makeSide()
{
    m_sidePlace = new QWidget;
    m_side = new QVBoxLayout(m_sidePlace);
    m_side->setContentsMargins(grid, 0, grid, grid);
    m_side->setSpacing(grid);
    m_side->addWidget(m_form);
    auto *scrolling = makeScrolling(m_sidePlace, m_sideStack);
    scrolling->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideStack->addWidget(scrolling);
    auto *hint = makeMuted(tr("Choose a line to see and change it."), m_sideStack);
    hint->setAlignment(Qt::AlignCenter);
    m_sideStack->addWidget(hint);
    m_sideStack->setCurrentIndex(1);
    m_sideStack->setMinimumSize(280, 200);
    return m_sideStack;
}

void RegisterPage::reload()
{
    m_pause->stop();
    m_form->setDirectory(directory());
    read();
}

void RegisterPage::follow(const application::ChangeSet &changes)
{
    const auto isAgency = [](const application::EntityChange &change) { return change.kind.startsWith(QLatin1String("agency")); };
    if (std::any_of(changes.changes.begin(), changes.changes.end(), isAgency))
        m_form->setDirectory(directory());
    read();
}

void RegisterPage::showRows(std::vector<FieldRow> rows, int all, const QString &chosen, const QString &foot)
{
    {
        const QScopedValueRollback quiet(m_isFilling, true);
        m_model->setRows(std::move(rows));
        const int row = m_model->indexOf(chosen);
        if (row >= 0 && m_table->currentIndex().row() != row)
            m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
        else if (row < 0)
            m_table->setCurrentIndex({});
    }
    const int shown = m_model->rowCount();
    m_stack->setCurrentIndex(all == 0 && m_sideStack->currentIndex() == 1 ? 1 : 0);
    m_table->setVisible(shown > 0 || all == 0);
    m_nothing->setVisible(shown == 0 && all > 0);
    m_count->setText(shown == all ? tr("%n lines", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    m_foot->setText(foot);
    m_foot->setVisible(!foot.isEmpty());
    m_remove->setEnabled(m_model->indexOf(chosen) >= 0);
}

void RegisterPage::showForm(bool isShown)
{
    m_sideStack->setCurrentIndex(isShown ? 0 : 1);
    if (isShown)
        m_stack->setCurrentIndex(0);
}

void RegisterPage::allowRemoving(bool isAllowed) { m_remove->setEnabled(isAllowed); }

QString RegisterPage::words() const { return m_filter->text().trimmed(); }

void RegisterPage::setWords(const QString &words)
{
    m_filter->setText(words);
    m_pause->stop();
}

QDate RegisterPage::today() const { return m_context.services().clock.today(); }

AgencyDirectory RegisterPage::directory() const
{
    const auto matcher = m_context.services().agencies.directory();
    return {matcher ? *matcher : nullptr, today()};
}

bool RegisterPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
    return true;
}

bool RegisterPage::mayLeave() { return m_form->commit(); }

void RegisterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = event->size().width() < besideFrom;
    m_halves->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_heading->setVisible(!isNarrow);
    for (const auto &[button, words] : m_buttons) {
        button->setText(isNarrow ? QString() : words);
        button->setToolTip(isNarrow ? button->accessibleName() : QString());
    }
}

bool RegisterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_filter && (key == Qt::Key_Down || isEnter)) {
        m_pause->stop();
        read();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched == m_table && key == Qt::Key_Insert) {
        begin();
        return true;
    }
    if (watched == m_table && key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (watched == m_table && isEnter && m_table->currentIndex().isValid()) {
        m_form->focusFirst();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace bd::gui
