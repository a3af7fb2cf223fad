#include "application/report_sentences.h"

#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "application/report_forms.h"
#include "application/report_phrases.h"
#include "base/text/fold.h"
#include "domain/report_rules.h"
#include "domain/task_time.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

using domain::SectionKind;
using domain::TaskStatus;

namespace {

constexpr std::size_t mostUndone = 6; ///< tasks that one section names

/// Facts that say what a tick says: then the tick adds nothing.
const QHash<QString, QStringList> &saidBy()
{
    static const QHash<QString, QStringList> said{
        {u"plan-issued"_s, {u"documents.total"_s, u"documents-issued.total"_s}},
        {u"committee-renewed"_s, {u"committee.members"_s}},
        {u"law-spread"_s, {u"sessions.total"_s}},
        {u"broadcast"_s, {u"news-items.total"_s, u"broadcasts.total"_s}},
        {u"online"_s, {u"online-items.total"_s}},
        {u"visual"_s, {u"banners.total"_s, u"panels.total"_s}},
        {u"action-month"_s, {u"action_month.activities"_s}},
        {u"training-sent"_s, {u"classes-attended.total"_s, u"people-sent.total"_s, u"attendances-sent.total"_s}},
        {u"models-kept"_s, {u"models.running"_s}},
        {u"livelihood"_s, {u"women-advised.total"_s, u"borrowers.total"_s}},
        {u"self-check"_s, {u"inspections.self_check"_s}},
        {u"women-day"_s, {u"section.observances.activities"_s}},
        {u"vietnamese-women-day"_s, {u"section.observances.activities"_s}},
        {u"coordination"_s, {u"section.coordination.activities"_s}},
        {u"budget-shared"_s, {u"cost.total"_s, u"budget-spent.total"_s}},
    };
    return said;
}

/// The office as its report names it once it has said its full name: "UBND xã", "Sở Y tế".
QString officeInText(const ReportSetting &setting)
{
    static const QRegularExpression place(u"^(UBND|Ủy ban nhân dân) (xã|phường|đặc khu|thị trấn|tỉnh|thành phố)\\s"_s, QRegularExpression::CaseInsensitiveOption);
    const auto found = place.match(setting.office);
    if (found.hasMatch())
        return u"UBND "_s + found.captured(2).toLower();
    return text::canonical(setting.office).startsWith(u"ban vì sự tiến bộ"_s) ? u"Ban"_s : setting.office;
}

SentenceValues commonOf(const ReportFacts &facts)
{
    const ReportSetting &setting = facts.setting;
    SentenceValues common;
    common.put(u"ky"_s, reportPeriodText(facts.report));
    common.put(u"chot"_s, std::optional(facts.report.period.to));
    common.put(u"nam"_s, QString::number(reportYear(facts.report)));
    common.put(u"nam_truoc"_s, QString::number(yearBefore(facts.report.period).to.year()));
    common.put(u"co_quan"_s, officeInText(setting));
    common.put(u"co_quan_bc"_s, setting.office);
    common.put(u"cap"_s, setting.area);
    common.put(u"Cap"_s, upperFirst(setting.area));
    common.put(u"dia_ban"_s, setting.area);
    common.put(u"tren_dia_ban"_s, setting.areaPhrase);
    common.put(u"don_vi_nho"_s, setting.smallUnit);
    common.put(u"don_vi_cap_xa"_s, u"xã, phường"_s);
    return common;
}

} // namespace

