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
