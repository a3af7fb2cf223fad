#include "exchange/plan/agencies.h"

#include "base/text/fold.h"
#include "exchange/plan/scan.h"

#include <array>

namespace bd::exchange {

namespace {

// How names of bodies begin. Lowered, as scan.h's lowered() writes them.
constexpr auto beginnings = std::to_array<QStringView>({
    u"sở", u"phòng", u"ban", u"hội", u"ủy ban", u"ubnd", u"ubmttq", u"ubmttqvn", u"ubmt", u"mttq", u"mttqvn", u"mặt trận", u"hđnd", u"hội đồng", u"công an",
    u"trạm", u"báo", u"đài", u"văn phòng", u"vp", u"cục", u"chi cục", u"bộ chỉ huy", u"bộ đội", u"bộ phận", u"bộ", u"trung tâm",
    u"liên đoàn", u"đoàn thanh niên", u"đoàn tncs", u"đoàn thể", u"đoàn", u"công chức", u"trường", u"viện", u"tòa án",
    u"thanh tra", u"bảo hiểm xã hội", u"bhxh", u"kho bạc", u"ngân hàng", u"liên minh", u"liên hiệp", u"bệnh viện", u"công đoàn",
    u"tổ dân phố", u"tổ trưởng", u"tổ công tác", u"tổ chức chính trị", u"thôn", u"đảng ủy", u"huyện ủy", u"tỉnh ủy",
    u"thành ủy", u"tỉnh đoàn", u"thành đoàn", u"huyện đoàn", u"quận đoàn", u"thị đoàn", u"xã đoàn", u"thường trực", u"chủ tịch", u"thủ trưởng", u"lãnh đạo", u"giám đốc", u"hiệu trưởng", u"cổng thông tin",
    u"trang thông tin", u"thống kê", u"cán bộ", u"kế toán", u"doanh nghiệp", u"cơ quan", u"đơn vị", u"chi đoàn", u"chi hội",
    u"thư viện", u"nhà văn hóa", u"ubqg", u"hlhpn", u"hội lhpn", u"vkscd", u"viện kiểm sát", u"đồn", u"bchqs",
    u"ban chqs", u"quân sự", u"y tế", u"tư pháp", u"địa chính", u"tài chính", u"văn hóa", u"các thành viên", u"thành viên"});
// Single words that begin an agency only as a whole line or with a capital ("Y tế xã"): the last group above.

// What may stand behind "các", "những".
constexpr auto groups = std::to_array<QStringView>({
    u"sở", u"ban", u"ngành", u"cơ quan", u"đơn vị", u"phòng", u"trường", u"thôn", u"ấp", u"bản", u"buôn", u"làng", u"khóm",
    u"khu phố", u"tổ dân phố", u"tổ chức", u"đoàn thể", u"hội", u"xã", u"phường", u"huyện", u"thị xã", u"địa phương",
    u"thành viên", u"cơ sở", u"doanh nghiệp", u"bộ phận", u"công chức", u"cán bộ", u"trưởng", u"ngành", u"đồng chí",
    u"trạm", u"trung tâm", u"bộ", u"thành phần", u"cấp hội", u"chi hội"});

constexpr auto verbs = std::to_array<QStringView>({
    u"chủ trì", u"phối hợp", u"tham mưu", u"có trách nhiệm", u"chịu trách nhiệm", u"xây dựng", u"hướng dẫn", u"tổ chức thực hiện",
    u"tổ chức triển khai", u"tổ chức", u"căn cứ", u"theo dõi", u"triển khai", u"thực hiện", u"tăng cường", u"đẩy mạnh", u"chỉ đạo",
    u"theo chức năng", u"báo cáo", u"làm đầu mối", u"là cơ quan", u"là đầu mối", u"bố trí", u"đôn đốc", u"lồng ghép", u"rà soát",
    u"thẩm định", u"kiểm tra", u"giám sát", u"vận động", u"tuyên truyền", u"cân đối", u"tổng hợp", u"định kỳ", u"chủ động",
    u"tiếp tục", u"đưa tin", u"phát sóng", u"mở chuyên mục", u"quan tâm", u"nghiêm túc", u"gửi", u"cung cấp", u"ban hành",
    u"thường xuyên", u"xem xét", u"tích cực", u"đảm bảo", u"bảo đảm", u"cử", u"lập", u"giúp", u"đề xuất", u"hỗ trợ",
    u"nắm", u"duy trì", u"quán triệt", u"phổ biến"});

constexpr auto units = std::to_array<QStringView>({u"tỉnh", u"thành phố", u"tp", u"huyện", u"quận", u"thị xã", u"xã", u"phường",
                                            u"thị trấn", u"đặc khu", u"khu vực"});

bool upperAt(const QString &text, qsizetype at)
{
    return at < text.size() && text[at].isUpper();
}

template <std::size_t N>
bool anyAt(const std::array<QStringView, N> &words, QStringView low, qsizetype at)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView w) { return startsWithWord(low, w, at); });
}

