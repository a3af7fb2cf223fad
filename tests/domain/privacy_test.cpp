// What looks like a person's data, secrecy stamps and small cells; invented names and numbers only.
#include "domain/privacy.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QDirIterator>

using namespace bd;
using namespace bd::domain;
using namespace Qt::StringLiterals;

namespace {

QStringList cutOut(const QString &text, const QString &beside = {})
{
    QStringList parts;
    for (const PersonalMark &mark : personalMarks(text, beside))
        parts.append(text.mid(mark.start, mark.length));
    return parts;
}

} // namespace

TEST_CASE("A person's data beside words on violence is found", "[domain][privacy]")
{
    const std::vector<std::pair<QString, QStringList>> cases{
        {u"Hỗ trợ nạn nhân bạo lực, CCCD 001185000123"_s, {u"001185000123"_s}},
        {u"Vụ bạo lực: CCCD 001 185 000 123, đã hòa giải"_s, {u"001 185 000 123"_s}},
        {u"Người bị bạo lực gọi số 0912 345 678 báo tin"_s, {u"0912 345 678"_s}},
        {u"Liên hệ +84 912.345.678 về vụ xâm hại"_s, {u"+84 912.345.678"_s}},
        {u"CMND 123456789, bị mua bán sang nước ngoài"_s, {u"123456789"_s}},
        {u"Chị Lò Thị M. sinh năm 1990 bị bạo lực"_s, {u"sinh năm 1990"_s}},
        {u"Cháu bị xâm hại, sinh ngày 05/6/2012, học lớp 6"_s, {u"sinh ngày 05/6/2012"_s}},
        {u"Cháu N.T.H (13 tuổi) bị xâm hại"_s, {u"Cháu N.T.H (13 tuổi"_s}},
        {u"bà Nguyễn Thị Mẫu, 45 tuổi, là người bị bạo lực"_s, {u"bà Nguyễn Thị Mẫu, 45 tuổi"_s}},
        {u"em M, 15 tuổi, tảo hôn"_s, {u"em M, 15 tuổi"_s}},
        {u"Bạo lực xảy ra với chị Vàng Thị Mẩy ở thôn Nà Lốc"_s, {u"chị Vàng Thị Mẩy ở thôn Nà"_s}},
        {u"Vụ việc bạo lực tại thôn Khe Mây, nhà ông Bảy"_s, {u"thôn Khe Mây, nhà ông"_s}},
        {u"Bạo lực tại số nhà 12, tổ dân phố 3"_s, {u"số nhà 12, tổ dân phố 3"_s}},
    };
    for (const auto &[text, expected] : cases) {
        INFO(text.toStdString());
        CHECK(cutOut(text) == expected);
    }
}

TEST_CASE("What stands in another field counts as near", "[domain][privacy]")
{
    const QString result = u"Đã gặp chị Lò Thị Mẫu, sinh năm 1990, điện thoại 0912345678"_s;
    CHECK(cutOut(result).isEmpty());
    CHECK(cutOut(result, u"Hòa giải một vụ bạo lực gia đình"_s) == QStringList{u"sinh năm 1990"_s, u"0912345678"_s});
    CHECK(withoutMarks(result, personalMarks(result, u"bạo lực"_s)) == u"Đã gặp chị Lò Thị Mẫu, …, điện thoại …"_s);
    CHECK(withoutMarks(result, {}) == result);
}

TEST_CASE("Official wording raises no alarm", "[domain][privacy]")
{
    const QStringList calm{
        u"Hỗ trợ 12 người bị bạo lực, kinh phí 150.000.000 đồng"_s,
        u"Phòng, chống bạo lực: 144000000 đồng"_s,
        u"Tổng đài quốc gia bảo vệ trẻ em 111, đường dây nóng phòng, chống mua bán người 0912345678"_s,
        u"Tổng đài 1900 54 55 59 hỗ trợ người bị bạo lực; 18001567"_s,
        u"Tuyên truyền tại nhà văn hóa thôn Khe Mây về phòng, chống bạo lực gia đình"_s,
        u"Giao ông Nguyễn Văn Mẫu, Trưởng thôn 3 chủ trì mô hình phòng ngừa bạo lực"_s,
        u"Phụ nữ từ 15 đến 64 tuổi bị bạo lực được hỗ trợ"_s,
        u"Trẻ em dưới 16 tuổi bị xâm hại"_s,
        u"Luật Phòng, chống bạo lực gia đình ngày 14/11/2022, số 13/2022/QH15"_s,
        u"Quyết định số 2232/QĐ-TTg ngày 28/12/2020 về phòng ngừa, ứng phó với bạo lực trên cơ sở giới"_s,
        u"Chị Lò Thị Mẫu sinh năm 1990, chi hội trưởng, dự tập huấn quản lý"_s, // nothing on violence
        u"Giai đoạn 2021-2025, 2026-2030 giảm bạo lực; 20/11/2026"_s,
        u""_s,
    };
    for (const QString &text : calm) {
        INFO(text.toStdString());
        CHECK(cutOut(text).isEmpty());
    }
}

