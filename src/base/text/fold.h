// Vietnamese text for searching, sorting and comparing. Pure functions, any thread, no locale.
#pragma once
#include <QString>
#include <QStringList>

namespace bd::text {

/// NFC, the form of all text inside the program.
QString nfc(const QString &s);

/// For searching: lower case, no diacritics, đ -> d, white space squeezed. "Bình  Đẳng" -> "binh dang".
QString searchKey(const QString &s);

/// Lower case NFC with one tone placement ("hoà" -> "hòa", "Uỷ" -> "ủy"), dashes as "-", white space squeezed:
/// two spellings of one name become equal, diacritics are kept.
QString canonical(const QString &s);

/// As written, with one tone placement: "Hoà" -> "Hòa". What official papers mostly write.
QString withOneTonePlacement(const QString &s);

/// Sorts as a Vietnamese dictionary does (a ă â b c d đ e ê …; tones after letters; numbers by value) when compared
/// as plain bytes/code units, on every machine. Stored in the database's sort_key columns.
QString sortKey(const QString &s);

/// True when `needle` is found in `haystack` as users expect: ignoring case; ignoring diacritics unless the needle has some.
bool matches(const QString &haystack, const QString &needle);

/// The words of a text: maximal runs of letters, digits and combining marks, as written ("68/KH-UBND" gives "68", "KH",
/// "UBND"). Signs don't count, so moving a comma loses nothing. Used to show that an import lost nothing.
QStringList words(const QString &s);

/// White space squeezed to single blanks and trimmed; no-break spaces count as white space.
QString squeezed(const QString &s);

/// `s` without the control characters that XML 1.0 forbids (and without lone surrogates).
QString xmlSafe(const QString &s);

} // namespace bd::text
