#include "application/report_contradictions.h"

#include "application/catalogue_file.h"
#include "application/labels.h"
#include "application/report_issues.h"
#include "application/report_phrases.h"
#include "base/text/fold.h"
#include "domain/count_text.h"
#include "domain/outline_walk.h"
#include "domain/report_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;

namespace {

struct Catalogue {
    std::vector<QStringList> same;
    std::vector<std::pair<QString, QString>> kinds;
    std::map<QString, QStringList> bodies; ///< by measure: words of its body
};

const Catalogue &catalogue()
{
    static const Catalogue loaded = [] {
        using nlohmann::json;
        const auto words = [](const json &list) {
            QStringList result;
            for (const json &word : list)
                result << QString::fromStdString(word.get<std::string>());
            return result;
        };
        Catalogue made;
        const json whole = catalogueObject("same-quantities");
        for (const json &ids : whole.value("same", json::array()))
            made.same.push_back(words(ids));
        const json kinds = whole.value("kinds", json::object()), bodies = whole.value("bodies", json::object());
        for (const auto &[kind, fact] : kinds.items())
            made.kinds.emplace_back(QString::fromStdString(kind), QString::fromStdString(fact.get<std::string>()));
        for (const auto &[measure, names] : bodies.items())
            made.bodies[QString::fromStdString(measure)] = words(names);
        return made;
    }();
    return loaded;
}

QString word(const char *english) { return QCoreApplication::translate("ReportSources", english); }

/// Who says a number, as a remark names it.
QString sourceOf(const ReportFact &fact)
{
    switch (fact.source.origin) {
    case FigureOrigin::Log: return word(QT_TRANSLATE_NOOP("ReportSources", "the log"));
    case FigureOrigin::Entry: return word(QT_TRANSLATE_NOOP("ReportSources", "typed totals"));
    case FigureOrigin::Tasks: return word(QT_TRANSLATE_NOOP("ReportSources", "the plan's tasks"));
    case FigureOrigin::Indicator: return word(QT_TRANSLATE_NOOP("ReportSources", "indicator %1")).arg(fact.source.id);
    case FigureOrigin::Typed: return word(QT_TRANSLATE_NOOP("ReportSources", "typed in the report"));
    case FigureOrigin::Computed: return word(QT_TRANSLATE_NOOP("ReportSources", "computed"));
    case FigureOrigin::Record: break;
    }
    static const std::pair<const char *, const char *> registers[] = {
        {"issued_document", QT_TRANSLATE_NOOP("ReportSources", "the register of documents")},
        {"inspection", QT_TRANSLATE_NOOP("ReportSources", "the register of inspections")},
        {"award", QT_TRANSLATE_NOOP("ReportSources", "the register of awards")},
        {"community_model", QT_TRANSLATE_NOOP("ReportSources", "the register of models")},
        {"committee_meeting", QT_TRANSLATE_NOOP("ReportSources", "the committee's meetings")},
        {"cadre_stock", QT_TRANSLATE_NOOP("ReportSources", "the table of cadres")}};
    for (const auto &[table, words] : registers)
        if (fact.source.id == QLatin1String(table))
            return word(words);
    return word(QT_TRANSLATE_NOOP("ReportSources", "a register"));
}

/// The measure whose body these words name; "" for none, and where several might be meant.
QString bodyIn(const QString &words)
{
    const QString folded = text::canonical(words);
    QString found;
    for (const auto &[measure, names] : catalogue().bodies) {
        if (std::none_of(names.begin(), names.end(), [&](const QString &name) { return folded.contains(text::canonical(name)); }))
            continue;
        if (!found.isEmpty())
            return {};
        found = measure;
    }
    return found;
}

struct Claim {
    QString name, source, fact;
    qint64 value = 0;
};

/// The measure that a body in the table of cadres counts for.
QString bodyOf(const ReportFact &fact)
{
    const QString part = fact.id.section(u'.', -1);
    const bool isBody = fact.id.startsWith(u"cadres."_s) && (part == u"total" || part == u"women");
    return isBody ? bodyIn(fact.name.section(u", trong đó nữ"_s, 0, 0)) : QString();
}

/// Whether the catalogue itself says that two ids are one quantity; bodies are only called alike.
bool isListed(const QString &quantity)
{
    const auto &same = catalogue().same;
    return std::any_of(same.begin(), same.end(), [&](const QStringList &ids) { return ids.front() == quantity; });
}

class Contradictions {
public:
    Contradictions(const ReportFacts &facts, const Plan &document) : m_facts(facts), m_document(document) {}

