#include "gui/jobs/job_runner.h"
#include "gui/support/window_fixture.h"
#include "gui/undo/change_command.h"

#include <QSignalSpy>
#include <QUndoStack>
#include <semaphore>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

bool wait(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 20000);
}

} // namespace

TEST_CASE("A job's result arrives in the window's thread", "[gui][jobs]")
{
    JobRunner runner;
    QObject context;
    int result = 0;
    QThread *deliveredIn = nullptr;
    runner.run(QStringLiteral("adding"), [](Progress &progress) -> Result<int> {
        progress.report(1, 2);
        progress.text(QStringLiteral("half"));
        return 42;
    }, &context, [&](const Result<int> &r) {
        result = *r;
        deliveredIn = QThread::currentThread();
    });
    CHECK(runner.isBusy());
    REQUIRE(wait([&] { return !runner.isBusy(); }));
    CHECK(result == 42);
    CHECK(deliveredIn == QThread::currentThread());
}

TEST_CASE("A cancelled job hears of it; a thrown error becomes a value", "[gui][jobs]")
{
    JobRunner runner;
    QObject context;
    std::binary_semaphore started{0}, go{0};
    QString code;
    Job *job = runner.run(QStringLiteral("waiting"), [&](Progress &progress) -> Result<void> {
        started.release();
        go.acquire();
        if (progress.isCancelled())
            return fail("cancelled");
        return {};
    }, &context, [&](const Result<void> &r) { code = r ? QString() : r.error().code; });
    started.acquire();
    job->cancel();
    go.release();
    REQUIRE(wait([&] { return !runner.isBusy(); }));
    CHECK(code == QStringLiteral("cancelled"));

    runner.run(QStringLiteral("failing"), [](Progress &) -> Result<void> { throw std::runtime_error("out of luck"); }, &context,
               [&](const Result<void> &r) { code = r.error().code; });
    REQUIRE(wait([&] { return !runner.isBusy(); }));
    CHECK(code == QStringLiteral("job.failed"));
}

TEST_CASE("Nothing is delivered to what is gone", "[gui][jobs]")
{
    JobRunner runner;
    auto context = std::make_unique<QObject>();
    std::binary_semaphore go{0};
    bool delivered = false;
    runner.run(QStringLiteral("late"), [&](Progress &) -> Result<void> { go.acquire(); return {}; }, context.get(),
               [&](const Result<void> &) { delivered = true; });
    context.reset();
    go.release();
    REQUIRE(wait([&] { return !runner.isBusy(); }));
    CHECK_FALSE(delivered);
}

TEST_CASE("Undo and redo apply the same changes, inverted and not", "[gui][undo]")
{
    WindowFixture f;
    QUndoStack stack;
    QStringList failures;
    const auto apply = [&](const application::ChangeSet &set) { return f.services.plans().apply(set); };
    const auto failed = [&](const Error &error) { failures.append(error.code); };
    const auto added = f.services.plans().add(importedOf(samplePlan()), {});
    REQUIRE(added);
    stack.push(new ChangeCommand(added->changes, apply, failed));
    CHECK(f.services.plans().list()->size() == 1);
    stack.undo();
    CHECK(f.services.plans().list()->empty());
    stack.redo();
    REQUIRE(f.services.plans().list()->size() == 1);
    CHECK(f.services.plans().load(added->planId)->plan.title == samplePlan().title);
    CHECK(stack.undoText().contains(samplePlan().title));

    // somebody else issued the plan meanwhile: the step can't be taken back and goes
    REQUIRE(f.services.plans().issue(added->planId, f.services.plans().load(added->planId)->version, QStringLiteral("7"), {}));
    stack.undo();
    CHECK(failures == QStringList{QStringLiteral("conflict")});
    CHECK(stack.count() == 0);
    CHECK(f.services.plans().list()->size() == 1);
}
