#include "gui/dialogs/form_cells_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/models/import_columns_model.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/suggest_line.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <set>

namespace bd::gui {

using domain::FormCell;
using domain::FormContent;
using domain::FormContentKind;
using Mark = FormGridModel::Mark;

namespace {

constexpr int mostSpans = 3000, mostSelected = 20'000;
constexpr int narrow = 90, wide = 260; ///< pixels of columns

} // namespace

FormCellsDialog::FormCellsDialog(FormCellsInput input, QWidget *parent)
    : QDialog(parent), m_in(std::move(input)), m_cells(m_in.cells), m_model(new FormGridModel(this)), m_sheets(new QTabBar(this)), m_view(new QTableView(this)),
      m_state(new QLabel(this)), m_place(new QLabel(this)), m_value(makeMuted({}, this)), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_part(new QComboBox(this)), m_sender(new SuggestLine(this))
{
    setObjectName(QStringLiteral("formCellsDialog"));
    setWindowTitle(tr("Connect cells with figures: %1").arg(m_in.form.name));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(bd::gui::grid);
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("Form &of"), this);
    label->setBuddy(m_sender);
    m_sender->setObjectName(QStringLiteral("formSender"));
    m_sender->setPlaceholderText(tr("who sent the form, for example Sở Nội vụ"));
    m_sender->setText(m_in.sender);
    m_sender->setSource([this](const QString &typed) { return suggestionsAmong(m_in.senders, typed); });
    top->addWidget(label);
    top->addWidget(m_sender, 1);
    m_take = new QPushButton(this);
    m_take->setObjectName(QStringLiteral("takeProposals"));
    m_take->setAutoDefault(false);
    top->addWidget(m_take);
    column->addLayout(top);
    m_state->setObjectName(QStringLiteral("formState"));
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeGrid());
    parts->addWidget(makeSide());
    parts->setStretchFactor(0, 5);
    parts->setStretchFactor(1, 2);
    column->addWidget(parts, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(m_in.facts ? tr("&Fill the form…") : tr("&Keep the connections"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("fillForm"));
    m_accept->setAutoDefault(false);
    QPushButton *save = buttons->addButton(tr("Save the connections to a file…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveMapping"));
    save->setAutoDefault(false);
    QPushButton *load = buttons->addButton(tr("Take connections from a file…"), QDialogButtonBox::ActionRole);
    load->setObjectName(QStringLiteral("loadMapping"));
    load->setAutoDefault(false);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &FormCellsDialog::saveWanted);
    connect(load, &QPushButton::clicked, this, &FormCellsDialog::loadWanted);
    connect(m_take, &QPushButton::clicked, this, [this] { takeProposals(false); });
    showGrid();
    fillChoices();
    showSelection();
    goOn();
    m_view->setFocus();
    fitToScreen(*this, {1240, 660}, {600, 340});
}

QWidget *FormCellsDialog::makeGrid()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sheets->setObjectName(QStringLiteral("formSheets"));
    m_sheets->setAccessibleName(tr("Sheets of the form"));
    m_sheets->setDrawBase(false);
    for (std::size_t i = 0; i < m_in.form.grids.size(); ++i) {
        const QString &name = m_in.form.grids[i].sheet;
        m_sheets->addTab(m_in.form.format == QLatin1String("docx") ? tr("Table %1").arg(i + 1) : QString(name).replace(u'&', QStringLiteral("&&")));
    }
    m_sheets->setVisible(m_in.form.grids.size() > 1);
    connect(m_sheets, &QTabBar::currentChanged, this, [this] {
        showGrid();
        goOn();
    });
    column->addWidget(m_sheets);
    m_view->setObjectName(QStringLiteral("formGrid"));
    m_view->setAccessibleName(tr("The form's cells"));
    m_view->setModel(m_model);
    m_view->setWordWrap(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->verticalHeader()->setMinimumWidth(4 * bd::gui::grid);
    m_view->installEventFilter(this);
    m_view->setMinimumSize(240, 120);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FormCellsDialog::showSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FormCellsDialog::showSelection);
    connect(m_view, &QTableView::doubleClicked, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    column->addWidget(m_view, 1);
    return place;
}

