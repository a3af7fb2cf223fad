// A data file without plans: four large buttons for what people come for, three optional questions about the office beside them, and
// the head of a page as it follows from the answers.
#pragma once
#include "application/settings_service.h"
#include "domain/issuing_identity.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace bd::gui {

class DocumentHead;
class OfficeForm;

class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setOffice(const application::Office &office);
    /// The one that plans are issued in first; its page is shown, to be corrected by clicking on it.
    void setIdentity(const std::optional<domain::IssuingIdentity> &identity);

Q_SIGNALS:
    void newReport();
    void newPlan();
    void logActivity();
    void importFile();
    void paste();
    void sample();
    void openOther();
    void officeEdited(const bd::application::Office &office);
    void identityEdited(const bd::domain::IssuingIdentity &identity);

private:
    void onHeadEdited();
    OfficeForm *m_office = nullptr;
    DocumentHead *m_head = nullptr;
    QLabel *m_headHint = nullptr;
    QHBoxLayout *m_columns = nullptr;
    domain::IssuingIdentity m_identity;
};

} // namespace bd::gui
