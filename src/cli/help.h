// The help page of a command, in the program's language: CLI11's own formatter has English words inside.
#pragma once
#include <QString>

namespace CLI {
class App;
}

namespace bd::cli {

QString helpText(const CLI::App &app);

} // namespace bd::cli
