// Numbers as tables of others hold them: whether "1.150" is a thousand or a fraction is decided for a whole column. Pure.
#pragma once
#include "exchange/values/activity_table.h"

namespace bd::exchange {

/// What the words of a column's cells say about their signs; numbers that the file keeps as numbers say nothing.
struct SeparatorVotes {
    int dotsOpen = 0, commasOpen = 0;        ///< "1.150": either
    int dotsThousands = 0, commasThousands = 0; ///< "1.150.000", "1.150,5"
    int dotsDecimal = 0, commasDecimal = 0;  ///< "12.5"
    void add(const QString &text);
};

/// Of people and things nothing is a fraction; of money by the votes. `factor`: đồng per unit of the column, 1 for counts.
void decideSeparators(const SeparatorVotes &votes, bool isMoney, qint64 factor, ColumnMeaning &meaning, bool &asks);

struct ReadNumber {
    enum class State { Empty, Read, NotANumber, NotWhole, Negative, Doubtful } state = State::Empty;
    qint64 value = 0;
    std::optional<qint64> women; ///< "120 (nữ 65)"
    bool isEstimate = false;     ///< "khoảng 120"
};

/// A count, or money in whole đồng. "-", "không rõ" and the like are unknown, never 0.
ReadNumber countOf(const TableCell &cell, const ColumnMeaning &meaning);
ReadNumber moneyOf(const TableCell &cell, const ColumnMeaning &meaning);

} // namespace bd::exchange
