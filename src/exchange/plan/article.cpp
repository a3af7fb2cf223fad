#include "exchange/plan/article.h"

#include "base/text/fold.h"
#include "base/uuid.h"
#include "exchange/plan/head.h"
#include "exchange/plan/site_text.h"

#include <array>

namespace bd::exchange {

namespace {

// Provinces and cities by name, before and after July 2025: facts of the field.
constexpr auto provinces = std::to_array<QStringView>({
    u"an giang", u"bà rịa - vũng tàu", u"bạc liêu", u"bắc giang", u"bắc kạn", u"bắc ninh", u"bến tre", u"bình dương", u"bình định",
    u"bình phước", u"bình thuận", u"cà mau", u"cao bằng", u"cần thơ", u"đà nẵng", u"đắk lắk", u"đắk nông", u"điện biên", u"đồng nai",
    u"đồng tháp", u"gia lai", u"hà giang", u"hà nam", u"hà nội", u"hà tĩnh", u"hải dương", u"hải phòng", u"hậu giang", u"hòa bình",
    u"hồ chí minh", u"huế", u"hưng yên", u"khánh hòa", u"kiên giang", u"kon tum", u"lai châu", u"lạng sơn", u"lào cai", u"lâm đồng",
    u"long an", u"nam định", u"nghệ an", u"ninh bình", u"ninh thuận", u"phú thọ", u"phú yên", u"quảng bình", u"quảng nam",
    u"quảng ngãi", u"quảng ninh", u"quảng trị", u"sóc trăng", u"sơn la", u"tây ninh", u"thái bình", u"thái nguyên", u"thanh hóa",
    u"thừa thiên huế", u"tiền giang", u"trà vinh", u"tuyên quang", u"vĩnh long", u"vĩnh phúc", u"yên bái"});

/// The province a text names most; as the text writes it.
QString placeIn(const QString &text, const QString &low)
{
    int best = 0;
    QString place;
    for (const QStringView province : provinces) {
        int count = 0;
        qsizetype first = -1;
        for (qsizetype at = findWord(low, province); at >= 0; at = findWord(low, province, at + 1)) {
            if (!text[at].isUpper())
                continue;
            ++count;
            if (first < 0)
                first = at;
        }
        if (count > best) {
            best = count;
            place = text.mid(first, province.size());
        }
    }
    return place;
}

int yearAt(const QString &low, qsizetype at)
{
    const qsizetype i = skipBlanks(low, at + 3);
    const int year = QStringView(low).sliced(i, std::min<qsizetype>(4, low.size() - i)).toInt();
    return year >= 1990 && year < 2100 ? year : 0;
}

} // namespace

void readArticle(const std::vector<SourceBlock> &blocks, Reading &reading)
{
    domain::Plan &plan = reading.plan();
    domain::Section section;
    section.uuid = newUuid();
    section.numberStyle = domain::NumberStyle::None;
    QString all;
    bool first = true;
    for (const SourceBlock &block : blocks) {
        if (const auto *table = std::get_if<SourceTable>(&block)) {
            domain::Table copy = table->table;
            copy.uuid = newUuid();
            section.blocks.emplace_back(std::move(copy));
            continue;
        }
        const auto &line = std::get<SourceLine>(block);
        const Para p = paraOf(line);
        all += p.plain + QLatin1Char('\n');
        if (p.plain.isEmpty())
            continue;
        if (first && p.plain.size() <= 250) {
            first = false;
            if (plan.title.isEmpty()) {
                plan.title = p.plain;
                reading.mark(QStringLiteral("title"), line.line, line.line);
                continue;
            }
        }
        first = false;
        if (const char *reason = siteReason(p.plain)) {
            reading.leave(p.plain, reason, line.line);
            continue;
        }
        domain::Paragraph paragraph;
        paragraph.uuid = newUuid();
        paragraph.level = p.marker.type == MarkerType::Dash ? domain::ParagraphLevel::Dash
            : p.marker.type == MarkerType::Plus            ? domain::ParagraphLevel::Plus
                                                           : domain::ParagraphLevel::Plain;
        paragraph.text = p.marker.isNumber() ? p.text : p.body();
        reading.mark(paragraph.uuid, line.line, line.line);
        section.blocks.emplace_back(std::move(paragraph));
    }
    if (!section.blocks.empty())
        plan.sections.push_back(std::move(section));

    const QString low = lowered(all);
    qsizetype after = 0;
    // The plan's own number: "Kế hoạch số 68/KH-UBND".
    for (qsizetype at = findWord(low, u"kế hoạch"); at >= 0 && plan.symbol.isEmpty(); at = findWord(low, u"kế hoạch", at + 1)) {
        qsizetype i = skipBlanks(low, at + 8);
        if (startsWithWord(low, u"số", i))
            i = skipBlanks(low, i + 2);
        while (i < low.size() && low[i] == u':')
            i = skipBlanks(low, i + 1);
        if (i >= all.size() || !all[i].isDigit())
            continue;
        if (const auto number = numberAt(all, i); number && number->symbol.startsWith(u"KH")) {
            plan.number = number->number;
            plan.symbol = number->symbol;
            after = number->end;
        }
    }
    for (qsizetype at = findWord(low, u"năm", after); at >= 0 && !plan.year; at = findWord(low, u"năm", at + 1))
        if (const int year = yearAt(low, at))
            plan.year = year;
    plan.place = placeIn(all, low);
}

} // namespace bd::exchange
