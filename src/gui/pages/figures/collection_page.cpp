#include "gui/pages/figures/collection_page.h"

#include "application/measure_catalogue.h"
#include "base/open_elsewhere.h"
#include "gui/commands/context.h"
#include "gui/dialogs/collection_dialog.h"
#include "gui/editing/activity_names.h"
#include "gui/icon.h"
#include "gui/jobs/job_runner.h"
#include "gui/models/collection_model.h"
#include "gui/prompts/prompts.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/entry_grid.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/period_choice.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

namespace bd::gui {

using application::CollectionService;
using domain::Collection;

namespace {

/// Asked of villages, schools and stations in most communes.
const QStringList &usualMeasures()
{
    static const QStringList ids{QStringLiteral("sessions"), QStringLiteral("attendances"), QStringLiteral("leaflets"),
                                 QStringLiteral("broadcasts"), QStringLiteral("clubs"), QStringLiteral("trusted-addresses")};
    return ids;
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(unwritable(path, file.errorString()));
    return {};
}

} // namespace

CollectionPage::CollectionPage(CommandContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_year(context.services().clock.today().year()), m_views(new QStackedWidget(this)),
      m_box(new QComboBox(this)), m_model(new CollectionModel([this](const auto &answer) { store(answer); }, this)),
      m_table(new EntryGrid(this)), m_progress(new QLabel(this))
{
    setObjectName(QStringLiteral("collectionPage"));
    auto *list = new QWidget(m_views);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(makeHead());
    m_progress->setObjectName(QStringLiteral("collectionProgress"));
    m_progress->setWordWrap(true);
    column->addWidget(m_progress);
    makeGrid();
    column->addWidget(m_table, 1);
    column->addWidget(makeMuted(tr("An empty cell: no answer yet; 0: it did not happen. Tab goes to the next cell; a block copied from Excel can be pasted."), list));
    m_table->setMinimumHeight(26 * grid); // on small screens the page scrolls
    m_views->addWidget(makeScrolling(list, m_views));
    m_views->addWidget(makeScrolling(makeEmpty(), m_views));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_views);
}

QPushButton *CollectionPage::makeButton(QWidget *parent, const char *name, const char *iconName, const QString &text,
                                        void (CollectionPage::*act)())
{
    auto *button = new QPushButton(icon(QLatin1String(iconName)), text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true); // Enter presses it, as Space does
    parent->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget *CollectionPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("collectionHead"));
    auto *row = new FlowLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Collection"), head);
    label->setBuddy(m_box);
    row->addWidget(label);
    m_box->setObjectName(QStringLiteral("collectionBox"));
    m_box->setAccessibleName(tr("Collection"));
    m_box->setMinimumContentsLength(24);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_box);
    makeButton(head, "collectionAdd", "list-add", tr("&New collection…"), &CollectionPage::add);
    m_buttons.push_back(makeButton(head, "collectionEdit", "document-edit", tr("Chan&ge…"), &CollectionPage::edit));
    m_buttons.push_back(makeButton(head, "collectionWord", "document-export", tr("Write to &Word"), &CollectionPage::exportWord));
    m_copy = makeButton(head, "collectionCopy", "edit-copy", tr("Copy who has not &answered"), &CollectionPage::copySilent);
    m_totals = makeButton(head, "collectionTotals", "dialog-ok-apply", tr("Take the s&ums over"), &CollectionPage::takeTotals);
    m_buttons.push_back(makeButton(head, "collectionRemove", "edit-delete", tr("&Remove"), &CollectionPage::remove));
    row->addWidget(new QWidget(head)); // takes what is left of the line
    connect(m_box, &QComboBox::activated, this, [this](int at) {
        m_chosen = m_box->itemData(at).toString();
        showCurrent();
    });
    return head;
}

QWidget *CollectionPage::makeEmpty()
{
    auto *empty = new EmptyState(tr("Collect figures within the commune"),
                                 tr("Choose the figures and the units (villages, schools, the health station, the police): a sheet of one "
                                    "page per unit comes out as a Word file. What comes back is typed into one table; the sums go to the "
                                    "typed totals."),
                                 this);
    auto *button = empty->addButton(tr("New collection…"));
    button->setObjectName(QStringLiteral("collectionFirst"));
    connect(button, &QPushButton::clicked, this, &CollectionPage::add);
    return empty;
}

