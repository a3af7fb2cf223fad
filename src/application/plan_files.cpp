#include "application/plan_files.h"

#include "application/change_writer.h"
#include "application/files.h"
#include "base/uuid.h"
#include "storage/json_text.h"
#include "storage/plan_file_store.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace bd::application {

using storage::Row;

namespace {

const QString fileTable = QStringLiteral("plan_file");
const QString act = QStringLiteral("plan.files");

QString codeOf(PlanFileRole role)
{
    return role == PlanFileRole::FinalWord ? QStringLiteral("final-word") : QStringLiteral("signed-pdf");
}

QString textOf(const Row &row, const char *column)
{
    return QString::fromStdString(row.at(column).get<std::string>());
}

QString sumOf(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<std::vector<PlanFile>> planFiles(DatabaseService &database, qint64 planId)
{
    if (!database.isOpen())
        return fail("db.not_open");
    storage::RowStore store(database.session());
    BD_ASSIGN(const auto rows, store.readWhere(fileTable, QStringLiteral("plan_id"), planId));
    std::vector<PlanFile> files;
    for (const Row &row : rows) {
        const QString role = textOf(row, "role");
        if (role == codeOf(PlanFileRole::FinalWord) || role == codeOf(PlanFileRole::SignedPdf))
            files.push_back({textOf(row, "uuid"), role == codeOf(PlanFileRole::FinalWord) ? PlanFileRole::FinalWord : PlanFileRole::SignedPdf,
                             textOf(row, "name"), row.at("bytes").get<qint64>(), textOf(row, "sha256")});
    }
    return files;
}

Result<ChangeSet> keepPlanFile(DatabaseService &database, qint64 planId, PlanFileRole role, const QString &path)
{
    BD_ASSIGN(const QByteArray data, readFile(path, maxPlanFileBytes));
    const QString name = QFileInfo(path).fileName().normalized(QString::NormalizationForm_C);
    const QString sum = sumOf(data);
    return ChangeWriter::run(database, {act, {name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_TRY(storage::keepFileContent(database.session(), sum, data));
        BD_ASSIGN(const auto rows, writer.rows().readWhere(fileTable, QStringLiteral("plan_id"), planId));
        for (const Row &row : rows) {
            if (textOf(row, "role") == codeOf(role))
                BD_TRY(writer.remove(fileTable, row));
        }
        Row row{{"uuid", storage::jsonText(newUuid())},
                {"plan_id", planId},
                {"position", static_cast<qint64>(rows.size())},
                {"role", storage::jsonText(codeOf(role))},
                {"name", storage::jsonText(name)},
                {"sha256", storage::jsonText(sum)},
                {"bytes", static_cast<qint64>(data.size())},
                {"added_at", storage::jsonText(database.clock().nowUtc().toString(Qt::ISODate))}};
        BD_TRY(writer.insert(fileTable, std::move(row)));
        return {};
    });
}

Result<ChangeSet> removePlanFile(DatabaseService &database, qint64 planId, const QString &uuid)
{
    if (!database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto files, planFiles(database, planId));
    const auto found = std::find_if(files.begin(), files.end(), [&](const PlanFile &file) { return file.uuid == uuid; });
    if (found == files.end())
        return fail("plan_file.not_found", {uuid});
    return ChangeWriter::run(database, {act, {found->name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto rows, writer.rows().readWhere(fileTable, QStringLiteral("uuid"), uuid));
        for (const Row &row : rows)
            BD_TRY(writer.remove(fileTable, row));
        return {};
    });
}

Result<void> writePlanFile(DatabaseService &database, const PlanFile &file, const QString &target)
{
    if (!database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto data, storage::fileContent(database.session(), file.sha256));
    if (!data)
        return fail("plan_file.not_found", {file.name});
    if (sumOf(*data) != file.sha256)
        return fail("db.damaged", {database.path()});
    return writeFile(target, *data);
}

} // namespace bd::application
