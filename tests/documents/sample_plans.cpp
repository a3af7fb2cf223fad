#include "sample_plans.h"

using namespace Qt::StringLiterals;

namespace bd::test {

namespace {

using namespace domain;

/// Stable ids: "p1", "p2" … are enough here.
QString nextId(int &counter)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(++counter, 12, 10, QLatin1Char('0'));
}

struct Builder {
    int ids = 0;

    Block text(const QString &words, ParagraphLevel level = ParagraphLevel::Plain)
    {
        return Paragraph{nextId(ids), level, RichText::plain(words)};
    }
    Block rich(std::vector<Span> spans, ParagraphLevel level = ParagraphLevel::Plain)
    {
        return Paragraph{nextId(ids), level, RichText(std::move(spans))};
    }
    Block dash(const QString &words) { return text(words, ParagraphLevel::Dash); }
    Block plus(const QString &words) { return text(words, ParagraphLevel::Plus); }

    Section section(NumberStyle style, const QString &heading, std::vector<Block> blocks = {},
                    std::vector<Section> sections = {})
    {
        Section s;
        s.uuid = nextId(ids);
        s.heading = RichText::plain(heading);
        s.numberStyle = style;
        s.blocks = std::move(blocks);
        s.sections = std::move(sections);
        return s;
    }
    Section roman(const QString &heading, std::vector<Block> blocks = {}, std::vector<Section> sections = {})
    {
        return section(NumberStyle::Roman, heading, std::move(blocks), std::move(sections));
    }
    Section decimal(const QString &heading, std::vector<Block> blocks = {},
                    std::vector<Section> sections = {})
    {
        return section(NumberStyle::Decimal, heading, std::move(blocks), std::move(sections));
    }
    Section letter(const QString &heading, std::vector<Block> blocks = {})
    {
        return section(NumberStyle::Letter, heading, std::move(blocks));
    }

