// The keys that Unikey, the usual input program on Windows, sends to whatever has the keyboard. It lets letters through, and
// where a key changes what stands there ("Binh" + f -> "Bình"), it swallows that key and sends Backspaces for the letters from
// the first that differs, then the new ones as characters. No preedit text, no input context: the field must take exactly
// that, whatever pops up beside it.
#pragma once
#include <QString>
#include <vector>

class QWidget;

namespace bd::test {

enum class TypingStyle { Telex, Vni };

/// "Bình đẳng giới phường Đăk Cấm"
QString unikeyText();
/// One event after another: a Backspace, or a character.
struct UnikeyKey {
    bool isBackspace = false;
    QChar c;
    bool operator==(const UnikeyKey &) const = default;
};
std::vector<UnikeyKey> unikeyKeys(TypingStyle style);
/// Sends the keys to the widget, as from the keyboard.
void typeByUnikey(QWidget &target, TypingStyle style);

} // namespace bd::test
