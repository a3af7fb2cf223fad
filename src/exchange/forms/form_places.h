// Cells of a form found again by the words of their heads, after rows moved or the sender changed the form. Pure.
#pragma once
#include "domain/form_mapping.h"
#include "exchange/values/form.h"

namespace bd::exchange {

struct FoundPlaces {
    std::vector<domain::FormCell> cells; ///< those that are still there, with their place and words of today
    std::vector<domain::FormCell> lost;
    int moved = 0; ///< cells that stand elsewhere than before
};

/// A cell whose words still stand where they stood stays; else the nearest one with the same words, on its sheet first.
FoundPlaces placesOf(const Form &form, const std::vector<domain::FormCell> &cells);
/// The cell at a place, with its words.
domain::FormCell formCell(const FormGrid &grid, int row, int column);

} // namespace bd::exchange
