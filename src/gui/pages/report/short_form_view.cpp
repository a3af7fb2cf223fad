#include "gui/pages/report/short_form_view.h"

#include "domain/privacy.h"
#include "gui/models/figure_model.h"
#include "gui/pages/report/figure_field.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace bd::gui {

using application::FormPart;
using application::ShortFormCell;
using application::ShortFormRow;

ShortFormView::ShortFormView(const application::ShortForm &form, ReportFigures &figures, QWidget *parent)
    : QWidget(parent), m_form(form), m_figures(figures)
{
    setObjectName(QStringLiteral("form:") + form.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, grid);
    column->setSpacing(grid / 2);
    column->addWidget(makeHeading(form.name, this, 1.1));
    if (!form.note.isEmpty())
        column->addWidget(makeMuted(form.note, this));
    auto *cells = new QGridLayout;
    cells->setHorizontalSpacing(grid);
    cells->setVerticalSpacing(grid / 2);
    addHead(*cells);
    for (std::size_t i = 0; i < form.rows.size(); ++i)
        addRow(*cells, form.rows[i], static_cast<int>(i) + 1);
    column->addLayout(cells);
    if (!form.source.isEmpty()) {
        auto *row = new QHBoxLayout;
        auto *label = new QLabel(tr("According to"), this);
        m_source = new QLineEdit(this);
        m_source->setObjectName(QStringLiteral("source:") + form.id);
        m_source->setAccessibleName(tr("%1, according to").arg(form.name));
        m_source->setPlaceholderText(form.source);
        allowAnyLength(*m_source);
        label->setBuddy(m_source);
        row->addWidget(label);
        row->addWidget(m_source, 1);
        column->addLayout(row);
        connect(m_source, &QLineEdit::editingFinished, this, [this] {
            if (!m_source->isModified())
                return;
            m_source->setModified(false);
            for (const FigureField *field : m_fields) {
                if (field->cell().part == FormPart::Total && m_figures.known(field->cell()).typed)
                    store(field->cell().measure);
            }
        });
    }
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem:") + form.id);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    reload();
}

void ShortFormView::addHead(QGridLayout &cells)
{
    for (qsizetype i = 0; i < m_form.columns.size(); ++i) {
        auto *label = makeMuted(m_form.columns[i], this);
        label->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        label->setWordWrap(false);
        cells.addWidget(label, 0, static_cast<int>(i) + 1);
    }
    cells.setColumnStretch(0, 1);
}

void ShortFormView::addRow(QGridLayout &cells, const ShortFormRow &row, int at)
{
    auto *name = new QLabel(row.name, this);
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setContentsMargins(0, grid / 2, 0, 0); // level with what is typed
    name->setMinimumWidth(18 * grid);
    cells.addWidget(name, at, 0);
    m_names.push_back(name);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const ShortFormCell &cell = row.cells[i];
        if (cell.measure.isEmpty())
            continue;
        auto *field = new FigureField(cell, m_figures.measure(cell.measure),
                                      QStringLiteral("%1, %2").arg(row.name, m_form.columns[static_cast<qsizetype>(i)]), this);
        cells.addWidget(field, at, static_cast<int>(i) + 1);
        m_fields.push_back(field);
        m_places[{at, static_cast<int>(i)}] = field;
        connect(field, &FigureField::picturePasted, this, &ShortFormView::picturePasted);
        connect(field, &FigureField::blockPasted, this, [this, field](const QString &text) { pasteBlock(field, text); });
        connect(field, &FigureField::left, this, [this, id = cell.measure] { store(id); });
        connect(field, &FigureField::toggleWanted, this, [this, field] {
            store(field->cell().measure);
            if (m_figures.toggle(field->cell().measure))
                Q_EMIT stored();
            reload();
        });
        connect(field, &FigureField::goOn, this, [this](int step) {
            if (step == 0)
                focusNextChild();
            else
                Q_EMIT formWanted(step);
        });
    }
}

void ShortFormView::reload(bool isOther)
{
    QStringList measures;
    for (FigureField *field : m_fields) {
        field->showFigure(m_figures.known(field->cell()), isOther);
        measures << field->cell().measure;
    }
    if (m_source && !(m_source->hasFocus() && m_source->isModified()))
        m_source->setText(m_figures.sourceOf(measures));
    check();
}

