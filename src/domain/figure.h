// What is counted, and how much. Unknown is not zero: an empty number is one that nobody counted, and sums say how many
// rows they know. Values and pure rules; any thread.
#pragma once
#include "domain/agency_ref.h"
#include "domain/year_codes.h"

#include <QDate>
#include <QStringList>
#include <vector>

namespace bd::domain {

/// "Số liệu": what can be counted. From resources/catalogue/measures.json, or the office's own.
struct Measure {
    QString uuid;  ///< of the office's own; "" in the catalogue
    QString id;    ///< stable: "sessions", "attendances"; own ones "own-" and their uuid
    QString name;  ///< "Cuộc truyền thông"
    QString unit;  ///< "cuộc"; "người" and "lượt người" are different measures
    QString group; ///< code of the group it stands in: "communication", "training", "models", "violence", "money" …
    MeasureNature nature = MeasureNature::Flow;
    bool isBySex = false;     ///< "trong đó nữ" makes sense
    bool isRatio = false;     ///< has a denominator: women of members, handled of recorded
    bool isSensitive = false; ///< violence, trafficking: counts only, cells under 5 are warned about, no free text
    bool isMoney = false;     ///< whole đồng
    QString attendedAs;        ///< id of the measure that counts this one where one was sent: classes held and attended are two
    QStringList activityKinds; ///< kinds of activity that it is offered with
    int position = 0;
    bool operator==(const Measure &) const = default;
};

/// A number of an activity. Women and denominator are optional like the total itself.
struct Figure {
    QString measure; ///< id
    std::optional<qint64> total, women, denominator;
    Origin origin = Origin::Own; ///< printed here, or handed down
    bool isEstimate = false;     ///< "ước"
    bool operator==(const Figure &) const = default;
};

/// A sum with what it knows: "450 (38/40 cuộc có thống kê)". Nobody counted: no value, not 0.
struct KnownSum {
    qint64 sum = 0;
    int known = 0; ///< rows that say it
    int rows = 0;  ///< rows that could
    bool hasEstimate = false;
    std::optional<qint64> value() const { return known > 0 ? std::optional(sum) : std::nullopt; }
    bool isComplete() const { return known == rows; }
    void add(const std::optional<qint64> &number, bool isEstimate = false);
    void add(const KnownSum &other);
    bool operator==(const KnownSum &) const = default;
};

/// The key of a unit in choices: its directory uuid, else its name; "" is the office itself.
QString unitKey(const AgencyRef &unit);

struct DayRange {
    QDate from, to; ///< both inclusive
    bool contains(QDate day) const { return day.isValid() && day >= from && day <= to; }
    bool operator==(const DayRange &) const = default;
};

/// "Số liệu tổng hợp": a typed total beside the log, with who says so. Of a stock, `total` is the closing number as of
/// `asOf`, beside opening + added - removed.
struct FigureEntry {
    QString uuid;
    QString measure;    ///< id
    DayRange period;
    AgencyRef unit;     ///< of whom; an empty name is the office itself
    std::optional<qint64> total, women, denominator;
    std::optional<qint64> opening, added, removed;
    std::optional<QDate> asOf;
    QString source;     ///< "Công an xã", "Trạm Y tế", a collection's title
    QString method;     ///< how it was estimated
    Origin origin = Origin::Own;
    bool isEstimate = false;
    bool isMain = false; ///< of several sources for one quantity the one that counts; the others stand beside, never added
    QString collectionUuid; ///< of the "Phiếu thu thập" it came from; "" for none
    bool operator==(const FigureEntry &) const = default;
};

/// What the user chose where the log and typed totals both say something: never the sum.
struct FigureChoice {
    QString uuid;
    QString measure;
    DayRange period;
    QString unit;       ///< the unit's key: its directory uuid, else its name
    Origin origin = Origin::Own; ///< what was handed down is another number than what was made here
    bool usesLog = true;
    QString entryUuid;  ///< where it doesn't
    bool operator==(const FigureChoice &) const = default;
};

} // namespace bd::domain
