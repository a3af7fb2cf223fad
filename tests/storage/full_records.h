// A value of every register's type with every field filled, and one with every optional field empty.
#pragma once
#include "domain/collection.h"
#include "domain/due.h"
#include "domain/registers.h"

namespace bd::test {

template <typename T>
T fullRecord(int n = 1);
template <typename T>
T bareRecord(int n = 1);

namespace records {

inline QString s(const char *text) { return QString::fromUtf8(text); }
inline QString id(const char *kind, int n) { return QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(n); }
inline domain::AgencyRef agency(const char *name) { return {s("co-quan-1"), s(name), domain::Addressing::Assigned}; }

} // namespace records

template <>
inline domain::ActionMonth fullRecord(int n)
{
    using namespace records;
    return {id("am", n), 2000 + n, s("Chủ đề mẫu"), {s("Thông điệp \"một\""), s("Thông điệp hai")}, QDate(2025, 11, 15),
            s("Nhà văn hóa xã Khe Mây (mẫu)"), s("UBND xã Khe Mây (mẫu)"), QDate(2025, 12, 20),
            {QDate(2025, 11, 15), QDate(2025, 12, 15)}, s("ke-hoach-1"),
            {{s("Xây dựng kế hoạch"), QDate(2025, 11, 1), true}, {s("Treo băng rôn"), std::nullopt, false}}, s("Ghi chú")};
}
template <>
inline domain::ActionMonth bareRecord(int n)
{
    domain::ActionMonth month;
    month.uuid = records::id("am", n);
    month.year = 2000 + n;
    return month;
}

template <>
inline domain::CommunityModel fullRecord(int n)
{
    using namespace records;
    return {id("mo", n), s("cau-lac-bo"), s("Câu lạc bộ Gia đình phát triển bền vững"), s("Thôn Nà Mây (mẫu)"),
            agency("Hội LHPN xã Khe Mây (mẫu)"), domain::PartialDate::ofMonth(2021, 3), domain::PartialDate::ofYear(2026),
            domain::ModelState::Expanded, s("Ghi chú\nhai dòng")};
}
template <>
inline domain::CommunityModel bareRecord(int n)
{
    domain::CommunityModel model;
    model.uuid = records::id("mo", n);
    model.name = records::s("Mô hình");
    return model;
}

template <>
inline domain::ModelYear fullRecord(int n)
{
    return {records::id("my", n), records::id("mo", n), 2026, 30, 28, 12, 0, 5'000'000, records::s("Ghi chú")};
}
template <>
inline domain::ModelYear bareRecord(int n)
{
    domain::ModelYear year;
    year.uuid = records::id("my", n);
    year.modelUuid = records::id("mo", n);
    year.year = 2026;
    return year;
}

template <>
inline domain::Inspection fullRecord(int n)
{
    using namespace records;
    return {id("in", n), domain::InspectionRole::SelfCheck, agency("UBND xã Khe Mây (mẫu)"), agency("Sở Nội vụ (mẫu)"),
            domain::PartialDate::ofMonth(2026, 8), QDate(2026, 8, 12), s("Đoàn theo Quyết định số 12"), s("Việc thực hiện kế hoạch"),
            s("Đã ban hành kế hoạch"), s("Biên bản ngày 12/8/2026"), s("nhiem-vu-1")};
}
template <>
inline domain::Inspection bareRecord(int n)
{
    domain::Inspection inspection;
    inspection.uuid = records::id("in", n);
    inspection.contents = records::s("Nội dung");
    return inspection;
}

template <>
inline domain::Recommendation fullRecord(int n)
{
    using namespace records;
    return {id("re", n), id("in", n), s("Bổ sung số liệu nữ"), QDate(2026, 9, 30), QDate(2026, 9, 12), s("Đã bổ sung")};
}
template <>
inline domain::Recommendation bareRecord(int n)
{
    domain::Recommendation recommendation;
    recommendation.uuid = records::id("re", n);
    recommendation.inspectionUuid = records::id("in", n);
    recommendation.text = records::s("Kiến nghị");
    return recommendation;
}

template <>
inline domain::IssuedDocument fullRecord(int n)
{
    using namespace records;
    return {id("do", n), s("68/KH-UBND"), s("Kế hoạch"), QDate(2026, 2, 5), s("Công tác bình đẳng giới năm 2026"),
            s("UBND xã Khe Mây (mẫu)"), s("ke-hoach-1")};
}
template <>
inline domain::IssuedDocument bareRecord(int n)
{
    domain::IssuedDocument document;
    document.uuid = records::id("do", n);
    document.title = records::s("Văn bản");
    return document;
}

template <>
inline domain::Committee fullRecord(int n)
{
    using namespace records;
    return {id("co", n), s("Ban Vì sự tiến bộ của phụ nữ xã"), s("Quyết định số 45/QĐ-UBND"), QDate(2025, 8, 1), QDate(2026, 8, 1)};
}
template <>
inline domain::Committee bareRecord(int n)
{
    domain::Committee committee;
    committee.uuid = records::id("co", n);
    committee.name = records::s("Ban");
    return committee;
}

template <>
inline domain::CommitteeMember fullRecord(int n)
{
    using namespace records;
    return {id("me", n), id("co", n), s("(Họ và tên)"), s("Phó Chủ tịch UBND xã"), s("Trưởng ban"), false, 3};
}
template <>
inline domain::CommitteeMember bareRecord(int n)
{
    domain::CommitteeMember member;
    member.uuid = records::id("me", n);
    member.committeeUuid = records::id("co", n);
    member.name = records::s("(Họ và tên)");
    return member;
}

template <>
inline domain::CommitteeMeeting fullRecord(int n)
{
    using namespace records;
    return {id("mt", n), id("co", n), s("Họp 6 tháng"), s("Thông báo số 9"), QDate(2026, 6, 30), 15, 0};
}
template <>
inline domain::CommitteeMeeting bareRecord(int n)
{
    domain::CommitteeMeeting meeting;
    meeting.uuid = records::id("mt", n);
    meeting.committeeUuid = records::id("co", n);
    meeting.contents = records::s("Họp");
    return meeting;
}

template <>
inline domain::Award fullRecord(int n)
{
    using namespace records;
    return {id("aw", n), s("Quyết định số 77/QĐ-UBND"), s("Giấy khen"), s("UBND xã"), QDate(2026, 10, 20), domain::AwardTarget::Person,
            s("Chủ tịch Hội LHPN xã"), s("Thành tích mẫu")};
}
template <>
inline domain::Award bareRecord(int n)
{
    domain::Award award;
    award.uuid = records::id("aw", n);
    award.recipient = records::s("Hội LHPN xã");
    return award;
}

template <>
inline domain::CadreStock fullRecord(int n)
{
    using namespace records;
    return {id("ca", n), s("Cấp ủy"), agency("Xã Khe Mây (mẫu)"), QDate(2026, 6, 30), 27, 0, s("Ban Tổ chức")};
}
template <>
inline domain::CadreStock bareRecord(int n)
{
    domain::CadreStock stock;
    stock.uuid = records::id("ca", n);
    stock.body = records::s("HĐND");
    stock.asOf = QDate(2026, 1, 1);
    return stock;
}

template <>
inline domain::ReportRequest fullRecord(int n)
{
    using namespace records;
    // No file: the bytes stand in another table.
    return {id("rq", n), s("Sở Nội vụ"), s("540/SNV"), QDate(2026, 5, 2), QDate(2026, 5, 6), s("Báo cáo 6 tháng"), QDate(2026, 5, 30), true,
            domain::Period::SixMonths, s("Đề cương.docx"), {}, QDate(2026, 5, 28), s("12/BC-UBND")};
}
template <>
inline domain::ReportRequest bareRecord(int n)
{
    domain::ReportRequest request;
    request.uuid = records::id("rq", n);
    request.sender = records::s("Sở Nội vụ");
    return request;
}

template <>
inline domain::Collection fullRecord(int n)
{
    using namespace records;
    return {id("cl", n), s("Thu 6 tháng"), {QDate(2026, 1, 1), QDate(2026, 6, 30)}, QDate(2026, 5, 20), {s("sessions"), s("attendances")},
            {agency("Trạm Y tế xã (mẫu)"), {std::nullopt, s("Thôn Nà Mây (mẫu)"), domain::Addressing::Invited}}};
}
template <>
inline domain::Collection bareRecord(int n)
{
    domain::Collection collection;
    collection.uuid = records::id("cl", n);
    collection.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    return collection;
}

template <>
inline domain::CollectionAnswer fullRecord(int n)
{
    using namespace records;
    return {id("an", n), id("cl", n), s("Thôn Nà Mây (mẫu)"), s("sessions"), 0, 0};
}
template <>
inline domain::CollectionAnswer bareRecord(int n)
{
    using namespace records;
    domain::CollectionAnswer answer;
    answer.uuid = id("an", n);
    answer.collectionUuid = id("cl", n);
    answer.unit = s("thon");
    answer.measure = s("sessions");
    return answer;
}

} // namespace bd::test
