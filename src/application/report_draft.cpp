#include "application/report_draft.h"

#include "application/report_sentences.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "domain/outline_walk.h"
#include "domain/sequence_match.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;

namespace {

// ---- where each subject stands

struct Place {
    const Section *section = nullptr;
    bool isOwn = false; ///< of a kind that is the subject's own: then it is said, too, that nothing was done
};

bool saysAny(const QString &heading, std::initializer_list<QStringView> words)
{
    const QString folded = text::canonical(heading);
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return folded.contains(word); });
}

/// Sections of one kind may be about several subjects: their headings tell.
bool fits(Topic topic, const Section &section)
{
    const QString heading = section.heading.toPlain();
    const bool isCause = saysAny(heading, {u"nguyên nhân"});
    const bool isTrouble = saysAny(heading, {u"khó khăn", u"hạn chế", u"tồn tại", u"vướng mắc"});
    const bool isBody = saysAny(heading, {u"ban vì", u"tiến bộ", u"vstbpn", u"phụ trách", u"kiện toàn"});
    const bool isLeaf = section.sections.empty();
    switch (topic) {
    case Topic::Causes: return isCause;
    case Topic::Difficulties: return isLeaf && !(isCause && !isTrouble) && (section.kind == SectionKind::Difficulties || isTrouble);
    case Topic::Assessment: return isLeaf && !isCause && !isTrouble;
    case Topic::Committee: return section.kind != SectionKind::Direction || isBody || (isLeaf && !saysAny(heading, {u"văn bản", u"lồng ghép"}));
    case Topic::Documents: return section.kind != SectionKind::Direction || isLeaf;
    default: return true;
    }
}

class Homes {
public:
    explicit Homes(const Plan &document)
    {
        for (const Section &section : document.sections)
            eachSection(section, [this](const Section &one) { m_sections.push_back(&one); });
    }

    Place of(Topic topic) const
    {
        const auto &kinds = homesOf(topic);
        const bool wantsWhole = topic == Topic::Tasks || topic == Topic::Indicators;
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const Section *any = nullptr;
            for (const Section *section : m_sections) {
                if (section->kind != kinds[i] || !fits(topic, *section))
                    continue;
                const bool isTold = topic == Topic::Documents && saysAny(section->heading.toPlain(), {u"ban vì", u"vstbpn", u"phụ trách"});
                if (!any && !isTold)
                    any = section;
                if (!isTold && (wantsWhole || section->sections.empty()))
                    return {section, i < ownHomes(topic)};
            }
            if (any)
                return {any, i < ownHomes(topic)};
        }
        return {};
    }
    const std::vector<const Section *> &all() const { return m_sections; }

private:
    std::vector<const Section *> m_sections;
};

constexpr Topic topics[] = {Topic::Tasks, Topic::Documents, Topic::Units, Topic::Committee, Topic::Communication, Topic::ActionMonth, Topic::Observances,
                            Topic::Training, Topic::Models, Topic::Services, Topic::Cadres, Topic::Fields, Topic::Inspection,
                            Topic::Coordination, Topic::Awards, Topic::Money, Topic::Indicators, Topic::Assessment, Topic::Difficulties,
                            Topic::Causes, Topic::Outlook, Topic::Proposals};

/// Kinds of which something is always said, if only that nothing was done.
bool isOfWork(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Strategy:
    case SectionKind::Legislation:
    case SectionKind::International:
    case SectionKind::Observances:
    case SectionKind::Minority:
    case SectionKind::Rural:
    case SectionKind::Coordination:
    case SectionKind::Services:
    case SectionKind::Committee:
    case SectionKind::Awards: return true;
    default: return false;
    }
}

/// Where a sentence stands that has a sub-section of its own beside the subject's: by what the heading says.
class Routes {
public:
    explicit Routes(const std::vector<const Section *> &sections) : m_sections(sections) {}

