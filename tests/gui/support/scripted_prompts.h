// Answers instead of a person: every question, file dialog and dialog of ours is answered from a script.
#pragma once
#include "gui/prompts/prompts.h"
#include "support/catch.h"

#include <QDialog>
#include <QPrinter>
#include <deque>
#include <functional>

namespace bd::test {

class ScriptedPrompts final : public gui::Prompts {
public:
    std::deque<int> answers;
    QStringList openFiles, saveFiles, folders;                   ///< answers, in their order
    std::deque<std::function<bool(QDialog &)>> dialogs;          ///< what is done in each dialog; true accepts
    std::vector<gui::Question> questions;                        ///< asked
    std::deque<std::function<bool(QPrinter &)>> printers;        ///< what is chosen in each print dialog; true prints
    std::vector<gui::PrintQuestion> printQuestions;              ///< asked
    QStringList proposedFiles, opened;
    bool canOpen = true;                                         ///< a program is there for what is opened

    int ask(QWidget *, const gui::Question &question) override
    {
        questions.push_back(question);
        INFO("question: " << question.text.toStdString());
        REQUIRE_FALSE(answers.empty());
        const int answer = answers.front();
        answers.pop_front();
        return answer;
    }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return take(openFiles); }
    QString saveFile(QWidget *, const QString &, const QString &proposed, const QString &) override
    {
        proposedFiles.append(proposed);
        return take(saveFiles);
    }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return take(folders); }
    bool run(QDialog &dialog) override
    {
        INFO("dialog: " << dialog.objectName().toStdString());
        REQUIRE_FALSE(dialogs.empty());
        const auto script = dialogs.front();
        dialogs.pop_front();
        dialog.show();
        return script(dialog);
    }
    bool choosePrinter(QWidget *, QPrinter &printer, const gui::PrintQuestion &question) override
    {
        printQuestions.push_back(question);
        REQUIRE_FALSE(printers.empty());
        const auto script = printers.front();
        printers.pop_front();
        return script(printer);
    }
    bool openExternally(const QString &path) override
    {
        opened.append(path);
        return canOpen;
    }

private:
    static QString take(QStringList &list) { return list.isEmpty() ? QString() : list.takeFirst(); }
};

} // namespace bd::test
