// The year's view of what is due: the chart, what it is grouped by, its zoom, print and PDF.
#pragma once
#include "gui/pages/due/year_chart.h"

class QComboBox;
class QLabel;

namespace bd::gui {

class DueYear final : public QWidget {
    Q_OBJECT
public:
    explicit DueYear(QWidget *parent = nullptr);
    YearChart *chart() const { return m_chart; }

Q_SIGNALS:
    void printWanted();
    void pdfWanted();

private:
    QWidget *makeBar();
    YearChart *m_chart;
    QComboBox *m_grouping;
    QLabel *m_hint;
};

} // namespace bd::gui
