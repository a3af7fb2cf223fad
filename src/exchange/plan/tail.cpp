#include "exchange/plan/tail.h"

#include "base/text/fold.h"
#include "exchange/plan/agencies.h"
#include "exchange/source/text_source.h"

#include <array>

namespace bd::exchange {

namespace {

const SourceLine *lineAt(const std::vector<SourceBlock> &blocks, std::size_t i)
{
    return i < blocks.size() ? std::get_if<SourceLine>(&blocks[i]) : nullptr;
}

QString plainAt(const std::vector<SourceBlock> &blocks, std::size_t i)
{
    const SourceLine *line = lineAt(blocks, i);
    return line ? line->text.toPlain() : QString();
}

/// "Nơi nhận:" at the beginning of a line, "Noi nhan" after optical recognition; gives the length of the words and colon.
qsizetype recipientsHead(const QString &line)
{
    const qsizetype at = skipBlanks(line, 0);
    if (line.size() - at < 8)
        return -1;
    const QString fold = folded(QStringView(line).sliced(at, std::min<qsizetype>(16, line.size() - at)));
    if (!fold.startsWith(u"noi nhan"))
        return -1;
    qsizetype end = at + 8;
    while (end < line.size() && isBlank(line[end]))
        ++end;
    if (end < line.size() && line[end] == u':')
        return end + 1;
    // Without its colon only alone, or with the other column behind a gap.
    return end >= line.size() || end - (at + 8) >= 3 || line[at + 8] == u'\t' ? at + 8 : -1;
}

/// Length of "TM.", "KT", "T/M" at the beginning of a text in capitals; 0 when none.
qsizetype authorityLength(const QString &text)
{
    for (const QStringView word : {QStringView(u"TUQ"), QStringView(u"T/M"), QStringView(u"K/T"), QStringView(u"TM"), QStringView(u"KT"),
                                   QStringView(u"TL")}) {
        if (!text.startsWith(word) || text.size() <= word.size() + 2)
            continue;
        qsizetype end = word.size();
        if (text[end] == u'.')
            ++end;
        if (end < text.size() && (isBlank(text[end]) || end > word.size()) && isUpperText(text.mid(end)))
            return end;
    }
    return 0;
}

bool isPosition(const QString &text)
{
    if (text.size() > 80)
        return false;
    const QString low = lowered(text);
    const bool words = startsWithAny(low, {u"chủ tịch", u"phó chủ tịch", u"giám đốc", u"phó giám đốc", u"trưởng phòng", u"phó trưởng phòng",
                                           u"trưởng ban", u"phó trưởng ban", u"phó trưởng", u"chánh", u"phó chánh", u"hiệu trưởng",
                                           u"phó hiệu trưởng", u"quyền", u"q. ", u"q.", u"cục trưởng", u"phó cục trưởng", u"bí thư",
                                           u"phó bí thư", u"thủ trưởng", u"viện trưởng", u"trưởng", u"bộ trưởng", u"thứ trưởng",
                                           u"tổng giám đốc", u"trưởng đoàn", u"chủ nhiệm", u"phó chủ nhiệm", u"trưởng công an"});
    return words && (isUpperText(text) || text.startsWith(u"Q.")) ;
}

bool isSignatureNote(const QString &text)
{
    QString low = lowered(text);
    low.remove(QLatin1Char('(')).remove(QLatin1Char(')')).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    low = low.trimmed();
    return startsWithAny(low, {u"đã ký", u"ký tên", u"ký, đóng dấu", u"ký và đóng dấu", u"ký, ghi rõ họ tên", u"daky", u"đã kí",
                               u"chữ ký", u"ký số"})
        && low.size() <= 50;
}

bool isSignatureLine(const QString &text)
{
    return authorityLength(text) > 0 || isPosition(text) || isSignatureNote(text);
}

/// "Lưu: VT", the last of the recipients; "Luu" after optical recognition.
bool isStored(const QString &text)
{
    return startsWithWord(folded(text.left(12)), u"luu");
}

/// A short line behind a post that may be a name although it is not written like one ("TS. Lò Văn A", "Thượng tá B C").
bool mayBeName(const QString &text)
{
    const QString t = bd::text::squeezed(text);
    const qsizetype blanks = t.count(QLatin1Char(' '));
    if (t.size() < 4 || t.size() > 40 || blanks < 1 || blanks > 6 || !t.front().isUpper() || isSignatureLine(t)
        || markerOf(t).type != MarkerType::None || isSignatureStamp(t, true) || agencyBegins(lowered(t)) || isStored(t))
        return false;
    for (const QChar c : t)
        if (c.isDigit() || c == u':' || c == u';' || c == u'/' || c == u'@' || c == u'?' || c == u'!')
            return false;
    const QString last = t.section(QLatin1Char(' '), -1);
    return last.front().isUpper() && !t.endsWith(u'.') && !(isUpperText(t) && !looksLikeName(t));
}

/// Where the other column begins that extraction joined onto a line of the recipients without a gap
/// ("- Sở Y tế; KT. CHỦ TỊCH", "- Lưu: VT. Lò Thị B"); -1 when nowhere.
qsizetype joinedSignature(const QString &text)
{
    const qsizetype head = recipientsHead(text);
    const Marker marker = markerOf(text);
    const bool item = marker.type == MarkerType::Dash || marker.type == MarkerType::Plus;
    if (text.size() > 300 || (head < 0 && !item))
        return -1;
    const bool stored = item && isStored(text.mid(marker.length));
    for (qsizetype i = std::max(head, marker.length) + 1; i < text.size(); ++i) {
        if (!isBlank(text[i - 1]) || isBlank(text[i]) || !text[i].isUpper())
            continue;
        const QString before = text.left(i).trimmed(), rest = text.mid(i).trimmed();
        const QChar sign = before.back();
        const bool closed = sign == u';' || sign == u'.' || sign == u':' || sign == u')';
        const bool small = std::any_of(before.begin(), before.end(), [](QChar c) { return c.isLower(); });
        if ((closed || small) && isUpperText(rest) && (authorityLength(rest) > 0 || isPosition(rest)))
            return i;
        if (stored && (sign == u'.' || sign == u';') && looksLikeName(rest) && !isUpperText(rest))
            return i;
    }
    return -1;
}

/// Pieces of a line that stand in different columns.
struct Piece {
    QString text;
    int column = -1; ///< 0 left, 1 right; -1 the line has only one piece
};

std::vector<Piece> piecesOf(const SourceLine &line)
{
    const QString text = line.text.toPlain();
    std::vector<Piece> pieces;
    if (line.column >= 0) {
        pieces.push_back({bd::text::squeezed(text), line.column == 0 ? 0 : 1});
        return pieces;
    }
    qsizetype begin = 0;
    const qsizetype size = std::min<qsizetype>(text.size(), 2000);
    for (qsizetype i = 0; i <= size; ++i) {
        const bool gap = i < size
            && (text[i] == u'\t' || text[i] == u'|' || (isBlank(text[i]) && i + 2 < size && isBlank(text[i + 1]) && isBlank(text[i + 2])));
        if (i == size || gap) {
            const QString piece = bd::text::squeezed(i == size ? text.mid(begin) : text.mid(begin, i - begin));
            if (!piece.isEmpty())
                pieces.push_back({piece, -1});
            begin = i + 1;
        }
    }
    if (pieces.size() == 1)
        if (const qsizetype other = joinedSignature(pieces.front().text); other > 0) {
            const QString whole = pieces.front().text;
            pieces = {{whole.left(other).trimmed(), 0}, {whole.mid(other).trimmed(), 1}};
        }
    if (pieces.size() > 1) {
        for (std::size_t i = 0; i < pieces.size(); ++i)
            pieces[i].column = i == 0 ? 0 : 1;
    } else if (pieces.size() == 1) {
        // Alone but far to the right: the left column is empty here.
        qsizetype lead = 0;
        while (lead < text.size() && text[lead] == u' ')
            ++lead;
        if (lead >= 25)
            pieces.front().column = 1;
    }
    return pieces;
}

class TailReader {
public:
    TailReader(const std::vector<SourceBlock> &blocks, const TailFrame &frame, Reading &reading)
        : m_blocks(blocks), m_frame(frame), m_reading(reading)
    {
    }

