#include "application/office_layout.h"

#include "application/files.h"
#include "application/template_service.h"
#include "base/text/fold.h"
#include "exchange/word/old_word.h"
#include "ooxml/document.h"
#include "ooxml/package.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bd::application {

using ooxml::Alignment;
using ooxml::DocParagraph;
using ooxml::DocTable;

namespace {

constexpr double twipsPerMm = 1440 / 25.4, twipsPerPoint = 20;
constexpr int leastLetters = 200; ///< of running text, from which a document tells how it looks

enum class Role {
    None, Nation, Motto, Superior, Issuer, Number, Date, Title, Body, Heading1, Heading2, Heading3, RecipientsTitle, Recipients, Signature
};

/// Our template's styles; nothing for one of other making.
std::optional<Role> roleOfStyle(const QString &name)
{
    static const std::map<QString, Role> roles{
        {u"Quốc hiệu"_s, Role::Nation},          {u"Tiêu ngữ"_s, Role::Motto},
        {u"Cơ quan chủ quản"_s, Role::Superior}, {u"Cơ quan ban hành"_s, Role::Issuer},
        {u"Số, ký hiệu"_s, Role::Number},        {u"Địa danh, ngày"_s, Role::Date},
        {u"Tên loại văn bản"_s, Role::Title},    {u"Văn bản"_s, Role::Body},
        {u"Gạch đầu dòng"_s, Role::Body},        {u"Nơi nhận"_s, Role::RecipientsTitle},
        {u"Danh sách nơi nhận"_s, Role::Recipients}, {u"Chức vụ"_s, Role::Signature},
        {u"Họ tên"_s, Role::Signature},          {u"Đường kẻ"_s, Role::None},
        {u"Dự thảo"_s, Role::None},              {u"Dòng trống"_s, Role::None},
        {u"Căn cứ"_s, Role::None},               {u"Kết thúc"_s, Role::None},
        {u"Trích yếu"_s, Role::None}};
    const auto it = roles.find(name);
    return it == roles.end() ? std::nullopt : std::optional(it->second);
}

bool isAllBold(const DocParagraph &paragraph)
{
    return std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                       [](const ooxml::Run &run) { return run.bold || run.text.trimmed().isEmpty(); });
}

LineRule ruleOf(ooxml::LineRule rule)
{
    return rule == ooxml::LineRule::Exact ? LineRule::Exact : rule == ooxml::LineRule::AtLeast ? LineRule::AtLeast : LineRule::Multiple;
}

/// Counts what stands in a kind of paragraph, longer ones more.
class Tally {
public:
    void add(double value, qsizetype weight) { m_counts[std::lround(value * 100)] += weight; }
    std::optional<double> commonest() const
    {
        const auto it = std::max_element(m_counts.begin(), m_counts.end(),
                                         [](const auto &a, const auto &b) { return a.second < b.second; });
        return it == m_counts.end() ? std::nullopt : std::optional(static_cast<double>(it->first) / 100);
    }
    bool isEmpty() const { return m_counts.empty(); }

private:
    std::map<long, qsizetype> m_counts;
};

struct Tallies {
    std::map<Role, Tally> sizes;
    Tally before, after, firstLine, justified;
    std::map<LineRule, Tally> lines; // by what they are measured in
    std::map<LineRule, qsizetype> rules;
    qsizetype letters = 0; ///< of the running text
};

bool isMarker(const QString &text)
{
    return text.startsWith(u"{#") || text.startsWith(u"{/") || text.startsWith(u"{^");
}

/// By places and words, in documents of other making.
class Reader {
public:
    Reader(const ooxml::Document &document, Tallies &tallies) : m_document(document), m_tallies(tallies) {}

