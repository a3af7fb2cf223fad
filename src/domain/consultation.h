// Asking others about a draft: to whom it was sent, what they answered, and what was done about it.
#pragma once
#include "domain/agency_ref.h"

#include <QDate>
#include <vector>

namespace bd::domain {

/// One body that was asked. Who doesn't answer in time may count as agreeing, if the letter said so.
struct CommentReply {
    AgencyRef agency;
    Answer answer = Answer::None;
    QString document;           ///< number of its letter, "45/SYT-VP"; may be empty
    std::optional<QDate> date;  ///< when it answered
    bool operator==(const CommentReply &) const = default;
};

/// One comment against a section, or against the whole plan.
struct Comment {
    QString uuid;
    AgencyRef agency;
    std::optional<QString> sectionUuid;
    QString text;
    Decision decision = Decision::Open;
    QString reason; ///< explanation, for whatever isn't taken over whole
    bool operator==(const Comment &) const = default;
};

struct CommentRound {
    QString uuid;
    std::optional<QDate> sent, replyBy;
    QString document;           ///< number of the letter that asked; empty until the clerk gives it
    bool silenceAgrees = true;  ///< "quá thời hạn không có ý kiến được coi là thống nhất"
    std::vector<CommentReply> replies;
    std::vector<Comment> comments;
    bool operator==(const CommentRound &) const = default;
};

} // namespace bd::domain
