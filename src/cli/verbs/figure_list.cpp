#include "application/figure_service.h"
#include "application/measure_catalogue.h"
#include "cli/log_arguments.h"
#include "cli/log_json.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class FigureList final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("figure"), QStringLiteral("list")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List the numbers of a period, from the log and typed totals")); }
    std::vector<Argument> arguments() override
    {
        const QString date = say(QT_TRANSLATE_NOOP("Cli", "DATE"));
        return {
            {QStringLiteral("MEASURE"), say(QT_TRANSLATE_NOOP("Cli", "MEASURE")), say(QT_TRANSLATE_NOOP("Cli", "Only this one: its id, or its name")), false, &m_measure},
            {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "For the whole year; without a period: this year")), false, &m_period.year},
            {QStringLiteral("--from"), date, say(QT_TRANSLATE_NOOP("Cli", "The first day of the period")), false, &m_period.from},
            {QStringLiteral("--to"), date, say(QT_TRANSLATE_NOOP("Cli", "The last day of the period")), false, &m_period.to},
            {QStringLiteral("--unit"), say(QT_TRANSLATE_NOOP("Cli", "TEXT")), say(QT_TRANSLATE_NOOP("Cli", "Whose numbers; left out: the office's own")), false, &m_unit},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        const QDate today = database->clock().today();
        BD_ASSIGN(const auto given, periodFrom(m_period, today));
        const domain::DayRange period = given.value_or(domain::DayRange{QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)});
        BD_ASSIGN(const auto measures, application::measures(*database));
        QString only;
        if (!m_measure.isEmpty()) {
            BD_ASSIGN(const domain::Measure measure, measureFrom(m_measure, measures));
            only = measure.id;
        }
        BD_ASSIGN(const auto figures, application::FigureService(*database).resolveAll(period, m_unit));
        auto list = nlohmann::ordered_json::array();
        bool isEmpty = true;
        for (const auto &figure : figures) {
            if (!only.isEmpty() && figure.measure != only)
                continue;
            const domain::Measure measure = application::measureOf(measures, figure.measure);
            list.push_back(resolvedJson(figure, measure));
            session.out().line(resolvedLine(figure, measure));
            isEmpty = false;
        }
        if (isEmpty)
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "There are no numbers for this period yet.")));
        session.out().result({{"period", {{"from", period.from.toString(Qt::ISODate).toStdString()}, {"to", period.to.toString(Qt::ISODate).toStdString()}}},
                              {"figures", std::move(list)}});
        return ExitCode::Ok;
    }

private:
    QString m_measure, m_unit;
    PeriodOptions m_period;
};

} // namespace

std::unique_ptr<Verb> makeFigureList()
{
    return std::make_unique<FigureList>();
}

} // namespace bd::cli
