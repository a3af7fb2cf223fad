#include "gui/dialogs/organisation_dialog.h"

#include "gui/theme.h"

namespace bd::gui {

namespace {

using domain::OrganisationChange;

QString kindText(const OrganisationChange &change)
{
    switch (change.kind) {
    case OrganisationChange::Kind::Add:
        return OrganisationDialog::tr("new");
    case OrganisationChange::Kind::Remove:
        return OrganisationDialog::tr("no longer assigned: goes");
    case OrganisationChange::Kind::Change:
        break;
    }
    return change.isEdited ? OrganisationDialog::tr("lines come and go; what you wrote stays") : OrganisationDialog::tr("changes");
}

/// Lines that stay are plain; those that come or go are told by a word too, not by colour alone.
QString changeHtml(const OrganisationChange &change, const Colors &colors)
{
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(change.heading.toHtmlEscaped());
    for (const QString &line : change.after) {
        const bool isNew = !change.before.contains(line);
        html += isNew ? QStringLiteral("<p style='color:%1'><b>%2</b> - %3</p>")
                            .arg(colors.done.name(), OrganisationDialog::tr("New:").toHtmlEscaped(), line.toHtmlEscaped())
                      : QStringLiteral("<p>- %1</p>").arg(line.toHtmlEscaped());
    }
    for (const QString &line : change.before) {
        if (!change.after.contains(line))
            html += QStringLiteral("<p style='color:%1'><b>%2</b> <s>- %3</s></p>")
                        .arg(colors.late.name(), OrganisationDialog::tr("Removed:").toHtmlEscaped(), line.toHtmlEscaped());
    }
    return html;
}

} // namespace

OrganisationDialog::OrganisationDialog(std::vector<OrganisationChange> changes, QWidget *parent)
    : TickDialog(QStringLiteral("organisation"),
                 {tr("Section of organisation from the assignments"),
                  tr("Every body that a task is assigned to has its lines here, in the order of protocol. Text that somebody wrote is kept."),
                  tr("Bodies whose lines change"), tr("Lines of the body"), tr("&Use what is ticked")},
                 parent),
      m_changes(std::move(changes))
{
    QStringList items;
    for (const OrganisationChange &change : m_changes)
        items += QStringLiteral("%1 (%2)").arg(change.heading, kindText(change));
    setItems(items);
}

std::vector<OrganisationChange> OrganisationDialog::chosen() const
{
    std::vector<OrganisationChange> list;
    for (const int row : ticked())
        list.push_back(m_changes[static_cast<size_t>(row)]);
    return list;
}

QString OrganisationDialog::html(int row) const
{
    return changeHtml(m_changes[static_cast<size_t>(row)], colorsOf(palette()));
}

} // namespace bd::gui