    Task task(const QString &title, const QString &lead, const QString &coordinate, const QString &time,
              const QString &product, const QString &budget)
    {
        Task t;
        t.uuid = nextId(ids);
        t.title = title;
        t.assignments.push_back({AgencyRef{std::nullopt, lead, Addressing::Assigned}, Role::Lead});
        if (!coordinate.isEmpty())
            t.assignments.push_back(
                {AgencyRef{std::nullopt, coordinate, Addressing::Assigned}, Role::Coordinate});
        t.timeText = time;
        t.product = product;
        t.budget.text = budget;
        return t;
    }
};

TableCell cell(const QString &words, int columnSpan = 1, int rowSpan = 1)
{
    return {{RichText::plain(words)}, columnSpan, rowSpan};
}

/// Head cells over two rows, one of them over two columns.
Table visits(Builder &b)
{
    Table table;
    table.uuid = nextId(b.ids);
    table.rows.push_back({{cell(u"TT"_s, 1, 2), cell(u"Địa bàn"_s, 1, 2), cell(u"Số buổi"_s, 2)}, true});
    table.rows.push_back({{cell(u"Quý II"_s), cell(u"Quý III"_s)}, true});
    table.rows.push_back(
        {{cell(u"1"_s), cell(u"Thôn Suối Trong, Đồi Cọ"_s), cell(u"02"_s), cell(u"02"_s)}, false});
    table.rows.push_back(
        {{cell(u"2"_s), cell(u"Thôn Bãi Ngô, Khe Lim, Nà Phiêng"_s), cell(u"02"_s), cell(u"03"_s)}, false});
    return table;
}

std::vector<Task> communeTasks(Builder &b)
{
    return {
        b.task(u"Kiện toàn Ban Vì sự tiến bộ của phụ nữ xã"_s, u"Phòng Văn hóa - Xã hội"_s,
               u"Văn phòng HĐND và UBND"_s, u"trước 30/4"_s, u"01 quyết định"_s, u"lồng ghép"_s),
        b.task(u"Nói chuyện pháp luật về bình đẳng giới tại 9 thôn"_s, u"Phòng Văn hóa - Xã hội"_s,
               u"Hội LHPN xã, trưởng các thôn"_s, u"Quý II - Quý III"_s, u"09 buổi, 540 lượt người"_s,
               u"9.000.000, NS xã"_s),
        b.task(u"Treo băng rôn tại trụ sở, trường học, 9 nhà văn hóa thôn"_s,
               u"Trưởng các thôn, các trường"_s, u"Phòng Văn hóa - Xã hội"_s, u"12/11 - 15/12"_s,
               u"14 băng rôn"_s, u"4.200.000, NS xã"_s),
        b.task(u"Cử người phụ trách dự lớp nghiệp vụ của tỉnh"_s, u"Phòng Văn hóa - Xã hội"_s, {},
               u"theo lịch của tỉnh"_s, u"02 người"_s, {}),
    };
}

std::vector<Section> communeSections(Builder &b)
{
    const Footnote known{u"1"_s, u"Số liệu do Phòng Văn hóa - Xã hội tổng hợp từ phiếu của các thôn."_s};
    const Footnote unknown{u"2"_s, std::nullopt};
    Section budget = b.roman(
        u"KINH PHÍ"_s,
        {b.rich({{u"Lồng ghép trong dự toán được giao năm 2026; dự kiến "_s, false, false, std::nullopt},
                 {u"35.400.000 đồng"_s, true, false, std::nullopt},
                 {u" từ ngân sách xã"_s, false, false, std::nullopt},
                 {{}, false, false, known},
                 {u", phần còn lại huy động "_s, false, false, std::nullopt},
                 {u"xã hội hóa"_s, false, true, std::nullopt},
                 {{}, false, false, unknown},
                 {u"."_s, false, false, std::nullopt}})});
    budget.headingEnd = u":"_s;
    return {
        b.roman(
            u"MỤC ĐÍCH, YÊU CẦU"_s, {},
            {b.decimal(
                 u"Mục đích"_s,
                 {b.dash(
                      u"Đưa các chỉ tiêu bình đẳng giới được giao vào việc làm cụ thể của từng thôn, từng đơn vị trong năm 2026."_s),
                  b.dash(u"Thu hẹp khoảng cách giữa nam và nữ ở những thôn xa trung tâm."_s)}),
             b.decimal(
                 u"Yêu cầu"_s,
                 {b.dash(
                     u"Mỗi nhiệm vụ rõ người chủ trì, rõ thời gian, rõ sản phẩm; số liệu tách theo giới nơi có thể."_s)})}),
        b.roman(
            u"NỘI DUNG"_s, {},
            {b.decimal(u"Truyền thông, phổ biến pháp luật"_s,
                       {b.dash(u"Tổ chức các buổi nói chuyện tại thôn theo lịch sau:"_s), visits(b),
                        b.dash(u"Phát tin, bài trên hệ thống truyền thanh:"_s),
                        b.plus(u"Mỗi quý ít nhất 04 tin, bài do xã biên soạn;"_s),
                        b.plus(u"Tiếp sóng chuyên mục của tỉnh."_s)}),
             b.decimal(
                 u"Tháng hành động vì bình đẳng giới"_s, {},
                 {b.letter(u"Thời gian"_s, {b.text(u"Từ ngày 15/11/2026 đến ngày 15/12/2026."_s)}),
                  b.letter(
                      {},
                      {b.text(
                          u"Tổ chức một buổi hưởng ứng tại nhà văn hóa xã và treo băng rôn tại 9 thôn."_s)}),
                  b.letter({}, {b.text(u"Vận động các đơn vị ký cam kết."_s)})})}),
        budget,
        b.roman(u"PHÂN CÔNG THỰC HIỆN"_s, {},
                {b.decimal({}, {b.text(u"Phòng Văn hóa - Xã hội: chủ trì thực hiện, đôn đốc và tổng hợp."_s),
                                b.dash(u"Thu phiếu số liệu của các thôn trước ngày 20/5 và ngày 25/10."_s)}),
                 b.decimal(u"Các trường học, Trạm Y tế"_s, {b.text(u"Cung cấp số liệu đúng hạn."_s)})}),
    };
}

/// Neutral filling text: a plan of many pages must break well.
QString filling(int n)
{
    static const QStringList sentences{
        u"Rà soát tình hình thực hiện ở từng đơn vị, nêu rõ việc đã làm, việc còn chậm và người chịu trách nhiệm khắc phục."_s,
        u"Chọn cách làm phù hợp với điều kiện của địa bàn, ưu tiên nơi còn chênh lệch lớn giữa nam và nữ, không làm hình thức."_s,
        u"Số liệu do đơn vị trực tiếp thực hiện ghi chép, tách theo giới khi có thể, gửi về cơ quan đầu mối để tổng hợp chung."_s,
        u"Lồng ghép vào các cuộc họp, lớp học đã có trong chương trình năm để tiết kiệm thời gian và kinh phí của đơn vị."_s};
    return sentences[n % sentences.size()] + u' ' + sentences[(n + 1) % sentences.size()];
}

} // namespace

