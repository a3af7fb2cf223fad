// A file that Word shows can't be replaced, and the sentence says so.
#include "base/open_elsewhere.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>

using namespace bd;
using namespace Qt::StringLiterals;

TEST_CASE("the mark that Word or LibreOffice leaves beside an open file is known", "[locked]")
{
    struct Row {
        QString file, mark;
        bool isOpen;
    };
    const Row rows[] = {
        {u"Kế hoạch năm.docx"_s, u"~$ hoạch năm.docx"_s, true}, // the first two letters give way
        {u"KH2026a.docx"_s, u"~$H2026a.docx"_s, true},
        {u"KH.docx"_s, u"~$KH.docx"_s, true},
        {u"KH.docx"_s, u".~lock.KH.docx#"_s, true},
        {u"KH.docx"_s, u"~$BC.docx"_s, false},
        {u"KH.docx"_s, u"KH (2).docx"_s, false},
    };
    for (const Row &row : rows) {
        test::TempDir dir;
        const QString path = dir.file(row.file);
        INFO(row.mark.toStdString());
        test::writeAll(path, "x");
        CHECK_FALSE(isOpenElsewhere(path));
        CHECK(unwritable(path, u"d"_s) == Error{u"file.unwritable"_s, {QDir::toNativeSeparators(path)}, u"d"_s});
        test::writeAll(dir.file(row.mark), {});
        CHECK(isOpenElsewhere(path) == row.isOpen);
        CHECK(unwritable(path, {}).code == (row.isOpen ? u"file.open_elsewhere"_s : u"file.unwritable"_s));
    }
}

TEST_CASE("what isn't there is open nowhere", "[locked]")
{
    test::TempDir dir;
    test::writeAll(dir.file(u"~$KH.docx"_s), {});
    CHECK_FALSE(isOpenElsewhere(dir.file(u"KH.docx"_s)));
    CHECK_FALSE(isOpenElsewhere(dir.path()));
}
