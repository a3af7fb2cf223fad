#include "documents/context/report_annexes.h"

#include "documents/context/report_text.h"
#include "domain/indicator_text.h"
#include "domain/numbering.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

using domain::Role;

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(toStd(text));
}

Json orNull(const std::optional<qint64> &number)
{
    return number ? Json(*number) : Json();
}

QString agencies(const domain::Task &task, Role role)
{
    QStringList names;
    for (const domain::Assignment &assignment : task.assignments)
        if (assignment.role == role)
            names << assignment.agency.name;
    return names.join(u"; "_s);
}

/// A row of a table, or the heading of those behind it: every row has every name, so that the template may ask for any of them.
Json withGroup(Json row, bool isGroup)
{
    row["is_group"] = isGroup;
    return row;
}

Json taskRows(const std::vector<ReportTask> &tasks)
{
    Json rows = Json::array();
    for (const ReportTask &item : tasks) {
        rows.push_back({{"number", int(rows.size()) + 1},
                        {"title", toStd(item.task.title)},
                        {"lead", orNull(agencies(item.task, Role::Lead))},
                        {"coordinate", orNull(agencies(item.task, Role::Coordinate))},
                        {"time", orNull(item.task.timeText)},
                        {"product", orNull(item.task.product)},
                        {"status", toStd(domain::toCode(item.task.status))},
                        {"status_text", toStd(words(item.task.status, item.isLate))},
                        {"result", orNull(item.result)}});
    }
    return rows;
}

/// What the row's number needs said beside it: of how many rows it is the sum, of how many women are known.
QString noteOf(const ReportStatistic &statistic)
{
    QStringList notes;
    if (!statistic.note.isEmpty())
        notes << statistic.note;
    if (statistic.isStock)
        notes << u"có đến ngày chốt"_s;
    if (statistic.rows > 0 && statistic.known < statistic.rows)
        notes << u"%1/%2 hoạt động có thống kê"_s.arg(statistic.known).arg(statistic.rows);
    if (statistic.women && statistic.womenKnown >= 0 && statistic.womenKnown < statistic.known)
        notes << u"số nữ của %1/%2 hoạt động"_s.arg(statistic.womenKnown).arg(statistic.known);
    return notes.join(u"; "_s);
}

/// A number too long for its column breaks behind a dot, never within three digits.
std::string inColumn(QString number)
{
    constexpr qsizetype mostSigns = 13; // "1.250.000.000"
    if (number.mid(number.lastIndexOf(u' ') + 1).size() > mostSigns) // "ước 58.400.000" breaks at its blank
        number.replace(u'.', u".\u200B"_s);
    return toStd(number);
}

Json statisticRow(const ReportStatistic &s)
{
    return {{"name", toStd(s.name)},
            {"unit", orNull(s.unit)},
            {"total", orNull(s.total)},
            {"women", orNull(s.women)},
            {"before", orNull(s.before)},
            {"before_women", orNull(s.beforeWomen)},
            {"estimated", orNull(s.estimated)},
            {"estimated_women", orNull(s.estimatedWomen)},
            {"total_text", inColumn(countText(s.total, s.isEstimate))},
            {"women_text", s.women ? Json(inColumn(countText(s.women, s.isEstimate))) : Json()},
            {"women_share", orNull(shareText(s.women, s.womenKnown >= 0 && s.womenKnown < s.known ? std::nullopt : s.total))},
            {"before_text", s.before ? Json(inColumn(countText(s.before))) : Json()},
            {"before_women_text", s.beforeWomen ? Json(inColumn(countText(s.beforeWomen))) : Json()},
            {"estimated_text", s.estimated ? Json(inColumn(countText(s.estimated, true))) : Json()},
            {"estimated_women_text", s.estimatedWomen ? Json(inColumn(countText(s.estimatedWomen, true))) : Json()},
            {"change", orNull(changeText(s.total, s.before))},
            {"note", orNull(noteOf(s))}};
}

Json statisticRows(const std::vector<ReportStatistic> &statistics)
{
    Json rows = Json::array();
    QString group;
    int groups = 0, number = 0;
    for (const ReportStatistic &statistic : statistics) {
        if (statistic.group != group && !statistic.group.isEmpty()) {
            ReportStatistic heading;
            heading.name = statistic.group;
            Json row = statisticRow(heading);
            row["total_text"] = "";
            row["number"] = toStd(domain::roman(++groups));
            rows.push_back(withGroup(std::move(row), true));
            number = 0;
        }
        group = statistic.group;
        Json row = statisticRow(statistic);
        row["number"] = std::to_string(++number);
        rows.push_back(withGroup(std::move(row), false));
    }
    return rows;
}

