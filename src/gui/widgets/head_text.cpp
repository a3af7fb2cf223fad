#include "gui/widgets/head_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bd::gui {

namespace {

QString padded(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString typeOf(domain::DocumentKind kind)
{
    switch (kind) {
    case domain::DocumentKind::Plan: return u"KẾ HOẠCH"_s;
    case domain::DocumentKind::Report: return u"BÁO CÁO"_s;
    case domain::DocumentKind::Submission: return u"TỜ TRÌNH"_s;
    case domain::DocumentKind::Letter: break;
    }
    return {};
}

template <typename Value>
Value valueOf(const std::map<domain::DocumentKind, Value> &values, domain::DocumentKind kind)
{
    const auto it = values.find(kind);
    return it == values.end() ? Value{} : it->second;
}

template <typename Value>
void put(std::map<domain::DocumentKind, Value> &values, domain::DocumentKind kind, const Value &value)
{
    if (value.isEmpty())
        values.erase(kind);
    else
        values[kind] = value;
}

} // namespace

HeadText headOf(const domain::Plan &plan)
{
    return {plan.superiorLines, plan.issuerLines, plan.number, plan.symbol, plan.place, plan.date, plan.year,
            plan.documentType, plan.title, plan.recipients, plan.signer};
}

void putHead(const HeadText &head, domain::Plan &plan)
{
    plan.superiorLines = head.superiorLines;
    plan.issuerLines = head.issuerLines;
    plan.number = head.number;
    plan.symbol = head.symbol;
    plan.place = head.place;
    plan.date = head.date;
    plan.title = head.title;
    plan.recipients = head.recipients;
    plan.signer = head.signer;
}

HeadText headOf(const domain::IssuingIdentity &identity, domain::DocumentKind kind)
{
    HeadText head;
    head.superiorLines = identity.superiorLines;
    head.issuerLines = identity.issuerLines;
    head.symbol = valueOf(identity.symbols, kind);
    head.place = identity.place;
    head.documentType = typeOf(kind);
    head.recipients = valueOf(identity.recipients, kind);
    if (!identity.signers.empty())
        head.signer = identity.signers.front();
    return head;
}

void putHead(const HeadText &head, domain::DocumentKind kind, domain::IssuingIdentity &identity)
{
    identity.superiorLines = head.superiorLines;
    identity.issuerLines = head.issuerLines;
    put(identity.symbols, kind, head.symbol);
    identity.place = head.place;
    put(identity.recipients, kind, head.recipients);
    if (identity.signers.empty() && head.signer != domain::Signer{})
        identity.signers.emplace_back();
    if (!identity.signers.empty())
        identity.signers.front() = head.signer;
}

void copyPart(const HeadText &from, HeadPart part, HeadText &to)
{
    switch (part) {
    case HeadPart::Superior: to.superiorLines = from.superiorLines; break;
    case HeadPart::Issuer: to.issuerLines = from.issuerLines; break;
    case HeadPart::Number:
        to.number = from.number;
        to.symbol = from.symbol;
        break;
    case HeadPart::Place:
        to.place = from.place;
        to.date = from.date;
        break;
    case HeadPart::Title: to.title = from.title; break;
    case HeadPart::Recipients: to.recipients = from.recipients; break;
    case HeadPart::Authority: setAuthorityLines(authorityLines(from.signer), to.signer); break;
    case HeadPart::Name: setNameLines(nameLines(from.signer), to.signer); break;
    }
}

bool samePart(const HeadText &a, const HeadText &b, HeadPart part)
{
    HeadText taken = a;
    copyPart(b, part, taken);
    return taken == a;
}

QString numberLine(const HeadText &head)
{
    QString number = head.number.trimmed();
    if (number.isEmpty())
        number = QString(7, u' ');
    else if (number.size() == 1 && number[0].isDigit())
        number.prepend(u'0');
    return u"Số: "_s + (head.symbol.isEmpty() ? number : number + u'/' + head.symbol);
}

QString placeDateLine(const HeadText &head)
{
    const QString gap(5, u' ');
    const auto year = head.date.year() ? head.date.year() : head.year;
    const QString day = head.date.day() ? padded(*head.date.day()) : gap;
    QString month = gap;
    if (head.date.month())
        month = *head.date.month() < 3 ? padded(*head.date.month()) : QString::number(*head.date.month());
    const QString date = u"ngày "_s + day + u" tháng "_s + month + u" năm "_s + (year ? QString::number(*year) : gap);
    return head.place.isEmpty() ? date : head.place + u", "_s + date;
}

QStringList recipientLines(const QStringList &recipients)
{
    QStringList lines;
    for (QString name : recipients) {
        name = name.trimmed();
        while (!name.isEmpty() && (name.endsWith(u';') || name.endsWith(u'.')))
            name.chop(1);
        if (!name.trimmed().isEmpty())
            lines << u"- "_s + name.trimmed() + u';';
    }
    if (!lines.isEmpty())
        lines.last().back() = u'.';
    return lines;
}

QStringList authorityLines(const domain::Signer &signer)
{
    QStringList lines = signer.authority;
    if (const QString post = signer.position.section(u'\n', 0, 0).trimmed(); !post.isEmpty())
        lines << post;
    return lines;
}

void setAuthorityLines(const QStringList &lines, domain::Signer &signer)
{
    static constexpr std::array prefixes{"TM.", "KT.", "TL.", "TUQ."};
    const auto isAuthority = [](const QString &line) {
        return std::any_of(prefixes.begin(), prefixes.end(), [&](const char *prefix) {
            return line.startsWith(QLatin1String(prefix), Qt::CaseInsensitive);
        });
    };
    const QString statePost = signer.position.section(u'\n', 1);
    signer.authority.clear();
    QStringList rest;
    for (const QString &line : lines)
        (rest.isEmpty() && isAuthority(line) ? signer.authority : rest) << line;
    signer.position = rest.join(u' ');
    if (!statePost.isEmpty())
        signer.position += u'\n' + statePost;
}

QStringList nameLines(const domain::Signer &signer)
{
    QStringList lines;
    if (const QString post = signer.position.section(u'\n', 1).trimmed(); !post.isEmpty())
        lines = post.split(u'\n');
    if (!signer.name.isEmpty())
        lines << signer.name;
    return lines;
}

void setNameLines(const QStringList &lines, domain::Signer &signer)
{
    signer.position = signer.position.section(u'\n', 0, 0);
    signer.name = lines.value(lines.size() - 1);
    if (lines.size() > 1)
        signer.position += u'\n' + lines.mid(0, lines.size() - 1).join(u'\n');
}

} // namespace bd::gui
