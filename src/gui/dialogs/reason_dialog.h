// Asks for the reason of something in one line: why a task isn't carried out.
#pragma once
#include <QDialog>

class QLineEdit;

namespace bd::gui {

class ReasonDialog final : public QDialog {
    Q_OBJECT
public:
    /// `done`: the verb on its main button.
    ReasonDialog(const QString &title, const QString &question, const QString &done, QWidget *parent = nullptr);
    QString reason() const; ///< may be empty: unknown

private:
    QLineEdit *m_reason;
};

} // namespace bd::gui
