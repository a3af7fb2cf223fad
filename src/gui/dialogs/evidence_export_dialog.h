// "Xuất hồ sơ minh chứng": of which period, and whether files with personal data go along. Value in, value out.
#pragma once
#include "application/evidence_service.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace bd::gui {

class PeriodChoice;

class EvidenceExportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit EvidenceExportDialog(int year, QWidget *parent = nullptr);
    application::EvidenceWish wish() const;

private:
    PeriodChoice *m_period;
    QCheckBox *m_personal;
    QPushButton *m_go;
};

} // namespace bd::gui
