// What forms of the registers offer: kinds of models, themes and first steps of the Action Month. From
// resources/catalogue/model-kinds.json and action-month.json. Any thread.
#pragma once
#include "application/measure_catalogue.h"
#include "domain/registers.h"

namespace bd::application {

const std::vector<CatalogueEntry> &modelKinds();
/// "Câu lạc bộ" for "cau-lac-bo"; the words themselves where they are nobody's id.
QString modelKindName(const QString &kind);
/// The id of a kind by its name; the words themselves where none is called so.
QString modelKindFrom(const QString &words);

struct ActionMonthTheme {
    int year = 0;
    QString theme;
    QString document;         ///< that said it; "" where it isn't known
    bool isConfirmed = false; ///< read in a document, not only told
};
const std::vector<ActionMonthTheme> &actionMonthThemes();
std::optional<ActionMonthTheme> actionMonthTheme(int year); ///< nothing for a year whose theme isn't known
/// Its full name in that year: it changed in 2021.
QString actionMonthName(int year);
/// Steps to begin a checklist with; due dates where the calendar gives them.
std::vector<domain::ActionMonth::Step> actionMonthSteps(int year);

} // namespace bd::application
