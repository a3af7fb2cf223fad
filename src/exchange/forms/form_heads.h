// What a form's cells are about: the heads over its columns, the words in front of its rows, and which cells somebody is to
// fill. Forms have merged heads, heads of two rows, lines of numbers under them, and more than one table on a sheet. Pure.
#pragma once
#include "exchange/values/form.h"

#include <QStringList>
#include <optional>

namespace bd::exchange {

/// Words as they are compared: no diacritics, no signs, no number in front ("1.2. Số cuộc" is "so cuoc").
QString formWords(const QString &text);

class FormHeads {
public:
    /// The grid must outlive it.
    explicit FormHeads(const FormGrid &grid);

    int firstHead() const; ///< the row where the first head begins; 0 without
    int headRows() const;  ///< down to the end of the first head; 0 without
    /// As printed: "Hội nghị – Lượt người – Trong đó nữ"; a row that says "Trong đó nữ" has the row it is part of in front.
    QString rowWords(int row) const;
    /// Of all head rows over it: "Số lượt người – Trong đó nữ".
    QString columnWords(int row, int column) const;
    /// The lowest head alone: "Trong đó nữ".
    QString leafWords(int row, int column) const;
    /// The number in front of the row: "3.2a"; "" without.
    QString rowNumber(int row) const;
    /// What its column "Đơn vị tính" says.
    QString unitWords(int row) const;
    bool isHead(int row) const;
    /// Somebody is to write a number here: under a head, beside words, empty or dotted or with a number in it, no formula.
    bool wantsFilling(int row, int column) const;
    /// Of a merged cell the one that holds the text.
    std::pair<int, int> anchor(int row, int column) const;
    const QString &text(int row, int column) const;
    /// Two cells as a user calls them: "C7 (Nữ cấp ủy, Tổng số)".
    QString told(int row, int column) const;

private:
    enum class Column { Data, Number, Label, Unit, Note };
    struct Block {
        int first = 0, last = 0; ///< head rows
        int end = 0;             ///< behind its last row
        bool isNumbered = false; ///< the last head row only numbers the columns
        std::vector<Column> columns;
    };

    void findOwners();
    void findBlocks();
    bool beginsHead(int row, bool isFirst) const;
    Block headAt(int row) const;
    void meaningOfColumns(Block &block) const;
    std::vector<int> anchorsOf(int row) const; ///< columns of cells with words, each merged one once
    bool isNumbering(int row) const;
    const Block *blockOf(int row) const;
    QString ownWords(const Block &block, int row) const;

    const FormGrid &m_grid;
    std::vector<std::pair<int, int>> m_owners;
    std::vector<Block> m_blocks;
    std::vector<int> m_parents; ///< of rows: the row that one is part of; -1
    std::vector<QString> m_own; ///< own words of rows
};

} // namespace bd::exchange
