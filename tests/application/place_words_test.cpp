// Which words of a name are the noun of a place: by table, with the names that departments, divisions and units bear.
#include "application/place_words.h"
#include "application/report_facts_fixture.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;

TEST_CASE("fields that bodies are named after hold no noun of a place", "[report-owner]")
{
    for (const QString &name : {u"Sở Lao động - Thương binh và Xã hội"_s, u"SỞ LAO ĐỘNG – THƯƠNG BINH & XÃ HỘI"_s, u"Sở Lao động, Thương binh và Xã hội"_s,
                                u"Phòng Văn hóa - Xã hội"_s, u"Phòng Văn hoá – Xã hội"_s, u"Phòng Lao động-Thương binh và Xã hội"_s, u"Bảo hiểm xã hội tỉnh"_s,
                                u"Ngân hàng Chính sách xã hội"_s, u"Trung tâm Công tác xã hội tỉnh Minh Khê (mẫu)"_s, u"Chi cục Phòng, chống tệ nạn xã hội"_s,
                                u"Liên minh Hợp tác xã tỉnh"_s, u"Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh"_s, u"Các tổ chức chính trị - xã hội"_s,
                                u"Phòng Văn xã"_s, u"Viện Nghiên cứu Xã hội"_s}) {
        INFO(name.toStdString());
        CHECK_FALSE(placeWords(name).contains(u" xã "_s));
    }
    CHECK_FALSE(placeWords(u"Trung tâm bồi dưỡng cán bộ cơ sở"_s).contains(u" sở "_s));
    for (const QString &name : {u"Ủy ban nhân dân xã Khe Mây (mẫu)"_s, u"UBND XÃ HỘI SƠN"_s, u"Phòng Văn hóa - Xã hội xã Hội Sơn"_s,
                                u"Nhà văn hóa xã Hội Sơn"_s, u"Hội Nông dân xã Tân Văn"_s, u"Trạm Y tế xã Cơ"_s}) {
        INFO(name.toStdString());
        CHECK(placeWords(name).contains(u" xã "_s));
    }
}

TEST_CASE("a department with \"xã hội\" in its name is one of its province", "[report-owner]")
{
    struct Row {
        QStringList issuer, superior;
        domain::AgencyLevel level;
        bool isSector;
    };
    const QStringList province{u"ỦY BAN NHÂN DÂN"_s, u"TỈNH MINH KHÊ (MẪU)"_s}, commune{u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY (MẪU)"_s};
    const Row rows[] = {
        {{u"SỞ LAO ĐỘNG - THƯƠNG BINH"_s, u"VÀ XÃ HỘI"_s}, province, domain::AgencyLevel::Province, true},
        {{u"SỞ NỘI VỤ"_s}, province, domain::AgencyLevel::Province, true},
        {{u"TRUNG TÂM CÔNG TÁC XÃ HỘI"_s}, province, domain::AgencyLevel::Province, false},
        {{u"LIÊN MINH HỢP TÁC XÃ"_s}, province, domain::AgencyLevel::Province, false},
        {{u"PHÒNG VĂN HÓA - XÃ HỘI"_s}, commune, domain::AgencyLevel::Commune, false},
        {{u"ỦY BAN NHÂN DÂN"_s, u"XÃ HỘI SƠN"_s}, {}, domain::AgencyLevel::Commune, false},
    };
    for (const Row &row : rows) {
        INFO(row.issuer.join(u' ').toStdString());
        SampleReport sample({QDate(2026, 1, 1), QDate(2026, 11, 10)}, DemoOffice::Province);
        ReportService reports(sample.database);
        ReportDraft draft;
        draft.report.kind = domain::ReportKind::Year;
        draft.report.period = {QDate(2026, 1, 1), QDate(2026, 11, 10)};
        domain::IssuingIdentity identity = demoIdentities(DemoOffice::Province).front();
        identity.issuerLines = row.issuer;
        identity.superiorLines = row.superior;
        draft.identity = identity;
        const auto made = reports.create(draft);
        REQUIRE(made);
        const auto setting = reportSetting(sample.database, made->first.report);
        REQUIRE(setting);
        CHECK(setting->level == row.level);
        CHECK(setting->isSector == row.isSector);
    }
    ReportSetting own;
    setLevel(own, domain::AgencyLevel::Commune, false, u"UBND xã Khe Mây (mẫu)"_s);
    CHECK_FALSE(isOfOffice(own, u"Sở Lao động - Thương binh và Xã hội tỉnh Minh Khê (mẫu)"_s));
    CHECK(isOfOffice(own, u"Phòng Văn hóa - Xã hội"_s));
    CHECK(isOfOffice(own, u"Công an xã Khe Mây (mẫu)"_s));
}
