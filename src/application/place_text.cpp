#include "application/place_text.h"

#include "base/narrow_path.h"

#include <QCoreApplication>

namespace bd::application {

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(PlaceText)
};

} // namespace

QString riskText(StorageRisk risk)
{
    switch (risk) {
    case StorageRisk::None:
        return {};
    case StorageRisk::NoWal:
        return PlaceText::tr("The disk that the data file lies on can't keep SQLite's journal beside it. Open the file on one computer at a "
                             "time; a folder of this computer is safer.");
    case StorageRisk::Network:
        return PlaceText::tr("The data file lies in a folder of another computer. Such folders don't always tell one program that another is "
                             "writing, and then the file can be damaged. Open it on one computer at a time, or keep it on this computer "
                             "and put copies into the shared folder.");
    case StorageRisk::Stick:
        return PlaceText::tr("The data file lies on a stick. Close the program before you pull it out, and keep a copy of the file on a "
                             "computer: sticks get lost and break.");
    case StorageRisk::Synchronised:
        return PlaceText::tr("The data file lies in a folder that is synchronised (OneDrive, Google Drive, Dropbox or the like). Two computers that "
                             "write at the same time leave two files, each with a part of the work. Open it on one computer at a time and wait "
                             "until it is synchronised before you go on at another; a folder of this computer is safer.");
    }
    return {};
}

QString codePageText()
{
    if (narrowNamesAreUtf8())
        return {};
    return PlaceText::tr("This Windows is older than version 1903: some parts of the program can't take file names with Vietnamese letters "
                         "here, and such files are copied to a temporary folder first. Nothing is lost by that. If a file can't be opened or "
                         "written all the same, put the program and the file into a folder without Vietnamese letters, for example D:\\BinhDang, "
                         "or have Windows updated.");
}

} // namespace bd::application