QString trimmedName(const QString &name)
{
    QString t = bd::text::squeezed(name);
    while (!t.isEmpty() && (t.back() == u':' || t.back() == u'.' || t.back() == u';' || t.back() == u','))
        t.chop(1);
    return t.trimmed();
}

/// Words in front that are no part of the name.
qsizetype skipAddress(QStringView low, bool &invited)
{
    qsizetype at = skipBlanks(low, 0);
    for (bool again = true; again;) {
        again = false;
        for (const QStringView word : {QStringView(u"đề nghị"), QStringView(u"kính đề nghị"), QStringView(u"trân trọng đề nghị"),
                                       QStringView(u"mời")})
            if (startsWithWord(low, word, at)) {
                at = skipBlanks(low, at + word.size());
                invited = true;
                again = true;
            }
        for (const QStringView word : {QStringView(u"giao"), QStringView(u"trách nhiệm của"), QStringView(u"nhiệm vụ của"),
                                       QStringView(u"đối với"), QStringView(u"phân công"), QStringView(u"yêu cầu")})
            if (startsWithWord(low, word, at)) {
                at = skipBlanks(low, at + word.size());
                again = true;
            }
    }
    return at;
}

/// Places where a list of names is cut: ";" always, "," and "và" only before another agency.
std::vector<std::pair<qsizetype, qsizetype>> cuts(const QString &text, const QString &low)
{
    std::vector<std::pair<qsizetype, qsizetype>> result;
    int depth = 0;
    for (qsizetype i = 0; i < low.size(); ++i) {
        const QChar c = low[i];
        if (c == u'(')
            ++depth;
        if (c == u')')
            depth = std::max(0, depth - 1);
        if (depth > 0)
            continue;
        if (c == u';') {
            result.emplace_back(i, i + 1);
            continue;
        }
        qsizetype next = -1;
        if (c == u',')
            next = skipBlanks(low, i + 1);
        else if (i > 0 && low[i - 1] == u' ' && startsWithWord(low, u"và", i))
            next = skipBlanks(low, i + 2);
        else if (i > 0 && low[i - 1] == u' ' && startsWithWord(low, u"cùng", i))
            next = skipBlanks(low, i + 4);
        if (next <= i || next >= low.size())
            continue;
        if (c == u',' && startsWithWord(low, u"và", next))
            next = skipBlanks(low, next + 2);
        const bool names = (upperAt(text, next) || startsWithAny(low, {u"các", u"những"}, next)) && agencyBegins(low, next);
        if (!names)
            continue;
        // "Văn phòng HĐND và UBND" is one office.
        const QStringView before = QStringView(low).first(i).trimmed();
        const bool council = before.endsWith(u"hđnd") || before.endsWith(u"hội đồng nhân dân");
        if (council && startsWithAny(low, {u"ubnd", u"ủy ban nhân dân"}, next) && low.contains(u"văn phòng"))
            continue;
        result.emplace_back(i, next);
    }
    return result;
}

/// "Trung tâm Dịch vụ tổng hợp: …", "… dịch vụ tổng hợp chủ trì": a verb that takes nothing behind it belongs to the name.
bool closesName(QStringView low, QStringView verb, qsizetype at)
{
    if (verb != u"tổng hợp" && verb != u"hỗ trợ")
        return false;
    const qsizetype next = skipBlanks(low, at + verb.size());
    return next >= low.size() || low[next] == u':' || low[next] == u';' || anyAt(verbs, low, next);
}

/// A number behind these words belongs to the name: "Khu phố 3", "Trường Tiểu học số 2".
bool takesNumber(QStringView before)
{
    const QStringView t = before.trimmed();
    for (const QStringView word : {QStringView(u"số"), QStringView(u"tổ"), QStringView(u"khu phố"), QStringView(u"thôn"), QStringView(u"ấp"),
                                   QStringView(u"quận"), QStringView(u"phường"), QStringView(u"khóm"), QStringView(u"khu"), QStringView(u"bản"),
                                   QStringView(u"đội"), QStringView(u"đoàn"), QStringView(u"vùng"), QStringView(u"khu vực"), QStringView(u"cấp"),
                                   QStringView(u"bệnh viện"), QStringView(u"tổ dân phố"), QStringView(u"xóm"), QStringView(u"làng"),
                                   QStringView(u"buôn")})
        if (t.endsWith(word))
            return true;
    return false;
}

} // namespace