Json formTable(const ReportForm &form)
{
    const auto cell = [](Json paragraph, bool isCentred) {
        Json json{{"paragraphs", Json::array({std::move(paragraph)})}};
        if (isCentred)
            json["align"] = "center";
        return json;
    };
    const auto head = [&](const QString &text) {
        const Json span{{"text", toStd(text)}, {"bold", true}};
        return cell(Json{{"spans", Json::array({span})}}, true);
    };
    Json cells = Json::array({head(u"TT"_s), head(u"Nội dung"_s)});
    for (const QString &column : form.columns)
        cells.push_back(head(column));
    Json rows = Json::array();
    rows.push_back({{"head", true}, {"cells", std::move(cells)}});
    for (const ReportForm::Row &row : form.rows) {
        Json line = Json::array({cell(std::to_string(rows.size()), true), cell(toStd(row.name), false)});
        for (const QString &number : row.cells)
            line.push_back(cell(toStd(number), true));
        rows.push_back({{"cells", std::move(line)}});
    }
    return {{"rows", std::move(rows)}};
}

Json texts(const QStringList &list)
{
    Json result = Json::array();
    for (const QString &text : list)
        result.push_back(toStd(text));
    return result;
}

Json formsJson(const std::vector<ReportForm> &forms)
{
    Json list = Json::array();
    for (const ReportForm &form : forms) {
        Json rows = Json::array();
        for (const ReportForm::Row &row : form.rows)
            rows.push_back({{"number", int(rows.size()) + 1}, {"name", toStd(row.name)}, {"cells", texts(row.cells)}});
        list.push_back({{"title", toStd(form.title)},
                        {"columns", texts(form.columns)},
                        {"rows", std::move(rows)},
                        {"table", formTable(form)},
                        {"note", orNull(form.note)}});
    }
    return list;
}

Json indicatorRow(const ReportIndicator &item, domain::AgencyLevel level, int year)
{
    const domain::Indicator &indicator = item.indicator;
    const std::optional<double> ratio = domain::indicatorValue(indicator, item.values);
    const auto target = domain::targetOf(indicator, year);
    const domain::IndicatorResult result = domain::resultOf(indicator, item.values, year, level);
    // quarters have no words in common: what is said of all of them is the year's
    const auto ofYear = std::find_if(item.values.begin(), item.values.end(), [](const auto &v) { return v.quarter == 0; });
    const domain::IndicatorValue value = ofYear == item.values.end() ? domain::IndicatorValue() : *ofYear;
    QStringList notes{value.reason, value.difficulty, value.proposal};
    notes.removeAll(QString());
    const QString reached = domain::reachedText(indicator, item.values, level);
    return {{"name", toStd(indicator.name)},
            {"number", toStd(indicator.code)},
            {"unit", orNull(domain::unitOf(indicator, level))},
            {"target_text", orNull(target ? targetWords(domain::targetText(indicator, *target, level)) : QString())},
            {"value", ratio ? Json(*ratio) : Json()},
            {"value_text", toStd(reached.isEmpty() ? u"…"_s : reached)},
            {"before_text", orNull(domain::reachedText(indicator, item.before, level))},
            {"result", toStd(domain::toCode(result))},
            {"result_text", toStd(words(result))},
            {"source", orNull(value.source)},
            {"note", orNull(notes.join(u"; "_s))}};
}

Json indicatorRows(const ReportContent &content)
{
    Json rows = Json::array();
    QString objective;
    for (const ReportIndicator &item : content.indicators) {
        if (item.indicator.objective != objective && !item.indicator.objective.isEmpty()) {
            objective = item.indicator.objective;
            const qsizetype space = objective.indexOf(u' ');
            const bool isNumbered = space > 0 && objective.at(0).isDigit();
            Json row = indicatorRow({{}, {}, {}}, content.level, content.year);
            row["number"] = isNumbered ? Json(toStd(objective.left(space))) : Json("");
            row["name"] = toStd(isNumbered ? objective.mid(space + 1) : objective);
            row["value_text"] = "";
            row["result_text"] = "";
            rows.push_back(withGroup(std::move(row), true));
        }
        rows.push_back(withGroup(indicatorRow(item, content.level, content.year), false));
    }
    return rows;
}