domain::Plan communeDraft()
{
    Builder b;
    Plan plan;
    plan.uuid = nextId(b.ids);
    plan.year = 2026;
    plan.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY (MẪU)"_s};
    plan.symbol = u"KH-UBND"_s;
    plan.place = u"Khe Mây"_s;
    plan.date = PartialDate::ofYear(2026);
    plan.title =
        u"Thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026 trên địa bàn xã Khe Mây (mẫu)"_s;
    plan.preamble = {RichText::plain(
        u"Thực hiện Kế hoạch số 21/KH-UBND ngày 07/02/2026 của UBND tỉnh Minh Khê (mẫu) về công tác bình đẳng giới năm 2026, UBND xã Khe Mây (mẫu) ban hành Kế hoạch thực hiện trên địa bàn xã như sau:"_s)};
    plan.sections = communeSections(b);
    plan.tasks = communeTasks(b);
    plan.closing = {RichText::plain(
        u"Trên đây là Kế hoạch công tác bình đẳng giới năm 2026 của xã; có vướng mắc, các đơn vị phản ánh về Phòng Văn hóa - Xã hội để được hướng dẫn."_s)};
    plan.recipients = {u"Sở Nội vụ (b/c)"_s,
                       u"Thường trực Đảng ủy, Thường trực HĐND xã (b/c)"_s,
                       u"Chủ tịch, các Phó Chủ tịch UBND xã"_s,
                       u"UBMTTQ và các đoàn thể xã"_s,
                       u"Các phòng, trung tâm, Công an, Trạm Y tế, trường học"_s,
                       u"Trưởng các thôn"_s,
                       u"Lưu: VT, VHXH"_s};
    plan.signer = {{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s}, u"PHÓ CHỦ TỊCH"_s, u"(Họ và tên)"_s};
    plan.footLine = u"Dữ liệu minh họa"_s;
    return plan;
}

