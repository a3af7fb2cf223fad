#include "exchange/source/text_source.h"

#include "base/text/fold.h"
#include "exchange/plan/scan.h"

#include <QStringDecoder>

#include <optional>

namespace bd::exchange {

namespace {

/// UTF-16 without its mark: of Vietnamese text every other byte of blanks and plain letters is zero.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype probe = std::min<qsizetype>(bytes.size(), 64 * 1024) & ~qsizetype{1};
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < probe; ++i)
        if (bytes[i] == 0)
            ++(i % 2 == 0 ? even : odd);
    if (bytes.size() % 2 != 0 || probe < 16)
        return std::nullopt;
    if (odd * 5 > probe / 2 && even * 50 < probe)
        return QStringConverter::Utf16LE;
    if (even * 5 > probe / 2 && odd * 50 < probe)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// Bytes that no text has: many control characters, zeros among them. A stray zero is none.
bool looksBinary(const QByteArray &bytes)
{
    const qsizetype probe = std::min<qsizetype>(bytes.size(), 64 * 1024);
    qsizetype controls = 0;
    for (qsizetype i = 0; i < probe; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1B)
            ++controls;
    }
    return controls * 100 > probe;
}

Result<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (encoding == QStringConverter::Utf8 || text.count(QChar(u'\0')) * 1000 < text.size())
        text.remove(QChar(u'\0'));
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return fail(encoding == QStringConverter::Utf8 ? "text.not_utf8" : "text.binary");
    return text;
}

/// Text typed in TCVN3 or VNI and pasted: signs and letters of Western Europe inside words, and none of Vietnam's own.
bool looksLegacy(const QString &text)
{
    static const QString strange = QStringLiteral("ñöïûäëøåüÿæçîÑÖÏÛÄËØÅÜÆÇÎ");
    qsizetype odd = 0, letters = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        letters += c.isLetter() ? 1 : 0;
        if ((u >= 0x1EA0 && u <= 0x1EF9) || u == u'ơ' || u == u'ư' || u == u'ă' || u == u'đ' || u == u'Đ')
            return false;
        if ((u >= 0xA8 && u <= 0xBE) || (u > 0xBF && u < 0x100 && strange.contains(c)))
            ++odd;
    }
    return odd > 15 && odd * 20 > letters;
}

QString normalised(const QString &text)
{
    QString out;
    const QString nfc = bd::text::nfc(text);
    out.reserve(nfc.size());
    for (qsizetype i = 0; i < nfc.size(); ++i) {
        const char16_t u = nfc[i].unicode();
        if (u == u'\r') {
            if (i + 1 < nfc.size() && nfc[i + 1] == u'\n')
                continue;
            out += QLatin1Char('\n');
        } else if (u == 0x2028 || u == 0x2029 || u == 0x85 || u == 0x0B) {
            out += QLatin1Char('\n');
        } else if (u == u'\f') {
            out += QLatin1String("\n");
        } else if (u == 0x200B || u == 0x200C || u == 0x200D || u == 0xFEFF || u == 0xAD || u == 0x2060) {
            continue; // invisible
        } else {
            out += nfc[i];
        }
    }
    return bd::text::xmlSafe(out);
}

/// Are these visual lines of paragraphs, as extraction from a page gives them?
bool looksWrapped(const QStringList &lines)
{
    qsizetype longest = 0, counted = 0, full = 0, open = 0;
    for (const QString &line : lines)
        longest = std::max(longest, line.trimmed().size());
    if (longest > 160 || longest < 40)
        return false;
    for (const QString &line : lines) {
        const QString t = line.trimmed();
        if (t.size() < 25)
            continue;
        ++counted;
        if (t.size() * 10 < longest * 6 || t.contains(QLatin1String("    ")))
            continue;
        ++full;
        if (!endsSentence(t))
            ++open;
    }
    return counted >= 8 && full * 100 >= counted * 35 && open * 100 >= full * 45;
}