bool agencyBegins(QStringView low, qsizetype at)
{
    at = skipBlanks(low, at);
    if (startsWithAny(low, {u"các", u"những", u"toàn thể"}, at)) {
        const qsizetype next = skipBlanks(low, at + (startsWithWord(low, u"các", at) ? 3 : startsWithWord(low, u"những", at) ? 5 : 8));
        return anyAt(groups, low, next) || anyAt(beginnings, low, next);
    }
    if (startsWithAny(low, {u"ban hành", u"báo cáo", u"hội nghị", u"hội thảo", u"hội thi", u"đoàn kết", u"ngành nghề", u"bộ tiêu chí",
                            u"bộ luật", u"phòng ngừa", u"phòng chống", u"phòng,", u"tư pháp và", u"viện trợ", u"cơ quan báo chí",
                            u"đoàn kiểm tra", u"trường hợp", u"trạm dừng", u"cán bộ nữ", u"lãnh đạo, chỉ đạo", u"thống kê,",
                            u"tài chính và", u"văn hóa và", u"hội đồng thi"},
                      at))
        return false;
    return anyAt(beginnings, low, at);
}

qsizetype dutyVerb(QStringView text, QStringView low, qsizetype from)
{
    qsizetype best = -1;
    for (const QStringView verb : verbs) {
        // A name has at least one word in front of its verb.
        for (qsizetype at = findWord(low, verb, from + 1); at >= 0; at = findWord(low, verb, at + 1)) {
            if (text[at].isUpper() || closesName(low, verb, at))
                continue;
            // "ban chỉ đạo", "tổ kiểm tra": words of names too.
            const QStringView before = low.first(at).trimmed();
            const bool partOfName = before.endsWith(u"ban") || before.endsWith(u"các") || before.endsWith(u"tổ")
                || before.endsWith(u"ủy ban") || before.endsWith(u"đoàn") || before.endsWith(u"và các")
                || before.endsWith(u"nhiệm vụ") || before.endsWith(u"những");
            if (partOfName)
                continue;
            if (best < 0 || at < best)
                best = at;
            break;
        }
    }
    return best;
}

std::optional<FoundAgency> agencyAt(const QString &text, const QString &low, qsizetype at)
{
    at = skipBlanks(low, at);
    if (at >= low.size() || !agencyBegins(low, at))
        return std::nullopt;
    const qsizetype limit = std::min<qsizetype>(low.size(), at + 160);
    qsizetype end = limit;
    for (qsizetype i = at; i < limit; ++i) {
        const QChar c = low[i];
        if (c == u'(') {
            // "Ủy ban nhân dân (UBND) tỉnh"
            const qsizetype close = low.indexOf(u')', i);
            const qsizetype next = close > 0 ? skipBlanks(low, close + 1) : -1;
            if (close > 0 && close - i < 20 && next < low.size() && anyAt(units, low, next)) {
                i = close;
                continue;
            }
            end = i;
            break;
        }
        if (c == u';' || c == u':' || c == u')' || c == u'/' || (c == u'.' && (i + 1 >= low.size() || low[i + 1] == u' '))) {
            end = i;
            break;
        }
        // "Phòng Kinh tế, Hạ tầng và Đô thị" goes on behind its comma, "Sở Nội vụ, Bộ Nội vụ" and "…, trước ngày" do not.
        if (c == u',') {
            const qsizetype next = skipBlanks(low, i + 1);
            if (!upperAt(text, next) || agencyBegins(low, next)) {
                end = i;
                break;
            }
        }
        // "báo cáo Bộ Nội vụ 02 lần": a bare number is no part of a name.
        if (c.isDigit() && low[i - 1] == u' ' && !takesNumber(low.mid(at, i - at))) {
            end = i;
            break;
        }
        if (c == u't' && startsWithWord(low, u"tổng hợp", i) && QStringView(low).sliced(at, i - at).trimmed().endsWith(u"dịch vụ"))
            continue; // "Trung tâm Dịch vụ tổng hợp"
        if (i > at && low[i - 1] == u' '
            && startsWithAny(low, {u"để", u"trước", u"theo", u"về", u"qua", u"xem", u"tổng hợp", u"vào", u"chậm nhất", u"định kỳ", u"khi",
                                   u"kết quả", u"trong", u"tình hình", u"gồm", u"từ", u"nhằm", u"thông qua", u"đối với", u"cùng",
                                   u"ban hành", u"chỉ đạo", u"giải quyết", u"hằng", u"hàng", u"đến", u"và trước", u"biết", u"quyết định",
                                   u"muộn nhất", u"phê duyệt", u"tham mưu", u"bằng", u"phục vụ", u"đúng", u"nếu", u"tại", u"báo cáo",
                                   u"xây dựng", u"gửi", u"kịp thời", u"cho", u"năm", u"tiếp tục"},
                             i)) {
            end = i;
            break;
        }
    }
    FoundAgency found;
    found.end = end;
    found.name = trimmedName(text.mid(at, end - at));
    for (const QStringView tail : {QStringView(u" và"), QStringView(u" hoặc")})
        if (lowered(found.name).endsWith(tail))
            found.name.chop(tail.size());
    if (found.name.size() < 2)
        return std::nullopt;
    return found;
}

