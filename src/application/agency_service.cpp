#include "application/agency_service.h"

#include "application/agency_catalogue.h"
#include "application/change_writer.h"
#include "application/files.h"
#include "application/settings_service.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "storage/agency_store.h"
#include "storage/json_text.h"

#include <QFileInfo>

namespace bd::application {

using domain::Agency;
using storage::Row;

namespace {

const QString agencyTable = QStringLiteral("agency");
constexpr qint64 maxCsvBytes = 32LL * 1024 * 1024;
constexpr int progressEach = 200;

Result<std::optional<Row>> rowOf(ChangeWriter &writer, DatabaseService &database, const QString &uuid)
{
    BD_ASSIGN(const auto id, storage::agencyIdByUuid(database.session(), uuid));
    if (!id)
        return std::optional<Row>();
    return writer.rows().read(agencyTable, *id);
}

Result<Row> rowAt(ChangeWriter &writer, DatabaseService &database, const QString &uuid, int expectedVersion, const QString &name)
{
    BD_ASSIGN(auto row, rowOf(writer, database, uuid));
    if (!row)
        return fail("agency.not_found", {name});
    if ((*row)["version"].get<int>() != expectedVersion)
        return fail("conflict", {storage::textOf((*row)["name"])});
    return std::move(*row);
}

Row changed(const Row &before, const Agency &agency)
{
    Row after = storage::agencyRow(agency);
    after["id"] = before["id"];
    after["version"] = before["version"];
    return after;
}

Result<void> check(const Agency &agency)
{
    if (text::squeezed(agency.name).isEmpty())
        return fail("agency.no_name");
    if (agency.validFrom && agency.validTo && *agency.validTo < *agency.validFrom)
        return fail("agency.ends_before", {agency.validFrom->toString(QStringLiteral("dd/MM/yyyy")),
                                           agency.validTo->toString(QStringLiteral("dd/MM/yyyy"))});
    return {};
}

Agency tidied(Agency agency)
{
    const auto tidy = [](QString &text) { text = text::squeezed(text::xmlSafe(text::nfc(text))); };
    for (QString *text : {&agency.name, &agency.abbreviation, &agency.symbolCode, &agency.code})
        tidy(*text);
    for (QString &alias : agency.aliases)
        tidy(alias);
    agency.aliases.removeAll(QString());
    agency.aliases.removeDuplicates();
    if (agency.uuid.isEmpty())
        agency.uuid = newUuid();
    return agency;
}

/// Names the file where an error of the reader doesn't.
tl::unexpected<Error> ofFile(Error error, const QString &path)
{
    error.args.prepend(shownPath(path));
    return fail(std::move(error));
}

} // namespace

AgencyService::AgencyService(DatabaseService &database) : m_database(database) {}

Result<std::vector<StoredAgency>> AgencyService::list(const QString &filter) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(auto records, storage::listAgencies(m_database.session()));
    std::vector<StoredAgency> result;
    result.reserve(records.size());
    const bool isFiltered = !filter.trimmed().isEmpty();
    for (auto &record : records)
        if (!isFiltered || text::matches(storage::agencyHaystack(record.agency), filter))
            result.push_back({record.id, record.version, std::move(record.agency)});
    return result;
}

Result<int> AgencyService::count() const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    return storage::countAgencies(m_database.session());
}

Result<ChangeSet> AgencyService::save(const Agency &given, int expectedVersion)
{
    BD_TRY(check(given));
    const Agency agency = tidied(given);
    const bool isNew = expectedVersion == 0;
    const Act act{isNew ? QStringLiteral("agency.add") : QStringLiteral("agency.save"), {agency.name}};
    return ChangeWriter::run(m_database, act, [&](ChangeWriter &writer) -> Result<void> {
        if (!isNew) {
            BD_ASSIGN(const Row before, rowAt(writer, m_database, agency.uuid, expectedVersion, agency.name));
            return writer.update(agencyTable, before, changed(before, agency));
        }
        BD_ASSIGN(const auto there, rowOf(writer, m_database, agency.uuid));
        if (there)
            return fail("agency.exists", {agency.name});
        BD_TRY(writer.insert(agencyTable, storage::agencyRow(agency)));
        return {};
    });
}

