// The end of a plan: recipients and signature. Decree 30/2020, Annex I, boxes 7 and 9b.
#pragma once
#include "exchange/plan/head.h"

namespace bd::exchange {

/// Where the end of a plan stands, as indices into SourceDocument::blocks.
struct TailFrame {
    std::size_t begin = 0;    ///< first line of recipients or signature; the number of blocks when there is none
    std::size_t end = 0;      ///< behind the last line of both
    bool hasRecipients = false;
    bool hasSignature = false;
};
TailFrame findTail(const std::vector<SourceBlock> &blocks, std::size_t from);

/// Reads recipients and signer into the plan. Issue: signature_repaired.
void readTail(const std::vector<SourceBlock> &blocks, const TailFrame &frame, Reading &reading);

/// "Phụ lục", "PHỤ LỤC II", "Phụ lục: …" on a line of its own.
bool isAppendixHeading(const QString &line);

} // namespace bd::exchange