domain::Plan provincePlan()
{
    Builder b;
    Plan plan;
    plan.uuid = nextId(b.ids);
    plan.year = 2026;
    plan.state = PlanState::Issued;
    plan.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"TỈNH MINH KHÊ (MẪU)"_s};
    plan.number = u"8"_s;
    plan.symbol = u"KH-UBND"_s;
    plan.place = u"Minh Khê"_s;
    plan.date = PartialDate::of(QDate(2026, 1, 5));
    plan.title = u"Triển khai công tác bình đẳng giới năm 2026 trên địa bàn tỉnh Minh Khê (mẫu)"_s;
    plan.legalBases = {
        {nextId(b.ids), u"Luật Bình đẳng giới ngày 29/11/2006"_s, u"Luật"_s, {}, {}, {}, {}, std::nullopt},
        {nextId(b.ids),
         u"Kế hoạch số 12/KH-UBND ngày 20/5/2025 của UBND tỉnh Minh Khê (mẫu)"_s,
         u"Kế hoạch"_s,
         u"12/KH-UBND"_s,
         PartialDate::of(QDate(2025, 5, 20)),
         {},
         {},
         std::nullopt},
        {nextId(b.ids),
         u"Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 3/TTr-SNV"_s,
         u"Tờ trình"_s,
         u"3/TTr-SNV"_s,
         {},
         {},
         {},
         std::nullopt}};
    int n = 0;
    for (const QString &heading :
         {u"MỤC ĐÍCH, YÊU CẦU"_s, u"NHIỆM VỤ VÀ GIẢI PHÁP"_s, u"TỔ CHỨC THỰC HIỆN"_s}) {
        std::vector<Section> parts;
        for (int i = 0; i < 6; ++i) {
            std::vector<Block> blocks;
            for (int k = 0; k < 4; ++k)
                blocks.push_back(k == 0 ? b.text(filling(n++)) : b.dash(filling(n++)));
            parts.push_back(b.decimal(u"Nhóm nội dung thứ %1"_s.arg(i + 1), std::move(blocks)));
        }
        plan.sections.push_back(b.roman(heading, {}, std::move(parts)));
    }
    for (int i = 1; i <= 40; ++i)
        plan.tasks.push_back(
            b.task(u"Nhiệm vụ mẫu số %1: biên soạn, in và cấp phát tài liệu cho thôn, bản"_s.arg(i),
                   u"Sở Nội vụ"_s, u"Sở Dân tộc và Tôn giáo; UBND các xã, phường"_s, u"Quý II"_s,
                   u"2.500 bộ in, 06 tệp âm thanh"_s, u"120.000.000, NS tỉnh"_s));
    plan.closing = {
        RichText::plain(u"Yêu cầu các sở, ban, ngành, UBND các xã, phường nghiêm túc thực hiện./."_s)};
    plan.recipients = {u"Bộ Nội vụ (b/c)"_s, u"Thường trực Tỉnh ủy, Thường trực HĐND tỉnh (b/c)"_s,
                       u"Các sở, ban, ngành"_s, u"UBND các xã, phường"_s, u"Lưu: VT, VX"_s};
    plan.signer = {{u"TM. ỦY BAN NHÂN DÂN"_s}, u"CHỦ TỊCH"_s, u"(Họ và tên)"_s};
    plan.footLine = u"Dữ liệu minh họa"_s;
    return plan;
}

domain::Plan departmentPlan()
{
    Builder b;
    Plan plan = communeDraft();
    plan.state = PlanState::Issued;
    plan.superiorLines = {u"UBND TỈNH MINH KHÊ (MẪU)"_s};
    plan.issuerLines = {u"SỞ Y TẾ"_s};
    plan.number = u"115"_s;
    plan.symbol = u"KH-SYT"_s;
    plan.place = u"Minh Khê"_s;
    plan.date = PartialDate::ofMonth(2026, 2);
    plan.title = u"Thực hiện công tác bình đẳng giới năm 2026 của Sở Y tế"_s;
    plan.preamble = {RichText::plain(
        u"Sở Y tế ban hành Kế hoạch thực hiện công tác bình đẳng giới năm 2026 của ngành, cụ thể như sau:"_s)};
    plan.tasks.clear();
    plan.signer = {{}, u"GIÁM ĐỐC"_s, u"(Họ và tên)"_s};
    plan.recipients = {u"UBND tỉnh (b/c)"_s, u"Sở Nội vụ (tổng hợp)"_s, u"Lãnh đạo Sở"_s, u"Lưu: VT, KHTC"_s};
    plan.footLine.clear();
    return plan;
}

domain::Plan withAppendices()
{
    Builder b;
    b.ids = 5000;
    Plan plan = communeDraft();
    Section targets = b.section(NumberStyle::None, u"Phụ lục I\nCHỈ TIÊU NĂM 2026"_s,
                                {b.text(u"Chỉ tiêu được giao cho xã."_s), visits(b)});
    Section outline =
        b.section(NumberStyle::None, u"Phụ lục II\nĐỀ CƯƠNG BÁO CÁO"_s, {},
                  {b.roman(u"KẾT QUẢ"_s, {b.dash(u"Nêu kết quả chính."_s)}), b.roman(u"KIẾN NGHỊ"_s)});
    plan.appendices = {targets, outline};
    return plan;
}

