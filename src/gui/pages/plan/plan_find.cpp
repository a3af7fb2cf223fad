#include "gui/pages/plan/plan_find.h"

#include "base/text/editable.h"
#include "gui/editor/section_editor.h"
#include "gui/editor/section_places.h"
#include "gui/preview/find_bar.h"

#include <QApplication>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace bd::gui {

using domain::TextPlace;

namespace {

constexpr int markAfter = 150;        ///< ms without a change
constexpr qsizetype longestNeedle = 200; ///< of a selection that becomes what is looked for

void addOrder(const std::vector<domain::Section> &sections, QStringList &order)
{
    for (const domain::Section &section : sections) {
        order.append(section.uuid);
        addOrder(section.sections, order);
    }
}

bool isSameText(TextPlace a, TextPlace b)
{
    a.range = b.range = {};
    return a == b;
}

} // namespace

PlanFind::PlanFind(FindBar &bar, PlanDesk &desk, QWidget &shown)
    : QObject(&shown), m_bar(bar), m_desk(desk), m_shown(shown), m_marking(new QTimer(this))
{
    m_marking->setSingleShot(true);
    m_marking->setInterval(markAfter);
    connect(m_marking, &QTimer::timeout, this, &PlanFind::markAll);
    connect(&m_bar, &FindBar::needleChanged, this, [this] { search(true); });
    connect(&m_bar, &FindBar::nextWanted, this, &PlanFind::findNext);
    connect(&m_bar, &FindBar::replaceWanted, this, [this](bool all) { all ? replaceAll() : replaceOne(); });
    connect(&m_desk, &PlanDesk::changed, this, [this] {
        if (isFinding() && !m_isReplacing)
            search(false);
    });
    connect(&m_desk, &PlanDesk::opened, this, [this] {
        if (m_bar.isVisibleTo(m_bar.parentWidget()))
            m_bar.close();
    });
    connect(&m_desk, &PlanDesk::currentChanged, this, [this] {
        if (isFinding())
            m_marking->start();
    });
    for (SectionEditor *editor : m_shown.findChildren<SectionEditor *>())
        connect(editor, &SectionEditor::textChanged, this, [this] {
            if (isFinding())
                m_marking->start();
        });
}

bool PlanFind::isTextShown() const
{
    return m_desk.isOpen() && m_shown.isVisibleTo(m_shown.window());
}

bool PlanFind::isFinding() const
{
    return !m_finder.isEmpty();
}

/// A few words of one line that are selected are what one wants to find.
QString PlanFind::selectedWords() const
{
    QWidget *focus = QApplication::focusWidget();
    QString words;
    if (const auto *editor = qobject_cast<QTextEdit *>(focus))
        words = editor->textCursor().selectedText();
    else if (const auto *line = qobject_cast<QLineEdit *>(focus); line && !m_bar.isAncestorOf(focus))
        words = line->selectedText();
    const bool isOneLine = !words.contains(QChar::ParagraphSeparator) && !words.contains(QChar::LineSeparator);
    return isOneLine && words.size() <= longestNeedle ? words.trimmed() : QString();
}

void PlanFind::startFind()
{
    m_desk.flush();
    m_bar.open(selectedWords());
}

void PlanFind::startReplace()
{
    if (m_desk.isReadOnly())
        m_desk.tellReadOnly();
    m_bar.setCanReplace(!m_desk.isReadOnly());
    m_desk.flush();
    m_bar.openReplace(selectedWords());
}

void PlanFind::search(bool isNew)
{
    const bool wasFinding = isFinding();
    m_finder = m_bar.isVisibleTo(m_bar.parentWidget()) && m_desk.isOpen() ? text::Finder(m_bar.needle(), m_bar.options())
                                                                         : text::Finder(QString());
    m_bar.setCanReplace(!m_desk.isReadOnly());
    if (wasFinding != isFinding())
        m_desk.context().refreshCommands();
    m_found = m_desk.isOpen() ? domain::findText(m_desk.plan(), m_finder) : std::vector<TextPlace>();
    const int count = static_cast<int>(m_found.size());
    m_current = isNew ? firstFromHere() : std::min(m_current, count - 1);
    markAll();
    if (isNew && m_current >= 0)
        return show(m_current);
    m_bar.setMatches(m_current, count, false);
}

/// The first place in the section that is shown, or behind it.
int PlanFind::firstFromHere() const
{
    if (m_found.empty())
        return -1;
    QStringList order;
    addOrder(m_desk.plan().sections, order);
    addOrder(m_desk.plan().appendices, order);
    const qsizetype here = order.indexOf(m_desk.currentSection());
    if (here < 0)
        return 0;
    const auto first = std::find_if(m_found.begin(), m_found.end(), [&](const TextPlace &place) {
        const bool isInText = place.field == domain::TextField::Heading || place.field == domain::TextField::Paragraph
            || place.field == domain::TextField::Cell;
        return isInText && order.indexOf(place.section) >= here;
    });
    return first == m_found.end() ? 0 : static_cast<int>(first - m_found.begin());
}

void PlanFind::show(int match)
{
    m_current = match;
    m_bar.setMatches(m_current, static_cast<int>(m_found.size()), false);
    const TextPlace place = m_found[static_cast<std::size_t>(match)]; // showing it may store and search anew
    Q_EMIT placeWanted(place);
    markAll(); // another section may be shown now
}

void PlanFind::findNext(bool backwards)
{
    m_desk.flush();
    const int count = static_cast<int>(m_found.size());
    if (count == 0)
        return m_bar.setMatches(-1, 0, false);
    show((m_current + (backwards ? count - 1 : 1)) % count);
}

void PlanFind::replaceOne()
{
    m_desk.flush();
    if (m_current < 0 || m_current >= static_cast<int>(m_found.size()))
        return;
    const TextPlace place = m_found[static_cast<std::size_t>(m_current)];
    const QString with = text::editable(m_bar.replacement());
    bool isDone = false;
    {
        const QScopedValueRollback replacing(m_isReplacing, true);
        isDone = m_desk.edit(QStringLiteral("plan.replace_text"), {m_bar.needle().trimmed(), QStringLiteral("1")},
                             [&](domain::Plan &plan) { return domain::replaceAt(plan, place, m_finder, with); });
    }
    search(false);
    if (m_found.empty())
        return;
    // what was put in may hold the words again: they are done
    int next = std::max(0, m_current);
    while (isDone && next < static_cast<int>(m_found.size()) && isSameText(m_found[static_cast<std::size_t>(next)], place)
           && m_found[static_cast<std::size_t>(next)].range.from < place.range.from + with.size())
        ++next;
    show(next % static_cast<int>(m_found.size()));
}

void PlanFind::replaceAll()
{
    m_desk.flush();
    const QString with = text::editable(m_bar.replacement());
    int count = 0;
    {
        const QScopedValueRollback replacing(m_isReplacing, true);
        const QStringList args{m_bar.needle().trimmed(), QString::number(m_found.size())};
        const bool isDone = m_desk.edit(QStringLiteral("plan.replace_text"), args, [&](domain::Plan &plan) {
            count = domain::replaceAll(plan, m_finder, with);
            return count > 0;
        });
        if (!isDone)
            count = 0;
    }
    search(false);
    CommandContext &context = m_desk.context();
    if (count > 0)
        context.notify({Notice::Kind::Note, tr("%n places replaced.", nullptr, count),
                        {{tr("Undo"), [&context] { undoLast(context); }, true}}, true, true});
}

void PlanFind::markAll()
{
    for (SectionEditor *editor : m_shown.findChildren<SectionEditor *>())
        markFound(*editor, m_finder);
}

} // namespace bd::gui
