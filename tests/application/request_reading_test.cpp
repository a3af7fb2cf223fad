#include "application/request_reading.h"

#include "support/catch.h"

using namespace bd;
using namespace bd::application;
using namespace Qt::StringLiterals;
using domain::ReportKind;

namespace {

const QDate today(2026, 5, 22);

} // namespace

TEST_CASE("A pasted base says who asks for which report, by which document, until when", "[report][request]")
{
    const RequestReading read = readRequest(u"Thực hiện Công văn số 540/SNV-XDCQ ngày 20/5/2026 của Sở Nội vụ về việc báo cáo kết quả công tác bình đẳng giới "
                                            u"6 tháng đầu năm 2026, báo cáo gửi trước ngày 30/5/2026 để tổng hợp."_s,
                                            today);
    CHECK(read.sender == u"Sở Nội vụ");
    CHECK(read.number == u"540/SNV-XDCQ");
    CHECK(read.date == QDate(2026, 5, 20));
    CHECK(read.document == u"Công văn số 540/SNV-XDCQ ngày 20/5/2026");
    CHECK(read.subject.contains(u"6 tháng đầu năm 2026"));
    CHECK_FALSE(read.subject.contains(u"30/5"));
    CHECK(read.due == domain::TypedDue{QDate(2026, 5, 30), true});
    CHECK(read.kind == ReportKind::SixMonths);
    CHECK(read.year == 2026);
    CHECK_FALSE(read.period);
}

TEST_CASE("Deadlines, periods and kinds are read as letters word them", "[report][request]")
{
    struct Case {
        QString text;
        std::optional<domain::TypedDue> due;
        std::optional<ReportKind> kind;
    };
    const std::vector<Case> cases{
        {u"báo cáo năm 2026 gửi về Sở chậm nhất ngày 05/12/2026"_s, domain::TypedDue{QDate(2026, 12, 5), false}, ReportKind::Year},
        {u"Đề nghị gửi báo cáo 9 tháng đến hết ngày 20/9"_s, domain::TypedDue{QDate(2026, 9, 20), false}, ReportKind::NineMonths},
        {u"báo cáo kết quả Tháng hành động năm 2026 trước 16h00 ngày 20/12/2026"_s, domain::TypedDue{QDate(2026, 12, 20), false}, ReportKind::ActionMonth},
        {u"báo cáo đột xuất, hạn gửi: 25 tháng 5 năm 2026"_s, domain::TypedDue{QDate(2026, 5, 25), false}, ReportKind::Urgent},
        {u"sơ kết thực hiện chương trình"_s, std::nullopt, ReportKind::Topical},
        {u"đánh giá giai đoạn 2021-2025"_s, std::nullopt, ReportKind::MultiYear},
        {u"Kính chuyển các đơn vị"_s, std::nullopt, std::nullopt},
        {QString(), std::nullopt, std::nullopt},
    };
    for (const Case &one : cases) {
        INFO(one.text.toStdString());
        const RequestReading read = readRequest(one.text, today);
        CHECK(read.due == one.due);
        CHECK(read.kind == one.kind);
    }
}

TEST_CASE("A letter may say from when to when figures count", "[report][request]")
{
    const auto range = [](const QString &text) { return readRequest(text, today).period; };
    CHECK(range(u"số liệu từ ngày 15/12/2025 đến ngày 14/6/2026"_s) == domain::DayRange{QDate(2025, 12, 15), QDate(2026, 6, 14)});
    CHECK(range(u"từ 15/12 đến hết ngày 14/6/2026"_s) == domain::DayRange{QDate(2025, 12, 15), QDate(2026, 6, 14)});
    CHECK_FALSE(range(u"từ nay đến cuối năm"_s));
    CHECK_FALSE(range(u"từ ngày 40/12 đến ngày 50/6"_s));
}

TEST_CASE("Any pasted text is read without harm", "[report][request]")
{
    CHECK(readRequest(QString(200000, u'ạ'), today) == RequestReading());
    CHECK_FALSE(readRequest(u"Công văn số ngày của về"_s.repeated(50), today).due);
    static_cast<void>(readRequest(u"trước ngày 99/99/9999; hạn 1/1/1; từ 1/1 đến 1/1"_s, today));
}
