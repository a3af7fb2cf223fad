#include "gui/widgets/rich_lines.h"

#include "base/uuid.h"
#include "gui/editor/section_editor.h"
#include "gui/theme.h"

#include <QVBoxLayout>

namespace bd::gui {

using domain::Paragraph;
using domain::RichText;

RichLines::RichLines(const QString &accessibleName, QWidget *parent) : QWidget(parent), m_editor(new SectionEditor(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    m_editor->setAccessibleName(accessibleName);
    setFocusProxy(m_editor);
    connect(m_editor, &SectionEditor::storeWanted, this, &RichLines::storeWanted);
}

void RichLines::setLines(const std::vector<RichText> &lines)
{
    // A paragraph that is still there keeps its name, so that the cursor stays in it.
    std::vector<Line> set;
    std::vector<Line> old = typed();
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const Line &line) { return line.text == lines[i]; });
        QString uuid = same != old.end() ? same->uuid : i < old.size() && old.size() == lines.size() ? old[i].uuid : newUuid();
        if (std::any_of(set.begin(), set.end(), [&](const Line &line) { return line.uuid == uuid; }))
            uuid = newUuid();
        set.push_back({uuid, lines[i]});
    }
    m_set = std::move(set);
    std::vector<domain::Block> blocks;
    for (const Line &line : m_set)
        blocks.emplace_back(Paragraph{line.uuid, domain::ParagraphLevel::Plain, line.text});
    m_editor->setBlocks(blocks);
}

std::vector<RichLines::Line> RichLines::typed() const
{
    std::vector<Line> lines;
    for (const domain::Block &block : m_editor->blocks()) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            if (!paragraph->text.trimmed().isEmpty())
                lines.push_back({paragraph->uuid, paragraph->text});
            continue;
        }
        for (const domain::TableRow &row : std::get<domain::Table>(block).rows) { // pasted: its words stay
            for (const domain::TableCell &cell : row.cells) {
                for (const RichText &text : cell.paragraphs) {
                    if (!text.isEmpty())
                        lines.push_back({newUuid(), text});
                }
            }
        }
    }
    return lines;
}

std::vector<RichText> RichLines::lines() const
{
    std::vector<RichText> lines;
    for (Line &line : typed())
        lines.push_back(std::move(line.text));
    return lines;
}

std::vector<int> RichLines::origins() const
{
    std::vector<int> origins;
    for (const Line &line : typed()) {
        const auto was = std::find_if(m_set.begin(), m_set.end(), [&](const Line &l) { return l.uuid == line.uuid; });
        origins.push_back(was == m_set.end() ? -1 : static_cast<int>(was - m_set.begin()));
    }
    return origins;
}

bool RichLines::isModified() const
{
    return m_editor->isModified();
}

void RichLines::stored()
{
    m_set = typed();
    m_editor->stored();
}

void RichLines::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

} // namespace bd::gui
