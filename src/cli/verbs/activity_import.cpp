#include "application/activity_import.h"
#include "application/table_export.h"
#include "cli/expected.h"
#include "cli/verbs/verbs.h"
#include "domain/typed_date.h"

namespace bd::cli {

namespace {

using application::ActivityImportPreview;
using Fate = ActivityImportPreview::Line::Fate;

const char *codeOf(Fate fate)
{
    switch (fate) {
    case Fate::New: return "new";
    case Fate::Changed: return "changed";
    case Fate::Same: return "same";
    case Fate::Known: return "known";
    case Fate::Refused: return "refused";
    case Fate::Skipped: break;
    }
    return "skipped";
}

class ActivityImportVerb final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("activity"), QStringLiteral("import")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Take activities over from a spreadsheet or CSV file")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")), say(QT_TRANSLATE_NOOP("Cli", "A table with dates and what was done, .xlsx or .csv")), true, &m_file},
            {QStringLiteral("--sheet"), say(QT_TRANSLATE_NOOP("Cli", "NAME")), say(QT_TRANSLATE_NOOP("Cli", "Only this sheet; may be given several times")), false, &m_sheets},
            {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "The year of days that are written without one")), false, &m_year},
            {QStringLiteral("--hidden"), {}, say(QT_TRANSLATE_NOOP("Cli", "Rows that are hidden in the file, too")), false, &m_withHidden},
            {QStringLiteral("--known"), {}, say(QT_TRANSLATE_NOOP("Cli", "Also rows that the log seems to have already")), false, &m_withKnown},
            {QStringLiteral("--errors"), say(QT_TRANSLATE_NOOP("Cli", "FILE")), say(QT_TRANSLATE_NOOP("Cli", "Write the rows that could not be read to this file, with the reason")), false, &m_errors},
            {QStringLiteral("--dry-run"), {}, say(QT_TRANSLATE_NOOP("Cli", "Only show what would change, store nothing")), false, &m_dryRun},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        NoProgress progress;
        BD_ASSIGN(application::DatabaseService *database, session.database(m_dryRun ? OpenMode::Existing : OpenMode::Create));
        application::ActivityImport import(*database);
        BD_ASSIGN(auto table, import.read(m_file, std::nullopt, progress));
        BD_TRY(choose(table));
        BD_ASSIGN(const auto preview, import.preview(table, progress));
        tell(session.out(), table, preview);
        if (!m_errors.isEmpty() && preview.count(Fate::Refused) > 0)
            BD_TRY(application::exportTable(application::refusedRows(table, preview), m_errors, u';', progress));
        if (m_dryRun) {
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Nothing was stored.")));
        } else {
            BD_TRY(database->backupBeforeImport());
            BD_TRY(import.apply(preview, m_withKnown, progress));
        }
        return preview.count(Fate::Refused) > 0 ? ExitCode::Findings : ExitCode::Ok;
    }

private:
    Result<void> choose(application::ActivityTable &table) const
    {
        if (!m_year.isEmpty()) {
            bool isNumber = false;
            const int year = m_year.toInt(&isNumber);
            if (!isNumber || year < 1945 || year > 2200)
                return fail("usage.bad_value", {QStringLiteral("--year"), m_year, expectedYear()});
            table.choices.year = year;
        }
        table.choices.withHidden = m_withHidden;
        if (m_sheets.isEmpty() && table.choices.sheets.empty())
            return fail("table.no_table", {table.file.name});
        QStringList names;
        for (const exchange::TableSheet &sheet : table.file.sheets)
            names << sheet.name;
        if (!m_sheets.isEmpty())
            table.choices.sheets.clear();
        for (const QString &wanted : m_sheets) {
            const auto place = names.indexOf(wanted);
            if (place < 0)
                return fail("usage.bad_value", {QStringLiteral("--sheet"), wanted, expectedOneOf(names)});
            table.choices.sheets.push_back(static_cast<int>(place));
        }
        return {};
    }

    static void tell(Output &out, const application::ActivityTable &table, const ActivityImportPreview &preview)
    {
        auto lines = nlohmann::ordered_json::array();
        for (const ActivityImportPreview::Line &line : preview.lines) {
            if (line.fate == Fate::Same)
                continue;
            nlohmann::ordered_json one{{"sheet", table.file.sheets[static_cast<std::size_t>(line.row.sheet)].name.toStdString()},
                                       {"line", line.row.line},
                                       {"fate", codeOf(line.fate)},
                                       {"title", line.activity.title.toStdString()}};
            if (line.activity.from.isValid()) {
                one["from"] = line.activity.from.toString(Qt::ISODate).toStdString();
                one["to"] = line.activity.to.toString(Qt::ISODate).toStdString();
            }
            auto findings = nlohmann::ordered_json::array();
            for (const exchange::RowFinding &finding : line.row.findings)
                findings.push_back(finding.what.code.toStdString());
            one["findings"] = findings;
            lines.push_back(one);
            tellLine(out, line);
        }
        nlohmann::ordered_json counts;
        QStringList summed;
        static const std::pair<Fate, const char *> words[] = {
            {Fate::New, QT_TRANSLATE_NOOP("Cli", "%1 new")},         {Fate::Changed, QT_TRANSLATE_NOOP("Cli", "%1 changed")},
            {Fate::Same, QT_TRANSLATE_NOOP("Cli", "%1 the same")},   {Fate::Known, QT_TRANSLATE_NOOP("Cli", "%1 in the log already")},
            {Fate::Refused, QT_TRANSLATE_NOOP("Cli", "%1 not readable")}, {Fate::Skipped, QT_TRANSLATE_NOOP("Cli", "%1 left out")}};
        for (const auto &[fate, text] : words) {
            counts[codeOf(fate)] = preview.count(fate);
            if (preview.count(fate) > 0)
                summed << say(text).arg(preview.count(fate));
        }
        out.result({{"file", preview.source.toStdString()}, {"counts", counts}, {"lines", lines}});
        out.line(summed.join(QStringLiteral("; ")));
    }

    static void tellLine(Output &out, const ActivityImportPreview::Line &line)
    {
        static const std::map<Fate, char> marks{{Fate::New, '+'}, {Fate::Changed, '~'}, {Fate::Known, '='}, {Fate::Refused, '!'}};
        const auto mark = marks.find(line.fate);
        if (mark == marks.end())
            return;
        QString text = QStringLiteral("%1 %2").arg(QLatin1Char(mark->second)).arg(line.row.line);
        if (line.activity.from.isValid())
            text += u' ' + domain::dayRangeText({line.activity.from, line.activity.to});
        if (!line.activity.title.isEmpty())
            text += u' ' + line.activity.title;
        out.line(text);
        for (const QString &remark : line.remarks)
            out.line(QStringLiteral("    ") + remark);
    }

    QString m_file, m_year, m_errors;
    QStringList m_sheets;
    bool m_withHidden = false, m_withKnown = false, m_dryRun = false;
};

} // namespace

std::unique_ptr<Verb> makeActivityImport()
{
    return std::make_unique<ActivityImportVerb>();
}

} // namespace bd::cli