    const Section *of(const DraftSentence &sentence, const Section &home, const std::vector<Indicator> &indicators) const
    {
        const QString &code = sentence.pattern;
        if (home.kind == SectionKind::Communication) {
            if (code == u"P-C07" || code == u"tick.visual")
                return leaf(SectionKind::Communication, {u"trực quan"}, home);
            if (code == u"P-C04" || code == u"P-C05" || code == u"P-C06" || code == u"tick.broadcast" || code == u"tick.online")
                return leaf(SectionKind::Communication, {u"báo, đài", u"báo chí", u"mạng xã hội", u"truyền thanh"}, home);
            return leaf(SectionKind::Communication, {u"trực tiếp"}, home);
        }
        if (code == u"P-D01")
            return leaf(SectionKind::Direction, {u"chủ đề"}, home);
        if (home.kind == SectionKind::Indicators && !home.sections.empty())
            return fieldOf(sentence, home, indicators);
        return &home;
    }

private:
    const Section *leaf(SectionKind kind, std::initializer_list<QStringView> words, const Section &home) const
    {
        for (const Section *section : m_sections)
            if (section->kind == kind && section->sections.empty() && saysAny(section->heading.toPlain(), words))
                return section;
        return &home;
    }

    /// Indicators stand under their objective, which begins with its number.
    static const Section *fieldOf(const DraftSentence &sentence, const Section &home, const std::vector<Indicator> &indicators)
    {
        for (const ReportFigure &figure : sentence.figures)
            for (const Indicator &one : indicators)
                if (figure.id.startsWith(u"indicator.%1."_s.arg(one.code)))
                    if (const int objective = one.objective.section(u' ', 0, 0).toInt(); objective >= 1 && objective <= int(home.sections.size()))
                        return &home.sections[std::size_t(objective - 1)];
        return &home;
    }

    const std::vector<const Section *> &m_sections;
};

// ---- taking drafts

QStringList linesOf(const Section &section)
{
    QStringList lines;
    for (const Block &block : section.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && !paragraph->text.toPlain().trimmed().isEmpty())
            lines << paragraph->text.toPlain();
    return lines;
}

QStringList draftLines(const Section &section)
{
    return section.draft && !section.draft->isEmpty() ? section.draft->split(u'\n') : QStringList();
}

QStringList linesOf(const SectionDraft &draft)
{
    QStringList lines;
    for (const DraftSentence &sentence : draft.sentences)
        lines << sentence.text;
    return lines;
}

std::vector<int> equalOnes(const QStringList &a, const QStringList &b)
{
    constexpr int mostSteps = 400;
    std::vector<int> pairs(static_cast<std::size_t>(a.size()), -1);
    for (const auto &[i, j] : matchSequences(int(a.size()), int(b.size()), mostSteps, [&](int x, int y) { return a[x] == b[y]; }))
        pairs[static_cast<std::size_t>(i)] = j;
    return pairs;
}

/// How much two sentences share of their words, numbers left aside: 0 to 1.
double likeness(const QString &a, const QString &b)
{
    const auto wordsOf = [](const QString &sentence) {
        QSet<QString> words;
        for (const QString &word : text::words(text::canonical(sentence)))
            if (!word.at(0).isDigit())
                words.insert(word);
        return words;
    };
    const QSet<QString> left = wordsOf(a), right = wordsOf(b);
    const qsizetype both = (QSet<QString>(left) & right).size(), all = left.size() + right.size() - both;
    return all == 0 ? 0 : static_cast<double>(both) / static_cast<double>(all);
}

