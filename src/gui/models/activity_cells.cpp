#include "gui/models/activity_cells.h"

#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "base/text/editable.h"
#include "base/text/fold.h"
#include "domain/count_text.h"
#include "domain/money_text.h"
#include "domain/typed_date.h"
#include "gui/editing/activity_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace bd::gui {

namespace {

using application::ActivityColumn;
using domain::Activity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivityCells)
};

QString estimated(const QString &number, bool isEstimate)
{
    return isEstimate && !number.isEmpty() ? Words::tr("est. %1").arg(number) : number;
}

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter, right = Qt::AlignRight | Qt::AlignVCenter;

QString words(const QVariant &value)
{
    return text::editable(value.toString()).simplified();
}

int sectionIndex(const Activity &activity)
{
    const auto &kinds = planSectionKinds();
    const auto at = activity.sectionKind ? std::find(kinds.begin(), kinds.end(), *activity.sectionKind) : kinds.end();
    return at == kinds.end() ? 0 : static_cast<int>(at - kinds.begin()) + 1;
}

int kindIndex(const QString &kind)
{
    const auto &kinds = application::activityKinds();
    const auto at = std::find_if(kinds.begin(), kinds.end(), [&](const auto &entry) { return entry.id == kind; });
    return at == kinds.end() ? 0 : static_cast<int>(at - kinds.begin()) + 1;
}

bool setPlace(Activity &activity, const QVariant &value, const ActivityNames &names)
{
    const QString typed = value.toString().simplified();
    if (typed.isEmpty()) {
        activity.planUuid.clear();
        activity.taskUuid.clear();
        activity.sectionUuid.clear();
        return true;
    }
    if (typed == names.placeText(activity))
        return true;
    const PlanPlace *place = names.placeOfText(typed);
    if (!place)
        return false;
    activity.planUuid = place->planUuid;
    activity.taskUuid = place->taskUuid;
    activity.sectionUuid = place->sectionUuid;
    if (place->kind)
        activity.sectionKind = place->kind;
    return true;
}

bool setDate(Activity &activity, const QVariant &value, const ActivityNames &names)
{
    const auto days = domain::typedDays(value.toString(), {names.year(), names.today(), false});
    if (!days.isUnderstood() || days.isPartial)
        return false;
    activity.from = days.days.from;
    activity.to = days.days.to;
    return true;
}

bool setChoice(Activity &activity, ActivityColumn column, int choice)
{
    const auto at = static_cast<std::size_t>(choice - 1);
    if (choice < 0)
        return false;
    if (column == ActivityColumn::Participation) {
        activity.participation = choice == 0 ? domain::Participation::Held : domain::Participation::Attended;
        return true;
    }
    if (column == ActivityColumn::Section) {
        if (choice > static_cast<int>(planSectionKinds().size()))
            return false;
        activity.sectionKind = choice == 0 ? std::nullopt : std::optional(planSectionKinds()[at]);
        return true;
    }
    if (choice > static_cast<int>(application::activityKinds().size()))
        return false;
    activity.kind = choice == 0 ? QString() : application::activityKinds()[at].id;
    return true;
}

bool setCount(Activity &activity, ActivityColumn column, const QVariant &value, const ActivityNames &names)
{
    const domain::TypedCount typed = domain::countFrom(value.toString());
    if (!typed.isUnderstood)
        return false;
    const domain::Figure *before = domain::attendanceOf(activity, names.measures());
    domain::Figure said = before ? *before : domain::Figure();
    if (column == ActivityColumn::People) {
        said.total = typed.value;
        said.isEstimate = typed.isEstimate;
    } else {
        said.women = typed.value;
    }
    setAttendance(activity, names.measures(), said);
    return true;
}

} // namespace

