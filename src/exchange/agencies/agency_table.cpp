#include "exchange/agencies/agency_table.h"

#include "base/text/csv.h"
#include "base/text/fold.h"
#include "domain/agency_guess.h"
#include "domain/typed_date.h"
#include "exchange/activities/table_file.h"
#include "exchange/agencies/agency_words.h"

#include <QHash>
#include <QUuid>

namespace bd::exchange {

namespace {

constexpr int mostRows = 50'000;        ///< fifteen times all communes of the country
constexpr qsizetype longestText = 400;  ///< letters of a name; more is no name
constexpr int progressEach = 256;       ///< rows

QString tidied(const QString &cell)
{
    return text::squeezed(text::nfc(text::xmlSafe(text::fromCsvCell(text::squeezed(cell)))));
}

/// Excel drops the zeros in front of a code.
QString withZeros(const QString &code, int digits)
{
    const bool isNumber = !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? code.rightJustified(digits, u'0') : code;
}

class RowReader {
public:
    RowReader(const QHash<int, AgencyColumn> &columns, const text::CsvRow &source) : m_source(source)
    {
        m_row.line = source.line;
        for (auto it = columns.begin(); it != columns.end(); ++it)
            m_cells[it.value()] = tidied(source.cells.value(it.key()));
    }

    AgencyTableRow read()
    {
        identity();
        if (!m_row.problem)
            codes();
        if (!m_row.problem)
            validity();
        domain::Agency &agency = m_row.agency;
        if (agency.level == domain::AgencyLevel::Commune)
            agency.code = withZeros(agency.code, 5);
        if (agency.level == domain::AgencyLevel::Province)
            agency.code = withZeros(agency.code, 2);
        return std::move(m_row);
    }

private:
    QString cell(AgencyColumn column) const { return m_cells.value(column); }
    void refuse(const tl::unexpected<Error> &why) { m_row.problem = why.value(); }

    void identity()
    {
        domain::Agency &agency = m_row.agency;
        agency.name = cell(AgencyColumn::Name);
        if (agency.name.isEmpty())
            return refuse(fail("agency.no_name"));
        for (auto it = m_cells.begin(); it != m_cells.end(); ++it)
            if (it->size() > longestText && it.key() != AgencyColumn::Aliases)
                return refuse(fail("agency.too_long", {QString::number(longestText)}));
        if (const QString uuid = cell(AgencyColumn::Uuid).toLower(); !uuid.isEmpty()) {
            const QUuid id = QUuid::fromString(uuid);
            if (id.isNull())
                return refuse(fail("agency.bad_uuid", {uuid}));
            agency.uuid = id.toString(QUuid::WithoutBraces);
        }
        agency.abbreviation = cell(AgencyColumn::Abbreviation);
        agency.symbolCode = cell(AgencyColumn::Symbol);
        agency.code = cell(AgencyColumn::Code);
        for (const QString &alias : cell(AgencyColumn::Aliases).split(u';', Qt::SkipEmptyParts))
            if (!alias.trimmed().isEmpty() && !agency.aliases.contains(alias.trimmed().left(longestText).trimmed()))
                agency.aliases << alias.trimmed().left(longestText).trimmed();
        m_row.parent = cell(AgencyColumn::Parent);
        m_row.successor = cell(AgencyColumn::Successor);
        m_row.provinceCode = withZeros(cell(AgencyColumn::ProvinceCode), 2);
        m_row.province = cell(AgencyColumn::Province);
    }

    /// A list of communes names territories: their people's committees are meant.
    void takeTerritory()
    {
        domain::Agency &agency = m_row.agency;
        const QString territory = domain::territoryName(text::withOneTonePlacement(agency.name));
        if (territory.isEmpty())
            return;
        agency.name = QStringLiteral("UBND ") + territory;
        if (!agency.aliases.contains(territory))
            agency.aliases << territory;
    }

    void codes()
    {
        takeTerritory();
        domain::Agency &agency = m_row.agency;
        agency.kind = domain::guessedKind(agency.name);
        if (const QString word = cell(AgencyColumn::Kind); !word.isEmpty()) {
            const auto kind = kindFromWord(word);
            if (!kind)
                return refuse(fail("agency.bad_kind", {word}));
            agency.kind = *kind;
            m_row.hasKind = true;
        }
        agency.level = domain::guessedLevel(agency.name, agency.kind);
        if (const QString word = cell(AgencyColumn::Level); !word.isEmpty()) {
            const auto level = levelFromWord(word);
            if (!level)
                return refuse(fail("agency.bad_level", {word}));
            agency.level = *level;
            m_row.hasLevel = true;
        }
        agency.addressing = domain::usualAddressing(agency.kind);
        if (const QString word = cell(AgencyColumn::Addressing); !word.isEmpty()) {
            const auto way = addressingFromWord(word);
            if (!way)
                return refuse(fail("agency.bad_addressing", {word}));
            agency.addressing = *way;
            m_row.hasAddressing = true;
        }
        if (const QString word = cell(AgencyColumn::Protocol); !word.isEmpty()) {
            bool isNumber = false;
            agency.protocol = word.toInt(&isNumber);
            if (!isNumber || agency.protocol < 0 || agency.protocol > 1'000'000)
                return refuse(fail("agency.bad_protocol", {word}));
            m_row.hasProtocol = true;
        }
    }

