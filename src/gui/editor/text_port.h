// What commands ask of the text being written, without seeing its widget.
#pragma once
#include "domain/codes.h"

#include <QString>
#include <optional>

namespace bd::gui {

enum class TableEdit { RowAbove, RowBelow, ColumnLeft, ColumnRight, RemoveRows, RemoveColumns, Merge, Split, HeadRow, RemoveTable };

class TextPort {
public:
    virtual ~TextPort() = default;
    /// Somebody writes there: it is shown, may be changed, and had the keyboard last.
    virtual bool canEdit() const = 0;

    virtual domain::ParagraphLevel level() const = 0; ///< at the cursor
    virtual bool canSetLevel() const = 0;             ///< paragraphs in tables have none
    virtual void setLevel(domain::ParagraphLevel level) = 0; ///< of all selected paragraphs
    virtual void changeLevel(int by) = 0;             ///< 1: plain, dash, plus; -1: back
    virtual bool isBold() const = 0;
    virtual void setBold(bool on) = 0;
    virtual bool isItalic() const = 0;
    virtual void setItalic(bool on) = 0;

    virtual bool hasFootnote() const = 0;              ///< at the cursor
    virtual std::optional<QString> footnote() const = 0; ///< its text; none without one, and where its text is unknown
    virtual void setFootnote(const QString &text) = 0;
    virtual void insertFootnote(const QString &text) = 0;
    virtual void removeFootnote() = 0;

    virtual bool canInsertTable() const = 0; ///< not in a table
    virtual void insertTable(int rows, int columns) = 0;
    virtual bool canEditTable(TableEdit edit) const = 0;
    virtual bool isHeadRow() const = 0;
    virtual void editTable(TableEdit edit) = 0;
};

} // namespace bd::gui
