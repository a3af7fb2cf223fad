#include "gui/dialogs/indicator_dialog.h"

#include "application/labels.h"
#include "base/text/fold.h"
#include "domain/indicator_text.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/field_grid.h"
#include "gui/widgets/suggest_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace bd::gui {

using domain::Indicator;
using domain::IndicatorDirection;
using domain::IndicatorPart;
using domain::IndicatorPeriod;
using domain::IndicatorTarget;

namespace {

enum Kind { Share, Count, YesNo };

QString cleaned(const QString &text) { return text::squeezed(text::nfc(text)); }

QPlainTextEdit *makeText(const char *name, const QString &value, int lines, QWidget *parent)
{
    auto *text = new QPlainTextEdit(value, parent);
    text->setObjectName(QLatin1String(name));
    text->setTabChangesFocus(true);
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 2 * grid);
    return text;
}

template <typename Enum>
void fill(QComboBox &box, const char *name, const std::vector<std::pair<QString, Enum>> &words, Enum chosen)
{
    box.setObjectName(QLatin1String(name));
    for (const auto &[text, value] : words)
        box.addItem(text, static_cast<int>(value));
    box.setCurrentIndex(std::max(0, box.findData(static_cast<int>(chosen))));
}

std::vector<FieldSpec> targetFields()
{
    FieldSpec year{QStringLiteral("year"), IndicatorDialog::tr("Year"), FieldKind::Line}, value{QStringLiteral("value"), IndicatorDialog::tr("Target"), FieldKind::Line};
    FieldSpec since{QStringLiteral("since"), IndicatorDialog::tr("Holds"), FieldKind::Choice, {IndicatorDialog::tr("in that year"), IndicatorDialog::tr("from that year on")}};
    year.width = 10;
    value.width = 12;
    return {year, value, since};
}

} // namespace

IndicatorDialog::IndicatorDialog(const Indicator &indicator, const Purpose &purpose, QWidget *parent)
    : QDialog(parent), m_indicator(indicator), m_purpose(purpose), m_objective(new SuggestLine(this)),
      m_name(makeText("indicatorName", indicator.name, 2, this)), m_note(makeText("indicatorNote", indicator.note, 2, this)), m_kind(new QComboBox(this)),
      m_direction(new QComboBox(this)), m_period(new QComboBox(this)), m_part(new QComboBox(this)),
      m_sensitive(new QCheckBox(tr("&Violence or trafficking: counts below 5 are warned about"), this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("indicatorDialog"));
    setWindowTitle(purpose.isNew ? tr("Add an indicator") : tr("Change indicator %1").arg(indicator.code));
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(grid);
    auto *form = new QFormLayout;
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_code = addLine(*form, "indicatorCode", tr("&Code"), indicator.code, tr("short: 3.2c, X13"));
    m_code->setReadOnly(!purpose.isNew);
    form->addRow(tr("&What is measured"), m_name);
    m_short = addLine(*form, "indicatorShort", tr("In &short"), indicator.shortName == indicator.name ? QString() : indicator.shortName, tr("for the table; may stay empty"));
    m_objective->setObjectName(QStringLiteral("indicatorObjective"));
    m_objective->setText(indicator.objective);
    m_objective->setSource([objectives = purpose.objectives](const QString &typed) { return suggestionsAmong(objectives, typed, 12); });
    m_objective->addArrow();
    allowAnyLength(*m_objective);
    form->addRow(tr("&Objective"), m_objective);
    addMeasuring(*form);
    column->addLayout(form);
    m_sensitive->setChecked(indicator.smallCell > 0);
    m_sensitive->setObjectName(QStringLiteral("indicatorSensitive"));
    column->addWidget(m_sensitive);
    addTargets();
    column->addWidget(m_targets);
    auto *notes = new QFormLayout;
    notes->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    notes->addRow(tr("No&te"), m_note);
    column->addLayout(notes);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(makeScrolling(inner, this), 1);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    outer->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPlainTextEdit *text : {m_name, m_note}) {
        text->setAccessibleName(text == m_name ? tr("What is measured") : tr("Note"));
        connect(text, &QPlainTextEdit::textChanged, this, &IndicatorDialog::follow);
    }
    connect(m_code, &QLineEdit::textChanged, this, &IndicatorDialog::follow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IndicatorDialog::follow);
    follow();
    fitToScreen(*this, {680, 640}, {420, 300});
    if (purpose.target) {
        m_targets->view().setFocus();
        m_targets->view().setCurrentIndex(m_targets->model().index(m_targets->model().rowCount() - 1, 1));
    } else {
        (purpose.isNew ? static_cast<QWidget *>(m_code) : m_name)->setFocus();
    }
}

