#include "exchange/plan/scan.h"

#include "domain/numbering.h"

#include <array>

namespace bd::exchange {

namespace {

struct ToneMove {
    char16_t glide, toned;       // "o" "à" as typed in the newer placement
    char16_t tonedGlide, plain;  // "ò" "a" in the older one
};

constexpr auto toneMoves = std::to_array<ToneMove>({
    {u'o', u'à', u'ò', u'a'}, {u'o', u'á', u'ó', u'a'}, {u'o', u'ả', u'ỏ', u'a'}, {u'o', u'ã', u'õ', u'a'},
    {u'o', u'ạ', u'ọ', u'a'}, {u'o', u'è', u'ò', u'e'}, {u'o', u'é', u'ó', u'e'}, {u'o', u'ẻ', u'ỏ', u'e'},
    {u'o', u'ẽ', u'õ', u'e'}, {u'o', u'ẹ', u'ọ', u'e'}, {u'u', u'ỳ', u'ù', u'y'}, {u'u', u'ý', u'ú', u'y'},
    {u'u', u'ỷ', u'ủ', u'y'}, {u'u', u'ỹ', u'ũ', u'y'}, {u'u', u'ỵ', u'ụ', u'y'},
});

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber();
}

QChar plainLetter(QChar c)
{
    if (c == u'đ')
        return u'd';
    if (c.unicode() < 0x80)
        return c;
    QString d = QString(c).normalized(QString::NormalizationForm_D);
    return d.isEmpty() ? c : d.at(0);
}

/// Digits from `at`, at most `most`; -1 and nothing moved when there are none or more.
int digitsAt(QStringView s, qsizetype &at, int most)
{
    qsizetype i = at;
    int value = 0;
    while (i < s.size() && s[i] >= u'0' && s[i] <= u'9') {
        if (i - at >= most)
            return -1;
        value = value * 10 + s[i].digitValue();
        ++i;
    }
    if (i == at)
        return -1;
    at = i;
    return value;
}

bool isFiller(QChar c)
{
    return isBlank(c) || c == u'.' || c == u'…' || c == u'_';
}

bool validDay(int day, int month, std::optional<int> year)
{
    return QDate::isValid(year.value_or(2024), month, day);
}

} // namespace

bool isDash(QChar c)
{
    switch (c.unicode()) {
    case u'-': case u'–': case u'—': case u'‐': case u'‑': case u'‒': case u'―': case u'−': case u'⎯': case u'─':
        return true;
    default:
        return false;
    }
}

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0xA0);
}

QString lowered(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        out[i] = isBlank(c) ? QChar(u' ') : isDash(c) ? QChar(u'-') : c.toLower();
    }
    for (qsizetype i = 0; i + 1 < out.size(); ++i) {
        const char16_t a = out[i].unicode();
        if ((a != u'o' && a != u'u') || out[i + 1].unicode() < 0x80)
            continue;
        if (a == u'u' && i > 0 && out[i - 1] == u'q')
            continue; // "quý" has one spelling
        if (i + 2 < out.size() && out[i + 2].isLetter())
            continue; // a closed syllable has one spelling
        for (const ToneMove &move : toneMoves)
            if (a == move.glide && out[i + 1].unicode() == move.toned) {
                out[i] = move.tonedGlide;
                out[i + 1] = move.plain;
                break;
            }
    }
    return out;
}

QString folded(QStringView text)
{
    QString out = lowered(text);
    for (QChar &c : out)
        c = plainLetter(c);
    return out;
}

bool isUpperText(QStringView text)
{
    int letters = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        if (c.isLower())
            return false;
        ++letters;
    }
    return letters >= 2;
}

bool isRule(QStringView text)
{
    int marks = 0;
    for (const QChar c : text) {
        if (isBlank(c))
            continue;
        if (!isDash(c) && c != u'_' && c != u'=' && c != u'*' && c != u'.' && c != u'~' && c != u'…')
            return false;
        ++marks;
    }
    return marks >= 2 || (marks == 1 && text.trimmed().size() == 1 && isDash(text.trimmed()[0]));
}