/// "24 thành viên (20 nữ); 12 buổi sinh hoạt; 35 lượt người được hỗ trợ": what is unknown isn't said.
QString modelYearText(const domain::ModelYear &year)
{
    QStringList parts;
    if (year.members)
        parts << countText(year.members) + u" thành viên"_s + (year.women ? u" ("_s + countText(year.women) + u" nữ)"_s : QString());
    if (year.sessions)
        parts << countText(year.sessions) + u" buổi sinh hoạt"_s;
    if (year.helped)
        parts << countText(year.helped) + u" lượt người được hỗ trợ"_s;
    if (year.cost)
        parts << u"kinh phí "_s + countText(year.cost) + u" đồng"_s;
    if (!year.notes.isEmpty())
        parts << year.notes;
    return parts.join(u"; "_s);
}

Json modelRows(const std::vector<ReportModel> &models)
{
    Json rows = Json::array();
    for (const ReportModel &item : models) {
        rows.push_back({{"number", int(rows.size()) + 1},
                        {"name", toStd(item.model.name)},
                        {"kind", orNull(item.kindName)},
                        {"place", orNull(item.model.place)},
                        {"agency", orNull(item.model.agency.name)},
                        {"started", orNull(dayText(item.model.started))},
                        {"state", toStd(domain::toCode(item.model.state))},
                        {"state_text", toStd(words(item.model.state))},
                        {"activity", orNull(item.year ? modelYearText(*item.year) : QString())}});
    }
    return rows;
}

QString recommendationsText(const std::vector<domain::Recommendation> &list)
{
    if (list.empty())
        return {};
    const auto two = [](auto n) { return QString::number(n).rightJustified(2, u'0'); };
    const auto bare = [](QString words) {
        while (words.endsWith(u'.') || words.endsWith(u' '))
            words.chop(1);
        return words;
    };
    const auto done = std::count_if(list.begin(), list.end(), [](const domain::Recommendation &r) { return r.doneOn.has_value(); });
    QStringList open;
    for (const domain::Recommendation &item : list)
        if (!item.doneOn)
            open << bare(item.text) + (item.due ? u" (hạn %1)"_s.arg(dayText(*item.due)) : QString());
    QString text = u"%1 kiến nghị, đã khắc phục %2"_s.arg(two(list.size()), two(done));
    if (!open.isEmpty())
        text += u"; còn: "_s + open.join(u"; "_s);
    return text;
}

Json inspectionRows(const std::vector<ReportInspection> &inspections)
{
    Json rows = Json::array();
    for (const ReportInspection &item : inspections) {
        const domain::Inspection &inspection = item.inspection;
        rows.push_back({{"number", int(rows.size()) + 1},
                        {"role", toStd(domain::toCode(inspection.role))},
                        {"role_text", toStd(words(inspection.role))},
                        {"unit", orNull(inspection.unit.name)},
                        {"lead", orNull(inspection.lead.name)},
                        {"date", orNull(inspection.date ? dayText(*inspection.date) : QString())},
                        {"contents", orNull(inspection.contents)},
                        {"findings", orNull(inspection.findings)},
                        {"recommendations", orNull(recommendationsText(item.recommendations))},
                        {"document", orNull(inspection.document)}});
    }
    return rows;
}

/// What nobody wrote down is an open place on paper, never an empty one.
Json orOpen(const QString &text)
{
    return toStd(text.trimmed().isEmpty() ? u"…"_s : text);
}

Json documentRows(std::vector<domain::IssuedDocument> documents)
{
    std::stable_sort(documents.begin(), documents.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    Json rows = Json::array();
    for (const domain::IssuedDocument &document : documents) {
        rows.push_back({{"number", int(rows.size()) + 1},
                        {"kind", document.kind.trimmed().isEmpty() ? Json(toStd(u"Văn bản"_s)) : Json(toStd(document.kind))},
                        {"symbol", orOpen(document.number)},
                        {"date", orOpen(dayText(document.date))},
                        {"title", orOpen(document.title)},
                        {"issuer", orOpen(document.issuer)}});
    }
    return rows;
}

Json pictureJson(const ReportPicture &picture, int number)
{
    const Json image{{"file", toStd(picture.file)}, {"alt", toStd(picture.alt.isEmpty() ? picture.caption : picture.alt)}};
    return {{"number", number}, {"image", picture.file.isEmpty() ? Json() : image}, {"caption", orNull(picture.caption)}};
}

Json photoRows(const std::vector<ReportPicture> &photos)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < photos.size(); i += 2) {
        const bool isPair = i + 1 < photos.size();
        rows.push_back({{"left", pictureJson(photos[i], int(i) + 1)},
                        {"right", isPair ? pictureJson(photos[i + 1], int(i) + 2) : Json()}});
    }
    return rows;
}

