// The registers: lists, saving, removing, the same for all of them. Every change is a change set and undoable. The thread of its
// database. Types: ActionMonth, CommunityModel, ModelYear, Inspection, Recommendation, IssuedDocument, Committee,
// CommitteeMember, CommitteeMeeting, Award, CadreStock, ReportRequest, Collection, CollectionAnswer, Report, ReportRevision,
// PatternWording, IndicatorValue, FormMapping, HeadingKind.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "domain/collection.h"
#include "domain/due.h"
#include "domain/form_mapping.h"
#include "domain/indicator.h"
#include "domain/registers.h"
#include "domain/report.h"

#include <QDateTime>

namespace bd::application {

template <typename T>
struct StoredRecord {
    qint64 id = 0;
    int version = 0;
    T value;
};

/// One act on a record, as the history has it: no before is its beginning, no after its removal.
template <typename T>
struct RecordAct {
    QDateTime at;          ///< UTC
    QString author;        ///< "" where unknown
    QString act;           ///< code; words by actText()
    QStringList args;
    bool isInverse = false; ///< an undo
    std::optional<T> before, after;
};

/// Errors: those of DatabaseService; record.not_found, record.exists (args: its name; a year that is there already),
/// record.incomplete (args: what is missing, in the user's words), conflict (args: its name).
class RecordService {
public:
    explicit RecordService(DatabaseService &database);

    /// All of them in the order of their screen; `filter` as text::matches over their words.
    template <typename T>
    Result<std::vector<StoredRecord<T>>> list(const QString &filter = {}) const;
    /// Those that belong to one owner: a model's years, a committee's members.
    template <typename T>
    Result<std::vector<StoredRecord<T>>> listOf(const QString &ownerUuid) const;
    template <typename T>
    Result<std::optional<StoredRecord<T>>> find(const QString &uuid) const;
    template <typename T>
    Result<int> count() const;
    /// Version 0: a new one; a uuid is given to one without. Acts: "model.add", "model.edit" … (application/act_text.cpp).
    template <typename T>
    Result<ChangeSet> save(const T &value, int expectedVersion = 0);
    /// As one act, by the caller's words; those of version 0 are new.
    template <typename T>
    Result<ChangeSet> saveAll(const std::vector<StoredRecord<T>> &values, const QString &act, const QStringList &args);
    /// With what belongs to it: a model's years, an inspection's recommendations, their files.
    template <typename T>
    Result<ChangeSet> remove(const QString &uuid, int expectedVersion);
    /// What happened to it, the oldest first; nothing where it isn't there.
    template <typename T>
    Result<std::vector<RecordAct<T>>> history(const QString &uuid) const;

private:
    DatabaseService &m_database;
};

} // namespace bd::application
