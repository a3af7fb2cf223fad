#include "application/form_service.h"

#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "documents/context/collection_sheet.h"
#include "domain/count_text.h"
#include "domain/indicator_text.h"
#include "exchange/forms/form_heads.h"
#include "exchange/forms/form_places.h"
#include "ooxml/word_tables.h"
#include "ooxml/workbook_patch.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <set>

namespace bd::application {

using domain::FormCell;
using domain::FormContent;
using domain::FormContentKind;
using exchange::FormHeads;

namespace {

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

constexpr qsizetype mostTold = 500; ///< cells by name; the rest as a number

std::vector<domain::IndicatorValue> valuesOf(const ReportFacts &facts, const QString &code)
{
    std::vector<domain::IndicatorValue> values;
    for (const domain::IndicatorValue &one : facts.values) {
        if (one.code == code && one.year == facts.report.period.to.year() && one.unit.name.isEmpty())
            values.push_back(one);
    }
    return values;
}

FormValue ofIndicator(const FormContent &content, const ReportFacts &facts)
{
    FormValue value;
    const auto found = std::find_if(facts.indicators.begin(), facts.indicators.end(), [&](const domain::Indicator &one) { return one.code == content.id; });
    if (found == facts.indicators.end())
        return value;
    const domain::AgencyLevel level = facts.setting.level;
    const domain::Indicator indicator = domain::indicatorAt(*found, level);
    const auto values = valuesOf(facts, content.id);
    const int year = facts.report.period.to.year();
    const auto put = [&](double number, int decimals) {
        value.decimals = decimals;
        if (domain::unitOf(indicator, level) == QLatin1String("%") && !indicator.isCount)
            value.percent = number;
        else
            value.real = domain::roundedPercent(number, decimals);
    };
    if (content.part == QLatin1String("target")) {
        if (const auto target = domain::targetOf(indicator, year))
            put(target->value, domain::decimalsOf(indicator, target->value, domain::unitOf(indicator, level), 0, true)); // as it was set
    } else if (values.empty()) {
        return value; // nobody said anything: no result either
    } else if (content.part == QLatin1String("result")) {
        value.text = label(domain::resultOf(indicator, values, year, level));
    } else if (content.part == QLatin1String("total")) {
        value.number = values.front().numerator;
    } else if (content.part == QLatin1String("denominator")) {
        value.number = domain::denominatorOf(indicator, values.front());
    } else if (const auto reached = domain::indicatorValue(indicator, values)) {
        put(*reached, domain::decimalsOf(indicator, values, level));
    }
    return value;
}

/// All rows say it: a sum over some of them may stand in a cell, but nothing is computed with it.
bool isWhole(const ReportFact *fact)
{
    return fact && fact->value && fact->known >= fact->rows;
}

/// Any number of a report by its id: of measures, and of registers ("committee.members").
FormValue ofMeasure(const FormContent &content, const ReportFacts &facts)
{
    const auto fact = [&](const QString &part) { return facts.fact(content.id + u'.' + part); };
    const ReportFact *total = fact(QStringLiteral("total")), *women = fact(QStringLiteral("women"));
    FormValue value;
    value.isUndecided = (total && total->isUndecided) || (women && women->isUndecided);
    const auto take = [&value](const ReportFact *one) {
        if (!one)
            return;
        value.number = one->value;
        value.percent = one->value ? std::nullopt : one->ratio;
        value.rows = one->rows;
        value.known = one->known;
    };
    if (content.part == QLatin1String("before") || content.part == QLatin1String("women-before")) {
        const ReportFact *then = content.part == QLatin1String("before") ? total : women;
        value.number = then ? then->before : std::nullopt;
        value.isUndecided = false;
    } else if (value.isUndecided) {
        return value;
    } else if (content.part == QLatin1String("men")) {
        if (isWhole(total) && isWhole(women) && *women->value <= *total->value)
            value.number = *total->value - *women->value; // only where both are known
    } else if (content.part == QLatin1String("share")) {
        const ReportFact *whole = fact(QStringLiteral("denominator")), *share = fact(QStringLiteral("share"));
        // as exact as its two numbers: how many decimals are seen is the cell's, or the one rule for per cent
        if (share && share->ratio && isWhole(total) && isWhole(women) && *total->value > 0)
            value.percent = 100.0 * static_cast<double>(*women->value) / static_cast<double>(*total->value);
        else if (share && share->ratio)
            value.percent = share->ratio;
        else if (isWhole(total) && isWhole(whole) && *whole->value > 0)
            value.percent = 100.0 * static_cast<double>(*total->value) / static_cast<double>(*whole->value);
    } else {
        take(fact(content.part.isEmpty() ? QStringLiteral("total") : content.part));
    }
    return value;
}

QString partWords(const QString &part)
{
    if (part == QLatin1String("women"))
        return Forms::tr("women among them");
    if (part == QLatin1String("men"))
        return Forms::tr("men");
    if (part == QLatin1String("denominator"))
        return Forms::tr("out of");
    if (part == QLatin1String("share"))
        return Forms::tr("share (%)");
    if (part == QLatin1String("before"))
        return Forms::tr("the same period last year");
    if (part == QLatin1String("women-before"))
        return Forms::tr("women in the same period last year");
    return {};
}

/// Of a whole form: what goes where, and what has to be told.
class Filling {
public:
    Filling(const Form &form, const ReportFacts &facts, const FormTexts &texts) : m_form(form), m_facts(facts), m_texts(texts) {}