    void read()
    {
        for (const ooxml::DocBlock &block : m_document.blocks) {
            if (const auto *table = std::get_if<DocTable>(&block))
                readTable(*table);
            else if (!m_isEnded)
                readParagraph(std::get<DocParagraph>(block));
        }
    }
    const DocTable *head() const { return m_head; }

private:
    void readTable(const DocTable &table)
    {
        const QString words = text::canonical(textOf(table));
        if (!m_head && words.contains(u"độc lập"_s) && words.contains(u"hạnh phúc"_s)) {
            m_head = &table;
            each(table, [this](const DocParagraph &paragraph, int cell) { countSize(headRole(paragraph, cell), paragraph); });
        } else if (words.contains(u"nơi nhận:"_s)) {
            m_isEnded = true; // appendices look as they like
            each(table, [this](const DocParagraph &paragraph, int cell) { countSize(footRole(paragraph, cell), paragraph); });
        }
    }
    static Role headRole(const DocParagraph &paragraph, int cell)
    {
        if (const auto styled = roleOfStyle(paragraph.styleName))
            return *styled;
        const QString words = text::canonical(paragraph.text());
        if (words.startsWith(u"cộng h"))
            return Role::Nation;
        if (words.startsWith(u"độc lập"))
            return Role::Motto;
        if (words.startsWith(u"số"))
            return Role::Number;
        if (words.contains(u"ngày"))
            return Role::Date;
        if (cell != 0 || words.size() < 4)
            return Role::None;
        return isAllBold(paragraph) ? Role::Issuer : Role::Superior;
    }
    static Role footRole(const DocParagraph &paragraph, int cell)
    {
        if (const auto styled = roleOfStyle(paragraph.styleName))
            return *styled;
        const QString words = text::canonical(paragraph.text());
        if (words.startsWith(u"nơi nhận"))
            return Role::RecipientsTitle;
        if (cell == 0)
            return words.startsWith(u'-') || !paragraph.listLabel.isEmpty() ? Role::Recipients : Role::None;
        return isAllBold(paragraph) && words.size() > 3 ? Role::Signature : Role::None;
    }
    Role bodyRole(const DocParagraph &paragraph) const
    {
        if (const auto styled = roleOfStyle(paragraph.styleName))
            return *styled;
        const QString words = (paragraph.listLabel + u' ' + paragraph.text()).trimmed();
        static const QRegularExpression roman(u"^[IVX]+[.)]"_s), number(u"^\\d{1,2}[.)](?!\\d)"_s), nested(u"^\\d{1,2}\\.\\d"_s);
        const bool isBold = isAllBold(paragraph);
        if (paragraph.outlineLevel == 0 || (isBold && roman.match(words).hasMatch()))
            return Role::Heading1;
        if (paragraph.outlineLevel == 1 || (isBold && number.match(words).hasMatch()))
            return Role::Heading2;
        if (paragraph.outlineLevel >= 2 || (isBold && nested.match(words).hasMatch()))
            return Role::Heading3;
        static const QSet<QString> types{u"kế hoạch"_s, u"báo cáo"_s, u"tờ trình"_s, u"thông báo"_s, u"quyết định"_s,
                                         u"hướng dẫn"_s, u"chương trình"_s, u"đề án"_s, u"phương án"_s};
        if (isBold && types.contains(text::canonical(words)))
            return Role::Title;
        if (paragraph.alignment == Alignment::Centre || isBold || words.size() < 20)
            return Role::None;
        return Role::Body;
    }
    void readParagraph(const DocParagraph &paragraph)
    {
        const QString words = paragraph.text();
        if (words.trimmed().isEmpty() || isMarker(words))
            return;
        const Role role = bodyRole(paragraph);
        countSize(role, paragraph);
        if (role == Role::Body)
            countBody(paragraph, words);
    }
    void countBody(const DocParagraph &paragraph, const QString &words)
    {
        const qsizetype weight = words.size();
        const bool isPlain = paragraph.styleName != u"Gạch đầu dòng"_s;
        m_tallies.letters += weight;
        const ooxml::ParagraphInk &ink = paragraph.ink;
        m_tallies.before.add(ink.spaceBefore / twipsPerPoint, weight);
        m_tallies.after.add(ink.spaceAfter / twipsPerPoint, weight);
        m_tallies.justified.add(paragraph.alignment == Alignment::Justify ? 1 : 0, weight);
        const LineRule rule = ruleOf(ink.lineRule);
        m_tallies.rules[rule] += weight;
        m_tallies.lines[rule].add(rule == LineRule::Multiple ? ink.line / 240.0 : ink.line / twipsPerPoint, weight);
        int indent = paragraph.firstLine;
        if (indent == 0 && words.startsWith(u'\t')) // indented by a key instead
            indent = ink.tabs.empty() ? m_document.defaultTab : ink.tabs.front().position;
        if (isPlain && indent >= 0)
            m_tallies.firstLine.add(indent / twipsPerMm, weight);
    }
    void countSize(Role role, const DocParagraph &paragraph)
    {
        if (role == Role::None)
            return;
        for (const ooxml::Run &run : paragraph.runs)
            if (run.size > 0 && !run.superscript && !run.text.trimmed().isEmpty())
                m_tallies.sizes[role].add(run.size, run.text.size());
    }
    template <typename Visit>
    static void each(const DocTable &table, const Visit &visit)
    {
        for (const ooxml::DocRow &row : table.rows) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                for (const ooxml::DocBlock &block : row.cells[i].blocks) {
                    if (const auto *inner = std::get_if<DocTable>(&block))
                        each(*inner, visit);
                    else if (const auto &paragraph = std::get<DocParagraph>(block); !isMarker(paragraph.text()))
                        visit(paragraph, static_cast<int>(i));
                }
            }
        }
    }
    static QString textOf(const DocTable &table)
    {
        QStringList lines;
        each(table, [&](const DocParagraph &paragraph, int) { lines << paragraph.text(); });
        return lines.join(u'\n');
    }

    const ooxml::Document &m_document;
    Tallies &m_tallies;
    const DocTable *m_head = nullptr;
    bool m_isEnded = false;
};

