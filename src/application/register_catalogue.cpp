#include "application/register_catalogue.h"

#include "application/catalogue_file.h"
#include "base/text/fold.h"

#include <algorithm>

namespace bd::application {

namespace {

using nlohmann::json;

const json &actionMonth()
{
    static const json file = catalogueObject("action-month");
    return file;
}

} // namespace

const std::vector<CatalogueEntry> &modelKinds()
{
    static const std::vector<CatalogueEntry> all = [] {
        std::vector<CatalogueEntry> kinds;
        const json file = catalogueObject("model-kinds");
        for (const json &item : file.value("kinds", json::array()))
            kinds.push_back({stringAt(item, "id"), stringAt(item, "name"), {}, {}});
        return kinds;
    }();
    return all;
}

QString modelKindName(const QString &kind)
{
    const auto found = std::find_if(modelKinds().begin(), modelKinds().end(), [&](const CatalogueEntry &entry) { return entry.id == kind; });
    return found == modelKinds().end() ? kind : found->name;
}

QString modelKindFrom(const QString &words)
{
    const QString wanted = text::canonical(words);
    const auto found = std::find_if(modelKinds().begin(), modelKinds().end(),
                                    [&](const CatalogueEntry &entry) { return text::canonical(entry.name) == wanted; });
    return found == modelKinds().end() ? words.trimmed() : found->id;
}

const std::vector<ActionMonthTheme> &actionMonthThemes()
{
    static const std::vector<ActionMonthTheme> all = [] {
        std::vector<ActionMonthTheme> themes;
        for (const json &item : actionMonth().value("themes", json::array()))
            themes.push_back({item.value("year", 0), stringAt(item, "theme"), stringAt(item, "document"), item.value("confirmed", false)});
        return themes;
    }();
    return all;
}

std::optional<ActionMonthTheme> actionMonthTheme(int year)
{
    const auto &all = actionMonthThemes();
    const auto found = std::find_if(all.begin(), all.end(), [year](const ActionMonthTheme &theme) { return theme.year == year; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString actionMonthName(int year) { return stringAt(actionMonth(), year <= 2020 ? "name_until_2020" : "name"); }

std::vector<domain::ActionMonth::Step> actionMonthSteps(int year)
{
    std::vector<domain::ActionMonth::Step> steps;
    for (const json &item : actionMonth().value("steps", json::array())) {
        const QDate due(year, item.value("month", 0), item.value("day", 0));
        steps.push_back({stringAt(item, "text"), due.isValid() ? std::optional(due) : std::nullopt, false});
    }
    return steps;
}

} // namespace bd::application
