#include "exchange/forms/form_heads.h"

#include "base/text/fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace bd::exchange {

namespace {

const QString between = QStringLiteral(" – ");
constexpr int mostHeadRows = 6;
constexpr qsizetype longestHead = 160, longestWords = 400; ///< letters

bool fits(const QString &words, const QRegularExpression &shape)
{
    return shape.match(words).hasMatch();
}

bool isNumberHead(const QString &words)
{
    static const QRegularExpression shape(QStringLiteral("^(stt|tt|so tt|so thu tu)$"));
    return fits(words, shape);
}

bool isUnitHead(const QString &words)
{
    static const QRegularExpression shape(QStringLiteral("^(dvt|don vi tinh|dv tinh|don vi do)$"));
    return fits(words, shape);
}

bool isNoteHead(const QString &words)
{
    static const QRegularExpression shape(QStringLiteral("^(ghi chu|dien giai|giai trinh|nguyen nhan|nguon so lieu|co quan theo doi)( .*)?$"));
    return fits(words, shape);
}

bool isLabelHead(const QString &words)
{
    static const QRegularExpression shape(QStringLiteral("^(ten |cac |muc tieu )?(noi dung|chi tieu|tieu chi|hinh thuc|don vi|co quan|linh vuc|hoat dong|nhiem vu|loai hinh|mo hinh|"
                                                         "chuc danh|doi tuong|nguon|dia ban|xa phuong|thon)( .*)?$"));
    return fits(words, shape);
}

bool isTotalHead(const QString &words)
{
    static const QRegularExpression shape(QStringLiteral("\\b(tong|tong so|nu|ket qua|so luong|so lieu|thuc hien|ky truoc|ty le)\\b"));
    return fits(words, shape);
}

/// "12", "1.150", "55,7%", "…", "........": something that a number may take the place of.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[\\s\\d.,…_%-]*$"));
    return fits(text, shape);
}

bool isNumberText(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^-?[\\d.,]+\\s*%?$"));
    return fits(text, shape);
}

/// Rows that only make sense with the row above: "Trong đó: nữ", "- Nữ".
bool isPartOfRow(const QString &words)
{
    static const QRegularExpression shape(QStringLiteral("^((trong do|tr do|td|trong so do)\\b.*|(so )?(nguoi |can bo )?(nu|nam)( gioi)?)$"));
    return fits(words, shape);
}

} // namespace

QString formWords(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("[^\\p{L}\\p{N}%]+"));
    static const QRegularExpression number(QStringLiteral("^((\\d+[a-z]?|[ivx]+|[a-h]) )+(?=\\D)"));
    QString words = text::searchKey(text.left(longestWords)).replace(signs, QStringLiteral(" ")).trimmed();
    return words.remove(number);
}

FormHeads::FormHeads(const FormGrid &grid) : m_grid(grid)
{
    findOwners();
    findBlocks();
    m_own.resize(static_cast<std::size_t>(m_grid.rows));
    m_parents.assign(static_cast<std::size_t>(m_grid.rows), -1);
    for (const Block &block : m_blocks) {
        int whole = -1;
        for (int row = block.last + 1; row < block.end; ++row) {
            const QString words = m_own[static_cast<std::size_t>(row)] = ownWords(block, row);
            if (isPartOfRow(formWords(words)))
                m_parents[static_cast<std::size_t>(row)] = whole;
            else if (!words.isEmpty())
                whole = row;
        }
    }
}

void FormHeads::findOwners()
{
    m_owners.resize(m_grid.cells.size());
    for (int row = 0; row < m_grid.rows; ++row) {
        for (int column = 0; column < m_grid.columns; ++column) {
            const std::size_t place = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_grid.columns) + static_cast<std::size_t>(column);
            const FormGrid::Cell &cell = m_grid.cells[place];
            if (cell.isCovered)
                continue;
            for (int y = row; y < std::min(row + cell.rowSpan, m_grid.rows); ++y) {
                for (int x = column; x < std::min(column + cell.columnSpan, m_grid.columns); ++x)
                    m_owners[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_grid.columns) + static_cast<std::size_t>(x)] = {row, column};
            }
        }
    }
}

std::pair<int, int> FormHeads::anchor(int row, int column) const
{
    return m_grid.isInside(row, column) ? m_owners[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_grid.columns) + static_cast<std::size_t>(column)]
                                        : std::pair(row, column);
}

const QString &FormHeads::text(int row, int column) const
{
    static const QString none;
    if (!m_grid.isInside(row, column))
        return none;
    const auto [y, x] = anchor(row, column);
    return m_grid.at(y, x).text;
}

