// The tab "Thể thức": head, title, recipients and signature as on paper; legal bases, preamble and closing below.
#pragma once
#include "gui/editing/plan_desk.h"
#include "gui/widgets/head_text.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bd::domain {
struct TextPlace;
}

namespace bd::gui {

class BasesList;
class DocumentHead;
class LineList;
class RichLines;

class FramePage final : public QWidget {
    Q_OBJECT
public:
    explicit FramePage(QWidget *parent = nullptr);
    ~FramePage() override;
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);
    /// Selects what is found there and brings it into sight; takes no focus.
    void showPlace(const domain::TextPlace &place);

private:
    QLabel *addHeading(const QString &text, QWidget *buddy = nullptr);
    void makeFacts();
    void makeSigning();
    void makeBases();
    void makeAddressees();
    void makeTexts();
    void makeRecipients();
    void showPlan();
    void showSigning();
    void commit();
    void storePart(HeadPart part);
    void storeFacts();
    void storePreamble(bool isVisitOver);
    void storeClosing(bool isVisitOver);
    void storeRecipients(const QStringList &recipients);
    void storeAddressees();
    void takeIdentity();
    void takeSigning(int choice);
    void editBasis(const QString &uuid);
    void addBases(std::vector<domain::LegalBasis> bases);
    void removeBasis(const QString &uuid);
    void moveBasis(const QString &uuid, int by);
    std::optional<domain::IssuingIdentity> identity() const;

    PlanDesk *m_desk = nullptr;
    QVBoxLayout *m_column = nullptr;
    DocumentHead *m_head;
    QComboBox *m_signing = nullptr, *m_kind = nullptr, *m_type = nullptr;
    QPushButton *m_identity = nullptr, *m_defaults = nullptr;
    QLineEdit *m_year = nullptr;
    BasesList *m_bases;
    RichLines *m_preamble, *m_closing;
    LineList *m_recipients, *m_addressees;
    QWidget *m_facts = nullptr;      ///< a plan's; a report's year and kind are those of its period
    QLabel *m_addressed = nullptr;   ///< "Kính gửi", of reports
    Visit m_headVisit, m_preambleVisit, m_closingVisit;
    std::vector<domain::Signer> m_forms; ///< as the box of ways to sign offers them
    bool m_isShowing = false, m_isStoring = false;
};

} // namespace bd::gui
