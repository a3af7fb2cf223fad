#include "gui/widgets/evidence_list.h"

#include "application/error_text.h"
#include "gui/commands/context.h"
#include "gui/commands/erase_command.h"
#include "gui/commands/kept_files.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/models/evidence_model.h"
#include "gui/prompts/prompts.h"
#include "gui/theme.h"
#include "gui/widgets/dropped_files.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/evidence_delegate.h"
#include "gui/widgets/tool_button.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace bd::gui {

using application::Evidence;
using application::PreparedEvidence;

namespace {

constexpr int toldAtMost = 3; ///< files whose problem is told singly

/// What is read from disk or the clipboard in one go, for one owner.
struct Batch {
    QString kind, uuid; ///< uuid: "" while the owner isn't stored
    int born = 0; ///< of what is held: forgotten files must not come back
    application::ChangeSet changes;
    std::vector<Error> problems;
    int added = 0, scaled = 0;
};

struct Part {
    std::optional<PreparedEvidence> file;
    std::optional<Error> problem;
};

Result<PreparedEvidence> pasted(const QImage &image, const QString &name, int side)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return fail("evidence.broken_picture", {name});
    return application::prepareEvidence(name, bytes, side);
}

class FileView final : public QListView {
public:
    using QListView::QListView;
    std::function<void()> open, remove;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEditing = state() == EditingState;
        if (!isEditing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
            return open();
        if (!isEditing && event->key() == Qt::Key_Delete)
            return remove();
        QListView::keyPressEvent(event);
    }
};

} // namespace

struct EvidenceList::Private {
    EvidenceList &q;
    CommandContext &context;
    QString kind = {}, uuid = {};
    EvidenceModel *model = nullptr;
    FileView *view = nullptr;
    QStackedWidget *stack = nullptr;
    QPushButton *add = nullptr;
    QToolButton *open = nullptr, *save = nullptr, *caption = nullptr, *remove = nullptr, *erase = nullptr;
    QCheckBox *consent = nullptr, *personal = nullptr;
    std::unique_ptr<KeptFiles> kept = {};
    std::vector<PreparedEvidence> held = {};
    std::vector<std::weak_ptr<Batch>> running = {};
    int generation = 0;

    void make();
    void makeTools(QVBoxLayout &column);
    void show();
    void follow();
    std::vector<Evidence> chosen() const;
    std::vector<int> chosenHeld() const;
    void choose();
    void openChosen();
    void saveChosen();
    void removeChosen();
    void eraseChosen();
    void showMenu(const QPoint &global);
    void mark(bool Evidence::*which, bool isSet);
    void store(const Evidence &evidence);
    int askSide(bool hasLarge, bool &isLeft);
    void read(const QString &title, std::function<Result<void>(Progress &, const std::function<void(Part)> &)> work);
    void take(const std::shared_ptr<Batch> &batch, Part part);
    void finish(const std::shared_ptr<Batch> &batch);
    void tell(const Batch &batch);
    void pasteClipboard();
};

EvidenceList::EvidenceList(CommandContext &context, QWidget *parent) : QWidget(parent), d(new Private{*this, context})
{
    setObjectName(QStringLiteral("evidence"));
    setAcceptDrops(true);
    d->kept = std::make_unique<KeptFiles>(context);
    d->make();
    auto *paste = new QShortcut(QKeySequence::Paste, this); // also while there is no list yet that could have the keyboard
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] { d->pasteClipboard(); });
    auto &feed = context.services().database.feed();
    connect(&feed, &application::ChangeFeed::reset, this, [this] {
        d->kept->forget(); // a file may have been erased for good
        reload();
    });
    connect(&feed, &application::ChangeFeed::changed, this, [this](const application::ChangeSet &changes) {
        const auto isFile = [](const application::EntityChange &change) { return change.kind == QLatin1String("evidence"); };
        if (std::any_of(changes.changes.begin(), changes.changes.end(), isFile))
            reload();
    });
    d->show();
}

EvidenceList::~EvidenceList() = default;

