#include "domain/find_text.h"

#include "domain/outline_edit.h"

#include <QHash>

#include <algorithm>
#include <type_traits>

namespace bd::domain {

namespace {

using text::Finder;
using text::TextRange;

/// A task's title that is its paragraph's text follows that; so is a basis that the preamble cites.
class Repeated {
public:
    explicit Repeated(const Plan &plan)
    {
        addSections(plan.sections);
        addSections(plan.appendices);
        for (const RichText &text : plan.preamble)
            m_preamble.push_back(flatText(text));
    }
    bool isOfParagraph(const Task &task) const
    {
        return task.paragraphUuid && m_paragraphs.value(*task.paragraphUuid).contains(task.title);
    }
    bool isOfPreamble(const LegalBasis &basis) const
    {
        return std::any_of(m_preamble.begin(), m_preamble.end(), [&](const QString &text) { return text.contains(basis.text); });
    }

private:
    void addSections(const std::vector<Section> &sections)
    {
        for (const Section &section : sections) {
            for (const Block &block : section.blocks)
                if (const auto *paragraph = std::get_if<Paragraph>(&block))
                    m_paragraphs.insert(paragraph->uuid, flatText(paragraph->text).remove(QChar::ObjectReplacementCharacter));
            addSections(section.sections);
        }
    }
    QHash<QString, QString> m_paragraphs;
    std::vector<QString> m_preamble;
};

/// Calls visit(place, text) for each text of a plan, const or not: RichText or QString.
template <typename PlanType, typename Visit>
class Walk {
public:
    Walk(PlanType &plan, Visit &visit) : m_plan(plan), m_visit(visit) {}

    void go()
    {
        const Repeated repeated(m_plan);
        m_visit(TextPlace{.field = TextField::Title}, m_plan.title);
        lines(TextField::Addressee, m_plan.addressees);
        lines(TextField::Preamble, m_plan.preamble);
        for (auto &basis : m_plan.legalBases)
            if (!repeated.isOfPreamble(basis))
                m_visit(TextPlace{.field = TextField::Basis, .uuid = basis.uuid}, basis.text);
        sections(m_plan.sections);
        for (auto &task : m_plan.tasks) {
            const auto place = [&](TextField field) {
                return TextPlace{.field = field, .section = task.sectionUuid.value_or(QString()), .uuid = task.uuid};
            };
            if (!repeated.isOfParagraph(task))
                m_visit(place(TextField::TaskTitle), task.title);
            m_visit(place(TextField::TaskProduct), task.product);
        }
        for (auto &duty : m_plan.duties) {
            const auto place = [&](TextField field) {
                return TextPlace{.field = field, .section = duty.sectionUuid.value_or(QString()), .uuid = duty.uuid};
            };
            m_visit(place(TextField::DutyFrom), duty.from);
            m_visit(place(TextField::DutyTo), duty.to);
            m_visit(place(TextField::DutyVia), duty.via);
        }
        lines(TextField::Closing, m_plan.closing);
        lines(TextField::Recipient, m_plan.recipients);
        sections(m_plan.appendices);
    }

private:
    template <typename Lines>
    void lines(TextField field, Lines &texts)
    {
        int line = 0;
        for (auto &text : texts)
            m_visit(TextPlace{.field = field, .line = line++}, text);
    }

    template <typename Sections>
    void sections(Sections &list)
    {
        for (auto &section : list) {
            m_visit(TextPlace{.field = TextField::Heading, .section = section.uuid}, section.heading);
            for (auto &block : section.blocks)
                std::visit([&](auto &part) { this->block(section.uuid, part); }, block);
            sections(section.sections);
        }
    }

    template <typename Part>
    void block(const QString &section, Part &part)
    {
        if constexpr (std::is_same_v<std::remove_const_t<Part>, Paragraph>) {
            m_visit(TextPlace{.field = TextField::Paragraph, .section = section, .uuid = part.uuid}, part.text);
        } else {
            for (int r = 0; r < static_cast<int>(part.rows.size()); ++r) {
                auto &cells = part.rows[static_cast<std::size_t>(r)].cells;
                for (int c = 0; c < static_cast<int>(cells.size()); ++c) {
                    auto &paragraphs = cells[static_cast<std::size_t>(c)].paragraphs;
                    for (int l = 0; l < static_cast<int>(paragraphs.size()); ++l)
                        m_visit(TextPlace{.field = TextField::Cell, .section = section, .uuid = part.uuid, .row = r, .cell = c, .line = l},
                                paragraphs[static_cast<std::size_t>(l)]);
                }
            }
        }
    }

    PlanType &m_plan;
    Visit &m_visit;
};

template <typename PlanType, typename Visit>
void walk(PlanType &plan, Visit visit)
{
    Walk<PlanType, Visit>(plan, visit).go();
}

struct Collect {
    const Finder &finder;
    std::vector<TextPlace> &found;

    void operator()(TextPlace place, const QString &text) const
    {
        for (const TextRange &range : finder.in(text)) {
            place.range = range;
            found.push_back(place);
        }
    }
    void operator()(const TextPlace &place, const RichText &text) const
    {
        (*this)(place, flatText(text));
        TextPlace inNote = place;
        for (const Span &span : text.spans()) {
            if (!span.footnote)
                continue;
            ++inNote.footnote;
            if (span.footnote->text)
                (*this)(inNote, *span.footnote->text);
        }
    }
};

QString replacedIn(const QString &text, const std::vector<TextRange> &ranges, const QString &replacement)
{
    QString out;
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        out += QStringView(text).sliced(at, range.from - at);
        out += replacement;
        at = range.from + range.length;
    }
    out += QStringView(text).sliced(at);
    return out;
}

/// Replaces all that is found in what it visits; only one place where that is given.
struct Replace {
    const Finder &finder;
    const QString &replacement;
    const TextPlace *only;
    int &count;

