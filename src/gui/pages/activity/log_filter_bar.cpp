#include "gui/pages/activity/log_filter_bar.h"

#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "base/text/fold.h"
#include "domain/typed_date.h"
#include "gui/models/activity_cells.h"
#include "gui/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/suggest_line.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

constexpr int typingPause = 150; ///< ms
/// Choices of the period beside the months 1 to 12.
enum Period { Whole = 0, Quarter = 100, FirstHalf = 201, SecondHalf = 202, ActionMonth = 301, Days = 400 };

domain::DayRange monthRange(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

} // namespace

LogFilterBar::LogFilterBar(const ActivityNames &names, QWidget *parent)
    : QWidget(parent), m_names(names), m_words(new QLineEdit(this)), m_days(new QLineEdit(this)), m_pause(new QTimer(this)), m_chipRow(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(grid);
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setPlaceholderText(tr("Find in all that is logged (Ctrl+F)"));
    m_words->setAccessibleName(tr("Find in the activities"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(30 * grid);
    m_words->installEventFilter(this);
    flow->addWidget(m_words);
    m_period = makeChoice("logPeriod", tr("Period"));
    flow->addWidget(m_period);
    m_days->setObjectName(QStringLiteral("logDays"));
    m_days->setPlaceholderText(tr("1/3-20/5"));
    m_days->setAccessibleName(tr("From which day to which"));
    m_days->setProperty("takesNoWords", true);
    m_days->setFixedWidth(18 * grid);
    m_days->hide();
    flow->addWidget(m_days);
    m_place = makeLine("logPlace", tr("Task, kind of content"));
    flow->addWidget(m_place);
    m_kind = makeChoice("logKind", tr("Kind of activity"));
    flow->addWidget(m_kind);
    m_agency = makeLine("logAgency", tr("Agency or unit"));
    flow->addWidget(m_agency);
    column->addWidget(row);
    m_chips = new FlowLayout(m_chipRow);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(grid / 2);
    m_chipRow->setObjectName(QStringLiteral("logChips"));
    m_chipRow->hide();
    column->addWidget(m_chipRow);
    m_isFilling = true;
    fillPeriods();
    m_kind->addItem(tr("All kinds"), QVariant());
    for (const application::CatalogueEntry &kind : application::activityKinds())
        m_kind->addItem(kind.name, kind.id);
    m_kind->addItem(tr("(without one)"), QString());
    m_isFilling = false;
    connectChoices();
}

QComboBox *LogFilterBar::makeChoice(const char *name, const QString &accessible)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(accessible);
    combo->setToolTip(accessible);
    combo->setMaxVisibleItems(20);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    connect(combo, &QComboBox::currentIndexChanged, this, &LogFilterBar::tell);
    return combo;
}

SuggestLine *LogFilterBar::makeLine(const char *name, const QString &hint)
{
    auto *line = new SuggestLine(this);
    line->setObjectName(QLatin1String(name));
    line->setPlaceholderText(hint);
    line->setAccessibleName(hint);
    line->setPrefersList(true);
    line->addArrow();
    line->setFixedWidth(22 * grid);
    return line;
}

void LogFilterBar::connectChoices()
{
    m_place->setSource([this](const QString &typed) {
        std::vector<Suggestion> found;
        for (const domain::SectionKind kind : planSectionKinds()) {
            if (typed.isEmpty() || text::matches(application::label(kind), typed))
                found.push_back({application::label(kind), {}, static_cast<int>(kind)});
        }
        for (const PlanPlace &place : m_names.places()) {
            if (place.isTask() && (typed.isEmpty() || text::matches(place.text, typed)))
                found.push_back({place.text, {}, QStringList{place.planUuid, place.taskUuid}});
        }
        return found;
    });
    connect(m_place, &SuggestLine::chosen, this, [this](const Suggestion &chosen) {
        const QStringList task = chosen.data.toStringList();
        m_place->clear();
        if (task.size() == 2)
            return setTask(task.at(0), task.at(1), chosen.text);
        m_section = static_cast<domain::SectionKind>(chosen.data.toInt());
        tell();
    });
    m_agency->setSource([this](const QString &typed) {
        auto found = suggestionsAmong(m_names.usual(application::ActivityColumn::Agency), typed, 40);
        if (typed.isEmpty())
            found.push_back({tr("(without one)"), {}, true});
        return found;
    });
    connect(m_agency, &SuggestLine::chosen, this, [this](const Suggestion &chosen) {
        m_agencyName = chosen.data.toBool() ? QString() : chosen.text;
        m_agency->clear();
        tell();
    });
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &LogFilterBar::tell);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_pause->start();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_days->setVisible(m_period->currentData().toInt() == Days);
        if (m_days->isVisible() && !m_isFilling)
            m_days->setFocus();
    });
    connect(m_days, &QLineEdit::editingFinished, this, &LogFilterBar::takeDays);
}

