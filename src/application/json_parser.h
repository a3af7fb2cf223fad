// JSON as RFC 8259 has it, read from a device piece by piece into the library's values. The library's own parser takes three
// times as long: it keeps every byte of a token for its messages. Private to application/json_file.
#pragma once
#include <QtGlobal>
#include <nlohmann/json.hpp>
#include <optional>

class QIODevice;

namespace bd::application {

struct ParsedJson {
    nlohmann::json value;
    bool isGood = false;
    // Else one of these:
    bool readFailed = false;
    bool isTooDeep = false;
    std::optional<qint64> brokenAt; ///< the byte that can't stand where it stands
    // And for a good one:
    std::optional<std::string> duplicate; ///< the first name that an object has twice; its last value holds
};

/// `device` is open for reading. Text that is no UTF-8 is a mistake like others. Lists and objects within each other: at most
/// `maxDepth`. A mark at the start (U+FEFF) is skipped.
ParsedJson parseJson(QIODevice &device, std::size_t maxDepth);

} // namespace bd::application
