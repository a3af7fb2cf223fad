#include "sample_reports.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace bd::test {

namespace {

using namespace domain;

QString nextId(int &counter)
{
    return u"00000000-0000-4000-9000-%1"_s.arg(++counter, 12, 10, QLatin1Char('0'));
}

Section section(int &ids, NumberStyle style, const QString &heading, const QStringList &texts, std::vector<Section> inner = {})
{
    Section s;
    s.uuid = nextId(ids);
    s.heading = RichText::plain(heading);
    s.numberStyle = style;
    for (const QString &text : texts)
        s.blocks.push_back(Paragraph{nextId(ids), ParagraphLevel::Plain, RichText::plain(text)});
    s.sections = std::move(inner);
    return s;
}

Plan headed()
{
    Plan plan;
    plan.document = DocumentKind::Report;
    plan.documentType = u"BÁO CÁO"_s;
    plan.year = 2026;
    plan.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY (MẪU)"_s};
    plan.symbol = u"BC-UBND"_s;
    plan.place = u"Khe Mây"_s;
    plan.date = PartialDate::ofMonth(2026, 6);
    plan.recipients = {u"Thường trực Đảng ủy, HĐND xã (b/c)"_s, u"Chủ tịch, các Phó Chủ tịch UBND xã"_s, u"Lưu: VT, VHXH"_s};
    plan.signer = {{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s}, u"PHÓ CHỦ TỊCH"_s, u"(Họ và tên)"_s};
    plan.footLine = u"Dữ liệu minh họa"_s;
    return plan;
}

documents::ReportStatistic statistic(const QString &group, const QString &name, const QString &unit, std::optional<qint64> total,
                                     std::optional<qint64> women, std::optional<qint64> before, std::optional<qint64> estimated = {})
{
    documents::ReportStatistic s;
    s.group = group;
    s.name = name;
    s.unit = unit;
    s.total = total;
    s.women = women;
    s.before = before;
    s.estimated = estimated;
    return s;
}

documents::ReportTask task(const QString &title, const QString &lead, const QString &time, TaskStatus status, const QString &result)
{
    documents::ReportTask item;
    item.task.title = title;
    if (!lead.isEmpty())
        item.task.assignments.push_back({AgencyRef{{}, lead}, Role::Lead});
    item.task.timeText = time;
    item.task.status = status;
    item.result = result;
    return item;
}

Indicator indicator(const QString &code, const QString &objective, const QString &name)
{
    Indicator i;
    i.code = code;
    i.objective = objective;
    i.name = name;
    i.parts[AgencyLevel::Commune] = IndicatorPart::Own;
    i.units[AgencyLevel::Commune] = u"%"_s;
    i.targets.push_back({2026, 60, true});
    return i;
}

void addTables(documents::ReportContent &content)
{
    const QString media = u"Truyền thông"_s, training = u"Tập huấn"_s;
    auto sessions = statistic(media, u"Cuộc truyền thông"_s, u"cuộc"_s, 12, {}, 9, 20);
    auto people = statistic(media, u"Lượt người dự"_s, u"lượt người"_s, 1150, 640, 850, 1800);
    people.estimatedWomen = 1000;
    people.beforeWomen = 470;
    people.rows = 12;
    people.known = 11;
    people.womenKnown = 8;
    auto classes = statistic(training, u"Lớp tập huấn tự tổ chức"_s, u"lớp"_s, {}, {}, 0);
    classes.note = u"chưa có số liệu của 02 thôn"_s;
    auto spent = statistic(u"Kinh phí"_s, u"Kinh phí đã chi"_s, u"đồng"_s, 1'000'000'000'000'000, {}, 999'999'999'999'999);
    spent.isEstimate = true;
    const auto trainees = statistic(training, u"Người được tập huấn"_s, u"người"_s, 40, 22, 64);
    content.statistics = {sessions, people, classes, trainees, spent};
    documents::ReportForm form;
    form.title = u"Biểu 02. Truyền thông"_s;
    form.note = u"Ô “…”: chưa thống kê được."_s;
    form.columns = {u"Số lượng"_s, u"Lượt người dự"_s, u"Trong đó nữ"_s};
    form.rows = {{u"Cuộc truyền thông trực tiếp"_s, {u"12"_s, u"1.150"_s, u"640"_s}},
                 {u"Tin, bài phát thanh"_s, {u"…"_s, QString(), QString()}}};
    content.forms = {form};
}

void addRegisters(documents::ReportContent &content)
{
    documents::ReportModel model;
    model.model.name = u"Câu lạc bộ Gia đình hạnh phúc thôn Suối Trong"_s;
    model.kindName = u"Câu lạc bộ"_s;
    model.model.place = u"Thôn Suối Trong"_s;
    model.model.agency.name = u"Hội LHPN xã"_s;
    model.model.started = PartialDate::ofYear(2023);
    model.year = ModelYear{};
    model.year->members = 30;
    model.year->women = 24;
    model.year->sessions = 5;
    content.models = {model};
    documents::ReportInspection inspection;
    inspection.inspection.unit.name = u"Trường THCS Khe Mây (mẫu)"_s;
    inspection.inspection.lead.name = u"UBND xã"_s;
    inspection.inspection.date = QDate(2026, 4, 14);
    inspection.inspection.contents = u"Phân công, số liệu tách theo giới"_s;
    inspection.inspection.findings = u"Đã phân công người phụ trách; sổ theo dõi chưa đủ"_s;
    inspection.inspection.document = u"Thông báo số 21/TB-UBND"_s;
    Recommendation done, open;
    done.text = u"Phân công người thay khi vắng"_s;
    done.doneOn = QDate(2026, 4, 30);
    open.text = u"Bổ sung sổ theo dõi"_s;
    open.due = QDate(2026, 6, 30);
    inspection.recommendations = {done, open};
    content.inspections = {inspection};
    IssuedDocument document;
    document.number = u"15/KH-UBND"_s;
    document.kind = u"Kế hoạch"_s;
    document.date = QDate(2026, 2, 3);
    document.title = u"Thực hiện công tác bình đẳng giới năm 2026"_s;
    document.issuer = u"UBND xã"_s;
    content.documents = {document};
}

/// A picture of one colour: a real PNG without a picture library.
QByteArray png(int width, int height, uchar shade)
{
    const auto number = [](quint32 n) {
        return QByteArray{QByteArray::fromHex(QByteArray::number(n, 16).rightJustified(8, '0'))};
    };
    const auto chunk = [&](const QByteArray &type, const QByteArray &data) {
        const QByteArray body = type + data;
        const auto sum = static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size())));
        return number(static_cast<quint32>(data.size())) + body + number(sum);
    };
    QByteArray rows;
    for (int y = 0; y < height; ++y)
        rows += QByteArray(1, '\0') + QByteArray(width, static_cast<char>(shade));
    const QByteArray head = number(static_cast<quint32>(width)) + number(static_cast<quint32>(height)) + QByteArray::fromHex("0800000000");
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", head) + chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

} // namespace

