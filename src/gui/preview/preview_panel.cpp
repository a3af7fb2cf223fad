#include "gui/preview/preview_panel.h"

#include "application/error_text.h"
#include "application/template_service.h"
#include "application/unsupported_text.h"
#include "base/text/fold.h"
#include "gui/commands/context.h"
#include "gui/preview/find_bar.h"
#include "gui/preview/page_loader.h"
#include "gui/preview/page_text.h"
#include "gui/theme.h"
#include "gui/widgets/notice_bar.h"
#include "gui/widgets/page_view.h"
#include "gui/widgets/tool_button.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace bd::gui {

using documents::PagePtr;

namespace {
constexpr int patience = 400; ///< ms before waiting is shown
constexpr int beginning = 40; ///< letters that tell a paragraph from others
}

PreviewPanel::PreviewPanel(JobRunner &jobs, QWidget *parent)
    : QWidget(parent), m_loader(new PageLoader(jobs, this)), m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("previewPanel"));
    QWidget *bar = makeBar(); // made in the order of the eye, which is the tab order
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("previewNotice"));
    m_view = new PageView(this);
    m_find = new FindBar(this);
    m_differences = makeToolButton(this, "differences", QStringLiteral("dialog-information"), tr("What the pages don't show as Word does"));
    m_differences->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_differences->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    column->addWidget(m_find);
    column->addWidget(m_differences);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connectAll();
    showPageNumber();
    showZoom();
}

PreviewPanel::~PreviewPanel() = default;

QWidget *PreviewPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(grid, grid / 2, grid, grid / 2);
    row->setSpacing(2);
    m_up = makeToolButton(this, "previousPage", QStringLiteral("go-up"), tr("Previous page (Ctrl+Page Up)"));
    m_down = makeToolButton(this, "nextPage", QStringLiteral("go-down"), tr("Next page (Ctrl+Page Down)"));
    auto *label = new QLabel(tr("Pa&ge"), bar);
    m_page = new QLineEdit(bar);
    m_page->setObjectName(QStringLiteral("pageNumber"));
    m_page->setAccessibleName(tr("Number of the page shown; Enter goes to the one typed"));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(m_page->fontMetrics().horizontalAdvance(QStringLiteral("88888")) + grid);
    m_page->setValidator(new QIntValidator(0, 99999, m_page));
    label->setBuddy(m_page);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("pageCount"));
    m_zoom = makeToolButton(this, "zoom", {}, tr("Size of the pages"));
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_waiting = new QLabel(tr("Laying out the pages…"), bar);
    m_waiting->setForegroundRole(QPalette::PlaceholderText);
    m_waiting->hide();
    m_stop = makeToolButton(this, "stopLayout", QStringLiteral("dialog-cancel"), tr("Stop laying out"));
    m_stop->hide();
    row->addWidget(label);
    row->addSpacing(grid / 2);
    row->addWidget(m_page);
    row->addWidget(m_count);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addSpacing(grid);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(2);
    m_buttons->addWidget(m_zoom);
    row->addLayout(m_buttons);
    row->addStretch(1);
    row->addWidget(m_waiting);
    row->addWidget(m_stop);
    makeZoomMenu();
    return bar;
}

void PreviewPanel::makeZoomMenu()
{
    auto *menu = new QMenu(m_zoom);
    menu->addAction(tr("Fit &width"), this, &PreviewPanel::fitWidth);
    menu->addAction(tr("Fit &page"), this, &PreviewPanel::fitPage);
    menu->addAction(tr("&Two pages side by side"), this, &PreviewPanel::fitTwoPages);
    menu->addSeparator();
    for (const int percent : {50, 75, 100, 125, 150, 200, 300})
        menu->addAction(QStringLiteral("%1 %").arg(percent), this, [this, percent] { m_view->setZoom(percent / 100.0); });
    m_zoom->setMenu(menu);
}

