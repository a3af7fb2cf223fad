#include "gui/pages/plan/rounds_page.h"

#include "application/labels.h"
#include "application/section_names.h"
#include "domain/round_edit.h"
#include "gui/editing/plan_desk.h"
#include "gui/editing/task_edit.h"
#include "gui/models/reply_model.h"
#include "gui/pages/plan/round_fields.h"
#include "gui/theme.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/table_look.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace bd::gui {

using domain::Comment;
using domain::CommentReply;
using domain::CommentRound;
using domain::Plan;

namespace {

constexpr int sideBySide = 100 * grid; ///< from this width on the comments stand beside the answers

std::vector<Column<CommentLine>> commentColumns()
{
    return {
        {"section", [] { return RoundsPage::tr("Section"); }, [](const CommentLine &l) { return l.section; }},
        {"agency", [] { return RoundsPage::tr("Who says so"); }, [](const CommentLine &l) { return l.comment.agency.name; }},
        {"text", [] { return RoundsPage::tr("Comment"); }, [](const CommentLine &l) { return l.comment.text; }},
        {"decision", [] { return RoundsPage::tr("Decision"); }, [](const CommentLine &l) { return application::label(l.comment.decision); }},
    };
}

template <typename Row>
void showRows(TableModel<Row> &model, QTableView &table, std::vector<Row> rows)
{
    if (rows.size() == model.rows().size()) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!(model.rows()[i] == rows[i]))
                model.change(static_cast<int>(i), [&](Row &row) { row = std::move(rows[i]); });
        }
        return;
    }
    const QModelIndex was = table.currentIndex();
    model.setRows(std::move(rows));
    if (model.rowCount() > 0)
        table.setCurrentIndex(model.index(std::clamp(was.row(), 0, model.rowCount() - 1), std::max(0, was.column())));
}

void setWidths(QTableView &table, std::initializer_list<int> widths)
{
    int column = 0;
    table.horizontalHeader()->setMinimumSectionSize(6 * grid);
    for (const int width : widths) {
        if (width > 0)
            table.setColumnWidth(column, width * grid);
        else
            table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        ++column;
    }
}

} // namespace

RoundsPage::RoundsPage(QWidget *parent)
    : QWidget(parent),
      m_replies(new ReplyModel([this](const CommentReply &before, const CommentReply &after) { storeReply(before, after); }, this)),
      m_comments(new TableModel<CommentLine>(commentColumns(), this)), m_panes(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_roundFields(new RoundFields), m_fields(new CommentFields), m_counts(makeMuted({}, this)), m_replyTable(new QTableView(this)),
      m_commentTable(new QTableView(this))
{
    setObjectName(QStringLiteral("roundsPage"));
    auto *filled = new QWidget(this);
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid);
    column->addWidget(makeChoice());
    column->addWidget(m_roundFields);
    m_counts->setObjectName(QStringLiteral("roundCounts"));
    column->addWidget(m_counts);
    m_panes->setSpacing(2 * grid);
    m_panes->addWidget(makeReplies(), 5);
    m_panes->addWidget(makeComments(), 4);
    column->addLayout(m_panes, 1);
    auto *none = new EmptyState(tr("Nobody was asked yet"), tr("Who is asked about the draft, what they answer, and what is done about their "
                                                               "comments. The letter and the table of comments are made from it."), this);
    m_first = none->addButton(tr("&Ask for comments"));
    m_first->setObjectName(QStringLiteral("addFirstRound"));
    connect(m_first, &QPushButton::clicked, this, &RoundsPage::addRound);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(makeScrolling(filled, this));
    m_stack->addWidget(none);
    connect(m_roundFields, &RoundFields::edited, this, &RoundsPage::storeRound);
    connect(m_fields, &CommentFields::edited, this, &RoundsPage::storeComment);
}

RoundsPage::~RoundsPage() = default;

QPushButton *RoundsPage::makeButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true); // Enter presses it, as Space does
    return button;
}

QWidget *RoundsPage::makeChoice()
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_rounds = new QComboBox(place);
    m_rounds->setObjectName(QStringLiteral("rounds"));
    m_rounds->setAccessibleName(tr("Round of comments"));
    m_rounds->setMinimumWidth(28 * grid);
    row->addWidget(m_rounds);
    row->addWidget(m_addRound = makeButton(tr("Ask &again"), "addRound", place));
    row->addWidget(m_removeRound = makeButton(tr("Delete this roun&d"), "removeRound", place));
    row->addStretch(1);
    connect(m_rounds, &QComboBox::activated, this, [this] {
        m_desk->flush();
        m_round = m_rounds->currentData().toString();
        showRounds();
    });
    connect(m_addRound, &QPushButton::clicked, this, &RoundsPage::addRound);
    connect(m_removeRound, &QPushButton::clicked, this, &RoundsPage::removeRound);
    return place;
}

