// What is said in a section that nothing else was said in: rule 5 of composition. No result, no cause is made up.
#include "application/report_phrases.h"
#include "application/report_sentences.h"
#include "base/text/fold.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

using domain::SectionKind;

namespace {

bool saysAny(const QString &heading, std::initializer_list<QStringView> words)
{
    const QString folded = text::canonical(heading);
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return folded.contains(word); });
}

/// A heading within a sentence: without what stands in brackets.
QString headingInSentence(const QString &heading)
{
    static const QRegularExpression brackets(u"\\s*\\([^)]*\\)"_s);
    return shortened(inSentence(QString(heading).remove(brackets)), 20);
}

/// Parts of communication that the program tells apart: what is counted there; empty for others.
QStringList countedUnder(const QString &heading)
{
    if (saysAny(heading, {u"trực quan"}))
        return {u"leaflets"_s, u"handbooks"_s, u"books"_s, u"banners"_s, u"panels"_s};
    if (saysAny(heading, {u"báo, đài", u"báo chí", u"mạng xã hội", u"truyền thanh"}))
        return {u"news-items"_s, u"broadcasts"_s, u"online-items"_s};
    if (saysAny(heading, {u"trực tiếp"}))
        return {u"sessions"_s, u"attendances"_s, u"people"_s};
    return {};
}

std::optional<Topic> topicOf(SectionKind kind)
{
    for (int i = 0; i < int(Topic::Other); ++i)
        if (homesOf(Topic(i)).front() == kind)
            return Topic(i);
    return std::nullopt;
}

} // namespace

/// Nothing where the row touches on cases. The people in their own unit: pupils of a school talk are no "lượt người" of the log.
void Sentences::outstanding(List &list, const StoredActivity &row) const
{
    if (row.activity.sectionKind == SectionKind::Services || row.activity.kind == u"support")
        return;
    const ReportFact *people = known(u"activity.%1.people"_s.arg(row.activity.uuid));
    SentenceValues values;
    values.put(u"ten"_s, shortened(activityInSentence(row.activity.title), 20));
    values.put(u"don_vi"_s, inSentence(agencyOf(row)));
    values.put(u"ngay"_s, std::optional(row.activity.to));
    values.put(u"noi"_s, placeInSentence(row.activity.place));
    values.put(u"luot"_s, people);
    values.put(u"dv"_s, people ? people->unit : QString());
    say(list, u"P-C10"_s, values);
}

/// The best known activity that isn't told elsewhere, else how far the plan's tasks are.
void Sentences::highlight(List &list, const QStringList &said) const
{
    for (const StoredActivity &row : m_facts.outstanding) {
        List one;
        outstanding(one, row);
        if (one.empty() || said.contains(one.front().text))
            continue;
        list.push_back(one.front());
        return;
    }
    if (value(u"tasks.done"_s).value_or(0) > 0)
        tasks(list);
    if (!list.empty()) {
        list.resize(1); // how the tasks stand; the rest is told with the results
        return;
    }
    const bool hasAny = m_facts.activities > 0 || std::any_of(m_facts.facts.begin(), m_facts.facts.end(), [](const ReportFact &fact) {
                            return fact.source.origin != domain::FigureOrigin::Record && fact.source.origin != domain::FigureOrigin::Indicator
                                && fact.value.value_or(0) > 0;
                        });
    say(list, hasAny ? u"P-X11"_s : u"P-X12"_s, {});
}

void Sentences::silentWork(List &list, const domain::Section &section, bool isSaid) const
{
    const QString heading = section.heading.toPlain();
    const QStringList counted = section.kind == SectionKind::Communication ? countedUnder(heading) : QStringList();
    const auto topic = topicOf(section.kind);
    SentenceValues values;
    values.put(u"noi_dung"_s, counted.isEmpty() || heading == heading.toUpper() ? subjectOf(section.kind) : headingInSentence(heading));
    if (counted.isEmpty() ? !isSaid && topic && isUndecided(*topic) : isUndecided(counted))
        return say(list, u"P-X15"_s, values);
    if (isSaid && counted.isEmpty())
        return say(list, u"P-X13"_s, values);
    if (counted.isEmpty() && !figuresOf(section.kind).isEmpty()) {
        values.put(u"noi_dung"_s, figuresOf(section.kind));
        return say(list, u"P-X25"_s, values);
    }
    say(list, u"P-X01"_s, values);
}

std::vector<DraftSentence> Sentences::ofSilent(const domain::Section &section, bool isSaid, const QStringList &said) const
{
    List list;
    const QString heading = section.heading.toPlain();
    const bool isTrouble = saysAny(heading, {u"khó khăn", u"hạn chế", u"tồn tại", u"vướng mắc"});
    const bool isCause = saysAny(heading, {u"nguyên nhân"});
    SentenceValues values;
    switch (section.kind) {
    case SectionKind::Difficulties:
    case SectionKind::Assessment:
        if (isCause && !isTrouble) {
            causes(list);
            values.put(u"ds"_s, u"…"_s); // an open place: nobody said why
            if (list.empty())
                say(list, u"P-X07"_s, values);
        } else if (section.kind == SectionKind::Difficulties || isTrouble) {
            const bool isLate = std::any_of(m_facts.tasks.begin(), m_facts.tasks.end(), [this](const domain::Task &task) { return isUndone(task); });
            say(list, isLate ? u"P-X19"_s : u"P-X16"_s, {});
        } else {
            highlight(list, said);
        }
        break;
    case SectionKind::Results:
    case SectionKind::Content: say(list, u"P-X11"_s, {}); break;
    case SectionKind::Indicators:
    case SectionKind::Targets: say(list, u"P-X14"_s, {}); break;
    case SectionKind::Organisation:
    case SectionKind::Reporting: say(list, u"P-X18"_s, {}); break;
    case SectionKind::Outlook:
        values.put(u"ky_toi"_s, nextPeriod(m_facts.report));
        say(list, u"P-X17"_s, values);
        break;
    case SectionKind::Proposals: say(list, u"P-O04"_s, {}); break;
    default:
        if (subjectOf(section.kind) != u"nội dung này")
            silentWork(list, section, isSaid);
    }
    static const QStringList assumed{u"P-X01"_s, u"P-X12"_s, u"P-X16"_s, u"P-X25"_s, u"P-O04"_s};
    for (DraftSentence &sentence : list)
        sentence.isAssumed = assumed.contains(sentence.pattern);
    return list;
}

} // namespace bd::application
