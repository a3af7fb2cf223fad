// The sentence patterns: as they come with the program (resources/catalogue/patterns.json), as the office words them, and as
// templates to be filled. Values; any thread, but for what reads the database.
#pragma once
#include "application/report_draft.h"
#include "documents/template/text_template.h"

#include <QMap>

namespace bd::application {

/// As they come with the program, in the order of the file. Any thread.
const std::vector<SentencePattern> &shippedPatterns();
/// What the names in patterns stand for, in Vietnamese: "nu" -> "số nữ". For whoever edits one.
const QMap<QString, QString> &patternNames();
/// Names that a pattern may use: those of its shipped text, and those that every sentence has.
QStringList namesFor(const SentencePattern &pattern);
/// Errors: pattern.invalid (args: code, the faults in sentences), pattern.length (code).
Result<documents::TextTemplate> compiledPattern(const SentencePattern &pattern, const QString &text);

/// What a sentence is filled with.
struct SentenceValues {
    nlohmann::json values = nlohmann::json::object();
    QHash<QString, const ReportFact *> facts; ///< by path in the text: "nu", "ds.0.n"

    void put(const QString &name, const QString &text); ///< "" is unknown
    void put(const QString &name, const std::optional<QDate> &day);
    void put(const QString &name, bool value);
    /// Its number; unknown stays unknown. nullptr: unknown.
    void put(const QString &name, const ReportFact *fact);
    void number(const QString &name, const std::optional<qint64> &value);
    /// The members of a list, each with its own values and facts.
    void list(const QString &name, const std::vector<SentenceValues> &members);
};

/// Patterns compiled once, filled many times.
class SentenceWriter {
public:
    /// Those that don't compile are taken as they were shipped.
    SentenceWriter(const std::vector<SentencePattern> &patterns, SentenceValues common);
    /// The sentence with its figures: "ước" stands once, before the first estimated one (rule 4). Empty text: no such pattern.
    DraftSentence write(const QString &code, const SentenceValues &values) const;
    /// Any text in the template language, with the common values.
    QString filled(const QString &text) const;

private:
    QHash<QString, std::shared_ptr<const documents::TextTemplate>> m_templates;
    SentenceValues m_common;
};

} // namespace bd::application
