#include "cli/verbs/verbs.h"

#include <QCoreApplication>

namespace bd::cli {

QString say(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    for (const auto make : {makePlanImport, makePlanList, makePlanShow, makePlanExport, makePlanCheck, makePlanNew, makePlanCopy, makePlanSet,
                            makePlanHistory, makePlanDiff, makePlanRevert, makePlanMergeBack, makeAgencyImport, makeAgencyExport, makeAgencyList, makeTemplateList, makeTemplateCopy, makeTemplateCheck,
                            makeTemplateTags, makeTemplateRender,
                            makeDocxText, makeDocxPdf, makeDbInfo, makeDbCheck, makeDbBackup, makeDbRestore, makeActivityAdd, makeActivityList, makeActivityImport, makeActivityExport, makeFigureSet, makeFigureList,
                            makeDueList, makeDueIcs, makeOverview, makeIndicatorList, makeIndicatorSet, makeIndicatorImport, makeIndicatorExport, makeModelList, makeInspectionList, makeReportNew, makeReportList, makeReportShow, makeReportFreeze, makeReportExport, makeReportMergeBack, makeReportExplain, makeFormFill, makeDemo})
        verbs.push_back(make());
    return verbs;
}

} // namespace bd::cli