Plan communeReport()
{
    int ids = 0;
    Plan plan = headed();
    plan.title = u"Kết quả thực hiện công tác bình đẳng giới 6 tháng đầu năm 2026"_s;
    plan.addressees = {u"Ủy ban nhân dân tỉnh Minh Khê (mẫu) (qua Sở Nội vụ)"_s};
    plan.preamble = {RichText::plain(u"Thực hiện Công văn số 540/SNV-XDCQ ngày 12/5/2026 của Sở Nội vụ (mẫu) về báo cáo công tác bình đẳng giới 6 tháng đầu năm, UBND xã Khe Mây (mẫu) báo cáo kết quả thực hiện (số liệu tính đến ngày 31/5/2026) như sau:"_s)};
    plan.sections = {
        section(ids, NumberStyle::Roman, u"CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"_s, {u"Trong kỳ, UBND xã đã ban hành 02 văn bản triển khai."_s}),
        section(ids, NumberStyle::Roman, u"KẾT QUẢ THỰC HIỆN"_s, {},
                {section(ids, NumberStyle::Decimal, u"Truyền thông, phổ biến pháp luật"_s,
                         {u"Đã tổ chức 12 cuộc truyền thông trực tiếp tại 09 thôn, với 1.150 lượt người dự."_s}),
                 section(ids, NumberStyle::Decimal, u"Tháng hành động vì bình đẳng giới"_s,
                         {u"Nội dung Tháng hành động sẽ được triển khai từ ngày 15/11 theo kế hoạch."_s})}),
        section(ids, NumberStyle::Roman, u"ĐỀ XUẤT, KIẾN NGHỊ"_s, {u"Đề nghị Sở Nội vụ mở lớp tập huấn nghiệp vụ trước ngày 30/9/2026."_s})};
    plan.closing = {RichText::plain(u"Trên đây là kết quả thực hiện công tác bình đẳng giới 6 tháng đầu năm 2026 của xã, UBND xã kính báo cáo UBND tỉnh xem xét, tổng hợp."_s)};
    return plan;
}

