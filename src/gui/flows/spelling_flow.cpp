#include "gui/flows/spelling_flow.h"

#include "application/dictionary_service.h"
#include "base/text/fold.h"
#include "domain/find_text.h"
#include "gui/commands/context.h"
#include "gui/editing/plan_desk.h"
#include "gui/editor/section_editor.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTimer>

namespace bd::gui {

namespace {

/// What plans write and dictionaries of Vietnamese lack.
QStringList commonWords()
{
    QFile file(QStringLiteral(":/catalogue/spelling.json"));
    QStringList words;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("words")).toArray();
        for (const auto &word : all)
            words.append(word.toString());
    }
    return words;
}

} // namespace

SpellingFlow::SpellingFlow(CommandContext &context, QObject *parent, QStringList folders)
    : QObject(parent), m_context(context), m_folders(std::move(folders))
{
    connect(&m_context.services().database.feed(), &application::ChangeFeed::changed, this, [this](const application::ChangeSet &changes) {
        for (const application::EntityChange &change : changes.changes) {
            if (change.kind == QLatin1String("dictionary_word") || change.kind == QLatin1String("agency"))
                return readOwnWords();
        }
    });
}

void SpellingFlow::watch(SectionEditor &editor)
{
    auto *marks = new SpellingMarks(editor);
    m_marks.push_back(marks);
    if (!m_last)
        m_last = marks;
    connect(&editor, &QTextEdit::cursorPositionChanged, this, [this, marks, &editor] {
        if (editor.hasFocus())
            m_last = marks;
    });
    connect(&editor, &SectionEditor::menuWanted, this, [this, marks](QMenu *menu, const QTextCursor &at) { addToMenu(*marks, *menu, at); });
    if (!m_isLoading) {
        m_isLoading = true;
        QTimer::singleShot(0, this, &SpellingFlow::load); // the page shows first
    } else if (m_spelling) {
        applyAll();
    }
}

bool SpellingFlow::isOn() const
{
    return m_context.machine().checksSpelling();
}

void SpellingFlow::setOn(bool on)
{
    m_context.machine().setChecksSpelling(on);
    applyAll();
    m_context.refreshCommands();
}

void SpellingFlow::load()
{
    const auto files = findDictionary(m_folders.isEmpty() ? dictionaryFolders() : m_folders);
    if (!files)
        return; // spelling is off, and nobody needs to hear of it
    using Loaded = Result<std::shared_ptr<Spelling>>;
    m_context.jobs().run(
        QString(), [files = *files](Progress &) -> Loaded { return std::shared_ptr<Spelling>(Spelling::load(files)); }, this,
        [this](Loaded loaded) {
            if (!loaded || !*loaded)
                return;
            m_spelling = *loaded;
            readOwnWords();
            m_context.refreshCommands();
        });
}

void SpellingFlow::readOwnWords()
{
    const Services &services = m_context.services();
    if (!m_spelling || !services.database.isOpen())
        return;
    m_officeWords = application::DictionaryService(services.database).words().value_or(QStringList());
    QStringList words = commonWords() + m_officeWords;
    if (const auto agencies = services.agencies.list()) {
        for (const auto &stored : *agencies)
            words << stored.agency.name << stored.agency.abbreviation << stored.agency.aliases;
    }
    m_spelling->setOwnWords(words);
    applyAll();
}

void SpellingFlow::applyAll()
{
    for (const auto &marks : m_marks)
        if (marks)
            marks->setSpelling(isOn() ? m_spelling : nullptr);
}

bool SpellingFlow::goToNext()
{
    for (const auto &marks : m_marks) { // another text may be shown than was written in
        const bool isGone = !m_last || !m_last->editor().isVisible();
        if (marks && (marks->editor().hasFocus() || (isGone && marks->editor().isVisible())))
            m_last = marks;
    }
    if (!m_last || !m_last->editor().isVisible())
        return false;
    QTextEdit &editor = m_last->editor();
    const QTextCursor next = m_last->markBehind(editor.textCursor());
    if (next.isNull())
        return false;
    editor.setTextCursor(next);
    editor.ensureCursorVisible();
    editor.setFocus();
    return true;
}

/// Where tones stand is read from the plan, and from what is typed now.
QString SpellingFlow::surroundings(const SectionEditor &editor) const
{
    const PlanDesk *desk = m_context.desk();
    return editor.toPlainText() + u'\n' + (desk && desk->isOpen() ? domain::allText(desk->plan()) : QString());
}

void SpellingFlow::addToMenu(SpellingMarks &marks, QMenu &menu, const QTextCursor &at)
{
    auto &editor = static_cast<SectionEditor &>(marks.editor());
    if (!m_spelling || !isOn() || editor.isReadOnly())
        return;
    QAction *first = menu.actions().value(0);
    const QTextCursor wrong = marks.markAt(at);
    if (!wrong.isNull()) {
        const QString word = wrong.selectedText();
        const QStringList suggestions = m_spelling->suggestions(word, surroundings(editor));
        for (const QString &suggestion : suggestions) {
            auto *action = new QAction(suggestion, &menu);
            QFont font = action->font();
            font.setBold(true);
            action->setFont(font);
            connect(action, &QAction::triggered, &editor, [&editor, wrong, suggestion] { editor.replace(wrong, suggestion); });
            menu.insertAction(first, action);
        }
        if (suggestions.isEmpty()) {
            auto *none = new QAction(tr("No suggestions"), &menu);
            none->setEnabled(false);
            menu.insertAction(first, none);
        }
        auto *add = new QAction(tr("A&dd “%1” to the dictionary").arg(word.toLower()), &menu);
        connect(add, &QAction::triggered, this, [this, word] { addWord(word); });
        menu.insertAction(first, add);
        menu.insertSeparator(first);
        return;
    }
    QTextCursor around(at);
    around.select(QTextCursor::WordUnderCursor);
    const QString word = text::nfc(around.selectedText()).toLower();
    if (!m_officeWords.contains(word))
        return;
    auto *remove = new QAction(tr("Take “%1” out of the &dictionary").arg(word), &menu);
    connect(remove, &QAction::triggered, this, [this, word] { removeWord(word); });
    menu.insertAction(first, remove);
    menu.insertSeparator(first);
}

void SpellingFlow::addWord(const QString &word)
{
    const auto added = retrying(m_context, [&] { return application::DictionaryService(m_context.services().database).add(word); });
    if (!added)
        return showError(m_context, added.error());
    if (!added->isEmpty())
        recordChange(m_context, *added);
}

void SpellingFlow::removeWord(const QString &word)
{
    const auto removed = retrying(m_context, [&] { return application::DictionaryService(m_context.services().database).remove(word); });
    if (!removed)
        return showError(m_context, removed.error());
    if (!removed->isEmpty())
        recordChange(m_context, *removed);
}

} // namespace bd::gui
