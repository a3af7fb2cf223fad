#include "application/record_service.h"

#include "application/change_writer.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "storage/json_text.h"
#include "storage/record_types.h"

#include <QCoreApplication>

namespace bd::application {

using namespace domain;
using storage::RecordType;
using storage::Row;

namespace {

const char *const context = "Records";

QString word(const char *english) { return QCoreApplication::translate(context, english); }

bool says(const QString &text) { return !text.trimmed().isEmpty(); }

/// How the acts on a type are called, and what a value of it can't do without: the word for what is missing, "" for none.
template <typename T>
struct Rules;

template <>
struct Rules<ActionMonth> {
    static constexpr const char *act = "action_month";
    static QString missing(const ActionMonth &v) { return v.year > 0 ? QString() : word(QT_TRANSLATE_NOOP("Records", "the year")); }
};
template <>
struct Rules<CommunityModel> {
    static constexpr const char *act = "model";
    static QString missing(const CommunityModel &v)
    {
        return says(v.name) ? QString() : word(QT_TRANSLATE_NOOP("Records", "the name of the model"));
    }
};
template <>
struct Rules<ModelYear> {
    static constexpr const char *act = "model_year";
    static QString missing(const ModelYear &v)
    {
        return v.year > 0 && says(v.modelUuid) ? QString() : word(QT_TRANSLATE_NOOP("Records", "the year"));
    }
};
template <>
struct Rules<Inspection> {
    static constexpr const char *act = "inspection";
    static QString missing(const Inspection &v)
    {
        return says(v.unit.name) || says(v.contents) || says(v.document)
            ? QString()
            : word(QT_TRANSLATE_NOOP("Records", "who is inspected, or what about"));
    }
};
template <>
struct Rules<Recommendation> {
    static constexpr const char *act = "recommendation";
    static QString missing(const Recommendation &v)
    {
        return says(v.text) && says(v.inspectionUuid) ? QString() : word(QT_TRANSLATE_NOOP("Records", "what is recommended"));
    }
};
template <>
struct Rules<IssuedDocument> {
    static constexpr const char *act = "document";
    static QString missing(const IssuedDocument &v)
    {
        return says(v.title) || says(v.number) ? QString() : word(QT_TRANSLATE_NOOP("Records", "the number or what the document is about"));
    }
};
template <>
struct Rules<Committee> {
    static constexpr const char *act = "committee";
    static QString missing(const Committee &v)
    {
        return says(v.name) || says(v.decision) ? QString() : word(QT_TRANSLATE_NOOP("Records", "the name of the committee"));
    }
};
template <>
struct Rules<CommitteeMember> {
    static constexpr const char *act = "member";
    static QString missing(const CommitteeMember &v)
    {
        return (says(v.name) || says(v.position) || says(v.role)) && says(v.committeeUuid)
            ? QString()
            : word(QT_TRANSLATE_NOOP("Records", "the name or the office of the member"));
    }
};
template <>
struct Rules<CommitteeMeeting> {
    static constexpr const char *act = "meeting";
    static QString missing(const CommitteeMeeting &v)
    {
        return (v.date.isValid() || says(v.contents)) && says(v.committeeUuid)
            ? QString()
            : word(QT_TRANSLATE_NOOP("Records", "the day of the meeting or what it was about"));
    }
};
template <>
struct Rules<Award> {
    static constexpr const char *act = "award";
    static QString missing(const Award &v)
    {
        return says(v.recipient) ? QString() : word(QT_TRANSLATE_NOOP("Records", "who was rewarded"));
    }
};
template <>
struct Rules<CadreStock> {
    static constexpr const char *act = "cadre";
    static QString missing(const CadreStock &v)
    {
        if (!says(v.body))
            return word(QT_TRANSLATE_NOOP("Records", "which body or office is counted"));
        return v.asOf.isValid() ? QString() : word(QT_TRANSLATE_NOOP("Records", "the day of the count"));
    }
};
template <>
struct Rules<ReportRequest> {
    static constexpr const char *act = "request";
    static QString missing(const ReportRequest &v)
    {
        return says(v.sender) || says(v.subject) || says(v.number)
            ? QString()
            : word(QT_TRANSLATE_NOOP("Records", "who asks, or for what"));
    }
};
template <>
struct Rules<Collection> {
    static constexpr const char *act = "collection";
    static QString missing(const Collection &v)
    {
        return v.period.from.isValid() && v.period.to.isValid() ? QString() : word(QT_TRANSLATE_NOOP("Records", "the period"));
    }
};
template <>
struct Rules<CollectionAnswer> {
    static constexpr const char *act = "answer";
    static QString missing(const CollectionAnswer &v)
    {
        return says(v.collectionUuid) && says(v.unit) && says(v.measure)
            ? QString()
            : word(QT_TRANSLATE_NOOP("Records", "whose figure it is"));
    }
};

template <>
struct Rules<Report> {
    static constexpr const char *act = "report";
    static QString missing(const Report &v)
    {
        return v.period.from.isValid() && v.period.to.isValid() ? QString() : word(QT_TRANSLATE_NOOP("Records", "the period"));
    }
};
template <>
struct Rules<ReportRevision> {
    static constexpr const char *act = "revision";
    static QString missing(const ReportRevision &v)
    {
        return says(v.reportUuid) ? QString() : word(QT_TRANSLATE_NOOP("Records", "the report"));
    }
};
template <>
struct Rules<PatternWording> {
    static constexpr const char *act = "pattern";
    static QString missing(const PatternWording &v)
    {
        return says(v.code) && says(v.text) ? QString() : word(QT_TRANSLATE_NOOP("Records", "the sentence"));
    }
};
template <>
struct Rules<IndicatorValue> {
    static constexpr const char *act = "indicator_value";
    static QString missing(const IndicatorValue &v)
    {
        return says(v.code) && v.year > 0 ? QString() : word(QT_TRANSLATE_NOOP("Records", "the indicator and the year"));
    }
};
template <>
struct Rules<FormMapping> {
    static constexpr const char *act = "form";
    static QString missing(const FormMapping &v)
    {
        return says(v.name) ? QString() : word(QT_TRANSLATE_NOOP("Records", "the name of the form"));
    }
};
template <>
struct Rules<HeadingKind> {
    static constexpr const char *act = "heading";
    static QString missing(const HeadingKind &v)
    {
        return says(v.heading) ? QString() : word(QT_TRANSLATE_NOOP("Records", "the heading"));
    }
};

template <typename T>
QString actOf(const char *verb)
{
    return QLatin1String(Rules<T>::act) + QLatin1Char('.') + QLatin1String(verb);
}

const QString uuidColumn = QStringLiteral("uuid");

Result<std::optional<Row>> rowByUuid(storage::RowStore &rows, const QString &table, const QString &uuid)
{
    BD_ASSIGN(auto found, rows.readWhere(table, uuidColumn, uuid));
    return found.empty() ? std::optional<Row>() : std::optional(std::move(found.front()));
}

Result<Row> rowAt(storage::RowStore &rows, const QString &table, const QString &uuid, int expectedVersion, const QString &name)
{
    BD_ASSIGN(auto row, rowByUuid(rows, table, uuid));
    if (!row)
        return fail("record.not_found", {name});
    if ((*row)["version"].get<int>() != expectedVersion)
        return fail("conflict", {name});
    return std::move(*row);
}

template <typename T>
StoredRecord<T> recordOf(const Row &row)
{
    return {row["id"].get<qint64>(), row["version"].get<int>(), RecordType<T>::value(row)};
}

template <typename T>
Result<void> write(ChangeWriter &writer, const T &value, int expectedVersion)
{
    const QString table = RecordType<T>::table(), name = RecordType<T>::name(value);
    Row after = RecordType<T>::row(value);
    if (expectedVersion != 0) {
        BD_ASSIGN(const Row before, rowAt(writer.rows(), table, value.uuid, expectedVersion, name));
        after["id"] = before["id"];
        after["version"] = before["version"];
        const auto done = writer.update(table, before, after);
        return !done && done.error().code == QLatin1String("db.constraint") ? fail("record.exists", {name}, done.error().detail) : done;
    }
    const auto done = writer.insert(table, after);
    if (done)
        return {};
    return done.error().code == QLatin1String("db.constraint") ? fail("record.exists", {name}, done.error().detail)
                                                               : fail(done.error());
}

template <typename T>
Result<T> checked(T value)
{
    if (const QString missing = Rules<T>::missing(value); !missing.isEmpty())
        return fail("record.incomplete", {missing});
    if (value.uuid.isEmpty())
        value.uuid = newUuid();
    return value;
}

template <typename T>
std::optional<T> valueIn(const std::optional<QString> &json)
{
    if (!json)
        return std::nullopt;
    const Row row = storage::parsedJson(*json);
    // A batch keeps its rows elsewhere; what it did to this one isn't told here.
    return row.is_object() && row.contains("uuid") ? std::optional(RecordType<T>::value(row)) : std::nullopt;
}

} // namespace

RecordService::RecordService(DatabaseService &database) : m_database(database) {}

template <typename T>
Result<std::vector<StoredRecord<T>>> RecordService::list(const QString &filter) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto rows, storage::RowStore(m_database.session()).readNamed(RecordType<T>::order(), RecordType<T>::table()));
    std::vector<StoredRecord<T>> records;
    records.reserve(rows.size());
    const bool isFiltered = !filter.trimmed().isEmpty();
    for (const Row &row : rows) {
        StoredRecord<T> record = recordOf<T>(row);
        if (!isFiltered || text::matches(RecordType<T>::words(record.value), filter))
            records.push_back(std::move(record));
    }
    return records;
}

