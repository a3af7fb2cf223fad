#include "application/document_service.h"
#include "cli/expected.h"
#include "cli/verbs/verbs.h"

#include <QDir>

namespace bd::cli {

namespace {

class TemplateRender final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("template"), QStringLiteral("render")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Fill a Word template with the data of a JSON file")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "TEMPLATE")),
             say(QT_TRANSLATE_NOOP("Cli", "The Word template: a file, or the name of a shipped one")), true, &m_template},
            {QStringLiteral("DATA"), say(QT_TRANSLATE_NOOP("Cli", "DATA.json")),
             say(QT_TRANSLATE_NOOP("Cli", "The data: a JSON file holding one object")), true, &m_data},
            {QStringLiteral("-o,--output"), say(QT_TRANSLATE_NOOP("Cli", "FILE.docx")),
             say(QT_TRANSLATE_NOOP("Cli", "The document to write")), true, &m_output},
            {QStringLiteral("--missing"), QStringLiteral("blank|error"),
             say(QT_TRANSLATE_NOOP("Cli", "What a field without value becomes: blank (the default) or an error")), false, &m_missing},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        const bool blank = m_missing.isEmpty() || m_missing == QLatin1String("blank");
        if (!blank && m_missing != QLatin1String("error"))
            return fail("usage.bad_value", {QStringLiteral("--missing"), m_missing, expectedOneOf({QStringLiteral("blank"), QStringLiteral("error")})});
        if (application::exportFormat(m_output) != application::ExportFormat::Docx)
            return fail("export.not_docx", {QDir::toNativeSeparators(m_output)});
        NoProgress progress;
        BD_ASSIGN(const documents::RenderReport report,
                  application::renderTemplateFile(m_template, m_data, m_output,
                                                  blank ? documents::Missing::Blank : documents::Missing::Error, progress));
        session.out().result({{"file", m_output.toStdString()},
                              {"empty", listOf(report.emptyTags)},
                              {"unused", listOf(report.unusedNames)}});
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(QDir::toNativeSeparators(m_output)));
        if (!report.emptyTags.isEmpty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Fields without value: %1")).arg(shortened(report.emptyTags)));
        if (!report.unusedNames.isEmpty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Data that no field uses: %1")).arg(shortened(report.unusedNames)));
        return ExitCode::Ok;
    }

private:
    static nlohmann::ordered_json listOf(const QStringList &names)
    {
        auto list = nlohmann::ordered_json::array();
        for (const QString &name : names)
            list.push_back(name.toStdString());
        return list;
    }

    // The rest is in the JSON.
    static QString shortened(const QStringList &names)
    {
        constexpr qsizetype most = 12;
        const QString text = names.first(std::min(most, names.size())).join(QStringLiteral(", "));
        return names.size() <= most ? text : say(QT_TRANSLATE_NOOP("Cli", "%1 and %2 more")).arg(text).arg(names.size() - most);
    }

    QString m_template, m_data, m_output, m_missing;
};

} // namespace

std::unique_ptr<Verb> makeTemplateRender()
{
    return std::make_unique<TemplateRender>();
}

} // namespace bd::cli
