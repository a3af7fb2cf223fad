#include "gui/preview/plan_pages.h"

#include "application/document_service.h"
#include "base/text/fold.h"

namespace bd::gui {

OpenPages pagesOf(const domain::Plan &plan)
{
    return [plan](Progress &progress) -> Result<std::unique_ptr<PageSource>> {
        BD_ASSIGN(const QByteArray docx, application::renderPlan(plan, application::ExportFormat::Docx, {}, progress));
        return openDocx(docx, progress);
    };
}

namespace {

constexpr qsizetype beginning = 60; ///< letters that tell a paragraph from others

QString wordsOf(const domain::Block &block)
{
    if (const auto *paragraph = std::get_if<domain::Paragraph>(&block)) {
        QString words; // without the marks of footnotes: paper numbers them itself
        for (const domain::Span &span : paragraph->text.spans()) {
            if (span.footnote && !words.isEmpty())
                break;
            words += span.text;
        }
        return words;
    }
    for (const domain::TableRow &row : std::get<domain::Table>(block).rows) {
        for (const domain::TableCell &cell : row.cells) {
            for (const domain::RichText &text : cell.paragraphs) {
                if (!text.isEmpty())
                    return text.toPlain();
            }
        }
    }
    return {};
}

/// Everything before the wanted place in the order of printing, and its own words.
class Finder {
public:
    Finder(const QString &section, const QString &paragraph) : m_section(section), m_paragraph(paragraph) {}
    QStringList before;
    QString own;

    bool visit(const std::vector<domain::Section> &sections)
    {
        for (const domain::Section &section : sections) {
            const QString heading = section.heading.toPlain();
            if (section.uuid == m_section && m_paragraph.isEmpty()) {
                own = heading;
                for (const domain::Block &block : section.blocks) {
                    if (own.isEmpty())
                        own = wordsOf(block);
                }
                return true;
            }
            before.append(heading);
            for (const domain::Block &block : section.blocks) {
                if (std::visit([](const auto &b) { return b.uuid; }, block) == m_paragraph) {
                    own = wordsOf(block);
                    return true;
                }
                before.append(allOf(block));
            }
            if (visit(section.sections))
                return true;
        }
        return false;
    }

private:
    static QString allOf(const domain::Block &block)
    {
        const auto *paragraph = std::get_if<domain::Paragraph>(&block);
        return paragraph ? paragraph->text.toPlain() : wordsOf(block);
    }
    QString m_section, m_paragraph;
};

} // namespace

PrintedWords printedWordsOf(const domain::Plan &plan, const QString &section, const QString &paragraph)
{
    Finder finder(section, paragraph);
    finder.before.append(plan.title);
    for (const domain::RichText &text : plan.preamble)
        finder.before.append(text.toPlain());
    if (!finder.visit(plan.sections) && !finder.visit(plan.appendices))
        return {};
    PrintedWords printed{finder.own.trimmed().left(beginning).trimmed(), 0};
    const QString key = text::searchKey(printed.words);
    for (const QString &words : std::as_const(finder.before)) {
        if (!key.isEmpty())
            printed.before += static_cast<int>(text::searchKey(words).count(key));
    }
    return printed;
}

} // namespace bd::gui
