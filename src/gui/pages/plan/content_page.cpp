#include "gui/pages/plan/content_page.h"

#include "application/labels.h"
#include "base/text/editable.h"
#include "domain/find_text.h"
#include "domain/footnotes.h"
#include "domain/outline_edit.h"
#include "domain/plan_merge.h"
#include "gui/editing/outline_actions.h"
#include "gui/editor/section_editor.h"
#include "gui/editor/section_places.h"
#include "gui/models/outline_model.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/issue_list.h"
#include "gui/widgets/plan_text.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <limits>

namespace bd::gui {

using domain::Block;
using domain::Plan;
using domain::Section;

namespace {

enum Page { SectionPart, FramePart, EmptyPart };
constexpr int pause = 1000; ///< ms of typing nothing after which a heading is stored

/// The window's undo goes over all, so this one has none of its own: Ctrl+Z is left to the window.
class HeadingEdit final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore();
                return true;
            }
        }
        return QLineEdit::event(event);
    }
};

} // namespace

ContentPage::ContentPage(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Horizontal, this)), m_headingPause(new QTimer(this))
{
    m_stack->addWidget(makeSectionPart()); // made in the order of the eye, which is the tab order
    m_stack->addWidget(makeFramePart());
    auto *empty = new EmptyState(tr("No sections yet"),
                                 tr("A plan is written section by section. Add the first one; its number comes by itself."), m_stack);
    QPushButton *add = empty->addButton(tr("&Add a section"));
    add->setObjectName(QStringLiteral("addFirstSection"));
    connect(add, &QPushButton::clicked, this, [this] { addSection(*m_desk, false); });
    m_stack->addWidget(empty);
    m_splitter->setObjectName(QStringLiteral("contentPanes"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(0, 7);
    m_splitter->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_headingPause->setSingleShot(true);
    m_headingPause->setInterval(pause);
    connectEditors();
}

QWidget *ContentPage::makeSectionPart()
{
    auto *part = new QWidget(m_stack);
    m_number = new QLabel(part);
    m_number->setObjectName(QStringLiteral("sectionNumber"));
    m_heading = new HeadingEdit(part);
    m_heading->setObjectName(QStringLiteral("sectionHeading"));
    m_heading->setAccessibleName(tr("Name of the section"));
    m_heading->setPlaceholderText(tr("Name of the section"));
    m_heading->setMaxLength(std::numeric_limits<int>::max()); // nothing typed or read is cut off
    m_number->setBuddy(m_heading);
    auto *kindLabel = new QLabel(tr("&Kind of content"), part);
    m_kind = new QComboBox(part);
    m_kind->setObjectName(QStringLiteral("sectionKind"));
    m_kind->setAccessibleName(tr("Kind of content"));
    m_kind->setMaxVisibleItems(14);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    kindLabel->setBuddy(m_kind);
    m_toolBar = new QWidget(part);
    m_tools = new QHBoxLayout(m_toolBar);
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(2);
    m_toolBar->hide();
    m_editor = new SectionEditor(part);
    m_editor->setObjectName(QStringLiteral("sectionText"));
    m_editor->setAccessibleName(tr("Text of the section"));
    auto *head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(m_number);
    head->addWidget(m_heading, 3);
    head->addSpacing(grid);
    head->addWidget(kindLabel);
    head->addWidget(m_kind, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(m_toolBar);
    column->addWidget(m_editor, 1);
    return part;
}

QWidget *ContentPage::makeFramePart()
{
    auto *part = new QWidget(m_stack);
    m_read = new PlanTextView(part);
    m_read->setObjectName(QStringLiteral("text"));
    m_read->setAccessibleName(tr("Text"));
    auto *edit = new QPushButton(tr("&Write it in “Head and signature”"), part);
    edit->setObjectName(QStringLiteral("editFrame"));
    connect(edit, &QPushButton::clicked, this, &ContentPage::frameWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(edit);
    row->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, grid, 0, 0);
    column->addLayout(row);
    column->addWidget(m_read, 1);
    return part;
}

QWidget *ContentPage::makeSide()
{
    m_side = new QSplitter(Qt::Vertical, m_splitter);
    m_side->setObjectName(QStringLiteral("contentSide"));
    m_side->setChildrenCollapsible(false);
    auto *review = new QWidget(m_side);
    m_issueHead = makeHeading(tr("Review"), review, 1.0);
    m_issueHead->setObjectName(QStringLiteral("reviewHead"));
    m_issues = new IssueList(review);
    auto *column = new QVBoxLayout(review);
    column->setContentsMargins(2 * grid, grid, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_issueHead);
    column->addWidget(m_issues, 1);
    m_side->addWidget(review);
    return m_side;
}

void ContentPage::showIssues(std::vector<domain::Issue> issues)
{
    const QString counts = issueCounts(issues);
    m_issueHead->setText(counts.isEmpty() ? tr("Review") : tr("Review: %1").arg(counts));
    m_issues->setIssues(std::move(issues));
}

void ContentPage::setInspector(QWidget *inspector)
{
    m_side->insertWidget(0, inspector);
    m_side->setStretchFactor(0, 3);
    m_side->setStretchFactor(1, 2);
}

void ContentPage::setTextTools(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (!action) {
            m_tools->addSpacing(grid);
            continue;
        }
        auto *button = new QToolButton(m_toolBar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        button->setVisible(action->isVisible());
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
        m_tools->addWidget(button);
    }
    m_tools->addStretch(1);
    m_toolBar->setVisible(!actions.isEmpty());
}

void ContentPage::placeSide(bool isWide)
{
    const bool wasHere = m_side->parentWidget() == m_splitter;
    const Qt::Orientation across = isWide ? Qt::Horizontal : Qt::Vertical;
    if (wasHere && m_splitter->orientation() == across)
        return;
    m_splitter->setOrientation(across);
    m_side->setOrientation(isWide ? Qt::Vertical : Qt::Horizontal);
    if (!wasHere)
        m_splitter->addWidget(m_side);
    m_side->show();
    m_splitter->setSizes(isWide ? QList<int>{700, 340} : QList<int>{460, 280});
    m_side->setSizes(isWide ? QList<int>{600, 300} : QList<int>{640, 300});
}

void ContentPage::placeSideAlone()
{
    m_side->setOrientation(Qt::Vertical);
    m_side->setSizes({700, 100});
}

void ContentPage::connectEditors()
{
    connect(m_editor, &SectionEditor::storeWanted, this, &ContentPage::storeText);
    connect(m_editor, &SectionEditor::textChanged, this, &ContentPage::tellTyping);
    connect(m_editor, &SectionEditor::currentParagraphChanged, this, [this](const QString &uuid) {
        if (section() && m_editor->hasFocus() && !m_isShowing)
            m_desk->setCurrent(m_part, uuid);
    });
    connect(m_heading, &QLineEdit::textEdited, this, [this] {
        m_headingPause->start();
        tellTyping();
    });
    connect(m_headingPause, &QTimer::timeout, this, [this] { storeHeading(false); });
    connect(m_heading, &QLineEdit::editingFinished, this, [this] { storeHeading(true); });
    connect(m_heading, &QLineEdit::returnPressed, m_editor, qOverload<>(&QWidget::setFocus));
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        setKind(*m_desk, sectionKindsOf(m_desk->plan().document).at(static_cast<std::size_t>(index)));
        if (const Section *shown = section())
            showHead(*shown); // where it wasn't stored
    });
    m_editor->installEventFilter(this);
    m_heading->installEventFilter(this);
}

void ContentPage::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
    offerKinds();
    connect(m_desk, &PlanDesk::opened, this, [this] {
        m_part.clear();
        m_textVisit = m_headingVisit = {};
        m_isUnstored = false;
        offerKinds();
    });
    connect(m_desk, &PlanDesk::changed, this, &ContentPage::follow);
    connect(m_desk, &PlanDesk::flushWanted, this, [this] { store(false); });
    connect(m_desk, &PlanDesk::currentChanged, this, [this] {
        const QString paragraph = m_desk->currentParagraph();
        if (m_desk->currentSection() == m_part && !paragraph.isEmpty() && paragraph != m_editor->currentParagraph())
            m_editor->goTo(paragraph);
    });
    connect(m_desk, &PlanDesk::kindWanted, this, [this] {
        m_kind->setFocus();
        m_kind->showPopup();
    });
}

