// The small rules, by table: dates, numbers, markers, citations, wordings of duties, names of agencies, kinds.
#include "plan_reading.h"
#include "support/catch.h"

#include "exchange/plan/agencies.h"
#include "exchange/plan/duties.h"
#include "exchange/plan/kinds.h"
#include "exchange/plan/legal_bases.h"
#include "exchange/plan/scan.h"
#include "exchange/plan/task_table.h"

using namespace bd;
using namespace bd::exchange;

TEST_CASE("lowered text has the same length and one tone placement")
{
    for (const QString &s : {QStringLiteral("Uỷ ban Nhân dân"), QStringLiteral("HOÀ BÌNH, hoá, thuý, quý, khoẻ"), QStringLiteral("İstanbul – a\u00A0b")})
        CHECK(lowered(s).size() == s.size());
    CHECK(lowered(u"Uỷ ban hoà giải, quý I") == u"ủy ban hòa giải, quý i");
    CHECK(folded(u"Nơi nhận: Đỗ") == u"noi nhan: do");
}

TEST_CASE("dates in every style")
{
    struct Row {
        const char16_t *text;
        const char *iso; ///< in a plan of 2026; "" for none
    };
    for (const Row &row : std::initializer_list<Row>{{u"30/5/2021", "2021-05-30"},
                                                     {u"05/6", "2026-06-05"},
                                                     {u"05/6.", "2026-06-05"},
                                                     {u"28 tháng 3 năm 2025", "2025-03-28"},
                                                     {u"15 tháng 6", "2026-06-15"},
                                                     {u"15-12-2025", "2025-12-15"},
                                                     {u"15.12.2025", "2025-12-15"},
                                                     {u"30 / 5 / 2021", "2021-05-30"},
                                                     {u"15-12", ""},
                                                     {u"31/02/2025", ""},
                                                     {u"12/13", ""},
                                                     {u"68/KH-UBND", ""},
                                                     {u"2021", ""},
                                                     {u"30/GP", ""}}) {
        const QString text = QString::fromUtf16(row.text);
        INFO(text.toStdString());
        const auto date = dateAt(text, 0);
        const QString iso = date && date->in(2026) ? date->in(2026)->toString(Qt::ISODate) : QString();
        CHECK(iso == QLatin1String(row.iso));
    }
}

TEST_CASE("numbers of documents")
{
    struct Row {
        const char16_t *text, *number, *symbol;
    };
    for (const Row &row : std::initializer_list<Row>{{u"68 /KH-UBND", u"68", u"KH-UBND"},
                                                     {u"       /KH-UBND", u"", u"KH-UBND"},
                                                     {u"…../KH-SNV", u"", u"KH-SNV"},
                                                     {u"540/SNV-CCHCTN&VTLT ngày", u"540", u"SNV-CCHCTN&VTLT"},
                                                     {u"12/KH - UBND", u"12", u"KH-UBND"},
                                                     {u"73/2006/QH11", u"73", u"2006/QH11"},
                                                     {u"11-NQ/TW ngày", u"11", u"NQ/TW"},
                                                     {u"2282/QĐ-TTg ngày", u"2282", u"QĐ-TTg"},
                                                     {u"123/TTg-KGVX của", u"123", u"TTg-KGVX"},
                                                     {u"12/Sở Nội vụ", nullptr, nullptr},
                                                     {u"15/11 đến", nullptr, nullptr},
                                                     {u"30/5/2021", nullptr, nullptr}}) {
        const auto found = numberAt(QString::fromUtf16(row.text), 0);
        INFO(QString::fromUtf16(row.text).toStdString());
        REQUIRE(found.has_value() == (row.number != nullptr));
        if (found) {
            CHECK(found->number == QString::fromUtf16(row.number));
            CHECK(found->symbol == QString::fromUtf16(row.symbol));
        }
    }
}

