#include "gui/widgets/activity_form.h"

#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "base/text/editable.h"
#include "base/text/fold.h"
#include "domain/count_text.h"
#include "domain/typed_date.h"
#include "gui/models/activity_cells.h"
#include "gui/theme.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/figure_rows.h"
#include "gui/widgets/suggest_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using application::ActivityColumn;
using domain::Activity;

/// The figures that the fields "people" and "women" don't show.
std::vector<domain::Figure> otherFigures(const Activity &activity, const std::vector<domain::Measure> &measures)
{
    const domain::Figure *people = domain::attendanceOf(activity, measures);
    const QString usual = people ? people->measure : attendanceMeasure(activity, measures);
    std::vector<domain::Figure> others;
    for (const domain::Figure &figure : activity.figures) {
        if (&figure != people && (people || figure.measure != usual)) // a preset's, which waits for its number
            others.push_back(figure);
    }
    return others;
}

domain::TypedDays daysOf(const QString &typed, const ActivityNames &names)
{
    return domain::typedDays(typed, {names.year(), names.today(), false});
}

} // namespace

ActivityForm::ActivityForm(const ActivityNames &names, bool hasMnemonics, QWidget *parent)
    : QWidget(parent), m_names(names), m_hasMnemonics(hasMnemonics), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid);
    m_grid->setVerticalSpacing(grid);
    makeWhat();
    makeWhere();
    makeHowMuch();
    arrange();
    setActivity({});
}

/// A title above its field, and a note below that is seen only while it says something.
template <typename Field>
Field *ActivityForm::add(Field *field, const char *name, const QString &title, int wide, int narrow, QLabel **note)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 4);
    field->setParent(box);
    field->setObjectName(QLatin1String(name));
    const QString plain = QString(title).remove(QLatin1Char('&'));
    field->setAccessibleName(plain);
    auto *label = new QLabel(m_hasMnemonics ? title : plain, box);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    if (note) {
        *note = makeMuted({}, box);
        (*note)->setObjectName(QLatin1String(name) + QStringLiteral("Note"));
        (*note)->hide();
        column->addWidget(*note);
    }
    column->addStretch(1);
    m_cells.push_back({box, wide, narrow});
    field->installEventFilter(this);
    return field;
}

SuggestLine *ActivityForm::makeSuggest(bool prefersList)
{
    auto *line = new SuggestLine(this);
    line->setPrefersList(prefersList);
    line->addArrow();
    connect(line, &SuggestLine::chosen, this, [this] {
        showNotes();
        tell();
    });
    return line;
}

void ActivityForm::suggestFrom(SuggestLine *line, ActivityColumn column)
{
    line->setSource([this, column](const QString &typed) { return suggestionsAmong(m_names.usual(column), typed, 12); });
}

void ActivityForm::makeWhat()
{
    m_date = add(new QLineEdit(this), "activityDate", tr("&Date"), 2, 3, &m_dateNote);
    m_date->setPlaceholderText(tr("5/1, 15-17/6"));
    m_date->setProperty("takesNoWords", true);
    m_title = add(makeSuggest(false), "activityTitle", tr("&What was done"), 10, 6, &m_titleNote);
    suggestFrom(m_title, ActivityColumn::Title);
    connect(m_title, &SuggestLine::chosen, this, [this](const Suggestion &former) { Q_EMIT formerTitleChosen(former.text); });
    m_place = add(makeSuggest(true), "activityPlace", tr("&Task or section"), 6, 6, &m_placeNote);
    m_place->setPlaceholderText(tr("words of the task"));
    m_place->setSource([this](const QString &typed) {
        std::vector<Suggestion> found;
        for (const PlanPlace &place : m_names.places()) {
            if (typed.isEmpty() || text::matches(place.text, typed))
                found.push_back({place.text, {}, {}});
        }
        return found;
    });
    connect(m_place, &SuggestLine::chosen, this, &ActivityForm::takePlace);
    m_kind = add(makeSuggest(true), "activityKind", tr("&Kind of activity"), 3, 3, &m_kindNote);
    m_kind->setSource([](const QString &typed) {
        std::vector<Suggestion> found;
        for (const application::CatalogueEntry &kind : application::kindsFor(typed))
            found.push_back({kind.name, {}, kind.id});
        return found;
    });
    connect(m_kind, &SuggestLine::chosen, this, &ActivityForm::takeKind);
    m_section = add(new QComboBox(this), "activitySection", tr("Kind of c&ontent"), 3, 3);
    m_section->addItems(activityChoices(ActivityColumn::Section));
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(9);
}