template <typename T>
Result<std::vector<StoredRecord<T>>> RecordService::listOf(const QString &ownerUuid) const
{
    BD_ASSIGN(auto all, list<T>());
    std::erase_if(all, [&](const StoredRecord<T> &record) {
        const Row row = RecordType<T>::row(record.value);
        const auto owner = row.find(RecordType<T>::owner().toStdString());
        return owner == row.end() || storage::textOf(*owner) != ownerUuid;
    });
    return all;
}

template <typename T>
Result<std::optional<StoredRecord<T>>> RecordService::find(const QString &uuid) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    storage::RowStore rows(m_database.session());
    BD_ASSIGN(const auto row, rowByUuid(rows, RecordType<T>::table(), uuid));
    return row ? std::optional(recordOf<T>(*row)) : std::nullopt;
}

template <typename T>
Result<int> RecordService::count() const
{
    BD_ASSIGN(const auto all, list<T>());
    return static_cast<int>(all.size());
}

template <typename T>
Result<ChangeSet> RecordService::save(const T &given, int expectedVersion)
{
    BD_ASSIGN(const T value, checked(given));
    const Act act{actOf<T>(expectedVersion == 0 ? "add" : "edit"), {RecordType<T>::name(value)}};
    return ChangeWriter::run(m_database, act,
                             [&](ChangeWriter &writer) -> Result<void> { return write(writer, value, expectedVersion); });
}