void LogFilterBar::fillPeriods()
{
    const QVariant chosen = m_period->currentData();
    m_period->clear();
    m_period->addItem(m_year ? tr("The whole year %1").arg(*m_year) : tr("All years"), Whole);
    const QStringList quarters{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    for (int i = 0; i < quarters.size(); ++i)
        m_period->addItem(tr("Quarter %1").arg(quarters.at(i)), Quarter + i + 1);
    m_period->addItem(tr("First six months"), FirstHalf);
    m_period->addItem(tr("Last six months"), SecondHalf);
    m_period->addItem(tr("Action Month (15/11–15/12)"), ActionMonth);
    for (int month = 1; month <= 12; ++month)
        m_period->addItem(tr("Month %1").arg(month), month);
    m_period->addItem(tr("From day to day…"), Days);
    m_period->setCurrentIndex(std::max(0, m_period->findData(chosen)));
}

void LogFilterBar::setYear(std::optional<int> year)
{
    m_year = year;
    m_isFilling = true;
    fillPeriods();
    m_isFilling = false;
    showChips();
}

std::optional<domain::DayRange> LogFilterBar::period() const
{
    const int choice = m_period->currentData().toInt(), year = m_names.year();
    if (choice == Days)
        return m_range;
    if (choice >= 1 && choice <= 12)
        return monthRange(year, choice);
    if (choice > Quarter && choice <= Quarter + 4)
        return domain::DayRange{monthRange(year, (choice - Quarter) * 3 - 2).from, monthRange(year, (choice - Quarter) * 3).to};
    if (choice == FirstHalf)
        return domain::DayRange{{year, 1, 1}, {year, 6, 30}};
    if (choice == SecondHalf)
        return domain::DayRange{{year, 7, 1}, {year, 12, 31}};
    if (choice == ActionMonth)
        return domain::DayRange{{year, 11, 15}, {year, 12, 15}};
    return {};
}

void LogFilterBar::takeDays()
{
    const auto days = domain::typedDays(m_days->text(), {m_names.year(), m_names.today(), false});
    if (m_days->text().trimmed().isEmpty())
        m_range.reset();
    else if (days.isUnderstood())
        m_range = days.days;
    tell();
}

application::ActivityFilter LogFilterBar::filter() const
{
    application::ActivityFilter filter = m_rows.value_or(application::ActivityFilter());
    if (const QString words = m_words->text().trimmed(); !words.isEmpty())
        filter.words = words;
    if (const auto chosen = period())
        filter.period = chosen;
    else if (!filter.period && m_year && !m_rows)
        filter.period = domain::DayRange{{*m_year, 1, 1}, {*m_year, 12, 31}};
    if (m_section)
        filter.section = m_section;
    if (m_task) {
        filter.planUuid = m_task->first;
        filter.taskUuid = m_task->second;
    }
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = kind.toString();
    if (m_agencyName)
        filter.agency = m_agencyName;
    filter.columns.insert(filter.columns.end(), m_columns.begin(), m_columns.end());
    return filter;
}

bool LogFilterBar::isEmpty() const
{
    return m_words->text().trimmed().isEmpty() && chips().empty();
}

void LogFilterBar::clear()
{
    m_isFilling = true;
    m_words->clear();
    m_days->clear();
    m_range.reset();
    m_period->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_place->clear();
    m_agency->clear();
    m_section.reset();
    m_task.reset();
    m_agencyName.reset();
    m_columns.clear();
    m_rows.reset();
    m_isFilling = false;
    tell();
}

void LogFilterBar::focusText()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void LogFilterBar::setRows(const application::ActivityFilter &filter, const QString &caption)
{
    m_isFilling = true;
    clear();
    m_isFilling = false;
    m_rows = filter;
    m_caption = caption;
    tell();
}

void LogFilterBar::setColumn(application::ActivityColumn column, const QString &words)
{
    std::erase_if(m_columns, [&](const auto &entry) { return entry.first == column; });
    if (!words.trimmed().isEmpty())
        m_columns.emplace_back(column, words.trimmed());
    tell();
}

QString LogFilterBar::column(application::ActivityColumn column) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const auto &entry) { return entry.first == column; });
    return found == m_columns.end() ? QString() : found->second;
}

