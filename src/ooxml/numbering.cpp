#include "ooxml/numbering.h"

#include "ooxml/symbols.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

constexpr int levels = 9;

/// A format that Word 2010 wrapped for older readers stands in their fallback as well; that one we know.
pugi::xml_node unwrapped(pugi::xml_node node)
{
    if (localName(node) != "AlternateContent")
        return node;
    return childNamed(node, "Fallback").first_child();
}

LabelEnd labelEnd(std::string_view suffix)
{
    if (suffix == "space")
        return LabelEnd::Space;
    return suffix == "nothing" ? LabelEnd::Nothing : LabelEnd::Tab;
}

TabKind labelAlignment(std::string_view text)
{
    if (text == "right" || text == "end")
        return TabKind::Right;
    return text == "center" ? TabKind::Centre : TabKind::Left;
}

ListLevel readLevel(pugi::xml_node node, const Theme &theme)
{
    ListLevel level;
    for (const pugi::xml_node raw : node.children()) {
        const pugi::xml_node child = unwrapped(raw);
        const std::string_view name = localName(child);
        if (name == "start")
            level.start = toInt(value(child), 1);
        else if (name == "numFmt")
            level.format = value(child);
        else if (name == "lvlText")
            level.text = toQString(value(child));
        else if (name == "lvlRestart")
            level.restart = toInt(value(child), -1);
        else if (name == "pStyle")
            level.style = value(child);
        else if (name == "isLgl")
            level.legal = isOn(child);
        else if (name == "lvlPicBulletId")
            level.picture = true;
        else if (name == "pPr")
            level.paragraph = readParagraphFormat(child, theme);
        else if (name == "suff")
            level.end = labelEnd(value(child));
        else if (name == "lvlJc")
            level.alignment = labelAlignment(value(child));
        else if (name == "rPr") {
            level.run = readRunFormat(child, theme);
            level.font = level.run.font;
            level.hidden = level.run.hidden.value_or(false);
        }
    }
    return level;
}

std::optional<int> levelIndex(pugi::xml_node node)
{
    const int index = toInt(value(node, "ilvl"), -1);
    return index >= 0 && index < levels ? std::optional<int>(index) : std::nullopt;
}

