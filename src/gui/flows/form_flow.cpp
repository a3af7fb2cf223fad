#include "gui/flows/form_flow.h"

#include "application/files.h"
#include "application/measure_catalogue.h"
#include "application/report_export.h"
#include "gui/commands/context.h"
#include "gui/commands/file_job.h"
#include "gui/dialogs/choose_dialog.h"
#include "gui/dialogs/form_cells_dialog.h"
#include "gui/dialogs/unfilled_dialog.h"
#include "gui/editing/report_desk.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace bd::gui {

using application::FilledForm;
using application::Form;
using application::KnownForm;
using domain::FormMapping;

namespace {

constexpr qint64 longestMapping = 16LL * 1024 * 1024;

bool isOpen(CommandContext &context)
{
    return context.report() && context.report()->isOpen();
}

QString shownName(const FormMapping &mapping)
{
    return mapping.sender.isEmpty() ? mapping.name : mapping.sender + QStringLiteral(" – ") + mapping.name;
}

QString endingOf(const FormMapping &mapping)
{
    return QFileInfo(mapping.name).suffix().isEmpty() ? mapping.format : QFileInfo(mapping.name).suffix().toLower();
}

} // namespace

application::FormTexts FormFlow::texts() const
{
    const ReportDesk &desk = *m_context.report();
    return application::formTexts(desk.text().plan(), desk.report());
}

void FormFlow::fill()
{
    if (!isOpen(m_context))
        return;
    const auto kept = application::formMappings(m_context.services().database);
    if (!kept)
        return showError(m_context, kept.error(), [this] { fill(); });
    std::vector<FormMapping> ready;
    QStringList names;
    for (const auto &one : *kept) {
        if (!one.value.sha256.isEmpty() && !one.value.cells.empty()) {
            ready.push_back(one.value);
            names << shownName(one.value);
        }
    }
    const auto request = requested();
    const bool isKept = request && std::any_of(ready.begin(), ready.end(), [&](const FormMapping &one) { return one.sha256 == request->outlineSha256; });
    const bool isOffered = request && !isKept;
    if (isOffered)
        names << tr("The one of the request: %1").arg(request->outlineName);
    if (names.isEmpty())
        return chooseFile();
    names << tr("Another form, from a file…");
    ChooseDialog dialog(tr("Fill a superior's form"), tr("&Which form is to be filled from this report?"), names, 0, tr("&Go on"), m_context.window());
    if (!m_context.prompts().run(dialog))
        return;
    const auto chosen = static_cast<std::size_t>(dialog.chosen());
    if (chosen > ready.size() || (chosen == ready.size() && !isOffered))
        return chooseFile();
    if (chosen == ready.size())
        return fillRequested(*request);
    const auto form = application::formOf(m_context.services().database, ready[chosen]);
    if (!form)
        return showError(m_context, form.error());
    read(ready[chosen].name, [form = *form](Progress &) { return Result<Form>(form); }, false);
}

std::optional<domain::ReportRequest> FormFlow::requested() const
{
    const QString uuid = m_context.report()->report().requestUuid;
    if (uuid.isEmpty())
        return std::nullopt;
    const auto found = m_context.services().due.request(uuid);
    static const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("docx")};
    const bool isForm = found && *found && !(*found)->outlineSha256.isEmpty() && endings.contains(QFileInfo((*found)->outlineName).suffix().toLower());
    return isForm ? *found : std::nullopt;
}

/// As a file for a moment: readers take files.
void FormFlow::fillRequested(const domain::ReportRequest &request)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(QFileInfo(request.outlineName).fileName());
    if (const auto written = m_context.services().due.writeRequestFile(request, path); !written)
        return showError(m_context, written.error());
    read(request.outlineName, [folder, path](Progress &progress) { return application::readForm(path, progress); }, false);
}