Plan urgentReport()
{
    int ids = 100;
    Plan plan = headed();
    plan.title = u"Nhanh về một vụ việc bạo lực trên cơ sở giới trên địa bàn xã"_s;
    plan.addressees = {u"Ủy ban nhân dân tỉnh Minh Khê (mẫu)"_s, u"Sở Nội vụ tỉnh Minh Khê (mẫu)"_s};
    plan.sections = {section(ids, NumberStyle::Decimal, u"Nội dung sự việc"_s, {u"Ngày 02/6/2026, trên địa bàn xã ghi nhận một vụ việc; cơ quan chức năng đang xác minh."_s}),
                     section(ids, NumberStyle::Decimal, u"Biện pháp đã thực hiện"_s, {u"Công an xã đang thụ lý; người bị hại đã được bố trí nơi tạm lánh."_s}),
                     section(ids, NumberStyle::Decimal, u"Kiến nghị"_s, {u"Không."_s})};
    plan.closing = {RichText::plain(u"UBND xã báo cáo UBND tỉnh, Sở Nội vụ./."_s)};
    return plan;
}

documents::ReportContent fullReport()
{
    documents::ReportContent content;
    content.report.kind = ReportKind::SixMonths;
    content.report.period = {QDate(2026, 1, 1), QDate(2026, 5, 31)};
    content.report.wholeEnd = QDate(2026, 6, 30);
    content.report.requester = u"Sở Nội vụ (mẫu)"_s;
    content.report.requestDocument = u"Công văn số 540/SNV-XDCQ ngày 12/5/2026 (mẫu)"_s;
    content.report.requestSubject = u"báo cáo công tác bình đẳng giới 6 tháng đầu năm"_s;
    content.report.due = QDate(2026, 6, 5);
    content.periodText = u"6 tháng đầu năm 2026"_s;
    content.year = 2026;
    content.revision = 1;
    auto first = task(u"Kiện toàn Ban Vì sự tiến bộ của phụ nữ xã"_s, u"Phòng Văn hóa - Xã hội"_s, u"Trước 30/4"_s, TaskStatus::Done, u"Quyết định số 88/QĐ-UBND"_s);
    first.task.assignments.push_back({AgencyRef{{}, u"Văn phòng HĐND và UBND"_s}, Role::Coordinate});
    first.task.product = u"01 quyết định"_s;
    auto second = task(u"Tập huấn cho người làm công tác bình đẳng giới ở thôn"_s, {}, u"Quý II"_s, TaskStatus::NotStarted,
                       u"Chưa bố trí được kinh phí; dự kiến quý III năm 2026"_s);
    second.isLate = true;
    content.tasks = {first, second};
    addTables(content);
    documents::ReportIndicator cadres{indicator(u"1.1"_s, u"1 Trong lĩnh vực chính trị"_s, u"Cơ quan có lãnh đạo chủ chốt là nữ"_s), {}, {}};
    IndicatorValue value;
    value.code = u"1.1"_s;
    value.year = 2026;
    value.numerator = 1;
    value.denominator = 2;
    value.source = u"Ban Xây dựng Đảng (mẫu)"_s;
    value.reason = u"chưa có nguồn thay thế"_s;
    cadres.values = {value};
    value.year = 2025;
    value.numerator = 0;
    cadres.before = {value};
    documents::ReportIndicator unknown{indicator(u"3.2"_s, u"3 Trong gia đình và phòng ngừa bạo lực"_s, u"Người bị bạo lực được tiếp cận dịch vụ"_s), {}, {}};
    content.indicators = {cadres, unknown};
    addRegisters(content);
    content.photos = {{u"anh-1.png"_s, u"Buổi truyền thông tại thôn Suối Trong"_s}, {u"anh-2.png"_s, u"Giao lưu văn nghệ"_s}, {u"anh-3.png"_s, u"Treo băng rôn"_s}};
    content.charts = {{u"bieu-do-1.png"_s, u"Tình hình thực hiện nhiệm vụ"_s}};
    return content;
}

documents::ReportContent actionMonthReport()
{
    documents::ReportContent content = fullReport();
    content.report.kind = ReportKind::ActionMonth;
    content.report.period = {QDate(2026, 11, 15), QDate(2026, 12, 15)};
    content.report.wholeEnd.reset();
    content.periodText = u"Tháng hành động năm 2026"_s;
    content.revision = 0;
    for (documents::ReportStatistic &statistic : content.statistics)
        statistic.estimated = statistic.estimatedWomen = statistic.before = statistic.beforeWomen = std::nullopt;
    content.tasks.clear();
    content.indicators.clear();
    content.models.clear();
    return content;
}

documents::ReportContent urgentContent()
{
    documents::ReportContent content;
    content.report.kind = ReportKind::Urgent;
    content.report.period = {QDate(2026, 6, 2), QDate(2026, 6, 2)};
    content.periodText = u"ngày 02/6/2026"_s;
    content.year = 2026;
    return content;
}

QByteArray pictureBytes(const QString &file)
{
    return file.startsWith(u"bieu-do") ? png(600, 300, 0xD0) : png(400, 300, 0xA0);
}

} // namespace bd::test