Plan consultedPlan()
{
    Plan plan = provincePlan();
    plan.state = PlanState::Consultation;
    plan.number.clear();
    plan.date = PartialDate::ofYear(2026);
    const AgencyRef health{{}, u"Sở Y tế (mẫu)"_s, Addressing::Assigned}, education{{}, u"Sở Giáo dục và Đào tạo (mẫu)"_s, Addressing::Assigned},
        finance{{}, u"Sở Tài chính (mẫu)"_s, Addressing::Assigned}, women{{}, u"Hội Liên hiệp Phụ nữ tỉnh (mẫu)"_s, Addressing::Invited};
    CommentRound round;
    round.uuid = u"round-1"_s;
    round.document = u"12/SNV-XDCQ"_s;
    round.sent = QDate(2026, 1, 5);
    round.replyBy = QDate(2026, 1, 15);
    round.replies = {{health, Answer::Comment, u"45/SYT-VP"_s, QDate(2026, 1, 12)},
                     {education, Answer::Agreed, u"31/SGDĐT-VP"_s, QDate(2026, 1, 9)},
                     {finance, Answer::None, {}, {}},
                     {women, Answer::Comment, {}, QDate(2026, 1, 14)}};
    round.comments = {{u"c1"_s, health, plan.sections.front().uuid, u"Nêu rõ số lớp tập huấn cho nhân viên y tế trong năm."_s, Decision::Accepted, {}},
                      {u"c2"_s, women, plan.sections.back().uuid, u"Bổ sung Hội vào nhóm đơn vị phối hợp truyền thông."_s, Decision::Partly, u"bổ sung ở các nhiệm vụ về truyền thông trực tiếp"_s},
                      {u"c3"_s, women, {}, u"Bố trí kinh phí riêng cho các câu lạc bộ."_s, Decision::Rejected, u"kinh phí được lồng ghép trong dự toán giao đầu năm"_s}};
    plan.rounds = {round};
    return plan;
}

documents::Paper paperOfDepartment(bool isLetter)
{
    documents::Paper paper;
    paper.superiorLines = {u"UBND TỈNH MINH KHÊ (MẪU)"_s};
    paper.issuerLines = {u"SỞ NỘI VỤ"_s};
    paper.symbol = isLetter ? u"SNV-XDCQ"_s : u"TTr-SNV"_s;
    paper.place = u"Minh Khê"_s;
    paper.date = PartialDate::ofYear(2026);
    const QString plan = u"Kế hoạch công tác bình đẳng giới năm 2026 (mẫu)"_s;
    paper.subject = (isLetter ? u"lấy ý kiến đối với dự thảo "_s : u"ban hành "_s) + plan;
    paper.addressees = isLetter ? QStringList{u"Sở Y tế"_s, u"Sở Giáo dục và Đào tạo"_s, u"Sở Tài chính"_s, u"Hội Liên hiệp Phụ nữ tỉnh"_s}
                                : QStringList{u"Ủy ban nhân dân tỉnh Minh Khê (mẫu)"_s};
    paper.recipients = {u"Như trên"_s, u"Lãnh đạo Sở"_s, u"Lưu: VT, XDCQ"_s};
    paper.signer = {{u"KT. GIÁM ĐỐC"_s}, u"PHÓ GIÁM ĐỐC"_s, u"(Họ và tên)"_s};
    return paper;
}

