#include "base/text/editable.h"

namespace bd::text {

namespace {

bool isUnseen(char16_t u)
{
    return u == 0x00AD                       // soft hyphen
        || u == 0x061C                       // Arabic letter mark
        || u == 0x180E                       // Mongolian vowel separator
        || u == 0x200B                       // zero-width space
        || (u >= 0x202A && u <= 0x202E)      // embeddings and overrides
        || (u >= 0x2060 && u <= 0x206F)      // word joiner, isolates, deprecated controls
        || u == 0xFEFF                       // byte order mark
        || (u >= 0xFFF0 && u <= 0xFFFC);     // interlinear annotation, object mark
}

bool isNoCharacter(char16_t u)
{
    return u >= 0xFFFE || (u >= 0xFDD0 && u <= 0xFDEF);
}

bool isControl(char16_t u)
{
    return (u < 0x20 && u != u'\t') || (u >= 0x7F && u <= 0x9F);
}

/// Length of the line end at `i`, 0 for none.
qsizetype lineEnd(const QString &s, qsizetype i)
{
    const char16_t u = s[i].unicode();
    if (u == u'\r')
        return i + 1 < s.size() && s[i + 1] == u'\n' ? 2 : 1;
    return u == u'\n' || u == u'\v' || u == u'\f' || u == 0x85 || u == 0x2028 || u == 0x2029 ? 1 : 0;
}

} // namespace

QString editable(const QString &s)
{
    const QString composed = s.normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar c = composed[i];
        const char16_t u = c.unicode();
        if (const qsizetype length = lineEnd(composed, i)) {
            result += u'\n';
            i += length - 1;
        } else if (c.isHighSurrogate() && i + 1 < composed.size() && composed[i + 1].isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(c, composed[i + 1]);
            if ((code & 0xFFFE) != 0xFFFE && !(code >= 0xE0000 && code <= 0xE007F)) { // tags are unseen too
                result += c;
                result += composed[i + 1];
            }
            ++i;
        } else if (!c.isSurrogate() && !isControl(u) && !isUnseen(u) && !isNoCharacter(u)) {
            result += c;
        }
    }
    // what was dropped may have kept a letter and its mark apart
    return result.size() == composed.size() ? result : result.normalized(QString::NormalizationForm_C);
}

bool isCombining(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining;
}

} // namespace bd::text
