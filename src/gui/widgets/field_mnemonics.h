// Letters that Alt goes with, for forms whose fields are data: chosen when the form is shown, so that none meets one of the menu
// bar or of a button beside the form. Forms that are written by hand have theirs in their words.
#pragma once
#include <QString>
#include <vector>

class QLabel;

namespace bd::gui {

struct FieldLabel {
    QLabel *label;
    QString title; ///< without a mnemonic
};

/// The first letter of each title that nobody in the window has: letters at the beginning of words before others, and only those
/// that are typed without an input method. A label for which none is left has none.
void giveMnemonics(const std::vector<FieldLabel> &labels);

/// Where the letter stands in a title; -1 where all are taken. `taken` holds small letters.
int mnemonicPlace(const QString &title, const QString &taken);

} // namespace bd::gui
