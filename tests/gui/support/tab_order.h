// Does Tab go as the eye does? For dialogs and pages of fields.
#pragma once
#include <QStringList>

class QWidget;

namespace bd::test {

/// Steps of Tab that jump over a field and come back up to it later, within one column of fields; "A -> B" by their names.
QStringList tabOrderFaults(const QWidget &root);

} // namespace bd::test
