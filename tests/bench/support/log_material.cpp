#include "support/log_material.h"

#include "base/uuid.h"

namespace bd::bench {

namespace {

const QStringList &vocabulary()
{
    static const QStringList all = QStringLiteral(
        "tổ chức hội nghị tuyên truyền phổ biến pháp luật về bình đẳng giới cho cán bộ nữ hội viên thôn bản tại nhà văn hóa xã phối hợp với trạm y tế "
        "công an trường học tập huấn nghiệp vụ phòng chống bạo lực gia đình tư vấn hòa giải sinh hoạt câu lạc bộ gia đình cùng chia sẻ ra mắt mô hình "
        "địa chỉ tin cậy cộng đồng tặng quà phụ nữ khó khăn khám sức khỏe vay vốn học nghề việc làm phát thanh tin bài trang thông tin điện tử hưởng ứng "
        "tháng hành động ký cam kết kiểm tra giám sát rà soát hương ước quy ước lồng ghép giới đánh giá kết quả sơ kết tổng kết khen thưởng")
                                       .split(QLatin1Char(' '));
    return all;
}

} // namespace

domain::Plan logPlan(int year, int tasks)
{
    domain::Plan plan;
    plan.uuid = newUuid();
    plan.year = year;
    plan.title = QStringLiteral("Kế hoạch công tác bình đẳng giới năm %1").arg(year);
    for (int i = 0; i < tasks; ++i) {
        domain::Task task;
        task.uuid = newUuid();
        task.title = QStringLiteral("Nhiệm vụ số %1 của năm %2").arg(i + 1).arg(year);
        task.kind = domain::SectionKind::Communication;
        plan.tasks.push_back(task);
    }
    return plan;
}

QString LogMaterial::words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << vocabulary()[below(static_cast<std::size_t>(vocabulary().size()))];
    list[0][0] = list[0][0].toUpper();
    return list.join(QLatin1Char(' '));
}

domain::Activity LogMaterial::next()
{
    static const QStringList kinds{QStringLiteral("talk"), QStringLiteral("training"), QStringLiteral("broadcast"), QStringLiteral("village-meeting"),
                                   QStringLiteral("inspection"), QStringLiteral("materials"), QString()};
    static const std::vector<domain::SectionKind> sections{domain::SectionKind::Communication, domain::SectionKind::Capacity, domain::SectionKind::Models,
                                                           domain::SectionKind::Services, domain::SectionKind::Inspection, domain::SectionKind::Fields};
    static const QStringList sources{QStringLiteral("Lồng ghép, không bố trí riêng"), QStringLiteral("Ngân sách xã"), QStringLiteral("Xã hội hóa"), QString()};
    const domain::Plan &plan = m_plans[static_cast<std::size_t>(below(m_plans.size()))];
    domain::Activity a;
    a.from = QDate(*plan.year, 1, 1).addDays(below(365));
    a.to = a.from.addDays(below(10) == 0 ? below(3) : 0);
    a.title = words(8 + below(8));
    a.planUuid = plan.uuid;
    if (!plan.tasks.empty() && below(5) > 0)
        a.taskUuid = plan.tasks[static_cast<std::size_t>(below(plan.tasks.size()))].uuid;
    a.sectionKind = sections[static_cast<std::size_t>(below(sections.size()))];
    a.kind = kinds[below(static_cast<std::size_t>(kinds.size()))];
    a.agency.name = QStringLiteral("Đơn vị số %1").arg(below(60) + 1);
    a.place = QStringLiteral("Nhà văn hóa thôn số %1").arg(below(1500) + 1);
    a.participation = below(10) == 0 ? domain::Participation::Attended : domain::Participation::Held;
    if (below(2) == 0)
        a.cost = (below(100) + 1) * 100000;
    a.costSource = sources[below(static_cast<std::size_t>(sources.size()))];
    if (below(10) < 7)
        a.result = words(10 + below(20));
    domain::Figure sessions, people;
    sessions.measure = QStringLiteral("sessions");
    sessions.total = 1;
    people.measure = QStringLiteral("attendances");
    if (below(10) < 8)
        people.total = 10 + below(190);
    if (people.total && below(2) == 0)
        people.women = *people.total / 2;
    people.isEstimate = below(6) == 0;
    a.figures = {sessions, people};
    return a;
}

} // namespace bd::bench
