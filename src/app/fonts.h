// Fonts that come with the program: on Windows Liberation may be missing, and pages are to look the same everywhere.
#pragma once

namespace bd {

/// All .ttf and .otf files of the folder "fonts" beside the program; nothing where there is none. After the QGuiApplication.
void registerOwnFonts();

} // namespace bd
