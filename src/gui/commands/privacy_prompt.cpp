#include "gui/commands/privacy_prompt.h"

#include "application/import_privacy.h"
#include "application/privacy_text.h"
#include "domain/activity_privacy.h"
#include "gui/commands/context.h"
#include "gui/prompts/prompts.h"

#include <QCoreApplication>

namespace bd::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrivacyPrompt)
};

enum class Answer { Cut, Back, Keep };

Answer ask(CommandContext &context, const std::vector<domain::PersonalKind> &kinds)
{
    Question question;
    question.title = Words::tr("Personal data");
    question.text = Words::tr("The text seems to name a person beside words on violence or abuse: %1.").arg(application::kindsText(kinds));
    question.details = Words::tr("Of such cases only numbers are needed here. The law protects those concerned; what is cut out reads “…”.");
    question.buttons = {Words::tr("Cut it out and save"), Words::tr("Back"), Words::tr("Save as it is")};
    question.escape = 1;
    question.isWarning = true;
    return static_cast<Answer>(context.prompts().ask(context.window(), question));
}

} // namespace

bool mayStore(CommandContext &context, std::vector<domain::Activity> &activities)
{
    const auto kinds = domain::personalKinds(activities);
    const Answer answer = kinds.empty() ? Answer::Keep : ask(context, kinds);
    if (answer == Answer::Cut) {
        for (domain::Activity &activity : activities)
            domain::cutPersonalData(activity);
    }
    return answer != Answer::Back;
}

bool mayStore(CommandContext &context, application::ActivityImportPreview &preview)
{
    const auto kinds = application::personalKinds(preview);
    const Answer answer = kinds.empty() ? Answer::Keep : ask(context, kinds);
    if (answer == Answer::Cut)
        application::cutPersonalData(preview);
    return answer != Answer::Back;
}

} // namespace bd::gui
