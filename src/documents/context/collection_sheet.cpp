#include "documents/context/collection_sheet.h"

#include "documents/context/paper.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace bd::documents {

namespace {

std::string toStd(const QString &text)
{
    return text.toStdString();
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(toStd(text));
}

/// The decree's way: the day with two digits, the month padded for 1 and 2 only.
QString shortDate(QDate date)
{
    const QString month = date.month() <= 2 ? u"0%1"_s.arg(date.month()) : QString::number(date.month());
    return u"%1/%2/%3"_s.arg(date.day(), 2, 10, QLatin1Char('0')).arg(month).arg(date.year());
}

bool isSpan(const domain::DayRange &period, int fromDay, int fromMonth, int toDay, int toMonth)
{
    const int year = period.from.year();
    return period.from == QDate(year, fromMonth, fromDay) && period.to == QDate(year, toMonth, toDay);
}

Json rowsJson(const std::vector<domain::Measure> &measures)
{
    Json rows = Json::array();
    for (const domain::Measure &measure : measures) {
        rows.push_back({{"number", int(rows.size()) + 1},
                        {"name", toStd(measure.name)},
                        {"unit", toStd(measure.unit)},
                        {"is_by_sex", measure.isBySex},
                        {"is_stock", measure.nature == domain::MeasureNature::Stock}});
    }
    return rows;
}

} // namespace

QString periodInWords(const domain::DayRange &period)
{
    const int year = period.from.year();
    if (isSpan(period, 1, 1, 30, 6))
        return u"6 tháng đầu năm %1"_s.arg(year);
    if (isSpan(period, 1, 1, 30, 9))
        return u"9 tháng đầu năm %1"_s.arg(year);
    if (isSpan(period, 1, 1, 31, 12))
        return u"năm %1"_s.arg(year);
    if (isSpan(period, 15, 11, 15, 12))
        return u"Tháng hành động năm %1"_s.arg(year);
    return u"từ ngày %1 đến ngày %2"_s.arg(shortDate(period.from), shortDate(period.to));
}

Json collectionContext(const CollectionSheet &sheet)
{
    Paper paper;
    paper.superiorLines = sheet.superiorLines;
    paper.issuerLines = sheet.issuerLines;
    paper.place = sheet.place;
    paper.date = sheet.date;
    const Json made = paperContext({}, paper)["paper"];
    const domain::Collection &asked = sheet.collection;
    Json collection{{"head", made["head"]}, {"issuer", made["issuer"]}, {"place_date", made["place_date"]}};
    collection["title"] = orNull(asked.title);
    collection["period_text"] = toStd(periodInWords(asked.period));
    collection["period_from"] = toStd(shortDate(asked.period.from));
    collection["period_to"] = toStd(shortDate(asked.period.to));
    collection["due"] = asked.due ? Json(toStd(asked.due->toString(Qt::ISODate))) : Json();
    collection["due_text"] = asked.due ? Json(toStd(shortDate(*asked.due))) : Json();
    collection["rows"] = rowsJson(sheet.measures);
    collection["sheets"] = Json::array();
    for (const domain::AgencyRef &unit : asked.units)
        collection["sheets"].push_back({{"number", int(collection["sheets"].size()) + 1}, {"unit", toStd(unit.name)}});
    return {{"version", 1}, {"collection", collection}, {"foot_line", orNull(sheet.footLine)}};
}

} // namespace bd::documents
