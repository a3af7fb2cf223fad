#include "application/corrected_file.h"
#include "application/report_service.h"
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

/// Of plans and of reports, whose text is a document like theirs.
class MergeBack final : public Verb {
public:
    explicit MergeBack(bool isReport) : m_isReport(isReport) {}

    QStringList path() const override { return {m_isReport ? QStringLiteral("report") : QStringLiteral("plan"), QStringLiteral("merge-back")}; }
    QString summary() const override
    {
        return m_isReport ? say(QT_TRANSLATE_NOOP("Cli", "Compare a Word file that others corrected with its report, and take the corrections of its text over"))
                          : say(QT_TRANSLATE_NOOP("Cli", "Compare a Word file that others corrected with its plan, and take the corrections over"));
    }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")),
                 m_isReport ? say(QT_TRANSLATE_NOOP("Cli", "The report's number in the list, or its uuid")) : say(QT_TRANSLATE_NOOP("Cli", "The plan's number in the list")), true, &m_id},
                {QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")), say(QT_TRANSLATE_NOOP("Cli", "The corrected Word file")), true, &m_file},
                {QStringLiteral("--accept-all"), {}, say(QT_TRANSLATE_NOOP("Cli", "Take all differences over; without it they are only told")), false, &m_accept}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        application::PlanService plans(*database);
        BD_ASSIGN(const qint64 shownId, idOf(*database, plans));
        BD_ASSIGN(const auto stored, plans.load(shownId));
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
        if (file.annexes > 0)
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Annexes in the file: %1. They are made from the figures; what was corrected in their tables isn't taken over: correct it where the figure comes from."))
                                   .arg(file.annexes));
        session.out().result({{"id", m_reportId ? *m_reportId : stored.id}, {"annexes", file.annexes}, {"named", file.named}, {"differences", std::move(list)},
                              {"comments", texts(file.comments)}, {"deletions", texts(file.deletions)}, {"entry", entry}});
        return ExitCode::Ok;
    }

private:
    /// Of the text.
    Result<qint64> idOf(application::DatabaseService &database, application::PlanService &plans)
    {
        if (!m_isReport) {
            BD_ASSIGN(const auto stored, plans.find(m_id));
            return stored.id;
        }
        BD_ASSIGN(const auto report, application::ReportService(database).find(m_id));
        m_reportId = report.id;
        return report.documentId;
    }

    QString m_id, m_file;
    std::optional<qint64> m_reportId;
    bool m_isReport, m_accept = false;
};

} // namespace

std::unique_ptr<Verb> makePlanMergeBack()
{
    return std::make_unique<MergeBack>(false);
}

std::unique_ptr<Verb> makeReportMergeBack()
{
    return std::make_unique<MergeBack>(true);
}

} // namespace bd::cli
