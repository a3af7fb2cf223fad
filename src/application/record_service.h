// The registers: lists, saving, removing, the same for all of them. Every change is a change set and undoable. The thread of its
// database. Types: ActionMonth, CommunityModel, ModelYear, Inspection, Recommendation, IssuedDocument, Committee,
// CommitteeMember, CommitteeMeeting, Award, CadreStock, ReportRequest, Collection, CollectionAnswer.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "domain/collection.h"
#include "domain/due.h"
#include "domain/registers.h"

namespace bd::application {

template <typename T>
struct StoredRecord {
    qint64 id = 0;
    int version = 0;
    T value;
};

/// Errors: those of DatabaseService; record.not_found, record.incomplete (args: what is missing, in the user's words), conflict
/// (args: its name).
class RecordService {
public:
    explicit RecordService(DatabaseService &database);

    /// All of them in the order of their screen; `filter` as text::matches over their words.
    template <typename T>
    Result<std::vector<StoredRecord<T>>> list(const QString &filter = {}) const;
    template <typename T>
    Result<std::optional<StoredRecord<T>>> find(const QString &uuid) const;
    template <typename T>
    Result<int> count() const;
    /// Version 0: a new one; a uuid is given to one without. Acts: "model.add", "model.edit" … (application/act_text.cpp).
    template <typename T>
    Result<ChangeSet> save(const T &value, int expectedVersion = 0);
    template <typename T>
    Result<ChangeSet> saveAll(const std::vector<StoredRecord<T>> &values, const QString &act, const QStringList &args);
    /// With what belongs to it: a model's years, an inspection's recommendations.
    template <typename T>
    Result<ChangeSet> remove(const QString &uuid, int expectedVersion);

private:
    DatabaseService &m_database;
};

} // namespace bd::application
