#include "gui/dialogs/templates_dialog.h"

#include "application/error_text.h"
#include "gui/commands/context.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/models/template_model.h"
#include "gui/prompts/prompts.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace bd::gui {

using application::IfExists;
using application::TemplateInfo;
using application::WrittenTemplate;

TemplatesDialog::TemplatesDialog(CommandContext &context)
    : QDialog(context.window()), m_context(context), m_model(new TemplateModel(this)), m_notice(new NoticeBar(this))
{
    setObjectName(QStringLiteral("templatesDialog"));
    setWindowTitle(tr("Templates"));
    m_notice->setObjectName(QStringLiteral("templatesNotice"));
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeTable());
    halves->addWidget(makeFindings());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(halves, 1);
    row->addWidget(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addWidget(m_notice);
    column->addLayout(row, 1);
    fitToScreen(*this, {960, 560}, {560, 300});

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TemplatesDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TemplatesDialog::showCurrent);
    reload({});
    m_table->setFocus();
}

QWidget *TemplatesDialog::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("templates"));
    m_table->setAccessibleName(tr("Templates"));
    m_table->setModel(m_model);
    applyTableLook(*m_table);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setMinimumHeight(80);
    QHeaderView *header = m_table->horizontalHeader();
    for (const char *id : {"name", "source", "use", "check"})
        header->setSectionResizeMode(m_model->column(id), QHeaderView::ResizeToContents);
    header->setSectionResizeMode(m_model->column("title"), QHeaderView::Stretch);
    return m_table;
}

