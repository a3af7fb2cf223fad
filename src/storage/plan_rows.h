// A plan as rows of the schema, and back. Everything of domain::Plan survives the way there and back exactly, but for
// references of tasks and duties to sections or paragraphs that the plan doesn't have: these become unknown.
#pragma once
#include "domain/issue.h"
#include "domain/plan.h"
#include "storage/row_store.h"

#include <functional>

namespace bd::storage {

/// Where a plan came from, as stored. `format`: "text", "docx", "pdf".
struct PlanSource {
    QString fileName, sha256;
    qint64 bytes = 0;
    QString format = QStringLiteral("text");
    double coveragePlan = 0, coverageLeftOut = 0, coverageLost = 0;
};

struct LeftOutText {
    QString text, reason;
    int line = 0;
};

struct PlanRecord {
    qint64 id = 0;
    int version = 0;
    domain::Plan plan;
    PlanSource source;
    std::vector<LeftOutText> leftOut;
    std::vector<domain::Issue> issues; ///< found while reading, not yet dismissed
};

/// Writes one row and tells its new id.
using RowSink = std::function<Result<qint64>(const QString &table, Row row)>;

/// Inserts the plan and everything in it, parents first. Returns the plan's id. `createdAt`: UTC.
Result<qint64> insertPlan(const RowSink &sink, const PlanRecord &record, const QString &createdAt);
/// plan.not_found (args: id). Run it inside a read transaction.
Result<PlanRecord> readPlan(RowStore &rows, qint64 id);
/// All rows of one plan in a table, by id, with every column of the table.
using RowSource = std::function<Result<std::vector<Row>>(const QString &table)>;
/// The same from rows that stand elsewhere, as an earlier state of the plan does.
Result<PlanRecord> readPlan(const RowSource &source, qint64 id);

/// The tables of a plan in the order in which rows may be inserted. "plan" itself is the first.
QStringList planTables();
Result<std::vector<Row>> rowsOfPlan(RowStore &rows, const QString &table, qint64 id);
/// All rows of a plan, in the order of planTables().
Result<std::vector<std::pair<QString, Row>>> planRows(RowStore &rows, qint64 id);

/// What the list of plans searches and shows of a plan row; `row` has the columns title, issuer, number, symbol, year.
QString planHaystack(const QString &title, const QString &issuer, const QString &number, const QString &symbol,
                     std::optional<int> year);
/// Sets search_key and sort_key of a plan row from its other columns.
void setPlanKeys(Row &row);

} // namespace bd::storage
