// Every place of the program where somebody types, one factory each: a test types Vietnamese into all of them with the keys of
// an input program. A new dialog or page adds a line to entryPlaces() in text_entries.cpp.
#pragma once
#include "gui/support/unikey.h"

#include <QStringList>
#include <functional>
#include <vector>

class QWidget;

namespace bd::test {

struct EntryPlace {
    const char *name;
    /// Builds the place, shows it and calls `use` while it lives; several times where it has several faces.
    std::function<void(const std::function<void(QWidget &)> &use)> run;
};
std::vector<EntryPlace> entryPlaces();

/// What came of typing into each text entry that is shown in a widget: lines, text fields, editable choices, and the editors
/// of table cells. Those that take no words (dates, numbers, passwords, what is read only) are left out.
struct TypedEntry {
    QString name, text;
};
std::vector<TypedEntry> typeIntoAll(QWidget &root, TypingStyle style);

} // namespace bd::test
