#include "application/mapping_json.h"

#include "base/text/fold.h"

#include <array>

namespace bd::application {

using namespace exchange;

namespace {

constexpr std::array<std::pair<TableRole, const char *>, 18> roles{{
    {TableRole::None, "none"},     {TableRole::Number, "number"},   {TableRole::Key, "key"},       {TableRole::Date, "date"},
    {TableRole::FromDate, "from"}, {TableRole::ToDate, "to"},       {TableRole::Title, "title"},   {TableRole::Section, "section"},
    {TableRole::Kind, "kind"},     {TableRole::Agency, "agency"},   {TableRole::Place, "place"},   {TableRole::Participation, "participation"},
    {TableRole::Total, "total"},   {TableRole::Women, "women"},     {TableRole::Men, "men"},       {TableRole::Cost, "cost"},
    {TableRole::CostSource, "cost_source"}, {TableRole::Result, "result"},
}};
constexpr std::array<std::pair<Separators, const char *>, 3> separators{
    {{Separators::Thousands, "thousands"}, {Separators::Decimal, "decimal"}, {Separators::Undecided, "undecided"}}};
constexpr std::array<std::pair<DateOrder, const char *>, 4> orders{{{DateOrder::DayFirst, "day"}, {DateOrder::MonthFirst, "month"}, {DateOrder::Swapped, "swapped"}, {DateOrder::Undecided, "undecided"}}};

template <typename Table, typename Value>
std::string codeOf(const Table &table, Value value)
{
    for (const auto &[one, code] : table) {
        if (one == value)
            return code;
    }
    return {};
}

template <typename Table, typename Value>
void valueOf(const Table &table, const nlohmann::json &json, const char *key, Value &into)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string())
        return;
    for (const auto &[one, code] : table) {
        if (found->template get<std::string>() == code)
            into = one;
    }
}

/// What a column is found again by: its head, else its place.
QString nameOf(const TableColumnInfo &info)
{
    return info.head.isEmpty() ? QStringLiteral("#%1").arg(info.column) : text::searchKey(info.head);
}

} // namespace

nlohmann::json toJson(const SheetLayout &layout, const TableChoices &choices)
{
    nlohmann::json columns = nlohmann::json::object();
    const auto chosen = choices.meanings.find(layout.sheet);
    for (const TableColumnInfo &info : layout.columns) {
        ColumnMeaning meaning = info.guess;
        if (chosen != choices.meanings.end()) {
            if (const auto own = chosen->second.find(info.column); own != chosen->second.end())
                meaning = own->second;
        }
        if (meaning.role == TableRole::None && info.guess.role == TableRole::None)
            continue;
        columns[nameOf(info).toStdString()] = {{"role", codeOf(roles, meaning.role)},
                                               {"measure", meaning.measure.toStdString()},
                                               {"factor", meaning.factor},
                                               {"dots", codeOf(separators, meaning.dots)},
                                               {"commas", codeOf(separators, meaning.commas)},
                                               {"dates", codeOf(orders, meaning.order)}};
    }
    return {{"columns", columns}};
}

void takeMapping(const nlohmann::json &kept, const SheetLayout &layout, TableChoices &choices)
{
    const auto columns = kept.is_object() ? kept.find("columns") : kept.end();
    if (!kept.is_object() || columns == kept.end() || !columns->is_object())
        return;
    for (const TableColumnInfo &info : layout.columns) {
        const auto found = columns->find(nameOf(info).toStdString());
        if (found == columns->end() || !found->is_object())
            continue;
        ColumnMeaning meaning = info.guess;
        valueOf(roles, *found, "role", meaning.role);
        valueOf(orders, *found, "dates", meaning.order);
        // signs and doubts are the file's own: what was asked about is asked again where the answer wasn't kept
        if (meaning.role == info.guess.role && info.asksSeparators) {
            valueOf(separators, *found, "dots", meaning.dots);
            valueOf(separators, *found, "commas", meaning.commas);
        }
        if (const auto measure = found->find("measure"); measure != found->end() && measure->is_string())
            meaning.measure = QString::fromStdString(measure->get<std::string>());
        if (const auto factor = found->find("factor"); factor != found->end() && factor->is_number_integer() && factor->get<qint64>() >= 0)
            meaning.factor = factor->get<qint64>();
        if (!info.asksDateOrder && meaning.order == DateOrder::Undecided)
            meaning.order = DateOrder::DayFirst;
        choices.meanings[layout.sheet][info.column] = meaning;
    }
}

} // namespace bd::application
