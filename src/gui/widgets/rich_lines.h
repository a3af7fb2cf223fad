// Paragraphs around the outline (preamble, closing) in a small editor that keeps bold, italic and footnotes. Value in, value
// out; levels and tables are not for these.
#pragma once
#include "domain/plan.h"

#include <QWidget>

namespace bd::gui {

class SectionEditor;

class RichLines final : public QWidget {
    Q_OBJECT
public:
    explicit RichLines(const QString &accessibleName, QWidget *parent = nullptr);
    void setLines(const std::vector<domain::RichText> &lines);
    std::vector<domain::RichText> lines() const;
    /// For each of lines(): which of the lines that were set it is, -1 for a new one.
    std::vector<int> origins() const;
    bool isModified() const;
    void stored(); ///< what lines() told holds now
    void setReadOnly(bool readOnly);
    SectionEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void storeWanted(bool isVisitOver);

private:
    struct Line {
        QString uuid;
        domain::RichText text;
    };
    std::vector<Line> typed() const;
    SectionEditor *m_editor;
    std::vector<Line> m_set;
};

} // namespace bd::gui