const std::vector<SectionKind> &homesOf(Topic topic)
{
    using K = SectionKind;
    static const QHash<int, std::vector<SectionKind>> homes{
        {int(Topic::Tasks), {K::Results, K::Content, K::Assessment}},
        {int(Topic::Documents), {K::Direction, K::Legislation, K::Strategy}},
        {int(Topic::Units), {K::Organisation, K::Reporting, K::Direction}},
        {int(Topic::Committee), {K::Committee, K::Direction, K::Organisation}},
        {int(Topic::Communication), {K::Communication, K::Results, K::Content}},
        {int(Topic::ActionMonth), {K::ActionMonth, K::Results, K::Content}},
        {int(Topic::Observances), {K::Observances, K::ActionMonth, K::Communication, K::Results}},
        {int(Topic::Training), {K::Capacity, K::Results, K::Content}},
        {int(Topic::Models), {K::Models, K::Services, K::Results, K::Content}},
        {int(Topic::Services), {K::Services, K::Models, K::Results, K::Content}},
        {int(Topic::Cadres), {K::Cadres, K::Committee, K::Fields, K::Results}},
        {int(Topic::Fields), {K::Fields, K::Results, K::Content, K::Cadres}},
        {int(Topic::Inspection), {K::Inspection, K::Results, K::Content}},
        {int(Topic::Coordination), {K::Coordination, K::International, K::Inspection, K::Results}},
        {int(Topic::Awards), {K::Awards, K::Assessment, K::Results}},
        {int(Topic::Money), {K::Budget, K::Results, K::Content}},
        {int(Topic::Indicators), {K::Indicators, K::Targets}},
        {int(Topic::Assessment), {K::Assessment}},
        {int(Topic::Difficulties), {K::Difficulties, K::Assessment}},
        {int(Topic::Causes), {K::Difficulties, K::Assessment}},
        {int(Topic::Outlook), {K::Outlook}},
        {int(Topic::Proposals), {K::Proposals}},
        {int(Topic::Other), {}},
    };
    return homes.find(int(topic)).value();
}

std::size_t ownHomes(Topic topic)
{
    switch (topic) {
    case Topic::Documents:
    case Topic::Committee:
    case Topic::Indicators:
    case Topic::Difficulties:
    case Topic::Tasks:
        return 2;
    default:
        return 1;
    }
}

Sentences::Sentences(const ReportFacts &facts, const std::vector<SentencePattern> &patterns)
    : m_facts(facts), m_writer(patterns, commonOf(facts))
{
}

const ReportFact *Sentences::known(const QString &id) const
{
    const ReportFact *fact = m_facts.fact(id);
    return fact && (fact->value || fact->ratio) ? fact : nullptr;
}

const ReportFact *Sentences::positive(const QString &id) const
{
    const ReportFact *fact = known(id);
    return fact && fact->value.value_or(0) > 0 ? fact : nullptr;
}

std::optional<qint64> Sentences::value(const QString &id) const
{
    const ReportFact *fact = known(id);
    return fact ? fact->value : std::nullopt;
}

void Sentences::say(List &list, const QString &code, const SentenceValues &values) const
{
    DraftSentence sentence = m_writer.write(code, values);
    if (!sentence.text.isEmpty())
        list.push_back(std::move(sentence));
}

QString Sentences::reasonFor(const QString &about) const
{
    for (const domain::ReportReason &reason : m_facts.report.reasons)
        if (reason.about == about)
            return inSentence(reason.text);
    return {};
}

/// When it is to be made up for: as the user said, else when the first open task of the kind is.
QString Sentences::nextFor(SectionKind kind) const
{
    for (const domain::ReportReason &reason : m_facts.report.reasons)
        if (reason.about == u"section."_s + toCode(kind) && !reason.next.isEmpty())
            return timeInSentence(reason.next);
    for (const domain::Task &task : m_facts.tasks) {
        const bool isOpen = task.status == TaskStatus::NotStarted || task.status == TaskStatus::Running;
        const auto end = domain::lastDay(task.end);
        if (task.kind == kind && isOpen && end && *end > m_facts.report.period.to && !task.timeText.isEmpty())
            if (const QString time = timeInSentence(task.timeText); !time.isEmpty())
                return time;
    }
    return {};
}

QString Sentences::agencyOf(const StoredActivity &row) const
{
    return row.activity.agency.name.isEmpty() ? m_facts.setting.office : row.activity.agency.name;
}

