// Where a folder lies: the decision by table, the system's answers given.
#include "base/drive.h"
#include "base/program_folder.h"
#include "support/catch.h"
#include "support/files.h"

#include <QCoreApplication>
#include <QDir>

using namespace bd;
using namespace Qt::StringLiterals;

TEST_CASE("a folder's place follows from what the system says of it", "[drive]")
{
    struct Row {
        QString folder;
        Drive drive;
        QByteArray fileSystem;
        QString volume;
        QStringList synchronised;
        bool mark;
        FolderPlace place;
    };
    const QStringList oneDrive{u"C:/Users/Hoa/OneDrive - Sở Nội vụ"_s};
    const Row rows[] = {
        {u"C:/Users/Hoa/Documents/Binh Dang"_s, Drive::Fixed, "ntfs", {}, oneDrive, false, FolderPlace::ThisComputer},
        {u"D:/Bình đẳng giới"_s, Drive::Fixed, "ntfs", u"DATA"_s, {}, false, FolderPlace::ThisComputer},
        {u"E:/Bình Đẳng"_s, Drive::Removable, "fat32", u"USB CỦA HOA"_s, {}, false, FolderPlace::Stick},
        {u"E:/Bình Đẳng"_s, Drive::Unknown, "exfat", {}, {}, false, FolderPlace::ThisComputer},
        {u"//may-chu/dung chung/Bình Đẳng"_s, Drive::Unknown, {}, {}, {}, false, FolderPlace::Network},
        {u"Z:/Phòng Bình đẳng giới"_s, Drive::Remote, "ntfs", {}, {}, false, FolderPlace::Network},
        {u"/mnt/share/x"_s, Drive::Fixed, "cifs", {}, {}, false, FolderPlace::Network},
        {u"/home/hoa/x"_s, Drive::Fixed, "nfs4", {}, {}, false, FolderPlace::Network},
        {u"C:/Users/Hoa/OneDrive - Sở Nội vụ/Documents"_s, Drive::Fixed, "ntfs", {}, oneDrive, false, FolderPlace::Synchronised},
        {u"c:/users/hoa/onedrive - sở nội vụ"_s, Drive::Fixed, "ntfs", {}, oneDrive, false, FolderPlace::Synchronised},
        {u"C:/Users/Hoa/OneDrive - Sở Nội vụ cũ"_s, Drive::Fixed, "ntfs", {}, {}, false, FolderPlace::Synchronised},
        {u"C:/Users/Hoa/Tài liệu đám mây"_s, Drive::Fixed, "ntfs", {}, {u"C:/Users/Hoa/Tài liệu"_s}, false, FolderPlace::ThisComputer},
        {u"D:/Chung/2026"_s, Drive::Fixed, "ntfs", {}, {u"D:/Chung/"_s}, false, FolderPlace::Synchronised},
        {u"C:/Users/Hoa/Dropbox (Cá nhân)/x"_s, Drive::Fixed, "ntfs", {}, {}, false, FolderPlace::Synchronised},
        {u"G:/Drive của tôi/x"_s, Drive::Fixed, "fat32", u"Google Drive"_s, {}, false, FolderPlace::Synchronised},
        {u"G:/x"_s, Drive::Fixed, "fat32", u"Google Drive"_s, {}, false, FolderPlace::Synchronised},
        {u"D:/Bất kỳ"_s, Drive::Fixed, "ntfs", {}, {}, true, FolderPlace::Synchronised},
        {u"D:/Dropboxes/x"_s, Drive::Fixed, "ntfs", {}, {}, false, FolderPlace::ThisComputer},
        // a share that a stick or a cloud lies on is still another computer's
        {u"//may-chu/OneDrive/x"_s, Drive::Remote, {}, {}, {}, true, FolderPlace::Network},
        {u"E:/OneDrive/x"_s, Drive::Removable, "exfat", {}, {}, false, FolderPlace::Synchronised},
    };
    for (const Row &row : rows) {
        INFO(row.folder.toStdString());
        CHECK(placeOf(FolderFacts{row.folder, row.drive, row.fileSystem, row.volume, row.synchronised, row.mark}) == row.place);
    }
}

TEST_CASE("the system is asked about the nearest folder that is there", "[drive]")
{
    test::TempDir dir;
    const FolderFacts facts = factsOf(dir.file(u"chưa/có"_s));
    CHECK(QDir(facts.folder) == QDir(dir.path()));
    CHECK_FALSE(facts.hasSyncMark);
    CHECK(placeOf(dir.path()) == FolderPlace::ThisComputer);
    CHECK(placeOf(u"//may-chu-khong-co/chung"_s) == FolderPlace::Network);
    REQUIRE(QDir().mkpath(dir.file(u"Đồng bộ/2026"_s)));
    test::writeAll(dir.file(u"Đồng bộ/.dropbox"_s), {});
    CHECK(placeOf(dir.file(u"Đồng bộ/2026/Kế hoạch"_s)) == FolderPlace::Synchronised);
    CHECK(placeOf(dir.path()) == FolderPlace::ThisComputer);
}

TEST_CASE("the program knows its folder", "[drive]")
{
    CHECK(QDir(programFolder()) == QDir(QCoreApplication::applicationDirPath()));
}
