// "Mẫu câu báo cáo": the sentence patterns as the office words them. Values in, values out: a wording per code, "" takes the
// shipped one again.
#pragma once
#include "application/report_draft.h"

#include <QDialog>
#include <QMap>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace bd::gui {

class PatternsDialog final : public QDialog {
    Q_OBJECT
public:
    /// What is wrong with a wording, in sentences; "" when nothing is.
    using Faults = std::function<QString(const application::SentencePattern &pattern, const QString &text)>;
    /// How a wording reads with numbers in it.
    using Sample = std::function<QString(const application::SentencePattern &pattern, const QString &text)>;
    PatternsDialog(std::vector<application::SentencePattern> patterns, Faults faults, Sample sample, QWidget *parent = nullptr);

    /// By code: those that are worded otherwise than they were.
    QMap<QString, QString> changes() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void showPattern();
    void follow();
    void restore();
    int current() const; ///< index of the pattern that is shown, -1 for none

    std::vector<application::SentencePattern> m_patterns;
    std::vector<QString> m_texts; ///< as they are worded now
    Faults m_faults;
    Sample m_sample;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_when, *m_shown, *m_fault;
    QPlainTextEdit *m_text;
    QPushButton *m_restore, *m_save;
};

} // namespace bd::gui
