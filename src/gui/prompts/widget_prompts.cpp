#include "gui/prompts/widget_prompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace bd::gui {

int WidgetPrompts::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(question.isWarning ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text,
                    QMessageBox::NoButton, parent);
    box.setInformativeText(question.details);
    QList<QAbstractButton *> buttons;
    for (const QString &label : question.buttons)
        buttons.append(box.addButton(label, buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::RejectRole));
    if (buttons.isEmpty())
        return -1;
    const qsizetype escape = question.escape < 0 ? buttons.size() - 1 : question.escape;
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.first()));
    box.setEscapeButton(buttons.at(escape));
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return static_cast<int>(chosen < 0 ? escape : chosen);
}

QString WidgetPrompts::openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString WidgetPrompts::saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

QString WidgetPrompts::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

bool WidgetPrompts::run(QDialog &dialog)
{
    return dialog.exec() == QDialog::Accepted;
}

bool WidgetPrompts::openExternally(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace bd::gui
