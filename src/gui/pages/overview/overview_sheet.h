// The overview as figures in words and as charts: the same on the page, on paper and in a PDF. Each carries a key that leads to
// the rows behind it: "tasks:section:communication:late", "month:5", "people", "models" … Values.
#pragma once
#include "application/overview_service.h"
#include "documents/charts/chart.h"

namespace bd::gui {

struct OverviewTile {
    QString key, title, value, note;
};

struct OverviewSheet {
    QString title, subtitle;
    std::vector<OverviewTile> tiles;
    std::vector<std::pair<QString, documents::Chart>> charts; ///< by a stable name
    QStringList deadlines;
    QString deadlinesTitle;
};

OverviewSheet overviewSheet(const application::Overview &overview);
/// The tasks that a key means; nothing for keys of other things.
std::vector<int> tasksOf(const application::Overview &overview, const QString &key);
/// The rows of the log that a key means.
std::optional<application::ActivityFilter> activitiesOf(const application::Overview &overview, const QString &key);

} // namespace bd::gui
