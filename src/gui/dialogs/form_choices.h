// What a form's cells can be filled with, as a list that is searched. Pure.
#pragma once
#include "application/form_service.h"

namespace bd::gui {

struct FormChoice {
    domain::FormContent content; ///< without part, but for numbers of registers
    QString words;
    bool isByRow = false;        ///< what the words in front of each row name
};

/// Those that match what was typed; at the end the typed words themselves. `facts` may be null.
std::vector<FormChoice> formChoices(const std::vector<domain::Measure> &measures, const std::vector<domain::Indicator> &indicators,
                                    const application::ReportFacts *facts, const QString &typed);
/// The parts that make sense for a choice, the usual one first; none where there is nothing to choose.
QStringList formParts(const FormChoice &choice, const std::vector<domain::Measure> &measures);

} // namespace bd::gui
