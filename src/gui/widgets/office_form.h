// The three questions about the office, all optional. Used on the first page and in the settings.
#pragma once
#include "application/settings_service.h"

#include <QWidget>

class QComboBox;
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
    QComboBox *m_province;
    QLineEdit *m_unit, *m_signer;
    application::Office m_known;
};

} // namespace bd::gui