TEST_CASE("Far from such words nothing is said, and long text is no trouble", "[domain][privacy]")
{
    const QString far = u"bạo lực "_s + QString(500, u'a') + u" sinh năm 1990"_s;
    CHECK(cutOut(far).isEmpty());
    QString longText;
    for (int i = 0; i < 20'000; ++i)
        longText += u"Nguyễn Văn Mẫu bạo lực 0 "_s;
    CHECK(personalMarks(longText).empty());
    CHECK(personalMarks(QString(200'000, u'N') + u" bạo lực"_s).empty());
}

TEST_CASE("The project's own texts and official plans raise no alarm", "[domain][privacy]")
{
    QStringList files;
    for (const QString &folder : {QStringLiteral(BD_TEST_DATA "/plans"), QStringLiteral(BD_SOURCE_DIR "/resources/catalogue"),
                                  QStringLiteral(BD_SOURCE_DIR "/../shared/seeds")}) {
        for (QDirIterator it(folder, {u"*.txt"_s, u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
    }
    REQUIRE(files.size() > 5);
    for (const QString &file : files) {
        const QString text = QString::fromUtf8(test::readAll(file)).normalized(QString::NormalizationForm_C);
        INFO(file.toStdString() << ": " << cutOut(text).join(u" | "_s).toStdString());
        CHECK(cutOut(text).isEmpty());
        CHECK_FALSE(hasSecrecyStamp(text));
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) { // as the import of plans looks at them
            INFO(lines[i].toStdString());
            CHECK(personalMarks(lines[i].left(5000), (i > 0 ? lines[i - 1] : QString()) + u' ' + lines.value(i + 1)).empty());
        }
    }
}

TEST_CASE("Secrecy stamps are lines of their own", "[domain][privacy]")
{
    for (const QString &stamp : {u"MẬT"_s, u"  TỐI MẬT "_s, u"[TUYỆT MẬT]"_s, u"Độ mật: Mật"_s, u"ĐỘ MẬT: TỐI MẬT"_s, u"(MẬT)"_s}) {
        INFO(stamp.toStdString());
        CHECK(isSecrecyStamp(stamp));
        CHECK(hasSecrecyStamp(u"KẾ HOẠCH\r\n"_s + stamp + u"\nI. Mục đích"_s));
    }
    for (const QString &calm : {u"mật"_s, u"Bí mật đời tư"_s, u"BẢO MẬT THÔNG TIN"_s, u"Độ mật:"_s, u"Giữ bí mật cho người bị bạo lực"_s, u""_s, u"HỎA TỐC"_s})
        CHECK_FALSE(isSecrecyStamp(calm));
}

TEST_CASE("Small cells of sensitive measures", "[domain][privacy]")
{
    Measure violence;
    violence.isSensitive = true;
    Measure sessions;
    CHECK(isSmallCell(violence, 1));
    CHECK(isSmallCell(violence, 4));
    CHECK_FALSE(isSmallCell(violence, 5));
    CHECK_FALSE(isSmallCell(violence, 0));
    CHECK_FALSE(isSmallCell(violence, std::nullopt));
    CHECK_FALSE(isSmallCell(sessions, 2));
    Figure figure;
    figure.total = 20;
    figure.women = 18; // the two others are told by it
    CHECK(hasSmallCell(violence, figure));
    figure.women = 12;
    CHECK_FALSE(hasSmallCell(violence, figure));
    FigureEntry entry;
    entry.added = 3;
    CHECK(hasSmallCell(violence, entry));
    violence.isMoney = true;
    CHECK_FALSE(isSmallCell(violence, 3));
}
