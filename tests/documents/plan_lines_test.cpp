// Lines that follow from a plan's fields, by table.
#include "documents/context/plan_lines.h"
#include "documents/plan_document.h"
#include "sample_plans.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace bd;
using namespace bd::documents;
using namespace Qt::StringLiterals;

TEST_CASE("number, place and date, or their blanks")
{
    struct Row {
        QString number, symbol, place, iso;
        std::optional<int> year;
        QString numberLine, placeDate;
    };
    const std::vector<Row> rows{
        {u"68"_s, u"KH-UBND"_s, u"Minh Khê"_s, u"2021-03-08"_s, 2021, u"Số: 68/KH-UBND"_s,
         u"Minh Khê, ngày 08 tháng 3 năm 2021"_s},
        {u"5"_s, u"KH-SYT"_s, u"Minh Khê"_s, u"2026-01-05"_s, 2026, u"Số: 05/KH-SYT"_s,
         u"Minh Khê, ngày 05 tháng 01 năm 2026"_s},
        {{},
         u"KH-UBND"_s,
         u"Khe Mây"_s,
         u"2024-02"_s,
         2024,
         u"Số:        /KH-UBND"_s,
         u"Khe Mây, ngày      tháng 02 năm 2024"_s},
        {{},
         u"KH-UBND"_s,
         u"Khe Mây"_s,
         u"2025"_s,
         2025,
         u"Số:        /KH-UBND"_s,
         u"Khe Mây, ngày      tháng      năm 2025"_s},
        {{}, u"KH-UBND"_s, {}, {}, 2026, u"Số:        /KH-UBND"_s, u"ngày      tháng      năm 2026"_s},
        {{}, {}, {}, {}, std::nullopt, u"Số:        "_s, u"ngày      tháng      năm      "_s},
    };
    for (const Row &row : rows) {
        domain::Plan plan;
        plan.number = row.number;
        plan.symbol = row.symbol;
        plan.place = row.place;
        plan.date = *domain::PartialDate::fromIso(row.iso);
        plan.year = row.year;
        CHECK(numberLine(plan) == row.numberLine);
        CHECK(placeDateLine(plan) == row.placeDate);
    }
}

TEST_CASE("recipients end with semicolons, the last with a full stop")
{
    CHECK(recipientLines({u"Như trên"_s, u"Lưu: VT, VX."_s}) ==
          QStringList{u"- Như trên;"_s, u"- Lưu: VT, VX."_s});
    CHECK(recipientLines({u"A;"_s, {}, u"B ;"_s}) == QStringList{u"- A;"_s, u"- B."_s});
    CHECK(recipientLines({}).isEmpty());
}

TEST_CASE("legal bases are printed where there is no preamble")
{
    domain::Plan plan = test::provincePlan();
    CHECK(basisLines(plan).size() == 3);
    CHECK(introduction(plan).startsWith(u"UBND tỉnh Minh Khê (mẫu) ban hành Kế hoạch triển khai"_s));
    plan.title = u"Kế hoạch phối hợp năm 2026."_s;
    CHECK(introduction(plan) ==
          u"UBND tỉnh Minh Khê (mẫu) ban hành Kế hoạch phối hợp năm 2026, cụ thể như sau:");
    plan.preamble = {domain::RichText::plain(u"Căn cứ …"_s)};
    const nlohmann::json context = planContext(plan);
    CHECK(context["basis_lines"].empty());
    CHECK(context["introduction"].is_null());
    CHECK(context["legal_bases"].size() == 3);
}

TEST_CASE("paragraphs that only cite are told from those that go on")
{
    for (const QString &citation :
         {u"Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;"_s, u"Căn cứ Quy chế làm việc của Ban;"_s,
          u"Căn cứ Kế hoạch số 12/KH-UBND ngày 10/02/2026 của UBND tỉnh về công tác bình đẳng giới."_s,
          u"Theo đề nghị của Trưởng phòng Văn hóa - Xã hội."_s, u"Căn cứ Luật Bình đẳng giới,"_s,
          u"Thực hiện Công văn số 5/SNV-BĐG của Sở Nội vụ về việc xây dựng kế hoạch năm 2026;"_s,
          u"CĂN CỨ Nghị quyết số 28/NQ-CP;"_s,
          u"Căn cứ Kế hoạch số 3/KH-UBND, UBND tỉnh đã ban hành kế hoạch năm 2025;"_s}) {
        INFO(citation.toStdString());
        CHECK(isCitation(citation));
    }
    for (const QString &text :
         {u"Căn cứ Luật Bình đẳng giới, UBND tỉnh ban hành Kế hoạch như sau:"_s,
          u"Thực hiện Công văn số 5/SNV-BĐG, UBND xã xây dựng Kế hoạch năm 2026, cụ thể như sau:"_s,
          u"Căn cứ Kế hoạch số 3/KH-UBND, Hội Liên hiệp Phụ nữ xã ban hành Kế hoạch năm 2026."_s,
          u"UBND xã Khe Mây xây dựng Kế hoạch như sau:"_s, u"Căn cứ"_s, QString()}) {
        INFO(text.toStdString());
        CHECK_FALSE(isCitation(text));
    }
    domain::Plan plan;
    plan.preamble = {domain::RichText::plain(u"Căn cứ Luật Bình đẳng giới;"_s), {},
                     domain::RichText::plain(u"UBND xã ban hành Kế hoạch như sau:"_s)};
    const nlohmann::json items = planContext(plan)["preamble_items"];
    REQUIRE(items.size() == 2);
    CHECK(items[0]["is_basis"] == true);
    CHECK(items[1]["is_basis"] == false);
}

