// "Đề nghị cung cấp số liệu": letters to those who have the figures of indicators, one per agency. Pure but for the template; any
// thread.
#pragma once
#include "application/indicator_service.h"
#include "domain/issuing_identity.h"

namespace bd::application {

struct DataRequest {
    QString agency; ///< as the catalogue names it: "Công an xã"
    std::vector<IndicatorLine> lines;
};

/// By agency, in the order of the indicators. Of lines that lack numbers; where none does, of all.
std::vector<DataRequest> dataRequests(const std::vector<IndicatorLine> &lines, domain::AgencyLevel level);
/// A Word file with a letter per agency, through the template "cong-van-de-nghi-cung-cap-so-lieu", in the name of `issuer`. Errors:
/// those of templates; indicator.nobody_asked.
Result<QByteArray> renderDataRequests(const std::vector<DataRequest> &requests, int year, domain::AgencyLevel level,
                                      const domain::IssuingIdentity &issuer, const std::optional<QDate> &due, QDate today, Progress &progress);
QString dataRequestTemplate();
/// "CV-de-nghi-cung-cap-so-lieu-2026.docx"
QString dataRequestFileName(int year);

} // namespace bd::application
