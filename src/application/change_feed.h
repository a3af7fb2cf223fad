// One notice per committed change set. Listeners re-read exactly what changed. GUI thread only.
#pragma once
#include "application/change_set.h"

#include <QObject>

namespace bd::application {

class ChangeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void publish(const ChangeSet &changes) { Q_EMIT changed(changes); }
    /// Another program committed to the same file, or the file was replaced: re-read everything.
    void publishReset() { Q_EMIT reset(); }

Q_SIGNALS:
    void changed(const bd::application::ChangeSet &changes);
    void reset();
};

} // namespace bd::application