TEST_CASE("what a line begins with")
{
    struct Row {
        const char16_t *text;
        MarkerType type;
        const char16_t *label;
        const char16_t *rest;
    };
    for (const Row &row : std::initializer_list<Row>{
             {u"I. MỤC ĐÍCH", MarkerType::Roman, u"I", u"MỤC ĐÍCH"},
             {u"IV/ Tổ chức", MarkerType::Roman, u"IV", u"Tổ chức"},
             {u"II - NỘI DUNG", MarkerType::Roman, u"II", u"NỘI DUNG"},
             {u"1. Mục đích", MarkerType::Decimal, u"1", u"Mục đích"},
             {u"1.Mục đích", MarkerType::Decimal, u"1", u"Mục đích"},
             {u"2) Yêu cầu", MarkerType::Decimal, u"2", u"Yêu cầu"},
             {u"3/ Kinh phí", MarkerType::Decimal, u"3", u"Kinh phí"},
             {u"2.1. Công chức", MarkerType::Nested, u"2.1", u"Công chức"},
             {u"1.1.2 Các bước", MarkerType::Nested, u"1.1.2", u"Các bước"},
             {u"đ) Điểm", MarkerType::Letter, u"đ", u"Điểm"},
             {u"a. Cấp tỉnh", MarkerType::Letter, u"a", u"Cấp tỉnh"},
             {u"A. PHẦN CHUNG", MarkerType::UpperLetter, u"A", u"PHẦN CHUNG"},
             {u"Phần thứ nhất", MarkerType::Part, u"Phần thứ nhất", u""},
             {u"PHẦN II: NHIỆM VỤ", MarkerType::Part, u"PHẦN II", u"NHIỆM VỤ"},
             {u"1- Tuyên truyền", MarkerType::Decimal, u"1", u"Tuyên truyền"},
             {u"a- Phát thanh", MarkerType::Letter, u"a", u"Phát thanh"},
             {u"ii) giám sát", MarkerType::Letter, u"ii", u"giám sát"},
             {u"\uF0A7 Chấm", MarkerType::Dash, u"", u"Chấm"},
             {u"5- 10 người", MarkerType::None, u"", nullptr},
             {u"(1) Tập huấn", MarkerType::None, u"", nullptr},
             {u"- Gạch", MarkerType::Dash, u"", u"Gạch"},
             {u"– Gạch", MarkerType::Dash, u"", u"Gạch"},
             {u"• Chấm", MarkerType::Dash, u"", u"Chấm"},
             {u"+ Cộng", MarkerType::Plus, u"", u"Cộng"},
             {u"- + Cộng", MarkerType::Plus, u"", u"Cộng"},
             {u"31/12/2019 giữa Sở", MarkerType::None, u"", nullptr},
             {u"18.5 thuộc tiêu chí", MarkerType::None, u"", nullptr},
             {u"1.150 lượt người", MarkerType::None, u"", nullptr},
             {u"Điều 5 của Luật", MarkerType::None, u"", nullptr},
             {u"15/11 - 15/12", MarkerType::None, u"", nullptr},
             {u"V/v triển khai", MarkerType::None, u"", nullptr},
             {u"2025 - 2030", MarkerType::None, u"", nullptr},
             {u"-------", MarkerType::None, u"", nullptr}}) {
        const QString text = QString::fromUtf16(row.text);
        INFO(text.toStdString());
        const Marker marker = markerOf(text);
        CHECK(static_cast<int>(marker.type) == static_cast<int>(row.type));
        CHECK(marker.label == QString::fromUtf16(row.label));
        if (row.rest)
            CHECK(text.mid(marker.length) == QString::fromUtf16(row.rest));
    }
}

