// Characters of the symbol fonts (Symbol, Wingdings, Webdings), which mean nothing in any other font.
#pragma once
#include <QString>
#include <string_view>

namespace bd::ooxml {

bool isSymbolFont(std::string_view font);

/// The Unicode character that looks like `code` (0x20-0xFF or 0xF020-0xF0FF) of a symbol font; U+25A1 when unknown.
QChar symbolCharacter(std::string_view font, char16_t code);

/// A list level's bullet as "-", "+", "•", or as it is when it is an ordinary character or word.
QString bulletText(const QString &text, std::string_view font);
/// The bullet as it looks.
QString bulletSign(const QString &text, std::string_view font);

} // namespace bd::ooxml
