#include "application/document_service.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class DocxText final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("docx"), QStringLiteral("text")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Print the text of a Word document")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
                 say(QT_TRANSLATE_NOOP("Cli", "The Word document")), true, &m_file}};
    }

    Result<ExitCode> run(Session &session) override
    {
        NoProgress progress;
        BD_ASSIGN(const QString text, application::docxText(m_file, progress));
        session.out().result({{"text", text.toStdString()}});
        session.out().raw(text.endsWith(QLatin1Char('\n')) ? text : text + QLatin1Char('\n'));
        return ExitCode::Ok;
    }

private:
    QString m_file;
};

} // namespace

std::unique_ptr<Verb> makeDocxText()
{
    return std::make_unique<DocxText>();
}

} // namespace bd::cli
