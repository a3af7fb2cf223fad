// The head, title, legal bases, recipients and signature of a plan as a form: value in, value out.
#pragma once
#include "domain/plan.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bd::gui {

class LegalBases;
class PartialDateEdit;

class HeadForm final : public QScrollArea {
    Q_OBJECT
public:
    explicit HeadForm(QWidget *parent = nullptr);
    void setPlan(const domain::Plan &plan);
    void setIssuer(const QStringList &lines);
    /// Writes the fields into `plan`; a date or year that makes no sense is left as it was.
    void apply(domain::Plan &plan) const;
    /// True when date and year can be understood.
    bool isValid() const;
    /// Goes to the field that can't be understood and says so below it.
    void showProblem();
    /// Offered below the field of the issuing body while that is empty; "" offers nothing.
    void setIssuerProposal(const QString &name);
    /// Brings the field of that mark name ("title", "number", the uuid of a legal basis …) into view; false when there is none.
    bool focusField(const QString &name);

Q_SIGNALS:
    void fieldEntered(const QString &name);
    void edited();
    void issuerProposalTaken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(const QString &name, const QString &label);
    QPlainTextEdit *addLines(const QString &name, const QString &label, int lines);
    void addDate();
    void addYear();
    void addBases();
    QLabel *makeProblem(const QString &text);
    void watch(QWidget *field, const QString &name);
    bool yearIsValid() const;
    /// Sentences go as soon as they are no longer true.
    void hideSolved();
    void offerIssuer();

    QFormLayout *m_form;
    QPlainTextEdit *m_superior, *m_issuer, *m_title, *m_recipients, *m_authority;
    QLineEdit *m_number, *m_symbol, *m_place, *m_year, *m_position, *m_signer;
    PartialDateEdit *m_date;
    QComboBox *m_kind;
    QPushButton *m_takeIssuer;
    QString m_issuerProposal;
    QLabel *m_dateProblem, *m_yearProblem, *m_basesLabel;
    LegalBases *m_bases;
};

} // namespace bd::gui
