#include "application/indicator_letters.h"

#include "application/paper_head.h"
#include "application/template_service.h"
#include "documents/context/data_request.h"
#include "documents/context/plan_contract.h"
#include "documents/template/render.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

documents::Paper paperOf(int year, const domain::IssuingIdentity &issuer, QDate today)
{
    documents::Paper paper = paperHead(issuer, domain::DocumentKind::Letter);
    paper.date = domain::PartialDate::ofMonth(today.year(), today.month());
    paper.subject = u"đề nghị cung cấp số liệu thực hiện các chỉ tiêu về bình đẳng giới năm %1"_s.arg(year);
    return paper;
}

} // namespace

std::vector<DataRequest> dataRequests(const std::vector<IndicatorLine> &lines, domain::AgencyLevel level)
{
    const bool isAnyMissing = std::any_of(lines.begin(), lines.end(), [](const IndicatorLine &line) { return !line.hasNumbers(); });
    std::vector<DataRequest> requests;
    for (const IndicatorLine &line : lines) {
        const auto sources = line.indicator.sources.find(level);
        if (sources == line.indicator.sources.end() || (isAnyMissing && line.hasNumbers()))
            continue;
        for (const QString &agency : sources->second) {
            auto found = std::find_if(requests.begin(), requests.end(), [&](const DataRequest &one) { return one.agency == agency; });
            if (found == requests.end())
                found = requests.insert(requests.end(), DataRequest{agency, {}});
            found->lines.push_back(line);
        }
    }
    return requests;
}

Result<QByteArray> renderDataRequests(const std::vector<DataRequest> &requests, int year, domain::AgencyLevel level,
                                      const domain::IssuingIdentity &issuer, const std::optional<QDate> &due, QDate today, Progress &progress)
{
    if (requests.empty())
        return fail("indicator.nobody_asked");
    documents::DataRequestSheet sheet;
    sheet.paper = paperOf(year, issuer, today);
    sheet.year = year;
    sheet.level = level;
    sheet.due = due;
    for (const DataRequest &request : requests) {
        documents::DataRequestSheet::Letter letter{request.agency, {}};
        for (const IndicatorLine &line : request.lines)
            letter.indicators.push_back(line.indicator);
        sheet.letters.push_back(std::move(letter));
    }
    BD_ASSIGN(const QByteArray bytes, templateBytes(dataRequestTemplate()));
    BD_ASSIGN(auto rendered, documents::renderTemplate(bytes, documents::dataRequestContext(sheet),
                                                       {documents::Missing::Error, &documents::planNames()}, progress));
    return std::move(rendered.bytes);
}

QString dataRequestTemplate() { return u"cong-van-de-nghi-cung-cap-so-lieu"_s; }

QString dataRequestFileName(int year) { return u"CV-de-nghi-cung-cap-so-lieu-%1.docx"_s.arg(year); }

} // namespace bd::application
