#include "application/report_forms.h"

#include "application/catalogue_file.h"
#include "application/report_log_facts.h"
#include "storage/report_store.h"

namespace bd::application {

namespace {

using nlohmann::json;

const QString peopleOfMeetings = QStringLiteral("sessions.attendances");

/// "sessions", "attendances.women", "".
ShortFormCell cellFrom(const QString &text)
{
    static const QHash<QString, FormPart> parts{{QStringLiteral("women"), FormPart::Women},
                                                {QStringLiteral("opening"), FormPart::Opening},
                                                {QStringLiteral("added"), FormPart::Added},
                                                {QStringLiteral("removed"), FormPart::Removed}};
    const qsizetype dot = text.indexOf(u'.');
    return {text.left(dot), dot < 0 ? FormPart::Total : parts.value(text.mid(dot + 1), FormPart::Total)};
}

ShortForm formFrom(const json &item)
{
    ShortForm form;
    form.id = stringAt(item, "id");
    form.name = stringAt(item, "name");
    form.note = stringAt(item, "note");
    form.source = stringAt(item, "source");
    for (const json &column : item.value("columns", json::array()))
        form.columns << QString::fromStdString(column.get<std::string>());
    for (const json &line : item.value("rows", json::array())) {
        ShortFormRow row;
        row.name = stringAt(line, "name");
        for (const json &cell : line.value("cells", json::array()))
            row.cells.push_back(cellFrom(QString::fromStdString(cell.get<std::string>())));
        row.cells.resize(static_cast<std::size_t>(form.columns.size()));
        form.rows.push_back(std::move(row));
    }
    return form;
}

} // namespace

const std::vector<ShortForm> &shortForms()
{
    static const std::vector<ShortForm> all = [] {
        std::vector<ShortForm> forms;
        const json file = catalogueObject("report-forms");
        for (const json &item : file.value("forms", json::array()))
            forms.push_back(formFrom(item));
        return forms;
    }();
    return all;
}

std::optional<qint64> &partOf(domain::FigureEntry &entry, FormPart part)
{
    switch (part) {
    case FormPart::Total: return entry.total;
    case FormPart::Women: return entry.women;
    case FormPart::Opening: return entry.opening;
    case FormPart::Added: return entry.added;
    case FormPart::Removed: return entry.removed;
    }
    Q_UNREACHABLE();
}

std::optional<qint64> partOf(const domain::FigureEntry &entry, FormPart part)
{
    return partOf(const_cast<domain::FigureEntry &>(entry), part);
}

bool saysNothing(const domain::FigureEntry &entry)
{
    return !entry.total && !entry.women && !entry.denominator && !entry.opening && !entry.added && !entry.removed;
}

LogAnswer logAnswer(const ShortFormCell &cell, bool countsMeetings)
{
    if (cell.measure == QLatin1String("attendances") && countsMeetings && (cell.part == FormPart::Total || cell.part == FormPart::Women))
        return {cell.part == FormPart::Women ? peopleOfMeetings + QStringLiteral(".women") : peopleOfMeetings + QStringLiteral(".total"), true};
    if (cell.part != FormPart::Total)
        return {};
    if (cell.measure == QLatin1String("sessions-by-sex") && countsMeetings)
        return {peopleOfMeetings + QStringLiteral(".counted"), false};
    return {cell.measure == QLatin1String("budget-spent") ? QStringLiteral("cost.total") : QString(), false};
}

Result<QHash<QString, domain::KnownSum>> logAnswers(DatabaseService &database, const domain::DayRange &period, const QStringList &exceptPlans)
{
    const auto where = countedRows(period, exceptPlans);
    QHash<QString, domain::KnownSum> answers;
    BD_ASSIGN(const auto people, storage::meetingPeople(database.session(), where, QStringLiteral("sessions"), {QStringLiteral("attendances")}));
    for (const storage::MeetingPeople &one : people) {
        answers.insert(peopleOfMeetings + QStringLiteral(".total"), one.total);
        answers.insert(peopleOfMeetings + QStringLiteral(".women"), one.women);
        if (one.counted > 0)
            answers.insert(peopleOfMeetings + QStringLiteral(".counted"), {one.counted, one.women.known, one.women.rows, false});
    }
    BD_ASSIGN(const auto costs, storage::costsBySource(database.session(), where));
    domain::KnownSum spent;
    for (const auto &[source, sum] : costs)
        spent.add(sum);
    if (spent.sum > 0)
        answers.insert(QStringLiteral("cost.total"), spent);
    return answers;
}

const std::vector<ReportTick> &reportTicks()
{
    static const std::vector<ReportTick> all = [] {
        std::vector<ReportTick> ticks;
        const json file = catalogueObject("report-ticks");
        for (const json &item : file.value("ticks", json::array()))
            ticks.push_back({stringAt(item, "id"), stringAt(item, "name"), stringAt(item, "section"), stringAt(item, "sentence")});
        return ticks;
    }();
    return all;
}

} // namespace bd::application
