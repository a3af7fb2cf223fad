#include "storage/json_text.h"

namespace bd::storage {

using nlohmann::json;

json jsonText(const QString &text) { return json(text.toStdString()); }

json jsonTextOrNull(const QString &text) { return text.isEmpty() ? json() : jsonText(text); }

json jsonTextOrNull(const std::optional<QString> &text) { return text ? jsonText(*text) : json(); }

QString textOf(const json &value) { return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString(); }

std::optional<QString> optionalTextOf(const json &value)
{
    return value.is_string() ? std::optional(textOf(value)) : std::nullopt;
}

QString compactJson(const json &value)
{
    return QString::fromStdString(value.dump(-1, ' ', false, json::error_handler_t::replace));
}

json parsedJson(const QString &text)
{
    json value = json::parse(text.toStdString(), nullptr, false);
    return value.is_discarded() ? json() : value;
}

QString listJson(const QStringList &list)
{
    json array = json::array();
    for (const QString &item : list)
        array.push_back(jsonText(item));
    return compactJson(array);
}

QStringList listFromJson(const QString &text)
{
    QStringList list;
    for (const json &item : parsedJson(text))
        list.append(textOf(item));
    return list;
}

namespace {

json spanJson(const domain::Span &span)
{
    json value = json::object({{"t", jsonText(span.text)}});
    if (span.bold)
        value["b"] = 1;
    if (span.italic)
        value["i"] = 1;
    if (span.footnote)
        value["fn"] = {{"mark", jsonText(span.footnote->mark)}, {"text", jsonTextOrNull(span.footnote->text)}};
    return value;
}

domain::Span spanFrom(const json &value)
{
    domain::Span span;
    span.text = textOf(value.value("t", json()));
    span.bold = value.contains("b");
    span.italic = value.contains("i");
    if (const auto note = value.find("fn"); note != value.end() && note->is_object())
        span.footnote = domain::Footnote{textOf(note->value("mark", json())), optionalTextOf(note->value("text", json()))};
    return span;
}

json richJson(const domain::RichText &text)
{
    json spans = json::array();
    for (const domain::Span &span : text.spans())
        spans.push_back(spanJson(span));
    return spans;
}

domain::RichText richFrom(const json &value)
{
    std::vector<domain::Span> spans;
    for (const json &span : value)
        if (span.is_object())
            spans.push_back(spanFrom(span));
    return domain::RichText(std::move(spans));
}

json cellJson(const domain::TableCell &cell)
{
    json paragraphs = json::array();
    for (const auto &paragraph : cell.paragraphs)
        paragraphs.push_back(richJson(paragraph));
    json value = json::object({{"p", paragraphs}});
    if (cell.columnSpan != 1)
        value["cs"] = cell.columnSpan;
    if (cell.rowSpan != 1)
        value["rs"] = cell.rowSpan;
    return value;
}

int numberIn(const json &object, const char *key, int otherwise)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number_integer() ? it->get<int>() : otherwise;
}

domain::TableCell cellFrom(const json &value)
{
    domain::TableCell cell;
    if (!value.is_object())
        return cell;
    for (const json &paragraph : value.value("p", json::array()))
        cell.paragraphs.push_back(richFrom(paragraph));
    cell.columnSpan = numberIn(value, "cs", 1);
    cell.rowSpan = numberIn(value, "rs", 1);
    return cell;
}

} // namespace

std::optional<QString> spansJson(const domain::RichText &text)
{
    const auto &spans = text.spans();
    if (spans.empty())
        return std::nullopt;
    if (spans.size() == 1 && !spans[0].bold && !spans[0].italic && !spans[0].footnote)
        return std::nullopt;
    return compactJson(richJson(text));
}

domain::RichText richText(const QString &plain, const std::optional<QString> &spans)
{
    if (spans)
        return richFrom(parsedJson(*spans));
    return plain.isEmpty() ? domain::RichText() : domain::RichText::plain(plain);
}

QString tableJson(const domain::Table &table)
{
    json rows = json::array();
    for (const domain::TableRow &row : table.rows) {
        json cells = json::array();
        for (const domain::TableCell &cell : row.cells)
            cells.push_back(cellJson(cell));
        json value = json::object({{"cells", cells}});
        if (row.isHead)
            value["head"] = 1;
        rows.push_back(value);
    }
    return compactJson(rows);
}

std::vector<domain::TableRow> tableRows(const QString &text)
{
    std::vector<domain::TableRow> rows;
    for (const json &value : parsedJson(text)) {
        domain::TableRow row;
        if (value.is_object()) {
            row.isHead = value.contains("head");
            for (const json &cell : value.value("cells", json::array()))
                row.cells.push_back(cellFrom(cell));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString tablePlain(const domain::Table &table)
{
    QStringList lines;
    for (const domain::TableRow &row : table.rows) {
        QStringList cells;
        for (const domain::TableCell &cell : row.cells) {
            QStringList paragraphs;
            for (const auto &paragraph : cell.paragraphs)
                paragraphs.append(paragraph.toPlain());
            cells.append(paragraphs.join(QLatin1Char(' ')));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace bd::storage
