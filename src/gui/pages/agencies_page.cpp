#include "gui/pages/agencies_page.h"

#include "application/labels.h"
#include "gui/icon.h"
#include "gui/models/agency_tree_model.h"
#include "gui/theme.h"
#include "gui/widgets/agency_form.h"
#include "gui/widgets/empty_state.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>
#include <functional>

namespace bd::gui {

namespace {

constexpr int columnWidths[] = {0, 110, 150, 80, 170}; ///< by AgencyTreeModel::Column; the name takes the rest
constexpr int nameWidth = 300;                         ///< its least
constexpr int besideFrom = 760;                        ///< pixels: below, the details stand under the list

/// 28 px rows; headings bold, ended bodies muted beside their words.
class AgencyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + grid, std::max(size.height(), 28)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(AgencyTreeModel::HeadingRole).toBool())
            option->font.setBold(true);
        else if (index.data(AgencyTreeModel::EndedRole).toBool())
            option->palette.setColor(QPalette::Text, colorsOf(option->palette).muted);
    }
};

} // namespace

AgenciesPage::AgenciesPage(QWidget *parent)
    : QWidget(parent), m_model(new AgencyTreeModel(this)), m_stack(new QStackedWidget(this)), m_catalogues(new QMenu(this)),
      m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("agenciesPage"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, &AgenciesPage::applyFilter);

    auto *list = new QWidget(m_stack);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(makeHead());
    column->addWidget(makeFilter());
    m_halves = new QSplitter(Qt::Horizontal, list);
    m_halves->setObjectName(QStringLiteral("agencyHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(makeList());
    m_halves->addWidget(makeDetails());
    m_halves->setStretchFactor(0, 1);
    m_halves->setSizes({640, 360});
    column->addWidget(m_halves, 1);
    m_stack->addWidget(makeScrolling(list, m_stack)); // on an enlarged small screen the details stand below and need room

    auto *empty = new EmptyState(tr("No agencies or units yet"),
                                 tr("Plans name who leads and who coordinates. With the bodies of your area listed here, names are "
                                    "suggested while you type, and a body that was merged is offered with its successor."),
                                 m_stack);
    QPushButton *catalogue = empty->addButton(tr("&Take a list that comes with the program…"));
    catalogue->setObjectName(QStringLiteral("emptyCatalogue"));
    catalogue->setMenu(m_catalogues);
    QPushButton *csv = empty->addButton(tr("Take over from &CSV…"));
    csv->setObjectName(QStringLiteral("emptyImport"));
    connect(csv, &QPushButton::clicked, this, &AgenciesPage::importWanted);
    QPushButton *first = empty->addButton(tr("&Add one"));
    first->setObjectName(QStringLiteral("emptyAdd"));
    connect(first, &QPushButton::clicked, this, &AgenciesPage::startNew);
    m_stack->addWidget(makeScrolling(empty, m_stack));

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->setCurrentIndex(1);
}

QWidget *AgenciesPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_heading = makeHeading(tr("Agencies and units"), head, 1.4);
    m_heading->setWordWrap(false);
    row->addWidget(m_heading);
    row->addStretch(1);
    const auto button = [&](const QString &text, const char *name, const char *iconName) {
        auto *made = new QPushButton(icon(QLatin1String(iconName)), text, head);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(made);
        m_buttons.emplace_back(made, text);
        return made;
    };
    connect(button(tr("&Add"), "addAgency", "list-add"), &QPushButton::clicked, this, &AgenciesPage::startNew);
    m_remove = button(tr("&Delete"), "removeAgency", "edit-delete");
    connect(m_remove, &QPushButton::clicked, this, &AgenciesPage::removeCurrent);
    button(tr("&Take a list…"), "takeCatalogue", "view-list-tree")->setMenu(m_catalogues);
    connect(button(tr("Take over from &CSV…"), "importAgencies", "document-import"), &QPushButton::clicked, this, &AgenciesPage::importWanted);
    connect(button(tr("&Write CSV…"), "exportAgencies", "document-export"), &QPushButton::clicked, this, &AgenciesPage::exportWanted);
    return head;
}

