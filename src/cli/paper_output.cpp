#include "cli/paper_output.h"

#include "application/unsupported_text.h"
#include "cli/verbs/verbs.h"

#include <QDir>

namespace bd::cli {

void tellPaper(Output &out, const application::PaperReport &report, const QString &file, nlohmann::ordered_json result)
{
    out.line(say(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(QDir::toNativeSeparators(file)));
    out.line(say(QT_TRANSLATE_NOOP("Cli", "Pages: %1")).arg(report.pages));
    if (!report.unsupported.isEmpty())
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Not printed as the document asks:")));
    auto unsupported = nlohmann::ordered_json::array();
    for (const QString &code : report.unsupported) {
        const QString sentence = application::unsupportedText(code);
        out.line(QStringLiteral("- ") + sentence);
        unsupported.push_back({{"code", code.toStdString()}, {"message", sentence.toStdString()}});
    }
    result["pages"] = report.pages;
    result["unsupported"] = std::move(unsupported);
    out.result(std::move(result));
}

} // namespace bd::cli