bool isTruncation(QStringView text)
{
    const QStringView t = text.trimmed();
    if (t.isEmpty() || t.size() > 24)
        return false;
    const QString low = lowered(t);
    if (low.contains(u"còn nữa") || low.contains(u"còn tiếp") || low.contains(u"xem tiếp"))
        return true;
    if (t.front() != u'[' && t.front() != u'(' && t.front() != u'…')
        return false;
    bool dots = false;
    for (const QChar c : t) {
        if (c.isLetterOrNumber())
            return false;
        dots = dots || c == u'.' || c == u'…';
    }
    return dots;
}

qsizetype findWord(QStringView low, QStringView word, qsizetype from)
{
    for (qsizetype at = low.indexOf(word, from); at >= 0; at = low.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !isWordChar(low[at - 1]) || !isWordChar(word.front());
        const bool ends = end >= low.size() || !isWordChar(low[end]) || !isWordChar(word.back());
        if (begins && ends)
            return at;
    }
    return -1;
}

bool startsWithWord(QStringView low, QStringView word, qsizetype at)
{
    if (at > low.size() || !low.sliced(at).startsWith(word))
        return false;
    const qsizetype end = at + word.size();
    return end >= low.size() || !isWordChar(low[end]) || !isWordChar(word.back());
}

bool startsWithAny(QStringView low, std::initializer_list<QStringView> words, qsizetype at)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView w) { return startsWithWord(low, w, at); });
}

bool containsAny(QStringView low, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView w) { return findWord(low, w) >= 0; });
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

namespace {
QStringView withoutClosers(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && (isBlank(text[end - 1]) || text[end - 1] == u'"' || text[end - 1] == u'”' || text[end - 1] == u'’'
                       || text[end - 1] == u'\'' || text[end - 1] == u'*'))
        --end;
    return text.first(end);
}
} // namespace

bool endsSentence(QStringView text)
{
    QStringView t = withoutClosers(text);
    // A footnote mark may stand behind the full stop.
    if (t.endsWith(u']') && t.size() > 3) {
        const qsizetype open = t.lastIndexOf(u'[');
        if (open > 0 && t.size() - open <= 5)
            t = withoutClosers(t.first(open));
    }
    if (t.isEmpty())
        return false;
    const QChar c = t.back();
    return c == u'.' || c == u';' || c == u':' || c == u'!' || c == u'?' || c == u'…';
}

qsizetype innerSentenceEnd(QStringView text, qsizetype from)
{
    for (qsizetype i = from; i + 2 < text.size(); ++i) {
        if (text[i] != u'.' && text[i] != u'!' && text[i] != u'?')
            continue;
        const qsizetype next = skipBlanks(text, i + 1);
        if (next == i + 1 || next >= text.size() || !text[next].isUpper())
            continue;
        // "TP. Huế", "TT. Đảng ủy": short capitals before the dot are an abbreviation.
        qsizetype word = i;
        while (word > 0 && text[word - 1].isLetterOrNumber())
            --word;
        const QStringView before = text.sliced(word, i - word);
        const bool number = !before.isEmpty() && before.front().isDigit();
        if (!before.isEmpty() && !number && before.size() <= 3 && before.front().isUpper()
            && (before.size() < 2 || isUpperText(before) || before == u"Tp" || before == u"Tx" || before == u"Ths"))
            continue;
        return i;
    }
    return -1;
}

bool beginsSmall(QStringView text)
{
    for (const QChar c : text) {
        if (c.isLetter())
            return c.isLower();
        if (c.isDigit())
            return true;
        if (c == u')' || c == u',' || c == u';' || c == u'”')
            return true;
        if (!isBlank(c) && c != u'(' && c != u'"' && c != u'“')
            return false;
    }
    return false;
}

