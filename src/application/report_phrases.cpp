#include "application/report_phrases.h"

#include "base/text/fold.h"
#include "documents/template/formats.h"
#include "domain/report_rules.h"

#include <nlohmann/json.hpp>

#include <QHash>

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
    return saysUnit ? name : fact.unit + u' ' + name;
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
    default: return u"thời gian tới"_s;
    }
}

QString romanQuarter(int quarter)
{
    static const QStringList names{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    return names.value(quarter - 1);
}

QString ratioText(double value)
{
    const auto number = documents::decimalOf(nlohmann::json(value));
    return number ? documents::grouped(documents::roundedTo(*number, 2)) : QString();
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
