// Facts of a report made by hand, and the sample with a report of its commune: for tests of drafts and figures.
#pragma once
#include "application/demo.h"
#include "application/report_draft.h"
#include "application/report_patterns.h"
#include "application/report_setting.h"
#include "base/uuid.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>

namespace bd::test {

/// A commune's report on the first half of 2026, about which nothing is known yet.
struct MadeFacts {
    application::ReportFacts facts;
    domain::Plan document;

    MadeFacts()
    {
        facts.report.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
        facts.report.kind = domain::ReportKind::SixMonths;
        application::setLevel(facts.setting, domain::AgencyLevel::Commune, false, QStringLiteral("UBND xã Khe Mây (mẫu)"));
    }

    application::ReportFact &add(const QString &id, const QString &name, const QString &unit, std::optional<qint64> value, int rows = 1, int known = 1)
    {
        application::ReportFact fact;
        fact.id = id;
        fact.name = name;
        fact.unit = unit;
        fact.value = value;
        fact.rows = rows;
        fact.known = known;
        fact.source.period = facts.report.period;
        fact.source.id = id.section(QLatin1Char('.'), 0, 0);
        facts.facts.push_back(fact);
        return facts.facts.back();
    }

    /// Meetings of the log, one row each, of which `told` say how many people came and `known` how many of them were women.
    void sessions(qint64 count, qint64 people, std::optional<qint64> women, int told, int known)
    {
        add(QStringLiteral("sessions.total"), QStringLiteral("Cuộc truyền thông"), QStringLiteral("cuộc"), count, int(count), int(count));
        for (const QString &id : {QStringLiteral("attendances"), QStringLiteral("sessions.attendances")}) {
            add(id + QStringLiteral(".total"), QStringLiteral("Lượt người dự"), QStringLiteral("lượt người"), people, told, told);
            add(id + QStringLiteral(".women"), QStringLiteral("Lượt người dự, trong đó nữ"), QStringLiteral("lượt người"), women, told, known);
            if (women && told == known)
                add(id + QStringLiteral(".share"), QStringLiteral("Tỷ lệ nữ"), QStringLiteral("%"), {}).ratio = 55.7;
        }
        add(QStringLiteral("sessions.attendances.told"), QStringLiteral("Cuộc có số người dự"), QStringLiteral("cuộc"), told);
        if (women)
            add(QStringLiteral("sessions.attendances.counted"), QStringLiteral("Cuộc có thống kê theo giới"), QStringLiteral("cuộc"), known);
    }

    domain::Section &section(domain::SectionKind kind, const QString &heading)
    {
        domain::Section made;
        made.uuid = newUuid();
        made.kind = kind;
        made.heading = domain::RichText::plain(heading);
        document.sections.push_back(made);
        return document.sections.back();
    }

    std::vector<application::SectionDraft> drafts() const { return application::draftReport(facts, document, application::shippedPatterns()); }
    /// All sentences of the draft of one section.
    QStringList lines(domain::SectionKind kind) const
    {
        QStringList lines;
        for (const auto &draft : drafts())
            for (const auto &one : document.sections)
                if (one.kind == kind && one.uuid == draft.sectionUuid)
                    for (const auto &sentence : draft.sentences)
                        lines << sentence.text;
        return lines;
    }
    QStringList all() const
    {
        QStringList lines;
        for (const auto &draft : drafts())
            for (const auto &sentence : draft.sentences)
                lines << sentence.text;
        return lines;
    }
};

/// An office's sample, and a report of it about a period.
struct SampleReport {
    TempDir dir;
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(3, 4, 5), Qt::UTC)};
    application::DatabaseService database{clock};
    NoProgress progress;
    domain::Report report;
    QString path;

    explicit SampleReport(const domain::DayRange &period = {QDate(2026, 1, 1), QDate(2026, 11, 10)},
                          application::DemoOffice office = application::DemoOffice::Commune)
    {
        const auto files = application::writeDemo(dir.file(QStringLiteral("mau")), clock, progress, office);
        INFO((files ? std::string() : (files.error().code + files.error().detail).toStdString()));
        REQUIRE(files);
        path = files->front();
        REQUIRE(database.open(path));
        const auto plans = application::demoPlans(office);
        REQUIRE(plans);
        report.uuid = newUuid();
        report.kind = domain::ReportKind::Year;
        report.period = period;
        report.planUuid = plans->front().uuid;
    }

    application::ReportFacts facts()
    {
        auto made = application::reportFacts(database, report, progress);
        INFO((made ? std::string() : (made.error().code + made.error().detail).toStdString()));
        REQUIRE(made);
        return *made;
    }
};

} // namespace bd::test
