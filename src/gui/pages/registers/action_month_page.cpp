#include "gui/pages/registers/action_month_page.h"

#include "application/outline_catalogue.h"
#include "application/register_catalogue.h"
#include "domain/register_rules.h"
#include "gui/dialogs/choose_dialog.h"
#include "gui/models/activity_cells.h"
#include "gui/prompts/prompts.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/evidence_list.h"
#include "gui/widgets/field_form.h"
#include "gui/widgets/field_grid.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bd::gui {

using domain::ActionMonth;

namespace {

constexpr int besideFrom = 900; ///< pixels; narrower, what is to be done stands below

QStringList lines(const QString &text)
{
    QStringList list;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            list.append(line.trimmed());
    }
    return list;
}

RecordField<ActionMonth> messagesField()
{
    return {{QStringLiteral("messages"), ActionMonthPage::tr("Messages"), FieldKind::Text},
            [](const ActionMonth &v) { return FieldValue(v.messages.join(u'\n')); },
            [](ActionMonth &v, const FieldValue &value) { v.messages = lines(field::as<QString>(value)); }};
}

RecordField<ActionMonth> periodField(const char *id, const QString &title, QDate domain::DayRange::*end)
{
    return {{QLatin1String(id), title, FieldKind::Day},
            [end](const ActionMonth &v) {
                const QDate day = v.reportPeriod.*end;
                return day.isValid() ? FieldValue(day) : FieldValue(domain::actionMonthDays(v.year > 0 ? v.year : 2000).*end);
            },
            [end](ActionMonth &v, const FieldValue &value) {
                const QDate day = field::as<QDate>(value);
                v.reportPeriod.*end = day == domain::actionMonthDays(v.year).*end ? QDate() : day;
            }};
}

std::vector<RecordField<ActionMonth>> monthFields()
{
    using M = ActionMonth;
    auto messages = messagesField();
    messages.hint(ActionMonthPage::tr("one per line"));
    return {
        field::text<M>("theme", ActionMonthPage::tr("Theme"), &M::theme, FieldKind::Text),
        messages,
        field::day<M>("launchDate", ActionMonthPage::tr("Launch on"), &M::launchDate),
        field::text<M>("launchPlace", ActionMonthPage::tr("Launch at"), &M::launchPlace),
        field::text<M>("host", ActionMonthPage::tr("Host"), &M::host).hint(ActionMonthPage::tr("who holds the launch")),
        periodField("reportFrom", ActionMonthPage::tr("Report from"), &domain::DayRange::from),
        periodField("reportTo", ActionMonthPage::tr("Report to"), &domain::DayRange::to),
        field::day<M>("reportDue", ActionMonthPage::tr("Report due"), &M::reportDue),
        field::text<M>("notes", ActionMonthPage::tr("Notes"), &M::notes, FieldKind::Text),
    };
}

std::vector<FieldSpec> stepFields()
{
    return {{QStringLiteral("done"), ActionMonthPage::tr("Done"), FieldKind::Choice, {ActionMonthPage::tr("–"), ActionMonthPage::tr("✓ done")}, {}, false, 11},
            {QStringLiteral("text"), ActionMonthPage::tr("Step"), FieldKind::Line},
            {QStringLiteral("due"), ActionMonthPage::tr("Due"), FieldKind::Day, {}, {}, false, 13}};
}

std::vector<FieldValue> stepValues(const ActionMonth::Step &step)
{
    return {FieldValue(qint64(step.isDone ? 1 : 0)), FieldValue(step.text), step.due ? FieldValue(*step.due) : FieldValue()};
}

} // namespace

QString countdownText(int year, QDate today)
{
    const domain::MonthCountdown left = domain::actionMonthCountdown(year, today);
    switch (left.phase) {
    case domain::MonthPhase::Before: return ActionMonthPage::tr("%n days until 15/11", nullptr, left.days);
    case domain::MonthPhase::During: return ActionMonthPage::tr("Day %1 of 31").arg(left.days);
    case domain::MonthPhase::After: return ActionMonthPage::tr("Is over");
    }
    return {};
}

