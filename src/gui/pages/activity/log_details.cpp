#include "gui/pages/activity/log_details.h"

#include "gui/theme.h"
#include "gui/widgets/activity_form.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/evidence_list.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bd::gui {

LogDetails::LogDetails(CommandContext &context, const ActivityNames &names, QWidget *parent)
    : QScrollArea(parent), m_names(names), m_inside(new QWidget(this)), m_none(makeMuted({}, m_inside)), m_remarks(new QLabel(m_inside)),
      m_form(new ActivityForm(names, false, m_inside)), m_evidence(new EvidenceList(context, m_inside))
{
    setObjectName(QStringLiteral("logDetails"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(grid, 0, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_none);
    column->addWidget(m_form);
    m_remarks->setObjectName(QStringLiteral("activityRemarks"));
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    column->addWidget(m_remarks);
    column->addWidget(m_evidence);
    column->addStretch(1);
    setWidget(m_inside);
    connect(m_form, &ActivityForm::edited, this, &LogDetails::tell);
    connect(m_form, &ActivityForm::typed, this, &LogDetails::showRemarks);
    setActivity(nullptr, 0);
}

void LogDetails::setActivity(const application::StoredActivity *row, int count)
{
    m_form->setVisible(row);
    m_evidence->setVisible(row);
    m_none->setVisible(!row);
    m_none->setText(count > 1 ? tr("%Ln activities are chosen. F2 edits a cell of all of them at once; Ctrl+D gives all of them what the current cell says.",
                                   nullptr, count)
                              : tr("Choose an activity to see all of it here."));
    if (!row) {
        m_id = 0;
        m_remarks->hide();
        m_evidence->setOwner({}, {});
        return;
    }
    const bool isOther = m_id != row->id;
    m_id = row->id;
    m_form->setActivity(row->activity);
    if (isOther) {
        m_form->showFigures(row->activity.figures.size() > 1);
        m_evidence->setOwner(QStringLiteral("activity"), row->activity.uuid);
    }
    showRemarks();
}

void LogDetails::reload()
{
    m_evidence->reload();
}

void LogDetails::namesChanged()
{
    m_form->namesChanged();
}

void LogDetails::setNarrow(bool narrow)
{
    m_form->setUnits(narrow ? 6 : 12);
}

void LogDetails::focusTitle()
{
    m_form->focusTitle();
}

void LogDetails::commit()
{
    if (m_id != 0)
        tell();
}

void LogDetails::tell()
{
    if (m_id == 0)
        return;
    const domain::Activity after = m_form->activity();
    if (after.title.isEmpty() || after == m_form->shown())
        return;
    Q_EMIT edited(m_id, after);
}

void LogDetails::showRemarks()
{
    const QStringList remarks = m_id == 0 ? QStringList() : m_names.remarks(m_form->activity());
    m_remarks->setText(remarks.isEmpty() ? QString() : QStringLiteral("⚠ ") + remarks.join(QStringLiteral("\n⚠ ")));
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace bd::gui
