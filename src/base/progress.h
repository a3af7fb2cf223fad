// How long work tells where it is and asks whether to go on. Safe to use from one worker at a time.
#pragma once
#include <QString>
#include <atomic>
#include <functional>

namespace bd {

/// The last parameter of every long use case. The window's job runner and the command line implement it.
class Progress {
public:
    virtual ~Progress() = default;
    /// `done` of `total` steps; total 0 when unknown. Called often, so it must be cheap.
    virtual void report(qint64 done, qint64 total) = 0;
    virtual void text(const QString &what) = 0;
    /// Polled between steps. After true the work returns fail("cancelled") and leaves nothing behind.
    virtual bool isCancelled() const = 0;
};

/// For callers that don't care.
class NoProgress final : public Progress {
public:
    void report(qint64, qint64) override {}
    void text(const QString &) override {}
    bool isCancelled() const override { return false; }
};

} // namespace bd
