#include "cli/indicator_json.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class IndicatorList final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("indicator"), QStringLiteral("list")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List the indicators of the office's level with values, targets and results")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "Which year; left out: this one")), false, &m_year},
            {QStringLiteral("--optional"), {}, say(QT_TRANSLATE_NOOP("Cli", "Those too that are given only when asked for")), false, &m_withOptional},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const int year, yearFrom(m_year, database->clock().today()));
        const application::IndicatorService indicators(*database);
        BD_ASSIGN(const auto level, indicators.level());
        BD_ASSIGN(const auto lines, indicators.lines(year, m_withOptional, true));
        auto list = nlohmann::ordered_json::array();
        for (const auto &line : lines) {
            list.push_back(indicatorJson(line, level));
            session.out().line(indicatorLine(line, level));
        }
        const auto tally = application::tallyOf(lines);
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "With a result of their own: %1, met %2, not met %3.")).arg(tally.all()).arg(tally.met).arg(tally.notMet));
        session.out().result({{"year", year},
                              {"level", toCode(level).toStdString()},
                              {"tally", {{"met", tally.met}, {"not_met", tally.notMet}, {"not_assessable", tally.notAssessable}}},
                              {"indicators", std::move(list)}});
        return ExitCode::Ok;
    }

private:
    QString m_year;
    bool m_withOptional = false;
};

} // namespace

std::unique_ptr<Verb> makeIndicatorList()
{
    return std::make_unique<IndicatorList>();
}

} // namespace bd::cli
