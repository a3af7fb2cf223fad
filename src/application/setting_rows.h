// Writes a setting within an act; "" removes it.
#pragma once
#include "application/change_writer.h"

namespace bd::application {

Result<void> putSetting(ChangeWriter &writer, DatabaseService &database, const QString &key, const QString &value);

} // namespace bd::application
