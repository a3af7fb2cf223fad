// The verbs by name; each class lives in the .cpp of its own name.
#pragma once
#include "cli/verb.h"

namespace bd::cli {

std::unique_ptr<Verb> makePlanImport();
std::unique_ptr<Verb> makePlanList();
std::unique_ptr<Verb> makePlanShow();
std::unique_ptr<Verb> makePlanExport();
std::unique_ptr<Verb> makePlanCheck();
std::unique_ptr<Verb> makePlanNew();
std::unique_ptr<Verb> makePlanCopy();
std::unique_ptr<Verb> makePlanSet();
std::unique_ptr<Verb> makePlanHistory();
std::unique_ptr<Verb> makePlanDiff();
std::unique_ptr<Verb> makePlanRevert();
std::unique_ptr<Verb> makePlanMergeBack();
std::unique_ptr<Verb> makeAgencyImport();
std::unique_ptr<Verb> makeAgencyExport();
std::unique_ptr<Verb> makeAgencyList();
std::unique_ptr<Verb> makeTemplateList();
std::unique_ptr<Verb> makeTemplateCheck();
std::unique_ptr<Verb> makeTemplateCopy();
std::unique_ptr<Verb> makeTemplateTags();
std::unique_ptr<Verb> makeTemplateRender();
std::unique_ptr<Verb> makeDocxText();
std::unique_ptr<Verb> makeDocxPdf();
std::unique_ptr<Verb> makeDbInfo();
std::unique_ptr<Verb> makeDbCheck();
std::unique_ptr<Verb> makeDbBackup();
std::unique_ptr<Verb> makeDbRestore();
std::unique_ptr<Verb> makeDueList();
std::unique_ptr<Verb> makeDueIcs();
std::unique_ptr<Verb> makeOverview();
std::unique_ptr<Verb> makeActivityAdd();
std::unique_ptr<Verb> makeActivityList();
std::unique_ptr<Verb> makeActivityImport();
std::unique_ptr<Verb> makeActivityExport();
std::unique_ptr<Verb> makeFigureSet();
std::unique_ptr<Verb> makeFigureList();
std::unique_ptr<Verb> makeIndicatorList();
std::unique_ptr<Verb> makeIndicatorSet();
std::unique_ptr<Verb> makeIndicatorImport();
std::unique_ptr<Verb> makeIndicatorExport();
std::unique_ptr<Verb> makeModelList();
std::unique_ptr<Verb> makeInspectionList();
std::unique_ptr<Verb> makeReportNew();
std::unique_ptr<Verb> makeReportList();
std::unique_ptr<Verb> makeReportShow();
std::unique_ptr<Verb> makeReportFreeze();
std::unique_ptr<Verb> makeReportExport();
std::unique_ptr<Verb> makeReportMergeBack();
std::unique_ptr<Verb> makeFormFill();
std::unique_ptr<Verb> makeReportExplain();
std::unique_ptr<Verb> makeDemo();

/// Translates in the context of the command line.
QString say(const char *text);

} // namespace bd::cli
