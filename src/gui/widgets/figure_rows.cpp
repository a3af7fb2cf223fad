#include "gui/widgets/figure_rows.h"

#include "application/measure_catalogue.h"
#include "base/text/fold.h"
#include "domain/count_text.h"
#include "gui/theme.h"
#include "gui/widgets/suggest_line.h"
#include "gui/widgets/tool_button.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

using domain::Figure;
using domain::Measure;

struct FigureRows::Row final : public QWidget {
    using QWidget::QWidget;
    Figure before; ///< as it was handed in
    SuggestLine *measure = nullptr;
    QLineEdit *total = nullptr, *women = nullptr, *denominator = nullptr;
    QCheckBox *supplied = nullptr, *estimate = nullptr;
    QToolButton *remove = nullptr;
    bool isEmpty() const { return measure->text().trimmed().isEmpty() && total->text().trimmed().isEmpty(); }
};

QString measureText(const Measure &measure)
{
    return measure.unit.isEmpty() ? measure.name : QStringLiteral("%1 (%2)").arg(measure.name, measure.unit);
}

FigureRows::FigureRows(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid / 2);
    addRow({});
}

void FigureRows::setMeasures(std::vector<Measure> all, std::vector<Measure> offered)
{
    m_all = std::move(all);
    m_offered = std::move(offered);
}

const Measure *FigureRows::measureNamed(const QString &text) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Measure &measure) { return measureText(measure) == text || measure.name == text; });
    return found == m_all.end() ? nullptr : &*found;
}

FigureRows::Row *FigureRows::addRow(const Figure &figure)
{
    auto *row = new Row(this);
    row->before = figure;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid / 2);
    row->measure = new SuggestLine(row);
    row->measure->setObjectName(QStringLiteral("measure"));
    row->measure->setPlaceholderText(tr("what was counted"));
    row->measure->setAccessibleName(tr("What was counted"));
    row->measure->setPrefersList(true);
    row->measure->addArrow();
    row->measure->setMinimumWidth(18 * grid);
    row->measure->setSource([this](const QString &typed) {
        std::vector<Suggestion> found;
        QStringList there;
        for (const auto *measures : {&m_offered, &m_all}) {
            for (const Measure &measure : *measures) {
                const QString text = measureText(measure);
                if (there.contains(measure.id) || (!typed.isEmpty() && !text::matches(text, typed)))
                    continue;
                there.append(measure.id);
                found.push_back({text, {}, measure.id});
            }
        }
        return found;
    });
    line->addWidget(row->measure, 4);
    const auto number = [&](const char *name, const QString &hint, const QString &accessible) {
        auto *field = new QLineEdit(row);
        field->setObjectName(QLatin1String(name));
        field->setPlaceholderText(hint);
        field->setAccessibleName(accessible);
        field->setAlignment(Qt::AlignRight);
        field->setProperty("takesNoWords", true);
        field->setMinimumWidth(6 * grid);
        line->addWidget(field, 1);
        return field;
    };
    row->total = number("figureTotal", tr("total"), tr("Total"));
    row->women = number("figureWomen", tr("women"), tr("Of them women"));
    row->denominator = number("figureDenominator", tr("out of"), tr("Out of"));
    const auto tick = [&](const char *name, const QString &text, const QString &tip) {
        auto *box = new QCheckBox(text, row);
        box->setObjectName(QLatin1String(name));
        box->setToolTip(tip);
        line->addWidget(box);
        return box;
    };
    row->supplied = tick("figureSupplied", tr("handed down"), tr("Made by a superior and handed down, not made here"));
    row->estimate = tick("figureEstimate", tr("est."), tr("An estimate"));
    row->remove = makeToolButton(row, "removeFigure", QStringLiteral("edit-delete"), tr("Remove this figure"));
    line->addWidget(row->remove);
    m_column->addWidget(row);
    m_rows.push_back(row);

    const auto shown = std::find_if(m_all.begin(), m_all.end(), [&](const Measure &m) { return m.id == figure.measure; });
    row->measure->setText(shown == m_all.end() ? figure.measure : measureText(*shown));
    row->total->setText(domain::countText(figure.total));
    row->women->setText(domain::countText(figure.women));
    row->denominator->setText(domain::countText(figure.denominator));
    row->supplied->setChecked(figure.origin == domain::Origin::Supplied);
    row->estimate->setChecked(figure.isEstimate);
    showFields(*row);
    follow(row);
    return row;
}