/// The width of the head's left column: what the first row says, else its grid.
std::optional<double> headColumn(const DocTable &table)
{
    if (table.rows.empty() || table.rows.front().cells.size() != 2)
        return std::nullopt;
    const ooxml::DocCell &left = table.rows.front().cells.front();
    int width = left.ink.width.kind == ooxml::WidthKind::Twips ? left.ink.width.value : 0;
    if (width <= 0) {
        const auto columns = std::min<std::size_t>(table.ink.grid.size(), static_cast<std::size_t>(std::max(1, left.columnSpan)));
        for (std::size_t i = 0; i < columns; ++i)
            width += table.ink.grid[i];
    }
    return width > 0 ? std::optional(width / twipsPerMm) : std::nullopt;
}

struct Range {
    LayoutField field;
    double least, most; ///< most 0: no limit
};

/// Decree 30/2020, Annex I: one table, so that a newer decree is a change of data.
constexpr Range ranges[] = {
    {LayoutField::MarginTop, 20, 25},     {LayoutField::MarginBottom, 20, 25}, {LayoutField::MarginLeft, 30, 35},
    {LayoutField::MarginRight, 15, 20},   {LayoutField::BodySize, 13, 14},     {LayoutField::LineSpacing, 1, 1.5},
    {LayoutField::SpaceBefore, 6, 0},     {LayoutField::FirstLine, 10, 12.7},  {LayoutField::BodyAlignment, 1, 1},
    {LayoutField::Heading1Size, 13, 14},  {LayoutField::Heading2Size, 13, 14}, {LayoutField::Heading3Size, 13, 14},
    {LayoutField::NationSize, 12, 13},    {LayoutField::MottoSize, 13, 14},    {LayoutField::SuperiorSize, 12, 13},
    {LayoutField::IssuerSize, 12, 13},    {LayoutField::NumberSize, 13, 13},   {LayoutField::DateSize, 13, 14},
    {LayoutField::TitleSize, 13, 14},     {LayoutField::RecipientsTitleSize, 12, 12},
    {LayoutField::RecipientsSize, 11, 11}, {LayoutField::SignatureSize, 13, 14},
};

const Range *rangeOf(LayoutField field)
{
    const auto *it = std::find_if(std::begin(ranges), std::end(ranges), [&](const Range &range) { return range.field == field; });
    return it == std::end(ranges) ? nullptr : it;
}

struct LayoutWords {
    Q_DECLARE_TR_FUNCTIONS(OfficeLayout)
};

QString nameOf(LayoutField field)
{
    switch (field) {
    case LayoutField::MarginTop: return LayoutWords::tr("Top margin");
    case LayoutField::MarginBottom: return LayoutWords::tr("Bottom margin");
    case LayoutField::MarginLeft: return LayoutWords::tr("Left margin");
    case LayoutField::MarginRight: return LayoutWords::tr("Right margin");
    case LayoutField::BodySize: return LayoutWords::tr("Font size of the text");
    case LayoutField::LineSpacing: return LayoutWords::tr("Line spacing");
    case LayoutField::SpaceBefore: return LayoutWords::tr("Space before paragraphs");
    case LayoutField::SpaceAfter: return LayoutWords::tr("Space after paragraphs");
    case LayoutField::FirstLine: return LayoutWords::tr("Indent of first lines");
    case LayoutField::BodyAlignment: return LayoutWords::tr("Alignment of the text");
    case LayoutField::Heading1Size: return LayoutWords::tr("Headings I, II, III");
    case LayoutField::Heading2Size: return LayoutWords::tr("Headings 1, 2, 3");
    case LayoutField::Heading3Size: return LayoutWords::tr("Headings 1.1, a)");
    case LayoutField::HeadColumn: return LayoutWords::tr("Width of the issuer's column");
    case LayoutField::NationSize: return LayoutWords::tr("The country's name");
    case LayoutField::MottoSize: return LayoutWords::tr("The motto");
    case LayoutField::SuperiorSize: return LayoutWords::tr("Superior body");
    case LayoutField::IssuerSize: return LayoutWords::tr("Issuing body");
    case LayoutField::NumberSize: return LayoutWords::tr("Number and symbol");
    case LayoutField::DateSize: return LayoutWords::tr("Place and date");
    case LayoutField::TitleSize: return LayoutWords::tr("Kind of document and title");
    case LayoutField::RecipientsTitleSize: return LayoutWords::tr("The words “Nơi nhận”");
    case LayoutField::RecipientsSize: return LayoutWords::tr("List of recipients");
    case LayoutField::SignatureSize: return LayoutWords::tr("Position and name of the signer");
    }
    return {};
}