QWidget *TemplatesDialog::makeFindings()
{
    auto *box = new QWidget(this);
    m_heading = new QLabel(box);
    m_heading->setWordWrap(true);
    m_copy = new QPushButton(tr("Cop&y the list"), box);
    m_copy->setObjectName(QStringLiteral("copyFindings"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &TemplatesDialog::copyFindings);
    m_findings = new QPlainTextEdit(box);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setReadOnly(true);
    m_findings->setTabChangesFocus(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_findings->setMinimumHeight(56);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, grid, 0, 0);
    column->addLayout(head);
    column->addWidget(m_findings, 1);
    return box;
}

QPushButton *TemplatesDialog::addButton(const char *name, const QString &text, void (TemplatesDialog::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QWidget *TemplatesDialog::makeButtons()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_use = addButton("useForPlans", tr("&Use for plans"), &TemplatesDialog::useForPlans);
    m_use->setDefault(true); // Enter in the table
    m_edit = addButton("editOwn", tr("&Edit your own copy…"), &TemplatesDialog::editOwn);
    m_setAside = addButton("setAside", tr("&Give up your own copy"), &TemplatesDialog::setAside);
    auto *addFile = addButton("addTemplate", tr("&Add a template from a Word file…"), &TemplatesDialog::add);
    auto *folder = addButton("openTemplateFolder", tr("Open the &folder"), &TemplatesDialog::openFolder);
    auto *close = new QPushButton(tr("&Close"), box);
    close->setObjectName(QStringLiteral("closeTemplates"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {m_use, m_edit, m_setAside})
        column->addWidget(button);
    column->addSpacing(grid);
    for (QPushButton *button : {addFile, folder})
        column->addWidget(button);
    column->addStretch(1);
    column->addWidget(close);
    return box;
}

// ---- what is shown

void TemplatesDialog::reload(const QString &select)
{
    const TemplateRow *before = current();
    const QString wanted = !select.isEmpty() ? select : before ? before->info.path : QString();
    const std::vector<TemplateInfo> templates = application::templateList();
    m_model->setTemplates(templates);
    int at = m_model->rowOf(wanted);
    for (int row = 0; at < 0 && row < m_model->rowCount(); ++row) {
        if (m_model->row(row).info.isForPlans)
            at = row;
    }
    if (!m_table->currentIndex().isValid() || m_table->currentIndex().row() != at)
        m_table->selectRow(std::max(0, at));
    showCurrent();
    for (const TemplateRow &row : m_model->rows()) {
        if (!row.check)
            check(row);
    }
}

void TemplatesDialog::check(const TemplateRow &row)
{
    const QString path = row.info.path;
    m_context.jobs().run(
        QString(), [path](Progress &progress) { return application::checkPlanTemplate(path, progress); }, this,
        [this, path, stamp = row.stamp](Result<application::TemplateCheck> found) {
            m_model->setCheck(path, stamp, std::move(found));
        });
}

const TemplateRow *TemplatesDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void TemplatesDialog::showCurrent()
{
    const TemplateRow *row = current();
    m_use->setEnabled(row && !row->info.isForPlans && !row->info.isPaper && !row->info.isForReports);
    m_edit->setEnabled(row != nullptr);
    m_setAside->setEnabled(row && !row->info.isShipped);
    m_copy->setEnabled(row && row->check);
    m_heading->setText(row ? tr("Template %1: %2").arg(row->info.name, row->checkText()) : QString());
    const QString findings = row ? row->findings() : QString();
    if (m_findings->toPlainText() != findings) // else the place one reads would be lost
        m_findings->setPlainText(findings);
    m_findings->setAccessibleName(m_heading->text());
}

void TemplatesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_table)
        reload({}); // a template may have been saved in Word meanwhile
}

void TemplatesDialog::showNotice(Notice::Kind kind, const QString &text, std::vector<Notice::Action> actions)
{
    m_notice->showNotice({kind, text, std::move(actions)});
}

void TemplatesDialog::copyFindings()
{
    if (const TemplateRow *row = current())
        QGuiApplication::clipboard()->setText(m_heading->text() + QLatin1Char('\n') + row->findings() + QLatin1Char('\n'));
}

// ---- what is done

void TemplatesDialog::useForPlans()
{
    if (!current())
        return;
    const TemplateRow chosen = *current();
    const auto before = application::planTemplate();
    choose(chosen.info);
    std::vector<Notice::Action> actions;
    if (before)
        actions.push_back({tr("Use the one before again"), [this, info = *before] { choose(info); }});
    if (chosen.isFaulty())
        showNotice(Notice::Kind::Warning,
                   tr("Plans use the template %1 from now on. It has places to mend: until then, plans can be neither "
                      "shown as pages, exported to Word or PDF, nor printed.").arg(chosen.info.name), std::move(actions));
    else
        showNotice(Notice::Kind::Note,
                   tr("Plans use the template %1 from now on: in Word, PDF, preview and print.").arg(chosen.info.name),
                   std::move(actions));
    m_table->setFocus();
}

void TemplatesDialog::choose(const TemplateInfo &info)
{
    application::usePlanTemplate(info);
    reload(info.path);
}

void TemplatesDialog::editOwn()
{
    if (!current())
        return;
    const TemplateInfo info = current()->info;
    const bool wasForPlans = info.isForPlans;
    if (!info.isShipped)
        return open(info.path);
    const bool isThere = !info.isUsed;
    const auto own = application::makeOwnTemplate(info.name, m_context.services().clock);
    if (!own)
        return showNotice(Notice::Kind::Error, application::errorText(own.error()));
    reload(own->path);
    const bool isForPlans = current() && current()->info.isForPlans;
    if (!isThere)
        showNotice(Notice::Kind::Note,
                   isForPlans || !wasForPlans
                       ? tr("Your office has its own copy of the template %1 now. Change it in Word and save it.").arg(info.name)
                       : tr("Your office has its own copy of the template %1 now. Change it in Word and save it; then choose it "
                            "here and press “Use for plans”.").arg(info.name));
    open(own->path);
}

void TemplatesDialog::open(const QString &path)
{
    if (m_context.prompts().openExternally(path))
        return;
    showNotice(Notice::Kind::Warning, tr("It could not be opened. Open it yourself: %1").arg(QDir::toNativeSeparators(path)));
}

void TemplatesDialog::openFolder()
{
    const auto folder = application::makeTemplateFolder();
    if (folder)
        open(*folder);
    else
        showNotice(Notice::Kind::Error, application::errorText(folder.error()));
}

void TemplatesDialog::setAside()
{
    if (!current() || current()->info.isShipped)
        return;
    const TemplateInfo info = current()->info;
    const auto kept = application::setTemplateAside(info, m_context.services().clock);
    if (!kept)
        return showNotice(Notice::Kind::Error, application::errorText(kept.error()));
    reload({});
    showNotice(Notice::Kind::Note,
               tr("Your office's template %1 is not used any more. Nothing was deleted: the file is called “%2” now. To use it "
                  "again, add that file with “Add a template from a Word file…”.")
                   .arg(info.name, QFileInfo(*kept).fileName()),
               {{tr("Open the folder"), [this] { openFolder(); }, true}});
    m_table->setFocus();
}

void TemplatesDialog::add()
{
    const QString file = m_context.prompts().openFile(this, tr("Add a template from a Word file"),
                                                      m_context.machine().importFolder(), tr("Word documents (*.docx)"));
    if (!file.isEmpty())
        addFile(file, IfExists::Refuse);
}

void TemplatesDialog::addFile(const QString &file, IfExists ifExists)
{
    const Clock &clock = m_context.services().clock;
    m_context.jobs().run(
        tr("checking %1").arg(QFileInfo(file).fileName()),
        [file, ifExists, &clock](Progress &progress) { return application::addTemplate(file, ifExists, clock, progress); }, this,
        [this, file](const Result<WrittenTemplate> &written) {
            if (written)
                return told(*written);
            if (written.error().code != QLatin1String("template.exists"))
                return showNotice(Notice::Kind::Error, application::errorText(written.error()));
            Question question;
            question.title = tr("Replace the template?");
            question.text = tr("Your office has a template of the name %1 already.").arg(QFileInfo(file).completeBaseName());
            question.details = tr("The template there is kept in the same folder, with day and hour in its name.");
            question.buttons = {tr("Replace it"), tr("Keep the one there")};
            if (m_context.prompts().ask(this, question) == 0)
                addFile(file, IfExists::Keep);
        });
}

void TemplatesDialog::told(const WrittenTemplate &written)
{
    reload(written.path);
    const TemplateRow *row = current();
    if (!row)
        return;
    QString text = tr("The template %1 was added.").arg(row->info.name);
    if (!written.kept.isEmpty())
        text += QLatin1Char(' ') + tr("The one before is kept as “%1”.").arg(QFileInfo(written.kept).fileName());
    text += QLatin1Char(' ')
        + (row->info.isForPlans ? tr("Plans use it from now on.") : tr("For plans to use it, press “Use for plans”."));
    showNotice(Notice::Kind::Note, text);
    m_table->setFocus();
}

} // namespace bd::gui
