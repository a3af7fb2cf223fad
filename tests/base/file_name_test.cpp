#include "base/text/file_name.h"
#include "support/catch.h"

using bd::text::safeFileName;
using namespace Qt::StringLiterals;

TEST_CASE("Names of files that every system takes", "[base][files]")
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"Hội nghị 20/10.docx"_s, u"Hội nghị 20-10.docx"_s},
        {u"../../etc/passwd"_s, u"-..-etc-passwd"_s},
        {u"a:b*c?.jpg"_s, u"a-b-c-.jpg"_s},
        {u"CON"_s, u"_CON"_s},
        {u"com1.txt"_s, u"_com1.txt"_s},
        {u"tên.  "_s, u"tên"_s},
        {u"..."_s, u"_"_s},
        {u""_s, u"_"_s},
        {u"a\u202egpj.exe"_s, u"a-gpj.exe"_s},
        {u"dòng\nhai.png"_s, u"dòng-hai.png"_s},
    };
    for (const auto &[wish, expected] : cases) {
        INFO(wish.toStdString());
        CHECK(safeFileName(wish) == expected);
    }
    const QString longName = safeFileName(QString(300, u'ạ') + u".jpeg"_s);
    CHECK(longName.toUtf8().size() <= 120);
    CHECK(longName.endsWith(u"ạ.jpeg"));
    CHECK(safeFileName(QString(300, u'a'), 20).size() == 20);
}