ActionMonthPage::ActionMonthPage(CommandContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_fields(monthFields()), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState({}, tr("Theme and messages, the launch, what is to be prepared until when, the plan and the report of the Action "
                                    "Month for gender equality, 15/11 to 15/12."))),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("actionMonth"));
    auto *filled = new QWidget(m_stack);
    auto *outer = new QVBoxLayout(filled);
    outer->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    outer->setSpacing(grid);
    auto *head = new QHBoxLayout;
    m_heading = makeHeading({}, filled, 1.4);
    m_heading->setWordWrap(false);
    m_countdown = makeHeading({}, filled, 1.2);
    m_countdown->setObjectName(QStringLiteral("countdown"));
    m_countdown->setWordWrap(false);
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_countdown);
    outer->addLayout(head);
    m_name = makeMuted({}, filled);
    outer->addWidget(m_name);
    m_columns->setSpacing(3 * grid);
    m_columns->addWidget(makeFacts(), 1);
    m_columns->addWidget(makeWork(), 1);
    outer->addLayout(m_columns);
    outer->addStretch(1);
    m_stack->addWidget(makeScrolling(filled, m_stack));
    m_begin = m_empty->addButton({});
    m_begin->setObjectName(QStringLiteral("beginMonth"));
    connect(m_begin, &QPushButton::clicked, this, &ActionMonthPage::begin);
    m_stack->addWidget(makeScrolling(m_empty, m_stack));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_form, &FieldForm::edited, this, &ActionMonthPage::storeField);
    connect(m_steps, &FieldGrid::edited, this, &ActionMonthPage::editStep);
    connect(m_steps, &FieldGrid::removeWanted, this, [this](const QString &key) {
        auto steps = m_month.value.steps;
        if (const auto at = key.toUInt(); at < steps.size())
            steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(at));
        storeSteps(std::move(steps));
    });
    connect(m_steps, &FieldGrid::refused, this, [this](const QString &why) { m_context.notify({Notice::Kind::Note, why, {}, true, true}); });
}

QPushButton *ActionMonthPage::makeButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true); // Enter presses it, as Space does
    return button;
}

QWidget *ActionMonthPage::makeFacts()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_takeTheme = makeButton(tr("Ta&ke the theme of the year"), "takeTheme", place);
    connect(m_takeTheme, &QPushButton::clicked, this, [this] {
        if (const auto theme = application::actionMonthTheme(year()))
            save([&](ActionMonth &month) { month.theme = theme->theme; });
    });
    m_form = new FieldForm(specsOf(m_fields), place);
    column->addWidget(m_takeTheme, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    m_hosts = makeMuted({}, place);
    m_hosts->setObjectName(QStringLiteral("pastHosts"));
    column->addWidget(m_hosts);
    column->addStretch(1);
    return place;
}

QWidget *ActionMonthPage::makeWork()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_steps = new FieldGrid("monthSteps", tr("Checklist"), stepFields(), place);
    column->addWidget(m_steps);
    m_usualSteps = makeButton(tr("Take the &usual steps"), "usualSteps", place);
    connect(m_usualSteps, &QPushButton::clicked, this, [this] {
        auto steps = m_month.value.steps;
        for (auto &step : application::actionMonthSteps(year())) {
            if (std::none_of(steps.begin(), steps.end(), [&](const auto &known) { return known.text == step.text; }))
                steps.push_back(step);
        }
        storeSteps(std::move(steps));
    });
    column->addWidget(m_usualSteps, 0, Qt::AlignLeft);
    column->addWidget(makeHeading(tr("Its own plan"), place, 1.05));
    m_planText = makeMuted({}, place);
    column->addWidget(m_planText);
    m_plan = makeButton({}, "monthPlan", place);
    connect(m_plan, &QPushButton::clicked, this, &ActionMonthPage::openOrBeginPlan);
    column->addWidget(m_plan, 0, Qt::AlignLeft);
    column->addWidget(makeHeading(tr("What was done"), place, 1.05));
    m_logText = makeMuted({}, place);
    m_logText->setObjectName(QStringLiteral("monthLog"));
    column->addWidget(m_logText);
    auto *row = new QHBoxLayout;
    m_ofSection = makeButton(tr("Show what &belongs to it"), "monthOfSection", place);
    m_inDays = makeButton(tr("Sho&w all of 15/11–15/12"), "monthInDays", place);
    connect(m_ofSection, &QPushButton::clicked, this, [this] { showActivities(true); });
    connect(m_inDays, &QPushButton::clicked, this, [this] { showActivities(false); });
    row->addWidget(m_ofSection);
    row->addWidget(m_inDays);
    row->addStretch(1);
    column->addLayout(row);
    m_evidence = new EvidenceList(m_context, place);
    column->addWidget(m_evidence);
    column->addStretch(1);
    return place;
}

