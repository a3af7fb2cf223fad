// The figures of a report as they are typed into the short forms: each a typed total of the report's period (FigureService), beside
// what the log says of it and what the same period before said. Never added: what was typed last counts, the log's number is one key
// away. The window's thread.
#pragma once
#include "application/figure_service.h"
#include "application/measure_catalogue.h"
#include "application/report_forms.h"
#include "application/report_service.h"
#include "domain/count_text.h"

#include <map>

namespace bd::gui {

class CommandContext;

/// What is known about one cell.
struct KnownFigure {
    std::optional<qint64> typed, log, former;
    bool isEstimate = false;  ///< of what was typed
    bool isFromLog = false;   ///< the log's number counts
    bool isUndecided = false; ///< both say something and nobody chose
    int logRows = 0, logKnown = 0;
    void setLog(const domain::KnownSum &sum)
    {
        log = sum.value();
        logRows = sum.rows;
        logKnown = sum.known;
    }
};

class ReportFigures {
public:
    explicit ReportFigures(CommandContext &context);
    /// Of a report's period. `source`: who says so where nothing else was said.
    Result<void> read(const domain::Report &report, const QString &source);
    const domain::DayRange &period() const { return m_period; }
    bool isStoring() const { return m_isStoring; } ///< what is told as changed now is its own

    const domain::Measure &measure(const QString &id) const;
    KnownFigure known(const application::ShortFormCell &cell) const;
    /// Who says so, of the first of these measures that has a source of its own.
    QString sourceOf(const QStringList &measures) const;
    /// Several parts of one measure at once, as one step of undo. False: it could not be stored, and was told.
    bool store(const QString &measure, const std::map<application::FormPart, std::optional<qint64>> &parts, bool isEstimate, const QString &source);
    /// The log's number instead of the typed one, or back.
    bool toggle(const QString &measure);
    /// How many cells of the forms have a typed number.
    int typedCells() const;

    /// As typed: "1.150", "~50", "khoảng 50", "25 triệu" for money.
    static domain::TypedCount typed(const domain::Measure &measure, const QString &text);
    static QString text(const domain::Measure &measure, const std::optional<qint64> &number, bool isEstimate = false);

private:
    const application::ResolvedFigure *resolved(const QString &measure) const;
    const application::StoredEntry *entry(const QString &measure) const;
    Result<application::ChangeSet> write(application::StoredEntry stored, bool isNew);
    /// That measure alone: all of them take their time on a large log.
    bool reread(const QString &measure);
    bool countsMeetings() const;
    /// Of last year, as the form of last year's report had it.
    Result<void> takeFormerMeetings(const std::vector<application::ResolvedFigure> &before);
    CommandContext &m_context;
    domain::DayRange m_period, m_before, m_behind; ///< behind: of stocks, the year up to the period
    QString m_source;
    QStringList m_foreign; ///< plans whose rows of the log aren't the reporter's, as the report itself counts
    bool m_isStoring = false;
    std::vector<domain::Measure> m_measures;
    std::map<QString, application::ResolvedFigure> m_now;
    std::map<QString, std::optional<qint64>> m_formerTotal, m_formerWomen;
    QHash<QString, domain::KnownSum> m_logged; ///< what the log says in cells otherwise than by the sum of their measure (logAnswer)
};

} // namespace bd::gui