const Section *ContentPage::section() const
{
    return m_desk && m_desk->isOpen() ? domain::findSection(m_desk->plan(), m_part) : nullptr;
}

// ---- showing

void ContentPage::showPart(const QString &uuid)
{
    if (uuid != m_part)
        store(true);
    m_part = uuid;
    m_isUnstored = false;
    m_textVisit = m_headingVisit = {};
    const bool isFrame = uuid == openingId() || uuid == closingId();
    const Plan &plan = m_desk->plan();
    if (isFrame)
        showFramePart();
    else if (section())
        showSection();
    m_stack->setCurrentIndex(isFrame ? FramePart : section() ? SectionPart : EmptyPart);
    if (plan.sections.empty() && plan.appendices.empty() && !isFrame)
        m_stack->setCurrentIndex(EmptyPart);
    if (section() && m_desk->currentSection() == m_part && !m_desk->currentParagraph().isEmpty())
        m_editor->goTo(m_desk->currentParagraph());
}

void ContentPage::showFramePart()
{
    if (m_part == openingId())
        m_read->showOpening(m_desk->plan());
    else
        m_read->showClosing(m_desk->plan());
    findChild<QPushButton *>(QStringLiteral("editFrame"))->setVisible(!m_desk->isReadOnly());
}

void ContentPage::showSection()
{
    const Section &shown = *section();
    showHead(shown);
    showText(shown);
    showReadOnly();
}

