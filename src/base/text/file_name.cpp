#include "base/text/file_name.h"

#include "base/text/fold.h"

#include <QRegularExpression>
#include <QStringList>

namespace bd::text {

namespace {

/// From the front, within so many bytes, no letter torn apart.
QString shortened(const QString &name, int bytes)
{
    QString cut = name;
    while (cut.toUtf8().size() > bytes) {
        cut.chop(1);
        while (!cut.isEmpty() && (cut.back().isHighSurrogate() || cut.back().isMark()))
            cut.chop(1);
    }
    return cut.trimmed();
}

} // namespace

QString safeFileName(const QString &wish, int longest)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"/\\\\|?*\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{feff}]+"));
    static const QRegularExpression reserved(QStringLiteral("^(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    QString name = wish.normalized(QString::NormalizationForm_C);
    name.replace(forbidden, QStringLiteral("-"));
    name = name.simplified();
    static const QRegularExpression ends(QStringLiteral("^[. ]+|[. ]+$"));
    name.remove(ends);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    QString ending = dot > 0 && name.size() - dot <= 6 ? name.mid(dot) : QString();
    const int room = longest - static_cast<int>(ending.toUtf8().size());
    name = shortened(name.left(name.size() - ending.size()), room) + ending;
    if (reserved.match(name).hasMatch())
        name.prepend(QLatin1Char('_'));
    return name.isEmpty() ? QStringLiteral("_") : name;
}

QString unmarkedName(const QString &text)
{
    QString result;
    for (const QChar c : searchKey(text)) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            result += c;
        else if (!result.isEmpty() && !result.endsWith(QLatin1Char('-')))
            result += QLatin1Char('-');
    }
    while (result.endsWith(QLatin1Char('-')))
        result.chop(1);
    return result;
}

} // namespace bd::text
