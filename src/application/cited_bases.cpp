#include "application/cited_bases.h"

#include "base/text/fold.h"
#include "base/uuid.h"
#include "exchange/plan/legal_bases.h"

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

constexpr int mostLines = 200; ///< of a preamble; longer text is something else

QString withoutEnd(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u';') || text.endsWith(u'.') || text.endsWith(u','))
        text.chop(1);
    return text.trimmed();
}

QString citedDate(const domain::PartialDate &date)
{
    if (date.isUnknown())
        return {};
    // The day has two digits, of the months only 1 and 2 have (Decree 30/2020, Annex I).
    const auto month = [&] { return QStringLiteral("%1").arg(*date.month(), *date.month() < 3 ? 2 : 1, 10, QLatin1Char('0')); };
    if (date.day())
        return u" ngày %1/%2/%3"_s.arg(*date.day(), 2, 10, QLatin1Char('0')).arg(month()).arg(*date.year());
    return date.month() ? u" tháng %1/%2"_s.arg(month()).arg(*date.year()) : u" năm %1"_s.arg(*date.year());
}

} // namespace

std::vector<domain::LegalBasis> basesIn(const QString &text)
{
    std::vector<domain::LegalBasis> bases;
    QString lines = text::nfc(text);
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts).mid(0, mostLines)) {
        const QString words = withoutEnd(text::xmlSafe(text::squeezed(line)));
        if (words.isEmpty())
            continue;
        std::vector<domain::LegalBasis> cited = exchange::legalBasesIn(words);
        if (cited.empty()) {
            cited.emplace_back();
            cited.back().text = words;
        }
        for (domain::LegalBasis &basis : cited) {
            if (basis.uuid.isEmpty())
                basis.uuid = newUuid();
            basis.preambleIndex.reset();
            bases.push_back(std::move(basis));
        }
    }
    return bases;
}

QString citation(const domain::LegalBasis &basis)
{
    QString text = basis.docType;
    if (!basis.number.isEmpty())
        text += u" số "_s + basis.number;
    text += citedDate(basis.date);
    if (!basis.issuer.isEmpty())
        text += u" của "_s + basis.issuer;
    if (!basis.title.isEmpty()) {
        const bool opens = basis.title.startsWith(u"về "_s, Qt::CaseInsensitive) || basis.title.startsWith(u"ban hành "_s, Qt::CaseInsensitive)
            || basis.title.startsWith(u"quy định "_s, Qt::CaseInsensitive) || basis.number.isEmpty();
        text += (opens ? u" "_s : u" về "_s) + basis.title;
    }
    return text.simplified();
}

bool putIntoPreamble(domain::Plan &plan, const QString &basisUuid)
{
    const auto basis = std::find_if(plan.legalBases.begin(), plan.legalBases.end(), [&](const auto &b) { return b.uuid == basisUuid; });
    if (basis == plan.legalBases.end() || basis->preambleIndex)
        return false;
    const QString cited = withoutEnd(basis->text.isEmpty() ? citation(*basis) : basis->text);
    if (cited.isEmpty())
        return false;
    static const QStringList openings{u"căn cứ "_s, u"thực hiện "_s, u"theo "_s, u"xét "_s, u"trên cơ sở "_s};
    const auto opens = [](const QString &paragraph) {
        return std::any_of(openings.begin(), openings.end(), [&](const QString &o) { return paragraph.startsWith(o, Qt::CaseInsensitive); });
    };
    size_t at = 0; // behind the paragraphs that only cite: "Căn cứ …;"
    while (at < plan.preamble.size() && opens(plan.preamble[at].toPlain()) && plan.preamble[at].toPlain().trimmed().endsWith(u';'))
        ++at;
    domain::Span span;
    span.text = (opens(cited) ? cited : u"Căn cứ "_s + cited) + u';';
    span.italic = true; // as the decree prints bases
    plan.preamble.insert(plan.preamble.begin() + static_cast<qsizetype>(at), domain::RichText({span}));
    for (domain::LegalBasis &other : plan.legalBases) {
        if (other.preambleIndex && *other.preambleIndex >= static_cast<int>(at))
            ++*other.preambleIndex;
    }
    basis->preambleIndex = static_cast<int>(at);
    return true;
}

} // namespace bd::application
