#include "gui/pages/report/quick_report_page.h"

#include "application/labels.h"
#include "domain/due.h"
#include "domain/typed_date.h"
#include "gui/commands/context.h"
#include "gui/icon.h"
#include "gui/pages/report/figure_field.h"
#include "gui/pages/report/short_form_view.h"
#include "gui/theme.h"
#include "gui/widgets/dropped_files.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/evidence_list.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/table_look.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace bd::gui {

namespace {

constexpr int besideFrom = 900; ///< pixels; narrower, ticks and photos stand below the forms
const QString ownerKind = QStringLiteral("report");

bool concerns(const application::ChangeSet &changes, std::initializer_list<const char *> tables)
{
    return std::any_of(changes.changes.begin(), changes.changes.end(), [&](const application::EntityChange &change) {
        return std::any_of(tables.begin(), tables.end(), [&](const char *table) { return change.kind == QLatin1String(table); });
    });
}

bool holdsPictures(const QMimeData &data)
{
    static const QStringList endings{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("webp"), QStringLiteral("heic"),
                                     QStringLiteral("bmp"), QStringLiteral("gif"), QStringLiteral("tif"), QStringLiteral("tiff")};
    const QStringList files = droppedFiles(&data);
    return files.isEmpty() ? data.hasImage()
                           : std::all_of(files.begin(), files.end(), [](const QString &file) { return endings.contains(QFileInfo(file).suffix().toLower()); });
}

} // namespace

QuickReportPage::QuickReportPage(CommandContext &context, Actions actions, QWidget *parent)
    : Page(parent), m_context(context), m_actions(std::move(actions)), m_figures(context), m_views(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("quickReportPage"));
    setAcceptDrops(true);
    auto *work = new QWidget(m_views);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *inside = new QWidget(work);
    auto *inner = new QVBoxLayout(inside);
    inner->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    inner->setSpacing(grid);
    inner->addWidget(makeHead());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(3 * grid);
    m_columns->addWidget(makeForms(), 3);
    m_columns->addWidget(makeSide(), 2);
    inner->addLayout(m_columns);
    inner->addStretch(1);
    m_scroll = makeScrolling(inside, work);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    m_views->addWidget(work);
    auto *empty = new EmptyState(tr("Figures for a report"),
                                 tr("A report needs neither a plan nor a log: say which report it is, type the figures that you have, tick what was "
                                    "done, and the Word file is written."),
                                 m_views);
    auto *begin = empty->addButton(tr("&Write a report now…"));
    begin->setObjectName(QStringLiteral("beginReport"));
    connect(begin, &QPushButton::clicked, this, [this] { m_actions.begin(); });
    m_views->addWidget(makeScrolling(empty, m_views));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_views);
}

QuickReportPage::~QuickReportPage() = default;

QPushButton *QuickReportPage::makeButton(QWidget *parent, const char *name, const char *iconName, const QString &text)
{
    auto *button = new QPushButton(icon(QLatin1String(iconName)), text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(true); // Enter presses it, as Space does
    return button;
}

QWidget *QuickReportPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    auto *row = new QHBoxLayout;
    m_title = makeHeading(QString(), head, 1.3);
    m_title->setObjectName(QStringLiteral("quickTitle"));
    m_title->setTextFormat(Qt::PlainText);
    row->addWidget(m_title, 1);
    auto *change = makeButton(head, "changeReport", "document-edit", tr("Chan&ge the report’s details…"));
    row->addWidget(change, 0, Qt::AlignTop);
    column->addLayout(row);
    connect(change, &QPushButton::clicked, this, [this] {
        if (commit())
            m_actions.change(QString(m_uuid)); // the page may read anew meanwhile
    });
    m_about = makeMuted(QString(), head);
    m_about->setObjectName(QStringLiteral("quickAbout"));
    m_about->setTextFormat(Qt::PlainText);
    column->addWidget(m_about);
    column->addWidget(makeMuted(tr("Type what you have. Empty means unknown, 0 means none, “~50” or “khoảng 50” is an estimate. Enter or Tab moves on, Ctrl+Page Down goes to the next form."),
                                head));
    return head;
}