    std::vector<Issue> run()
    {
        if (m_facts.report.period.to.isValid() && m_facts.report.period.from.isValid()) {
            period();
            indicators();
        }
        neighbours();
        for (const ReportFact &fact : m_facts.facts)
            share(fact);
        quantities();
        tasks();
        figuresInText();
        numbersInText();
        return std::move(m_issues);
    }

private:
    void add(const char *code, Severity severity, const QStringList &args, const QString &where = {})
    {
        addIssue(m_issues, code, severity, args, where);
    }

    static QString day(QDate date) { return date.toString(u"dd/MM/yyyy"_s); }

    QString placeOf(const QString &factId) const
    {
        for (const ReportFigure &figure : m_facts.report.figures)
            if (figure.id == factId)
                return figure.paragraphUuid;
        return {};
    }

    // ---- the period

    void period()
    {
        const Report &report = m_facts.report;
        const auto named = periodByName(report);
        const bool isBehind = named && (report.period.to > named->to || report.period.to < named->from);
        // From the day behind the last cut-off to the same day a year later a year's report may well end where its calendar doesn't.
        if (isBehind)
            add("cut_off_outside", Severity::Warning, {day(report.period.to), reportPeriodText(report), day(named->from), day(named->to)});
        else if (report.wholeEnd && *report.wholeEnd < report.period.to)
            add("cut_off_outside", Severity::Warning, {day(report.period.to), reportPeriodText(report), day(report.period.from), day(*report.wholeEnd)});
    }

    void neighbours()
    {
        using Kind = ReportNeighbour::Kind;
        for (const ReportNeighbour &other : m_facts.neighbours) {
            const QString last = day(other.period.to);
            switch (other.kind) {
            case Kind::SamePeriod: add("same_period", Severity::Warning, {other.name, last}); break;
            case Kind::Overlaps: add("period_overlaps", Severity::Warning, {day(other.period.from), last, other.name}); break;
            case Kind::OnlyDraft: add("former_not_frozen", Severity::Warning, {other.name, last}); break;
            }
        }
    }

    /// Whether what it counts may lie behind the cut-off: a year's figure, or a quarter's, in a report whose cut-off lies within it.
    bool isBeyond(const Indicator &one, const IndicatorValue &value) const
    {
        const QDate cutOff = m_facts.report.period.to;
        if (value.asOf)
            return *value.asOf > cutOff;
        const bool isOfDay = one.period == IndicatorPeriod::AsOf || one.period == IndicatorPeriod::SchoolYear;
        // A year's report that is written before the year is over gives the year's figures: that is what it is asked for.
        const bool isYearly = m_facts.report.kind == ReportKind::Year || m_facts.report.kind == ReportKind::MultiYear;
        if (isYearly || isOfDay || (value.quarter == 0 && one.period == IndicatorPeriod::Quarter))
            return false;
        return (value.quarter > 0 ? QDate(value.year, value.quarter * 3 - 2, 1).addMonths(3).addDays(-1) : QDate(value.year, 12, 31)) > cutOff;
    }

    /// One remark for all of them, and none in reports about a thing.
    void indicators()
    {
        if (followedKinds(m_facts.report.kind).empty() && m_facts.report.kind != ReportKind::MultiYear)
            return;
        QStringList beyond;
        for (const Indicator &one : m_facts.indicators)
            for (const IndicatorValue &value : m_facts.values) {
                if (value.code != one.code || value.year != m_facts.report.period.to.year() || !isBeyond(one, value))
                    continue;
                const QString of = value.asOf      ? day(*value.asOf)
                    : value.quarter > 0 ? u"quý %1/%2"_s.arg(romanQuarter(value.quarter)).arg(value.year)
                                        : u"năm %1"_s.arg(value.year);
                beyond << u"%1 (%2)"_s.arg(one.code, of);
            }
        beyond.removeDuplicates();
        if (!beyond.isEmpty())
            add("indicator_beyond", Severity::Note, {beyond.join(u", "_s), day(m_facts.report.period.to)});
    }

    void share(const ReportFact &fact)
    {
        constexpr double all = 100.05; // as printed
        if (fact.unit == u"%" && fact.ratio && *fact.ratio >= all && !fact.id.endsWith(u"share"_s))
            add("share_over_100", Severity::Warning, {fact.name, ratioText(m_facts, fact)}, placeOf(fact.id));
        else if (fact.id == u"money.share" && fact.ratio && *fact.ratio >= all)
            add("share_over_100", Severity::Note, {fact.name, ratioText(m_facts, fact)}, placeOf(fact.id));
    }

