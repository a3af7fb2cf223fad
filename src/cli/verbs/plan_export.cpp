#include "application/document_service.h"
#include "application/paper_service.h"
#include "application/plan_service.h"
#include "cli/paper_output.h"
#include "cli/verbs/verbs.h"

#include <QDir>

namespace bd::cli {

namespace {

class PlanExport final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("export")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write a stored plan as Word document, PDF, text or data")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")),
             say(QT_TRANSLATE_NOOP("Cli", "The plan's number in the list")), true, &m_id},
            {QStringLiteral("-o,--output"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
             say(QT_TRANSLATE_NOOP("Cli", "What to write; its ending decides: .docx, .pdf, .txt, .json, or .xlsx for the table of tasks")), true, &m_output},
            {QStringLiteral("--template"), say(QT_TRANSLATE_NOOP("Cli", "TEMPLATE")),
             say(QT_TRANSLATE_NOOP("Cli", "A Word template of yours, by name or file; without it the official layout")),
             false, &m_template},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        const auto format = application::exportFormat(m_output);
        if (!format)
            return fail("export.unknown_format", {QDir::toNativeSeparators(m_output)});
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto stored, application::PlanService(*database).find(m_id));
        NoProgress progress;
        nlohmann::ordered_json result{{"id", stored.id}, {"file", m_output.toStdString()}};
        if (format == application::ExportFormat::Pdf) {
            BD_ASSIGN(const auto report, application::planPdf(stored.plan, m_output, m_template, progress));
            tellPaper(session.out(), report, m_output, std::move(result));
            return ExitCode::Ok;
        }
        BD_TRY(application::exportPlan(stored.plan, m_output, m_template, progress));
        session.out().result(std::move(result));
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(QDir::toNativeSeparators(m_output)));
        return ExitCode::Ok;
    }

private:
    QString m_id, m_output, m_template;
};

} // namespace

std::unique_ptr<Verb> makePlanExport()
{
    return std::make_unique<PlanExport>();
}

} // namespace bd::cli
