// Spelling in the texts of the open plan: loads the dictionary when the first text is shown, marks, suggests, and keeps the
// office's own words.
#pragma once
#include "base/spelling.h"

#include "gui/editor/spelling_marks.h"

#include <QPointer>
#include <vector>

class QMenu;
class QTextCursor;

namespace bd::gui {

class CommandContext;
class SectionEditor;

class SpellingFlow final : public QObject {
    Q_OBJECT
public:
    /// `folders`: where to look for a dictionary; none: the usual ones.
    explicit SpellingFlow(CommandContext &context, QObject *parent = nullptr, QStringList folders = {});
    /// Called once for each editor. The first call has the dictionary loaded, elsewhere.
    void watch(SectionEditor &editor);

    bool isAvailable() const { return m_spelling != nullptr; } ///< a dictionary is installed
    bool isOn() const;
    void setOn(bool on);
    /// Selects the next marked word of the editor that had the keyboard last. False when there is none.
    bool goToNext();

private:
    void load();
    void readOwnWords();
    void applyAll();
    void addToMenu(SpellingMarks &marks, QMenu &menu, const QTextCursor &at);
    void addWord(const QString &word);
    void removeWord(const QString &word);
    QString surroundings(const SectionEditor &editor) const;

    CommandContext &m_context;
    QStringList m_folders;
    std::vector<QPointer<SpellingMarks>> m_marks; ///< they belong to the editors
    QPointer<SpellingMarks> m_last; ///< of the editor that had the keyboard last
    std::shared_ptr<Spelling> m_spelling;
    QStringList m_officeWords;
    bool m_isLoading = false;
};

} // namespace bd::gui
