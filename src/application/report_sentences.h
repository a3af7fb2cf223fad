// What is said about each subject of a report, by the patterns and the ten rules of composition (docs/adr/0031). Pure; any thread.
#pragma once
#include "application/report_patterns.h"

namespace bd::application {

/// Subjects in the order in which they stand where one section holds several.
enum class Topic {
    Tasks, Documents, Units, Committee, Communication, ActionMonth, Observances, Training, Models, Services, Cadres, Fields, Inspection,
    Coordination, Awards, Money, Indicators, Assessment, Difficulties, Causes, Outlook, Proposals, Other
};

class Sentences {
public:
    Sentences(const ReportFacts &facts, const std::vector<SentencePattern> &patterns);

    /// About a subject. `saysNothing`: nothing was done is said, too (rule 5). `kind`: of Other, and whose ticks count.
    std::vector<DraftSentence> about(Topic topic, domain::SectionKind kind, bool saysNothing) const;
    /// Of a section that nothing else was said in: never empty, never more than is known (rule 5). `said`: all that stands elsewhere;
    /// `isSaid`: another section of the kind has text. Nothing where the program doesn't know what the section is about.
    std::vector<DraftSentence> ofSilent(const domain::Section &section, bool isSaid, const QStringList &said) const;
    /// Of a leaf of the report on an inspection: of those that the office itself made, not of what others found with it.
    std::vector<DraftSentence> ofInspection(const domain::Section &section) const;

private:
    using List = std::vector<DraftSentence>;
    const ReportFact *known(const QString &id) const; ///< with a value or ratio, else nullptr
    const ReportFact *positive(const QString &id) const; ///< above 0, else nullptr: "00" isn't told
    std::optional<qint64> value(const QString &id) const;
    void say(List &list, const QString &code, const SentenceValues &values) const;
    void compare(List &list, std::initializer_list<const char *> ids) const;
    QString comparison(const ReportFact &fact) const; ///< "tăng 05 cuộc (tăng 12,5%) so với cùng kỳ năm 2025"; "" for none
    void others(List &list, std::initializer_list<const char *> measures) const;
    void nothing(List &list, const QString &code, domain::SectionKind kind) const;
    void ticks(List &list, domain::SectionKind kind) const;
    void undone(List &list, Topic topic, domain::SectionKind kind) const;
    bool isUndone(const domain::Task &task) const;
    bool isUndecided(Topic topic) const;
    bool isUndecided(const QStringList &measures) const;
    void outstanding(List &list, const StoredActivity &row) const;
    void highlight(List &list, const QStringList &said) const;
    void silentWork(List &list, const domain::Section &section, bool isSaid) const;
    QString reasonFor(const QString &about) const;
    QString nextFor(domain::SectionKind kind) const;
    QString agencyOf(const StoredActivity &row) const;
    bool isOwnValue(const domain::IndicatorValue &value) const;
    QString superior() const;

    void tasks(List &list) const;
    void documents(List &list) const;
    void units(List &list) const;
    void unitPlans(List &list) const;
    void unitWork(List &list) const;
    void committee(List &list) const;
    void communication(List &list) const;
    void sessions(List &list) const;
    void allPeople(List &list) const;
    QString peopleOfMeetings() const;
    void media(List &list) const;
    void materials(List &list, domain::Origin origin) const;
    void actionMonth(List &list) const;
    void training(List &list) const;
    void models(List &list) const;
    void violence(List &list) const;
    void cadres(List &list) const;
    void fields(List &list) const;
    void inspection(List &list) const;
    void coordination(List &list) const;
    void awards(List &list) const;
    void money(List &list) const;
    void indicators(List &list) const;
    void assessment(List &list) const;
    void difficulties(List &list) const;
    void causes(List &list) const;
    void outlook(List &list) const;
    void proposals(List &list) const;
    void logged(List &list, domain::SectionKind kind) const;

    const ReportFacts &m_facts;
    SentenceWriter m_writer;
};

/// Kinds of sections that a subject stands in, the best first, and tasks of which are told there.
const std::vector<domain::SectionKind> &homesOf(Topic topic);
/// Of these, those that are the subject's own: the others take it in where there is none.
std::size_t ownHomes(Topic topic);

} // namespace bd::application
