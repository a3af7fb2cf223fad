// A chart as values: what is counted, by what, and where the rows behind each figure are. The same values are drawn on the
// screen, on paper and in files (chart_drawing.h). Unknown is not zero: a figure without value is drawn as unknown.
#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace bd::documents {

struct ChartFigure {
    std::optional<qint64> value; ///< nullopt: nobody counted it
    QString key;                 ///< leads to the rows behind it; "" for none
    QString note;                ///< said beside it: "38/40 cuộc có thống kê"
    bool isEstimate = false;
    bool isPassing = false; ///< of Lines: the line goes through, but nobody said a number there; without a value: nothing at all
    bool operator==(const ChartFigure &) const = default;
};

struct ChartSeries {
    QString name;
    std::vector<ChartFigure> figures; ///< one per category; those that are missing are unknown
    bool operator==(const ChartSeries &) const = default;
};

enum class ChartKind {
    Bars,        ///< upright, the series beside each other
    StackedBars, ///< upright, the series on top of each other
    Rows,        ///< lying, one beneath the other, with targets
    StackedRows, ///< lying, the series in a row
    Shares,      ///< lying, the series as parts of 100 %
    Lines        ///< over time; the first series is this year, the second the year before
};

/// What is said in a chart besides its names. In the language of the screen or of the document.
struct ChartWords {
    QString unknown = QStringLiteral("chưa thống kê");
    QString empty = QStringLiteral("Chưa có số liệu");
    QString estimate = QStringLiteral("ước");
    QString thousandMillion = QStringLiteral("tỷ"), million = QStringLiteral("triệu");
    bool operator==(const ChartWords &) const = default;
};

struct Chart {
    ChartKind kind = ChartKind::Bars;
    QString title, unit; ///< both may be empty
    QStringList categories;
    std::vector<ChartSeries> series;
    std::vector<std::optional<qint64>> targets; ///< of Rows, one per category; a line across the bar
    QString targetName;                         ///< "Chỉ tiêu"
    int decimals = 0;                           ///< values are in tenths, hundredths …: 625 with 1 is "62,5"
    bool isMoney = false;                       ///< whole đồng: written as "9,8 tỷ", "12,5 triệu"
    ChartWords words = {};
    bool operator==(const Chart &) const = default;
};

/// "1.234.567"
QString chartNumber(qint64 number);
/// "62,5" for 625 with one decimal; no zeros behind the comma.
QString chartDecimal(qint64 number, int decimals);
/// Of money: "9,8 tỷ", "12,5 triệu", below a million in full.
QString chartMoney(qint64 amount, const ChartWords &words);
/// A round number not below `largest` and how many steps lead to it: 0, 20, 40, 60 for 57. Counts have no halves.
struct ChartScale {
    qint64 top = 1, step = 1;
};
ChartScale chartScale(qint64 largest, int steps);

} // namespace bd::documents
