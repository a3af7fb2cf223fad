#include "gui/widgets/evidence_list.h"

#include "gui/commands/context.h"

namespace bd::gui {

struct EvidenceList::Private {
    CommandContext &context;
    QString kind, uuid;
};

EvidenceList::EvidenceList(CommandContext &context, QWidget *parent) : QWidget(parent), d(new Private{context, {}, {}}) {}
EvidenceList::~EvidenceList() = default;

void EvidenceList::setOwner(const QString &ownerKind, const QString &ownerUuid)
{
    d->kind = ownerKind;
    d->uuid = ownerUuid;
}

void EvidenceList::reload() {}
int EvidenceList::count() const { return 0; }
bool EvidenceList::canTake(const QMimeData &) const { return false; }
void EvidenceList::take(const QMimeData &) {}
void EvidenceList::addFiles(const QStringList &) {}
Result<application::ChangeSet> EvidenceList::keepHeld(const QString &) { return application::ChangeSet(); }
void EvidenceList::forgetHeld() {}

} // namespace bd::gui
