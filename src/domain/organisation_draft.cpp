#include "domain/organisation_draft.h"

#include "base/text/fold.h"
#include "base/uuid.h"
#include "domain/numbering.h"

#include <QSet>
#include <algorithm>
#include <utility>

namespace bd::domain {

namespace {

constexpr int unknownProtocol = 1'000'000; ///< behind those that the directory knows
constexpr int invitedProtocol = 2'000'000; ///< invited bodies come last

QDate dayOf(const Plan &plan)
{
    if (const auto date = plan.date.date())
        return *date;
    return plan.year ? QDate(*plan.year, 7, 1) : QDate();
}

/// Tells bodies apart: by the directory, else by how they are written. Remembers what it looked up.
class Known {
public:
    Known(const AgencyMatcher &matcher, QDate day) : m_matcher(matcher), m_day(day) {}

    const Agency *find(const AgencyRef &agency) const
    {
        const Agency *found = agency.uuid ? m_matcher.byUuid(*agency.uuid) : nullptr;
        return found ? found : m_matcher.find(agency.name, m_day);
    }
    QString key(const AgencyRef &agency) const
    {
        const QString written = agency.uuid.value_or(QString()) + u'|' + agency.name;
        if (const auto known = m_keys.constFind(written); known != m_keys.constEnd())
            return *known;
        const Agency *found = find(agency);
        return *m_keys.insert(written, found ? found->uuid : text::canonical(agency.name));
    }
    int protocol(const AgencyRef &agency, int appearance) const
    {
        const Agency *found = find(agency);
        const int place = found ? found->protocol : unknownProtocol + appearance;
        return agency.addressing == Addressing::Invited ? invitedProtocol + place : place;
    }

private:
    const AgencyMatcher &m_matcher;
    QDate m_day;
    mutable QHash<QString, QString> m_keys;
};

QString bare(QString title)
{
    title = title.trimmed();
    while (!title.isEmpty() && (title.endsWith(u'.') || title.endsWith(u';')))
        title.chop(1);
    return title;
}

/// Verbs with which tasks begin; behind "Chủ trì, phối hợp với …" they go on in lower case.
bool beginsWithVerb(const QString &title)
{
    static const QStringList verbs = QStringLiteral(
        "ban hành,bảo đảm,đảm bảo,báo cáo,biên soạn,bố trí,bồi dưỡng,cập nhật,chăm lo,chăm sóc,chỉ đạo,chủ động,cung cấp,"
        "củng cố,cử,duy trì,đánh giá,đào tạo,đăng,đẩy mạnh,đề xuất,đôn đốc,đưa,giám sát,giáo dục,giới thiệu,góp ý,hỗ trợ,huy động,"
        "hướng dẫn,in,khảo sát,khen thưởng,kiểm tra,kiện toàn,lập,lồng ghép,mở,nâng cao,nhân rộng,phát,phát động,phát hành,"
        "phân công,phổ biến,phối hợp,quan tâm,quản lý,rà soát,sơ kết,tập huấn,tăng cường,tham mưu,theo dõi,thẩm định,thăm,"
        "thiết kế,thống kê,thu thập,thực hiện,tiếp nhận,tiếp tục,tổ chức,tổng hợp,tổng kết,treo,triển khai,truyền thông,tuyên truyền,"
        "tư vấn,tự kiểm tra,ứng dụng,vận động,viết,xây dựng,xem xét,xử lý").split(u',');
    const QString lower = text::canonical(title);
    return std::any_of(verbs.begin(), verbs.end(), [&](const QString &verb) {
        const QString begin = text::canonical(verb);
        return lower.startsWith(begin) && (lower.size() == begin.size() || !lower.at(begin.size()).isLetter());
    });
}

QString lowerFirst(const QString &title)
{
    return title.isEmpty() ? title : title.left(1).toLower() + title.mid(1);
}

/// "tổ chức hội nghị …", or "thực hiện nội dung: Hội nghị …" where the title is no doing.
QString asDoing(const QString &title)
{
    return beginsWithVerb(title) ? lowerFirst(title) : QStringLiteral("thực hiện nội dung: ") + title;
}

QString listed(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

struct Roles {
    QStringList leads, others;
};

Roles rolesOf(const Task &task, const QString &without, const Known &known)
{
    Roles roles;
    for (const Assignment &assignment : task.assignments) {
        if (known.key(assignment.agency) != without)
            (assignment.role == Role::Lead ? roles.leads : roles.others).append(assignment.agency.name);
    }
    return roles;
}

/// With its time, where that says more than that it is the plan's year.
QString timed(const QString &line, const Task &task)
{
    const QString time = task.timeText.trimmed();
    static const QStringList always{text::canonical(QStringLiteral("cả năm")), text::canonical(QStringLiteral("thường xuyên"))};
    return time.isEmpty() || always.contains(text::canonical(time)) ? line + u'.'
                                                                    : QStringLiteral("%1 (thời gian: %2).").arg(line, lowerFirst(time));
}

QString leadLine(const Task &task, const Roles &roles)
{
    const QString title = bare(task.title);
    if (text::canonical(title).startsWith(text::canonical(QStringLiteral("chủ trì"))))
        return timed(title, task);
    const QStringList with = roles.leads + roles.others;
    const QString head = with.isEmpty() ? QStringLiteral("Chủ trì ") : QStringLiteral("Chủ trì, phối hợp với %1 ").arg(listed(with));
    return timed(head + asDoing(title), task);
}

QString coordinateLine(const Task &task, const Roles &roles)
{
    QString title = bare(task.title);
    static const QString together = QStringLiteral("phối hợp ");
    if (title.startsWith(together, Qt::CaseInsensitive)) // said once
        title.remove(0, together.size());
    const QString head = roles.leads.isEmpty() ? QStringLiteral("Phối hợp ") : QStringLiteral("Phối hợp với %1 ").arg(listed(roles.leads));
    return timed(head + asDoing(title), task);
}

/// What several tasks that a body coordinates come to: whom it works with and where they stand.
QString coordinateLine(const QStringList &leads, const QStringList &places)
{
    constexpr qsizetype mostNamed = 3;
    const QString with = leads.isEmpty() || leads.size() > mostNamed ? QStringLiteral("các cơ quan, đơn vị chủ trì") : listed(leads);
    return QStringLiteral("Phối hợp với %1 thực hiện các nhiệm vụ tại mục %2.").arg(with, listed(places));
}

/// "II.3.a" by the uuid of a section; sections without a number aren't there.
QHash<QString, QString> placesOf(const Plan &plan)
{
    QHash<QString, QString> places;
    QStringList path;
    walkSections(plan.sections, [&](const Section &section, const QString &label, int depth) {
        path = path.mid(0, depth - 1);
        // "2.1" under "2" has its parent's number in it
        const bool isWhole = !path.isEmpty() && !path.constLast().isEmpty() && label.startsWith(path.constLast() + u'.');
        if (isWhole)
            path.last().clear();
        path.append(label);
        QStringList parts = path;
        parts.removeAll(QString());
        if (!label.isEmpty())
            places.insert(section.uuid, parts.join(u'.'));
    });
    return places;
}

QString headingOf(const AgencyRef &agency)
{
    const QString name = agency.name.isEmpty() ? agency.name : agency.name.left(1).toUpper() + agency.name.mid(1);
    return agency.addressing == Addressing::Invited ? QStringLiteral("Đề nghị ") + agency.name : name;
}

// ---- what stands in the plan

Section *organisationOf(std::vector<Section> &sections)
{
    for (Section &section : sections) {
        if (section.kind == SectionKind::Organisation)
            return &section;
        if (Section *inside = organisationOf(section.sections))
            return inside;
    }
    return nullptr;
}

const Section *organisationOf(const std::vector<Section> &sections)
{
    return organisationOf(const_cast<std::vector<Section> &>(sections));
}

/// Paragraphs as plain text, with their sub-sections'; tables are told, not read.
QStringList linesOf(const Section &section)
{
    QStringList lines;
    for (const Block &block : section.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines.append(paragraph->text.toPlain());
        else
            lines.append(QStringLiteral("[…]"));
    }
    for (const Section &inside : section.sections) {
        lines.append(inside.heading.toPlain());
        lines += linesOf(inside);
    }
    return lines;
}

QStringList draftLines(const Section &section)
{
    return section.draft && !section.draft->isEmpty() ? section.draft->split(u'\n') : QStringList();
}

/// Whose duties a sub-section lists: its own list of agencies, else its heading without "Đề nghị".
QStringList bodyKeys(const Section &section, const Known &known)
{
    QStringList keys;
    for (const AgencyRef &agency : section.agencies)
        keys.append(known.key(agency));
    if (!keys.isEmpty())
        return keys;
    QString heading = text::squeezed(section.heading.toPlain());
    static const QString please = QStringLiteral("Đề nghị ");
    if (heading.startsWith(please, Qt::CaseInsensitive))
        heading.remove(0, please.size());
    while (heading.endsWith(u':') || heading.endsWith(u'.'))
        heading.chop(1);
    return heading.isEmpty() ? QStringList() : QStringList{known.key({std::nullopt, heading, Addressing::Assigned})};
}

/// What would stand there: everything as it is, but lines drafted before and no longer asked for go where they still stand as
/// drafted, and new ones are added behind the last drafted line.
QStringList merged(const QStringList &before, const QStringList &drafted, const QStringList &wanted)
{
    QStringList after;
    qsizetype end = -1; // behind the last line that is ours
    for (const QString &line : before) {
        const bool isGone = drafted.contains(line) && !wanted.contains(line);
        if (isGone)
            continue;
        after.append(line);
        if (drafted.contains(line))
            end = after.size();
    }
    qsizetype at = end < 0 ? after.size() : end;
    const auto said = [&](const QString &line) { // a task that somebody put into words of their own is said already
        return after.contains(line) || drafted.contains(line);
    };
    for (const QString &line : wanted) {
        if (!said(line))
            after.insert(at++, line);
    }
    return after;
}

bool isEditable(const Section &section)
{
    const bool hasTable = std::any_of(section.blocks.begin(), section.blocks.end(),
                                      [](const Block &block) { return std::holds_alternative<Table>(block); });
    return !hasTable && section.sections.empty();
}

/// Lines of tasks that a hand-written text doesn't name yet.
QStringList unsaidLines(const QStringList &before, const BodyDraft &body)
{
    const QString all = text::canonical(before.join(u' '));
    QStringList lines;
    for (qsizetype i = 0; i < body.lines.size(); ++i) {
        const QStringList &titles = body.titles.at(static_cast<std::size_t>(i));
        const bool isSaid = std::all_of(titles.begin(), titles.end(), [&](const QString &title) { return all.contains(text::canonical(title)); });
        if (!isSaid)
            lines.append(body.lines.at(i));
    }
    return lines;
}

std::vector<const Task *> tasksOf(const Plan &plan, const QString &key, const Known &known)
{
    std::vector<const Task *> tasks;
    for (const Task &task : plan.tasks) {
        const bool concerns = task.status != TaskStatus::Dropped
            && std::any_of(task.assignments.begin(), task.assignments.end(),
                           [&](const Assignment &assignment) { return known.key(assignment.agency) == key; });
        if (concerns)
            tasks.push_back(&task);
    }
    return tasks;
}

OrganisationChange changeOf(const Section &section, const BodyDraft &body)
{
    OrganisationChange change;
    change.kind = OrganisationChange::Kind::Change;
    change.section = section.uuid;
    change.agency = body.agency;
    change.heading = section.heading.isEmpty() ? headingOf(body.agency) : section.heading.toPlain();
    change.before = linesOf(section);
    change.isEdited = change.before != draftLines(section);
    const QStringList wanted = section.draft ? body.lines : unsaidLines(change.before, body);
    change.after = change.isEdited ? merged(change.before, draftLines(section), wanted) : wanted;
    return change;
}

Paragraph dash(const QString &line)
{
    return {newUuid(), ParagraphLevel::Dash, RichText::plain(line)};
}

/// Paragraphs that stay keep their uuid and format.
void setLines(Section &section, const QStringList &lines)
{
    std::vector<Block> old = std::move(section.blocks);
    section.blocks.clear();
    for (const QString &line : lines) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const Block &block) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            return paragraph && paragraph->text.toPlain() == line;
        });
        if (same == old.end()) {
            section.blocks.emplace_back(dash(line));
        } else {
            section.blocks.push_back(std::move(*same));
            old.erase(same);
        }
    }
}

