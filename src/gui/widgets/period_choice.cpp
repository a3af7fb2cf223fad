#include "gui/widgets/period_choice.h"

#include "base/clock.h"
#include "gui/theme.h"
#include "gui/widgets/partial_date_edit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <vector>

namespace bd::gui {

namespace {

struct UsualPeriod {
    int fromMonth, fromDay, toMonth, toDay;
    const char *name;
};

constexpr UsualPeriod usual[] = {
    {1, 1, 6, 30, QT_TRANSLATE_NOOP("PeriodChoice", "First 6 months of %1")},
    {1, 1, 9, 30, QT_TRANSLATE_NOOP("PeriodChoice", "First 9 months of %1")},
    {1, 1, 12, 31, QT_TRANSLATE_NOOP("PeriodChoice", "Year %1")},
    {11, 15, 12, 15, QT_TRANSLATE_NOOP("PeriodChoice", "Action Month of %1")},
};
constexpr int usualCount = 4;

domain::DayRange rangeOf(const UsualPeriod &period, int year)
{
    return {QDate(year, period.fromMonth, period.fromDay), QDate(year, period.toMonth, period.toDay)};
}

QString nameOf(const UsualPeriod &period, int year)
{
    return QCoreApplication::translate("PeriodChoice", period.name).arg(year);
}

int usualIndex(const domain::DayRange &period)
{
    for (int i = 0; i < usualCount; ++i) {
        if (period.from.isValid() && period == rangeOf(usual[i], period.from.year()))
            return i;
    }
    return -1;
}

} // namespace

PeriodChoice::PeriodChoice(QWidget *parent)
    : QWidget(parent), m_year(SystemClock().today().year()), m_box(new QComboBox(this)), m_days(new QWidget(this)),
      m_from(new PartialDateEdit(m_days)), m_to(new PartialDateEdit(m_days))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_box->setObjectName(QStringLiteral("periodBox"));
    m_box->setAccessibleName(tr("Period"));
    row->addWidget(m_box);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(m_from);
    days->addWidget(new QLabel(QStringLiteral("–"), m_days));
    days->addWidget(m_to);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    row->addWidget(m_days);
    row->addStretch();
    setFocusProxy(m_box);
    setYear(m_year);
    m_box->setCurrentIndex(2);
    follow();
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    for (PartialDateEdit *edit : {m_from, m_to})
        connect(edit, &PartialDateEdit::edited, this, [this] {
            if (isValid())
                Q_EMIT changed();
        });
}

void PeriodChoice::setYear(int year)
{
    const QSignalBlocker quiet(m_box);
    const int at = m_box->currentIndex();
    m_year = year;
    m_box->clear();
    for (const UsualPeriod &period : usual)
        m_box->addItem(nameOf(period, year));
    m_box->addItem(tr("Other days"));
    m_box->setCurrentIndex(at < 0 ? 2 : at);
    follow();
}

void PeriodChoice::setPeriod(const domain::DayRange &period)
{
    const QSignalBlocker quiet(m_box);
    const int known = usualIndex(period);
    if (known >= 0)
        setYear(period.from.year());
    m_box->setCurrentIndex(known >= 0 ? known : usualCount);
    m_from->setDate(period.from.isValid() ? domain::PartialDate::of(period.from) : domain::PartialDate());
    m_to->setDate(period.to.isValid() ? domain::PartialDate::of(period.to) : domain::PartialDate());
    follow();
}

domain::DayRange PeriodChoice::period() const
{
    const int at = m_box->currentIndex();
    if (at >= 0 && at < usualCount)
        return rangeOf(usual[at], m_year);
    const auto from = m_from->date(), to = m_to->date();
    return {from ? from->date().value_or(QDate()) : QDate(), to ? to->date().value_or(QDate()) : QDate()};
}

bool PeriodChoice::isValid() const
{
    const domain::DayRange range = period();
    return range.from.isValid() && range.to.isValid() && range.from <= range.to;
}

void PeriodChoice::follow()
{
    m_days->setVisible(m_box->currentIndex() == usualCount);
}

QString periodText(const domain::DayRange &period)
{
    const int known = usualIndex(period);
    if (known >= 0)
        return nameOf(usual[known], period.from.year());
    const QString format = QStringLiteral("dd/MM/yyyy");
    return period.from.toString(format) + QStringLiteral(" – ") + period.to.toString(format);
}

} // namespace bd::gui
