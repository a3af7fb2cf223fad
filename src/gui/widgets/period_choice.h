// The period that figures are for: six months, nine months, the year, Action Month, or any two days.
#pragma once
#include "domain/figure.h"

#include <QWidget>

class QComboBox;

namespace bd::gui {

class PartialDateEdit;

class PeriodChoice final : public QWidget {
    Q_OBJECT
public:
    explicit PeriodChoice(QWidget *parent = nullptr);
    /// The year of the usual periods. A chosen period moves along with it.
    void setYear(int year);
    void setPeriod(const domain::DayRange &period);
    /// With invalid days while two that make none are typed.
    domain::DayRange period() const;
    bool isValid() const;
    QComboBox *box() const { return m_box; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    int m_year;
    QComboBox *m_box;
    QWidget *m_days;
    PartialDateEdit *m_from, *m_to;
};

/// "6 tháng đầu năm 2026", "01/02/2026 - 15/03/2026"
QString periodText(const domain::DayRange &period);

} // namespace bd::gui
