// What goes on around the open report: figures are explained wherever somebody asks, a new draft and changes after freezing are
// told in a quiet line, and its page has the buttons for them.
#pragma once
#include "application/report_draft.h"

#include <QObject>
#include <QSet>

namespace bd::gui {

class CommandTable;
class PlanPage;
class ReportDesk;

class ReportFlow final : public QObject {
    Q_OBJECT
public:
    ReportFlow(ReportDesk &desk, PlanPage &page, const CommandTable &commands, QObject *parent = nullptr);

private:
    void explainCurrent();
    void explainFact(const QString &factId);
    void explain(const domain::FigureSource &source, const QString &factId);
    void lookForDraft();
    bool draftFirst(const std::vector<application::DraftChange> &changes);
    void lookForChanges();
    ReportDesk &m_desk;
    PlanPage &m_page;
    const CommandTable &m_commands;
    QSet<QString> m_drafted; ///< reports that were drafted by themselves: once each, who takes it back wants none
    QString m_toldDraft; ///< the differences that were told last
    bool m_toldChanges = false;
};

} // namespace bd::gui
