// Lists and look-ups over plans. Reading only: what writes goes through rows, so that the history sees it.
#pragma once
#include "domain/codes.h"
#include "domain/partial_date.h"
#include "storage/session.h"

namespace bd::storage {

struct PlanListRow {
    qint64 id = 0;
    QString uuid;
    int version = 0;
    std::optional<int> year;
    domain::PlanKind kind = domain::PlanKind::Year;
    domain::PlanState state = domain::PlanState::Draft;
    QString title, issuer, number, symbol;
    domain::PartialDate date;
    int openIssues = 0;
};

/// By year descending (unknown last), then title in Vietnamese order. `filter` as text::matches understands it, over
/// title, issuer, number and symbol, and year.
Result<std::vector<PlanListRow>> listPlans(Session &session, const QString &filter);
Result<int> countPlans(Session &session);
Result<std::vector<qint64>> planIds(Session &session);
Result<std::optional<qint64>> planIdByUuid(Session &session, const QString &uuid);
/// Nothing when there is no such plan.
Result<std::optional<QString>> planUuid(Session &session, qint64 id);
/// At most two: enough to know whether a prefix is unique.
Result<std::vector<qint64>> planIdsByPrefix(Session &session, const QString &prefix);
/// "" when not set.
Result<QString> settingValue(Session &session, const QString &name);
Result<std::optional<qint64>> settingId(Session &session, const QString &name);
/// What is wrong with outlines and reports, as code and uuid: ("ring", uuid). Codes: foreign_parent, ring, shared_position,
/// foreign_section, report_without_text, text_without_report, stray_revision.
Result<std::vector<std::pair<QString, QString>>> outlineFaults(Session &session);

} // namespace bd::storage