bool isAgencyGroup(const QString &before, const QString &after)
{
    const QString low = lowered(before);
    bool invited = false;
    const qsizetype at = skipAddress(low, invited);
    if (!startsWithAny(low, {u"các sở", u"các phòng", u"các ban", u"các ngành", u"các cơ quan", u"các đơn vị", u"các hội",
                             u"các tổ chức", u"các đoàn thể", u"các trường", u"sở", u"phòng"}, at))
        return false;
    // Names only: no verb in the first of them, and a list follows.
    const QString lowAfter = lowered(after);
    const qsizetype first = lowAfter.indexOf(u';') >= 0 ? lowAfter.indexOf(u';') : lowAfter.indexOf(u',');
    if (first < 0 || first > 80 || !upperAt(after, skipBlanks(after, 0)))
        return false;
    const QString name = lowAfter.left(first).trimmed();
    return !anyAt(verbs, name, 0) && name.count(QLatin1Char(' ')) <= 7;
}

std::vector<domain::AgencyRef> agenciesIn(const QString &given)
{
    QString text = bd::text::squeezed(given);
    if (text.size() > 1500)
        text.truncate(1500);
    QString low = lowered(text);
    bool invited = false;
    const qsizetype from = skipAddress(low, invited);
    text = text.mid(from);
    low = low.mid(from);
    QString groupNoun;
    const qsizetype colon = low.indexOf(u':');
    if (colon > 0 && isAgencyGroup(text.left(colon), text.mid(colon + 1))) {
        groupNoun = low.startsWith(u"các phòng") || low.startsWith(u"phòng") ? QStringLiteral("Phòng ")
            : low.startsWith(u"các sở") || low.startsWith(u"sở") ? QStringLiteral("Sở ")
            : low.startsWith(u"các hội") ? QStringLiteral("Hội ") : QString();
        text = text.mid(colon + 1);
        low = low.mid(colon + 1);
    } else if (colon > 0) {
        text = text.left(colon);
        low = low.left(colon);
    }
    if (const qsizetype verb = dutyVerb(text, low); verb > 0) {
        text = text.left(verb);
        low = low.left(verb);
    }
    if (groupNoun.isEmpty() && colon < 0 && !agencyBegins(low))
        return {};
    std::vector<domain::AgencyRef> result;
    const auto add = [&](qsizetype begin, qsizetype end) {
        domain::AgencyRef agency;
        agency.name = trimmedName(text.mid(begin, end - begin));
        const QString lowName = lowered(agency.name);
        if (agency.name.size() < 2)
            return;
        if (!groupNoun.isEmpty() && (!agencyBegins(lowName) || startsWithAny(lowName, {u"y tế", u"tư pháp", u"tài chính", u"văn hóa"})))
            agency.name = groupNoun + agency.name;
        agency.addressing = invited ? domain::Addressing::Invited : domain::Addressing::Assigned;
        result.push_back(agency);
    };
    if (groupNoun.isEmpty() && !agencyBegins(low))
        return {};
    qsizetype begin = 0;
    for (const auto &[cut, next] : cuts(text, low)) {
        add(begin, cut);
        begin = next;
    }
    add(begin, text.size());
    return result;
}

qsizetype superiorLineCount(const QStringList &lines, const std::vector<bool> &bold)
{
    qsizetype issuerAt = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString low = lowered(lines.at(i)).trimmed();
        const QString above = lowered(lines.at(i - 1)).trimmed();
        if (anyAt(units, low, 0) || !agencyBegins(low) || endsOpen(above))
            continue;
        // "BAN CHỈ ĐẠO / CÔNG TÁC …" and other wrapped names don't begin with a body.
        issuerAt = i;
    }
    // Bold tells where the name of the issuer begins when the words don't: the superior is not bold.
    if (issuerAt == 0 && !bold.empty() && !bold.front())
        for (qsizetype i = 1; i < lines.size(); ++i)
            if (bold[static_cast<std::size_t>(i)]) {
                const QString above = lowered(lines.at(i - 1)).trimmed();
                const bool bare = above == u"ủy ban nhân dân" || above == u"ubnd";
                return bare ? 0 : i;
            }
    return issuerAt;
}

} // namespace bd::exchange
