// The legal bases in the tab "Thể thức": added, edited, moved, taken from the clipboard, put into the preamble.
#include "gui/pages/plan/frame_page.h"

#include "application/cited_bases.h"
#include "gui/dialogs/basis_dialog.h"
#include "gui/editing/task_edit.h"
#include "gui/pages/plan/bases_list.h"
#include "gui/prompts/prompts.h"
#include "gui/widgets/empty_state.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace bd::gui {

using domain::Plan;

void FramePage::makeBases()
{
    addHeading(tr("Legal bases"), m_bases);
    m_column->addWidget(makeMuted(tr("Where the plan has a preamble, the preamble is printed: put a basis into it to see it on paper. Without one, "
                                     "these bases are printed line by line."), this));
    m_column->addWidget(m_bases);
    connect(m_bases, &BasesList::addWanted, this, [this] { editBasis({}); });
    connect(m_bases, &BasesList::editWanted, this, &FramePage::editBasis);
    connect(m_bases, &BasesList::removeWanted, this, &FramePage::removeBasis);
    connect(m_bases, &BasesList::moveWanted, this, &FramePage::moveBasis);
    connect(m_bases, &BasesList::pasteWanted, this, [this] {
        auto bases = application::basesIn(QGuiApplication::clipboard()->text());
        if (bases.empty())
            m_desk->context().notify({Notice::Kind::Note, tr("The clipboard holds no text. Copy the legal bases elsewhere first."), {}, true, true});
        else
            addBases(std::move(bases));
    });
    connect(m_bases, &BasesList::preambleWanted, this, [this](const QString &uuid) {
        m_desk->edit(QStringLiteral("preamble.edit"), {}, [uuid](Plan &plan) { return application::putIntoPreamble(plan, uuid); });
    });
}

void FramePage::editBasis(const QString &uuid)
{
    const Plan &plan = m_desk->plan();
    const auto found = std::find_if(plan.legalBases.begin(), plan.legalBases.end(), [&](const auto &b) { return b.uuid == uuid; });
    BasisDialog dialog(found == plan.legalBases.end() ? domain::LegalBasis() : *found, directoryOf(*m_desk), this);
    if (!m_desk->context().prompts().run(dialog))
        return;
    const domain::LegalBasis basis = dialog.basis();
    if (basis.uuid.isEmpty())
        return addBases({basis});
    m_desk->edit(QStringLiteral("bases.edit"), {basis.text}, [&](Plan &target) {
        const auto at = std::find_if(target.legalBases.begin(), target.legalBases.end(), [&](const auto &b) { return b.uuid == basis.uuid; });
        if (at == target.legalBases.end())
            return false;
        const auto place = at->preambleIndex;
        *at = basis;
        at->preambleIndex = place;
        return true;
    });
}

void FramePage::addBases(std::vector<domain::LegalBasis> bases)
{
    const QString near = m_bases->current();
    const auto count = bases.size();
    const QString text = bases.front().text;
    QString last;
    const bool done = m_desk->edit(QStringLiteral("bases.edit"), {count == 1 ? text : QString()}, [&](Plan &plan) {
        auto at = std::find_if(plan.legalBases.begin(), plan.legalBases.end(), [&](const auto &b) { return b.uuid == near; });
        plan.legalBases.insert(at == plan.legalBases.end() ? at : at + 1, bases.begin(), bases.end());
        return true;
    });
    if (!done)
        return;
    for (const domain::LegalBasis &basis : m_desk->plan().legalBases) {
        if (basis.text == bases.back().text)
            last = basis.uuid;
    }
    m_bases->choose(last);
    if (count > 1) {
        CommandContext &context = m_desk->context();
        context.notify({Notice::Kind::Note, tr("%Ln legal bases were added.", nullptr, static_cast<int>(count)),
                        {{tr("Undo"), [&context] { undoLast(context); }}}, true, true});
    }
}

void FramePage::removeBasis(const QString &uuid)
{
    QString text;
    for (const domain::LegalBasis &basis : m_desk->plan().legalBases) {
        if (basis.uuid == uuid)
            text = basis.text;
    }
    m_desk->edit(QStringLiteral("bases.edit"), {text}, [&](Plan &plan) {
        return std::erase_if(plan.legalBases, [&](const auto &basis) { return basis.uuid == uuid; }) > 0;
    });
}

void FramePage::moveBasis(const QString &uuid, int by)
{
    m_desk->edit(QStringLiteral("bases.edit"), {}, [&](Plan &plan) {
        const auto at = std::find_if(plan.legalBases.begin(), plan.legalBases.end(), [&](const auto &b) { return b.uuid == uuid; });
        const auto index = at - plan.legalBases.begin();
        if (at == plan.legalBases.end() || index + by < 0 || index + by >= static_cast<std::ptrdiff_t>(plan.legalBases.size()))
            return false;
        std::iter_swap(at, at + by);
        return true;
    });
}

} // namespace bd::gui
