// The English source of every sentence about an error, a remark and what an import left out; resources/i18n holds the
// Vietnamese. A sentence says what happened, what it means and what to do now. %1 … are the error's arguments.
#include "application/error_sentences.h"

#include "application/sentences.h"

#include <QtGlobal>

namespace bd::application {

namespace {

constexpr Sentence errors[] = {
    {"cancelled", QT_TRANSLATE_NOOP("Errors", "The work was stopped; nothing was changed.")},
    {"paper.no_round", QT_TRANSLATE_NOOP("Errors", "Nobody has been asked about the draft of “%1” yet, so there is nothing to put into this document. Add a round of comments first: whom you ask, and by when they reply.")},
    {"file.missing", QT_TRANSLATE_NOOP("Errors", "There is no file %1. Check its name and folder.")},
    {"file.unreadable", QT_TRANSLATE_NOOP("Errors", "The file %1 can't be read. Check that it is there and that you may open it, close it in other programs and try again.")},
    {"file.unwritable", QT_TRANSLATE_NOOP("Errors", "The file %1 can't be written. Close it in Word if it is open there, or choose another folder.")},
    {"file.too_large", QT_TRANSLATE_NOOP("Errors", "The file %1 is larger than %2 MB and was not read. Choose the right file or split it.")},
    {"file.empty", QT_TRANSLATE_NOOP("Errors", "The file is empty. Choose another one.")},
    {"text.not_utf8", QT_TRANSLATE_NOOP("Errors", "The text is in an old encoding. Open it in Word and save it as a Word document, then read that.")},
    {"text.too_large", QT_TRANSLATE_NOOP("Errors", "The text is far longer than a plan can be and was not read. Choose the right file.")},
    {"zip.not_a_zip", QT_TRANSLATE_NOOP("Errors", "This is not a Word document. Choose a file that Word saved as .docx.")},
    {"zip.broken", QT_TRANSLATE_NOOP("Errors", "The file is damaged or was cut off. Ask for it again, or open it in Word and save it anew.")},
    {"zip.encrypted", QT_TRANSLATE_NOOP("Errors", "The file is protected by a password. Open it in Word, remove the password, save and try again.")},
    {"zip.bad_name", QT_TRANSLATE_NOOP("Errors", "The file is built in a way that could write outside its folder and was not opened, for safety. Ask for it again.")},
    {"zip.too_large", QT_TRANSLATE_NOOP("Errors", "The file unpacks to far more than a document needs and was not opened, for safety.")},
    {"zip.no_entry", QT_TRANSLATE_NOOP("Errors", "A part of the file is missing. Open it in Word and save it anew.")},
    {"zip.write_failed", QT_TRANSLATE_NOOP("Errors", "The document could not be put together. Close other programs and try again.")},
    {"xml.broken", QT_TRANSLATE_NOOP("Errors", "A part of the Word document is damaged. Open it in Word, save it anew and try again.")},
    {"xml.dtd", QT_TRANSLATE_NOOP("Errors", "The file holds something that Word documents never hold and was not opened, for safety.")},
    {"xml.too_deep", QT_TRANSLATE_NOOP("Errors", "The file is nested far deeper than Word does and was not opened, for safety.")},
    {"xml.too_large", QT_TRANSLATE_NOOP("Errors", "The document is too large to read. Split it.")},
    {"docx.no_main_part", QT_TRANSLATE_NOOP("Errors", "There is no document in this file. Choose another one, or save it anew in Word.")},
    {"docx.old_doc", QT_TRANSLATE_NOOP("Errors", "This is a document of old Word (.doc). Open it in Word and save it as .docx, then choose that file.")},
    {"docx.encrypted", QT_TRANSLATE_NOOP("Errors", "The document is protected by a password. Open it in Word, remove the password and save.")},
    {"docx.not_word", QT_TRANSLATE_NOOP("Errors", "This is another kind of file than a Word document. Save it as .docx, then choose that file.")},
    {"pdf.broken", QT_TRANSLATE_NOOP("Errors", "The PDF is damaged. Ask for it again, or paste the text.")},
    {"pdf.encrypted", QT_TRANSLATE_NOOP("Errors", "The PDF is protected by a password. Remove the password, or paste the text.")},
    {"pdf.scan", QT_TRANSLATE_NOOP("Errors", "The PDF holds pictures of pages only, no text that can be read. Paste the text or ask for the Word file.")},
    {"pdf.unsupported", QT_TRANSLATE_NOOP("Errors", "This build of the program can't read PDF. Paste the text or choose the Word file.")},
    {"program.incomplete", QT_TRANSLATE_NOOP("Errors", "A part of the program is missing or belongs to another version: %1. Install the program again.")},
    {"import.state_secret", QT_TRANSLATE_NOOP("Errors", "The document bears a secrecy stamp. This program is not for such documents; nothing was read.")},
    {"import.data_file", QT_TRANSLATE_NOOP("Errors", "The file %1 is the open data file itself, not a plan. Choose a Word, PDF or text file.")},
    {"import.not_a_plan", QT_TRANSLATE_NOOP("Errors", "This does not look like a plan, so nothing was stored. To store it all the same, add --force.")},
    {"stdin.unreadable", QT_TRANSLATE_NOOP("Errors", "The standard input could not be read. Give a file's name instead.")},
    {"print.failed", QT_TRANSLATE_NOOP("Errors", "Nothing could be printed on %1. Check that the printer is on and connected, or choose another one.")},
    {"export.unknown_format", QT_TRANSLATE_NOOP("Errors", "%1: the ending tells the kind of file; use .docx, .pdf, .txt or .json.")},
    {"export.not_docx", QT_TRANSLATE_NOOP("Errors", "%1: a filled template is a Word document; give a name that ends in .docx.")},
    {"export.not_pdf", QT_TRANSLATE_NOOP("Errors", "%1: pages are written as PDF; give a name that ends in .pdf.")},
    {"template.not_found", QT_TRANSLATE_NOOP("Errors", "There is no template named %1. Check the name, or give the template's file.")},
    {"template.chosen_missing", QT_TRANSLATE_NOOP("Errors", "The template %1 that was chosen for plans is no longer there. Choose another one under File > Templates.")},
    {"template.exists", QT_TRANSLATE_NOOP("Errors", "%1 is already there and was left as it is, as it may hold your changes. Choose another name; with --force the file there is kept under a dated name first.")},
    {"template.not_moved", QT_TRANSLATE_NOOP("Errors", "The template %1 can't be given another name, so nothing was changed. Close it in Word and try again.")},
    {"json.empty", QT_TRANSLATE_NOOP("Errors", "The data file %1 is empty; nothing was written.")},
    {"json.broken", QT_TRANSLATE_NOOP("Errors", "The data file %1 is faulty in line %2; nothing was written. Correct that line and try again.")},
    {"json.too_deep", QT_TRANSLATE_NOOP("Errors", "The data file %1 is nested far too deep; nothing was written. Check where it comes from.")},
    {"json.duplicate_key", QT_TRANSLATE_NOOP("Errors", "The data file %1 names \"%2\" twice in one place; nothing was written. Keep one of them.")},
    {"json.not_object", QT_TRANSLATE_NOOP("Errors", "The data file %1 doesn't hold one object { … }; nothing was written.")},
    {"json.not_utf8", QT_TRANSLATE_NOOP("Errors", "The data file %1 is not saved as UTF-8; nothing was written. Save it as UTF-8.")},
    {"plan.not_found", QT_TRANSLATE_NOOP("Errors", "There is no plan %1. The list shows those that are there.")},
    {"identity.not_found", QT_TRANSLATE_NOOP("Errors", "The issuing body %1 was deleted elsewhere in the meantime; nothing was changed. Look at the list under Settings.")},
    {"conflict", QT_TRANSLATE_NOOP("Errors", "This was changed elsewhere in the meantime. Load it again, then make your change once more.")},
    {"demo.exists", QT_TRANSLATE_NOOP("Errors", "%1 is already there and was left as it is. Choose another folder for the sample.")},
    {"demo.broken", QT_TRANSLATE_NOOP("Errors", "The sample that belongs to the program can't be read. Install the program again.")},
    {"usage.verb_missing", QT_TRANSLATE_NOOP("Errors", "Say what to do, for example: binhdang-cli plan list. All verbs: binhdang-cli --help.")},
    {"usage.unknown_verb", QT_TRANSLATE_NOOP("Errors", "There is no verb \"%1\". All verbs: binhdang-cli --help.")},
    {"usage.unexpected", QT_TRANSLATE_NOOP("Errors", "Not understood here: %1. How to write it: add --help.")},
    {"usage.argument_missing", QT_TRANSLATE_NOOP("Errors", "%1 is missing. How to write it: add --help.")},
    {"usage.value_missing", QT_TRANSLATE_NOOP("Errors", "%1 needs a value behind it. How to write it: add --help.")},
    {"usage.bad_value", QT_TRANSLATE_NOOP("Errors", "%1 can't be \"%2\"; possible are: %3.")},
    {"usage.wrong", QT_TRANSLATE_NOOP("Errors", "The command line is not right. How to write it: add --help.")},
    {"db.missing", QT_TRANSLATE_NOOP("Errors", "There is no data file %1. Name the right file, or read a plan first: that makes the file.")},
    {"db.unreadable", QT_TRANSLATE_NOOP("Errors", "The data file %1 can't be opened. Check that it is a file, that you may open it, and that no other program holds it.")},
    {"db.not_a_database", QT_TRANSLATE_NOOP("Errors", "%1 is not a data file; it was left as it is. Choose another file.")},
    {"db.not_ours", QT_TRANSLATE_NOOP("Errors", "%1 is a data file of another program; it was left as it is. Choose another file.")},
    {"db.damaged", QT_TRANSLATE_NOOP("Errors", "The data file %1 is damaged; it was left as it is. Restore the last good copy.")},
    {"db.read_only", QT_TRANSLATE_NOOP("Errors", "Nothing can be written to %1. Copy the data file to a folder where you may write, or ask for the right to write.")},
    {"db.newer_version", QT_TRANSLATE_NOOP("Errors", "The data file %1 was written by a newer version of the program (%2, this one knows %3); it was left as it is. Install the newer version.")},
    {"db.disk_full", QT_TRANSLATE_NOOP("Errors", "The disk with %1 is full; nothing was changed. Free some space and try again.")},
    {"db.busy", QT_TRANSLATE_NOOP("Errors", "The data file %1 is being used on another computer or by another program; wait a moment and try again.")},
    {"db.backup_failed", QT_TRANSLATE_NOOP("Errors", "The copy to %1 could not be made or is not sound, so nothing was changed. Check the folder and the free space.")},
    {"db.folder_missing", QT_TRANSLATE_NOOP("Errors", "The folder %1 isn't there and could not be made. Plug in the stick, connect the network drive, or choose another folder.")},
    {"db.in_use", QT_TRANSLATE_NOOP("Errors", "%1 is open in another window or program, so it was left as it is. Close it there and try again.")},
    {"db.replaced", QT_TRANSLATE_NOOP("Errors", "The data file %1 was just replaced by another file or moved away, so nothing was written. Open the data file again.")},
    {"db.same_file", QT_TRANSLATE_NOOP("Errors", "%1 is the open data file itself; choose another file.")},
    {"db.io", QT_TRANSLATE_NOOP("Errors", "Reading or writing %1 failed; perhaps the stick was pulled out or the network is gone. Connect it again and retry.")},
    {"db.constraint", QT_TRANSLATE_NOOP("Errors", "The change did not fit the data in %1 and nothing was changed. This is a fault of the program: please report it.")},
    {"db.failed", QT_TRANSLATE_NOOP("Errors", "The data file %1 refused the work; nothing was changed. Close the program, open it again and retry.")},
    {"db.not_open", QT_TRANSLATE_NOOP("Errors", "No data file is open. Open one first.")},
    {"plan.ambiguous", QT_TRANSLATE_NOOP("Errors", "Several plans begin with %1; type more of it.")},
    {"plan.exists", QT_TRANSLATE_NOOP("Errors", "The plan \"%1\" is already stored.")},
    {"job.failed", QT_TRANSLATE_NOOP("Errors", "The work ended unexpectedly; nothing was changed. Try again.")},
    {"text.binary", QT_TRANSLATE_NOOP("Errors", "The file holds no text. Choose a Word, PDF or text file.")},
};

constexpr Sentence issues[] = {
    {"same_source", QT_TRANSLATE_NOOP("Issues", "This very file is already stored as plan %1: %2.")},
    {"no_issuer", QT_TRANSLATE_NOOP("Issues", "The head names no issuing body.")},
    {"no_title", QT_TRANSLATE_NOOP("Issues", "The plan has no title.")},
    {"no_symbol", QT_TRANSLATE_NOOP("Issues", "The plan has no symbol (for example KH-UBND).")},
    {"no_year", QT_TRANSLATE_NOOP("Issues", "The plan's year is not known.")},
    {"issued_without_number", QT_TRANSLATE_NOOP("Issues", "The plan is marked as issued but has no number.")},
    {"issued_without_date", QT_TRANSLATE_NOOP("Issues", "The plan is marked as issued but its date is not complete.")},
    {"no_legal_basis", QT_TRANSLATE_NOOP("Issues", "The plan names no documents that it rests on.")},
    {"no_recipients", QT_TRANSLATE_NOOP("Issues", "The plan has no list of recipients.")},
    {"no_signer", QT_TRANSLATE_NOOP("Issues", "The plan has no signer.")},
    {"no_sections", QT_TRANSLATE_NOOP("Issues", "The plan has no content.")},
    {"empty_section", QT_TRANSLATE_NOOP("Issues", "Section %1 has neither heading nor text.")},
    {"heading_without_text", QT_TRANSLATE_NOOP("Issues", "Section %1 \"%2\" has a heading but no text.")},
    {"outline_too_deep", QT_TRANSLATE_NOOP("Issues", "Section %1 lies more than four levels deep.")},
    {"number_differs", QT_TRANSLATE_NOOP("Issues", "Section %1 was numbered %2 in the source.")},
    {"duty_outside_year", QT_TRANSLATE_NOOP("Issues", "The report's due date %1 does not belong to the year %2.")},
    {"collected_after_due", QT_TRANSLATE_NOOP("Issues", "Units send their reports (%1) after the report to the superior is due (%2).")},
    {"task_without_title", QT_TRANSLATE_NOOP("Issues", "A task has no text.")},
    {"task_without_lead", QT_TRANSLATE_NOOP("Issues", "The task \"%1\" has no lead agency.")},
    {"task_ends_before_start", QT_TRANSLATE_NOOP("Issues", "The task \"%1\" ends before it starts.")},
    {"task_outside_year", QT_TRANSLATE_NOOP("Issues", "The task \"%1\" does not lie within the year %2.")},
    {"negative_budget", QT_TRANSLATE_NOOP("Issues", "The budget of the task \"%1\" is below zero.")},
    {"no_action_month", QT_TRANSLATE_NOOP("Issues", "The plan has no section on the Action Month (15/11 - 15/12).")},
    {"identity_broken", QT_TRANSLATE_NOOP("Issues", "Parts of the plan can't be told apart. Read the plan in again.")},
    {"numbering_gap", QT_TRANSLATE_NOOP("Issues", "The source numbers this %1 where %2 was to be expected; it was kept at its level.")},
    {"numbering_repeated", QT_TRANSLATE_NOOP("Issues", "The source uses the number %1 again where %2 was to be expected.")},
    {"head_unread", QT_TRANSLATE_NOOP("Issues", "This part of the head was not understood: \"%1\".")},
    {"date_incomplete", QT_TRANSLATE_NOOP("Issues", "The date is not complete: \"%1\".")},
    {"lines_joined", QT_TRANSLATE_NOOP("Issues", "Lines that were broken in the source were joined.")},
    {"agency_unknown", QT_TRANSLATE_NOOP("Issues", "It is not clear which agency this belongs to: \"%1\".")},
    {"page_without_text", QT_TRANSLATE_NOOP("Issues", "Page %1 holds a picture only; its words could not be read.")},
    {"not_a_plan", QT_TRANSLATE_NOOP("Issues", "This does not look like a plan; it may be an article or a report.")},
    {"number_missing", QT_TRANSLATE_NOOP("Issues", "The number is blank; it is given after signature.")},
    {"date_missing", QT_TRANSLATE_NOOP("Issues", "The date is blank or not complete.")},
    {"issuer_missing", QT_TRANSLATE_NOOP("Issues", "The head names no issuing body.")},
    {"title_missing", QT_TRANSLATE_NOOP("Issues", "No title was found.")},
    {"signer_missing", QT_TRANSLATE_NOOP("Issues", "No signer was found.")},
    {"recipients_missing", QT_TRANSLATE_NOOP("Issues", "No list of recipients was found.")},
    {"outline_missing", QT_TRANSLATE_NOOP("Issues", "No sections were found.")},
    {"year_missing", QT_TRANSLATE_NOOP("Issues", "The year of the plan was not found.")},
    {"source_truncated", QT_TRANSLATE_NOOP("Issues", "The source is not complete: its end was cut off. Ask for the whole document.")},
    {"signer_from_metadata", QT_TRANSLATE_NOOP("Issues", "The signer %1 was taken from what the web page says about the document.")},
    {"number_from_metadata", QT_TRANSLATE_NOOP("Issues", "The number %1 was taken from what the web page says about the document.")},
    {"date_from_metadata", QT_TRANSLATE_NOOP("Issues", "The date %1 was taken from what the web page says about the document.")},
    {"metadata_conflict", QT_TRANSLATE_NOOP("Issues", "The document says \"%1\", the web page says \"%2\".")},
    {"signature_repaired", QT_TRANSLATE_NOOP("Issues", "A dot missing in the signature block was put in: %1.")},
    {"text_repaired", QT_TRANSLATE_NOOP("Issues", "\"%1\" was read as \"%2\".")},
    {"marker_repaired", QT_TRANSLATE_NOOP("Issues", "The signs \"- +\" were read as \"+\" (%1 times).")},
    {"footnote_without_text", QT_TRANSLATE_NOOP("Issues", "Footnote marks were kept, but their texts are not in the source (%1).")},
    {"citation_conflict", QT_TRANSLATE_NOOP("Issues", "The document %1 is cited with two dates: %2 and %3.")},
    {"date_impossible", QT_TRANSLATE_NOOP("Issues", "\"%1\" is a day that does not exist; no deadline was taken from it.")},
    {"table_by_blanks", QT_TRANSLATE_NOOP("Issues", "Lines look like a table set with blanks; they were read as text.")},
    {"table_of_tasks", QT_TRANSLATE_NOOP("Issues", "A table lists tasks (%1); they can be taken over.")},
    {"table_as_text", QT_TRANSLATE_NOOP("Issues", "A table of the PDF came as lines of text.")},
    {"changes_not_accepted", QT_TRANSLATE_NOOP("Issues", "The Word file holds changes that nobody has accepted yet: inserted words were read, deleted ones left out.")},
    {"personal_data", QT_TRANSLATE_NOOP("Issues", "The text holds an identity number or a date of birth; take it out unless it is needed.")},
    {"words_unplaced", QT_TRANSLATE_NOOP("Issues", "Words of the source found no place in the plan (%1): %2. They stand in the list of what was left out.")},
};

constexpr Sentence leftOut[] = {
    {"site_menu", QT_TRANSLATE_NOOP("LeftOut", "Menu of the web page")},
    {"advert", QT_TRANSLATE_NOOP("LeftOut", "Advertisement")},
    {"page_number", QT_TRANSLATE_NOOP("LeftOut", "Page number")},
    {"signature_stamp", QT_TRANSLATE_NOOP("LeftOut", "Stamp of the digital signature")},
    {"separator", QT_TRANSLATE_NOOP("LeftOut", "Dividing line")},
    {"metadata", QT_TRANSLATE_NOOP("LeftOut", "Data about the web page")},
    {"page_header", QT_TRANSLATE_NOOP("LeftOut", "Header of the page")},
    {"page_footer", QT_TRANSLATE_NOOP("LeftOut", "Footer of the page")},
    {"head_repeated", QT_TRANSLATE_NOOP("LeftOut", "Head printed twice")},
    {"head_unread", QT_TRANSLATE_NOOP("LeftOut", "Part of the head that was not understood")},
    {"date_unread", QT_TRANSLATE_NOOP("LeftOut", "Date that was not understood")},
    {"after_end", QT_TRANSLATE_NOOP("LeftOut", "Text behind the end of the plan")},
    {"appendix_caption", QT_TRANSLATE_NOOP("LeftOut", "Caption of the appendix")},
    {"note_without_mark", QT_TRANSLATE_NOOP("LeftOut", "Note without a mark in the text")},
    {"stamp", QT_TRANSLATE_NOOP("LeftOut", "Stamp")},
    {"unplaced", QT_TRANSLATE_NOOP("LeftOut", "Words that found no place in the plan")},
    {"contents", QT_TRANSLATE_NOOP("LeftOut", "Table of contents")},
    {"hidden_text", QT_TRANSLATE_NOOP("LeftOut", "Hidden words of the Word file")},
    {"deleted_text", QT_TRANSLATE_NOOP("LeftOut", "Words marked as deleted in the Word file")},
    {"comment", QT_TRANSLATE_NOOP("LeftOut", "Comment in the Word file")},
    {"drawing", QT_TRANSLATE_NOOP("LeftOut", "Words inside a drawing")},
    {"truncation", QT_TRANSLATE_NOOP("LeftOut", "Mark where the source was cut")},
};

} // namespace

const char *errorSentence(const QString &code)
{
    return findSentence(errors, code);
}

const char *issueSentence(const QString &code)
{
    return findSentence(issues, code);
}

const char *leftOutSentence(const QString &code)
{
    return findSentence(leftOut, code);
}

} // namespace bd::application