QString roman(int number)
{
    static constexpr std::pair<int, const char *> digits[] = {
        {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
        {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"},
    };
    QString text;
    for (const auto &[size, letters] : digits) {
        for (; number >= size; number -= size)
            text += QLatin1String(letters);
    }
    return text;
}

/// a … z, then aa, bb …: Word repeats the letter.
QString letters(int number)
{
    return QString((number - 1) / 26 + 1, QChar(u'a' + (number - 1) % 26));
}

} // namespace

QString numberText(int number, std::string_view format)
{
    if (format == "none" || format == "bullet")
        return {};
    if ((format == "lowerRoman" || format == "upperRoman") && number > 0 && number < 4000)
        return format == "upperRoman" ? roman(number).toUpper() : roman(number);
    if ((format == "lowerLetter" || format == "upperLetter") && number > 0 && number <= 26 * 30)
        return format == "upperLetter" ? letters(number).toUpper() : letters(number);
    if (format == "decimalZero" && number >= 0 && number < 10)
        return QLatin1Char('0') + QString::number(number);
    return QString::number(number);
}

void Numbering::load(pugi::xml_node root, const Styles &styles)
{
    std::map<int, std::size_t> abstractById;
    for (const pugi::xml_node node : root.children()) {
        if (localName(node) == "abstractNum") {
            Abstract abstract;
            for (const pugi::xml_node child : node.children()) {
                if (localName(child) == "lvl") {
                    if (const auto index = levelIndex(child))
                        abstract.levels[*index] = readLevel(child, styles.theme());
                } else if (localName(child) == "numStyleLink") {
                    abstract.numStyleLink = value(child);
                }
            }
            abstractById.emplace(toInt(value(node, "abstractNumId"), -1), m_abstracts.size());
            m_abstracts.push_back(std::move(abstract));
        } else if (localName(node) == "num") {
            readNum(node, abstractById, styles.theme());
        }
    }
    followStyleLinks(styles);
}

void Numbering::readNum(pugi::xml_node node, const std::map<int, std::size_t> &abstractById, const Theme &theme)
{
    const auto abstract = abstractById.find(toInt(childValue(node, "abstractNumId"), -1));
    if (abstract == abstractById.end())
        return;
    Num num;
    num.abstract = abstract->second;
    for (const pugi::xml_node child : node.children()) {
        const std::optional<int> index = levelIndex(child);
        if (localName(child) != "lvlOverride" || !index)
            continue;
        if (const pugi::xml_node start = childNamed(child, "startOverride"))
            num.startOverrides[*index] = toInt(value(start), 1);
        if (const pugi::xml_node level = childNamed(child, "lvl"))
            num.levels[*index] = readLevel(level, theme);
    }
    m_nums.emplace(toInt(value(node, "numId"), 0), std::move(num));
}

/// A list may say "as that list style does"; the style names the list that has the levels.
void Numbering::followStyleLinks(const Styles &styles)
{
    for (auto &[id, num] : m_nums) {
        for (int hops = 0; hops < 8 && !m_abstracts[num.abstract].numStyleLink.empty(); ++hops) {
            const Style *style = styles.find(m_abstracts[num.abstract].numStyleLink);
            const auto target = style ? m_nums.find(style->paragraph.numId.value_or(0)) : m_nums.end();
            if (target == m_nums.end())
                break;
            num.abstract = target->second.abstract;
        }
    }
}

const ListLevel *Numbering::find(const Num &num, int level) const
{
    if (const auto own = num.levels.find(level); own != num.levels.end())
        return &own->second;
    const auto &shared = m_abstracts[num.abstract].levels;
    const auto found = shared.find(level);
    return found == shared.end() ? nullptr : &found->second;
}

const ListLevel *Numbering::level(int numId, int level) const
{
    const auto num = m_nums.find(numId);
    return num == m_nums.end() ? nullptr : find(num->second, level);
}

int Numbering::levelOfStyle(int numId, std::string_view styleId) const
{
    const auto num = m_nums.find(numId);
    for (int i = 0; num != m_nums.end() && !styleId.empty() && i < levels; ++i) {
        const ListLevel *one = find(num->second, i);
        if (one && one->style == styleId)
            return i;
    }
    return -1;
}

int Numbering::startOf(const Num &num, int level) const
{
    if (const auto own = num.startOverrides.find(level); own != num.startOverrides.end())
        return own->second;
    const ListLevel *found = find(num, level);
    return found ? found->start : 1;
}

QString Numbering::next(int numId, int level)
{
    const auto found = m_nums.find(numId);
    if (found == m_nums.end() || level < 0 || level >= levels)
        return {};
    const Num &num = found->second;
    Counters &counters = m_state.counters[num.abstract];
    std::uint16_t &overridden = m_state.overridden[numId];
    std::optional<int> &own = counters[static_cast<std::size_t>(level)];
    const auto bit = static_cast<std::uint16_t>(1U << level);
    const bool restarts = num.startOverrides.count(level) > 0 && !(overridden & bit);
    overridden = static_cast<std::uint16_t>(overridden | bit);
    own = restarts || !own ? startOf(num, level) : *own + 1;
    for (int deeper = level + 1; deeper < levels; ++deeper) {
        const ListLevel *one = find(num, deeper);
        const int restart = one ? one->restart : -1;
        const bool resets = restart < 0 || level < restart; // 0 resets after no level at all
        if (resets)
            counters[static_cast<std::size_t>(deeper)].reset();
    }
    return label(num, level, counters);
}

QString Numbering::label(const Num &num, int level, const Counters &counters) const
{
    const ListLevel *own = find(num, level);
    if (!own || own->hidden)
        return {};
    if (own->picture)
        return QStringLiteral("•");
    if (own->format == "bullet")
        return m_keepsBullets ? bulletSign(own->text, own->font) : bulletText(own->text, own->font);
    QString text;
    for (qsizetype i = 0; i < own->text.size(); ++i) {
        const int named = own->text[i] == QLatin1Char('%') && i + 1 < own->text.size()
            ? own->text[i + 1].unicode() - u'1'
            : -1;
        if (named < 0 || named >= levels) {
            text += own->text[i];
            continue;
        }
        ++i;
        const ListLevel *one = find(num, named);
        const int number = counters[static_cast<std::size_t>(named)].value_or(startOf(num, named));
        std::string_view format = one ? one->format : "decimal";
        if (own->legal && format != "none" && format != "bullet")
            format = "decimal";
        text += numberText(number, format);
    }
    return text.trimmed();
}

} // namespace bd::ooxml
