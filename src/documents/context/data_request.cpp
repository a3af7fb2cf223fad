#include "documents/context/data_request.h"

#include "documents/template/formats.h"
#include "documents/template/values.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

using domain::Indicator;
using domain::IndicatorPeriod;

QString shortDay(QDate day)
{
    const auto known = isoDate(day.toString(Qt::ISODate));
    return known ? shortDate(*known) : QString();
}

QString periodOf(const Indicator &indicator, int year)
{
    switch (indicator.period) {
    case IndicatorPeriod::SchoolYear: return u"năm học %1 - %2"_s.arg(year - 1).arg(year);
    case IndicatorPeriod::AsOf: return u"có đến ngày …/…/%1"_s.arg(year);
    case IndicatorPeriod::Quarter: return u"từng quý năm %1"_s.arg(year);
    case IndicatorPeriod::Calendar: break;
    }
    return u"năm %1"_s.arg(year);
}

struct Figure {
    QString name, period;
};

/// What is asked for: the counts, of each quarter where there are quarters, or the ratio where a source has only that.
std::vector<Figure> figuresOf(const Indicator &indicator, domain::AgencyLevel level, int year)
{
    static const QString roman[] = {u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    const QString period = periodOf(indicator, year);
    std::vector<Figure> figures;
    if (indicator.period == IndicatorPeriod::Quarter) {
        for (const QString &quarter : roman)
            figures.push_back({indicator.numeratorName, u"quý %1 năm %2"_s.arg(quarter).arg(year)});
        return figures;
    }
    if (indicator.rollUp == domain::RollUp::FromSource && !indicator.isCount && level != domain::AgencyLevel::Commune) {
        const QString unit = domain::unitOf(indicator, level);
        return {{unit.isEmpty() ? indicator.shortName : indicator.shortName + u" ("_s + unit + u')', period}};
    }
    figures.push_back({indicator.numeratorName, period});
    if (!indicator.denominatorName.isEmpty() && !indicator.fixedDenominator)
        figures.push_back({indicator.denominatorName, period});
    return figures;
}

Json rowsOf(const DataRequestSheet &sheet, const DataRequestSheet::Letter &letter)
{
    Json rows = Json::array();
    for (const Indicator &indicator : letter.indicators) {
        bool isFirst = true;
        for (const Figure &figure : figuresOf(indicator, sheet.level, sheet.year)) {
            rows.push_back({{"number", int(rows.size()) + 1},
                            {"code", toStd(indicator.code)},
                            {"indicator", isFirst ? Json(toStd(indicator.shortName)) : Json()},
                            {"figure", toStd(figure.name)},
                            {"period_text", toStd(figure.period)}});
            isFirst = false;
        }
    }
    return rows;
}

bool isSensitive(const DataRequestSheet::Letter &letter)
{
    return std::any_of(letter.indicators.begin(), letter.indicators.end(), [](const Indicator &one) { return one.smallCell > 0; });
}

} // namespace

Json dataRequestContext(const DataRequestSheet &sheet)
{
    Json asked{{"year", sheet.year}, {"due", sheet.due ? Json(toStd(sheet.due->toString(Qt::ISODate))) : Json()},
               {"due_text", sheet.due ? Json(toStd(shortDay(*sheet.due))) : Json()}, {"letters", Json::array()}};
    for (const DataRequestSheet::Letter &letter : sheet.letters) {
        asked["letters"].push_back({{"number", int(asked["letters"].size()) + 1},
                                    {"agency", toStd(letter.agency)},
                                    {"is_sensitive", isSensitive(letter)},
                                    {"rows", rowsOf(sheet, letter)}});
    }
    return {{"version", 1}, {"paper", paperContext({}, sheet.paper)["paper"]}, {"data_request", asked}};
}

} // namespace bd::documents