    void validity()
    {
        domain::Agency &agency = m_row.agency;
        for (const auto &[column, target] : {std::pair(AgencyColumn::ValidFrom, &agency.validFrom), std::pair(AgencyColumn::ValidTo, &agency.validTo)}) {
            const QString written = cell(column);
            if (written.isEmpty())
                continue;
            *target = domain::typedDay(written);
            if (!*target)
                return refuse(fail("agency.bad_date", {written}));
        }
        if (agency.validFrom && agency.validTo && *agency.validTo < *agency.validFrom)
            refuse(fail("agency.ends_before", {agency.validFrom->toString(QStringLiteral("dd/MM/yyyy")), agency.validTo->toString(QStringLiteral("dd/MM/yyyy"))}));
    }

    const text::CsvRow &m_source;
    QHash<AgencyColumn, QString> m_cells;
    AgencyTableRow m_row;
};

Result<QHash<int, AgencyColumn>> columnsOf(const QStringList &titles)
{
    QHash<int, AgencyColumn> columns;
    QHash<AgencyColumn, int> taken;
    for (int i = 0; i < titles.size(); ++i) {
        const auto column = agencyColumn(titles.at(i));
        if (column && !taken.contains(*column)) { // the first of two with one name
            taken.insert(*column, i);
            columns.insert(i, *column);
        }
    }
    if (!taken.contains(AgencyColumn::Name))
        return fail("csv.no_name_column");
    return columns;
}

QString isoOrEmpty(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

constexpr AgencyColumn written[] = {AgencyColumn::Name,      AgencyColumn::Abbreviation, AgencyColumn::Symbol,  AgencyColumn::Code,
                                    AgencyColumn::Level,     AgencyColumn::Kind,         AgencyColumn::Addressing, AgencyColumn::Aliases,
                                    AgencyColumn::ValidFrom, AgencyColumn::ValidTo,      AgencyColumn::Parent,  AgencyColumn::Successor,
                                    AgencyColumn::Protocol,  AgencyColumn::Uuid};

QString cellOf(const domain::Agency &agency, AgencyColumn column)
{
    switch (column) {
    case AgencyColumn::Uuid: return agency.uuid;
    case AgencyColumn::Name: return agency.name;
    case AgencyColumn::Abbreviation: return agency.abbreviation;
    case AgencyColumn::Symbol: return agency.symbolCode;
    case AgencyColumn::Code: return agency.code;
    case AgencyColumn::Level: return wordOf(agency.level);
    case AgencyColumn::Kind: return wordOf(agency.kind);
    case AgencyColumn::Addressing: return wordOf(agency.addressing);
    case AgencyColumn::Aliases: return agency.aliases.join(QStringLiteral("; "));
    case AgencyColumn::Parent: return agency.parentUuid.value_or(QString());
    case AgencyColumn::Successor: return agency.successorUuid.value_or(QString());
    case AgencyColumn::ValidFrom: return isoOrEmpty(agency.validFrom);
    case AgencyColumn::ValidTo: return isoOrEmpty(agency.validTo);
    case AgencyColumn::Protocol: return agency.protocol == 0 ? QString() : QString::number(agency.protocol);
    case AgencyColumn::ProvinceCode:
    case AgencyColumn::Province: break;
    }
    return {};
}

} // namespace

Result<std::vector<AgencyTableRow>> readAgencyTable(const QByteArray &bytes, Progress &progress)
{
    BD_ASSIGN(const QString text, csvText(bytes));
    auto parsed = text::parseCsv(text);
    if (!parsed)
        return fail("csv.unreadable", parsed.error().args, parsed.error().code);
    if (parsed->empty())
        return fail("csv.empty");
    if (parsed->size() > mostRows)
        return fail("csv.too_long", {QString::number(mostRows)});
    BD_ASSIGN(const auto columns, columnsOf(parsed->front().cells));
    std::vector<AgencyTableRow> rows;
    rows.reserve(parsed->size());
    for (std::size_t i = 1; i < parsed->size(); ++i) {
        if (i % progressEach == 0) {
            progress.report(static_cast<qint64>(i), static_cast<qint64>(parsed->size()));
            if (progress.isCancelled())
                return fail("cancelled");
        }
        rows.push_back(RowReader(columns, (*parsed)[i]).read());
    }
    return rows;
}

QByteArray writeAgencyTable(const std::vector<domain::Agency> &agencies)
{
    QStringList titles;
    for (const AgencyColumn column : written)
        titles << columnTitle(column);
    QString result = QChar(0xFEFF) + text::csvRow(titles);
    for (const domain::Agency &agency : agencies) {
        QStringList cells;
        for (const AgencyColumn column : written)
            cells << cellOf(agency, column);
        result += text::csvRow(cells);
    }
    return result.toUtf8();
}

} // namespace bd::exchange
