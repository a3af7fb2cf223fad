// Time comes in from outside, so that tests own it. The zone is fixed: +07:00 (a zone name is not valid everywhere).
#pragma once
#include <QDateTime>

namespace bd {

class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// Today in Vietnam.
    QDate today() const { return nowUtc().toOffsetFromUtc(7 * 3600).date(); }
    /// "2026-11-21T14:57:00.123Z"
    QString stamp() const;
};

class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime nowUtc() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }
private:
    QDateTime m_now;
};

} // namespace bd
