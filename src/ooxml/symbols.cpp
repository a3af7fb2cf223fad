#include "ooxml/symbols.h"

namespace bd::ooxml {
namespace {

// The upper and lower case letters of the font Symbol, from 0x41 and 0x61.
constexpr char16_t symbolUpper[] = u"ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
constexpr char16_t symbolLower[] = u"αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
constexpr QChar unknownSymbol(u'□');

struct Pair {
    char16_t code, unicode;
};

constexpr Pair symbolSigns[] = {
    {0xA3, u'≤'}, {0xA5, u'∞'}, {0xAB, u'↔'}, {0xAC, u'←'}, {0xAD, u'↑'}, {0xAE, u'→'}, {0xAF, u'↓'},
    {0xB0, u'°'}, {0xB1, u'±'}, {0xB3, u'≥'}, {0xB4, u'×'}, {0xB7, u'•'}, {0xB8, u'÷'}, {0xB9, u'≠'},
    {0xBB, u'≈'}, {0xBC, u'…'}, {0xBE, u'-'}, {0xDE, u'⇒'}, {0xE5, u'∑'}, {0x2D, u'-'},
};

constexpr Pair wingdingSigns[] = {
    {0x6C, u'●'}, {0x6D, u'❍'}, {0x6E, u'■'}, {0x6F, u'□'}, {0x71, u'❑'}, {0x75, u'◆'}, {0x76, u'❖'},
    {0x9F, u'•'}, {0xA7, u'▪'}, {0xA8, u'◻'}, {0xD8, u'➢'}, {0xE0, u'→'}, {0xE8, u'➔'}, {0xF0, u'⇨'},
    {0xFB, u'✗'}, {0xFC, u'✓'}, {0xFD, u'☒'}, {0xFE, u'☑'},
};

bool fontStarts(std::string_view font, std::string_view name)
{
    return QLatin1String(font.data(), static_cast<qsizetype>(font.size()))
        .startsWith(QLatin1String(name.data(), static_cast<qsizetype>(name.size())), Qt::CaseInsensitive);
}

template <std::size_t N>
QChar lookUp(const Pair (&table)[N], char16_t code)
{
    for (const Pair &pair : table) {
        if (pair.code == code)
            return pair.unicode;
    }
    return unknownSymbol;
}

} // namespace

bool isSymbolFont(std::string_view font)
{
    return fontStarts(font, "Symbol") || fontStarts(font, "Wingdings") || fontStarts(font, "Webdings");
}

QChar symbolCharacter(std::string_view font, char16_t code)
{
    if (code >= 0xF000 && code <= 0xF0FF)
        code = static_cast<char16_t>(code - 0xF000);
    if (fontStarts(font, "Wingdings") || fontStarts(font, "Webdings"))
        return lookUp(wingdingSigns, code);
    if (code >= 0x41 && code <= 0x5A)
        return symbolUpper[code - 0x41];
    if (code >= 0x61 && code <= 0x7A)
        return symbolLower[code - 0x61];
    if (const QChar sign = lookUp(symbolSigns, code); sign != unknownSymbol)
        return sign;
    return code >= 0x20 && code < 0x7F ? QChar(code) : unknownSymbol;
}

QString bulletSign(const QString &text, std::string_view font)
{
    const char16_t given = text.size() == 1 ? text[0].unicode() : u'\0';
    const bool isPrivate = given >= 0xE000 && given <= 0xF8FF;
    if (text.size() != 1 || (!isSymbolFont(font) && !isPrivate))
        return text;
    const QChar sign = symbolCharacter(font.empty() ? "Symbol" : font, given);
    return sign == unknownSymbol ? QStringLiteral("•") : QString(sign);
}

QString bulletText(const QString &text, std::string_view font)
{
    if (text.size() != 1)
        return text;
    const char16_t given = text[0].unicode();
    const bool isPrivate = given >= 0xE000 && given <= 0xF8FF;
    QChar c = text[0];
    if (isSymbolFont(font) || isPrivate)
        c = symbolCharacter(font.empty() ? "Symbol" : font, given);
    switch (c.unicode()) {
    case u'-': case u'–': case u'—': case u'−': case u'‒': case u'―': case u'‐': case u'‑': case u'⁃':
        return QStringLiteral("-");
    case u'+': case u'＋':
        return QStringLiteral("+");
    default:
        break;
    }
    const bool isDot = c == QLatin1Char('o') || c == QChar(u'·') || c == QChar(u'●') || c == QChar(u'○')
        || c == QChar(u'■') || c == QChar(u'▪') || c == QChar(u'□') || c == QChar(u'◦');
    return isDot || isSymbolFont(font) || isPrivate ? QStringLiteral("•") : QString(c);
}

} // namespace bd::ooxml
