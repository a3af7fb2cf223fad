// Sources that are none, and texts made to be slow.
#include "plan_reading.h"
#include "support/catch.h"

using namespace bd;

TEST_CASE("each bad input gets its code")
{
    struct Row {
        QByteArray bytes;
        const char *code;
    };
    const QString head = QStringLiteral("Số: 1/KH-UBND\nKẾ HOẠCH\nCông tác năm 2026\nI. MỤC ĐÍCH\n- Một.\nII. NỘI DUNG\n- Hai.\n");
    for (const Row &row : std::initializer_list<Row>{
             {QByteArray(), "file.empty"},
             {QByteArray(" \n\t\r\n"), "file.empty"},
             {QByteArray("\xEF\xBB\xBF"), "file.empty"},
             {QByteArray(2000, '\0'), "text.binary"},
             {QByteArray("\x01\x02\x03\x04\x05\x06\x07 garbage"), "text.binary"},
             {QByteArray("K\xD5 ho\xB9"
                         "ch c\xABng t\xB8"
                         "c"), "text.not_utf8"},
             {QStringLiteral("KÕ ho¹ch c«ng t¸c b×nh ®¼ng giíi n¨m 2026. ").repeated(10).toUtf8(), "text.not_utf8"},
             {QByteArray(9 * 1024 * 1024, 'a'), "text.too_large"},
             {(QStringLiteral("MẬT\n") + head).toUtf8(), "import.state_secret"},
             {(QStringLiteral("[TUYỆT MẬT]\n") + head).toUtf8(), "import.state_secret"},
             {QByteArray("PK\x03\x04 not a real archive"), "zip.broken"}}) {
        INFO(row.code);
        const QString code = test::errorOf(row.bytes);
        if (QLatin1String(row.code).startsWith(QLatin1String("zip.")))
            CHECK(code.startsWith(u"zip."));
        else
            CHECK(code == QLatin1String(row.code));
    }
    NoProgress progress;
    const auto missing = exchange::readPlanFile(QStringLiteral("/không/có/tệp.txt"), progress);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == u"file.unreadable");
    // "Bảo mật" inside a sentence is no stamp.
    CHECK(test::errorOf((head + QStringLiteral("- Bảo mật thông tin.\n")).toUtf8()).isEmpty());
}

TEST_CASE("UTF-16 with a mark is read")
{
    const QString text = QStringLiteral("Số: 1/KH-UBND\nKẾ HOẠCH\nCông tác năm 2026\nI. MỤC ĐÍCH\n- Một.\nII. NỘI DUNG\n- Hai.\n");
    const QByteArray little("\xFF\xFE");
    QByteArray body;
    for (const QChar c : text) {
        body += static_cast<char>(c.unicode() & 0xFF);
        body += static_cast<char>(c.unicode() >> 8);
    }
    const auto r = test::readBytes(little + body, QStringLiteral("a.txt"));
    CHECK(r.plan.sections.size() == 2);
}

TEST_CASE("hostile text ends, and loses nothing")
{
    const QString head = QStringLiteral("Số: 1/KH-UBND\nX, ngày 1 tháng 2 năm 2026\nKẾ HOẠCH\nCông tác năm 2026\nI. MỤC ĐÍCH\n- a\nII. TỔ CHỨC THỰC HIỆN\n");
    for (const QString &text : {QString(1'000'000, u'1'), QString(1'000'000, u'.'), QStringLiteral("a") + QString(1'000'000, u' ') + QStringLiteral("b"),
                                QStringLiteral("ngày ").repeated(100'000), QStringLiteral("Số ").repeated(100'000),
                                QStringLiteral("[1]").repeated(100'000), QStringLiteral("**").repeated(200'000),
                                QStringLiteral("KẾ HOẠCH\n").repeated(5'000), head + QStringLiteral("- báo cáo ") + QStringLiteral("trước ngày 1/1; ").repeated(20'000),
                                head + QStringLiteral("1. ") + QStringLiteral("Sở A và ").repeated(50'000),
                                head + QStringLiteral("I. x\n1. y\na) z\n- t\n").repeated(3'000),
                                head + QStringLiteral("(").repeated(100'000), head + QStringLiteral("Nơi nhận:\n").repeated(3'000)}) {
        NoProgress progress;
        const auto r = exchange::readPlanText(text, progress);
        if (r)
            CHECK(r->coverage.lost == 0);
    }
}

TEST_CASE("reading can be cancelled")
{
    class Cancelled final : public Progress {
    public:
        void report(qint64, qint64) override {}
        void text(const QString &) override {}
        bool isCancelled() const override { return true; }
    } progress;
    const auto r = exchange::readPlanText(QStringLiteral("KẾ HOẠCH\nA\nI. MỤC ĐÍCH\n- b\n"), progress);
    REQUIRE_FALSE(r);
    CHECK(r.error().code == u"cancelled");
}
