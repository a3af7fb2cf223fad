#include "gui/flows/session_state.h"

#include "gui/machine_settings.h"

#include <QFileInfo>
#include <QStringList>

namespace bd::gui {

namespace {

const QString sessionKey = QStringLiteral("session");

} // namespace

void keepSessionPlace(MachineSettings &machine, const SessionPlace &place)
{
    const QStringList lines{QFileInfo(place.file).absoluteFilePath(), place.page, place.plan, place.section};
    machine.setState(sessionKey, lines.join(QLatin1Char('\n')).toUtf8());
}

SessionPlace keptSessionPlace(const MachineSettings &machine, const QString &file)
{
    const QStringList lines = QString::fromUtf8(machine.state(sessionKey)).split(QLatin1Char('\n'));
    if (lines.size() != 4 || lines.at(0) != QFileInfo(file).absoluteFilePath())
        return {};
    return {lines.at(0), lines.at(1), lines.at(2), lines.at(3)};
}

} // namespace bd::gui
