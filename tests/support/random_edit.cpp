#include "support/random_edit.h"

#include "domain/outline_edit.h"

#include <QUuid>
#include <algorithm>

namespace bd::test {

using namespace domain;

namespace {

void collect(std::vector<Section> &sections, std::vector<Section *> &into)
{
    for (Section &section : sections) {
        into.push_back(&section);
        collect(section.sections, into);
    }
}

std::vector<Section *> allSections(Plan &plan)
{
    std::vector<Section *> all;
    collect(plan.sections, all);
    collect(plan.appendices, all);
    return all;
}

} // namespace

QString RandomEditor::uuid()
{
    return QUuid::createUuidV5(QUuid(), QStringLiteral("edit %1/%2").arg(m_seed).arg(m_uuids++)).toString(QUuid::WithoutBraces);
}

QString RandomEditor::words()
{
    static const QStringList words{QStringLiteral("bình"), QStringLiteral("đẳng"), QStringLiteral("giới"), QStringLiteral("tổ chức"),
                                   QStringLiteral("hội nghị"), QStringLiteral("tập huấn"), QStringLiteral("tại thôn"), QStringLiteral("(mẫu)")};
    QStringList some;
    for (int i = 0, n = number(0, 6); i < n; ++i)
        some.append(words[number(0, static_cast<int>(words.size()) - 1)]);
    return some.join(u' ');
}

RichText RandomEditor::text()
{
    RichText result = RichText::plain(words());
    if (chance(20))
        result.append(Span{QStringLiteral(" đậm"), true, chance(50), std::nullopt});
    if (chance(10))
        result.append(Span{QString(), false, false, Footnote{QStringLiteral("1"), chance(50) ? std::optional(words()) : std::nullopt}});
    return result;
}

Paragraph RandomEditor::paragraph() { return {uuid(), static_cast<ParagraphLevel>(number(0, 2)), text()}; }

Table RandomEditor::table()
{
    Table result;
    result.uuid = uuid();
    for (int r = 0, rows = number(1, 3); r < rows; ++r) {
        TableRow row;
        row.isHead = r == 0;
        for (int c = 0; c < 2; ++c)
            row.cells.push_back(TableCell{{text()}, 1, 1});
        result.rows.push_back(std::move(row));
    }
    return result;
}

AgencyRef RandomEditor::agency()
{
    return {chance(40) ? std::optional(QStringLiteral("cq-%1").arg(number(1, 9))) : std::nullopt, QStringLiteral("Đơn vị %1 (mẫu)").arg(number(1, 30)),
            chance(70) ? Addressing::Assigned : Addressing::Invited};
}

Section *RandomEditor::section(Plan &plan)
{
    const auto all = allSections(plan);
    return all.empty() ? nullptr : all[static_cast<std::size_t>(number(0, static_cast<int>(all.size()) - 1))];
}

/// Adds, removes, changes or turns round something of a list.
template <typename T, typename Make>
void RandomEditor::changeList(std::vector<T> &list, Make &&make)
{
    const int dice = number(0, 9);
    const auto at = [&] { return list.begin() + number(0, static_cast<int>(list.size()) - 1); };
    if (list.empty() || (dice < 3 && list.size() < 12))
        list.insert(list.begin() + number(0, static_cast<int>(list.size())), make());
    else if (dice < 6)
        list.erase(at());
    else if (dice < 8)
        std::iter_swap(at(), at());
    else
        std::rotate(list.begin(), at(), list.end());
}

void RandomEditor::editTable(Table &table)
{
    if (table.rows.empty() || chance(30)) {
        TableRow row;
        row.cells = {TableCell{{text()}, 1, 1}, TableCell{{text(), text()}, 1, 1}};
        table.rows.push_back(std::move(row));
    } else if (chance(30)) {
        table.rows.pop_back();
    } else {
        TableRow &row = pick(table.rows);
        if (!row.cells.empty())
            pick(row.cells) = TableCell{{text()}, number(1, 2), 1};
    }
}

void RandomEditor::editBlocks(Plan &plan)
{
    Section *chosen = section(plan);
    if (!chosen)
        return;
    std::vector<Block> &blocks = chosen->blocks;
    const int dice = number(0, 9);
    if (blocks.empty() || (dice < 2 && blocks.size() < 20)) {
        const auto at = blocks.begin() + number(0, static_cast<int>(blocks.size()));
        if (chance(85))
            blocks.insert(at, paragraph());
        else
            blocks.insert(at, table());
        return;
    }
    const auto index = static_cast<std::size_t>(number(0, static_cast<int>(blocks.size()) - 1));
    auto *here = std::get_if<Paragraph>(&blocks[index]);
    if (dice == 2) {
        blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(index));
        normalise(plan);
    } else if (dice == 3 && here && here->text.toPlain().size() > 2) { // Enter
        const qsizetype cut = number(1, static_cast<int>(here->text.toPlain().size()) - 1);
        Paragraph rest{uuid(), here->level, here->text.mid(cut)};
        here->text = here->text.mid(0, cut);
        blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(rest));
    } else if (dice == 4 && here && index > 0) { // Backspace at the start
        if (auto *above = std::get_if<Paragraph>(&blocks[index - 1])) {
            above->text.append(here->text);
            blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(index));
            normalise(plan);
        }
    } else if (dice == 5) {
        std::swap(blocks[index], pick(blocks));
    } else if (dice == 6) { // to another section
        Block moved = std::move(blocks[index]);
        blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(index));
        Section *target = section(plan);
        target->blocks.insert(target->blocks.begin() + number(0, static_cast<int>(target->blocks.size())), std::move(moved));
    } else if (here) {
        if (chance(20))
            here->level = static_cast<ParagraphLevel>(number(0, 2));
        else
            here->text = text();
    } else {
        editTable(std::get<Table>(blocks[index]));
    }
}