QLineEdit *IndicatorDialog::addLine(QFormLayout &form, const char *name, const QString &label, const QString &value, const QString &hint)
{
    auto *line = new QLineEdit(value, this);
    line->setObjectName(QLatin1String(name));
    line->setPlaceholderText(hint);
    line->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    allowAnyLength(*line);
    form.addRow(label, line);
    return line;
}

void IndicatorDialog::addMeasuring(QFormLayout &form)
{
    const Indicator &i = m_indicator;
    const Kind kind = i.direction == IndicatorDirection::Yes ? YesNo : i.isCount ? Count : Share;
    fill<Kind>(*m_kind, "indicatorKind", {{tr("a share: numerator out of denominator"), Share}, {tr("a count"), Count}, {tr("yes or no"), YesNo}}, kind);
    form.addRow(tr("&Kind"), m_kind);
    m_unit = addLine(form, "indicatorUnit", tr("&Unit"), domain::unitOf(i, m_purpose.level), tr("%, people, bodies …"));
    m_numerator = addLine(form, "indicatorNumerator", tr("&Numerator"), i.numeratorName, tr("what is counted"));
    m_denominator = addLine(form, "indicatorDenominator", tr("&Denominator"), i.denominatorName, tr("out of what"));
    fill<IndicatorDirection>(*m_direction, "indicatorDirection",
                             {{tr("at least the target"), IndicatorDirection::AtLeast}, {tr("at most the target"), IndicatorDirection::AtMost},
                              {tr("about the target"), IndicatorDirection::About}, {tr("all of them (100 %)"), IndicatorDirection::All}},
                             i.direction);
    form.addRow(tr("Me&t by"), m_direction);
    fill<IndicatorPeriod>(*m_period, "indicatorPeriod",
                          {{tr("calendar year"), IndicatorPeriod::Calendar}, {tr("school year"), IndicatorPeriod::SchoolYear},
                           {tr("each quarter"), IndicatorPeriod::Quarter}, {tr("as of a day"), IndicatorPeriod::AsOf}},
                          i.period);
    form.addRow(tr("&Period"), m_period);
    fill<IndicatorPart>(*m_part, "indicatorPart",
                        {{tr("has its own result here"), IndicatorPart::Own}, {tr("only supplies counts"), IndicatorPart::Parts},
                         {tr("only when asked for"), IndicatorPart::Optional}},
                        domain::partOf(i, m_purpose.level));
    form.addRow(tr("This o&ffice"), m_part);
    const auto sources = i.sources.find(m_purpose.level);
    m_sources = addLine(form, "indicatorSources", tr("Who has the fi&gures"), sources == i.sources.end() ? QString() : sources->second.join(QStringLiteral("; ")),
                        tr("several with semicolons"));
}

