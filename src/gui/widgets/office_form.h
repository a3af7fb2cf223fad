// The three questions about the office, all optional. Used on the first page and in the settings.
#pragma once
#include "application/settings_service.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bd::gui {

class OfficeForm final : public QWidget {
    Q_OBJECT
public:
    explicit OfficeForm(QWidget *parent = nullptr);
    void setOffice(const application::Office &office);
    application::Office office() const;

Q_SIGNALS:
    /// A field was left or chosen and the answers differ from those last set or announced.
    void officeEdited(const bd::application::Office &office);

private:
    void announce();
    void showHint();
    QComboBox *m_province;
    QLineEdit *m_unit, *m_signer;
    QLabel *m_hint = nullptr; ///< a province that is not in the list: said, not refused
    application::Office m_known;
};

} // namespace bd::gui