Section &makeOrganisation(Plan &plan)
{
    Section section;
    section.uuid = newUuid();
    section.kind = SectionKind::Organisation;
    section.heading = RichText::plain(QStringLiteral("TỔ CHỨC THỰC HIỆN"));
    section.numberStyle = plan.sections.empty() ? NumberStyle::Roman : plan.sections.front().numberStyle;
    const auto before = std::find_if(plan.sections.begin(), plan.sections.end(),
                                     [](const Section &other) { return other.kind == SectionKind::Reporting; });
    return *plan.sections.insert(before, std::move(section));
}

/// Behind the last body that comes before it in protocol; at the front when none does.
void insertBody(Section &organisation, const BodyDraft &body, const Known &known,
                const std::vector<BodyDraft> &bodies)
{
    Section made;
    made.uuid = newUuid();
    made.kind = SectionKind::Organisation;
    made.heading = RichText::plain(headingOf(body.agency));
    made.agencies = {body.agency};
    made.numberStyle = organisation.sections.empty() ? NumberStyle::Decimal : organisation.sections.front().numberStyle;
    for (const QString &line : body.lines)
        made.blocks.emplace_back(dash(line));
    made.draft = body.lines.join(u'\n');
    std::size_t at = 0;
    for (std::size_t i = 0; i < organisation.sections.size(); ++i) {
        const QStringList keys = bodyKeys(organisation.sections[i], known);
        const auto earlier = std::find_if(bodies.begin(), bodies.end(), [&](const BodyDraft &other) {
            return keys.contains(known.key(other.agency)) && other.protocol <= body.protocol;
        });
        if (earlier != bodies.end())
            at = i + 1;
    }
    organisation.sections.insert(organisation.sections.begin() + static_cast<std::ptrdiff_t>(at), std::move(made));
}

