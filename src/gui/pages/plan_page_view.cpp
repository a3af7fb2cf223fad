// How PlanPage stands in its window: finding, the pages as printed, and what has room beside what.
#include "domain/find_text.h"
#include "gui/models/outline_model.h"
#include "gui/pages/plan/content_page.h"
#include "gui/pages/plan/duty_page.h"
#include "gui/pages/plan/frame_page.h"
#include "gui/pages/plan/plan_find.h"
#include "gui/pages/plan/task_table_page.h"
#include "gui/pages/plan_page.h"
#include "gui/preview/find_bar.h"
#include "gui/preview/plan_pages.h"
#include "gui/preview/preview_panel.h"
#include "gui/preview/report_pages.h"
#include "gui/theme.h"
#include "gui/widgets/outline_view.h"
#include "gui/widgets/page_view.h"
#include "gui/widgets/plan_head.h"

#include <QEvent>
#include <QResizeEvent>
#include <QSplitter>
#include <QTabWidget>

namespace bd::gui {

namespace {

constexpr int narrow = 1400; ///< below, what belongs to the paragraph folds under the text
constexpr int tiny = 720;    ///< of the page itself: a laptop at 200 %
constexpr int low = 480;     ///< its height there

} // namespace

void PlanPage::makeFind()
{
    m_find = new PlanFind(*m_findBar, m_desk, *m_tabs);
    connect(m_find, &PlanFind::placeWanted, this, &PlanPage::showPlace);
    connect(m_findBar, &FindBar::closed, this, [this] {
        if (m_tabs->currentWidget() == m_content)
            m_content->focusText();
        else
            m_tabs->currentWidget()->setFocus();
    });
}

FindPort *PlanPage::find() const
{
    return m_find;
}

/// A place of the search is shown and selected; the keyboard stays where it is.
void PlanPage::showPlace(const domain::TextPlace &place)
{
    using Field = domain::TextField;
    switch (place.field) {
    case Field::Heading:
    case Field::Paragraph:
    case Field::Cell:
        m_tabs->setCurrentWidget(m_content);
        m_tree->goTo(place.section);
        m_content->showPlace(place);
        break;
    case Field::TaskTitle:
    case Field::TaskProduct:
        m_tabs->setCurrentWidget(m_tasks);
        m_tasks->selectTask(place.uuid);
        break;
    case Field::DutyFrom:
    case Field::DutyTo:
    case Field::DutyVia:
        m_tabs->setCurrentWidget(m_duties);
        m_duties->selectDuty(place.uuid);
        break;
    case Field::Title:
    case Field::Preamble:
    case Field::Basis:
    case Field::Closing:
    case Field::Recipient:
    case Field::Addressee:
        m_tabs->setCurrentWidget(m_frame);
        m_frame->showPlace(place);
        break;
    }
}

QByteArray PlanPage::splitterState() const
{
    return m_splitter->saveState();
}

void PlanPage::restoreSplitter(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// ---- the pages as printed

PreviewPort *PlanPage::preview() const
{
    return m_preview;
}

void PlanPage::showPreview(bool shown)
{
    m_preview->setVisible(shown);
    arrange();
    if (shown) {
        layOutPages();
        m_preview->view()->setFocus();
    } else if (!m_tabs->isAncestorOf(focusWidget())) {
        m_tree->setFocus();
    }
    Q_EMIT previewChanged();
}

void PlanPage::restorePreview(bool shown, const PageScale &scale)
{
    m_preview->setPageScale(scale);
    m_preview->setVisible(shown);
    arrange();
}

void PlanPage::layOutPages()
{
    if (!m_preview->isShown() || !m_desk.isOpen())
        return;
    m_preview->showDocument(m_desk.plan().uuid, documentPages(m_desk.context(), m_desk.plan()));
    followInPages();
}

/// The paragraph that is edited, or the section, is in sight and lightly marked.
void PlanPage::followInPages()
{
    if (!m_preview->isShown() || !m_desk.isOpen() || m_desk.currentSection().isEmpty())
        return;
    const PrintedWords words = printedWordsOf(m_desk.plan(), m_desk.currentSection(), m_desk.currentParagraph());
    m_preview->followWords(words.words, words.before, !m_preview->isAncestorOf(focusWidget()));
}

void PlanPage::arrange()
{
    const bool isWide = window()->width() >= narrow, isPreview = m_preview->isShown(), isTiny = width() < tiny;
    m_head->setLow(isPreview && height() < low);
    const Arrangement wanted{isTiny, isWide, !isPreview || !isTiny, !isPreview || isWide, isPreview};
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    m_outlinePane->setVisible(wanted.hasTree);
    m_tabs->setVisible(wanted.hasTabs); // else the pages take their place
    const int tree = !wanted.hasTree ? 0 : isTiny ? width() / 3 : isPreview && isWide ? 240 : 300;
    const int rest = std::max(2, width() - tree), pages = !isPreview ? 0 : wanted.hasTabs ? rest / 2 : rest;
    m_splitter->setSizes({tree, rest - pages, pages});
    if (isTiny && m_tabs->indexOf(m_content->side()) < 0) {
        m_tabs->addTab(m_content->side(), tr("Details")); // a page of its own
        m_content->placeSideAlone();
    } else if (!isTiny)
        m_content->placeSide(isWide && !isPreview);
}

void PlanPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_desk.isOpen())
        showHead(); // colours are written into the texts
}

} // namespace bd::gui
