// Numbers of people and things as they are typed: "1.150", "1150", "1 150", "ước 50", "~50", "khoảng 50". Pure; any thread.
#pragma once
#include <QString>
#include <optional>

namespace bd::domain {

struct TypedCount {
    std::optional<qint64> value; ///< unknown where nothing was typed, or nothing that is a number
    bool isEstimate = false;     ///< "ước", "khoảng", "~" stood before it
    bool isUnderstood = true;    ///< false: something was typed, and it is no whole number
};

TypedCount countFrom(const QString &typed);
/// "1.150"; "" for the unknown.
QString countText(const std::optional<qint64> &count);

/// Per cent as papers, tables and the screen write it: "88,9", "60"; one decimal at most, half away from zero, or as many as an
/// indicator's own targets have (ADR 39). Without its sign.
double roundedPercent(double percent, int decimals = 1);
QString percentNumber(double percent, int decimals = 1);
inline QString percentText(double percent, int decimals = 1) { return percentNumber(percent, decimals) + QLatin1Char('%'); }

} // namespace bd::domain
