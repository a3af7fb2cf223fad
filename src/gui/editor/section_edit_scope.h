// Scopes within SectionEditor: whose a change is.
#pragma once
#include "gui/editor/section_editor.h"

namespace bd::gui {

/// Inside, the user edits; at the outermost end paragraphs get their uuids and everybody is told.
class SectionEditor::Edit {
public:
    explicit Edit(SectionEditor &editor);
    ~Edit();
    Q_DISABLE_COPY_MOVE(Edit)

private:
    SectionEditor &m_editor;
};

/// What is edited inside is stored as a step of its own: what was typed before and behind it are others.
class SectionEditor::Step {
public:
    explicit Step(SectionEditor &editor) : m_editor(editor) { m_editor.leave(); }
    ~Step() { m_editor.leave(); }
    Q_DISABLE_COPY_MOVE(Step)

private:
    SectionEditor &m_editor;
};

/// Inside, what changes comes from elsewhere, or is only how it looks.
class SectionEditor::Showing {
public:
    explicit Showing(SectionEditor &editor);
    ~Showing();
    Q_DISABLE_COPY_MOVE(Showing)

private:
    SectionEditor &m_editor;
    bool m_was;
};

} // namespace bd::gui