bool endsOpen(QStringView text)
{
    const QStringView t = text.trimmed();
    if (t.isEmpty())
        return false;
    if (t.back() == u',' || isDash(t.back()) || t.back() == u'(' || t.back() == u'“')
        return true;
    qsizetype word = t.size();
    while (word > 0 && t[word - 1].isLetter())
        --word;
    const QString last = lowered(t.sliced(word));
    static const QStringList open{
        QStringLiteral("của"), QStringLiteral("và"), QStringLiteral("các"), QStringLiteral("về"), QStringLiteral("với"),
        QStringLiteral("cho"), QStringLiteral("tại"), QStringLiteral("ngày"), QStringLiteral("tháng"), QStringLiteral("số"),
        QStringLiteral("những"), QStringLiteral("theo"), QStringLiteral("từ"), QStringLiteral("đến"), QStringLiteral("trong"),
        QStringLiteral("hoặc"), QStringLiteral("do"), QStringLiteral("là"), QStringLiteral("bởi"), QStringLiteral("nhằm"),
        QStringLiteral("qua"), QStringLiteral("đối")};
    return open.contains(last);
}

domain::PartialDate FoundDate::partial() const
{
    return year ? domain::PartialDate::of(QDate(*year, month, day)) : domain::PartialDate();
}

std::optional<QDate> FoundDate::in(std::optional<int> planYear) const
{
    const std::optional<int> y = year ? year : planYear;
    if (!y || !QDate::isValid(*y, month, day))
        return std::nullopt;
    return QDate(*y, month, day);
}

