#include "application/report_begin.h"

#include "application/cited_bases.h"
#include "application/outline_catalogue.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "documents/context/plan_lines.h"
#include "documents/template/formats.h"
#include "domain/outline_edit.h"
#include "domain/plan_copy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;

namespace {

QString documentDay(QDate day)
{
    return day.isValid() ? documents::shortDate({day.year(), day.month(), day.day()}) : QString();
}

PlanKind planKindOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::SixMonths:
    case ReportKind::NineMonths:
    case ReportKind::Year: return PlanKind::Year;
    case ReportKind::ActionMonth: return PlanKind::ActionMonth;
    case ReportKind::Committee: return PlanKind::Committee;
    case ReportKind::Inspection: return PlanKind::Inspection;
    case ReportKind::MultiYear: return PlanKind::MultiYear;
    case ReportKind::Topical:
    case ReportKind::Urgent:
    case ReportKind::Other: break;
    }
    return PlanKind::Other;
}

/// What lies ahead: "6 tháng cuối năm 2026", "năm 2027".
QString nextPeriodText(const Report &report)
{
    const int year = reportYear(report);
    switch (report.kind) {
    case ReportKind::SixMonths: return u"6 tháng cuối năm %1"_s.arg(year);
    case ReportKind::NineMonths: return u"3 tháng cuối năm %1"_s.arg(year);
    case ReportKind::Year:
    case ReportKind::ActionMonth:
    case ReportKind::Committee: return u"năm %1"_s.arg(year + 1);
    default: return u"thời gian tới"_s;
    }
}

/// In the middle of a sentence: "Triển khai công tác …" -> "triển khai công tác …"; names and abbreviations keep their capital.
QString inSentence(const QString &text)
{
    if (text.size() < 2 || !text[0].isUpper() || text[1].isUpper())
        return text;
    static const QStringList names{u"Tháng hành động"_s, u"Luật"_s, u"Nghị"_s, u"Chương trình"_s, u"Chiến lược"_s, u"Ủy ban"_s, u"Ban "_s};
    for (const QString &name : names)
        if (text.startsWith(name))
            return text;
    return text.left(1).toLower() + text.mid(1);
}

/// "báo cáo kết quả …", "V/v báo cáo …" -> what it is about, for behind "về".
QString subjectOf(const QString &subject)
{
    QString text = subject.simplified();
    static const QRegularExpression lead(u"^(v/v|về việc|về)\\s*:?\\s*"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    text.remove(lead);
    return inSentence(text);
}

QString withoutEnd(QString text)
{
    text = text.simplified();
    while (text.endsWith(u';') || text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u':'))
        text.chop(1);
    return text.trimmed();
}

