#include "application/corrected_file.h"
#include "application/plan_service.h"
#include "cli/difference_output.h"
#include "cli/verbs/verbs.h"

#include <numeric>

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;

Json texts(const QStringList &list)
{
    Json result = Json::array();
    for (const QString &text : list)
        result.push_back(text.toStdString());
    return result;
}

class PlanMergeBack final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("merge-back")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Compare a Word file that others corrected with its plan, and take the corrections over")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")), say(QT_TRANSLATE_NOOP("Cli", "The plan's number in the list")), true, &m_id},
                {QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")), say(QT_TRANSLATE_NOOP("Cli", "The corrected Word file")), true, &m_file},
                {QStringLiteral("--accept-all"), {}, say(QT_TRANSLATE_NOOP("Cli", "Take all differences over; without it they are only told")), false, &m_accept}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        application::PlanService plans(*database);
        BD_ASSIGN(const auto stored, plans.find(m_id));
        NoProgress progress;
        BD_ASSIGN(const auto file, application::readCorrectedFile(stored.plan, m_file, progress));
        Json list = Json::array();
        for (const auto &difference : file.differences) {
            list.push_back(differenceJson(difference));
            session.out().line(differenceLine(difference));
        }
        for (const QString &comment : file.comments)
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Comment in Word: %1")).arg(comment));
        Json entry = nullptr;
        if (m_accept && !file.differences.empty()) {
            std::vector<int> all(file.differences.size());
            std::iota(all.begin(), all.end(), 0);
            BD_ASSIGN(const auto change, plans.edit(stored.id, stored.plan, application::withCorrections(stored.plan, file, all),
                                                    {QStringLiteral("plan.merge_back"), {file.fileName}}));
            entry = change.changes.batchId;
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Taken over: %1 differences.")).arg(file.differences.size()));
        }
        if (file.differences.empty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "They say the same.")));
        session.out().result({{"id", stored.id}, {"named", file.named}, {"differences", std::move(list)},
                              {"comments", texts(file.comments)}, {"deletions", texts(file.deletions)}, {"entry", entry}});
        return ExitCode::Ok;
    }

private:
    QString m_id, m_file;
    bool m_accept = false;
};

} // namespace

std::unique_ptr<Verb> makePlanMergeBack()
{
    return std::make_unique<PlanMergeBack>();
}

} // namespace bd::cli
