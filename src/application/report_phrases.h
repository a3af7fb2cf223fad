// Small pieces of official writing that the sentences of reports are made of. In Vietnamese, as all papers. Pure; any thread.
#pragma once
#include "application/report_draft.h"

namespace bd::application {

QString upperFirst(const QString &text);
/// As it stands within a sentence: without "." at its end, its first letter small unless it begins a name or an abbreviation.
QString inSentence(const QString &text);
/// A place as it stands behind "tại": "các xã, phường", "thôn Nà Mây", "04 thôn"; the name of a house keeps its capital.
QString placeInSentence(const QString &place);
/// A member of a list that is parted by ";": none within.
QString listItem(QString text);
/// What was done, behind "Tiêu biểu là": "hội thi …", "hoạt động truyền thông …"; without ", tháng 02" at its end.
QString activityInSentence(const QString &title);
/// True for what begins with a verb: "ký kế hoạch phối hợp".
bool beginsWithVerb(const QString &text);
/// "vào quý IV năm 2026", "trước ngày 30/4": when something is to be done; "" for what is done all the time.
QString timeInSentence(const QString &time);
/// How a number was estimated, behind "căn cứ": "độ phủ loa truyền thanh": without "ước theo" around it.
QString methodInSentence(const QString &method);
/// What was done with the things that a measure counts: "đã trao", "có".
QString verbOf(const QString &measure);
/// A task's title without "." or ";" at its end.
QString bareTitle(QString title);
/// At most so many words, "…" behind them.
QString shortened(const QString &text, int words);
/// "cuộc truyền thông": a fact's name as it stands behind "Số".
QString numberName(const ReportFact &fact);
/// "hội nghị", "cuộc hội thi, diễn đàn": what stands behind its number.
QString countedName(const ReportFact &fact);
/// What the figures of a section of a kind are about: "kinh phí thực hiện"; "" for sections of things that are done.
QString figuresOf(domain::SectionKind kind);
/// What a section of a kind is about, within a sentence: "truyền thông".
QString subjectOf(domain::SectionKind kind);
/// "cả năm 2026", "6 tháng đầu năm 2026", "cả kỳ".
QString wholePeriod(const domain::Report &report);
/// "6 tháng cuối năm 2026", "năm 2027".
QString nextPeriod(const domain::Report &report);
/// "I", "II", "III", "IV".
QString romanQuarter(int quarter);
/// "ngày 15/11", as it stands in a sentence without a year.
QString shortDay(QDate day);
/// A sentence that only a person can decide about, ready to be inserted; what nobody knows is "…".
struct ReadyPhrase {
    QString code, when, text;
    bool operator==(const ReadyPhrase &) const = default;
};
/// Those of the section's subject first.
std::vector<ReadyPhrase> readyPhrases(const ReportFacts &facts, domain::SectionKind kind, const std::vector<SentencePattern> &patterns);
/// The difference in a sentence of comparison is a figure of its own: of the two periods.
void addComparedFigure(DraftSentence &sentence, const ReportFact &fact);

} // namespace bd::application