/// "Thực hiện Công văn số …" -> "Công văn số …".
QString withoutLead(const QString &line)
{
    static const QRegularExpression lead(u"^-?\\s*(thực hiện|theo|căn cứ)\\s+"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return withoutEnd(QString(line).remove(lead));
}

QString cited(const QString &document, const QString &issuer, const QString &subject)
{
    QString text = document.simplified();
    if (text.isEmpty())
        text = issuer.isEmpty() ? QString() : u"yêu cầu"_s;
    if (text.isEmpty())
        return {};
    if (!issuer.isEmpty() && !text.contains(issuer, Qt::CaseInsensitive))
        text += u" của "_s + issuer.simplified();
    if (const QString about = subjectOf(subject); !about.isEmpty() && !text.contains(about, Qt::CaseInsensitive))
        text += (text.startsWith(u"Kế hoạch"_s) ? u" về "_s : u" về việc "_s) + about;
    return text;
}

QString planCited(const Plan &plan)
{
    LegalBasis basis;
    basis.docType = documents::documentTypeInSentence(plan);
    if (!plan.number.isEmpty())
        basis.number = plan.symbol.isEmpty() || plan.number.contains(u'/') ? plan.number : plan.number + u'/' + plan.symbol;
    if (plan.date.day())
        basis.date = plan.date;
    basis.issuer = plan.issuer();
    basis.title = inSentence(plan.title);
    return citation(basis);
}

/// The documents behind "Thực hiện …", and the lines that stand for themselves ("Căn cứ Luật …").
struct Bases {
    QStringList carriedOut, standing;
};

Bases basesOf(const ReportDraft &draft, const std::optional<Plan> &plan)
{
    Bases bases;
    static const QRegularExpression standing(u"^-?\\s*căn cứ\\s"_s,
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &text : draft.bases)
        for (const QString &line : text::nfc(text).split(u'\n', Qt::SkipEmptyParts)) {
            if (withoutEnd(line).isEmpty())
                continue;
            if (standing.match(line).hasMatch() && draft.bases.size() + text.count(u'\n') > 1)
                bases.standing.append(withoutEnd(line));
            else
                bases.carriedOut.append(withoutLead(line));
        }
    const Report &report = draft.report;
    if (bases.carriedOut.isEmpty())
        if (const QString request = cited(report.requestDocument, report.requester, report.requestSubject); !request.isEmpty())
            bases.carriedOut.append(request);
    if (bases.carriedOut.isEmpty() && plan && plan->state != PlanState::Draft)
        bases.carriedOut.append(planCited(*plan));
    return bases;
}

QHash<QString, QString> wordsOf(const ReportDraft &draft, const Bases &bases, const QStringList &addressees)
{
    const Report &report = draft.report;
    QStringList names;
    for (const QString &addressee : addressees) // who it is sent through has no part in the closing
        names.append(QString(addressee).remove(QRegularExpression(u"\\s*\\((qua|thông qua)\\b[^)]*\\)"_s)).simplified());
    QHash<QString, QString> words{{u"ky"_s, reportPeriodText(report)},
                                  {u"ky_toi"_s, nextPeriodText(report)},
                                  {u"chot"_s, documentDay(report.period.to)},
                                  {u"can_cu"_s, bases.carriedOut.join(u"; "_s)},
                                  {u"noi_nhan"_s, names.join(u", "_s)}};
    static const QRegularExpression lead(u"^báo cáo\\s+"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString about = subjectOf(report.requestSubject).remove(lead);
    if (about.isEmpty())
        about = inSentence(QString(draft.title.simplified()).remove(lead));
    if (!about.isEmpty())
        words.insert(u"noi_dung"_s, about);
    return words;
}

/// The superior's headings in place of ours; what it says below them stays, as the caller left it.
void takeReceived(Plan &document, Plan received)
{
    renewUuids(received);
    document.sections = std::move(received.sections);
    document.appendices = std::move(received.appendices);
    document.tasks.clear();
    document.duties.clear();
}

} // namespace

QStringList usualAddressees(const IssuingIdentity &identity)
{
    if (identity.reportsTo.isEmpty())
        return {};
    QString to = identity.reportsTo;
    if (to.startsWith(u"UBND "_s))
        to = u"Ủy ban nhân dân "_s + to.mid(5);
    return {identity.reportsVia.isEmpty() ? to : to + u" (qua "_s + identity.reportsVia + u')'};
}

std::optional<IssuingIdentity> identityOfPlan(const Plan &plan)
{
    if (plan.issuerLines.isEmpty())
        return std::nullopt;
    IssuingIdentity identity;
    identity.uuid = plan.identityUuid.value_or(QString());
    identity.name = plan.issuer();
    identity.superiorLines = plan.superiorLines;
    identity.issuerLines = plan.issuerLines;
    identity.place = plan.place;
    identity.signers = {plan.signer};
    const QString issuer = text::searchKey(plan.issuer()), superior = text::searchKey(plan.superior());
    const bool isOfProvince = issuer.contains(u" tinh "_s) || issuer.contains(u"thanh pho"_s) || issuer.startsWith(u"so "_s) || superior.contains(u" tinh "_s);
    identity.level = isOfProvince ? AgencyLevel::Province : AgencyLevel::Commune;
    identity.kind = issuer.startsWith(u"so "_s) ? AgencyKind::Department
                  : issuer.startsWith(u"ban "_s) ? AgencyKind::Committee
                                                 : AgencyKind::PeoplesCommittee;
    if (const qsizetype dash = plan.symbol.indexOf(u'-'); dash >= 0)
        identity.symbols[DocumentKind::Report] = u"BC"_s + plan.symbol.mid(dash);
    identity.recipients[DocumentKind::Report] = QStringList{u"Như trên"_s};
    return identity;
}

Result<Plan> reportDocument(const ReportDraft &draft, const Office &office, const std::optional<Plan> &plan, QDate today)
{
    QStringList addressees;
    for (const QString &line : draft.addressees)
        if (const QString name = withoutEnd(line); !name.isEmpty())
            addressees.append(text::nfc(name));
    if (addressees.isEmpty() && !draft.report.requester.trimmed().isEmpty())
        addressees = {draft.report.requester.simplified()};
    if (addressees.isEmpty() && draft.identity)
        addressees = usualAddressees(*draft.identity);

    const Bases bases = basesOf(draft, plan);
    OutlineChoice choice;
    choice.name = draft.outline.isEmpty() ? usualOutline(draft.identity, draft.report.kind) : draft.outline;
    choice.year = reportYear(draft.report);
    choice.identity = draft.identity;
    choice.office = office;
    choice.parts = draft.sections;
    choice.title = draft.title;
    choice.report = draft.report.kind;
    choice.words = wordsOf(draft, bases, addressees);
    BD_ASSIGN(Plan document, planFromOutline(choice));
    if (draft.received)
        takeReceived(document, *draft.received);
    document.kind = planKindOf(draft.report.kind);
    document.date = PartialDate::ofYear(today.year());
    document.addressees = addressees;
    for (auto it = bases.standing.rbegin(); it != bases.standing.rend(); ++it)
        document.preamble.insert(document.preamble.begin(), RichText::plain(*it + u';'));
    for (const QString &line : bases.standing + bases.carriedOut)
        for (LegalBasis &basis : basesIn(line))
            document.legalBases.push_back(std::move(basis));
    const int opening = static_cast<int>(bases.standing.size());
    for (std::size_t i = 0; i < document.legalBases.size(); ++i) {
        const auto at = bases.standing.indexOf(document.legalBases[i].text);
        document.legalBases[i].preambleIndex = at >= 0 ? static_cast<int>(at) : opening;
    }
    return document;
}

namespace {

/// "năm 2025" in the words of a request.
std::optional<int> yearIn(const QString &words)
{
    static const QRegularExpression year(u"\\bnăm\\s+(20\\d\\d)\\b"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = year.match(words);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

ReportKind kindOf(const std::optional<Period> &period, const QString &words)
{
    if (period == Period::SixMonths)
        return ReportKind::SixMonths;
    if (period == Period::NineMonths)
        return ReportKind::NineMonths;
    if (period == Period::Year)
        return ReportKind::Year;
    if (period == Period::ActionMonth)
        return ReportKind::ActionMonth;
    const QString text = text::canonical(words);
    const auto says = [&](const char *part) { return text.contains(text::canonical(QString::fromUtf8(part))); };
    if (says("đột xuất") || says("báo cáo nhanh"))
        return ReportKind::Urgent;
    if (says("tháng hành động"))
        return ReportKind::ActionMonth;
    if (says("6 tháng") || says("sáu tháng"))
        return ReportKind::SixMonths;
    if (says("9 tháng") || says("chín tháng"))
        return ReportKind::NineMonths;
    if (says("kiểm tra"))
        return ReportKind::Inspection;
    if (says("giai đoạn"))
        return ReportKind::MultiYear;
    return says("kết quả thực hiện công tác bình đẳng giới") && yearIn(words) ? ReportKind::Year : ReportKind::Topical;
}

/// A year's report, or an Action Month's, that is asked for in the first months is about the year before.
int yearOf(ReportKind kind, const std::optional<int> &said, QDate today)
{
    if (said)
        return *said;
    const bool isOverYear = kind == ReportKind::Year || kind == ReportKind::ActionMonth || kind == ReportKind::Committee;
    return today.year() - (isOverYear && today.month() <= 3 ? 1 : 0);
}

void setPeriod(Report &report, int year)
{
    report.rule = PeriodRule::Calendar;
    report.period = proposedPeriod(report.kind, report.rule, year, {});
    const DayRange whole = report.period;
    // It is due before the period is over: what is done by then counts, the rest is told as "ước".
    if (report.due) {
        const QDate last = lastGoodDay(*report.due, report.isStrict);
        if (whole.contains(last))
            report.period.to = last;
    }
    report.wholeEnd = proposedWholeEnd(report.kind, report.rule, report.period);
}

} // namespace

ReportDraft draftFor(const ReportRequest &request, const std::optional<IssuingIdentity> &identity, QDate today)
{
    ReportDraft draft;
    Report &report = draft.report;
    report.requestUuid = request.uuid;
    report.requester = request.sender.simplified();
    report.requestDocument = request.number.simplified();
    if (!report.requestDocument.isEmpty()) {
        // "540/SNV-BĐG", "số 540/SNV-BĐG", or already "Công văn số 540/SNV-BĐG".
        if (report.requestDocument.startsWith(u"số "_s, Qt::CaseInsensitive))
            report.requestDocument = report.requestDocument.mid(3).trimmed();
        if (report.requestDocument[0].isDigit())
            report.requestDocument.prepend(u"Công văn số "_s);
        if (request.date && !report.requestDocument.contains(u"ngày"_s))
            report.requestDocument += u" ngày "_s + documentDay(*request.date);
    }
    report.requestSubject = request.subject.simplified();
    report.due = request.due;
    report.isStrict = request.isStrict;
    report.kind = kindOf(request.period, request.subject);
    setPeriod(report, yearOf(report.kind, yearIn(request.subject), today));
    draft.identity = identity;
    if (!report.requester.isEmpty())
        draft.addressees = {report.requester};
    return draft;
}

ReportDraft draftFor(const ReportingDuty &duty, const Plan &plan, const std::optional<IssuingIdentity> &identity, QDate today)
{
    ReportDraft draft;
    Report &report = draft.report;
    report.dutyUuid = duty.uuid;
    report.planUuid = plan.uuid;
    report.requester = plan.issuer();
    report.requestDocument = documents::documentTypeInSentence(plan);
    if (!plan.number.isEmpty()) {
        report.requestDocument += u" số "_s + plan.number + (plan.symbol.isEmpty() || plan.number.contains(u'/') ? QString() : u'/' + plan.symbol);
        if (plan.date.day())
            report.requestDocument += u" ngày "_s + documentDay(QDate(*plan.date.year(), *plan.date.month(), *plan.date.day()));
    }
    report.requestSubject = inSentence(plan.title);
    report.due = duty.due;
    report.isStrict = duty.strict;
    report.kind = duty.kind == DutyKind::Topical ? ReportKind::Topical
                : duty.kind == DutyKind::AdHoc   ? ReportKind::Urgent
                                                 : kindOf(duty.period, duty.wording);
    setPeriod(report, yearOf(report.kind, plan.year, today));
    draft.identity = identity;
    if (const QString to = duty.to.simplified(); !to.isEmpty())
        draft.addressees = {duty.via.isEmpty() || to.contains(duty.via) ? to : to + u" (qua "_s + duty.via.simplified() + u')'};
    return draft;
}

} // namespace bd::application
