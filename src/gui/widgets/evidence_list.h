// "Minh chứng" of an activity, inspection, model …: thumbnails with captions; files and photos by button, drag or paste. Writes
// through EvidenceService and the undo stack itself, so a page only says whose files they are.
#pragma once
#include "application/evidence_service.h"

#include <QWidget>
#include <memory>

class QMimeData;

namespace bd::gui {

class CommandContext;

class EvidenceList final : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceList(CommandContext &context, QWidget *parent = nullptr);
    ~EvidenceList() override;

    /// Whose files are shown: "activity", "inspection", "model", "action_month", "report_request", "report" and the uuid. With an empty
    /// uuid files are held until the owner is stored (keepHeld); with an empty kind nothing is shown or taken.
    void setOwner(const QString &ownerKind, const QString &ownerUuid);
    /// Reads anew; pages call it from follow().
    void reload();
    int count() const;

    /// A drop or a paste anywhere on the page may be handed here: files, or a picture.
    bool canTake(const QMimeData &mime) const;
    void take(const QMimeData &mime);
    void addFiles(const QStringList &paths);

    /// Stores what was held for an owner without uuid, and forgets it; empty when nothing was held. The caller puts it on the
    /// undo stack, joined to its own act. What is still being read is stored when it is ready, as a step of its own.
    Result<application::ChangeSet> keepHeld(const QString &ownerUuid);
    void forgetHeld();

Q_SIGNALS:
    void changed(); ///< files were added, changed or removed, or are held

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bd::gui