QWidget *RoundsPage::makeReplies()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_replyTable->setObjectName(QStringLiteral("replies"));
    m_replyTable->setAccessibleName(tr("Who was asked"));
    m_replyTable->setModel(m_replies);
    m_replyTable->setItemDelegate(new ChoiceDelegate(m_replyTable));
    m_replyTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
                                  | QAbstractItemView::AnyKeyPressed);
    applyTableLook(*m_replyTable);
    m_replyTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_replyTable->setMinimumHeight(20 * grid);
    m_replyTable->installEventFilter(this);
    setWidths(*m_replyTable, {0, 13, 10, 10, 6});
    m_picker = new AgencyPicker(place);
    m_picker->setObjectName(QStringLiteral("askAgency"));
    m_picker->setAccessibleName(tr("Ask another agency or unit; several with semicolons between"));
    m_picker->setPlaceholderText(tr("Ask another one: name or abbreviation"));
    m_picker->setClearsWhenTaken(true);
    connect(m_picker, &AgencyPicker::taken, this, &RoundsPage::askTyped);
    column->addWidget(m_replyTable, 1);
    column->addWidget(m_picker);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_askNamed = makeButton(tr("Add whoever the &plan names"), "askNamed", place));
    row->addWidget(m_removeReply = makeButton(tr("&Remove"), "removeReply", place));
    row->addStretch(1);
    column->addLayout(row);
    connect(m_askNamed, &QPushButton::clicked, this, [this] { ask(domain::namedInAssignments(m_desk->plan())); });
    connect(m_removeReply, &QPushButton::clicked, this, &RoundsPage::removeReplies);
    connect(static_cast<ChoiceDelegate *>(m_replyTable->itemDelegate()), &ChoiceDelegate::refused, this,
            [this](const QModelIndex &, const QString &typed) {
                m_desk->context().notify({Notice::Kind::Note, tr("“%1” is no day; type it as 05/06/2026.").arg(typed), {}, true, true});
            });
    return place;
}

QWidget *RoundsPage::makeComments()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_commentTable->setObjectName(QStringLiteral("comments"));
    m_commentTable->setAccessibleName(tr("Comments"));
    m_commentTable->setModel(m_comments);
    m_commentTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableLook(*m_commentTable);
    m_commentTable->setWordWrap(false); // the whole text stands in its field
    m_commentTable->setMinimumHeight(14 * grid);
    m_commentTable->installEventFilter(this);
    setWidths(*m_commentTable, {6, 12, 0, 12});
    column->addWidget(m_commentTable, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_addComment = makeButton(tr("Add a &comment"), "addComment", place));
    row->addWidget(m_removeComment = makeButton(tr("De&lete"), "removeComment", place));
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_fields);
    connect(m_addComment, &QPushButton::clicked, this, &RoundsPage::addComment);
    connect(m_removeComment, &QPushButton::clicked, this, &RoundsPage::removeComment);
    connect(m_commentTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isShowing)
            showFields();
    });
    return place;
}

void RoundsPage::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
    connect(&desk, &PlanDesk::opened, this, [this] {
        m_directoryIsOld = true;
        m_round.clear();
        showRounds();
    });
    connect(&desk, &PlanDesk::closed, this, [this] {
        m_roundFields->setRound({});
        m_fields->setComment({});
        m_replies->setRows({});
        m_comments->setRows({});
    });
    connect(&desk, &PlanDesk::changed, this, &RoundsPage::follow);
    connect(&desk, &PlanDesk::flushWanted, m_roundFields, &RoundFields::commit);
    connect(&desk, &PlanDesk::flushWanted, m_fields, &CommentFields::commit);
    connect(&desk.context().services().database.feed(), &application::ChangeFeed::changed, this,
            [this](const application::ChangeSet &changes) {
                for (const application::EntityChange &change : changes.changes)
                    m_directoryIsOld = m_directoryIsOld || change.kind.startsWith(QLatin1String("agency"));
            });
    if (desk.isOpen())
        showRounds();
}

void RoundsPage::follow(const Plan &before)
{
    const Plan &now = m_desk->plan();
    if (!(before.rounds == now.rounds && before.tasks == now.tasks && before.sections == now.sections && before.appendices == now.appendices && before.state == now.state))
        showRounds();
}

// ---- showing

const CommentRound *RoundsPage::current() const
{
    for (const CommentRound &round : m_desk->plan().rounds) {
        if (round.uuid == m_round)
            return &round;
    }
    return nullptr;
}

const Comment *RoundsPage::currentComment() const
{
    const int row = m_commentTable->currentIndex().row();
    return row < 0 || row >= m_comments->rowCount() ? nullptr : &m_comments->row(row).comment;
}