void LogFilterBar::setTask(const QString &planUuid, const QString &taskUuid, const QString &text)
{
    m_task.emplace(planUuid, taskUuid);
    m_taskText = text;
    tell();
}

void LogFilterBar::tell()
{
    if (m_isFilling)
        return;
    m_pause->stop();
    showChips();
    Q_EMIT changed();
}

std::vector<LogFilterBar::Chip> LogFilterBar::chips() const
{
    auto *self = const_cast<LogFilterBar *>(this);
    std::vector<Chip> all;
    if (m_rows)
        all.push_back({m_caption, [self] { self->m_rows.reset(); }});
    if (m_period->currentIndex() > 0) {
        const auto days = period();
        if (days)
            all.push_back({m_period->currentData().toInt() == Days ? domain::dayRangeText(*days) : m_period->currentText(), [self] { self->m_period->setCurrentIndex(0); }});
    }
    if (m_section)
        all.push_back({tr("Kind of content: %1").arg(application::label(*m_section)), [self] { self->m_section.reset(); }});
    if (m_task)
        all.push_back({tr("Task: %1").arg(m_taskText), [self] { self->m_task.reset(); }});
    if (m_kind->currentIndex() > 0)
        all.push_back({tr("Kind: %1").arg(m_kind->currentText()), [self] { self->m_kind->setCurrentIndex(0); }});
    if (m_agencyName)
        all.push_back({tr("Agency or unit: %1").arg(m_agencyName->isEmpty() ? tr("(without one)") : *m_agencyName), [self] { self->m_agencyName.reset(); }});
    for (const auto &[column, words] : m_columns)
        all.push_back({tr("%1: %2").arg(activityColumn(column).title(), words), [self, column] {
                           std::erase_if(self->m_columns, [&](const auto &entry) { return entry.first == column; });
                       }});
    return all;
}

void LogFilterBar::showChips()
{
    const bool hadFocus = m_chipRow->isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<Chip> all = chips();
    constexpr int longest = 60;
    const auto button = [this](const QString &text, const QString &name) {
        auto *made = new QToolButton(m_chipRow);
        made->setText(text.size() > longest ? text.left(longest) + QStringLiteral("… ×") : text);
        made->setObjectName(name);
        made->setFocusPolicy(Qt::StrongFocus);
        m_chips->addWidget(made);
        return made;
    };
    for (const Chip &chip : all) {
        QToolButton *made = button(chip.text.size() > longest ? chip.text : chip.text + QStringLiteral(" ×"), QStringLiteral("logChip"));
        made->setAccessibleName(tr("Show also what is not: %1").arg(chip.text));
        made->setToolTip(chip.text);
        connect(made, &QToolButton::clicked, this, [this, remove = chip.remove] {
            m_isFilling = true;
            remove();
            m_isFilling = false;
            tell();
        });
    }
    if (!all.empty()) {
        QToolButton *none = button(tr("Show all"), QStringLiteral("logShowAll"));
        none->setAutoRaise(true);
        connect(none, &QToolButton::clicked, this, &LogFilterBar::clear);
    }
    m_chips->addWidget(new QWidget(m_chipRow)); // the last one takes the rest of its line
    m_chipRow->setVisible(!all.empty());
    if (hadFocus) // the chip that was left by its own removal
        m_words->setFocus();
}

bool LogFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_pause->isActive())
                tell();
            Q_EMIT leftDown();
            return true;
        }
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui
