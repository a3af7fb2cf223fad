#include "gui/support/unikey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStringList>
#include <QWidget>

namespace bd::test {

namespace {

/// What stands there after each key of the user's, word by word. VNI's digits and Telex's letters only differ in when they
/// are typed.
const std::vector<QStringList> &words(TypingStyle style)
{
    static const std::vector<QStringList> telex{ // Binhf ddawngr giowis phuwowngf DDawk Caams
        {QStringLiteral("B"), QStringLiteral("Bi"), QStringLiteral("Bin"), QStringLiteral("Binh"), QStringLiteral("Bình")},
        {QStringLiteral("d"), QStringLiteral("đ"), QStringLiteral("đa"), QStringLiteral("đă"), QStringLiteral("đăn"), QStringLiteral("đăng"),
         QStringLiteral("đẳng")},
        {QStringLiteral("g"), QStringLiteral("gi"), QStringLiteral("gio"), QStringLiteral("giơ"), QStringLiteral("giơi"), QStringLiteral("giới")},
        {QStringLiteral("p"), QStringLiteral("ph"), QStringLiteral("phu"), QStringLiteral("phư"), QStringLiteral("phưo"), QStringLiteral("phươ"),
         QStringLiteral("phươn"), QStringLiteral("phương"), QStringLiteral("phường")},
        {QStringLiteral("D"), QStringLiteral("Đ"), QStringLiteral("Đa"), QStringLiteral("Đă"), QStringLiteral("Đăk")},
        {QStringLiteral("C"), QStringLiteral("Ca"), QStringLiteral("Câ"), QStringLiteral("Câm"), QStringLiteral("Cấm")},
    };
    static const std::vector<QStringList> vni{ // Binh2 dang93 8 typed late: the whole word is sent again
        {QStringLiteral("B"), QStringLiteral("Bi"), QStringLiteral("Bin"), QStringLiteral("Binh"), QStringLiteral("Bình")},
        {QStringLiteral("d"), QStringLiteral("da"), QStringLiteral("dan"), QStringLiteral("dang"), QStringLiteral("dăng"), QStringLiteral("đăng"),
         QStringLiteral("đẳng")},
        {QStringLiteral("g"), QStringLiteral("gi"), QStringLiteral("gio"), QStringLiteral("gioi"), QStringLiteral("giơi"), QStringLiteral("giới")},
        {QStringLiteral("p"), QStringLiteral("ph"), QStringLiteral("phu"), QStringLiteral("phuo"), QStringLiteral("phuon"), QStringLiteral("phuong"),
         QStringLiteral("phương"), QStringLiteral("phường")},
        {QStringLiteral("D"), QStringLiteral("Da"), QStringLiteral("Dak"), QStringLiteral("Dăk"), QStringLiteral("Đăk")},
        {QStringLiteral("C"), QStringLiteral("Ca"), QStringLiteral("Cam"), QStringLiteral("Câm"), QStringLiteral("Cấm")},
    };
    return style == TypingStyle::Telex ? telex : vni;
}

void addStep(std::vector<UnikeyKey> &keys, const QString &before, const QString &after)
{
    qsizetype same = 0;
    while (same < before.size() && same < after.size() && before[same] == after[same])
        ++same;
    for (qsizetype i = same; i < before.size(); ++i)
        keys.push_back({true, {}});
    for (qsizetype i = same; i < after.size(); ++i)
        keys.push_back({false, after[i]});
}

void send(QWidget &target, const UnikeyKey &key)
{
    // an ASCII letter that went through has its key; a sent character has none (VK_PACKET)
    const bool hasKey = key.c.unicode() < 0x80;
    const int code = key.isBackspace ? int(Qt::Key_Backspace) : hasKey ? int(key.c.toUpper().unicode()) : 0;
    const QString text = key.isBackspace ? QStringLiteral("\b") : QString(key.c);
    for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, code, Qt::NoModifier, text);
        // whatever has the keyboard by then: a popup that took it would get the rest
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focused = popup ? (popup->focusWidget() ? popup->focusWidget() : popup) : QApplication::focusWidget();
        QApplication::sendEvent(focused ? focused : &target, &event);
    }
}

} // namespace

QString unikeyText()
{
    return QStringLiteral("Bình đẳng giới phường Đăk Cấm");
}

std::vector<UnikeyKey> unikeyKeys(TypingStyle style)
{
    std::vector<UnikeyKey> keys;
    bool isFirst = true;
    for (const QStringList &states : words(style)) {
        if (!isFirst)
            keys.push_back({false, QChar(u' ')});
        isFirst = false;
        QString before;
        for (const QString &state : states) {
            addStep(keys, before, state);
            before = state;
        }
    }
    return keys;
}

void typeByUnikey(QWidget &target, TypingStyle style)
{
    for (const UnikeyKey &key : unikeyKeys(style))
        send(target, key);
}

} // namespace bd::test
