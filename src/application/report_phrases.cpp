#include "application/report_phrases.h"

#include "base/text/fold.h"
#include "documents/template/formats.h"
#include "domain/report_rules.h"

#include <nlohmann/json.hpp>

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

using domain::ReportKind;
using domain::SectionKind;

namespace {

/// The first word is an abbreviation, a number, or the beginning of a name that keeps its capital.
bool keepsCapital(const QString &text)
{
    if (text.size() > 1 && (text.at(1).isUpper() || text.at(1).isDigit()))
        return true;
    static const QStringList names{u"Ban Vì"_s, u"Ban Chấp hành"_s, u"Hội Liên hiệp"_s, u"Hội LHPN"_s, u"Hội Nông"_s, u"Hội Cựu"_s, u"Hội đồng nhân dân"_s, u"HĐND"_s,
                                   u"Sở "_s, u"Luật "_s, u"Nghị quyết"_s, u"Nghị định"_s, u"Chỉ thị"_s, u"Chiến lược"_s, u"Ủy ban"_s, u"Đảng ủy"_s,
                                   u"Mặt trận"_s, u"Phòng Văn"_s, u"Phòng Kinh"_s, u"Phòng Nội"_s, u"Trường THCS"_s, u"Trạm Y tế"_s, u"Công an"_s,
                                   u"Tháng hành động"_s, u"Đoàn Thanh niên"_s, u"Bộ Nội vụ"_s, u"Tết "_s};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return text.startsWith(name); });
}

QString withoutEnd(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u',') || text.endsWith(u':'))
        text.chop(1);
    return text;
}

} // namespace

QString upperFirst(const QString &text) { return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1); }

QString inSentence(const QString &text)
{
    const QString bare = withoutEnd(text.simplified());
    return bare.isEmpty() || keepsCapital(bare) ? bare : bare.left(1).toLower() + bare.mid(1);
}

QString placeInSentence(const QString &place)
{
    QString text = withoutEnd(place.simplified());
    // Only nouns of a kind of place: "Nhà văn hóa xã", "Trường THCS" are names.
    static const QRegularExpression noun(u"^(các|những|một số|toàn|tất cả|xã|phường|đặc khu|thị trấn|tỉnh|thành phố|thôn|bản|ấp|buôn|khóm|khu phố|tổ dân phố|"
                                         "trụ sở|hội trường|địa bàn|trên địa bàn|tại|ở)\\s"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression twice(u"^(tại|ở)\\s+"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression digit(u"^(\\d)(?=\\s)"_s);
    text.remove(twice);
    if (noun.match(text).hasMatch())
        text = text.left(1).toLower() + text.mid(1);
    return text.replace(digit, u"0\\1"_s);
}

QString listItem(QString text) { return text.replace(u"; "_s, u", "_s).replace(u';', u','); }

QString activityInSentence(const QString &title)
{
    static const QRegularExpression when(u",\\s*(tháng|quý|đợt|kỳ)\\s+[\\dIV]+(/\\d{4}|\\s+năm\\s+\\d{4})?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QStringList nouns{u"hội"_s, u"lễ"_s, u"tọa đàm"_s, u"diễn đàn"_s, u"lớp"_s, u"buổi"_s, u"cuộc"_s, u"ngày"_s, u"chương trình"_s, u"chiến dịch"_s,
                                   u"hoạt động"_s, u"phiên"_s, u"đợt"_s, u"đêm"_s, u"giải"_s, u"mít tinh"_s, u"sinh hoạt"_s, u"gặp mặt"_s, u"tuần lễ"_s, u"tháng"_s};
    const QString text = inSentence(withoutEnd(title.simplified()).remove(when));
    const QString folded = text::canonical(text) + u' ';
    const bool isNoun = std::any_of(nouns.begin(), nouns.end(), [&](const QString &noun) { return folded.startsWith(noun + u' '); });
    return isNoun ? text : u"hoạt động "_s + text;
}

bool beginsWithVerb(const QString &text)
{
    static const QStringList verbs{u"ký"_s, u"tổ chức"_s, u"xây dựng"_s, u"ban hành"_s, u"rà soát"_s, u"kiểm tra"_s, u"giám sát"_s, u"mở"_s, u"thực hiện"_s,
                                   u"triển khai"_s, u"hỗ trợ"_s, u"tuyên truyền"_s, u"truyền thông"_s, u"thống nhất"_s, u"trao đổi"_s, u"tiếp nhận"_s,
                                   u"hòa giải"_s, u"tư vấn"_s, u"vận động"_s, u"thăm"_s, u"khảo sát"_s, u"cung cấp"_s, u"tập huấn"_s, u"lồng ghép"_s};
    const QString folded = text::canonical(text) + u' ';
    return std::any_of(verbs.begin(), verbs.end(), [&](const QString &verb) { return folded.startsWith(verb + u' '); });
}

QString timeInSentence(const QString &time)
{
    static const QStringList always{u"cả năm"_s, u"thường xuyên"_s, u"hằng"_s, u"hàng"_s, u"mỗi"_s, u"khi"_s, u"theo"_s, u"trong năm"_s};
    static const QStringList ownWord{u"trước"_s, u"từ"_s, u"trong"_s, u"sau"_s, u"vào"_s, u"đến"_s, u"chậm nhất"_s};
    const QString text = inSentence(time);
    const auto begins = [&](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return text::canonical(text).startsWith(word); });
    };
    if (text.isEmpty() || begins(always))
        return {};
    return begins(ownWord) ? text : u"vào "_s + text;
}

