#include "gui/dialogs/quick_entry_dialog.h"

#include "base/uuid.h"
#include "domain/typed_date.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"
#include "gui/widgets/activity_form.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

constexpr int keyedPresets = 9; ///< Ctrl+1 to Ctrl+9
constexpr int mostWeeks = 52;

} // namespace

QuickEntryDialog::QuickEntryDialog(const ActivityNames &names, QWidget *parent)
    : QDialog(parent), m_names(names), m_form(new ActivityForm(names, true, this)), m_presets(new QToolButton(this)), m_many(new QToolButton(this)),
      m_presetMenu(new QMenu(this)), m_remarks(new QLabel(this)), m_saved(new QLabel(this))
{
    setObjectName(QStringLiteral("quickEntryDialog"));
    setWindowTitle(tr("Log an activity"));
    setModal(false);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_form);
    column->addWidget(makeSeries());
    m_remarks->setObjectName(QStringLiteral("entryRemarks"));
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    column->addWidget(m_remarks);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeScrolling(inside, this), 1);
    outer->addWidget(makeFoot());
    connect(m_form, &ActivityForm::typed, this, [this] {
        m_isTyped = true;
        showRemarks();
    });
    connect(m_form, &ActivityForm::edited, this, &QuickEntryDialog::showRemarks);
    connect(m_form, &ActivityForm::enterPressed, this, [this] { save(true); });
    connect(m_form, &ActivityForm::formerTitleChosen, this, &QuickEntryDialog::formerTitleChosen);
    for (int i = 0; i < keyedPresets; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, at = static_cast<std::size_t>(i)] {
            if (at < m_known.size())
                applyPreset(m_known.at(at));
        });
    }
    fitToScreen(*this, {920, 520}, {480, 320});
}

QWidget *QuickEntryDialog::makeSeries()
{
    m_series = new QWidget(this);
    auto *row = new QHBoxLayout(m_series);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto *label = new QLabel(tr("O&n these days too"), m_series);
    m_dates = new QLineEdit(m_series);
    allowAnyLength(*m_dates);
    m_dates->setObjectName(QStringLiteral("seriesDates"));
    m_dates->setPlaceholderText(tr("12/1, 19/1, 26/1"));
    m_dates->setAccessibleName(tr("Further days of the series"));
    m_dates->setProperty("takesNoWords", true);
    label->setBuddy(m_dates);
    row->addWidget(label);
    row->addWidget(m_dates, 1);
    m_weeks = new QSpinBox(m_series);
    m_weeks->setObjectName(QStringLiteral("seriesWeeks"));
    m_weeks->setRange(1, mostWeeks);
    m_weeks->setValue(4);
    m_weeks->setSuffix(tr(" more weeks"));
    m_weeks->setAccessibleName(tr("How many more weeks"));
    row->addWidget(m_weeks);
    auto *weekly = new QPushButton(tr("E&very week"), m_series);
    weekly->setObjectName(QStringLiteral("seriesWeekly"));
    weekly->setAutoDefault(false);
    row->addWidget(weekly);
    connect(weekly, &QPushButton::clicked, this, &QuickEntryDialog::addWeeks);
    connect(m_dates, &QLineEdit::textChanged, this, [this] {
        m_isTyped = m_isTyped || !m_dates->text().isEmpty();
        showRemarks();
    });
    m_series->hide();
    return m_series;
}

