#include "cli/paper_output.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class DocxPdf final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("docx"), QStringLiteral("pdf")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write a Word document as PDF, page by page as it is printed")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
             say(QT_TRANSLATE_NOOP("Cli", "The Word document")), true, &m_file},
            {QStringLiteral("-o,--output"), say(QT_TRANSLATE_NOOP("Cli", "FILE.pdf")),
             say(QT_TRANSLATE_NOOP("Cli", "The PDF to write")), true, &m_output},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        NoProgress progress;
        BD_ASSIGN(const auto report, application::docxPdf(m_file, m_output, progress));
        tellPaper(session.out(), report, m_output, {{"file", m_output.toStdString()}});
        return ExitCode::Ok;
    }

private:
    QString m_file, m_output;
};

} // namespace

std::unique_ptr<Verb> makeDocxPdf()
{
    return std::make_unique<DocxPdf>();
}

} // namespace bd::cli