int ActionMonthPage::year() const { return m_scope.year.value_or(m_context.services().clock.today().year()); }

void ActionMonthPage::setScope(const PageScope &scope)
{
    m_scope = scope;
    reload();
}

void ActionMonthPage::reload()
{
    const auto all = m_context.services().records.list<ActionMonth>();
    if (!all) {
        showError(m_context, all.error());
        return;
    }
    m_month = {};
    m_month.value.year = year();
    QStringList hosts;
    for (const auto &record : *all) {
        if (record.value.year == year())
            m_month = record;
        else if (record.value.year < year() && !record.value.host.isEmpty())
            hosts.append(tr("%1: %2").arg(QString::number(record.value.year), record.value.host));
    }
    m_hosts->setText(hosts.isEmpty() ? tr("Hosts of former years are listed here once they are written down.")
                                     : tr("Hosts of former years: %1").arg(hosts.join(QStringLiteral(" · "))));
    showMonth();
}

void ActionMonthPage::showMonth()
{
    const bool isThere = m_month.id != 0;
    const auto theme = application::actionMonthTheme(year());
    m_empty->setTexts(tr("Action Month of %1").arg(year()),
                      tr("Theme and messages, the launch, what is to be prepared until when, the plan and the report of the Action Month for "
                         "gender equality, 15/11 to 15/12. %1.")
                          .arg(countdownText(year(), m_context.services().clock.today())));
    m_begin->setText(tr("&Begin the Action Month of %1").arg(year()));
    m_stack->setCurrentIndex(isThere ? 0 : 1);
    if (!isThere)
        return;
    m_heading->setText(tr("Action Month of %1").arg(year()));
    m_name->setText(application::actionMonthName(year()));
    const domain::MonthPhase phase = domain::actionMonthCountdown(year(), m_context.services().clock.today()).phase;
    m_countdown->setText(countdownText(year(), m_context.services().clock.today()));
    QPalette palette;
    palette.setColor(QPalette::WindowText, phase == domain::MonthPhase::After ? colorsOf(QPalette()).muted : colorsOf(this->palette()).actionMonth);
    m_countdown->setPalette(palette);
    if (std::exchange(m_shownYear, year()) == year())
        m_form->refresh(valuesOf(m_fields, m_month.value));
    else
        m_form->setRecord(valuesOf(m_fields, m_month.value));
    QString note;
    if (!theme)
        note = tr("The theme of %1 is not known to the program: take it from the guidance of your superior.").arg(year());
    else if (m_month.value.theme == theme->theme && !theme->isConfirmed)
        note = tr("Not confirmed by a document: please check it.");
    m_form->setNote(QStringLiteral("theme"), note);
    m_form->setNote(QStringLiteral("reportDue"), m_month.value.reportDue ? QString() : tr("As the letter of your superior says; none is assumed."));
    m_takeTheme->setVisible(theme && m_month.value.theme.isEmpty());
    showSteps();
    showPlan();
    showLog();
    m_evidence->setOwner(QStringLiteral("action_month"), m_month.value.uuid);
}

