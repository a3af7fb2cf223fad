// What a drafted report prints is what an official would sign: places, lists, times, verbs; and who is spoken to.
#include "application/report_facts_fixture.h"

#include "application/report_phrases.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;
using domain::SectionKind;

namespace {

struct Words {
    QString given, wanted;
};

domain::Inspection inspection(domain::InspectionRole role, const QString &unit, const QString &findings)
{
    domain::Inspection made;
    made.uuid = newUuid();
    made.role = role;
    made.unit.name = unit;
    made.date = QDate(2026, 5, 12);
    made.contents = u"Việc thực hiện kế hoạch năm 2026."_s;
    made.findings = findings;
    return made;
}

} // namespace

TEST_CASE("places as they stand behind “tại”", "[report-words]")
{
    const Words rows[] = {{u"Các xã, phường"_s, u"các xã, phường"_s},
                          {u"Thôn Nà Mây (mẫu)"_s, u"thôn Nà Mây (mẫu)"_s},
                          {u"4 thôn"_s, u"04 thôn"_s},
                          {u"24 trường"_s, u"24 trường"_s},
                          {u"Nhà văn hóa xã Khe Mây (mẫu)."_s, u"Nhà văn hóa xã Khe Mây (mẫu)"_s},
                          {u"Trường THCS Khe Mây (mẫu)"_s, u"Trường THCS Khe Mây (mẫu)"_s},
                          {u"Tại hội trường UBND xã"_s, u"hội trường UBND xã"_s},
                          {u"TP. Minh Khê"_s, u"TP. Minh Khê"_s},
                          {QString(), QString()}};
    for (const Words &row : rows)
        CHECK(placeInSentence(row.given) == row.wanted);
}

TEST_CASE("activities, times, methods and members of lists within a sentence", "[report-words]")
{
    const Words activities[] = {{u"Truyền thông giảm mất cân bằng giới tính khi sinh, tháng 02"_s, u"hoạt động truyền thông giảm mất cân bằng giới tính khi sinh"_s},
                                {u"Diễn đàn thanh niên."_s, u"diễn đàn thanh niên"_s},
                                {u"Hội thi gia đình, quý II năm 2026"_s, u"hội thi gia đình"_s},
                                {u"Tháng hành động tại xã"_s, u"Tháng hành động tại xã"_s}};
    for (const Words &row : activities)
        CHECK(activityInSentence(row.given) == row.wanted);
    const Words times[] = {{u"Quý IV năm 2026"_s, u"vào quý IV năm 2026"_s}, {u"trước 30/4"_s, u"trước 30/4"_s}, {u"Từ 15/11 đến 15/12"_s, u"từ 15/11 đến 15/12"_s},
                           {u"Cả năm"_s, QString()}, {u"Hằng tháng"_s, QString()}, {u"khi phát sinh"_s, QString()}, {QString(), QString()}};
    for (const Words &row : times)
        CHECK(timeInSentence(row.given) == row.wanted);
    const Words methods[] = {{u"Độ phủ loa truyền thanh 8/9 thôn, cộng người dự họp không trùng; ước"_s, u"độ phủ loa truyền thanh 8/9 thôn, cộng người dự họp không trùng"_s},
                             {u"Ước theo độ phủ loa; số hộ"_s, u"độ phủ loa, số hộ"_s}};
    for (const Words &row : methods)
        CHECK(methodInSentence(row.given) == row.wanted);
    CHECK(listItem(u"Tổ tiết kiệm, vay vốn; tổ hợp tác"_s) == u"Tổ tiết kiệm, vay vốn, tổ hợp tác"_s);
    CHECK(beginsWithVerb(u"ký kế hoạch phối hợp"_s));
    CHECK_FALSE(beginsWithVerb(u"kế hoạch phối hợp"_s));
}