void EvidenceList::Private::make()
{
    auto *column = new QVBoxLayout(&q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    makeTools(*column);
    model = new EvidenceModel(context.services().evidence, &q);
    stack = new QStackedWidget(&q);
    view = new FileView(stack);
    view->setObjectName(QStringLiteral("evidenceFiles"));
    view->setAccessibleName(tr("Files and photos"));
    view->setModel(model);
    view->setItemDelegate(new EvidenceDelegate(view));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    view->setUniformItemSizes(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->open = [this] { openChosen(); };
    view->remove = [this] { removeChosen(); };
    auto *empty = makeMuted(tr("Drag files and photos here, paste them (Ctrl+V), or choose “Add files”. The place and time that a camera "
                               "wrote into a photo are taken out."), stack);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setObjectName(QStringLiteral("evidenceEmpty"));
    stack->addWidget(view);
    stack->addWidget(empty);
    column->addWidget(stack, 1);
    auto *marks = new QHBoxLayout;
    consent = new QCheckBox(tr("&Consent given"), &q);
    consent->setObjectName(QStringLiteral("consent"));
    consent->setToolTip(tr("Those in the photo agreed to its use"));
    personal = new QCheckBox(tr("Holds &personal data"), &q);
    personal->setObjectName(QStringLiteral("personalData"));
    personal->setToolTip(tr("A list with names, a close picture of a person: left out when files are handed on"));
    marks->addWidget(consent);
    marks->addWidget(personal);
    marks->addStretch(1);
    column->addLayout(marks);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, &q, [this](const QPoint &at) { showMenu(view->viewport()->mapToGlobal(at)); });
    connect(view, &QListView::doubleClicked, &q, [this] { openChosen(); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, &q, [this] { follow(); });
    connect(consent, &QCheckBox::clicked, &q, [this](bool isSet) { mark(&Evidence::hasConsent, isSet); });
    connect(personal, &QCheckBox::clicked, &q, [this](bool isSet) { mark(&Evidence::hasPersonalData, isSet); });
    connect(model, &EvidenceModel::captionTyped, &q, [this](int row, const QString &text) {
        Evidence evidence = model->row(row).evidence;
        evidence.caption = text;
        // The editor is still closing: the rows are read anew behind it.
        QMetaObject::invokeMethod(&q, [this, evidence] { store(evidence); }, Qt::QueuedConnection);
    });
}

void EvidenceList::Private::makeTools(QVBoxLayout &column)
{
    add = new QPushButton(tr("&Add files…"), &q);
    add->setObjectName(QStringLiteral("addEvidence"));
    add->setAutoDefault(false);
    erase = makeToolButton(&q, "eraseEvidence", QStringLiteral("edit-clear"), tr("Remove for good…"));
    open = makeToolButton(&q, "openEvidence", QStringLiteral("document-open"), tr("Open (Enter)"));
    save = makeToolButton(&q, "saveEvidence", QStringLiteral("document-save"), tr("Save elsewhere…"));
    caption = makeToolButton(&q, "captionEvidence", QStringLiteral("edit-rename"), tr("Caption (F2)"));
    remove = makeToolButton(&q, "removeEvidence", QStringLiteral("edit-delete"), tr("Remove (Delete)"));
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch(1);
    for (QToolButton *button : {open, save, caption, remove, erase})
        row->addWidget(button);
    column.addLayout(row);
    connect(add, &QPushButton::clicked, &q, [this] { choose(); });
    connect(open, &QToolButton::clicked, &q, [this] { openChosen(); });
    connect(save, &QToolButton::clicked, &q, [this] { saveChosen(); });
    connect(caption, &QToolButton::clicked, &q, [this] {
        view->setFocus();
        view->edit(view->currentIndex());
    });
    connect(remove, &QToolButton::clicked, &q, [this] { removeChosen(); });
    connect(erase, &QToolButton::clicked, &q, [this] { eraseChosen(); });
}

void EvidenceList::Private::show()
{
    QStringList marked;
    for (const Evidence &evidence : chosen())
        marked.append(evidence.uuid);
    const int current = view->currentIndex().row();
    std::vector<EvidenceRow> rows;
    if (!kind.isEmpty() && !uuid.isEmpty() && context.services().database.isOpen()) {
        if (const auto all = context.services().evidence.list(uuid)) {
            for (const Evidence &evidence : *all)
                rows.push_back({evidence, {}});
        }
    }
    for (const PreparedEvidence &file : held) {
        Evidence evidence;
        evidence.name = file.name;
        evidence.bytes = file.data.size();
        rows.push_back({evidence, PreparedEvidence{file.name, file.mediaType, {}, file.thumbnail, false, false}});
    }
    model->setRows(std::move(rows));
    stack->setCurrentIndex(model->rowCount() > 0 ? 0 : 1);
    for (int row = 0; row < model->rowCount(); ++row) {
        if (marked.contains(model->row(row).evidence.uuid) && !model->row(row).held)
            view->selectionModel()->select(model->index(row), QItemSelectionModel::Select);
    }
    if (current >= 0 && model->rowCount() > 0)
        view->selectionModel()->setCurrentIndex(model->index(std::min(current, model->rowCount() - 1)),
                                                marked.isEmpty() ? QItemSelectionModel::SelectCurrent : QItemSelectionModel::NoUpdate);
    follow();
}

void EvidenceList::Private::follow()
{
    const std::vector<Evidence> files = chosen();
    const bool hasHeld = !chosenHeld().empty();
    q.setEnabled(!kind.isEmpty());
    open->setEnabled(files.size() == 1 && !hasHeld);
    save->setEnabled(!files.empty() && !hasHeld);
    caption->setEnabled(files.size() == 1 && !hasHeld);
    remove->setEnabled(!files.empty() || hasHeld);
    erase->setEnabled(files.size() == 1 && !hasHeld);
    const auto showMark = [&](QCheckBox *box, bool Evidence::*which) {
        const auto set = std::count_if(files.begin(), files.end(), [&](const Evidence &file) { return file.*which; });
        const bool isPart = set > 0 && set < static_cast<qsizetype>(files.size());
        box->setTristate(isPart);
        box->setCheckState(set == 0 ? Qt::Unchecked : isPart ? Qt::PartiallyChecked : Qt::Checked);
        box->setEnabled(!files.empty());
    };
    showMark(consent, &Evidence::hasConsent);
    showMark(personal, &Evidence::hasPersonalData);
}

std::vector<Evidence> EvidenceList::Private::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : view->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<Evidence> files;
    for (const int row : rows) {
        if (!model->row(row).held)
            files.push_back(model->row(row).evidence);
    }
    return files;
}

std::vector<int> EvidenceList::Private::chosenHeld() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : view->selectionModel()->selectedIndexes()) {
        if (model->row(index.row()).held)
            rows.push_back(index.row() - (model->rowCount() - static_cast<int>(held.size())));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void EvidenceList::Private::choose()
{
    q.addFiles(context.prompts().openSeveral(context.window(), tr("Add files and photos"), context.machine().exportFolder(),
                                             tr("All files (*);;Photos (*.jpg *.jpeg *.png *.webp *.heic)")));
}

void EvidenceList::Private::openChosen()
{
    const std::vector<Evidence> files = chosen();
    if (files.size() != 1)
        return;
    const Evidence evidence = files.front();
    kept->open(evidence.name, [this, evidence](const QString &path) { return context.services().evidence.writeTo(evidence, path); });
}

void EvidenceList::Private::saveChosen()
{
    for (const Evidence &evidence : chosen()) {
        kept->saveAs(tr("Save the file elsewhere"), evidence.name,
                     [this, evidence](const QString &path) { return context.services().evidence.writeTo(evidence, path); });
    }
}

void EvidenceList::Private::removeChosen()
{
    const std::vector<int> waiting = chosenHeld();
    for (auto it = waiting.rbegin(); it != waiting.rend(); ++it)
        held.erase(held.begin() + *it);
    const std::vector<Evidence> files = chosen();
    if (!waiting.empty())
        show();
    if (!files.empty()) {
        const auto done = retrying(context, [&] { return context.services().evidence.remove(files); });
        if (!done)
            return showError(context, done.error());
        recordChange(context, *done);
        const QString said = files.size() == 1 ? tr("“%1” was removed.").arg(files.front().name)
                                               : tr("%1 files were removed.").arg(files.size());
        context.notify({Notice::Kind::Note, said, {{tr("Undo"), [&context = context] { undoLast(context); }}}, true, true});
    }
    if (!files.empty() || !waiting.empty())
        Q_EMIT q.changed();
}

void EvidenceList::Private::eraseChosen()
{
    const std::vector<Evidence> files = chosen();
    if (files.size() == 1)
        eraseForGood(context, {{}, files.front().sha256}, files.front().name);
}

void EvidenceList::Private::showMenu(const QPoint &global)
{
    const bool isOne = open->isEnabled();
    QMenu menu(view);
    menu.addAction(open->icon(), tr("Open"), &q, [this] { openChosen(); })->setEnabled(isOne);
    menu.addAction(save->icon(), tr("Save elsewhere…"), &q, [this] { saveChosen(); })->setEnabled(save->isEnabled());
    menu.addAction(caption->icon(), tr("Caption"), &q, [this] { view->edit(view->currentIndex()); })->setEnabled(isOne);
    menu.addAction(remove->icon(), tr("Remove"), &q, [this] { removeChosen(); })->setEnabled(remove->isEnabled());
    menu.addSeparator();
    menu.addAction(tr("Paste"), &q, [this] { pasteClipboard(); });
    menu.addSeparator();
    menu.addAction(tr("Remove for good…"), &q, [this] { eraseChosen(); })->setEnabled(isOne);
    menu.exec(global);
}

void EvidenceList::Private::store(const Evidence &evidence)
{
    const auto done = retrying(context, [&] { return context.services().evidence.save(evidence); });
    if (!done)
        return showError(context, done.error());
    recordChange(context, *done);
    Q_EMIT q.changed();
}

void EvidenceList::Private::mark(bool Evidence::*which, bool isSet)
{
    application::ChangeSet changes;
    for (Evidence evidence : chosen()) {
        evidence.*which = isSet;
        const auto done = retrying(context, [&] { return context.services().evidence.save(evidence); });
        if (!done) {
            showError(context, done.error());
            break;
        }
        changes = changes.changes.empty() ? *done : changes.followedBy(*done);
    }
    recordChange(context, changes);
    follow();
    Q_EMIT q.changed();
}

/// Asked once for all of them; `isLeft`: nothing is to be added.
int EvidenceList::Private::askSide(bool hasLarge, bool &isLeft)
{
    isLeft = false;
    if (!hasLarge)
        return 0;
    Question question;
    question.title = tr("Large photos");
    question.text = tr("Make large photos smaller?");
    question.details = tr("With %1 points on the longer side they are sharp on a whole page, and the data file stays small.").arg(application::evidenceSide);
    question.buttons = {tr("Make smaller"), tr("Keep their size"), tr("Don't add")};
    const int answer = context.prompts().ask(context.window(), question);
    isLeft = answer == 2;
    return answer == 0 ? application::evidenceSide : 0;
}

void EvidenceList::Private::read(const QString &title, std::function<Result<void>(Progress &, const std::function<void(Part)> &)> work)
{
    auto batch = std::make_shared<Batch>();
    batch->kind = kind;
    batch->uuid = uuid;
    batch->born = generation;
    running.push_back(batch);
    context.jobs().stream<Part>(
        title, std::move(work), &q, [this, batch](Part part) { take(batch, std::move(part)); },
        [this, batch](const Result<void> &done) {
            if (!done && done.error().code != QLatin1String("cancelled"))
                batch->problems.push_back(done.error());
            finish(batch);
        });
}

void EvidenceList::Private::take(const std::shared_ptr<Batch> &batch, Part part)
{
    if (part.problem)
        batch->problems.push_back(*part.problem);
    if (!part.file)
        return;
    batch->scaled += part.file->wasScaled ? 1 : 0;
    if (batch->uuid.isEmpty()) {
        if (batch->born != generation)
            return; // what waited was forgotten meanwhile
        held.push_back(std::move(*part.file));
        ++batch->added;
        show();
        Q_EMIT q.changed();
        return;
    }
    const auto done = retrying(context, [&] { return context.services().evidence.add(batch->kind, batch->uuid, {*part.file}); });
    if (!done) {
        batch->problems.push_back(done.error());
        return;
    }
    batch->changes = batch->changes.changes.empty() ? *done : batch->changes.followedBy(*done);
    ++batch->added;
}

void EvidenceList::Private::finish(const std::shared_ptr<Batch> &batch)
{
    std::erase_if(running, [&](const std::weak_ptr<Batch> &one) { return one.expired() || one.lock() == batch; });
    if (!batch->changes.isEmpty()) {
        batch->changes.titleArgs = {batch->changes.titleArgs.value(0), QString::number(batch->added)};
        recordChange(context, batch->changes);
    }
    tell(*batch);
    if (batch->added > 0)
        Q_EMIT q.changed();
}

void EvidenceList::Private::tell(const Batch &batch)
{
    if (!batch.problems.empty()) {
        QStringList lines;
        for (std::size_t i = 0; i < batch.problems.size() && i < toldAtMost; ++i)
            lines.append(application::errorText(batch.problems[i]));
        if (batch.problems.size() > toldAtMost)
            lines.append(tr("And %1 more were not taken.").arg(batch.problems.size() - toldAtMost));
        return context.notify({Notice::Kind::Warning, lines.join(QLatin1Char('\n')), {}, true, false});
    }
    if (batch.uuid.isEmpty() || batch.added == 0)
        return;
    const QString said = batch.added == 1 ? tr("The file was added.") : tr("%1 files were added.").arg(batch.added);
    const QString scaled = batch.scaled > 0 ? QLatin1Char(' ') + tr("Photos made smaller: %1.").arg(batch.scaled) : QString();
    context.notify({Notice::Kind::Note, said + scaled, {{tr("Undo"), [&context = context] { undoLast(context); }}}, true, true});
}

void EvidenceList::Private::pasteClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && q.canTake(*data))
        q.take(*data);
}