std::vector<int> FormHeads::anchorsOf(int row) const
{
    std::vector<int> columns;
    std::pair<int, int> last(-1, -1);
    for (int column = 0; column < m_grid.columns; ++column) {
        const auto place = anchor(row, column);
        if (place != last && !m_grid.at(place.first, place.second).text.isEmpty())
            columns.push_back(column);
        last = place;
    }
    return columns;
}

/// "(1) (2) (3)", "A B 1 2 3=1+2"
bool FormHeads::isNumbering(int row) const
{
    static const QRegularExpression shape(QStringLiteral("^\\(?([A-Za-z]|\\d{1,2})\\)?(\\s*=.*)?$")), digit(QStringLiteral("\\d"));
    const std::vector<int> columns = anchorsOf(row);
    const bool areShort = std::all_of(columns.begin(), columns.end(), [&](int column) { return fits(text(row, column).trimmed(), shape); });
    const auto numbers = std::count_if(columns.begin(), columns.end(), [&](int column) { return text(row, column).contains(digit); });
    return columns.size() >= 3 && areShort && numbers >= 2;
}

bool FormHeads::beginsHead(int row, bool isFirst) const
{
    const std::vector<int> columns = anchorsOf(row);
    if (columns.size() < 2)
        return false;
    bool isNumbered = false;
    int known = 0;
    for (const int column : columns) {
        if (anchor(row, column).first != row)
            return false; // the middle of a merged cell
        const QString &said = text(row, column);
        if (said.size() > longestHead || isNumberText(said) || m_grid.at(row, anchor(row, column).second).hasFormula)
            return false;
        const QString words = formWords(said);
        isNumbered = isNumbered || isNumberHead(words);
        known += isLabelHead(words) || isUnitHead(words) || isNoteHead(words) || isTotalHead(words) ? 1 : 0;
    }
    return isNumbered || (isFirst && known >= 1 && (columns.size() >= 3 || known >= 2 || m_grid.columns <= 3));
}

FormHeads::Block FormHeads::headAt(int row) const
{
    Block block;
    block.first = block.last = row;
    const std::vector<int> columns = anchorsOf(row);
    for (const int column : columns) {
        const auto [y, x] = anchor(row, column);
        block.last = std::max(block.last, std::min(y + m_grid.at(y, x).rowSpan - 1, row + mostHeadRows - 1));
    }
    const int leftmost = columns.front();
    while (block.last + 1 < m_grid.rows && block.last + 1 < row + mostHeadRows && !isNumbering(block.last + 1)) {
        const int next = block.last + 1;
        const std::vector<int> below = anchorsOf(next);
        const bool isHead = !below.empty() && std::all_of(below.begin(), below.end(), [&](int column) {
            const auto [y, x] = anchor(next, column);
            return y < next || (column > leftmost + 1 && !isPlaceholder(text(next, column)) && !m_grid.at(y, x).hasFormula);
        });
        if (!isHead)
            break;
        block.last = next;
    }
    block.isNumbered = block.last + 1 < m_grid.rows && isNumbering(block.last + 1);
    block.last += block.isNumbered ? 1 : 0;
    return block;
}

void FormHeads::findBlocks()
{
    for (int row = 0; row < m_grid.rows; ++row) {
        if (!beginsHead(row, m_blocks.empty()))
            continue;
        Block block = headAt(row);
        if (!m_blocks.empty())
            m_blocks.back().end = row;
        row = block.last;
        block.end = m_grid.rows;
        m_blocks.push_back(std::move(block));
    }
    for (Block &block : m_blocks)
        meaningOfColumns(block);
}

void FormHeads::meaningOfColumns(Block &block) const
{
    constexpr int mostRows = 200;
    block.columns.assign(static_cast<std::size_t>(m_grid.columns), Column::Data);
    bool isLeft = true; // labels stand left of the numbers
    for (int column = 0; column < m_grid.columns; ++column) {
        const QString head = formWords(columnWords(block.last + 1, column));
        int said = 0, worded = 0;
        for (int row = block.last + 1; row < std::min(block.end, block.last + 1 + mostRows); ++row) {
            const QString &words = text(row, column);
            said += words.isEmpty() ? 0 : 1;
            worded += !isPlaceholder(words) ? 1 : 0;
        }
        Column &meaning = block.columns[static_cast<std::size_t>(column)];
        if (isNumberHead(head))
            meaning = Column::Number;
        else if (isUnitHead(head))
            meaning = Column::Unit;
        else if (isNoteHead(head))
            meaning = Column::Note;
        else if (isLeft && worded > 0 && 2 * worded >= said)
            meaning = Column::Label;
        else if (isLeft && column == 0 && isLabelHead(head))
            meaning = Column::Label;
        else if (isLeft && (head.isEmpty() && worded == 0) && column == 0)
            meaning = Column::Number;
        isLeft = isLeft && meaning != Column::Data;
    }
}

