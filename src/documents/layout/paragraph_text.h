// A paragraph as one string with its looks, and how wide each letter is. Lengths in twips. Private to layout.
#pragma once
#include "documents/layout/fonts.h"
#include "documents/layout/paragraph_box.h"
#include "documents/layout/pictures.h"

#include <QStringView>
#include <vector>

namespace bd::documents {

class Typecase {
public:
    FontBook fonts;
    PictureStore pictures;
};

/// Letters of one look.
struct InkSpan {
    int begin = 0, end = 0; ///< in InkedText::text
    const Face *face = nullptr;
    int pixels = 240;   ///< the letters' size
    int spacing = 0;    ///< behind every letter
    float stretch = 1;  ///< width of the letters
    float rise = 0;     ///< above the baseline
    ooxml::Colour colour, shading;
    bool underline = false, doubleUnderline = false, strike = false, kerning = false;
    bool hasNote = false;
    int note = 0;       ///< the footnote whose mark this is
    int picture = -1;   ///< index into InkedText::pictures; such a span is one letter, U+FFFC

    qreal ascent() const { return (face->ascent() + face->gap()) * pixels + qreal(rise); }
    qreal descent() const { return face->descent() * pixels - qreal(rise); }
};

struct InlinePicture {
    std::shared_ptr<const PictureBytes> bytes;
    qreal width = 0, height = 0;
    QRectF shown; ///< the part of the picture that isn't cropped, in fractions of it
};

struct InkedText {
    QString text; ///< \t, \n, \f and \v as in ooxml::Run; the list's label and what follows it in front
    std::vector<InkSpan> spans; ///< all of the text, in order, none empty
    std::vector<InlinePicture> pictures;
    int labelEnd = 0; ///< letters of the label with its suffix
    InkSpan mark;     ///< the look of an empty line
};

/// Sizes are clamped, signs of symbol fonts become Unicode, halves of surrogate pairs U+FFFD.
InkedText inkedText(const ooxml::DocParagraph &paragraph, const Setting &setting, Typecase &typecase);

// Letters with a place of their own in the setting of lines.
constexpr bool endsLine(char16_t c) { return c == u'\n' || c == u'\f' || c == u'\v'; }
constexpr char16_t softHyphen = u'\u00ad', pictureLetter = u'\ufffc';

/// Letters that a face alone can't set: other scripts, combining marks, signs the face doesn't have. Painted as a whole
/// by Qt, which looks for other fonts.
struct ComplexPart {
    int begin = 0, end = 0, span = 0;
    bool isMissing = false; ///< one letter that no font has: a box is painted
};

struct ShapedText {
    static constexpr quint32 noGlyph = 0xffffffff; ///< nothing to paint, or within a ComplexPart
    std::vector<quint32> glyphs;  ///< of each UTF-16 unit
    std::vector<float> advances;  ///< of each UTF-16 unit; those of tabs are set with the lines
    std::vector<ComplexPart> complex;
};
ShapedText shaped(const InkedText &ink);

/// A font for a ComplexPart.
QFont complexFont(const InkSpan &span);

/// The width of a hyphen in the look of that letter.
qreal hyphenWidth(const InkedText &ink, int letter);

/// Where lines may break: for each letter whether one may end before it (at the end of the text: yes).
std::vector<bool> breaksOf(QStringView text);

} // namespace bd::documents