QWidget *FormCellsDialog::makeSide()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(bd::gui::grid, 0, 0, 0);
    column->setSpacing(bd::gui::grid / 2);
    m_place->setObjectName(QStringLiteral("formPlace"));
    m_place->setWordWrap(true);
    column->addWidget(m_place);
    m_value->setObjectName(QStringLiteral("formValue"));
    m_value->setWordWrap(true);
    column->addWidget(m_value);
    auto *label = new QLabel(tr("Fill it &with"), place);
    label->setBuddy(m_search);
    column->addWidget(label);
    m_search->setObjectName(QStringLiteral("contentSearch"));
    m_search->setPlaceholderText(tr("type a few letters"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    column->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("contents"));
    m_list->setAccessibleName(tr("What a cell can be filled with"));
    m_list->setMinimumHeight(60);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    auto *partLabel = new QLabel(tr("&Part"), place);
    partLabel->setBuddy(m_part);
    m_part->setObjectName(QStringLiteral("contentPart"));
    row->addWidget(partLabel);
    row->addWidget(m_part, 1);
    column->addLayout(row);
    auto *buttons = new QHBoxLayout;
    m_connect = new QPushButton(tr("&Connect"), place);
    m_connect->setObjectName(QStringLiteral("connectCells"));
    m_connect->setAutoDefault(false);
    m_disconnect = new QPushButton(tr("&Disconnect"), place);
    m_disconnect->setObjectName(QStringLiteral("disconnectCells"));
    m_disconnect->setAutoDefault(false);
    buttons->addWidget(m_connect);
    buttons->addWidget(m_disconnect);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &FormCellsDialog::fillChoices);
    connect(m_list, &QListWidget::currentRowChanged, this, &FormCellsDialog::fillParts);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &FormCellsDialog::connectSelected);
    connect(m_connect, &QPushButton::clicked, this, &FormCellsDialog::connectSelected);
    connect(m_disconnect, &QPushButton::clicked, this, &FormCellsDialog::disconnectSelected);
    return place;
}

const application::FormGrid *FormCellsDialog::grid() const
{
    const int shown = std::max(0, m_sheets->currentIndex());
    return static_cast<std::size_t>(shown) < m_in.form.grids.size() ? &m_in.form.grids[static_cast<std::size_t>(shown)] : nullptr;
}

/// How many cells a caption over the table may use: in a spreadsheet its words go on over empty cells.
int FormCellsDialog::captionRoom(int row, int column) const
{
    const application::FormGrid &shown = *grid();
    if (row >= shown.firstHead || shown.at(row, column).isCovered || shown.at(row, column).columnSpan > 1 || shown.at(row, column).text.isEmpty())
        return 1;
    int room = 1;
    while (column + room < shown.columns && shown.at(row, column + room).text.isEmpty() && !shown.at(row, column + room).isCovered
           && !shown.at(row, column + room).hasFormula && !cellAt(m_in.proposals, row, column + room) && !cellAt(m_cells, row, column + room))
        ++room;
    return room;
}

void FormCellsDialog::showGrid()
{
    const application::FormGrid *shown = grid();
    m_view->clearSpans();
    m_wanted = shown ? application::cellsToFill(*shown) : std::vector<FormCell>();
    m_model->setGrid(shown, {});
    if (!shown)
        return;
    int spans = 0;
    for (int row = 0; row < shown->rows; ++row) {
        for (int column = 0; column < shown->columns && spans < mostSpans; ++column) {
            const auto &cell = shown->at(row, column);
            const int room = captionRoom(row, column);
            if (!cell.isCovered && (cell.rowSpan > 1 || cell.columnSpan > 1 || room > 1)) {
                m_view->setSpan(row, column, cell.rowSpan, std::max(cell.columnSpan, room));
                ++spans;
            }
        }
    }
    // As wide as their words want, within reason; a title over all columns doesn't widen the first.
    const QFontMetrics metrics(m_view->font());
    for (int column = 0; column < std::min(shown->columns, 200); ++column) {
        int width = shown->columns > 12 ? narrow - 20 : narrow;
        for (int row = 0; row < std::min(shown->rows, 200); ++row) {
            const auto &cell = shown->at(row, column);
            const bool isCaption = row < shown->firstHead && captionRoom(row, column) == 1;
            if (cell.columnSpan == 1 && !cell.isCovered && (isCaption || row >= shown->headRows))
                width = std::max(width, metrics.horizontalAdvance(cell.text.left(60)) + 2 * bd::gui::grid);
        }
        const bool isNumber = column == 0 && shown->columns > 2 && width == narrow;
        m_view->setColumnWidth(column, isNumber ? narrow / 2 : std::min(width, wide));
    }
    showMarks();
}

