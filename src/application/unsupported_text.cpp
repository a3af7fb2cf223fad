#include "application/unsupported_text.h"

#include "application/sentences.h"

#include <QCoreApplication>

namespace bd::application {

namespace {

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
    {"picture_size", QT_TRANSLATE_NOOP("Unsupported", "A picture has too many pixels: an empty frame is printed. Make it smaller: 5,000 pixels a side are plenty.")},
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
    {"text_border", QT_TRANSLATE_NOOP("Unsupported", "Lines around words: left out.")},
    {"underline_style", QT_TRANSLATE_NOOP("Unsupported", "Wavy, dotted or dashed underlines: printed as one line.")},
    {"bar_tab", QT_TRANSLATE_NOOP("Unsupported", "Upright lines at tab stops: left out.")},
    {"aligned_tab", QT_TRANSLATE_NOOP("Unsupported", "Tabs that reach for the middle or the right margin: printed like ordinary tabs.")},
    {"list_picture", QT_TRANSLATE_NOOP("Unsupported", "Pictures as bullets: dots are printed.")},
    {"symbol", QT_TRANSLATE_NOOP("Unsupported", "A sign of a symbol font is unknown: an empty box is printed.")},
    {"field", QT_TRANSLATE_NOOP("Unsupported", "A field has no result in the file: left out. Update the fields in Word and save.")},
    {"embedded_document", QT_TRANSLATE_NOOP("Unsupported", "Documents embedded in the file: left out. Put their text in.")},
    {"note_numbering", QT_TRANSLATE_NOOP("Unsupported", "Footnotes that begin anew on each page or section: counted through the whole document.")},
    {"page_alignment", QT_TRANSLATE_NOOP("Unsupported", "Text centred or at the foot of the page: printed from the top.")},
    {"mirror_margins", QT_TRANSLATE_NOOP("Unsupported", "Margins that change sides for printing on both: left and right stay as they are.")},
    {"chapter_number", QT_TRANSLATE_NOOP("Unsupported", "Chapter numbers before page numbers: left out.")},
    {"missing_glyph", QT_TRANSLATE_NOOP("Unsupported", "No font on this computer has some of the letters: empty boxes are printed. Install a font that has them.")},
    {"off_paper", QT_TRANSLATE_NOOP("Unsupported", "Words or pictures stand outside of the page: they are cut off. Make tables and indents narrower.")},
};

} // namespace

QString unsupportedText(const QString &code)
{
    if (const char *sentence = findSentence(sentences, code))
        return QCoreApplication::translate("Unsupported", sentence);
    return QCoreApplication::translate("Unsupported", "Something in the file is printed differently.");
}

bool hasUnsupportedText(const QString &code)
{
    return findSentence(sentences, code);
}

} // namespace bd::application
