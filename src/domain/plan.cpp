#include "domain/plan.h"

namespace bd::domain {

namespace {

/// Words that stay capital when a head in capitals becomes a name in a sentence.
bool isAbbreviation(const QString &word)
{
    static const QStringList known{QStringLiteral("UBND"), QStringLiteral("HĐND"), QStringLiteral("MTTQ"),
                                   QStringLiteral("VSTBPN"), QStringLiteral("LHPN"), QStringLiteral("UBMTTQ")};
    return known.contains(word);
}

/// How many words from `i` are the noun of an administrative unit, lower case inside a name ("tỉnh Gia Lai").
/// "xã" of "xã hội" and "thị" of "đô thị" are none.
qsizetype unitNounWords(const QStringList &lower, qsizetype i)
{
    static const QStringList pairs{QStringLiteral("thành phố"), QStringLiteral("thị xã"), QStringLiteral("thị trấn"),
                                   QStringLiteral("đặc khu")};
    static const QStringList singles{QStringLiteral("tỉnh"), QStringLiteral("huyện"), QStringLiteral("quận"),
                                     QStringLiteral("xã"), QStringLiteral("phường")};
    const QString next = i + 1 < lower.size() ? lower[i + 1] : QString();
    if (pairs.contains(lower[i] + u' ' + next))
        return 2;
    return singles.contains(lower[i]) && next != QStringLiteral("hội") ? 1 : 0;
}

QString capitalised(const QString &lower)
{
    return lower.isEmpty() ? lower : lower.left(1).toUpper() + lower.mid(1);
}

/// What agencies are, in more than one word: only the first begins with a capital, and the field's name follows.
QStringList typeNouns()
{
    return {QStringLiteral("Hội đồng nhân dân"), QStringLiteral("Bảo hiểm xã hội"), QStringLiteral("Ủy ban"),
            QStringLiteral("Uỷ ban"), QStringLiteral("Hội đồng"), QStringLiteral("Công an"), QStringLiteral("Trung tâm"),
            QStringLiteral("Văn phòng"), QStringLiteral("Thanh tra"), QStringLiteral("Thống kê"), QStringLiteral("Kho bạc"),
            QStringLiteral("Đảng ủy"), QStringLiteral("Đảng bộ"), QStringLiteral("Tỉnh ủy"), QStringLiteral("Thành ủy"), QStringLiteral("Huyện ủy"),
            QStringLiteral("Chi cục"), QStringLiteral("Tổng cục"), QStringLiteral("Bệnh viện")};
}

/// Names that keep their capitals wherever they stand: of organisations with several parts, of places.
QStringList fixedNames()
{
    return {QStringLiteral("Liên hiệp Phụ nữ"), QStringLiteral("Mặt trận Tổ quốc"), QStringLiteral("Thanh niên Cộng sản"),
            QStringLiteral("Liên đoàn Lao động"), QStringLiteral("Cộng sản"), QStringLiteral("Việt Nam"),
            QStringLiteral("Hồ Chí Minh"), QStringLiteral("Hà Nội"), QStringLiteral("Huế"), QStringLiteral("Hải Phòng"),
            QStringLiteral("Đà Nẵng"), QStringLiteral("Cần Thơ"), QStringLiteral("An Giang"), QStringLiteral("Bắc Ninh"),
            QStringLiteral("Cà Mau"), QStringLiteral("Cao Bằng"), QStringLiteral("Đắk Lắk"), QStringLiteral("Điện Biên"),
            QStringLiteral("Đồng Nai"), QStringLiteral("Đồng Tháp"), QStringLiteral("Gia Lai"), QStringLiteral("Hà Tĩnh"),
            QStringLiteral("Hưng Yên"), QStringLiteral("Khánh Hòa"), QStringLiteral("Lai Châu"), QStringLiteral("Lâm Đồng"),
            QStringLiteral("Lạng Sơn"), QStringLiteral("Lào Cai"), QStringLiteral("Nghệ An"), QStringLiteral("Ninh Bình"),
            QStringLiteral("Phú Thọ"), QStringLiteral("Quảng Ngãi"), QStringLiteral("Quảng Ninh"), QStringLiteral("Quảng Trị"),
            QStringLiteral("Sơn La"), QStringLiteral("Tây Ninh"), QStringLiteral("Thái Nguyên"), QStringLiteral("Thanh Hóa"),
            QStringLiteral("Tuyên Quang"), QStringLiteral("Vĩnh Long")};
}

/// The name of `names` that stands at `i`, in words as written there; empty when none does.
QStringList nameAt(const QStringList &lower, qsizetype i, const QStringList &names)
{
    for (const QString &name : names) {
        const QStringList words = name.split(u' ');
        qsizetype same = 0;
        while (same < words.size() && i + same < lower.size() && lower[i + same] == words[same].toLower())
            ++same;
        if (same == words.size())
            return words;
    }
    return {};
}

/// A name of an agency in capitals, as Decree 30/2020 (Annex II) writes it in a sentence: the words of type and of each
/// field begin with a capital ("Sở Văn hóa, Thể thao và Du lịch"), units' nouns don't, proper names do throughout.
QString agencyCase(const QStringList &words)
{
    QStringList lower;
    for (const QString &word : words)
        lower += word.toLower();
    QStringList result = words;
    bool inProperName = false, fieldStarts = true;
    const QStringList nouns = nameAt(lower, 0, typeNouns()), names = fixedNames();
    for (qsizetype i = 0; i < nouns.size(); ++i)
        result[i] = nouns[i];
    // "Thành ủy Hà Sơn": the committee of a place, whose name follows.
    if (nouns.size() == 2 && nouns[1] == QStringLiteral("ủy") && nouns[0] != QStringLiteral("Đảng"))
        inProperName = true;
    for (qsizetype i = nouns.size(); i < words.size(); ++i) {
        if (const QStringList name = nameAt(lower, i, names); !name.isEmpty()) {
            for (const QString &word : name)
                result[i++] = word;
            --i;
            fieldStarts = false;
            continue;
        }
        if (isAbbreviation(words[i])) {
            fieldStarts = true;
            continue;
        }
        if (const qsizetype count = i > 0 ? unitNounWords(lower, i) : 0; count > 0) {
            for (qsizetype k = 0; k < count; ++k)
                result[i + k] = lower[i + k];
            i += count - 1;
            inProperName = true;
            continue;
        }
        const bool inBrackets = lower[i].startsWith(u'(');
        const bool joiner = lower[i] == QStringLiteral("và") || lower[i] == QStringLiteral("-");
        const bool capital = !inBrackets && !joiner && (inProperName || fieldStarts || (i == 1 && nouns.isEmpty()));
        result[i] = capital ? capitalised(lower[i]) : lower[i];
        fieldStarts = joiner || lower[i].endsWith(u',');
    }
    return result.join(u' ');
}

/// "ỦY BAN NHÂN DÂN" + "TỈNH GIA LAI" -> "UBND tỉnh Gia Lai"; other names by agencyCase.
QString sentenceCase(const QStringList &lines)
{
    QString joined = lines.join(u' ').simplified();
    if (joined != joined.toUpper())
        return joined; // written in sentence case already
    static const QString peoplesCommittee = QStringLiteral("ỦY BAN NHÂN DÂN"), other = QStringLiteral("UỶ BAN NHÂN DÂN");
    if (joined.startsWith(peoplesCommittee) || joined.startsWith(other))
        joined = QStringLiteral("UBND") + joined.mid(peoplesCommittee.size());
    return agencyCase(joined.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

QString Plan::superior() const
{
    return sentenceCase(superiorLines);
}

QString Plan::issuer() const
{
    return sentenceCase(issuerLines);
}

} // namespace bd::domain
