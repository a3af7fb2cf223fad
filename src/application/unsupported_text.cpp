#include "application/unsupported_text.h"

#include <QCoreApplication>

namespace bd::application {

namespace {

struct Sentence {
    const char *code, *english;
};

constexpr Sentence sentences[] = {
    {"text_box", QT_TRANSLATE_NOOP("Unsupported", "Text boxes: their text is printed behind the paragraph they hang on.")},
    {"floating_picture", QT_TRANSLATE_NOOP("Unsupported", "Pictures with text around them: printed between the lines.")},
    {"floating_table", QT_TRANSLATE_NOOP("Unsupported", "Tables with text around them: printed at their place in the text.")},
    {"columns", QT_TRANSLATE_NOOP("Unsupported", "Text in several columns: printed in one.")},
    {"chart", QT_TRANSLATE_NOOP("Unsupported", "Charts: left out. Put them in as pictures.")},
    {"diagram", QT_TRANSLATE_NOOP("Unsupported", "Diagrams (SmartArt): left out. Put them in as pictures.")},
    {"drawing", QT_TRANSLATE_NOOP("Unsupported", "Drawn lines and shapes: left out. For lines use the border of a paragraph.")},
    {"word_art", QT_TRANSLATE_NOOP("Unsupported", "WordArt: left out. Use ordinary text.")},
    {"embedded_object", QT_TRANSLATE_NOOP("Unsupported", "Objects of other programs, such as Excel sheets: left out. Put them in as tables or pictures.")},
    {"formula", QT_TRANSLATE_NOOP("Unsupported", "Formulas: only their letters and numbers are printed, in one line.")},
    {"picture_format", QT_TRANSLATE_NOOP("Unsupported", "A picture is damaged or of an unknown kind: an empty frame is printed. Use PNG or JPEG.")},
    {"linked_picture", QT_TRANSLATE_NOOP("Unsupported", "A picture lies outside the file: it isn't printed. Insert it into the document.")},
    {"page_border", QT_TRANSLATE_NOOP("Unsupported", "Borders around pages: left out.")},
    {"line_numbers", QT_TRANSLATE_NOOP("Unsupported", "Line numbers: left out.")},
    {"right_to_left", QT_TRANSLATE_NOOP("Unsupported", "Text from right to left: its paragraphs are set from the left.")},
    {"vertical_text", QT_TRANSLATE_NOOP("Unsupported", "Vertical text: printed across.")},
    {"text_effect", QT_TRANSLATE_NOOP("Unsupported", "Letters with outline, shadow, relief or glow: printed plain.")},
    {"drop_cap", QT_TRANSLATE_NOOP("Unsupported", "Large initial letters: printed at the beginning of the line.")},
    {"frame", QT_TRANSLATE_NOOP("Unsupported", "Text in frames: printed at its place in the text.")},
    {"cell_spacing", QT_TRANSLATE_NOOP("Unsupported", "Space between the cells of a table: left out.")},
    {"diagonal_border", QT_TRANSLATE_NOOP("Unsupported", "Diagonal lines in cells: left out.")},
    {"hyphenation", QT_TRANSLATE_NOOP("Unsupported", "Hyphenation: words stay whole.")},
    {"document_grid", QT_TRANSLATE_NOOP("Unsupported", "A grid for lines and letters: lines are set at their own height.")},
    {"asian_layout", QT_TRANSLATE_NOOP("Unsupported", "East Asian layout, such as two lines in one: printed as ordinary text.")},
    {"comment", QT_TRANSLATE_NOOP("Unsupported", "Comments: not printed.")},
};

const char *find(const QString &code)
{
    for (const Sentence &sentence : sentences)
        if (code == QLatin1String(sentence.code))
            return sentence.english;
    return nullptr;
}

} // namespace

QString unsupportedText(const QString &code)
{
    if (const char *sentence = find(code))
        return QCoreApplication::translate("Unsupported", sentence);
    return QCoreApplication::translate("Unsupported", "Something in the file is printed differently.");
}

bool hasUnsupportedText(const QString &code)
{
    return find(code);
}

} // namespace bd::application
