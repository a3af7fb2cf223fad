#include "application/corrected_file.h"

#include "application/document_service.h"
#include "base/text/fold.h"
#include "documents/context/plan_lines.h"
#include "domain/plan_identity.h"

#include <QFileInfo>
#include <QHash>

namespace bd::application {

namespace {

/// Which passage of the record a passage of the file says it is. A name counts once, and only where the record has it.
class Names {
public:
    Names(const domain::Plan &record, const exchange::ImportedPlan &file)
    {
        collect(record.sections);
        collect(record.appendices);
        QHash<QString, int> firstLine;
        for (const exchange::SourceMark &mark : file.marks)
            if (!firstLine.contains(mark.uuid))
                firstLine[mark.uuid] = mark.firstLine;
        for (auto it = firstLine.begin(); it != firstLine.end(); ++it)
            m_byLine[it.value()] += it.key();
        for (const exchange::Passage &passage : file.passages)
            claim(passage);
    }

    void apply(domain::Plan &plan) const
    {
        rename(plan.sections);
        rename(plan.appendices);
        for (domain::Task &task : plan.tasks) {
            rename(task.sectionUuid);
            rename(task.paragraphUuid);
        }
        for (domain::ReportingDuty &duty : plan.duties)
            rename(duty.sectionUuid);
    }

    int count() const { return static_cast<int>(m_names.size()); }

private:
    enum class Kind { Section, Paragraph, Table };

    void collect(const std::vector<domain::Section> &sections)
    {
        for (const domain::Section &section : sections) {
            m_known[section.uuid] = Kind::Section;
            for (const domain::Block &block : section.blocks)
                m_known[std::visit([](const auto &b) { return b.uuid; }, block)] =
                    std::holds_alternative<domain::Paragraph>(block) ? Kind::Paragraph : Kind::Table;
            collect(section.sections);
        }
    }

    /// A line is a section and its first paragraph at once where the section has no heading.
    void claim(const exchange::Passage &passage)
    {
        if (!m_known.contains(passage.uuid) || m_taken.contains(passage.uuid))
            return;
        for (const QString &uuid : m_byLine.value(passage.line)) {
            if (m_names.contains(uuid))
                continue;
            m_names[uuid] = passage.uuid;
            m_taken[passage.uuid] = m_known.value(passage.uuid);
            return;
        }
    }

    bool fits(const QString &uuid, Kind kind) const
    {
        const auto name = m_names.find(uuid);
        return name != m_names.end() && m_known.value(name.value()) == kind;
    }

    void rename(std::vector<domain::Section> &sections) const
    {
        for (domain::Section &section : sections) {
            if (fits(section.uuid, Kind::Section))
                section.uuid = m_names.value(section.uuid);
            for (domain::Block &block : section.blocks)
                std::visit([this](auto &b) { renameBlock(b); }, block);
            rename(section.sections);
        }
    }
    void renameBlock(domain::Paragraph &paragraph) const
    {
        if (fits(paragraph.uuid, Kind::Paragraph))
            paragraph.uuid = m_names.value(paragraph.uuid);
    }
    void renameBlock(domain::Table &table) const
    {
        if (fits(table.uuid, Kind::Table))
            table.uuid = m_names.value(table.uuid);
    }
    void rename(std::optional<QString> &uuid) const
    {
        if (uuid && m_names.contains(*uuid))
            uuid = m_names.value(*uuid);
    }

