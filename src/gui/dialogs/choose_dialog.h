// Chooses one of a few names: in whose name a paper is issued. Value in, value out.
#pragma once
#include <QDialog>

class QListWidget;

namespace bd::gui {

class ChooseDialog final : public QDialog {
    Q_OBJECT
public:
    ChooseDialog(const QString &title, const QString &question, const QStringList &names, int chosen, const QString &done,
                 QWidget *parent = nullptr);
    int chosen() const;

private:
    QListWidget *m_list;
};

} // namespace bd::gui
