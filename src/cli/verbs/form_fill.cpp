#include "application/files.h"
#include "application/form_service.h"
#include "application/report_export.h"
#include "base/text/fold.h"
#include "cli/verbs/verbs.h"

#include <QDir>
#include <QFileInfo>

namespace bd::cli {

namespace {

constexpr qint64 longestMapping = 16LL * 1024 * 1024;

class FormFill final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("form"), QStringLiteral("fill")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Fill a superior's form (Excel or Word table) from a report")); }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("FORM"), say(QT_TRANSLATE_NOOP("Cli", "FORM")), say(QT_TRANSLATE_NOOP("Cli", "The form: .xlsx, .xlsm or .docx; it stays as it is")), true, &m_form},
            {QStringLiteral("--report"), say(QT_TRANSLATE_NOOP("Cli", "ID")), say(QT_TRANSLATE_NOOP("Cli", "The report's number in the list, or its uuid")), true, &m_report},
            {QStringLiteral("-o,--output"), say(QT_TRANSLATE_NOOP("Cli", "FILE")), say(QT_TRANSLATE_NOOP("Cli", "The filled form")), true, &m_output},
            {QStringLiteral("--mapping"), say(QT_TRANSLATE_NOOP("Cli", "MAPPING")),
             say(QT_TRANSLATE_NOOP("Cli", "How its cells are connected: a .json file saved in the program, or the name or sender of a kept form; without it the one kept for this form")),
             false, &m_mapping},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        NoProgress progress;
        BD_TRY(application::folderIsThere(m_output));
        BD_ASSIGN(const application::Form form, application::readForm(m_form, progress));
        BD_ASSIGN(const domain::FormMapping mapping, this->mapping(*database, form));
        BD_ASSIGN(const auto stored, application::ReportService(*database).find(m_report));
        BD_ASSIGN(const auto state, application::stateToPrint(*database, stored, application::usualState, progress)); // as its own papers say it
        const application::ReportSnapshot &said = state.snapshot;
        BD_ASSIGN(const auto filled, application::fillForm(form, mapping.cells, said.facts, application::formTexts(said.document, said.report), progress));
        if (QFileInfo(m_output).exists() && QFileInfo(m_output).canonicalFilePath() == QFileInfo(m_form).canonicalFilePath())
            return fail("usage.bad_value", {QStringLiteral("--output"), m_output, say(QT_TRANSLATE_NOOP("Cli", "another file, for the empty form stays as it is"))});
        if (filled.filled == 0)
            return refused(session.out(), stored, filled);
        BD_TRY(application::writeFile(m_output, filled.bytes));
        tell(session.out(), stored, filled);
        return ExitCode::Ok;
    }

private:
    Result<domain::FormMapping> mapping(application::DatabaseService &database, const application::Form &form) const
    {
        if (m_mapping.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
            BD_ASSIGN(const QByteArray bytes, application::readFile(m_mapping, longestMapping));
            return application::mappingFromFile(bytes, QFileInfo(m_mapping).fileName());
        }
        if (m_mapping.isEmpty()) {
            BD_ASSIGN(const auto known, application::knownForm(database, form));
            return known ? Result<domain::FormMapping>(known->mapping.value) : fail("form.not_connected", {form.name});
        }
        BD_ASSIGN(const auto all, application::formMappings(database));
        for (const auto &one : all) {
            if (text::matches(one.value.name, m_mapping) || text::matches(one.value.sender, m_mapping) || one.value.uuid == m_mapping)
                return one.value;
        }
        return fail("form.no_mapping", {m_mapping});
    }

    /// A form without a single number is none that anybody asked for: why each cell stays open is told, nothing is written.
    Result<ExitCode> refused(Output &out, const application::StoredReport &stored, const application::FilledForm &filled) const
    {
        tell(out, stored, filled, false);
        return fail("form.nothing_filled", {QFileInfo(m_form).fileName()});
    }

    void tell(Output &out, const application::StoredReport &stored, const application::FilledForm &filled, bool isWritten = true) const
    {
        auto unfilled = nlohmann::ordered_json::array(), notes = nlohmann::ordered_json::array();
        if (isWritten)
            out.line(say(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(QDir::toNativeSeparators(m_output)));
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Cells filled: %1")).arg(filled.filled));
        for (const QString &note : filled.notes) {
            out.line(note);
            notes.push_back(note.toStdString());
        }
        if (!filled.unfilled.isEmpty())
            out.line(say(QT_TRANSLATE_NOOP("Cli", "Cells left open: %1")).arg(filled.unfilled.size()));
        for (const QString &cell : filled.unfilled) {
            out.line(QStringLiteral("- ") + cell);
            unfilled.push_back(cell.toStdString());
        }
        out.result({{"report", stored.id}, {"file", isWritten ? nlohmann::ordered_json(m_output.toStdString()) : nlohmann::ordered_json()}, {"filled", filled.filled}, {"unfilled", unfilled}, {"notes", notes}});
    }

    QString m_form, m_mapping, m_report, m_output;
};

} // namespace

std::unique_ptr<Verb> makeFormFill()
{
    return std::make_unique<FormFill>();
}

} // namespace bd::cli