void ContentPage::showReadOnly()
{
    const bool isReadOnly = m_desk->isReadOnly();
    m_heading->setReadOnly(isReadOnly);
    m_kind->setEnabled(!isReadOnly);
    m_editor->setReadOnly(isReadOnly);
    const Section *shown = section();
    const bool isAbove = shown && !shown->sections.empty();
    m_editor->setPlaceholderText(isAbove && isReadOnly ? tr("The text stands in the parts of this section.")
                                 : isAbove             ? tr("The text stands in the parts of this section. Type here only what comes before them.")
                                 : isReadOnly          ? QString()
                                                       : tr("Type the text of this section here."));
    m_toolBar->setVisible(!isReadOnly && m_tools->count() > 0);
}

void ContentPage::offerKinds()
{
    m_kind->clear();
    for (const domain::SectionKind kind : sectionKindsOf(m_desk->plan().document))
        m_kind->addItem(application::label(kind));
}

void ContentPage::showHead(const Section &shown)
{
    m_number->setText(domain::sectionPath(m_desk->plan(), m_part));
    m_number->setVisible(!m_number->text().isEmpty());
    const QString heading = shown.heading.toPlain();
    if (m_heading->text() != heading) {
        const int cursor = m_heading->cursorPosition();
        m_heading->setText(heading);
        m_heading->setCursorPosition(m_heading->hasFocus() ? std::min(cursor, static_cast<int>(heading.size())) : 0);
    }
    m_heading->setModified(false);
    m_kind->setCurrentIndex([&] {
        const auto &kinds = sectionKindsOf(m_desk->plan().document);
        return static_cast<int>(std::find(kinds.begin(), kinds.end(), shown.kind) - kinds.begin());
    }());
}

void ContentPage::showText(const Section &shown)
{
    const QScopedValueRollback showing(m_isShowing, true); // nobody moved the cursor
    m_editor->setBlocks(shown.blocks);
    m_editor->setFootnotesBefore(domain::footnotesBefore(m_desk->plan(), shown.uuid));
    QStringList tasks;
    for (const domain::Task &task : m_desk->plan().tasks) {
        if (task.paragraphUuid)
            tasks.append(*task.paragraphUuid);
    }
    m_editor->setTasks(tasks);
    m_isUnstored = false;
    tellTyping();
}

void ContentPage::follow(const Plan &before)
{
    if (m_part == openingId() || m_part == closingId())
        return showFramePart();
    const Section *now = section();
    if (!now)
        return; // the outline goes elsewhere
    m_stack->setCurrentIndex(SectionPart);
    showReadOnly();
    if (!m_heading->isModified())
        showHead(*now);
    if (m_isStoring || m_desk->isHeld())
        return; // shown when it is stored
    if (m_editor->isModified() || m_isUnstored)
        mergeTyped(before, *now);
    else
        showText(*now);
}

