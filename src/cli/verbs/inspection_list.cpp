#include "application/agency_service.h"
#include "application/labels.h"
#include "application/record_service.h"
#include "cli/verbs/verbs.h"
#include "domain/register_rules.h"

#include <map>

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;
using domain::Inspection;
using domain::Recommendation;

Json orNull(const QString &text) { return text.isEmpty() ? Json(nullptr) : Json(text.toStdString()); }
Json orNull(const std::optional<QDate> &day) { return day ? Json(day->toString(Qt::ISODate).toStdString()) : Json(nullptr); }

QString dayText(const std::optional<QDate> &day) { return day ? application::screenDate(domain::PartialDate::of(*day)) : QString(); }

class InspectionList final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("inspection"), QStringLiteral("list")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List inspections and supervision, with what was recommended")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("FILTER"), say(QT_TRANSLATE_NOOP("Cli", "FILTER")),
                 say(QT_TRANSLATE_NOOP("Cli", "Only those whose unit, contents or findings hold it")), false, &m_filter},
                {QStringLiteral("--overdue"), {}, say(QT_TRANSLATE_NOOP("Cli", "Only those with recommendations that are overdue")), false, &m_overdue},
                {QStringLiteral("--longest"), {}, say(QT_TRANSLATE_NOOP("Cli", "Also who was not inspected for longest")), false, &m_longest}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        const QDate today = database->clock().today();
        const application::RecordService records(*database);
        BD_ASSIGN(auto found, records.list<Inspection>(m_filter));
        BD_ASSIGN(const auto recommendations, records.list<Recommendation>());
        std::map<QString, std::vector<Recommendation>> byInspection;
        for (const auto &record : recommendations)
            byInspection[record.value.inspectionUuid].push_back(record.value);
        if (m_overdue)
            std::erase_if(found, [&](const auto &record) { return lateOnes(byInspection[record.value.uuid], today) == 0; });
        Json rows = Json::array();
        for (const auto &record : found)
            rows.push_back(inspectionJson(record.value, byInspection[record.value.uuid], today));
        Json result{{"today", today.toString(Qt::ISODate).toStdString()}, {"inspections", std::move(rows)}};
        std::vector<domain::InspectionGap> gaps;
        if (m_longest) {
            BD_ASSIGN(gaps, longest(*database, records, today));
            Json list = Json::array();
            for (const domain::InspectionGap &gap : gaps)
                list.push_back({{"agency", gap.agency.name.toStdString()}, {"uuid", gap.agency.uuid.toStdString()}, {"last", orNull(gap.last)}});
            result["longest_not_inspected"] = std::move(list);
        }
        session.out().result(std::move(result));
        for (const auto &record : found)
            tell(session.out(), record.value, byInspection[record.value.uuid], today);
        if (found.empty())
            session.out().line(m_filter.isEmpty() ? say(QT_TRANSLATE_NOOP("Cli", "There are no such inspections."))
                                                  : say(QT_TRANSLATE_NOOP("Cli", "Nothing matches “%1”.")).arg(m_filter));
        for (const domain::InspectionGap &gap : gaps)
            session.out().line(QStringLiteral("  %1  %2").arg(gap.agency.name, gap.last ? dayText(gap.last) : say(QT_TRANSLATE_NOOP("Cli", "no inspection known"))));
        return ExitCode::Ok;
    }

private:
    static Result<std::vector<domain::InspectionGap>> longest(application::DatabaseService &database, const application::RecordService &records, QDate today)
    {
        BD_ASSIGN(const auto stored, application::AgencyService(database).list());
        BD_ASSIGN(const auto all, records.list<Inspection>());
        std::vector<domain::Agency> agencies;
        for (const auto &one : stored)
            agencies.push_back(one.agency);
        std::vector<Inspection> inspections;
        for (const auto &record : all)
            inspections.push_back(record.value);
        return domain::longestNotInspected(agencies, inspections, today);
    }

    static int lateOnes(const std::vector<Recommendation> &list, QDate today)
    {
        return static_cast<int>(std::count_if(list.begin(), list.end(), [&](const Recommendation &r) { return domain::isLate(r, today); }));
    }

    static Json inspectionJson(const Inspection &i, const std::vector<Recommendation> &list, QDate today)
    {
        Json recommendations = Json::array();
        for (const Recommendation &r : list)
            recommendations.push_back({{"text", r.text.toStdString()}, {"due", orNull(r.due)}, {"done_on", orNull(r.doneOn)},
                                       {"outcome", orNull(r.outcome)}, {"overdue", domain::isLate(r, today)}});
        return {{"uuid", i.uuid.toStdString()},
                {"role", toCode(i.role).toStdString()},
                {"unit", orNull(i.unit.name)},
                {"lead", orNull(i.lead.name)},
                {"planned", orNull(i.planned.toIso())},
                {"date", orNull(i.date)},
                {"team", orNull(i.team)},
                {"contents", orNull(i.contents)},
                {"findings", orNull(i.findings)},
                {"document", orNull(i.document)},
                {"recommendations", std::move(recommendations)}};
    }

    static void tell(Output &out, const Inspection &i, const std::vector<Recommendation> &list, QDate today)
    {
        QStringList parts{i.date ? dayText(i.date) : application::screenDate(i.planned), i.unit.name, application::label(i.role)};
        parts.removeAll(QString());
        out.line(parts.join(QStringLiteral("  ")));
        for (const Recommendation &r : list) {
            const QString state = r.doneOn ? say(QT_TRANSLATE_NOOP("Cli", "done %1")).arg(dayText(r.doneOn))
                : domain::isLate(r, today) ? say(QT_TRANSLATE_NOOP("Cli", "OVERDUE since %1")).arg(dayText(r.due))
                : r.due                    ? say(QT_TRANSLATE_NOOP("Cli", "until %1")).arg(dayText(r.due))
                                           : QString();
            out.line(QStringLiteral("  - %1%2").arg(r.text, state.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(state)));
        }
    }

    QString m_filter;
    bool m_overdue = false, m_longest = false;
};

} // namespace

std::unique_ptr<Verb> makeInspectionList()
{
    return std::make_unique<InspectionList>();
}

} // namespace bd::cli
