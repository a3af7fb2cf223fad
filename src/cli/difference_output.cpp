#include "cli/difference_output.h"

#include "application/difference_text.h"

namespace bd::cli {

using Json = nlohmann::ordered_json;
using domain::PlanDifference;
using domain::WordChange;

namespace {

Json orNull(const QString &text) { return text.isEmpty() ? Json(nullptr) : Json(text.toStdString()); }

/// "[-cũ-]{+mới+}" within the words that stayed.
QString wordsText(const PlanDifference &difference)
{
    QString text;
    for (const WordChange &word : difference.words)
        text += word.kind == WordChange::Kind::Same      ? word.text
            : word.kind == WordChange::Kind::Removed ? QStringLiteral("[-%1-]").arg(word.text)
                                                     : QStringLiteral("{+%1+}").arg(word.text);
    return text;
}

} // namespace

Json differenceJson(const PlanDifference &difference)
{
    Json words = Json::array();
    for (const WordChange &word : difference.words)
        words.push_back({{"kind", application::toCode(word.kind).toStdString()}, {"text", word.text.toStdString()}});
    return {{"kind", application::toCode(difference.kind).toStdString()},
            {"passage", application::toCode(difference.passage).toStdString()},
            {"place", orNull(difference.place)},
            {"field", orNull(difference.field)},
            {"before_uuid", orNull(difference.beforeUuid)},
            {"after_uuid", orNull(difference.afterUuid)},
            {"before", difference.kind == PlanDifference::Kind::Added ? Json(nullptr) : Json(difference.before.toPlain().toStdString())},
            {"after", difference.kind == PlanDifference::Kind::Removed ? Json(nullptr) : Json(difference.after.toPlain().toStdString())},
            {"words", std::move(words)}};
}

QString differenceLine(const PlanDifference &difference)
{
    const QString before = application::valueText(difference, difference.before), after = application::valueText(difference, difference.after);
    const QString place = application::differencePlace(difference);
    switch (difference.kind) {
    case PlanDifference::Kind::Added:
        return QStringLiteral("+ %1: %2").arg(place, after);
    case PlanDifference::Kind::Removed:
        return QStringLiteral("- %1: %2").arg(place, before);
    case PlanDifference::Kind::Moved:
        return QStringLiteral("> %1: %2").arg(place, after);
    case PlanDifference::Kind::Changed:
        break;
    }
    // The words stay the same where only bold or italic differ, and are codes where the field has a screen name.
    const bool isCoded = before != difference.before.toPlain() || after != difference.after.toPlain();
    return QStringLiteral("~ %1: %2").arg(place, isCoded ? QStringLiteral("[-%1-]{+%2+}").arg(before, after) : wordsText(difference));
}

} // namespace bd::cli
