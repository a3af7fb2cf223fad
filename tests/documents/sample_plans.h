// Plans written for these tests: invented units, marked "(mẫu)", no persons.
#pragma once
#include "documents/context/collection_sheet.h"
#include "documents/context/data_request.h"
#include "documents/context/paper.h"

namespace bd::test {

domain::Plan communeDraft();   ///< no superior, blank number, partial date, tables, footnotes, a few tasks
domain::Plan provincePlan();   ///< issued, legal bases, some twelve pages, forty tasks
domain::Plan departmentPlan(); ///< a superior line, signed by the director, neither tasks nor appendices
domain::Plan withAppendices(); ///< appendices of the source and a table of tasks

domain::Plan consultedPlan();  ///< the province's before it was issued, after a round of comments

/// The letter (to those asked) or submission of the department that drafts it.
documents::Paper paperOfDepartment(bool isLetter);
/// Villages, a school and the health station are asked for figures.
documents::CollectionSheet sampleCollection();
/// Letters of the department to two agencies.
documents::DataRequestSheet sampleDataRequest();

} // namespace bd::test
