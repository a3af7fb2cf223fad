// The values of the registers as rows. Pure; any thread.
#pragma once
#include "domain/collection.h"
#include "domain/due.h"
#include "domain/form_mapping.h"
#include "domain/indicator.h"
#include "domain/registers.h"
#include "domain/report.h"
#include "storage/record.h"

namespace bd::storage {

#define BD_RECORD_TYPE(Type) \
    template <> \
    struct RecordType<domain::Type> { \
        static QString table(); \
        static Row row(const domain::Type &value); \
        static domain::Type value(const Row &row); \
        static QString order(); \
        static QString owner(); \
        static QString name(const domain::Type &value); \
        static QString words(const domain::Type &value); \
    };

BD_RECORD_TYPE(ActionMonth)
BD_RECORD_TYPE(CommunityModel)
BD_RECORD_TYPE(ModelYear)
BD_RECORD_TYPE(Inspection)
BD_RECORD_TYPE(Recommendation)
BD_RECORD_TYPE(IssuedDocument)
BD_RECORD_TYPE(Committee)
BD_RECORD_TYPE(CommitteeMember)
BD_RECORD_TYPE(CommitteeMeeting)
BD_RECORD_TYPE(Award)
BD_RECORD_TYPE(CadreStock)
BD_RECORD_TYPE(ReportRequest)
BD_RECORD_TYPE(Collection)
BD_RECORD_TYPE(CollectionAnswer)
BD_RECORD_TYPE(Report)
BD_RECORD_TYPE(ReportRevision)
BD_RECORD_TYPE(PatternWording)
BD_RECORD_TYPE(IndicatorValue)
BD_RECORD_TYPE(FormMapping)
BD_RECORD_TYPE(HeadingKind)

#undef BD_RECORD_TYPE

/// What goes with a row of `table` when it is removed: tables, and the column in each that names the owner's uuid.
std::vector<std::pair<QString, QString>> dependentsOf(const QString &table);

} // namespace bd::storage
