// What is said about an indicator beside its numbers: source, day, reason, difficulty, proposal; what to look at; whether it was
// held against the official text. Value in, value out; each field hands its value over when it is left.
#pragma once
#include "application/indicator_service.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace bd::gui {

class PartialDateEdit;
class SuggestLine;

class IndicatorDetails final : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorDetails(QWidget *parent = nullptr);
    /// `value`: of the row, of a quarter or the year. `known`: sources that were named before.
    void show(const application::IndicatorLine &line, const application::StoredIndicatorValue &value, domain::AgencyLevel level, int year,
              const QStringList &known);
    void clear();
    /// Hands over what stands in the fields.
    void commit();

Q_SIGNALS:
    void edited(const bd::application::StoredIndicatorValue &value);
    void confirmWanted(const QString &code);
    void targetWanted(const QString &code);  ///< a target of this year
    void logWanted(const QString &code);     ///< what the log proposes is taken over
    void unitsWanted(const QString &code);   ///< what the units below say is taken over

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *makeText(const char *name, const QString &hint);
    void fill();
    void showRemarks();
    application::IndicatorLine m_line;
    application::StoredIndicatorValue m_value;
    domain::AgencyLevel m_level = domain::AgencyLevel::Commune;
    int m_year = 0;
    bool m_isShown = false, m_isFilling = false;
    QStringList m_sources;
    QLabel *m_title, *m_about, *m_remarks;
    SuggestLine *m_source;
    PartialDateEdit *m_asOf;
    QCheckBox *m_isEstimate;
    QPlainTextEdit *m_reason, *m_difficulty, *m_proposal;
    QPushButton *m_confirm, *m_target, *m_log, *m_units;
};

} // namespace bd::gui
