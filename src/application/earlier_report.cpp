#include "application/earlier_report.h"

#include "domain/plan_copy.h"

#include <QSet>

namespace bd::application {

namespace {

using domain::Paragraph;
using domain::Section;

class Stripper {
public:
    explicit Stripper(const domain::Report &report)
    {
        for (const domain::ReportFigure &figure : report.figures)
            m_withFigures.insert(figure.paragraphUuid);
    }

    int written = 0;

    void strip(std::vector<Section> &sections)
    {
        for (Section &section : sections) {
            const QStringList drafted = section.draft.value_or(QString()).split(u'\n');
            std::erase_if(section.blocks, [&](const domain::Block &block) {
                const auto *paragraph = std::get_if<Paragraph>(&block);
                if (!paragraph)
                    return true; // tables are made of the period's figures
                return m_withFigures.contains(paragraph->uuid) || drafted.contains(paragraph->text.toPlain()) || paragraph->text.toPlain().trimmed().isEmpty();
            });
            written += static_cast<int>(section.blocks.size());
            section.draft.reset();
            strip(section.sections);
        }
    }

private:
    QSet<QString> m_withFigures;
};

} // namespace

EarlierOutline outlineLike(const domain::Plan &document, const domain::Report &report)
{
    EarlierOutline outline{document, 0};
    Stripper stripper(report);
    stripper.strip(outline.plan.sections);
    outline.written = stripper.written;
    outline.plan.appendices.clear();
    outline.plan.tasks.clear();
    outline.plan.duties.clear();
    outline.plan.legalBases.clear();
    outline.plan.preamble.clear();
    outline.plan.addressees.clear();
    outline.plan.title.clear();
    outline.plan.number.clear();
    outline.plan.date = {};
    outline.plan.state = domain::PlanState::Draft;
    outline.plan.revisionOf.reset();
    outline.plan.revisionNote.clear();
    outline.plan.rounds.clear();
    domain::renewUuids(outline.plan);
    return outline;
}

} // namespace bd::application
