// Reports written for these tests: invented units, marked "(mẫu)", no persons.
#pragma once
#include "documents/context/report_context.h"

namespace bd::test {

domain::Plan communeReport(); ///< six months, one addressee, a draft
domain::Plan urgentReport();  ///< two addressees, half a page

/// All annexes filled; pictures are named "bieu-do-1.png" and "anh-1.png", which pictureBytes() knows.
documents::ReportContent fullReport();
documents::ReportContent actionMonthReport();
documents::ReportContent urgentContent();
QByteArray pictureBytes(const QString &file);

} // namespace bd::test