void ActionMonthPage::showSteps()
{
    const QDate today = m_context.services().clock.today();
    std::vector<FieldRow> rows;
    int done = 0, late = 0;
    for (std::size_t i = 0; i < m_month.value.steps.size(); ++i) {
        const ActionMonth::Step &step = m_month.value.steps[i];
        FieldRow row{QString::number(i), stepValues(step)};
        row.isLate = !step.isDone && step.due && *step.due < today;
        row.isMuted = step.isDone;
        if (row.isLate)
            row.note = tr("⚠ Overdue: %1").arg(step.text);
        late += row.isLate ? 1 : 0;
        done += step.isDone ? 1 : 0;
        rows.push_back(std::move(row));
    }
    m_steps->setRows(std::move(rows), stepValues({}), false);
    QString foot = tr("%1 of %2 done").arg(done).arg(m_month.value.steps.size());
    if (late > 0)
        foot += tr(" · ⚠ %1 overdue").arg(late);
    m_steps->setFoot(foot + tr(" · Space in the first column: done"));
    m_usualSteps->setVisible(m_month.value.steps.size() < 3);
}

void ActionMonthPage::showPlan()
{
    const auto plans = m_context.services().plans.list();
    QString title;
    qint64 id = 0;
    for (const auto &summary : plans ? *plans : std::vector<application::PlanSummary>()) {
        const bool isOwn = summary.kind == domain::PlanKind::ActionMonth && summary.year == year();
        if (isOwn) {
            title = summary.title;
            id = summary.id;
            break;
        }
    }
    if (const auto linked = m_month.value.planUuid.isEmpty() ? Result<application::StoredPlan>(fail("plan.not_found"))
                                                             : m_context.services().plans.find(m_month.value.planUuid)) {
        title = linked->plan.title;
        id = linked->id;
    }
    m_planText->setText(id ? title : tr("None yet for %1.").arg(year()));
    m_plan->setProperty("plan", id);
    m_plan->setText(id ? tr("Open the pl&an") : tr("Begin the plan of the &Action Month"));
}

void ActionMonthPage::openOrBeginPlan()
{
    if (const qint64 id = m_plan->property("plan").toLongLong()) {
        m_context.showPlan(id);
        return;
    }
    const Services &services = m_context.services();
    const auto identities = services.office.identities();
    if (!identities)
        return showError(m_context, identities.error());
    std::size_t issuer = 0;
    if (identities->size() > 1) {
        QStringList names;
        for (const application::StoredIdentity &stored : *identities)
            names.append(stored.identity.name);
        ChooseDialog dialog(tr("Plan of the Action Month"), tr("In whose name is it issued?"), names, 0, tr("Begin"), this);
        if (!m_context.prompts().run(dialog))
            return;
        issuer = static_cast<std::size_t>(dialog.chosen());
    }
    const auto made = [&]() -> Result<application::PlanChange> {
        BD_ASSIGN(const auto office, services.settings.office());
        BD_ASSIGN(const auto matcher, services.agencies.matcher());
        application::OutlineChoice choice;
        choice.year = year();
        choice.office = office;
        if (issuer < identities->size())
            choice.identity = identities->at(issuer).identity;
        for (const application::OutlineInfo &outline : application::outlines()) {
            if (outline.kind != domain::PlanKind::ActionMonth)
                continue;
            choice.name = outline.name;
            for (const application::OutlinePart &part : outline.parts)
                choice.parts.append(part.id);
            break;
        }
        BD_ASSIGN(const auto plan, application::planFromOutline(choice, matcher));
        return retrying(m_context, [&] { return services.plans.create(plan, QStringLiteral("plan.create")); });
    }();
    if (!made) {
        showError(m_context, made.error());
        return;
    }
    recordChange(m_context, made->changes);
    m_context.showPlan(made->planId);
}

