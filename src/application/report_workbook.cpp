#include "application/report_workbook.h"

#include "application/report_content.h"
#include "documents/context/report_text.h"
#include "domain/indicator_text.h"
#include "domain/report_rules.h"
#include "ooxml/workbook.h"

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

using documents::ReportContent;
using documents::ReportStatistic;
using ooxml::Sheet;
using ooxml::SheetRow;
using ooxml::SheetValue;

SheetValue number(const std::optional<qint64> &value)
{
    return value ? SheetValue(*value) : SheetValue();
}

SheetValue decimal(const std::optional<double> &value)
{
    return value ? SheetValue(*value) : SheetValue();
}

SheetValue words(const QString &text)
{
    return text.isEmpty() ? SheetValue() : SheetValue(text);
}

Sheet started(const QString &name, const QString &title, const ReportPaper &paper)
{
    Sheet sheet;
    sheet.name = name;
    sheet.title = title;
    QStringList about{paper.document.issuer()};
    if (paper.report.period.to.isValid())
        about << reportPeriodText(paper.report) << u"số liệu từ %1 đến %2"_s.arg(documents::dayText(paper.report.period.from), documents::dayText(paper.report.period.to));
    about.removeAll(QString());
    sheet.subtitle = about.join(u" · "_s);
    return sheet;
}

Sheet statisticSheet(const ReportContent &content, const ReportPaper &paper)
{
    Sheet sheet = started(u"Số liệu"_s, u"SỐ LIỆU HOẠT ĐỘNG"_s, paper);
    sheet.columns = {{u"TT"_s, 5, true},          {u"Nội dung"_s, 44},           {u"Đơn vị tính"_s, 12},
                     {u"Đến ngày chốt"_s, 16, true}, {u"Trong đó nữ"_s, 13, true},  {u"Tỷ lệ nữ (%)"_s, 12, true},
                     {u"Số ước"_s, 8},              {u"Ước cả kỳ"_s, 16, true},     {u"Ước nữ"_s, 12, true},
                     {u"Cùng kỳ năm trước"_s, 18, true}, {u"Nữ cùng kỳ"_s, 13, true}, {u"Tăng, giảm"_s, 13, true},
                     {u"Dòng có số"_s, 11},         {u"Dòng có số nữ"_s, 13},       {u"Ghi chú"_s, 30}};
    QString group;
    qint64 at = 0;
    for (const ReportStatistic &s : content.statistics) {
        if (s.group != group) {
            group = s.group;
            SheetRow heading;
            heading.cells = {SheetValue(), group};
            heading.isBold = true;
            sheet.rows.push_back(std::move(heading));
        }
        const bool isWhole = s.womenKnown < 0 || s.womenKnown >= s.known;
        SheetRow row;
        row.cells = {++at,
                     s.name,
                     words(s.unit),
                     number(s.total),
                     number(s.women),
                     decimal(s.women && s.total && isWhole ? domain::share(*s.women, *s.total) : std::nullopt),
                     s.isEstimate ? SheetValue(u"ước"_s) : SheetValue(),
                     number(s.estimated),
                     number(s.estimatedWomen),
                     number(s.before),
                     number(s.beforeWomen),
                     s.total && s.before ? SheetValue(*s.total - *s.before) : SheetValue(),
                     s.rows > 0 ? SheetValue(u"%1/%2"_s.arg(s.known).arg(s.rows)) : SheetValue(),
                     s.rows > 0 && s.womenKnown >= 0 ? SheetValue(u"%1/%2"_s.arg(s.womenKnown).arg(s.rows)) : SheetValue(),
                     words(s.note)};
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Sheet taskSheet(const ReportContent &content, const ReportPaper &paper)
{
    Sheet sheet = started(u"Nhiệm vụ"_s, u"KẾT QUẢ THỰC HIỆN NHIỆM VỤ"_s, paper);
    sheet.columns = {{u"TT"_s, 5, true}, {u"Nhiệm vụ"_s, 50}, {u"Chủ trì"_s, 24}, {u"Thời gian"_s, 14}, {u"Sản phẩm"_s, 24}, {u"Tiến độ"_s, 18}, {u"Kết quả; lý do"_s, 40}};
    qint64 at = 0;
    for (const documents::ReportTask &item : content.tasks) {
        QStringList leads;
        for (const domain::Assignment &assignment : item.task.assignments)
            if (assignment.role == domain::Role::Lead)
                leads << assignment.agency.name;
        SheetRow row;
        row.cells = {++at, item.task.title, words(leads.join(u"; "_s)), words(item.task.timeText), words(item.task.product),
                     documents::words(item.task.status, item.isLate), words(item.result)};
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Sheet indicatorSheet(const ReportContent &content, const ReportPaper &paper)
{
    Sheet sheet = started(u"Chỉ tiêu"_s, u"KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU"_s, paper);
    sheet.columns = {{u"Số"_s, 8}, {u"Chỉ tiêu"_s, 60}, {u"Đơn vị tính"_s, 12}, {u"Mục tiêu năm"_s, 14}, {u"Tử số"_s, 12, true}, {u"Mẫu số"_s, 12, true},
                     {u"Kết quả"_s, 14, true}, {u"Năm trước"_s, 14, true}, {u"Đánh giá"_s, 20}, {u"Nguồn; nguyên nhân"_s, 40}};
    for (const documents::ReportIndicator &item : content.indicators) {
        const auto target = domain::targetOf(item.indicator, content.year);
        const auto ofYear = std::find_if(item.values.begin(), item.values.end(), [](const auto &v) { return v.quarter == 0; });
        const domain::IndicatorValue value = ofYear == item.values.end() ? domain::IndicatorValue() : *ofYear;
        QStringList notes{value.source, value.reason, value.difficulty, value.proposal};
        notes.removeAll(QString());
        SheetRow row;
        row.cells = {item.indicator.code,
                     item.indicator.name,
                     words(domain::unitOf(item.indicator, content.level)),
                     words(target ? domain::targetText(item.indicator, *target, content.level) : QString()),
                     number(value.numerator),
                     number(domain::denominatorOf(item.indicator, value)),
                     decimal(domain::printedValue(item.indicator, item.values, content.level)),
                     decimal(domain::printedValue(item.indicator, item.before, content.level)),
                     documents::words(domain::resultOf(item.indicator, item.values, content.year, content.level)),
                     words(notes.join(u"; "_s))};
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace

Result<QByteArray> reportWorkbook(const ReportPaper &paper)
{
    const ReportContent content = reportContent(paper);
    std::vector<Sheet> sheets{statisticSheet(content, paper)};
    if (!content.tasks.empty())
        sheets.push_back(taskSheet(content, paper));
    if (!content.indicators.empty())
        sheets.push_back(indicatorSheet(content, paper));
    return ooxml::writeWorkbook(sheets, paper.document.title);
}

} // namespace bd::application
