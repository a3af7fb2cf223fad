#include "documents/context/plan_lines.h"

#include "base/text/fold.h"
#include "documents/template/formats.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

QString firstLower(const QString &s)
{
    // "UBND …" and other abbreviations stay.
    if (s.size() > 1 && s[1].isUpper())
        return s;
    return s.left(1).toLower() + s.mid(1);
}

QString withoutEnd(QString s, QStringView signs)
{
    s = s.trimmed();
    while (!s.isEmpty() && signs.contains(s.back()))
        s.chop(1);
    return s.trimmed();
}

QString documentNumber(const domain::Plan &plan, const QString &gap)
{
    QString number = plan.number.trimmed();
    if (number.isEmpty())
        number = gap;
    else if (number.size() == 1 && number[0].isDigit())
        number.prepend(u'0'); // numbers below 10 are written with two digits
    return plan.symbol.isEmpty() ? number : number + u'/' + plan.symbol;
}

/// Advance widths of Times New Roman Bold, thousandths of the size, for ASCII 32 to 126.
constexpr std::array<short, 95> boldAdvances{
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500,  500,
    500, 500, 500, 500, 500, 500,  500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722,  667,
    611, 778, 778, 389, 500, 778,  667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
    722, 667, 333, 278, 333, 581,  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333,  556,
    278, 833, 556, 500, 556, 556,  444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394,  520};

} // namespace

QString numberLine(const domain::Plan &plan)
{
    const QString gap(7, u' ');
    return u"Số: "_s + documentNumber(plan, gap);
}

QString dateText(const domain::Plan &plan)
{
    std::optional<IsoDate> date = isoDate(plan.date.toIso());
    // A draft of 2026 gets its day and month by hand, the year is printed.
    if (plan.date.isUnknown() && plan.year)
        date = IsoDate{*plan.year, std::nullopt, std::nullopt};
    return longDate(date);
}

QString placeDateLine(const domain::Plan &plan)
{
    return plan.place.isEmpty() ? dateText(plan) : plan.place + u", "_s + dateText(plan);
}

QString documentTypeInSentence(const domain::Plan &plan)
{
    return plan.documentType.left(1).toUpper() + plan.documentType.mid(1).toLower();
}

QStringList recipientLines(const QStringList &recipients)
{
    QStringList lines;
    for (const QString &recipient : recipients)
        if (const QString name = withoutEnd(recipient, u";."); !name.isEmpty())
            lines << u"- "_s + name + u';';
    if (!lines.isEmpty())
        lines.last().back() = u'.';
    return lines;
}

QStringList basisLines(const domain::Plan &plan)
{
    static const QStringList openings{u"căn cứ"_s, u"thực hiện"_s, u"theo"_s, u"xét"_s, u"trên cơ sở"_s};
    QStringList lines;
    for (const domain::LegalBasis &basis : plan.legalBases) {
        const QString text = withoutEnd(basis.text, u";.,");
        if (text.isEmpty())
            continue;
        const bool opened = std::any_of(openings.begin(), openings.end(), [&](const QString &opening) {
            return text.startsWith(opening, Qt::CaseInsensitive);
        });
        lines << (opened ? text : u"Căn cứ "_s + text) + u';';
    }
    if (!lines.isEmpty())
        lines.last().back() = u'.';
    return lines;
}

