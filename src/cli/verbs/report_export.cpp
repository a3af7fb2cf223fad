#include "application/files.h"
#include "application/report_export.h"
#include "cli/expected.h"
#include "cli/paper_output.h"
#include "cli/verbs/verbs.h"

#include <QDir>
#include <QFileInfo>

namespace bd::cli {

namespace {

class ReportExport final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("report"), QStringLiteral("export")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write a report with its annexes as Word document, PDF, spreadsheet or data")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")),
             say(QT_TRANSLATE_NOOP("Cli", "The report's number in the list, or the beginning of its uuid")), true, &m_id},
            {QStringLiteral("-o,--output"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
             say(QT_TRANSLATE_NOOP("Cli", "What to write; its ending decides: .docx, .pdf, .xlsx for the figures, .json, .txt; a folder takes the usual name")),
             true, &m_output},
            {QStringLiteral("--revision"), say(QT_TRANSLATE_NOOP("Cli", "N")),
             say(QT_TRANSLATE_NOOP("Cli", "The frozen version of that number; without it the last one, where the text is still as it was frozen, else what is being worked on")), false, &m_revision},
            {QStringLiteral("--working"), {}, say(QT_TRANSLATE_NOOP("Cli", "What is being worked on, with the figures of now, also of a frozen report")), false, &m_isWorking},
            {QStringLiteral("--template"), say(QT_TRANSLATE_NOOP("Cli", "TEMPLATE")),
             say(QT_TRANSLATE_NOOP("Cli", "A Word template of reports, by name or file; without it the one of its kind")), false, &m_template},
            {QStringLiteral("--without"), say(QT_TRANSLATE_NOOP("Cli", "ANNEXES")),
             say(QT_TRANSLATE_NOOP("Cli", "Leave out annexes, parted by commas: tasks, statistics, forms, indicators, models, inspections, documents, photos, charts")),
             false, &m_without},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        application::ReportAnnexes annexes;
        for (const QString &name : m_without.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!annexes.leaveOut(name.trimmed()))
                return fail("usage.bad_value", {QStringLiteral("--without"), name.trimmed(), expectedOneOf(application::ReportAnnexes::names())});
        }
        bool isNumber = true;
        const int revision = !m_revision.isEmpty() ? m_revision.toInt(&isNumber) : m_isWorking ? application::workingState : application::usualState;
        if (m_isWorking && !m_revision.isEmpty())
            return fail("usage.unexpected", {QStringLiteral("--working --revision %1").arg(m_revision)});
        if (!isNumber || (revision <= 0 && !m_revision.isEmpty()))
            return fail("usage.bad_value", {QStringLiteral("--revision"), m_revision, expectedVersion()});
        BD_TRY(application::folderIsThere(m_output));
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto stored, application::ReportService(*database).find(m_id));
        NoProgress progress;
        BD_ASSIGN(const auto paper, application::gatherReport(*database, stored.id, revision, annexes, &progress));
        const QString file = QFileInfo(m_output).isDir()
            ? unusedPath(QDir(m_output), application::proposedFileName(paper.report, paper.document, QStringLiteral("docx")))
            : m_output;
        BD_ASSIGN(const auto written, application::exportReport(paper, file, m_template, application::photoBytes(*database, paper), progress));
        tell(session.out(), stored, paper, written, file);
        return ExitCode::Ok;
    }

private:
    /// The usual name; a file of that name may hold somebody's corrections, so the next number is taken.
    static QString unusedPath(const QDir &folder, const QString &name)
    {
        const QFileInfo wanted(folder, name);
        QString path = wanted.filePath();
        for (int i = 2; QFileInfo::exists(path); ++i)
            path = folder.filePath(QStringLiteral("%1 (%2).%3").arg(wanted.completeBaseName()).arg(i).arg(wanted.suffix()));
        return path;
    }

    static void tell(Output &out, const application::StoredReport &stored, const application::ReportPaper &paper,
                     const application::ReportFile &written, const QString &file)
    {
        nlohmann::ordered_json result{{"id", stored.id}, {"file", file.toStdString()}};
        result["revision"] = paper.revision > 0 ? nlohmann::ordered_json(paper.revision) : nlohmann::ordered_json();
        auto remarks = nlohmann::ordered_json::array();
        for (const QString &remark : written.remarks)
            remarks.push_back(remark.toStdString());
        result["remarks"] = remarks;
        if (written.paper.pages > 0) {
            tellPaper(out, written.paper, file, std::move(result));
        } else {
            out.line(say(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(QDir::toNativeSeparators(file)));
            out.result(std::move(result));
        }
        if (paper.revision > 0)
            out.line(say(QT_TRANSLATE_NOOP("Cli", "As it was frozen, version %1.")).arg(paper.revision));
        for (const QString &remark : written.remarks)
            out.line(QStringLiteral("- ") + remark);
    }

    QString m_id, m_output, m_revision, m_template, m_without;
    bool m_isWorking = false;
};

} // namespace

std::unique_ptr<Verb> makeReportExport()
{
    return std::make_unique<ReportExport>();
}

} // namespace bd::cli