const FormCell *FormCellsDialog::cellAt(const std::vector<FormCell> &cells, int row, int column) const
{
    const application::FormGrid *shown = grid();
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const FormCell &cell) { return shown && cell.sheet == shown->sheet && cell.row == row && cell.column == column; });
    return found == cells.end() ? nullptr : &*found;
}

application::FormValue FormCellsDialog::valueOf(const FormContent &content) const
{
    return m_in.facts ? application::formValue(content, *m_in.facts, m_in.texts) : application::FormValue();
}

QString FormCellsDialog::wordsOf(const FormContent &content) const
{
    return application::contentWords(content, m_in.measures, m_in.indicators, m_in.facts ? &*m_in.facts : nullptr);
}

void FormCellsDialog::showMarks()
{
    const application::FormGrid *shown = grid();
    if (!shown)
        return;
    FormGridModel::Marks marks;
    for (const FormCell &cell : m_in.proposals) {
        if (cell.sheet == shown->sheet)
            marks.insert({cell.row, cell.column}, {Mark::State::Proposed, wordsOf(cell.content), tr("proposed: %1").arg(wordsOf(cell.content))});
    }
    for (const FormCell &cell : m_cells) {
        if (cell.sheet != shown->sheet)
            continue;
        const application::FormValue value = valueOf(cell.content);
        const bool isKnown = value.isKnown() || !m_in.facts;
        marks.insert({cell.row, cell.column}, {isKnown ? Mark::State::Connected : Mark::State::Unknown, value.isKnown() ? value.printed() : wordsOf(cell.content),
                                               tr("filled with: %1").arg(wordsOf(cell.content))});
    }
    m_model->setMarks(std::move(marks));
    if (shown->rows <= 500)
        m_view->resizeRowsToContents();
    std::set<std::tuple<QString, int, int>> connected;
    for (const FormCell &cell : m_cells)
        connected.insert({cell.sheet, cell.row, cell.column});
    const auto open = std::count_if(m_in.proposals.begin(), m_in.proposals.end(), [&](const FormCell &cell) { return connected.count({cell.sheet, cell.row, cell.column}) == 0; });
    const auto left = std::count_if(m_wanted.begin(), m_wanted.end(), [&](const FormCell &cell) {
        return connected.count({cell.sheet, cell.row, cell.column}) == 0 && !cellAt(m_in.proposals, cell.row, cell.column);
    });
    QStringList told{tr("● %n cells connected", nullptr, static_cast<int>(m_cells.size()))};
    if (open > 0)
        told << tr("? %n cells proposed from the words around them: check and accept them", nullptr, static_cast<int>(open));
    if (left > 0)
        told << tr("%n empty cells of this table not connected", nullptr, static_cast<int>(left));
    if (!m_in.lost.empty())
        told << tr("%n cells that were connected are no longer in the form", nullptr, static_cast<int>(m_in.lost.size()));
    if (shown->isProtected)
        told << tr("the form is write-protected; it is filled all the same");
    m_state->setText(told.join(QStringLiteral("; ")) + u'.');
    m_take->setText(tr("&Accept the proposals (%1)").arg(open));
    m_take->setEnabled(open > 0);
    m_accept->setEnabled(!m_cells.empty());
}

std::vector<std::pair<int, int>> FormCellsDialog::selected() const
{
    std::vector<std::pair<int, int>> cells;
    const application::FormGrid *shown = grid();
    const QItemSelection ranges = m_view->selectionModel()->selection();
    std::set<std::pair<int, int>> found;
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right() && found.size() < mostSelected; ++column) {
                if (shown && shown->isInside(row, column) && !shown->at(row, column).isCovered)
                    found.insert({row, column});
            }
        }
    }
    return {found.begin(), found.end()};
}

/// What a row is about: by a cell of it that is connected, else proposed.
std::optional<FormContent> FormCellsDialog::ofRow(int row) const
{
    const application::FormGrid *shown = grid();
    for (const auto *cells : {&m_cells, &m_in.proposals}) {
        for (const FormCell &cell : *cells) {
            if (shown && cell.sheet == shown->sheet && cell.row == row && (cell.content.kind == FormContentKind::Measure || cell.content.kind == FormContentKind::Indicator))
                return cell.content;
        }
    }
    return std::nullopt;
}

