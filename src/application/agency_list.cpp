#include "application/agency_list.h"

#include "application/agency_catalogue.h"
#include "application/error_text.h"
#include "base/uuid.h"
#include "domain/agency_key.h"

#include <QHash>
#include <QUuid>
#include <algorithm>

namespace bd::application {

namespace {

using domain::Agency;
using exchange::AgencyTableRow;
using Line = AgencyListPreview::Line;
using Fate = Line::Fate;

QString withLevel(domain::AgencyLevel level, const QString &key)
{
    return QString::number(static_cast<int>(level)) + u'|' + key;
}

bool overlap(const Agency &a, const Agency &b)
{
    const bool aEnds = a.validTo && b.validFrom && *a.validTo < *b.validFrom;
    const bool bEnds = b.validTo && a.validFrom && *b.validTo < *a.validFrom;
    return !aEnds && !bEnds;
}

/// The directory by what identifies an entry.
class Index {
public:
    explicit Index(const std::vector<StoredAgency> &stored)
    {
        for (const StoredAgency &one : stored) {
            m_byUuid.insert(one.agency.uuid, &one);
            if (!one.agency.code.isEmpty())
                m_byCode[withLevel(one.agency.level, one.agency.code)].push_back(&one);
            m_byName[withLevel(one.agency.level, domain::agencyKey(one.agency.name))].push_back(&one);
        }
    }

    const StoredAgency *byUuid(const QString &uuid) const { return m_byUuid.value(uuid); }

    /// The entry that `agency` is, too; none when it is new.
    const StoredAgency *same(const Agency &agency) const
    {
        if (const StoredAgency *known = byUuid(agency.uuid))
            return known;
        if (!agency.code.isEmpty())
            if (const StoredAgency *known = one(m_byCode.value(withLevel(agency.level, agency.code)), agency))
                return known;
        return one(m_byName.value(withLevel(agency.level, domain::agencyKey(agency.name))), agency);
    }

private:
    static const StoredAgency *one(const std::vector<const StoredAgency *> &candidates, const Agency &agency)
    {
        const StoredAgency *found = nullptr;
        for (const StoredAgency *candidate : candidates) {
            const Agency &there = candidate->agency;
            const bool otherCode = !agency.code.isEmpty() && !there.code.isEmpty() && agency.code != there.code;
            const bool otherParent = agency.parentUuid && there.parentUuid && agency.parentUuid != there.parentUuid;
            if (otherCode || otherParent || !overlap(agency, there))
                continue;
            if (found)
                return nullptr;
            found = candidate;
        }
        return found;
    }

