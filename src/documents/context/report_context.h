// A report as the context of its template: everything a plan has (planContext: head, outline, closing, signature) and "report" with
// its period, its addressee and its annexes (docs/templates.md). In Vietnamese, as all papers. Unknown is left out, never 0. Any
// thread.
#pragma once
#include "documents/context/plan_contract.h"
#include "domain/indicator.h"
#include "domain/plan.h"
#include "domain/registers.h"
#include "domain/report.h"

#include <nlohmann/json_fwd.hpp>

namespace bd::documents {

/// A number of the period beside last year's. In a list: one without name is a heading of those behind it.
struct ReportStatistic {
    QString group, name, unit;   ///< group: a heading is printed where it changes
    std::optional<qint64> total, women, before, beforeWomen, estimated, estimatedWomen;
    bool isEstimate = false, isMoney = false;
    bool isStock = false;        ///< as of the cut-off, not within the period
    int rows = 0, known = 0;     ///< rows that could say it, and that do
    int womenKnown = -1;         ///< of them with women counted; -1: as many
    QString note;
};

/// One of the short forms: "Biểu 01. Nữ tham gia lãnh đạo, quản lý".
struct ReportForm {
    QString title, note; ///< note: a line below the table
    QStringList columns; ///< behind "Nội dung"
    struct Row {
        QString name;
        QStringList cells; ///< as printed, one per column: "1.150", "…", "" where nothing is asked
    };
    std::vector<Row> rows;
};

struct ReportTask {
    domain::Task task;
    QString result;              ///< what came of it, or why nothing did, in words
    bool isLate = false;
};

struct ReportIndicator {
    domain::Indicator indicator; ///< as it is at the level (indicatorAt)
    std::vector<domain::IndicatorValue> values, before; ///< of the year, of the one before: one, or one a quarter
};

struct ReportModel {
    domain::CommunityModel model;
    QString kindName;
    std::optional<domain::ModelYear> year;
};

struct ReportInspection {
    domain::Inspection inspection;
    std::vector<domain::Recommendation> recommendations;
};

/// A picture: a file name that the caller's RenderOptions::images knows; "" where the picture is gone and its caption says so.
struct ReportPicture {
    QString file, caption;
    QString alt = {}; ///< what it shows, for those who can't see it; "": the caption
};

struct ReportContent {
    domain::Report report;
    QString periodText;          ///< "6 tháng đầu năm 2026"
    int year = 0;                ///< that it is about: its targets
    domain::AgencyLevel level = domain::AgencyLevel::Commune;
    int revision = 0;            ///< 0: not frozen
    std::vector<ReportTask> tasks;
    std::vector<ReportStatistic> statistics;
    std::vector<ReportForm> forms;
    std::vector<ReportIndicator> indicators;
    std::vector<ReportModel> models;
    std::vector<ReportInspection> inspections;
    std::vector<domain::IssuedDocument> documents;
    std::vector<ReportPicture> photos, charts;
};

/// Annexes stand in the order above and are numbered behind those of the document itself; what holds nothing isn't there.
nlohmann::json reportContext(const domain::Plan &document, const ReportContent &content);

/// The names of a report's context: those of a plan and "report". Held against reportContext() by a test.
const std::vector<ContractField> &reportContract();
const KnownNames &reportNames();

} // namespace bd::documents