/// All fields of the measure together: a woman more is an edit of the same figure.
bool ShortFormView::store(const QString &measure)
{
    std::map<FormPart, std::optional<qint64>> parts;
    bool isEstimate = false, isUnderstood = true;
    for (const FigureField *field : m_fields) {
        if (field->cell().measure != measure)
            continue;
        const domain::TypedCount typed = field->typed();
        isUnderstood = isUnderstood && typed.isUnderstood;
        isEstimate = isEstimate || typed.isEstimate;
        if (typed.isUnderstood)
            parts[field->cell().part] = typed.value;
    }
    check();
    if (!isUnderstood)
        return false; // it stays as typed, and is told
    QString source = m_source ? m_source->text().simplified() : QString();
    if (m_source && source.isEmpty())
        source = m_source->placeholderText();
    const bool done = m_figures.store(measure, parts, isEstimate, source);
    if (done) {
        reload();
        Q_EMIT stored();
    }
    return done;
}

/// Cells copied from a spreadsheet, from this field to the right and down; empty ones leave what stands there.
void ShortFormView::pasteBlock(const FigureField *from, const QString &text)
{
    const auto start = std::find_if(m_places.begin(), m_places.end(), [from](const auto &place) { return place.second == from; });
    if (start == m_places.end())
        return;
    int row = start->first.first;
    for (const QString &line : text.split(u'\n')) {
        int column = start->first.second;
        for (const QString &cell : line.split(u'\t')) {
            const auto place = m_places.find({row, column++});
            if (place != m_places.end() && !cell.trimmed().isEmpty())
                place->second->line()->setText(cell.trimmed());
        }
        ++row;
    }
    commit();
}

bool ShortFormView::commit()
{
    QStringList changed;
    for (const FigureField *field : m_fields) {
        if (field->isChanged() && !changed.contains(field->cell().measure))
            changed << field->cell().measure;
    }
    bool done = true;
    for (const QString &measure : changed)
        done = store(measure) && done;
    return done;
}

void ShortFormView::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front()->line()->setFocus(Qt::OtherFocusReason);
}

/// What is no number, more women than people, a closing number that doesn't follow, counts so small that they tell who it was.
void ShortFormView::check()
{
    QStringList problems;
    bool isSmall = false;
    std::map<QString, domain::FigureEntry> said;
    for (FigureField *field : m_fields) {
        const domain::TypedCount typed = field->typed();
        QString problem;
        if (!typed.isUnderstood)
            problem = tr("“%1” is not a number. Type digits only, for example 1.150 or ~50; leave it empty where nobody counted.").arg(field->line()->text());
        else
            partOf(said[field->cell().measure], field->cell().part) = typed.value;
        const domain::FigureEntry &entry = said[field->cell().measure];
        if (problem.isEmpty() && field->cell().part == FormPart::Women && entry.women && entry.total && *entry.women > *entry.total)
            problem = tr("More women (%1) than people in all (%2).").arg(domain::countText(entry.women), domain::countText(entry.total));
        if (problem.isEmpty() && field->cell().part == FormPart::Total)
            problem = stockRemark(entry);
        isSmall = isSmall || domain::isSmallCell(m_figures.measure(field->cell().measure), typed.value);
        field->setProblem(problem);
        if (!problem.isEmpty())
            problems << QStringLiteral("⚠ %1: %2").arg(field->line()->accessibleName(), problem);
    }
    if (isSmall)
        problems << tr("⚠ A count under %1 may tell who it was: give only the number of the whole commune.").arg(domain::smallCell);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, colorsOf(palette()).late);
    if (m_problem) {
        m_problem->setPalette(warning);
        m_problem->setText(problems.join(QLatin1Char('\n')));
        m_problem->setVisible(!problems.isEmpty());
    }
}

void ShortFormView::setNarrow(bool narrow)
{
    for (QLabel *name : m_names)
        name->setMinimumWidth((narrow ? 10 : 18) * grid);
}

} // namespace bd::gui
