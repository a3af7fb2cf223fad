#include "application/evidence_service.h"

#include "application/change_writer.h"
#include "application/files.h"
#include "base/text/file_name.h"
#include "base/uuid.h"
#include "storage/json_text.h"
#include "storage/plan_file_store.h"
#include "storage/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace bd::application {

using storage::jsonText;
using storage::Row;

namespace {

const QString evidenceTable = QStringLiteral("evidence");

QString sumOf(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

QString textIn(const Row &row, const char *column)
{
    return storage::optionalTextOf(row.at(column)).value_or(QString());
}

Evidence evidenceOf(const Row &row)
{
    Evidence evidence;
    evidence.id = row.at("id").get<qint64>();
    evidence.version = row.at("version").get<int>();
    evidence.uuid = textIn(row, "uuid");
    evidence.ownerKind = textIn(row, "owner_kind");
    evidence.ownerUuid = textIn(row, "owner_uuid");
    evidence.name = textIn(row, "name");
    evidence.caption = textIn(row, "caption");
    evidence.mediaType = textIn(row, "media_type");
    evidence.sha256 = textIn(row, "sha256");
    evidence.bytes = row.at("bytes").get<qint64>();
    evidence.thumbnailSha256 = textIn(row, "thumbnail");
    evidence.hasConsent = row.at("has_consent").get<int>() != 0;
    evidence.hasPersonalData = row.at("has_personal_data").get<int>() != 0;
    return evidence;
}

nlohmann::json orNull(const QString &text)
{
    return text.isEmpty() ? nlohmann::json(nullptr) : jsonText(text);
}

Result<Row> rowOf(ChangeWriter &writer, const Evidence &evidence)
{
    BD_ASSIGN(const auto rows, writer.rows().readWhere(evidenceTable, QStringLiteral("uuid"), evidence.uuid));
    if (rows.empty())
        return fail("evidence.not_found", {evidence.name});
    if (rows.front().at("version").get<int>() != evidence.version)
        return fail("conflict", {evidence.name});
    return rows.front();
}

/// A name in the folder that isn't taken, by those written now or by what lies there.
QString freeName(const QDir &folder, const QString &wish)
{
    const QFileInfo info(wish);
    const QString ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    const QString base = wish.left(wish.size() - ending.size());
    QString name = wish;
    for (int i = 2; folder.exists(name); ++i)
        name = QStringLiteral("%1 (%2)%3").arg(base, QString::number(i), ending);
    return name;
}

} // namespace

EvidenceService::EvidenceService(DatabaseService &database) : m_database(database) {}

Result<std::vector<Evidence>> EvidenceService::list(const QString &ownerUuid) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    storage::RowStore store(m_database.session());
    BD_ASSIGN(const auto rows, store.readWhere(evidenceTable, QStringLiteral("owner_uuid"), ownerUuid));
    std::vector<std::pair<qint64, Evidence>> placed;
    for (const Row &row : rows)
        placed.emplace_back(row.at("position").get<qint64>(), evidenceOf(row));
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Evidence> all;
    for (auto &[position, evidence] : placed)
        all.push_back(std::move(evidence));
    return all;
}

Result<std::optional<Evidence>> EvidenceService::find(const QString &uuid) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    storage::RowStore store(m_database.session());
    BD_ASSIGN(const auto rows, store.readWhere(evidenceTable, QStringLiteral("uuid"), uuid));
    return rows.empty() ? std::nullopt : std::optional(evidenceOf(rows.front()));
}

Result<int> EvidenceService::count() const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const QVariant count, storage::valueOf(m_database.session(), QStringLiteral("evidence/count")));
    return count.toInt();
}

Result<ChangeSet> EvidenceService::add(const QString &ownerKind, const QString &ownerUuid, const std::vector<PreparedEvidence> &files)
{
    if (ownerKind.isEmpty() || ownerUuid.isEmpty())
        return fail("evidence.no_owner");
    if (files.empty())
        return ChangeSet();
    const QStringList args{files.front().name, QString::number(files.size())};
    return ChangeWriter::run(m_database, {QStringLiteral("evidence.add"), args}, [&](ChangeWriter &writer) -> Result<void> {
        storage::Session &session = m_database.session();
        BD_ASSIGN(const auto there, writer.rows().readWhere(evidenceTable, QStringLiteral("owner_uuid"), ownerUuid));
        qint64 position = 0;
        for (const Row &row : there)
            position = std::max(position, row.at("position").get<qint64>() + 1);
        const QString now = m_database.clock().nowUtc().toString(Qt::ISODate);
        for (const PreparedEvidence &file : files) {
            const QString sum = sumOf(file.data), thumbnail = file.thumbnail.isEmpty() ? QString() : sumOf(file.thumbnail);
            BD_TRY(storage::keepFileContent(session, sum, file.data));
            if (!thumbnail.isEmpty())
                BD_TRY(storage::keepFileContent(session, thumbnail, file.thumbnail));
            BD_TRY(writer.insert(evidenceTable, Row{{"uuid", jsonText(newUuid())},
                                                    {"owner_kind", jsonText(ownerKind)},
                                                    {"owner_uuid", jsonText(ownerUuid)},
                                                    {"position", position++},
                                                    {"name", jsonText(file.name)},
                                                    {"caption", nullptr},
                                                    {"media_type", jsonText(file.mediaType)},
                                                    {"sha256", jsonText(sum)},
                                                    {"bytes", static_cast<qint64>(file.data.size())},
                                                    {"thumbnail", orNull(thumbnail)},
                                                    {"has_consent", 0},
                                                    {"has_personal_data", 0},
                                                    {"added_at", jsonText(now)}}));
        }
        return {};
    });
}

