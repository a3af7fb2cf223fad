#include "storage/record_types.h"

#include "storage/record_columns.h"

namespace bd::storage {

using namespace domain;

namespace {

template <typename Io>
void columns(Io &io, ActionMonth &v)
{
    io.text("uuid", v.uuid);
    io.number("year", v.year);
    io.optionalText("theme", v.theme);
    io.list("messages", v.messages);
    io.day("launch_date", v.launchDate);
    io.optionalText("launch_place", v.launchPlace);
    io.optionalText("host", v.host);
    io.day("report_due", v.reportDue);
    io.day("report_from", v.reportPeriod.from);
    io.day("report_to", v.reportPeriod.to);
    io.optionalText("plan_uuid", v.planUuid);
    io.objects("steps", v.steps, [](auto &one, ActionMonth::Step &step) {
        one.text("text", step.text);
        one.day("due", step.due);
        one.flag("done", step.isDone);
    });
    io.optionalText("notes", v.notes);
}

template <typename Io>
void columns(Io &io, CommunityModel &v)
{
    io.text("uuid", v.uuid);
    io.text("kind", v.kind);
    io.text("name", v.name);
    io.optionalText("place", v.place);
    io.agency("agency_uuid", "agency_name", v.agency);
    io.partial("started", v.started);
    io.partial("ended", v.ended);
    io.code("state", v.state);
    io.optionalText("notes", v.notes);
}

template <typename Io>
void columns(Io &io, ModelYear &v)
{
    io.text("uuid", v.uuid);
    io.text("model_uuid", v.modelUuid);
    io.number("year", v.year);
    io.number("members", v.members);
    io.number("women", v.women);
    io.number("sessions", v.sessions);
    io.number("helped", v.helped);
    io.number("cost", v.cost);
    io.optionalText("notes", v.notes);
}

template <typename Io>
void columns(Io &io, Inspection &v)
{
    io.text("uuid", v.uuid);
    io.code("role", v.role);
    io.agency("unit_uuid", "unit_name", v.unit);
    io.agency("lead_uuid", "lead_name", v.lead);
    io.partial("planned", v.planned);
    io.day("date", v.date);
    io.optionalText("team", v.team);
    io.optionalText("contents", v.contents);
    io.optionalText("findings", v.findings);
    io.optionalText("document", v.document);
    io.optionalText("task_uuid", v.taskUuid);
}

template <typename Io>
void columns(Io &io, Recommendation &v)
{
    io.text("uuid", v.uuid);
    io.text("inspection_uuid", v.inspectionUuid);
    io.text("text", v.text);
    io.day("due", v.due);
    io.day("done_on", v.doneOn);
    io.optionalText("outcome", v.outcome);
}

template <typename Io>
void columns(Io &io, IssuedDocument &v)
{
    io.text("uuid", v.uuid);
    io.text("number", v.number);
    io.text("kind", v.kind);
    io.day("date", v.date);
    io.text("title", v.title);
    io.optionalText("issuer", v.issuer);
    io.optionalText("plan_uuid", v.planUuid);
}

template <typename Io>
void columns(Io &io, Committee &v)
{
    io.text("uuid", v.uuid);
    io.text("name", v.name);
    io.optionalText("decision", v.decision);
    io.day("date", v.date);
    io.day("ended", v.ended);
}

template <typename Io>
void columns(Io &io, CommitteeMember &v)
{
    io.text("uuid", v.uuid);
    io.text("committee_uuid", v.committeeUuid);
    io.text("name", v.name);
    io.optionalText("office", v.position);
    io.optionalText("role", v.role);
    io.flag("is_woman", v.isWoman);
    io.number("position", v.order);
}

template <typename Io>
void columns(Io &io, CommitteeMeeting &v)
{
    io.text("uuid", v.uuid);
    io.text("committee_uuid", v.committeeUuid);
    io.day("date", v.date);
    io.optionalText("contents", v.contents);
    io.optionalText("document", v.document);
    io.number("present", v.present);
    io.number("women", v.women);
}

template <typename Io>
void columns(Io &io, Award &v)
{
    io.text("uuid", v.uuid);
    io.optionalText("decision", v.decision);
    io.day("date", v.date);
    io.text("form", v.form);
    io.optionalText("level", v.level);
    io.code("target", v.target);
    io.text("recipient", v.recipient);
    io.optionalText("reason", v.reason);
}

template <typename Io>
void columns(Io &io, CadreStock &v)
{
    io.text("uuid", v.uuid);
    io.text("body", v.body);
    io.agency("unit_uuid", "unit_name", v.unit);
    io.day("as_of", v.asOf);
    io.number("total", v.total);
    io.number("women", v.women);
    io.optionalText("source", v.source);
}

template <typename Io>
void columns(Io &io, ReportRequest &v)
{
    io.text("uuid", v.uuid);
    io.text("sender", v.sender);
    io.optionalText("number", v.number);
    io.day("date", v.date);
    io.day("received", v.received);
    io.optionalText("subject", v.subject);
    io.day("due", v.due);
    io.flag("is_strict", v.isStrict);
    io.code("period", v.period);
    io.optionalText("outline_name", v.outlineName);
    io.optionalText("outline_sha256", v.outlineSha256);
    io.day("done_on", v.doneOn);
    io.optionalText("done_by", v.doneBy);
}

template <typename Io>
void columns(Io &io, Collection &v)
{
    io.text("uuid", v.uuid);
    io.text("title", v.title);
    io.day("period_from", v.period.from);
    io.day("period_to", v.period.to);
    io.day("due", v.due);
    io.list("measures", v.measures);
    io.objects("units", v.units, [](auto &one, AgencyRef &unit) {
        one.agency("uuid", "name", unit);
        one.code("addressing", unit.addressing);
    });
}

template <typename Io>
void columns(Io &io, CollectionAnswer &v)
{
    io.text("uuid", v.uuid);
    io.text("collection_uuid", v.collectionUuid);
    io.text("unit", v.unit);
    io.text("measure", v.measure);
    io.number("total", v.total);
    io.number("women", v.women);
}

template <typename Io>
void sourceColumns(Io &io, FigureSource &v)
{
    io.code("origin", v.origin);
    io.text("of", v.id);
    io.day("from", v.period.from);
    io.day("to", v.period.to);
    io.code("section_kind", v.section);
    io.list("rows", v.rows);
}

template <typename Io>
void columns(Io &io, Report &v)
{
    io.text("uuid", v.uuid);
    io.code("kind", v.kind);
    io.code("rule", v.rule);
    io.day("period_from", v.period.from);
    io.day("period_to", v.period.to);
    io.day("whole_end", v.wholeEnd);
    io.text("document_uuid", v.documentUuid);
    io.optionalText("plan_uuid", v.planUuid);
    io.optionalText("request_uuid", v.requestUuid);
    io.optionalText("duty_uuid", v.dutyUuid);
    io.optionalText("requester", v.requester);
    io.optionalText("request_document", v.requestDocument);
    io.optionalText("request_subject", v.requestSubject);
    io.optionalText("outline_name", v.outlineName);
    io.day("due", v.due);
    io.flag("is_strict", v.isStrict);
    io.optionalText("former_uuid", v.formerUuid);
    io.code("round", v.round);
    io.list("done", v.done);
    io.objects("estimates", v.estimates, [](auto &one, PeriodEstimate &estimate) {
        one.text("measure", estimate.measure);
        one.number("total", estimate.total);
        one.number("women", estimate.women);
        one.flag("proposed", estimate.isProposed);
    });
    io.objects("reasons", v.reasons, [](auto &one, ReportReason &reason) {
        one.text("about", reason.about);
        one.text("text", reason.text);
        one.text("next", reason.next);
    });
    io.objects("sections", v.sections, [](auto &one, SectionCheck &section) {
        one.text("section", section.sectionUuid);
        one.flag("accepted", section.isAccepted);
        one.flag("checked", section.isChecked);
    });
    io.objects("figures", v.figures, [](auto &one, ReportFigure &figure) {
        one.text("id", figure.id);
        one.text("text", figure.text);
        one.number("value", figure.value);
        one.flag("estimate", figure.isEstimate);
        one.text("section", figure.sectionUuid);
        one.text("paragraph", figure.paragraphUuid);
        one.number("occurrence", figure.occurrence);
        sourceColumns(one, figure.source);
    });
    io.list("photos", v.photos);
    io.text("created_at", v.createdAt);
}

template <typename Io>
void columns(Io &io, ReportRevision &v)
{
    io.text("uuid", v.uuid);
    io.text("report_uuid", v.reportUuid);
    io.number("number", v.number);
    io.text("frozen_at", v.frozenAt);
    io.code("round", v.round);
    io.optionalText("note", v.note);
    io.text("content", v.content);
}

template <typename Io>
void columns(Io &io, PatternWording &v)
{
    io.text("uuid", v.uuid);
    io.text("code", v.code);
    io.text("text", v.text);
}

template <typename Io>
void columns(Io &io, IndicatorValue &v)
{
    io.text("uuid", v.uuid);
    io.text("code", v.code);
    io.number("year", v.year);
    io.number("quarter", v.quarter);
    io.day("as_of", v.asOf);
    io.agency("unit_uuid", "unit_name", v.unit);
    io.number("numerator", v.numerator);
    io.number("denominator", v.denominator);
    io.real("value", v.value);
    io.optionalText("source", v.source);
    io.flag("is_estimate", v.isEstimate);
    io.code("result", v.result);
    io.optionalText("reason", v.reason);
    io.optionalText("difficulty", v.difficulty);
    io.optionalText("proposal", v.proposal);
}

template <typename Io>
void columns(Io &io, FormMapping &v)
{
    io.text("uuid", v.uuid);
    io.text("sender", v.sender);
    io.text("name", v.name);
    io.optionalText("sha256", v.sha256);
    io.text("format", v.format);
    io.objects("cells", v.cells, [](auto &one, FormCell &cell) {
        one.text("sheet", cell.sheet);
        one.number("row", cell.row);
        one.number("column", cell.column);
        one.text("row_words", cell.rowWords);
        one.text("column_words", cell.columnWords);
        one.code("kind", cell.content.kind);
        one.text("id", cell.content.id);
        one.text("part", cell.content.part);
    });
}

template <typename Io>
void columns(Io &io, HeadingKind &v)
{
    io.text("uuid", v.uuid);
    io.text("sender", v.sender);
    io.text("heading", v.heading);
    io.code("kind", v.kind);
}

template <typename T>
Row written(const T &value)
{
    T copy = value;
    ColumnWriter writer;
    columns(writer, copy);
    return writer.take();
}

template <typename T>
T valueFrom(const Row &row)
{
    T value;
    ColumnReader reader(row);
    columns(reader, value);
    return value;
}

template <typename T>
Row withSearchKey(Row row, const T &value)
{
    row["search_key"] = jsonText(text::searchKey(RecordType<T>::words(value)));
    return row;
}

Row withSortKey(Row row, const QString &name)
{
    row["sort_key"] = jsonText(text::sortKey(name));
    return row;
}

QString lines(const QStringList &words) { return words.join(u'\n'); }

QString dayText(const QDate &day) { return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : QString(); }

QString firstOf(const QStringList &names)
{
    for (const QString &name : names)
        if (!name.trimmed().isEmpty())
            return name.simplified();
    return {};
}

} // namespace

// Table, owner's column and the two ways between value and row; `keys` is the row with what is made of other columns.
#define BD_RECORD(Type, tableName, ownerColumn, keys) \
    QString RecordType<Type>::table() { return QStringLiteral(tableName); } \
    QString RecordType<Type>::order() { return QStringLiteral("record/" tableName); } \
    QString RecordType<Type>::owner() { return QStringLiteral(ownerColumn); } \
    Type RecordType<Type>::value(const Row &row) { return valueFrom<Type>(row); } \
    Row RecordType<Type>::row(const Type &v) { return keys; }

BD_RECORD(ActionMonth, "action_month", "", written(v))
BD_RECORD(CommunityModel, "community_model", "", withSortKey(withSearchKey(written(v), v), v.name))
BD_RECORD(ModelYear, "model_year", "model_uuid", written(v))
BD_RECORD(Inspection, "inspection", "", withSortKey(withSearchKey(written(v), v), v.unit.name))
BD_RECORD(Recommendation, "recommendation", "inspection_uuid", written(v))
BD_RECORD(IssuedDocument, "issued_document", "", withSortKey(withSearchKey(written(v), v), v.title))
BD_RECORD(Committee, "committee", "", written(v))
BD_RECORD(CommitteeMember, "committee_member", "committee_uuid", written(v))
BD_RECORD(CommitteeMeeting, "committee_meeting", "committee_uuid", written(v))
BD_RECORD(Award, "award", "", withSortKey(written(v), v.recipient))
BD_RECORD(CadreStock, "cadre_stock", "", written(v))
BD_RECORD(ReportRequest, "report_request", "", written(v))
BD_RECORD(Collection, "collection", "", written(v))
BD_RECORD(CollectionAnswer, "collection_answer", "collection_uuid", written(v))
BD_RECORD(Report, "report", "", written(v))
BD_RECORD(ReportRevision, "report_revision", "report_uuid", written(v))
BD_RECORD(PatternWording, "pattern", "", written(v))
BD_RECORD(IndicatorValue, "indicator_value", "", written(v))
BD_RECORD(FormMapping, "form_mapping", "", written(v))
BD_RECORD(HeadingKind, "heading_kind", "", written(v))

#undef BD_RECORD

QString RecordType<ActionMonth>::name(const ActionMonth &v) { return QString::number(v.year); }
QString RecordType<ActionMonth>::words(const ActionMonth &v)
{
    return lines(QStringList{QString::number(v.year), v.theme, v.launchPlace, v.host, v.notes} + v.messages);
}

QString RecordType<CommunityModel>::name(const CommunityModel &v) { return v.name; }
QString RecordType<CommunityModel>::words(const CommunityModel &v)
{
    return lines({v.name, v.kind, v.place, v.agency.name, v.notes});
}

QString RecordType<ModelYear>::name(const ModelYear &v) { return QString::number(v.year); }
QString RecordType<ModelYear>::words(const ModelYear &v) { return lines({QString::number(v.year), v.notes}); }

QString RecordType<Inspection>::name(const Inspection &v) { return firstOf({v.unit.name, v.contents, v.document}); }
QString RecordType<Inspection>::words(const Inspection &v)
{
    return lines({v.unit.name, v.lead.name, v.team, v.contents, v.findings, v.document});
}

QString RecordType<Recommendation>::name(const Recommendation &v) { return v.text; }
QString RecordType<Recommendation>::words(const Recommendation &v) { return lines({v.text, v.outcome}); }

QString RecordType<IssuedDocument>::name(const IssuedDocument &v) { return firstOf({v.title, v.number}); }
QString RecordType<IssuedDocument>::words(const IssuedDocument &v)
{
    return lines({v.number, v.kind, v.title, v.issuer, dayText(v.date)});
}

QString RecordType<Committee>::name(const Committee &v) { return firstOf({v.decision, v.name}); }
QString RecordType<Committee>::words(const Committee &v) { return lines({v.name, v.decision, dayText(v.date)}); }

QString RecordType<CommitteeMember>::name(const CommitteeMember &v) { return firstOf({v.name, v.position, v.role}); }
QString RecordType<CommitteeMember>::words(const CommitteeMember &v) { return lines({v.name, v.position, v.role}); }

QString RecordType<CommitteeMeeting>::name(const CommitteeMeeting &v) { return firstOf({dayText(v.date), v.contents}); }
QString RecordType<CommitteeMeeting>::words(const CommitteeMeeting &v) { return lines({dayText(v.date), v.contents, v.document}); }

QString RecordType<Award>::name(const Award &v) { return v.recipient; }
QString RecordType<Award>::words(const Award &v)
{
    return lines({v.recipient, v.form, v.level, v.decision, v.reason, dayText(v.date)});
}

QString RecordType<CadreStock>::name(const CadreStock &v) { return v.body; }
QString RecordType<CadreStock>::words(const CadreStock &v) { return lines({v.body, v.unit.name, v.source, dayText(v.asOf)}); }

QString RecordType<ReportRequest>::name(const ReportRequest &v) { return firstOf({v.subject, v.number, v.sender}); }
QString RecordType<ReportRequest>::words(const ReportRequest &v)
{
    return lines({v.sender, v.number, v.subject, v.outlineName, v.doneBy});
}

QString RecordType<Collection>::name(const Collection &v) { return v.title; }
QString RecordType<Collection>::words(const Collection &v)
{
    QStringList words{v.title};
    for (const AgencyRef &unit : v.units)
        words.append(unit.name);
    return lines(words);
}

QString RecordType<CollectionAnswer>::name(const CollectionAnswer &v) { return v.measure; }
QString RecordType<CollectionAnswer>::words(const CollectionAnswer &v) { return lines({v.unit, v.measure}); }

QString RecordType<Report>::name(const Report &v)
{
    return QStringLiteral("%1 - %2").arg(dayText(v.period.from), dayText(v.period.to));
}
QString RecordType<Report>::words(const Report &v) { return lines({v.requester, v.requestDocument, v.requestSubject}); }

QString RecordType<ReportRevision>::name(const ReportRevision &v) { return QString::number(v.number); }
QString RecordType<ReportRevision>::words(const ReportRevision &v) { return v.note; }

QString RecordType<PatternWording>::name(const PatternWording &v) { return v.code; }
QString RecordType<PatternWording>::words(const PatternWording &v) { return lines({v.code, v.text}); }

QString RecordType<IndicatorValue>::name(const IndicatorValue &v) { return v.code; }
QString RecordType<IndicatorValue>::words(const IndicatorValue &v)
{
    return lines({v.code, v.unit.name, v.source, v.reason, v.difficulty, v.proposal});
}

QString RecordType<FormMapping>::name(const FormMapping &v) { return v.name; }
QString RecordType<FormMapping>::words(const FormMapping &v) { return lines({v.sender, v.name}); }

QString RecordType<HeadingKind>::name(const HeadingKind &v) { return v.heading; }
QString RecordType<HeadingKind>::words(const HeadingKind &v) { return lines({v.sender, v.heading}); }

std::vector<std::pair<QString, QString>> dependentsOf(const QString &table)
{
    const auto evidence = std::pair(QStringLiteral("evidence"), QStringLiteral("owner_uuid"));
    if (table == QLatin1String("community_model"))
        return {{RecordType<ModelYear>::table(), RecordType<ModelYear>::owner()}, evidence};
    if (table == QLatin1String("inspection"))
        return {{RecordType<Recommendation>::table(), RecordType<Recommendation>::owner()}, evidence};
    if (table == QLatin1String("committee"))
        return {{RecordType<CommitteeMember>::table(), RecordType<CommitteeMember>::owner()},
                {RecordType<CommitteeMeeting>::table(), RecordType<CommitteeMeeting>::owner()}};
    if (table == QLatin1String("collection"))
        return {{RecordType<CollectionAnswer>::table(), RecordType<CollectionAnswer>::owner()}};
    if (table == QLatin1String("report"))
        return {{RecordType<ReportRevision>::table(), RecordType<ReportRevision>::owner()}, evidence};
    if (table == QLatin1String("action_month") || table == QLatin1String("report_request"))
        return {evidence};
    return {};
}

} // namespace bd::storage