void FormCellsDialog::showSelection()
{
    const application::FormGrid *shown = grid();
    const QModelIndex current = m_view->currentIndex();
    const auto cells = selected();
    const bool isOne = cells.size() <= 1;
    if (!shown || !current.isValid()) {
        m_place->clear();
        m_value->clear();
    } else if (isOne) {
        const FormCell cell = application::formCell(*shown, current.row(), current.column());
        m_place->setText(application::cellWords({QString(), cell.row, cell.column, cell.rowWords, cell.columnWords, {}}));
        const FormCell *connected = cellAt(m_cells, current.row(), current.column()), *proposed = cellAt(m_in.proposals, current.row(), current.column());
        const FormCell *told = connected ? connected : proposed;
        const QString value = told ? valueOf(told->content).printed() : QString();
        if (told && m_search->text().isEmpty())
            showChoice(told->content);
        m_value->setText(connected  ? tr("filled with: %1").arg(wordsOf(connected->content)) + (value.isEmpty() ? QString() : QStringLiteral(" = ") + value)
                         : proposed ? tr("proposed: %1 – Enter accepts it").arg(wordsOf(proposed->content))
                         : shown->at(current.row(), current.column()).hasFormula ? tr("A formula of the form: it is never overwritten.")
                                                                                 : QString());
    } else {
        m_place->setText(tr("%n cells chosen", nullptr, static_cast<int>(cells.size())));
        m_value->setText(tr("“By the words of each row” connects every row with its own figure."));
    }
    const bool isAnyConnected = std::any_of(cells.begin(), cells.end(), [&](const auto &one) { return cellAt(m_cells, one.first, one.second); });
    m_disconnect->setEnabled(isAnyConnected);
    m_connect->setEnabled(!cells.empty() && m_list->currentRow() >= 0);
}

/// The list at what a cell is filled with.
void FormCellsDialog::showChoice(const FormContent &content)
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const FormContent &one = m_choices[i].content;
        if (one.kind != content.kind || one.id != content.id || (!one.part.isEmpty() && one.part != content.part))
            continue;
        m_list->setCurrentRow(static_cast<int>(i));
        if (const int part = m_part->findData(content.part); part >= 0)
            m_part->setCurrentIndex(part);
        return;
    }
}

void FormCellsDialog::fillChoices()
{
    const QString typed = m_search->text().trimmed();
    m_choices = formChoices(m_in.measures, m_in.indicators, m_in.facts ? &*m_in.facts : nullptr, typed);
    m_list->clear();
    for (const FormChoice &one : m_choices) {
        m_list->addItem(one.words);
        m_list->item(m_list->count() - 1)->setToolTip(one.words);
    }
    // What a range is mostly filled with stands first; a single cell is told what it is.
    m_list->setCurrentRow(m_list->count() > 1 && typed.isEmpty() && selected().size() <= 1 ? 5 : 0);
    fillParts();
}

void FormCellsDialog::fillParts()
{
    const int row = m_list->currentRow();
    const QString kept = m_part->currentData().toString();
    m_part->clear();
    if (row >= 0 && static_cast<std::size_t>(row) < m_choices.size()) {
        const FormChoice &choice = m_choices[static_cast<std::size_t>(row)];
        for (const QString &part : formParts(choice, m_in.measures)) {
            FormContent content = choice.content;
            content.part = part;
            if (choice.isByRow)
                content.kind = FormContentKind::Measure;
            const QString words = wordsOf(content).section(QStringLiteral(" – "), -1);
            m_part->addItem(part == QLatin1String("total") && content.kind != FormContentKind::Indicator ? tr("the whole number") : words, part);
        }
    }
    m_part->setEnabled(m_part->count() > 1);
    if (const int known = m_part->findData(kept); known > 0)
        m_part->setCurrentIndex(known);
    m_connect->setEnabled(row >= 0 && !selected().empty());
}