    Result<FilledForm> fill(const std::vector<FormCell> &cells, Progress &progress)
    {
        const exchange::FoundPlaces found = exchange::placesOf(m_form, cells);
        for (const FormCell &cell : found.cells)
            take(cell);
        for (const FormGrid &grid : m_form.grids)
            findUnconnected(grid);
        BD_TRY(patch(progress));
        tell(found.lost);
        return std::move(m_out);
    }

private:
    void take(const FormCell &cell)
    {
        const auto grid = std::find_if(m_form.grids.begin(), m_form.grids.end(), [&](const FormGrid &one) { return one.sheet == cell.sheet; });
        if (grid == m_form.grids.end() || !grid->isInside(cell.row, cell.column) || cell.content.kind == FormContentKind::None)
            return;
        m_connected.insert({cell.sheet, cell.row, cell.column});
        if (grid->at(cell.row, cell.column).hasFormula) {
            ++m_formulas;
            return;
        }
        const FormValue value = formValue(cell.content, m_facts, m_texts);
        if (!value.isKnown()) {
            unfilled(cell, value.isUndecided ? Forms::tr("log and typed totals differ, nobody chose one") : Forms::tr("nobody knows the number yet"));
            return;
        }
        if (grid->isProtected)
            m_protected.insert(grid->sheet);
        m_filled.push_back(cell);
        if (value.known < value.rows)
            m_partial << QStringLiteral("%1 (%2/%3)").arg(exchange::cellLabel(cell.row, cell.column)).arg(value.known).arg(value.rows);
        if (m_form.format == QLatin1String("docx")) {
            m_words.push_back({grid->number, cell.row, cell.column, value.printed()});
            return;
        }
        ooxml::CellPatch patch{grid->number, cell.row + 1, cell.column, value.text};
        if (value.number)
            patch.value = *value.number;
        else if (value.percent)
            patch.value = ooxml::PercentValue{*value.percent, domain::roundedPercent(*value.percent, value.decimals)};
        else if (value.real)
            patch.value = *value.real;
        m_cells.push_back(std::move(patch));
    }

    void findUnconnected(const FormGrid &grid)
    {
        static const QRegularExpression hasDigit(QStringLiteral("\\d"));
        for (const FormCell &cell : cellsToFill(grid)) {
            const bool isEmpty = !grid.at(cell.row, cell.column).text.contains(hasDigit);
            if (isEmpty && m_connected.count({cell.sheet, cell.row, cell.column}) == 0)
                unfilled(cell, Forms::tr("not connected"));
        }
    }

    void unfilled(const FormCell &cell, const QString &why)
    {
        if (m_out.unfilled.size() < mostTold)
            m_out.unfilled << QStringLiteral("%1: %2").arg(cellWords(cell), why);
        else
            ++m_more;
    }

