// What annexes, charts and sheets of a report show besides its text and its facts: gathered now, and kept by a frozen revision.
#pragma once
#include "application/report_facts.h"

#include <map>

namespace bd::application {

/// A photo of the annex. Those without consent or with personal data never get here: they are told in the remarks.
struct ReportPhoto {
    QString evidenceUuid, sha256, caption, name; ///< sha256 "": its file was erased for good
    bool operator==(const ReportPhoto &) const = default;
};

/// Chosen photos that stay at home, by the reason.
struct PhotosLeftOut {
    int withoutConsent = 0, personal = 0, gone = 0, noPicture = 0;
    bool operator==(const PhotosLeftOut &) const = default;
};

struct ReportAnnexData {
    std::vector<domain::Measure> measures;          ///< that its facts name: the program's and the office's own
    std::vector<domain::ModelYear> modelYears;      ///< of the report's year
    std::map<QString, ActivitySums> taskActivities; ///< what the log has for its tasks in the period, by uuid
    std::vector<ReportPhoto> photos;                ///< in the order of the annex
    PhotosLeftOut leftOut;
};

/// As it is now. Errors: those of the services.
Result<ReportAnnexData> annexData(DatabaseService &database, const domain::Report &report, const ReportFacts &facts);

} // namespace bd::application
