#include "application/demo.h"

#include "cli/verbs/verbs.h"

#include <QDir>

namespace bd::cli {

namespace {

class Demo final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("demo")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write the sample: a data file and its plans as Word documents")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("DIR"), say(QT_TRANSLATE_NOOP("Cli", "FOLDER")),
                 say(QT_TRANSLATE_NOOP("Cli", "The folder for the sample; made when it isn't there")), true, &m_folder}};
    }

    Result<ExitCode> run(Session &session) override
    {
        NoProgress progress;
        BD_ASSIGN(const QStringList files, application::writeDemo(m_folder, session.clock(), progress));
        auto list = nlohmann::ordered_json::array();
        for (const QString &file : files) {
            list.push_back(file.toStdString());
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(QDir::toNativeSeparators(file)));
        }
        session.out().result({{"files", std::move(list)}});
        return ExitCode::Ok;
    }

private:
    QString m_folder;
};

} // namespace

std::unique_ptr<Verb> makeDemo()
{
    return std::make_unique<Demo>();
}

} // namespace bd::cli
