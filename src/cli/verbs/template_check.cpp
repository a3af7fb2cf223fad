#include "application/template_service.h"
#include "application/template_text.h"
#include "application/unsupported_text.h"
#include "cli/template_json.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class TemplateCheck final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("template"), QStringLiteral("check")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Look for faults in a Word template, without filling it")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "TEMPLATE")),
             say(QT_TRANSLATE_NOOP("Cli", "The Word template: a file, or the name of a template")), true, &m_template},
            {QStringLiteral("--data"), say(QT_TRANSLATE_NOOP("Cli", "DATA.json")),
             say(QT_TRANSLATE_NOOP("Cli", "Take the names of this data instead of a plan's")), false, &m_data},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        NoProgress progress;
        BD_ASSIGN(documents::TemplateReport report, application::inspectTemplateFile(m_template, m_data, progress));
        // A plan is only written when every name is known; free data may leave fields blank.
        QStringList errors = report.faults, warnings;
        (m_data.isEmpty() ? errors : warnings) += report.unknown;
        auto unsupported = nlohmann::ordered_json::array();
        for (const QString &code : report.unsupported)
            unsupported.push_back({{"code", code.toStdString()}, {"message", application::unsupportedText(code).toStdString()}});
        session.out().result({{"file", m_template.toStdString()},
                              {"errors", faultsJson(errors)},
                              {"warnings", faultsJson(warnings + report.remarks)},
                              {"unsupported", std::move(unsupported)}});
        printFaults(session, say(QT_TRANSLATE_NOOP("Cli", "To be mended:")), errors);
        printFaults(session, say(QT_TRANSLATE_NOOP("Cli", "Not in the data; stays blank:")), warnings);
        printFaults(session, say(QT_TRANSLATE_NOOP("Cli", "Printed, but perhaps not as meant:")), report.remarks);
        if (!report.unsupported.isEmpty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Printed by Word, but not as such in the preview and in PDF:")));
        for (const QString &code : report.unsupported)
            session.out().line(QStringLiteral("- ") + application::unsupportedText(code));
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Checked: errors %1, remarks %2."))
                               .arg(errors.size()).arg(warnings.size() + report.remarks.size() + report.unsupported.size()));
        return errors.isEmpty() ? ExitCode::Ok : ExitCode::Findings;
    }

private:
    static void printFaults(Session &session, const QString &head, const QStringList &faults)
    {
        if (!faults.isEmpty())
            session.out().line(head);
        for (const QString &fault : faults)
            session.out().line(QStringLiteral("- ") + application::templateFaultText(fault));
    }

    QString m_template, m_data;
};

} // namespace

std::unique_ptr<Verb> makeTemplateCheck()
{
    return std::make_unique<TemplateCheck>();
}

} // namespace bd::cli
