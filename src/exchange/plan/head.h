// The head of a plan: issuing body, number, place and date, title. Decree 30/2020, Annex I, boxes 1 to 5a.
#pragma once
#include "exchange/plan/reading.h"

namespace bd::exchange {

/// Where the parts of the source begin, as indices into SourceDocument::blocks.
struct Frame {
    std::size_t headBegin = 0; ///< before: the page of a site, a related list
    std::size_t titleBegin = 0; ///< behind the type line ("KẾ HOẠCH"), or behind the head when there is none
    std::size_t bodyBegin = 0; ///< preamble
    bool hasType = false;      ///< a line "KẾ HOẠCH" of its own
    bool otherType = false;    ///< "BÁO CÁO", "QUYẾT ĐỊNH": another kind of document
    bool hasState = false;     ///< Quốc hiệu
    bool hasNumber = false;    ///< "Số: …/KH-…"
};

/// Reads head and title into the plan. Error: import.state_secret.
Result<Frame> readHead(const std::vector<SourceBlock> &blocks, Reading &reading);

/// A word of secrecy standing alone on a line ("MẬT", "TỐI MẬT", "TUYỆT MẬT").
bool isSecretStamp(const QString &line);

/// What sites print about a document around it ("Số hiệu", "Người ký", "Ngày ban hành").
struct Facts {
    QString number, signer, issuer;
    std::optional<QDate> date;
    int signerLine = 0;
};
/// True when the line is such a fact (or its label alone); its value goes to `facts`.
bool readFact(const QString &line, Facts &facts, int number);

/// "Nguyễn Thị A", "TRẦN B", "(Họ và tên)": two to six capitalised words.
bool looksLikeName(const QString &text);

} // namespace bd::exchange
