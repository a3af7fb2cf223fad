// Small pieces of official writing that the sentences of reports are made of. In Vietnamese, as all papers. Pure; any thread.
#pragma once
#include "application/report_draft.h"

namespace bd::application {

QString upperFirst(const QString &text);
/// As it stands within a sentence: without "." at its end, its first letter small unless it begins a name or an abbreviation.
QString inSentence(const QString &text);
/// A task's title without "." or ";" at its end.
QString bareTitle(QString title);
/// At most so many words, "…" behind them.
QString shortened(const QString &text, int words);
/// "cuộc truyền thông": a fact's name as it stands behind "Số".
QString numberName(const ReportFact &fact);
/// "hội nghị", "cuộc hội thi, diễn đàn": what stands behind its number.
QString countedName(const ReportFact &fact);
/// What a section of a kind is about, within a sentence: "truyền thông".
QString subjectOf(domain::SectionKind kind);
/// "cả năm 2026", "6 tháng đầu năm 2026", "cả kỳ".
QString wholePeriod(const domain::Report &report);
/// "6 tháng cuối năm 2026", "năm 2027".
QString nextPeriod(const domain::Report &report);
/// "I", "II", "III", "IV".
QString romanQuarter(int quarter);
/// A ratio as printed: "55,7".
QString ratioText(double value);
/// "ngày 15/11", as it stands in a sentence without a year.
QString shortDay(QDate day);
/// The difference in a sentence of comparison is a figure of its own: of the two periods.
void addComparedFigure(DraftSentence &sentence, const ReportFact &fact);

} // namespace bd::application
