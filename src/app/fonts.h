// Fonts that come with the program: on Windows Liberation may be missing, and pages are to look the same everywhere.
#pragma once
#include <QFont>

namespace bd {

/// All .ttf and .otf files of the folder "fonts" beside the program; nothing where there is none. After the QGuiApplication.
void registerOwnFonts();

/// On Windows Liberation Sans for the window where the system names a font that isn't installed (Wine, a Windows cut down):
/// else anything might take its place. Otherwise `systems`. After registerOwnFonts().
QFont windowFont(const QFont &systems);

} // namespace bd
