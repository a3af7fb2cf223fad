#include "gui/editor/section_editor.h"

#include "base/uuid.h"

#include <QTextBlock>

namespace bd::gui {

SectionEditor::SectionEditor(QWidget *parent) : QTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
}

void SectionEditor::setBlocks(const std::vector<domain::Block> &blocks)
{
    QStringList lines;
    for (const domain::Block &block : blocks) {
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
            lines.append(paragraph->text.toPlain());
    }
    setPlainText(lines.join(QLatin1Char('\n')));
    document()->setModified(false);
}

std::vector<domain::Block> SectionEditor::blocks() const
{
    std::vector<domain::Block> result;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        result.push_back(domain::Paragraph{newUuid(), domain::ParagraphLevel::Plain, domain::RichText::plain(block.text())});
    return result;
}

void SectionEditor::setTasks(const QStringList &) {}
QString SectionEditor::currentParagraph() const { return {}; }
void SectionEditor::goTo(const QString &) {}
bool SectionEditor::isModified() const { return document()->isModified(); }
void SectionEditor::stored() { document()->setModified(false); }
domain::ParagraphLevel SectionEditor::level() const { return domain::ParagraphLevel::Plain; }
void SectionEditor::setLevel(domain::ParagraphLevel) {}
void SectionEditor::setBold(bool) {}
void SectionEditor::setItalic(bool) {}
void SectionEditor::insertFootnote(const QString &) {}
std::optional<QString> SectionEditor::footnote() const { return std::nullopt; }
void SectionEditor::setFootnote(const QString &) {}
void SectionEditor::insertTable(int, int) {}
bool SectionEditor::canEditTable(TableEdit) const { return false; }
void SectionEditor::editTable(TableEdit) {}
void SectionEditor::insertBlocks(const std::vector<domain::Block> &) {}

} // namespace bd::gui
