#include "application/activity_export.h"
#include "application/table_export.h"
#include "cli/expected.h"
#include "cli/log_arguments.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class ActivityExport final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("activity"), QStringLiteral("export")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write the activities to a spreadsheet or CSV file")); }
    std::vector<Argument> arguments() override
    {
        const QString date = say(QT_TRANSLATE_NOOP("Cli", "DATE"));
        return {
            {QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
             say(QT_TRANSLATE_NOOP("Cli", "The file to write, .xlsx or .csv; one that is there is replaced")), true, &m_file},
            {QStringLiteral("--filter"), say(QT_TRANSLATE_NOOP("Cli", "TEXT")), say(QT_TRANSLATE_NOOP("Cli", "Only those that hold these words")), false, &m_filter},
            {QStringLiteral("--from"), date, say(QT_TRANSLATE_NOOP("Cli", "Only those that ended on that day or later")), false, &m_period.from},
            {QStringLiteral("--to"), date, say(QT_TRANSLATE_NOOP("Cli", "Only those that ended by that day")), false, &m_period.to},
            {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "Only those of that year")), false, &m_period.year},
            {QStringLiteral("--comma"), {}, say(QT_TRANSLATE_NOOP("Cli", "CSV with commas between the cells instead of semicolons")), false, &m_comma},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        const bool isTable = m_file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) || m_file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        if (!isTable)
            return fail("usage.bad_value", {say(QT_TRANSLATE_NOOP("Cli", "FILE")), m_file, expectedOneOf({QStringLiteral(".xlsx"), QStringLiteral(".csv")})});
        NoProgress progress;
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        application::ActivityFilter filter;
        filter.words = m_filter;
        BD_ASSIGN(filter.period, periodFrom(m_period, database->clock().today()));
        BD_ASSIGN(const auto table, application::activityTable(*database, filter, {application::ActivityColumn::Date, false}));
        BD_TRY(application::exportTable(table, m_file, m_comma ? u',' : u';', progress));
        session.out().result({{"file", m_file.toStdString()}, {"activities", table.count}});
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "%1 activities were written to %2.")).arg(table.count).arg(m_file));
        return ExitCode::Ok;
    }

private:
    QString m_file, m_filter;
    PeriodOptions m_period;
    bool m_comma = false;
};

} // namespace

std::unique_ptr<Verb> makeActivityExport()
{
    return std::make_unique<ActivityExport>();
}

} // namespace bd::cli
