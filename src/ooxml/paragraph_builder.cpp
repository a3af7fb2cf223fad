#include "ooxml/paragraph_builder.h"

namespace bd::ooxml {
namespace {

bool sameLook(const Run &a, const Run &b)
{
    return a.bold == b.bold && a.italic == b.italic && a.underline == b.underline
        && a.superscript == b.superscript && qFuzzyCompare(a.size, b.size) && a.pageField == b.pageField
        && !a.footnote && !b.footnote && !a.picture && a.field == b.field && a.ink == b.ink;
}

Run runOf(const RunLook &look)
{
    Run run;
    run.bold = look.bold;
    run.italic = look.italic;
    run.underline = look.underline;
    run.superscript = look.superscript;
    run.size = look.size;
    run.ink = look.ink;
    return run;
}

} // namespace

void ParagraphBuilder::add(const QString &text, const RunLook &look, FieldMark field)
{
    const bool isField = field.kind != Field::None;
    if (text.isEmpty() && !isField)
        return;
    m_breakIsLast = false;
    const QString shown = look.caps ? text.toUpper() : text;
    const bool goesOn = isField && m_isPaper && m_lastField == field.instance;
    if (!m_runs.empty() && (m_inMark || (goesOn && m_runs.back().field == field.kind))) {
        m_runs.back().text += shown; // however many looks the digits of a number have, it is one number
        return;
    }
    Run run = runOf(look);
    run.pageField = field.kind == Field::Page;
    run.field = m_isPaper ? field.kind : Field::None;
    run.text = shown;
    m_lastField = field.instance;
    if (!m_runs.empty() && run.field == Field::None && sameLook(m_runs.back(), run))
        m_runs.back().text += run.text;
    else
        m_runs.push_back(std::move(run));
}

void ParagraphBuilder::addFootnote(int id, const RunLook &look, bool hasOwnMark)
{
    m_breakIsLast = false;
    Run run = runOf(look);
    run.footnote = id;
    m_runs.push_back(std::move(run));
    m_inMark = hasOwnMark && m_isPaper;
}

void ParagraphBuilder::addPicture(Picture picture, const RunLook &look)
{
    m_breakIsLast = false;
    m_inMark = false;
    Run run = runOf(look);
    run.picture = std::move(picture);
    m_runs.push_back(std::move(run));
}

void ParagraphBuilder::pageBreak(const RunLook &look)
{
    if (m_runs.empty() && !m_isPaper) {
        m_breakBefore = true;
        return;
    }
    add(m_isPaper ? QStringLiteral("\f") : QStringLiteral("\n"), look, {});
    m_breakIsLast = true;
}

bool ParagraphBuilder::takeBreakAtEnd()
{
    if (!m_breakIsLast)
        return false;
    m_runs.back().text.chop(1);
    if (m_runs.back().text.isEmpty())
        m_runs.pop_back();
    m_breakIsLast = false;
    return true;
}

bool ParagraphBuilder::takeBreakAtStart()
{
    if (m_runs.empty() || !m_runs.front().text.startsWith(QLatin1Char('\f')))
        return false;
    if (m_runs.size() == 1 && m_runs.front().text.size() == 1)
        return false;
    m_runs.front().text.remove(0, 1);
    if (m_runs.front().text.isEmpty())
        m_runs.erase(m_runs.begin());
    return true;
}

std::vector<Run> ParagraphBuilder::takeRuns()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        QString &text = m_runs[i].text;
        // A mark that stands apart from its letter would keep both from being composed.
        while (i > 0 && !text.isEmpty() && text[0].isMark() && !m_runs[i - 1].text.isEmpty()) {
            m_runs[i - 1].text += text[0];
            text.remove(0, 1);
        }
    }
    for (Run &run : m_runs)
        run.text = run.text.normalized(QString::NormalizationForm_C);
    std::erase_if(m_runs, [](const Run &run) {
        return run.text.isEmpty() && !run.footnote && !run.pageField && !run.picture && run.field == Field::None;
    });
    return std::move(m_runs);
}

} // namespace bd::ooxml
