// A box to paste a plan's text into.
#pragma once
#include <QDialog>
#include <memory>

namespace Ui {
class PasteDialog;
}

namespace bd::gui {

class PasteDialog final : public QDialog {
    Q_OBJECT
public:
    /// `text` is what stands in the box at first: the clipboard's text when there is some.
    explicit PasteDialog(const QString &text, QWidget *parent = nullptr);
    ~PasteDialog() override;
    QString text() const;

private:
    std::unique_ptr<Ui::PasteDialog> m_ui;
};

} // namespace bd::gui