void ActivityForm::makeWhere()
{
    m_agency = add(new AgencyPicker(this), "activityAgency", tr("&Agency or unit"), 4, 6);
    connect(m_agency, &AgencyPicker::taken, this, [this] { tell(); });
    m_where = add(makeSuggest(false), "activityWhere", tr("&Place"), 5, 6);
    suggestFrom(m_where, ActivityColumn::Place);
    m_participation = add(new QComboBox(this), "activityParticipation", tr("&Held or attended"), 3, 3);
    m_participation->addItems(activityChoices(ActivityColumn::Participation));
    m_participation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_participation->setMinimumContentsLength(9);
    for (QComboBox *combo : {m_section, m_participation})
        connect(combo, &QComboBox::activated, this, [this] { tell(); });
}

void ActivityForm::makeHowMuch()
{
    const auto number = [&](const char *name, const QString &title, QLabel **note) {
        auto *field = add(new QLineEdit(this), name, title, 2, 3, note);
        field->setAlignment(Qt::AlignRight);
        field->setProperty("takesNoWords", true);
        return field;
    };
    const auto tick = [&](const char *name, const QString &title, const QString &accessible) {
        auto *box = new QCheckBox(tr("Est."), this);
        add(box, name, title, 1, 3);
        box->setToolTip(accessible);
        box->setAccessibleName(accessible);
        connect(box, &QCheckBox::clicked, this, [this] { tell(); });
        return box;
    };
    m_people = number("activityPeople", tr("P&eople there"), &m_peopleNote);
    m_women = number("activityWomen", tr("Of them wo&men"), &m_womenNote);
    m_women->setPlaceholderText(tr("not counted"));
    m_peopleEstimate = tick("activityPeopleEstimate", QString(QChar(0x00a0)), tr("The number of people is an estimate"));
    m_cost = number("activityCost", tr("&Cost (đồng)"), &m_costNote);
    m_cost->setPlaceholderText(tr("5tr, 500k"));
    m_costEstimate = tick("activityCostEstimate", QString(QChar(0x00a0)), tr("The cost is an estimate"));
    m_source = add(makeSuggest(false), "activitySource", tr("Source of the mone&y"), 4, 6);
    m_source->setSource([this](const QString &typed) { return suggestionsAmong(m_names.costSources(), typed, 12); });
    m_result = add(new QPlainTextEdit(this), "activityResult", tr("&Result in words"), 12, 6);
    m_result->setTabChangesFocus(true);
    m_result->setFixedHeight(m_result->fontMetrics().lineSpacing() * 2 + 2 * grid);
    auto *more = new QWidget(this);
    auto *column = new QVBoxLayout(more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    m_more = new QToolButton(more);
    m_more->setObjectName(QStringLiteral("moreFigures"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_figures = new FigureRows(more);
    m_figures->setObjectName(QStringLiteral("figureRows"));
    m_figures->hide();
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_figures);
    m_cells.push_back({more, 12, 6});
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_figures->setVisible(on);
        showFigureCount();
        if (on && !m_isShowing)
            m_figures->focusFirst();
    });
    connect(m_figures, &FigureRows::typed, this, [this] {
        showFigureCount();
        Q_EMIT typed();
    });
    connect(m_figures, &FigureRows::edited, this, &ActivityForm::edited);
    for (QLineEdit *line : {m_date, static_cast<QLineEdit *>(m_title), static_cast<QLineEdit *>(m_place), static_cast<QLineEdit *>(m_kind),
                            static_cast<QLineEdit *>(m_agency), static_cast<QLineEdit *>(m_where), m_people, m_women, m_cost,
                            static_cast<QLineEdit *>(m_source)})
        connect(line, &QLineEdit::textEdited, this, &ActivityForm::typed);
    connect(m_result, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT typed();
    });
}

