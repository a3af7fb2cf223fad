// A date of which the day, or day and month, may stay empty: three small fields, day / month / year.
// "/", "." and "-" go on to the next field; a whole date can be pasted; a year of two digits is completed.
#pragma once
#include "domain/partial_date.h"

#include <QWidget>

class QLineEdit;

namespace bd::gui {

class PartialDateEdit final : public QWidget {
    Q_OBJECT
public:
    explicit PartialDateEdit(QWidget *parent = nullptr);
    void setDate(const domain::PartialDate &date);
    /// What stands in the fields; nullopt when it is no date (31/02, a day without a month …).
    std::optional<domain::PartialDate> date() const;
    bool isValid() const { return date().has_value(); }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *makeField(const QString &name, const QString &hint, const QString &accessible, int digits);
    bool paste();
    void completeYear();
    QLineEdit *m_day, *m_month, *m_year;
};

/// Reads "05/6/2026", "5-6-2026", "5.12.21", "2026-06-05", "06/2026", "2026" as people type them; "" is unknown, nonsense nullopt.
std::optional<domain::PartialDate> parseScreenDate(const QString &typed);

} // namespace bd::gui