const std::vector<ActivityColumnInfo> &activityColumns()
{
    using C = ActivityColumn;
    static const std::vector<ActivityColumnInfo> all{
        {C::Date, "date", [] { return Words::tr("Date"); }, left, CellEditor::Line, true, 96},
        {C::Title, "title", [] { return Words::tr("Activity"); }, left, CellEditor::Suggest, true, 0},
        {C::Task, "task", [] { return Words::tr("Task or section"); }, left, CellEditor::Place, true, 170},
        {C::Section, "section", [] { return Words::tr("Kind of content"); }, left, CellEditor::Choice, false, 150},
        {C::Kind, "kind", [] { return Words::tr("Kind of activity"); }, left, CellEditor::Choice, true, 140},
        {C::Agency, "agency", [] { return Words::tr("Agency or unit"); }, left, CellEditor::Agency, false, 150},
        {C::Place, "place", [] { return Words::tr("Place"); }, left, CellEditor::Suggest, true, 130},
        {C::Participation, "participation", [] { return Words::tr("Held or attended"); }, left, CellEditor::Choice, false, 120},
        {C::People, "people", [] { return Words::tr("People there"); }, right, CellEditor::Line, true, 84},
        {C::Women, "women", [] { return Words::tr("Of them women"); }, right, CellEditor::Line, true, 96},
        {C::Cost, "cost", [] { return Words::tr("Cost (đồng)"); }, right, CellEditor::Line, true, 110},
        {C::Source, "source", [] { return Words::tr("Source of the money"); }, left, CellEditor::Suggest, false, 150},
        {C::Result, "result", [] { return Words::tr("Result"); }, left, CellEditor::Words, false, 200},
        {C::Evidence, "evidence", [] { return Words::tr("Files"); }, right, CellEditor::None, false, 86},
    };
    return all;
}

const ActivityColumnInfo &activityColumn(ActivityColumn column)
{
    return activityColumns().at(static_cast<std::size_t>(column));
}

QString activityCell(const application::StoredActivity &row, ActivityColumn column, const ActivityNames &names)
{
    const Activity &activity = row.activity;
    const domain::Figure *people = column == ActivityColumn::People || column == ActivityColumn::Women
        ? domain::attendanceOf(activity, names.measures())
        : nullptr;
    switch (column) {
    case ActivityColumn::Date: return domain::dayRangeText({activity.from, activity.to});
    case ActivityColumn::Title: return activity.title;
    case ActivityColumn::Task: return names.placeText(activity);
    case ActivityColumn::Section: return activity.sectionKind ? application::label(*activity.sectionKind) : QString();
    case ActivityColumn::Kind: return activity.kind.isEmpty() ? QString() : application::activityKindName(activity.kind);
    case ActivityColumn::Agency: return activity.agency.name;
    case ActivityColumn::Place: return activity.place;
    case ActivityColumn::Participation: return participationLabel(activity.participation);
    case ActivityColumn::People: return people ? estimated(domain::countText(people->total), people->isEstimate) : QString();
    case ActivityColumn::Women: return people ? domain::countText(people->women) : QString();
    case ActivityColumn::Cost: return activity.cost ? estimated(domain::moneyText(*activity.cost), activity.isCostEstimate) : QString();
    case ActivityColumn::Source: return activity.costSource;
    case ActivityColumn::Result: return activity.result.simplified();
    case ActivityColumn::Evidence: return row.evidence > 0 ? QString::number(row.evidence) : QString();
    }
    Q_UNREACHABLE();
}

QVariant activityEditValue(const Activity &activity, ActivityColumn column, const ActivityNames &names)
{
    switch (column) {
    case ActivityColumn::Section: return sectionIndex(activity);
    case ActivityColumn::Kind: return kindIndex(activity.kind);
    case ActivityColumn::Participation: return activity.participation == domain::Participation::Held ? 0 : 1;
    case ActivityColumn::Agency: return QVariant::fromValue(activity.agency);
    case ActivityColumn::Result: return activity.result;
    default: return activityCell({0, 0, activity}, column, names);
    }
}

QStringList activityChoices(ActivityColumn column)
{
    QStringList choices;
    switch (column) {
    case ActivityColumn::Section:
        choices.append(Words::tr("(none)"));
        for (const domain::SectionKind kind : planSectionKinds())
            choices.append(application::label(kind));
        break;
    case ActivityColumn::Kind:
        choices.append(Words::tr("(none)"));
        for (const application::CatalogueEntry &kind : application::activityKinds())
            choices.append(kind.name);
        break;
    case ActivityColumn::Participation:
        choices = {participationLabel(domain::Participation::Held), participationLabel(domain::Participation::Attended)};
        break;
    default: break;
    }
    return choices;
}