TEST_CASE("papers are handed out, banners are hung, gifts are given", "[report-words][report-draft]")
{
    MadeFacts made;
    made.section(SectionKind::Communication, u"Truyền thông"_s);
    made.section(SectionKind::Observances, u"Kỷ niệm các ngày lễ"_s);
    made.add(u"leaflets.total"_s, u"Tờ rơi"_s, u"tờ"_s, 1150);
    made.add(u"handbooks.total"_s, u"Sổ tay, tài liệu"_s, u"cuốn"_s, 20);
    CHECK(made.lines(SectionKind::Communication).contains(u"Đã cấp phát 1.150 tờ rơi; 20 cuốn sổ tay, tài liệu."_s));
    made.add(u"banners.total"_s, u"Băng rôn, khẩu hiệu"_s, u"cái"_s, 4);
    CHECK(made.lines(SectionKind::Communication).contains(u"Đã cấp phát 1.150 tờ rơi; 20 cuốn sổ tay, tài liệu; treo 04 băng rôn, khẩu hiệu."_s));
    made.add(u"banners.supplied.total"_s, u"Băng rôn, khẩu hiệu (được cấp)"_s, u"cái"_s, 3);
    CHECK(made.lines(SectionKind::Communication).contains(u"Đã treo 03 băng rôn, khẩu hiệu do cấp trên cấp."_s));
    made.add(u"households-served.total"_s, u"Hộ được cấp phát tài liệu"_s, u"hộ"_s, 1086);
    made.add(u"conferences.total"_s, u"Hội nghị"_s, u"hội nghị"_s, 2);
    CHECK(made.lines(SectionKind::Communication).contains(u"Trong kỳ đã tổ chức 02 hội nghị; có 1.086 hộ được cấp phát tài liệu."_s));
    made.add(u"section.observances.activities"_s, u"Hoạt động"_s, u"hoạt động"_s, 1);
    made.add(u"gifts.total"_s, u"Suất quà"_s, u"suất"_s, 6);
    CHECK(made.lines(SectionKind::Observances).contains(u"Trong kỳ đã trao 06 suất quà."_s));
}

TEST_CASE("members of a list hold no list of their own", "[report-words][report-draft]")
{
    MadeFacts made;
    made.section(SectionKind::Models, u"Mô hình"_s);
    made.add(u"models.running"_s, u"Mô hình đang duy trì"_s, u"mô hình"_s, 3);
    made.add(u"models.at_start"_s, u"Đầu năm"_s, u"mô hình"_s, 2);
    made.add(u"models.kind.1"_s, u"Câu lạc bộ"_s, u"mô hình"_s, 2);
    made.add(u"models.kind.2"_s, u"Tổ tiết kiệm, vay vốn; tổ hợp tác do nữ làm chủ"_s, u"mô hình"_s, 1);
    CHECK(made.lines(SectionKind::Models).first()
          == u"Tính đến ngày 30/6/2026, trên địa bàn xã đang duy trì 03 mô hình (tăng 01 mô hình so với đầu năm), gồm: 02 câu lạc bộ; 01 tổ tiết kiệm, vay vốn, tổ hợp tác do nữ làm chủ."_s);
}

TEST_CASE("issued documents are named by what is known of them, the earliest first", "[report-words][report-draft]")
{
    MadeFacts made;
    made.section(SectionKind::Direction, u"Văn bản đã ban hành"_s);
    made.add(u"documents.total"_s, u"Văn bản đã ban hành"_s, u"văn bản"_s, 4);
    domain::IssuedDocument whole{u"a"_s, u"64/KH-UBND"_s, u"Kế hoạch"_s, QDate(2026, 5, 4), u"Tháng hành động"_s, {}, {}};
    domain::IssuedDocument noDate{u"b"_s, u"12/KH-UBND"_s, u"Kế hoạch"_s, {}, {}, {}, {}};
    domain::IssuedDocument noNumber{u"c"_s, {}, u"Công văn"_s, QDate(2026, 3, 2), u"Thu thập số liệu"_s, {}, {}};
    domain::IssuedDocument nothing{u"d"_s, {}, {}, QDate(2026, 4, 2), {}, {}, {}};
    made.facts.registers.documents = {whole, noDate, noNumber, nothing};
    CHECK(made.lines(SectionKind::Direction).first()
          == u"Trong kỳ, UBND xã đã ban hành 04 văn bản triển khai, gồm: Kế hoạch số 12/KH-UBND; Công văn ngày 02/3/2026 về thu thập số liệu; Kế hoạch số 64/KH-UBND ngày 04/5/2026."_s);
}