void RandomEditor::editOutline(Plan &plan)
{
    const auto all = allSections(plan);
    Section *chosen = section(plan);
    const QString uuidOf = chosen ? chosen->uuid : QString();
    const int dice = number(0, 10);
    if (!chosen || (dice < 2 && all.size() < 40)) {
        Section fresh;
        fresh.uuid = uuid();
        fresh.heading = text();
        fresh.blocks = {paragraph()};
        OutlinePlace place = chosen ? placeOf(plan, uuidOf).value_or(OutlinePlace{}) : OutlinePlace{{}, 0, chance(30)};
        insertSection(plan, place, fresh);
    } else if (dice == 2) {
        if (all.size() > 3)
            removeSections(plan, {uuidOf});
    } else if (dice == 3 && all.size() < 30) {
        duplicateSection(plan, uuidOf);
    } else if (dice == 4) {
        OutlinePlace place = placeOf(plan, section(plan)->uuid).value_or(OutlinePlace{});
        moveSections(plan, {uuidOf, section(plan)->uuid}, place);
    } else if (dice == 5) {
        promoteSections(plan, {uuidOf});
    } else if (dice == 6) {
        demoteSections(plan, {uuidOf});
    } else if (dice == 7) {
        chance(50) ? moveUp(plan, {uuidOf}) : moveDown(plan, {uuidOf});
    } else if (dice == 8) {
        chosen->kind = allValues<SectionKind>()[static_cast<std::size_t>(number(0, 24))];
        chosen->draft = chance(50) ? std::optional(words()) : std::nullopt;
    } else if (dice == 9) {
        changeList(chosen->agencies, [this] { return agency(); });
    } else {
        chosen->heading = text();
        chosen->numberStyle = static_cast<NumberStyle>(number(0, 4));
    }
}

