#include "documents/layout/paragraph_symbols.h"

#include <algorithm>
#include <iterator>

namespace bd::documents {

namespace {

struct Sign {
    unsigned char code;
    char16_t letter;
};

// The encodings that unicode.org lists as SYMBOL.TXT (Adobe) and, for Wingdings, the signs documents use as bullets,
// boxes and arrows.
constexpr Sign symbols[] = {
    {0x22, u'∀'}, {0x24, u'∃'}, {0x27, u'∋'}, {0x2a, u'∗'}, {0x2d, u'−'}, {0x40, u'≅'}, {0x41, u'Α'}, {0x42, u'Β'},
    {0x43, u'Χ'}, {0x44, u'Δ'}, {0x45, u'Ε'}, {0x46, u'Φ'}, {0x47, u'Γ'}, {0x48, u'Η'}, {0x49, u'Ι'}, {0x4a, u'ϑ'},
    {0x4b, u'Κ'}, {0x4c, u'Λ'}, {0x4d, u'Μ'}, {0x4e, u'Ν'}, {0x4f, u'Ο'}, {0x50, u'Π'}, {0x51, u'Θ'}, {0x52, u'Ρ'},
    {0x53, u'Σ'}, {0x54, u'Τ'}, {0x55, u'Υ'}, {0x56, u'ς'}, {0x57, u'Ω'}, {0x58, u'Ξ'}, {0x59, u'Ψ'}, {0x5a, u'Ζ'},
    {0x5c, u'∴'}, {0x5e, u'⊥'}, {0x61, u'α'}, {0x62, u'β'}, {0x63, u'χ'}, {0x64, u'δ'}, {0x65, u'ε'}, {0x66, u'φ'},
    {0x67, u'γ'}, {0x68, u'η'}, {0x69, u'ι'}, {0x6a, u'ϕ'}, {0x6b, u'κ'}, {0x6c, u'λ'}, {0x6d, u'μ'}, {0x6e, u'ν'},
    {0x6f, u'ο'}, {0x70, u'π'}, {0x71, u'θ'}, {0x72, u'ρ'}, {0x73, u'σ'}, {0x74, u'τ'}, {0x75, u'υ'}, {0x76, u'ϖ'},
    {0x77, u'ω'}, {0x78, u'ξ'}, {0x79, u'ψ'}, {0x7a, u'ζ'}, {0x7e, u'∼'}, {0xa0, u'€'}, {0xa2, u'′'}, {0xa3, u'≤'},
    {0xa4, u'⁄'}, {0xa5, u'∞'}, {0xa7, u'♣'}, {0xa8, u'♦'}, {0xa9, u'♥'}, {0xaa, u'♠'}, {0xab, u'↔'}, {0xac, u'←'},
    {0xad, u'↑'}, {0xae, u'→'}, {0xaf, u'↓'}, {0xb0, u'°'}, {0xb1, u'±'}, {0xb2, u'″'}, {0xb3, u'≥'}, {0xb4, u'×'},
    {0xb5, u'∝'}, {0xb6, u'∂'}, {0xb7, u'•'}, {0xb8, u'÷'}, {0xb9, u'≠'}, {0xba, u'≡'}, {0xbb, u'≈'}, {0xbc, u'…'},
    {0xbe, u'—'}, {0xc4, u'⊗'}, {0xc5, u'⊕'}, {0xc6, u'∅'}, {0xc7, u'∩'}, {0xc8, u'∪'}, {0xc9, u'⊃'}, {0xca, u'⊇'},
    {0xcb, u'⊄'}, {0xcc, u'⊂'}, {0xcd, u'⊆'}, {0xce, u'∈'}, {0xcf, u'∉'}, {0xd0, u'∠'}, {0xd1, u'∇'}, {0xd2, u'®'},
    {0xd3, u'©'}, {0xd4, u'™'}, {0xd5, u'∏'}, {0xd6, u'√'}, {0xd7, u'⋅'}, {0xd8, u'¬'}, {0xd9, u'∧'}, {0xda, u'∨'},
    {0xdb, u'⇔'}, {0xdc, u'⇐'}, {0xdd, u'⇑'}, {0xde, u'⇒'}, {0xdf, u'⇓'}, {0xe0, u'◊'}, {0xe5, u'∑'}, {0xf2, u'∫'},
};
constexpr Sign wingdings[] = {
    {0x21, u'✏'}, {0x22, u'✂'}, {0x28, u'☎'}, {0x2a, u'✉'}, {0x3f, u'✍'}, {0x45, u'☜'}, {0x46, u'☞'}, {0x4a, u'☺'},
    {0x6c, u'●'}, {0x6d, u'❍'}, {0x6e, u'■'}, {0x6f, u'□'}, {0x70, u'□'}, {0x71, u'❑'}, {0x72, u'❒'}, {0x73, u'◆'},
    {0x74, u'◆'}, {0x75, u'◆'}, {0x76, u'❖'}, {0x77, u'◆'}, {0x9e, u'·'}, {0x9f, u'•'}, {0xa0, u'▪'}, {0xa1, u'○'},
    {0xa2, u'○'}, {0xa3, u'○'}, {0xa4, u'◉'}, {0xa5, u'◎'}, {0xa6, u'○'}, {0xa7, u'▪'}, {0xa8, u'□'}, {0xaa, u'✦'},
    {0xab, u'★'}, {0xac, u'✶'}, {0xb2, u'✧'}, {0xb5, u'✪'}, {0xb6, u'✰'}, {0xd5, u'⌫'}, {0xd6, u'⌦'}, {0xd8, u'➢'},
    {0xdc, u'➲'}, {0xdf, u'←'}, {0xe0, u'→'}, {0xe1, u'↑'}, {0xe2, u'↓'}, {0xe8, u'➔'}, {0xef, u'⇦'}, {0xf0, u'⇨'},
    {0xf1, u'⇧'}, {0xf2, u'⇩'}, {0xfb, u'✗'}, {0xfc, u'✓'}, {0xfd, u'☒'}, {0xfe, u'☑'},
};

template <std::size_t n>
char16_t found(const Sign (&signs)[n], unsigned code)
{
    const auto *sign = std::lower_bound(std::begin(signs), std::end(signs), code,
                                        [](const Sign &s, unsigned wanted) { return s.code < wanted; });
    return sign != std::end(signs) && sign->code == code ? sign->letter : u'\0';
}

} // namespace

SignFont signFontOf(const QString &family)
{
    if (family.compare(u"Symbol", Qt::CaseInsensitive) == 0)
        return SignFont::Symbol;
    if (family.startsWith(u"Wingdings", Qt::CaseInsensitive))
        return SignFont::Wingdings;
    return SignFont::None;
}

char16_t unicodeSign(char16_t letter, SignFont font)
{
    const bool isPrivate = letter >= 0xf020 && letter <= 0xf0ff;
    if (!isPrivate && (font == SignFont::None || letter <= 0x20 || letter > 0xff || letter == 0xa0))
        return letter;
    const unsigned code = letter & 0xffu;
    if (code == 0x20)
        return u' ';
    if (font == SignFont::Symbol) {
        if (const char16_t sign = found(symbols, code))
            return sign;
        return code < 0x7f ? static_cast<char16_t>(code) : u'•'; // digits and brackets stand at their usual places
    }
    if (font == SignFont::None && code == 0xb7)
        return u'•';
    if (const char16_t sign = found(wingdings, code))
        return sign;
    return u'•';
}

} // namespace bd::documents