/// "13,5", as numbers are written in Vietnamese.
QString numberText(double value, int decimals = 1)
{
    QString text = QString::number(value, 'f', decimals);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text.replace(u'.', u',');
}

bool isLength(LayoutField field)
{
    return field <= LayoutField::MarginRight || field == LayoutField::FirstLine || field == LayoutField::HeadColumn;
}

QString valueText(LayoutField field, const OfficeLayout &layout)
{
    const auto value = layout.value(field);
    if (!value)
        return {};
    if (field == LayoutField::BodyAlignment)
        return *value > 0 ? LayoutWords::tr("justified") : LayoutWords::tr("not justified");
    if (field == LayoutField::LineSpacing && layout.lineRule == LineRule::Multiple)
        return LayoutWords::tr("%1 lines").arg(numberText(*value, 2));
    if (field == LayoutField::LineSpacing)
        return (layout.lineRule == LineRule::Exact ? LayoutWords::tr("exactly %1 pt") : LayoutWords::tr("at least %1 pt"))
            .arg(numberText(*value));
    return numberText(*value) + (isLength(field) ? u" mm"_s : u" pt"_s);
}

bool same(LayoutField field, const OfficeLayout &a, const OfficeLayout &b)
{
    const auto one = a.value(field), other = b.value(field);
    if (field == LayoutField::LineSpacing && a.lineRule != b.lineRule)
        return false;
    const double least = isLength(field) ? 0.35 : field == LayoutField::LineSpacing ? 0.02 : 0.2; // as rounding of twips leaves
    return one && other && std::abs(*one - *other) < least;
}

} // namespace

std::optional<double> OfficeLayout::value(LayoutField field) const
{
    const auto it = values.find(field);
    return it == values.end() ? std::nullopt : std::optional(it->second);
}

OfficeLayout layoutOf(const ooxml::Document &document)
{
    OfficeLayout layout;
    const auto put = [&](LayoutField field, const std::optional<double> &value) {
        if (value)
            layout.values[field] = *value;
    };
    for (const ooxml::DocSection &section : document.sections) {
        if (section.landscape)
            continue;
        put(LayoutField::MarginTop, section.top / twipsPerMm);
        put(LayoutField::MarginBottom, section.bottom / twipsPerMm);
        put(LayoutField::MarginLeft, (section.left + section.gutter) / twipsPerMm);
        put(LayoutField::MarginRight, section.right / twipsPerMm);
        break;
    }
    Tallies tallies;
    Reader reader(document, tallies);
    reader.read();
    static constexpr std::pair<LayoutField, Role> sizes[] = {
        {LayoutField::BodySize, Role::Body},           {LayoutField::Heading1Size, Role::Heading1},
        {LayoutField::Heading2Size, Role::Heading2},   {LayoutField::Heading3Size, Role::Heading3},
        {LayoutField::NationSize, Role::Nation},       {LayoutField::MottoSize, Role::Motto},
        {LayoutField::SuperiorSize, Role::Superior},   {LayoutField::IssuerSize, Role::Issuer},
        {LayoutField::NumberSize, Role::Number},       {LayoutField::DateSize, Role::Date},
        {LayoutField::TitleSize, Role::Title},         {LayoutField::RecipientsTitleSize, Role::RecipientsTitle},
        {LayoutField::RecipientsSize, Role::Recipients}, {LayoutField::SignatureSize, Role::Signature}};
    for (const auto &[field, role] : sizes)
        put(field, tallies.sizes[role].commonest());
    put(LayoutField::SpaceBefore, tallies.before.commonest());
    put(LayoutField::SpaceAfter, tallies.after.commonest());
    put(LayoutField::FirstLine, tallies.firstLine.commonest());
    put(LayoutField::BodyAlignment, tallies.justified.commonest());
    if (!tallies.rules.empty()) {
        layout.lineRule = std::max_element(tallies.rules.begin(), tallies.rules.end(), [](const auto &a, const auto &b) {
                              return a.second < b.second;
                          })->first;
        put(LayoutField::LineSpacing, tallies.lines[layout.lineRule].commonest());
    }
    if (reader.head())
        put(LayoutField::HeadColumn, headColumn(*reader.head()));
    return layout;
}

