#include "gui/prompts/widget_prompts.h"

#include "base/registry.h"
#include "gui/dialogs/fit_screen.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QUrl>

namespace bd::gui {

namespace {

/// The day in digits: the file model writes it in the system's language, whatever the program speaks.
class FileDateDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QFileInfo file(index.siblingAtColumn(0).data(QFileSystemModel::FilePathRole).toString());
        if (file.exists())
            option->text = file.lastModified().toOffsetFromUtc(7 * 3600).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    }
};

/// Qt's dialog of files notes what it showed when it goes: on Windows in the registry, where the program leaves nothing
/// (docs/adr/0042). Declared before the dialog; what stood there from other programs stands there again.
class NothingNoted {
#ifdef Q_OS_WIN
public:
    NothingNoted()
    {
        QSettings noted(QSettings::UserScope, QStringLiteral("QtProject"));
        noted.beginGroup(group());
        const QStringList keys = noted.allKeys();
        for (const QString &key : keys)
            m_before.append({key, noted.value(key)});
    }
    ~NothingNoted()
    {
        {
            QSettings noted(QSettings::UserScope, QStringLiteral("QtProject"));
            noted.remove(group());
            noted.beginGroup(group());
            for (const auto &[key, value] : m_before)
                noted.setValue(key, value);
        }
        for (const char *key : {"Software\\QtProject\\OrganizationDefaults\\FileDialog", "Software\\QtProject\\OrganizationDefaults",
                                "Software\\QtProject"})
            removeEmptyRegistryKey(QLatin1String(key));
    }
    Q_DISABLE_COPY_MOVE(NothingNoted)

private:
    static QString group() { return QStringLiteral("FileDialog"); }

    QList<std::pair<QString, QVariant>> m_before;
#else
public:
    NothingNoted() {} // a file of Qt's own, as with every program
#endif
};

/// Qt's own dialog (where the system has none) starts with columns too narrow for names of plans.
QStringList chosenFiles(QFileDialog &dialog)
{
    enum Column { Name, Size, Type, Date };
    if (auto *files = dialog.findChild<QTreeView *>(QStringLiteral("treeView"))) {
        dialog.resize(QSize(960, 560).boundedTo(dialog.screen()->availableGeometry().size() - QSize(32, 64)));
        files->header()->resizeSection(Name, 380);
        files->header()->resizeSection(Size, 90);
        files->header()->resizeSection(Type, 110);
        files->header()->resizeSection(Date, 140);
        files->setItemDelegateForColumn(Date, new FileDateDelegate(files));
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString chosenFile(QFileDialog &dialog)
{
    return chosenFiles(dialog).value(0);
}

} // namespace

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
    const NothingNoted nothing;
    QFileDialog dialog(parent, title, folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenFile(dialog);
}

QStringList WidgetPrompts::openSeveral(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    const NothingNoted nothing;
    QFileDialog dialog(parent, title, folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return chosenFiles(dialog);
}

QString WidgetPrompts::saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    const NothingNoted nothing;
    QFileDialog dialog(parent, title, QFileInfo(proposed).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(QFileInfo(proposed).fileName());
    return chosenFile(dialog);
}

QString WidgetPrompts::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    const NothingNoted nothing;
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

bool WidgetPrompts::run(QDialog &dialog)
{
    rememberSize(dialog);
    return dialog.exec() == QDialog::Accepted;
}

bool WidgetPrompts::choosePrinter(QWidget *parent, QPrinter &printer, const PrintQuestion &question)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(question.title);
    dialog.setOptions(QPrintDialog::PrintToFile | QPrintDialog::PrintPageRange | QPrintDialog::PrintCollateCopies
                      | QPrintDialog::PrintShowPageSize);
    dialog.setOption(QPrintDialog::PrintCurrentPage, question.hasCurrentPage);
    dialog.setMinMax(1, std::max(1, question.pageCount));
    dialog.setFromTo(1, std::max(1, question.pageCount));
    dialog.setPrintRange(QPrintDialog::AllPages);
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(QLatin1String(">>"))) // Qt's own dialog hides range and copies behind it
            button->click();
    }
    return dialog.exec() == QDialog::Accepted;
}

bool WidgetPrompts::openExternally(const QString &path)
{
    const QUrl url = QUrl::fromLocalFile(path);
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    if (opener.isEmpty())
        return QDesktopServices::openUrl(url);
    // QDesktopServices doesn't wait to hear that no program opens such a file; the opener's exit code tells
    auto *process = new QProcess; // lives as long as the opener; its end must not end what it opened
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->start(opener, {url.toString(QUrl::FullyEncoded)});
    if (!process->waitForStarted()) {
        process->deleteLater();
        return QDesktopServices::openUrl(url);
    }
    constexpr int patience = 1500; // ms; a program that is still starting has been found
    return !process->waitForFinished(patience) || process->exitCode() == 0;
}

} // namespace bd::gui
