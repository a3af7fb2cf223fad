#include "application/act_text.h"

#include <QCoreApplication>

namespace bd::application {

namespace {

constexpr qsizetype longestName = 60;

/// `named` where the act says what it is about, `bare` where it doesn't, `several` where it took more than one at once.
struct ActWords {
    const char *act, *named, *bare, *several = nullptr;
};

// Others add theirs here, by topic.
const ActWords words[] = {
    // plans
    {"plan.import", QT_TRANSLATE_NOOP("ActText", "receiving “%1”"), QT_TRANSLATE_NOOP("ActText", "receiving a plan")},
    {"plan.create", QT_TRANSLATE_NOOP("ActText", "beginning “%1”"), QT_TRANSLATE_NOOP("ActText", "beginning a plan")},
    {"plan.copy", QT_TRANSLATE_NOOP("ActText", "copying “%1”"), QT_TRANSLATE_NOOP("ActText", "copying a plan")},
    {"plan.delete", QT_TRANSLATE_NOOP("ActText", "deleting “%1”"), QT_TRANSLATE_NOOP("ActText", "deleting a plan")},
    {"plan.issue", QT_TRANSLATE_NOOP("ActText", "marking “%1” as issued"), QT_TRANSLATE_NOOP("ActText", "marking the plan as issued")},
    {"plan.state", QT_TRANSLATE_NOOP("ActText", "changing the state of “%1”"), QT_TRANSLATE_NOOP("ActText", "changing the state")},
    {"plan.revert", QT_TRANSLATE_NOOP("ActText", "going back to the plan as of %1"), QT_TRANSLATE_NOOP("ActText", "going back to an earlier state")},
    {"plan.merge_back", QT_TRANSLATE_NOOP("ActText", "taking over corrections from “%1”"),
     QT_TRANSLATE_NOOP("ActText", "taking over corrections")},
    {"plan.replace_text", QT_TRANSLATE_NOOP("ActText", "replacing “%1”"), QT_TRANSLATE_NOOP("ActText", "replacing text"),
     QT_TRANSLATE_NOOP("ActText", "replacing text in %1 places")},
    {"plan.revise", QT_TRANSLATE_NOOP("ActText", "amending “%1”"), QT_TRANSLATE_NOOP("ActText", "amending the plan")},
    {"plan.files", QT_TRANSLATE_NOOP("ActText", "changing the file “%1”"), QT_TRANSLATE_NOOP("ActText", "changing the plan's files")},
    {"round.edit", QT_TRANSLATE_NOOP("ActText", "changing the comments of “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing the round of comments")},
    // outline
    {"section.add", QT_TRANSLATE_NOOP("ActText", "adding section “%1”"), QT_TRANSLATE_NOOP("ActText", "adding a section")},
    {"section.rename", QT_TRANSLATE_NOOP("ActText", "renaming section “%1”"), QT_TRANSLATE_NOOP("ActText", "renaming a section")},
    {"section.delete", QT_TRANSLATE_NOOP("ActText", "deleting section “%1”"), QT_TRANSLATE_NOOP("ActText", "deleting a section"),
     QT_TRANSLATE_NOOP("ActText", "deleting %1 sections")},
    {"section.duplicate", QT_TRANSLATE_NOOP("ActText", "duplicating section “%1”"), QT_TRANSLATE_NOOP("ActText", "duplicating a section"),
     QT_TRANSLATE_NOOP("ActText", "duplicating %1 sections")},
    {"section.move", QT_TRANSLATE_NOOP("ActText", "moving section “%1”"), QT_TRANSLATE_NOOP("ActText", "moving a section"),
     QT_TRANSLATE_NOOP("ActText", "moving %1 sections")},
    {"section.promote", QT_TRANSLATE_NOOP("ActText", "promoting section “%1”"), QT_TRANSLATE_NOOP("ActText", "promoting a section"),
     QT_TRANSLATE_NOOP("ActText", "promoting %1 sections")},
    {"section.demote", QT_TRANSLATE_NOOP("ActText", "demoting section “%1”"), QT_TRANSLATE_NOOP("ActText", "demoting a section"),
     QT_TRANSLATE_NOOP("ActText", "demoting %1 sections")},
    {"section.paste", QT_TRANSLATE_NOOP("ActText", "pasting section “%1”"), QT_TRANSLATE_NOOP("ActText", "pasting a section"),
     QT_TRANSLATE_NOOP("ActText", "pasting %1 sections")},
    {"section.kind", QT_TRANSLATE_NOOP("ActText", "changing the kind of section “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing the kind of a section"), QT_TRANSLATE_NOOP("ActText", "changing the kind of %1 sections")},
    {"organisation.draft", QT_TRANSLATE_NOOP("ActText", "drafting section “%1” from the assignments"),
     QT_TRANSLATE_NOOP("ActText", "drafting a section from the assignments")},
    // text
    {"text.edit", QT_TRANSLATE_NOOP("ActText", "editing “%1”"), QT_TRANSLATE_NOOP("ActText", "editing text")},
    {"table.edit", QT_TRANSLATE_NOOP("ActText", "editing the table in “%1”"), QT_TRANSLATE_NOOP("ActText", "editing a table")},
    // tasks and duties
    {"task.make", QT_TRANSLATE_NOOP("ActText", "making a task of “%1”"), QT_TRANSLATE_NOOP("ActText", "making a task"),
     QT_TRANSLATE_NOOP("ActText", "making %1 tasks")},
    {"task.remove", QT_TRANSLATE_NOOP("ActText", "removing task “%1”"), QT_TRANSLATE_NOOP("ActText", "removing a task"),
     QT_TRANSLATE_NOOP("ActText", "removing %1 tasks")},
    {"task.edit", QT_TRANSLATE_NOOP("ActText", "changing task “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a task"),
     QT_TRANSLATE_NOOP("ActText", "changing %1 tasks")},
    {"task.add", QT_TRANSLATE_NOOP("ActText", "adding task “%1”"),
     QT_TRANSLATE_NOOP("ActText", "adding a task")},
    {"task.title", QT_TRANSLATE_NOOP("ActText", "renaming task “%1”"),
     QT_TRANSLATE_NOOP("ActText", "renaming a task")},
    {"task.lead", QT_TRANSLATE_NOOP("ActText", "changing who leads task “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing who leads a task"),
     QT_TRANSLATE_NOOP("ActText", "changing who leads %1 tasks")},
    {"task.coordinate", QT_TRANSLATE_NOOP("ActText", "changing who coordinates in task “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing who coordinates in a task"),
     QT_TRANSLATE_NOOP("ActText", "changing who coordinates in %1 tasks")},
    {"task.time", QT_TRANSLATE_NOOP("ActText", "changing the time of task “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing the time of a task"),
     QT_TRANSLATE_NOOP("ActText", "changing the time of %1 tasks")},
    {"task.product", QT_TRANSLATE_NOOP("ActText", "changing the product of task “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing the product of a task")},
    {"task.budget", QT_TRANSLATE_NOOP("ActText", "changing the budget of task “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing the budget of a task"),
     QT_TRANSLATE_NOOP("ActText", "changing the budget of %1 tasks")},
    {"task.status", QT_TRANSLATE_NOOP("ActText", "changing the status of task “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing the status of a task"),
     QT_TRANSLATE_NOOP("ActText", "changing the status of %1 tasks")},
    {"task.kind", QT_TRANSLATE_NOOP("ActText", "changing the kind of task “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing the kind of a task"),
     QT_TRANSLATE_NOOP("ActText", "changing the kind of %1 tasks")},
    {"task.section", QT_TRANSLATE_NOOP("ActText", "moving task “%1” to another section"),
     QT_TRANSLATE_NOOP("ActText", "moving a task to another section"),
     QT_TRANSLATE_NOOP("ActText", "moving %1 tasks to another section")},
    {"duty.add", QT_TRANSLATE_NOOP("ActText", "adding reporting duty “%1”"), QT_TRANSLATE_NOOP("ActText", "adding a reporting duty")},
    {"duty.edit", QT_TRANSLATE_NOOP("ActText", "changing reporting duty “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a reporting duty")},
    {"duty.remove", QT_TRANSLATE_NOOP("ActText", "removing reporting duty “%1”"), QT_TRANSLATE_NOOP("ActText", "removing a reporting duty"),
     QT_TRANSLATE_NOOP("ActText", "removing %1 reporting duties")},
    // form
    {"head.edit", QT_TRANSLATE_NOOP("ActText", "changing the head: %1"), QT_TRANSLATE_NOOP("ActText", "changing the head")},
    {"recipients.edit", QT_TRANSLATE_NOOP("ActText", "changing recipient “%1”"), QT_TRANSLATE_NOOP("ActText", "changing the recipients")},
    {"preamble.edit", QT_TRANSLATE_NOOP("ActText", "changing the preamble: “%1”"), QT_TRANSLATE_NOOP("ActText", "changing the preamble")},
    {"bases.edit", QT_TRANSLATE_NOOP("ActText", "changing legal basis “%1”"), QT_TRANSLATE_NOOP("ActText", "changing the legal bases")},
    {"closing.edit", QT_TRANSLATE_NOOP("ActText", "changing the closing: “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing the closing")},
    {"signature.edit", QT_TRANSLATE_NOOP("ActText", "changing the signature: “%1”"), QT_TRANSLATE_NOOP("ActText", "changing the signature")},
    // directory, office, settings
    {"agency.add", QT_TRANSLATE_NOOP("ActText", "adding agency “%1”"), QT_TRANSLATE_NOOP("ActText", "adding an agency")},
    {"agency.save", QT_TRANSLATE_NOOP("ActText", "changing agency “%1”"), QT_TRANSLATE_NOOP("ActText", "changing an agency"),
     QT_TRANSLATE_NOOP("ActText", "changing %1 agencies")},
    {"agency.remove", QT_TRANSLATE_NOOP("ActText", "removing agency “%1”"), QT_TRANSLATE_NOOP("ActText", "removing an agency"),
     QT_TRANSLATE_NOOP("ActText", "removing %1 agencies")},
    {"agency.import", QT_TRANSLATE_NOOP("ActText", "receiving agencies from “%1”"), QT_TRANSLATE_NOOP("ActText", "receiving agencies")},
    {"office.begin", QT_TRANSLATE_NOOP("ActText", "the answers about the office"), QT_TRANSLATE_NOOP("ActText", "the answers about the office")},
    {"identity.add", QT_TRANSLATE_NOOP("ActText", "adding the issuing body “%1”"), QT_TRANSLATE_NOOP("ActText", "adding an issuing body")},
    {"identity.move", QT_TRANSLATE_NOOP("ActText", "moving the issuing body “%1”"), QT_TRANSLATE_NOOP("ActText", "moving an issuing body")},
    {"identity.save", QT_TRANSLATE_NOOP("ActText", "changing the issuing body “%1”"), QT_TRANSLATE_NOOP("ActText", "changing an issuing body")},
    {"identity.remove", QT_TRANSLATE_NOOP("ActText", "removing the issuing body “%1”"), QT_TRANSLATE_NOOP("ActText", "removing an issuing body")},
    {"settings.change", QT_TRANSLATE_NOOP("ActText", "changing the setting “%1”"), QT_TRANSLATE_NOOP("ActText", "changing settings")},
    {"settings.set", QT_TRANSLATE_NOOP("ActText", "changing the setting “%1”"), QT_TRANSLATE_NOOP("ActText", "changing settings")},
    {"settings.office", QT_TRANSLATE_NOOP("ActText", "changing the office: %1"), QT_TRANSLATE_NOOP("ActText", "changing the office")},
    // spelling
    {"dictionary.add", QT_TRANSLATE_NOOP("ActText", "adding “%1” to the dictionary"), QT_TRANSLATE_NOOP("ActText", "adding a word to the dictionary")},
    {"dictionary.remove", QT_TRANSLATE_NOOP("ActText", "removing “%1” from the dictionary"),
     QT_TRANSLATE_NOOP("ActText", "removing a word from the dictionary")},
};

QString shortened(const QString &name)
{
    const QString line = name.simplified();
    return line.size() <= longestName ? line : line.left(longestName - 1).trimmed() + QChar(u'…');
}

} // namespace

QString actText(const QString &act, const QStringList &args)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("ActText", text); };
    const QString name = shortened(args.value(0));
    for (const ActWords &entry : words) {
        if (act != QLatin1String(entry.act))
            continue;
        if (entry.several && args.value(1).toInt() > 1)
            return translated(entry.several).arg(args.value(1));
        const QString text = translated(name.isEmpty() ? entry.bare : entry.named);
        return text.contains(QLatin1String("%1")) ? text.arg(name) : text;
    }
    return translated(QT_TRANSLATE_NOOP("ActText", "the last change"));
}

QStringList knownActs()
{
    QStringList acts;
    for (const ActWords &entry : words)
        acts.append(QString::fromLatin1(entry.act));
    return acts;
}

} // namespace bd::application