QString Sentences::comparison(const ReportFact &fact) const
{
    const domain::Comparison change = domain::compared(fact.value, fact.before);
    SentenceValues values;
    values.number(u"d"_s, change.difference);
    values.put(u"dv"_s, fact.unit);
    if (change.percent)
        values.values["p"] = *change.percent;
    switch (change.kind) {
    case domain::Comparison::Kind::None: return {};
    case domain::Comparison::Kind::FromNothing: return m_writer.write(u"P-M05"_s, values).text;
    case domain::Comparison::Kind::Same: return m_writer.write(u"P-M03"_s, values).text;
    case domain::Comparison::Kind::More: return m_writer.write(u"P-M01"_s, values).text;
    case domain::Comparison::Kind::Less: return m_writer.write(u"P-M02"_s, values).text;
    }
    return {};
}

/// Against the year before, with the reason where it changed much; and what the whole period will come to.
void Sentences::compare(List &list, std::initializer_list<const char *> ids) const
{
    for (const char *id : ids) {
        const ReportFact *fact = known(QLatin1String(id));
        if (!fact || !fact->value || (fact->isSensitive && (domain::isSmallCell(*fact->value) || domain::isSmallCell(fact->before.value_or(0)))))
            continue;
        // What is compared is told: a number that the reader sees only the difference of explains nothing.
        const bool isTold = std::any_of(list.begin(), list.end(), [&](const DraftSentence &sentence) {
            return std::any_of(sentence.figures.begin(), sentence.figures.end(), [&](const domain::ReportFigure &figure) { return figure.id == fact->id; });
        });
        if (!isTold)
            continue;
        const QString phrase = comparison(*fact);
        const QString name = numberName(*fact);
        if (!phrase.isEmpty()) {
            SentenceValues values;
            values.put(u"ten"_s, name);
            const bool isChange = phrase.startsWith(u"tăng"_s) || phrase.startsWith(u"giảm"_s);
            values.put(u"so_sanh"_s, fact->isEstimate && isChange ? u"ước "_s + phrase : phrase);
            const bool isFromNothing = domain::compared(fact->value, fact->before).kind == domain::Comparison::Kind::FromNothing;
            if (isFromNothing)
                values.put(u"ten"_s, QString(name).remove(u" đã thực hiện"_s));
            DraftSentence sentence = m_writer.write(isFromNothing ? u"P-X20"_s : u"P-X03"_s, values);
            addComparedFigure(sentence, *fact);
            list.push_back(std::move(sentence));
            if (const QString reason = reasonFor(fact->id); domain::compared(fact->value, fact->before).asksReason && !reason.isEmpty()) {
                values.put(u"ten_so_lieu"_s, name);
                values.put(u"ly_do"_s, reason);
                say(list, u"P-M06"_s, values);
            }
        }
        if (fact->estimated && m_facts.report.wholeEnd) {
            ReportFact whole = *fact; // of what is still to come: no rows stand behind it
            whole.id += u".whole"_s;
            whole.value = fact->estimated;
            whole.isEstimate = true;
            whole.source.origin = domain::FigureOrigin::Typed;
            whole.source.rows.clear();
            SentenceValues values;
            values.put(u"ca_ky"_s, wholePeriod(m_facts.report));
            values.put(u"n"_s, &whole);
            values.put(u"ten"_s, countedName(*fact));
            say(list, u"P-X04"_s, values);
        }
    }
}

