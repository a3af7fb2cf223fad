#include "documents/context/report_context.h"

#include "documents/context/plan_lines.h"
#include "documents/context/report_annexes.h"
#include "documents/context/report_text.h"
#include "documents/plan_document.h"

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(toStd(text));
}

Json isoOf(const std::optional<QDate> &day)
{
    return day && day->isValid() ? Json(toStd(day->toString(Qt::ISODate))) : Json();
}

/// Behind the bases of a report without a preamble: "UBND xã … báo cáo kết quả …, cụ thể như sau:"
QString sentenceBehindBases(const domain::Plan &document)
{
    const QString name = nameInSentence(document), type = documentTypeInSentence(document);
    const QString about = name.startsWith(type) ? name.mid(type.size()).trimmed() : name;
    const QString issuer = document.issuer();
    QString sentence = issuer.isEmpty() ? u"Báo cáo"_s : issuer + u" báo cáo"_s;
    if (!about.isEmpty())
        sentence += u' ' + about;
    return sentence + u", cụ thể như sau:"_s;
}

/// What goes to a superior also goes to the one it is addressed to: "Như trên" (Decree 30/2020, Annex I, box 9b).
domain::Plan withFirstRecipient(domain::Plan document)
{
    const auto isAsAbove = [](const QString &line) { return line.contains(u"như trên"_s, Qt::CaseInsensitive); };
    const bool isNamed = std::any_of(document.recipients.begin(), document.recipients.end(), isAsAbove);
    if (!document.addressees.isEmpty() && !document.recipients.isEmpty() && !isNamed)
        document.recipients.prepend(u"Như trên"_s);
    return document;
}

Json reportJson(const domain::Plan &document, const ReportContent &content, const Json &reference)
{
    const domain::Report &report = content.report;
    const auto &[from, to] = report.period;
    Json json{{"kind", toStd(domain::toCode(report.kind))}};
    json["period_text"] = orNull(content.periodText);
    json["period_from"] = isoOf(from);
    json["period_to"] = isoOf(to);
    json["period_from_text"] = orNull(dayText(from));
    json["period_to_text"] = orNull(dayText(to));
    json["whole_end"] = isoOf(report.wholeEnd);
    json["whole_end_text"] = orNull(report.wholeEnd ? dayText(*report.wholeEnd) : QString());
    json["requester"] = orNull(report.requester);
    json["request_document"] = orNull(report.requestDocument);
    json["request_subject"] = orNull(report.requestSubject);
    json["due"] = isoOf(report.due);
    json["due_text"] = orNull(report.due ? dayText(*report.due) : QString());
    json["is_official_year"] = report.round == domain::ReportRound::OfficialYear;
    json["revision"] = content.revision > 0 ? Json(content.revision) : Json();
    json["annexes"] = reportAnnexes(content, int(document.appendices.size()), toQString(reference.get<std::string>()));
    json["has_annexes"] = !json["annexes"].empty();
    return json;
}

} // namespace

Json reportContext(const domain::Plan &document, const ReportContent &content)
{
    Json context = planContext(withFirstRecipient(document));
    if (!context["introduction"].is_null())
        context["introduction"] = toStd(sentenceBehindBases(document));
    context["report"] = reportJson(document, content, context["reference"]);
    return context;
}

} // namespace bd::documents
