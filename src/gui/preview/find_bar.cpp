#include "gui/preview/find_bar.h"

#include "gui/theme.h"
#include "gui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace bd::gui {

namespace {
constexpr int filterWait = 150; ///< ms, as for every filter
} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_count(new QLabel(this)), m_wait(new QTimer(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setPlaceholderText(tr("Find in the text"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("888/888")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid, grid / 2, grid, grid / 2);
    row->setSpacing(grid / 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    m_previous = addButton("findPrevious", QStringLiteral("go-up"), tr("Previous place (Shift+F3)"));
    m_next = addButton("findNext", QStringLiteral("go-down"), tr("Next place (F3)"));
    QToolButton *shut = addButton("findClose", QStringLiteral("dialog-close"), tr("Close the search (Esc)"));
    m_wait->setSingleShot(true);
    m_wait->setInterval(filterWait);
    connect(m_wait, &QTimer::timeout, this, &FindBar::announce);
    connect(m_text, &QLineEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_previous, &QToolButton::clicked, this, [this] { goOn(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { goOn(false); });
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    setMatches(-1, 0, false);
    hide();
}

QToolButton *FindBar::addButton(const char *name, const QString &iconName, const QString &text)
{
    QToolButton *button = makeToolButton(this, name, iconName, text);
    layout()->addWidget(button);
    return button;
}

void FindBar::open()
{
    show();
    m_text->setFocus();
    m_text->selectAll();
    if (!m_text->text().isEmpty())
        announce();
}

void FindBar::close()
{
    m_wait->stop();
    m_announced.clear();
    hide();
    Q_EMIT needleChanged(QString());
    Q_EMIT closed();
}

void FindBar::announce()
{
    m_wait->stop();
    m_announced = m_text->text();
    Q_EMIT needleChanged(m_announced);
}

void FindBar::goOn(bool backwards)
{
    if (m_announced != m_text->text())
        return announce(); // the first place is found by this
    Q_EMIT nextWanted(backwards);
}

void FindBar::setMatches(int current, int count, bool isSearching)
{
    const bool isNone = !m_announced.trimmed().isEmpty() && count == 0 && !isSearching;
    QString text;
    if (isNone)
        text = tr("Not found");
    else if (count > 0)
        text = QStringLiteral("%1/%2%3").arg(current + 1).arg(count).arg(isSearching ? QStringLiteral("…") : QString());
    else if (isSearching)
        text = QStringLiteral("…");
    m_count->setText(text);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F3)
        goOn(isShifted);
    else
        QWidget::keyPressEvent(event);
}

} // namespace bd::gui
