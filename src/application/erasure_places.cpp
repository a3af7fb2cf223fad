#include "application/erasure_places.h"

#include <QCoreApplication>

namespace bd::application {

namespace {

struct TableName {
    const char *table, *name;
};

constexpr TableName names[] = {
    {"activity", QT_TRANSLATE_NOOP("Erasure", "Activity")},
    {"activity_preset", QT_TRANSLATE_NOOP("Erasure", "Preset of activities")},
    {"evidence", QT_TRANSLATE_NOOP("Erasure", "File or photo")},
    {"plan_file", QT_TRANSLATE_NOOP("Erasure", "File of a plan")},
    {"plan", QT_TRANSLATE_NOOP("Erasure", "Plan")},
    {"plan_source", QT_TRANSLATE_NOOP("Erasure", "Source of a plan")},
    {"left_out", QT_TRANSLATE_NOOP("Erasure", "What an import left out")},
    {"section", QT_TRANSLATE_NOOP("Erasure", "Section of a plan")},
    {"paragraph", QT_TRANSLATE_NOOP("Erasure", "Text of a plan")},
    {"table_block", QT_TRANSLATE_NOOP("Erasure", "Table of a plan")},
    {"task", QT_TRANSLATE_NOOP("Erasure", "Task")},
    {"legal_basis", QT_TRANSLATE_NOOP("Erasure", "Legal basis")},
    {"recipient", QT_TRANSLATE_NOOP("Erasure", "Recipient")},
    {"reporting_duty", QT_TRANSLATE_NOOP("Erasure", "Reporting duty")},
    {"plan_comment", QT_TRANSLATE_NOOP("Erasure", "Comment on a plan")},
    {"agency", QT_TRANSLATE_NOOP("Erasure", "Agency")},
    {"figure_entry", QT_TRANSLATE_NOOP("Erasure", "Typed total")},
    {"indicator", QT_TRANSLATE_NOOP("Erasure", "Indicator")},
    {"indicator_value", QT_TRANSLATE_NOOP("Erasure", "Value of an indicator")},
    {"measure", QT_TRANSLATE_NOOP("Erasure", "Measure")},
    {"report_request", QT_TRANSLATE_NOOP("Erasure", "Request for a report")},
    {"action_month", QT_TRANSLATE_NOOP("Erasure", "Action Month")},
    {"community_model", QT_TRANSLATE_NOOP("Erasure", "Model")},
    {"model_year", QT_TRANSLATE_NOOP("Erasure", "Year of a model")},
    {"inspection", QT_TRANSLATE_NOOP("Erasure", "Inspection")},
    {"recommendation", QT_TRANSLATE_NOOP("Erasure", "Recommendation")},
    {"issued_document", QT_TRANSLATE_NOOP("Erasure", "Issued document")},
    {"committee", QT_TRANSLATE_NOOP("Erasure", "Committee")},
    {"committee_member", QT_TRANSLATE_NOOP("Erasure", "Member of the committee")},
    {"committee_meeting", QT_TRANSLATE_NOOP("Erasure", "Meeting of the committee")},
    {"award", QT_TRANSLATE_NOOP("Erasure", "Award")},
    {"cadre_stock", QT_TRANSLATE_NOOP("Erasure", "Women in office")},
    {"collection", QT_TRANSLATE_NOOP("Erasure", "Collection sheet")},
    {"report", QT_TRANSLATE_NOOP("Erasure", "Report")},
    {"report_revision", QT_TRANSLATE_NOOP("Erasure", "Frozen version of a report")},
    {"pattern", QT_TRANSLATE_NOOP("Erasure", "Sentence pattern")},
    {"setting", QT_TRANSLATE_NOOP("Erasure", "Setting")},
    {"dictionary_word", QT_TRANSLATE_NOOP("Erasure", "Word of the dictionary")},
    {"form_mapping", QT_TRANSLATE_NOOP("Erasure", "How a form is filled")},
    {"heading_kind", QT_TRANSLATE_NOOP("Erasure", "Heading of an outline")},
    {"import_mapping", QT_TRANSLATE_NOOP("Erasure", "How a table is read")},
};

} // namespace

QString erasurePlaceText(const QString &table, const QString &title)
{
    constexpr qsizetype longest = 80;
    QString name = QCoreApplication::translate("Erasure", "Other data");
    for (const TableName &entry : names) {
        if (table == QLatin1String(entry.table))
            name = QCoreApplication::translate("Erasure", entry.name);
    }
    const QString line = title.simplified();
    return line.isEmpty() ? name : name + QStringLiteral(": ") + (line.size() > longest ? line.left(longest - 1) + QChar(u'…') : line);
}

} // namespace bd::application