void PreviewPanel::setActions(const QList<QAction *> &buttons, const QList<QAction *> &menu, const QList<QAction *> &keys)
{
    QWidget *before = m_down;
    for (QAction *action : buttons) {
        if (!action) {
            m_buttons->addWidget(m_zoom);
            setTabOrder(before, m_zoom);
            before = m_zoom;
            continue;
        }
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    m_view->addActions(menu);
    addActions(keys);
}

void PreviewPanel::connectAll()
{
    connect(m_loader, &PageLoader::pagesReady, this, [this](int first, const std::vector<PagePtr> &pages) {
        m_view->replacePages(first, pages);
        markFollowed();
        showPageNumber();
        tellState();
    });
    connect(m_loader, &PageLoader::finished, this, &PreviewPanel::onFinished);
    connect(m_loader, &PageLoader::failed, this, &PreviewPanel::onFailed);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_waiting->show();
        m_stop->show();
    });
    connect(m_differences, &QToolButton::clicked, this, &PreviewPanel::tellDifferences);
    connect(m_stop, &QToolButton::clicked, m_loader, &PageLoader::cancel);
    connect(m_up, &QToolButton::clicked, this, [this] { previousPage(); });
    connect(m_down, &QToolButton::clicked, this, [this] { nextPage(); });
    connect(m_page, &QLineEdit::returnPressed, this, &PreviewPanel::goToTyped);
    connect(m_page, &QLineEdit::editingFinished, this, &PreviewPanel::showPageNumber);
    connect(m_view, &PageView::currentPageChanged, this, &PreviewPanel::showPageNumber);
    connect(m_view, &PageView::zoomChanged, this, &PreviewPanel::showZoom);
    connect(m_view, &PageView::selectionChanged, this, &PreviewPanel::tellState);
    connect(m_view, &PageView::matchesChanged, this, [this] {
        m_find->setMatches(m_view->currentMatch(), m_view->matchCount(), m_view->isSearching());
    });
    connect(m_find, &FindBar::needleChanged, m_view, &PageView::find);
    connect(m_find, &FindBar::nextWanted, m_view, &PageView::findNext);
    connect(m_find, &FindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
}

// ---- loading

void PreviewPanel::showDocument(const QString &key, OpenPages open)
{
    if (key != m_key) {
        m_view->clear();
        m_followed.clear();
    }
    m_key = key;
    m_open = std::move(open);
    load();
}

void PreviewPanel::load()
{
    m_isFinished = false;
    m_notice->clear();
    m_patience->start();
    m_loader->load(m_open);
    showPageNumber();
    tellState();
}

bool PreviewPanel::isLoading() const
{
    return m_loader->isLoading();
}

void PreviewPanel::onFinished(int pageCount, const QStringList &unsupported)
{
    m_isFinished = true;
    m_patience->stop();
    m_waiting->hide();
    m_stop->hide();
    m_view->truncatePages(pageCount);
    markFollowed();
    m_view->setOutdated(false);
    m_unsupported = unsupported;
    m_differences->setText(tr("%n things shown differently", nullptr, static_cast<int>(unsupported.size())));
    m_differences->setVisible(!unsupported.isEmpty());
    showPageNumber();
    tellState();
    Q_EMIT pagesMade();
}

void PreviewPanel::tellDifferences()
{
    QStringList lines{tr("The file exported to Word has all of this; the preview, PDF and print show it differently:")};
    for (const QString &code : std::as_const(m_unsupported))
        lines.append(QStringLiteral("– ") + application::unsupportedText(code));
    m_notice->showNotice({Notice::Kind::Note, lines.join(QLatin1Char('\n')), {}});
}

/// A plan by itself can always be laid out: what is wrong is the user's template. Which file, and the way back.
Notice PreviewPanel::faultNotice(const Error &error)
{
    const QString text = application::errorText(error);
    const Notice::Action again{tr("Try again"), [this] { load(); }, false};
    const auto used = application::planTemplate();
    if (used && used->isShipped)
        return {Notice::Kind::Error, tr("The pages can't be shown. %1").arg(text), {again}};
    const auto useShipped = [this] {
        application::useShippedPlanTemplate();
        load();
    };
    return {Notice::Kind::Error, used ? ownTemplateText(*used) + QLatin1Char('\n') + text : text,
            {again, {tr("Use the shipped template"), useShipped}}};
}

void PreviewPanel::onFailed(const Error &error)
{
    m_patience->stop();
    m_waiting->hide();
    m_stop->hide();
    const bool wasStopped = error.code == QLatin1String("cancelled");
    if (wasStopped)
        m_notice->showNotice({Notice::Kind::Warning, tr("Laying out was stopped; the pages may be incomplete or older than the text."),
                              {{tr("Go on"), [this] { load(); }}}});
    else
        m_notice->showNotice(faultNotice(error));
    m_view->setOutdated(!wasStopped);
    showPageNumber();
    tellState();
}

std::optional<std::vector<PagePtr>> PreviewPanel::finishedPages() const
{
    if (!m_isFinished)
        return std::nullopt;
    std::vector<PagePtr> pages;
    for (int i = 0; i < m_view->pageCount(); ++i)
        pages.push_back(m_view->page(i));
    return pages;
}

// ---- the bar

void PreviewPanel::showPageNumber()
{
    const int current = m_view->currentPage(), count = m_view->pageCount();
    m_page->setText(current < 0 ? QString() : QString::number(current + 1));
    m_page->setEnabled(count > 0);
    m_count->setText(QStringLiteral("/ %1%2").arg(count).arg(m_loader->isLoading() ? QStringLiteral("…") : QString()));
    m_up->setEnabled(current > 0);
    m_down->setEnabled(current + 1 < count);
}