void FigureRows::follow(Row *row)
{
    for (QLineEdit *field : {static_cast<QLineEdit *>(row->measure), row->total, row->women, row->denominator}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, [this, row] {
            showFields(*row);
            if (!row->isEmpty() && row == m_rows.back())
                addRow({});
            Q_EMIT typed();
        });
    }
    connect(row->measure, &SuggestLine::chosen, this, [this, row] {
        showFields(*row);
        if (row == m_rows.back())
            addRow({});
        Q_EMIT typed();
    });
    for (QCheckBox *box : {row->supplied, row->estimate}) {
        connect(box, &QCheckBox::clicked, this, [this] {
            Q_EMIT typed();
            Q_EMIT edited();
        });
    }
    connect(row->remove, &QToolButton::clicked, this, [this, row] { removeRow(row); });
}

/// Women where the measure is split by sex, "out of" where it is a ratio; what was typed is never hidden.
void FigureRows::showFields(Row &row)
{
    const Measure *measure = measureNamed(row.measure->text().trimmed());
    row.women->setVisible((measure && measure->isBySex) || !row.women->text().isEmpty());
    row.denominator->setVisible((measure && measure->isRatio) || !row.denominator->text().isEmpty());
    row.remove->setEnabled(!row.isEmpty());
    row.measure->setToolTip(measure && measure->isSensitive ? tr("Only counted: nothing about single cases is written here.") : row.measure->text());
}

void FigureRows::removeRow(Row *row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    if (m_rows.empty() || !m_rows.back()->isEmpty())
        addRow({});
    m_rows.back()->measure->setFocus();
    Q_EMIT typed();
    Q_EMIT edited();
}

void FigureRows::setFigures(const std::vector<Figure> &figures)
{
    for (Row *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Figure &figure : figures)
        addRow(figure);
    addRow({});
}

std::vector<Figure> FigureRows::figures() const
{
    std::vector<Figure> all;
    for (const Row *row : m_rows) {
        const QString name = row->measure->text().trimmed();
        if (name.isEmpty())
            continue;
        Figure figure = row->before;
        if (const Measure *measure = measureNamed(name))
            figure.measure = measure->id;
        if (figure.measure.isEmpty())
            continue;
        const auto take = [](const QLineEdit *field, std::optional<qint64> &number) {
            const domain::TypedCount typed = domain::countFrom(field->text());
            if (typed.isUnderstood)
                number = typed.value;
            return typed.isEstimate;
        };
        const bool isAbout = take(row->total, figure.total);
        take(row->women, figure.women);
        take(row->denominator, figure.denominator);
        figure.origin = row->supplied->isChecked() ? domain::Origin::Supplied : domain::Origin::Own;
        figure.isEstimate = row->estimate->isChecked() || isAbout;
        all.push_back(figure);
    }
    return all;
}

QStringList FigureRows::problems() const
{
    QStringList all;
    for (const Row *row : m_rows) {
        const QString name = row->measure->text().trimmed();
        if (name.isEmpty() && !row->total->text().trimmed().isEmpty())
            all.append(tr("“%1” is kept once it is said what was counted.").arg(row->total->text().trimmed()));
        else if (!name.isEmpty() && !measureNamed(name) && row->before.measure.isEmpty())
            all.append(tr("“%1” is none of the figures there are. Choose one from the list.").arg(name));
        for (const QLineEdit *field : {row->total, row->women, row->denominator}) {
            if (!domain::countFrom(field->text()).isUnderstood)
                all.append(tr("“%1” is no number.").arg(field->text().trimmed()));
        }
    }
    return all;
}

void FigureRows::focusFirst()
{
    m_rows.front()->measure->setFocus();
}

bool FigureRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT edited();
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui
