// The log's page: what is done on it.
#include "application/activity_import.h"
#include "gui/commands/context.h"
#include "gui/commands/erase_command.h"
#include "gui/commands/privacy_prompt.h"
#include "gui/dialogs/paste_rows_dialog.h"
#include "gui/dialogs/reason_dialog.h"
#include "gui/pages/activity/log_details.h"
#include "gui/pages/activity/log_filter_bar.h"
#include "gui/pages/activity/log_page.h"
#include "gui/pages/activity/log_table.h"
#include "gui/pages/activity/quick_line.h"
#include "gui/prompts/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace bd::gui {

/// One cell, or the same cell of all that are chosen with it: one act.
void LogPage::editCells(qint64 id, application::ActivityColumn column, const QVariant &value)
{
    std::vector<qint64> ids = m_table->selectedIds();
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids = {id};
    const QScopedValueRollback storing(m_isStoring, true);
    const auto changed = m_desk.change(ids, [&](domain::Activity &activity) { return setActivityCell(activity, column, value, m_names); });
    if (changed.value_or(0) > 1)
        m_context.notify({Notice::Kind::Note, tr("“%1” was changed in %Ln activities.", nullptr, *changed).arg(activityColumn(column).title()),
                          {{tr("Undo"), [context = &m_context] { undoLast(*context); }}}, true, true});
}

void LogPage::fillDown()
{
    const application::StoredActivity *row = m_table->rows().at(m_table->currentIndex().row());
    const application::ActivityColumn column = m_table->currentColumn();
    if (!row || m_table->selectedIds().size() < 2 || activityColumn(column).editor == CellEditor::None)
        return;
    editCells(row->id, column, activityEditValue(row->activity, column, m_names));
}

void LogPage::removeChosen()
{
    const std::vector<qint64> ids = m_table->selectedIds();
    const application::StoredActivity *row = m_table->rows().at(m_table->currentIndex().row());
    if (ids.empty())
        return;
    const QString title = row ? row->activity.title : QString();
    if (!m_desk.remove(ids))
        return;
    m_context.notify({Notice::Kind::Note,
                      ids.size() == 1 && !title.isEmpty() ? tr("“%1” was deleted from the log.").arg(title) : tr("%Ln activities were deleted from the log.", nullptr, int(ids.size())),
                      {{tr("Undo"), [context = &m_context] { undoLast(*context); }}}, true, true});
    m_table->setFocus();
}

void LogPage::duplicate()
{
    if (const application::StoredActivity *row = m_table->rows().at(m_table->currentIndex().row())) {
        const domain::Activity copy = alike(row->activity, true);
        m_context.enterActivity(&copy);
    }
}

void LogPage::enterQuickly()
{
    domain::Activity activity = m_desk.begin();
    if (!m_quick->fill(activity))
        return;
    if (activity.title.isEmpty() || !activity.from.isValid())
        return m_quick->focusMissing(activity);
    if (m_desk.add({activity}))
        m_quick->clear();
}

void LogPage::askColumnFilter(application::ActivityColumn column)
{
    ReasonDialog dialog(tr("Filter by “%1”").arg(activityColumn(column).title()),
                        tr("Which words must stand there? For numbers also >100, <=5, =0; “trống” finds what is empty."), tr("Filter"), this);
    if (m_context.prompts().run(dialog))
        m_filter->setColumn(column, dialog.reason());
}

void LogPage::showRowMenu(const QPoint &global)
{
    const application::ActivityColumn column = m_table->currentColumn();
    const std::vector<qint64> chosen = m_table->selectedIds();
    QMenu menu(this);
    menu.addAction(tr("Edit this cell (F2)"), this, [this] { m_table->edit(m_table->currentIndex()); })->setEnabled(!chosen.empty());
    menu.addAction(tr("Give all chosen rows what this cell says (Ctrl+D)"), this, &LogPage::fillDown)->setEnabled(chosen.size() > 1);
    menu.addSeparator();
    menu.addAction(tr("Duplicate"), this, &LogPage::duplicate)->setEnabled(!chosen.empty());
    menu.addAction(tr("Delete"), this, &LogPage::removeChosen)->setEnabled(!chosen.empty());
    menu.addAction(tr("Copy the rows"), this, [this] { Q_EMIT m_table->copyWanted(); })->setEnabled(!chosen.empty());
    menu.addAction(tr("Paste rows"), this, &LogPage::paste);
    menu.addSeparator();
    menu.addAction(tr("Remove what this cell says for good…"), this, [this] {
            eraseForGood(m_context, {m_table->currentIndex().data(Qt::DisplayRole).toString(), {}});
        })->setEnabled(!chosen.empty());
    menu.addAction(tr("Filter by “%1”…").arg(activityColumn(column).title()), this, [this, column] { askColumnFilter(column); });
    if (m_isLow) { // the buttons for them aren't shown
        menu.addAction(m_columns->text().remove(QLatin1Char('&')))->setMenu(m_columns->menu());
        menu.addAction(m_groups->text().remove(QLatin1Char('&')))->setMenu(m_groups->menu());
    }
    menu.exec(global);
}

/// What was copied from a spreadsheet: looked at first, then stored as one act.
void LogPage::paste()
{
    const QString text = QApplication::clipboard()->text();
    NoProgress quiet;
    application::ActivityImport import(m_context.services().database);
    const auto table = import.read(text.toUtf8(), tr("pasted rows"), m_names.year(), quiet);
    auto preview = table ? import.preview(*table, quiet) : Result<application::ActivityImportPreview>(fail(table.error()));
    if (!preview || preview->lines.empty()) {
        m_context.notify({Notice::Kind::Warning, tr("What was copied holds no rows with a day and words. Copy rows with a column of dates and one of what was done, best with "
                                                    "the heads of their columns, and paste again."), {}, true, true});
        return;
    }
    keepUnread(*preview, *table);
    PasteRowsDialog dialog(*preview, m_names, this);
    if (!m_context.prompts().run(dialog) || !mayStore(m_context, *preview))
        return;
    const auto done = retrying(m_context, [&] { return import.apply(*preview, dialog.withKnown(), quiet); });
    if (!done)
        return showError(m_context, done.error());
    recordChange(m_context, *done);
}

} // namespace bd::gui