void IndicatorDialog::addTargets()
{
    m_targets = new FieldGrid("indicatorTargets", tr("Targets by year"), targetFields(), this);
    m_targets->setFoot(tr("Only years that stand here have a target; between them nothing is guessed."));
    connect(m_targets, &FieldGrid::edited, this, [this](int row, int column, const FieldValue &value) {
        const auto *choice = std::get_if<qint64>(&value);
        const auto *typed = std::get_if<QString>(&value);
        setTarget(row, column, choice ? QString::number(*choice) : typed ? *typed : QString());
    });
    connect(m_targets, &FieldGrid::removeWanted, this, [this](const QString &key) {
        const int at = key.toInt() - 1;
        if (at >= 0 && at < static_cast<int>(m_indicator.targets.size()))
            m_indicator.targets.erase(m_indicator.targets.begin() + at);
        showTargets(false);
    });
    showTargets(true);
}

void IndicatorDialog::showTargets(bool isOther)
{
    std::vector<FieldRow> rows;
    for (const IndicatorTarget &target : m_indicator.targets)
        rows.push_back({QString::number(rows.size() + 1),
                        {FieldValue(QString::number(target.year)), FieldValue(domain::decimalText(target.value)), FieldValue(qint64(target.isOngoing ? 1 : 0))}});
    const QString year = isOther && m_purpose.target ? QString::number(*m_purpose.target) : QString();
    m_targets->setRows(std::move(rows), {FieldValue(year), FieldValue(QString()), FieldValue(qint64(0))}, isOther);
}

void IndicatorDialog::setTarget(int row, int column, const QString &typed)
{
    const FieldRow line = m_targets->model().row(row);
    const bool isNew = line.key.isEmpty();
    IndicatorTarget target;
    if (!isNew)
        target = m_indicator.targets.at(static_cast<std::size_t>(line.key.toInt() - 1));
    const auto text = [&](std::size_t at) { return static_cast<int>(at) == column ? typed : fieldText(m_targets->model().fields()[at], line.values[at]); };
    const int year = text(0).toInt();
    const domain::TypedRatio value = domain::ratioFrom(text(1));
    target.isOngoing = column == 2 ? typed == QLatin1String("1") : std::get_if<qint64>(&line.values[2]) && std::get<qint64>(line.values[2]) == 1;
    const bool isComplete = year >= 1990 && year <= 2200 && value.value;
    if (!isComplete && isNew)
        return; // still being typed
    if (isComplete) {
        if (target.year != year || target.value != *value.value) {
            target.isConfirmed = true; // by whoever typed it
            target.isStrict = target.isStrict && target.year == year;
            target.isAbout = target.isAbout && target.year == year;
        }
        target.year = year;
        target.value = *value.value;
        if (isNew) {
            m_indicator.targets.push_back(target);
            m_targets->setKey(row, QString::number(m_indicator.targets.size()));
        } else {
            m_indicator.targets[static_cast<std::size_t>(line.key.toInt() - 1)] = target;
        }
    }
    showTargets(false);
}

void IndicatorDialog::follow()
{
    const QString code = cleaned(m_code->text());
    const bool isTaken = m_purpose.isNew && m_purpose.taken.contains(code, Qt::CaseInsensitive);
    m_problem->setText(isTaken ? tr("There is an indicator %1 already. Give this one another code.").arg(code) : QString());
    m_problem->setVisible(isTaken);
    m_save->setEnabled(!code.isEmpty() && !isTaken && !m_name->toPlainText().trimmed().isEmpty());
    const Kind kind = static_cast<Kind>(m_kind->currentData().toInt());
    m_denominator->setEnabled(kind == Share);
    m_direction->setEnabled(kind != YesNo);
}

