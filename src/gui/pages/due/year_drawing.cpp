#include "gui/pages/due/year_drawing.h"

#include "application/due_text.h"
#include "application/labels.h"
#include "base/text/fold.h"
#include "gui/pages/due/due_look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <map>

namespace bd::gui {

using domain::DueItem;

namespace {

struct YearDrawing {
    Q_DECLARE_TR_FUNCTIONS(YearDrawing)
};

constexpr double paperHead = 34, paperFoot = 22;

QDate firstOf(const DueItem &item) { return item.start.value_or(item.due.value_or(QDate())); }
QDate lastOf(const DueItem &item, int year) { return item.due.value_or(QDate(year, 12, 31)); }

QString groupOf(const DueItem &item, ProgressGrouping grouping)
{
    switch (grouping) {
    case ProgressGrouping::Section: return item.section ? application::label(*item.section) : application::label(item.kind);
    case ProgressGrouping::Agency: return item.agencies.empty() ? YearDrawing::tr("No agency named") : item.agencies.front().name;
    case ProgressGrouping::Kind: return application::label(item.kind);
    }
    Q_UNREACHABLE();
}

QFontMetricsF metrics(const ProgressLook &look) { return QFontMetricsF(look.font); }

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

std::vector<ProgressRow> progressRows(const std::vector<DueItem> &items, int year, ProgressGrouping grouping)
{
    std::vector<std::pair<QString, std::vector<int>>> groups;
    std::map<QString, std::size_t> places;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QDate first = firstOf(items[i]);
        if (!first.isValid() || first.year() > year || lastOf(items[i], year).year() < year)
            continue;
        const QString name = groupOf(items[i], grouping);
        const auto [place, isNew] = places.try_emplace(text::canonical(name), groups.size());
        if (isNew)
            groups.push_back({name, {}});
        groups[place->second].second.push_back(static_cast<int>(i));
    }
    std::vector<ProgressRow> rows;
    for (auto &[name, members] : groups) {
        std::stable_sort(members.begin(), members.end(), [&](int a, int b) {
            return firstOf(items[static_cast<size_t>(a)]) < firstOf(items[static_cast<size_t>(b)]);
        });
        rows.push_back({YearDrawing::tr("%1 (%2)", "group, how many").arg(name).arg(members.size()), -1});
        for (const int member : members)
            rows.push_back({{}, member});
    }
    return rows;
}

double ProgressLook::dayLeft(QDate day) const
{
    return static_cast<double>(QDate(year, 1, 1).daysTo(day)) * dayWidth;
}

QDate ProgressLook::dayAt(double x) const
{
    return QDate(year, 1, 1).addDays(static_cast<qint64>(std::floor(x / dayWidth)));
}

double ProgressLook::yearWidth() const { return QDate(year, 1, 1).daysInYear() * dayWidth; }

bool ProgressLook::isPoint(const DueItem &item) const
{
    return !item.start || (item.due && *item.start == *item.due);
}

QRectF ProgressLook::bar(const DueItem &item, double top) const
{
    const QDate first = firstOf(item);
    if (!first.isValid())
        return {};
    const double height = rowHeight / 2, barAir = rowHeight / 4;
    if (isPoint(item)) { // a diamond about the middle of its day
        const double centre = dayLeft(item.due.value_or(first)) + dayWidth / 2;
        return {centre - height / 2 - 1, top + barAir - 1, height + 2, height + 2};
    }
    const double from = std::max(0.0, dayLeft(first)), to = std::min(yearWidth(), dayLeft(lastOf(item, year)) + dayWidth);
    return {from, top + barAir, std::max(3.0, to - from), height};
}

void paintProgressHead(QPainter &painter, const ProgressLook &look, const QRectF &room, double left)
{
    painter.save();
    painter.setClipRect(room);
    painter.fillRect(room, look.colors.alternate);
    const double half = room.height() / 2;
    for (int month = 1; month <= 12; ++month) {
        const QDate first(look.year, month, 1);
        const double from = left + look.dayLeft(first), to = left + look.dayLeft(first.addMonths(1));
        painter.setPen(look.colors.border);
        painter.drawLine(QPointF(from, room.top() + (month % 3 == 1 ? 0 : half)), QPointF(from, room.bottom()));
        painter.setFont(look.font);
        painter.setPen(look.colors.text);
        const QString wide = YearDrawing::tr("Month %1").arg(month);
        const QString text = metrics(look).horizontalAdvance(wide) + grid < to - from ? wide : QString::number(month);
        painter.drawText(QRectF(from, room.top() + half, to - from, half), Qt::AlignCenter, text);
        if (month % 3 != 1)
            continue;
        static const QStringList romans{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
        const QRectF quarter(from, room.top(), look.dayLeft(first.addMonths(3)) - look.dayLeft(first), half);
        painter.setFont(bold(look.font));
        painter.drawText(quarter.intersected(room), Qt::AlignCenter, YearDrawing::tr("Quarter %1").arg(romans.at(month / 3)));
    }
    painter.setPen(look.colors.border);
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    painter.restore();
}

void paintProgressGround(QPainter &painter, const ProgressLook &look, const QRectF &room, double left)
{
    painter.save();
    painter.setClipRect(room);
    const double from = left + look.dayLeft(QDate(look.year, 11, 15)), to = left + look.dayLeft(QDate(look.year, 12, 16));
    QColor band = look.colors.actionMonth;
    band.setAlpha(28);
    painter.fillRect(QRectF(from, room.top(), to - from, room.height()), band);
    band.setAlpha(90);
    painter.fillRect(QRectF(from, room.top(), to - from, room.height()), QBrush(band, Qt::BDiagPattern)); // seen without colour too
    painter.setPen(look.colors.border);
    for (int month = 1; month <= 12; ++month) {
        const double x = left + look.dayLeft(QDate(look.year, month, 1));
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    }
    if (look.today.year() == look.year) {
        const double x = left + look.dayLeft(look.today) + look.dayWidth / 2;
        painter.setPen(QPen(look.colors.late, 1.6, Qt::DashLine));
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    }
    painter.restore();
}

void paintProgressTitle(QPainter &painter, const ProgressLook &look, const QRectF &room, const QString &text, bool isGroup, bool isChosen)
{
    painter.save();
    painter.setFont(isGroup ? bold(look.font) : look.font);
    painter.setPen(isChosen ? look.colors.onAccent : look.colors.text);
    const QRectF place = room.adjusted(isGroup ? 4 : 16, 0, -6, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, place.width()));
    painter.restore();
}

void paintProgressBar(QPainter &painter, const ProgressLook &look, const DueItem &item, double left, double top)
{
    const QRectF bar = look.bar(item, top).translated(left, 0);
    if (bar.isEmpty())
        return;
    const auto state = domain::dueState(item, look.today);
    const QColor color = item.kind == domain::DueKind::ActionMonth ? look.colors.actionMonth : stateColor(item, look.today, look.colors);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    if (look.isPoint(item)) {
        shape.moveTo(bar.center().x(), bar.top());
        shape.lineTo(bar.right(), bar.center().y());
        shape.lineTo(bar.center().x(), bar.bottom());
        shape.lineTo(bar.left(), bar.center().y());
        shape.closeSubpath();
    } else {
        shape.addRoundedRect(bar, 3, 3);
    }
    painter.fillPath(shape, look.colors.base);
    if (state == domain::DueState::Done)
        painter.fillPath(shape, color);                                // whole
    else if (item.status == domain::TaskStatus::Running)
        painter.fillPath(shape, QBrush(color, Qt::Dense4Pattern));     // half
    else if (state == domain::DueState::Overdue)
        painter.fillPath(shape, QBrush(color, Qt::DiagCrossPattern));  // crossed
    painter.setPen(QPen(color, 1.4, item.due ? Qt::SolidLine : Qt::DashLine)); // without a last day: open
    painter.drawPath(shape);
    const QString sign = state == domain::DueState::Done ? (item.status == domain::TaskStatus::Dropped ? QStringLiteral("✕") : QStringLiteral("✓"))
        : state == domain::DueState::Overdue            ? QStringLiteral("!")
                                                        : QString();
    const QString words = (sign + QLatin1Char(' ') + (state == domain::DueState::Overdue ? stateText(item, look.today) : item.printedTime)).trimmed();
    painter.setFont(look.font);
    painter.setPen(state == domain::DueState::Overdue ? look.colors.late : look.colors.muted);
    const double width = metrics(look).horizontalAdvance(words);
    const bool fitsBehind = bar.right() + 4 + width < left + look.yearWidth();
    const QRectF place(fitsBehind ? bar.right() + 5 : bar.left() - 5 - width, top, width + 1, look.rowHeight);
    if (fitsBehind || bar.left() - 5 - width > left)
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
    painter.restore();
}

int progressPages(const ProgressLook &look, const ProgressPaper &paper, int rows)
{
    const int perPage = std::max(1, static_cast<int>((paper.page.height() - paperHead - paperFoot - look.headHeight) / look.rowHeight));
    return std::max(1, (rows + perPage - 1) / perPage);
}

void paintProgressPage(QPainter &painter, const ProgressLook &given, const ProgressPaper &paper, const std::vector<DueItem> &items,
                       const std::vector<ProgressRow> &rows, int page)
{
    ProgressLook look = given;
    look.dayWidth = (paper.page.width() - look.titleWidth) / QDate(look.year, 1, 1).daysInYear();
    const int perPage = std::max(1, static_cast<int>((paper.page.height() - paperHead - paperFoot - look.headHeight) / look.rowHeight));
    const int first = page * perPage, last = std::min(first + perPage, static_cast<int>(rows.size()));
    painter.setPen(look.colors.text);
    painter.setFont(bold(look.font));
    painter.drawText(QRectF(0, 0, paper.page.width(), paperHead), Qt::AlignLeft | Qt::AlignVCenter, paper.title);
    const double left = look.titleWidth, top = paperHead + look.headHeight, bottom = top + (last - first) * look.rowHeight;
    paintProgressHead(painter, look, QRectF(left, paperHead, look.yearWidth(), look.headHeight), left);
    for (int i = first; i < last; ++i) { // grounds first: bars stand over them
        const QRectF room(0, top + (i - first) * look.rowHeight, paper.page.width(), look.rowHeight);
        if (rows[static_cast<size_t>(i)].isGroup())
            painter.fillRect(room, look.colors.alternate);
    }
    paintProgressGround(painter, look, QRectF(left, top, look.yearWidth(), bottom - top), left);
    for (int i = first; i < last; ++i) {
        const ProgressRow &row = rows[static_cast<size_t>(i)];
        const double y = top + (i - first) * look.rowHeight;
        const QRectF title(0, y, row.isGroup() ? paper.page.width() : look.titleWidth, look.rowHeight);
        paintProgressTitle(painter, look, title, row.isGroup() ? row.group : items[static_cast<size_t>(row.item)].title, row.isGroup(), false);
        if (!row.isGroup())
            paintProgressBar(painter, look, items[static_cast<size_t>(row.item)], left, y);
        painter.setPen(look.colors.border);
        painter.drawLine(QPointF(0, y + look.rowHeight), QPointF(paper.page.width(), y + look.rowHeight));
    }
    painter.setFont(look.font);
    painter.setPen(look.colors.muted);
    const QRectF foot(0, paper.page.height() - paperFoot, paper.page.width(), paperFoot);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, paper.foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     YearDrawing::tr("Page %1/%2").arg(page + 1).arg(progressPages(look, paper, static_cast<int>(rows.size()))));
}

} // namespace bd::gui