    QHash<QString, const StoredAgency *> m_byUuid;
    QHash<QString, std::vector<const StoredAgency *>> m_byCode, m_byName;
};

void addAliases(Agency &agency, const QStringList &aliases)
{
    for (const QString &alias : aliases)
        if (alias != agency.name && !agency.aliases.contains(alias))
            agency.aliases << alias;
}

void settle(Line &line, const StoredAgency *known)
{
    if (!known) {
        line.fate = Fate::New;
        return;
    }
    line.version = known->version;
    line.before = known->agency;
    line.fate = line.agency == known->agency ? Fate::Same : Fate::Changed;
}

Agency filledIn(Agency there, const Agency &incoming)
{
    const auto fill = [](auto &target, const auto &value, bool isEmpty) {
        if (isEmpty)
            target = value;
    };
    fill(there.abbreviation, incoming.abbreviation, there.abbreviation.isEmpty());
    fill(there.symbolCode, incoming.symbolCode, there.symbolCode.isEmpty());
    fill(there.code, incoming.code, there.code.isEmpty());
    fill(there.parentUuid, incoming.parentUuid, !there.parentUuid);
    fill(there.successorUuid, incoming.successorUuid, !there.successorUuid);
    fill(there.validFrom, incoming.validFrom, !there.validFrom);
    fill(there.validTo, incoming.validTo, !there.validTo);
    fill(there.protocol, incoming.protocol, there.protocol == 0);
    addAliases(there, incoming.aliases);
    return there;
}

Agency asTable(Agency there, const AgencyTableRow &row, const Agency &incoming)
{
    // Another case or tone placement is no other name.
    if (domain::agencyKey(there.name) != domain::agencyKey(incoming.name))
        there.name = incoming.name;
    const auto take = [](QString &target, const QString &value) {
        if (!value.isEmpty())
            target = value;
    };
    take(there.abbreviation, incoming.abbreviation);
    take(there.symbolCode, incoming.symbolCode);
    take(there.code, incoming.code);
    if (row.hasLevel)
        there.level = incoming.level;
    if (row.hasKind)
        there.kind = incoming.kind;
    if (row.hasAddressing)
        there.addressing = incoming.addressing;
    if (row.hasProtocol)
        there.protocol = incoming.protocol;
    for (auto Agency::*field : {&Agency::parentUuid, &Agency::successorUuid})
        if (incoming.*field)
            there.*field = incoming.*field;
    for (auto Agency::*field : {&Agency::validFrom, &Agency::validTo})
        if (incoming.*field)
            there.*field = incoming.*field;
    addAliases(there, incoming.aliases);
    return there;
}

/// Turns the rows of a table into lines, two passes: who they are, then whom their parents and successors mean.
class TableComparison {
public:
    TableComparison(const std::vector<StoredAgency> &stored, const std::vector<AgencyTableRow> &rows)
        : m_rows(rows), m_index(stored)
    {
        for (const StoredAgency &one : stored)
            know(one.agency, one.agency.uuid);
    }

    AgencyListPreview run()
    {
        addProvinces();
        for (const AgencyTableRow &row : m_rows)
            identify(row);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            finish(m_rows[i], m_lines[i]);
        AgencyListPreview preview;
        preview.lines = std::move(m_provinces);
        std::move(m_lines.begin(), m_lines.end(), std::back_inserter(preview.lines));
        return preview;
    }

private:
    void refuse(Line &line, const tl::unexpected<Error> &why)
    {
        line.fate = Fate::Unreadable;
        line.problem = errorText(why.value());
    }

    /// By what texts call it; what two are called means nobody.
    void know(const Agency &agency, const QString &uuid)
    {
        QStringList keys{domain::agencyKey(agency.name), domain::agencyKey(agency.abbreviation)};
        if (!agency.code.isEmpty())
            keys << agency.code;
        for (const QString &alias : agency.aliases)
            keys << domain::agencyKey(alias);
        keys.removeDuplicates();
        for (const QString &key : keys) {
            if (key.isEmpty())
                continue;
            QString &there = m_uuids[key];
            there = there.isEmpty() || there == uuid ? uuid : QStringLiteral("?");
        }
    }

    std::optional<QString> meant(const QString &written) const
    {
        const QUuid uuid = QUuid::fromString(written);
        if (!uuid.isNull())
            return uuid.toString(QUuid::WithoutBraces);
        QString found = m_uuids.value(written);
        if (found.isEmpty())
            found = m_uuids.value(domain::agencyKey(written));
        return found.size() > 1 ? std::optional(found) : std::nullopt;
    }

    void addProvinces()
    {
        for (const AgencyTableRow &row : m_rows) {
            if (row.problem || row.provinceCode.isEmpty() || m_provinceUuids.contains(row.provinceCode))
                continue;
            Agency province = catalogueProvince(row.provinceCode).value_or(Agency());
            if (province.uuid.isEmpty()) {
                if (row.province.isEmpty())
                    continue;
                province.uuid = provinceUuid(row.provinceCode);
                province.code = row.provinceCode;
                province.name = QStringLiteral("UBND ") + row.province.left(1).toLower() + row.province.mid(1);
                province.kind = domain::AgencyKind::PeoplesCommittee;
            }
            const StoredAgency *known = m_index.same(province);
            m_provinceUuids.insert(row.provinceCode, known ? known->agency.uuid : province.uuid);
            if (known)
                continue;
            m_seen.insert(province.uuid, row.line);
            m_provinces.push_back({province, Fate::New, {}, row.line, 0, std::nullopt});
            know(province, province.uuid);
        }
    }

