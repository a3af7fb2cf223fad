// Where somebody was when the window closed: page, plan, section. Of one data file, on this computer.
#pragma once
#include <QString>

namespace bd::gui {

class MachineSettings;

struct SessionPlace {
    QString file;          ///< absolute path of the data file
    QString page;          ///< id; "" for none
    QString plan, section; ///< uuids; "" while no plan was open
    bool operator==(const SessionPlace &) const = default;
};

void keepSessionPlace(MachineSettings &machine, const SessionPlace &place);
/// Empty when nothing was kept for this file.
SessionPlace keptSessionPlace(const MachineSettings &machine, const QString &file);

} // namespace bd::gui