documents::DataRequestSheet sampleDataRequest()
{
    using domain::AgencyLevel;
    documents::DataRequestSheet sheet;
    sheet.paper = paperOfDepartment(true);
    sheet.paper.addressees.clear();
    sheet.paper.subject = u"đề nghị cung cấp số liệu thực hiện các chỉ tiêu về bình đẳng giới năm 2026"_s;
    sheet.year = 2026;
    sheet.level = AgencyLevel::Province;
    sheet.due = QDate(2026, 11, 10);
    const auto indicator = [](const QString &code, const QString &name, const QString &above, const QString &below) {
        domain::Indicator one;
        one.code = code;
        one.name = one.shortName = name;
        one.numeratorName = above;
        one.denominatorName = below;
        one.units[AgencyLevel::Province] = u"%"_s;
        return one;
    };
    domain::Indicator helped = indicator(u"3.2a"_s, u"Người bị bạo lực được tiếp cận dịch vụ hỗ trợ"_s, u"Số người được hỗ trợ"_s, u"Số người bị bạo lực được phát hiện"_s);
    helped.smallCell = 5;
    domain::Indicator wages = indicator(u"2.1"_s, u"Lao động nữ làm công hưởng lương"_s, u"Số lao động nữ làm công hưởng lương"_s, u"Tổng số lao động nữ"_s);
    wages.rollUp = domain::RollUp::FromSource;
    domain::Indicator news = indicator(u"6.3"_s, u"Tin, bài trên hệ thống thông tin cơ sở"_s, u"Số tin, bài trong quý"_s, {});
    news.period = domain::IndicatorPeriod::Quarter;
    domain::Indicator pupils = indicator(u"5.2a"_s, u"Trẻ em dân tộc thiểu số hoàn thành tiểu học"_s, u"Số trẻ em hoàn thành tiểu học"_s, u"Số trẻ em trong độ tuổi"_s);
    pupils.period = domain::IndicatorPeriod::SchoolYear;
    domain::Indicator bodies = indicator(u"6.2"_s, u"Cơ quan, tổ chức cam kết thực hiện bình đẳng giới"_s, u"Số cơ quan đã cam kết"_s, u"Tổng số cơ quan"_s);
    bodies.period = domain::IndicatorPeriod::AsOf;
    sheet.letters = {{u"Công an tỉnh"_s, {helped}}, {u"Thống kê tỉnh"_s, {wages, pupils, bodies, news}}};
    return sheet;
}

documents::CollectionSheet sampleCollection()
{
    documents::CollectionSheet sheet;
    sheet.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY (MẪU)"_s};
    sheet.place = u"Khe Mây"_s;
    sheet.date = PartialDate::ofYear(2026);
    sheet.footLine = u"Dữ liệu minh họa"_s;
    sheet.collection.title = u"Số liệu 6 tháng đầu năm 2026 (mẫu)"_s;
    sheet.collection.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    sheet.collection.due = QDate(2026, 6, 5);
    for (const QString &name : {u"Thôn Suối Đá (mẫu)"_s, u"Trường Trung học cơ sở Khe Mây (mẫu)"_s, u"Trạm Y tế xã (mẫu)"_s})
        sheet.collection.units.push_back({std::nullopt, name, domain::Addressing::Assigned});
    const auto measure = [&](const QString &id, const QString &name, const QString &unit, bool isBySex, domain::MeasureNature nature) {
        domain::Measure one;
        one.id = id;
        one.name = name;
        one.unit = unit;
        one.isBySex = isBySex;
        one.nature = nature;
        sheet.measures.push_back(one);
        sheet.collection.measures << id;
    };
    using domain::MeasureNature;
    measure(u"sessions"_s, u"Cuộc họp, sinh hoạt có nội dung truyền thông về bình đẳng giới"_s, u"cuộc"_s, false, MeasureNature::Flow);
    measure(u"attendances"_s, u"Lượt người dự truyền thông"_s, u"lượt người"_s, true, MeasureNature::Flow);
    measure(u"leaflets"_s, u"Tờ rơi, tờ gấp đã phát"_s, u"tờ"_s, false, MeasureNature::Flow);
    measure(u"broadcasts"_s, u"Lượt phát thanh trên loa truyền thanh"_s, u"lượt"_s, false, MeasureNature::Flow);
    measure(u"trusted-addresses"_s, u"Địa chỉ tin cậy đang hoạt động"_s, u"địa chỉ"_s, false, MeasureNature::Stock);
    measure(u"clubs"_s, u"Câu lạc bộ, tổ nhóm đang duy trì"_s, u"câu lạc bộ"_s, false, MeasureNature::Stock);
    return sheet;
}

} // namespace bd::test
