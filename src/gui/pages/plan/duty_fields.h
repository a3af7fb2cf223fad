// The fields of one reporting duty as a form. Value in; tells when a field was left with something else than it showed.
#pragma once
#include "application/section_names.h"
#include "gui/widgets/agency_directory.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace bd::gui {

class AgencyPicker;
class PartialDateEdit;

class DutyFields final : public QWidget {
    Q_OBJECT
public:
    explicit DutyFields(QWidget *parent = nullptr);
    void setDirectory(const AgencyDirectory &directory);
    void setSections(const std::vector<application::SectionName> &sections);
    void setReadOnly(bool readOnly);
    void setDuty(const domain::ReportingDuty &duty);
    const domain::ReportingDuty &duty() const { return m_duty; }
    /// Sentences about it, below the fields.
    void setRemarks(const QStringList &remarks);
    /// Whatever was typed and not left yet is told now.
    void commit();
    void focusFirst();

Q_SIGNALS:
    void edited(const bd::domain::ReportingDuty &duty);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    AgencyPicker *makePicker(const char *name);
    QComboBox *makeChoice(const char *name);
    /// The duty as the fields say it; a due day that is none stays as it was.
    domain::ReportingDuty typed() const;
    void take();
    void showDue();

    domain::ReportingDuty m_duty;
    bool m_readOnly = false, m_isShowing = false;
    AgencyPicker *m_from, *m_to, *m_via;
    QComboBox *m_kind, *m_period, *m_strict, *m_section;
    PartialDateEdit *m_due;
    QPlainTextEdit *m_wording;
    QLabel *m_dueNote, *m_remarks;
};

/// The last day on which the report is in time.
std::optional<QDate> lastGoodDay(const domain::ReportingDuty &duty);

} // namespace bd::gui
