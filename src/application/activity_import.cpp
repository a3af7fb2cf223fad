#include "application/activity_import.h"

#include "application/agency_service.h"
#include "application/change_writer.h"
#include "application/error_text.h"
#include "application/files.h"
#include "application/import_privacy.h"
#include "application/labels.h"
#include "application/mapping_json.h"
#include "application/measure_catalogue.h"
#include "base/text/fold.h"
#include "exchange/activities/activity_rows.h"
#include "exchange/activities/sheet_layout.h"
#include "exchange/activities/table_file.h"
#include "storage/activity_store.h"
#include "storage/import_store.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace bd::application {

using namespace exchange;
using Line = ActivityImportPreview::Line;
using Fate = Line::Fate;

namespace {

struct RefusedRows {
    Q_DECLARE_TR_FUNCTIONS(RefusedRows)
};

constexpr qint64 longestFile = 100LL * 1024 * 1024;
const QString mappingTable = QStringLiteral("import_mapping");

/// The file's name goes into every sentence about it.
template <typename T>
Result<T> about(const QString &path, Result<T> result)
{
    if (result)
        return result;
    Error error = result.error();
    if (error.code.startsWith(QLatin1String("file.")) || error.code == QLatin1String("cancelled"))
        return fail(error);
    error.args.prepend(QFileInfo(path).fileName());
    return fail(error);
}

bool isRole(const SheetLayout &layout, const TableChoices &choices, TableRole role)
{
    return std::any_of(layout.columns.begin(), layout.columns.end(),
                       [&](const TableColumnInfo &info) { return meaningIn(layout, info, choices).role == role; });
}

bool hasTable(const SheetLayout &layout, const TableChoices &choices)
{
    return isRole(layout, choices, TableRole::Title) && (isRole(layout, choices, TableRole::Date) || isRole(layout, choices, TableRole::FromDate));
}

/// Of the sheets that are seen those with the form of the first one that has a table.
std::vector<int> usualSheets(const ActivityTable &table)
{
    std::vector<int> sheets;
    QString signature;
    for (const bool hidden : {false, true}) {
        for (const SheetLayout &layout : table.layouts) {
            const bool isHidden = table.file.sheets[static_cast<std::size_t>(layout.sheet)].isHidden;
            if (isHidden != hidden || !hasTable(layout, table.choices) || layout.dataLines == 0 || (!signature.isEmpty() && layout.signature != signature))
                continue;
            signature = layout.signature;
            sheets.push_back(layout.sheet);
        }
        if (!sheets.empty())
            break;
    }
    return sheets;
}

TableKnowledge knowledgeOf(const std::vector<domain::Measure> &measures)
{
    TableKnowledge knowledge{measures, {}, {}};
    for (const auto kind : domain::allValues<domain::SectionKind>())
        knowledge.sections.emplace_back(label(kind), kind);
    for (const CatalogueEntry &kind : activityKinds())
        knowledge.kinds.push_back({kind.id, kind.name, kind.section});
    return knowledge;
}

/// What the row says is put over what the log has; what it doesn't say stays.
domain::Activity merged(const ImportedRow &row, const domain::Activity &stored)
{
    domain::Activity result = stored;
    const domain::Activity &read = row.activity;
    for (const TableRole role : row.said) {
        switch (role) {
        case TableRole::Date: result.from = read.from; result.to = read.to; break;
        case TableRole::Title: result.title = read.title; break;
        case TableRole::Place: result.place = read.place; break;
        case TableRole::Agency:
            if (result.agency.name != read.agency.name) // the same name stays tied to whom it was
                result.agency = read.agency;
            break;
        case TableRole::CostSource: result.costSource = read.costSource; break;
        case TableRole::Result: result.result = read.result; break;
        case TableRole::Kind: result.kind = read.kind.isEmpty() ? stored.kind : read.kind; break;
        case TableRole::Section: result.sectionKind = read.sectionKind ? read.sectionKind : stored.sectionKind; break;
        case TableRole::Participation: result.participation = read.participation; break;
        case TableRole::Cost:
            result.isCostEstimate = read.isCostEstimate || (result.isCostEstimate && result.cost == read.cost);
            result.cost = read.cost;
            break;
        default: break;
        }
    }
    for (const domain::Figure &figure : read.figures) {
        const auto known = std::find_if(result.figures.begin(), result.figures.end(), [&](const domain::Figure &one) { return one.measure == figure.measure; });
        if (known == result.figures.end()) {
            result.figures.push_back(figure);
            continue;
        }
        if (figure.total && (known->total != figure.total || figure.isEstimate)) { // the same number keeps its mark
            known->total = figure.total;
            known->isEstimate = figure.isEstimate;
        }
        if (figure.women)
            known->women = figure.women;
    }
    if (stored.importKey.isEmpty() && read.uuid.isEmpty()) // what says its id is known by that
        result.importKey = read.importKey;
    return result;
}

/// What the log knows, by what rows may be known by.
struct Known {
    QHash<QString, qint64> byKey, byUuid, byWords;
    QHash<qint64, StoredActivity> activities;
    static QString words(const QString &from, const QString &title) { return from + u'|' + text::searchKey(title); }
};

Result<Known> knownOf(DatabaseService &database, const ImportedActivities &imported)
{
    Known known;
    storage::Session &session = database.session();
    BD_ASSIGN(auto transaction, storage::Transaction::begin(session, storage::Transaction::Kind::Read));
    BD_ASSIGN(known.byKey, storage::importKeys(session));
    QDate first, last;
    std::vector<qint64> wanted;
    for (const ImportedRow &row : imported.rows) {
        if (row.state != RowState::Ready)
            continue;
        first = first.isValid() ? std::min(first, row.activity.to) : row.activity.to;
        last = last.isValid() ? std::max(last, row.activity.to) : row.activity.to;
        if (!row.activity.uuid.isEmpty()) {
            BD_ASSIGN(const auto id, storage::activityIdByUuid(session, row.activity.uuid));
            if (id) {
                known.byUuid.insert(row.activity.uuid, *id);
                wanted.push_back(*id);
            }
        }
        if (const auto found = known.byKey.constFind(row.activity.importKey); found != known.byKey.constEnd())
            wanted.push_back(*found);
    }
    if (first.isValid()) {
        BD_ASSIGN(const auto titles, storage::loggedTitles(session, first, last));
        for (const storage::LoggedTitle &one : titles)
            known.byWords.insert(Known::words(one.from, one.title), one.id);
    }
    BD_ASSIGN(const auto records, storage::readActivities(session, wanted));
    for (const storage::ActivityRecord &record : records)
        known.activities.insert(record.id, {record.id, record.version, record.activity, record.evidence});
    return known;
}

QStringList remarksOf(const ImportedRow &row)
{
    QStringList refusing, others;
    for (const RowFinding &finding : row.findings)
        (finding.isNote ? others : refusing) << errorText(finding.what);
    return refusing + others;
}

Line lineOf(ImportedRow row, const Known &known, const domain::AgencyMatcher &agencies)
{
    Line line;
    line.remarks = remarksOf(row);
    line.fate = row.state == RowState::Refused ? Fate::Refused : row.state == RowState::Skipped ? Fate::Skipped : Fate::New;
    if (!row.activity.agency.name.isEmpty())
        row.activity.agency = agencies.reference(row.activity.agency.name, row.activity.to);
    line.activity = row.activity;
    if (line.fate == Fate::New) {
        const qint64 id = known.byUuid.value(row.activity.uuid, known.byKey.value(row.activity.importKey, 0));
        if (const auto stored = known.activities.constFind(id); stored != known.activities.constEnd()) {
            line.before = *stored;
            line.activity = merged(row, stored->activity);
            line.fate = line.activity == stored->activity ? Fate::Same : Fate::Changed;
        } else if (known.byWords.contains(Known::words(row.activity.from.toString(Qt::ISODate), row.activity.title))) {
            line.fate = Fate::Known;
        }
    }
    if (const QString remark = personalRemark(line.activity); !remark.isEmpty())
        line.remarks += remark;
    line.row = std::move(row);
    return line;
}

} // namespace