void ActivityForm::setUnits(int units)
{
    if (units == m_units)
        return;
    m_units = units;
    arrange();
}

void ActivityForm::arrange()
{
    for (const Cell &cell : m_cells)
        m_grid->removeWidget(cell.box);
    int row = 0, at = 0;
    for (const Cell &cell : m_cells) {
        const int span = m_units == 12 ? cell.wide : cell.narrow;
        if (at + span > m_units) {
            ++row;
            at = 0;
        }
        m_grid->addWidget(cell.box, row, at, 1, span);
        at += span;
    }
    for (int i = 0; i < 12; ++i)
        m_grid->setColumnStretch(i, i < m_units ? 1 : 0);
}

void ActivityForm::put(QLineEdit *line, const QString &text)
{
    const bool isTyped = line->text() != line->property("shownText").toString();
    line->setProperty("shownText", text);
    if (!isTyped && line->text() != text) {
        line->setText(text);
        line->setCursorPosition(0);
    }
}

void ActivityForm::setActivity(const Activity &activity)
{
    show(activity, activity.uuid != m_shown.uuid || activity.uuid.isEmpty());
}

void ActivityForm::propose(const Activity &activity)
{
    show(activity, false);
}

void ActivityForm::show(const Activity &activity, bool isOther)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const std::vector<domain::Figure> figuresBefore = otherFigures(m_shown, m_names.measures());
    if (isOther) { // whatever was typed belonged to another one
        for (QLineEdit *line : findChildren<QLineEdit *>())
            line->setProperty("shownText", line->text());
    }
    const QString resultBefore = m_shown.result;
    m_shown = activity;
    const application::StoredActivity row{0, 0, activity};
    const auto cell = [&](ActivityColumn column) { return activityCell(row, column, m_names); };
    put(m_date, activity.from.isValid() ? cell(ActivityColumn::Date) : QString());
    put(m_title, activity.title);
    put(m_place, cell(ActivityColumn::Task));
    put(m_kind, cell(ActivityColumn::Kind));
    put(m_where, activity.place);
    const domain::Figure *people = domain::attendanceOf(activity, m_names.measures());
    put(m_people, people ? domain::countText(people->total) : QString());
    put(m_women, people ? domain::countText(people->women) : QString());
    m_peopleEstimate->setChecked(people && people->isEstimate);
    put(m_cost, domain::countText(activity.cost));
    m_costEstimate->setChecked(activity.isCostEstimate);
    put(m_source, activity.costSource);
    if (isOther || m_agency->agency().name == m_agency->property("shownText").toString()) {
        m_agency->setAgency(activity.agency);
        m_agency->setProperty("shownText", activity.agency.name);
    }
    if ((isOther || m_result->toPlainText() == resultBefore) && m_result->toPlainText() != activity.result)
        m_result->setPlainText(activity.result);
    m_section->setCurrentIndex(activityEditValue(activity, ActivityColumn::Section, m_names).toInt());
    m_participation->setCurrentIndex(activityEditValue(activity, ActivityColumn::Participation, m_names).toInt());
    const std::vector<domain::Figure> figures = otherFigures(activity, m_names.measures());
    if (isOther || (m_figures->figures() == figuresBefore && figures != figuresBefore)) {
        m_figures->setMeasures(m_names.measures(), application::offeredMeasures(m_names.measures(), activity.kind));
        m_figures->setFigures(figures);
    }
    showFigureCount();
    showNotes();
}

