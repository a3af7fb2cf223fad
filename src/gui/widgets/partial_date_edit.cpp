#include "gui/widgets/partial_date_edit.h"

#include "domain/typed_date.h"
#include "gui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace bd::gui {

namespace {

/// "21" is 2021, "98" is 1998.
QString wholeYear(const QString &year)
{
    constexpr int firstOfLastCentury = 70;
    if (year.size() != 2)
        return year;
    return (year.toInt() < firstOfLastCentury ? QStringLiteral("20") : QStringLiteral("19")) + year;
}

/// A year of two digits is understood behind a day and a month only: "5/12" is no date, "05/12/21" is.
std::optional<domain::PartialDate> fromParts(const QString &day, const QString &month, const QString &typedYear)
{
    const QString year = day.isEmpty() || month.isEmpty() ? typedYear : wholeYear(typedYear);
    if (day.isEmpty() && month.isEmpty() && year.isEmpty())
        return domain::PartialDate();
    QString iso = year.rightJustified(4, QLatin1Char('0'));
    if (year.isEmpty() || (month.isEmpty() && !day.isEmpty()))
        return std::nullopt;
    if (!month.isEmpty())
        iso += QLatin1Char('-') + month.rightJustified(2, QLatin1Char('0'));
    if (!day.isEmpty())
        iso += QLatin1Char('-') + day.rightJustified(2, QLatin1Char('0'));
    return domain::PartialDate::fromIso(iso);
}

} // namespace

PartialDateEdit::PartialDateEdit(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid / 2);
    m_day = makeField(QStringLiteral("day"), tr("day"), tr("Day, may stay empty"), 2);
    m_month = makeField(QStringLiteral("month"), tr("month"), tr("Month, may stay empty"), 2);
    m_year = makeField(QStringLiteral("year"), tr("year"), tr("Year, may stay empty"), 4);
    connect(m_year, &QLineEdit::editingFinished, this, &PartialDateEdit::completeYear);
    row->addWidget(m_day);
    row->addWidget(new QLabel(QStringLiteral("/"), this));
    row->addWidget(m_month);
    row->addWidget(new QLabel(QStringLiteral("/"), this));
    row->addWidget(m_year);
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_day);
}

QLineEdit *PartialDateEdit::makeField(const QString &name, const QString &hint, const QString &accessible, int digits)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setAccessibleName(accessible);
    field->setMaxLength(digits);
    field->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d*")), field));
    field->setFixedWidth(field->fontMetrics().horizontalAdvance(hint + QStringLiteral("00")) + 2 * grid);
    connect(field, &QLineEdit::textEdited, this, &PartialDateEdit::edited);
    field->installEventFilter(this);
    return field;
}

bool PartialDateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return paste();
    const QString text = key->text();
    if (text != QLatin1String("/") && text != QLatin1String(".") && text != QLatin1String("-"))
        return QWidget::eventFilter(watched, event);
    if (QLineEdit *next = watched == m_day ? m_month : watched == m_month ? m_year : nullptr) {
        next->setFocus();
        next->selectAll();
    }
    return true;
}

bool PartialDateEdit::paste()
{
    const auto whole = parseScreenDate(QApplication::clipboard()->text());
    if (!whole || whole->isUnknown())
        return false; // digits for one field
    setDate(*whole);
    Q_EMIT edited();
    return true;
}

void PartialDateEdit::completeYear()
{
    const QString whole = wholeYear(m_year->text());
    if (whole == m_year->text())
        return;
    m_year->setText(whole);
    Q_EMIT edited();
}

void PartialDateEdit::setDate(const domain::PartialDate &date)
{
    const auto text = [](std::optional<int> value, int digits) {
        return value ? QString::number(*value).rightJustified(digits, QLatin1Char('0')) : QString();
    };
    m_day->setText(text(date.day(), 2));
    m_month->setText(text(date.month(), 2));
    m_year->setText(text(date.year(), 4));
}

std::optional<domain::PartialDate> PartialDateEdit::date() const
{
    return fromParts(m_day->text(), m_month->text(), m_year->text());
}

std::optional<domain::PartialDate> parseScreenDate(const QString &typed)
{
    return domain::typedPartialDate(typed);
}

} // namespace bd::gui
