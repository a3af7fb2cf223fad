// What the words of a form's heads mean: which measure or indicator, and which part of it. Private to the forms.
#pragma once
#include "domain/figure.h"
#include "domain/form_mapping.h"
#include "domain/indicator.h"

#include <QHash>

namespace bd::application {

/// "total", "women" … of a column's lowest head; "" where the words say that it is nothing of a report's ("Ghi chú", "Kế hoạch").
/// `isPlain`: the words say no more than that ("Số lượng"), and what is counted stands in front of the row.
struct HeadPart {
    QString part;
    bool isKnown = false, isPlain = false;
};
HeadPart partOfHead(const QString &words);

class FormVocabulary {
public:
    FormVocabulary(const std::vector<domain::Measure> &measures, const std::vector<domain::Indicator> &indicators);
    /// Null where the words name none, or none clearly. `unit`: what the form's column "Đơn vị tính" says.
    const domain::Measure *measure(const QString &words, const QString &unit = {}) const;
    const domain::Indicator *indicator(const QString &number, const QString &words) const;

private:
    struct Name {
        QString words, unit;
        QStringList tokens;
        const domain::Measure *measure = nullptr;
    };
    const std::vector<domain::Indicator> &m_indicators;
    std::vector<Name> m_names;
};

} // namespace bd::application
