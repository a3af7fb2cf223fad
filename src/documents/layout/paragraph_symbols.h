// Letters of fonts that number their signs themselves (Symbol, Wingdings), as Unicode. Private to layout.
#pragma once
#include <QString>

namespace bd::documents {

enum class SignFont { None, Symbol, Wingdings };
SignFont signFontOf(const QString &family);

/// The sign's Unicode letter; letters U+F020..U+F0FF of other fonts are taken for Wingdings, but the bullet. A sign we
/// don't know is a bullet.
char16_t unicodeSign(char16_t letter, SignFont font);

} // namespace bd::documents
