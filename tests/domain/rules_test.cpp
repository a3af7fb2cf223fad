// Rules of the domain by table: numbers, letters, partial dates, names, rich text.
#include "domain/numbering.h"
#include "domain/plan.h"
#include "support/catch.h"

using namespace bd::domain;

TEST_CASE("points follow the Vietnamese alphabet")
{
    QString all;
    for (int i = 0; i < 23; ++i)
        all += vietnameseLetter(i);
    CHECK(all == u"abcdđeghiklmnopqrstuvxy"_qs);
    CHECK(vietnameseLetter(23) == u"aa"_qs);
    CHECK(fromVietnameseLetter(u"đ"_qs) == 4);
    CHECK_FALSE(fromVietnameseLetter(u"f"_qs));
}

TEST_CASE("Roman numbers, and what is none")
{
    for (int n : {1, 4, 9, 14, 40, 90, 1999, 3999})
        CHECK(fromRoman(roman(n)) == n);
    for (const char *bad : {"IIII", "VX", "", "IC", "i"})
        CHECK_FALSE(fromRoman(QString::fromLatin1(bad)));
}

TEST_CASE("labels by style and parent")
{
    CHECK(sectionLabel(NumberStyle::Roman, 3) == u"IV"_qs);
    CHECK(sectionLabel(NumberStyle::Nested, 1, u"2"_qs) == u"2.2"_qs);
    CHECK(sectionLabel(NumberStyle::Nested, 1, u"IV"_qs) == u"2"_qs);
    CHECK(printedNumber(NumberStyle::Letter, u"a"_qs) == u"a)"_qs);
    CHECK(printedNumber(NumberStyle::Decimal, u"1"_qs) == u"1."_qs);
    CHECK(printedNumber(NumberStyle::None, QString()).isEmpty());
}

TEST_CASE("a section without number does not count among its siblings")
{
    std::vector<Section> sections(3);
    sections[1].numberStyle = NumberStyle::None;
    QStringList labels;
    walkSections(sections, [&](const Section &, const QString &label, int) { labels += label; });
    CHECK(labels == QStringList{u"1"_qs, QString(), u"2"_qs});
}

TEST_CASE("no level prints the mark of a level above it")
{
    using enum NumberStyle;
    struct Case {
        std::vector<NumberStyle> styles; ///< from the top down
        QStringList printed;
    };
    const auto [styles, printed] = GENERATE(values<Case>({
        {{Roman, Decimal, Letter}, {u"I."_qs, u"1."_qs, u"a)"_qs}},
        {{Roman, Decimal, Nested, Letter}, {u"I."_qs, u"1."_qs, u"1.1."_qs, u"a)"_qs}},
        {{Roman, Roman}, {u"I."_qs, u"1."_qs}},
        {{Roman, Roman, Decimal}, {u"I."_qs, u"1."_qs, u"a)"_qs}},
        {{Roman, Roman, Decimal, Letter}, {u"I."_qs, u"1."_qs, u"1.1."_qs, u"a)"_qs}},
        {{Roman, Decimal, Decimal}, {u"I."_qs, u"1."_qs, u"a)"_qs}},
        {{Roman, Decimal, Decimal, Letter}, {u"I."_qs, u"1."_qs, u"1.1."_qs, u"a)"_qs}},
        {{Decimal, Decimal, Decimal}, {u"1."_qs, u"a)"_qs, QString()}},
        {{Decimal, Letter, Letter}, {u"1."_qs, u"a)"_qs, QString()}},
        {{Decimal, Letter, Decimal}, {u"1."_qs, u"a)"_qs, QString()}},
        {{Decimal, Roman, Roman}, {u"1."_qs, u"I."_qs, u"a)"_qs}},
        {{Roman, Nested, Decimal}, {u"I."_qs, u"1."_qs, u"a)"_qs}},
        {{Nested, Nested, Nested}, {u"1."_qs, u"1.1."_qs, u"1.1.1."_qs}},
        {{None, Decimal, Letter}, {QString(), u"1."_qs, u"a)"_qs}},
    }));
    std::vector<Section> sections;
    for (auto style = styles.rbegin(); style != styles.rend(); ++style) {
        Section section;
        section.numberStyle = *style;
        section.sections = std::move(sections);
        sections = {std::move(section)};
    }
    QStringList marks;
    walkSections(sections, [&](const Section &, const SectionNumber &number, int) { marks += number.printed(); });
    CHECK(marks == printed);
    QStringList byLabel; // who knows only the label and the section's own style prints the same
    walkSections(sections, [&](const Section &section, const QString &label, int) {
        byLabel += printedNumber(section.numberStyle, label);
    });
    CHECK(byLabel == printed);
}

TEST_CASE("partial dates keep what is known and nothing else")
{
    for (const char *iso : {"", "2025", "2024-02", "2024-02-29"}) {
        const QString text = QString::fromLatin1(iso);
        REQUIRE(PartialDate::fromIso(text));
        CHECK(PartialDate::fromIso(text)->toIso() == text);
    }
    for (const char *bad : {"2023-02-29", "2025-13", "25", "2025-1", "2025-01-1", "abcd", "2025/01"})
        CHECK_FALSE(PartialDate::fromIso(QString::fromLatin1(bad)));
    CHECK_FALSE(PartialDate::ofMonth(2024, 2).date());
    CHECK(PartialDate::of(QDate(2024, 2, 29)).date() == QDate(2024, 2, 29));
}