/// The section changed elsewhere while something is typed here that isn't stored yet.
void ContentPage::mergeTyped(const Plan &before, const Section &now)
{
    const Section *old = domain::findSection(before, m_part);
    if (!old || old->blocks == now.blocks)
        return;
    Plan base, mine, theirs;
    base.sections = mine.sections = theirs.sections = {Section{}};
    for (Plan *plan : {&base, &mine, &theirs})
        plan->sections.front().uuid = m_part;
    base.sections.front().blocks = old->blocks;
    mine.sections.front().blocks = m_editor->blocks();
    theirs.sections.front().blocks = now.blocks;
    m_editor->setBlocks(domain::mergePlans(base, mine, theirs).plan.sections.front().blocks);
    m_isUnstored = true;
}

void ContentPage::startTyping()
{
    if (m_stack->currentIndex() == EmptyPart)
        m_stack->currentWidget()->setFocus();
    else if (m_stack->currentIndex() == FramePart)
        m_read->setFocus();
    else
        m_editor->setFocus();
}

void ContentPage::showPlace(const domain::TextPlace &place)
{
    m_isAtHeading = place.field == domain::TextField::Heading;
    if (place.section != m_part)
        return;
    if (m_isAtHeading) {
        if (place.footnote < 0)
            m_heading->setSelection(static_cast<int>(place.range.from), static_cast<int>(place.range.length));
        return;
    }
    const QTextCursor found = cursorAt(*m_editor->document(), place);
    if (found.isNull())
        return;
    m_editor->setTextCursor(found);
    m_editor->ensureCursorVisible();
    m_desk->setCurrent(m_part, m_editor->currentParagraph());
}

void ContentPage::focusText()
{
    if (m_isAtHeading && m_stack->currentIndex() == SectionPart)
        m_heading->setFocus(Qt::OtherFocusReason);
    else
        startTyping();
}

// ---- storing

void ContentPage::tellTyping()
{
    if (m_desk)
        m_desk->setTyping(m_editor->isModified() || m_isUnstored || m_heading->isModified());
}

void ContentPage::store(bool isVisitOver)
{
    storeHeading(isVisitOver);
    storeText(isVisitOver);
}

void ContentPage::storeText(bool isVisitOver)
{
    if (!m_desk || m_isStoring || m_desk->isStoring())
        return;
    if (const Section *shown = section(); shown && (m_editor->isModified() || m_isUnstored)) {
        const std::vector<Block> blocks = m_editor->blocks();
        {
            const QScopedValueRollback storing(m_isStoring, true);
            const QStringList args{domain::sectionName(m_desk->plan(), m_part)};
            m_desk->editInVisit(m_textVisit, QStringLiteral("text.edit"), args,
                                [&](Plan &plan) { return domain::setBlocks(plan, m_part, blocks); });
        }
        if (const Section *now = section(); now && !m_desk->isHeld()) {
            m_editor->stored();
            showText(*now);
        }
    }
    if (isVisitOver)
        m_textVisit = {};
}

void ContentPage::storeHeading(bool isVisitOver)
{
    m_headingPause->stop();
    if (!m_desk || m_isStoring || m_desk->isStoring())
        return;
    if (section() && m_heading->isModified()) {
        const QString text = text::editable(m_heading->text());
        {
            const QScopedValueRollback storing(m_isStoring, true);
            const QString name = domain::sectionPath(m_desk->plan(), m_part) + QLatin1Char(' ') + text;
            m_desk->editInVisit(m_headingVisit, QStringLiteral("section.rename"), {name.trimmed()}, [&](Plan &plan) {
                Section *found = domain::findSection(plan, m_part);
                if (!found || found->heading.toPlain() == text)
                    return false;
                found->heading = domain::withText(found->heading, text);
                return true;
            });
        }
        if (const Section *now = section(); now && !m_desk->isHeld())
            showHead(*now);
        tellTyping();
    }
    if (isVisitOver)
        m_headingVisit = {};
}

bool ContentPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT outlineWanted();
        return true;
    }
    if (event->type() == QEvent::FocusIn && watched == m_editor && section())
        m_desk->setCurrent(m_part, m_editor->currentParagraph());
    return QWidget::eventFilter(watched, event);
}

void ContentPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_desk && m_desk->isOpen() && m_stack->currentIndex() == FramePart)
        showFramePart(); // colours are written into the text
}

} // namespace bd::gui