QString methodInSentence(const QString &method)
{
    static const QRegularExpression before(u"^((cách )?ước( tính)?( theo| từ)?|căn cứ|theo)\\s*:?\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(u"\\s*[;,.(]?\\s*(số )?ước( tính)?\\)?$"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = inSentence(method);
    text.remove(behind).remove(before);
    return inSentence(listItem(text));
}

QString verbOf(const QString &measure)
{
    static const QHash<QString, QString> verbs{
        {u"conferences"_s, u"đã tổ chức"_s}, {u"contests"_s, u"đã tổ chức"_s}, {u"performances"_s, u"đã biểu diễn"_s}, {u"features"_s, u"đã thực hiện"_s},
        {u"training-topics"_s, u"đã thực hiện"_s}, {u"club-meetings"_s, u"đã tổ chức"_s}, {u"gifts"_s, u"đã trao"_s}, {u"inspections"_s, u"đã tổ chức"_s}};
    return verbs.value(measure, u"có"_s);
}

QString figuresOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Budget: return u"kinh phí thực hiện"_s;
    case SectionKind::Cadres: return u"cán bộ nữ"_s;
    case SectionKind::Services: return u"tình hình bạo lực và dịch vụ hỗ trợ người bị bạo lực"_s;
    case SectionKind::Fields: return u"bình đẳng giới trong các lĩnh vực"_s;
    default: return {};
    }
}

QString bareTitle(QString title) { return withoutEnd(title.simplified()); }

QString shortened(const QString &text, int words)
{
    const QStringList all = text.simplified().split(u' ');
    return all.size() <= words ? text.simplified() : all.first(words).join(u' ') + u'…';
}

QString numberName(const ReportFact &fact) { return inSentence(fact.name); }

QString countedName(const ReportFact &fact)
{
    const QString name = inSentence(fact.name);
    const auto bare = [](const QString &words) { return text::canonical(QString(words).replace(u',', u' ').simplified()) + u' '; };
    const bool saysUnit = fact.unit.isEmpty() || (u' ' + bare(name)).contains(bare(fact.unit));
    return saysUnit || fact.unit == u"cái" ? name : fact.unit + u' ' + name;
}

QString subjectOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Direction: return u"chỉ đạo, điều hành"_s;
    case SectionKind::Strategy: return u"thực hiện Chiến lược quốc gia về bình đẳng giới"_s;
    case SectionKind::Legislation: return u"lồng ghép vấn đề bình đẳng giới trong xây dựng văn bản"_s;
    case SectionKind::Communication: return u"truyền thông, phổ biến pháp luật"_s;
    case SectionKind::ActionMonth: return u"Tháng hành động"_s;
    case SectionKind::Capacity: return u"tập huấn, nâng cao năng lực"_s;
    case SectionKind::Models: return u"xây dựng, duy trì mô hình"_s;
    case SectionKind::Committee: return u"kiện toàn và hoạt động của Ban Vì sự tiến bộ của phụ nữ"_s;
    case SectionKind::Services: return u"dịch vụ hỗ trợ người bị bạo lực"_s;
    case SectionKind::Inspection: return u"kiểm tra, giám sát"_s;
    case SectionKind::Coordination: return u"phối hợp liên ngành"_s;
    case SectionKind::International: return u"hợp tác quốc tế"_s;
    case SectionKind::Observances: return u"kỷ niệm các ngày lễ"_s;
    case SectionKind::Cadres: return u"công tác cán bộ nữ"_s;
    case SectionKind::Fields: return u"bình đẳng giới trong các lĩnh vực"_s;
    case SectionKind::Minority: return u"bình đẳng giới ở vùng đồng bào dân tộc thiểu số và miền núi"_s;
    case SectionKind::Rural: return u"bình đẳng giới trong xây dựng nông thôn mới"_s;
    case SectionKind::Awards: return u"thi đua, khen thưởng"_s;
    case SectionKind::Budget: return u"bố trí kinh phí"_s;
    default: return u"nội dung này"_s;
    }
}

QString wholePeriod(const domain::Report &report)
{
    const QString words = reportPeriodText(report);
    if (words.startsWith(u"năm "_s))
        return u"cả "_s + words;
    return words.startsWith(u"từ "_s) ? u"cả kỳ"_s : words;
}

QString nextPeriod(const domain::Report &report)
{
    const int year = reportYear(report);
    switch (report.kind) {
    case ReportKind::SixMonths: return u"6 tháng cuối năm %1"_s.arg(year);
    case ReportKind::NineMonths: return u"3 tháng cuối năm %1"_s.arg(year);
    case ReportKind::Year: return u"năm %1"_s.arg(year + 1);
    case ReportKind::Committee: return report.period.to.month() >= 10 ? u"năm %1"_s.arg(year + 1) : u"thời gian tới"_s;
    default: return u"thời gian tới"_s;
    }
}

QString romanQuarter(int quarter)
{
    static const QStringList names{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    return names.value(quarter - 1);
}

QString shortDay(QDate day) { return documents::dayText(day.day()) + u'/' + documents::monthText(day.month()); }

void addComparedFigure(DraftSentence &sentence, const ReportFact &fact)
{
    const domain::Comparison change = domain::compared(fact.value, fact.before);
    if (change.kind != domain::Comparison::Kind::More && change.kind != domain::Comparison::Kind::Less)
        return;
    const QString printed = documents::twoDigits(*documents::decimalOf(nlohmann::json(change.difference)));
    if (domain::figureStarts(sentence.text, printed).empty())
        return; // the office words it without the number
    domain::ReportFigure figure;
    figure.id = fact.id + u".difference"_s;
    figure.text = printed;
    figure.value = change.difference;
    figure.isEstimate = fact.isEstimate;
    figure.source = fact.source;
    sentence.figures.push_back(figure);
}

} // namespace bd::application
