#include "exchange/plan/coverage.h"

#include "base/text/fold.h"

#include <QHash>

namespace bd::exchange {

namespace {

/// Numbers compare by value: a field that holds a date has no leading zeros.
QString key(const QString &word)
{
    bool digits = !word.isEmpty();
    for (const QChar c : word)
        digits = digits && c.isDigit();
    if (!digits)
        return word;
    qsizetype zeros = 0;
    while (zeros + 1 < word.size() && word[zeros] == u'0')
        ++zeros;
    return word.mid(zeros);
}

class Collector {
public:
    QStringList words;

    void add(const QString &text) { words += bd::text::words(text); }
    void add(const domain::RichText &text)
    {
        for (const domain::Span &span : text.spans())
            if (span.footnote && span.footnote->text) {
                add(*span.footnote->text);
                m_notes += span.footnote->mark; // typed at the note as well
            }
        add(text.toPlain());
    }
    void add(const QStringList &texts)
    {
        for (const QString &text : texts)
            add(text);
    }
    void add(const domain::PartialDate &date)
    {
        if (date.year())
            words += QString::number(*date.year());
        if (date.month())
            words += QString::number(*date.month());
        if (date.day())
            words += QString::number(*date.day());
    }
    void add(const domain::Section &section)
    {
        add(section.sourceNumber.value_or(QString()));
        add(section.heading);
        for (const domain::Block &block : section.blocks) {
            if (const auto *p = std::get_if<domain::Paragraph>(&block)) {
                add(p->text);
                continue;
            }
            for (const domain::TableRow &row : std::get<domain::Table>(block).rows)
                for (const domain::TableCell &cell : row.cells)
                    for (const domain::RichText &p : cell.paragraphs)
                        add(p);
        }
        for (const domain::Section &child : section.sections)
            add(child);
    }
    void finish() { words += m_notes; }

private:
    QStringList m_notes;
};

struct LostWord {
    QString word;
    int line; // from 1
};

struct Shares {
    qsizetype plan = 0, left = 0;
    std::vector<LostWord> lost;
};

Shares count(const ImportedPlan &imported, const QStringList &formulas)
{
    QHash<QString, qsizetype> plan, left;
    for (const QString &word : planWords(imported.plan))
        ++plan[key(word)];
    for (const QString &formula : formulas)
        for (const QString &word : bd::text::words(formula))
            ++plan[key(word)];
    for (const LeftOut &out : imported.leftOut)
        for (const QString &word : bd::text::words(out.text))
            ++left[key(word)];
    Shares shares;
    int lineNumber = 0;
    for (const QString &line : imported.sourceLines) {
        ++lineNumber;
        for (const QString &word : bd::text::words(line)) {
            const QString k = key(word);
            if (auto it = plan.find(k); it != plan.end() && *it > 0) {
                --*it;
                ++shares.plan;
            } else if (auto other = left.find(k); other != left.end() && *other > 0) {
                --*other;
                ++shares.left;
            } else {
                shares.lost.push_back({word, lineNumber});
            }
        }
    }
    return shares;
}

} // namespace

QStringList planWords(const domain::Plan &plan)
{
    Collector c;
    c.add(plan.superiorLines);
    c.add(plan.issuerLines);
    c.add(plan.number);
    c.add(plan.symbol);
    c.add(plan.place);
    c.add(plan.date);
    c.add(plan.title);
    c.add(plan.addressees);
    for (const domain::RichText &p : plan.preamble)
        c.add(p);
    for (const domain::LegalBasis &basis : plan.legalBases)
        if (!basis.preambleIndex)
            c.add(basis.text);
    for (const domain::Section &section : plan.sections)
        c.add(section);
    for (const domain::Task &task : plan.tasks) {
        c.add(task.title);
        c.add(task.timeText);
        c.add(task.product);
        c.add(task.budget.text);
        for (const domain::Assignment &assignment : task.assignments)
            c.add(assignment.agency.name);
    }
    for (const domain::RichText &p : plan.closing)
        c.add(p);
    c.add(plan.recipients);
    c.add(plan.signer.authority);
    c.add(plan.signer.position);
    c.add(plan.signer.name);
    for (const domain::Section &appendix : plan.appendices)
        c.add(appendix);
    c.add(plan.footLine);
    c.finish();
    return c.words;
}

Coverage coverageOf(const ImportedPlan &imported, const QStringList &formulas)
{
    const Shares shares = count(imported, formulas);
    const double all = static_cast<double>(shares.plan + shares.left + shares.lost.size());
    Coverage coverage;
    if (all <= 0)
        return coverage;
    coverage.plan = static_cast<double>(shares.plan) / all;
    coverage.leftOut = static_cast<double>(shares.left) / all;
    coverage.lost = static_cast<double>(shares.lost.size()) / all;
    return coverage;
}

QStringList leaveUnplacedWords(ImportedPlan &imported, const QStringList &formulas)
{
    QStringList words;
    int lastLine = 0;
    for (const LostWord &lost : count(imported, formulas).lost) {
        words += lost.word;
        if (lost.line == lastLine)
            imported.leftOut.back().text += u' ' + lost.word;
        else
            imported.leftOut.push_back({lost.word, QStringLiteral("unplaced"), lost.line});
        lastLine = lost.line;
    }
    return words;
}

} // namespace bd::exchange