void FormCellsDialog::put(int row, int column, const FormContent &content)
{
    const application::FormGrid *shown = grid();
    if (!shown || shown->at(row, column).hasFormula || content.kind == FormContentKind::None)
        return;
    FormCell cell = application::formCell(*shown, row, column);
    cell.content = content;
    std::erase_if(m_cells, [&](const FormCell &one) { return one.sheet == cell.sheet && one.row == row && one.column == column; });
    m_cells.push_back(std::move(cell));
    m_wasChanged = true;
}

void FormCellsDialog::connectSelected()
{
    const int chosen = m_list->currentRow();
    if (chosen < 0 || static_cast<std::size_t>(chosen) >= m_choices.size())
        return;
    const FormChoice choice = m_choices[static_cast<std::size_t>(chosen)];
    const auto cells = selected();
    for (const auto &[row, column] : cells) {
        // Of a range only cells that a number belongs into: a column has its head in it.
        if (cells.size() > 1 && !std::any_of(m_wanted.begin(), m_wanted.end(), [r = row, c = column](const FormCell &one) { return one.row == r && one.column == c; }))
            continue;
        FormContent content = choice.content;
        if (choice.isByRow)
            content = ofRow(row).value_or(FormContent());
        if (m_part->count() > 0)
            content.part = m_part->currentData().toString();
        if (choice.isByRow && content.kind == FormContentKind::Indicator && content.part == QLatin1String("total"))
            content.part = QStringLiteral("value");
        put(row, column, content);
    }
    showMarks();
    showSelection();
    goOn();
    m_view->setFocus();
}

void FormCellsDialog::disconnectSelected()
{
    const application::FormGrid *shown = grid();
    for (const auto &[row, column] : selected())
        std::erase_if(m_cells, [&, r = row, c = column](const FormCell &one) { return shown && one.sheet == shown->sheet && one.row == r && one.column == c; });
    m_wasChanged = true;
    showMarks();
    showSelection();
}

void FormCellsDialog::takeProposals(bool onlySelected)
{
    const auto cells = selected();
    std::set<std::tuple<QString, int, int>> known;
    for (const FormCell &cell : m_cells)
        known.insert({cell.sheet, cell.row, cell.column});
    for (const FormCell &cell : m_in.proposals) {
        const bool isWanted = !onlySelected
            || (grid() && cell.sheet == grid()->sheet && std::find(cells.begin(), cells.end(), std::pair(cell.row, cell.column)) != cells.end());
        if (isWanted && known.insert({cell.sheet, cell.row, cell.column}).second) {
            m_cells.push_back(cell);
            m_wasChanged = true;
        }
    }
    showMarks();
    showSelection();
}

/// To the next cell that waits for something; the one at hand where none does.
void FormCellsDialog::goOn()
{
    const QModelIndex current = m_view->currentIndex();
    const std::pair<int, int> place(current.isValid() ? current.row() : -1, current.column());
    for (const FormCell &cell : m_wanted) {
        if (std::pair(cell.row, cell.column) > place && !cellAt(m_cells, cell.row, cell.column)) {
            m_view->setCurrentIndex(m_model->index(cell.row, cell.column));
            m_view->scrollTo(m_view->currentIndex());
            return;
        }
    }
    if (!current.isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_wanted.empty() ? m_model->index(0, 0) : m_model->index(m_wanted.front().row, m_wanted.front().column));
}

QString FormCellsDialog::sender() const
{
    return m_sender->text().simplified();
}

void FormCellsDialog::takeMapping(const domain::FormMapping &mapping)
{
    m_in.lost.clear();
    m_cells = application::relocated(m_in.form, mapping.cells, &m_in.lost);
    m_wasChanged = true;
    if (m_sender->text().isEmpty())
        m_sender->setText(mapping.sender);
    showMarks();
    showSelection();
}

bool FormCellsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier);
    if (watched == m_view && isEnter) {
        const QModelIndex current = m_view->currentIndex();
        const bool isProposed = current.isValid() && cellAt(m_in.proposals, current.row(), current.column()) && !cellAt(m_cells, current.row(), current.column());
        if (isProposed) {
            takeProposals(true);
            goOn();
        } else {
            m_search->setFocus();
            m_search->selectAll();
        }
        return true;
    }
    if (watched == m_view && key->key() == Qt::Key_Delete) {
        disconnectSelected();
        return true;
    }
    if (watched == m_view && key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
        m_view->selectColumn(m_view->currentIndex().column());
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if ((watched == m_search || watched == m_list) && isEnter) {
        connectSelected();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace bd::gui