TEST_CASE("an appendix's label and title get a line each")
{
    const auto heading = [](const QString &text) {
        domain::Plan plan;
        domain::Section appendix;
        appendix.heading = domain::RichText::plain(text);
        plan.appendices = {appendix};
        const nlohmann::json spans = planContext(plan)["appendices"][0]["heading"]["spans"];
        std::string joined;
        for (const nlohmann::json &span : spans)
            joined += span["text"].get<std::string>();
        return QString::fromStdString(joined);
    };
    CHECK(heading(u"PHỤ LỤC I BIỂU SỐ LIỆU"_s) == u"PHỤ LỤC I\nBIỂU SỐ LIỆU");
    CHECK(heading(u"Phụ lục 2. Danh mục nhiệm vụ"_s) == u"Phụ lục 2.\nDanh mục nhiệm vụ");
    CHECK(heading(u"Phụ lục số 02: Danh mục"_s) == u"Phụ lục số 02:\nDanh mục");
    CHECK(heading(u"PHỤ LỤC DANH MỤC NHIỆM VỤ"_s) == u"PHỤ LỤC\nDANH MỤC NHIỆM VỤ");
    for (const QString &same : {u"Phụ lục I\nCHỈ TIÊU"_s, u"PHỤ LỤC I"_s, u"PHỤ LỤC"_s, u"Phụ lục kèm theo"_s,
                                u"BIỂU SỐ LIỆU"_s, u"Phụ lục II kèm theo"_s})
        CHECK(heading(same) == same);
}

TEST_CASE("appendices that came with a reference line get none besides")
{
    domain::Plan plan = test::withAppendices();
    CHECK(planContext(plan)["appendices"][0]["reference"].is_string());
    const domain::RichText own = domain::RichText::plain(u"(Kèm theo Kế hoạch số 55/KH-SNV của Sở Nội vụ)"_s);
    SECTION("in its text")
    {
        plan.appendices[0].blocks.insert(plan.appendices[0].blocks.begin(),
                                         domain::Paragraph{u"p"_s, domain::ParagraphLevel::Plain, own});
    }
    SECTION("in its heading")
    {
        plan.appendices[0].heading.append(domain::RichText::plain(u"\n"_s));
        plan.appendices[0].heading.append(own);
    }
    const nlohmann::json appendices = planContext(plan)["appendices"];
    REQUIRE(appendices.size() == 2);
    CHECK_FALSE(appendices[0]["reference"].is_string());
    CHECK(appendices[1]["reference"].is_null());
}

TEST_CASE("an appendix's title and reference line stand in its text: they are set as such")
{
    struct Case {
        QStringList paragraphs;
        QString heading;
        bool hasOwnReference;
        std::size_t items;
    };
    const auto [paragraphs, heading, hasOwnReference, items] = GENERATE(values<Case>({
        {{u"ĐỀ CƯƠNG BÁO CÁO"_s, u"(Kèm theo Kế hoạch số 5/KH-UBND)"_s, u"I. KẾT QUẢ"_s},
         u"PHỤ LỤC\nĐỀ CƯƠNG BÁO CÁO"_s, true, 1},
        {{u"ĐỀ CƯƠNG BÁO CÁO"_s, u"I. KẾT QUẢ"_s}, u"PHỤ LỤC\nĐỀ CƯƠNG BÁO CÁO"_s, false, 1},
        {{u"I. KẾT QUẢ"_s, u"II. KIẾN NGHỊ"_s}, u"PHỤ LỤC"_s, false, 2},
        {{u"Danh mục việc"_s, u"(Kèm theo Kế hoạch này)"_s}, u"PHỤ LỤC\nDanh mục việc"_s, true, 0},
        {{u"Danh mục việc"_s, u"Số liệu tính đến tháng 6."_s}, u"PHỤ LỤC"_s, false, 2},
        {{u"Số liệu tính đến tháng 6."_s, u"(Kèm theo Kế hoạch này)"_s}, u"PHỤ LỤC"_s, false, 2},
    }));
    INFO(paragraphs.join(u" / "_s).toStdString());
    domain::Plan plan;
    domain::Section appendix;
    appendix.heading = domain::RichText::plain(u"PHỤ LỤC"_s);
    for (const QString &text : paragraphs)
        appendix.blocks.emplace_back(
            domain::Paragraph{{}, domain::ParagraphLevel::Plain, domain::RichText::plain(text)});
    plan.appendices = {appendix};
    const nlohmann::json context = planContext(plan), printedAppendix = context["appendices"][0];
    QString joined;
    for (const nlohmann::json &span : printedAppendix["heading"]["spans"])
        joined += QString::fromStdString(span["text"].get<std::string>());
    CHECK(joined == heading);
    CHECK(printedAppendix["reference"].is_object() == hasOwnReference);
    CHECK(printedAppendix["items"].size() == items);
}