Result<ChangeSet> EvidenceService::save(const Evidence &evidence)
{
    return ChangeWriter::run(m_database, {QStringLiteral("evidence.edit"), {evidence.name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const Row before, rowOf(writer, evidence));
        Row after = before;
        after["caption"] = orNull(evidence.caption.normalized(QString::NormalizationForm_C));
        after["has_consent"] = evidence.hasConsent ? 1 : 0;
        after["has_personal_data"] = evidence.hasPersonalData ? 1 : 0;
        return writer.update(evidenceTable, before, after);
    });
}

Result<ChangeSet> EvidenceService::remove(const std::vector<Evidence> &evidence)
{
    if (evidence.empty())
        return ChangeSet();
    const QStringList args{evidence.front().name, QString::number(evidence.size())};
    return ChangeWriter::run(m_database, {QStringLiteral("evidence.remove"), args}, [&](ChangeWriter &writer) -> Result<void> {
        for (const Evidence &one : evidence) {
            BD_ASSIGN(const Row row, rowOf(writer, one));
            BD_TRY(writer.remove(evidenceTable, row));
        }
        return {};
    });
}

Result<QByteArray> EvidenceService::content(const QString &sha256) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto data, storage::fileContent(m_database.session(), sha256));
    if (!data)
        return fail("evidence.not_found", {QString()});
    if (sumOf(*data) != sha256)
        return fail("db.damaged", {QDir::toNativeSeparators(m_database.path())});
    return *data;
}

Result<void> EvidenceService::writeTo(const Evidence &evidence, const QString &path) const
{
    auto data = content(evidence.sha256);
    if (!data && data.error().code == QLatin1String("evidence.not_found"))
        return fail("evidence.not_found", {evidence.name});
    BD_TRY(data);
    return writeFile(path, *data);
}

Result<EvidenceExport> EvidenceService::exportPeriod(const EvidenceWish &wish, const QString &folder, Progress &progress) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    storage::Session &session = m_database.session();
    struct Line {
        qint64 id;
        QString day, title;
    };
    std::vector<Line> lines;
    BD_ASSIGN(auto statement, storage::Statement::named(session, QStringLiteral("evidence/of_period")));
    const QString from = wish.period.from.toString(Qt::ISODate), to = wish.period.to.toString(Qt::ISODate);
    BD_TRY(statement.run({from, to, from, to, from, to, from, to, from, to, from, to})); // of each kind of owner
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            break;
        lines.push_back({statement.integer(0), statement.text(1), statement.text(2)});
    }
    storage::RowStore store(session);
    EvidenceExport done;
    std::map<std::pair<QString, QString>, QString> folders; // of one day and title
    for (std::size_t i = 0; i < lines.size(); ++i) {
        progress.report(static_cast<qint64>(i), static_cast<qint64>(lines.size()));
        if (progress.isCancelled())
            return fail("cancelled");
        const Line &line = lines[i];
        BD_ASSIGN(const auto row, store.read(evidenceTable, line.id));
        if (!row)
            continue;
        const Evidence evidence = evidenceOf(*row);
        if (evidence.hasPersonalData && !wish.withPersonalData) {
            ++done.leftOut;
            continue;
        }
        QString &name = folders[{line.day, evidence.ownerUuid}];
        if (name.isEmpty()) {
            constexpr int longestFolder = 100;
            name = freeName(QDir(folder), text::safeFileName(line.day + QLatin1Char(' ') + line.title, longestFolder));
            if (!QDir(folder).mkpath(name))
                return fail("file.unwritable", {shownPath(folder + QLatin1Char('/') + name)});
        }
        const QDir inside(folder + QLatin1Char('/') + name);
        BD_TRY(writeTo(evidence, inside.filePath(freeName(inside, text::safeFileName(evidence.name)))));
        ++done.files;
    }
    progress.report(static_cast<qint64>(lines.size()), static_cast<qint64>(lines.size()));
    return done;
}

Result<EvidenceExport> exportEvidence(const QString &dataFile, const Clock &clock, const EvidenceWish &wish, const QString &folder,
                                      Progress &progress)
{
    DatabaseService own(clock);
    BD_TRY(own.open(dataFile, false));
    return EvidenceService(own).exportPeriod(wish, folder, progress);
}

} // namespace bd::application
