// What filling a form left open: sentences and cells, to be read and copied.
#pragma once
#include <QDialog>

namespace bd::gui {

class UnfilledDialog final : public QDialog {
    Q_OBJECT
public:
    UnfilledDialog(const QString &form, const QStringList &cells, const QStringList &notes, QWidget *parent = nullptr);
};

} // namespace bd::gui