void addLine(BodyDraft &body, const QString &line, const QStringList &titles)
{
    if (body.lines.contains(line))
        return;
    body.lines.append(line);
    body.titles.push_back(titles);
}

/// First what it leads, a line each; then what it coordinates: one task in full, several by their places.
void writeLines(BodyDraft &body, const QString &key, const Plan &plan, const Known &known, const QHash<QString, QString> &places)
{
    std::vector<const Task *> others, placed;
    for (const Task *task : tasksOf(plan, key, known)) {
        const bool isLead = std::any_of(task->assignments.begin(), task->assignments.end(), [&](const Assignment &assignment) {
            return assignment.role == Role::Lead && known.key(assignment.agency) == key;
        });
        if (isLead)
            addLine(body, leadLine(*task, rolesOf(*task, key, known)), {bare(task->title)});
        else
            (places.contains(task->sectionUuid.value_or(QString())) ? placed : others).push_back(task);
    }
    if (placed.size() == 1)
        others.insert(others.begin(), std::exchange(placed, {}).front());
    QStringList leads, where, titles;
    for (const Task *task : placed) {
        leads += rolesOf(*task, key, known).leads;
        where.append(places.value(*task->sectionUuid));
        titles.append(bare(task->title));
    }
    leads.removeDuplicates();
    where.removeDuplicates();
    if (!placed.empty())
        addLine(body, coordinateLine(leads, where), titles);
    for (const Task *task : others)
        addLine(body, coordinateLine(*task, rolesOf(*task, key, known)), {bare(task->title)});
}

