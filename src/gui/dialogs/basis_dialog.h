// A document that the plan rests on: its parts, and how it is cited. Value in, value out.
#pragma once
#include "gui/widgets/agency_directory.h"

#include "domain/plan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bd::gui {

class AgencyPicker;
class PartialDateEdit;

class BasisDialog final : public QDialog {
    Q_OBJECT
public:
    BasisDialog(const domain::LegalBasis &basis, const AgencyDirectory &directory, QWidget *parent = nullptr);
    domain::LegalBasis basis() const;

private:
    void follow();
    void validate();
    domain::LegalBasis m_basis;
    QComboBox *m_type;
    QLineEdit *m_number, *m_title;
    PartialDateEdit *m_date;
    AgencyPicker *m_issuer;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_done = nullptr;
    bool m_isOwnText = false, m_isFollowing = false; ///< the words were written by hand: they don't follow the parts
};

} // namespace bd::gui
