#include "application/document_service.h"
#include "application/known_source.h"
#include "application/plan_service.h"
#include "cli/plan_json.h"
#include "cli/plan_text.h"
#include "cli/verbs/verbs.h"

#include <QFile>
#include <QTemporaryFile>
#include <cstdio>

namespace bd::cli {

namespace {

// More than any reader takes: what is behind it is refused there, in its words.
constexpr qint64 maxStdinBytes = 256LL * 1024 * 1024;

/// stdin as a file: the readers tell the format by content.
Result<std::unique_ptr<QTemporaryFile>> spoolStdin()
{
    QFile input;
    auto file = std::make_unique<QTemporaryFile>();
    if (!input.open(stdin, QIODevice::ReadOnly) || !file->open())
        return fail("stdin.unreadable", {}, file->errorString());
    qint64 total = 0;
    for (QByteArray chunk = input.read(1 << 16); !chunk.isEmpty() && total < maxStdinBytes; chunk = input.read(1 << 16)) {
        if (file->write(chunk) != chunk.size())
            return fail("stdin.unreadable", {}, file->errorString());
        total += chunk.size();
    }
    if (!file->flush())
        return fail("stdin.unreadable", {}, file->errorString());
    return file;
}

Result<application::ReadPlan> readSource(const QString &file)
{
    NoProgress progress;
    if (file != QLatin1String("-"))
        return application::readPlanFile(file, progress);
    BD_ASSIGN(const auto spooled, spoolStdin());
    BD_ASSIGN(auto read, application::readPlanFile(spooled->fileName(), progress));
    read.source.fileName.clear();
    return read;
}

class PlanImport final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("import")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Read a plan (text, Word, PDF) and store it")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
             say(QT_TRANSLATE_NOOP("Cli", "The plan's file; \"-\" reads the standard input")), true, &m_file},
            {QStringLiteral("--dry-run"), {}, say(QT_TRANSLATE_NOOP("Cli", "Only show what was recognised, store nothing")),
             false, &m_dryRun},
            {QStringLiteral("--force"), {}, say(QT_TRANSLATE_NOOP("Cli", "Store it even if it is no plan")), false, &m_force},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(auto read, readSource(m_file));
        if (!read.imported.looksLikePlan && !m_force) {
            show(session, read, std::nullopt);
            return fail("import.not_a_plan");
        }
        if (m_dryRun) {
            show(session, read, std::nullopt);
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Nothing was stored.")));
            return ExitCode::Ok;
        }
        BD_ASSIGN(const qint64 id, store(session, read));
        show(session, read, id);
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Stored as plan %1.")).arg(id));
        return ExitCode::Ok;
    }

private:
    static Result<qint64> store(Session &session, application::ReadPlan &read)
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Create));
        BD_TRY(database->backupBeforeImport());
        application::PlanService plans(*database);
        BD_ASSIGN(const auto known, application::knownSourceIssues(*database, read.source.sha256));
        read.imported.issues.insert(read.imported.issues.end(), known.begin(), known.end());
        BD_ASSIGN(const auto change, plans.add(read.imported, read.source));
        return change.planId;
    }

    static void show(Session &session, const application::ReadPlan &read, std::optional<qint64> id)
    {
        const auto &imported = read.imported;
        const PlanReading reading{id, imported.plan, imported.coverage, imported.leftOut, imported.issues};
        session.out().result(planJson(reading));
        if (!session.out().isJson())
            for (const QString &line : readingLines(reading))
                session.out().line(line);
    }

    QString m_file;
    bool m_dryRun = false, m_force = false;
};

} // namespace

std::unique_ptr<Verb> makePlanImport()
{
    return std::make_unique<PlanImport>();
}

} // namespace bd::cli