const SheetLayout *ActivityTable::layout(int sheet) const
{
    const auto found = std::find_if(layouts.begin(), layouts.end(), [sheet](const SheetLayout &one) { return one.sheet == sheet; });
    return found == layouts.end() ? nullptr : &*found;
}

ColumnMeaning ActivityTable::meaning(int sheet, int column) const
{
    if (const SheetLayout *found = layout(sheet)) {
        for (const TableColumnInfo &info : found->columns) {
            if (info.column == column)
                return meaningIn(*found, info, choices);
        }
    }
    return {};
}

bool isSingle(TableRole role)
{
    return role != TableRole::None && role != TableRole::Result && role != TableRole::Total && role != TableRole::Women && role != TableRole::Men;
}

void ActivityTable::setMeaning(int sheet, int column, const ColumnMeaning &meaning)
{
    const SheetLayout *changed = layout(sheet);
    if (!changed)
        return;
    for (const SheetLayout &one : layouts) { // sheets of one form are read alike
        if (one.signature != changed->signature)
            continue;
        for (const TableColumnInfo &info : one.columns) {
            ColumnMeaning other = this->meaning(one.sheet, info.column);
            const bool isSame = other.role == meaning.role && (isSingle(meaning.role) || other.measure == meaning.measure);
            if (info.column != column && meaning.role != TableRole::None && meaning.role != TableRole::Result && isSame) {
                other.role = TableRole::None;
                choices.meanings[one.sheet][info.column] = other;
            }
        }
        choices.meanings[one.sheet][column] = meaning;
    }
}

