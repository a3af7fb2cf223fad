#include "application/outline_clip.h"

#include "domain/numbering.h"

#include <QDataStream>
#include <QIODevice>

namespace bd::application {

using namespace domain;

namespace {

constexpr quint32 magic = 0x42444f31; // "BDO1"
constexpr quint32 mostItems = 100'000; ///< in one list: more is no outline of a plan
constexpr int deepest = 32;            ///< levels read at most; pasting has its own limit
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

class Writer {
public:
    explicit Writer(QByteArray &into) : m_stream(&into, QIODevice::WriteOnly) { m_stream.setVersion(QDataStream::Qt_6_0); }

    template <typename T>
    void put(const T &value)
        requires(!std::is_enum_v<T>)
    {
        m_stream << value;
    }
    template <typename T>
    void put(T value)
        requires std::is_enum_v<T>
    {
        m_stream << toCode(value);
    }
    template <typename T>
    void maybe(const std::optional<T> &value)
    {
        m_stream << value.has_value();
        if (value)
            put(*value);
    }
    template <typename T, typename One>
    void list(const std::vector<T> &items, One one)
    {
        m_stream << static_cast<quint32>(items.size());
        for (const T &item : items)
            one(item);
    }
    void text(const RichText &text)
    {
        list(text.spans(), [this](const Span &span) {
            m_stream << span.text << span.bold << span.italic << span.footnote.has_value();
            if (span.footnote) {
                m_stream << span.footnote->mark;
                maybe(span.footnote->text);
            }
        });
    }
    void agency(const AgencyRef &agency)
    {
        maybe(agency.uuid);
        m_stream << agency.name;
        put(agency.addressing);
    }
    void block(const Block &block)
    {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        m_stream << (paragraph != nullptr);
        if (paragraph) {
            m_stream << paragraph->uuid;
            put(paragraph->level);
            text(paragraph->text);
            return;
        }
        const Table &table = std::get<Table>(block);
        m_stream << table.uuid;
        list(table.rows, [this](const TableRow &row) {
            m_stream << row.isHead;
            list(row.cells, [this](const TableCell &cell) {
                m_stream << qint32(cell.columnSpan) << qint32(cell.rowSpan);
                list(cell.paragraphs, [this](const RichText &line) { text(line); });
            });
        });
    }
    void section(const Section &section)
    {
        m_stream << section.uuid;
        put(section.kind);
        text(section.heading);
        m_stream << section.headingEnd;
        put(section.numberStyle);
        maybe(section.sourceNumber);
        list(section.agencies, [this](const AgencyRef &a) { agency(a); });
        maybe(section.draft);
        list(section.blocks, [this](const Block &b) { block(b); });
        list(section.sections, [this](const Section &s) { this->section(s); });
    }
    void task(const Task &task)
    {
        m_stream << task.uuid << task.title;
        maybe(task.kind);
        maybe(task.sectionUuid);
        maybe(task.paragraphUuid);
        list(task.assignments, [this](const Assignment &assignment) {
            agency(assignment.agency);
            put(assignment.role);
        });
        m_stream << task.timeText << task.start.toIso() << task.end.toIso() << task.product;
        maybe(task.budget.amount);
        m_stream << task.budget.text << task.budget.source;
        put(task.status);
        m_stream << task.statusReason;
    }

private:
    QDataStream m_stream;
};

/// Reads what Writer wrote; after anything odd isGood() is false and what was read is thrown away.
class Reader {
public:
    explicit Reader(const QByteArray &bytes) : m_stream(bytes), m_isGood(bytes.size() <= mostBytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }
    bool isGood() const { return m_isGood && m_stream.status() == QDataStream::Ok; }
    bool isAtEnd() const { return m_stream.atEnd(); }