bool isCitation(const QString &paragraph)
{
    static const QStringList openings{u"căn cứ "_s, u"thực hiện "_s, u"theo "_s, u"xét "_s, u"trên cơ sở "_s};
    static const QRegularExpression issues(
        u"[,;]\\s+\\p{Lu}[^,;]*\\s(ban hành|xây dựng|lập|đề ra|triển khai|tổ chức|thông báo)\\s"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = paragraph.trimmed();
    const bool opened = std::any_of(openings.begin(), openings.end(), [&](const QString &opening) {
        return text.startsWith(opening, Qt::CaseInsensitive);
    });
    return opened && !text.endsWith(u':') && (text.endsWith(u';') || !issues.match(text).hasMatch());
}

std::optional<std::pair<qsizetype, qsizetype>> appendixBreak(const QString &heading)
{
    static const QRegularExpression label(
        u"^\\s*phụ lục(\\s+số)?(\\s+(?-i:[IVX]+|[0-9]{1,2}|[A-H])(?=[\\s.:]|$)[.:]?)?+(\\s*[-–])?(?<gap>\\s+)(?-i:\\p{Lu})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = label.match(heading);
    if (!match.hasMatch() || heading.contains(u'\n'))
        return std::nullopt;
    return std::pair{match.capturedStart(u"gap"_s), match.capturedLength(u"gap"_s)};
}

QString nameInSentence(const domain::Plan &plan)
{
    const QString type = documentTypeInSentence(plan);
    QString title = withoutEnd(plan.title, u".:");
    title =
        title.startsWith(type, Qt::CaseInsensitive) ? title.mid(type.size()).trimmed() : firstLower(title);
    return title.isEmpty() ? type : type + u' ' + title;
}

QString introduction(const domain::Plan &plan)
{
    const QString issuer = plan.issuer();
    return issuer + (issuer.isEmpty() ? u"Ban hành "_s : u" ban hành "_s) + nameInSentence(plan) + u", cụ thể như sau:"_s;
}

QString referenceLine(const domain::Plan &plan)
{
    QString line = u"(Kèm theo "_s + documentTypeInSentence(plan) + u" số "_s +
                   documentNumber(plan, QString(7, u' ')) + u' ' + dateText(plan).trimmed();
    if (const QString issuer = plan.issuer(); !issuer.isEmpty())
        line += u" của "_s + issuer;
    return line + u')';
}

bool isDraft(const domain::Plan &plan)
{
    using domain::PlanState;
    return plan.state == PlanState::Draft || plan.state == PlanState::Consultation ||
           plan.state == PlanState::Submitted;
}

bool hasEndMark(const domain::RichText &text)
{
    const QString plain = text.toPlain().trimmed();
    return plain.endsWith(u"/."_s);
}

domain::RichText withEndMark(const domain::RichText &text)
{
    if (text.isEmpty() || hasEndMark(text))
        return text;
    domain::RichText marked = text.trimmed();
    const QString plain = marked.toPlain();
    if (plain.endsWith(u'.') || plain.endsWith(u';'))
        marked = marked.mid(0, plain.size() - 1);
    domain::Span end{u"./."_s, false, false, std::nullopt};
    if (!marked.spans().empty() && !marked.spans().back().footnote) {
        end.bold = marked.spans().back().bold;
        end.italic = marked.spans().back().italic;
    }
    marked.append(end);
    return marked;
}

double boldWidth(const QString &text, double size)
{
    double width = 0;
    for (QChar c : text) {
        if (c == u'đ' || c == u'Đ')
            c = c == u'đ' ? u'd' : u'D';
        else if (c.unicode() > 126)
            c = QString(c).normalized(QString::NormalizationForm_D).front();
        const auto code = std::size_t(c.unicode());
        width += code >= 32 && code < 127 ? boldAdvances[code - 32] : 500;
    }
    return width * size / 1000.0;
}

QStringList balanced(const QStringList &lines, double size, double available)
{
    QStringList result;
    for (const QString &line : lines) {
        qsizetype best = -1;
        double least = available;
        if (boldWidth(line, size) > available)
            for (qsizetype at = line.indexOf(u' '); at > 0; at = line.indexOf(u' ', at + 1)) {
                const double widest = std::max(boldWidth(line.left(at), size), boldWidth(line.mid(at + 1), size));
                if (widest < least) {
                    least = widest;
                    best = at;
                }
            }
        result << (best < 0 ? line : line.left(best + 1) + line.mid(best + 1).replace(u' ', QChar(0xa0)));
    }
    return result;
}

QString ruleUnder(const QStringList &lines, double size, double available)
{
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, boldWidth(line, size));
    if (widest <= 0)
        return {}; // no head, no rule: a lone dot would look like dirt on the paper
    constexpr double spaceAt8 = 2.0; // a quarter of the size
    const auto count = qsizetype(std::lround(0.4 * std::min(widest, available) / spaceAt8));
    return QString(std::max<qsizetype>(count, 1), QChar(0xa0));
}

} // namespace bd::documents