/// Which new sentence took the place of which old one: the same words, else the most alike.
std::vector<int> successors(const QStringList &before, const QStringList &now)
{
    constexpr double alike = 0.45;
    std::vector<int> pairs = equalOnes(before, now);
    std::vector<bool> taken(static_cast<std::size_t>(now.size()), false);
    for (const int j : pairs)
        if (j >= 0)
            taken[static_cast<std::size_t>(j)] = true;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        double best = alike;
        if (pairs[i] >= 0)
            continue;
        for (int j = 0; j < now.size(); ++j)
            if (const double score = likeness(before[qsizetype(i)], now[j]); !taken[std::size_t(j)] && score > best) {
                best = score;
                pairs[i] = j;
            }
        if (pairs[i] >= 0)
            taken[static_cast<std::size_t>(pairs[i])] = true;
    }
    return pairs;
}

/// What stands in a section after its draft was taken: of each line, which one of before it is and which sentence.
struct MergedLine {
    int before = -1, sentence = -1; ///< -1: none
};

std::vector<MergedLine> merged(const QStringList &before, const QStringList &drafted, const QStringList &wanted)
{
    const std::vector<int> ours = equalOnes(before, drafted); // what still stands as drafted
    const std::vector<int> next = successors(drafted, wanted);
    std::vector<bool> said(static_cast<std::size_t>(wanted.size()), false);
    // What somebody reworded or took away isn't brought back.
    for (const int j : next)
        if (j >= 0)
            said[static_cast<std::size_t>(j)] = true;
    std::vector<MergedLine> lines;
    for (int i = 0; i < before.size(); ++i) {
        const int draft = ours[static_cast<std::size_t>(i)];
        if (draft < 0) {
            if (before[i].trimmed() == u"…" && !wanted.isEmpty())
                continue; // the outline's open place
            const qsizetype same = wanted.indexOf(before[i]); // typed by hand and drafted in the same words
            if (same >= 0)
                said[static_cast<std::size_t>(same)] = true;
            lines.push_back({i, -1});
        } else if (const int sentence = next[static_cast<std::size_t>(draft)]; sentence >= 0) {
            lines.push_back({i, sentence});
        }
    }
    // New sentences stand behind the one that they follow in the draft; what was written by hand stays where it is.
    for (int j = 0; j < wanted.size(); ++j) {
        if (said[static_cast<std::size_t>(j)])
            continue;
        auto at = lines.end();
        if (!drafted.isEmpty()) {
            at = lines.begin();
            for (auto line = lines.begin(); line != lines.end(); ++line)
                if (line->sentence >= 0 && line->sentence < j)
                    at = line + 1;
        }
        lines.insert(at, {-1, j});
    }
    return lines;
}

QStringList textsOf(const std::vector<MergedLine> &lines, const QStringList &before, const QStringList &wanted)
{
    QStringList texts;
    for (const MergedLine &line : lines)
        texts << (line.sentence >= 0 ? wanted[line.sentence] : before[line.before]);
    return texts;
}

Section *sectionOf(std::vector<Section> &sections, const QString &uuid)
{
    for (Section &section : sections) {
        if (section.uuid == uuid)
            return &section;
        if (Section *inside = sectionOf(section.sections, uuid))
            return inside;
    }
    return nullptr;
}

const Section *sectionOf(const Plan &plan, const QString &uuid)
{
    return sectionOf(const_cast<Plan &>(plan).sections, uuid);
}

SectionCheck &checkOf(Report &report, const QString &section)
{
    for (SectionCheck &check : report.sections)
        if (check.sectionUuid == section)
            return check;
    report.sections.push_back({section, false, false});
    return report.sections.back();
}