TEST_CASE("head lines as one name in a sentence")
{
    struct Case {
        QStringList lines;
        QString name;
    };
    const auto [lines, name] = GENERATE(values<Case>({
        {QStringList{u"ỦY BAN NHÂN DÂN"_qs, u"TỈNH GIA LAI"_qs}, u"UBND tỉnh Gia Lai"_qs},
        {QStringList{u"UBND TỈNH GIA LAI"_qs}, u"UBND tỉnh Gia Lai"_qs},
        {QStringList{u"SỞ NỘI VỤ"_qs}, u"Sở Nội vụ"_qs},
        {QStringList{u"SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"_qs}, u"Sở Lao động - Thương binh và Xã hội"_qs},
        {QStringList{u"SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"_qs}, u"Sở Văn hóa, Thể thao và Du lịch"_qs},
        {QStringList{u"ỦY BAN NHÂN DÂN"_qs, u"THÀNH PHỐ HỒ CHÍ MINH"_qs}, u"UBND thành phố Hồ Chí Minh"_qs},
        {QStringList{u"PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ"_qs}, u"Phòng Kinh tế, Hạ tầng và Đô thị"_qs},
        {QStringList{u"ỦY BAN NHÂN DÂN"_qs, u"XÃ KHE MÂY (MẪU)"_qs}, u"UBND xã Khe Mây (mẫu)"_qs},
        {QStringList{u"Ủy ban nhân dân xã"_qs}, u"Ủy ban nhân dân xã"_qs},
        {QStringList{u"HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM"_qs}, u"Hội Liên hiệp Phụ nữ Việt Nam"_qs},
        {QStringList{u"HỘI LIÊN HIỆP PHỤ NỮ"_qs, u"TỈNH LẠNG HÀ"_qs}, u"Hội Liên hiệp Phụ nữ tỉnh Lạng Hà"_qs},
        {QStringList{u"HỘI NÔNG DÂN VIỆT NAM"_qs}, u"Hội Nông dân Việt Nam"_qs},
        {QStringList{u"ĐẢNG CỘNG SẢN VIỆT NAM"_qs}, u"Đảng Cộng sản Việt Nam"_qs},
        {QStringList{u"ĐOÀN THANH NIÊN CỘNG SẢN"_qs, u"HỒ CHÍ MINH"_qs}, u"Đoàn Thanh niên Cộng sản Hồ Chí Minh"_qs},
        {QStringList{u"ỦY BAN MẶT TRẬN TỔ QUỐC"_qs, u"VIỆT NAM XÃ KHE MÂY"_qs},
         u"Ủy ban Mặt trận Tổ quốc Việt Nam xã Khe Mây"_qs},
        {QStringList{u"LIÊN ĐOÀN LAO ĐỘNG TỈNH LẠNG HÀ"_qs}, u"Liên đoàn Lao động tỉnh Lạng Hà"_qs},
        {QStringList{u"SỞ NỘI VỤ HÀ NỘI"_qs}, u"Sở Nội vụ Hà Nội"_qs},
        {QStringList{u"CÔNG AN THÀNH PHỐ ĐÀ NẴNG"_qs}, u"Công an thành phố Đà Nẵng"_qs},
        {QStringList{u"HỘI ĐỒNG NHÂN DÂN"_qs, u"XÃ KHE MÂY"_qs}, u"Hội đồng nhân dân xã Khe Mây"_qs},
        {QStringList{u"TRUNG TÂM DỊCH VỤ TỔNG HỢP"_qs}, u"Trung tâm Dịch vụ tổng hợp"_qs},
        {QStringList{u"ĐẢNG ỦY XÃ KHE MÂY"_qs}, u"Đảng ủy xã Khe Mây"_qs},
        {QStringList{u"THÀNH ỦY HÀ SƠN"_qs}, u"Thành ủy Hà Sơn"_qs},
        {QStringList{u"BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ"_qs, u"TỈNH LẠNG HÀ"_qs},
         u"Ban Vì sự tiến bộ của phụ nữ tỉnh Lạng Hà"_qs},
        {QStringList{}, QString()},
    }));
    Plan plan;
    plan.issuerLines = lines;
    CHECK(plan.issuer() == name);
}

TEST_CASE("rich text joins equal formats, keeps footnotes and cuts by plain positions")
{
    RichText text = RichText::plain(u"Luật"_qs);
    text.append(Span{QString(), false, false, Footnote{u"1"_qs, std::nullopt}});
    text.append(Span{u" mới"_qs, true, false, std::nullopt});
    text.append(Span{u" nhất"_qs, true, false, std::nullopt});
    REQUIRE(text.spans().size() == 3);
    CHECK(text.toPlain() == u"Luật[1] mới nhất"_qs);
    CHECK(text.mid(0, 4).toPlain() == u"Luật"_qs);
    CHECK(text.mid(4, 3).spans().front().footnote.has_value());
    CHECK(text.mid(8).toPlain() == u"mới nhất"_qs);
    CHECK_FALSE(text.isAllBold());
    CHECK(text.mid(8).isAllBold());
    CHECK(text.mid(8).withoutBold().spans().front().bold == false);
    CHECK(RichText::plain(u"  a b "_qs).trimmed().toPlain() == u"a b"_qs);
}

TEST_CASE("every code goes there and back")
{
    for (auto kind : allValues<SectionKind>())
        CHECK(fromCode<SectionKind>(toCode(kind)) == kind);
    for (auto level : allValues<ParagraphLevel>())
        CHECK(fromCode<ParagraphLevel>(toCode(level)) == level);
    for (auto period : allValues<Period>())
        CHECK(fromCode<Period>(toCode(period)) == period);
    CHECK_FALSE(fromCode<Role>(u"leader"_qs));
}
