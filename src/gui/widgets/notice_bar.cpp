#include "gui/widgets/notice_bar.h"

#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/tool_button.h"

#include <QGuiApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>

namespace bd::gui {

namespace {
constexpr int mostLines = 9, mostLinesLow = 4; ///< of text at a time
constexpr int lowWindow = 600, narrowBar = 640; ///< pixels; there the buttons stand below the text
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel), m_place(new QScrollArea(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, grid, grid);
    row->setSpacing(grid);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_place->setObjectName(QStringLiteral("noticePlace"));
    m_place->setFrameShape(QFrame::NoFrame);
    m_place->setWidgetResizable(true);
    m_place->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_place->setWidget(m_text);
    m_place->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    m_inner = new QBoxLayout(QBoxLayout::LeftToRight);
    m_inner->setSpacing(grid);
    m_inner->addWidget(m_place, 1);
    auto *side = new QVBoxLayout;
    m_buttons = new QHBoxLayout;
    side->addLayout(m_buttons);
    side->addStretch(1);
    m_inner->addLayout(side);
    row->addLayout(m_inner, 1);
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::followChange()
{
    if (m_untilNextChange)
        clear();
}

void NoticeBar::withdraw(const QString &about)
{
    if (!about.isEmpty() && about == m_about)
        clear();
}

void NoticeBar::fitText()
{
    const bool isNarrow = width() < narrowBar && m_buttons->count() > 2;
    m_inner->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setAlignment(isNarrow ? Qt::AlignRight : Qt::Alignment());
    layout()->activate();
    const int line = m_text->fontMetrics().lineSpacing();
    const int most = line * (window()->height() < lowWindow ? mostLinesLow : mostLines);
    int width = m_place->width();
    int height = m_text->heightForWidth(width);
    if (height > most) { // the scroll bar takes its part
        width -= m_place->verticalScrollBar()->sizeHint().width();
        height = std::min(m_text->heightForWidth(width), most);
    }
    m_place->setFixedHeight(std::max(line, height));
    m_place->setFocusPolicy(m_text->heightForWidth(width) > height ? Qt::StrongFocus : Qt::NoFocus);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitText();
}

void NoticeBar::clear()
{
    m_untilNextChange = false;
    m_about.clear();
    hide();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
}

void NoticeBar::showNotice(const Notice &notice)
{
    clear();
    m_kind = notice.kind;
    m_untilNextChange = notice.untilNextChange;
    m_about = notice.about;
    m_text->setText(notice.text);
    setAccessibleName(notice.text);
    for (const Notice::Action &action : notice.actions) {
        auto *button = new QPushButton(action.text, this);
        button->setAutoDefault(true); // Enter presses it, as Space does
        connect(button, &QPushButton::clicked, this, [this, run = action.run, stays = action.keepsOpen] {
            if (!stays)
                clear();
            if (run)
                run();
        });
        m_buttons->addWidget(button);
    }
    if (notice.isClosable) {
        QToolButton *close = makeToolButton(this, "noticeClose", QStringLiteral("dialog-close"), tr("Close this notice"));
        connect(close, &QToolButton::clicked, this, &NoticeBar::clear);
        m_buttons->addWidget(close);
    }
    paintKind();
    show();
    fitText();
    m_place->verticalScrollBar()->setValue(0);
}

void NoticeBar::paintKind()
{
    const Colors &colors = colorsOf(QGuiApplication::palette()); // its own has the background of the theme before
    const QColor back = m_kind == Notice::Kind::Error ? colors.errorBack
                      : m_kind == Notice::Kind::Warning ? colors.warnBack : colors.noteBack;
    if (palette().color(backgroundRole()) != back) {
        QPalette own;
        own.setColor(backgroundRole(), back);
        setPalette(own);
    }
    const QString name = m_kind == Notice::Kind::Error ? QStringLiteral("dialog-error")
                       : m_kind == Notice::Kind::Warning ? QStringLiteral("dialog-warning")
                                                         : QStringLiteral("dialog-information");
    m_icon->setPixmap(icon(name).pixmap(22, 22));
    m_icon->setVisible(!m_icon->pixmap(Qt::ReturnByValue).isNull());
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange) && !isHidden())
        paintKind();
}

} // namespace bd::gui
