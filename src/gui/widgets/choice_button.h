// A large button of a first page: icon, what it does, a line about it. Everything by keyboard, as any button.
#pragma once
#include <QPushButton>

namespace bd::gui {

class ChoiceButton final : public QPushButton {
    Q_OBJECT
public:
    ChoiceButton(const QIcon &icon, const QString &title, const QString &description, QWidget *parent = nullptr);
    QString description() const { return m_description; }
    /// The one that most people need: filled with the accent colour.
    void setPrimary(bool primary);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont titleFont() const;
    QString m_description;
    bool m_primary = false;
};

} // namespace bd::gui