TEST_CASE("long names break in the middle")
{
    const QChar nbsp(0xa0);
    CHECK(balanced({u"SỞ GIÁO DỤC VÀ ĐÀO TẠO"_s, u"SỞ Y TẾ"_s}, 13, 171) ==
          QStringList{u"SỞ GIÁO DỤC VÀ%1ĐÀO%1TẠO"_s.arg(nbsp), u"SỞ Y TẾ"_s});
    for (const QString &line : {QString(200, u'M'), QString(), u"A B"_s})
        CHECK(balanced({line}, 13, 171) == QStringList{line});
}

TEST_CASE("levels of one mark are told apart, flat and nested alike")
{
    domain::Plan plan;
    domain::Section inner, middle, outer;
    inner.heading = middle.heading = outer.heading = domain::RichText::plain(u"Mục"_s);
    inner.numberStyle = domain::NumberStyle::Decimal;
    middle.numberStyle = outer.numberStyle = domain::NumberStyle::Roman;
    middle.sections = {inner, inner};
    outer.sections = {middle};
    plan.sections = {outer};
    const nlohmann::json context = planContext(plan);
    QStringList numbers;
    for (const nlohmann::json &item : context["outline"])
        numbers << QString::fromStdString(item["number"].get<std::string>());
    CHECK(numbers == QStringList{u"I."_s, u"1."_s, u"a)"_s, u"b)"_s});
    CHECK(context["sections"][0]["sections"][0]["sections"][1]["number"] == "b)");
    CHECK(context["sections"][0]["sections"][0]["sections"][1]["label"] == "b");
}

TEST_CASE("the end mark is added once")
{
    const auto marked = [](const QString &text) {
        return withEndMark(domain::RichText::plain(text)).toPlain();
    };
    CHECK(marked(u"thực hiện"_s) == u"thực hiện./.");
    CHECK(marked(u"thực hiện."_s) == u"thực hiện./.");
    CHECK(marked(u"thực hiện./."_s) == u"thực hiện./.");
    CHECK(marked(u"thực hiện ./. "_s) == u"thực hiện ./. ");
    CHECK(marked({}).isEmpty());
    domain::Plan plan = test::communeDraft();
    plan.closing.clear();
    CHECK_FALSE(planText(plan).contains(u"./."_s)); // the outline stays as it was typed
}

TEST_CASE("rules are a third to a half of the text above")
{
    const double space = 2.0; // points, at 8 points
    for (const QStringList &lines : {QStringList{u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY (MẪU)"_s},
                                     QStringList{u"SỞ Y TẾ"_s}, QStringList{u"PHÒNG VĂN HÓA - XÃ HỘI"_s}}) {
        double widest = 0;
        for (const QString &line : lines)
            widest = std::max(widest, boldWidth(line, 13));
        const double rule = double(ruleUnder(lines, 13, 171).size()) * space;
        INFO(lines.join(u'/').toStdString() << ' ' << widest << ' ' << rule);
        CHECK(rule >= widest / 3);
        CHECK(rule <= widest / 2);
    }
    // A title of several lines: measured by the page's text width.
    CHECK(ruleUnder({QString(300, u'm')}, 14, 467).size() * 2 <= 467 / 2);
    CHECK(ruleUnder({}, 13, 171).isEmpty()); // no head, no rule
    CHECK(ruleUnder({QString()}, 13, 171).isEmpty());
    // Quốc hiệu at 13 points fits its column (5811 twips less the margins).
    CHECK(boldWidth(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, 13) * 20 < 5811 - 114 - 200);
}

TEST_CASE("DỰ THẢO until the plan is issued")
{
    using domain::PlanState;
    domain::Plan plan;
    for (const PlanState state : {PlanState::Draft, PlanState::Consultation, PlanState::Submitted}) {
        plan.state = state;
        CHECK(isDraft(plan));
    }
    for (const PlanState state : {PlanState::Issued, PlanState::Amended, PlanState::Replaced}) {
        plan.state = state;
        CHECK_FALSE(isDraft(plan));
    }
}

TEST_CASE("the context is flat and nested alike, with computed numbers")
{
    const nlohmann::json context = planContext(test::communeDraft());
    CHECK(context["version"] == 1);
    CHECK(context["sections"][1]["sections"][1]["sections"][2]["number"] == "c)");
    CHECK(context["outline"][0]["number"] == "I.");
    CHECK(context["outline"][0]["is_heading_1"] == true);
    CHECK(context["tasks"][3]["budget"].is_null()); // unknown, not 0
    CHECK(context["tasks"][1]["number"] == 2);
    for (const nlohmann::json &item : context["outline"])
        CHECK(item.size() == context["outline"][0].size());
}