QWidget *QuickReportPage::makeForms()
{
    m_formsPlace = new QWidget(this);
    auto *column = new QVBoxLayout(m_formsPlace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addStretch(1); // the forms need the measures: made when a data file is read
    return m_formsPlace;
}

QWidget *QuickReportPage::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(makeHeading(tr("What was done"), side, 1.1));
    column->addWidget(makeMuted(tr("Arrow keys and Space. Each tick adds a sentence to the report."), side));
    m_ticks = new QListWidget(side);
    m_ticks->setObjectName(QStringLiteral("ticks"));
    m_ticks->setAccessibleName(tr("What was done"));
    m_ticks->setWordWrap(true);
    m_ticks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const application::ReportTick &tick : application::reportTicks()) {
        auto *item = new QListWidgetItem(tick.name, m_ticks);
        item->setData(Qt::UserRole, tick.id);
        item->setToolTip(QString(tick.sentence).replace(QStringLiteral("{nam}"), QStringLiteral("…")).replace(QStringLiteral("{don_vi_nho}"), QStringLiteral("…")));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    applyListLook(*m_ticks);
    m_ticks->setCurrentRow(0);
    m_ticks->setMinimumHeight(40 * grid);
    connect(m_ticks, &QListWidget::itemChanged, this, &QuickReportPage::takeTick);
    column->addWidget(m_ticks);
    column->addWidget(makeHeading(tr("Photos"), side, 1.1));
    column->addWidget(makeMuted(tr("Drop or paste photos anywhere on this page. Only photos whose people have agreed are printed: tick the box below the photo."), side));
    m_photos = new EvidenceList(m_context, side);
    connect(m_photos, &EvidenceList::changed, this, &QuickReportPage::takePhotos);
    column->addWidget(m_photos);
    column->addStretch(1);
    return side;
}

QWidget *QuickReportPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *outer = new QVBoxLayout(foot);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *rule = new QFrame(foot);
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    outer->addWidget(rule);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    row->setSpacing(grid);
    m_summary = makeMuted(QString(), foot);
    m_summary->setObjectName(QStringLiteral("quickSummary"));
    row->addWidget(m_summary, 1);
    auto *compose = makeButton(foot, "composeReport", "document-edit", tr("Edit the te&xt"));
    compose->setToolTip(tr("The report's text with its figures, to be read and corrected here"));
    row->addWidget(compose);
    m_word = makeButton(foot, "reportWord", "document-export", tr("Export to &Word"));
    QFont bold = m_word->font();
    bold.setBold(true);
    m_word->setFont(bold);
    row->addWidget(m_word);
    outer->addLayout(row);
    connect(compose, &QPushButton::clicked, this, [this] {
        if (commit())
            m_actions.compose(QString(m_uuid));
    });
    connect(m_word, &QPushButton::clicked, this, [this] {
        if (commit())
            m_actions.writeWord(QString(m_uuid));
    });
    return foot;
}

QString QuickReportPage::newestDraft() const
{
    const auto all = m_context.services().reports.list();
    if (!all)
        return {};
    QString uuid;
    std::pair<QString, qint64> newest;
    for (const application::ReportLine &line : *all) {
        const domain::Report &report = line.stored.report;
        const std::pair<QString, qint64> begun(report.createdAt, line.stored.id);
        if (line.state == domain::PlanState::Draft && begun > newest) {
            uuid = report.uuid;
            newest = begun;
        }
    }
    return uuid;
}

void QuickReportPage::showTab(const QString &reportUuid)
{
    if (reportUuid != m_uuid) {
        m_uuid = reportUuid;
        reload();
    }
    m_scroll->verticalScrollBar()->setValue(0);
    if (!m_forms.empty())
        m_forms.front()->focusFirst();
}