bool ActivityTable::asks() const
{
    for (const int sheet : choices.sheets) {
        const SheetLayout *found = layout(sheet);
        for (const TableColumnInfo &info : found ? found->columns : std::vector<TableColumnInfo>()) {
            const ColumnMeaning meaning = meaningIn(*found, info, choices);
            const bool isDate = meaning.role == TableRole::Date || meaning.role == TableRole::FromDate || meaning.role == TableRole::ToDate;
            const bool isNumber = meaning.role == TableRole::Cost || meaning.role == TableRole::Total || meaning.role == TableRole::Women || meaning.role == TableRole::Men;
            const bool isOpen = meaning.dots == Separators::Undecided || meaning.commas == Separators::Undecided;
            if ((isDate && meaning.order == DateOrder::Undecided) || (isNumber && info.asksSeparators && isOpen)
                || (meaning.role == TableRole::Cost && meaning.factor == 0))
                return true;
        }
    }
    return false;
}

int ActivityImportPreview::count(Line::Fate fate) const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [fate](const Line &line) { return line.fate == fate; }));
}

ActivityImport::ActivityImport(DatabaseService &database) : m_database(database) {}

Result<ActivityTable> ActivityImport::read(const QString &path, std::optional<int> fallbackYear, Progress &progress) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const QByteArray bytes, readFile(path, longestFile));
    return read(bytes, QFileInfo(path).fileName(), fallbackYear, progress);
}

Result<ActivityTable> ActivityImport::read(const QByteArray &bytes, const QString &name, std::optional<int> fallbackYear, Progress &progress) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    ActivityTable table;
    BD_ASSIGN(table.file, about(name, readTableFile(bytes, progress)));
    table.file.name = name;
    if (bearsStamp(table.file))
        return fail("import.state_secret");
    BD_ASSIGN(const auto known, measures(m_database));
    storage::RowStore rows(m_database.session());
    for (std::size_t i = 0; i < table.file.sheets.size(); ++i) {
        const SheetLayout layout = layoutOf(table.file, static_cast<int>(i), known);
        BD_ASSIGN(const auto kept, rows.readWhere(mappingTable, QStringLiteral("signature"), layout.signature));
        if (!kept.empty()) {
            takeMapping(nlohmann::json::parse(kept.back().value("content", std::string()), nullptr, false), layout, table.choices);
            table.isRemembered = true;
        }
        table.layouts.push_back(layout);
    }
    table.choices.today = m_database.clock().today();
    table.choices.sheets = usualSheets(table);
    for (const SheetLayout &layout : table.layouts) {
        const bool isChosen = std::find(table.choices.sheets.begin(), table.choices.sheets.end(), layout.sheet) != table.choices.sheets.end();
        if (isChosen && !layout.year && !table.choices.year)
            table.choices.year = fallbackYear;
    }
    if (std::none_of(table.layouts.begin(), table.layouts.end(), [](const SheetLayout &layout) { return layout.columns.size() >= 2; }))
        return fail("table.no_table", {table.file.name});
    return table;
}

