#include "gui/pages/registers/record_field.h"

#include "gui/commands/privacy_prompt.h"

namespace bd::gui {

bool mayStoreWords(CommandContext &context, FieldValue &value)
{
    auto *text = std::get_if<QString>(&value);
    if (!text || text->isEmpty())
        return true;
    domain::Activity probe; // the question is the log's: what is written, and what stands beside it
    probe.result = *text;
    std::vector<domain::Activity> probes{probe};
    if (!mayStore(context, probes))
        return false;
    *text = probes.front().result;
    return true;
}

} // namespace bd::gui
