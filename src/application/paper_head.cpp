#include "application/paper_head.h"

namespace bd::application {

namespace {

template <typename Map>
auto valueFor(const Map &map, domain::DocumentKind kind)
{
    const auto it = map.find(kind);
    return it == map.end() ? typename Map::mapped_type() : it->second;
}

} // namespace

documents::Paper paperHead(const domain::IssuingIdentity &issuer, domain::DocumentKind kind)
{
    documents::Paper paper;
    paper.superiorLines = issuer.superiorLines;
    paper.issuerLines = issuer.issuerLines;
    paper.symbol = valueFor(issuer.symbols, kind);
    paper.place = issuer.place;
    paper.recipients = valueFor(issuer.recipients, kind);
    if (!issuer.signers.empty())
        paper.signer = issuer.signers.front();
    return paper;
}

} // namespace bd::application
