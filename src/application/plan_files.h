// Files kept with a plan: the final Word file and the signed PDF, as they were given. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"

namespace bd::application {

constexpr qint64 maxPlanFileBytes = 25LL * 1024 * 1024;

enum class PlanFileRole { FinalWord, SignedPdf }; // final-word | signed-pdf

struct PlanFile {
    QString uuid;
    PlanFileRole role = PlanFileRole::FinalWord;
    QString name; ///< without its folder
    qint64 bytes = 0;
    QString sha256; ///< hex
};

/// In the order in which they were added. Errors: those of DatabaseService.
Result<std::vector<PlanFile>> planFiles(DatabaseService &database, qint64 planId);
/// Keeps the file, in place of another one of that role; one act. Errors: those of reading a file (file.too_large …).
Result<ChangeSet> keepPlanFile(DatabaseService &database, qint64 planId, PlanFileRole role, const QString &path);
Result<ChangeSet> removePlanFile(DatabaseService &database, qint64 planId, const QString &uuid);
/// Writes it out as it was given. Errors: plan_file.not_found, db.damaged when its bytes are not those any more, file.unwritable.
Result<void> writePlanFile(DatabaseService &database, const PlanFile &file, const QString &target);

} // namespace bd::application