    void read()
    {
        for (std::size_t i = m_frame.begin; i < m_frame.end; ++i) {
            const SourceLine *line = lineAt(m_blocks, i);
            if (!line) {
                m_reading.leave(std::get<SourceTable>(m_blocks[i]), "after_end");
                continue;
            }
            m_line = line->line;
            for (const Piece &piece : piecesOf(*line))
                if (!takeStyled(piece.text, line->style))
                    take(piece);
        }
        finishRecipients();
        finishSigner();
    }

private:
    const std::vector<SourceBlock> &m_blocks;
    const TailFrame &m_frame;
    Reading &m_reading;
    int m_line = 0;
    bool m_listOpen = false, m_listDone = false;
    QStringList m_recipients;
    QStringList m_authority, m_positions;
    std::vector<std::pair<QString, int>> m_names;
    std::vector<std::pair<QString, int>> m_perhaps; ///< short lines behind the post
    int m_signatureLine = 0;
    bool m_repaired = false;

    bool recipientComplete() const
    {
        return m_recipients.isEmpty() || m_recipients.back().endsWith(u';') || m_recipients.back().endsWith(u'.');
    }

    void take(const Piece &piece)
    {
        if (isRule(piece.text)) {
            m_reading.leave(piece.text, "separator", m_line);
            return;
        }
        if (const qsizetype head = recipientsHead(piece.text); head > 0 && m_recipients.isEmpty()) {
            m_reading.formula(piece.text.left(head));
            if (!lowered(piece.text).startsWith(u"nơi nhận"))
                m_reading.issue("text_repaired", domain::Severity::Note,
                                {bd::text::squeezed(piece.text.left(head)), QStringLiteral("Nơi nhận:")}, m_line);
            m_listOpen = true;
            m_listDone = false;
            const QString rest = piece.text.mid(head).trimmed();
            if (!rest.isEmpty())
                takeRecipient(rest);
            return;
        }
        // A dash may begin a recipient only.
        const Marker marker = markerOf(piece.text);
        const bool dashed = marker.type == MarkerType::Dash || marker.type == MarkerType::Plus;
        if (m_listOpen && dashed && piece.column != 1) {
            takeRecipient(piece.text.mid(marker.length));
            return;
        }
        if (isSignatureLine(piece.text)) {
            takeSignature(piece.text);
            return;
        }
        const bool left = piece.column == 0;
        const bool name = looksLikeName(piece.text);
        if (m_listOpen && piece.column != 1) {
            const bool goesOn = !recipientComplete() && !m_recipients.isEmpty() && (left || beginsSmall(piece.text) || !name);
            if (goesOn) {
                m_recipients.back() += QLatin1Char(' ') + piece.text;
                closeList();
                return;
            }
            if (!m_listDone && !name && (left || !m_recipients.isEmpty() || piece.text.endsWith(u';'))) {
                takeRecipient(piece.text);
                return;
            }
        }
        if (name) {
            m_names.emplace_back(piece.text, m_line);
            return;
        }
        if (!m_positions.isEmpty() || !m_authority.isEmpty()) {
            if (isUpperText(piece.text) && m_names.empty() && piece.text.size() <= 80) {
                continueSignature(piece.text);
                return;
            }
            if (m_names.empty() && piece.text.startsWith(u'(') && piece.text.size() <= 80) {
                m_positions += piece.text; // the post in the state's body, box 7b
                return;
            }
        }
        if ((!m_positions.isEmpty() || !m_authority.isEmpty()) && !left && mayBeName(piece.text)) {
            m_perhaps.emplace_back(piece.text, m_line);
            return;
        }
        m_reading.leave(piece.text, isSignatureStamp(piece.text, true) ? "signature_stamp" : "after_end", m_line);
    }

