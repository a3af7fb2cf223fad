#include "gui/dialogs/indicator_tick_dialogs.h"

#include "domain/typed_date.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bd::gui {

using Line = application::IndicatorImportPreview::Line;

namespace {

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString said(const application::IndicatorImportPreview &preview)
{
    QString text = IndicatorImportDialog::tr("%1: %2 new, %3 changed, %4 the same, %5 not taken over. What you tick is stored as one act; cells that are empty in the file change nothing.")
                       .arg(preview.source, QString::number(preview.count(Line::Fate::New)), QString::number(preview.count(Line::Fate::Changed)),
                            QString::number(preview.count(Line::Fate::Same)), QString::number(preview.count(Line::Fate::Refused)));
    return text;
}

QString itemText(const Line &line)
{
    QString text = QStringLiteral("%1 %2, %3").arg(line.code, line.name, QString::number(line.after.value.year));
    static const QString roman[] = {QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    if (line.after.value.quarter > 0)
        text += QStringLiteral(", ") + IndicatorImportDialog::tr("quarter %1").arg(roman[line.after.value.quarter - 1]);
    if (!line.after.value.unit.name.isEmpty())
        text += QStringLiteral(", ") + line.after.value.unit.name;
    if (line.fate == Line::Fate::Changed)
        text = IndicatorImportDialog::tr("%1 (changed)").arg(text);
    return line.remarks.isEmpty() ? text : QStringLiteral("⚠ ") + text;
}

QStringList facts(const domain::IndicatorValue &value)
{
    QStringList lines;
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines << QStringLiteral("%1: %2").arg(name, text);
    };
    add(IndicatorImportDialog::tr("Numerator"), value.numerator ? QString::number(*value.numerator) : QString());
    add(IndicatorImportDialog::tr("Denominator"), value.denominator ? QString::number(*value.denominator) : QString());
    add(IndicatorImportDialog::tr("Value"), value.value ? domain::decimalText(*value.value) : QString());
    add(IndicatorImportDialog::tr("Source"), value.source);
    add(IndicatorImportDialog::tr("As of"), value.asOf ? value.asOf->toString(QStringLiteral("dd/MM/yyyy")) : QString());
    if (value.isEstimate)
        lines << IndicatorImportDialog::tr("Estimated");
    add(IndicatorImportDialog::tr("Reason"), value.reason);
    add(IndicatorImportDialog::tr("Difficulty"), value.difficulty);
    add(IndicatorImportDialog::tr("Proposal"), value.proposal);
    return lines;
}

QString factsHtml(const QString &title, const domain::IndicatorValue &value)
{
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(escaped(title));
    for (const QString &line : facts(value))
        html += QStringLiteral("<p>%1</p>").arg(escaped(line));
    return html;
}

QString refusedHtml(const application::IndicatorImportPreview &preview, const QPalette &palette)
{
    QString html;
    for (const Line &line : preview.lines) {
        if (line.fate != Line::Fate::Refused)
            continue;
        if (html.isEmpty())
            html = QStringLiteral("<hr><p style='color:%1'>%2</p>").arg(colorsOf(palette).muted.name(), escaped(IndicatorImportDialog::tr("Not taken over:")));
        html += QStringLiteral("<p>%1</p>").arg(escaped(IndicatorImportDialog::tr("Line %1: %2").arg(QString::number(line.line), line.remarks.join(QLatin1Char(' ')))));
    }
    return html;
}

} // namespace

IndicatorImportDialog::IndicatorImportDialog(application::IndicatorImportPreview preview, domain::AgencyLevel level, QWidget *parent)
    : TickDialog(QStringLiteral("indicatorImport"),
                 {tr("Take over values of indicators: %1").arg(preview.source), said(preview), tr("Values"), tr("What the chosen one would be"), tr("&Take over what is ticked")}, parent),
      m_preview(std::move(preview)), m_level(level)
{
    QStringList items;
    for (std::size_t i = 0; i < m_preview.lines.size(); ++i) {
        const Line &line = m_preview.lines[i];
        if (line.fate != Line::Fate::New && line.fate != Line::Fate::Changed)
            continue;
        m_lines.push_back(static_cast<int>(i));
        items << itemText(line);
    }
    setItems(items);
}