void CollectionPage::makeGrid()
{
    m_table->setObjectName(QStringLiteral("collectionGrid"));
    m_table->setAccessibleName(tr("Answers of the units"));
    m_table->setGridModel(m_model);
    m_table->verticalHeader()->show(); // the units stay in sight
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setMaximumWidth(40 * grid);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(int(Qt::TextWordWrap)));
    m_table->horizontalHeader()->setFixedHeight(m_table->fontMetrics().height() * 3 + grid);
    m_table->horizontalHeader()->setDefaultSectionSize(16 * grid);
    connect(m_table, &EntryGrid::opened, this, [this](const QModelIndex &index) {
        if (m_model->isSumRow(index.row()))
            m_context.showPage(QStringLiteral("activities"), QStringLiteral("figures"));
    });
    connect(m_table, &EntryGrid::refused, this, [this](const QString &typed) {
        m_context.notify({Notice::Kind::Warning,
                          tr("“%1” is no number. Type digits only, for example 1.150; leave the cell empty while there is no answer.").arg(typed), {}});
    });
}

void CollectionPage::setScope(const PageScope &scope)
{
    m_year = scope.year.value_or(m_context.services().clock.today().year());
}

bool CollectionPage::mayLeave()
{
    m_table->setFocus(); // what is being typed is stored
    return true;
}

std::optional<application::TableSource> CollectionPage::table()
{
    const Stored *chosen = current();
    if (!chosen)
        return std::nullopt;
    application::TableSource table;
    table.name = table.title = chosen->value.title;
    table.subtitle = periodText(chosen->value.period);
    table.columns.push_back({tr("Unit"), 36, application::TableKind::Words});
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.columns.push_back({m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), 16, application::TableKind::Number});
    std::vector<application::TableRow> rows;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        application::TableRow row;
        row.isBold = m_model->isSumRow(at);
        row.cells.emplace_back(row.isBold ? tr("Sum") : m_model->grid().collection().units[static_cast<std::size_t>(at)].name);
        for (int column = 0; column < m_model->columnCount(); ++column) {
            row.cells.emplace_back();
            if (const std::optional<qint64> number = m_model->number(at, column))
                row.cells.back() = *number;
        }
        rows.push_back(std::move(row));
    }
    table.count = static_cast<qint64>(rows.size());
    table.rows = [rows = std::move(rows)](const application::TableSource::Give &give, Progress &) -> Result<void> {
        for (const application::TableRow &row : rows)
            BD_TRY(give(row));
        return {};
    };
    return table;
}

void CollectionPage::reload()
{
    auto measures = application::measures(m_context.services().database);
    auto collections = m_context.services().records.list<Collection>();
    if (!measures || !collections) {
        showError(m_context, measures ? collections.error() : measures.error(), [this] { reload(); });
        return;
    }
    m_measures = std::move(*measures);
    m_collections = std::move(*collections);
    // the year's own first, the newest above
    std::stable_sort(m_collections.begin(), m_collections.end(), [this](const Stored &a, const Stored &b) {
        const auto order = [this](const Stored &one) { return std::pair(one.value.period.to.year() != m_year, -one.value.period.to.toJulianDay()); };
        return order(a) < order(b);
    });
    m_box->clear();
    for (const Stored &one : m_collections)
        m_box->addItem(one.value.title, one.value.uuid);
    const int at = m_box->findData(m_chosen);
    m_box->setCurrentIndex(at >= 0 ? at : (m_collections.empty() ? -1 : 0));
    m_chosen = m_box->currentData().toString();
    showCurrent();
}

const CollectionPage::Stored *CollectionPage::current() const
{
    const auto found = std::find_if(m_collections.begin(), m_collections.end(), [this](const Stored &one) { return one.value.uuid == m_chosen; });
    return found == m_collections.end() ? nullptr : &*found;
}

