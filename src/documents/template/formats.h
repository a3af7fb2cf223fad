// How official Vietnamese documents write numbers and dates (Decree 30/2020/NĐ-CP, Annex I). Pure; any
// thread; no locale.
#pragma once
#include <QString>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace bd::documents {

/// A decimal number kept as its digits, so that 55.7 stays 55,7. `fraction` has no trailing zeros it was not
/// given.
struct Decimal {
    bool negative = false;
    QString whole = QStringLiteral("0"); ///< digits only, no leading zeros
    QString fraction;                    ///< digits only
    bool isInteger() const { return fraction.isEmpty(); }
};

/// JSON numbers, and strings that are plain numbers ("1234567", "-12.5"); anything else is nullopt.
std::optional<Decimal> decimalOf(const nlohmann::json &value);
Decimal roundedTo(Decimal number, qsizetype decimals); ///< half away from zero

QString grouped(const Decimal &number);   ///< 1.234.567,5
QString twoDigits(const Decimal &number); ///< 02, 12, 1.150
/// "một triệu hai trăm nghìn"; `linkWord` stands before a lone unit: "linh" or "lẻ". Decimals with "phẩy".
QString inWords(const Decimal &number, const QString &linkWord = QStringLiteral("linh"));

/// "2026", "2026-01", "2026-01-05"; nullopt for anything else.
struct IsoDate {
    int year = 0;
    std::optional<int> month, day;
};
std::optional<IsoDate> isoDate(const QString &iso);

QString dayText(int day);     ///< always two digits
QString monthText(int month); ///< 01, 02, 3 … 12: padded for 1 and 2 only
/// "ngày 05 tháng 01 năm 2026"; what is unknown stays a gap to be filled in by hand. Without a date: all
/// gaps.
QString longDate(const std::optional<IsoDate> &date);
QString shortDate(const IsoDate &date); ///< 05/6/2026, 02/2024, 2025

} // namespace bd::documents
