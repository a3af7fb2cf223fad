// What a spreadsheet's number format makes of a number: a day, a time, a share, or just a number. ECMA-376 part 1, 18.8.30 and
// 18.8.31. Private to ooxml.
#pragma once
#include "ooxml/workbook_reader.h"

namespace bd::ooxml {

enum class NumberLook { Plain, Date, Time, DateTime, Percent };

/// Of the formats that every program has without saying so; Plain for all others.
NumberLook builtInLook(int id);
/// Of a format as it is written: "dd/mm/yyyy", "[$-42A]dd/mm/yyyy;@", "\"ngày\" dd \"tháng\" mm", "#,##0 \"đ\"", "0.0%".
NumberLook lookOf(const QString &format);

/// Serial 60 of the 1900 system is 29/02/1900, a day that never was: invalid. So is what lies outside 1900 to 9999.
QDate daySerial(double serial, bool is1904);
/// Seconds since midnight of a serial's fraction.
int secondsOf(double serial);
/// Makes of the number in the cell what the look says.
void applyLook(ReadCell &cell, NumberLook look, bool is1904);

} // namespace bd::ooxml
