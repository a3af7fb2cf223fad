#include "application/collection_service.h"

#include "application/template_service.h"
#include "application/measure_catalogue.h"
#include "base/text/fold.h"
#include "documents/context/collection_sheet.h"
#include "documents/context/plan_contract.h"
#include "documents/template/render.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bd::application {

using domain::Collection;
using domain::CollectionAnswer;

namespace {

bool saysAnything(const CollectionAnswer &answer)
{
    return answer.total || answer.women;
}

/// How many said it, for the source of the sum: "7/9 đơn vị trả lời".
QString methodText(const CollectionTotals &totals, bool isBySex)
{
    QString text = QCoreApplication::translate("Collection", "%1/%2 units answered").arg(totals.total.known).arg(totals.total.rows);
    if (isBySex && totals.women.known < totals.total.known)
        text += QCoreApplication::translate("Collection", "; women counted by %1").arg(totals.women.known);
    return text;
}

} // namespace

CollectionGrid::CollectionGrid(Collection collection, std::vector<StoredRecord<CollectionAnswer>> answers)
    : m_collection(std::move(collection)), m_answers(std::move(answers))
{
}

const StoredRecord<CollectionAnswer> *CollectionGrid::answer(const QString &unit, const QString &measure) const
{
    for (const auto &answer : m_answers) {
        if (answer.value.unit == unit && answer.value.measure == measure)
            return &answer;
    }
    return nullptr;
}

bool CollectionGrid::hasAnswered(const domain::AgencyRef &unit) const
{
    const QString key = domain::unitKey(unit);
    return std::any_of(m_answers.begin(), m_answers.end(), [&](const auto &answer) {
        return answer.value.unit == key && m_collection.measures.contains(answer.value.measure) && saysAnything(answer.value);
    });
}

std::vector<domain::AgencyRef> CollectionGrid::silent() const
{
    std::vector<domain::AgencyRef> units;
    std::copy_if(m_collection.units.begin(), m_collection.units.end(), std::back_inserter(units),
                 [this](const domain::AgencyRef &unit) { return !hasAnswered(unit); });
    return units;
}

int CollectionGrid::answered() const
{
    return static_cast<int>(m_collection.units.size() - silent().size());
}

CollectionTotals CollectionGrid::totals(const QString &measure) const
{
    CollectionTotals totals;
    totals.measure = measure;
    for (const domain::AgencyRef &unit : m_collection.units) {
        const auto *said = answer(domain::unitKey(unit), measure);
        totals.total.add(said ? said->value.total : std::nullopt);
        totals.women.add(said ? said->value.women : std::nullopt);
    }
    return totals;
}

QString sheetTemplateName()
{
    return u"phieu-thu-thap-so-lieu"_s;
}

QString proposedFileName(const Collection &collection)
{
    QString name = text::searchKey(collection.title).replace(u' ', u'-');
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-'; });
    return u"Phieu-thu-thap"_s + (name.isEmpty() ? QString() : u'-' + name.left(60)) + u".docx"_s;
}

Result<QByteArray> renderSheets(const Collection &collection, const std::vector<domain::Measure> &measures,
                                const domain::IssuingIdentity &issuer, QDate date, Progress &progress)
{
    if (collection.units.empty())
        return fail("collection.no_unit", {collection.title});
    if (collection.measures.isEmpty())
        return fail("collection.no_measure", {collection.title});
    documents::CollectionSheet sheet;
    sheet.superiorLines = issuer.superiorLines;
    sheet.issuerLines = issuer.issuerLines;
    sheet.place = issuer.place;
    sheet.date = domain::PartialDate::ofMonth(date.year(), date.month());
    sheet.collection = collection;
    for (const QString &id : collection.measures)
        sheet.measures.push_back(measureOf(measures, id));
    BD_ASSIGN(const QByteArray bytes, templateBytes(sheetTemplateName()));
    BD_ASSIGN(auto rendered, documents::renderTemplate(bytes, documents::collectionContext(sheet),
                                                       {documents::Missing::Error, &documents::planNames()}, progress));
    return std::move(rendered.bytes);
}

Result<CollectionGrid> CollectionService::grid(const Collection &collection) const
{
    BD_ASSIGN(auto answers, RecordService(m_database).listOf<CollectionAnswer>(collection.uuid));
    return CollectionGrid(collection, std::move(answers));
}

Result<ChangeSet> CollectionService::setAnswer(const StoredRecord<CollectionAnswer> &answer)
{
    return RecordService(m_database).save<CollectionAnswer>(answer.value, answer.version);
}

Result<std::vector<domain::FigureEntry>> CollectionService::changedTotals(const Collection &collection) const
{
    BD_ASSIGN(const CollectionGrid answers, grid(collection));
    BD_ASSIGN(const auto stored, FigureService(m_database).entries());
    BD_ASSIGN(const auto known, measures(m_database));
    std::vector<domain::FigureEntry> changed;
    for (const QString &id : collection.measures) {
        const CollectionTotals totals = answers.totals(id);
        const domain::Measure measure = measureOf(known, id);
        domain::FigureEntry entry;
        const auto before = std::find_if(stored.begin(), stored.end(), [&](const StoredEntry &other) {
            return other.entry.collectionUuid == collection.uuid && other.entry.measure == id;
        });
        if (before != stored.end())
            entry = before->entry;
        else // the same whoever takes it over: two windows make one total of it
            entry.uuid = QUuid::createUuidV5(QUuid(collection.uuid), id).toString(QUuid::WithoutBraces);
        entry.measure = id;
        entry.period = collection.period;
        entry.collectionUuid = collection.uuid;
        entry.source = collection.title;
        entry.total = totals.total.value();
        // women of some units beside everybody of all units would look like few women
        entry.women = totals.women.known == totals.total.known ? totals.women.value() : std::nullopt;
        if (measure.nature == domain::MeasureNature::Stock)
            entry.asOf = collection.period.to;
        if (entry.total)
            entry.method = methodText(totals, measure.isBySex);
        const bool isNew = before == stored.end();
        if ((isNew && entry.total) || (!isNew && entry != before->entry))
            changed.push_back(entry);
    }
    return changed;
}

Result<bool> CollectionService::hasNewTotals(const Collection &collection) const
{
    BD_ASSIGN(const auto changed, changedTotals(collection));
    return !changed.empty();
}

Result<ChangeSet> CollectionService::takeTotals(const Collection &collection)
{
    BD_ASSIGN(const auto changed, changedTotals(collection));
    if (changed.empty()) {
        BD_ASSIGN(const CollectionGrid answers, grid(collection));
        if (answers.answered() == 0)
            return fail("collection.no_answer", {collection.title});
        return ChangeSet{};
    }
    return FigureService(m_database).saveAll(changed, u"collection.totals"_s);
}

} // namespace bd::application