TEST_CASE("proposals go to whom the office reports to, and are its own", "[report-words][report-draft]")
{
    struct Row {
        domain::AgencyLevel level;
        bool isSector;
        QString office, requester, reportsTo, says;
    };
    const Row rows[] = {{domain::AgencyLevel::Commune, false, u"UBND xã Khe Mây (mẫu)"_s, {}, {}, u"Đề nghị UBND tỉnh, Sở Nội vụ bố trí kinh phí."_s},
                        {domain::AgencyLevel::Commune, false, u"UBND xã Khe Mây (mẫu)"_s, u"Sở Nội vụ tỉnh Minh Khê (mẫu)"_s, {}, u"Đề nghị Sở Nội vụ tỉnh Minh Khê (mẫu) bố trí kinh phí."_s},
                        {domain::AgencyLevel::Province, false, u"UBND tỉnh Minh Khê (mẫu)"_s, {}, {}, u"Đề nghị Chính phủ, Bộ Nội vụ bố trí kinh phí."_s},
                        {domain::AgencyLevel::Province, false, u"UBND tỉnh Minh Khê (mẫu)"_s, {}, u"Bộ Nội vụ"_s, u"Đề nghị Bộ Nội vụ bố trí kinh phí."_s},
                        {domain::AgencyLevel::Province, true, u"Sở Y tế (mẫu)"_s, {}, {}, u"Đề nghị UBND tỉnh bố trí kinh phí."_s}};
    for (const Row &row : rows) {
        MadeFacts made;
        setLevel(made.facts.setting, row.level, row.isSector, row.office);
        made.facts.setting.reportsTo = row.reportsTo;
        made.facts.report.requester = row.requester;
        made.section(SectionKind::Proposals, u"KIẾN NGHỊ"_s);
        domain::IndicatorValue own, ofCommune;
        own.code = ofCommune.code = u"3.2b"_s;
        own.year = ofCommune.year = 2026;
        own.proposal = u"Đề nghị bố trí kinh phí."_s;
        ofCommune.unit.name = u"UBND xã Tà Nung (mẫu)"_s;
        ofCommune.proposal = u"Tập huấn cho tổ hòa giải."_s;
        made.facts.values = {own, ofCommune};
        CHECK(made.lines(SectionKind::Proposals) == QStringList{row.says});
    }
}

TEST_CASE("the report on an inspection tells what the office inspected, not what was found with it", "[report-words][report-draft]")
{
    MadeFacts made;
    made.facts.report.kind = domain::ReportKind::Inspection;
    made.section(SectionKind::Direction, u"KHÁI QUÁT"_s);
    made.section(SectionKind::Inspection, u"Ưu điểm"_s);
    made.section(SectionKind::Difficulties, u"Tồn tại, hạn chế"_s);
    made.section(SectionKind::Outlook, u"KIẾN NGHỊ, THỜI HẠN KHẮC PHỤC"_s);
    const QString proposals = made.section(SectionKind::Proposals, u"ĐỀ XUẤT CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA"_s).uuid;
    made.facts.registers.inspections = {inspection(domain::InspectionRole::Inspected, u"UBND xã"_s, u"Chưa tách số liệu."_s)};
    CHECK(made.lines(SectionKind::Direction) == QStringList{u"Thời gian, thành phần đoàn và đơn vị được kiểm tra: …."_s});
    CHECK(made.lines(SectionKind::Inspection) == QStringList{u"Ưu điểm: …."_s});
    CHECK(made.lines(SectionKind::Outlook).isEmpty());
    const auto own = inspection(domain::InspectionRole::Chairing, u"Trường THCS Khe Mây (mẫu)"_s, u"Đã ban hành kế hoạch; phân công rõ người phụ trách; chưa tách số liệu nam, nữ."_s);
    made.facts.registers.inspections.push_back(own);
    made.facts.registers.recommendations = {{u"r"_s, own.uuid, u"Tách số liệu theo giới."_s, QDate(2026, 9, 30), {}, {}}};
    CHECK(made.lines(SectionKind::Direction) == QStringList{u"Ngày 12/5/2026, UBND xã đã kiểm tra việc thực hiện kế hoạch năm 2026 tại Trường THCS Khe Mây (mẫu)."_s});
    CHECK(made.lines(SectionKind::Inspection) == QStringList{u"Tại Trường THCS Khe Mây (mẫu): đã ban hành kế hoạch; phân công rõ người phụ trách."_s});
    CHECK(made.lines(SectionKind::Difficulties) == QStringList{u"Tại Trường THCS Khe Mây (mẫu): chưa tách số liệu nam, nữ."_s});
    CHECK(made.lines(SectionKind::Outlook) == QStringList{u"Đề nghị Trường THCS Khe Mây (mẫu) tách số liệu theo giới, hoàn thành trước ngày 30/9/2026."_s});
    for (const SectionDraft &draft : made.drafts())
        CHECK(draft.sectionUuid != proposals);
}