    void identify(const AgencyTableRow &row)
    {
        Line line;
        line.line = row.line;
        line.agency = row.agency;
        if (row.parent.isEmpty() && row.agency.level == domain::AgencyLevel::Commune && m_provinceUuids.contains(row.provinceCode))
            line.agency.parentUuid = m_provinceUuids.value(row.provinceCode);
        if (row.problem) {
            refuse(line, fail(*row.problem));
            m_lines.push_back(std::move(line));
            return;
        }
        if (!row.parent.isEmpty()) // needed to tell namesakes apart; looked at once more when all are known
            line.agency.parentUuid = meant(row.parent);
        if (const StoredAgency *known = m_index.same(line.agency))
            line.agency.uuid = known->agency.uuid;
        else if (line.agency.uuid.isEmpty())
            line.agency.uuid = uuidFor(line.agency);
        if (m_seen.contains(line.agency.uuid))
            refuse(line, fail("agency.twice", {QString::number(m_seen.value(line.agency.uuid))}));
        else
            m_seen.insert(line.agency.uuid, row.line);
        know(line.agency, line.agency.uuid);
        m_lines.push_back(std::move(line));
    }

    static QString uuidFor(const Agency &agency)
    {
        if (!agency.code.isEmpty() && agency.level == domain::AgencyLevel::Commune)
            return communeUuid(agency.code);
        if (!agency.code.isEmpty() && agency.level == domain::AgencyLevel::Province)
            return provinceUuid(agency.code);
        return newUuid();
    }

    void finish(const AgencyTableRow &row, Line &line)
    {
        if (line.fate == Fate::Unreadable)
            return;
        for (const auto &[written, field] : {std::pair(&row.parent, &Agency::parentUuid), std::pair(&row.successor, &Agency::successorUuid)}) {
            if (written->isEmpty())
                continue;
            line.agency.*field = meant(*written);
            if (!(line.agency.*field))
                return refuse(line, fail("agency.unknown_other", {*written}));
            if (line.agency.*field == line.agency.uuid)
                return refuse(line, fail("agency.own_other", {*written}));
        }
        const StoredAgency *known = m_index.byUuid(line.agency.uuid);
        if (known)
            line.agency = asTable(known->agency, row, line.agency);
        settle(line, known);
    }

    const std::vector<AgencyTableRow> &m_rows;
    Index m_index;
    QHash<QString, QString> m_uuids, m_provinceUuids;
    QHash<QString, int> m_seen; ///< the line of the file where an entry stood first
    std::vector<Line> m_provinces, m_lines;
};

} // namespace

int AgencyListPreview::count(Line::Fate fate) const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [fate](const Line &line) { return line.fate == fate; }));
}

AgencyListPreview compareCatalogue(const std::vector<StoredAgency> &stored, const std::vector<Agency> &incoming)
{
    const Index index(stored);
    QHash<QString, QString> instead; ///< entries that the user has under another uuid
    for (const Agency &agency : incoming)
        if (const StoredAgency *known = index.same(agency); known && known->agency.uuid != agency.uuid)
            instead.insert(agency.uuid, known->agency.uuid);
    AgencyListPreview preview;
    for (Agency agency : incoming) {
        for (auto Agency::*field : {&Agency::parentUuid, &Agency::successorUuid})
            if (agency.*field)
                agency.*field = instead.value(*(agency.*field), *(agency.*field));
        const StoredAgency *known = index.same(agency);
        Line line;
        line.agency = known ? filledIn(known->agency, agency) : agency;
        settle(line, known);
        preview.lines.push_back(std::move(line));
    }
    return preview;
}

AgencyListPreview compareTable(const std::vector<StoredAgency> &stored, const std::vector<AgencyTableRow> &rows)
{
    return TableComparison(stored, rows).run();
}

} // namespace bd::application