    std::vector<TextRange> wanted(const TextPlace &place, const QString &text) const
    {
        std::vector<TextRange> ranges = finder.in(text);
        if (only) {
            TextPlace here = *only;
            here.range = {};
            if (!(here == place))
                ranges.clear();
            std::erase_if(ranges, [this](const TextRange &range) { return !(range == only->range); });
        }
        count += static_cast<int>(ranges.size());
        return ranges;
    }
    void operator()(const TextPlace &place, QString &text) const
    {
        if (const auto ranges = wanted(place, text); !ranges.empty())
            text = replacedIn(text, ranges, replacement);
    }
    void operator()(const TextPlace &place, RichText &text) const
    {
        if (const auto ranges = wanted(place, flatText(text)); !ranges.empty())
            text = replaced(text, ranges, replacement);
        std::vector<Span> spans = text.spans();
        TextPlace inNote = place;
        bool hasChanged = false;
        for (Span &span : spans) {
            if (!span.footnote)
                continue;
            ++inNote.footnote;
            if (!span.footnote->text)
                continue;
            const auto ranges = wanted(inNote, *span.footnote->text);
            if (ranges.empty())
                continue;
            span.footnote->text = replacedIn(*span.footnote->text, ranges, replacement);
            hasChanged = true;
        }
        if (hasChanged)
            text = RichText(spans);
    }
};

void collectBlocks(const std::vector<Section> &sections, QHash<QString, std::vector<Block>> &into)
{
    for (const Section &section : sections) {
        into.insert(section.uuid, section.blocks);
        collectBlocks(section.sections, into);
    }
}

/// What a section's text is tied to follows it the way it follows typing.
void followText(Plan &plan, const Plan &before)
{
    QHash<QString, std::vector<Block>> old, now;
    collectBlocks(before.sections, old);
    collectBlocks(before.appendices, old);
    collectBlocks(plan.sections, now);
    collectBlocks(plan.appendices, now);
    for (auto section = now.begin(); section != now.end(); ++section) {
        if (old.value(section.key()) == section.value())
            continue;
        Section *found = findSection(plan, section.key());
        if (!found)
            continue;
        found->blocks = old.value(section.key());
        setBlocks(plan, section.key(), section.value());
    }
}

/// Bases that the preamble cites: their record says the same as the text.
void followPreamble(Plan &plan, const Plan &before, const Finder &finder, const QString &replacement)
{
    const Repeated repeated(before);
    for (LegalBasis &basis : plan.legalBases) {
        if (!repeated.isOfPreamble(basis) || basis.text.isEmpty())
            continue;
        for (QString *part : {&basis.text, &basis.title, &basis.issuer, &basis.number, &basis.docType})
            *part = replacedIn(*part, finder.in(*part), replacement);
    }
}

int replaceIn(Plan &plan, const Finder &finder, const QString &replacement, const TextPlace *only)
{
    if (finder.isEmpty())
        return 0;
    const Plan before = plan;
    int count = 0;
    walk(plan, Replace{finder, replacement, only, count});
    if (count == 0)
        return 0;
    followText(plan, before);
    if (!(plan.preamble == before.preamble))
        followPreamble(plan, before, finder, replacement);
    return count;
}

} // namespace

QString flatText(const RichText &text)
{
    QString flat;
    for (const Span &span : text.spans())
        flat += span.footnote ? QString(QChar::ObjectReplacementCharacter) : span.text;
    return flat;
}

RichText replaced(const RichText &text, const std::vector<TextRange> &ranges, const QString &replacement)
{
    RichText out;
    qsizetype at = 0; // of the span
    auto range = ranges.begin();
    for (const Span &span : text.spans()) {
        const qsizetype end = at + (span.footnote ? 1 : span.text.size());
        if (span.footnote) {
            out.append(span);
            at = end;
            continue;
        }
        qsizetype from = at;
        while (from < end) {
            while (range != ranges.end() && range->from + range->length <= from)
                ++range;
            Span part = span;
            if (range == ranges.end() || range->from >= end) {
                part.text = span.text.mid(from - at);
                from = end;
            } else if (range->from > from) {
                part.text = span.text.mid(from - at, range->from - from);
                from = range->from;
            } else {
                part.text = range->from == from ? replacement : QString(); // the rest of it is in a further span
                from = std::min(end, range->from + range->length);
            }
            out.append(part);
        }
        at = end;
    }
    return out;
}

std::vector<TextPlace> findText(const Plan &plan, const Finder &finder)
{
    std::vector<TextPlace> found;
    if (!finder.isEmpty())
        walk(plan, Collect{finder, found});
    return found;
}

int replaceAll(Plan &plan, const Finder &finder, const QString &replacement)
{
    return replaceIn(plan, finder, replacement, nullptr);
}

bool replaceAt(Plan &plan, const TextPlace &place, const Finder &finder, const QString &replacement)
{
    return replaceIn(plan, finder, replacement, &place) > 0;
}

namespace {

struct Lines {
    QStringList &lines;
    void operator()(const TextPlace &, const QString &text) const { lines.append(text); }
    void operator()(const TextPlace &, const RichText &text) const { lines.append(flatText(text)); }
};

} // namespace

QString allText(const Plan &plan)
{
    QStringList lines;
    walk(plan, Lines{lines});
    return lines.join(u'\n');
}

} // namespace bd::domain
