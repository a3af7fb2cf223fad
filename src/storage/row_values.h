// How each value of a plan is written as a row: the one definition, for whole plans and for differences. A row holds the
// columns that the value itself says; id, version, plan_id, position and references are the business of whoever writes.
#pragma once
#include "domain/plan.h"
#include "storage/row_store.h"

namespace bd::storage {

/// Between neighbours where there is room to choose: what is put between them later needs no others to move.
inline constexpr qint64 positionStep = 1024;

Row planValues(const domain::Plan &plan); ///< without created_at
Row planContents(const domain::Plan &plan); ///< the same without derived columns, which take their time
Row sectionValues(const domain::Section &section);
Row agencyValues(const domain::AgencyRef &agency);
Row paragraphValues(const domain::Paragraph &paragraph);
/// Of the preamble or the closing; `role` is the column's code. Names uuid and section_id: it has none.
Row looseParagraphValues(const domain::RichText &text, const char *role);
Row tableValues(const domain::Table &table);
Row basisValues(const domain::LegalBasis &basis);
Row taskValues(const domain::Task &task);
Row assignmentValues(const domain::Assignment &assignment);
Row dutyValues(const domain::ReportingDuty &duty);
Row recipientValues(const QString &recipient);
Row roundValues(const domain::CommentRound &round);
Row replyValues(const domain::CommentReply &reply);
Row commentValues(const domain::Comment &comment);

/// Columns made of others (search and sort keys): they may differ between versions of the program and tell nothing.
bool isDerivedColumn(const QString &table, const std::string &column);

} // namespace bd::storage