Activity ActivityForm::activity() const
{
    Activity activity = m_shown;
    const auto take = [&](const QLineEdit *line, ActivityColumn column, const QString &mark = {}) {
        const QString words = line->text();
        if (words != line->property("shownText").toString() || !mark.isEmpty())
            setActivityCell(activity, column, words.trimmed().isEmpty() ? words : mark + words, m_names);
    };
    take(m_date, ActivityColumn::Date);
    if (m_title->text().trimmed().isEmpty())
        activity.title.clear();
    take(m_title, ActivityColumn::Title);
    take(m_place, ActivityColumn::Task);
    if (m_kind->text() != m_kind->property("shownText").toString() && (m_kind->text().trimmed().isEmpty() || !kindOfText().isEmpty()))
        activity.kind = kindOfText();
    setActivityCell(activity, ActivityColumn::Section, m_section->currentIndex(), m_names);
    activity.agency = m_agency->agency();
    take(m_where, ActivityColumn::Place);
    setActivityCell(activity, ActivityColumn::Participation, m_participation->currentIndex(), m_names);
    take(m_cost, ActivityColumn::Cost);
    activity.isCostEstimate = activity.cost && (m_costEstimate->isChecked() || typedMoney(m_cost->text()).isEstimate);
    take(m_source, ActivityColumn::Source);
    activity.result = text::editable(m_result->toPlainText()).trimmed();

    // the people's figure where it stood (a new one first), the others as they stand in their list: what nobody touched stays equal
    const domain::Figure *before = domain::attendanceOf(m_shown, m_names.measures());
    const domain::TypedCount people = domain::countFrom(m_people->text()), women = domain::countFrom(m_women->text());
    domain::Figure said = before ? *before : domain::Figure();
    if (people.isUnderstood)
        said.total = people.value;
    if (women.isUnderstood)
        said.women = women.value;
    said.isEstimate = (said.total || said.women) && (m_peopleEstimate->isChecked() || people.isEstimate);
    if (!before || activity.kind != m_shown.kind || activity.participation != m_shown.participation) {
        Activity plain = activity;
        plain.figures.clear();
        if (!before || before->measure == attendanceMeasure(m_shown, m_names.measures()))
            said.measure = attendanceMeasure(plain, m_names.measures());
    }
    activity.figures = m_figures->figures();
    std::erase_if(activity.figures, [](const domain::Figure &figure) { return !figure.total && !figure.women && !figure.denominator; });
    if (said.total || said.women || said.denominator) {
        const auto place = before ? before - m_shown.figures.data() : 0;
        activity.figures.insert(activity.figures.begin() + std::min(place, static_cast<std::ptrdiff_t>(activity.figures.size())), said);
    }
    return activity;
}

QString ActivityForm::kindOfText() const
{
    const QString typed = m_kind->text().simplified();
    for (const application::CatalogueEntry &kind : application::activityKinds()) {
        if (!typed.isEmpty() && text::canonical(kind.name) == text::canonical(typed))
            return kind.id;
    }
    return {};
}

void ActivityForm::takePlace(const Suggestion &suggestion)
{
    const PlanPlace *place = m_names.placeOfText(suggestion.text);
    if (!place || !place->kind)
        return;
    const auto &kinds = planSectionKinds();
    const auto at = std::find(kinds.begin(), kinds.end(), *place->kind);
    m_section->setCurrentIndex(at == kinds.end() ? 0 : static_cast<int>(at - kinds.begin()) + 1);
}

/// The kind proposes its section where the task said none, and the figures that go with it.
void ActivityForm::takeKind(const Suggestion &suggestion)
{
    const auto &kinds = application::activityKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto &entry) { return entry.id == suggestion.data.toString(); });
    if (kind == kinds.end())
        return;
    m_figures->setMeasures(m_names.measures(), application::offeredMeasures(m_names.measures(), kind->id));
    const auto section = domain::fromCode<domain::SectionKind>(kind->section);
    if (m_section->currentIndex() > 0 || !section)
        return;
    const auto &sections = planSectionKinds();
    const auto at = std::find(sections.begin(), sections.end(), *section);
    m_section->setCurrentIndex(at == sections.end() ? 0 : static_cast<int>(at - sections.begin()) + 1);
}

void ActivityForm::tell()
{
    Q_EMIT typed();
    Q_EMIT edited();
}

