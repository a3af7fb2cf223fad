#include "gui/dialogs/form_choices.h"

#include "base/text/fold.h"

#include <QCoreApplication>

namespace bd::gui {

using domain::FormContent;
using domain::FormContentKind;

namespace {

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(bd::gui::FormCellsDialog)
};

} // namespace

std::vector<FormChoice> formChoices(const std::vector<domain::Measure> &measures, const std::vector<domain::Indicator> &indicators,
                                    const application::ReportFacts *facts, const QString &typed)
{
    const auto wordsOf = [&](const FormContent &content) { return application::contentWords(content, measures, indicators, facts); };
    std::vector<FormChoice> all;
    all.push_back({{}, Choices::tr("By the words of each row"), true});
    const auto add = [&](FormContentKind kind, const QString &id) {
        const FormContent content{kind, id, {}};
        all.push_back({content, kind == FormContentKind::Indicator ? wordsOf(content).section(QStringLiteral(" – "), 0, -2) : wordsOf(content), false});
    };
    for (const char *id : {"unit", "period", "year", "signer"})
        add(FormContentKind::Text, QString::fromLatin1(id));
    for (const domain::Measure &measure : measures)
        add(FormContentKind::Measure, measure.id);
    for (const domain::Indicator &indicator : indicators)
        add(FormContentKind::Indicator, indicator.code);
    if (facts) {
        for (const FormContent &content : application::registerContents(*facts))
            all.push_back({content, wordsOf(content), false});
    }
    add(FormContentKind::TaskCount, QStringLiteral("total"));
    for (const auto status : domain::allValues<domain::TaskStatus>())
        add(FormContentKind::TaskCount, domain::toCode(status));
    if (typed.isEmpty())
        return all;
    std::erase_if(all, [&](const FormChoice &one) { return !text::matches(one.words, typed); });
    const FormContent words{FormContentKind::Text, typed, {}};
    all.push_back({words, Choices::tr("These words: %1").arg(wordsOf(words)), false});
    return all;
}

QStringList formParts(const FormChoice &choice, const std::vector<domain::Measure> &measures)
{
    const FormContent &content = choice.content;
    const bool isByRow = choice.isByRow;
    if (content.kind == FormContentKind::Indicator)
        return {QStringLiteral("value"), QStringLiteral("result"), QStringLiteral("target"), QStringLiteral("total"), QStringLiteral("denominator")};
    if (content.kind == FormContentKind::TaskCount)
        return {QStringLiteral("total"), QStringLiteral("before")};
    if (!isByRow && content.kind != FormContentKind::Measure)
        return {};
    const auto measure = std::find_if(measures.begin(), measures.end(), [&](const domain::Measure &one) { return one.id == content.id; });
    if (!isByRow && measure == measures.end()) // of a register: as it is
        return {};
    QStringList parts{QStringLiteral("total")};
    const bool bySex = isByRow || (measure != measures.end() && measure->isBySex), isRatio = isByRow || (measure != measures.end() && measure->isRatio);
    if (bySex)
        parts << QStringLiteral("women") << QStringLiteral("men");
    if (isRatio)
        parts << QStringLiteral("denominator");
    if (bySex || isRatio)
        parts << QStringLiteral("share");
    parts << QStringLiteral("before");
    return bySex ? parts << QStringLiteral("women-before") : parts;
}

} // namespace bd::gui
