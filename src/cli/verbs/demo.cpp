#include "application/demo.h"

#include "cli/expected.h"
#include "cli/verbs/verbs.h"

#include <QDir>

namespace bd::cli {

namespace {

const QString offices = QStringLiteral("commune|province");

class Demo final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("demo")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write the sample: an office's data file and its plans as Word documents")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("DIR"), say(QT_TRANSLATE_NOOP("Cli", "FOLDER")),
                 say(QT_TRANSLATE_NOOP("Cli", "The folder for the sample; made when it isn't there")), true, &m_folder},
                {QStringLiteral("--office"), offices, say(QT_TRANSLATE_NOOP("Cli", "Whose sample; left out: the commune's")), false, &m_office}};
    }

    Result<ExitCode> run(Session &session) override
    {
        const auto office = officeFrom(m_office);
        if (!office)
            return fail("usage.bad_value", {QStringLiteral("--office"), m_office, expectedOneOf(offices.split(QLatin1Char('|')))});
        NoProgress progress;
        BD_ASSIGN(const QStringList files, application::writeDemo(m_folder, session.clock(), progress, *office));
        auto list = nlohmann::ordered_json::array();
        for (const QString &file : files) {
            list.push_back(file.toStdString());
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(QDir::toNativeSeparators(file)));
        }
        session.out().result({{"files", std::move(list)}});
        return ExitCode::Ok;
    }

private:
    static std::optional<application::DemoOffice> officeFrom(const QString &code)
    {
        for (const auto office : {application::DemoOffice::Commune, application::DemoOffice::Province})
            if (code == application::demoOfficeName(office) || (code.isEmpty() && office == application::DemoOffice::Commune))
                return office;
        return std::nullopt;
    }

    QString m_folder, m_office;
};

} // namespace

std::unique_ptr<Verb> makeDemo()
{
    return std::make_unique<Demo>();
}

} // namespace bd::cli
