// Stable codes of what a Word file may ask for and our pages don't show (Document::unsupported). application has a
// sentence for each.
#pragma once

namespace bd::ooxml {

inline constexpr const char *unsupportedFeatures[] = {
    "text_box",          // its text is printed behind the paragraph it hangs on
    "floating_picture",  // printed in line
    "floating_table",    // printed in line
    "columns",           // one column
    "chart",             // left out
    "diagram",           // left out
    "drawing",           // shapes and lines, left out
    "word_art",          // left out
    "embedded_object",   // left out
    "formula",           // its text only
    "picture_format",    // a picture neither PNG, JPEG, GIF nor BMP, or broken: an empty frame
    "picture_size",      // more pixels than we take: an empty frame
    "linked_picture",    // lies outside the file
    "page_border",       // left out
    "line_numbers",      // left out
    "right_to_left",     // set from the left
    "vertical_text",     // set across
    "text_effect",       // outline, shadow, emboss, glow
    "drop_cap",          // set in line
    "frame",             // w:framePr
    "cell_spacing",      // cells touch
    "diagonal_border",   // left out
    "hyphenation",       // words stay whole
    "document_grid",     // lines at their own height
    "asian_layout",
    "comment",           // not printed
    "text_border",       // a line around words, left out
    "underline_style",   // waves, dots and the like, drawn as one line
    "bar_tab",           // left out
    "aligned_tab",       // w:ptab, set like an ordinary tab
    "list_picture",      // pictures as bullets: dots
    "symbol",            // of a symbol font, unknown: an empty box
    "field",             // without a result in the file, left out
    "embedded_document", // w:altChunk, w:subDoc: left out
    "note_numbering",    // notes count through the whole document
    "page_alignment",    // text begins at the top
    "mirror_margins",    // left and right stay as they are
    "chapter_number",    // before page numbers, left out
    "missing_glyph",     // a letter that no installed font has: an empty box
    "off_paper",         // words or pictures outside of the page
};

} // namespace bd::ooxml
