#include "application/labels.h"
#include "application/record_service.h"
#include "application/register_catalogue.h"
#include "base/text/fold.h"
#include "cli/expected.h"
#include "cli/verbs/verbs.h"
#include "domain/count_text.h"
#include "domain/register_rules.h"

#include <map>

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;
using domain::CommunityModel;
using domain::ModelYear;

Json orNull(const QString &text) { return text.isEmpty() ? Json(nullptr) : Json(text.toStdString()); }
Json orNull(const std::optional<qint64> &number) { return number ? Json(*number) : Json(nullptr); }

class ModelList final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("model"), QStringLiteral("list")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List the models of the community, with the figures of each year")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("FILTER"), say(QT_TRANSLATE_NOOP("Cli", "FILTER")),
                 say(QT_TRANSLATE_NOOP("Cli", "Only those whose name, kind, place or agency holds it")), false, &m_filter},
                {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")),
                 say(QT_TRANSLATE_NOOP("Cli", "Of which year the models are counted; without it this one")), false, &m_year}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        const int year = m_year.isEmpty() ? database->clock().today().year() : m_year.toInt();
        if (year < 1900 || year > 2200)
            return fail("usage.bad_value", {QStringLiteral("--year"), m_year, expectedYear()});
        const application::RecordService records(*database);
        BD_ASSIGN(const auto all, records.list<CommunityModel>());
        BD_ASSIGN(const auto years, records.list<ModelYear>());
        BD_ASSIGN(const auto found, records.list<CommunityModel>(m_filter));
        std::vector<CommunityModel> values;
        for (const auto &record : all)
            values.push_back(record.value);
        const domain::ModelCounts counts = domain::modelCounts(values, year);
        std::map<QString, Json> byModel;
        for (const auto &record : years)
            byModel[record.value.modelUuid].push_back(yearJson(record.value));
        Json rows = Json::array();
        for (const auto &record : found) {
            const CommunityModel &m = record.value;
            rows.push_back({{"uuid", m.uuid.toStdString()},
                            {"name", m.name.toStdString()},
                            {"kind", orNull(m.kind)},
                            {"kind_name", orNull(application::modelKindName(m.kind))},
                            {"place", orNull(m.place)},
                            {"agency", orNull(m.agency.name)},
                            {"started", orNull(m.started.toIso())},
                            {"ended", orNull(m.ended.toIso())},
                            {"state", toCode(m.state).toStdString()},
                            {"notes", orNull(m.notes)},
                            {"years", byModel.contains(m.uuid) ? byModel[m.uuid] : Json::array()}});
        }
        session.out().result({{"year", year},
                              {"counts", {{"opening", counts.opening}, {"added", counts.added}, {"removed", counts.removed},
                                          {"closing", counts.closing}, {"undated", counts.undated}}},
                              {"models", std::move(rows)}});
        for (const auto &record : found) {
            QStringList parts{record.value.name, application::modelKindName(record.value.kind), record.value.place,
                              application::label(record.value.state), application::screenDate(record.value.started)};
            parts.removeAll(QString());
            session.out().line(parts.join(QStringLiteral("  ")));
        }
        if (all.empty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "No models are written down yet.")));
        else if (found.empty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Nothing matches “%1”.")).arg(m_filter));
        else
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "%1: %2 at the beginning, %3 new, %4 ended, %5 at the end"))
                                   .arg(year).arg(counts.opening).arg(counts.added).arg(counts.removed).arg(counts.closing));
        return ExitCode::Ok;
    }

private:
    static Json yearJson(const ModelYear &y)
    {
        return {{"year", y.year},           {"members", orNull(y.members)}, {"women", orNull(y.women)}, {"sessions", orNull(y.sessions)},
                {"helped", orNull(y.helped)}, {"cost", orNull(y.cost)},       {"notes", orNull(y.notes)}};
    }
    QString m_filter, m_year;
};

} // namespace

std::unique_ptr<Verb> makeModelList()
{
    return std::make_unique<ModelList>();
}

} // namespace bd::cli