bool setActivityCell(Activity &activity, ActivityColumn column, const QVariant &value, const ActivityNames &names)
{
    switch (column) {
    case ActivityColumn::Date: return setDate(activity, value, names);
    case ActivityColumn::Title:
        if (words(value).isEmpty())
            return false;
        activity.title = words(value);
        return true;
    case ActivityColumn::Task: return setPlace(activity, value, names);
    case ActivityColumn::Section:
    case ActivityColumn::Kind:
    case ActivityColumn::Participation: return setChoice(activity, column, value.toInt());
    case ActivityColumn::Agency: activity.agency = value.value<domain::AgencyRef>(); return true;
    case ActivityColumn::Place: activity.place = words(value); return true;
    case ActivityColumn::People:
    case ActivityColumn::Women: return setCount(activity, column, value, names);
    case ActivityColumn::Cost: {
        const TypedMoney typed = typedMoney(value.toString());
        if (!typed.isUnderstood)
            return false;
        activity.cost = typed.amount;
        activity.isCostEstimate = typed.isEstimate;
        return true;
    }
    case ActivityColumn::Source: activity.costSource = words(value); return true;
    case ActivityColumn::Result: activity.result = text::editable(value.toString()).trimmed(); return true;
    case ActivityColumn::Evidence: return false;
    }
    return false;
}

QString attendanceMeasure(const Activity &activity, const std::vector<domain::Measure> &measures)
{
    for (const domain::Measure &measure : application::offeredMeasures(measures, activity.kind)) {
        if (activity.kind.isEmpty() || !measure.isBySex || measure.isSensitive || measure.nature != domain::MeasureNature::Flow)
            continue;
        return activity.participation == domain::Participation::Attended && !measure.attendedAs.isEmpty() ? measure.attendedAs : measure.id;
    }
    return QStringLiteral("attendances");
}

void setAttendance(Activity &activity, const std::vector<domain::Measure> &measures, const domain::Figure &said)
{
    const domain::Figure *before = domain::attendanceOf(activity, measures);
    if (before) {
        auto at = activity.figures.begin() + (before - activity.figures.data());
        at->total = said.total;
        at->women = said.women;
        at->isEstimate = said.isEstimate;
        if (!at->total && !at->women && !at->denominator)
            activity.figures.erase(at);
        return;
    }
    if (!said.total && !said.women)
        return;
    domain::Figure figure = said;
    if (figure.measure.isEmpty())
        figure.measure = attendanceMeasure(activity, measures);
    std::erase_if(activity.figures, [&](const domain::Figure &f) { return f.measure == figure.measure && !f.total && !f.women && !f.denominator; });
    activity.figures.insert(activity.figures.begin(), figure);
}

TypedMoney typedMoney(const QString &typed)
{
    static const QRegularExpression about(QStringLiteral("^(?:~|(?:ước|khoảng|est\\.|uoc|khoang)\\s)\\s*"), QRegularExpression::CaseInsensitiveOption);
    QString text = text::squeezed(text::nfc(typed));
    const auto match = about.match(text);
    if (match.hasMatch())
        text = text.mid(match.capturedLength());
    if (text.isEmpty())
        return {std::nullopt, false, !match.hasMatch()};
    const auto amount = text == QLatin1String("0") ? std::optional<qint64>(0) : domain::moneyFrom(text);
    return {amount, match.hasMatch() && amount, amount.has_value()};
}

QString participationLabel(domain::Participation participation)
{
    return participation == domain::Participation::Held ? Words::tr("Held by us") : Words::tr("Sent to attend");
}

QString knownText(const domain::KnownSum &sum)
{
    return Words::tr("%1/%2 activities counted").arg(sum.known).arg(sum.rows);
}

QString activitySumsText(const application::ActivitySums &sums)
{
    QStringList parts{Words::tr("%Ln activities", nullptr, sums.rows)};
    const auto add = [&](const QString &title, const domain::KnownSum &sum) {
        if (sums.rows > 0)
            parts.append(sum.known == 0 ? Words::tr("%1: not counted").arg(title)
                                        : Words::tr("%1: %2 (%3)").arg(title, estimated(domain::moneyText(sum.sum), sum.hasEstimate), knownText(sum)));
    };
    add(Words::tr("People there"), sums.people);
    add(Words::tr("women"), sums.women);
    add(Words::tr("Cost (đồng)"), sums.cost);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace bd::gui