    // ---- one quantity, several numbers

    QString quantityOf(const ReportFact &fact) const
    {
        for (const QStringList &same : catalogue().same)
            if (same.contains(fact.id))
                return same.front();
        const QString part = fact.id.section(u'.', -1);
        if (const QString measure = bodyOf(fact); !measure.isEmpty())
            return isOneBody(measure, part) ? measure + u'.' + part : fact.id;
        if (fact.source.origin == FigureOrigin::Indicator && (part == u"numerator" || part == u"denominator"))
            if (const QString measure = bodyIn(nameOfIndicator(fact.source.id)); !measure.isEmpty())
                return measure + (part == u"numerator" ? u".women"_s : u".total"_s);
        return fact.id;
    }

    /// "Cấp ủy" and "Ban Thường vụ Đảng ủy" are two bodies of one table: which of them the measure counts nobody knows.
    bool isOneBody(const QString &measure, const QString &part) const
    {
        QStringList bodies;
        for (const ReportFact &fact : m_facts.facts)
            if (fact.id.section(u'.', -1) == part && !bodies.contains(fact.id) && bodyOf(fact) == measure)
                bodies << fact.id;
        return bodies.size() == 1;
    }

    QString nameOfIndicator(const QString &code) const
    {
        const auto it = std::find_if(m_facts.indicators.begin(), m_facts.indicators.end(), [&](const Indicator &one) { return one.code == code; });
        return it == m_facts.indicators.end() ? QString() : it->name;
    }

    /// Whether it is about this period at all: an indicator's is a year's, or of a day.
    bool isOfPeriod(const ReportFact &fact) const
    {
        if (fact.source.origin != FigureOrigin::Indicator)
            return true;
        const auto it = std::find_if(m_facts.indicators.begin(), m_facts.indicators.end(), [&](const Indicator &one) { return one.code == fact.source.id; });
        if (it == m_facts.indicators.end())
            return false;
        const bool isLater = std::any_of(m_facts.values.begin(), m_facts.values.end(), [&](const IndicatorValue &value) {
            return value.code == it->code && value.year == m_facts.report.period.to.year() && isBeyond(*it, value);
        });
        return !isLater && (it->period == IndicatorPeriod::AsOf || m_facts.report.kind == ReportKind::Year);
    }

    void quantities()
    {
        std::map<QString, std::vector<Claim>> claims;
        for (const ReportFact &fact : m_facts.facts) {
            const bool isPart = fact.known < fact.rows; // some rows don't say it: of others it may be more
            const bool isUnkept = fact.source.origin == FigureOrigin::Record && fact.value == 0; // nothing listed is not yet nothing there
            if (fact.value && !isPart && !isUnkept && fact.source.origin != FigureOrigin::Computed && isOfPeriod(fact))
                claims[quantityOf(fact)].push_back({fact.name, sourceOf(fact), fact.id, *fact.value});
        }
        for (const auto &[kind, count] : m_facts.kinds)
            for (const auto &[of, factId] : catalogue().kinds)
                if (of == kind && count > 0)
                    if (const ReportFact *fact = m_facts.fact(factId); fact && fact->value.value_or(0) > 0)
                        claims[factId].push_back({fact->name, word(QT_TRANSLATE_NOOP("ReportSources", "the log")), {}, count});
        for (const auto &[quantity, said] : claims) {
            const bool needsTwoSources = !isListed(quantity); // one register's lines don't contradict each other
            const auto other = std::find_if(said.begin(), said.end(), [&](const Claim &claim) {
                return claim.value != said.front().value && (!needsTwoSources || claim.source != said.front().source);
            });
            if (other == said.end())
                continue;
            const Claim &first = said.front();
            const QString place = placeOf(first.fact).isEmpty() ? placeOf(other->fact) : placeOf(first.fact);
            add("figures_differ", Severity::Warning, {first.name, countText(first.value), first.source, countText(other->value), other->source}, place);
        }
    }

    void tasks()
    {
        constexpr qsizetype mostNamed = 3;
        const QDate cutOff = m_facts.report.period.to;
        QStringList after;
        for (const TaskDays &days : m_facts.taskDays) {
            const bool isIdle = days.recorded == TaskStatus::NotStarted || days.recorded == TaskStatus::Dropped;
            if (isIdle && days.first <= cutOff)
                add("task_has_activities", Severity::Warning, {days.title, label(days.recorded), day(days.first)}, days.task);
            if (days.recorded == TaskStatus::Done && days.last > cutOff)
                after << u"“%1” (%2)"_s.arg(shortened(days.title, 12), day(days.last));
        }
        if (after.isEmpty())
            return;
        const qsizetype count = after.size();
        if (count > mostNamed)
            after = after.first(mostNamed) << u"…"_s;
        add("task_done_after", Severity::Note, {QString::number(count), day(cutOff), after.join(u", "_s)});
    }

