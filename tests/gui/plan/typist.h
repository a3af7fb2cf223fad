// Somebody who types a whole plan into the window, by keyboard: every place where a plan has words.
#pragma once
#include "gui/plan/plan_fixture.h"

namespace bd::test {

class Typist : public PlanFixture {
public:
    /// Begins a plan in the dialog and takes out what its outline brought along.
    void beginBlank(int year, const QString &title);
    /// Types what `plan` says into the plan that is open: head, bases, preamble, sections, tables, closing, recipients,
    /// signature, duties. Agencies and days that are only read out of the text stay as they are.
    void write(const domain::Plan &plan);
    /// Exports by the command, as the user does; the file's path.
    QString exportWord(const QString &name);

    void typeHead(const domain::Plan &plan);
    void typeBases(const domain::Plan &plan);
    void typeLines(const char *name, const std::vector<domain::RichText> &lines);
    void typeSections(const std::vector<domain::Section> &sections, const QString &parent);
    void typeDuties(const domain::Plan &plan);

private:
    void letters(const QString &words); ///< to whoever has the keyboard
    void fill(QWidget *field, const QString &words);
    void choose(QComboBox *combo, int index);
    void openTab(int index);
    void clear(const char *table);
    void press(const char *button);
    void headLines(int part, const QStringList &lines);
    void goBackTo(const QString &uuid);
    void typeSection(const domain::Section &section);
    void typeText(gui::SectionEditor *editor, const domain::RichText &text);
    void typeTable(gui::SectionEditor *editor, const domain::Table &table);
    void typeBlocks(gui::SectionEditor *editor, const std::vector<domain::Block> &blocks);
    void typeDate(QWidget *edit, const domain::PartialDate &date);
};

/// What is printed of a plan, as text: to compare two that came by different ways.
QString printed(const domain::Plan &plan);
/// The parts of a Word file by name, without the names of bookmarks, which are made anew for each plan.
std::map<QString, QByteArray> wordParts(const QString &path);
/// Where they differ, each with its words around; empty when they don't.
QStringList differences(const std::map<QString, QByteArray> &a, const std::map<QString, QByteArray> &b);

} // namespace bd::test
