#include "gui/preview/find_bar.h"

#include "gui/icon.h"
#include "gui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace bd::gui {

namespace {
constexpr int filterWait = 150; ///< ms, as for every filter
} // namespace

FindBar::FindBar(QWidget *parent, Kind kind)
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
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid, grid / 2, grid, grid / 2);
    rows->setSpacing(grid / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid / 2);
    rows->addLayout(row);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous = addButton("findPrevious", QStringLiteral("go-up"), tr("Previous place (Shift+F3)")));
    row->addWidget(m_next = addButton("findNext", QStringLiteral("go-down"), tr("Next place (F3)")));
    if (kind == Kind::Replace) {
        row->addSpacing(grid);
        row->addWidget(m_case = addOption("findCase", tr("Match &case")));
        row->addWidget(m_whole = addOption("findWhole", tr("&Whole words")));
        makeReplaceRow(*rows);
    }
    QToolButton *shut = addButton("findClose", QStringLiteral("dialog-close"), tr("Close the search (Esc)"));
    row->addWidget(shut);
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
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QCheckBox *FindBar::addOption(const char *name, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    connect(box, &QCheckBox::toggled, this, &FindBar::announce);
    return box;
}

void FindBar::makeReplaceRow(QVBoxLayout &rows)
{
    m_replaceRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid / 2);
    m_replacement = new QLineEdit(m_replaceRow);
    m_replacement->setObjectName(QStringLiteral("replaceText"));
    m_replacement->setPlaceholderText(tr("Replace with; empty takes the words out"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setClearButtonEnabled(true);
    const auto button = [&](const char *name, const QString &text, bool all) {
        auto *made = new QPushButton(text, m_replaceRow);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, all] {
            if (m_announced != m_text->text())
                announce();
            Q_EMIT replaceWanted(all);
        });
        return made;
    };
    m_replace = button("replaceOne", tr("&Replace"), false);
    m_replaceAll = button("replaceAll", tr("Replace &all"), true);
    row->addWidget(m_replacement, 1);
    row->addWidget(m_replace);
    row->addWidget(m_replaceAll);
    rows.addWidget(m_replaceRow);
    m_replaceRow->hide();
}

void FindBar::open(const QString &needle)
{
    show();
    if (!needle.isEmpty())
        m_text->setText(needle);
    m_text->setFocus();
    m_text->selectAll();
    if (!m_text->text().isEmpty())
        announce();
}

void FindBar::openReplace(const QString &needle)
{
    m_replaceRow->show();
    open(needle);
    if (!needle.isEmpty())
        m_replacement->setFocus();
}

void FindBar::close()
{
    m_wait->stop();
    m_announced.clear();
    if (m_replaceRow)
        m_replaceRow->hide();
    hide();
    Q_EMIT needleChanged(QString());
    Q_EMIT closed();
}

QString FindBar::needle() const
{
    return m_text->text();
}

text::FindOptions FindBar::options() const
{
    return {m_case && m_case->isChecked(), m_whole && m_whole->isChecked()};
}

QString FindBar::replacement() const
{
    return m_replacement ? m_replacement->text() : QString();
}

void FindBar::setCanReplace(bool can)
{
    m_canReplace = can;
    updateButtons();
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
    m_found = count;
    updateButtons();
}

void FindBar::updateButtons()
{
    m_previous->setEnabled(m_found > 0);
    m_next->setEnabled(m_found > 0);
    if (!m_replaceRow)
        return;
    m_replacement->setEnabled(m_canReplace);
    m_replace->setEnabled(m_canReplace && m_found > 0);
    m_replaceAll->setEnabled(m_canReplace && m_found > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && m_replacement && m_replacement->hasFocus() && !isShifted)
        m_replace->click();
    else if (isEnter && (m_replace && (m_replace->hasFocus() || m_replaceAll->hasFocus())))
        (m_replace->hasFocus() ? m_replace : m_replaceAll)->click();
    else if (isEnter || event->key() == Qt::Key_F3)
        goOn(isShifted);
    else
        QWidget::keyPressEvent(event);
}

} // namespace bd::gui