    /// Our own template's styles tell what a line is, whatever its words.
    bool takeStyled(const QString &text, const QString &style)
    {
        if (style == u"Họ tên")
            m_names.emplace_back(text, m_line);
        else if (style == u"Danh sách nơi nhận")
            takeRecipient(markerOf(text).type == MarkerType::Dash ? text.mid(markerOf(text).length) : text);
        else if (style == u"Chức vụ")
            takeSignature(text);
        else
            return false;
        return true;
    }

    void closeList()
    {
        // "Lưu: VT, VX." is the last one.
        if (isStored(m_recipients.back()) && m_recipients.back().endsWith(u'.'))
            m_listDone = true;
    }

    void takeRecipient(const QString &text)
    {
        const QString t = bd::text::squeezed(text);
        if (t.isEmpty())
            return;
        m_recipients += t;
        m_listOpen = true;
        closeList();
    }

    void takeSignature(const QString &text)
    {
        if (m_signatureLine == 0)
            m_signatureLine = m_line;
        if (isSignatureNote(text)) {
            m_reading.leave(text, "signature_stamp", m_line);
            return;
        }
        if (const qsizetype length = authorityLength(text); length > 0) {
            QString sign = text.left(length);
            if (!sign.endsWith(u'.')) {
                m_repaired = true;
                sign += QLatin1Char('.');
            }
            sign.remove(QLatin1Char('/'));
            if (text.left(length).contains(u'/')) {
                m_repaired = true;
                m_reading.formula(text.left(length));
            }
            m_authority += sign + QLatin1Char(' ') + text.mid(length).trimmed();
            return;
        }
        m_positions += text;
    }

