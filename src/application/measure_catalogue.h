// Measures, kinds of activities, sources of money, kinds of models: what forms offer. From resources/catalogue/*.json, with the
// office's own measures behind them.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "domain/figure.h"

namespace bd::application {

/// A code with its words on the screen.
struct CatalogueEntry {
    QString id, name;
    QString section; ///< code of the SectionKind it mostly stands under; "" for none
    QStringList words; ///< what people type for it besides
};

/// Of the program, in the order of the file. Any thread.
const std::vector<domain::Measure> &shippedMeasures();
const std::vector<CatalogueEntry> &measureGroups();
const std::vector<CatalogueEntry> &activityKinds();
/// Kinds for what somebody types ("truyền thông", "to roi"): those with it in their name first, then those it stands for.
std::vector<CatalogueEntry> kindsFor(const QString &typed);
/// "Lồng ghép, không bố trí riêng" first at a commune, "Ngân sách tỉnh" at a province.
QStringList costSources(bool isCommune);

/// Shipped ones, then the office's own. Errors: those of DatabaseService; measure.no_name, measure.in_use (args: name, rows).
Result<std::vector<domain::Measure>> measures(DatabaseService &database);
Result<ChangeSet> saveMeasure(DatabaseService &database, const domain::Measure &measure);
Result<ChangeSet> removeMeasure(DatabaseService &database, const QString &uuid);

/// Of a kind of activity: the usual ones first, then the office's own for that kind. "" is every kind: all of them.
std::vector<domain::Measure> offeredMeasures(const std::vector<domain::Measure> &all, const QString &activityKind);
/// "Câu lạc bộ" for "clubs"; the id itself where it is none of the program's.
QString activityKindName(const QString &id);

/// In `all`; one that isn't there by its id alone, so that nothing is ever shown as nothing.
domain::Measure measureOf(const std::vector<domain::Measure> &all, const QString &id);

} // namespace bd::application
