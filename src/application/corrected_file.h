// "Nhận lại bản Word đã sửa": a plan that others corrected in Word, compared with the record passage by passage. Nothing is
// stored here: what is chosen goes through PlanService::edit. Needs no database; any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "domain/plan_compare.h"

namespace bd::application {

struct CorrectedFile {
    QString fileName; ///< without folder
    domain::Plan plan; ///< the file read; passages that carry their names (domain/passage_mark.h) have the record's uuids
    /// Of the record and `plan`: what a document prints. By name where the file has it, else by likeness.
    std::vector<domain::PlanDifference> differences;
    QStringList comments;  ///< made in Word's margin
    QStringList deletions; ///< words struck out in Word and not yet accepted; the comparison takes them as gone
    int named = 0;         ///< passages that were found by their names
    int annexes = 0;       ///< of a report, made from its figures: what was changed in their tables isn't taken over
};

/// Errors: those of readPlanFile; merge.not_this_plan (args: file) when hardly anything of the record is in it.
Result<CorrectedFile> readCorrectedFile(const domain::Plan &record, const QString &path, Progress &progress);

/// The record with the chosen differences (indexes). Tasks, duties and rounds stay the record's.
domain::Plan withCorrections(const domain::Plan &record, const CorrectedFile &file, const std::vector<int> &chosen);

} // namespace bd::application
