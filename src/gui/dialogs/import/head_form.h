// The head, title, recipients and signature of a plan as a form: value in, value out.
#pragma once
#include "domain/plan.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace bd::gui {

class PartialDateEdit;

class HeadForm final : public QScrollArea {
    Q_OBJECT
public:
    explicit HeadForm(QWidget *parent = nullptr);
    void setPlan(const domain::Plan &plan);
    /// Writes the fields into `plan`; a date or year that makes no sense is left as it was.
    void apply(domain::Plan &plan) const;
    /// True when date and year can be understood.
    bool isValid() const;
    /// Focuses the field of that mark name ("title", "number" …); false when there is none.
    bool focusField(const QString &name);

Q_SIGNALS:
    void fieldEntered(const QString &name);
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(const QString &name, const QString &label);
    QPlainTextEdit *addLines(const QString &name, const QString &label, int lines);
    void watch(QWidget *field, const QString &name);

    QFormLayout *m_form;
    QPlainTextEdit *m_superior, *m_issuer, *m_title, *m_recipients, *m_authority;
    QLineEdit *m_number, *m_symbol, *m_place, *m_year, *m_position, *m_signer;
    PartialDateEdit *m_date;
    QComboBox *m_kind;
};

} // namespace bd::gui