void takeDraft(Section &section, Report &report, const SectionDraft &draft)
{
    const QStringList before = linesOf(section), wanted = linesOf(draft);
    const std::vector<MergedLine> lines = merged(before, draftLines(section), wanted);
    std::vector<Paragraph> old;
    std::vector<Block> tables; // stay behind the text
    for (Block &block : section.blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block)) {
            if (!paragraph->text.toPlain().trimmed().isEmpty())
                old.push_back(std::move(*paragraph));
        } else {
            tables.push_back(std::move(block));
        }
    }
    const ParagraphLevel level = lines.size() > 1 ? ParagraphLevel::Dash : ParagraphLevel::Plain;
    std::vector<Block> blocks;
    QSet<QString> drafted, standing;
    std::vector<ReportFigure> figures;
    for (const MergedLine &line : lines) {
        Paragraph paragraph = line.before >= 0 ? std::move(old[std::size_t(line.before)]) : Paragraph{newUuid(), level, {}};
        standing.insert(paragraph.uuid);
        if (line.sentence >= 0) {
            const DraftSentence &sentence = draft.sentences[std::size_t(line.sentence)];
            if (paragraph.text.toPlain() != sentence.text)
                paragraph.text = RichText::plain(sentence.text);
            drafted.insert(paragraph.uuid);
            for (ReportFigure figure : sentence.figures) {
                figure.sectionUuid = section.uuid;
                figure.paragraphUuid = paragraph.uuid;
                figures.push_back(figure);
            }
        }
        blocks.emplace_back(std::move(paragraph));
    }
    for (Block &table : tables)
        blocks.push_back(std::move(table));
    const bool isSame = before == textsOf(lines, before, wanted);
    section.blocks = std::move(blocks);
    section.draft = wanted.join(u'\n');
    report.figures.erase(std::remove_if(report.figures.begin(), report.figures.end(),
                                        [&](const ReportFigure &figure) {
                                            const bool isGone = !standing.contains(figure.paragraphUuid);
                                            return figure.sectionUuid == section.uuid && (isGone || drafted.contains(figure.paragraphUuid));
                                        }),
                         report.figures.end());
    report.figures.insert(report.figures.end(), figures.begin(), figures.end());
    if (!isSame)
        checkOf(report, section.uuid).isAccepted = false;
}

/// What stands in a section before anything was drafted there: the outline's open places, words of the user.
bool isWritten(const Section &section) { return draftLines(section).isEmpty() && !linesOf(section).isEmpty(); }

/// "Nothing was done" is said where nothing else is: not beside results of another subject in the same section.
void dropAssumed(std::vector<DraftSentence> &list)
{
    const bool saysMore = std::any_of(list.begin(), list.end(), [](const DraftSentence &one) { return !one.isAssumed && one.pattern != u"P-K02"; });
    bool isSaid = saysMore; // else once
    std::vector<DraftSentence> kept;
    for (DraftSentence &one : list) {
        const bool isAssumed = one.isAssumed;
        if (!isAssumed || !isSaid)
            kept.push_back(std::move(one));
        isSaid = isSaid || isAssumed;
    }
    list = std::move(kept);
}

/// Rule 5: a section never stays empty.
void fillSilent(const Sentences &sentences, const std::vector<const Section *> &sections, QHash<QString, std::vector<DraftSentence>> &said)
{
    QStringList texts;
    QSet<SectionKind> saidKinds;
    for (const Section *section : sections)
        for (const DraftSentence &sentence : said.value(section->uuid)) {
            texts << sentence.text;
            saidKinds.insert(section->kind);
        }
    for (const Section *section : sections) {
        if (!section->sections.empty() || !said.value(section->uuid).empty() || isWritten(*section))
            continue;
        const auto list = sentences.ofSilent(*section, saidKinds.contains(section->kind), texts);
        for (const DraftSentence &sentence : list)
            texts << sentence.text;
        said[section->uuid] = list;
    }
}

} // namespace