Result<ChangeSet> AgencyService::remove(const QString &uuid, int expectedVersion)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto all, directory());
    const Agency *agency = all->byUuid(uuid);
    const QString name = agency ? agency->name : uuid;
    return ChangeWriter::run(m_database, {QStringLiteral("agency.remove"), {name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const Row before, rowAt(writer, m_database, uuid, expectedVersion, name));
        return writer.remove(agencyTable, before);
    });
}

std::vector<std::pair<QString, QString>> AgencyService::catalogues()
{
    return agencyCatalogues();
}

Result<AgencyListPreview> AgencyService::previewCatalogue(const QString &name) const
{
    BD_ASSIGN(const auto stored, list());
    BD_ASSIGN(const Office office, SettingsService(m_database).office());
    BD_ASSIGN(const auto agencies, agencyCatalogue(name, office));
    AgencyListPreview preview = compareCatalogue(stored, agencies);
    for (const auto &[known, title] : catalogues())
        if (known == name)
            preview.source = title;
    return preview;
}

Result<AgencyListPreview> AgencyService::previewCsv(const QString &path, Progress &progress) const
{
    BD_ASSIGN(const QByteArray bytes, readFile(path, maxCsvBytes));
    const auto rows = exchange::readAgencyTable(bytes, progress);
    if (!rows)
        return rows.error().code == QLatin1String("cancelled") ? fail(rows.error()) : ofFile(rows.error(), path);
    BD_ASSIGN(const auto stored, list());
    AgencyListPreview preview = compareTable(stored, *rows);
    preview.source = QFileInfo(path).fileName();
    return preview;
}

Result<ChangeSet> AgencyService::apply(const AgencyListPreview &preview, Progress &progress)
{
    using Fate = AgencyListPreview::Line::Fate;
    const auto work = [&](ChangeWriter &writer) -> Result<void> {
        qint64 done = 0;
        for (const AgencyListPreview::Line &line : preview.lines) {
            if (++done % progressEach == 0) {
                progress.report(done, static_cast<qint64>(preview.lines.size()));
                if (progress.isCancelled())
                    return fail("cancelled");
            }
            if (line.fate == Fate::New) {
                BD_ASSIGN(const auto there, storage::agencyIdByUuid(m_database.session(), line.agency.uuid));
                if (there)
                    return fail("conflict", {line.agency.name});
                BD_TRY(writer.insert(agencyTable, storage::agencyRow(tidied(line.agency))));
            } else if (line.fate == Fate::Changed) {
                BD_ASSIGN(const Row before, rowAt(writer, m_database, line.agency.uuid, line.version, line.agency.name));
                BD_TRY(writer.update(agencyTable, before, changed(before, tidied(line.agency))));
            }
        }
        return {};
    };
    return ChangeWriter::run(m_database, {QStringLiteral("agency.import"), {preview.source}}, work);
}

Result<void> AgencyService::exportCsv(const QString &path) const
{
    BD_ASSIGN(const auto stored, list());
    std::vector<Agency> agencies;
    agencies.reserve(stored.size());
    for (const StoredAgency &one : stored)
        agencies.push_back(one.agency);
    return writeFile(path, exchange::writeAgencyTable(agencies));
}

Result<std::shared_ptr<const domain::AgencyMatcher>> AgencyService::directory() const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(QString state, storage::agencyState(m_database.session()));
    state += u' ' + m_database.path();
    if (m_matcher && state == m_matcherState)
        return m_matcher;
    BD_ASSIGN(const auto stored, list());
    std::vector<Agency> agencies;
    agencies.reserve(stored.size());
    for (const StoredAgency &one : stored)
        agencies.push_back(one.agency);
    m_matcher = std::make_shared<const domain::AgencyMatcher>(agencies);
    m_matcherState = state;
    return m_matcher;
}

Result<domain::AgencyMatcher> AgencyService::matcher() const
{
    BD_ASSIGN(const auto shared, directory());
    return *shared;
}

} // namespace bd::application