QStringList ActivityForm::problems() const
{
    QStringList all;
    for (const QLabel *note : {m_dateNote, m_placeNote, m_kindNote, m_peopleNote, m_womenNote, m_costNote}) {
        if (note->property("isProblem").toBool())
            all.append(note->text());
    }
    return all + m_figures->problems();
}

QWidget *ActivityForm::missing() const
{
    const domain::TypedDays days = daysOf(m_date->text(), m_names);
    if (!days.isUnderstood() || days.isPartial)
        return m_date;
    return m_title->text().trimmed().isEmpty() ? m_title : nullptr;
}

void ActivityForm::showNotes()
{
    const auto show = [](QLabel *note, const QString &text, bool isProblem) {
        note->setText(text);
        note->setProperty("isProblem", isProblem && !text.isEmpty());
        note->setVisible(!text.isEmpty());
    };
    const QString date = m_date->text().trimmed();
    const domain::TypedDays days = daysOf(date, m_names);
    if (date.isEmpty())
        show(m_dateNote, {}, false);
    else if (days.isPartial)
        show(m_dateNote, tr("On which day?"), true);
    else if (days.isUnderstood())
        show(m_dateNote, days.days.from == days.days.to ? QLocale().standaloneDayName(days.days.from.dayOfWeek()) : tr("%Ln days", nullptr, int(days.days.from.daysTo(days.days.to)) + 1), false);
    else if (days.state == domain::TypedState::Impossible)
        show(m_dateNote, tr("There is no such day."), true);
    else if (days.state == domain::TypedState::Doubtful && !days.readings.empty())
        show(m_dateNote, tr("Is it %1? Write the year too.").arg(domain::dayRangeText(days.readings.front())), true);
    else
        show(m_dateNote, tr("No date: write 5/1 or 05/01/2026."), true);
    const QString place = m_place->text().trimmed();
    const bool isPlace = place.isEmpty() || place == m_place->property("shownText").toString() || m_names.placeOfText(place);
    show(m_placeNote, isPlace ? QString() : tr("No task or section of the plan is called that; choose one from the list."), true);
    const bool isKind = m_kind->text().trimmed().isEmpty() || m_kind->text() == m_kind->property("shownText").toString() || !kindOfText().isEmpty();
    show(m_kindNote, isKind ? QString() : tr("Choose a kind from the list."), true);
    show(m_peopleNote, domain::countFrom(m_people->text()).isUnderstood ? QString() : tr("No whole number"), true);
    show(m_womenNote, domain::countFrom(m_women->text()).isUnderstood ? QString() : tr("No whole number"), true);
    const TypedMoney cost = typedMoney(m_cost->text());
    const bool isShort = cost.isUnderstood && cost.amount && m_cost->text() != m_cost->property("shownText").toString();
    show(m_costNote, !cost.isUnderstood ? tr("How much? Write 5tr, 500k or 5.000.000.") : isShort ? domain::countText(cost.amount) : QString(), !cost.isUnderstood);
}

void ActivityForm::showFigureCount()
{
    const int count = static_cast<int>(m_figures->figures().size());
    m_more->setText(count > 0 ? tr("More figures (%1)").arg(count) : tr("More figures"));
    m_more->setArrowType(m_more->isChecked() ? Qt::DownArrow : Qt::RightArrow);
}

void ActivityForm::namesChanged()
{
    m_agency->setDirectory(m_names.directory());
    m_figures->setMeasures(m_names.measures(), application::offeredMeasures(m_names.measures(), m_shown.kind));
    m_place->setPlaceholderText(tr("words of the task"));
}

void ActivityForm::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void ActivityForm::focusDate()
{
    m_date->setFocus(Qt::OtherFocusReason);
    m_date->selectAll();
}

void ActivityForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

bool ActivityForm::isFigureListShown() const
{
    return m_more->isChecked();
}

void ActivityForm::showFigures(bool shown)
{
    m_more->setChecked(shown);
}

bool ActivityForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            showNotes();
            Q_EMIT edited();
        }
    }
    if (watched == m_result && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            Q_EMIT enterPressed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui
