// The quick start of a report: six short forms for its figures (domain/indicators-by-level.md, 5) and ticks for what was done.
// From resources/catalogue/report-forms.json and report-ticks.json. Pure but for logAnswers(); any thread.
#pragma once
#include "base/result.h"
#include "domain/figure.h"

#include <QHash>

namespace bd::application {

class DatabaseService;

enum class FormPart { Total, Women, Opening, Added, Removed };

/// What is asked in one place of a short form.
struct ShortFormCell {
    QString measure; ///< id; "": nothing is asked here
    FormPart part = FormPart::Total;
    bool operator==(const ShortFormCell &) const = default;
};

struct ShortFormRow {
    QString name;
    std::vector<ShortFormCell> cells; ///< one per column
};

struct ShortForm {
    QString id, name; ///< "communication", "Biểu 02. Truyền thông"
    QString note;     ///< a line below the name; "" for none
    QString source;   ///< proposed for who says so; "": it isn't asked
    QStringList columns;
    std::vector<ShortFormRow> rows;
};

/// In the order of the file, which a test holds to its form.
const std::vector<ShortForm> &shortForms();

/// The number that a cell is about; writing it is what typing into the cell does.
std::optional<qint64> &partOf(domain::FigureEntry &entry, FormPart part);
std::optional<qint64> partOf(const domain::FigureEntry &entry, FormPart part);
/// No number at all was said.
bool saysNothing(const domain::FigureEntry &entry);

/// How the log answers a cell: the id of the fact that stands there, on the page that asks and on paper.
struct LogAnswer {
    QString fact; ///< "sessions.attendances.total"; "": the log says no more than the sum of the measure
    bool isInstead = false; ///< also where the log counts the measure itself; else only where nobody said that number
};
/// Beside the number of meetings stand the people of these meetings, not those of clubs and contests; how many of them told women
/// apart and what was spent the log knows though nobody logs it as such. `countsMeetings`: their number comes from the log.
LogAnswer logAnswer(const ShortFormCell &cell, bool countsMeetings);
/// The numbers that logAnswer() names, of a period, by id; what no row says is left out. The thread of its database.
Result<QHash<QString, domain::KnownSum>> logAnswers(DatabaseService &database, const domain::DayRange &period, const QStringList &exceptPlans);

/// "Đã làm": ticked instead of written. The sentence may hold {nam} and {don_vi_nho}.
struct ReportTick {
    QString id, name;
    QString section;  ///< code of the SectionKind it stands in
    QString sentence; ///< official writing
};
const std::vector<ReportTick> &reportTicks();

} // namespace bd::application
