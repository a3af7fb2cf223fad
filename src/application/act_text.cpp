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
    {"addressees.edit", QT_TRANSLATE_NOOP("ActText", "changing addressee “%1”"), QT_TRANSLATE_NOOP("ActText", "changing the addressees")},
    {"preamble.edit", QT_TRANSLATE_NOOP("ActText", "changing the preamble: “%1”"), QT_TRANSLATE_NOOP("ActText", "changing the preamble")},
    {"bases.edit", QT_TRANSLATE_NOOP("ActText", "changing legal basis “%1”"), QT_TRANSLATE_NOOP("ActText", "changing the legal bases")},
    {"closing.edit", QT_TRANSLATE_NOOP("ActText", "changing the closing: “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing the closing")},
    {"signature.edit", QT_TRANSLATE_NOOP("ActText", "changing the signature: “%1”"), QT_TRANSLATE_NOOP("ActText", "changing the signature")},
    // what is due
    {"task.move", QT_TRANSLATE_NOOP("ActText", "moving the days of task “%1”"), QT_TRANSLATE_NOOP("ActText", "moving the days of a task")},
    {"task.schedule", QT_TRANSLATE_NOOP("ActText", "own days for task “%1”"), QT_TRANSLATE_NOOP("ActText", "own days for a task")},
    {"task.unschedule", QT_TRANSLATE_NOOP("ActText", "task “%1” back to the plan's days"), QT_TRANSLATE_NOOP("ActText", "a task back to the plan's days")},
    {"due.done", QT_TRANSLATE_NOOP("ActText", "marking “%1” as done"), QT_TRANSLATE_NOOP("ActText", "marking something as done")},
    {"due.undone", QT_TRANSLATE_NOOP("ActText", "marking “%1” as not done"), QT_TRANSLATE_NOOP("ActText", "marking something as not done")},
    {"form.save", QT_TRANSLATE_NOOP("ActText", "connecting the cells of “%1”"), QT_TRANSLATE_NOOP("ActText", "connecting the cells of a form")},
    {"outline.kinds", QT_TRANSLATE_NOOP("ActText", "what the headings of “%1” are about"), QT_TRANSLATE_NOOP("ActText", "what headings of an outline are about")},
    {"report.outline", QT_TRANSLATE_NOOP("ActText", "the superior's outline for “%1”"), QT_TRANSLATE_NOOP("ActText", "the superior's outline")},
    {"request.add", QT_TRANSLATE_NOOP("ActText", "adding the request of “%1”"), QT_TRANSLATE_NOOP("ActText", "adding a request")},
    {"request.edit", QT_TRANSLATE_NOOP("ActText", "changing the request of “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a request")},
    {"request.remove", QT_TRANSLATE_NOOP("ActText", "removing the request of “%1”"), QT_TRANSLATE_NOOP("ActText", "removing a request")},
    {"calendar.day", QT_TRANSLATE_NOOP("ActText", "changing the day %1 in the calendar"), QT_TRANSLATE_NOOP("ActText", "changing a day in the calendar")},
    // reports
    {"report.add", QT_TRANSLATE_NOOP("ActText", "beginning the report “%1”"), QT_TRANSLATE_NOOP("ActText", "beginning a report")},
    {"report.edit", QT_TRANSLATE_NOOP("ActText", "changing the report “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a report")},
    {"report.period", QT_TRANSLATE_NOOP("ActText", "changing the period of the report “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing the period of a report")},
    {"report.draft", QT_TRANSLATE_NOOP("ActText", "taking over the draft of “%1”"), QT_TRANSLATE_NOOP("ActText", "taking over a draft")},
    {"report.accept", QT_TRANSLATE_NOOP("ActText", "accepting the draft of “%1”"), QT_TRANSLATE_NOOP("ActText", "accepting a draft")},
    {"report.check", QT_TRANSLATE_NOOP("ActText", "ticking section “%1”"), QT_TRANSLATE_NOOP("ActText", "ticking a section")},
    {"report.estimate", QT_TRANSLATE_NOOP("ActText", "changing the estimate of “%1”"), QT_TRANSLATE_NOOP("ActText", "changing an estimate")},
    {"report.reason", QT_TRANSLATE_NOOP("ActText", "changing the reason for “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a reason")},
    {"report.freeze", QT_TRANSLATE_NOOP("ActText", "freezing “%1”"), QT_TRANSLATE_NOOP("ActText", "freezing a report")},
    {"report.use", QT_TRANSLATE_NOOP("ActText", "using “%1” for another request"),
     QT_TRANSLATE_NOOP("ActText", "using a report for another request")},
    {"report.answered", QT_TRANSLATE_NOOP("ActText", "marking as done what “%1” answers"),
     QT_TRANSLATE_NOOP("ActText", "marking as done what a report answers")},
    {"pattern.edit", QT_TRANSLATE_NOOP("ActText", "rewording the sentence pattern %1"), QT_TRANSLATE_NOOP("ActText", "rewording a sentence pattern")},
    {"pattern.remove", QT_TRANSLATE_NOOP("ActText", "taking the sentence pattern %1 as it was shipped"),
     QT_TRANSLATE_NOOP("ActText", "taking a sentence pattern as it was shipped")},
    {"report.remove", QT_TRANSLATE_NOOP("ActText", "removing the report “%1”"), QT_TRANSLATE_NOOP("ActText", "removing a report")},
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
    // the log, its figures and measures
    {"activity.add", QT_TRANSLATE_NOOP("ActText", "logging “%1”"),
     QT_TRANSLATE_NOOP("ActText", "logging an activity"),
     QT_TRANSLATE_NOOP("ActText", "logging %1 activities")},
    {"activity.edit", QT_TRANSLATE_NOOP("ActText", "changing activity “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing an activity"),
     QT_TRANSLATE_NOOP("ActText", "changing %1 activities")},
    {"activity.remove", QT_TRANSLATE_NOOP("ActText", "removing activity “%1”"),
     QT_TRANSLATE_NOOP("ActText", "removing an activity"),
     QT_TRANSLATE_NOOP("ActText", "removing %1 activities")},
    {"activity.import", QT_TRANSLATE_NOOP("ActText", "taking over activities from “%1”"),
     QT_TRANSLATE_NOOP("ActText", "taking over activities")},
    {"import.mapping", QT_TRANSLATE_NOOP("ActText", "remembering the columns of “%1”"),
     QT_TRANSLATE_NOOP("ActText", "remembering the columns of a table")},
    {"preset.save", QT_TRANSLATE_NOOP("ActText", "keeping the preset “%1”"),
     QT_TRANSLATE_NOOP("ActText", "keeping a preset")},
    {"preset.remove", QT_TRANSLATE_NOOP("ActText", "removing the preset “%1”"),
     QT_TRANSLATE_NOOP("ActText", "removing a preset")},
    {"measure.save", QT_TRANSLATE_NOOP("ActText", "changing the measure “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing a measure")},
    {"measure.remove", QT_TRANSLATE_NOOP("ActText", "removing the measure “%1”"),
     QT_TRANSLATE_NOOP("ActText", "removing a measure")},
    {"figure.save", QT_TRANSLATE_NOOP("ActText", "changing the total “%1”"),
     QT_TRANSLATE_NOOP("ActText", "changing a total"),
     QT_TRANSLATE_NOOP("ActText", "changing %1 totals")},
    {"figure.remove", QT_TRANSLATE_NOOP("ActText", "removing the total “%1”"),
     QT_TRANSLATE_NOOP("ActText", "removing a total"),
     QT_TRANSLATE_NOOP("ActText", "removing %1 totals")},
    {"figure.choose", QT_TRANSLATE_NOOP("ActText", "choosing which number of “%1” counts"),
     QT_TRANSLATE_NOOP("ActText", "choosing which number counts")},
    // indicators
    {"indicator.add", QT_TRANSLATE_NOOP("ActText", "adding indicator %1"), QT_TRANSLATE_NOOP("ActText", "adding an indicator"),
     QT_TRANSLATE_NOOP("ActText", "adding %1 indicators")},
    {"indicator.edit", QT_TRANSLATE_NOOP("ActText", "changing indicator %1"), QT_TRANSLATE_NOOP("ActText", "changing an indicator"),
     QT_TRANSLATE_NOOP("ActText", "changing %1 indicators")},
    {"indicator.split", QT_TRANSLATE_NOOP("ActText", "splitting indicator %1"), QT_TRANSLATE_NOOP("ActText", "splitting an indicator")},
    {"indicator.drop", QT_TRANSLATE_NOOP("ActText", "dropping indicator %1"), QT_TRANSLATE_NOOP("ActText", "dropping an indicator")},
    {"indicator.confirm", QT_TRANSLATE_NOOP("ActText", "confirming indicator %1"), QT_TRANSLATE_NOOP("ActText", "confirming an indicator")},
    {"indicator.remove", QT_TRANSLATE_NOOP("ActText", "removing indicator %1"), QT_TRANSLATE_NOOP("ActText", "removing an indicator")},
    {"indicator.reset", QT_TRANSLATE_NOOP("ActText", "putting indicator %1 back as it came"),
     QT_TRANSLATE_NOOP("ActText", "putting an indicator back as it came")},
    {"indicator.import", QT_TRANSLATE_NOOP("ActText", "taking over values of indicators from “%1”"),
     QT_TRANSLATE_NOOP("ActText", "taking over values of indicators")},
    {"indicator_value.add", QT_TRANSLATE_NOOP("ActText", "the value of indicator %1"), QT_TRANSLATE_NOOP("ActText", "the value of an indicator")},
    {"indicator_value.edit", QT_TRANSLATE_NOOP("ActText", "changing the value of indicator %1"),
     QT_TRANSLATE_NOOP("ActText", "changing the value of an indicator")},
    {"indicator_value.remove", QT_TRANSLATE_NOOP("ActText", "removing the value of indicator %1"),
     QT_TRANSLATE_NOOP("ActText", "removing the value of an indicator")},
    {"indicators.sample", QT_TRANSLATE_NOOP("ActText", "the sample's indicators"), QT_TRANSLATE_NOOP("ActText", "the sample's indicators")},
    // files and photos
    {"evidence.add", QT_TRANSLATE_NOOP("ActText", "adding the file “%1”"), QT_TRANSLATE_NOOP("ActText", "adding a file"),
     QT_TRANSLATE_NOOP("ActText", "adding %1 files")},
    {"evidence.edit", QT_TRANSLATE_NOOP("ActText", "changing caption or marks of “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a file's caption or marks")},
    {"evidence.remove", QT_TRANSLATE_NOOP("ActText", "removing the file “%1”"), QT_TRANSLATE_NOOP("ActText", "removing a file"),
     QT_TRANSLATE_NOOP("ActText", "removing %1 files")},
    // spelling
    {"dictionary.add", QT_TRANSLATE_NOOP("ActText", "adding “%1” to the dictionary"), QT_TRANSLATE_NOOP("ActText", "adding a word to the dictionary")},
    {"dictionary.remove", QT_TRANSLATE_NOOP("ActText", "removing “%1” from the dictionary"),
     QT_TRANSLATE_NOOP("ActText", "removing a word from the dictionary")},
    // registers
    {"action_month.add", QT_TRANSLATE_NOOP("ActText", "beginning the Action Month of %1"), QT_TRANSLATE_NOOP("ActText", "beginning an Action Month")},
    {"action_month.edit", QT_TRANSLATE_NOOP("ActText", "changing the Action Month of %1"), QT_TRANSLATE_NOOP("ActText", "changing an Action Month")},
    {"action_month.remove", QT_TRANSLATE_NOOP("ActText", "removing the Action Month of %1"), QT_TRANSLATE_NOOP("ActText", "removing an Action Month")},
    {"model.add", QT_TRANSLATE_NOOP("ActText", "adding model “%1”"), QT_TRANSLATE_NOOP("ActText", "adding a model")},
    {"model.edit", QT_TRANSLATE_NOOP("ActText", "changing model “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a model")},
    {"model.remove", QT_TRANSLATE_NOOP("ActText", "removing model “%1”"), QT_TRANSLATE_NOOP("ActText", "removing a model")},
    {"model_year.add", QT_TRANSLATE_NOOP("ActText", "adding a model's figures of %1"), QT_TRANSLATE_NOOP("ActText", "adding a model's figures")},
    {"model_year.edit", QT_TRANSLATE_NOOP("ActText", "changing a model's figures of %1"), QT_TRANSLATE_NOOP("ActText", "changing a model's figures")},
    {"model_year.remove", QT_TRANSLATE_NOOP("ActText", "removing a model's figures of %1"), QT_TRANSLATE_NOOP("ActText", "removing a model's figures")},
    {"inspection.add", QT_TRANSLATE_NOOP("ActText", "adding the inspection of “%1”"), QT_TRANSLATE_NOOP("ActText", "adding an inspection")},
    {"inspection.edit", QT_TRANSLATE_NOOP("ActText", "changing the inspection of “%1”"), QT_TRANSLATE_NOOP("ActText", "changing an inspection")},
    {"inspection.remove", QT_TRANSLATE_NOOP("ActText", "removing the inspection of “%1”"), QT_TRANSLATE_NOOP("ActText", "removing an inspection")},
    {"recommendation.add", QT_TRANSLATE_NOOP("ActText", "adding recommendation “%1”"), QT_TRANSLATE_NOOP("ActText", "adding a recommendation")},
    {"recommendation.edit", QT_TRANSLATE_NOOP("ActText", "changing recommendation “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a recommendation")},
    {"recommendation.remove", QT_TRANSLATE_NOOP("ActText", "removing recommendation “%1”"), QT_TRANSLATE_NOOP("ActText", "removing a recommendation")},
    {"document.add", QT_TRANSLATE_NOOP("ActText", "adding issued document “%1”"), QT_TRANSLATE_NOOP("ActText", "adding an issued document")},
    {"document.edit", QT_TRANSLATE_NOOP("ActText", "changing issued document “%1”"), QT_TRANSLATE_NOOP("ActText", "changing an issued document")},
    {"document.remove", QT_TRANSLATE_NOOP("ActText", "removing issued document “%1”"), QT_TRANSLATE_NOOP("ActText", "removing an issued document")},
    {"registers.sample", QT_TRANSLATE_NOOP("ActText", "the sample's registers"), QT_TRANSLATE_NOOP("ActText", "the sample's registers")},
    {"document.take", QT_TRANSLATE_NOOP("ActText", "putting issued plans into the list of documents"),
     QT_TRANSLATE_NOOP("ActText", "putting issued plans into the list of documents"),
     QT_TRANSLATE_NOOP("ActText", "putting %1 issued plans into the list of documents")},
    {"action_month.steps", QT_TRANSLATE_NOOP("ActText", "changing the checklist of the Action Month of %1"),
     QT_TRANSLATE_NOOP("ActText", "changing the checklist of an Action Month")},
    {"committee.add", QT_TRANSLATE_NOOP("ActText", "adding the decision “%1” on the committee"), QT_TRANSLATE_NOOP("ActText", "adding a decision on the committee")},
    {"committee.edit", QT_TRANSLATE_NOOP("ActText", "changing the decision “%1” on the committee"), QT_TRANSLATE_NOOP("ActText", "changing a decision on the committee")},
    {"committee.remove", QT_TRANSLATE_NOOP("ActText", "removing the decision “%1” on the committee"), QT_TRANSLATE_NOOP("ActText", "removing a decision on the committee")},
    {"member.add", QT_TRANSLATE_NOOP("ActText", "adding committee member “%1”"), QT_TRANSLATE_NOOP("ActText", "adding a committee member")},
    {"member.edit", QT_TRANSLATE_NOOP("ActText", "changing committee member “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a committee member")},
    {"member.remove", QT_TRANSLATE_NOOP("ActText", "removing committee member “%1”"), QT_TRANSLATE_NOOP("ActText", "removing a committee member")},
    {"meeting.add", QT_TRANSLATE_NOOP("ActText", "adding the committee's meeting of %1"), QT_TRANSLATE_NOOP("ActText", "adding a meeting of the committee")},
    {"meeting.edit", QT_TRANSLATE_NOOP("ActText", "changing the committee's meeting of %1"), QT_TRANSLATE_NOOP("ActText", "changing a meeting of the committee")},
    {"meeting.remove", QT_TRANSLATE_NOOP("ActText", "removing the committee's meeting of %1"), QT_TRANSLATE_NOOP("ActText", "removing a meeting of the committee")},
    {"award.add", QT_TRANSLATE_NOOP("ActText", "adding the award of “%1”"), QT_TRANSLATE_NOOP("ActText", "adding an award")},
    {"award.edit", QT_TRANSLATE_NOOP("ActText", "changing the award of “%1”"), QT_TRANSLATE_NOOP("ActText", "changing an award")},
    {"award.remove", QT_TRANSLATE_NOOP("ActText", "removing the award of “%1”"), QT_TRANSLATE_NOOP("ActText", "removing an award")},
    {"cadre.add", QT_TRANSLATE_NOOP("ActText", "adding the count of women in “%1”"), QT_TRANSLATE_NOOP("ActText", "adding a count of women")},
    {"cadre.edit", QT_TRANSLATE_NOOP("ActText", "changing the count of women in “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a count of women")},
    {"cadre.remove", QT_TRANSLATE_NOOP("ActText", "removing the count of women in “%1”"), QT_TRANSLATE_NOOP("ActText", "removing a count of women")},
    {"collection.add", QT_TRANSLATE_NOOP("ActText", "adding collection sheet “%1”"), QT_TRANSLATE_NOOP("ActText", "adding a collection sheet")},
    {"collection.edit", QT_TRANSLATE_NOOP("ActText", "changing collection sheet “%1”"), QT_TRANSLATE_NOOP("ActText", "changing a collection sheet")},
    {"collection.remove", QT_TRANSLATE_NOOP("ActText", "removing collection sheet “%1”"), QT_TRANSLATE_NOOP("ActText", "removing a collection sheet")},
    {"collection.totals", QT_TRANSLATE_NOOP("ActText", "taking over the sums of a collection sheet"), QT_TRANSLATE_NOOP("ActText", "taking over the sums of a collection sheet")},
    {"answer.add", QT_TRANSLATE_NOOP("ActText", "typing a figure of a collection sheet"), QT_TRANSLATE_NOOP("ActText", "typing a figure of a collection sheet")},
    {"answer.edit", QT_TRANSLATE_NOOP("ActText", "changing a figure of a collection sheet"), QT_TRANSLATE_NOOP("ActText", "changing a figure of a collection sheet")},
    {"answer.remove", QT_TRANSLATE_NOOP("ActText", "removing a figure of a collection sheet"), QT_TRANSLATE_NOOP("ActText", "removing a figure of a collection sheet")},
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