Json chartList(const std::vector<ReportPicture> &charts)
{
    Json list = Json::array();
    for (const ReportPicture &chart : charts)
        list.push_back(pictureJson(chart, int(list.size()) + 1));
    return list;
}

/// An annex has every name, of which one is filled.
class Annexes {
public:
    explicit Annexes(QString reference) : m_reference(std::move(reference)) {}

    void add(const char *flag, const char *name, const QString &title, Json rows)
    {
        if (rows.empty())
            return;
        Json annex{{"title", toStd(title)}, {"reference", toStd(m_reference)}};
        for (const auto &[each, list] : names()) {
            annex[each] = false;
            annex[list] = Json::array();
        }
        annex["has_estimates"] = false;
        annex["has_before"] = false;
        annex[flag] = true;
        annex[name] = std::move(rows);
        m_list.push_back(std::move(annex));
    }
    void mark(const char *name) { m_list.back()[name] = true; }

    Json numbered(int former)
    {
        const bool isOnly = former == 0 && m_list.size() == 1;
        for (Json &annex : m_list)
            annex["label"] = toStd(isOnly ? u"Phụ lục"_s : u"Phụ lục "_s + domain::roman(++former));
        return std::move(m_list);
    }

private:
    static const std::vector<std::pair<const char *, const char *>> &names()
    {
        static const std::vector<std::pair<const char *, const char *>> all{
            {"is_tasks", "task_rows"},         {"is_statistics", "statistic_rows"}, {"is_forms", "forms"},
            {"is_indicators", "indicator_rows"}, {"is_models", "model_rows"},       {"is_inspections", "inspection_rows"},
            {"is_documents", "document_rows"}, {"is_photos", "photo_rows"},         {"is_charts", "charts"}};
        return all;
    }
    QString m_reference;
    Json m_list = Json::array();
};

} // namespace

Json reportAnnexes(const ReportContent &content, int former, const QString &reference)
{
    const QString period = content.periodText.toUpper();
    const auto any = [&](auto has) { return std::any_of(content.statistics.begin(), content.statistics.end(), has); };
    Annexes annexes(reference);
    annexes.add("is_tasks", "task_rows", u"KẾT QUẢ THỰC HIỆN NHIỆM VỤ "_s + period, taskRows(content.tasks));
    annexes.add("is_statistics", "statistic_rows", u"SỐ LIỆU HOẠT ĐỘNG "_s + period, statisticRows(content.statistics));
    if (!content.statistics.empty()) {
        if (any([](const ReportStatistic &s) { return s.estimated || s.estimatedWomen; }))
            annexes.mark("has_estimates");
        if (any([](const ReportStatistic &s) { return s.before || s.beforeWomen; }))
            annexes.mark("has_before");
    }
    annexes.add("is_forms", "forms", u"BIỂU SỐ LIỆU "_s + period, formsJson(content.forms));
    annexes.add("is_indicators", "indicator_rows", u"KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU "_s + period, indicatorRows(content));
    annexes.add("is_models", "model_rows", u"CÁC MÔ HÌNH, DỊCH VỤ HỖ TRỢ"_s, modelRows(content.models));
    annexes.add("is_inspections", "inspection_rows", u"KIỂM TRA, GIÁM SÁT "_s + period, inspectionRows(content.inspections));
    annexes.add("is_documents", "document_rows", u"VĂN BẢN ĐÃ BAN HÀNH "_s + period, documentRows(content.documents));
    annexes.add("is_photos", "photo_rows", u"HÌNH ẢNH HOẠT ĐỘNG"_s, photoRows(content.photos));
    annexes.add("is_charts", "charts", u"BIỂU ĐỒ"_s, chartList(content.charts));
    return annexes.numbered(former);
}

} // namespace bd::documents