Indicator IndicatorDialog::indicator() const
{
    Indicator result = m_indicator;
    result.code = cleaned(m_code->text());
    result.name = cleaned(m_name->toPlainText());
    result.shortName = cleaned(m_short->text());
    if (result.shortName.isEmpty())
        result.shortName = result.name;
    result.objective = cleaned(m_objective->text());
    const Kind kind = static_cast<Kind>(m_kind->currentData().toInt());
    result.isCount = kind != Share;
    result.direction = kind == YesNo ? IndicatorDirection::Yes : static_cast<IndicatorDirection>(m_direction->currentData().toInt());
    result.units[m_purpose.level] = cleaned(m_unit->text());
    result.numeratorName = cleaned(m_numerator->text());
    result.denominatorName = kind == Share ? cleaned(m_denominator->text()) : QString();
    if (kind != Share)
        result.fixedDenominator.reset();
    result.period = static_cast<IndicatorPeriod>(m_period->currentData().toInt());
    result.parts[m_purpose.level] = static_cast<IndicatorPart>(m_part->currentData().toInt());
    QStringList sources;
    for (const QString &name : m_sources->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!cleaned(name).isEmpty())
            sources << cleaned(name);
    }
    result.sources[m_purpose.level] = sources;
    if (m_sensitive->isChecked() != (result.smallCell > 0))
        result.smallCell = m_sensitive->isChecked() ? 5 : 0;
    result.note = text::nfc(m_note->toPlainText()).trimmed();
    return result;
}

SplitIndicatorDialog::SplitIndicatorDialog(const Indicator &indicator, const QStringList &taken, QWidget *parent)
    : QDialog(parent), m_indicator(indicator), m_taken(taken), m_names(new QPlainTextEdit(this)),
      m_drops(new QCheckBox(tr("Count the &parts in place of %1").arg(indicator.code), this)), m_codes(makeMuted({}, this))
{
    setObjectName(QStringLiteral("splitIndicatorDialog"));
    setWindowTitle(tr("Split indicator %1").arg(indicator.code));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    auto *label = new QLabel(tr("&What each part measures, one part a line"), this);
    label->setWordWrap(true);
    label->setBuddy(m_names);
    m_names->setObjectName(QStringLiteral("partNames"));
    m_names->setAccessibleName(tr("What each part measures, one part a line"));
    m_names->setTabChangesFocus(true);
    m_names->setPlaceholderText(indicator.name);
    m_drops->setObjectName(QStringLiteral("dropsWhole"));
    m_drops->setChecked(true);
    column->addWidget(label);
    column->addWidget(m_names, 1);
    column->addWidget(m_codes);
    column->addWidget(m_drops);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Split"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_names, &QPlainTextEdit::textChanged, this, &SplitIndicatorDialog::follow);
    follow();
    fitToScreen(*this, {560, 320}, {360, 240});
    m_names->setFocus();
}

QStringList SplitIndicatorDialog::names() const
{
    QStringList names;
    for (const QString &line : m_names->toPlainText().split(QLatin1Char('\n'))) {
        if (!cleaned(line).isEmpty())
            names << cleaned(line);
    }
    return names;
}

QString SplitIndicatorDialog::codeOf(int part) const
{
    int number = 0;
    QString code;
    for (int found = 0; found <= part; ++found) { // those that are there already are left out
        do {
            code = QStringLiteral("%1-%2").arg(m_indicator.code).arg(++number);
        } while (m_taken.contains(code));
    }
    return code;
}

void SplitIndicatorDialog::follow()
{
    const qsizetype count = names().size();
    QStringList codes;
    for (int part = 0; part < static_cast<int>(count); ++part)
        codes << codeOf(part);
    m_codes->setText(count < 2 ? tr("At least two parts. Each takes over unit, targets and sources; change them afterwards.") : tr("Their codes: %1").arg(codes.join(QStringLiteral(", "))));
    m_save->setEnabled(count >= 2);
}

std::vector<Indicator> SplitIndicatorDialog::indicators() const
{
    std::vector<Indicator> result;
    for (const QString &name : names()) {
        Indicator part = m_indicator;
        part.uuid.clear();
        part.code = codeOf(static_cast<int>(result.size()));
        part.name = part.shortName = name;
        part.splitOf = m_indicator.code;
        result.push_back(std::move(part));
    }
    if (m_drops->isChecked()) {
        Indicator whole = m_indicator;
        whole.isDropped = true;
        result.insert(result.begin(), std::move(whole)); // the act is called by it
    }
    return result;
}

} // namespace bd::gui
