#include "gui/dialogs/draft_dialog.h"

#include "gui/theme.h"

namespace bd::gui {

using application::DraftChange;

DraftDialog::DraftDialog(std::vector<DraftChange> changes, QWidget *parent)
    : TickDialog(QStringLiteral("draft"),
                 {tr("A new draft from the data"),
                  tr("The figures no longer match the text. Ticked sections are drafted again; what somebody wrote is kept. Undo takes everything back in one step."),
                  tr("Sections that change"), tr("Lines of the section"), tr("&Use what is ticked")},
                 parent),
      m_changes(std::move(changes))
{
    QStringList items;
    for (const DraftChange &change : m_changes) {
        const QString how = change.before.isEmpty() ? tr("new text") : change.isEdited ? tr("what you wrote stays") : tr("changes");
        items += QStringLiteral("%1 (%2)").arg(change.heading, how);
    }
    setItems(items);
}

QStringList DraftDialog::chosen() const
{
    QStringList sections;
    for (const int row : ticked())
        sections.append(m_changes[static_cast<std::size_t>(row)].sectionUuid);
    return sections;
}

/// Lines that stay are plain; those that come or go are told by a word too, not by colour alone.
QString DraftDialog::html(int row) const
{
    const DraftChange &change = m_changes[static_cast<std::size_t>(row)];
    const Colors &colors = colorsOf(palette());
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(change.heading.toHtmlEscaped());
    for (const QString &line : change.after) {
        html += change.before.contains(line)
            ? QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped())
            : QStringLiteral("<p style='color:%1'><b>%2</b> %3</p>").arg(colors.done.name(), tr("New:").toHtmlEscaped(), line.toHtmlEscaped());
    }
    for (const QString &line : change.before) {
        if (!change.after.contains(line))
            html += QStringLiteral("<p style='color:%1'><b>%2</b> <s>%3</s></p>")
                        .arg(colors.late.name(), tr("Removed:").toHtmlEscaped(), line.toHtmlEscaped());
    }
    return html;
}

} // namespace bd::gui
