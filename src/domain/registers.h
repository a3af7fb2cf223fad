// The registers: Tháng hành động, Mô hình, Kiểm tra, giám sát, Văn bản đã ban hành, Ban VSTBPN, Khen thưởng, Cán bộ nữ.
// Values only. Names of persons appear as office-holders only (members of the committee); victims and cases never.
#pragma once
#include "domain/figure.h"
#include "domain/partial_date.h"

namespace bd::domain {

/// The Action Month of a year, 15/11 to 15/12. One per year.
struct ActionMonth {
    struct Step { QString text; std::optional<QDate> due; bool isDone = false; bool operator==(const Step &) const = default; };
    QString uuid;
    int year = 0;
    QString theme;
    QStringList messages;
    std::optional<QDate> launchDate;
    QString launchPlace, host;       ///< who holds the launch this year; past hosts are the other years' rows
    std::optional<QDate> reportDue;  ///< from the superior's letter; none is assumed
    DayRange reportPeriod;           ///< invalid dates: 15/11 to 15/12
    QString planUuid;                ///< its own plan; "" for none
    std::vector<Step> steps;         ///< the checklist
    QString notes;
    bool operator==(const ActionMonth &) const = default;
};

struct CommunityModel {
    QString uuid;
    QString kind;    ///< "dia-chi-tin-cay", "nha-tam-lanh", "cau-lac-bo" … of resources/catalogue/model-kinds.json, or words
    QString name, place;
    AgencyRef agency; ///< who looks after it
    PartialDate started, ended;
    ModelState state = ModelState::Running;
    QString notes;
    bool operator==(const CommunityModel &) const = default;
};

/// What a model did in a year.
struct ModelYear {
    QString uuid, modelUuid;
    int year = 0;
    std::optional<qint64> members, women, sessions, helped; ///< members, of them women; meetings; lượt người được hỗ trợ
    std::optional<qint64> cost;
    QString notes;
    bool operator==(const ModelYear &) const = default;
};

struct Inspection {
    QString uuid;
    InspectionRole role = InspectionRole::Chairing;
    AgencyRef unit;        ///< who is inspected
    AgencyRef lead;        ///< who inspects
    PartialDate planned;
    std::optional<QDate> date; ///< when it was made; none: not yet
    QString team, contents, findings, document; ///< the report's number and date
    QString taskUuid;
    bool operator==(const Inspection &) const = default;
};

/// "Kiến nghị" of an inspection, with its deadline.
struct Recommendation {
    QString uuid, inspectionUuid, text;
    std::optional<QDate> due, doneOn;
    QString outcome;
    bool operator==(const Recommendation &) const = default;
};

struct IssuedDocument {
    QString uuid, number, kind; ///< "Kế hoạch", "Công văn", "Quyết định" …
    QDate date;
    QString title, issuer, planUuid;
    bool operator==(const IssuedDocument &) const = default;
};

/// A decision on the committee ("quyết định kiện toàn"), and who is in it by it.
struct Committee {
    QString uuid, name, decision;
    QDate date;
    std::optional<QDate> ended; ///< when the next one took its place
    bool operator==(const Committee &) const = default;
};
struct CommitteeMember {
    QString uuid, committeeUuid, name, position, role; ///< role in the committee: "Trưởng ban", "Ủy viên"
    std::optional<bool> isWoman;
    int order = 0;
    bool operator==(const CommitteeMember &) const = default;
};
struct CommitteeMeeting {
    QString uuid, committeeUuid, contents, document;
    QDate date;
    std::optional<qint64> present, women;
    bool operator==(const CommitteeMeeting &) const = default;
};

struct Award {
    QString uuid, decision, form, level; ///< form: "Bằng khen", "Giấy khen"; level: whose decision it is
    QDate date;
    AwardTarget target = AwardTarget::Group;
    QString recipient; ///< an agency, or an office-holder in office
    QString reason;
    bool operator==(const Award &) const = default;
};

/// "Cán bộ nữ": how many of a body are women, as of a day.
struct CadreStock {
    QString uuid, body; ///< "Cấp ủy", "HĐND", "UBND", "Trưởng, phó phòng", "Bí thư, trưởng thôn" …
    AgencyRef unit;
    QDate asOf;
    std::optional<qint64> total, women;
    QString source;
    bool operator==(const CadreStock &) const = default;
};

} // namespace bd::domain
