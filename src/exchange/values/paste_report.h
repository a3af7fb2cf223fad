// What a paste left behind, for a sentence to the user (application/clipboard_text.h).
#pragma once
#include <QtGlobal>

namespace bd::exchange {

struct PasteReport {
    int images = 0;
    int comments = 0;             ///< of a word processor
    qint64 hiddenCharacters = 0;  ///< text that wasn't shown where it was copied
    qint64 charactersLeftOut = 0; ///< beyond what one paste takes
    int footnotesWithoutText = 0; ///< only the mark was copied
    bool operator==(const PasteReport &) const = default;
};

} // namespace bd::exchange
