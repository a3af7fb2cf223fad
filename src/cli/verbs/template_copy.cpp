#include "application/document_service.h"
#include "application/own_templates.h"
#include "cli/verbs/verbs.h"

#include <QDir>

namespace bd::cli {

namespace {

class TemplateCopy final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("template"), QStringLiteral("copy")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write a template to a file, to change it in Word")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("NAME"), say(QT_TRANSLATE_NOOP("Cli", "NAME")),
             say(QT_TRANSLATE_NOOP("Cli", "The name of a template, as template list shows it")), true, &m_template},
            {QStringLiteral("-o,--output"), say(QT_TRANSLATE_NOOP("Cli", "FILE.docx")),
             say(QT_TRANSLATE_NOOP("Cli", "The document to write")), true, &m_output},
            {QStringLiteral("--force"), {},
             say(QT_TRANSLATE_NOOP("Cli", "Also when the file is there: it gets a dated name first")), false, &m_force},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        if (application::exportFormat(m_output) != application::ExportFormat::Docx)
            return fail("export.not_docx", {QDir::toNativeSeparators(m_output)});
        const auto ifExists = m_force ? application::IfExists::Keep : application::IfExists::Refuse;
        BD_ASSIGN(const application::WrittenTemplate written,
                  application::copyTemplate(m_template, m_output, ifExists, session.clock()));
        nlohmann::ordered_json result{{"file", m_output.toStdString()}};
        if (!written.kept.isEmpty())
            result["kept"] = written.kept.toStdString();
        session.out().result(std::move(result));
        if (!written.kept.isEmpty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "The file that was there is kept: %1")).arg(QDir::toNativeSeparators(written.kept)));
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(QDir::toNativeSeparators(m_output)));
        return ExitCode::Ok;
    }

private:
    QString m_template, m_output;
    bool m_force = false;
};

} // namespace

std::unique_ptr<Verb> makeTemplateCopy()
{
    return std::make_unique<TemplateCopy>();
}

} // namespace bd::cli