std::vector<BodyDraft> bodiesOf(const Plan &plan, const Known &known)
{
    std::vector<BodyDraft> bodies;
    QStringList keys;
    for (const Task &task : plan.tasks) {
        for (const Assignment &assignment : task.assignments) {
            if (task.status == TaskStatus::Dropped || assignment.agency.name.trimmed().isEmpty())
                continue;
            const QString key = known.key(assignment.agency);
            if (keys.contains(key))
                continue;
            AgencyRef agency = assignment.agency;
            if (const Agency *found = agency.uuid ? nullptr : known.find(agency))
                agency.uuid = found->uuid;
            bodies.push_back({agency, known.protocol(assignment.agency, static_cast<int>(keys.size())), {}, {}});
            keys.append(key);
        }
    }
    const QHash<QString, QString> places = placesOf(plan);
    for (std::size_t i = 0; i < bodies.size(); ++i)
        writeLines(bodies[i], keys.at(static_cast<qsizetype>(i)), plan, known, places);
    std::stable_sort(bodies.begin(), bodies.end(), [](const BodyDraft &a, const BodyDraft &b) { return a.protocol < b.protocol; });
    return bodies;
}

} // namespace

std::vector<BodyDraft> draftBodies(const Plan &plan, const AgencyMatcher &matcher)
{
    return bodiesOf(plan, Known(matcher, dayOf(plan)));
}

