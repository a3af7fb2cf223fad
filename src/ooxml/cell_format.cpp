#include "ooxml/cell_format.h"

#include <cmath>

namespace bd::ooxml {
namespace {

constexpr double lastSerial = 2958466; ///< the day after 31/12/9999
constexpr int secondsOfDay = 24 * 60 * 60;

/// The first section of a format without what is printed as it stands: quoted words, escaped signs, colours and languages.
/// Elapsed time ("[h]") stays.
QString bareFormat(const QString &format)
{
    QString bare;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i];
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = format.indexOf(u'"', i + 1);
            i = end < 0 ? format.size() : end;
        } else if (c == u'[') {
            const qsizetype end = format.indexOf(u']', i + 1);
            const QString inner = format.mid(i + 1, (end < 0 ? format.size() : end) - i - 1).toLower();
            if (!inner.isEmpty() && inner.count(inner.front()) == inner.size() && QStringLiteral("hms").contains(inner.front()))
                bare += inner;
            i = end < 0 ? format.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

NumberLook builtInLook(int id)
{
    switch (id) {
    case 9:
    case 10: return NumberLook::Percent;
    case 18:
    case 19:
    case 20:
    case 21:
    case 45:
    case 46:
    case 47: return NumberLook::Time;
    case 22: return NumberLook::DateTime;
    default: break;
    }
    const bool isDay = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58); // the latter of the Far East
    return isDay ? NumberLook::Date : NumberLook::Plain;
}

NumberLook lookOf(const QString &format)
{
    const QString bare = bareFormat(format);
    if (bare.contains(u'%'))
        return NumberLook::Percent;
    const auto has = [&](char16_t c) { return bare.contains(QChar(c)); };
    const bool isNumber = has(u'#') || has(u'?') || (has(u'0') && !has(u's')); // "ss.00" is a time
    if (isNumber || bare.startsWith(QLatin1String("general")) || bare.startsWith(QLatin1String("standard")))
        return NumberLook::Plain;
    const bool hasClock = has(u'h') || has(u's');
    const bool hasDay = has(u'd') || has(u'y') || has(u'e') || (has(u'm') && !hasClock);
    if (hasDay)
        return hasClock ? NumberLook::DateTime : NumberLook::Date;
    return hasClock ? NumberLook::Time : NumberLook::Plain;
}

QDate daySerial(double serial, bool is1904)
{
    if (!(serial >= 0) || serial >= lastSerial)
        return {};
    const auto whole = static_cast<qint64>(std::floor(serial));
    if (is1904)
        return QDate(1904, 1, 1).addDays(whole);
    if (whole == 0 || whole == 60)
        return {};
    return QDate(1899, 12, whole < 60 ? 31 : 30).addDays(whole);
}

int secondsOf(double serial)
{
    const double part = serial - std::floor(serial);
    return static_cast<int>(std::lround(part * secondsOfDay)) % secondsOfDay;
}

void applyLook(ReadCell &cell, NumberLook look, bool is1904)
{
    if (look == NumberLook::Percent)
        cell.isPercent = true;
    if (look == NumberLook::Plain || look == NumberLook::Percent)
        return;
    if (!(cell.number >= 0) || cell.number >= lastSerial)
        return; // shown as ### there
    cell.seconds = secondsOf(cell.number);
    if (look == NumberLook::Time || (look == NumberLook::DateTime && cell.number < 1)) {
        cell.kind = CellKind::Time;
        return;
    }
    cell.day = daySerial(cell.number, is1904);
    if (cell.day.isValid()) {
        cell.kind = CellKind::Date;
        return;
    }
    cell.kind = CellKind::Words; // as Excel shows it: who reads dates tells that there is no such day
    cell.text = cell.number < 1 ? QStringLiteral("00/01/1900") : QStringLiteral("29/02/1900");
}

} // namespace bd::ooxml
