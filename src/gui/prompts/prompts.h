// Everything that stops and asks. An interface, so that tests answer; message boxes and file dialogs live behind it only.
#pragma once
#include <QString>
#include <QStringList>

class QDialog;
class QPrinter;
class QWidget;

namespace bd::gui {

struct Question {
    QString title, text;
    QString details;      ///< a second, smaller paragraph
    QStringList buttons;  ///< verbs; the first is what Enter does
    int escape = -1;      ///< index of the button that Esc stands for; -1 is the last
    bool isWarning = false;
};

struct PrintQuestion {
    QString title;
    int pageCount = 0;
    bool hasCurrentPage = false; ///< "the page shown" may be chosen
};

class Prompts {
public:
    virtual ~Prompts() = default;
    /// Index of the chosen button.
    virtual int ask(QWidget *parent, const Question &question) = 0;
    /// File names; empty when the user left.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) = 0;
    /// Several at once.
    virtual QStringList openSeveral(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
    {
        const QString file = openFile(parent, title, folder, filter);
        return file.isEmpty() ? QStringList() : QStringList{file};
    }
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter) = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
    /// Runs a dialog of ours; true when it was accepted.
    virtual bool run(QDialog &dialog) = 0;
    /// Printer, range, copies, order: set in `printer`. False when the user left.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer, const PrintQuestion &question) = 0;
    /// Hands a file or folder to the system's program for it.
    virtual bool openExternally(const QString &path) = 0;
};

} // namespace bd::gui