    template <typename T>
    void get(T &value)
        requires(!std::is_enum_v<T>)
    {
        if (isGood())
            m_stream >> value;
    }
    template <typename T>
    void get(T &value)
        requires std::is_enum_v<T>
    {
        QString code;
        get(code);
        const auto known = fromCode<T>(code);
        m_isGood = m_isGood && known;
        value = known.value_or(T{});
    }
    template <typename T>
    void maybe(std::optional<T> &value)
    {
        bool has = false;
        get(has);
        if (has && isGood())
            get(value.emplace());
    }
    template <typename T, typename One>
    void list(std::vector<T> &items, One one)
    {
        quint32 count = 0;
        get(count);
        m_isGood = m_isGood && count <= mostItems;
        for (quint32 i = 0; i < count && isGood(); ++i)
            one(items.emplace_back());
    }
    void text(RichText &text)
    {
        std::vector<Span> spans;
        list(spans, [this](Span &span) {
            get(span.text);
            get(span.bold);
            get(span.italic);
            bool isNote = false;
            get(isNote);
            if (isNote && isGood()) {
                get(span.footnote.emplace().mark);
                maybe(span.footnote->text);
            }
        });
        text = RichText(std::move(spans));
    }
    void agency(AgencyRef &agency)
    {
        maybe(agency.uuid);
        get(agency.name);
        get(agency.addressing);
    }
    void block(Block &block)
    {
        bool isParagraph = false;
        get(isParagraph);
        if (isParagraph) {
            Paragraph paragraph;
            get(paragraph.uuid);
            get(paragraph.level);
            text(paragraph.text);
            block = std::move(paragraph);
            return;
        }
        Table table;
        get(table.uuid);
        list(table.rows, [this](TableRow &row) {
            get(row.isHead);
            list(row.cells, [this](TableCell &cell) {
                span(cell.columnSpan);
                span(cell.rowSpan);
                list(cell.paragraphs, [this](RichText &line) { text(line); });
            });
        });
        block = std::move(table);
    }
    void section(Section &section, int depth)
    {
        m_isGood = m_isGood && depth <= deepest;
        if (!isGood())
            return;
        get(section.uuid);
        get(section.kind);
        text(section.heading);
        get(section.headingEnd);
        get(section.numberStyle);
        maybe(section.sourceNumber);
        list(section.agencies, [this](AgencyRef &a) { agency(a); });
        maybe(section.draft);
        list(section.blocks, [this](Block &b) { block(b); });
        list(section.sections, [this, depth](Section &s) { this->section(s, depth + 1); });
    }
    void task(Task &task)
    {
        get(task.uuid);
        get(task.title);
        maybe(task.kind);
        maybe(task.sectionUuid);
        maybe(task.paragraphUuid);
        list(task.assignments, [this](Assignment &assignment) {
            agency(assignment.agency);
            get(assignment.role);
        });
        get(task.timeText);
        date(task.start);
        date(task.end);
        get(task.product);
        maybe(task.budget.amount);
        get(task.budget.text);
        get(task.budget.source);
        get(task.status);
        get(task.statusReason);
    }

private:
    void span(int &value)
    {
        qint32 read = 1;
        get(read);
        m_isGood = m_isGood && read >= 1 && read <= 1000;
        value = read;
    }
    void date(PartialDate &date)
    {
        QString iso;
        get(iso);
        const auto known = PartialDate::fromIso(iso);
        m_isGood = m_isGood && known;
        date = known.value_or(PartialDate());
    }

    QDataStream m_stream;
    bool m_isGood;
};

QString sign(ParagraphLevel level)
{
    return level == ParagraphLevel::Dash ? QStringLiteral("- ") : level == ParagraphLevel::Plus ? QStringLiteral("+ ") : QString();
}

void write(const Section &section, const SectionNumber &number, QStringList &lines)
{
    const QString printed = number.printed(), heading = section.heading.toPlain() + section.headingEnd;
    QString lead = printed.isEmpty() ? heading : (printed + u' ' + heading).trimmed();
    for (const Block &block : section.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            const QString words = sign(paragraph->level) + paragraph->text.toPlain();
            if (section.heading.isEmpty() && !lead.isEmpty()) { // the first paragraph follows the number
                lines.append(lead + u' ' + words);
                lead.clear();
                continue;
            }
            if (!lead.isEmpty())
                lines.append(std::exchange(lead, {}));
            lines.append(words);
            continue;
        }
        if (!lead.isEmpty())
            lines.append(std::exchange(lead, {}));
        for (const TableRow &row : std::get<Table>(block).rows) {
            QStringList cells;
            for (const TableCell &cell : row.cells) {
                QStringList parts;
                for (const RichText &part : cell.paragraphs)
                    parts.append(part.toPlain());
                cells.append(parts.join(u' '));
            }
            lines.append(cells.join(u'\t'));
        }
    }
    if (!lead.isEmpty())
        lines.append(lead);
    const std::vector<SectionNumber> numbers = sectionNumbers(section.sections, number);
    for (std::size_t i = 0; i < section.sections.size(); ++i)
        write(section.sections[i], numbers[i], lines);
}

void writeChosen(const std::vector<Section> &sections, const SectionNumber &parent, const QStringList &wanted, QStringList &lines)
{
    const std::vector<SectionNumber> numbers = sectionNumbers(sections, parent);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (wanted.contains(sections[i].uuid))
            write(sections[i], numbers[i], lines);
        else
            writeChosen(sections[i].sections, numbers[i], wanted, lines);
    }
}

} // namespace

QString outlineMime()
{
    return QStringLiteral("application/x-binhdang-outline");
}

QByteArray packPiece(const OutlinePiece &piece)
{
    QByteArray bytes;
    Writer writer(bytes);
    writer.put(magic);
    writer.list(piece.sections, [&](const Section &section) { writer.section(section); });
    writer.list(piece.tasks, [&](const Task &task) { writer.task(task); });
    return bytes;
}

Result<OutlinePiece> unpackPiece(const QByteArray &bytes)
{
    Reader reader(bytes);
    quint32 kind = 0;
    reader.get(kind);
    if (kind != magic)
        return fail("clip.unreadable");
    OutlinePiece piece;
    reader.list(piece.sections, [&](Section &section) { reader.section(section, 1); });
    reader.list(piece.tasks, [&](Task &task) { reader.task(task); });
    if (!reader.isGood() || !reader.isAtEnd())
        return fail("clip.unreadable");
    return piece;
}

QString pieceText(const Plan &plan, const QStringList &sectionUuids)
{
    QStringList lines;
    writeChosen(plan.sections, {}, sectionUuids, lines);
    writeChosen(plan.appendices, {}, sectionUuids, lines);
    return lines.join(u'\n');
}

} // namespace bd::application
