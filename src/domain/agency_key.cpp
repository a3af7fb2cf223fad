#include "domain/agency_key.h"

#include "base/text/fold.h"

#include <QHash>
#include <QStringList>

namespace bd::domain {

namespace {

/// What one word of an office's shorthand stands for, in the form of a key.
const QHash<QString, QString> &shorthand()
{
    static const QHash<QString, QString> table = [] {
        constexpr std::pair<const char16_t *, const char16_t *> rows[] = {
            {u"ubnd", u"ủy ban nhân dân"},
            {u"hđnd", u"hội đồng nhân dân"},
            {u"mttq", u"mặt trận tổ quốc"},
            {u"mttqvn", u"mặt trận tổ quốc"},
            {u"ubmt", u"ủy ban mặt trận"},
            {u"ubmttq", u"ủy ban mặt trận tổ quốc"},
            {u"ubmttqvn", u"ủy ban mặt trận tổ quốc"},
            {u"ubqg", u"ủy ban quốc gia"},
            {u"lhpn", u"liên hiệp phụ nữ"},
            {u"hlhpn", u"hội liên hiệp phụ nữ"},
            {u"hlhpnvn", u"hội liên hiệp phụ nữ"},
            {u"lhpnvn", u"liên hiệp phụ nữ"},
            {u"ccb", u"cựu chiến binh"},
            {u"hccb", u"hội cựu chiến binh"},
            {u"hnd", u"hội nông dân"},
            {u"tncs", u"thanh niên cộng sản"},
            {u"hcm", u"hồ chí minh"},
            {u"tphcm", u"thành phố hồ chí minh"},
            {u"lđlđ", u"liên đoàn lao động"},
            {u"bhxh", u"bảo hiểm xã hội"},
            {u"tp", u"thành phố"},
            {u"vp", u"văn phòng"},
            {u"bch", u"ban chỉ huy"},
            {u"chqs", u"chỉ huy quân sự"},
            {u"bchqs", u"ban chỉ huy quân sự"},
            {u"bđbp", u"bộ đội biên phòng"},
            {u"ptth", u"phát thanh truyền hình"},
            {u"vstbpn", u"vì sự tiến bộ phụ nữ"},
            {u"vstbcpn", u"vì sự tiến bộ phụ nữ"},
            {u"lđtbxh", u"lao động thương binh và xã hội"},
            {u"vhxh", u"văn hóa xã hội"},
            {u"vhtt", u"văn hóa thông tin"},
            {u"vhttdl", u"văn hóa thể thao và du lịch"},
            {u"gdđt", u"giáo dục và đào tạo"},
            {u"khcn", u"khoa học và công nghệ"},
            {u"khđt", u"kế hoạch và đầu tư"},
            {u"tckh", u"tài chính kế hoạch"},
            {u"tttt", u"thông tin và truyền thông"},
            {u"nnptnt", u"nông nghiệp và phát triển nông thôn"},
            {u"nnmt", u"nông nghiệp và môi trường"},
            {u"tnmt", u"tài nguyên và môi trường"},
            {u"gtvt", u"giao thông vận tải"},
            {u"dttg", u"dân tộc và tôn giáo"},
            {u"ksnd", u"kiểm sát nhân dân"},
            {u"vksnd", u"viện kiểm sát nhân dân"},
            {u"tand", u"tòa án nhân dân"},
        };
        QHash<QString, QString> made;
        for (const auto &[from, to] : rows)
            made.insert(QString::fromUtf16(from), QString::fromUtf16(to));
        return made;
    }();
    return table;
}

/// "LĐ-TB&XH" is written without signs; "HĐND&UBND" are two.
QString withoutSignsInShorthand(QString text)
{
    for (const QString &council : {QStringLiteral("HĐND"), QStringLiteral("hđnd")})
        for (const QChar sign : {QChar(u'&'), QChar(u'-'), QChar(u','), QChar(u'/')})
            text.replace(council + sign, council + QStringLiteral(" và "));
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isSign = c == u'&' || c == u'-' || c == u'.' || c == u',';
        const bool between = i > 0 && i + 1 < text.size() && text[i - 1].isUpper() && text[i + 1].isUpper();
        // "Phan-Rang" and "A.1" keep theirs: only within capitals that go on as capitals.
        const bool goesOn = between && (i + 2 >= text.size() || !text[i + 2].isLower());
        if (isSign && goesOn)
            continue;
        result += c;
    }
    return result;
}

/// "Ủy ban nhân dân (UBND) tỉnh": the shorthand in brackets says nothing new.
QString withoutBracketedShorthand(QString text)
{
    for (qsizetype open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(', open + 1)) {
        const qsizetype close = text.indexOf(u')', open);
        if (close < 0)
            break;
        bool isShorthand = close - open > 1 && close - open < 14;
        for (qsizetype i = open + 1; i < close && isShorthand; ++i)
            isShorthand = text[i].isUpper() || text[i] == u'&' || text[i] == u'-' || text[i].isMark();
        if (isShorthand)
            text.replace(open, close - open + 1, QStringLiteral(" "));
    }
    return text;
}

QStringList wordsOf(const QString &canonical)
{
    QString spaced;
    spaced.reserve(canonical.size() + 8);
    for (const QChar c : canonical) {
        if (c == u'&')
            spaced += QStringLiteral(" và ");
        else
            spaced += c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString agencyKey(const QString &name)
{
    const QString shortened = withoutSignsInShorthand(withoutBracketedShorthand(text::nfc(name)));
    QStringList words;
    for (const QString &word : wordsOf(text::canonical(shortened))) {
        const auto known = shorthand().constFind(word);
        words << (known == shorthand().constEnd() ? word : *known);
    }
    QString key = words.join(u' ');
    // Said or left out as one likes.
    key.replace(QStringLiteral("mặt trận tổ quốc việt nam"), QStringLiteral("mặt trận tổ quốc"));
    key.replace(QStringLiteral("liên hiệp phụ nữ việt nam"), QStringLiteral("liên hiệp phụ nữ"));
    key.replace(QStringLiteral("vì sự tiến bộ của phụ nữ"), QStringLiteral("vì sự tiến bộ phụ nữ"));
    key.replace(QStringLiteral("vì sự tiến bộ phụ nữ việt nam"), QStringLiteral("vì sự tiến bộ phụ nữ"));
    return key;
}

} // namespace bd::domain
