#include "gui/widgets/plan_head.h"

#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/clamped_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace bd::gui {

namespace {

constexpr int titleLetters = 34, fewLetters = 20; ///< that a line of the title holds before buttons keep their words, their place

QToolButton *makeButton(QWidget *parent, const char *name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PlanHead::PlanHead(QWidget *parent)
    : QWidget(parent), m_back(makeButton(this, "back")), m_title(new ClampedLabel(2, this)), m_facts(new ClampedLabel(1, this)),
      m_state(new QLabel(this)), m_bar(new QWidget(this)), m_row(new QHBoxLayout(m_bar))
{
    setObjectName(QStringLiteral("planHead"));
    m_back->setIcon(icon(QStringLiteral("go-previous")));
    m_back->setText(tr("All plans"));
    m_back->setToolTip(tr("Back to the list of plans (Alt+Left)"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setAutoRaise(true);
    connect(m_back, &QToolButton::clicked, this, &PlanHead::back);
    m_title->setObjectName(QStringLiteral("planTitle"));
    enlargeTitle();
    m_state->setObjectName(QStringLiteral("planState"));
    m_facts->setObjectName(QStringLiteral("planFacts"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *under = new QHBoxLayout;
    under->setSpacing(grid / 2);
    under->addWidget(m_state);
    under->addWidget(m_facts, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addLayout(under);
    m_row->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_bar, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // its buttons never hold the window open
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QToolButton *PlanHead::addButton(QAction *action)
{
    QToolButton *button = makeButton(m_bar, "");
    button->setDefaultAction(action);
    m_row->addWidget(button);
    connect(action, &QAction::changed, this, &PlanHead::fit); // its words may be others
    return button;
}

void PlanHead::setActions(QAction *main, const QList<QAction *> &more, const QList<QAction *> &others)
{
    m_main = addButton(main);
    auto *menu = new QMenu(m_main);
    menu->addActions(more);
    m_main->setMenu(menu);
    m_main->setPopupMode(QToolButton::MenuButtonPopup);
    for (QAction *action : others)
        m_others.append(addButton(action));
    m_more = makeButton(m_bar, "moreActions");
    m_more->setText(QStringLiteral("…"));
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_folded = new QMenu(m_more);
    m_folded->addActions(others.mid(1));
    m_more->setMenu(m_folded);
    m_more->hide();
    m_row->addWidget(m_more);
    QWidget *before = m_back;
    for (QToolButton *button : QList<QToolButton *>{m_main} + m_others + QList<QToolButton *>{m_more}) {
        setTabOrder(before, button);
        before = button;
    }
    fit();
}

void PlanHead::setBack(const QString &text, const QString &toolTip)
{
    m_back->setText(text);
    m_back->setToolTip(toolTip);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left)); // a new text takes it away
    fit();
}

void PlanHead::setOffered(const QAction *action, bool isOffered)
{
    m_left.removeAll(action);
    if (!isOffered)
        m_left.append(action);
    for (QToolButton *button : std::as_const(m_others))
        button->setVisible(!m_left.contains(button->defaultAction()));
    if (m_folded) {
        m_folded->clear();
        for (const QToolButton *button : offered().mid(1))
            m_folded->addAction(button->defaultAction());
    }
    fit();
}

QList<QToolButton *> PlanHead::offered() const
{
    QList<QToolButton *> buttons;
    for (QToolButton *button : m_others) {
        if (!m_left.contains(button->defaultAction()))
            buttons.append(button);
    }
    return buttons;
}

void PlanHead::setTitle(const QString &title)
{
    m_title->setText(title);
    fit();
}

void PlanHead::setFacts(const QString &state, const QColor &stateColor, const QString &facts)
{
    m_state->setText(state);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, stateColor);
    m_state->setPalette(own);
    m_facts->setText(facts);
}

void PlanHead::setLow(bool low)
{
    m_title->setMaxLines(low ? 1 : 2);
    m_state->setVisible(!low);
    m_facts->setVisible(!low);
}

QSize PlanHead::minimumSizeHint() const
{
    return {0, layout()->minimumSize().height()};
}

void PlanHead::setWords(Words words)
{
    const auto set = [](QToolButton *button, bool hasWords) {
        button->setToolButtonStyle(hasWords || button->icon().isNull() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    };
    set(m_back, words != Words::None);
    set(m_main, words != Words::None);
    for (QToolButton *button : std::as_const(m_others))
        set(button, words == Words::All && button != m_others.last());
}

int PlanHead::wantedWidth(Words words) const
{
    const int between = std::max(0, m_row->spacing());
    int width = m_back->sizeHint().width() + 2 * between + m_main->sizeHint().width();
    for (const QToolButton *button : offered())
        width += between + button->sizeHint().width();
    const int line = m_title->fontMetrics().averageCharWidth() * (words == Words::None ? fewLetters : titleLetters);
    return width + std::min(line, m_title->sizeHint().width());
}

void PlanHead::fit()
{
    if (!m_main || m_others.isEmpty() || m_isFitting) // showing a button may lay out, which comes back here
        return;
    m_isFitting = true;
    bool isEnough = false;
    for (const Words words : {Words::All, Words::Main, Words::None}) {
        setWords(words);
        isEnough = wantedWidth(words) <= width();
        if (isEnough)
            break;
    }
    m_more->setVisible(!isEnough);
    for (QToolButton *button : offered().mid(1))
        button->setVisible(isEnough);
    m_isFitting = false;
}

void PlanHead::enlargeTitle()
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    larger.setBold(true);
    m_title->setFont(larger);
}

void PlanHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fit();
}

void PlanHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        enlargeTitle();
        fit();
    }
}

} // namespace bd::gui
