// A data file without plans: large buttons for what can be done, three optional questions about the office beside them.
#pragma once
#include "application/settings_service.h"

#include <QWidget>

namespace bd::gui {

class OfficeForm;

class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setOffice(const application::Office &office);

Q_SIGNALS:
    void importFile();
    void paste();
    void sample();
    void openOther();
    void officeEdited(const bd::application::Office &office);

private:
    OfficeForm *m_office = nullptr;
};

} // namespace bd::gui
