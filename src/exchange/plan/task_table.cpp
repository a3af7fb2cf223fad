#include "exchange/plan/task_table.h"

#include "base/text/fold.h"
#include "base/uuid.h"
#include "domain/numbering.h"
#include "exchange/plan/agencies.h"
#include "exchange/plan/reading.h"

namespace bd::exchange {

namespace {

using domain::PartialDate;

enum class Column { None, Number, Task, Lead, Coordinate, Time, Product, Budget };

Column columnOf(const QString &head)
{
    const QString low = lowered(head).trimmed();
    if (low == u"tt" || low == u"stt" || low == u"số tt" || low == u"số thứ tự")
        return Column::Number;
    if (low.size() > 80)
        return Column::None;
    if (containsAny(low, {u"phối hợp"}) && !containsAny(low, {u"chủ trì"}))
        return Column::Coordinate;
    if (containsAny(low, {u"chủ trì", u"đơn vị thực hiện", u"cơ quan thực hiện", u"phụ trách", u"người thực hiện", u"bộ phận thực hiện",
                          u"cơ quan, đơn vị"}))
        return Column::Lead;
    if (containsAny(low, {u"thời gian", u"tiến độ", u"thời hạn", u"hoàn thành"}))
        return Column::Time;
    if (containsAny(low, {u"kinh phí", u"dự toán"}))
        return Column::Budget;
    if (containsAny(low, {u"sản phẩm", u"kết quả"}))
        return Column::Product;
    if (containsAny(low, {u"nhiệm vụ", u"nội dung", u"công việc", u"hoạt động"}))
        return Column::Task;
    return Column::None;
}

QString cellText(const domain::TableCell &cell)
{
    QStringList parts;
    for (const domain::RichText &p : cell.paragraphs)
        parts += p.toPlain();
    return bd::text::squeezed(parts.join(QLatin1Char(' ')));
}

struct Head {
    std::size_t row = 0;
    std::vector<Column> columns;
};

std::optional<Head> headOf(const domain::Table &table)
{
    for (std::size_t r = 0; r < std::min<std::size_t>(2, table.rows.size()); ++r) {
        Head head;
        head.row = r;
        bool task = false, other = false;
        for (const domain::TableCell &cell : table.rows[r].cells) {
            Column column = columnOf(cellText(cell));
            if (std::find(head.columns.begin(), head.columns.end(), column) != head.columns.end())
                column = Column::None;
            task = task || column == Column::Task;
            other = other || column == Column::Lead || column == Column::Time;
            for (int i = 0; i < cell.columnSpan; ++i)
                head.columns.push_back(i == 0 ? column : Column::None);
        }
        if (task && other && head.columns.size() >= 3)
            return head;
    }
    return std::nullopt;
}

bool isRowNumber(const QString &text)
{
    return text.isEmpty() || (text.size() <= 6 && markerOf(text + QLatin1String(" X")).isNumber())
        || (text.size() <= 4 && text.toInt() > 0) || domain::fromRoman(text).has_value();
}

void addAgencies(domain::Task &task, const QString &text, domain::Role role, bool &lossless)
{
    if (text.isEmpty())
        return;
    std::vector<domain::AgencyRef> agencies = agenciesIn(text);
    // A cell names bodies and nothing else: when taking it apart would lose a word, it stays whole.
    QStringList words;
    for (const domain::AgencyRef &agency : agencies)
        words += bd::text::words(agency.name);
    QStringList source = bd::text::words(text);
    source.removeAll(QStringLiteral("và"));
    words.removeAll(QStringLiteral("và"));
    if (source != words) {
        domain::AgencyRef whole;
        whole.name = text;
        agencies = {whole};
    }
    for (domain::AgencyRef &agency : agencies)
        task.assignments.push_back({std::move(agency), role});
    Q_UNUSED(lossless);
}

int quarterAt(QStringView low, qsizetype &at)
{
    const qsizetype i = skipBlanks(low, at);
    qsizetype end = i;
    while (end < low.size() && (low[end] == u'i' || low[end] == u'v'))
        ++end;
    static const QStringList romans{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"), QStringLiteral("iv")};
    if (const qsizetype n = romans.indexOf(low.sliced(i, end - i).toString()); n >= 0 && end > i) {
        at = end;
        return static_cast<int>(n) + 1;
    }
    if (i < low.size() && low[i] >= u'1' && low[i] <= u'4' && (i + 1 >= low.size() || !low[i + 1].isDigit())) {
        at = i + 1;
        return low[i].digitValue();
    }
    return 0;
}

} // namespace

bool isTaskTable(const domain::Table &table)
{
    return headOf(table).has_value() && table.rows.size() >= 2;
}

void readTime(const QString &text, std::optional<int> year, PartialDate &start, PartialDate &end)
{
    if (!year || text.size() > 200)
        return;
    const QString low = lowered(text);
    std::vector<QDate> dates;
    bool before = false, from = false;
    for (qsizetype i = 0; i < low.size(); ++i) {
        if (!low[i].isDigit() || (i > 0 && low[i - 1].isDigit()))
            continue;
        if (const auto date = dateAt(low, i)) {
            if (const auto day = date->in(year))
                dates.push_back(*day);
            i = date->end - 1;
        }
    }
    before = containsAny(low, {u"trước", u"chậm nhất", u"đến hết", u"hết ngày"});
    from = containsAny(low, {u"từ"});
    if (!dates.empty()) {
        if (dates.size() >= 2) {
            start = PartialDate::of(dates.front());
            end = PartialDate::of(dates.back());
        } else if (from && !before) {
            start = PartialDate::of(dates.front());
        } else {
            end = PartialDate::of(dates.front());
            if (!before)
                start = end;
        }
        return;
    }
    if (const qsizetype at = findWord(low, u"quý"); at >= 0) {
        qsizetype i = at + 3;
        const int first = quarterAt(low, i);
        int last = first;
        while (first > 0 && i < low.size()) {
            while (i < low.size() && (isBlank(low[i]) || low[i] == u',' || low[i] == u'-' || low[i] == u'+'))
                ++i;
            if (startsWithWord(low, u"và", i))
                i += 2;
            if (startsWithWord(low, u"quý", skipBlanks(low, i)))
                i = skipBlanks(low, i) + 3;
            const int next = quarterAt(low, i);
            if (next == 0)
                break;
            last = next;
        }
        if (first > 0) {
            start = PartialDate::ofMonth(*year, first * 3 - 2);
            end = PartialDate::ofMonth(*year, last * 3);
        }
        return;
    }
    std::vector<int> months;
    for (qsizetype at = findWord(low, u"tháng"); at >= 0; at = findWord(low, u"tháng", at + 1)) {
        qsizetype i = skipBlanks(low, at + 5);
        int value = 0;
        while (i < low.size() && low[i].isDigit() && value < 100)
            value = value * 10 + low[i++].digitValue();
        if (value >= 1 && value <= 12 && !startsWithAny(low, {u"đầu", u"cuối"}, skipBlanks(low, i)))
            months.push_back(value);
    }
    if (!months.empty()) {
        start = PartialDate::ofMonth(*year, months.front());
        end = PartialDate::ofMonth(*year, months.back());
        if (before)
            start = {};
        else if (from && months.size() == 1)
            end = {};
    }
}

std::optional<qint64> amountIn(const QString &text)
{
    const QString low = lowered(QStringView(text).left(400));
    for (qsizetype i = 0; i < low.size(); ++i) {
        if (!low[i].isDigit() || (i > 0 && (low[i - 1].isLetterOrNumber() || low[i - 1] == u'/')))
            continue;
        qsizetype j = i;
        QString digits;
        QString fraction;
        while (j < low.size() && (low[j].isDigit() || ((low[j] == u'.' || low[j] == u',') && j + 1 < low.size() && low[j + 1].isDigit()))) {
            if (low[j] == u',') {
                ++j;
                while (j < low.size() && low[j].isDigit())
                    fraction += low[j++];
                break;
            }
            if (low[j] != u'.')
                digits += low[j];
            ++j;
        }
        const qsizetype unit = skipBlanks(low, j);
        qint64 scale = 0;
        if (startsWithAny(low, {u"tỷ", u"tỉ"}, unit))
            scale = 1'000'000'000;
        else if (startsWithAny(low, {u"triệu", u"tr.đ", u"trđ", u"tr"}, unit))
            scale = 1'000'000;
        else if (startsWithAny(low, {u"nghìn", u"ngàn"}, unit))
            scale = 1'000;
        else if (startsWithAny(low, {u"đồng", u"đ", u"vnđ", u"vnd"}, unit) || (digits.size() >= 6 && low.mid(i, j - i).contains(u'.')))
            scale = 1;
        if (scale == 0 || digits.size() > 15) {
            i = j;
            continue;
        }
        if (scale == 1 && !fraction.isEmpty() && fraction.size() % 3 == 0) {
            digits += fraction; // "25,000,000"
            fraction.clear();
        }
        qint64 value = digits.toLongLong();
        if (value > 9'000'000'000'000'000LL / scale)
            return std::nullopt;
        value *= scale;
        qint64 part = scale;
        for (const QChar c : std::as_const(fraction)) {
            part /= 10;
            value += c.digitValue() * part;
        }
        return value;
    }
    return std::nullopt;
}

std::optional<TaskRows> tasksOf(const domain::Table &table, std::optional<int> year)
{
    const auto head = headOf(table);
    if (!head || table.rows.size() < 2)
        return std::nullopt;
    TaskRows result;
    result.lossless = head->row == 0;
    // The second head row of a table with merged heads.
    for (std::size_t r = head->row + 1; r < table.rows.size(); ++r) {
        const domain::TableRow &row = table.rows[r];
        std::size_t span = 0;
        for (const domain::TableCell &cell : row.cells)
            span += static_cast<std::size_t>(cell.columnSpan);
        domain::Task task;
        task.uuid = newUuid();
        std::size_t at = 0;
        bool anything = false;
        for (const domain::TableCell &cell : row.cells) {
            const QString text = cellText(cell);
            const Column column = at < head->columns.size() ? head->columns[at] : Column::None;
            at += static_cast<std::size_t>(cell.columnSpan);
            if (cell.rowSpan > 1)
                result.lossless = false; // rows below lean on this cell
            if (text.isEmpty())
                continue;
            anything = true;
            switch (column) {
            case Column::Number:
                result.lossless = result.lossless && isRowNumber(text);
                break;
            case Column::Task: task.title = text; break;
            case Column::Lead: addAgencies(task, text, domain::Role::Lead, result.lossless); break;
            case Column::Coordinate: addAgencies(task, text, domain::Role::Coordinate, result.lossless); break;
            case Column::Time:
                task.timeText = text;
                readTime(text, year, task.start, task.end);
                break;
            case Column::Product: task.product = text; break;
            case Column::Budget:
                task.budget.text = text;
                task.budget.amount = amountIn(text);
                break;
            case Column::None: result.lossless = false; break;
            }
        }
        if (span != head->columns.size() && anything)
            result.lossless = false; // a row that groups others
        if (task.title.isEmpty()) {
            result.lossless = result.lossless && !anything;
            continue;
        }
        result.tasks.push_back(std::move(task));
    }
    return result;
}

} // namespace bd::exchange
