// The user's guide, compiled in: to read and copy from. Its pictures stay in docs/images.
#pragma once
#include <QDialog>

namespace bd::gui {

class GuideDialog final : public QDialog {
    Q_OBJECT
public:
    explicit GuideDialog(QWidget *parent = nullptr);
    /// The guide's Markdown without pictures, and without links that lead to files beside it.
    static QString text();
};

} // namespace bd::gui