QWidget *AgenciesPage::makeFilter()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(QStringLiteral("agencyFilter"));
    m_filter->setPlaceholderText(tr("Find by name, abbreviation, code (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Find agencies and units"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(160);
    m_filter->setMaximumWidth(420);
    m_filter->installEventFilter(this);
    row->addWidget(m_filter, 1);
    m_level = new QComboBox(bar);
    m_level->setObjectName(QStringLiteral("agencyLevelFilter"));
    m_level->setAccessibleName(tr("Level"));
    m_level->addItem(tr("All levels"));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setMinimumContentsLength(12);
    for (const auto level : domain::allValues<domain::AgencyLevel>())
        m_level->addItem(application::label(level), static_cast<int>(level));
    row->addWidget(m_level);
    m_onlyValid = new QCheckBox(tr("&Without those that ended"), bar);
    m_onlyValid->setObjectName(QStringLiteral("onlyValid"));
    row->addWidget(m_onlyValid);
    row->addStretch(1);
    m_count = makeMuted({}, bar);
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_pause->start(); });
    connect(m_level, &QComboBox::activated, this, &AgenciesPage::applyFilter);
    connect(m_onlyValid, &QCheckBox::toggled, this, &AgenciesPage::applyFilter);
    return bar;
}

QWidget *AgenciesPage::makeList()
{
    m_found = new QStackedWidget(this);
    m_view = new QTreeView(m_found);
    m_view->setObjectName(QStringLiteral("agencies"));
    m_view->setAccessibleName(tr("Agencies and units by level"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new AgencyDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setIndentation(2 * grid);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(AgencyTreeModel::NameColumn, QHeaderView::Stretch);
    for (int i = 1; i < AgencyTreeModel::ColumnCount; ++i)
        m_view->header()->resizeSection(i, columnWidths[i]);
    m_view->installEventFilter(this);
    m_found->addWidget(m_view);
    m_nothing = makeMuted({}, m_found);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_found->addWidget(m_nothing);
    m_found->setMinimumSize(240, 160);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgenciesPage::showCurrent);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->agency(index))
            m_form->startWithName();
    });
    return m_found;
}

QWidget *AgenciesPage::makeDetails()
{
    m_details = new QStackedWidget(this);
    m_form = new AgencyForm(m_details);
    auto *place = makeScrolling(nullptr, m_details);
    auto *page = new QWidget(place);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(grid, 0, grid, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    place->setWidget(page);
    place->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->addWidget(place);
    auto *hint = makeMuted(tr("Choose an agency or unit to see and change it."), m_details);
    hint->setAlignment(Qt::AlignCenter);
    m_details->addWidget(hint);
    m_details->setCurrentIndex(1);
    m_details->setMinimumSize(260, 160);
    connect(m_form, &AgencyForm::agencyEdited, this, [this](const domain::Agency &agency) { Q_EMIT saveWanted(agency, m_version); });
    return m_details;
}

void AgenciesPage::setCatalogues(const std::vector<std::pair<QString, QString>> &catalogues)
{
    m_catalogues->clear();
    for (const auto &[name, title] : catalogues) {
        QAction *action = m_catalogues->addAction(title);
        action->setObjectName(QStringLiteral("catalogue.") + name);
        connect(action, &QAction::triggered, this, [this, wanted = name] { Q_EMIT catalogueWanted(wanted); });
    }
}

void AgenciesPage::setAgencies(std::vector<application::StoredAgency> agencies, const AgencyDirectory &directory)
{
    rememberUnfolded();
    const bool isEmpty = agencies.empty();
    const bool isNew = m_details->currentIndex() == 0 && m_version == 0; // being typed: stays
    m_form->setDirectory(directory);
    {
        const QScopedValueRollback quiet(m_filling, true);
        m_model->setAgencies(std::move(agencies), directory.day);
        restoreUnfolded();
    }
    m_stack->setCurrentIndex(isEmpty && !isNew ? 1 : 0);
    if (!isNew)
        select(m_model->indexOf(m_shown).isValid() ? m_shown : m_next);
    applyFilter();
}

void AgenciesPage::visit(const QModelIndex &parent, const std::function<void(const QModelIndex &)> &each) const
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (m_model->rowCount(index) == 0)
            continue;
        each(index);
        visit(index, each);
    }
}

void AgenciesPage::rememberUnfolded()
{
    if (!m_model->filter().words.isEmpty() || m_model->rowCount() == 0)
        return;
    m_wasFilled = true;
    m_unfolded.clear();
    visit({}, [this](const QModelIndex &index) {
        if (m_view->isExpanded(index))
            m_unfolded.insert(m_model->headingKey(index));
    });
}

void AgenciesPage::restoreUnfolded()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->agency(m_model->index(row, 0)))
            m_view->setFirstColumnSpanned(row, {}, true);
    visit({}, [this](const QModelIndex &index) {
        const bool isLevel = !index.parent().isValid();
        // At first all levels are open, and what is below one body; the communes of a province stay folded.
        const bool open = m_wasFilled ? m_unfolded.contains(m_model->headingKey(index)) : isLevel || m_model->agency(index);
        if (open)
            m_view->expand(index);
    });
}