void QuickReportPage::reload()
{
    if (m_uuid.isEmpty() || !m_context.services().reports.find(m_uuid))
        m_uuid = newestDraft();
    m_views->setCurrentIndex(m_uuid.isEmpty() ? 1 : 0);
    if (m_uuid.isEmpty()) {
        m_photos->setOwner({}, {});
        return;
    }
    showReport();
}

void QuickReportPage::showReport()
{
    const auto stored = m_context.services().reports.find(m_uuid);
    if (!stored)
        return showError(m_context, stored.error());
    m_report = stored->report;
    QString title;
    if (const auto document = m_context.services().plans.load(stored->documentId))
        title = document->plan.title;
    const auto read = m_figures.read(m_report, title);
    if (!read)
        return showError(m_context, read.error(), [this] { reload(); });
    if (m_forms.empty()) {
        auto *column = static_cast<QVBoxLayout *>(m_formsPlace->layout());
        for (const application::ShortForm &form : application::shortForms()) {
            auto *view = new ShortFormView(form, m_figures, m_formsPlace);
            column->insertWidget(column->count() - 1, view);
            m_forms.push_back(view);
            connect(view, &ShortFormView::stored, this, &QuickReportPage::showSummary);
            connect(view, &ShortFormView::picturePasted, this, &QuickReportPage::pastePictures);
            connect(view, &ShortFormView::formWanted, this, [this, view](int step) { goToForm(view, step); });
        }
        QWidget *before = findChild<QPushButton *>(QStringLiteral("changeReport"));
        for (const ShortFormView *view : m_forms) { // they came after what stands below them
            for (QWidget *field : view->findChildren<QWidget *>()) {
                if (field->focusPolicy() == Qt::NoFocus)
                    continue;
                setTabOrder(before, field);
                before = field;
            }
        }
        arrange();
    }
    const bool isOther = std::exchange(m_shownUuid, m_uuid) != m_uuid;
    for (ShortFormView *form : m_forms)
        form->reload(isOther);
    m_title->setText(title.isEmpty() ? application::label(m_report.kind) : title);
    QStringList about{application::label(m_report.kind), domain::dayRangeText(m_report.period),
                      m_report.requester.isEmpty() ? QString() : tr("asked for by %1").arg(m_report.requester), m_report.requestDocument,
                      m_report.due ? tr("due %1").arg(domain::dueText(*m_report.due, m_report.isStrict)) : QString()};
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));
    showTicks();
    m_photos->setOwner(ownerKind, m_uuid);
    m_photos->reload();
    m_ownPhotos = ownPhotos();
    showSummary();
}

void QuickReportPage::follow(const application::ChangeSet &changes)
{
    if (m_uuid.isEmpty() || concerns(changes, {"report", "plan"}))
        return reload();
    if (!m_figures.isStoring() && concerns(changes, {"figure_entry", "figure_choice", "activity", "activity_figure", "measure"})) {
        if (const auto read = m_figures.read(m_report, m_title->text()); !read)
            return showError(m_context, read.error(), [this] { reload(); });
        for (ShortFormView *form : m_forms)
            form->reload();
        showSummary();
    }
    if (concerns(changes, {"evidence"}))
        m_photos->reload();
}

