#include "gui/editing/outline_actions.h"

#include "application/outline_clip.h"
#include "base/uuid.h"
#include "domain/numbering.h"
#include "gui/editing/plan_desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace bd::gui {

using domain::OutlinePiece;
using domain::OutlinePlace;
using domain::Plan;
using domain::Section;

namespace {

/// For undo and history: the first one's name, and how many.
QStringList named(const PlanDesk &desk, const QStringList &uuids)
{
    return {domain::sectionName(desk.plan(), uuids.value(0)), QString::number(uuids.size())};
}

/// Where something new comes to stand: behind the current section, else at the end.
OutlinePlace placeBehind(const Plan &plan, const QString &section)
{
    if (auto place = domain::placeOf(plan, section)) {
        ++place->index;
        return *place;
    }
    return {{}, static_cast<int>(plan.sections.size()), false};
}

OutlinePlace placeInside(const Plan &plan, const QString &section)
{
    const Section *found = domain::findSection(plan, section);
    return found ? OutlinePlace{section, static_cast<int>(found->sections.size()), false} : placeBehind(plan, section);
}

void tellTooDeep(PlanDesk &desk)
{
    desk.context().notify({Notice::Kind::Note, PlanDesk::tr("There is no room there: an outline has at most four levels."), {}, true, true});
}

/// Where the current one goes when the chosen ones go: the next that stays, else the one before, else the parent.
QString neighbour(const Plan &plan, const QStringList &gone)
{
    const auto place = domain::placeOf(plan, gone.value(0));
    if (!place)
        return {};
    const Section *parent = domain::findSection(plan, place->parent);
    const auto &siblings = parent ? parent->sections : place->isAppendix ? plan.appendices : plan.sections;
    for (std::size_t i = static_cast<std::size_t>(place->index); i < siblings.size(); ++i) {
        if (!gone.contains(siblings[i].uuid))
            return siblings[i].uuid;
    }
    for (std::size_t i = static_cast<std::size_t>(place->index); i-- > 0;) {
        if (!gone.contains(siblings[i].uuid))
            return siblings[i].uuid;
    }
    return place->parent;
}

/// The chosen ones in reading order, none inside another.
QStringList chosen(const PlanDesk &desk)
{
    QStringList uuids;
    for (const Section &section : domain::copyPiece(desk.plan(), desk.selectedSections()).sections)
        uuids.append(section.uuid);
    return uuids;
}

bool apply(Plan &plan, const QStringList &uuids, OutlineMove move)
{
    switch (move) {
    case OutlineMove::Promote:
        return domain::promoteSections(plan, uuids);
    case OutlineMove::Demote:
        return domain::demoteSections(plan, uuids);
    case OutlineMove::Up:
        return domain::moveUp(plan, uuids);
    case OutlineMove::Down:
        return domain::moveDown(plan, uuids);
    }
    return false;
}

bool insertPiece(PlanDesk &desk, const OutlinePiece &piece, const OutlinePlace &place)
{
    QStringList pasted;
    const QStringList args{piece.sections.empty() ? QString() : piece.sections.front().heading.toPlain(),
                           QString::number(piece.sections.size())};
    const bool done = desk.edit(QStringLiteral("section.paste"), args, [&](Plan &plan) {
        pasted = domain::pastePiece(plan, place, piece);
        return !pasted.isEmpty();
    });
    if (done)
        desk.select(pasted);
    else if (!desk.isReadOnly() && pasted.isEmpty())
        tellTooDeep(desk);
    return done;
}

} // namespace

bool addSection(PlanDesk &desk, bool inside)
{
    if (desk.isReadOnly()) {
        desk.tellReadOnly();
        return false;
    }
    desk.flush();
    if (!desk.storeUnstored())
        return false;
    const QString at = desk.currentSection();
    Section made;
    made.uuid = newUuid();
    Visit visit; // typing its name belongs to adding it
    bool hasRoom = false;
    const bool done = desk.editInVisit(visit, QStringLiteral("section.add"), {}, [&](Plan &plan) {
        hasRoom = domain::insertSection(plan, inside ? placeInside(plan, at) : placeBehind(plan, at), made);
        return hasRoom;
    });
    if (!done) {
        if (!hasRoom)
            tellTooDeep(desk);
        return false;
    }
    desk.select({made.uuid});
    desk.startRename(made.uuid, visit);
    return true;
}

bool deleteSections(PlanDesk &desk)
{
    const QStringList uuids = chosen(desk);
    const QString next = neighbour(desk.plan(), uuids);
    const bool done = desk.edit(QStringLiteral("section.delete"), named(desk, uuids),
                                [&](Plan &plan) { return domain::removeSections(plan, uuids); });
    if (done && !next.isEmpty())
        desk.select({next});
    return done;
}

bool duplicateSections(PlanDesk &desk)
{
    const QStringList uuids = chosen(desk);
    QStringList copies;
    const bool done = desk.edit(QStringLiteral("section.duplicate"), named(desk, uuids), [&](Plan &plan) {
        copies.clear();
        for (const QString &uuid : uuids)
            copies.append(domain::duplicateSection(plan, uuid));
        copies.removeAll(QString());
        return !copies.isEmpty();
    });
    if (done)
        desk.select(copies);
    return done;
}

