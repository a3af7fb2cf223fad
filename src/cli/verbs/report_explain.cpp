#include "application/report_facts.h"
#include "application/report_service.h"
#include "cli/report_json.h"
#include "cli/verbs/verbs.h"
#include "domain/count_text.h"

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json rowJson(const application::FigureRow &row)
{
    return {{"table", row.table.toStdString()},
            {"uuid", row.uuid.toStdString()},
            {"title", row.title.toStdString()},
            {"date", row.date ? Json(row.date->toString(Qt::ISODate).toStdString()) : Json(nullptr)},
            {"value", orNull(row.value)},
            {"women", orNull(row.women)},
            {"estimate", row.isEstimate}};
}

class ReportExplain final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("report"), QStringLiteral("explain")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Show the rows that a number of a report is the sum of")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")), say(QT_TRANSLATE_NOOP("Cli", "The report's number in the list, or its uuid")), true, &m_id},
                {QStringLiteral("FIGURE"), say(QT_TRANSLATE_NOOP("Cli", "FIGURE")),
                 say(QT_TRANSLATE_NOOP("Cli", "The number's id, as report show lists it: sessions.total, tasks.done")), true, &m_figure}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto stored, application::ReportService(*database).find(m_id));
        if (m_figure.trimmed().isEmpty())
            return fail("report.figure_missing", {QString::number(stored.id)});
        NoProgress progress;
        BD_ASSIGN(const auto facts, application::reportFacts(*database, stored.report, progress));
        BD_ASSIGN(const domain::FigureSource source, sourceIn(facts));
        BD_ASSIGN(const auto explained, application::explainFigure(*database, source, m_figure));
        print(session, facts, explained);
        return ExitCode::Ok;
    }

private:
    /// What is known now, else what stands in the text.
    Result<domain::FigureSource> sourceIn(const application::ReportFacts &facts) const
    {
        if (const application::ReportFact *fact = facts.fact(m_figure))
            return fact->source;
        for (const domain::ReportFigure &figure : facts.report.figures)
            if (figure.id == m_figure)
                return figure.source;
        return fail("report.no_figure", {m_figure});
    }

    void print(Session &session, const application::ReportFacts &facts, const application::FigureExplanation &explained) const
    {
        const application::ReportFact *fact = facts.fact(m_figure);
        Json rows = Json::array(), notes = Json::array();
        const QString value = factText(fact ? *fact : application::ReportFact(), facts);
        const QString unit = explained.unit.isEmpty() && fact ? fact->unit : explained.unit;
        session.out().line(QStringLiteral("%1: %2 %3").arg(fact ? fact->name : explained.name, value, unit));
        for (const QString &note : explained.notes) {
            notes.push_back(note.toStdString());
            session.out().line(note);
        }
        for (const application::FigureRow &row : explained.rows) {
            rows.push_back(rowJson(row));
            const bool isShare = !row.value && fact && fact->ratio; // the notes say what it is made of
            session.out().line(QStringLiteral("  %1  %2  %3").arg(row.date ? row.date->toString(QStringLiteral("dd/MM/yyyy")) : QString(10, QLatin1Char(' ')),
                                                                  row.value ? domain::countText(row.value) : isShare ? value : QStringLiteral("?"), row.title));
        }
        session.out().result({{"id", m_figure.toStdString()},
                              {"name", (fact ? fact->name : explained.name).toStdString()},
                              {"unit", unit.toStdString()},
                              {"value", fact ? orNull(fact->value) : orNull(explained.value)},
                              {"ratio", fact ? orNull(fact->ratio) : Json(nullptr)},
                              {"before", fact ? orNull(fact->before) : Json(nullptr)},
                              {"rows_total", explained.rowCount},
                              {"notes", std::move(notes)},
                              {"rows", std::move(rows)}});
    }

    QString m_id, m_figure;
};

} // namespace

std::unique_ptr<Verb> makeReportExplain() { return std::make_unique<ReportExplain>(); }

} // namespace bd::cli
