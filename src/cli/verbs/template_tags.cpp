#include "application/template_service.h"
#include "cli/template_json.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class TemplateTags final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("template"), QStringLiteral("tags")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List the fields of a Word template and where they stand")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "TEMPLATE")),
                 say(QT_TRANSLATE_NOOP("Cli", "The Word template: a file, or the name of a template")), true, &m_template}};
    }

    Result<ExitCode> run(Session &session) override
    {
        NoProgress progress;
        BD_ASSIGN(const documents::TemplateReport report, application::inspectTemplateFile(m_template, {}, progress));
        session.out().result({{"file", m_template.toStdString()},
                              {"parts", partsJson(report)},
                              {"errors", faultsJson(report.faults)}});
        for (const QString &line : outlineLines(report))
            session.out().line(line);
        if (report.parts.empty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "The file has no fields.")));
        if (!report.faults.isEmpty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "The template has faults, the list may not be complete: binhdang-cli template check names them.")));
        return ExitCode::Ok;
    }

private:
    QString m_template;
};

} // namespace

std::unique_ptr<Verb> makeTemplateTags()
{
    return std::make_unique<TemplateTags>();
}

} // namespace bd::cli
