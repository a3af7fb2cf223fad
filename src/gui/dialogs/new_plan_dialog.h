// "Kế hoạch mới": from which outline or as a copy of which plan, of which year, in whose name. Value in, value out.
#pragma once
#include "application/outline_catalogue.h"
#include "application/plan_service.h"

#include <QDialog>
#include <functional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTextBrowser;

namespace bd::gui {

struct NewPlanOffer {
    std::vector<application::OutlineInfo> outlines;
    std::vector<domain::IssuingIdentity> identities;
    std::vector<application::PlanSummary> plans; ///< that may be copied; their order is kept
    application::Office office;
    int year = 0;        ///< proposed
    QString outline;     ///< proposed
    qint64 copyOf = 0;   ///< proposed; 0 begins with the outlines
};

struct NewPlanDraft {
    std::optional<qint64> copyOf; ///< else from the outline
    application::OutlineChoice choice;
};

class NewPlanDialog final : public QDialog {
    Q_OBJECT
public:
    /// `preview` makes the plan that a choice would make.
    using Preview = std::function<Result<domain::Plan>(const NewPlanDraft &draft)>;
    NewPlanDialog(NewPlanOffer offer, Preview preview, QWidget *parent = nullptr);
    NewPlanDraft draft() const;

private:
    QWidget *makeSources();
    QWidget *makeShown();
    QWidget *makeForm();
    void connectAll();
    bool isCopy() const;
    const application::OutlineInfo *outline() const;
    const application::PlanSummary *plan() const;
    void chooseSource();
    void showParts();
    void proposeIdentity();
    void showPlan();

    NewPlanOffer m_offer;
    Preview m_preview;
    QButtonGroup *m_kind = nullptr;
    QStackedWidget *m_sources = nullptr;
    QListWidget *m_outlines = nullptr, *m_plans = nullptr, *m_parts = nullptr;
    QLabel *m_partsLabel = nullptr, *m_about = nullptr;
    QTextBrowser *m_text = nullptr;
    QSpinBox *m_year = nullptr;
    QComboBox *m_identity = nullptr;
    QLabel *m_identityLabel = nullptr;
    QLineEdit *m_title = nullptr;
    QPushButton *m_create = nullptr;
    bool m_isFilling = false, m_identityChosen = false, m_yearChosen = false;
};

} // namespace bd::gui