void FormFlow::chooseFile()
{
    const QString path = m_context.prompts().openFile(m_context.window(), tr("Choose the superior's form"), m_context.machine().importFolder(),
                                                      tr("Forms (*.xlsx *.xlsm *.docx)") + QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_context.machine().setImportFolder(QFileInfo(path).path());
    fillFile(path);
}

void FormFlow::fillFile(const QString &path)
{
    read(QFileInfo(path).fileName(), [path](Progress &progress) { return application::readForm(path, progress); }, false);
}

void FormFlow::reconnect(const FormMapping &mapping)
{
    const auto form = application::formOf(m_context.services().database, mapping);
    if (!form)
        return showError(m_context, form.error());
    read(mapping.name, [form = *form](Progress &) { return Result<Form>(form); }, true);
}

void FormFlow::read(const QString &name, const Reading &reading, bool asksAlways)
{
    if (!isOpen(m_context))
        return;
    const Clock &clock = m_context.services().clock;
    const QString file = m_context.services().database.path();
    const application::StoredReport report = m_context.report()->stored();
    m_context.jobs().run(
        tr("reading %1").arg(name),
        [&clock, file, report, reading](Progress &progress) -> Result<Read> {
            Read result;
            BD_ASSIGN(result.form, reading(progress));
            application::DatabaseService database(clock);
            BD_TRY(database.open(file, false));
            BD_ASSIGN(application::PrintedState state, application::stateToPrint(database, report, application::usualState, progress));
            result.facts = std::move(state.snapshot.facts); // as its own papers say it
            return result;
        },
        this,
        [this, name, reading, asksAlways](const Result<Read> &done) {
            if (!done)
                return showError(m_context, done.error(), [this, name, reading, asksAlways] { read(name, reading, asksAlways); });
            if (isOpen(m_context))
                review(*done, asksAlways);
        });
}

/// A form that is known as it is needs no dialog; one that moved or changed is looked at.
void FormFlow::review(const Read &read, bool asksAlways)
{
    const auto known = application::knownForm(m_context.services().database, read.form, m_context.report()->report().requester);
    if (!known)
        return showError(m_context, known.error());
    if (*known && (*known)->lost == 0 && !asksAlways) {
        FormMapping mapping = (*known)->mapping.value;
        if (!(*known)->isSame) { // the form of this year: kept beside its connections
            mapping.cells = application::relocated(read.form, mapping.cells, nullptr);
            if (!keep(mapping, read.form))
                return;
        }
        mapping.name = read.form.name;
        return write(read, mapping);
    }
    connectCells(read, *known);
}

void FormFlow::connectCells(const Read &read, const std::optional<KnownForm> &known)
{
    const auto measures = application::measures(m_context.services().database);
    const auto senders = m_context.services().due.senders();
    FormCellsInput input;
    input.form = read.form;
    input.measures = measures ? *measures : application::shippedMeasures();
    input.indicators = read.facts.indicators;
    input.facts = read.facts;
    input.texts = texts();
    input.senders = senders.value_or(QStringList());
    input.sender = known ? known->mapping.value.sender : m_context.report()->report().requester;
    if (known)
        input.cells = application::relocated(read.form, known->mapping.value.cells, &input.lost);
    input.proposals = application::proposeCells(read.form, input.measures, input.indicators);
    FormCellsDialog dialog(std::move(input), m_context.window());
    FormMapping mapping;
    if (known)
        mapping.uuid = known->mapping.value.uuid;
    mapping.name = read.form.name;
    mapping.format = read.form.format;
    connect(&dialog, &FormCellsDialog::saveWanted, this, [this, &dialog, mapping] { saveMapping(dialog, mapping); });
    connect(&dialog, &FormCellsDialog::loadWanted, this, [this, &dialog] { loadMapping(dialog); });
    if (!m_context.prompts().run(dialog))
        return;
    mapping.cells = dialog.cells();
    mapping.sender = dialog.sender();
    if (keep(mapping, read.form))
        write(read, mapping);
}

bool FormFlow::keep(const FormMapping &mapping, const Form &form)
{
    const auto saved = retrying(m_context, [&] { return application::saveFormMapping(m_context.services().database, mapping, form.bytes); });
    if (!saved) {
        showError(m_context, saved.error());
        return false;
    }
    if (!saved->isEmpty())
        recordChange(m_context, *saved);
    return true;
}

void FormFlow::write(const Read &read, const FormMapping &mapping)
{
    if (!isOpen(m_context))
        return;
    const QString ending = endingOf(mapping);
    const FileWish wish{tr("Save the filled form"), application::filledFormName(mapping.name, m_context.report()->report()), u'.' + ending,
                        mapping.format == QLatin1String("docx") ? tr("Word documents (*.docx)") : tr("Excel workbooks (*.%1)").arg(ending), tr("Open the form")};
    const QString target = chooseTarget(m_context, wish);
    if (target.isEmpty())
        return;
    const application::FormTexts words = texts();
    m_context.jobs().run(
        tr("filling %1").arg(mapping.name),
        [read, mapping, words, target](Progress &progress) -> Result<FilledForm> {
            BD_ASSIGN(FilledForm filled, application::fillForm(read.form, mapping.cells, read.facts, words, progress));
            BD_TRY(application::writeFile(target, filled.bytes));
            filled.bytes.clear();
            return filled;
        },
        this,
        [this, read, mapping, target](const Result<FilledForm> &filled) {
            if (!filled)
                return showError(m_context, filled.error(), [this, read, mapping] { write(read, mapping); });
            tellFilled(target, *filled, mapping);
            openOrTell(m_context, target);
        });
}

void FormFlow::tellFilled(const QString &file, const FilledForm &filled, const FormMapping &mapping)
{
    QString told = tr("%n cells of the form were filled.", nullptr, filled.filled);
    if (!filled.unfilled.isEmpty())
        told += u' ' + tr("%n cells stayed open.", nullptr, static_cast<int>(filled.unfilled.size()));
    else if (!filled.notes.isEmpty())
        told += u' ' + filled.notes.join(u' ');
    told += u' ' + tr("Written to %1").arg(QDir::toNativeSeparators(file));
    Notice notice{filled.unfilled.isEmpty() ? Notice::Kind::Note : Notice::Kind::Warning, told, {}, true, false};
    if (!filled.unfilled.isEmpty()) {
        notice.actions.push_back({tr("Show the open cells"), [this, name = mapping.name, filled] {
            UnfilledDialog dialog(name, filled.unfilled, filled.notes, m_context.window());
            m_context.prompts().run(dialog);
        }, true});
    }
    notice.actions.push_back({tr("Open the form"), [this, file] { openOrTell(m_context, file); }, true});
    notice.actions.push_back({tr("Change the connections…"), [this, mapping] {
        const auto kept = application::formMappings(m_context.services().database, mapping.sender);
        for (const auto &one : kept.value_or(std::vector<application::StoredRecord<FormMapping>>())) {
            if (one.value.uuid == mapping.uuid || one.value.name == mapping.name)
                return reconnect(one.value);
        }
    }});
    m_context.notify(notice);
}

void FormFlow::saveMapping(const FormCellsDialog &dialog, const FormMapping &mapping)
{
    const QString name = QFileInfo(application::filledFormName(mapping.name, {})).completeBaseName().remove(QStringLiteral("-da-dien")) + QStringLiteral(".json");
    const FileWish wish{tr("Save the connections to a file"), name, QStringLiteral(".json"), tr("Connections of a form (*.json)"), tr("Open the folder")};
    const QString target = chooseTarget(m_context, wish);
    if (target.isEmpty())
        return;
    FormMapping now = mapping;
    now.cells = dialog.cells();
    now.sender = dialog.sender();
    const QByteArray bytes = application::mappingFile(now);
    writeAsJob(m_context, this, wish, target, [bytes, target](Progress &) { return application::writeFile(target, bytes); });
}

void FormFlow::loadMapping(FormCellsDialog &dialog)
{
    const QString path = m_context.prompts().openFile(&dialog, tr("Take connections from a file"), m_context.machine().importFolder(), tr("Connections of a form (*.json)"));
    if (path.isEmpty())
        return;
    const auto bytes = application::readFile(path, longestMapping);
    const auto mapping = bytes ? application::mappingFromFile(*bytes, QFileInfo(path).fileName()) : Result<FormMapping>(fail(bytes.error()));
    if (!mapping)
        return showError(m_context, mapping.error());
    dialog.takeMapping(*mapping);
}

} // namespace bd::gui
