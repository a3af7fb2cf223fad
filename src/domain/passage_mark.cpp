#include "domain/passage_mark.h"

#include <QRegularExpression>
#include <QUuid>

namespace bd::domain {

namespace {
const QLatin1String prefix("_bdp");
} // namespace

QString passageMark(const QString &uuid)
{
    const QUuid id = QUuid::fromString(uuid);
    return id.isNull() ? QString() : prefix + id.toString(QUuid::Id128);
}

std::optional<QString> passageOf(const QString &bookmark)
{
    static const QRegularExpression form(QStringLiteral("^_bdp([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = form.match(bookmark);
    if (!found.hasMatch())
        return std::nullopt;
    return found.capturedTexts().mid(1).join(QLatin1Char('-')).toLower();
}

} // namespace bd::domain
