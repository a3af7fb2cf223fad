// "Thêm yêu cầu báo cáo từ văn bản đến": who asks, by which document, until when; with the outline or form that came along. Fifteen
// seconds by keyboard. Value in, value out.
#pragma once
#include "domain/due.h"
#include "domain/calendar/work_calendar.h"
#include "gui/widgets/file_slot.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace bd::gui {

class SuggestLine;

class RequestDialog final : public QDialog {
    Q_OBJECT
public:
    using ChooseFile = std::function<QString(const QString &title, const QString &filter)>;
    /// `senders`: earlier ones, then agencies, best first.
    RequestDialog(const domain::ReportRequest &request, const QStringList &senders, QDate today, const domain::WorkCalendar &calendar,
                  QWidget *parent = nullptr, const ChooseFile &choose = {});
    domain::ReportRequest request() const;
    QString file() const; ///< chosen now; "" for none or the one that is kept
    /// How a typed deadline counts, in words; "" for what is none.
    static QString dueHint(const QString &typed, QDate today, const domain::WorkCalendar &calendar);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLineEdit *addLine(const char *name, const QString &label, const QString &hint);
    void addFile(const ChooseFile &choose);
    void validate();
    std::optional<QDate> date() const;

    domain::ReportRequest m_request;
    QDate m_today;
    domain::WorkCalendar m_calendar;
    QFormLayout *m_form;
    SuggestLine *m_sender;
    QLineEdit *m_number, *m_date, *m_due, *m_subject;
    QComboBox *m_period;
    QLabel *m_dueHint, *m_problem;
    FileSlot *m_file = nullptr;
    QDialogButtonBox *m_buttons;
};

} // namespace bd::gui
