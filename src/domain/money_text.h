// Money as plans and people write it: "45.000.000", "45tr", "500k", "9,8 tỷ", "1,2 triệu đồng". Whole đồng. Pure.
#pragma once
#include "domain/plan.h"

namespace bd::domain {

/// The amount that the whole text is; nullopt for everything else, also where it may mean two things ("45", "1,500 triệu").
std::optional<qint64> moneyFrom(const QString &typed);
/// "45.000.000"
QString moneyText(qint64 amount);

/// What was typed into the field of money: an amount (printed with the source), or words ("lồng ghép",
/// "25.000.000, NS tỉnh") that are printed as they are, with the amount they begin with. The source stays.
Budget budgetFrom(const QString &typed, const Budget &before);
/// What that field shows: the words, else the amount.
QString budgetText(const Budget &budget);

} // namespace bd::domain
