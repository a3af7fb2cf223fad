// What the head over a column says: its role, the measure it counts, the unit of its money. Vietnamese heads with and without
// diacritics, as offices write them, and the program's own. Pure; any thread.
#pragma once
#include "exchange/values/activity_table.h"

namespace bd::exchange {

struct HeadMeaning {
    TableRole role = TableRole::None;
    QString measure;              ///< "" where the head doesn't say which
    std::optional<qint64> factor; ///< of money, where the head says its unit
    bool isKnown() const { return role != TableRole::None; }
};

class HeadReader {
public:
    explicit HeadReader(const std::vector<domain::Measure> &measures);
    /// `parts`: from the top head row to the lowest: "Số lượt người", "Trong đó nữ".
    HeadMeaning meaning(const QStringList &parts) const;

private:
    bool isName(const QString &words) const;
    QString measureIn(const QString &words) const;
    QString namedMeasure(const QString &words) const;
    std::vector<std::pair<QString, QString>> m_names; ///< folded name, id
};

/// "triệu đồng", "(nghìn đồng)", "ĐVT: đồng"; nullopt where no unit of money is named.
std::optional<qint64> moneyUnit(const QString &text);
/// "Tổng cộng", "Cộng", "Lũy kế"
bool isTotalWord(const QString &text);
/// "Người lập biểu", "TM. Ủy ban nhân dân", "Nơi nhận:": what stands under a table.
bool isSignatureWord(const QString &text);

} // namespace bd::exchange
