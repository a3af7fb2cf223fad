#include "domain/activity.h"

#include <algorithm>

namespace bd::domain {

const Figure *attendanceOf(const Activity &activity, const std::vector<Measure> &measures)
{
    for (const Figure &figure : activity.figures) {
        if (!figure.total && !figure.women)
            continue;
        const auto it = std::find_if(measures.begin(), measures.end(), [&](const Measure &m) { return m.id == figure.measure; });
        // Who is counted in cases of violence didn't come to anything.
        if (it != measures.end() && it->isBySex && !it->isSensitive && it->nature == MeasureNature::Flow)
            return &figure;
    }
    return nullptr;
}

} // namespace bd::domain
