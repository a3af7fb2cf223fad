#include "base/text/tone_placement.h"

namespace bd::text {

namespace {

/// Letters of one open syllable's end, in both spellings.
struct Pair {
    char16_t first, second;   ///< vowels without tone
    char16_t tonedFirst, tonedSecond;
};

constexpr Pair pairs[] = {
    {u'o', u'a', u'ò', u'à'}, {u'o', u'a', u'ó', u'á'}, {u'o', u'a', u'ỏ', u'ả'}, {u'o', u'a', u'õ', u'ã'}, {u'o', u'a', u'ọ', u'ạ'},
    {u'o', u'e', u'ò', u'è'}, {u'o', u'e', u'ó', u'é'}, {u'o', u'e', u'ỏ', u'ẻ'}, {u'o', u'e', u'õ', u'ẽ'}, {u'o', u'e', u'ọ', u'ẹ'},
    {u'u', u'y', u'ù', u'ỳ'}, {u'u', u'y', u'ú', u'ý'}, {u'u', u'y', u'ủ', u'ỷ'}, {u'u', u'y', u'ũ', u'ỹ'}, {u'u', u'y', u'ụ', u'ỵ'},
};

struct Found {
    const Pair *pair = nullptr;
    TonePlacement placement = TonePlacement::First;
};

/// How the open syllable that ends at `end` is written.
Found spelling(QStringView text, qsizetype end)
{
    if (end < 2)
        return {};
    const char16_t a = text[end - 2].toLower().unicode(), b = text[end - 1].toLower().unicode();
    if (b < 0x80 && a < 0x80)
        return {};
    for (const Pair &pair : pairs) {
        const bool isFirst = a == pair.tonedFirst && b == pair.second;
        const bool isSecond = a == pair.first && b == pair.tonedSecond;
        if (!isFirst && !isSecond)
            continue;
        if (pair.first == u'u' && end >= 3 && text[end - 3].toLower() == u'q')
            return {}; // there u belongs to the consonant
        return {&pair, isFirst ? TonePlacement::First : TonePlacement::Second};
    }
    return {};
}

} // namespace

QString withTone(const QString &syllable, TonePlacement placement)
{
    QString s = syllable.normalized(QString::NormalizationForm_C);
    const Found found = spelling(s, s.size());
    if (!found.pair || found.placement == placement)
        return s;
    const bool isFirst = placement == TonePlacement::First;
    const auto put = [&s](qsizetype at, char16_t letter) {
        s[at] = s[at].isUpper() ? QChar(letter).toUpper() : QChar(letter);
    };
    put(s.size() - 2, isFirst ? found.pair->tonedFirst : found.pair->first);
    put(s.size() - 1, isFirst ? found.pair->second : found.pair->tonedSecond);
    return s;
}

std::optional<TonePlacement> tonePlacementOf(QStringView text)
{
    qsizetype first = 0, second = 0;
    for (qsizetype i = 2; i <= text.size(); ++i) {
        if (i < text.size() && (text[i].isLetter() || text[i].isMark()))
            continue;
        if (const Found found = spelling(text, i); found.pair)
            ++(found.placement == TonePlacement::First ? first : second);
    }
    if (first == second)
        return std::nullopt;
    return first > second ? TonePlacement::First : TonePlacement::Second;
}

} // namespace bd::text
