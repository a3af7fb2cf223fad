// The lines of an official plan that follow from its fields: number, place and date, recipients, references.
// Wording and signs: Decree 30/2020/NĐ-CP, Annex I. Pure.
#pragma once
#include "domain/plan.h"

namespace bd::documents {

QString numberLine(const domain::Plan &plan); ///< "Số: 68/KH-UBND", or a gap for the clerk: "Số: /KH-UBND"
QString dateText(const domain::Plan &plan);   ///< "ngày 05 tháng 01 năm 2026"; gaps for what is unknown
QString placeDateLine(const domain::Plan &plan);          ///< "Đăk Cấm, ngày      tháng      năm 2025"
QString documentTypeInSentence(const domain::Plan &plan); ///< "Kế hoạch"
QString nameInSentence(const domain::Plan &plan);         ///< "Kế hoạch triển khai công tác … năm 2026"
/// "- …;" each, the last ends with a full stop.
QStringList recipientLines(const QStringList &recipients);
/// Legal bases as printed in italics: "Căn cứ …;", the last ends with a full stop.
QStringList basisLines(const domain::Plan &plan);
/// A paragraph that only cites what the plan rests on ("Căn cứ Luật …;", "Theo đề nghị của …."): set in italics, one
/// to a line (Decree 30/2020, Annex I, II.6). One that goes on to say who issues the plan is ordinary text.
bool isCitation(const QString &paragraph);
/// The sentence behind the list of bases: "UBND tỉnh … ban hành Kế hoạch …, cụ thể như sau:"
QString introduction(const domain::Plan &plan);
/// "(Kèm theo Kế hoạch số 68/KH-UBND ngày … của …)"
QString referenceLine(const domain::Plan &plan);
/// "PHỤ LỤC I BIỂU TỔNG HỢP" in two lines, label and title. Where the break goes and how many signs it replaces;
/// none where there is nothing to part.
std::optional<std::pair<qsizetype, qsizetype>> appendixBreak(const QString &heading);
/// DỰ THẢO stands on a plan until it is issued.
bool isDraft(const domain::Plan &plan);

/// "./." at the end of a text that has none; a full stop there becomes part of it.
domain::RichText withEndMark(const domain::RichText &text);
bool hasEndMark(const domain::RichText &text);

/// Width in points of a text in bold Times New Roman of that size; letters with diacritics are as wide as
/// without.
double boldWidth(const QString &text, double size);
/// Lines in bold of that size that don't fit in `available` points are to break in the middle, not before a last
/// single word: no-break spaces hold the second half together.
QStringList balanced(const QStringList &lines, double size, double available);
/// No-break spaces that, underlined at 8 points, draw a rule of 40 % of the width (the decree wants 1/3 to
/// 1/2).
QString ruleUnder(const QStringList &lines, double size, double available);

} // namespace bd::documents
