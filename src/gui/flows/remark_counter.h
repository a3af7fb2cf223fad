// "1 lỗi, 9 lưu ý" in the list of plans: counted plan by plan while nothing else is to do, so that the list shows at once.
#pragma once
#include "application/plan_service.h"

#include <QObject>
#include <QSet>

class QTimer;

namespace bd::gui {

class CommandContext;
class PlanListModel;

class RemarkCounter final : public QObject {
    Q_OBJECT
public:
    RemarkCounter(CommandContext &context, PlanListModel &list, QObject *parent);
    /// Those of these plans that weren't counted yet. `later`: not before the window's first frame.
    void count(const std::vector<application::PlanSummary> &plans, bool later);
    /// It was written to: counted anew, now or when the list is read.
    void countAgain(qint64 plan);
    void forget(qint64 plan) { m_counted.remove(plan); }
    /// Another file, or another program wrote.
    void forgetAll() { m_counted.clear(); }

private:
    void step();
    CommandContext &m_context;
    PlanListModel &m_list;
    QTimer *m_timer;
    std::vector<qint64> m_uncounted;
    QSet<qint64> m_counted;
};

} // namespace bd::gui