QWidget *QuickEntryDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    m_naming = new QWidget(foot);
    auto *naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(grid);
    m_presetName = new QLineEdit(m_naming);
    allowAnyLength(*m_presetName);
    m_presetName->setObjectName(QStringLiteral("presetName"));
    m_presetName->setPlaceholderText(tr("name of the preset"));
    m_presetName->setAccessibleName(tr("Name of the preset"));
    auto *keep = new QPushButton(tr("Keep as preset"), m_naming);
    keep->setObjectName(QStringLiteral("presetKeep"));
    keep->setAutoDefault(false);
    naming->addWidget(m_presetName, 1);
    naming->addWidget(keep);
    m_naming->hide();
    connect(keep, &QPushButton::clicked, this, &QuickEntryDialog::keepPreset);
    column->addWidget(m_naming);

    m_saved->setObjectName(QStringLiteral("entrySaved"));
    m_saved->setWordWrap(true);
    column->addWidget(m_saved);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    m_presets->setObjectName(QStringLiteral("presets"));
    m_presets->setText(tr("Preset&s"));
    m_presets->setToolTip(tr("Begin with a preset (Ctrl+1 to Ctrl+9)"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_presets->setFocusPolicy(Qt::StrongFocus);
    m_presets->setMenu(m_presetMenu);
    row->addWidget(m_presets);
    m_many->setObjectName(QStringLiteral("series"));
    m_many->setText(tr("On severa&l days"));
    m_many->setCheckable(true);
    m_many->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_many);
    connect(m_many, &QToolButton::toggled, this, [this](bool on) {
        m_series->setVisible(on);
        if (on)
            m_dates->setFocus();
        showRemarks();
    });
    row->addStretch(1);
    const auto button = [&](const char *name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    QPushButton *next = button("saveNext", tr("Save, then the next"), tr("Enter"));
    next->setDefault(true);
    connect(next, &QPushButton::clicked, this, [this] { save(true); });
    connect(button("saveClose", tr("Save and leave"), tr("Ctrl+Enter")), &QPushButton::clicked, this, [this] { save(false); });
    connect(button("leave", tr("Leave"), tr("Esc; what was typed waits here")), &QPushButton::clicked, this, &QDialog::reject);
    column->addLayout(row);
    setPresets({});
    return foot;
}

void QuickEntryDialog::begin(const domain::Activity &activity)
{
    m_form->namesChanged();
    m_form->setActivity(activity);
    m_form->showFigures(activity.figures.size() > 1);
    m_dates->clear();
    m_many->setChecked(false);
    m_isTyped = false;
    showRemarks();
    m_form->focusDate();
}

void QuickEntryDialog::propose(const domain::Activity &activity)
{
    m_form->propose(activity);
}

domain::Activity QuickEntryDialog::activity() const
{
    return m_form->activity();
}

void QuickEntryDialog::namesChanged()
{
    m_form->namesChanged();
}

void QuickEntryDialog::showSaved(const QString &text)
{
    m_saved->setText(text);
}

std::vector<domain::DayRange> QuickEntryDialog::days() const
{
    const domain::Activity typed = m_form->activity();
    std::vector<domain::DayRange> all{{typed.from, typed.to}};
    if (!m_many->isChecked())
        return all;
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    for (const QString &piece : m_dates->text().split(between, Qt::SkipEmptyParts)) {
        const auto days = domain::typedDays(piece, {m_names.year(), m_names.today(), false});
        if (days.isUnderstood() && !days.isPartial && std::find(all.begin(), all.end(), days.days) == all.end())
            all.push_back(days.days);
    }
    return all;
}

QStringList QuickEntryDialog::unreadDays() const
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    QStringList unread;
    for (const QString &piece : m_many->isChecked() ? m_dates->text().split(between, Qt::SkipEmptyParts) : QStringList()) {
        const auto days = domain::typedDays(piece, {m_names.year(), m_names.today(), false});
        if (!days.isUnderstood() || days.isPartial)
            unread.append(piece);
    }
    return unread;
}

void QuickEntryDialog::addWeeks()
{
    const domain::Activity typed = m_form->activity();
    if (!typed.from.isValid())
        return m_form->focusDate();
    QStringList dates;
    for (int week = 1; week <= m_weeks->value(); ++week)
        dates.append(typed.from.addDays(7 * week).toString(QStringLiteral("dd/MM/yyyy")));
    m_dates->setText(dates.join(QStringLiteral(", ")));
    m_dates->setFocus();
}