TEST_CASE("“nothing was done” is a draft that a person decides about", "[report-words][report-draft][report-check]")
{
    MadeFacts made;
    const QString section = made.section(SectionKind::Proposals, u"KIẾN NGHỊ"_s).uuid, money = made.section(SectionKind::Budget, u"Kinh phí"_s).uuid;
    CHECK(made.lines(SectionKind::Budget) == QStringList{u"Chưa tổng hợp được số liệu về kinh phí thực hiện."_s});
    takeDrafts(made.document, made.facts.report, made.drafts(), {section, money});
    const auto assumed = [&] { return assumedParagraphs(made.facts, made.document, shippedPatterns()); };
    CHECK(assumed().size() == 2);
    const auto issues = checkReport(made.facts, made.document, QDate(2026, 7, 1));
    CHECK(std::count_if(issues.begin(), issues.end(), [](const auto &issue) { return issue.code == u"assumed_nothing"; }) == 2);
    made.facts.report.sections.push_back({section, true, false}); // accepted: it is so
    CHECK(assumed().size() == 1);
    std::get<domain::Paragraph>(made.document.sections.back().blocks.front()).text = domain::RichText::plain(u"Năm nay chưa chi."_s);
    CHECK(assumed().isEmpty());
}

TEST_CASE("a reason that was given makes it a fact; results beside it make it needless", "[report-words][report-draft]")
{
    MadeFacts made;
    made.section(SectionKind::Communication, u"Truyền thông"_s);
    made.facts.report.reasons.push_back({u"section.communication"_s, u"Chưa bố trí được kinh phí"_s, u"trước ngày 30/9"_s});
    REQUIRE(made.drafts().size() == 1);
    CHECK_FALSE(made.drafts().front().sentences.front().isAssumed);
    CHECK(made.lines(SectionKind::Communication).first().endsWith(u"nội dung này được bố trí trước ngày 30/9."_s));
    MadeFacts month;
    month.section(SectionKind::Models, u"Hoạt động hỗ trợ"_s);
    month.add(u"models.running"_s, u"Mô hình đang duy trì"_s, u"mô hình"_s, 3);
    for (const QString &line : month.all())
        CHECK_FALSE(line.contains(u"Chưa tổng hợp"_s));
}

TEST_CASE("every pattern is drafted somewhere or ready to be inserted, with its open places shown", "[report-words][report-patterns]")
{
    MadeFacts made;
    QStringList codes;
    for (const ReadyPhrase &phrase : readyPhrases(made.facts, SectionKind::Difficulties, shippedPatterns())) {
        INFO(phrase.code.toStdString() + ": " + phrase.text.toStdString());
        codes << phrase.code;
        CHECK_FALSE(phrase.when.isEmpty());
        CHECK(phrase.text.size() > 20);
        CHECK(phrase.text.at(0).isUpper());
        CHECK_FALSE(phrase.text.contains(u"{"_s));
        CHECK_FALSE(phrase.text.contains(u"  "_s));
        CHECK_FALSE(phrase.text.contains(u" ,"_s));
    }
    CHECK(codes.first().startsWith(u"P-N"_s)); // the section's own first
    for (const char *code : {"P-B05", "P-P03", "P-P04", "P-Q01", "P-N06"})
        CHECK(codes.contains(QLatin1String(code)));
}
