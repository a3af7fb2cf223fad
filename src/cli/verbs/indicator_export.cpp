#include "application/indicator_table.h"
#include "application/table_export.h"
#include "cli/expected.h"
#include "cli/indicator_json.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class IndicatorExport final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("indicator"), QStringLiteral("export")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write the indicators of a year as a spreadsheet or CSV file")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("-o,--output"), say(QT_TRANSLATE_NOOP("Cli", "FILE")), say(QT_TRANSLATE_NOOP("Cli", "Where to write: .xlsx or .csv")), true, &m_file},
            {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "Which year; left out: this one")), false, &m_year},
            {QStringLiteral("--optional"), {}, say(QT_TRANSLATE_NOOP("Cli", "Those too that are given only when asked for")), false, &m_withOptional},
            {QStringLiteral("--comma"), {}, say(QT_TRANSLATE_NOOP("Cli", "CSV with commas between the cells instead of semicolons")), false, &m_comma},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        const bool isTable = m_file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) || m_file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        if (!isTable)
            return fail("usage.bad_value", {QStringLiteral("-o"), m_file, expectedOneOf({QStringLiteral(".xlsx"), QStringLiteral(".csv")})});
        NoProgress progress;
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const int year, yearFrom(m_year, database->clock().today()));
        const application::IndicatorService indicators(*database);
        BD_ASSIGN(const auto lines, indicators.lines(year, m_withOptional));
        BD_ASSIGN(const auto table, application::indicatorTable(indicators, year, m_withOptional));
        BD_TRY(application::exportTable(table, m_file, m_comma ? u',' : u';', progress));
        const int count = static_cast<int>(lines.size());
        session.out().result({{"file", m_file.toStdString()}, {"year", year}, {"indicators", count}});
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "%1 indicators were written to %2.")).arg(count).arg(m_file));
        return ExitCode::Ok;
    }

private:
    QString m_file, m_year;
    bool m_withOptional = false, m_comma = false;
};

} // namespace

std::unique_ptr<Verb> makeIndicatorExport()
{
    return std::make_unique<IndicatorExport>();
}

} // namespace bd::cli