const FormHeads::Block *FormHeads::blockOf(int row) const
{
    const Block *found = nullptr;
    for (const Block &block : m_blocks) {
        if (row > block.last && row < block.end)
            found = &block;
    }
    return found;
}

QString FormHeads::ownWords(const Block &block, int row) const
{
    QStringList parts;
    for (int column = 0; column < m_grid.columns; ++column) {
        if (block.columns[static_cast<std::size_t>(column)] != Column::Label)
            continue;
        const QString words = text::squeezed(text(row, column)).left(longestWords);
        if (!words.isEmpty() && !parts.contains(words))
            parts << words;
    }
    return parts.join(between);
}

int FormHeads::firstHead() const
{
    return m_blocks.empty() ? 0 : m_blocks.front().first;
}

int FormHeads::headRows() const
{
    return m_blocks.empty() ? 0 : m_blocks.front().last + 1;
}

bool FormHeads::isHead(int row) const
{
    return std::any_of(m_blocks.begin(), m_blocks.end(), [row](const Block &block) { return row >= block.first && row <= block.last; });
}

QString FormHeads::rowWords(int row) const
{
    if (row < 0 || row >= m_grid.rows)
        return {};
    const QString &own = m_own[static_cast<std::size_t>(row)];
    const int parent = m_parents[static_cast<std::size_t>(row)];
    return parent >= 0 ? m_own[static_cast<std::size_t>(parent)] + between + own : own;
}

QString FormHeads::columnWords(int row, int column) const
{
    const auto found = std::find_if(m_blocks.rbegin(), m_blocks.rend(), [row](const Block &block) { return row > block.last; });
    if (found == m_blocks.rend()) { // above all tables: what stands left of it
        for (int x = column - 1; x >= 0 && m_grid.isInside(row, x); --x) {
            if (!text(row, x).isEmpty())
                return text::squeezed(text(row, x)).left(longestWords);
        }
        return {};
    }
    QStringList parts;
    for (int y = found->first; y <= found->last; ++y) {
        if (y == found->last && found->isNumbered)
            continue;
        const QString words = text::squeezed(text(y, column)).left(longestWords);
        if (!words.isEmpty() && (parts.isEmpty() || parts.last() != words))
            parts << words;
    }
    return parts.join(between);
}

QString FormHeads::leafWords(int row, int column) const
{
    return columnWords(row, column).section(between, -1);
}

QString FormHeads::rowNumber(int row) const
{
    const Block *block = blockOf(row);
    for (int column = 0; block && column < m_grid.columns; ++column) {
        if (block->columns[static_cast<std::size_t>(column)] == Column::Number)
            return text(row, column).trimmed();
    }
    return {};
}

QString FormHeads::unitWords(int row) const
{
    const Block *block = blockOf(row);
    for (int column = 0; block && column < m_grid.columns; ++column) {
        if (block->columns[static_cast<std::size_t>(column)] == Column::Unit)
            return text(row, column);
    }
    return {};
}

bool FormHeads::wantsFilling(int row, int column) const
{
    const Block *block = m_grid.isInside(row, column) ? blockOf(row) : nullptr;
    if (!block || block->columns[static_cast<std::size_t>(column)] != Column::Data)
        return false;
    // "I. Truyền thông" without a unit is the head of a group.
    static const QRegularExpression group(QStringLiteral("^([IVX]+|[A-H])[.)]?$"));
    const bool hasUnits = std::find(block->columns.begin(), block->columns.end(), Column::Unit) != block->columns.end();
    if (hasUnits && unitWords(row).isEmpty() && fits(rowNumber(row), group))
        return false;
    const FormGrid::Cell &cell = m_grid.at(row, column);
    return !cell.isCovered && !cell.hasFormula && isPlaceholder(cell.text) && !m_own[static_cast<std::size_t>(row)].isEmpty() && !columnWords(row, column).isEmpty();
}

QString FormHeads::told(int row, int column) const
{
    QStringList words;
    for (const QString &part : {rowWords(row), columnWords(row, column)}) {
        if (!part.isEmpty())
            words << part;
    }
    return words.isEmpty() ? cellLabel(row, column) : QStringLiteral("%1 (%2)").arg(cellLabel(row, column), words.join(QStringLiteral(", ")));
}

} // namespace bd::exchange
