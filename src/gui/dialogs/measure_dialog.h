// A measure of the office's own: what is counted, in which unit, where it stands. Value in, value out.
#pragma once
#include "application/measure_catalogue.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace bd::gui {

class MeasureDialog final : public QDialog {
    Q_OBJECT
public:
    explicit MeasureDialog(const domain::Measure &measure, QWidget *parent = nullptr);
    domain::Measure measure() const;

private:
    void follow();
    domain::Measure m_measure;
    QLineEdit *m_name, *m_unit;
    QComboBox *m_group, *m_nature;
    QCheckBox *m_bySex, *m_ratio, *m_sensitive;
    QPushButton *m_save;
};

} // namespace bd::gui