    Result<void> patch(Progress &progress)
    {
        std::vector<std::size_t> refused;
        if (m_form.format == QLatin1String("docx")) {
            BD_ASSIGN(ooxml::PatchedWord word, ooxml::patchWordTables(m_form.bytes, m_words, progress));
            m_out.bytes = std::move(word.bytes);
            refused = std::move(word.refused);
        } else {
            auto book = ooxml::patchWorkbook(m_form.bytes, m_cells, progress);
            if (!book) {
                Error error = book.error();
                if (error.code.startsWith(QLatin1String("workbook.")))
                    error.args.prepend(m_form.name);
                return fail(error);
            }
            m_out.bytes = std::move(book->bytes);
            refused = std::move(book->refused);
        }
        m_formulas += static_cast<int>(refused.size());
        m_out.filled = static_cast<int>(m_filled.size() - refused.size());
        return {};
    }

    void tell(const std::vector<FormCell> &lost)
    {
        if (m_more > 0)
            m_out.unfilled << Forms::tr("and %n more cells", nullptr, m_more);
        for (const FormCell &cell : lost)
            m_out.unfilled << QStringLiteral("%1: %2").arg(cellWords(cell), Forms::tr("this cell is no longer in the form"));
        if (!lost.empty())
            m_out.notes << Forms::tr("The form has changed since it was connected: %n cells are no longer there. Connect the new cells once.", nullptr, static_cast<int>(lost.size()));
        if (m_formulas > 0)
            m_out.notes << Forms::tr("%n connected cells hold a formula and were left as they are.", nullptr, m_formulas);
        if (!m_partial.isEmpty())
            m_out.notes << Forms::tr("%n numbers are sums over only some of the rows, look at them before sending: %1.", nullptr, static_cast<int>(m_partial.size()))
                               .arg(m_partial.mid(0, 20).join(QStringLiteral(", ")));
        if (!m_protected.empty())
            m_out.notes << Forms::tr("The form is protected against typing; it was filled all the same and stays protected.");
        const bool hasSums = std::any_of(m_form.grids.begin(), m_form.grids.end(), [](const FormGrid &grid) {
            return std::any_of(grid.cells.begin(), grid.cells.end(), [](const FormGrid::Cell &cell) { return cell.hasFormula; });
        });
        if (hasSums && m_form.format == QLatin1String("docx"))
            m_out.notes << Forms::tr("Word calculates the form's sums when you select everything (Ctrl+A) and press F9.");
    }

