// Puts arguments into a sentence.
#pragma once
#include <QStringList>

namespace bd::application {

/// %1 … %9. Not QString::arg(): arguments may hold "%1" themselves.
inline QString filled(const QString &sentence, const QStringList &args)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence.at(i) == QLatin1Char('%') && i + 1 < sentence.size()
            && sentence.at(i + 1) >= QLatin1Char('1') && sentence.at(i + 1) <= QLatin1Char('9');
        if (place)
            result += args.value(sentence.at(++i).digitValue() - 1);
        else
            result += sentence.at(i);
    }
    return result;
}

} // namespace bd::application
