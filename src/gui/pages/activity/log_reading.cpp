// The log's page: what it reads and shows.
#include "application/activity_export.h"
#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "application/progress_service.h"
#include "base/text/fold.h"
#include "gui/commands/context.h"
#include "gui/machine_settings.h"
#include "gui/pages/activity/log_details.h"
#include "gui/pages/activity/log_filter_bar.h"
#include "gui/pages/activity/log_page.h"
#include "gui/pages/activity/log_table.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace bd::gui {

namespace {

using application::ActivityGrouping;

constexpr int fewRows = 500; ///< up to so many all groups are open

/// In the order of a list of codes; what isn't in it comes behind, what is without comes last.
QString placeIn(const QStringList &codes, const QString &key)
{
    if (key.isEmpty())
        return QStringLiteral("~");
    const qsizetype at = codes.indexOf(key);
    return QString::number(at < 0 ? 99999 : at).rightJustified(5, QLatin1Char('0'));
}

} // namespace

void LogPage::read()
{
    if (m_isReading)
        return;
    m_isStale = false;
    readRows();
    showChosen();
}

void LogPage::readRows()
{
    const QScopedValueRollback reading(m_isReading, true);
    const application::ActivityService &log = m_context.services().activities;
    const application::ActivityFilter filter = m_filter->filter();
    const qint64 current = m_table->currentId();
    const int row = m_table->currentIndex().row();
    const std::vector<qint64> chosen = m_table->selectedIds();
    if (m_grouping == ActivityGrouping::None) {
        const auto ids = log.ids(filter, m_table->order());
        if (!ids)
            showError(m_context, ids.error());
        m_table->rows().setIds(ids.value_or(std::vector<qint64>()));
    } else {
        readGroups(filter);
    }
    m_table->showHeads();
    m_table->select(current, chosen);
    if (!m_table->currentIndex().isValid() && row >= 0 && m_table->rows().rowCount() > 0) // what was there has gone: its neighbour
        m_table->setCurrentIndex(m_table->rows().index(std::min(row, m_table->rows().rowCount() - 1), 1));
    m_sumsSoon->start();
    const bool isAny = m_table->rows().rowCount() > 0 || log.count().value_or(0) > 0;
    m_views->setCurrentIndex(isAny || !m_filter->isEmpty() ? 0 : 1);
    m_lists->setCurrentIndex(m_table->rows().rowCount() > 0 ? 0 : 1);
}

void LogPage::readGroups(const application::ActivityFilter &filter)
{
    auto groups = m_context.services().activities.groups(filter, m_grouping).value_or(std::vector<application::ActivityGroup>());
    QSet<QString> known, open;
    for (const ActivityGroupLine &line : m_table->rows().groups()) {
        known.insert(line.key);
        if (line.isOpen)
            open.insert(line.key);
    }
    int rows = 0;
    for (const application::ActivityGroup &group : groups)
        rows += group.sums.rows;
    std::vector<std::pair<QString, ActivityGroupLine>> lines;
    for (const application::ActivityGroup &group : groups) {
        const bool isOpen = known.contains(group.key) ? open.contains(group.key) : rows <= fewRows;
        lines.emplace_back(groupOrder(group.key), ActivityGroupLine{group.key, groupTitle(group.key), group.sums, isOpen});
    }
    const bool isBackwards = m_grouping == ActivityGrouping::Month && m_table->order().descending && m_table->order().column == application::ActivityColumn::Date;
    std::stable_sort(lines.begin(), lines.end(), [&](const auto &a, const auto &b) { return isBackwards ? b.first < a.first : a.first < b.first; });
    std::vector<ActivityGroupLine> ordered;
    for (auto &line : lines)
        ordered.push_back(std::move(line.second));
    m_table->rows().setGroups(std::move(ordered));
}

QString LogPage::groupTitle(const QString &key) const
{
    switch (m_grouping) {
    case ActivityGrouping::Month: {
        const QStringList parts = key.split(QLatin1Char('-'));
        return parts.size() == 2 ? tr("Month %1/%2").arg(parts.at(1).toInt()).arg(parts.at(0)) : key;
    }
    case ActivityGrouping::Section: {
        const auto kind = domain::fromCode<domain::SectionKind>(key);
        return kind ? application::label(*kind) : tr("(without a kind of content)");
    }
    case ActivityGrouping::Task: return key.isEmpty() ? tr("(without a task)") : m_names.taskText(key);
    case ActivityGrouping::Kind: return key.isEmpty() ? tr("(without a kind)") : application::activityKindName(key);
    case ActivityGrouping::Agency: return key.isEmpty() ? tr("(the office itself)") : key;
    case ActivityGrouping::Place: return key.isEmpty() ? tr("(without a place)") : key;
    case ActivityGrouping::None: break;
    }
    return key;
}

QString LogPage::groupOrder(const QString &key) const
{
    QStringList codes;
    switch (m_grouping) {
    case ActivityGrouping::Section:
        for (const domain::SectionKind kind : domain::allValues<domain::SectionKind>())
            codes.append(domain::toCode(kind));
        return placeIn(codes, key);
    case ActivityGrouping::Kind:
        for (const application::CatalogueEntry &kind : application::activityKinds())
            codes.append(kind.id);
        return placeIn(codes, key);
    case ActivityGrouping::Task:
        for (const PlanPlace &place : m_names.places())
            codes.append(place.taskUuid);
        return placeIn(codes, key);
    case ActivityGrouping::Agency:
    case ActivityGrouping::Place: return key.isEmpty() ? QString(QChar(0xffff)) : text::sortKey(key);
    default: return key;
    }
}

void LogPage::setGrouping(ActivityGrouping grouping)
{
    m_grouping = grouping;
    m_context.machine().setState(QStringLiteral("logGrouping"), QByteArray::number(static_cast<int>(grouping)));
    m_table->rows().setGroups({});
    read();
}

void LogPage::showSums()
{
    if (!m_context.services().database.isOpen())
        return;
    const auto sums = m_context.services().activities.sums(m_filter->filter());
    m_sums->setText(sums ? activitySumsText(*sums) : QString());
}

void LogPage::showChosen()
{
    if (m_isReading)
        return;
    const std::vector<qint64> chosen = m_table->selectedIds();
    m_duplicate->setEnabled(!chosen.empty());
    m_remove->setEnabled(!chosen.empty());
    const bool wants = wantsDetails(), wasShown = m_details->isVisibleTo(this);
    if (wasShown || wants) {
        const int row = m_table->currentIndex().row();
        m_details->setActivity(chosen.size() == 1 ? m_table->rows().at(row) : nullptr, static_cast<int>(chosen.size()));
    }
    if (m_isLow || wants == wasShown)
        return;
    m_details->setVisible(wants);
    if (wants)
        m_table->scrollTo(m_table->currentIndex()); // they took some of its room
}

std::optional<application::TableSource> LogPage::table()
{
    auto table = application::activityTable(m_context.services().database, filter(), order(), m_table->shownColumns());
    if (table)
        return std::move(*table);
    showError(m_context, table.error());
    return std::nullopt;
}

} // namespace bd::gui
