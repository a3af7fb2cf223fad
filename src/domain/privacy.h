// What should not be stored: a person's data beside words on violence, trafficking or abuse, documents with a secrecy stamp,
// counts of cases so small that they tell who it was. Warnings by looks, never a wall: who writes decides. Law 91/2025/QH15 on
// personal data; laws on domestic violence (2022), human trafficking (2024), children (2016); Law 117/2025 on state secrets.
// Pure; any thread.
#pragma once
#include "domain/figure.h"

namespace bd::domain {

enum class PersonalKind { CitizenNumber, IdNumber, Phone, Birth, House, NameAndAge, NameAndAddress };

/// A place in the text, in UTF-16 units.
struct PersonalMark {
    PersonalKind kind = PersonalKind::CitizenNumber;
    qsizetype start = 0, length = 0;
    bool operator==(const PersonalMark &) const = default;
};

/// Text speaks of violence, trafficking or abuse.
bool isOnViolence(const QString &text);
/// What looks like a person's data within some 300 letters of such words; in order, not overlapping. `beside` is what stands
/// next to the text (the title of a result, other cells of the row): when it speaks of violence, all of the text is near.
std::vector<PersonalMark> personalMarks(const QString &text, const QString &beside = {});
/// The text with each of these places replaced by "…".
QString withoutMarks(const QString &text, const std::vector<PersonalMark> &marks);

/// A line that is nothing but a secrecy stamp: "MẬT", "TỐI MẬT", "[TUYỆT MẬT]", "Độ mật: …".
bool isSecrecyStamp(const QString &line);
/// Any line of the text is one.
bool hasSecrecyStamp(const QString &text);

/// Fewer than this many cases of something sensitive may tell who it was. 0 and unknown tell nobody.
constexpr qint64 smallCell = 5;
bool isSmallCell(const Measure &measure, const std::optional<qint64> &number);
/// Any number of the figure is: total, women, or the others.
bool hasSmallCell(const Measure &measure, const Figure &figure);
bool hasSmallCell(const Measure &measure, const FigureEntry &entry);

} // namespace bd::domain
