// The real prompts: QMessageBox, QFileDialog, QPrintDialog, QDialog::exec, the desktop's programs.
#pragma once
#include "gui/prompts/prompts.h"

#include <QCoreApplication>

namespace bd::gui {

class WidgetPrompts final : public Prompts {
public:
    int ask(QWidget *parent, const Question &question) override;
    QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override;
    QStringList openSeveral(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) override;
    bool run(QDialog &dialog) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer, const PrintQuestion &question) override;
    bool openExternally(const QString &path) override;
};

} // namespace bd::gui
