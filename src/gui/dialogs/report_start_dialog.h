// "Lập báo cáo ngay": which report, about which days, by which document, to whom, until when, in whose name. One dialog, and
// nothing in it is compulsory but the period. What a pasted base says fills in the rest. Value in, value out.
#pragma once
#include "application/plan_service.h"
#include "application/report_service.h"
#include "application/request_reading.h"
#include "domain/calendar/work_calendar.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace bd::gui {

class SuggestLine;

/// Something that waits for a report: a request, a duty of a plan, the Action Month.
struct ReportWish {
    QString text; ///< "Sở Nội vụ, Công văn số 540/SNV …, hạn trước 30/05/2026"
    application::ReportDraft draft;
    QString outlineName; ///< of the outline that came with the request; "" for none
};

struct ReportStartOffer {
    application::ReportDraft draft; ///< it begins with this
    QString outlineName;            ///< as in ReportWish
    std::vector<ReportWish> wishes; ///< empty: what is asked isn't asked about
    std::vector<domain::IssuingIdentity> identities;
    std::vector<application::PlanSummary> plans;
    /// The report that one of this kind goes on from: the last whose cut-off lies before that day.
    std::function<std::optional<domain::Report>(domain::ReportKind kind, QDate day)> former;
    std::vector<std::pair<QString, QString>> earlier;     ///< reports whose outline may be taken: uuid, title
    QString takeFrom;                                     ///< uuid of the one that is proposed
    QStringList senders;
    QDate today;
    domain::WorkCalendar calendar;
    bool isChange = false; ///< of a report that there is: outline and identity are settled
    QString usedTitle;     ///< of the report whose content is used for another request; "" for a new one
};

/// Where the headings come from.
struct OutlineWish {
    enum class From { Usual, Request, File, Earlier };
    From from = From::Usual;
    QString value; ///< the file's path, or the uuid of the earlier report
};

class ReportStartDialog final : public QDialog {
    Q_OBJECT
public:
    using ChooseFile = std::function<QString(const QString &title, const QString &filter)>;
    explicit ReportStartDialog(ReportStartOffer offer, QWidget *parent = nullptr, ChooseFile choose = {});
    application::ReportDraft draft() const;
    OutlineWish outline() const;

private:
    QLineEdit *addLine(const char *name, const QString &label, const QString &hint);
    QComboBox *addBox(const char *name, const QString &label);
    void addKind();
    void addPeriod();
    void addRequest();
    void addOffice();
    void addOutline();
    void chooseFile();
    void fill(const application::ReportDraft &draft, const QString &outlineName);
    void showOutlines(const QString &outlineName);
    void readPasted();
    void proposePeriod();
    void proposeAddressee();
    void cutOffAt(QDate day);
    void followPeriod();
    void validate();
    bool isUse() const { return !m_offer.usedTitle.isEmpty(); } ///< kind and days are those of the content
    domain::ReportKind kind() const;
    domain::PeriodRule rule() const;
    const domain::IssuingIdentity *identity() const;
    std::optional<domain::Report> former() const;
    std::optional<domain::DayRange> period() const;
    std::optional<QDate> wholeEnd() const; ///< the natural end of the period where the cut-off lies before it

    ReportStartOffer m_offer;
    ChooseFile m_choose;
    application::ReportDraft m_begun;
    application::RequestReading m_reading;
    QFormLayout *m_form;
    QComboBox *m_wish = nullptr, *m_kind = nullptr, *m_rule = nullptr, *m_identity = nullptr, *m_plan = nullptr, *m_outline = nullptr;
    QSpinBox *m_year = nullptr;
    QLineEdit *m_period = nullptr, *m_document = nullptr, *m_subject = nullptr, *m_addressee = nullptr, *m_due = nullptr;
    QPlainTextEdit *m_pasted = nullptr;
    SuggestLine *m_sender = nullptr;
    QCheckBox *m_whole = nullptr;
    QLabel *m_read = nullptr, *m_dueHint = nullptr, *m_problem = nullptr;
    QPushButton *m_done = nullptr;
    bool m_isFilling = false;
};

/// The report that is due next as seasons go, and its year.
std::pair<domain::ReportKind, int> seasonalReport(QDate today);

} // namespace bd::gui
