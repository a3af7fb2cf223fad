#include "exchange/plan/kinds.h"

#include "exchange/plan/scan.h"

#include <array>

namespace bd::exchange {

using domain::SectionKind;

namespace {

struct Topic {
    QStringView words;
    SectionKind kind;
    int weight;
};

// Weights: what a heading is about counts more than what it mentions. The place counts too (topicOf).
constexpr auto topics = std::to_array<Topic>({
    {u"tháng hành động", SectionKind::ActionMonth, 80},
    {u"lễ phát động", SectionKind::ActionMonth, 45},
    {u"hợp tác quốc tế", SectionKind::International, 60},
    {u"ban vì sự tiến bộ", SectionKind::Committee, 70},
    {u"ban vstbpn", SectionKind::Committee, 70},
    {u"ban vstbcpn", SectionKind::Committee, 70},
    {u"ban chỉ đạo", SectionKind::Committee, 45},
    {u"phối hợp liên ngành", SectionKind::Coordination, 75},
    {u"công tác phối hợp", SectionKind::Coordination, 55},
    {u"huy động nguồn lực", SectionKind::Coordination, 40},
    {u"huy động các nguồn lực", SectionKind::Coordination, 40},
    {u"phối hợp với", SectionKind::Coordination, 30},
    {u"hỗ trợ nạn nhân", SectionKind::Services, 60},
    {u"người bị bạo lực", SectionKind::Services, 55},
    {u"nạn nhân", SectionKind::Services, 50},
    {u"cung cấp dịch vụ", SectionKind::Services, 75},
    {u"dịch vụ hỗ trợ", SectionKind::Services, 60},
    {u"dịch vụ", SectionKind::Services, 45},
    {u"tiếp nhận, tư vấn", SectionKind::Services, 50},
    {u"các mô hình", SectionKind::Models, 62},
    {u"mô hình", SectionKind::Models, 60},
    {u"địa chỉ tin cậy", SectionKind::Models, 60},
    {u"nhà tạm lánh", SectionKind::Models, 60},
    {u"câu lạc bộ", SectionKind::Models, 40},
    {u"kiểm tra", SectionKind::Inspection, 55},
    {u"thanh tra", SectionKind::Inspection, 55},
    {u"giám sát", SectionKind::Inspection, 45},
    {u"đánh giá", SectionKind::Inspection, 25},
    {u"sơ kết", SectionKind::Inspection, 30},
    {u"tổng kết", SectionKind::Inspection, 25},
    {u"truyền thông", SectionKind::Communication, 60},
    {u"tuyên truyền", SectionKind::Communication, 60},
    {u"phổ biến, giáo dục", SectionKind::Communication, 55},
    {u"phổ biến giáo dục", SectionKind::Communication, 55},
    {u"phổ biến pháp luật", SectionKind::Communication, 50},
    {u"nâng cao nhận thức", SectionKind::Communication, 45},
    {u"vận động", SectionKind::Communication, 25},
    {u"thể chế", SectionKind::Legislation, 65},
    {u"cơ chế, chính sách", SectionKind::Legislation, 55},
    {u"chính sách, pháp luật", SectionKind::Legislation, 30},
    {u"chính sách pháp luật", SectionKind::Legislation, 30},
    {u"văn bản quy phạm pháp luật", SectionKind::Legislation, 55},
    {u"lồng ghép vấn đề bình đẳng giới", SectionKind::Legislation, 60},
    {u"lồng ghép bình đẳng giới", SectionKind::Legislation, 55},
    {u"lồng ghép giới", SectionKind::Legislation, 55},
    {u"hoàn thiện", SectionKind::Legislation, 20},
    {u"chiến lược", SectionKind::Strategy, 58},
    {u"chương trình, đề án", SectionKind::Strategy, 45},
    {u"các chương trình", SectionKind::Strategy, 40},
    {u"các đề án", SectionKind::Strategy, 40},
    {u"dự án 8", SectionKind::Strategy, 50},
    {u"chương trình phòng ngừa", SectionKind::Strategy, 40},
    {u"chương trình hành động", SectionKind::Strategy, 40},
    {u"nâng cao năng lực", SectionKind::Capacity, 70},
    {u"quản lý nhà nước", SectionKind::Capacity, 60},
    {u"quản lý, chỉ đạo", SectionKind::Capacity, 60},
    {u"lãnh đạo, chỉ đạo", SectionKind::Capacity, 55},
    {u"chỉ đạo, điều hành", SectionKind::Capacity, 55},
    {u"công tác chỉ đạo", SectionKind::Capacity, 35},
    {u"tham mưu, chỉ đạo", SectionKind::Capacity, 45},
    {u"tập huấn", SectionKind::Capacity, 55},
    {u"bồi dưỡng", SectionKind::Capacity, 45},
    {u"đào tạo, bồi dưỡng", SectionKind::Capacity, 45},
    {u"đội ngũ", SectionKind::Capacity, 30},
    {u"quốc tế phụ nữ", SectionKind::Observances, 65},
    {u"phụ nữ việt nam 20", SectionKind::Observances, 65},
    {u"ngày phụ nữ việt nam", SectionKind::Observances, 65},
    {u"ngày kỷ niệm", SectionKind::Observances, 60},
    {u"các ngày lễ", SectionKind::Observances, 55},
    {u"kỷ niệm", SectionKind::Observances, 50},
    {u"gia đình việt nam", SectionKind::Observances, 50},
    {u"cán bộ nữ", SectionKind::Cadres, 65},
    {u"nữ lãnh đạo", SectionKind::Cadres, 55},
    {u"quy hoạch, bổ nhiệm", SectionKind::Cadres, 50},
    {u"lĩnh vực chính trị", SectionKind::Cadres, 45},
    {u"các lĩnh vực", SectionKind::Fields, 55},
    {u"trong lĩnh vực", SectionKind::Fields, 40},
    {u"dân tộc thiểu số", SectionKind::Minority, 65},
    {u"miền núi", SectionKind::Minority, 45},
    {u"nông thôn mới", SectionKind::Rural, 66},
    {u"khen thưởng", SectionKind::Awards, 60},
    {u"thi đua", SectionKind::Awards, 50},
    {u"chỉ tiêu", SectionKind::Targets, 48},
    {u"mục tiêu", SectionKind::Targets, 40},
});

struct Found {
    SectionKind kind = SectionKind::Other;
    qsizetype at = -1;
};

void earliest(Found &best, QStringView low, std::initializer_list<QStringView> words, SectionKind kind)
{
    for (const QStringView word : words) {
        const qsizetype at = findWord(low, word);
        if (at >= 0 && (best.at < 0 || at < best.at))
            best = {kind, at};
    }
}

QString headOf(const QString &heading)
{
    return lowered(QStringView(heading).left(400)).trimmed();
}

Found topWords(const QString &low)
{
    Found best;
    earliest(best, low, {u"mục đích", u"ý nghĩa"}, SectionKind::Purpose);
    earliest(best, low, {u"mục tiêu", u"các chỉ tiêu", u"chỉ tiêu"}, SectionKind::Targets);
    earliest(best, low, {u"yêu cầu"}, SectionKind::Requirements);
    earliest(best, low, {u"kinh phí", u"nguồn lực thực hiện", u"dự toán", u"nguồn vốn"}, SectionKind::Budget);
    earliest(best, low, {u"tổ chức thực hiện", u"phân công", u"trách nhiệm thực hiện", u"trách nhiệm của", u"tổ chức triển khai"},
             SectionKind::Organisation);
    earliest(best, low, {u"chế độ báo cáo", u"chế độ thông tin", u"thông tin, báo cáo", u"thông tin báo cáo", u"báo cáo"},
             SectionKind::Reporting);
    earliest(best, low, {u"nội dung", u"nhiệm vụ", u"giải pháp", u"hoạt động", u"công tác trọng tâm", u"nhiệm vụ trọng tâm"},
             SectionKind::Content);
    return best;
}

} // namespace

SectionKind topicOf(const QString &heading)
{
    const QString low = headOf(heading);
    std::array<int, 64> scores{};
    SectionKind best = SectionKind::Other;
    int bestScore = 0;
    for (const Topic &topic : topics) {
        const qsizetype at = findWord(low, topic.words);
        if (at < 0)
            continue;
        // The first words say what a part is about; what follows is where and for whom.
        const int place = at < 4 ? 35 : at < 12 ? 25 : at < 30 ? 15 : at < 60 ? 5 : at < 120 ? 0 : -10;
        int &score = scores[static_cast<std::size_t>(topic.kind)];
        const int own = topic.weight + place;
        score = score == 0 ? own : std::max(score, own) + 4;
        if (score > bestScore) {
            bestScore = score;
            best = topic.kind;
        }
    }
    return bestScore >= 25 ? best : SectionKind::Other;
}

bool isKnownTop(const QString &heading)
{
    const QString low = headOf(heading);
    const Found found = topWords(low);
    return found.at >= 0 && found.at <= 8 && low.size() <= 90;
}

SectionKind kindOfTop(const QString &heading)
{
    const QString low = headOf(heading);
    if (low.isEmpty())
        return SectionKind::Other;
    Found found = topWords(low);
    if (found.kind == SectionKind::Targets && found.at == 0 && findWord(low, u"yêu cầu") > 0)
        return SectionKind::Purpose; // "Mục tiêu, yêu cầu"
    if (found.at == 0 || (found.at > 0 && found.at <= 8))
        return found.kind;
    const SectionKind topic = topicOf(heading);
    if (found.at >= 0 && found.kind != SectionKind::Content)
        return found.at <= 40 ? found.kind : topic;
    return topic != SectionKind::Other ? topic : found.at >= 0 ? found.kind : SectionKind::Other;
}

SectionKind kindOfPart(const QString &heading, SectionKind parent, bool isHeading)
{
    const QString low = headOf(heading);
    switch (parent) {
    case SectionKind::Purpose:
    case SectionKind::Requirements:
        if (!isHeading)
            return parent;
        if (low.startsWith(u"mục đích"))
            return SectionKind::Purpose;
        if (low.startsWith(u"yêu cầu"))
            return SectionKind::Requirements;
        if (startsWithAny(low, {u"mục tiêu", u"chỉ tiêu", u"các chỉ tiêu"}))
            return SectionKind::Targets;
        return parent;
    case SectionKind::Budget:
    case SectionKind::Reporting:
    case SectionKind::Targets:
        return parent;
    case SectionKind::Organisation:
        if (isHeading && startsWithAny(low, {u"chế độ báo cáo", u"chế độ thông tin", u"thông tin, báo cáo", u"báo cáo"}))
            return SectionKind::Reporting;
        if (isHeading && startsWithAny(low, {u"kinh phí", u"nguồn kinh phí"}))
            return SectionKind::Budget;
        return parent;
    case SectionKind::Content: {
        if (isHeading) {
            if (startsWithAny(low, {u"kinh phí", u"nguồn kinh phí"}))
                return SectionKind::Budget;
            if (startsWithAny(low, {u"chế độ báo cáo", u"chế độ thông tin"}))
                return SectionKind::Reporting;
            if (startsWithAny(low, {u"tổ chức thực hiện", u"phân công nhiệm vụ"}))
                return SectionKind::Organisation;
        }
        return topicOf(isHeading ? heading : heading.left(160));
    }
    case SectionKind::Other: {
        const SectionKind top = kindOfTop(heading);
        return isHeading ? top : SectionKind::Other;
    }
    default: {
        // Below a topic: the parent's, unless the words clearly name another.
        if (!isHeading)
            return parent;
        const SectionKind topic = topicOf(heading.left(120));
        return topic == SectionKind::Other || topic == SectionKind::Targets ? parent : topic;
    }
    }
}

} // namespace bd::exchange