template <typename T>
Result<ChangeSet> RecordService::saveAll(const std::vector<StoredRecord<T>> &values, const QString &act, const QStringList &args)
{
    std::vector<std::pair<T, int>> all;
    for (const StoredRecord<T> &record : values) {
        BD_ASSIGN(T value, checked(record.value));
        all.emplace_back(std::move(value), record.version);
    }
    return ChangeWriter::run(m_database, {act, args}, [&](ChangeWriter &writer) -> Result<void> {
        for (const auto &[value, version] : all)
            BD_TRY(write(writer, value, version));
        return {};
    });
}

template <typename T>
Result<ChangeSet> RecordService::remove(const QString &uuid, int expectedVersion)
{
    const QString table = RecordType<T>::table();
    BD_ASSIGN(const auto there, find<T>(uuid));
    const QString name = there ? RecordType<T>::name(there->value) : QString();
    return ChangeWriter::run(m_database, {actOf<T>("remove"), {name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const Row before, rowAt(writer.rows(), table, uuid, expectedVersion, name));
        for (const auto &[dependent, column] : storage::dependentsOf(table)) {
            BD_ASSIGN(const auto rows, writer.rows().readWhere(dependent, column, uuid));
            for (const Row &row : rows)
                BD_TRY(writer.remove(dependent, row));
        }
        return writer.remove(table, before);
    });
}

template <typename T>
Result<std::vector<RecordAct<T>>> RecordService::history(const QString &uuid) const
{
    BD_ASSIGN(const auto there, find<T>(uuid));
    if (!there)
        return std::vector<RecordAct<T>>();
    BD_ASSIGN(storage::Statement statement, storage::Statement::named(m_database.session(), QStringLiteral("history/of_entity")));
    BD_TRY(statement.run({RecordType<T>::table(), there->id}));
    std::vector<RecordAct<T>> acts;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return acts;
        acts.push_back({QDateTime::fromString(statement.text(0), Qt::ISODate), statement.text(1), statement.text(2),
                        storage::listFromJson(statement.text(3)), statement.integer(4) != 0, valueIn<T>(statement.optionalText(5)),
                        valueIn<T>(statement.optionalText(6))});
    }
}

#define BD_RECORDS(Type) \
    template Result<std::vector<StoredRecord<Type>>> RecordService::list<Type>(const QString &) const; \
    template Result<std::vector<StoredRecord<Type>>> RecordService::listOf<Type>(const QString &) const; \
    template Result<std::optional<StoredRecord<Type>>> RecordService::find<Type>(const QString &) const; \
    template Result<int> RecordService::count<Type>() const; \
    template Result<ChangeSet> RecordService::save<Type>(const Type &, int); \
    template Result<ChangeSet> RecordService::saveAll<Type>(const std::vector<StoredRecord<Type>> &, const QString &, const QStringList &); \
    template Result<ChangeSet> RecordService::remove<Type>(const QString &, int); \
    template Result<std::vector<RecordAct<Type>>> RecordService::history<Type>(const QString &) const;

BD_RECORDS(ActionMonth)
BD_RECORDS(CommunityModel)
BD_RECORDS(ModelYear)
BD_RECORDS(Inspection)
BD_RECORDS(Recommendation)
BD_RECORDS(IssuedDocument)
BD_RECORDS(Committee)
BD_RECORDS(CommitteeMember)
BD_RECORDS(CommitteeMeeting)
BD_RECORDS(Award)
BD_RECORDS(CadreStock)
BD_RECORDS(ReportRequest)
BD_RECORDS(Collection)
BD_RECORDS(CollectionAnswer)
BD_RECORDS(Report)
BD_RECORDS(ReportRevision)
BD_RECORDS(PatternWording)
BD_RECORDS(IndicatorValue)
BD_RECORDS(FormMapping)
BD_RECORDS(HeadingKind)

#undef BD_RECORDS

} // namespace bd::application