void EvidenceList::setOwner(const QString &ownerKind, const QString &ownerUuid)
{
    if (d->kind == ownerKind && d->uuid == ownerUuid)
        return;
    d->kind = ownerKind;
    d->uuid = ownerUuid;
    d->view->selectionModel()->clear();
    if (!ownerUuid.isEmpty())
        forgetHeld();
    else
        d->show();
}

void EvidenceList::reload()
{
    d->show();
}

int EvidenceList::count() const
{
    return d->model->rowCount();
}

bool EvidenceList::canTake(const QMimeData &mime) const
{
    return !d->kind.isEmpty() && (!droppedFiles(&mime).isEmpty() || mime.hasImage());
}

void EvidenceList::take(const QMimeData &mime)
{
    const QStringList files = droppedFiles(&mime);
    if (!files.isEmpty())
        return addFiles(files);
    const auto image = qvariant_cast<QImage>(mime.imageData());
    if (d->kind.isEmpty() || image.isNull())
        return;
    bool isLeft = false;
    const int side = d->askSide(std::max(image.width(), image.height()) > application::evidenceSide, isLeft);
    if (isLeft)
        return;
    const QDate today = d->context.services().clock.today();
    const QString name = tr("Pasted picture %1").arg(today.toString(QStringLiteral("dd-MM-yyyy"))) + QStringLiteral(".png");
    d->read(tr("reading a picture"), [image, name, side](Progress &, const std::function<void(Part)> &give) -> Result<void> {
        auto made = pasted(image, name, side);
        if (!made)
            return fail(made.error());
        give({std::move(*made), {}});
        return {};
    });
}

