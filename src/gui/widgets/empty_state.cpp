#include "gui/widgets/empty_state.h"

#include "gui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

/// Follows the size of letters that the user chooses.
class Heading final : public QLabel {
public:
    Heading(const QString &text, QWidget *parent, double factor) : QLabel(text, parent), m_factor(factor)
    {
        setWordWrap(true);
        parent->installEventFilter(this); // a size of its own keeps a label from hearing of another one
        enlarge(parent->font());
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            enlarge(static_cast<QWidget *>(watched)->font());
        return QLabel::eventFilter(watched, event);
    }

private:
    void enlarge(QFont font)
    {
        font.setPointSizeF(font.pointSizeF() * m_factor);
        font.setBold(true);
        setFont(font);
    }
    double m_factor;
};

} // namespace

QLabel *makeHeading(const QString &text, QWidget *parent, double factor)
{
    return new Heading(text, parent, factor);
}

QLabel *makeMuted(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QScrollArea *makeScrolling(QWidget *page, QWidget *parent)
{
    auto *place = new QScrollArea(parent);
    place->setWidgetResizable(true);
    place->setFrameShape(QFrame::NoFrame);
    place->setFocusPolicy(Qt::NoFocus); // Tab goes to what the page holds
    if (page)
        place->setWidget(page);
    return place;
}

EmptyState::EmptyState(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_title(makeHeading(title, this, 1.2)), m_text(makeMuted(text, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *holder = new QWidget(this); // lines as long as an eye follows
    holder->setMaximumWidth(90 * grid);
    m_column = new QVBoxLayout(holder);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(holder, 1000);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, m_column->parentWidget());
    button->setAutoDefault(true); // Enter presses it, as Space does
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace bd::gui