Result<ActivityImportPreview> ActivityImport::preview(const ActivityTable &table, Progress &progress) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto known, measures(m_database));
    BD_ASSIGN(ImportedActivities imported, readActivityRows(table.file, table.layouts, table.choices, knowledgeOf(known), progress));
    BD_ASSIGN(const Known stored, knownOf(m_database, imported));
    BD_ASSIGN(const auto agencies, AgencyService(m_database).directory());
    ActivityImportPreview preview;
    preview.source = table.file.name;
    preview.lines.reserve(imported.rows.size());
    for (ImportedRow &row : imported.rows)
        preview.lines.push_back(lineOf(std::move(row), stored, *agencies));
    return preview;
}

Result<ChangeSet> ActivityImport::apply(const ActivityImportPreview &preview, bool withKnown, Progress &progress)
{
    std::vector<StoredActivity> activities;
    for (const Line &line : preview.lines) {
        if (line.fate == Fate::Changed && line.before)
            activities.push_back({line.before->id, line.before->version, line.activity, 0});
        if (line.fate == Fate::New || (withKnown && line.fate == Fate::Known))
            activities.push_back({0, 0, line.activity, 0});
    }
    return ActivityService(m_database).store(activities, QStringLiteral("activity.import"), {preview.source, QString::number(activities.size())}, progress);
}

Result<ChangeSet> ActivityImport::remember(const ActivityTable &table)
{
    return ChangeWriter::run(m_database, {QStringLiteral("import.mapping"), {table.file.name}}, [&](ChangeWriter &writer) -> Result<void> {
        QStringList done;
        for (const int sheet : table.choices.sheets) {
            const SheetLayout *layout = table.layout(sheet);
            if (!layout || done.contains(layout->signature))
                continue;
            done << layout->signature;
            const std::string content = toJson(*layout, table.choices).dump();
            BD_ASSIGN(const auto kept, writer.rows().readWhere(mappingTable, QStringLiteral("signature"), layout->signature));
            if (!kept.empty()) {
                storage::Row after = kept.back();
                after["content"] = content;
                BD_TRY(writer.update(mappingTable, kept.back(), after));
                continue;
            }
            BD_TRY(writer.insert(mappingTable, {{"name", layout->signature.toStdString()}, {"signature", layout->signature.toStdString()}, {"content", content}}));
        }
        return {};
    });
}

TableSource refusedRows(const ActivityTable &table, const ActivityImportPreview &preview)
{
    struct Bad {
        const TableLine *line;
        QString sheet, why;
    };
    auto kept = std::make_shared<exchange::TableFile>(table.file); // the rows outlive the dialog
    std::vector<Bad> bad;
    std::vector<int> columns;
    TableSource source;
    for (const Line &line : preview.lines) {
        if (line.fate != Fate::Refused)
            continue;
        const TableSheet &sheet = kept->sheets[static_cast<std::size_t>(line.row.sheet)];
        const auto found = std::lower_bound(sheet.lines.begin(), sheet.lines.end(), line.row.line, [](const TableLine &one, int number) { return one.number < number; });
        if (found != sheet.lines.end() && found->number == line.row.line)
            bad.push_back({&*found, sheet.name, line.remarks.join(u' ')});
        if (const SheetLayout *layout = table.layout(line.row.sheet); layout && columns.empty()) {
            for (const TableColumnInfo &info : layout->columns) {
                if (columns.size() >= 200)
                    break;
                columns.push_back(info.column);
                source.columns.push_back({info.head, 18, TableKind::Words});
            }
        }
    }
    source.columns.insert(source.columns.begin(), {RefusedRows::tr("Row"), 7, TableKind::Number});
    source.columns.push_back({RefusedRows::tr("Error"), 60, TableKind::Words});
    source.name = RefusedRows::tr("Rows with errors");
    source.count = static_cast<qint64>(bad.size());
    source.rows = [kept, bad, columns](const TableSource::Give &give, Progress &) -> Result<void> {
        for (const Bad &one : bad) {
            TableRow row;
            row.cells.emplace_back(static_cast<qint64>(one.line->number));
            for (const int column : columns) {
                const TableCell *cell = one.line->at(column);
                if (!cell)
                    row.cells.emplace_back();
                else if (cell->kind == TableCell::Kind::Date)
                    row.cells.emplace_back(cell->day);
                else if (cell->kind == TableCell::Kind::Number && !cell->isPercent)
                    row.cells.emplace_back(cell->number);
                else
                    row.cells.emplace_back(cell->text);
            }
            row.cells.emplace_back(one.why);
            BD_TRY(give(row));
        }
        return {};
    };
    return source;
}

} // namespace bd::application
