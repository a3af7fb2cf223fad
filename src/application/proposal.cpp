#include "application/proposal.h"

#include <QCoreApplication>
#include <algorithm>

namespace bd::application {

namespace {

struct Proposals {
    Q_DECLARE_TR_FUNCTIONS(Proposals)
};

using Sections = std::vector<domain::Section>;

Sections *siblingsOf(Sections &sections, const QString &uuid)
{
    for (domain::Section &section : sections) {
        if (section.uuid == uuid)
            return &sections;
        if (Sections *found = siblingsOf(section.sections, uuid))
            return found;
    }
    return nullptr;
}

Sections::iterator find(Sections &sections, const QString &uuid)
{
    return std::find_if(sections.begin(), sections.end(), [&](const domain::Section &s) { return s.uuid == uuid; });
}

} // namespace

QString proposalText(const domain::Issue &issue)
{
    const QStringList words = issue.proposal.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 3 || words.first() != QLatin1String("children"))
        return {};
    return issue.args.size() > 1
        ? Proposals::tr("Proposal: number them %1, as parts of the entry before them.").arg(issue.args.at(1))
        : Proposals::tr("Proposal: make them parts of the entry before them.");
}

bool applyProposal(domain::Plan &plan, const domain::Issue &issue)
{
    const QStringList words = issue.proposal.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 3 || words.first() != QLatin1String("children"))
        return false;
    Sections *siblings = siblingsOf(plan.sections, words.at(1));
    if (!siblings)
        return false;
    const QStringList children = words.mid(2);
    for (const QString &uuid : children) {
        if (uuid == words.at(1) || find(*siblings, uuid) == siblings->end())
            return false;
    }
    Sections moved;
    for (const QString &uuid : children) {
        const auto at = find(*siblings, uuid);
        moved.push_back(std::move(*at));
        siblings->erase(at);
    }
    domain::Section &parent = *find(*siblings, words.at(1));
    const auto style = parent.sections.empty() ? domain::NumberStyle::Nested : parent.sections.front().numberStyle;
    for (domain::Section &section : moved) {
        section.numberStyle = style;
        parent.sections.push_back(std::move(section));
    }
    return true;
}

} // namespace bd::application
