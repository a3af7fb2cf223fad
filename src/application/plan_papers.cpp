#include "application/plan_papers.h"

#include "application/paper_head.h"
#include "application/template_service.h"
#include "documents/context/paper.h"
#include "documents/context/plan_contract.h"
#include "documents/context/plan_lines.h"
#include "documents/template/render.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

domain::DocumentKind kindOf(PlanPaper paper)
{
    return paper == PlanPaper::Submission ? domain::DocumentKind::Submission : domain::DocumentKind::Letter;
}

QStringList asked(const domain::Plan &plan)
{
    QStringList names;
    for (const domain::CommentReply &reply : plan.rounds.back().replies)
        names << reply.agency.name;
    return names;
}

documents::Paper paperOf(PlanPaper paper, const domain::Plan &plan, const domain::IssuingIdentity &issuer)
{
    documents::Paper result = paperHead(issuer, kindOf(paper));
    if (plan.year)
        result.date = domain::PartialDate::ofYear(*plan.year);
    const QString name = documents::nameInSentence(plan);
    if (paper == PlanPaper::Submission) {
        result.subject = u"ban hành "_s + name;
        // Who issues the plan decides on it; an office that issues its own plan submits it to nobody but its head.
        const QString decides = plan.issuer();
        result.addressees = {decides.isEmpty() ? issuer.reportsTo : decides};
    } else {
        result.subject = u"lấy ý kiến đối với dự thảo "_s + name;
        if (!plan.rounds.empty())
            result.addressees = asked(plan);
    }
    result.addressees.removeAll(QString());
    return result;
}

} // namespace

QString templateName(PlanPaper paper)
{
    switch (paper) {
    case PlanPaper::ConsultationLetter: return u"cong-van-lay-y-kien"_s;
    case PlanPaper::CommentTable: return u"bang-tong-hop-tiep-thu-giai-trinh"_s;
    case PlanPaper::Submission: return u"to-trinh-ban-hanh-ke-hoach"_s;
    }
    Q_UNREACHABLE();
}

bool isPaperTemplate(const QString &name)
{
    return name == templateName(PlanPaper::ConsultationLetter) || name == templateName(PlanPaper::CommentTable)
        || name == templateName(PlanPaper::Submission);
}

QString proposedFileName(PlanPaper paper, const domain::Plan &plan)
{
    QString name = paper == PlanPaper::ConsultationLetter ? u"CV-lay-y-kien"_s
                 : paper == PlanPaper::CommentTable       ? u"Tong-hop-y-kien"_s
                                                          : u"TTr-ban-hanh-ke-hoach"_s;
    if (plan.year)
        name += u"-%1"_s.arg(*plan.year);
    return name + u".docx"_s;
}

Result<QByteArray> renderPlanPaper(PlanPaper paper, const domain::Plan &plan, const domain::IssuingIdentity &issuer,
                                   Progress &progress)
{
    if (paper != PlanPaper::Submission && plan.rounds.empty())
        return fail("paper.no_round", {plan.title});
    BD_ASSIGN(const QByteArray bytes, templateBytes(templateName(paper)));
    const nlohmann::json context = documents::paperContext(plan, paperOf(paper, plan, issuer));
    BD_ASSIGN(auto rendered, documents::renderTemplate(bytes, context, {documents::Missing::Error, &documents::planNames()},
                                                       progress));
    return std::move(rendered.bytes);
}

} // namespace bd::application