void QuickReportPage::showTicks()
{
    m_isShowing = true;
    for (int i = 0; i < m_ticks->count(); ++i) {
        QListWidgetItem *item = m_ticks->item(i);
        item->setCheckState(m_report.done.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    m_isShowing = false;
}

void QuickReportPage::showSummary()
{
    const int typed = m_figures.typedCells();
    QStringList parts{typed == 0 ? tr("No figures yet: the report says so in words.") : tr("%n figures typed; empty fields are left out.", nullptr, typed)};
    if (!m_report.done.isEmpty())
        parts << tr("%n things done.", nullptr, static_cast<int>(m_report.done.size()));
    if (m_photos->count() > 0)
        parts << tr("%n photos.", nullptr, m_photos->count());
    parts << tr("Everything is saved as you type.");
    m_summary->setText(parts.join(QLatin1Char(' ')));
}

bool QuickReportPage::edit(const std::function<bool(domain::Report &)> &change)
{
    const auto done = retrying(m_context, [&]() -> Result<application::ChangeSet> {
        BD_ASSIGN(auto stored, m_context.services().reports.find(m_uuid));
        if (!change(stored.report))
            return application::ChangeSet();
        BD_ASSIGN(auto changes, m_context.services().reports.save(stored));
        m_report = stored.report;
        return changes;
    });
    if (!done) {
        showError(m_context, done.error());
        showReport();
        return false;
    }
    if (!done->isEmpty())
        recordChange(m_context, *done);
    return true;
}

void QuickReportPage::takeTick(QListWidgetItem *item)
{
    if (m_isShowing || m_uuid.isEmpty())
        return;
    const QString id = item->data(Qt::UserRole).toString();
    const bool isDone = item->checkState() == Qt::Checked;
    edit([&](domain::Report &report) {
        QStringList done;
        for (const application::ReportTick &tick : application::reportTicks()) { // in their order
            if (tick.id == id ? isDone : report.done.contains(tick.id))
                done << tick.id;
        }
        if (done == report.done)
            return false;
        report.done = done;
        return true;
    });
    showSummary();
}

QStringList QuickReportPage::ownPhotos() const
{
    QStringList own;
    const auto files = m_context.services().evidence.list(m_uuid);
    for (const application::Evidence &file : files ? *files : std::vector<application::Evidence>()) {
        if (file.mediaType.startsWith(QLatin1String("image/")))
            own << file.uuid;
    }
    return own;
}

/// The annex shows what was added here behind what it has; what was taken out isn't shown any more.
void QuickReportPage::takePhotos()
{
    if (m_uuid.isEmpty())
        return;
    const QStringList own = ownPhotos();
    edit([&](domain::Report &report) {
        QStringList photos;
        for (const QString &uuid : report.photos) {
            if (own.contains(uuid) || !m_ownPhotos.contains(uuid))
                photos << uuid;
        }
        for (const QString &uuid : own) {
            if (!photos.contains(uuid))
                photos << uuid;
        }
        if (photos == report.photos)
            return false;
        report.photos = photos;
        return true;
    });
    m_ownPhotos = own;
    showSummary();
}

bool QuickReportPage::commit()
{
    bool done = true;
    for (ShortFormView *form : m_forms)
        done = form->commit() && done;
    if (!done)
        m_context.notify({Notice::Kind::Warning, tr("A field holds something that is not a number; see the remark below its form. Correct it or empty it."), {}, true, true});
    return done;
}

bool QuickReportPage::mayLeave()
{
    for (ShortFormView *form : m_forms)
        form->commit(); // what is no number stays in its field
    return true;
}

void QuickReportPage::goToForm(const ShortFormView *from, int step)
{
    const auto at = std::find(m_forms.begin(), m_forms.end(), from) - m_forms.begin() + step;
    if (at < 0)
        return;
    if (at >= static_cast<std::ptrdiff_t>(m_forms.size()))
        return m_ticks->setFocus(Qt::OtherFocusReason);
    ShortFormView *form = m_forms[static_cast<std::size_t>(at)];
    form->focusFirst();
    m_scroll->ensureWidgetVisible(form, 0, 0); // its name too
    m_scroll->ensureWidgetVisible(form->fields().front());
}

void QuickReportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_uuid.isEmpty() && holdsPictures(*event->mimeData()))
        event->acceptProposedAction(); // anything else is for the window: a plan, a table
}

void QuickReportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return pastePictures();
    Page::keyPressEvent(event);
}

void QuickReportPage::pastePictures()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime && !m_uuid.isEmpty() && holdsPictures(*mime))
        m_photos->take(*mime);
}

void QuickReportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_photos->take(*event->mimeData());
}

void QuickReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void QuickReportPage::arrange()
{
    const bool isNarrow = width() < besideFrom;
    const auto wanted = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_columns->direction() != wanted)
        m_columns->setDirection(wanted);
    for (ShortFormView *form : m_forms)
        form->setNarrow(isNarrow);
}

} // namespace bd::gui