/// Numbers without a pattern of their own, in one sentence.
void Sentences::others(List &list, std::initializer_list<const char *> measures) const
{
    std::vector<SentenceValues> members;
    QStringList verbs; // each said once, in front of all it goes with
    for (const char *measure : measures) {
        const ReportFact *fact = known(QLatin1String(measure) + u".total"_s);
        if (!fact || fact->value.value_or(0) <= 0)
            continue;
        SentenceValues one;
        one.put(u"n"_s, fact);
        one.put(u"ten"_s, listItem(countedName(*fact)));
        const QString verb = verbOf(QLatin1String(measure));
        if (!verbs.contains(verb))
            verbs << verb;
        one.put(u"dong_tu"_s, verb);
        members.push_back(one);
    }
    const auto verbIn = [](const SentenceValues &one) { return QString::fromStdString(one.values.at("dong_tu").get<std::string>()); };
    std::stable_sort(members.begin(), members.end(), [&](const auto &a, const auto &b) { return verbs.indexOf(verbIn(a)) < verbs.indexOf(verbIn(b)); });
    constexpr std::size_t most = 5; // 60 words
    for (std::size_t from = 0; from < members.size(); from += most) {
        std::vector<SentenceValues> part(members.begin() + std::ptrdiff_t(from), members.begin() + std::ptrdiff_t(std::min(members.size(), from + most)));
        for (std::size_t i = part.size(); i-- > 1;)
            if (verbIn(part[i]) == verbIn(part[i - 1]))
                part[i].put(u"dong_tu"_s, QString());
        SentenceValues values;
        values.list(u"ds"_s, part);
        say(list, u"P-X10"_s, values);
    }
}

void Sentences::nothing(List &list, const QString &code, SectionKind kind) const
{
    SentenceValues values;
    const QString reason = reasonFor(u"section."_s + toCode(kind)), figures = figuresOf(kind);
    const bool wantsFigures = code == u"P-X01" && reason.isEmpty() && !figures.isEmpty(); // of figures it is only known that nobody gave any
    values.put(u"noi_dung"_s, wantsFigures ? figures : subjectOf(kind));
    values.put(u"ly_do"_s, reason);
    values.put(u"thoi_gian"_s, nextFor(kind));
    const std::size_t before = list.size();
    say(list, wantsFigures ? u"P-X25"_s : code, values);
    for (std::size_t i = before; i < list.size(); ++i)
        list[i].isAssumed = reason.isEmpty();
}

void Sentences::ticks(List &list, SectionKind kind) const
{
    for (const ReportTick &tick : reportTicks()) {
        if (tick.section != toCode(kind) || !m_facts.report.done.contains(tick.id))
            continue;
        const QStringList said = saidBy().value(tick.id);
        if (std::any_of(said.begin(), said.end(), [&](const QString &id) { return value(id).value_or(0) > 0; }))
            continue;
        DraftSentence sentence;
        sentence.pattern = u"tick."_s + tick.id;
        sentence.text = m_writer.filled(tick.sentence);
        list.push_back(sentence);
    }
}

bool Sentences::isUndone(const domain::Task &task) const
{
    return task.status == TaskStatus::Dropped || (task.status == TaskStatus::NotStarted && domain::isLate(task, m_facts.report.period.to));
}

/// Tasks of the subject that were to be done and weren't, with their reasons.
void Sentences::undone(List &list, Topic topic, SectionKind kind) const
{
    std::size_t said = 0;
    for (const domain::Task &task : m_facts.tasks) {
        const auto home = task.kind ? std::find(homesOf(topic).begin(), homesOf(topic).begin() + std::ptrdiff_t(std::min(ownHomes(topic), homesOf(topic).size())), *task.kind)
                                    : homesOf(topic).end();
        const bool isHere = task.kind && (topic == Topic::Other ? *task.kind == kind
                                                                : home != homesOf(topic).begin() + std::ptrdiff_t(std::min(ownHomes(topic), homesOf(topic).size())));
        if (!isHere || !isUndone(task) || said++ >= mostUndone)
            continue;
        SentenceValues values;
        values.put(u"ten"_s, shortened(bareTitle(task.title), 30));
        QString reason = reasonFor(task.uuid);
        values.put(u"ly_do"_s, reason.isEmpty() ? inSentence(task.statusReason) : reason);
        for (const domain::ReportReason &one : m_facts.report.reasons)
            if (one.about == task.uuid)
                values.put(u"thoi_gian"_s, inSentence(one.next));
        say(list, u"P-K02"_s, values);
    }
}