TEST_CASE("citations of a preamble")
{
    struct Row {
        const char16_t *text;
        QStringList expected; ///< "type|number|date|issuer|title"
    };
    const std::vector<Row> rows{
        {u"Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;", {QStringLiteral("Luật||2006-11-29||Bình đẳng giới")}},
        {u"Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;", {QStringLiteral("Luật||2025||Tổ chức chính quyền địa phương")}},
        {u"Thực hiện Kế hoạch số: 76/KH-UBND ngày 20/02/2026 của UBND thành phố A về việc tập huấn.",
         {QStringLiteral("Kế hoạch|76/KH-UBND|2026-02-20|UBND thành phố A|tập huấn")}},
        {u"Thực hiện Công văn số 1/BNV-BĐG ngày 1/3/2026 của Bộ Nội vụ và Kế hoạch 2/KH-UBND ngày 02 tháng 3 năm 2026 của UBND tỉnh, UBND xã xây dựng kế hoạch như sau:",
         {QStringLiteral("Công văn|1/BNV-BĐG|2026-03-01|Bộ Nội vụ|"), QStringLiteral("Kế hoạch|2/KH-UBND|2026-03-02|UBND tỉnh|")}},
        {u"Thực hiện Quyết định số 5/QĐ-UBND ngày 3/3/2026 của UBND tỉnh về việc triển khai Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ;",
         {QStringLiteral("Quyết định|5/QĐ-UBND|2026-03-03|UBND tỉnh|triển khai Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ")}},
        {u"Căn cứ Chỉ thị số 21-CT/TW ngày 20/01/2018 của Ban Bí thư về công tác phụ nữ;",
         {QStringLiteral("Chỉ thị|21-CT/TW|2018-01-20|Ban Bí thư|công tác phụ nữ")}},
        {u"Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ phê duyệt Chương trình A;",
         {QStringLiteral("Quyết định|2282/QĐ-TTg|2020-12-31|Thủ tướng Chính phủ|phê duyệt Chương trình A")}},
        {u"Năm 2026 là năm đầu của nhiệm kỳ.", {}},
    };
    for (const Row &row : rows) {
        const QString text = QString::fromUtf16(row.text);
        INFO(text.toStdString());
        QStringList found;
        for (const domain::LegalBasis &b : legalBasesIn(text))
            found += QStringList{b.docType, b.number, b.date.toIso(), b.issuer, b.title}.join(QLatin1Char('|'));
        CHECK(found == row.expected);
    }
}

TEST_CASE("wordings of duties")
{
    struct Row {
        const char16_t *text;
        QStringList expected; ///< "kind period due strict to via"
    };
    const QString none = QStringLiteral("-");
    const std::vector<Row> rows{
        {u"Báo cáo 6 tháng gửi trước ngày 30/5/2026.", {QStringLiteral("periodic 6m 2026-05-30 strict")}},
        {u"Báo cáo năm chậm nhất ngày 15/12.", {QStringLiteral("periodic year 2026-12-15 day")}},
        {u"Gửi báo cáo quý đến hết ngày 05/7.", {QStringLiteral("periodic other 2026-07-05 day")}},
        {u"Báo cáo 9 tháng trước ngày 10 tháng 9 năm 2026.", {QStringLiteral("periodic 9m 2026-09-10 strict")}},
        {u"Báo cáo đánh giá 6 tháng (trước ngày 05/6) và một năm (trước ngày 10/11).",
         {QStringLiteral("periodic 6m 2026-06-05 strict"), QStringLiteral("periodic year 2026-11-10 strict")}},
        {u"Báo cáo gửi trước ngày 05/6/2026 (6 tháng), trước ngày 05/12/2026 (năm).",
         {QStringLiteral("periodic 6m 2026-06-05 strict"), QStringLiteral("periodic year 2026-12-05 strict")}},
        {u"Báo cáo định kỳ (6 tháng trước ngày 10/6, năm trước ngày 05/12).",
         {QStringLiteral("periodic 6m 2026-06-10 strict"), QStringLiteral("periodic year 2026-12-05 strict")}},
        {u"Báo cáo định kỳ: 6 tháng trước ngày 10/6; năm trước ngày 05/12.",
         {QStringLiteral("periodic 6m 2026-06-10 strict"), QStringLiteral("periodic year 2026-12-05 strict")}},
        {u"Báo cáo 6 tháng đầu năm 2026 trước ngày 01/6.", {QStringLiteral("periodic 6m 2026-06-01 strict")}},
        {u"Báo cáo năm trước ngày 15/01 năm sau.", {QStringLiteral("periodic year 2027-01-15 strict")}},
        {u"Báo cáo số liệu định kỳ ngày 15 hằng tháng.", {QStringLiteral("periodic other - day")}},
        {u"Báo cáo kết quả Tháng hành động trước ngày 20/12.", {QStringLiteral("periodic action-month 2026-12-20 strict")}},
        {u"Báo cáo đột xuất khi có yêu cầu.", {QStringLiteral("ad-hoc - - day")}},
        {u"Báo cáo chuyên đề: khi có yêu cầu.", {QStringLiteral("topical - - day")}},
        {u"Báo cáo chuyên đề trước ngày 15/8.", {QStringLiteral("topical - 2026-08-15 strict")}},
        {u"Xây dựng kế hoạch và gửi về UBND xã trước ngày 20/3.", {QStringLiteral("topical - 2026-03-20 strict")}},
        {u"Gửi giấy mời đến các đơn vị trước ngày 20/3.", {}},
        {u"Ban hành kế hoạch trước ngày 15/4.", {}},
        {u"Gửi số liệu báo cáo, lấy từ ngày 15/12 năm trước đến hết ngày 14/12.", {}},
        {u"Tổ chức hội nghị trước ngày 30/6.", {}},
        {u"Hưởng ứng Tháng hành động từ ngày 15/11 đến ngày 15/12.", {}},
        {u"Kiểm tra đột xuất theo kế hoạch.", {}},
        {u"Tập huấn cho báo cáo viên trước ngày 30/6.", {}},
        {u"Hoàn thành tập huấn trước ngày 30/6; báo cáo kết quả trong cuộc họp.", {}},
    };
    for (const Row &row : rows) {
        const QString text = QString::fromUtf16(row.text);
        INFO(text.toStdString());
        QStringList found;
        for (const domain::ReportingDuty &d : dutiesIn({text, {}, false, 2026}))
            found += QStringList{domain::toCode(d.kind), d.period ? domain::toCode(*d.period) : none,
                                 d.due ? d.due->toString(Qt::ISODate) : none, d.strict ? QStringLiteral("strict") : QStringLiteral("day")}
                         .join(QLatin1Char(' '));
        CHECK(found == row.expected);
    }
}