QString IndicatorImportDialog::html(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return refusedHtml(m_preview, palette());
    const Line &line = m_preview.lines[static_cast<std::size_t>(m_lines[static_cast<std::size_t>(row)])];
    QString html = QStringLiteral("<p><b>%1 %2</b></p>").arg(escaped(line.code), escaped(line.name));
    html += factsHtml(tr("It will be"), line.after.value);
    if (line.before)
        html += factsHtml(tr("So far"), *line.before);
    for (const QString &remark : line.remarks)
        html += QStringLiteral("<p style='color:%1'>⚠ %2</p>").arg(colorsOf(palette()).soon.name(), escaped(remark));
    return html + refusedHtml(m_preview, palette());
}

application::IndicatorImportPreview IndicatorImportDialog::chosen() const
{
    application::IndicatorImportPreview result{m_preview.source, {}};
    for (const int row : ticked())
        result.lines.push_back(m_preview.lines[static_cast<std::size_t>(m_lines[static_cast<std::size_t>(row)])]);
    return result;
}

DataRequestDialog::DataRequestDialog(std::vector<application::DataRequest> requests, int year, QWidget *parent)
    : TickDialog(QStringLiteral("dataRequest"),
                 {tr("Ask for figures of %1").arg(year), tr("A letter for each agency that is ticked, with a table of what it has. Word opens with all of them."), tr("Agencies"),
                  tr("What is asked of the chosen one"), tr("&Write the letters")}, parent),
      m_requests(std::move(requests)), m_year(year), m_due(new QLineEdit(this)), m_problem(new QLabel(tr("Type the day as day/month, or leave it empty."), this))
{
    m_due->setObjectName(QStringLiteral("dataRequestDue"));
    m_due->setPlaceholderText(tr("for example 05/12; may stay empty"));
    m_due->setAccessibleName(tr("To be sent by"));
    allowAnyLength(*m_due);
    auto *form = new QFormLayout;
    form->addRow(tr("To be sent &by"), m_due);
    form->addRow(QString(), m_problem);
    m_problem->hide();
    if (auto *column = qobject_cast<QVBoxLayout *>(layout()))
        column->insertLayout(column->count() - 1, form);
    QStringList items;
    for (const auto &request : m_requests)
        items << QStringLiteral("%1 (%2)").arg(request.agency, tr("%Ln indicators", nullptr, static_cast<int>(request.lines.size())));
    setItems(items);
}

QString DataRequestDialog::html(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_requests.size()))
        return {};
    const application::DataRequest &request = m_requests[static_cast<std::size_t>(row)];
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(escaped(request.agency));
    for (const auto &line : request.lines) {
        QStringList asked{line.indicator.numeratorName, line.indicator.fixedDenominator ? QString() : line.indicator.denominatorName};
        asked.removeAll(QString());
        html += QStringLiteral("<p>%1 %2<br><span style='color:%3'>%4</span></p>")
                    .arg(escaped(line.indicator.code), escaped(line.indicator.shortName), colorsOf(palette()).muted.name(), escaped(asked.join(QStringLiteral(" · "))));
    }
    return html;
}

std::optional<QDate> DataRequestDialog::due() const
{
    const QString typed = m_due->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    if (const auto day = domain::typedDay(typed))
        return day;
    return domain::typedDay(QStringLiteral("%1/%2").arg(typed).arg(m_year)); // "05/12"
}

void DataRequestDialog::accept()
{
    const bool isBad = !m_due->text().trimmed().isEmpty() && !due();
    m_problem->setVisible(isBad);
    if (!isBad)
        return TickDialog::accept();
    m_due->setFocus();
    m_due->selectAll();
}

std::vector<application::DataRequest> DataRequestDialog::chosen() const
{
    std::vector<application::DataRequest> result;
    for (const int row : ticked())
        result.push_back(m_requests[static_cast<std::size_t>(row)]);
    return result;
}

} // namespace bd::gui
