// "Số này từ đâu?": the rows that a figure is the sum of, and what has to be known about it. Value in; accepted when they are
// to be shown in the log.
#pragma once
#include "application/report_facts.h"

#include <QDialog>

namespace bd::gui {

class ExplainDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ExplainDialog(const application::FigureExplanation &explanation, QWidget *parent = nullptr);
};

} // namespace bd::gui
