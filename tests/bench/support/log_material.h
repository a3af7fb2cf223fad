// A log as ten years of a busy office would leave it: plans with tasks, activities with two figures each. Invented, and the same
// every time.
#pragma once
#include "domain/activity.h"
#include "domain/plan.h"

#include <random>

namespace bd::bench {

/// A plan of a year with `tasks` tasks.
domain::Plan logPlan(int year, int tasks);

class LogMaterial {
public:
    explicit LogMaterial(const std::vector<domain::Plan> &plans) : m_plans(plans), m_random(2026) {}
    domain::Activity next();

private:
    int below(std::size_t n) { return static_cast<int>(m_random() % n); }
    QString words(int count);

    const std::vector<domain::Plan> &m_plans;
    std::mt19937 m_random;
};

} // namespace bd::bench
