#include "gui/support/window_fixture.h"

#include "base/uuid.h"
#include "gui/widgets/notice_bar.h"
#include "storage/session.h"
#include "storage/transaction.h"

namespace bd::test {

using namespace domain;

namespace {

Paragraph paragraph(ParagraphLevel level, const QString &text)
{
    return {newUuid(), level, RichText::plain(text)};
}

Section section(SectionKind kind, NumberStyle style, const QString &heading)
{
    Section made;
    made.uuid = newUuid();
    made.kind = kind;
    made.numberStyle = style;
    made.heading = RichText::plain(heading);
    return made;
}

} // namespace

Plan samplePlan(const QString &title, int year)
{
    Plan plan;
    plan.uuid = newUuid();
    plan.year = year;
    plan.issuerLines = {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("XÃ KHE MÂY (MẪU)")};
    plan.symbol = QStringLiteral("KH-UBND");
    plan.place = QStringLiteral("Khe Mây");
    plan.date = PartialDate::ofMonth(year, 2);
    plan.title = title;
    plan.preamble = {RichText::plain(QStringLiteral("Thực hiện Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh Minh Khê (mẫu)."))};
    Section purpose = section(SectionKind::Purpose, NumberStyle::Roman, QStringLiteral("MỤC ĐÍCH, YÊU CẦU"));
    purpose.blocks = {paragraph(ParagraphLevel::Dash, QStringLiteral("Giúp cán bộ xã hiểu rõ việc phải làm trong năm."))};
    Section content = section(SectionKind::Content, NumberStyle::Roman, QStringLiteral("NỘI DUNG"));
    Section talk = section(SectionKind::Communication, NumberStyle::Decimal, QStringLiteral("Truyền thông"));
    talk.blocks = {paragraph(ParagraphLevel::Dash, QStringLiteral("Phát thanh 12 bài trên đài của xã.")),
                   paragraph(ParagraphLevel::Plus, QStringLiteral("Mỗi tháng một bài."))};
    content.sections = {talk};
    Section tasks = section(SectionKind::Organisation, NumberStyle::Roman, QStringLiteral("TỔ CHỨC THỰC HIỆN"));
    Section office = section(SectionKind::Other, NumberStyle::Decimal, QStringLiteral("Phòng Văn hóa - Xã hội (mẫu)"));
    office.agencies = {{std::nullopt, QStringLiteral("Phòng Văn hóa - Xã hội (mẫu)"), Addressing::Assigned}};
    office.blocks = {paragraph(ParagraphLevel::Dash, QStringLiteral("Chủ trì thực hiện, báo cáo trước ngày 05/6/2026."))};
    tasks.sections = {office};
    plan.sections = {purpose, content, tasks};
    ReportingDuty duty;
    duty.uuid = newUuid();
    duty.period = Period::SixMonths;
    duty.due = QDate(year, 6, 5);
    duty.strict = true;
    duty.wording = QStringLiteral("trước ngày 05/6/2026");
    duty.to = QStringLiteral("Sở Nội vụ (mẫu)");
    duty.sectionUuid = office.uuid;
    plan.duties = {duty};
    plan.closing = {RichText::plain(QStringLiteral("Trên đây là Kế hoạch công tác bình đẳng giới của xã."))};
    plan.recipients = {QStringLiteral("Sở Nội vụ (mẫu)"), QStringLiteral("Lưu: VT")};
    plan.signer = {{QStringLiteral("TM. ỦY BAN NHÂN DÂN")}, QStringLiteral("CHỦ TỊCH"), QStringLiteral("(Họ và tên)")};
    return plan;
}

exchange::ImportedPlan importedOf(const Plan &plan)
{
    exchange::ImportedPlan imported;
    imported.plan = plan;
    imported.coverage = {0.996, 0.004, 0.0};
    return imported;
}

QString planText()
{
    return QStringLiteral(R"(ỦY BAN NHÂN DÂN
XÃ KHE MÂY (MẪU)

Số:      /KH-UBND

Khe Mây, ngày     tháng 02 năm 2026

KẾ HOẠCH
Công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026

Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Minh Khê (mẫu) về công tác bình đẳng giới, Ủy ban nhân dân xã Khe Mây (mẫu) ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Giúp cán bộ các thôn hiểu rõ việc phải làm trong năm về bình đẳng giới.
2. Yêu cầu
- Việc làm thiết thực, đúng thời gian, có người chịu trách nhiệm.
II. NỘI DUNG HOẠT ĐỘNG
1. Hoạt động truyền thông
- Phát thanh mười hai bài trên hệ thống truyền thanh của xã.
+ Mỗi tháng một bài về một chuyên đề.
2. Tháng hành động vì bình đẳng giới
- Treo băng rôn ở nhà văn hóa các thôn từ ngày 15/11 đến ngày 15/12.
III. KINH PHÍ THỰC HIỆN
- Từ ngân sách xã, lồng ghép trong các chương trình khác.
IV. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội (mẫu)
- Chủ trì, đôn đốc các thôn thực hiện; gửi báo cáo 6 tháng trước ngày 05/6/2026 và báo cáo năm trước ngày 05/12/2026 về Sở Nội vụ (mẫu).
2. Nhiệm vụ cụ thể
2.1. Công an xã (mẫu)
- Tiếp nhận, xử lý tin báo về bạo lực gia đình.
2.2. Trạm Y tế xã (mẫu)
- Chăm sóc người bị bạo lực.
2.3. Hội Liên hiệp Phụ nữ xã (mẫu)
- Vận động hội viên tham gia các buổi nói chuyện chuyên đề.
2.4. Ban Chỉ huy Quân sự xã (mẫu)
- Phổ biến kiến thức cho lực lượng dân quân.
5. Các trường học (mẫu)
- Đưa nội dung bình đẳng giới vào giờ sinh hoạt lớp.
6. Các thôn (mẫu)
- Tuyên truyền trong các cuộc họp thôn.

Trên đây là Kế hoạch công tác bình đẳng giới năm 2026 của Ủy ban nhân dân xã Khe Mây (mẫu)./.

Nơi nhận:
- Sở Nội vụ (mẫu);
- Các thôn (mẫu);
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

(Họ và tên)
)");
}

struct BusyFile::Private {
    std::unique_ptr<storage::Session> session;
    std::optional<storage::Transaction> transaction;
};

BusyFile::BusyFile(const QString &path) : d(std::make_unique<Private>())
{
    auto session = storage::Session::open(path, {1000, false});
    REQUIRE(session);
    d->session = std::move(*session);
    auto begun = storage::Transaction::begin(*d->session, storage::Transaction::Kind::Write);
    REQUIRE(begun);
    d->transaction.emplace(std::move(*begun));
}

BusyFile::~BusyFile() = default;

void BusyFile::release()
{
    d->transaction.reset();
    d->session.reset();
}

QString WindowFixture::noticeText() const
{
    return window->findChild<gui::Frame *>()->notice().text();
}

} // namespace bd::test
