// The text of a footnote: written, changed, or the footnote taken away. Value in, value out.
#pragma once
#include <QDialog>
#include <optional>

class QPlainTextEdit;

namespace bd::gui {

struct FootnoteDraft {
    bool isNew = true;
    std::optional<QString> text; ///< none for one of which the source kept only the number
    bool isRemoved = false;      ///< out: it is taken away
    bool operator==(const FootnoteDraft &) const = default;
};

class FootnoteDialog final : public QDialog {
    Q_OBJECT
public:
    explicit FootnoteDialog(const FootnoteDraft &draft, QWidget *parent = nullptr);
    FootnoteDraft draft() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FootnoteDraft m_draft;
    QPlainTextEdit *m_text;
};

} // namespace bd::gui
