// The user's own templates as files: nothing is overwritten or deleted, and plans go through the chosen one.
#include "application/data_location.h"
#include "application/demo.h"
#include "application/document_service.h"
#include "application/own_templates.h"
#include "ooxml/document.h"
#include "support/files.h"
#include "support/small_docx.h"

#include <QDir>
#include <QFileInfo>

using namespace bd;
using namespace bd::application;
using namespace bd::test;

namespace {

/// Folders of a user's own for one test.
struct Home {
    Home()
    {
        for (const char *name : names) {
            before.append(qgetenv(name));
            qputenv(name, dir.file(QLatin1String(name)).toLocal8Bit());
        }
    }
    ~Home()
    {
        for (std::size_t i = 0; i < std::size(names); ++i)
            qputenv(names[i], before.at(static_cast<qsizetype>(i)));
    }
    Q_DISABLE_COPY_MOVE(Home)
    QString own(const char *file) const { return templateFolder() + QLatin1Char('/') + QString::fromUtf8(file); }
    QString write(const QString &file, const char *text) const
    {
        REQUIRE(QDir().mkpath(QFileInfo(file).path()));
        writeAll(file, smallDocx(docxParagraph(QString::fromUtf8(text))));
        return file;
    }

    static constexpr const char *names[] = {"BINHDANG_HOME"};
    TempDir dir;
    QList<QByteArray> before;
};

const FixedClock noon(QDateTime(QDate(2026, 11, 22), QTime(2, 41), Qt::UTC));
NoProgress quiet;

QString planWords()
{
    auto plans = demoPlans();
    REQUIRE(plans);
    const auto docx = renderPlan(plans->front(), ExportFormat::Docx, {}, quiet);
    REQUIRE(docx);
    const auto document = ooxml::readDocument(*docx, quiet);
    REQUIRE(document);
    return ooxml::plainText(*document);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("a copy never overwrites a template that was edited")
{
    const Home home;
    const QString out = home.dir.file(QStringLiteral("mẫu của tôi.docx"));
    REQUIRE(copyTemplate(QStringLiteral("ke-hoach"), out, IfExists::Refuse, noon));
    CHECK(QFileInfo(out).isWritable());
    CHECK(copyTemplate(QStringLiteral("ke-hoach"), out, IfExists::Refuse, noon)); // the same bytes: nothing to lose
    home.write(out, "đã sửa {title}");
    const QByteArray edited = readAll(out);
    const auto refused = copyTemplate(QStringLiteral("ke-hoach"), out, IfExists::Refuse, noon);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1String("template.exists"));
    CHECK(readAll(out) == edited);
    const auto kept = copyTemplate(QStringLiteral("ke-hoach"), out, IfExists::Keep, noon);
    REQUIRE(kept);
    CHECK(QFileInfo(kept->kept).fileName() == QStringLiteral("mẫu của tôi (cũ 2026-11-22 09.41).docx"));
    CHECK(readAll(kept->kept) == edited);
    CHECK(readAll(out) != edited);
    home.write(out, "sửa lần hai"); // within the same minute
    const auto second = copyTemplate(QStringLiteral("ke-hoach"), out, IfExists::Keep, noon);
    REQUIRE(second);
    CHECK(QFileInfo(second->kept).fileName() == QStringLiteral("mẫu của tôi (cũ 2026-11-22 09.41, 2).docx"));
    CHECK(readAll(kept->kept) == edited);
}

TEST_CASE("names of templates that were set aside are known")
{
    CHECK(isSetAside(QStringLiteral("ke-hoach (cũ 2026-11-22 09.41).docx")));
    CHECK(isSetAside(QStringLiteral("ke-hoach (cũ 2026-11-22 09.41, 12).DOCX")));
    CHECK(isSetAside(QStringLiteral("ke-hoach (cũ 2026-11-22 09.41).docx").normalized(QString::NormalizationForm_D)));
    for (const char *name : {"ke-hoach.docx", "ke-hoach (cũ).docx", "ke-hoach (2026-11-22).docx", "(cũ 2026-11-22 09.41) a.docx",
                             "ke-hoach (cũ 2026-11-22 09.41).txt"})
        CHECK_FALSE(isSetAside(QString::fromUtf8(name)));
}

TEST_CASE("plans go through the chosen template")
{
    const Home home;
    CHECK(planTemplate()->isShipped);
    const QString shipped = planWords();
    home.write(home.own("ke-hoach.docx"), "Bản riêng: {title}");
    home.write(home.own("hai.docx"), "Mẫu hai: {title}");
    CHECK(planWords().startsWith(QStringLiteral("Bản riêng: ")));

    const auto choose = [](const char *name, bool isShipped) {
        for (const TemplateInfo &info : templateList()) {
            if (info.name == QLatin1String(name) && info.isShipped == isShipped)
                return usePlanTemplate(info);
        }
        FAIL(name);
    };
    const auto used = [] {
        std::vector<TemplateInfo> found;
        for (const TemplateInfo &info : templateList()) {
            if (info.isForPlans)
                found.push_back(info);
        }
        REQUIRE(found.size() == 1);
        CHECK(found.front().path == planTemplate()->path);
        return found.front();
    };
    choose("hai", false);
    CHECK(used().name == QLatin1String("hai"));
    CHECK(planWords().startsWith(QStringLiteral("Mẫu hai: ")));
    choose("ke-hoach", true);
    CHECK(used().isShipped);
    CHECK(planWords() == shipped);
    choose("ke-hoach", false);
    CHECK_FALSE(used().isShipped);
    useShippedPlanTemplate();
    CHECK(planWords() == shipped);
    CHECK(QFile::exists(home.own("ke-hoach.docx")));

    choose("hai", false);
    REQUIRE(QFile::remove(home.own("hai.docx"))); // by hand, in the folder
    const auto gone = planTemplate();
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == QLatin1String("template.chosen_missing"));
    CHECK(gone.error().args == QStringList{QStringLiteral("hai")});
    auto plans = demoPlans();
    CHECK(renderPlan(plans->front(), ExportFormat::Docx, {}, quiet).error().code == QLatin1String("template.chosen_missing"));
    CHECK(renderPlan(plans->front(), ExportFormat::Docx, QStringLiteral("ke-hoach"), quiet)); // one that is named wins
}