namespace {

/// The outline without its words.
std::vector<Section> shapeOf(const std::vector<Section> &sections)
{
    std::vector<Section> shape;
    for (const Section &section : sections) {
        Section &bare = shape.emplace_back();
        bare.uuid = section.uuid;
        bare.numberStyle = section.numberStyle;
        bare.sections = shapeOf(section.sections);
    }
    return shape;
}

} // namespace

bool canRearrange(const PlanDesk &desk, OutlineMove move)
{
    Plan plan;
    plan.sections = shapeOf(desk.plan().sections);
    plan.appendices = shapeOf(desk.plan().appendices);
    return apply(plan, desk.selectedSections(), move);
}

bool rearrange(PlanDesk &desk, OutlineMove move)
{
    static const QHash<OutlineMove, QString> acts{{OutlineMove::Promote, QStringLiteral("section.promote")},
                                                  {OutlineMove::Demote, QStringLiteral("section.demote")},
                                                  {OutlineMove::Up, QStringLiteral("section.move")},
                                                  {OutlineMove::Down, QStringLiteral("section.move")}};
    const QStringList uuids = chosen(desk);
    const bool done = desk.edit(acts.value(move), named(desk, uuids), [&](Plan &plan) { return apply(plan, uuids, move); });
    if (done)
        desk.select(uuids); // unfolded where they are now
    return done;
}

void copySections(PlanDesk &desk)
{
    desk.flush();
    const QStringList uuids = chosen(desk);
    if (uuids.isEmpty())
        return;
    auto *data = new QMimeData; // the clipboard's
    data->setData(application::outlineMime(), application::packPiece(domain::copyPiece(desk.plan(), uuids)));
    data->setText(application::pieceText(desk.plan(), uuids));
    QGuiApplication::clipboard()->setMimeData(data);
}

void cutSections(PlanDesk &desk)
{
    if (desk.isReadOnly())
        return desk.tellReadOnly();
    copySections(desk);
    deleteSections(desk);
}

bool canPasteSections()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(application::outlineMime());
}

bool pasteSections(PlanDesk &desk)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const auto piece = application::unpackPiece(data ? data->data(application::outlineMime()) : QByteArray());
    if (!piece) {
        showError(desk.context(), piece.error());
        return false;
    }
    return insertPiece(desk, *piece, placeBehind(desk.plan(), desk.currentSection()));
}

bool dropSections(PlanDesk &desk, const QByteArray &bytes, const OutlinePlace &place, bool isCopy)
{
    const auto piece = application::unpackPiece(bytes);
    if (!piece) {
        showError(desk.context(), piece.error());
        return false;
    }
    QStringList uuids;
    for (const Section &section : piece->sections) {
        if (domain::findSection(desk.plan(), section.uuid))
            uuids.append(section.uuid);
    }
    if (isCopy || uuids.size() != static_cast<qsizetype>(piece->sections.size())) // of another plan, or a copy
        return insertPiece(desk, *piece, place);
    const bool done = desk.edit(QStringLiteral("section.move"), named(desk, uuids),
                                [&](Plan &plan) { return domain::moveSections(plan, uuids, place); });
    if (done)
        desk.select(uuids);
    return done;
}

bool setKind(PlanDesk &desk, domain::SectionKind kind)
{
    QStringList uuids = desk.selectedSections();
    if (uuids.isEmpty())
        uuids = QStringList{desk.currentSection()};
    return desk.edit(QStringLiteral("section.kind"), named(desk, uuids), [&](Plan &plan) {
        bool differs = false;
        for (const QString &uuid : uuids) {
            Section *section = domain::findSection(plan, uuid);
            differs = differs || (section && section->kind != kind);
            if (section)
                section->kind = kind;
        }
        return differs;
    });
}

const std::vector<domain::SectionKind> &planSectionKinds()
{
    static const std::vector<domain::SectionKind> kinds = [] {
        std::vector<domain::SectionKind> all = domain::allValues<domain::SectionKind>();
        std::erase_if(all, [](domain::SectionKind kind) { return kind > domain::SectionKind::Other; });
        return all;
    }();
    return kinds;
}

const std::vector<domain::SectionKind> &sectionKindsOf(domain::DocumentKind document)
{
    static const std::vector<domain::SectionKind> all = domain::allValues<domain::SectionKind>();
    return document == domain::DocumentKind::Report ? all : planSectionKinds();
}

QString firstWritten(const Plan &plan)
{
    QString found;
    domain::walkSections(plan.sections, [&](const Section &section, const domain::SectionNumber &, int) {
        if (found.isEmpty() && !section.blocks.empty())
            found = section.uuid;
    });
    return found;
}

QString wordsInstead(const PlanDesk &desk)
{
    const Section *shown = domain::findSection(desk.plan(), desk.currentSection());
    return shown && shown->blocks.empty() && !desk.isTyping() ? firstWritten(desk.plan()) : QString();
}

} // namespace bd::gui
