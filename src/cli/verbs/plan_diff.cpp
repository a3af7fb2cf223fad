#include "application/difference_text.h"
#include "cli/plan_state.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;
using domain::PlanDifference;
using domain::WordChange;

Json orNull(const QString &text) { return text.isEmpty() ? Json(nullptr) : Json(text.toStdString()); }

Json sideJson(const PlanState &state)
{
    return {{"id", state.id}, {"batch", state.batch ? Json(*state.batch) : Json(nullptr)}};
}

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

QString line(const PlanDifference &difference)
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

class PlanDiff final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("diff")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Compare two plans, or two states of one, word by word")); }
    std::vector<Argument> arguments() override
    {
        const QString help = say(QT_TRANSLATE_NOOP("Cli", "A plan's number in the list; with @ and the number of an entry of its history, the plan as it was then"));
        return {{QStringLiteral("BEFORE"), say(QT_TRANSLATE_NOOP("Cli", "ID")), help, true, &m_before},
                {QStringLiteral("AFTER"), say(QT_TRANSLATE_NOOP("Cli", "ID")), help, true, &m_after}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const PlanState before, planState(*database, m_before));
        BD_ASSIGN(const PlanState after, planState(*database, m_after));
        // Two plans have their own uuids, also where one was copied from the other.
        const auto by = before.id == after.id ? domain::Identify::ByUuid : domain::Identify::BySimilarity;
        const auto differences = domain::comparePlans(before.plan, after.plan, by);
        Json list = Json::array();
        for (const PlanDifference &difference : differences) {
            list.push_back(differenceJson(difference));
            session.out().line(line(difference));
        }
        if (differences.empty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "They say the same.")));
        session.out().result({{"before", sideJson(before)}, {"after", sideJson(after)}, {"differences", std::move(list)}});
        return ExitCode::Ok;
    }

private:
    QString m_before, m_after;
};

} // namespace

std::unique_ptr<Verb> makePlanDiff()
{
    return std::make_unique<PlanDiff>();
}

} // namespace bd::cli
