#include "application/indicator_table.h"
#include "cli/indicator_json.h"
#include "cli/verbs/verbs.h"

#include <QFileInfo>

namespace bd::cli {

namespace {

using application::IndicatorImportPreview;
using Fate = IndicatorImportPreview::Line::Fate;

const char *codeOf(Fate fate)
{
    switch (fate) {
    case Fate::New: return "new";
    case Fate::Changed: return "changed";
    case Fate::Same: return "same";
    case Fate::Refused: break;
    }
    return "refused";
}

class IndicatorImport final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("indicator"), QStringLiteral("import")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Take values of indicators over from a spreadsheet or CSV file")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")), say(QT_TRANSLATE_NOOP("Cli", "A table with a column of codes, .xlsx or .csv")), true, &m_file},
            {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "The year of rows that name none; left out: this one")), false, &m_year},
            {QStringLiteral("--dry-run"), {}, say(QT_TRANSLATE_NOOP("Cli", "Only show what would change, store nothing")), false, &m_dryRun},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        NoProgress progress;
        BD_ASSIGN(application::DatabaseService *database, session.database(m_dryRun ? OpenMode::Existing : OpenMode::Create));
        BD_ASSIGN(const int year, yearFrom(m_year, database->clock().today()));
        BD_ASSIGN(const auto rows, application::readIndicatorTable(m_file, progress));
        application::IndicatorService indicators(*database);
        BD_ASSIGN(const auto preview, application::previewIndicators(indicators, rows, QFileInfo(m_file).fileName(), year));
        tell(session.out(), preview);
        if (m_dryRun) {
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Nothing was stored.")));
        } else {
            BD_TRY(database->backupBeforeImport());
            BD_TRY(application::applyIndicators(indicators, preview));
        }
        return preview.count(Fate::Refused) > 0 ? ExitCode::Findings : ExitCode::Ok;
    }

private:
    static void tell(Output &out, const IndicatorImportPreview &preview)
    {
        auto lines = nlohmann::ordered_json::array();
        for (const auto &line : preview.lines) {
            auto remarks = nlohmann::ordered_json::array();
            for (const QString &remark : line.remarks)
                remarks.push_back(remark.toStdString());
            lines.push_back({{"line", line.line},
                             {"code", line.code.toStdString()},
                             {"fate", codeOf(line.fate)},
                             {"year", line.after.value.year},
                             {"quarter", line.after.value.quarter},
                             {"remarks", remarks}});
            const QLatin1String mark(line.fate == Fate::New ? "+" : line.fate == Fate::Changed ? "~" : line.fate == Fate::Same ? "=" : "!");
            out.line(QStringLiteral("%1 %2 %3 %4").arg(mark, QString::number(line.line), line.code, line.name).trimmed());
            for (const QString &remark : line.remarks)
                out.line(QStringLiteral("    ") + remark);
        }
        nlohmann::ordered_json counts;
        for (const Fate fate : {Fate::New, Fate::Changed, Fate::Same, Fate::Refused})
            counts[codeOf(fate)] = preview.count(fate);
        out.result({{"file", preview.source.toStdString()}, {"counts", counts}, {"lines", lines}});
    }

    QString m_file, m_year;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Verb> makeIndicatorImport()
{
    return std::make_unique<IndicatorImport>();
}

} // namespace bd::cli
