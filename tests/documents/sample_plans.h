// Plans written for these tests: invented units, marked "(mẫu)", no persons.
#pragma once
#include "domain/plan.h"

namespace bd::test {

domain::Plan communeDraft();   ///< no superior, blank number, partial date, tables, footnotes, a few tasks
domain::Plan provincePlan();   ///< issued, legal bases, some twelve pages, forty tasks
domain::Plan departmentPlan(); ///< a superior line, signed by the director, neither tasks nor appendices
domain::Plan withAppendices(); ///< appendices of the source and a table of tasks

} // namespace bd::test