void QuickEntryDialog::save(bool goesOn)
{
    if (QWidget *missing = m_form->missing()) {
        showRemarks();
        missing->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const QStringList unread = unreadDays(); !unread.isEmpty()) {
        showRemarks();
        return m_dates->setFocus();
    }
    const std::vector<domain::DayRange> all = days();
    const QString series = all.size() > 1 ? newUuid() : QString();
    std::vector<domain::Activity> activities;
    for (const domain::DayRange &day : all) {
        domain::Activity activity = m_form->activity();
        activity.uuid.clear();
        activity.from = day.from;
        activity.to = day.to;
        activity.seriesUuid = series;
        activities.push_back(std::move(activity));
    }
    Q_EMIT saveWanted(activities, goesOn);
}

void QuickEntryDialog::setPresets(const std::vector<domain::ActivityPreset> &presets)
{
    m_known = presets;
    m_presetMenu->clear();
    int at = 0;
    for (const domain::ActivityPreset &preset : presets) {
        ++at;
        const QString keys = at <= keyedPresets ? QStringLiteral("\tCtrl+%1").arg(at) : QString();
        QAction *action = m_presetMenu->addAction(QString(preset.name).replace(QLatin1Char('&'), QStringLiteral("&&")) + keys);
        connect(action, &QAction::triggered, this, [this, preset] { applyPreset(preset); });
    }
    if (!presets.empty())
        m_presetMenu->addSeparator();
    connect(m_presetMenu->addAction(tr("Keep what stands here as a preset…")), &QAction::triggered, this, [this] {
        m_presetName->setText(m_form->activity().title);
        m_naming->show();
        m_presetName->setFocus();
        m_presetName->selectAll();
    });
    if (presets.empty())
        return;
    QMenu *removing = m_presetMenu->addMenu(tr("Delete a preset"));
    for (const domain::ActivityPreset &preset : presets)
        connect(removing->addAction(QString(preset.name).replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered, this,
                [this, uuid = preset.uuid] { Q_EMIT presetRemoved(uuid); });
}

/// The day stays; figures keep what they count, without numbers.
void QuickEntryDialog::applyPreset(const domain::ActivityPreset &preset)
{
    const domain::Activity now = m_form->activity();
    domain::Activity activity = preset.activity;
    activity.uuid.clear();
    activity.from = now.from;
    activity.to = now.to;
    m_form->setActivity(activity);
    m_isTyped = true;
    showRemarks();
    m_form->focusTitle();
}

void QuickEntryDialog::keepPreset()
{
    const QString name = m_presetName->text().simplified();
    if (name.isEmpty())
        return m_presetName->setFocus();
    domain::ActivityPreset preset;
    preset.name = name;
    for (const domain::ActivityPreset &known : m_known) { // the same name again: that one is meant
        if (known.name == name)
            preset = known;
    }
    preset.activity = m_form->activity();
    preset.activity.uuid.clear();
    preset.activity.from = preset.activity.to = QDate();
    preset.activity.cost.reset();
    preset.activity.result.clear();
    for (domain::Figure &figure : preset.activity.figures) {
        figure.total.reset();
        figure.women.reset();
        figure.denominator.reset();
    }
    if (preset.uuid.isEmpty())
        preset.position = static_cast<int>(m_known.size());
    m_naming->hide();
    m_form->focusTitle();
    Q_EMIT presetWanted(preset);
}

void QuickEntryDialog::showRemarks()
{
    QStringList remarks;
    if (const QStringList unread = unreadDays(); !unread.isEmpty())
        remarks.append(tr("These are no days: %1").arg(unread.join(QStringLiteral(", "))));
    const auto all = days();
    if (all.size() > 1)
        remarks.append(tr("%Ln activities are stored, one on each day.", nullptr, static_cast<int>(all.size())));
    if (m_isTyped) {
        for (const QString &remark : m_names.remarks(m_form->activity()))
            remarks.append(QStringLiteral("⚠ ") + remark);
    }
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

void QuickEntryDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_presetName->hasFocus())
        return keepPreset();
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return save(false);
    if (event->key() == Qt::Key_Escape && m_naming->isVisible()) {
        m_naming->hide();
        return m_form->focusTitle();
    }
    QDialog::keyPressEvent(event);
}

} // namespace bd::gui
