// Names of agencies inside plans: where one begins and ends, and groups of them taken apart. Pure functions.
#pragma once
#include "domain/plan.h"

#include <QString>
#include <optional>
#include <vector>

namespace bd::exchange {

/// Does an agency's name begin at `at` of lowered text ("sở nội vụ", "các đoàn thể", "ubnd xã")?
bool agencyBegins(QStringView low, qsizetype at = 0);

/// The agency named at `at`: up to a bracket, a comma, a verb or a preposition that can't belong to it.
struct FoundAgency {
    QString name;
    qsizetype end = 0;
};
std::optional<FoundAgency> agencyAt(const QString &text, const QString &low, qsizetype at);

/// Where the verb begins that says what the agency does ("chủ trì", "phối hợp", "xây dựng"); -1 when none. Capitals are
/// words of names ("Phòng Tổ chức").
qsizetype dutyVerb(QStringView text, QStringView low, qsizetype from = 0);

/// Taken apart: "Đài A và Báo B", "Các sở, ngành: Y tế; Tư pháp", "Đề nghị Hội X và các tổ chức thành viên".
/// "Đề nghị" makes them invited and is taken off the name. Empty when the text names no agency.
std::vector<domain::AgencyRef> agenciesIn(const QString &text);

/// Is "Các sở, ngành: Y tế; …" a list of names and not a heading with text behind its colon?
bool isAgencyGroup(const QString &before, const QString &after);

/// "ỦY BAN NHÂN DÂN TỈNH A" and the next line "SỞ B" are two agencies; "ỦY BAN NHÂN DÂN" and "TỈNH A" are one.
/// Gives the number of leading lines that form the superior (0 when all form one issuer).
qsizetype superiorLineCount(const QStringList &headLines, const std::vector<bool> &bold);

} // namespace bd::exchange