    const Form &m_form;
    const ReportFacts &m_facts;
    const FormTexts &m_texts;
    FilledForm m_out;
    std::set<std::tuple<QString, int, int>> m_connected;
    std::vector<FormCell> m_filled;
    std::vector<ooxml::CellPatch> m_cells;
    std::vector<ooxml::WordPatch> m_words;
    std::set<QString> m_protected;
    QStringList m_partial;
    int m_formulas = 0, m_more = 0;
};

} // namespace

QString FormValue::printed() const
{
    if (number)
        return domain::countText(number);
    if (percent)
        return domain::percentText(*percent, decimals);
    return real ? domain::decimalText(*real, decimals) : text;
}

FormTexts formTexts(const domain::Plan &document, const domain::Report &report)
{
    return {document.issuer(), documents::periodInWords(report.period), QString::number(report.period.to.year()), document.signer.name};
}

FormValue formValue(const FormContent &content, const ReportFacts &facts, const FormTexts &texts)
{
    FormValue value;
    switch (content.kind) {
    case FormContentKind::None:
        break;
    case FormContentKind::Measure:
        return ofMeasure(content, facts);
    case FormContentKind::Indicator:
        return ofIndicator(content, facts);
    case FormContentKind::TaskCount:
        // the facts count "chưa thực hiện" as not done
        if (const ReportFact *fact = facts.fact(QStringLiteral("tasks.") + (content.id == QLatin1String("not-started") ? QStringLiteral("not_done") : content.id)))
            value.number = content.part == QLatin1String("before") ? fact->before : fact->value;
        break;
    case FormContentKind::Text:
        value.text = content.id == QLatin1String("unit") ? texts.unit
            : content.id == QLatin1String("period")      ? texts.period
            : content.id == QLatin1String("year")        ? texts.year
            : content.id == QLatin1String("signer")      ? texts.signer
                                                         : content.id;
        break;
    }
    return value;
}

QString cellWords(const FormCell &cell)
{
    QStringList words;
    for (const QString &part : {cell.rowWords, cell.columnWords}) {
        if (!part.isEmpty())
            words << part;
    }
    const QString place = exchange::cellLabel(cell.row, cell.column);
    const QString sheet = cell.sheet.isEmpty() ? QString() : cell.sheet + QStringLiteral(", ");
    return words.isEmpty() ? sheet + place : QStringLiteral("%1%2 (%3)").arg(sheet, place, words.join(QStringLiteral(", ")));
}

QString contentWords(const FormContent &content, const std::vector<domain::Measure> &measures, const std::vector<domain::Indicator> &indicators, const ReportFacts *facts)
{
    static const QString between = QStringLiteral(" – ");
    switch (content.kind) {
    case FormContentKind::None:
        break;
    case FormContentKind::Measure: {
        const bool isMeasure = std::any_of(measures.begin(), measures.end(), [&](const domain::Measure &one) { return one.id == content.id; });
        if (const ReportFact *fact = isMeasure || !facts ? nullptr : facts->fact(content.id + u'.' + content.part))
            return fact->name;
        const QString name = measureOf(measures, content.id).name, part = partWords(content.part);
        return part.isEmpty() ? name : name + between + part;
    }
    case FormContentKind::Indicator: {
        const auto found = std::find_if(indicators.begin(), indicators.end(), [&](const domain::Indicator &one) { return one.code == content.id; });
        const QString name = found == indicators.end() ? QString() : found->shortName.isEmpty() ? found->name : found->shortName;
        const QString part = content.part == QLatin1String("result") ? Forms::tr("met or not")
            : content.part == QLatin1String("target")                ? Forms::tr("target of the year")
            : content.part == QLatin1String("total")                 ? Forms::tr("count")
            : content.part == QLatin1String("denominator")           ? Forms::tr("out of")
                                                                     : Forms::tr("value");
        return Forms::tr("Indicator %1 %2").arg(content.id, name).trimmed() + between + part;
    }
    case FormContentKind::TaskCount: {
        if (content.id == QLatin1String("total"))
            return Forms::tr("Tasks of the plan");
        const auto status = domain::fromCode<domain::TaskStatus>(content.id);
        return status ? Forms::tr("Tasks of the plan: %1").arg(label(*status)) : content.id;
    }
    case FormContentKind::Text:
        return content.id == QLatin1String("unit")   ? Forms::tr("Name of the reporting office")
            : content.id == QLatin1String("period") ? Forms::tr("Period of the report")
            : content.id == QLatin1String("year")   ? Forms::tr("Year of the report")
            : content.id == QLatin1String("signer") ? Forms::tr("Name of the signer")
                                                    : QStringLiteral("“%1”").arg(content.id);
    }
    return {};
}

std::vector<FormContent> registerContents(const ReportFacts &facts)
{
    static const QStringList subjects{QStringLiteral("models"), QStringLiteral("inspections"), QStringLiteral("recommendations"), QStringLiteral("committee"),
                                      QStringLiteral("cadres"), QStringLiteral("documents"),   QStringLiteral("activities"),      QStringLiteral("cost")};
    std::vector<FormContent> contents;
    for (const ReportFact &fact : facts.facts) {
        const qsizetype dot = fact.id.lastIndexOf(u'.');
        if (dot > 0 && subjects.contains(fact.id.section(u'.', 0, 0)))
            contents.push_back({FormContentKind::Measure, fact.id.left(dot), fact.id.mid(dot + 1)});
    }
    return contents;
}

Result<FilledForm> fillForm(const Form &form, const std::vector<FormCell> &cells, const ReportFacts &facts, const FormTexts &texts, Progress &progress)
{
    return Filling(form, facts, texts).fill(cells, progress);
}

} // namespace bd::application
