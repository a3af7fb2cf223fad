// A commune's office with a plan of its province's, for tests of reports.
#pragma once
#include "application/due_service.h"
#include "application/office_service.h"
#include "application/report_service.h"
#include "domain/outline_edit.h"
#include "domain/numbering.h"
#include "application/database_fixture.h"

namespace bd::test {

struct ReportFile : DataFile {
    application::ReportService reports{database};
    application::RecordService records{database};
    std::vector<domain::IssuingIdentity> identities;

    explicit ReportFile(const application::Office &office = {QStringLiteral("tỉnh Minh Khê (mẫu)"), QStringLiteral("xã Khe Mây (mẫu)"),
                                                            QStringLiteral("Nguyễn Thị Mẫu")})
    {
        application::OfficeService offices(database);
        REQUIRE(offices.begin(office));
        const auto stored = offices.identities();
        REQUIRE(stored);
        for (const auto &one : *stored)
            identities.push_back(one.identity);
        REQUIRE_FALSE(identities.empty());
    }

    application::ReportDraft draft(domain::ReportKind kind = domain::ReportKind::SixMonths, int year = 2026) const
    {
        application::ReportDraft draft;
        draft.report.kind = kind;
        draft.report.period = application::proposedPeriod(kind, domain::PeriodRule::Calendar, year, {});
        draft.identity = identities.front();
        return draft;
    }

    application::StoredReport create(const application::ReportDraft &draft)
    {
        auto made = reports.create(draft);
        INFO((made ? std::string() : (made.error().code + u' ' + made.error().detail).toStdString()));
        REQUIRE(made);
        return made->first;
    }

    domain::Plan document(const application::StoredReport &report)
    {
        const auto stored = plans.load(report.documentId);
        REQUIRE(stored);
        return stored->plan;
    }
};

/// "direction communication …": the kinds of all sections in reading order.
inline QStringList sectionKinds(const domain::Plan &plan)
{
    QStringList kinds;
    domain::walkSections(plan.sections, [&](const domain::Section &section, const QString &, int) { kinds.append(toCode(section.kind)); });
    return kinds;
}

/// The first section of a kind without sections of its own.
inline domain::Section *leafOf(std::vector<domain::Section> &sections, domain::SectionKind kind)
{
    for (domain::Section &section : sections) {
        if (section.kind == kind && section.sections.empty())
            return &section;
        if (domain::Section *found = leafOf(section.sections, kind))
            return found;
    }
    return nullptr;
}

inline domain::Paragraph paragraph(const QString &uuid, const QString &text)
{
    return {uuid, domain::ParagraphLevel::Plain, domain::RichText::plain(text)};
}

} // namespace bd::test