void AgenciesPage::applyFilter()
{
    m_pause->stop();
    AgencyTreeModel::Filter filter;
    filter.words = m_filter->text().trimmed();
    if (m_level->currentData().isValid())
        filter.level = static_cast<domain::AgencyLevel>(m_level->currentData().toInt());
    filter.onlyValid = m_onlyValid->isChecked();
    if (filter != m_model->filter()) {
        rememberUnfolded();
        const bool isNew = m_details->currentIndex() == 0 && m_version == 0;
        {
            const QScopedValueRollback quiet(m_filling, true);
            m_model->setFilter(filter);
            if (filter.words.isEmpty())
                restoreUnfolded();
        }
        if (!isNew)
            select(m_shown);
    }
    const int all = static_cast<int>(m_model->agencies().size());
    m_count->setText(m_model->shownCount() == all ? tr("%n entries", nullptr, all)
                                                  : tr("%1 of %2").arg(m_model->shownCount()).arg(all));
    m_nothing->setText(tr("Nothing matches. Letters without marks find those with marks too."));
    m_found->setCurrentIndex(m_model->shownCount() == 0 && all > 0 ? 1 : 0);
}

void AgenciesPage::select(const QString &uuid)
{
    const QModelIndex index = m_model->indexOf(uuid);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_view->expand(above);
    {
        const QScopedValueRollback quiet(m_filling, true);
        m_view->setCurrentIndex(index);
    }
    if (index.isValid())
        m_view->scrollTo(index);
    showCurrent();
}

void AgenciesPage::showCurrent()
{
    if (m_filling)
        return;
    const application::StoredAgency *stored = m_model->agency(m_view->currentIndex());
    m_remove->setEnabled(stored != nullptr);
    m_details->setCurrentIndex(stored ? 0 : 1);
    if (!stored) {
        m_shown.clear();
        return;
    }
    // What is being typed there isn't taken away. Changed elsewhere in the meantime, it is a conflict when it is saved.
    if (m_shown == stored->agency.uuid && m_form->isEdited()) {
        if (stored->agency == m_form->known())
            m_version = stored->version;
        return;
    }
    m_shown = stored->agency.uuid;
    m_version = stored->version;
    m_form->setAgency(stored->agency);
}

void AgenciesPage::startNew()
{
    m_stack->setCurrentIndex(0);
    {
        const QScopedValueRollback quiet(m_filling, true);
        m_view->setCurrentIndex({});
    }
    domain::Agency blank;
    if (m_level->currentData().isValid())
        blank.level = static_cast<domain::AgencyLevel>(m_level->currentData().toInt());
    m_shown.clear();
    m_version = 0;
    m_remove->setEnabled(false);
    m_form->setAgency(blank);
    m_details->setCurrentIndex(0);
    m_form->startWithName();
}

void AgenciesPage::removeCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const application::StoredAgency *stored = m_model->agency(current);
    if (!stored)
        return;
    const application::StoredAgency *below = m_model->agency(m_view->indexBelow(current));
    const application::StoredAgency *next = below ? below : m_model->agency(m_view->indexAbove(current));
    m_next = next ? next->agency.uuid : QString(); // where the list goes on
    const application::StoredAgency gone = *stored;
    Q_EMIT removeWanted(gone);
}

void AgenciesPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void AgenciesPage::fitColumns(int width)
{
    int left = width - nameWidth;
    for (const int column : {AgencyTreeModel::AbbreviationColumn, AgencyTreeModel::ValidityColumn, AgencyTreeModel::AddressingColumn,
                             AgencyTreeModel::KindColumn}) { // the most needed first
        const bool fits = columnWidths[column] <= left;
        m_view->setColumnHidden(column, !fits);
        left = fits ? left - columnWidths[column] : 0;
    }
}

void AgenciesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < besideFrom;
    m_halves->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_heading->setVisible(!isNarrow);
    m_count->setVisible(!isNarrow);
    for (const auto &[button, words] : m_buttons) {
        button->setText(isNarrow ? QString() : words);
        button->setToolTip(isNarrow ? button->accessibleName() : QString());
    }
}

bool AgenciesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        fitColumns(m_view->viewport()->width());
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        applyFilter();
        if (!m_model->agency(m_view->currentIndex()) && m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0));
        m_view->setFocus();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched == m_view && key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (watched == m_view && key == Qt::Key_Insert) {
        startNew();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui
