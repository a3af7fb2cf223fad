// Makes paragraphs, tables and footnotes of what a reader of HTML meets, in its order.
#pragma once
#include "domain/plan.h"
#include "exchange/values/paste_report.h"

#include <QHash>

#include <map>

namespace bd::exchange {

struct TextFormat {
    bool bold = false, italic = false;
};

class BlockBuilder {
public:
    explicit BlockBuilder(PasteReport &report) : m_report(report) {}

    void text(QStringView text, TextFormat format);
    void endParagraph();
    bool isFull() const; ///< no more text is taken
    /// Of the next paragraph: its level, or a number that stands in front of it.
    void setLevel(domain::ParagraphLevel level);
    void setNumber(const QString &number);
    void clearMarker();
    /// What Word computed in front of a list's paragraph: "-", "·", "1."; `level` from 1.
    void setWordLabel(const QString &label, int level);

    void footnote(const QString &key, const QString &mark);
    /// What follows is the text of a footnote, until noteEnds().
    void noteBegins(const QString &key);
    void noteEnds();

    void beginTable(bool isForLayout);
    void endTable();
    void beginHead(bool isHead);
    void beginRow();
    void endRow();
    void beginCell(int columnSpan, int rowSpan, bool isHead);
    void endCell();

    std::vector<domain::Block> finish();

private:
    struct OpenTable {
        std::vector<domain::TableRow> rows;
        std::vector<std::vector<std::vector<domain::Block>>> contents; ///< of the cells, by row
        bool isForLayout = false, isHead = false, isRowOpen = false, isCellOpen = false;
        std::vector<int> headCells; ///< by row
    };
    std::vector<domain::Block> &sink();
    void emitTable(OpenTable table);
    void addToNote(const domain::RichText &text);
    bool inCell() const;
    void resolveNotes(std::vector<domain::Block> &blocks);

    PasteReport &m_report;
    std::vector<domain::Block> m_blocks;
    std::vector<OpenTable> m_tables;
    int m_tooDeep = 0; ///< tables within so many tables that they are read as text
    domain::RichText m_text;
    std::optional<domain::ParagraphLevel> m_level;
    QString m_number;
    QString m_note;
    std::map<QString, QString> m_notes; ///< their texts, by key
    qsizetype m_characters = 0, m_paragraphs = 0, m_cells = 0;
};

} // namespace bd::exchange
