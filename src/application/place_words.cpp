#include "application/place_words.h"

#include "base/text/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

/// Fields in the names of departments, divisions, units under them and associations, as canonical() writes them.
const QStringList &fields()
{
    static const QStringList all{
        u"thương binh và xã hội"_s, u"thương binh - xã hội"_s, u"tbxh"_s, u"văn hóa - xã hội"_s, u"văn hóa và xã hội"_s, u"văn hóa, xã hội"_s,
        u"kinh tế - xã hội"_s, u"kinh tế và xã hội"_s, u"chính trị - xã hội"_s, u"khoa học xã hội"_s, u"xã hội học"_s, u"bảo hiểm xã hội"_s,
        u"chính sách xã hội"_s, u"bảo trợ xã hội"_s, u"trợ giúp xã hội"_s, u"công tác xã hội"_s, u"an sinh xã hội"_s, u"tệ nạn xã hội"_s,
        u"trật tự xã hội"_s, u"nhà ở xã hội"_s, u"vấn đề xã hội"_s, u"mạng xã hội"_s, u"xã hội hóa"_s, u"dịch vụ xã hội"_s,
        u"phòng văn xã"_s, u"ban văn xã"_s, u"khối văn xã"_s, u"tổ văn xã"_s, u"khoa giáo - văn xã"_s, u"hợp tác xã"_s, u"cơ sở"_s, u"cán bộ"_s};
    return all;
}

/// "hội" behind "xã" begins the name of a place only where another word of it follows.
const QRegularExpression &society()
{
    static const QRegularExpression form(u" xã hội(?= *$| [-,]| (xã|phường|thị trấn|đặc khu|tỉnh|thành phố|hội đồng nhân dân|hđnd) )"_s);
    return form;
}

} // namespace

QString placeWords(const QString &name)
{
    static const QRegularExpression dash(u" ?- ?"_s);
    QString words = u' ' + text::canonical(name).replace(u'&', u" và "_s).replace(dash, u" - "_s).simplified() + u' ';
    for (const QString &field : fields())
        words.replace(u' ' + field + u' ', u" x "_s).replace(u' ' + field + u',', u" x,"_s);
    return words.replace(society(), u" x"_s);
}

} // namespace bd::application