std::vector<SectionDraft> draftReport(const ReportFacts &facts, const Plan &document, const std::vector<SentencePattern> &patterns)
{
    std::vector<SectionDraft> drafts;
    if (facts.report.kind == ReportKind::Urgent)
        return drafts; // what happened is told in words, and by nobody else
    const Sentences sentences(facts, patterns);
    const Homes homes(document);
    if (facts.report.kind == ReportKind::Inspection) {
        for (const Section *section : homes.all())
            if (section->sections.empty())
                if (auto list = sentences.ofInspection(*section); !list.empty())
                    drafts.push_back({section->uuid, std::move(list)});
        return drafts;
    }
    const Routes routes(homes.all());
    QHash<QString, std::vector<DraftSentence>> said;
    QSet<SectionKind> served;
    for (const Topic topic : topics) {
        const Place place = homes.of(topic);
        // The Action Month's report tells of the month: cadres, jobs and the committee have their place in the others.
        const bool isOfYear = topic == Topic::Cadres || topic == Topic::Fields || topic == Topic::Committee;
        if (!place.section || (facts.report.kind == ReportKind::ActionMonth && isOfYear && place.section->kind != homesOf(topic).front()))
            continue;
        served.insert(place.section->kind);
        const auto list = sentences.about(topic, place.section->kind, place.isOwn);
        for (const DraftSentence &sentence : list)
            said[routes.of(sentence, *place.section, facts.indicators)->uuid].push_back(sentence);
    }
    for (const Section *section : homes.all()) {
        if (!served.contains(section->kind) && section->sections.empty() && isOfWork(section->kind)) {
            served.insert(section->kind);
            said[section->uuid] = sentences.about(Topic::Other, section->kind, true);
        }
    }
    for (auto &list : said)
        dropAssumed(list);
    fillSilent(sentences, homes.all(), said);
    for (const Section *section : homes.all())
        if (const auto found = said.constFind(section->uuid); found != said.constEnd() && !found->empty())
            drafts.push_back({section->uuid, *found});
    return drafts;
}

std::vector<DraftChange> draftChanges(const Plan &document, const std::vector<SectionDraft> &drafts)
{
    std::vector<DraftChange> changes;
    for (const SectionDraft &draft : drafts) {
        const Section *section = sectionOf(document, draft.sectionUuid);
        if (!section)
            continue;
        DraftChange change;
        change.sectionUuid = section->uuid;
        change.heading = section->heading.toPlain();
        change.before = linesOf(*section);
        change.isEdited = change.before != draftLines(*section);
        const QStringList wanted = linesOf(draft);
        change.after = textsOf(merged(change.before, draftLines(*section), wanted), change.before, wanted);
        if (change.after != change.before)
            changes.push_back(std::move(change));
    }
    return changes;
}

void takeDrafts(Plan &document, Report &report, const std::vector<SectionDraft> &drafts, const QStringList &sections)
{
    for (const SectionDraft &draft : drafts)
        if (Section *section = sections.contains(draft.sectionUuid) ? sectionOf(document.sections, draft.sectionUuid) : nullptr)
            takeDraft(*section, report, draft);
}

bool isUntouchedDraft(const Plan &document, const Report &report, const QString &paragraphUuid)
{
    bool isDraft = false;
    eachSection(document, [&](const Section &section) {
        if (isDraft || !section.draft)
            return;
        for (const Block &block : section.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->uuid != paragraphUuid || !draftLines(section).contains(paragraph->text.toPlain()))
                continue;
            isDraft = std::none_of(report.sections.begin(), report.sections.end(),
                                   [&](const SectionCheck &check) { return check.sectionUuid == section.uuid && check.isAccepted; });
        }
    });
    return isDraft;
}

QStringList assumedParagraphs(const ReportFacts &facts, const Plan &document, const std::vector<SentencePattern> &patterns)
{
    QHash<QString, QStringList> assumed; // by section
    for (const SectionDraft &draft : draftReport(facts, document, patterns))
        for (const DraftSentence &sentence : draft.sentences)
            if (sentence.isAssumed)
                assumed[draft.sectionUuid] << sentence.text;
    QStringList paragraphs;
    eachSection(document, [&](const Section &section) {
        const QStringList texts = assumed.value(section.uuid);
        for (const Block &block : section.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && texts.contains(paragraph->text.toPlain()) && isUntouchedDraft(document, facts.report, paragraph->uuid))
                paragraphs << paragraph->uuid;
        }
    });
    return paragraphs;
}

} // namespace bd::application
