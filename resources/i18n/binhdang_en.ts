<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityCells</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDesk</name>
    <message numerus="yes">
        <source>%Ln activities are logged</source>
        <translation>
            <numerusform>%Ln activity is logged</numerusform>
            <numerusform>%Ln activities are logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>and %n more cells</source>
        <translation>
            <numerusform>and %n more cell</numerusform>
            <numerusform>and %n more cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form has changed since it was connected: %n cells are no longer there. Connect the new cells once.</source>
        <translation>
            <numerusform>The form has changed since it was connected: %n cell is no longer there. Connect the new cell once.</numerusform>
            <numerusform>The form has changed since it was connected: %n cells are no longer there. Connect the new cells once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected cells hold a formula and were left as they are.</source>
        <translation>
            <numerusform>%n connected cell holds a formula and was left as it is.</numerusform>
            <numerusform>%n connected cells hold a formula and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are sums over only some of the rows, look at them before sending: %1.</source>
        <translation>
            <numerusform>%n number is a sum over only some of the rows, look at it before sending: %1.</numerusform>
            <numerusform>%n numbers are sums over only some of the rows, look at them before sending: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewSheet</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plans of the year</source>
        <translation>
            <numerusform>%Ln plan of the year</numerusform>
            <numerusform>%Ln plans of the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is due next (%Ln overdue)</source>
        <translation>
            <numerusform>What is due next (%Ln overdue)</numerusform>
            <numerusform>What is due next (%Ln overdue)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation>
            <numerusform>%n picture was left out.</numerusform>
            <numerusform>%n pictures were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments were left out.</source>
        <translation>
            <numerusform>%n comment was left out.</numerusform>
            <numerusform>%n comments were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes came without their text: type it in.</source>
        <translation>
            <numerusform>%n footnote came without its text: type it in.</numerusform>
            <numerusform>%n footnotes came without their text: type it in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStart</name>
    <message numerus="yes">
        <source>%n paragraphs written by hand in the earlier report were taken over. Read them again: they are about that earlier period.</source>
        <translation>
            <numerusform>%n paragraph written by hand in the earlier report was taken over. Read it again: it is about that earlier period.</numerusform>
            <numerusform>%n paragraphs written by hand in the earlier report were taken over. Read them again: they are about that earlier period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n places to mend</source>
        <translation>
            <numerusform>%n place to mend</numerusform>
            <numerusform>%n places to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing to mend, %n remarks</source>
        <translation>
            <numerusform>nothing to mend, %n remark</numerusform>
            <numerusform>nothing to mend, %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::ActionMonthPage</name>
    <message numerus="yes">
        <source>%n days until 15/11</source>
        <translation>
            <numerusform>%n day until 15/11</numerusform>
            <numerusform>%n days until 15/11</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::ActivityForm</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::ActivityImportDialog</name>
    <message numerus="yes">
        <source>&amp;Take over %n activities</source>
        <translation>
            <numerusform>&amp;Take over %n activity</numerusform>
            <numerusform>&amp;Take over %n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::ActivityImportFlow</name>
    <message numerus="yes">
        <source>%n activities were taken over.</source>
        <translation>
            <numerusform>%n activity was taken over.</numerusform>
            <numerusform>%n activities were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities were changed.</source>
        <translation>
            <numerusform>%n activity was changed.</numerusform>
            <numerusform>%n activities were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::AgenciesPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::AgencyFlow</name>
    <message numerus="yes">
        <source>%n agencies and units were added.</source>
        <translation>
            <numerusform>%n agency or unit was added.</numerusform>
            <numerusform>%n agencies and units were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies and units were changed.</source>
        <translation>
            <numerusform>%n agency or unit was changed.</numerusform>
            <numerusform>%n agencies and units were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::AgencyImportDialog</name>
    <message numerus="yes">
        <source>&amp;Take over %n entries</source>
        <translation>
            <numerusform>&amp;Take over %n entry</numerusform>
            <numerusform>&amp;Take over %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::CollectionPage</name>
    <message numerus="yes">
        <source>%Ln names are on the clipboard: paste them into Zalo or a letter.</source>
        <translation>
            <numerusform>%Ln name is on the clipboard: paste it into Zalo or a letter.</numerusform>
            <numerusform>%Ln names are on the clipboard: paste them into Zalo or a letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::CommitteePage</name>
    <message numerus="yes">
        <source>%n persons, women not counted</source>
        <translation>
            <numerusform>%n person, women not counted</numerusform>
            <numerusform>%n persons, women not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons, women: %1</source>
        <translation>
            <numerusform>%n person, women: %1</numerusform>
            <numerusform>%n persons, women: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n not known)</source>
        <translation>
            <numerusform> (%n not known)</numerusform>
            <numerusform> (%n not known)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::ConflictDialog</name>
    <message numerus="yes">
        <source>While you were typing, the same %n passages were changed and saved in another window. Which text shall hold? The saved one stays in the history of the plan, whichever you choose.</source>
        <translation>
            <numerusform>While you were typing, the same passage was changed and saved in another window. Which text shall hold? The saved one stays in the history of the plan, whichever you choose.</numerusform>
            <numerusform>While you were typing, the same %n passages were changed and saved in another window. Which text shall hold? The saved one stays in the history of the plan, whichever you choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::CorrectionsDialog</name>
    <message numerus="yes">
        <source>the %n annexes: they are made from the figures, so correct a number where it comes from</source>
        <translation>
            <numerusform>the annex: it is made from the figures, so correct a number where it comes from</numerusform>
            <numerusform>the %n annexes: they are made from the figures, so correct a number where it comes from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::DataRequestDialog</name>
    <message numerus="yes">
        <source>%Ln indicators</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::DocumentPage</name>
    <message numerus="yes">
        <source>%n plans marked as issued are not in the list yet.</source>
        <translation>
            <numerusform>%n plan marked as issued is not in the list yet.</numerusform>
            <numerusform>%n plans marked as issued are not in the list yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued plans were put into the list.</source>
        <translation>
            <numerusform>%n issued plan was put into the list.</numerusform>
            <numerusform>%n issued plans were put into the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::FactsPage</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n to choose</numerusform>
            <numerusform>%n to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::FiguresPage</name>
    <message numerus="yes">
        <source>%Ln measures have several figures: choose which one counts in the column “Counts”.</source>
        <translation>
            <numerusform>%Ln measure has several figures: choose which one counts in the column “Counts”.</numerusform>
            <numerusform>%Ln measures have several figures: choose which one counts in the column “Counts”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::FormCellsDialog</name>
    <message numerus="yes">
        <source>● %n cells connected</source>
        <translation>
            <numerusform>● %n cell connected</numerusform>
            <numerusform>● %n cells connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n cells proposed from the words around them: check and accept them</source>
        <translation>
            <numerusform>? %n cell proposed from the words around it: check and accept it</numerusform>
            <numerusform>? %n cells proposed from the words around them: check and accept them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cells of this table not connected</source>
        <translation>
            <numerusform>%n empty cell of this table not connected</numerusform>
            <numerusform>%n empty cells of this table not connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were connected are no longer in the form</source>
        <translation>
            <numerusform>%n cell that was connected is no longer in the form</numerusform>
            <numerusform>%n cells that were connected are no longer in the form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells chosen</source>
        <translation>
            <numerusform>%n cell chosen</numerusform>
            <numerusform>%n cells chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::FormFlow</name>
    <message numerus="yes">
        <source>%n cells of the form were filled.</source>
        <translation>
            <numerusform>%n cell of the form was filled.</numerusform>
            <numerusform>%n cells of the form were filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells stayed open.</source>
        <translation>
            <numerusform>%n cell stayed open.</numerusform>
            <numerusform>%n cells stayed open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::FramePage</name>
    <message numerus="yes">
        <source>%Ln legal bases were added.</source>
        <translation>
            <numerusform>%Ln legal basis was added.</numerusform>
            <numerusform>%Ln legal bases were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::IndicatorsPage</name>
    <message numerus="yes">
        <source>%Ln indicators were added. Change or drop what your superior doesn&apos;t ask for.</source>
        <translation>
            <numerusform>%Ln indicator was added. Change or drop what your superior doesn&apos;t ask for.</numerusform>
            <numerusform>%Ln indicators were added. Change or drop what your superior doesn&apos;t ask for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were taken over from %1.</source>
        <translation>
            <numerusform>%Ln value was taken over from %1.</numerusform>
            <numerusform>%Ln values were taken over from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only supply counts.</source>
        <translation>
            <numerusform>%Ln only supplies counts.</numerusform>
            <numerusform>%Ln only supply counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::InspectionGapsDialog</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::LogDetails</name>
    <message numerus="yes">
        <source>%Ln activities are chosen. F2 edits a cell of all of them at once; Ctrl+D gives all of them what the current cell says.</source>
        <translation>
            <numerusform>%Ln activity is chosen. F2 edits a cell of all chosen ones at once; Ctrl+D gives all of them what the current cell says.</numerusform>
            <numerusform>%Ln activities are chosen. F2 edits a cell of all of them at once; Ctrl+D gives all of them what the current cell says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::LogPage</name>
    <message numerus="yes">
        <source>“%1” was changed in %Ln activities.</source>
        <translation>
            <numerusform>“%1” was changed in %Ln activity.</numerusform>
            <numerusform>“%1” was changed in %Ln activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities were deleted from the log.</source>
        <translation>
            <numerusform>%Ln activity was deleted from the log.</numerusform>
            <numerusform>%Ln activities were deleted from the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of the plan have nothing in the log yet</source>
        <translation>
            <numerusform>%Ln task of the plan has nothing in the log yet</numerusform>
            <numerusform>%Ln tasks of the plan have nothing in the log yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States are proposed for %Ln tasks</source>
        <translation>
            <numerusform>A state is proposed for %Ln task</numerusform>
            <numerusform>States are proposed for %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln</source>
        <translation>
            <numerusform>Take all %Ln</numerusform>
            <numerusform>Take all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities logged</source>
        <translation>
            <numerusform>%Ln activity logged</numerusform>
            <numerusform>%Ln activities logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::ModelPage</name>
    <message numerus="yes">
        <source> (%n without a known beginning count as there before)</source>
        <translation>
            <numerusform> (%n without a known beginning counts as there before)</numerusform>
            <numerusform> (%n without a known beginning count as there before)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::NewDraftCommand</name>
    <message numerus="yes">
        <source>%n sections were drafted anew.</source>
        <translation>
            <numerusform>%n section was drafted anew.</numerusform>
            <numerusform>%n sections were drafted anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::NewPlanFlow</name>
    <message numerus="yes">
        <source>The plan was copied. %n passages still name the old year; the review lists them.</source>
        <translation>
            <numerusform>The plan was copied. %n passage still names the old year; the review lists it.</numerusform>
            <numerusform>The plan was copied. %n passages still name the old year; the review lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::OrganisationFlow</name>
    <message numerus="yes">
        <source>The assignments changed: the section of organisation can follow in %n places.</source>
        <translation>
            <numerusform>The assignments changed: the section of organisation can follow in %n place.</numerusform>
            <numerusform>The assignments changed: the section of organisation can follow in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The section of organisation was drafted for %n bodies.</source>
        <translation>
            <numerusform>The section of organisation was drafted for %n body.</numerusform>
            <numerusform>The section of organisation was drafted for %n bodies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::OutlineFlow</name>
    <message numerus="yes">
        <source>The report now has the superior&apos;s headings; %n parts that fit no heading are under “%1”.</source>
        <translation>
            <numerusform>The report now has the superior&apos;s headings; %n part that fits no heading is under “%1”.</numerusform>
            <numerusform>The report now has the superior&apos;s headings; %n parts that fit no heading are under “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::PasteRowsDialog</name>
    <message numerus="yes">
        <source>Also &amp;those that the log has already (%Ln)</source>
        <translation>
            <numerusform>Also &amp;that which the log has already (%Ln)</numerusform>
            <numerusform>Also &amp;those that the log has already (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %Ln activities</source>
        <translation>
            <numerusform>Log %Ln activity</numerusform>
            <numerusform>Log %Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::PlanFind</name>
    <message numerus="yes">
        <source>%n places replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::PreviewPanel</name>
    <message numerus="yes">
        <source>%n things shown differently</source>
        <translation>
            <numerusform>%n thing shown differently</numerusform>
            <numerusform>%n things shown differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::QuickEntryDialog</name>
    <message numerus="yes">
        <source>%Ln activities are stored, one on each day.</source>
        <translation>
            <numerusform>%Ln activity is stored.</numerusform>
            <numerusform>%Ln activities are stored, one on each day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::QuickEntryFlow</name>
    <message numerus="yes">
        <source>Saved: “%1”. %Ln activities so far.</source>
        <translation>
            <numerusform>Saved: “%1”. %Ln activity so far.</numerusform>
            <numerusform>Saved: “%1”. %Ln activities so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities are logged.</source>
        <translation>
            <numerusform>%Ln activity is logged.</numerusform>
            <numerusform>%Ln activities are logged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::QuickReportPage</name>
    <message numerus="yes">
        <source>%n figures typed; empty fields are left out.</source>
        <translation>
            <numerusform>%n figure typed; empty fields are left out.</numerusform>
            <numerusform>%n figures typed; empty fields are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things done.</source>
        <translation>
            <numerusform>%n thing done.</numerusform>
            <numerusform>%n things done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos.</source>
        <translation>
            <numerusform>%n photo.</numerusform>
            <numerusform>%n photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::RegisterPage</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::ReportFlow</name>
    <message numerus="yes">
        <source>Drafted from the data of the period: %n sections. Grey paragraphs are automatic drafts until you change or accept them.</source>
        <translation>
            <numerusform>Drafted from the data of the period: %n section. Grey paragraphs are automatic drafts until you change or accept them.</numerusform>
            <numerusform>Drafted from the data of the period: %n sections. Grey paragraphs are automatic drafts until you change or accept them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures changed: %n sections have a new draft. What you wrote is kept.</source>
        <translation>
            <numerusform>The figures changed: %n section has a new draft. What you wrote is kept.</numerusform>
            <numerusform>The figures changed: %n sections have a new draft. What you wrote is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::TaskTableModel</name>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::TaskTablePage</name>
    <message numerus="yes">
        <source>Why are these %Ln tasks not carried out?</source>
        <translation>
            <numerusform>Why is this task not carried out?</numerusform>
            <numerusform>Why are these %Ln tasks not carried out?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are no longer tasks. Their text stays.</source>
        <translation>
            <numerusform>%Ln task is no longer a task. Its text stays.</numerusform>
            <numerusform>%Ln tasks are no longer tasks. Their text stays.</numerusform>
        </translation>
    </message>
</context>
</TS>
