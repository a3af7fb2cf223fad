#include "application/form_service.h"

#include "application/change_writer.h"
#include "application/files.h"
#include "application/json_file.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "exchange/forms/form_places.h"
#include "exchange/forms/form_reader.h"
#include "storage/plan_file_store.h"
#include "storage/record_types.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

namespace bd::application {

using domain::FormCell;
using domain::FormMapping;

namespace {

constexpr std::size_t mostCells = 20'000; ///< of a mapping
constexpr qsizetype longestWords = 2000;

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A form's name without what changes from year to year: "Biểu 01 - 6 tháng 2026.xlsx" and that of 2027 are one.
QString nameKey(const QString &name)
{
    static const QRegularExpression changing(QStringLiteral("\\b(19|20)\\d\\d\\b|\\(\\d+\\)|[^\\p{L}\\p{N}]+"));
    return text::searchKey(QFileInfo(name).completeBaseName()).replace(changing, QStringLiteral(" ")).simplified();
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// False where there is something else than words.
bool words(const nlohmann::json &json, const char *key, QString &into)
{
    const auto found = json.find(key);
    if (found == json.end())
        return true;
    if (!found->is_string())
        return false;
    into = text::nfc(QString::fromStdString(found->get<std::string>())).left(longestWords);
    return true;
}

bool place(const nlohmann::json &json, const char *key, int most, int &into)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer())
        return false;
    const auto value = found->get<qint64>();
    into = static_cast<int>(value);
    return value >= 0 && value < most;
}

std::optional<FormCell> cellFrom(const nlohmann::json &json)
{
    FormCell cell;
    QString kind;
    if (!json.is_object() || !place(json, "row", 1'048'576, cell.row) || !place(json, "column", 16'384, cell.column) || !words(json, "sheet", cell.sheet)
        || !words(json, "rowWords", cell.rowWords) || !words(json, "columnWords", cell.columnWords) || !words(json, "kind", kind)
        || !words(json, "id", cell.content.id) || !words(json, "part", cell.content.part))
        return std::nullopt;
    const auto known = domain::fromCode<domain::FormContentKind>(kind);
    if (!known)
        return std::nullopt;
    cell.content.kind = *known;
    return cell;
}

} // namespace

Result<Form> readForm(const QString &name, const QByteArray &bytes, Progress &progress)
{
    return exchange::readForm(name, bytes, progress);
}

Result<Form> readForm(const QString &path, Progress &progress)
{
    BD_ASSIGN(const QByteArray bytes, readFile(path, exchange::longestForm));
    return exchange::readForm(QFileInfo(path).fileName(), bytes, progress);
}

Result<std::vector<StoredRecord<FormMapping>>> formMappings(DatabaseService &database, const QString &sender)
{
    BD_ASSIGN(auto all, RecordService(database).list<FormMapping>());
    if (!sender.isEmpty()) {
        const QString key = text::searchKey(sender);
        std::erase_if(all, [&](const auto &one) { return text::searchKey(one.value.sender) != key; });
    }
    return all;
}

Result<std::optional<KnownForm>> knownForm(DatabaseService &database, const Form &form, const QString &sender)
{
    BD_ASSIGN(const auto all, formMappings(database));
    const QString sha = sha256Of(form.bytes), name = nameKey(form.name), from = text::searchKey(sender);
    std::optional<KnownForm> best;
    double bestScore = 0;
    for (const auto &one : all) {
        if (one.value.cells.empty() || one.value.format != form.format)
            continue;
        const auto found = exchange::placesOf(form, one.value.cells);
        const double there = static_cast<double>(found.cells.size()) / static_cast<double>(one.value.cells.size());
        const bool isSame = one.value.sha256 == sha;
        if (!isSame && there < 0.5)
            continue;
        const double score = there + (isSame ? 2 : 0) + (nameKey(one.value.name) == name ? 1 : 0) + (!from.isEmpty() && text::searchKey(one.value.sender) == from ? 1 : 0);
        if (!best || score >= bestScore) { // the later one of equals
            best = KnownForm{one, isSame, found.moved, static_cast<int>(found.lost.size())};
            bestScore = score;
        }
    }
    return best;
}

Result<ChangeSet> saveFormMapping(DatabaseService &database, const FormMapping &mapping, const QByteArray &form)
{
    FormMapping value = mapping;
    value.sender = value.sender.simplified();
    if (value.format.isEmpty())
        value.format = QStringLiteral("xlsx");
    BD_ASSIGN(const auto all, formMappings(database));
    const auto known = std::find_if(all.begin(), all.end(), [&](const auto &one) {
        return one.value.uuid == value.uuid
            || (value.uuid.isEmpty() && one.value.sender == value.sender && nameKey(one.value.name) == nameKey(value.name) && one.value.format == value.format);
    });
    const bool isNew = known == all.end();
    if (!isNew)
        value.uuid = known->value.uuid;
    else if (value.uuid.isEmpty())
        value.uuid = newUuid();
    if (!form.isEmpty())
        value.sha256 = sha256Of(form);
    else if (!isNew)
        value.sha256 = known->value.sha256;
    return ChangeWriter::run(database, {QStringLiteral("form.save"), {value.name}}, [&](ChangeWriter &writer) -> Result<void> {
        if (!form.isEmpty())
            BD_TRY(storage::keepFileContent(database.session(), value.sha256, form));
        else if (!value.sha256.isEmpty()) { // passed on without its form
            BD_ASSIGN(const auto kept, storage::fileContent(database.session(), value.sha256));
            if (!kept)
                value.sha256.clear();
        }
        storage::Row row = storage::RecordType<FormMapping>::row(value);
        const QString table = storage::RecordType<FormMapping>::table();
        if (isNew)
            return writer.insert(table, std::move(row)).transform([](qint64) {});
        BD_ASSIGN(const auto rows, writer.rows().readWhere(table, QStringLiteral("uuid"), value.uuid));
        if (rows.empty())
            return fail("record.not_found");
        row["id"] = rows.front()["id"];
        row["version"] = rows.front()["version"];
        return writer.update(table, rows.front(), std::move(row));
    });
}

Result<Form> formOf(DatabaseService &database, const FormMapping &mapping)
{
    BD_ASSIGN(const auto bytes, storage::fileContent(database.session(), mapping.sha256));
    if (!bytes)
        return fail("due.file_gone", {mapping.name});
    NoProgress progress;
    return exchange::readForm(mapping.name, *bytes, progress);
}

QByteArray mappingFile(const FormMapping &mapping)
{
    nlohmann::json cells = nlohmann::json::array();
    for (const FormCell &cell : mapping.cells) {
        cells.push_back({{"sheet", utf8(cell.sheet)}, {"row", cell.row}, {"column", cell.column}, {"rowWords", utf8(cell.rowWords)}, {"columnWords", utf8(cell.columnWords)},
                         {"kind", utf8(domain::toCode(cell.content.kind))}, {"id", utf8(cell.content.id)}, {"part", utf8(cell.content.part)}});
    }
    const nlohmann::json json{{"type", "binhdang.form-mapping"}, {"version", 1}, {"sender", utf8(mapping.sender)}, {"form", utf8(mapping.name)}, {"format", utf8(mapping.format)}, {"cells", cells}};
    return QByteArray::fromStdString(json.dump(1)) + '\n';
}

Result<FormMapping> mappingFromFile(const QByteArray &bytes, const QString &name)
{
    BD_ASSIGN(const nlohmann::json json, parseJsonObject(bytes, name));
    FormMapping mapping;
    QString type;
    const auto cells = json.find("cells");
    const bool isOurs = words(json, "type", type) && type == QLatin1String("binhdang.form-mapping") && words(json, "sender", mapping.sender) && words(json, "form", mapping.name)
        && words(json, "format", mapping.format) && (mapping.format == QLatin1String("xlsx") || mapping.format == QLatin1String("docx")) && cells != json.end()
        && cells->is_array() && cells->size() <= mostCells;
    if (!isOurs)
        return fail("form.bad_mapping", {name});
    for (const nlohmann::json &one : *cells) {
        const auto cell = cellFrom(one);
        if (!cell)
            return fail("form.bad_mapping", {name});
        mapping.cells.push_back(*cell);
    }
    if (mapping.name.trimmed().isEmpty())
        mapping.name = QFileInfo(name).completeBaseName();
    return mapping;
}

QString filledFormName(const QString &formName, const domain::Report &report)
{
    const QFileInfo info(formName);
    QString name = text::searchKey(info.completeBaseName());
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("bieu-mau");
    const QString year = QString::number(report.period.to.year());
    if (report.period.to.isValid() && !name.contains(year))
        name += u'-' + year;
    return name.left(1).toUpper() + name.mid(1, 80) + QStringLiteral("-da-dien.") + info.suffix().toLower();
}

} // namespace bd::application
