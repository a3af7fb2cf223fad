#include "application/office_level.h"

#include "base/text/fold.h"

#include <algorithm>

namespace bd::application {

domain::AgencyLevel levelOf(const Office &office)
{
    using domain::AgencyLevel;
    if (office.province.trimmed().isEmpty() && office.unit.trimmed().isEmpty())
        return AgencyLevel::Commune;
    QString unit = text::searchKey(office.unit);
    for (const char *before : {"ubnd ", "uy ban nhan dan "}) {
        if (unit.startsWith(QLatin1String(before)))
            unit.remove(0, static_cast<qsizetype>(qstrlen(before)));
    }
    constexpr const char *words[] = {"xa", "phuong", "dac khu", "thi tran"};
    const bool isCommune = std::any_of(std::begin(words), std::end(words), [&](const char *word) {
        const QLatin1String begin(word);
        return unit == begin || unit.startsWith(begin + QLatin1Char(' '));
    });
    return isCommune ? AgencyLevel::Commune : AgencyLevel::Province;
}

} // namespace bd::application
