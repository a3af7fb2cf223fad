// A chart as a PNG for documents: greys and patterns, letters of the document. Needs Qt Gui, so it is part of the module
// "binhdang-paper" (ADR 11, 33). Any thread.
#pragma once
#include "base/result.h"
#include "documents/charts/chart.h"

#include <QByteArray>

namespace bd::documents {

struct ChartPictureSize {
    double width = 0;     ///< points
    double mostHeight = 0; ///< points; a chart is as high as it needs, never higher
    double dpi = 300;
};

/// On white. Error: chart.unpainted (no memory for so large a picture, or no QGuiApplication and so no fonts).
Result<QByteArray> chartPicture(const Chart &chart, const ChartPictureSize &size);

/// chartPicture as the module exports it, under the name "bdChartPicture".
using PaintChart = void(const Chart &chart, const ChartPictureSize &size, Result<QByteArray> &result);

} // namespace bd::documents
