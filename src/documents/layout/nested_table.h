// A table inside of a cell, a header or a note: all of its rows are at hand. Private to layout. Twips.
#pragma once
#include "documents/layout/table_run.h"

namespace bd::documents {

struct TableCursor {
    std::size_t row = 0;
    TableRun run;
};

class NestedTable {
public:
    NestedTable(const ooxml::DocTable &table, qreal width, Scribe &scribe, int depth);
    struct Part {
        std::shared_ptr<const TableCursor> end; ///< null: done
        qreal height = 0;
        bool tookAny = false;
    };
    Part take(const TableCursor *from, qreal available, bool must, PageInk *ink, QPointF at, std::vector<int> *notes) const;
    qreal height() const { return m_height; }
    qreal width() const { return m_shape.width(); }
    bool hasNotes() const;

private:
    TableShape m_shape;
    std::vector<RowPtr> m_rows;
    qreal m_height = 0;
};

} // namespace bd::documents
