// What stands around a document's text: head, number, place and date, title, recipients, signature. A plain value that plans
// and issuing identities both have; DocumentHead shows it as on paper. Layout: Decree 30/2020, Annex I.
#pragma once
#include "domain/issuing_identity.h"

namespace bd::gui {

/// Places on the page that are looked at and corrected each on its own, in reading order.
enum class HeadPart { Superior, Issuer, Number, Place, Title, Recipients, Authority, Name };

struct HeadText {
    QStringList superiorLines, issuerLines;
    QString number; ///< empty: a gap for the clerk
    QString symbol;
    QString place;
    domain::PartialDate date;
    std::optional<int> year; ///< printed in a date that is unknown otherwise
    QString documentType;    ///< "KẾ HOẠCH"; empty: a letter
    QString title;
    QStringList recipients;  ///< without "- " and ";"
    domain::Signer signer;   ///< a second line of its position is the state post, below the signature
    bool operator==(const HeadText &) const = default;
};

HeadText headOf(const domain::Plan &plan);
void putHead(const HeadText &head, domain::Plan &plan);
/// As it looks on a document of that kind; number, date and title are not an identity's.
HeadText headOf(const domain::IssuingIdentity &identity, domain::DocumentKind kind);
void putHead(const HeadText &head, domain::DocumentKind kind, domain::IssuingIdentity &identity);

/// Takes one part of `from` into `to`.
void copyPart(const HeadText &from, HeadPart part, HeadText &to);
bool samePart(const HeadText &a, const HeadText &b, HeadPart part);

/// "Số:        /KH-UBND"
QString numberLine(const HeadText &head);
/// "Khe Mây, ngày      tháng      năm 2026"; the month has two digits in January and February only.
QString placeDateLine(const HeadText &head);
/// "- Sở Nội vụ (b/c);", the last with a full stop.
QStringList recipientLines(const QStringList &recipients);

/// Lines of the signature above the signing space, as typed below each other: what stands behind "TM.", "KT.", "TL.", "TUQ." is
/// authority, the rest is the position.
QStringList authorityLines(const domain::Signer &signer);
void setAuthorityLines(const QStringList &lines, domain::Signer &signer);
/// Lines below the signing space: the state post of who has two, and the name.
QStringList nameLines(const domain::Signer &signer);
void setNameLines(const QStringList &lines, domain::Signer &signer);

} // namespace bd::gui