    // ---- the text

    /// Linked numbers that the data say differently now.
    void figuresInText()
    {
        for (const FigureSpan &span : figureSpans(m_facts.report, m_document)) {
            const ReportFigure &figure = m_facts.report.figures[static_cast<std::size_t>(span.figure)];
            const ReportFact *fact = m_facts.fact(figure.id);
            if (fact && figure.value && fact->value && *figure.value != *fact->value)
                add("text_differs", Severity::Warning, {fact->name, figure.text, countText(fact->value), sourceOf(*fact)}, span.paragraphUuid);
        }
    }

    struct Phrase {
        QString words;
        const ReportFact *fact;
    };

    std::vector<Phrase> phrases() const
    {
        std::vector<Phrase> list;
        for (const ReportFact &fact : m_facts.facts) {
            const bool isWhole = fact.id.endsWith(u".total"_s) && fact.value && fact.known >= fact.rows && fact.unit != u"đồng";
            const QString words = text::canonical(countedName(fact));
            if (isWhole && words.contains(u' '))
                list.push_back({words, &fact});
        }
        std::sort(list.begin(), list.end(), [](const Phrase &a, const Phrase &b) { return a.words.size() > b.words.size(); });
        return list;
    }

    /// What somebody wrote: a number that is more than all that is counted can't be a part of it.
    void numbersInText()
    {
        static const QRegularExpression number(u"(?<![\\d.,/])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})\\s+(?=\\p{L})"_s);
        static const QRegularExpression elsewhere(u"(kế hoạch|dự kiến|ước|năm trước|cùng kỳ|mục tiêu|chỉ tiêu|phấn đấu)"_s, QRegularExpression::CaseInsensitiveOption);
        const auto known = phrases();
        if (known.empty())
            return;
        const auto spans = figureSpans(m_facts.report, m_document);
        eachSection(m_document, [&](const Section &section) {
            if (section.kind == SectionKind::Outlook || section.kind == SectionKind::Proposals || section.kind == SectionKind::Targets)
                return;
            for (const Block &block : section.blocks) {
                const auto *paragraph = std::get_if<Paragraph>(&block);
                const QString text = paragraph ? paragraph->text.toPlain() : QString();
                if (text.isEmpty() || elsewhere.match(text).hasMatch())
                    continue;
                for (auto found = number.globalMatch(text); found.hasNext();) {
                    const auto match = found.next();
                    const bool isLinked = std::any_of(spans.begin(), spans.end(), [&](const FigureSpan &span) {
                        return span.paragraphUuid == paragraph->uuid && span.start <= match.capturedStart(1) && match.capturedStart(1) < span.start + span.length;
                    });
                    if (!isLinked)
                        typedNumber(known, match.captured(1), text.mid(match.capturedEnd()), paragraph->uuid);
                }
            }
        });
    }

    void typedNumber(const std::vector<Phrase> &known, QString digits, const QString &rest, const QString &where)
    {
        constexpr qsizetype longestPhrase = 160;
        const QString behind = text::canonical(rest.left(longestPhrase)) + u' ';
        const qint64 value = QString(digits).remove(u'.').toLongLong();
        for (const Phrase &phrase : known) { // the longest first
            const bool isIt = behind.startsWith(phrase.words) && !behind.at(phrase.words.size()).isLetter();
            if (!isIt)
                continue;
            const bool isExplained = std::any_of(known.begin(), known.end(), [&](const Phrase &other) { return other.words == phrase.words && *other.fact->value >= value; });
            if (!isExplained)
                add("text_more", Severity::Warning, {phrase.fact->name, digits, countText(phrase.fact->value), sourceOf(*phrase.fact)}, where);
            return;
        }
    }

    const ReportFacts &m_facts;
    const Plan &m_document;
    std::vector<Issue> m_issues;
};

} // namespace

const std::vector<std::pair<QString, QString>> &kindsOfRegisters() { return catalogue().kinds; }

const std::vector<QStringList> &sameQuantities() { return catalogue().same; }

std::vector<Issue> contradictions(const ReportFacts &facts, const Plan &document) { return Contradictions(facts, document).run(); }

} // namespace bd::application
