#include "documents/template/renderer.h"

#include "base/text/fold.h"
#include "documents/template/bookmark_names.h"
#include "documents/template/lookup.h"
#include "documents/template/table_value.h"
#include "documents/template/word_text.h"
#include "documents/template/xml_text.h"

#include <QRegularExpression>
#include <QUrl>
#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

std::string_view toView(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

constexpr qsizetype pieceBytes = 64 * 1024; ///< handed on at a time

/// One loop being run.
struct Frame {
    std::size_t begin = 0;
    Json owned;                 ///< what a filter made of the list
    const Json *list = nullptr; ///< nullptr: a condition, one pass
    std::size_t pass = 0, count = 1;
    qsizetype at = 0;           ///< in what is held, where the pass began …
    int handed = 0;             ///< … if nothing was handed on since
    bool hasScope = false;
};

/// What was written last in a cell, header, body …
struct Container {
    enum class Last { None, Paragraph, Table } last = Last::None;
};

struct OpenTable {
    qsizetype at = 0; ///< in what is held; only good until the table has a row
    Container::Last before = Container::Last::None;
    bool hasRows = false;
};

/// The last row but one goes with the last: no page begins with a single row that is left over. `from`: where its pass began.
void keepRowWithNext(QByteArray &out, qsizetype from)
{
    static const QByteArray keep = "<w:keepNext/>", properties = "<w:pPr>", style = "<w:pStyle ";
    qsizetype row = out.lastIndexOf("<w:tr ");
    row = qMax(row, out.lastIndexOf("<w:tr>"));
    if (row < from || out.indexOf("</w:tr>", row) < 0 || out.indexOf("<w:drawing", row) >= 0) // rows of pictures fill pages by twos
        return;
    for (qsizetype at = out.lastIndexOf("<w:p"); at > row; at = out.lastIndexOf("<w:p", at - 1)) {
        const char behind = at + 4 < out.size() ? out.at(at + 4) : 0;
        qsizetype end = out.indexOf('>', at);
        if ((behind != ' ' && behind != '>') || end < 0 || out.at(end - 1) == '/')
            continue;
        const auto stands = [&](const QByteArray &words) { return out.mid(end + 1, words.size()) == words; };
        if (!stands(properties)) {
            out.insert(end + 1, properties + keep + "</w:pPr>");
            continue;
        }
        end += properties.size();
        if (stands(style))
            end = out.indexOf('>', end + 1);
        if (!stands(keep))
            out.insert(end + 1, keep);
    }
}

class Renderer {
public:
    Renderer(const Program &program, const QString &part, RenderState &state, bool notesAllowed, const Sink &sink)
        : m_program(program), m_part(part), m_state(state), m_words(notesAllowed ? &state.footnotes : nullptr),
          m_sink(sink), m_lists(program.lists, *state.lists), m_bookmarks(state.ids)
    {
        m_scopes.push_back(&state.context);
        m_containers.emplace_back();
        for (std::size_t i = 0; i < program.ops.size(); ++i) {
            m_section.push_back(int(i));
            m_hasReferences = m_hasReferences || program.ops[i].kind == OpKind::Reference;
        }
        for (const Tag &tag : program.tags)
            m_keys.emplace_back(tag.expression);
    }

    Result<void> run(Progress &progress)
    {
        m_out.reserve(2 * pieceBytes);
        qint64 steps = 0;
        for (std::size_t i = 0; i < m_program.ops.size(); i = next(i)) {
            if (++steps % 1024 == 0 && progress.isCancelled())
                return fail("cancelled");
            if (m_out.size() >= pieceBytes && mayLeave())
                BD_TRY(flush());
        }
        return flush();
    }

    /// One note of a part of notes, with what is known where the text refers to it.
    QByteArray note(std::size_t begin, std::size_t end, const QByteArray &id, const Renderer &text)
    {
        m_around = &text;
        m_noteDepth = text.m_noteDepth + 1;
        m_scopes = text.m_scopes;
        m_noteId = id;
        for (std::size_t i = begin; i < end;)
            i = next(i);
        return std::exchange(m_out, {});
    }

private:
    /// A table that has no row yet may have to go. (One around it has: it stands in one of its rows.)
    bool mayLeave() const { return m_tables.empty() || m_tables.back().hasRows; }

    Result<void> flush()
    {
        BD_TRY(m_sink(m_out));
        m_out.resize(0); // keeps its memory
        ++m_handed;
        return {};
    }

    const Tag &tag(const Op &op) const { return m_program.tags[std::size_t(op.tag)]; }

    /// Does operation `i` and says which comes next.
    std::size_t next(std::size_t i)
    {
        const Op &op = m_program.ops[i];
        switch (op.kind) {
        case OpKind::Raw:
            m_out += op.bytes;
            break;
        case OpKind::Value:
            wordsOf(op);
            break;
        case OpKind::ParagraphValue:
            paragraphValue(op);
            break;
        case OpKind::LoopBegin:
            return loopBegin(i);
        case OpKind::LoopEnd:
            return loopEnd(i);
        case OpKind::Section:
            m_out += m_program.ops[std::size_t(m_section[i])].bytes;
            m_section[i] = int(i);
            break;
        case OpKind::Paragraph:
            m_containers.back().last = Container::Last::Paragraph;
            break;
        case OpKind::TableBegin:
            tableBegin();
            break;
        case OpKind::TableEnd:
            tableEnd();
            break;
        case OpKind::Row:
            if (!m_tables.empty())
                m_tables.back().hasRows = true;
            break;
        case OpKind::ContainerBegin:
            m_containers.emplace_back();
            break;
        case OpKind::ContainerEnd:
            containerEnd(op);
            break;
        case OpKind::UniqueId:
            appendAttributeValue(m_out, toView(op.id == IdKind::BookmarkName ? bookmarkName(op.bytes)
                                                                              : m_state.ids.next(op.id, op.bytes)));
            break;
        case OpKind::Reference:
            appendAttributeValue(m_out, toView(m_bookmarks.reference(op.bytes, op.tag)));
            break;
        case OpKind::Words:
            attributeWords(op);
            break;
        case OpKind::Image:
            image(op);
            break;
        case OpKind::List:
            m_out += QByteArray::number(m_lists.current(op.bytes.toInt()));
            break;
        case OpKind::Link:
            m_out += m_state.newParts->link(m_part, "hyperlink", target(op), true);
            break;
        case OpKind::NoteMark:
            noteMark(op);
            break;
        case OpKind::NoteBegin: // all that were written stand where the first one stood
            if (!std::exchange(m_notesWritten, true))
                m_out += m_state.notes->xml(NoteCopies::familyOf(op.note));
            return std::size_t(op.partner) + 1;
        case OpKind::NoteEnd:
            break;
        case OpKind::NoteId:
            m_out += m_noteId;
            break;
        }
        return i + 1;
    }

    void tableBegin()
    {
        m_tables.push_back({m_out.size(), m_containers.back().last, false});
        separateTables();
    }

    /// Word makes one table of two that touch.
    void separateTables()
    {
        if (m_containers.back().last == Container::Last::Table)
            m_out += "<w:p/>";
    }

    void tableEnd()
    {
        const OpenTable table = m_tables.back();
        m_tables.pop_back();
        if (table.hasRows) {
            m_containers.back().last = Container::Last::Table;
        } else {
            m_out.truncate(table.at); // Word calls a file with a table without rows damaged
            m_containers.back().last = table.before;
        }
    }

    void containerEnd(const Op &op)
    {
        const Container::Last last = m_containers.back().last;
        m_containers.pop_back();
        if (last == Container::Last::None || (op.cell && last == Container::Last::Table))
            m_out += op.bytes;
        if (op.control)
            m_containers.back().last = last == Container::Last::None ? Container::Last::Paragraph : last;
    }

    /// Where words alone may stand.
    const Json &plainValue(const Tag &tag, Json &owned)
    {
        const Json &found = value(tag, owned);
        if (isTable(found) && isTruthy(found))
            bad(tag, u"table_position"_s);
        return found;
    }

    void wordsOf(const Op &op)
    {
        Json owned;
        const Json &found = plainValue(tag(op), owned);
        printWords(found, m_program.formats[std::size_t(op.format)]);
        checkWords(op);
    }

    void printWords(const Json &value, const RunFormat &format)
    {
        const Bookmark mark = format.kind == RunFormat::Kind::Word ? bookmark(value) : Bookmark();
        m_out += mark.start;
        m_words.append(m_out, value, format);
        m_out += mark.end;
    }

    struct Bookmark {
        QByteArray start, end;
    };
    /// By which a passage is found again in a document that comes back; it stands where the passage is first printed.
    Bookmark bookmark(const Json &value)
    {
        static const QRegularExpression allowed(u"^[A-Za-z_][A-Za-z0-9_]{0,39}$"_s);
        const auto it = value.is_object() ? value.find("bookmark") : value.end();
        if (it == value.end() || !it->is_string())
            return {};
        const QByteArray name = QByteArray::fromStdString(it->get_ref<const std::string &>());
        if (!allowed.match(QString::fromUtf8(name)).hasMatch() || !m_state.ids.claimName(name))
            return {};
        const QByteArray id = m_state.ids.fresh(IdKind::BookmarkStart);
        return {"<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>", "<w:bookmarkEnd w:id=\"" + id + "\"/>"};
    }

    void checkWords(const Op &op)
    {
        if (m_words.takeForbidden())
            bad(tag(op), u"bad_character"_s);
    }

    /// Told once for each tag, however often a loop comes by.
    void bad(const Tag &tag, const QString &code)
    {
        TemplateError error{code, tag.text, tag.place.toString()};
        if (m_state.knownBad.insert(error.toArg()).second)
            m_state.badValues.push_back(std::move(error));
    }

    void image(const Op &op)
    {
        Json owned;
        const Json &found = value(tag(op), owned);
        if (!isTruthy(found))
            return;
        const RunFormat &format = m_program.formats[std::size_t(op.format)];
        const qsizetype start = m_out.size();
        m_out += format.runStart + format.properties[0];
        const QString fault = m_state.images->append(m_out, found, m_part, tag(op).image, {op.width, op.height});
        m_out += "</w:r>";
        if (fault.isEmpty())
            return;
        m_out.truncate(start);
        bad(tag(op), fault);
    }

    /// The address of a link. Values go into it as one part of an address; one that stands alone is the address.
    QString target(const Op &op)
    {
        const std::vector<LinkPiece> &pieces = m_program.links[std::size_t(op.link)];
        const QByteArray kept = pieces.size() == 1 ? ":/?#[]@!$&'()*+,;=%" : "/:@,+";
        QString address;
        for (const LinkPiece &piece : pieces) {
            address += piece.literal;
            if (piece.tag < 0)
                continue;
            Json owned;
            const Json &found = plainValue(m_program.tags[std::size_t(piece.tag)], owned);
            const QString words = printed(found).trimmed();
            address += QString::fromLatin1(QUrl::toPercentEncoding(words, kept));
        }
        return address.isEmpty() ? u"about:blank"_s : address; // Word takes no empty one
    }

    /// The text of an attribute, whose lines run on.
    void attributeWords(const Op &op)
    {
        for (const LinkPiece &piece : m_program.links[std::size_t(op.link)]) {
            QString words = piece.literal;
            if (piece.tag >= 0) {
                Json owned;
                const Tag &tag = m_program.tags[std::size_t(piece.tag)];
                const Json &found = plainValue(tag, owned);
                const QString said = printed(found).simplified(), safe = text::xmlSafe(said);
                if (safe.size() != said.size())
                    bad(tag, u"bad_character"_s);
                words += safe;
            }
            appendAttributeValue(m_out, toView(words.toUtf8()));
        }
    }

    QByteArray bookmarkName(const QByteArray &original)
    {
        std::vector<int> loops;
        if (m_hasReferences)
            for (const Frame &frame : m_frames)
                loops.push_back(m_program.ops[frame.begin].tag);
        return m_bookmarks.bookmark(original, loops);
    }

    void noteMark(const Op &op)
    {
        constexpr int deepest = 3; // a comment in a footnote is sound, a note in itself is not
        const NoteCopies::Family family = NoteCopies::familyOf(op.note);
        if (!m_state.notes->has(family) || m_noteDepth >= deepest) {
            m_out += op.bytes;
            return;
        }
        const auto write = [&](std::size_t begin, std::size_t end, const QByteArray &id) {
            const NotePart &part = m_state.noteParts.at(family);
            const Sink nowhere = [](const QByteArray &) -> Result<void> { return {}; };
            return Renderer(*part.program, part.name, m_state, false, nowhere).note(begin, end, id, *this);
        };
        m_out += m_state.notes->mark(op.note, op.bytes, write);
    }

    void paragraphValue(const Op &op)
    {
        Json owned;
        const Json &found = value(tag(op), owned);
        const RunFormat &format = m_program.formats[std::size_t(op.format)];
        if (isTable(found)) {
            QByteArray table;
            if (const QString fault = appendTable(table, found, propertiesOf(op), format, op.width, m_words); !fault.isEmpty())
                bad(tag(op), fault);
            checkWords(op);
            if (table.isEmpty())
                return;
            const Bookmark mark = bookmark(found);
            table.insert(table.indexOf("</w:p>"), mark.start + mark.end); // in its first cell
            separateTables();
            m_out += table;
            m_containers.back().last = Container::Last::Table;
            return;
        }
        m_out += "<w:p>" + propertiesOf(op);
        printWords(found, format);
        checkWords(op);
        m_out += "</w:p>";
        m_containers.back().last = Container::Last::Paragraph;
    }

    QByteArray propertiesOf(const Op &op)
    {
        if (op.listAt < 0)
            return op.bytes;
        const int numId = op.bytes.mid(op.listAt, op.listLength).toInt();
        QByteArray bytes = op.bytes;
        return bytes.replace(op.listAt, op.listLength, QByteArray::number(m_lists.current(numId)));
    }

    std::size_t loopBegin(std::size_t i)
    {
        const Op &op = m_program.ops[i];
        bool present = false;
        Json owned;
        const Json *found = evaluate(tag(op), owned, present);
        note(tag(op), present, true);
        const bool inverted = tag(op).kind == TagKind::Inverted;
        m_lists.section(op.tag, !inverted && found->is_array());
        if (isTruthy(*found) == inverted) {
            // Nothing is printed: what stands before keeps the layout of the section break that goes with it.
            if (op.closesSection && op.firstSection >= 0)
                m_section[std::size_t(op.nextSection)] = m_section[std::size_t(op.firstSection)];
            return std::size_t(op.partner) + 1;
        }
        Frame &frame = m_frames.emplace_back();
        frame.begin = i;
        if (!inverted && found->is_array()) {
            const bool isOwned = found == &owned;
            frame.owned = std::move(owned);
            frame.list = isOwned ? &frame.owned : found;
            frame.count = frame.list->size();
            frame.hasScope = true;
            m_scopes.push_back(nullptr); // set by enterPass()
        } else if (!inverted && found != &owned && !found->is_boolean()) {
            frame.hasScope = true;
            m_scopes.push_back(found);
        }
        enterPass();
        return i + 1;
    }

    void enterPass()
    {
        Frame &frame = m_frames.back();
        const Op &op = m_program.ops[frame.begin];
        if (m_hasReferences)
            m_bookmarks.pass(op.tag);
        if (frame.pass >= 2 && frame.pass + 1 == frame.count && frame.list && !m_tables.empty() && frame.handed == m_handed)
            keepRowWithNext(m_out, frame.at);
        frame.at = m_out.size();
        frame.handed = m_handed;
        if (frame.list) {
            m_scopes.back() = &(*frame.list)[frame.pass];
            m_lists.pass(op.tag);
        }
        // From the second pass on, the break at the start ends what the pass before printed: it is laid out
        // as the section behind the loop.
        if (frame.pass > 0 && op.closesSection && op.firstSection >= 0)
            m_section[std::size_t(op.firstSection)] = m_section[std::size_t(op.nextSection)];
    }

    std::size_t loopEnd(std::size_t i)
    {
        Frame &frame = m_frames.back();
        if (++frame.pass < frame.count) {
            enterPass();
            return frame.begin + 1;
        }
        if (frame.hasScope)
            m_scopes.pop_back();
        m_frames.pop_back();
        return i + 1;
    }

    const Json *lookUp(const Tag &tag, Json &owned, bool &present) const
    {
        const TagKey &key = m_keys[std::size_t(&tag - m_program.tags.data())];
        present = true;
        if (key.isPass && valueOfPass(tag.expression.name, owned))
            return &owned;
        return lookUpName(tag.expression, key, m_scopes, present);
    }

    /// Of the innermost list.
    bool valueOfPass(const QString &name, Json &owned) const
    {
        for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame)
            if (frame->list)
                return passValue(name, frame->pass, frame->count, owned);
        return m_around && m_around->valueOfPass(name, owned);
    }

    const Json *evaluate(const Tag &tag, Json &owned, bool &present) const
    {
        return filtered(tag.expression, lookUp(tag, owned, present), owned);
    }

    /// `owned` holds the value where it is not one of the context's.
    const Json &value(const Tag &tag, Json &owned)
    {
        bool present = false;
        const Json *found = evaluate(tag, owned, present);
        note(tag, present || !found->is_null(), !found->is_null());
        return *found;
    }

    /// `filled`: a value was found. A missing name in a condition counts too: it may be misspelt.
    void note(const Tag &tag, bool present, bool filled)
    {
        if ((!present || !filled) && m_state.knownEmpty.insert(tag.text).second)
            m_state.emptyTags << tag.text;
        if (!present && m_state.missing == Missing::Error)
            if (const QString arg = TemplateError{u"missing"_s, tag.text, tag.place.toString()}.toArg();
                m_state.knownMissing.insert(arg).second)
                m_state.missingArgs << arg;
    }

    const Program &m_program;
    QString m_part; ///< its name in the package
    RenderState &m_state;
    WordText m_words;
    const Sink &m_sink;
    QByteArray m_out; ///< what was not handed on yet
    int m_handed = 0; ///< how often something was
    Scopes m_scopes;
    std::deque<Frame> m_frames; // a frame may own its list: its address must hold
    std::vector<Container> m_containers;
    std::vector<OpenTable> m_tables;
    std::vector<TagKey> m_keys; ///< per tag
    ListRestarts m_lists;
    const Renderer *m_around = nullptr; ///< of a note: the text that refers to it
    QByteArray m_noteId;
    int m_noteDepth = 0;
    bool m_notesWritten = false;
    bool m_hasReferences = false; ///< that go to the bookmarks of their pass
    BookmarkNames m_bookmarks;
    std::vector<int> m_section; ///< per operation: whose section properties to print there
};

} // namespace

Result<void> renderPart(const Program &program, const QString &part, RenderState &state, bool notesAllowed,
                        Progress &progress, const Sink &sink)
{
    return Renderer(program, part, state, notesAllowed, sink).run(progress);
}

} // namespace bd::documents
