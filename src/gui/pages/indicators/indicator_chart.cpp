#include "gui/pages/indicators/indicator_chart.h"

#include "application/indicator_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace bd::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IndicatorChart)
};

constexpr int longestCourse = 12; ///< years
constexpr int decimals = 1;

qint64 drawn(double value)
{
    constexpr double unit = 10, largest = 1e16;
    return static_cast<qint64>(std::llround(std::min(value * unit, largest)));
}

} // namespace

using documents::Chart;

Chart indicatorChart(const domain::Indicator &indicator, domain::AgencyLevel level,
                     const std::vector<application::StoredIndicatorValue> &values, int year)
{
    using documents::ChartFigure;
    std::map<int, std::vector<domain::IndicatorValue>> byYear;
    for (const auto &stored : values) {
        if (stored.value.code == indicator.code && domain::unitKey(stored.value.unit).isEmpty())
            byYear[stored.value.year].push_back(stored.value);
    }
    std::map<int, std::pair<double, bool>> reached; // with "ước"
    for (const auto &[of, said] : byYear) {
        if (const auto value = domain::indicatorValue(indicator, said))
            reached[of] = {*value, std::any_of(said.begin(), said.end(), [](const auto &v) { return v.isEstimate; })};
    }
    std::optional<domain::IndicatorPathPoint> start;
    if (!reached.empty())
        start = domain::IndicatorPathPoint{reached.begin()->first, reached.begin()->second.first, false};
    const auto path = domain::indicatorPath(indicator, start);

    Chart chart;
    chart.kind = documents::ChartKind::Lines;
    chart.decimals = decimals;
    const QString unit = domain::unitOf(indicator, level);
    chart.unit = indicator.showsCounts ? QStringLiteral("%") : unit;
    chart.title = Words::tr("%1: the course and the path to the targets").arg(indicator.code);
    chart.words.unknown = Words::tr("no figures");
    chart.words.empty = Words::tr("Neither figures nor targets yet");
    chart.words.estimate = application::screenIndicatorWords().estimate;
    if (reached.empty() && path.empty())
        return chart;
    int first = year, last = year;
    for (const auto &[of, value] : reached) {
        first = std::min(first, of);
        last = std::max(last, of);
    }
    for (const auto &point : path) {
        first = std::min(first, point.year);
        last = std::max(last, point.year);
    }
    first = std::max(first, last - longestCourse + 1);
    documents::ChartSeries course{Words::tr("Reached"), {}}, way{Words::tr("Path to the targets"), {}};
    for (int of = first; of <= last; ++of) {
        chart.categories << QString::number(of);
        const auto said = reached.find(of);
        ChartFigure figure;
        if (said != reached.end()) {
            figure.value = drawn(said->second.first);
            figure.isEstimate = said->second.second;
        } else {
            figure.isPassing = of > year; // still to come
        }
        course.figures.push_back(figure);
        const auto point = std::find_if(path.begin(), path.end(), [of](const auto &one) { return one.year == of; });
        ChartFigure on;
        on.isPassing = point == path.end() || !point->isMilestone;
        if (point != path.end()) {
            on.value = drawn(point->value);
            on.note = point->isMilestone ? Words::tr("target") : QString();
        }
        way.figures.push_back(on);
    }
    chart.series.push_back(course);
    if (!path.empty())
        chart.series.push_back(way);
    return chart;
}

} // namespace bd::gui
