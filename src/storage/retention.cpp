#include "storage/retention.h"

#include <QSet>
#include <QStringList>

namespace bd::storage {

namespace {

constexpr int keptDays = 7, keptWeeks = 4, keptMonths = 12;

/// Says yes to the first file of each of the first `limit` periods it is asked about.
class Slots {
public:
    explicit Slots(int limit) : m_limit(limit) {}
    bool takes(qint64 period)
    {
        if (m_seen.contains(period) || m_seen.size() >= m_limit)
            return false;
        m_seen.insert(period);
        return true;
    }

private:
    int m_limit;
    QSet<qint64> m_seen;
};

} // namespace

QStringList expiredBackups(std::vector<BackupFile> files, QDate today)
{
    std::stable_sort(files.begin(), files.end(), [](const BackupFile &a, const BackupFile &b) { return a.at > b.at; });
    Slots days(keptDays), weeks(keptWeeks), months(keptMonths);
    QStringList expired;
    for (const BackupFile &file : files) {
        const QDate date = file.at.date();
        if (date > today)
            continue;
        // Each period is asked, so that one file can fill a day, a week and a month.
        const bool isDay = days.takes(date.toJulianDay());
        const bool isWeek = weeks.takes(date.toJulianDay() / 7); // Julian day 0 was a Monday
        const bool isMonth = months.takes(date.year() * 12 + date.month());
        if (date != today && !isDay && !isWeek && !isMonth)
            expired.append(file.name);
    }
    return expired;
}

} // namespace bd::storage