void PreviewPanel::showZoom()
{
    m_zoom->setText(QStringLiteral("%1 %").arg(qRound(m_view->zoom() * 100)));
    tellState();
}

void PreviewPanel::goToTyped()
{
    m_view->goToPage(m_page->text().toInt() - 1);
    m_view->setFocus();
}

void PreviewPanel::showWords(const QString &words)
{
    const QString wanted = text::searchKey(words);
    for (int i = 0; !wanted.isEmpty() && i < m_view->pageCount(); ++i) {
        for (const documents::Heading &heading : m_view->page(i)->headings()) {
            if (text::searchKey(heading.text).endsWith(wanted))
                return m_view->goTo(i, heading.y);
        }
    }
    const PageSearch search(words.left(beginning));
    for (int i = m_view->pageCount() - 1; !search.isEmpty() && i >= 0; --i) {
        const Pieces pieces = m_view->page(i)->text();
        const auto found = search.matches(pieces, i);
        if (!found.empty())
            return m_view->goTo(i, pieces[static_cast<std::size_t>(found.back().first.piece)].box.top());
    }
}

void PreviewPanel::followWords(const QString &words, int before, bool scrolls)
{
    m_followed = words;
    m_followedBefore = before;
    m_followedScrolls = scrolls;
    markFollowed();
}

void PreviewPanel::markFollowed()
{
    const PageSearch search(m_followed);
    std::optional<TextRange> found;
    int left = m_followedBefore;
    for (int i = 0; !search.isEmpty() && i < m_view->pageCount() && left >= 0; ++i) {
        for (const TextRange &range : search.matches(m_view->page(i)->text(), i)) {
            found = range; // fewer than expected: the last one
            if (left-- == 0)
                break;
        }
    }
    m_view->setFollowed(found ? std::optional(found->first) : std::nullopt, m_followedScrolls);
}

void PreviewPanel::tellState()
{
    const State state{hasPages(), hasSelection(), m_isFinished, pageScale()};
    if (state == m_told)
        return;
    m_told = state;
    Q_EMIT stateChanged();
}

void PreviewPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F3 && m_find->isVisible())
        m_view->findNext(event->modifiers().testFlag(Qt::ShiftModifier));
    else if (event->key() == Qt::Key_Escape && m_find->isVisible())
        m_find->close();
    else
        QWidget::keyPressEvent(event);
}

void PreviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_page)
        m_page->setFixedWidth(m_page->fontMetrics().horizontalAdvance(QStringLiteral("88888")) + grid);
}

// ---- what commands ask for

void PreviewPanel::setShown(bool shown)
{
    Q_EMIT shownWanted(shown);
}

void PreviewPanel::reload()
{
    if (m_open && isShown())
        load();
}

bool PreviewPanel::hasPages() const
{
    return m_view->pageCount() > 0;
}

bool PreviewPanel::hasSelection() const
{
    return m_view->hasSelection();
}

PageScale PreviewPanel::pageScale() const
{
    return m_view->pageScale();
}

void PreviewPanel::setPageScale(const PageScale &scale)
{
    m_view->setPageScale(scale);
}

void PreviewPanel::firstPage()
{
    m_view->goToPage(0);
}

void PreviewPanel::previousPage()
{
    m_view->goToPage(m_view->currentPage() - 1);
}

void PreviewPanel::nextPage()
{
    m_view->goToPage(m_view->currentPage() + 1);
}

void PreviewPanel::lastPage()
{
    m_view->goToEnd();
}

void PreviewPanel::zoomIn()
{
    m_view->zoomIn();
}

void PreviewPanel::zoomOut()
{
    m_view->zoomOut();
}

void PreviewPanel::actualSize()
{
    m_view->setZoom(1);
}

void PreviewPanel::fitWidth()
{
    m_view->setFit(PageFit::Width);
}

void PreviewPanel::fitPage()
{
    m_view->setFit(PageFit::Page);
}

void PreviewPanel::fitTwoPages()
{
    m_view->setFit(PageFit::TwoPages);
}

void PreviewPanel::startFind()
{
    m_find->open();
}

void PreviewPanel::findNext(bool backwards)
{
    if (m_find->isVisible())
        m_view->findNext(backwards);
    else
        startFind();
}

bool PreviewPanel::hasKeyboard() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void PreviewPanel::copy()
{
    m_view->copy();
}

void PreviewPanel::selectAll()
{
    m_view->setFocus();
    m_view->selectAll();
}

int PreviewPanel::currentPage() const
{
    return m_view->currentPage();
}

} // namespace bd::gui
