#include "documents/context/round_context.h"

#include "documents/template/formats.h"
#include "documents/template/values.h"
#include "domain/numbering.h"

#include <map>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

using domain::Answer;
using domain::Decision;

/// "Mục II.2" by the section's uuid; the numbers of the levels above are said with it.
std::map<QString, QString> places(const domain::Plan &plan)
{
    std::map<QString, QString> result;
    QStringList above;
    domain::walkSections(plan.sections, [&](const domain::Section &section, const QString &label, int depth) {
        above = above.mid(0, depth - 1);
        above << (label.contains(u'.') ? label.section(u'.', -1) : label);
        QStringList said = above;
        said.removeAll(QString());
        if (!said.isEmpty())
            result[section.uuid] = u"Mục "_s + said.join(u'.');
    });
    for (const domain::Section &appendix : plan.appendices)
        result[appendix.uuid] = appendix.heading.toPlain().section(u'\n', 0, 0);
    return result;
}

/// The words of the table "tiếp thu, giải trình"; nothing is said where nothing was decided yet.
QString response(const domain::Comment &comment)
{
    const QString reason = comment.reason.trimmed();
    const auto withReason = [&](const QString &decided) { return reason.isEmpty() ? decided : decided + u": "_s + reason; };
    switch (comment.decision) {
    case Decision::Accepted: return withReason(u"Tiếp thu"_s);
    case Decision::Partly: return withReason(u"Tiếp thu một phần"_s);
    case Decision::Rejected: return withReason(u"Giải trình"_s);
    case Decision::Open: break;
    }
    return reason;
}

Json date(const std::optional<QDate> &day)
{
    return day ? Json(toStd(day->toString(Qt::ISODate))) : Json();
}

Json dateWords(const std::optional<QDate> &day)
{
    const auto known = day ? isoDate(day->toString(Qt::ISODate)) : std::nullopt;
    return known ? Json(toStd(shortDate(*known))) : Json();
}

Json commentsJson(const domain::Plan &plan, const domain::CommentRound &round)
{
    const std::map<QString, QString> known = places(plan);
    Json list = Json::array();
    for (const domain::Comment &comment : round.comments) {
        const auto place = known.find(comment.sectionUuid.value_or(QString()));
        const QString said = response(comment);
        list.push_back({{"number", int(list.size()) + 1},
                        {"agency", toStd(comment.agency.name)},
                        {"section", place == known.end() ? Json() : Json(toStd(place->second))},
                        {"text", toStd(comment.text)},
                        {"decision", toStd(domain::toCode(comment.decision))},
                        {"response", said.isEmpty() ? Json() : Json(toStd(said))}});
    }
    return list;
}

Json names(const domain::CommentRound &round, Answer answer)
{
    Json list = Json::array();
    for (const domain::CommentReply &reply : round.replies)
        if (reply.answer == answer)
            list.push_back(toStd(reply.agency.name));
    return list;
}

int countOf(const domain::CommentRound &round, Decision decision)
{
    return int(std::count_if(round.comments.begin(), round.comments.end(),
                             [decision](const domain::Comment &comment) { return comment.decision == decision; }));
}

} // namespace

Json roundJson(const domain::Plan &plan, int index)
{
    const domain::CommentRound &round = plan.rounds.at(std::size_t(index));
    Json result{{"number", index + 1},
                {"document", round.document.isEmpty() ? Json() : Json(toStd(round.document))},
                {"sent", date(round.sent)},
                {"sent_text", dateWords(round.sent)},
                {"reply_by", date(round.replyBy)},
                {"reply_by_text", dateWords(round.replyBy)},
                {"silence_agrees", round.silenceAgrees},
                {"asked", int(round.replies.size())}};
    result["agreed"] = names(round, Answer::Agreed);
    result["commented"] = names(round, Answer::Comment);
    result["silent"] = names(round, Answer::None);
    result["agreed_count"] = result["agreed"].size();
    result["commented_count"] = result["commented"].size();
    result["silent_count"] = result["silent"].size();
    result["answered"] = result["agreed"].size() + result["commented"].size();
    result["comments"] = commentsJson(plan, round);
    result["comment_count"] = round.comments.size();
    result["accepted_count"] = countOf(round, Decision::Accepted) + countOf(round, Decision::Partly);
    result["rejected_count"] = countOf(round, Decision::Rejected);
    return result;
}

} // namespace bd::documents