QString allowedText(LayoutField field)
{
    const Range *range = rangeOf(field);
    if (!range)
        return {};
    if (field == LayoutField::BodyAlignment)
        return LayoutWords::tr("justified");
    if (field == LayoutField::LineSpacing)
        return LayoutWords::tr("1 to 1,5 lines");
    const QString unit = isLength(field) ? u" mm"_s : u" pt"_s;
    if (range->most == 0)
        return LayoutWords::tr("%1 or more between paragraphs").arg(numberText(range->least) + unit);
    if (range->least == range->most)
        return numberText(range->least) + unit;
    if (field == LayoutField::FirstLine)
        return LayoutWords::tr("%1 or %2").arg(numberText(range->least), numberText(range->most) + unit);
    return numberText(range->least) + u"–"_s + numberText(range->most) + unit;
}

bool isAllowed(LayoutField field, const OfficeLayout &layout)
{
    constexpr double rounding = 0.35;
    const Range *range = rangeOf(field);
    const auto value = layout.value(field);
    if (!range || !value)
        return true;
    double measured = *value;
    if (field == LayoutField::LineSpacing && layout.lineRule != LineRule::Multiple)
        measured /= 1.15 * layout.value(LayoutField::BodySize).value_or(14); // a line of Times New Roman is that high
    if (field == LayoutField::LineSpacing)
        return measured > 0.95 && measured < 1.55;
    if (field == LayoutField::SpaceBefore)
        return measured + layout.value(LayoutField::SpaceAfter).value_or(0) > range->least - rounding;
    if (field == LayoutField::FirstLine)
        return std::abs(measured - range->least) < rounding || std::abs(measured - range->most) < rounding;
    return measured > range->least - rounding && (range->most == 0 || measured < range->most + rounding);
}

std::vector<LayoutChange> layoutChanges(const OfficeLayout &from, const OfficeLayout &to)
{
    std::vector<LayoutChange> changes;
    for (const auto &[field, value] : to.values)
        if (!same(field, from, to))
            changes.push_back({field, nameOf(field), valueText(field, from), valueText(field, to), allowedText(field), isAllowed(field, to)});
    return changes;
}

Result<OfficeLayout> readOfficeLayout(const QString &path, Progress &progress)
{
    BD_ASSIGN(const auto readable, exchange::readableFile(path, progress));
    BD_ASSIGN(const QByteArray bytes, readFile(readable.path(), maxTemplateBytes));
    if (bytes.startsWith("%PDF"))
        return fail("layout.pdf");
    BD_ASSIGN(const ooxml::Document document, ooxml::readDocument(bytes, progress, ooxml::ReadFor::Paper));
    qsizetype letters = 0;
    for (const ooxml::DocBlock &block : document.blocks)
        if (const auto *paragraph = std::get_if<DocParagraph>(&block))
            letters += paragraph->text().size();
    OfficeLayout layout = layoutOf(document);
    if (letters < leastLetters || !layout.value(LayoutField::BodySize))
        return fail("layout.no_text");
    return layout;
}

Result<LayoutBase> layoutBase(Progress &progress)
{
    const auto read = [&](const QString &path) -> Result<LayoutBase> {
        BD_ASSIGN(QByteArray bytes, templateBytes(path));
        BD_ASSIGN(const ooxml::Document document, ooxml::readDocument(bytes, progress, ooxml::ReadFor::Paper));
        OfficeLayout layout = layoutOf(document);
        return LayoutBase{std::move(bytes), std::move(layout)};
    };
    if (const auto used = planTemplate()) {
        const auto base = read(used->path);
        // One that was made elsewhere has other styles: nothing could be put into it.
        if (base && base->layout.value(LayoutField::BodySize) && base->bytes.size() > 0) {
            const auto package = ooxml::Package::fromBytes(base->bytes);
            if (package && package->part(u"word/styles.xml"_s).contains("w:styleId=\"VanBan\""))
                return base;
        }
    }
    return read(u":/templates/ke-hoach.docx"_s);
}

} // namespace bd::application