QStringList pipeCells(const QString &line)
{
    QString t = line.trimmed();
    if (t.startsWith(QLatin1Char('|')))
        t.remove(0, 1);
    if (t.endsWith(QLatin1Char('|')))
        t.chop(1);
    QStringList cells = t.split(QLatin1Char('|'));
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

/// The first row of a table drawn with "|" (three cells or more) or with tabs between cells: all of its cells are filled.
QStringList rowCells(const QString &line)
{
    if (line.size() > 20000)
        return {};
    if (line.count(QLatin1Char('|')) >= 2)
        return pipeCells(line);
    const QString t = line.trimmed();
    if (t.count(QLatin1Char('\t')) >= 2) {
        QStringList cells = t.split(QLatin1Char('\t'));
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (cells.count(QString()) == 0)
            return cells;
    }
    return {};
}

/// A further row of a table with `columns` columns: cells may be empty, and empty ones at the end may be missing.
QStringList nextCells(const QString &line, qsizetype columns)
{
    if (line.size() > 20000)
        return {};
    if (line.count(QLatin1Char('|')) >= 2)
        return pipeCells(line);
    if (line.count(QLatin1Char('\t')) < 2)
        return {};
    QStringList cells = line.split(QLatin1Char('\t'));
    for (QString &cell : cells)
        cell = cell.trimmed();
    while (cells.size() > columns && cells.back().isEmpty())
        cells.removeLast();
    if (cells.size() > columns || cells.count(QString()) == cells.size() || lowered(cells.front()).startsWith(u"nơi nhận"))
        return {};
    while (cells.size() < columns)
        cells += QString();
    return cells;
}

/// Lines whose words stand in three columns or more, set apart by blanks: a table that only its looks made.
bool isAligned(const QString &line)
{
    const QString t = line.trimmed();
    if (t.size() > 400)
        return false;
    int gaps = 0;
    for (qsizetype i = 0; i < t.size(); ++i) {
        qsizetype end = i;
        while (end < t.size() && t[end] == u' ')
            ++end;
        gaps += end - i >= 3 ? 1 : 0;
        i = std::max(i, end - 1);
    }
    return gaps >= 2;
}

domain::Table tableOf(const std::vector<QStringList> &rows)
{
    domain::Table table;
    for (const QStringList &cells : rows) {
        // The line under a Markdown head.
        if (std::all_of(cells.begin(), cells.end(), [](const QString &c) { return c.isEmpty() || isRule(c) || c == u"-"
                                                                               || c == u":-:"; })) {
            if (!table.rows.empty())
                table.rows.back().isHead = true;
            continue;
        }
        domain::TableRow row;
        for (const QString &cell : cells) {
            domain::TableCell c;
            if (!cell.isEmpty())
                c.paragraphs.push_back(markedText(cell));
            row.cells.push_back(std::move(c));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail("file.empty");
    if (bytes.size() > maxTextBytes)
        return fail("text.too_large", {QString::number(maxTextBytes / 1024 / 1024)});
    if (bytes.startsWith("\xFF\xFE"))
        return decoded(bytes.mid(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return decoded(bytes.mid(2), QStringConverter::Utf16BE);
    if (const auto encoding = unmarkedUtf16(bytes))
        return decoded(bytes, *encoding);
    if (looksBinary(bytes))
        return fail("text.binary");
    return decoded(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes, QStringConverter::Utf8);
}

domain::RichText markedText(const QString &line)
{
    domain::RichText out;
    bool bold = false;
    QString pending;
    const auto flush = [&] {
        domain::Span span;
        span.text = pending;
        span.bold = bold;
        out.append(span);
        pending.clear();
    };
    qsizetype boldMarks = line.count(QLatin1String("**"));
    // No line of a plan has so many notes; a hostile one stays text.
    const bool notes = line.count(QLatin1Char('[')) <= 500;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'*' && i + 1 < line.size() && line[i + 1] == u'*' && (bold || boldMarks >= 2)) {
            flush();
            bold = !bold;
            --boldMarks;
            ++i;
            continue;
        }
        if (notes && c == u'[' && i > 0 && !isBlank(line[i - 1])) {
            qsizetype j = i + 1;
            while (j < line.size() && line[j].isDigit() && j - i <= 3)
                ++j;
            if (j > i + 1 && j < line.size() && line[j] == u']') {
                flush();
                domain::Span mark;
                mark.bold = bold;
                mark.footnote = domain::Footnote{line.mid(i + 1, j - i - 1), std::nullopt};
                out.append(mark);
                i = j;
                continue;
            }
        }
        pending += c;
    }
    flush();
    return out;
}

bool isPageNumber(const QString &line, int &number)
{
    QString t = line.trimmed();
    if (t.size() > 16 || t.isEmpty())
        return false;
    if (lowered(t).startsWith(u"trang "))
        t = t.mid(6).trimmed();
    while (!t.isEmpty() && (isDash(t.front()) || isBlank(t.front())))
        t.remove(0, 1);
    while (!t.isEmpty() && (isDash(t.back()) || isBlank(t.back())))
        t.chop(1);
    const qsizetype slash = t.indexOf(QLatin1Char('/'));
    if (slash > 0 && line.trimmed().startsWith(QLatin1Char('T'), Qt::CaseInsensitive))
        t = t.left(slash);
    if (t.isEmpty() || t.size() > 3)
        return false;
    for (const QChar c : std::as_const(t))
        if (c < u'0' || c > u'9')
            return false;
    number = t.toInt();
    return true;
}

bool isSignatureStamp(const QString &line, bool behindStamp)
{
    const QString low = lowered(QStringView(line).trimmed().left(60));
    if (startsWithAny(low, {u"ký bởi", u"thời gian ký", u"ngày ký", u"ký ngày", u"người ký:", u"người ký :", u"chữ ký số",
                            u"signed by", u"signature not verified", u"digitally signed by", u"signature valid"}))
        return true;
    return behindStamp
        && (low.startsWith(u"cơ quan:") || low.startsWith(u"email:") || low.startsWith(u"e-mail:")
            || low.startsWith(u"tổ chức:") || low.startsWith(u"chức vụ:"));
}

Result<SourceDocument> textSource(const QString &given)
{
    if (given.size() > maxTextBytes)
        return fail("text.too_large", {QString::number(maxTextBytes / 1024 / 1024)});
    const QString text = normalised(given);
    if (bd::text::squeezed(text).isEmpty())
        return fail("file.empty");
    if (looksLegacy(text))
        return fail("text.not_utf8");

    SourceDocument doc;
    doc.format = SourceFormat::Text;
    doc.lines = text.split(QLatin1Char('\n'));
    while (!doc.lines.isEmpty() && doc.lines.back().isEmpty())
        doc.lines.removeLast();
    doc.wrapped = looksWrapped(doc.lines);
    doc.formatted = text.contains(QLatin1String("**"));

    bool blank = false;
    int lastPage = 1, aligned = 0;
    for (qsizetype i = 0; i < doc.lines.size(); ++i) {
        const QString &raw = doc.lines.at(i);
        const int number = static_cast<int>(i) + 1;
        if (bd::text::squeezed(raw).isEmpty()) {
            blank = true;
            continue;
        }
        int page = 0;
        if (isPageNumber(raw, page) && i > 0 && page == lastPage + 1) {
            lastPage = page;
            doc.leftOut.push_back({raw.trimmed(), QStringLiteral("page_number"), number});
            continue;
        }
        std::vector<QStringList> rows;
        for (qsizetype j = i; j < doc.lines.size(); ++j) {
            const QStringList cells = rows.empty() || doc.lines.at(j).contains(QLatin1Char('|')) ? rowCells(doc.lines.at(j))
                                                                                                : nextCells(doc.lines.at(j), rows.front().size());
            if (cells.size() < 3)
                break;
            rows.push_back(cells);
        }
        if (rows.size() >= 2) {
            SourceTable table{tableOf(rows), number, number + static_cast<int>(rows.size()) - 1, false};
            i += static_cast<qsizetype>(rows.size()) - 1;
            doc.blocks.emplace_back(std::move(table));
            blank = false;
            continue;
        }
        aligned = isAligned(raw) ? aligned + 1 : 0;
        if (aligned == 3) {
            domain::Issue issue;
            issue.code = QStringLiteral("table_by_blanks");
            issue.severity = domain::Severity::Warning;
            issue.sourceLine = number - 2;
            doc.issues.push_back(std::move(issue));
        }
        SourceLine line;
        QString visible = raw;
        qsizetype hashes = 0;
        while (hashes < visible.size() && visible[hashes] == u'#')
            ++hashes;
        if (hashes > 0 && hashes <= 6 && hashes < visible.size() && isBlank(visible[hashes])) {
            visible.remove(0, hashes + 1); // a Markdown heading
            line.outlineLevel = static_cast<int>(hashes) - 1;
        }
        line.text = markedText(visible);
        line.line = number;
        line.blankBefore = blank;
        qsizetype left = 0;
        while (left < raw.size() && isBlank(raw[left]))
            ++left;
        line.left = static_cast<double>(left);
        line.right = static_cast<double>(raw.trimmed().size() + left);
        doc.blocks.emplace_back(std::move(line));
        blank = false;
    }
    return doc;
}

} // namespace bd::exchange
