// Beside the log: the chosen activity with all its fields, what is worth looking at, and its files. A field stores when it is
// left.
#pragma once
#include "gui/editing/activity_names.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace bd::gui {

class ActivityForm;
class CommandContext;
class EvidenceList;

class LogDetails final : public QScrollArea {
    Q_OBJECT
public:
    LogDetails(CommandContext &context, const ActivityNames &names, QWidget *parent = nullptr);
    /// Null: none, or several (`count`).
    void setActivity(const application::StoredActivity *row, int count);
    void reload();
    void namesChanged();
    /// In the narrow pane at the right, or the wide one below.
    void setNarrow(bool narrow);
    void focusTitle();
    /// What was typed and not left yet is told now.
    void commit();
    EvidenceList *evidence() const { return m_evidence; }

Q_SIGNALS:
    void edited(qint64 id, const bd::domain::Activity &after);

private:
    void tell();
    void showRemarks();
    const ActivityNames &m_names;
    qint64 m_id = 0;
    QWidget *m_inside;
    QLabel *m_none, *m_remarks;
    ActivityForm *m_form;
    EvidenceList *m_evidence;
};

} // namespace bd::gui