std::optional<FoundDate> dateAt(QStringView low, qsizetype at)
{
    FoundDate date;
    date.begin = at;
    qsizetype i = at;
    if (at > 0 && (low[at - 1].isDigit() || low[at - 1] == u'/'))
        return std::nullopt;
    date.day = digitsAt(low, i, 2);
    if (date.day < 1)
        return std::nullopt;
    qsizetype j = skipBlanks(low, i);
    if (startsWithWord(low, u"tháng", j)) {
        j = skipBlanks(low, j + 5);
        date.month = digitsAt(low, j, 2);
        if (date.month < 1)
            return std::nullopt;
        date.end = j;
        qsizetype k = skipBlanks(low, j);
        if (startsWithWord(low, u"năm", k)) {
            k = skipBlanks(low, k + 3);
            if (const int y = digitsAt(low, k, 4); y >= 1900) {
                date.year = y;
                date.end = k;
            }
        }
    } else if (j < low.size() && (low[j] == u'/' || low[j] == u'-' || low[j] == u'.')) {
        const QChar sign = low[j];
        if (sign != u'/' && j != i)
            return std::nullopt;
        j = sign == u'/' ? skipBlanks(low, j + 1) : j + 1;
        date.month = digitsAt(low, j, 2);
        if (date.month < 1)
            return std::nullopt;
        date.end = j;
        qsizetype k = sign == u'/' ? skipBlanks(low, j) : j;
        if (k < low.size() && low[k] == sign) {
            k = sign == u'/' ? skipBlanks(low, k + 1) : k + 1;
            const qsizetype before = k;
            if (const int y = digitsAt(low, k, 4); y >= 1900) {
                date.year = y;
                date.end = k;
            } else if (sign == u'/' && k > before) {
                return std::nullopt; // "12/5/HD": a number, not a date
            }
        }
        if (sign != u'/' && !date.year)
            return std::nullopt; // "15-12" may be anything
        if (date.end < low.size() && (low[date.end] == u'/' || low[date.end].isLetterOrNumber()))
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    if (date.month > 12 || !validDay(date.day, date.month, date.year))
        return std::nullopt;
    return date;
}

std::optional<FoundNumber> numberAt(QStringView text, qsizetype at)
{
    FoundNumber found;
    found.begin = at;
    qsizetype i = at;
    // Blank numbers are printed as spaces, dots or underscores before the slash.
    while (i < text.size() && isFiller(text[i]))
        ++i;
    qsizetype digits = i;
    while (digits < text.size() && text[digits].isDigit() && digits - i < 7)
        ++digits;
    found.number = text.sliced(i, digits - i).toString();
    if (digits < text.size() && text[digits].isLetter() && text[digits].isUpper() && digits - i > 0) {
        ++digits; // "15A/KH-UBND"
        found.number = text.sliced(i, digits - i).toString();
    }
    i = digits;
    const auto isSymbol = [](QChar c) {
        return (c.isLetter() && c.isUpper()) || c.isDigit() || c == u'&' || isDash(c) || c == u'/' || c == u'.'
            || c == u'y' || c == u'r' || c == u'Đ'; // "QyĐ", "TTr", "CTr"
    };
    qsizetype sign = i;
    while (sign < text.size() && isFiller(text[sign]))
        ++sign;
    if (sign >= text.size() || !(text[sign] == u'/' || (isDash(text[sign]) && !found.number.isEmpty() && sign == i)))
        return std::nullopt;
    const bool party = isDash(text[sign]); // "11-NQ/TW"
    qsizetype j = party ? sign + 1 : skipBlanks(text, sign + 1);
    QString symbol;
    // "TTg", "CTr": one small letter behind capitals
    const auto smallAfterCapitals = [&](qsizetype k) {
        return text[k].isLower() && symbol.size() >= 2 && symbol.back().isUpper() && symbol.at(symbol.size() - 2).isUpper()
            && (k + 1 >= text.size() || !text[k + 1].isLower());
    };
    while (j < text.size()) {
        if (isSymbol(text[j]) || smallAfterCapitals(j)) {
            symbol += isDash(text[j]) ? QChar(u'-') : text[j];
            ++j;
            continue;
        }
        // "KH - UBND": blanks around the dash of a symbol
        const qsizetype next = skipBlanks(text, j);
        if (next > j && next < text.size() && next - j <= 2 && !symbol.isEmpty()
            && ((isDash(text[next]) && next + 1 < text.size()) || symbol.endsWith(u'-'))) {
            const qsizetype letter = isDash(text[next]) ? skipBlanks(text, next + 1) : next;
            if (letter + 1 < text.size() && text[letter].isUpper() && text[letter + 1].isUpper()) {
                j = next;
                continue;
            }
        }
        break;
    }
    while (symbol.endsWith(u'.') || symbol.endsWith(u'/') || symbol.endsWith(u'-')) {
        symbol.chop(1);
        --j;
    }
    int letters = 0;
    for (const QChar c : std::as_const(symbol))
        letters += c.isLetter() ? 1 : 0;
    if (letters < 2 || (party && !symbol.contains(u'/')))
        return std::nullopt;
    if (j < text.size() && text[j].isLetter())
        return std::nullopt; // a word, not a symbol
    found.symbol = symbol;
    found.text = found.number + (party ? QLatin1Char('-') : QLatin1Char('/')) + symbol;
    found.end = j;
    return found;
}

namespace {

int romanAt(QStringView s, qsizetype &at)
{
    qsizetype i = at;
    while (i < s.size() && (s[i] == u'I' || s[i] == u'V' || s[i] == u'X' || s[i] == u'L') && i - at < 7)
        ++i;
    if (i == at)
        return 0;
    const auto value = domain::fromRoman(s.sliced(at, i - at).toString());
    if (!value)
        return 0;
    at = i;
    return *value;
}

Marker finish(QStringView s, Marker marker, qsizetype end)
{
    marker.length = skipBlanks(s, end);
    return marker;
}

std::optional<Marker> bulletMarker(QStringView s, qsizetype i)
{
    Marker marker;
    const QChar c = s[i];
    const qsizetype next = skipBlanks(s, i + 1);
    if (isDash(c)) {
        if (next < s.size() && s[next] == u'+') {
            marker.type = MarkerType::Plus; // "- +": optical recognition of "+"
            return finish(s, marker, next + 1);
        }
        marker.type = MarkerType::Dash;
        return finish(s, marker, i + 1);
    }
    if (c == u'+') {
        marker.type = MarkerType::Plus;
        return finish(s, marker, i + 1);
    }
    const bool spaced = next > i + 1;
    // Signs of symbol fonts, which pasting brings along as they are.
    const bool symbolFont = c.unicode() >= 0xF020 && c.unicode() <= 0xF0FF && next < s.size();
    if (symbolFont || c == u'•' || c == u'●' || c == u'▪' || c == u'■' || c == u'►' || (spaced && (c == u'*' || c == u'·'))) {
        marker.type = MarkerType::Dash;
        return finish(s, marker, i + 1);
    }
    if (c == u'◦' || c == u'○' || (spaced && c == u'o' && next < s.size() && s[next].isUpper())) {
        marker.type = MarkerType::Plus;
        return finish(s, marker, i + 1);
    }
    return std::nullopt;
}

int ordinal(QStringView word)
{
    constexpr auto words = std::to_array<QStringView>({u"nhất", u"hai", u"ba", u"tư", u"năm", u"sáu", u"bảy", u"tám", u"chín",
                                                u"mười", u"nhì", u"bốn"});
    for (std::size_t i = 0; i < words.size(); ++i)
        if (word == words[i])
            return i == 10 ? 2 : i == 11 ? 4 : static_cast<int>(i) + 1;
    return 0;
}

/// "Phần thứ nhất", "PHẦN I", "Chương 2", "Điều 3".
std::optional<Marker> wordMarker(QStringView s, qsizetype i)
{
    if (!s[i].isUpper() || s.size() - i < 5)
        return std::nullopt;
    const QString low = lowered(s.sliced(i, std::min<qsizetype>(s.size() - i, 40)));
    const bool article = startsWithWord(low, u"điều");
    if (!article && !startsWithAny(low, {u"phần", u"chương"}))
        return std::nullopt;
    Marker marker;
    marker.type = article ? MarkerType::Article : MarkerType::Part;
    qsizetype j = skipBlanks(low, article || low.startsWith(u"phần") ? 4 : 6);
    if (startsWithWord(low, u"thứ", j)) {
        j = skipBlanks(low, j + 3);
        qsizetype end = j;
        while (end < low.size() && low[end].isLetter())
            ++end;
        marker.value = ordinal(QStringView(low).sliced(j, end - j));
        j = end;
    } else {
        qsizetype k = i + j;
        marker.value = romanAt(s, k);
        if (marker.value == 0)
            marker.value = std::max(0, digitsAt(s, k, 2));
        j = k - i;
    }
    if (marker.value == 0)
        return std::nullopt;
    marker.label = s.sliced(i, j).toString();
    qsizetype end = i + j;
    if (end < s.size() && (s[end] == u'.' || s[end] == u':')) {
        marker.delimiter = s[end];
        ++end;
    } else if (end < s.size()) {
        const qsizetype next = skipBlanks(s, end);
        if (next < s.size() && isDash(s[next]))
            end = next + 1;
        else if (next < s.size() && (article || !s[next].isUpper()))
            return std::nullopt; // "Điều 5 của Luật", "Phần 1 của": text
    }
    return finish(s, marker, end);
}

std::optional<Marker> digitMarker(QStringView s, qsizetype i)
{
    Marker marker;
    qsizetype j = i;
    const int first = digitsAt(s, j, 2);
    if (first < 0)
        return std::nullopt;
    marker.path.push_back(first);
    while (j + 1 < s.size() && s[j] == u'.' && s[j + 1].isDigit()) {
        qsizetype k = j + 1;
        const int part = digitsAt(s, k, 2);
        if (part < 0 || marker.path.size() >= 4)
            return std::nullopt;
        marker.path.push_back(part);
        j = k;
    }
    marker.label = s.sliced(i, j - i).toString();
    marker.value = marker.path.back();
    marker.type = marker.path.size() > 1 ? MarkerType::Nested : MarkerType::Decimal;
    if (j >= s.size())
        return std::nullopt;
    const QChar c = s[j];
    const qsizetype next = skipBlanks(s, j + 1);
    const bool upperNext = next < s.size() && (s[next].isUpper() || s[next] == u'“' || s[next] == u'"' || s[next] == u'(');
    if (c == u'.' && (next > j + 1 || next >= s.size() || upperNext)) {
        marker.delimiter = c;
        return finish(s, marker, j + 1);
    }
    if (c == u')') {
        marker.delimiter = c;
        return finish(s, marker, j + 1);
    }
    if ((c == u'/' || isDash(c)) && next > j + 1 && upperNext) {
        marker.delimiter = c;
        return finish(s, marker, j + 1); // "3/ Kinh phí", "1- Tuyên truyền"
    }
    if (isBlank(c)) {
        const qsizetype word = skipBlanks(s, j);
        // "2 . Tập huấn" of a scan
        if (word == j + 1 && word + 2 < s.size() && s[word] == u'.' && isBlank(s[word + 1]) && s[skipBlanks(s, word + 1)].isUpper()) {
            marker.delimiter = s[word];
            return finish(s, marker, word + 1);
        }
        if (marker.type == MarkerType::Nested && word < s.size() && s[word].isUpper())
            return finish(s, marker, j);
        // "1 - Mục đích"
        if (marker.type == MarkerType::Decimal && word + 2 < s.size() && isDash(s[word]) && isBlank(s[word + 1])
            && s[skipBlanks(s, word + 1)].isUpper())
            return finish(s, marker, word + 1);
    }
    return std::nullopt;
}

std::optional<Marker> letterMarker(QStringView s, qsizetype i)
{
    if (i + 1 >= s.size() || !s[i].isLetter())
        return std::nullopt;
    // "ii) Giám sát": small Roman numbers of a list; "i)" and "v)" are letters until their list tells otherwise.
    qsizetype roman = i;
    while (roman < s.size() && roman - i < 6 && QStringView(u"ivx").contains(s[roman]))
        ++roman;
    if (roman - i >= 2 && roman < s.size() && s[roman] == u')') {
        Marker marker;
        marker.label = s.sliced(i, roman - i).toString();
        marker.value = domain::fromRoman(marker.label.toUpper()).value_or(0);
        marker.type = MarkerType::Letter;
        marker.delimiter = u')';
        if (marker.value > 0)
            return finish(s, marker, roman + 1);
    }
    const QChar delimiter = s[i + 1];
    const qsizetype next = skipBlanks(s, i + 2);
    const bool upperNext = next < s.size() && s[next].isUpper();
    Marker marker;
    marker.label = QString(s[i]);
    marker.delimiter = delimiter;
    if (s[i].isLower()) {
        if (!(delimiter == u')' || ((delimiter == u'.' || delimiter == u'/' || isDash(delimiter)) && next > i + 2 && upperNext)))
            return std::nullopt;
        marker.type = MarkerType::Letter;
        marker.value = domain::fromVietnameseLetter(marker.label).value_or(-1) + 1;
        return finish(s, marker, i + 2);
    }
    if ((delimiter == u'.' || delimiter == u')') && next > i + 2 && upperNext && s[i].unicode() <= u'H') {
        marker.type = MarkerType::UpperLetter;
        marker.value = s[i].unicode() - u'A' + 1;
        return finish(s, marker, i + 2);
    }
    return std::nullopt;
}

std::optional<Marker> romanMarker(QStringView s, qsizetype i)
{
    qsizetype j = i;
    Marker marker;
    marker.value = romanAt(s, j);
    if (marker.value == 0 || j >= s.size())
        return std::nullopt;
    marker.label = s.sliced(i, j - i).toString();
    marker.type = MarkerType::Roman;
    if (s[j] == u'.' && j + 1 < s.size() && s[j + 1].isDigit()) {
        // "II.3. Tổ chức": a number under the Roman one
        qsizetype k = j + 1;
        auto inner = digitMarker(s, k);
        if (!inner)
            return std::nullopt;
        inner->label = marker.label + QLatin1Char('.') + inner->label;
        return inner;
    }
    const qsizetype sign = skipBlanks(s, j);
    if (sign >= s.size())
        return std::nullopt;
    const QChar c = s[sign];
    const qsizetype next = skipBlanks(s, sign + 1);
    const bool spaced = next > sign + 1 || next >= s.size();
    const bool upperNext = next < s.size() && s[next].isUpper();
    if ((c == u'.' || c == u')' || c == u':') && sign - j <= 1 && (spaced || upperNext)) {
        marker.delimiter = c;
        return finish(s, marker, sign + 1);
    }
    if ((c == u'/' || isDash(c)) && upperNext && (spaced || c == u'/')) {
        marker.delimiter = c;
        return finish(s, marker, sign + 1);
    }
    return std::nullopt;
}

} // namespace

Marker markerOf(QStringView text)
{
    const qsizetype i = skipBlanks(text, 0);
    if (i >= text.size() || isRule(text.first(std::min<qsizetype>(text.size(), 200))))
        return {};
    if (auto m = bulletMarker(text, i))
        return *m;
    if (auto m = romanMarker(text, i))
        return *m;
    if (auto m = digitMarker(text, i))
        return *m;
    if (auto m = letterMarker(text, i))
        return *m;
    if (auto m = wordMarker(text, i))
        return *m;
    return {};
}

domain::RichText squeezed(const domain::RichText &text)
{
    domain::RichText out;
    bool blank = true; // leading white space goes
    QString pending;
    domain::Span pendingSpan;
    for (const domain::Span &span : text.spans()) {
        if (span.footnote) {
            out.append(span);
            blank = false;
            continue;
        }
        domain::Span copy = span;
        copy.text.clear();
        copy.text.reserve(span.text.size());
        for (const QChar c : span.text) {
            if (isBlank(c)) {
                if (!blank)
                    copy.text += QLatin1Char(' ');
                blank = true;
            } else {
                copy.text += c;
                blank = false;
            }
        }
        if (!copy.text.isEmpty())
            out.append(copy);
    }
    return out.trimmed();
}

namespace {

/// "28/NQ-" "CP": a document's symbol broken behind its dash or slash.
bool breaksSymbol(QStringView above, QStringView next)
{
    if (above.size() < 4 || next.isEmpty() || !next.front().isUpper())
        return false;
    const QChar sign = above.back(), before = above.at(above.size() - 2);
    qsizetype word = above.size() - 1;
    while (word > 0 && !isBlank(above[word - 1]))
        --word;
    const QStringView last = above.sliced(word);
    if (isDash(sign))
        return before.isUpper() && last.front().isDigit() && last.contains(u'/');
    return sign == u'/' && before.isDigit() && last.front().isDigit() && last.count(u'/') == 1 && next.size() > 1
        && (next.at(1).isUpper() || isDash(next.at(1)));
}

} // namespace

void appendPiece(domain::RichText &text, const domain::RichText &piece)
{
    if (piece.isEmpty())
        return;
    if (!text.isEmpty()) {
        const domain::Span &last = text.spans().back();
        const domain::Span &next = piece.spans().front();
        // A term of years broken behind its hyphen: "2021-" "2030".
        const bool term = last.text.size() > 1 && isDash(last.text.back()) && last.text.at(last.text.size() - 2).isDigit()
            && !next.text.isEmpty() && next.text.front().isDigit();
        if (!term && !breaksSymbol(last.text, next.text)) {
            domain::Span blank;
            blank.text = QStringLiteral(" ");
            blank.bold = last.bold && next.bold;
            blank.italic = last.italic && next.italic;
            text.append(blank);
        }
    }
    for (const domain::Span &span : piece.spans())
        text.append(span);
}

} // namespace bd::exchange
