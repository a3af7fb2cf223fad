#include "application/due_service.h"
#include "application/due_text.h"
#include "application/files.h"
#include "cli/verbs/verbs.h"
#include "domain/typed_date.h"

#include <QDir>

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;
using domain::DueItem;

Json orNull(const QString &text) { return text.isEmpty() ? Json(nullptr) : Json(text.toStdString()); }

Json orNull(const std::optional<QDate> &day)
{
    return day ? Json(day->toString(Qt::ISODate).toStdString()) : Json(nullptr);
}

Json itemJson(const DueItem &item, QDate today)
{
    Json agencies = Json::array();
    for (const domain::AgencyRef &agency : item.agencies)
        agencies.push_back(agency.name.toStdString());
    Json also = Json::array();
    for (const domain::DueTwin &twin : item.twins)
        also.push_back({{"key", twin.key.toStdString()}, {"kind", toCode(twin.kind).toStdString()}, {"printed", orNull(twin.printedTime)}, {"plan", orNull(twin.planUuid)}});
    return {{"key", item.key.toStdString()},
            {"kind", toCode(item.kind).toStdString()},
            {"state", toCode(domain::dueState(item, today)).toStdString()},
            {"title", item.title.toStdString()},
            {"start", orNull(item.start)},
            {"due", orNull(item.due)},
            {"strict", item.isStrict},
            {"printed", orNull(item.printedTime)},
            {"done_on", orNull(item.doneOn)},
            {"status", item.status ? Json(toCode(*item.status).toStdString()) : Json(nullptr)},
            {"plan", orNull(item.planUuid)},
            {"agencies", std::move(agencies)},
            {"also", std::move(also)},
            {"as_planned", item.asPlanned ? Json{{"start", orNull(item.asPlanned->start)}, {"due", orNull(item.asPlanned->due)}} : Json(nullptr)}};
}

/// What both verbs ask for.
struct Selection {
    QString until;
    bool withDone = false;

    Result<std::vector<DueItem>> read(application::DatabaseService &database) const
    {
        std::optional<QDate> last;
        if (!until.isEmpty()) {
            last = domain::typedDay(until, {database.clock().today().year(), database.clock().today(), false});
            if (!last)
                return fail("due.no_date", {until});
        }
        application::DueQuery query;
        query.withDone = withDone;
        BD_ASSIGN(auto items, application::DueService(database).list(query));
        if (last)
            std::erase_if(items, [&](const DueItem &item) { return !item.due || *item.due > *last; });
        return items;
    }
};

Argument untilArgument(Selection &selection)
{
    return {QStringLiteral("--until"), say(QT_TRANSLATE_NOOP("Cli", "DATE")),
            say(QT_TRANSLATE_NOOP("Cli", "Only what is due by that day, what is overdue included: 2026-06-30 or 30/6/2026")), false, &selection.until};
}

Argument doneArgument(Selection &selection)
{
    return {QStringLiteral("--done"), {}, say(QT_TRANSLATE_NOOP("Cli", "Also what is done")), false, &selection.withDone};
}

class DueList final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("due"), QStringLiteral("list")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List what is due: reports, tasks, requests, follow-ups, milestones. What stands in brackets is for report new --request")); }
    std::vector<Argument> arguments() override { return {untilArgument(m_selection), doneArgument(m_selection)}; }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto items, m_selection.read(*database));
        const QDate today = database->clock().today();
        Json rows = Json::array();
        for (const DueItem &item : items)
            rows.push_back(itemJson(item, today));
        session.out().result({{"today", today.toString(Qt::ISODate).toStdString()}, {"items", std::move(rows)}});
        tell(session.out(), items, today);
        return ExitCode::Ok;
    }

private:
    static void tell(Output &out, const std::vector<DueItem> &items, QDate today)
    {
        std::optional<domain::DueState> group;
        for (const DueItem &item : items) {
            const auto state = domain::dueState(item, today);
            if (state != group)
                out.line(application::label(state));
            group = state;
            QStringList parts{application::lastDayText(item), item.title, application::remainingText(item, today)};
            if (item.kind == domain::DueKind::Request || item.kind == domain::DueKind::Duty)
                parts << QLatin1Char('[') + item.key.section(QLatin1Char(':'), -1).left(8) + QLatin1Char(']'); // for report new --request
            parts.removeAll(QString());
            out.line(QStringLiteral("  ") + parts.join(QStringLiteral("  ")));
        }
        if (items.empty())
            out.line(say(QT_TRANSLATE_NOOP("Cli", "Nothing is due.")));
    }
    Selection m_selection;
};

class DueIcs final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("due"), QStringLiteral("ics")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write what is due as a calendar file (iCalendar)")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("-o,--output"), say(QT_TRANSLATE_NOOP("Cli", "FILE")), say(QT_TRANSLATE_NOOP("Cli", "The calendar file to write: .ics")), true, &m_output},
                untilArgument(m_selection),
                doneArgument(m_selection),
                {QStringLiteral("--alarm"), say(QT_TRANSLATE_NOOP("Cli", "DAYS")),
                 say(QT_TRANSLATE_NOOP("Cli", "Reminds at 8 o'clock that many days before; without it never")), false, &m_alarm}};
    }

    Result<ExitCode> run(Session &session) override
    {
        constexpr int mostDays = 60;
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto items, m_selection.read(*database));
        const auto dated = std::count_if(items.begin(), items.end(), [](const DueItem &item) { return item.due.has_value(); });
        const QByteArray calendar = application::dueCalendar(items, database->clock().nowUtc(), std::clamp(m_alarm.toInt(), 0, mostDays));
        BD_TRY(application::writeFile(m_output, calendar));
        session.out().result({{"file", m_output.toStdString()}, {"events", dated}, {"without_date", static_cast<qint64>(items.size()) - dated}});
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(QDir::toNativeSeparators(m_output)));
        return ExitCode::Ok;
    }

private:
    Selection m_selection;
    QString m_output, m_alarm;
};

} // namespace

std::unique_ptr<Verb> makeDueList() { return std::make_unique<DueList>(); }
std::unique_ptr<Verb> makeDueIcs() { return std::make_unique<DueIcs>(); }

} // namespace bd::cli
