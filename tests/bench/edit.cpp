// bench_edit [PARAGRAPHS TASKS [RUNS]]: opening a plan, edits with and without their syncs, against a floor: a transaction
// that updates one row and adds one row of history with the same texts, through the same statements.
#include "application/history_service.h"
#include "application/plan_service.h"
#include "base/uuid.h"
#include "domain/outline_edit.h"
#include "domain/plan_compare.h"
#include "stopwatch.h"
#include "storage/fake_disk.h"
#include "storage/history_store.h"
#include "storage/json_text.h"
#include "storage/row_store.h"
#include "storage/transaction.h"
#include "support/material.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <functional>

using namespace bd;
using namespace bd::application;

namespace {

class Bench {
public:
    Bench(DatabaseService &database, qint64 id) : m_database(database), m_plans(database), m_id(id) { m_plan = m_plans.load(id)->plan; }

    /// One measured edit: the copy of the value, the change and the storing.
    void edits(const char *name, int runs, const std::function<void(domain::Plan &, int)> &change)
    {
        int i = 0;
        bench::measure(name, runs, [&] {
            domain::Plan after = m_plan;
            change(after, i++);
            if (!m_plans.edit(m_id, m_plan, after, {QStringLiteral("text.edit"), {}, 0}))
                std::fprintf(stderr, "%s: an edit failed\n", name);
            m_plan = std::move(after);
        });
    }

    void pragma(const char *text)
    {
        auto statement = storage::Statement::fromText(m_database.session(), QString::fromLatin1(text));
        if (!statement || !statement->run())
            std::fprintf(stderr, "%s failed\n", text);
    }

private:
    DatabaseService &m_database;
    PlanService m_plans;
    qint64 m_id;
    domain::Plan m_plan;
};

domain::Section &sectionAt(domain::Plan &plan, int i)
{
    auto &top = plan.sections[static_cast<std::size_t>(i) % plan.sections.size()].sections;
    return top[static_cast<std::size_t>(i * 7) % top.size()];
}

domain::Paragraph &paragraphAt(domain::Plan &plan, int i)
{
    auto &blocks = sectionAt(plan, i).blocks;
    return std::get<domain::Paragraph>(blocks[static_cast<std::size_t>(i * 3) % blocks.size()]);
}

Result<void> floorEdit(DatabaseService &database, int i)
{
    BD_ASSIGN(auto transaction, storage::Transaction::begin(database.session()));
    storage::RowStore rows(database.session());
    BD_ASSIGN(const auto row, rows.read(QStringLiteral("paragraph"), 1 + i % 900));
    storage::Row after = *row;
    after["text"] = storage::jsonText(QStringLiteral("Đoạn được sửa lần thứ %1 trong bản mẫu này.").arg(i));
    BD_TRY(rows.update(QStringLiteral("paragraph"), (*row)["id"].get<qint64>(), after));
    storage::HistoryRow history;
    BD_ASSIGN(history.id, storage::nextHistoryId(database.session()));
    history.batchId = history.id;
    history.at = database.clock().stamp();
    history.act = history.entityKind = QStringLiteral("text.edit");
    history.before = storage::compactJson(*row);
    history.after = storage::compactJson(after);
    BD_TRY(storage::appendHistory(database.session(), {history}));
    return transaction.commit();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    const int paragraphs = args.size() > 1 ? args.at(1).toInt() : 1000;
    const int tasks = args.size() > 2 ? args.at(2).toInt() : 300;
    const int runs = args.size() > 3 ? args.at(3).toInt() : 100;
    const SystemClock clock;
    const QTemporaryDir dir;
    test::FakeDisk disk;
    DatabaseService database(clock);
    if (!database.open(dir.filePath(QStringLiteral("a.db")), true))
        return 1;
    exchange::ImportedPlan imported;
    imported.plan = bench::longPlan(paragraphs, tasks);
    PlanService plans(database);
    const auto added = plans.add(imported, {});
    if (!added)
        return 1;
    bench::measure("open", 20, [&] { return plans.load(added->planId).has_value(); });

    Bench edits(database, added->planId);
    const auto text = [](domain::Plan &plan, int i) {
        paragraphAt(plan, i).text = domain::RichText::plain(QStringLiteral("Đoạn được sửa lần thứ %1 trong bản mẫu này.").arg(i));
    };
    const int before = disk.syncs();
    edits.edits("text, with syncs", runs, text);
    std::printf("%-28s %8.2f\n", "syncs per edit", static_cast<double>(disk.syncs() - before) / runs);

    edits.pragma("PRAGMA synchronous = OFF");
    int i = 0;
    bench::measure("floor", runs, [&] { return floorEdit(database, i++).has_value(); });
    Bench quiet(database, added->planId);
    quiet.edits("text", runs, text);
    quiet.edits("new paragraph", runs, [](domain::Plan &plan, int n) {
        auto &blocks = sectionAt(plan, n).blocks;
        blocks.insert(blocks.begin() + 1, domain::Paragraph{newUuid(), domain::ParagraphLevel::Dash, domain::RichText::plain(QStringLiteral("Đoạn mới."))});
    });
    quiet.edits("task", runs, [](domain::Plan &plan, int n) { plan.tasks[static_cast<std::size_t>(n) % plan.tasks.size()].product = QString::number(n); });
    quiet.edits("assignments", runs, [](domain::Plan &plan, int n) {
        plan.tasks[static_cast<std::size_t>(n) % plan.tasks.size()].assignments.back().agency.name = QString::number(n);
    });
    quiet.edits("new task", runs, [](domain::Plan &plan, int) {
        domain::Task task = plan.tasks.front();
        task.uuid = newUuid();
        plan.tasks.insert(plan.tasks.begin() + static_cast<std::ptrdiff_t>(plan.tasks.size() / 2), task);
    });
    quiet.edits("section moved", runs, [](domain::Plan &plan, int n) {
        auto &top = plan.sections[static_cast<std::size_t>(n) % plan.sections.size()].sections;
        std::rotate(top.begin(), top.begin() + 1, top.end());
    });
    quiet.edits("head", runs, [](domain::Plan &plan, int n) { plan.title = QString::number(n); });

    HistoryService history(database);
    bench::measure("history listed", 20, [&] { return history.list(added->planId).has_value(); });
    bench::measure("state at the beginning", 5, [&] { return history.stateAfter(added->planId, 1).has_value(); });
    const auto first = history.stateAfter(added->planId, 1);
    const auto last = plans.load(added->planId);
    bench::measure("compared by uuid", 5, [&] { return comparePlans(*first, last->plan, domain::Identify::ByUuid).size(); });
    bench::measure("compared by likeness", 5, [&] { return comparePlans(*first, last->plan, domain::Identify::BySimilarity).size(); });
    return 0;
}