void EvidenceList::addFiles(const QStringList &paths)
{
    if (d->kind.isEmpty() || paths.isEmpty())
        return;
    const auto isLarge = [](const QString &path) { return application::isLargePicture(path, application::evidenceSide); };
    bool isLeft = false;
    const int side = d->askSide(std::any_of(paths.begin(), paths.end(), isLarge), isLeft);
    if (isLeft)
        return;
    const QString title = paths.size() == 1 ? tr("reading %1").arg(QFileInfo(paths.front()).fileName()) : tr("reading %1 files").arg(paths.size());
    d->read(title, [paths, side](Progress &progress, const std::function<void(Part)> &give) -> Result<void> {
        for (qsizetype i = 0; i < paths.size(); ++i) {
            progress.report(i, paths.size());
            if (progress.isCancelled())
                return fail("cancelled");
            auto made = application::prepareEvidence(paths[i], side, progress);
            if (made)
                give({std::move(*made), {}});
            else if (made.error().code == QLatin1String("cancelled"))
                return fail("cancelled");
            else
                give({{}, made.error()});
        }
        return {};
    });
}

Result<application::ChangeSet> EvidenceList::keepHeld(const QString &ownerUuid)
{
    for (const auto &one : d->running) {
        if (const auto batch = one.lock(); batch && batch->uuid.isEmpty() && batch->born == d->generation)
            batch->uuid = ownerUuid;
    }
    if (d->held.empty())
        return application::ChangeSet();
    auto done = retrying(d->context, [&] { return d->context.services().evidence.add(d->kind, ownerUuid, d->held); });
    if (done)
        forgetHeld();
    return done;
}

void EvidenceList::forgetHeld()
{
    ++d->generation;
    d->held.clear();
    d->show();
}

void EvidenceList::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void EvidenceList::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(*event->mimeData());
}

} // namespace bd::gui
