// The open report beside its text: what it is about, its figures, ticks, estimates and reasons, and what its period's data says
// now. The text itself is edited at the PlanDesk like any plan's; what belongs to both is stored as one act. Each call that
// changes something is one step of undo. The window's thread; facts are gathered in a job.
#pragma once
#include "application/report_draft.h"
#include "gui/editing/plan_desk.h"

#include <QObject>
#include <memory>

class QTimer;

namespace bd::gui {

/// How far a section is, for the outline.
enum class SectionProgress { Empty, Drafted, Edited, Checked };

/// One of the numbers that stand beside each other for a measure: the log's sum, a typed total.
struct FigureAlternative {
    QString entry; ///< uuid; "" the log's
    QString words; ///< "Từ các hoạt động đã ghi: 450"
    bool isUsed = false;
};

class ReportDesk final : public QObject {
    Q_OBJECT
public:
    /// Follows what the desk opens; open itself while that is a report's text.
    explicit ReportDesk(PlanDesk &text, QObject *parent = nullptr);
    ~ReportDesk() override;

    bool isOpen() const { return m_stored.id != 0; }
    const application::StoredReport &stored() const { return m_stored; }
    const domain::Report &report() const { return m_stored.report; }
    PlanDesk &text() const { return m_text; }
    CommandContext &context() const { return m_text.context(); }
    /// Issued reports are only read; so is what belongs to them.
    bool isReadOnly() const { return !isOpen() || m_text.isReadOnly(); }
    /// The plan that it is about; 0 for none.
    qint64 planId() const { return m_planId; }

    /// What the data says about the period; null until it was gathered for the first time.
    const application::ReportFacts *facts() const { return m_facts.get(); }
    const application::ReportFact *fact(const QString &id) const { return m_facts ? m_facts->fact(id) : nullptr; }
    /// Gathered now, in this thread: before freezing, which must not miss the last minute.
    Result<void> gatherNow();

    // ---- sections
    SectionProgress progress(const QString &sectionUuid) const;
    void setChecked(const QStringList &sections, bool isChecked);
    /// The draft is taken as it is: no mark any more, on the screen and on paper. Empty: of all sections.
    void accept(const QStringList &sections = {});
    bool hasUntouchedDraft(const QString &sectionUuid = {}) const; ///< "" in any section
    /// What a new draft would change; nothing until the facts are there.
    std::vector<application::DraftChange> draftChanges() const;
    /// Takes the new drafts of these sections over: text, figures and marks as one act.
    bool takeDrafts(const QStringList &sections);

    // ---- figures
    /// "Ước cả kỳ" of a fact, "sessions.total" or "attendances.women"; nullopt takes it out. What is typed is confirmed.
    bool setEstimate(const QString &factId, std::optional<qint64> value);
    void confirmEstimates(); ///< takes what is proposed over
    bool hasProposals() const;
    /// What was typed, else what last year's share proposes (isProposed); null for neither.
    const domain::PeriodEstimate *estimate(const QString &factId) const;
    bool setReason(const QString &about, const QString &text, const QString &next);
    const domain::ReportReason *reason(const QString &about) const;
    /// What the log and typed totals say about a fact; one of them for what nobody has to choose about.
    std::vector<FigureAlternative> alternatives(const QString &factId) const;
    /// Which number counts where they differ. `entry` "": the log's.
    bool choose(const QString &factId, const QString &entry);
    /// "Số này từ đâu?"
    Result<application::FigureExplanation> explain(const domain::FigureSource &source, const QString &factId) const;

    /// What is worth another look before freezing.
    std::vector<domain::Issue> issues() const;
    int revisions() const { return m_revisions; } ///< how often it was frozen
    bool isChangedSince() const { return m_isChangedSince; }
    void readRevisions();

    /// Any change of the report's row as one act.
    bool change(const QString &act, const QStringList &args, const std::function<bool(domain::Report &)> &edit);

Q_SIGNALS:
    void opened();
    void closed();
    void changed();      ///< of the report's row, or how it stands to its frozen revisions
    void factsChanged(); ///< gathered anew
    void explainWanted(); ///< of the figure at the cursor, or the one chosen in a table

private:
    void open();
    void close();
    void reread();
    void follow(const application::ChangeSet &changes);
    void gather();
    void take(application::ReportFacts facts);
    Result<bool> isOtherThan(int revision) const;
    const std::vector<application::SentencePattern> &patterns() const;

    PlanDesk &m_text;
    application::StoredReport m_stored;
    qint64 m_planId = 0;
    int m_revisions = 0, m_run = 0;
    bool m_isChangedSince = false, m_isStoring = false;
    QString m_toldError; ///< of a comparison that failed: told once, not at every pause in typing
    std::unique_ptr<application::ReportFacts> m_facts;
    std::vector<domain::PeriodEstimate> m_proposals;
    mutable std::vector<application::SentencePattern> m_patterns;
    QTimer *m_gathering, *m_comparing;
};

/// The measure that a fact counts: "sessions" of "sessions.total" and "sessions.women"; "" for what counts none.
QString measureOf(const QString &factId);

} // namespace bd::gui
