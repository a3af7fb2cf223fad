// Names of files made from titles and from names that came from elsewhere. Pure; any thread.
#pragma once
#include <QString>

namespace bd::text {

/// One name that every system takes, as close to the wish as can be: no path signs, no reserved names ("CON"), no blank or dot
/// at its ends, at most `longest` UTF-8 bytes with its ending kept. Never "".
QString safeFileName(const QString &wish, int longest = 120);
/// "Xã Khe Mây" -> "xa-khe-may": small ASCII letters and digits, hyphens between words; "" where nothing is left. For names that
/// are mailed and typed.
QString unmarkedName(const QString &text);

} // namespace bd::text
