#include "gui/pages/activity/quick_line.h"

#include "gui/models/activity_cells.h"
#include "gui/theme.h"
#include "gui/widgets/suggest_line.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bd::gui {

using application::ActivityColumn;

QuickLine::QuickLine(const ActivityNames &names, QWidget *parent)
    : QWidget(parent), m_names(names), m_date(new QLineEdit(this)), m_title(new SuggestLine(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid / 2);
    m_date->setObjectName(QStringLiteral("quickDate"));
    m_date->setPlaceholderText(tr("date"));
    m_date->setAccessibleName(tr("Date of the new activity"));
    m_date->setProperty("takesNoWords", true);
    m_date->setFixedWidth(13 * grid);
    row->addWidget(m_date);
    m_title->setObjectName(QStringLiteral("quickTitle"));
    m_title->setPlaceholderText(tr("Log at once: what was done, then Enter"));
    m_title->setAccessibleName(tr("What was done"));
    m_title->setSource([this](const QString &typed) {
        return typed.isEmpty() ? std::vector<Suggestion>() : suggestionsAmong(m_names.usual(ActivityColumn::Title), typed);
    });
    row->addWidget(m_title, 1);
    m_people = makeNumber("quickPeople", tr("people"));
    m_women = makeNumber("quickWomen", tr("women"));
    row->addWidget(m_people);
    row->addWidget(m_women);
    auto *more = new QPushButton(tr("All fields…"), this);
    more->setObjectName(QStringLiteral("quickMore"));
    more->setAutoDefault(true); // Enter presses it, as Space does
    row->addWidget(more);
    connect(more, &QPushButton::clicked, this, &QuickLine::moreWanted);
    for (QLineEdit *line : {m_date, static_cast<QLineEdit *>(m_title), m_people, m_women})
        connect(line, &QLineEdit::returnPressed, this, &QuickLine::entered);
}

QLineEdit *QuickLine::makeNumber(const char *name, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(hint);
    field->setAccessibleName(hint);
    field->setAlignment(Qt::AlignRight);
    field->setProperty("takesNoWords", true);
    field->setFixedWidth(9 * grid);
    return field;
}

bool QuickLine::fill(domain::Activity &activity)
{
    const auto take = [&](QLineEdit *line, ActivityColumn column) {
        if (line->text().trimmed().isEmpty() || setActivityCell(activity, column, line->text(), m_names))
            return true;
        line->setFocus();
        line->selectAll();
        return false;
    };
    if (!take(m_date, ActivityColumn::Date) || !take(m_title, ActivityColumn::Title) || !take(m_people, ActivityColumn::People)
        || !take(m_women, ActivityColumn::Women))
        return false;
    return true;
}

void QuickLine::focusMissing(const domain::Activity &activity)
{
    if (!activity.from.isValid())
        m_date->setFocus();
    else if (activity.title.isEmpty())
        m_title->setFocus();
}

void QuickLine::clear()
{
    for (QLineEdit *line : {m_date, static_cast<QLineEdit *>(m_title), m_people, m_women})
        line->clear();
    m_date->setFocus();
}

} // namespace bd::gui