TEST_CASE("who reports to whom, through whom")
{
    const auto duties = dutiesIn({QStringLiteral("Các trường học báo cáo kết quả năm trước ngày 20/10 về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) để tổng hợp."),
                                  {}, false, 2026});
    REQUIRE(duties.size() == 1);
    CHECK(duties[0].from == u"Các trường học");
    CHECK(duties[0].to == u"Ủy ban nhân dân xã");
    CHECK(duties[0].via == u"Phòng Văn hóa - Xã hội");
    // Each report of a sentence has its own dates, its own sender and receiver.
    struct Row {
        const char16_t *text;
        QStringList expected; ///< "period due from > to < via"
    };
    for (const Row &row : std::initializer_list<Row>{
             {u"Các thôn báo cáo 6 tháng và báo cáo năm về Phòng A trước ngày 01/6 và 01/11; Phòng A báo cáo UBND xã trước ngày 08/6 và trước ngày 08/11.",
              {QStringLiteral("6m 06-01 Các thôn > Phòng A < "), QStringLiteral("year 11-01 Các thôn > Phòng A < "),
               QStringLiteral("6m 06-08 Phòng A > UBND xã < "), QStringLiteral("year 11-08 Phòng A > UBND xã < ")}},
             {u"Các thôn gửi báo cáo 6 tháng, năm về Phòng A trước ngày 01/6 và 01/11 để tổng hợp, trình UBND xã báo cáo UBND tỉnh trước ngày 09/6 và 09/11.",
              {QStringLiteral("6m 06-01 Các thôn > Phòng A < "), QStringLiteral("year 11-01 Các thôn > Phòng A < "),
               QStringLiteral("6m 06-09 UBND xã > UBND tỉnh < "), QStringLiteral("year 11-09 UBND xã > UBND tỉnh < ")}},
             {u"Các thôn báo cáo 6 tháng trước ngày 01/6, báo cáo năm trước ngày 01/11 về Phòng A.",
              {QStringLiteral("6m 06-01 Các thôn > Phòng A < "), QStringLiteral("year 11-01 Các thôn > Phòng A < ")}},
             {u"Trường Tiểu học số 2 báo cáo năm gửi Phòng A 02 bản trước ngày 01/11.",
              {QStringLiteral("year 11-01 Trường Tiểu học số 2 > Phòng A < ")}}}) {
        INFO(QString::fromUtf16(row.text).toStdString());
        QStringList found;
        for (const domain::ReportingDuty &d : dutiesIn({QString::fromUtf16(row.text), {}, false, 2026}))
            found += (d.period ? domain::toCode(*d.period) : QStringLiteral("-")) + QLatin1Char(' ')
                + (d.due ? d.due->toString(QStringLiteral("MM-dd")) : QStringLiteral("-")) + QLatin1Char(' ') + d.from + QStringLiteral(" > ") + d.to
                + QStringLiteral(" < ") + d.via;
        CHECK(found == row.expected);
    }
    // A list takes what its first line says.
    const auto listed = dutiesIn({QStringLiteral("6 tháng: gửi trước ngày 01/6."),
                                  QStringLiteral("Các sở báo cáo UBND tỉnh (qua Sở Nội vụ để tổng hợp), cụ thể:"), false, 2026});
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].to == u"UBND tỉnh");
    CHECK(listed[0].via == u"Sở Nội vụ");
}

