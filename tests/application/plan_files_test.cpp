// The final Word file and the signed PDF, kept with a plan.
#include "application/plan_desk_fixture.h"
#include "application/plan_files.h"

#include <QFile>

using namespace bd;
using namespace bd::application;
using namespace bd::test;

namespace {

QString written(const TempDir &dir, const QString &name, const QByteArray &data)
{
    const QString path = dir.file(name);
    writeAll(path, data);
    return path;
}

} // namespace

TEST_CASE("Files of a plan are kept, replaced, written out and taken out; undo brings them back", "[application][files]")
{
    Desk desk;
    DatabaseService &database = desk.f.database;
    TempDir dir;
    const auto files = [&] { return planFiles(database, desk.id).value(); };
    const QByteArray word("PK\3\4 \0 words", 12), pdf("%PDF-1.7 signed");
    CHECK(files().empty());
    REQUIRE(keepPlanFile(database, desk.id, PlanFileRole::FinalWord, written(dir, QStringLiteral("Kế hoạch.docx"), word)));
    const auto kept = keepPlanFile(database, desk.id, PlanFileRole::SignedPdf, written(dir, QStringLiteral("ký.pdf"), pdf));
    REQUIRE(kept);
    REQUIRE(files().size() == 2);
    CHECK(files().front().name == QStringLiteral("Kế hoạch.docx"));
    CHECK(files().front().bytes == word.size());
    CHECK(files().back().role == PlanFileRole::SignedPdf);
    const QString out = dir.file(QStringLiteral("ra.docx"));
    REQUIRE(writePlanFile(database, files().front(), out));
    CHECK(readAll(out) == word);
    REQUIRE(keepPlanFile(database, desk.id, PlanFileRole::SignedPdf, written(dir, QStringLiteral("ký lại.pdf"), pdf + "2")));
    REQUIRE(files().size() == 2); // in place of the other one
    CHECK(files().back().name == QStringLiteral("ký lại.pdf"));
    const auto removed = removePlanFile(database, desk.id, files().back().uuid);
    REQUIRE(removed);
    CHECK(files().size() == 1);
    REQUIRE(desk.f.plans.apply(removed->inverted()));
    REQUIRE(files().size() == 2);
    REQUIRE(writePlanFile(database, files().back(), out));
    CHECK(readAll(out) == pdf + "2");
    CHECK(removePlanFile(database, desk.id, QStringLiteral("none")).error().code == QStringLiteral("plan_file.not_found"));
    CHECK(desk.f.plans.load(desk.id)->plan == desk.plan); // no part of its text
    NoProgress progress;
    CHECK(database.check(progress)->isEmpty());
}

TEST_CASE("A file that changed in the data file, is missing or too large is refused", "[application][files]")
{
    Desk desk;
    DatabaseService &database = desk.f.database;
    TempDir dir;
    REQUIRE(keepPlanFile(database, desk.id, PlanFileRole::SignedPdf, written(dir, QStringLiteral("ký.pdf"), "%PDF-1.7")));
    const PlanFile file = planFiles(database, desk.id).value().front();
    exec(database, QStringLiteral("UPDATE file_content SET data = x'00'"));
    CHECK(writePlanFile(database, file, dir.file(QStringLiteral("ra.pdf"))).error().code == QStringLiteral("db.damaged"));
    CHECK_FALSE(QFile::exists(dir.file(QStringLiteral("ra.pdf"))));
    CHECK(keepPlanFile(database, desk.id, PlanFileRole::FinalWord, dir.file(QStringLiteral("không có.docx"))).error().code
          == QStringLiteral("file.missing"));
    QFile big(dir.file(QStringLiteral("to.docx")));
    REQUIRE(big.open(QIODevice::WriteOnly));
    REQUIRE(big.resize(maxPlanFileBytes + 1));
    big.close();
    CHECK(keepPlanFile(database, desk.id, PlanFileRole::FinalWord, big.fileName()).error().code == QStringLiteral("file.too_large"));
    CHECK(planFiles(database, desk.id).value().size() == 1);
    const PlanFile gone{QStringLiteral("x"), PlanFileRole::SignedPdf, QStringLiteral("mất.pdf"), 1, QStringLiteral("00")};
    CHECK(writePlanFile(database, gone, dir.file(QStringLiteral("ra.pdf"))).error().code == QStringLiteral("plan_file.not_found"));
}
