// "Phiếu thu thập": sheets for units as a Word file, their answers as a grid, and the sums as typed totals with their source.
// The thread of its database; renderSheets() any thread.
#pragma once
#include "application/figure_service.h"
#include "application/record_service.h"
#include "base/progress.h"
#include "domain/collection.h"
#include "domain/issuing_identity.h"

namespace bd::application {

struct CollectionTotals {
    QString measure;
    domain::KnownSum total, women; ///< rows: the units asked
};

/// The answers of one collection by unit and measure.
class CollectionGrid {
public:
    CollectionGrid() = default;
    CollectionGrid(domain::Collection collection, std::vector<StoredRecord<domain::CollectionAnswer>> answers);

    const domain::Collection &collection() const { return m_collection; }
    /// nullptr: nothing was answered yet.
    const StoredRecord<domain::CollectionAnswer> *answer(const QString &unit, const QString &measure) const;
    /// A unit has answered when it said anything, 0 included.
    bool hasAnswered(const domain::AgencyRef &unit) const;
    std::vector<domain::AgencyRef> silent() const;
    int answered() const;
    CollectionTotals totals(const QString &measure) const;

private:
    domain::Collection m_collection;
    std::vector<StoredRecord<domain::CollectionAnswer>> m_answers;
};

/// A Word file with a page per unit, through the template "phieu-thu-thap-so-lieu", in the name of `issuer`. Errors: those of
/// templates; collection.no_unit, collection.no_measure.
Result<QByteArray> renderSheets(const domain::Collection &collection, const std::vector<domain::Measure> &measures,
                                const domain::IssuingIdentity &issuer, QDate date, Progress &progress);
QString sheetTemplateName();
QString proposedFileName(const domain::Collection &collection);

/// Errors: those of RecordService and FigureService; collection.no_answer (args: its title).
class CollectionService {
public:
    explicit CollectionService(DatabaseService &database) : m_database(database) {}

    Result<CollectionGrid> grid(const domain::Collection &collection) const;
    /// One cell; an answer that says nothing any more stays as an empty one.
    Result<ChangeSet> setAnswer(const StoredRecord<domain::CollectionAnswer> &answer);
    /// The sums become typed totals of the office with the collection as their source; done again they are updated, never
    /// doubled. "collection.totals" (args: title).
    Result<ChangeSet> takeTotals(const domain::Collection &collection);
    /// Some of its sums aren't among the typed totals, or differ from them.
    Result<bool> hasNewTotals(const domain::Collection &collection) const;

private:
    Result<std::vector<domain::FigureEntry>> changedTotals(const domain::Collection &collection) const;
    DatabaseService &m_database;
};

} // namespace bd::application
