#include "exchange/plan/report_kinds.h"

#include "exchange/plan/kinds.h"
#include "exchange/plan/scan.h"

#include <array>

namespace bd::exchange {

using domain::SectionKind;

namespace {

struct Words {
    QStringView words;
    SectionKind kind;
};

// What a heading begins with decides; the first that stands in it.
constexpr auto tops = std::to_array<Words>({
    {u"chỉ đạo", SectionKind::Direction},          {u"lãnh đạo", SectionKind::Direction},
    {u"điều hành", SectionKind::Direction},        {u"quán triệt", SectionKind::Direction},
    {u"ban hành văn bản", SectionKind::Direction}, {u"văn bản", SectionKind::Direction},
    {u"công tác triển khai", SectionKind::Direction}, {u"tình hình triển khai", SectionKind::Direction},
    {u"tổ chức triển khai", SectionKind::Direction},  {u"tình hình chung", SectionKind::Direction},
    {u"đặc điểm tình hình", SectionKind::Direction},  {u"khái quát", SectionKind::Direction},
    {u"kiện toàn", SectionKind::Committee},
    {u"đánh giá", SectionKind::Assessment},        {u"nhận xét", SectionKind::Assessment},
    {u"ưu điểm", SectionKind::Assessment},         {u"kết quả nổi bật", SectionKind::Assessment},
    {u"thuận lợi", SectionKind::Assessment},       {u"bài học", SectionKind::Assessment},
    {u"mặt được", SectionKind::Assessment},        {u"những kết quả đạt được", SectionKind::Assessment},
    {u"khó khăn", SectionKind::Difficulties},      {u"hạn chế", SectionKind::Difficulties},
    {u"tồn tại", SectionKind::Difficulties},       {u"vướng mắc", SectionKind::Difficulties},
    {u"nguyên nhân", SectionKind::Difficulties},
    {u"phương hướng", SectionKind::Outlook},       {u"nhiệm vụ trọng tâm", SectionKind::Outlook},
    {u"thời gian tới", SectionKind::Outlook},      {u"dự kiến", SectionKind::Outlook},
    {u"cuối năm", SectionKind::Outlook},           {u"năm sau", SectionKind::Outlook},
    {u"năm tiếp theo", SectionKind::Outlook},      {u"kế hoạch", SectionKind::Outlook},
    {u"đề xuất", SectionKind::Proposals},          {u"kiến nghị", SectionKind::Proposals},
    {u"mục tiêu", SectionKind::Indicators},        {u"chỉ tiêu", SectionKind::Indicators},
    {u"kinh phí", SectionKind::Budget},            {u"nguồn lực", SectionKind::Budget},
    {u"kết quả", SectionKind::Results},            {u"tình hình thực hiện", SectionKind::Results},
    {u"nội dung thực hiện", SectionKind::Results}, {u"triển khai thực hiện", SectionKind::Results},
});

struct Found {
    SectionKind kind = SectionKind::Other;
    qsizetype at = -1;
};

Found topWords(const QString &low)
{
    Found best;
    for (const Words &one : tops) {
        const qsizetype at = findWord(low, one.words);
        if (at >= 0 && (best.at < 0 || at < best.at))
            best = {one.kind, at};
    }
    return best;
}

bool isIndicators(const QString &low)
{
    return containsAny(low, {u"mục tiêu", u"chỉ tiêu"});
}

} // namespace

SectionKind kindOfReportHeading(const QString &heading, SectionKind parent)
{
    const QString low = lowered(QStringView(heading).left(400)).trimmed();
    Found found = topWords(low);
    // "Kết quả thực hiện các mục tiêu, chỉ tiêu"; "Nhiệm vụ 6 tháng cuối năm": what stands behind says more.
    if ((found.kind == SectionKind::Results || found.kind == SectionKind::Direction) && isIndicators(low) && !containsAny(low, {u"nhiệm vụ", u"giải pháp"}))
        found.kind = SectionKind::Indicators;
    if (low.startsWith(u"nhiệm vụ") && containsAny(low, {u"cuối năm", u"thời gian tới", u"năm sau", u"trọng tâm", u"tiếp theo"}))
        found = {SectionKind::Outlook, 0};
    const bool isFirst = found.at >= 0 && found.at <= 12;
    const SectionKind topic = topicOf(heading);
    switch (parent) {
    case SectionKind::Indicators:
    case SectionKind::Outlook:
    case SectionKind::Proposals:
    case SectionKind::Budget:
        return parent;
    case SectionKind::Difficulties:
        return found.kind == SectionKind::Proposals ? SectionKind::Proposals : parent;
    case SectionKind::Assessment:
        return found.kind == SectionKind::Difficulties || found.kind == SectionKind::Proposals || found.kind == SectionKind::Outlook ? found.kind : parent;
    case SectionKind::Direction:
        return topic == SectionKind::Committee || found.kind == SectionKind::Committee ? SectionKind::Committee : parent;
    case SectionKind::Other: // the top
        if (isFirst || (found.at >= 0 && topic == SectionKind::Other))
            return found.kind;
        return topic;
    default:
        break;
    }
    // Below the results: a topic, unless the heading is one of the report's own parts.
    const bool isPart = isFirst && found.kind != SectionKind::Results && found.kind != SectionKind::Outlook;
    if (isPart && (found.kind != SectionKind::Direction || topic == SectionKind::Other || topic == SectionKind::Capacity || found.at <= 4))
        return found.kind;
    if (topic == SectionKind::Targets)
        return SectionKind::Indicators;
    if (topic != SectionKind::Other)
        return topic;
    return parent == SectionKind::Results || parent == SectionKind::Content ? SectionKind::Other : parent;
}

} // namespace bd::exchange
