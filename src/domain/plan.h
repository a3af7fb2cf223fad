// The plan: values only, no database ids. What travels has a uuid. See docs/architecture.md for the words.
#pragma once
#include "domain/agency_ref.h"
#include "domain/codes.h"
#include "domain/consultation.h"
#include "domain/partial_date.h"
#include "domain/rich_text.h"

#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace bd::domain {

struct Paragraph {
    QString uuid;
    ParagraphLevel level = ParagraphLevel::Plain;
    RichText text;
    bool operator==(const Paragraph &) const = default;
};

struct TableCell {
    std::vector<RichText> paragraphs;
    int columnSpan = 1;
    int rowSpan = 1; ///< a cell covered by one above is left out of its row
    bool operator==(const TableCell &) const = default;
};

struct TableRow {
    std::vector<TableCell> cells;
    bool isHead = false;
    bool operator==(const TableRow &) const = default;
};

struct Table {
    QString uuid;
    std::vector<TableRow> rows;
    bool operator==(const Table &) const = default;
};

using Block = std::variant<Paragraph, Table>;

/// A node of the outline, 1 to 4 deep. Its number is computed (domain/numbering.h), never stored.
struct Section {
    QString uuid;
    SectionKind kind = SectionKind::Other;
    RichText heading;   ///< may be empty: then the first paragraph follows the number and is not bold
    QString headingEnd; ///< what stood behind the heading: "", "." or ":"; printed again
    /// Style of this section's own number, as its siblings have it.
    NumberStyle numberStyle = NumberStyle::Decimal;
    std::optional<QString> sourceNumber; ///< what an imported source had typed, "2.1"
    std::vector<AgencyRef> agencies;     ///< in the assignment section: whose duties these are
    /// What the program drafted here last (domain/organisation_draft.h), as plain text; unknown where it drafted nothing.
    /// Text that differs from it was written by somebody and is never overwritten.
    std::optional<QString> draft;
    std::vector<Block> blocks;           ///< text and tables before the sub-sections
    std::vector<Section> sections;
    bool operator==(const Section &) const = default;
};

/// A document the plan rests on.
struct LegalBasis {
    QString uuid;
    QString text;    ///< as cited
    QString docType; ///< "Công văn", "Kế hoạch", "Luật" …
    QString number;  ///< "540/SNV-CCHCTN&VTLT"; empty for laws cited by name
    PartialDate date;
    QString issuer;
    QString title;
    std::optional<int> preambleIndex; ///< the preamble paragraph it stands in
    bool operator==(const LegalBasis &) const = default;
};

/// Money is whole đồng; unknown is not zero.
struct Budget {
    std::optional<qint64> amount;
    QString text; ///< as written: "25.000.000, NS tỉnh", "lồng ghép"
    QString source;
    bool operator==(const Budget &) const = default;
};

struct Assignment {
    AgencyRef agency;
    Role role = Role::Lead;
    bool operator==(const Assignment &) const = default;
};

struct Task {
    QString uuid;
    QString title;
    std::optional<SectionKind> kind;
    std::optional<QString> sectionUuid;
    std::optional<QString> paragraphUuid;
    std::vector<Assignment> assignments;
    QString timeText; ///< as printed: "Quý II", "trước 28/02"
    PartialDate start, end;
    QString product;
    Budget budget;
    TaskStatus status = TaskStatus::NotStarted;
    QString statusReason; ///< why it was dropped
    bool operator==(const Task &) const = default;
};

struct ReportingDuty {
    QString uuid;
    DutyKind kind = DutyKind::Periodic;
    std::optional<Period> period;
    std::optional<QDate> due; ///< as printed; a year left out is the plan's
    bool strict = false;      ///< "trước ngày": the last good day is the day before
    QString wording;          ///< the words it was recognised by
    QString from, to, via;
    std::optional<QString> sectionUuid;
    bool operator==(const ReportingDuty &) const = default;
};

struct Signer {
    QStringList authority; ///< "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
    QString position;      ///< "PHÓ CHỦ TỊCH"
    QString name;
    bool operator==(const Signer &) const = default;
};

struct Plan {
    QString uuid;
    /// What this document is: a report's text has the shape of a plan's, and everything that edits, numbers, compares and prints
    /// serves both (ADR 30). Lists of plans show plans only.
    DocumentKind document = DocumentKind::Plan;
    PlanKind kind = PlanKind::Year;
    PlanState state = PlanState::Draft;
    std::optional<int> year;
    /// Head lines as printed. A superior only where the issuer has one above it (a UBND has none).
    QStringList superiorLines, issuerLines;
    QString number; ///< empty until the clerk gives it
    QString symbol; ///< "KH-UBND"
    QString place;
    PartialDate date;
    QString documentType = QStringLiteral("KẾ HOẠCH");
    QString title;
    QStringList addressees; ///< behind "Kính gửi:", as printed, without "- " and ";"; plans have none
    std::vector<RichText> preamble;
    std::vector<LegalBasis> legalBases;
    std::vector<Section> sections;
    std::vector<Task> tasks;
    std::vector<ReportingDuty> duties;
    std::vector<RichText> closing;
    QStringList recipients; ///< without "- " and ";"
    Signer signer;
    std::vector<Section> appendices; ///< heading "Phụ lục …", blocks
    QString footLine;                ///< "Dữ liệu minh họa" on samples
    std::optional<QString> identityUuid; ///< of the issuing identity (domain/issuing_identity.h) it was begun with
    std::optional<QString> parentUuid;   ///< of the plan it belongs to; its tasks count once
    std::optional<QString> revisionOf;   ///< of the issued plan that it amends or replaces
    QString revisionNote;                ///< what the revision changes
    std::vector<CommentRound> rounds;    ///< who was asked about the draft, and what came back
    bool operator==(const Plan &) const = default;

    QString superior() const; ///< head lines as one name in sentence case, "UBND tỉnh Gia Lai"
    QString issuer() const;
};

} // namespace bd::domain
