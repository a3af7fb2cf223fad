#include "application/error_text.h"

#include "application/error_sentences.h"
#include "application/filled.h"
#include "application/template_text.h"

#include <QCoreApplication>

namespace bd::application {

namespace {

QString translated(const char *context, const char *sentence)
{
    return QCoreApplication::translate(context, sentence);
}

/// What only some issues add to their sentence.
QString withMore(const domain::Issue &issue, const QString &sentence)
{
    if (issue.code == QLatin1String("not_a_plan")) {
        QStringList known = issue.args;
        known.removeAll(QString());
        if (!known.isEmpty())
            return filled(QCoreApplication::translate("Issues", "%1 It speaks of: %2."),
                          {sentence, known.join(QStringLiteral(", "))});
    }
    // A proposal for programs ("children …") is put in words where it can be taken: application/proposal.h.
    if (issue.code == QLatin1String("numbering_gap") && !issue.proposal.isEmpty() && !issue.proposal.contains(QLatin1Char(' ')))
        return filled(QCoreApplication::translate("Issues", "%1 Proposal: number it %2."), {sentence, issue.proposal});
    return sentence;
}

} // namespace

QString errorText(const Error &error)
{
    if (listsTemplateFaults(error.code))
        return templateFaultsText(error);
    if (const char *sentence = errorSentence(error.code))
        return filled(translated("Errors", sentence), error.args);
    return QCoreApplication::translate("Errors", "Something went wrong that the program has no words for. The log file names it.");
}

QString issueText(const domain::Issue &issue)
{
    if (const char *sentence = issueSentence(issue.code))
        return withMore(issue, filled(translated("Issues", sentence), issue.args));
    return QCoreApplication::translate("Issues", "Please look at this place once more.");
}

QString leftOutText(const QString &reasonCode)
{
    const char *sentence = leftOutSentence(reasonCode);
    return sentence ? translated("LeftOut", sentence) : QCoreApplication::translate("LeftOut", "Not part of the plan");
}

bool hasErrorText(const QString &code)
{
    return listsTemplateFaults(code) || errorSentence(code);
}

bool hasIssueText(const QString &code)
{
    return issueSentence(code);
}

} // namespace bd::application