TEST_CASE("dates of documents that are cited are no deadlines, days that do not exist are told")
{
    for (const char16_t *text : {u"Các đơn vị báo cáo theo Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ.",
                                 u"Chế độ báo cáo theo Kế hoạch số 12/KH-UBND của UBND tỉnh ngày 20/01/2026.",
                                 u"Báo cáo theo Luật Bình đẳng giới ngày 29/11/2006."}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(dutiesIn({QString::fromUtf16(text), {}, true, 2026}).empty());
    }
    CHECK(dutiesIn({QStringLiteral("Báo cáo năm: ngày 15/12/2026."), {}, true, 2026}).size() == 1);
    CHECK(impossibleDates(QStringLiteral("Gửi trước ngày 32/6/2026, ngày 31/11 và ngày 29/02; hỗ trợ cả ngày 24/7."))
          == QStringList{QStringLiteral("32/6/2026"), QStringLiteral("31/11")});
}

TEST_CASE("agencies taken apart")
{
    struct Row {
        const char16_t *text;
        QStringList expected;
    };
    const std::vector<Row> rows{
        {u"Sở Lao động - Thương binh và Xã hội", {QStringLiteral("Sở Lao động - Thương binh và Xã hội")}},
        {u"Đài Phát thanh - Truyền hình và Báo tỉnh", {QStringLiteral("Đài Phát thanh - Truyền hình"), QStringLiteral("Báo tỉnh")}},
        {u"UBND các huyện, thị xã, thành phố", {QStringLiteral("UBND các huyện, thị xã, thành phố")}},
        {u"Văn phòng HĐND và UBND", {QStringLiteral("Văn phòng HĐND và UBND")}},
        {u"Phòng Kinh tế, Hạ tầng và Đô thị", {QStringLiteral("Phòng Kinh tế, Hạ tầng và Đô thị")}},
        {u"Các phòng: Tư pháp; Y tế", {QStringLiteral("Phòng Tư pháp"), QStringLiteral("Phòng Y tế")}},
        {u"Đề nghị Hội Nông dân, Đoàn Thanh niên xã", {QStringLiteral("! Hội Nông dân"), QStringLiteral("! Đoàn Thanh niên xã")}},
        {u"Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính", {QStringLiteral("Sở Nội vụ")}},
        {u"Phòng Tổ chức cán bộ tham mưu", {QStringLiteral("Phòng Tổ chức cán bộ")}},
        {u"Trung tâm Dịch vụ tổng hợp", {QStringLiteral("Trung tâm Dịch vụ tổng hợp")}},
        {u"Phòng Nội vụ tổng hợp số liệu", {QStringLiteral("Phòng Nội vụ")}},
        {u"Hội Nông dân tỉnh, Tỉnh đoàn", {QStringLiteral("Hội Nông dân tỉnh"), QStringLiteral("Tỉnh đoàn")}},
        {u"Nhiệm vụ chung", {}},
        {u"Tổ chức thực hiện", {}},
    };
    for (const Row &row : rows) {
        INFO(QString::fromUtf16(row.text).toStdString());
        QStringList found;
        for (const domain::AgencyRef &a : agenciesIn(QString::fromUtf16(row.text)))
            found += (a.addressing == domain::Addressing::Invited ? QStringLiteral("! ") : QString()) + a.name;
        CHECK(found == row.expected);
    }
}

TEST_CASE("one issuer or a superior above it")
{
    struct Row {
        QStringList lines;
        qsizetype superior;
    };
    for (const Row &row : std::initializer_list<Row>{
             {{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("TỈNH GIA LAI")}, 0},
             {{QStringLiteral("UBND TỈNH A"), QStringLiteral("SỞ NỘI VỤ")}, 1},
             {{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("TỈNH A"), QStringLiteral("SỞ LAO ĐỘNG -"), QStringLiteral("THƯƠNG BINH VÀ XÃ HỘI")}, 2},
             {{QStringLiteral("BAN VÌ SỰ TIẾN BỘ"), QStringLiteral("CỦA PHỤ NỮ TỈNH A")}, 0},
             {{QStringLiteral("UBND XÃ A"), QStringLiteral("PHÒNG VĂN HÓA - XÃ HỘI")}, 1},
             {{QStringLiteral("ỦY BAN NHÂN DÂN TỈNH A")}, 0}}) {
        INFO(row.lines.join(QLatin1Char('/')).toStdString());
        CHECK(superiorLineCount(row.lines, {}) == row.superior);
    }
}

