// The charts of a report: what its annex shows besides tables. In Vietnamese, as all papers.
#include "application/report_content.h"

#include "domain/task_time.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

using documents::Chart;
using documents::ChartFigure;
using documents::ChartKind;
using documents::ChartSeries;

/// How the plan's tasks stand at the cut-off.
Chart taskChart(const ReportPaper &paper)
{
    Chart chart;
    chart.kind = ChartKind::Rows;
    chart.title = u"Tình hình thực hiện nhiệm vụ theo kế hoạch"_s;
    chart.unit = u"nhiệm vụ"_s;
    std::array<qint64, 5> counts{};
    for (const domain::Task &task : paper.facts.tasks) {
        using enum domain::TaskStatus;
        const bool isLate = paper.report.period.to.isValid() && domain::isLate(task, paper.report.period.to);
        ++counts[isLate ? 3 : task.status == Done ? 0 : task.status == Running ? 1 : task.status == NotStarted ? 2 : 4];
    }
    const QStringList names{u"Hoàn thành"_s, u"Đang thực hiện"_s, u"Chưa thực hiện"_s, u"Quá hạn"_s, u"Không thực hiện"_s};
    ChartSeries series;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        chart.categories << names[static_cast<qsizetype>(i)];
        series.figures.push_back({counts[i], {}, {}, false});
    }
    chart.series = {series};
    return chart;
}

/// Women and men of those counts where everybody was told by sex.
Chart shareChart(const std::vector<documents::ReportStatistic> &statistics)
{
    Chart chart;
    chart.kind = ChartKind::Shares;
    chart.title = u"Tỷ lệ nữ, nam"_s;
    ChartSeries women{u"Nữ"_s, {}}, men{u"Nam"_s, {}};
    constexpr qsizetype mostRows = 10;
    for (const documents::ReportStatistic &row : statistics) {
        const bool isWhole = row.women && row.total && *row.total > 0 && *row.women <= *row.total && row.womenKnown >= row.known;
        if (!isWhole || chart.categories.size() == mostRows)
            continue;
        chart.categories << row.name;
        women.figures.push_back({*row.women, {}, {}, row.isEstimate});
        men.figures.push_back({*row.total - *row.women, {}, {}, row.isEstimate});
    }
    chart.series = {women, men};
    return chart;
}

/// Events of this period and of the year before: only what is counted in times, so that one scale serves all of it.
Chart comparisonChart(const ReportPaper &paper, const std::vector<documents::ReportStatistic> &statistics)
{
    static const QStringList times{u"cuộc"_s, u"lớp"_s, u"buổi"_s, u"hội nghị"_s};
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.title = u"Số cuộc, lớp, hội nghị so với cùng kỳ năm trước"_s;
    const int year = reportYear(paper.report);
    ChartSeries now{u"Kỳ này (%1)"_s.arg(year), {}}, before{u"Cùng kỳ năm %1"_s.arg(year - 1), {}};
    constexpr qsizetype mostColumns = 8;
    for (const documents::ReportStatistic &row : statistics) {
        if (!times.contains(row.unit) || !row.total || !row.before || chart.categories.size() == mostColumns)
            continue;
        chart.categories << row.name;
        now.figures.push_back({row.total, {}, {}, row.isEstimate});
        before.figures.push_back({row.before, {}, {}, false});
    }
    chart.series = {now, before};
    return chart;
}

/// Percentages beside their targets.
Chart indicatorChart(const ReportPaper &paper, const std::vector<documents::ReportIndicator> &indicators)
{
    const int year = reportYear(paper.report);
    const domain::AgencyLevel level = paper.facts.setting.level;
    Chart chart;
    chart.kind = ChartKind::Rows;
    chart.title = u"Kết quả các chỉ tiêu tính theo tỷ lệ"_s;
    chart.unit = u"%"_s;
    chart.targetName = u"Mục tiêu năm %1"_s.arg(year);
    ChartSeries series{u"Kết quả"_s, {}};
    for (const documents::ReportIndicator &row : indicators) {
        const auto value = domain::indicatorValue(row.indicator, row.values);
        if (!value || domain::unitOf(row.indicator, level) != u"%" || *value < 0 || *value > 1000)
            continue;
        const auto target = domain::targetOf(row.indicator, year);
        chart.categories << row.indicator.code + u' ' + (row.indicator.shortName.isEmpty() ? row.indicator.name : row.indicator.shortName);
        series.figures.push_back({std::llround(*value), {}, {}, row.indicator.isEstimate});
        chart.targets.push_back(target ? std::optional<qint64>(std::llround(target->value)) : std::nullopt);
    }
    chart.series = {series};
    return chart;
}

} // namespace

std::vector<Chart> reportCharts(const ReportPaper &paper)
{
    if (paper.report.kind == domain::ReportKind::Inspection)
        return {};
    ReportPaper all = paper;
    all.annexes.statistics = true; // a chart may stand for a table that is left out; what the report isn't about has neither
    const documents::ReportContent content = reportContent(all);
    // the low ones first: two of them share a page
    std::vector<Chart> charts{taskChart(paper), indicatorChart(paper, content.indicators), comparisonChart(paper, content.statistics),
                              shareChart(content.statistics)};
    if (!paper.annexes.tasks)
        charts.front().categories.clear();
    std::erase_if(charts, [](const Chart &chart) { return chart.categories.isEmpty(); });
    return charts;
}

} // namespace bd::application