void Sentences::tasks(List &list) const
{
    if (known(u"tasks.total"_s)) {
        SentenceValues values;
        values.put(u"t"_s, known(u"tasks.total"_s));
        values.put(u"a"_s, positive(u"tasks.done"_s));
        values.put(u"b"_s, positive(u"tasks.running"_s));
        values.put(u"c"_s, positive(u"tasks.not_done"_s));
        say(list, u"P-K01"_s, values);
    }
    if (const ReportFact *after = known(u"activities.after_former"_s); after && after->value.value_or(0) > 0) {
        SentenceValues values;
        values.put(u"n"_s, after);
        say(list, u"P-X09"_s, values);
    }
    const domain::Report &report = m_facts.report;
    if (report.kind == domain::ReportKind::Year && report.wholeEnd && *report.wholeEnd > report.period.to && !report.estimates.empty())
        say(list, u"P-A04"_s, {});
    const bool hasNumbers = std::any_of(m_facts.facts.begin(), m_facts.facts.end(), [](const ReportFact &fact) {
        return fact.source.origin != domain::FigureOrigin::Indicator && fact.source.origin != domain::FigureOrigin::Tasks && fact.value.value_or(0) > 0;
    });
    if (m_facts.setting.isMerged && hasNumbers) {
        SentenceValues values;
        // "Chưa có cơ sở so sánh" never stands beside a comparison: neither one of the log nor one of a register.
        values.put(u"co_so"_s, std::any_of(m_facts.facts.begin(), m_facts.facts.end(), [](const ReportFact &fact) {
                       return domain::compared(fact.value, fact.before).kind != domain::Comparison::Kind::None;
                   }));
        say(list, u"P-M04"_s, values);
    }
}

/// Several sources say something and nobody chose: then nothing is said, least of all that nothing was done.
bool Sentences::isUndecided(Topic topic) const
{
    static const QHash<int, QStringList> asked{
        {int(Topic::Communication), {u"sessions"_s, u"attendances"_s, u"people"_s, u"news-items"_s, u"online-items"_s, u"leaflets"_s, u"banners"_s}},
        {int(Topic::Training), {u"training-classes"_s, u"trainees"_s, u"classes-attended"_s, u"people-sent"_s}},
        {int(Topic::Models), {u"clubs"_s, u"trusted-addresses"_s}},
        {int(Topic::Services), {u"dv-cases"_s, u"counsellings"_s}},
        {int(Topic::Cadres), {u"party-committee"_s, u"council-members"_s, u"division-leaders"_s}},
        {int(Topic::Fields), {u"women-advised"_s, u"borrowers"_s}},
        {int(Topic::Inspection), {u"inspections"_s, u"units-inspected"_s}},
        {int(Topic::Documents), {u"documents-issued"_s}},
        {int(Topic::Awards), {u"awards-groups"_s, u"awards-people"_s}},
        {int(Topic::Money), {u"budget-spent"_s, u"budget-planned"_s}}};
    return isUndecided(asked.value(int(topic)));
}

bool Sentences::isUndecided(const QStringList &measures) const
{
    return std::any_of(measures.begin(), measures.end(), [&](const QString &measure) {
        const ReportFact *fact = m_facts.fact(measure + u".total"_s);
        return fact && fact->isUndecided;
    });
}