TEST_CASE("kinds by the words of headings")
{
    struct Row {
        const char16_t *heading;
        const char *kind;
    };
    for (const Row &row : std::initializer_list<Row>{{u"MỤC ĐÍCH, YÊU CẦU", "purpose"},
                                                     {u"MỤC TIÊU, YÊU CẦU", "purpose"},
                                                     {u"Mục tiêu, chỉ tiêu năm 2026", "targets"},
                                                     {u"NỘI DUNG, NHIỆM VỤ TRỌNG TÂM", "content"},
                                                     {u"Nội dung, thời gian, phân công", "content"},
                                                     {u"HOẠT ĐỘNG CÔNG TÁC BÌNH ĐẲNG GIỚI", "content"},
                                                     {u"NGUỒN KINH PHÍ", "budget"},
                                                     {u"PHÂN CÔNG THỰC HIỆN", "organisation"},
                                                     {u"Tổ chức thực hiện và báo cáo", "organisation"},
                                                     {u"CHẾ ĐỘ THÔNG TIN, BÁO CÁO", "reporting"}}) {
        INFO(QString::fromUtf16(row.heading).toStdString());
        CHECK(domain::toCode(kindOfTop(QString::fromUtf16(row.heading))) == QLatin1String(row.kind));
    }
    for (const Row &row : std::initializer_list<Row>{{u"Truyền thông trong ngành và hưởng ứng Tháng hành động", "communication"},
                                                     {u"Tháng hành động vì bình đẳng giới", "action_month"},
                                                     {u"Mô hình và dịch vụ hỗ trợ người bị bạo lực", "models"},
                                                     {u"Nâng cao năng lực quản lý nhà nước", "capacity"},
                                                     {u"Phối hợp liên ngành, huy động nguồn lực và hợp tác quốc tế", "coordination"},
                                                     {u"Hoạt động của Ban Vì sự tiến bộ của phụ nữ", "committee"},
                                                     {u"Nội dung thuộc xây dựng nông thôn mới", "rural"},
                                                     {u"Thi đua, khen thưởng", "awards"},
                                                     {u"Chuyện khác", "other"}}) {
        INFO(QString::fromUtf16(row.heading).toStdString());
        CHECK(domain::toCode(kindOfPart(QString::fromUtf16(row.heading), domain::SectionKind::Content, true)) == QLatin1String(row.kind));
    }
}

TEST_CASE("amounts of money and times of tasks")
{
    CHECK(amountIn(QStringLiteral("25.000.000, NS tỉnh")) == 25'000'000);
    CHECK(amountIn(QStringLiteral("9,8 tỷ đồng")) == 9'800'000'000);
    CHECK(amountIn(QStringLiteral("1,5 triệu")) == 1'500'000);
    CHECK(amountIn(QStringLiteral("500 nghìn đồng")) == 500'000);
    CHECK_FALSE(amountIn(QStringLiteral("lồng ghép")).has_value());
    CHECK_FALSE(amountIn(QStringLiteral("theo Kế hoạch số 12")).has_value());
    struct Row {
        const char16_t *text;
        const char *start, *end;
    };
    for (const Row &row : std::initializer_list<Row>{{u"Quý II", "2026-04", "2026-06"},
                                                     {u"Quý II - Quý III", "2026-04", "2026-09"},
                                                     {u"trước 28/02", "", "2026-02-28"},
                                                     {u"15/11 - 15/12", "2026-11-15", "2026-12-15"},
                                                     {u"tháng 5", "2026-05", "2026-05"},
                                                     {u"từ tháng 4", "2026-04", ""},
                                                     {u"cả năm", "", ""}}) {
        domain::PartialDate start, end;
        readTime(QString::fromUtf16(row.text), 2026, start, end);
        INFO(QString::fromUtf16(row.text).toStdString());
        CHECK(start.toIso() == QLatin1String(row.start));
        CHECK(end.toIso() == QLatin1String(row.end));
    }
}
