// "Chốt báo cáo": what the check says, a note on what changed, and whether it is the regular round or the official figures of the
// year. Warnings, never walls. Value in, value out.
#pragma once
#include "domain/issue.h"
#include "domain/report.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace bd::gui {

class FreezeDialog final : public QDialog {
    Q_OBJECT
public:
    /// `number`: of the revision that comes. `canBeOfficial`: a yearly report that was frozen before.
    FreezeDialog(int number, bool canBeOfficial, std::vector<domain::Issue> issues, QWidget *parent = nullptr);
    QString note() const;
    domain::ReportRound round() const;
    /// The remark that is to be gone to instead of freezing; "" for none.
    QString place() const { return m_place; }

private:
    QLineEdit *m_note;
    QRadioButton *m_official = nullptr;
    QString m_place;
};

} // namespace bd::gui