    QHash<QString, Kind> m_known, m_taken;
    QHash<int, QStringList> m_byLine;
    QHash<QString, QString> m_names; ///< uuid in the file -> uuid in the record
};

QStringList leftOut(const exchange::ImportedPlan &file, QLatin1String reason)
{
    QStringList texts;
    for (const exchange::LeftOut &item : file.leftOut)
        if (item.reason == reason)
            texts += item.text;
    return texts;
}

/// What a document doesn't print, or prints in other words, is the record's. Returns how many annexes of a report are none of its text.
int keepRecord(domain::Plan &plan, const domain::Plan &record)
{
    plan.uuid = record.uuid;
    plan.document = record.document;
    plan.kind = record.kind;
    plan.state = record.state;
    plan.year = record.year;
    plan.legalBases = record.legalBases;
    plan.tasks = record.tasks;
    plan.duties = record.duties;
    plan.rounds = record.rounds;
    plan.identityUuid = record.identityUuid;
    plan.parentUuid = record.parentUuid;
    plan.revisionOf = record.revisionOf;
    plan.revisionNote = record.revisionNote;
    plan.footLine = record.footLine;
    // Annexes of a report are printed from its figures: what stands there is no text of it.
    if (record.document != domain::DocumentKind::Report)
        return 0;
    return static_cast<int>(std::erase_if(plan.appendices, [&](const domain::Section &appendix) {
        return std::none_of(record.appendices.begin(), record.appendices.end(), [&](const domain::Section &own) { return own.uuid == appendix.uuid; });
    }));
}

/// Headings don't tell one plan from another.
int passages(const std::vector<domain::Section> &sections)
{
    int count = 0;
    for (const domain::Section &section : sections)
        count += static_cast<int>(section.blocks.size()) + passages(section.sections);
    return count;
}

/// A tenth of a record of some length is the least that a corrected file has in common with it.
bool isAnotherDocument(const domain::Plan &record, const domain::Plan &file)
{
    const int all = passages(record.sections);
    const domain::Identity found = domain::identify(record, file, domain::Identify::BySimilarity);
    return all > 10 && (found.paragraphs.size() + found.tables.size()) * 10 < all;
}

/// Printing ends the last paragraph with "./.", and puts the bases into words where there is no preamble: that is no
/// correction.
void undoPrinting(domain::Plan &plan, const domain::Plan &record)
{
    if (!plan.closing.empty() && !record.closing.empty() && !documents::hasEndMark(record.closing.back())) {
        domain::RichText &last = plan.closing.back();
        const QString text = last.toPlain();
        if (text.endsWith(QLatin1String("./."))) {
            const bool hadStop = record.closing.back().toPlain().trimmed().endsWith(QLatin1Char('.'));
            last = last.mid(0, text.size() - (hadStop ? 2 : 3));
        }
    }
    if (record.preamble.empty() && !record.legalBases.empty()) {
        QStringList printed = documents::basisLines(record);
        printed += documents::introduction(record);
        QStringList read;
        for (const domain::RichText &text : plan.preamble)
            read += text.toPlain();
        if (text::squeezed(read.join(QLatin1Char(' '))) == text::squeezed(printed.join(QLatin1Char(' '))))
            plan.preamble.clear();
    }
}

} // namespace

Result<CorrectedFile> readCorrectedFile(const domain::Plan &record, const QString &path, Progress &progress)
{
    BD_ASSIGN(ReadPlan read, readPlanFile(path, progress, record.document == domain::DocumentKind::Report));
    CorrectedFile file;
    file.fileName = QFileInfo(path).fileName();
    file.plan = read.imported.plan;
    const Names names(record, read.imported);
    names.apply(file.plan);
    file.named = names.count();
    file.annexes = keepRecord(file.plan, record);
    undoPrinting(file.plan, record);
    if (file.named == 0 && isAnotherDocument(record, file.plan))
        return fail("merge.not_this_plan", {file.fileName});
    file.comments = leftOut(read.imported, QLatin1String("comment"));
    file.deletions = leftOut(read.imported, QLatin1String("deleted_text"));
    file.differences = domain::comparePlans(record, file.plan, domain::Identify::BySimilarity);
    return file;
}

domain::Plan withCorrections(const domain::Plan &record, const CorrectedFile &file, const std::vector<int> &chosen)
{
    return domain::withDifferences(record, file.plan, file.differences, chosen);
}

} // namespace bd::application