void CollectionPage::showCurrent()
{
    const Stored *chosen = current();
    m_views->setCurrentIndex(m_collections.empty() ? 1 : 0);
    for (QPushButton *button : m_buttons)
        button->setEnabled(chosen != nullptr);
    if (!chosen)
        return;
    CollectionService service(m_context.services().database);
    auto answers = service.grid(chosen->value);
    if (!answers) {
        showError(m_context, answers.error(), [this] { reload(); });
        return;
    }
    showProgress(*answers);
    const auto hasNew = service.hasNewTotals(chosen->value);
    m_totals->setEnabled(hasNew && *hasNew);
    m_model->setGrid(std::move(*answers), m_measures);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void CollectionPage::showProgress(const application::CollectionGrid &answers)
{
    const Collection &collection = answers.collection();
    const int all = static_cast<int>(collection.units.size());
    QString text = QStringLiteral("<b>%1</b>").arg(tr("%1/%2 units have answered.").arg(answers.answered()).arg(all).toHtmlEscaped());
    if (collection.due)
        text += QLatin1Char(' ') + tr("To be sent back by %1.").arg(collection.due->toString(QStringLiteral("dd/MM/yyyy")));
    QStringList names;
    for (const domain::AgencyRef &unit : answers.silent())
        names << unit.name;
    if (!names.isEmpty())
        text += QLatin1Char(' ') + tr("Not yet: %1.").arg(names.join(QStringLiteral(", "))).toHtmlEscaped();
    m_progress->setText(text);
    m_copy->setEnabled(!names.isEmpty());
}

Collection CollectionPage::proposed() const
{
    Collection collection;
    collection.measures = usualMeasures();
    if (const auto all = m_context.services().records.list<Collection>(); all && !all->empty()) {
        const auto last = std::max_element(all->begin(), all->end(), [](const Stored &a, const Stored &b) { return a.id < b.id; });
        collection.measures = last->value.measures;
        collection.units = last->value.units;
    }
    return collection;
}

bool CollectionPage::ask(Collection &collection)
{
    const ActivityNames names(m_context.services());
    CollectionDialog dialog(collection, m_year, m_measures, names.directory(), this);
    if (!m_context.prompts().run(dialog))
        return false;
    collection = dialog.collection();
    return true;
}

bool CollectionPage::run(const std::function<Result<application::ChangeSet>()> &act)
{
    const auto done = retrying(m_context, act);
    if (!done) {
        showError(m_context, done.error());
        reload();
        return false;
    }
    if (!done->isEmpty())
        recordChange(m_context, *done);
    return true;
}

void CollectionPage::add()
{
    Collection collection = proposed();
    if (!ask(collection))
        return;
    if (!run([&] { return m_context.services().records.save(collection); }))
        return;
    reload();
    const auto newest = std::max_element(m_collections.begin(), m_collections.end(), [](const Stored &a, const Stored &b) { return a.id < b.id; });
    if (newest != m_collections.end())
        m_chosen = newest->value.uuid;
    reload();
    m_context.notify({Notice::Kind::Note, tr("The sheets are ready: write them to Word, print them and hand them out."),
                      {{tr("Write to Word"), [this] { exportWord(); }}}, true, true});
    m_table->beginTyping();
}

void CollectionPage::edit()
{
    const Stored *chosen = current();
    if (!chosen)
        return;
    Collection collection = chosen->value;
    const int version = chosen->version;
    if (ask(collection) && run([&] { return m_context.services().records.save(collection, version); }))
        reload();
}

void CollectionPage::remove()
{
    const Stored *chosen = current();
    if (!chosen)
        return;
    const QString uuid = chosen->value.uuid;
    const int version = chosen->version;
    if (!run([&] { return m_context.services().records.remove<Collection>(uuid, version); }))
        return;
    reload();
    m_context.notify({Notice::Kind::Note, tr("The collection with its answers was removed. Sums that were taken over stay."),
                      {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

void CollectionPage::copySilent()
{
    QStringList names;
    for (const domain::AgencyRef &unit : m_model->grid().silent())
        names << unit.name;
    QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n')));
    m_context.notify({Notice::Kind::Note, tr("%Ln names are on the clipboard: paste them into Zalo or a letter.", nullptr, int(names.size())), {}});
}

void CollectionPage::exportWord()
{
    const Stored *chosen = current();
    if (!chosen)
        return;
    const Collection collection = chosen->value;
    const auto identities = m_context.services().office.identities();
    if (!identities) {
        showError(m_context, identities.error());
        return;
    }
    const domain::IssuingIdentity issuer = identities->empty() ? domain::IssuingIdentity() : identities->front().identity;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_context.prompts().saveFile(m_context.window(), tr("Write to Word"),
                                                      QDir(folder).filePath(application::proposedFileName(collection)), tr("Word document (*.docx)"));
    if (path.isEmpty())
        return;
    const QDate today = m_context.services().clock.today();
    m_context.jobs().run(
        tr("writing %1").arg(collection.title),
        [collection, measures = m_measures, issuer, today, path](Progress &progress) -> Result<void> {
            BD_ASSIGN(const QByteArray bytes, application::renderSheets(collection, measures, issuer, today, progress));
            return write(path, bytes);
        },
        this, [this, path](const Result<void> &done) {
            if (!done) {
                showError(m_context, done.error(), [this] { exportWord(); });
                return;
            }
            m_context.notify({Notice::Kind::Note, tr("Written to %1").arg(QDir::toNativeSeparators(path)), {}});
            openOrTell(m_context, path);
        });
}

void CollectionPage::takeTotals()
{
    const Stored *chosen = current();
    if (!chosen)
        return;
    const Collection collection = chosen->value;
    CollectionService service(m_context.services().database);
    if (!run([&] { return service.takeTotals(collection); }))
        return;
    reload();
    m_context.notify({Notice::Kind::Note, tr("The sums stand among the typed totals, with “%1” as their source.").arg(collection.title),
                      {{tr("Show them"), [this] { m_context.showPage(QStringLiteral("activities"), QStringLiteral("figures")); }},
                       {tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

void CollectionPage::store(const application::StoredRecord<domain::CollectionAnswer> &answer)
{
    CollectionService service(m_context.services().database);
    run([&] { return service.setAnswer(answer); });
    showCurrent();
}

} // namespace bd::gui