TEST_CASE("a template is set aside, not deleted, and comes back")
{
    const Home home;
    const auto made = makeOwnTemplate(QStringLiteral("ke-hoach"), noon);
    REQUIRE(made);
    CHECK(made->path == home.own("ke-hoach.docx"));
    home.write(made->path, "Bản riêng: {title}");
    CHECK(makeOwnTemplate(QStringLiteral("ke-hoach"), noon)); // it is there: left as it is
    CHECK(planWords().startsWith(QStringLiteral("Bản riêng: ")));
    home.write(home.own("hai.docx"), "Mẫu hai: {title}");
    for (const char *name : {"hai", "ke-hoach"}) { // the one that is chosen, and the usual one
        const auto list = templateList();
        const auto info = std::find_if(list.begin(), list.end(), [&](const TemplateInfo &one) { return one.name == QLatin1String(name); });
        REQUIRE_FALSE(info->isShipped);
        usePlanTemplate(*info);
        TemplateInfo used = *info;
        used.isForPlans = true;
        const auto kept = setTemplateAside(used, noon);
        REQUIRE(kept);
        CHECK(QFile::exists(*kept));
        CHECK_FALSE(QFile::exists(info->path));
        REQUIRE(planTemplate());
    }
    CHECK(planTemplate()->isShipped);
    const auto left = templateList();
    CHECK(std::count_if(left.begin(), left.end(), [](const TemplateInfo &one) { return !one.isPaper && !one.isForReports; }) == 1);
    CHECK(filesIn(templateFolder()).size() == 2);

    const auto back = addTemplate(home.own("ke-hoach (cũ 2026-11-22 09.41).docx"), IfExists::Refuse, noon, quiet);
    REQUIRE(back);
    CHECK(back->path == home.own("ke-hoach.docx"));
    CHECK(planWords().startsWith(QStringLiteral("Bản riêng: ")));
}

TEST_CASE("a Word file becomes a template; what is no Word file, or stands in the way, is told")
{
    const Home home;
    const QString file = home.write(home.dir.file(QStringLiteral("Tải về/mẫu mới.docx")), "Mới: {title} {#tasks}");
    const auto added = addTemplate(file, IfExists::Refuse, noon, quiet);
    REQUIRE(added);
    CHECK(added->kept.isEmpty());
    CHECK(added->path == home.own("mẫu mới.docx"));
    CHECK(checkPlanTemplate(added->path, quiet)->faults.size() == 1);
    CHECK(addTemplate(added->path, IfExists::Refuse, noon, quiet)); // it lies there already
    home.write(file, "Mới hơn: {title}");
    const auto refused = addTemplate(file, IfExists::Refuse, noon, quiet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1String("template.exists"));
    const auto replaced = addTemplate(file, IfExists::Keep, noon, quiet);
    REQUIRE(replaced);
    CHECK(QFile::exists(replaced->kept));
    CHECK(checkPlanTemplate(replaced->path, quiet)->faults.isEmpty());

    writeAll(home.dir.file(QStringLiteral("chữ.docx")), "chỉ là chữ");
    CHECK_FALSE(addTemplate(home.dir.file(QStringLiteral("chữ.docx")), IfExists::Refuse, noon, quiet));
    CHECK_FALSE(addTemplate(home.dir.file(QStringLiteral("không có.docx")), IfExists::Refuse, noon, quiet));
    CHECK(filesIn(templateFolder()).size() == 2);
}