void ActionMonthPage::showLog()
{
    application::ActivityFilter ofSection, inDays;
    ofSection.section = domain::SectionKind::ActionMonth;
    ofSection.period = domain::DayRange{QDate(year(), 1, 1), QDate(year(), 12, 31)};
    inDays.period = domain::actionMonthDays(year());
    const auto own = m_context.services().activities.sums(ofSection), all = m_context.services().activities.sums(inDays);
    if (!own || !all)
        return;
    m_logText->setText(tr("Entered under the Action Month: %1\nIn the days 15/11–15/12: %2").arg(activitySumsText(*own), activitySumsText(*all)));
    m_ofSection->setEnabled(own->rows > 0);
    m_inDays->setEnabled(all->rows > 0);
}

void ActionMonthPage::showActivities(bool ofSection)
{
    application::ActivityFilter filter;
    filter.period = ofSection ? domain::DayRange{QDate(year(), 1, 1), QDate(year(), 12, 31)} : domain::actionMonthDays(year());
    if (ofSection)
        filter.section = domain::SectionKind::ActionMonth;
    m_context.showActivities(filter, ofSection ? tr("Action Month of %1").arg(year()) : tr("15/11–15/12/%1").arg(year()));
}

void ActionMonthPage::begin()
{
    ActionMonth month;
    month.uuid = newUuid();
    month.year = year();
    if (const auto theme = application::actionMonthTheme(year()))
        month.theme = theme->theme;
    month.steps = application::actionMonthSteps(year());
    m_shownYear = 0;
    if (storeNew(m_context, month)) {
        reload();
        m_form->focusFirst();
    }
}

bool ActionMonthPage::save(const std::function<void(ActionMonth &)> &change, const QString &act)
{
    ActionMonth month = m_month.value;
    change(month);
    const auto saved = retrying(m_context, [&] {
        auto &records = m_context.services().records;
        return act.isEmpty() ? records.save(month, m_month.version)
                             : records.saveAll<ActionMonth>({{m_month.id, m_month.version, month}}, act, {QString::number(month.year)});
    });
    if (!saved) {
        showError(m_context, saved.error());
        reload();
        return false;
    }
    recordChange(m_context, *saved);
    return true;
}

void ActionMonthPage::storeField(int field, const FieldValue &value)
{
    const RecordField<ActionMonth> &chosen = m_fields[static_cast<std::size_t>(field)];
    const FieldValue before = chosen.get(m_month.value);
    if (!gui::storeField(m_context, ActionMonth(m_month.value), chosen, value)) {
        m_form->keepTyped(field, before);
        reload();
    }
}

bool ActionMonthPage::storeSteps(std::vector<ActionMonth::Step> steps)
{
    return save([&](ActionMonth &month) { month.steps = std::move(steps); }, QStringLiteral("action_month.steps"));
}

void ActionMonthPage::editStep(int row, int column, const FieldValue &value)
{
    auto steps = m_month.value.steps;
    const FieldRow line = m_steps->model().row(row);
    const bool isNew = line.key.isEmpty();
    if (isNew) {
        const QString text = field::as<QString>(line.values[1]);
        if (text.isEmpty())
            return; // still being typed
        steps.push_back({text, std::holds_alternative<QDate>(line.values[2]) ? std::optional(std::get<QDate>(line.values[2])) : std::nullopt,
                         field::as<qint64>(line.values[0]) == 1});
        m_steps->setKey(row, QString::number(steps.size() - 1));
        storeSteps(std::move(steps));
        return;
    }
    ActionMonth::Step &step = steps.at(line.key.toUInt());
    if (column == 0)
        step.isDone = field::as<qint64>(value) == 1;
    else if (column == 1)
        step.text = field::as<QString>(value);
    else
        step.due = std::holds_alternative<QDate>(value) ? std::optional(std::get<QDate>(value)) : std::nullopt;
    if (step.text.isEmpty())
        steps.erase(steps.begin() + line.key.toInt());
    storeSteps(std::move(steps));
}

bool ActionMonthPage::mayLeave() { return m_form->commit(); }

void ActionMonthPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto wanted = event->size().width() >= besideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() != wanted)
        m_columns->setDirection(wanted);
}

} // namespace bd::gui