void RoundsPage::showRounds()
{
    const auto &rounds = m_desk->plan().rounds;
    if (!current())
        m_round = rounds.empty() ? QString() : rounds.back().uuid;
    m_rounds->clear();
    for (const CommentRound &round : rounds) {
        const QString name = tr("Round %1").arg(m_rounds->count() + 1);
        m_rounds->addItem(round.sent ? tr("%1, sent on %2").arg(name, application::screenDate(domain::PartialDate::of(*round.sent))) : name,
                          round.uuid);
    }
    m_rounds->setCurrentIndex(m_rounds->findData(m_round));
    m_stack->setCurrentIndex(rounds.empty() ? 1 : 0);
    if (std::exchange(m_directoryIsOld, false)) {
        m_picker->setDirectory(directoryOf(*m_desk));
        m_fields->setDirectory(directoryOf(*m_desk));
    }
    m_isShowing = true;
    const CommentRound none, *round = current();
    m_roundFields->setRound(round ? *round : none);
    showReplies(round ? *round : none);
    showComments(round ? *round : none);
    showCounts(round ? *round : none);
    m_isShowing = false;
    showFields();
}

void RoundsPage::showReplies(const CommentRound &round)
{
    std::vector<ReplyLine> lines;
    for (const CommentReply &reply : round.replies) {
        const auto count = std::count_if(round.comments.begin(), round.comments.end(),
                                         [&](const Comment &comment) { return domain::isSame(comment.agency, reply.agency); });
        lines.push_back({reply, static_cast<int>(count)});
    }
    showRows<ReplyLine>(*m_replies, *m_replyTable, std::move(lines));
}

void RoundsPage::showComments(const CommentRound &round)
{
    const auto names = application::sectionNames(m_desk->plan());
    std::vector<CommentLine> lines;
    for (const Comment &comment : round.comments) {
        const auto name = std::find_if(names.begin(), names.end(), [&](const auto &n) { return n.uuid == comment.sectionUuid; });
        lines.push_back({comment, name == names.end() ? QString() : name->path.isEmpty() ? name->heading : name->path});
    }
    m_fields->setSections(names);
    const QString chosen = m_fields->comment().uuid;
    showRows(*m_comments, *m_commentTable, std::move(lines));
    for (int row = 0; row < m_comments->rowCount(); ++row) {
        if (m_comments->row(row).comment.uuid == chosen && m_commentTable->currentIndex().row() != row)
            m_commentTable->setCurrentIndex(m_comments->index(row, 0));
    }
}

void RoundsPage::showCounts(const CommentRound &round)
{
    const domain::RoundCounts counts = domain::countsOf(round, todayOf(*m_desk));
    QString text = tr("%1 asked: %2 agree, %3 have comments, %4 have not answered%5.")
                       .arg(counts.asked).arg(counts.agreed).arg(counts.commented).arg(counts.silent)
                       .arg(counts.silentAgree && counts.silent > 0 ? tr(" and count as agreeing") : QString());
    if (counts.comments > 0)
        text += QLatin1Char(' ') + tr("%1 comments, %2 not decided yet.").arg(counts.comments).arg(counts.open);
    m_counts->setText(text);
}

void RoundsPage::showFields()
{
    const Comment *comment = currentComment();
    if (m_fields->comment().uuid != (comment ? comment->uuid : QString())) {
        m_fields->commit(); // of the one that is left
        comment = currentComment();
    }
    m_fields->setComment(comment ? *comment : Comment());
    allow();
}

void RoundsPage::allow()
{
    const bool canEdit = !m_desk->isReadOnly();
    m_replies->setReadOnly(!canEdit);
    m_roundFields->setReadOnly(!canEdit);
    m_fields->setReadOnly(!canEdit);
    m_fields->setEnabled(currentComment() != nullptr);
    for (QWidget *way : std::initializer_list<QWidget *>{m_addRound, m_removeRound, m_addComment, m_picker, m_first})
        way->setEnabled(canEdit);
    m_askNamed->setEnabled(canEdit && hasOthersToAsk());
    m_removeReply->setEnabled(canEdit && m_replies->rowCount() > 0);
    m_removeComment->setEnabled(canEdit && currentComment());
}

bool RoundsPage::hasOthersToAsk() const
{
    const CommentRound *shown = current();
    if (!shown)
        return false;
    CommentRound round = *shown;
    const auto named = domain::namedInAssignments(m_desk->plan());
    return std::any_of(named.begin(), named.end(), [&](const auto &agency) { return !domain::findReply(round, agency); });
}

bool RoundsPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->matches(QKeySequence::Delete)) {
        if (watched == m_replyTable && m_removeReply->isEnabled()) {
            removeReplies();
            return true;
        }
        if (watched == m_commentTable && m_removeComment->isEnabled()) {
            removeComment();
            return true;
        }
    }
    if (key && watched == m_commentTable && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        m_fields->focusFirst();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RoundsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = event->size().width() >= sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_panes->direction() != wanted)
        m_panes->setDirection(wanted);
}

} // namespace bd::gui