std::vector<OrganisationChange> organisationChanges(const Plan &plan, const AgencyMatcher &matcher)
{
    const Known known(matcher, dayOf(plan));
    const std::vector<BodyDraft> bodies = bodiesOf(plan, known);
    const Section *organisation = organisationOf(plan.sections);
    static const std::vector<Section> none;
    const std::vector<Section> &standing = organisation ? organisation->sections : none;
    std::vector<OrganisationChange> changes;
    QSet<QString> wanted;
    for (const BodyDraft &body : bodies) {
        const QString key = known.key(body.agency);
        wanted.insert(key);
        const auto section = std::find_if(standing.begin(), standing.end(), [&](const Section &candidate) {
            return bodyKeys(candidate, known).contains(key);
        });
        if (section == standing.end()) {
            changes.push_back({OrganisationChange::Kind::Add, {}, body.agency, headingOf(body.agency), {}, body.lines, false});
            continue;
        }
        if (!isEditable(*section))
            continue; // in parts of its own, made by hand
        OrganisationChange change = changeOf(*section, body);
        if (change.after != change.before)
            changes.push_back(std::move(change));
    }
    for (const Section &section : standing) {
        const QStringList keys = bodyKeys(section, known);
        const bool isAsked = std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return wanted.contains(key); });
        if (isAsked || draftLines(section).isEmpty() || linesOf(section) != draftLines(section))
            continue;
        changes.push_back({OrganisationChange::Kind::Remove, section.uuid, section.agencies.empty() ? AgencyRef() : section.agencies.front(),
                           section.heading.toPlain(), linesOf(section), {}, false});
    }
    return changes;
}

bool applyOrganisationChanges(Plan &plan, const AgencyMatcher &matcher, const std::vector<OrganisationChange> &changes)
{
    const Known known(matcher, dayOf(plan));
    const std::vector<BodyDraft> bodies = bodiesOf(plan, known);
    const auto bodyOf = [&](const AgencyRef &agency) {
        const QString key = known.key(agency);
        return std::find_if(bodies.begin(), bodies.end(),
                            [&](const BodyDraft &body) { return known.key(body.agency) == key; });
    };
    bool done = false;
    for (const OrganisationChange &change : changes) {
        Section *organisation = organisationOf(plan.sections);
        const auto body = bodyOf(change.agency);
        if (change.kind == OrganisationChange::Kind::Add) {
            if (body == bodies.end())
                continue;
            insertBody(organisation ? *organisation : makeOrganisation(plan), *body, known, bodies);
            done = true;
            continue;
        }
        if (!organisation)
            continue;
        const auto section = std::find_if(organisation->sections.begin(), organisation->sections.end(),
                                          [&](const Section &candidate) { return candidate.uuid == change.section; });
        if (section == organisation->sections.end() || linesOf(*section) != change.before)
            continue; // somebody wrote there meanwhile
        if (change.kind == OrganisationChange::Kind::Remove) {
            organisation->sections.erase(section);
        } else {
            setLines(*section, change.after);
            section->draft = body == bodies.end() ? change.after.join(u'\n') : body->lines.join(u'\n');
            if (section->agencies.empty())
                section->agencies = {change.agency};
        }
        done = true;
    }
    return done;
}

bool hasOrganisationDraft(const Plan &plan)
{
    const Section *organisation = organisationOf(plan.sections);
    return organisation && std::any_of(organisation->sections.begin(), organisation->sections.end(),
                                       [](const Section &section) { return section.draft.has_value(); });
}

} // namespace bd::domain
