// The year's progress as it is drawn, on the screen and on paper alike: rows of bars over months, the Action Month as a band, today as a
// line. States differ by pattern and sign, never by colour alone. Pure but for the painter.
#pragma once
#include "domain/due.h"
#include "gui/theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

class QPainter;

namespace bd::gui {

enum class ProgressGrouping { Section, Agency, Kind };

struct ProgressRow {
    QString group;  ///< the head's words; of a row with an item "": it stands under the head before it
    int item = -1;  ///< index among the items
    bool isGroup() const { return item < 0; }
};

/// Items that have a day in the year, under their groups; groups in the order of their first day.
std::vector<ProgressRow> progressRows(const std::vector<domain::DueItem> &items, int year, ProgressGrouping grouping);

/// Everything that places and paints; lengths in logical pixels.
struct ProgressLook {
    int year = 0;
    QDate today;
    QFont font; ///< with a size in pixels
    Colors colors;
    double dayWidth = 2.5, titleWidth = 320, rowHeight = 28, headHeight = 48;

    double dayLeft(QDate day) const; ///< from the first of January
    QDate dayAt(double x) const;
    double yearWidth() const;
    /// The bar of an item, without what lies outside of the year; empty for one without days. A point for what has one day alone.
    QRectF bar(const domain::DueItem &item, double top) const;
    bool isPoint(const domain::DueItem &item) const;
};

/// Quarters and months. `left`: where January begins, which may be outside of `room`.
void paintProgressHead(QPainter &painter, const ProgressLook &look, const QRectF &room, double left);
/// Lines of the months, the band of the Action Month, today.
void paintProgressGround(QPainter &painter, const ProgressLook &look, const QRectF &room, double left);
/// The title at the left.
void paintProgressTitle(QPainter &painter, const ProgressLook &look, const QRectF &room, const QString &text, bool isGroup, bool isChosen);
/// The bar with its sign; `left` as above.
void paintProgressBar(QPainter &painter, const ProgressLook &look, const domain::DueItem &item, double left, double top);

struct ProgressPaper {
    QString title, foot;
    QSizeF page;   ///< what may be printed on, in logical pixels
};
/// How many pages the rows take.
int progressPages(const ProgressLook &look, const ProgressPaper &paper, int rows);
/// One page, from 0. `look` fits the width by itself.
void paintProgressPage(QPainter &painter, const ProgressLook &look, const ProgressPaper &paper, const std::vector<domain::DueItem> &items,
                       const std::vector<ProgressRow> &rows, int page);

} // namespace bd::gui