void RandomEditor::editTasks(Plan &plan)
{
    const int dice = number(0, 6);
    if (plan.tasks.empty() || (dice == 0 && plan.tasks.size() < 25)) {
        Section *chosen = section(plan);
        for (const Block &block : chosen ? chosen->blocks : std::vector<Block>{})
            if (const auto *p = std::get_if<Paragraph>(&block); p && chance(50)) {
                makeTask(plan, QString(p->uuid));
                return;
            }
        Task task;
        task.uuid = uuid();
        task.title = words();
        plan.tasks.push_back(task);
    } else if (dice == 1) {
        removeTask(plan, QString(pick(plan.tasks).uuid));
    } else if (dice == 2) {
        changeList(pick(plan.tasks).assignments, [this] { return Assignment{agency(), chance(50) ? Role::Lead : Role::Coordinate}; });
    } else if (dice == 3) {
        std::swap(pick(plan.tasks), pick(plan.tasks));
    } else if (dice == 4) {
        Section *chosen = section(plan);
        pick(plan.tasks).sectionUuid = chosen ? std::optional(chosen->uuid) : std::nullopt;
    } else {
        Task &task = pick(plan.tasks);
        task.title = words();
        task.budget.amount = chance(50) ? std::optional<qint64>(number(0, 90) * 1'000'000LL) : std::nullopt;
        task.start = PartialDate::ofMonth(2026, number(1, 12));
        task.status = static_cast<TaskStatus>(number(0, 3));
        task.statusReason = task.status == TaskStatus::Dropped ? words() : QString();
    }
}

void RandomEditor::editDuties(Plan &plan)
{
    if (plan.duties.empty() || chance(40)) {
        changeList(plan.duties, [this] {
            ReportingDuty duty;
            duty.uuid = uuid();
            duty.to = words();
            return duty;
        });
        return;
    }
    ReportingDuty &duty = pick(plan.duties);
    duty.due = chance(70) ? std::optional(QDate(2026, number(1, 12), number(1, 28))) : std::nullopt;
    duty.strict = chance(50);
    duty.via = words();
    Section *chosen = section(plan);
    duty.sectionUuid = chosen && chance(50) ? std::optional(chosen->uuid) : std::nullopt;
}

void RandomEditor::editRounds(Plan &plan)
{
    const auto makeComment = [&] {
        Section *chosen = section(plan);
        return Comment{uuid(), agency(), chosen && chance(60) ? std::optional(chosen->uuid) : std::nullopt, words(),
                       static_cast<Decision>(number(0, 3)), words()};
    };
    if (plan.rounds.empty() || chance(20)) {
        changeList(plan.rounds, [&] {
            CommentRound round;
            round.uuid = uuid();
            round.comments = {makeComment()};
            return round;
        });
        return;
    }
    CommentRound &round = pick(plan.rounds);
    if (chance(40))
        changeList(round.replies, [this] { return CommentReply{agency(), static_cast<Answer>(number(0, 2)), words(), std::nullopt}; });
    else if (chance(60))
        changeList(round.comments, makeComment);
    else if (!round.comments.empty() && chance(50))
        pick(round.comments).decision = static_cast<Decision>(number(0, 3));
    else
        round.silenceAgrees = !round.silenceAgrees;
}

void RandomEditor::editForm(Plan &plan)
{
    switch (number(0, 7)) {
    case 0: plan.title = words(); break;
    case 1: plan.signer.name = words(); break;
    case 2: plan.date = PartialDate::ofMonth(2026, number(1, 12)); break;
    case 3: plan.issuerLines = {words(), words()}; break;
    case 4: {
        std::vector<QString> list(plan.recipients.begin(), plan.recipients.end());
        changeList(list, [this] { return words(); });
        plan.recipients = QStringList(list.begin(), list.end());
        break;
    }
    case 5: changeList(plan.preamble, [this] { return text(); }); break;
    case 6: changeList(plan.closing, [this] { return text(); }); break;
    default:
        changeList(plan.legalBases, [this] { return LegalBasis{uuid(), words(), {}, {}, {}, {}, {}, std::nullopt}; });
        break;
    }
}

QString RandomEditor::edit(Plan &plan)
{
    const int dice = number(0, 99);
    if (dice < 40) {
        editBlocks(plan);
        return QStringLiteral("blocks");
    }
    if (dice < 62) {
        editOutline(plan);
        return QStringLiteral("outline");
    }
    if (dice < 75) {
        editTasks(plan);
        return QStringLiteral("tasks");
    }
    if (dice < 82) {
        editDuties(plan);
        return QStringLiteral("duties");
    }
    if (dice < 89) {
        editRounds(plan);
        return QStringLiteral("rounds");
    }
    editForm(plan);
    return QStringLiteral("form");
}

} // namespace bd::test
