// The reader of plans, fed with anything: as a file of text, or (first byte odd) as pasted text.
#include "exchange/plan_import.h"
#include "exchange/plan/recogniser.h"
#include "exchange/source/pdf_source.h"
#include "exchange/source/text_source.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bd;
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    NoProgress progress;
    Result<exchange::ImportedPlan> result = fail("cancelled");
    if (data[0] % 2 == 1) {
        result = exchange::readPlanText(QString::fromUtf8(bytes), progress);
    } else if (auto text = exchange::decodeText(bytes)) {
        if (auto source = exchange::textSource(*text))
            result = exchange::recognisePlan(std::move(*source), progress);
    }
    // The promise of the reader: no word of the source is lost.
    if (result && result->coverage.lost > 0)
        std::abort();
    return 0;
}