std::vector<DraftSentence> Sentences::about(Topic topic, SectionKind kind, bool saysNothing) const
{
    List list;
    QString none = u"P-X01"_s;
    switch (topic) {
    case Topic::Tasks: tasks(list); break;
    case Topic::Documents: documents(list); none = u"P-B02"_s; break;
    case Topic::Units: units(list); none.clear(); break;
    case Topic::Committee: committee(list); break;
    case Topic::Communication: communication(list); none = u"P-C11"_s; break;
    case Topic::ActionMonth: actionMonth(list); break;
    case Topic::Observances: logged(list, SectionKind::Observances); break;
    case Topic::Training: training(list); none = u"P-E03"_s; break;
    case Topic::Models: models(list); break;
    case Topic::Services: violence(list); break;
    case Topic::Cadres: cadres(list); break;
    case Topic::Fields: fields(list); break;
    case Topic::Inspection: inspection(list); none = u"P-H04"_s; break;
    case Topic::Coordination: coordination(list); break;
    case Topic::Awards: awards(list); break;
    case Topic::Money: money(list); break;
    case Topic::Indicators: indicators(list); none.clear(); break;
    case Topic::Assessment: assessment(list); none.clear(); break;
    case Topic::Difficulties: difficulties(list); none.clear(); break;
    case Topic::Causes: causes(list); none.clear(); break;
    case Topic::Outlook: outlook(list); none.clear(); break;
    case Topic::Proposals: proposals(list); none = u"P-O04"_s; break;
    case Topic::Other: logged(list, kind); break;
    }
    const SectionKind own = homesOf(topic).empty() ? kind : homesOf(topic).front();
    for (std::size_t i = 0; i < std::max<std::size_t>(1, std::min(ownHomes(topic), homesOf(topic).size())); ++i)
        ticks(list, homesOf(topic).empty() ? kind : homesOf(topic)[i]);
    if (list.empty() && !none.isEmpty() && topic != Topic::Tasks && topic != Topic::Other)
        logged(list, own); // something was done, and no pattern of its own tells it
    const bool wasSilent = list.empty() && !isUndecided(topic);
    undone(list, topic, kind);
    if (wasSilent && saysNothing && !none.isEmpty()) {
        List said;
        if (topic == Topic::Tasks) {
            // a year without activities: a report that says so in words
            const bool hasAny = std::any_of(m_facts.facts.begin(), m_facts.facts.end(), [](const ReportFact &fact) {
                const bool isOfOthers = fact.source.origin == domain::FigureOrigin::Record || fact.source.origin == domain::FigureOrigin::Indicator;
                return fact.isUndecided || (!isOfOthers && (fact.value.value_or(0) > 0 || fact.ratio));
            });
            if (m_facts.activities == 0 && !hasAny)
                nothing(said, u"P-X06"_s, own);
        } else {
            nothing(said, none, own);
        }
        list.insert(list.begin(), said.begin(), said.end());
    }
    return list;
}

std::vector<ReadyPhrase> readyPhrases(const ReportFacts &facts, SectionKind kind, const std::vector<SentencePattern> &patterns)
{
    static const QHash<int, QString> letters{
        {int(SectionKind::Direction), u"B"_s},     {int(SectionKind::Committee), u"B"_s},    {int(SectionKind::Organisation), u"BP"_s},
        {int(SectionKind::Reporting), u"P"_s},     {int(SectionKind::Communication), u"C"_s}, {int(SectionKind::ActionMonth), u"D"_s},
        {int(SectionKind::Observances), u"D"_s},   {int(SectionKind::Coordination), u"I"_s}, {int(SectionKind::Difficulties), u"N"_s},
        {int(SectionKind::Assessment), u"N"_s}};
    static const QRegularExpression condition(u"\\{[#^](\\w+)\\}"_s);
    const SentenceWriter writer(patterns, commonOf(facts));
    const QString own = letters.value(int(kind));
    std::vector<ReadyPhrase> phrases;
    for (const SentencePattern &pattern : patterns) {
        if (!pattern.isReady)
            continue;
        QStringList optional;
        for (auto found = condition.globalMatch(pattern.text); found.hasNext();)
            optional << found.next().captured(1);
        SentenceValues values;
        const SentenceValues common = commonOf(facts);
        for (const QString &name : namesFor(pattern))
            if (!optional.contains(name) && !common.values.contains(name.toStdString()))
                values.put(name, u"…"_s);
        phrases.push_back({pattern.code, pattern.when, writer.write(pattern.code, values).text});
    }
    std::stable_partition(phrases.begin(), phrases.end(), [&](const ReadyPhrase &one) { return own.contains(one.code.at(2)); });
    return phrases;
}

} // namespace bd::application
