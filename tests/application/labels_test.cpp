#include "application/labels.h"
#include "application/translation.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QStringList>

using namespace bd::application;
using namespace bd::domain;

namespace {

template <typename Enum>
QStringList names()
{
    QStringList result;
    for (const Enum value : allValues<Enum>())
        result << label(value);
    return result;
}

template <typename Enum>
void checkBothLanguages()
{
    setLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
    const QStringList english = names<Enum>();
    setLanguage(*QCoreApplication::instance(), QStringLiteral("vi"));
    const QStringList vietnamese = names<Enum>();
    for (qsizetype i = 0; i < english.size(); ++i) {
        INFO(english.at(i).toStdString());
        CHECK_FALSE(vietnamese.at(i).isEmpty());
        CHECK(vietnamese.at(i) != english.at(i));
        CHECK(vietnamese.count(vietnamese.at(i)) == 1);
    }
}

} // namespace

TEST_CASE("every code of the domain has a name on screen, in both languages")
{
    checkBothLanguages<SectionKind>();
    checkBothLanguages<ParagraphLevel>();
    checkBothLanguages<PlanKind>();
    checkBothLanguages<PlanState>();
    checkBothLanguages<DutyKind>();
    checkBothLanguages<Period>();
    checkBothLanguages<Role>();
    checkBothLanguages<Addressing>();
    checkBothLanguages<TaskStatus>();
    checkBothLanguages<ReportKind>();
    checkBothLanguages<PeriodRule>();
    checkBothLanguages<ReportRound>();
    checkBothLanguages<FigureOrigin>();
    checkBothLanguages<IndicatorPart>();
    checkBothLanguages<IndicatorResult>();
}

TEST_CASE("the names are those that officials use")
{
    setLanguage(*QCoreApplication::instance(), QStringLiteral("vi"));
    CHECK(label(SectionKind::Targets) == QStringLiteral("Mục tiêu, chỉ tiêu"));
    CHECK(label(SectionKind::Services) == QStringLiteral("Hỗ trợ người bị bạo lực"));
    CHECK(label(SectionKind::Inspection) == QStringLiteral("Kiểm tra, giám sát"));
    CHECK(label(SectionKind::Committee) == QStringLiteral("Ban Vì sự tiến bộ của phụ nữ"));
    CHECK(label(PlanState::Amended) == QStringLiteral("Sửa đổi, bổ sung"));
    CHECK(label(DutyKind::AdHoc) == QStringLiteral("Đột xuất"));
    CHECK(label(Role::Lead) == QStringLiteral("Chủ trì"));
    CHECK(label(Addressing::Invited) == QStringLiteral("Đề nghị"));
    CHECK(label(ReportKind::SixMonths) == QStringLiteral("Báo cáo 6 tháng"));
    CHECK(label(IndicatorResult::NotAssessable) == QStringLiteral("Không đánh giá được"));
}

TEST_CASE("dates on screens say what is known")
{
    CHECK(screenDate(PartialDate()).isEmpty());
    CHECK(screenDate(PartialDate::ofYear(2025)) == QStringLiteral("2025"));
    CHECK(screenDate(PartialDate::ofMonth(2024, 2)) == QStringLiteral("02/2024"));
    CHECK(screenDate(PartialDate::of(QDate(2025, 4, 9))) == QStringLiteral("09/04/2025"));
}
