// What a clipboard holds as paragraphs and tables. Any thread; hostile input costs time in proportion to its size only.
#pragma once
#include "domain/plan.h"
#include "exchange/values/paste_report.h"

#include <QByteArray>

namespace bd::exchange {

/// What one paste takes; more is counted in the report. A plan of 300 pages has under a million letters.
struct PasteLimits {
    static constexpr qsizetype bytes = 32 * 1024 * 1024;
    static constexpr qsizetype characters = 1'000'000;
    static constexpr qsizetype paragraphs = 10'000;
    static constexpr int columns = 63; ///< as in Word
    static constexpr qsizetype cells = 20'000;
};

std::vector<domain::Block> htmlBlocks(const QByteArray &html, PasteReport &report);
std::vector<domain::Block> textBlocks(const QString &text, PasteReport &report);

} // namespace bd::exchange