    /// A name or post in capitals that goes over two lines.
    void continueSignature(const QString &text)
    {
        QStringList &list = m_positions.isEmpty() ? m_authority : m_positions;
        list.back() += QLatin1Char(' ') + text;
    }

    void finishRecipients()
    {
        for (QString recipient : std::as_const(m_recipients)) {
            // The signs of the list; the last line's full stop is one of them.
            while (recipient.endsWith(u';') || recipient.endsWith(u',') || recipient.endsWith(u'.'))
                recipient.chop(1);
            recipient = recipient.trimmed();
            if (!recipient.isEmpty())
                m_reading.plan().recipients += recipient;
        }
    }

    void finishSigner()
    {
        domain::Signer &signer = m_reading.plan().signer;
        signer.authority = m_authority;
        if (!m_positions.isEmpty()) {
            // Of two posts the first stands above the signature, the one held in the state's body below it (box 7b).
            signer.position = m_positions.join(QLatin1Char('\n'));
        }
        for (const auto &[text, line] : m_perhaps)
            if (m_names.empty())
                m_names.emplace_back(text, line);
            else
                m_reading.leave(text, "after_end", line);
        if (m_repaired)
            m_reading.issue("signature_repaired", domain::Severity::Note, {m_authority.join(QStringLiteral(" / "))}, m_signatureLine);
        if (m_names.empty())
            return;
        signer.name = m_names.front().first;
        m_reading.mark(QStringLiteral("signer"), m_signatureLine > 0 ? std::min(m_signatureLine, m_names.front().second) : m_names.front().second,
                       m_names.front().second);
        for (std::size_t i = 1; i < m_names.size(); ++i)
            m_reading.leave(m_names[i].first, "after_end", m_names[i].second);
    }
};

bool pieceIsSignature(const SourceLine &line)
{
    for (const Piece &piece : piecesOf(line))
        if (authorityLength(piece.text) > 0 || isPosition(piece.text))
            return true;
    return false;
}

/// How far the lines below belong to recipients and signature.
std::size_t tailEnd(const std::vector<SourceBlock> &blocks, std::size_t from, bool recipients)
{
    std::size_t end = from;
    bool stored = !recipients; // "Lưu: …" was seen, or there is no list
    bool named = false, posted = false;
    int strange = 0;
    for (std::size_t i = from; i < blocks.size() && i < from + 120; ++i) {
        const SourceLine *line = lineAt(blocks, i);
        if (!line || isAppendixHeading(line->text.toPlain()))
            break;
        bool mine = false;
        for (const Piece &piece : piecesOf(*line)) {
            const Marker m = markerOf(piece.text);
            const bool item = !stored && piece.text.size() <= 400;
            const bool listItem = (m.type == MarkerType::Dash || m.type == MarkerType::Plus) && !named && piece.text.size() <= 300;
            const bool sign = isSignatureLine(piece.text);
            const bool name = !sign && !named && (looksLikeName(piece.text) || (posted && stored && mayBeName(piece.text)));
            posted = posted || sign;
            mine = mine || item || listItem || sign || name || recipientsHead(piece.text) > 0 || isRule(piece.text)
                || line->column >= 0;
            QString low = lowered(piece.text);
            if (m.type == MarkerType::Dash)
                low = low.mid(m.length);
            if (isStored(low))
                stored = true;
            if (name && stored && m.type == MarkerType::None)
                named = true;
        }
        if (mine) {
            end = i + 1;
            strange = 0;
            if (named && stored && line->column < 0 && i + 1 < blocks.size()) {
                // Behind the name only a rest of the left column may follow.
                const SourceLine *next = lineAt(blocks, i + 1);
                if (!next || (next->column < 0 && markerOf(next->text.toPlain()).type != MarkerType::Dash && piecesOf(*next).size() < 2))
                    break;
            }
        } else if (++strange > 2) {
            break;
        }
    }
    return end;
}

/// A name alone on the last line: behind "./.", or in the right half of the page.
bool nameAtEnd(const std::vector<SourceBlock> &blocks, std::size_t from)
{
    if (blocks.size() < from + 3)
        return false;
    const SourceLine *last = lineAt(blocks, blocks.size() - 1);
    if (!last || !looksLikeName(bd::text::squeezed(last->text.toPlain())))
        return false;
    double right = 0;
    for (const SourceBlock &block : blocks)
        if (const auto *line = std::get_if<SourceLine>(&block))
            right = std::max(right, line->right);
    return plainAt(blocks, blocks.size() - 2).trimmed().endsWith(u"./.") || (right > 60 && last->left > 0.4 * std::min(right, 600.0));
}

} // namespace

bool isAppendixHeading(const QString &line)
{
    const QString t = line.trimmed();
    if (t.size() > 120 || t.size() < 7)
        return false;
    const QString low = lowered(t);
    if (!startsWithWord(low, u"phụ lục"))
        return false;
    const QString rest = t.mid(7).trimmed();
    if (rest.isEmpty())
        return true;
    return isUpperText(t) || rest.front() == u':' || rest.front().isDigit() || rest.front() == u'I' || rest.front() == u'V'
        || rest.front() == u'X' || isDash(rest.front());
}

TailFrame findTail(const std::vector<SourceBlock> &blocks, std::size_t from)
{
    TailFrame frame;
    frame.begin = frame.end = blocks.size();
    std::size_t at = blocks.size();
    for (std::size_t i = from; i < blocks.size(); ++i) {
        const SourceLine *line = lineAt(blocks, i);
        if (!line)
            continue;
        for (const Piece &piece : piecesOf(*line))
            if (recipientsHead(piece.text) > 0) {
                at = i;
                frame.hasRecipients = true;
            }
        if (frame.hasRecipients)
            break;
    }
    if (!frame.hasRecipients) {
        // A signature without recipients: authority and post on lines of their own.
        for (std::size_t i = from; i < blocks.size(); ++i) {
            const SourceLine *line = lineAt(blocks, i);
            const bool styled = line && (line->style == u"Họ tên" || line->style == u"Chức vụ");
            if (line && (styled || (pieceIsSignature(*line) && plainAt(blocks, i).trimmed().size() <= 80))) {
                at = i;
                frame.hasSignature = true;
                break;
            }
        }
        if (!frame.hasSignature && nameAtEnd(blocks, from)) {
            at = blocks.size() - 1;
            frame.hasSignature = true;
        }
        if (!frame.hasSignature)
            return frame;
    }
    frame.begin = at;
    // Extraction may give the right column first.
    while (frame.begin > from && at - frame.begin < 8) {
        const SourceLine *line = lineAt(blocks, frame.begin - 1);
        if (!line)
            break;
        const QString text = bd::text::squeezed(line->text.toPlain());
        const bool mine = pieceIsSignature(*line) || isSignatureNote(text)
            || (looksLikeName(text) && frame.begin >= 2 && lineAt(blocks, frame.begin - 2)
                && (pieceIsSignature(*lineAt(blocks, frame.begin - 2)) || isSignatureNote(plainAt(blocks, frame.begin - 2).trimmed())));
        if (!mine)
            break;
        --frame.begin;
    }
    frame.end = tailEnd(blocks, frame.begin, frame.hasRecipients);
    return frame;
}

void readTail(const std::vector<SourceBlock> &blocks, const TailFrame &frame, Reading &reading)
{
    TailReader(blocks, frame, reading).read();
}

} // namespace bd::exchange
