// Arguments of filters stand in quotes, straight or curly, and may hold braces: {x | mac_dinh:"{…}"}.
#pragma once
#include <string_view>

namespace bd::documents {

/// The next brace of `text` (UTF-8) from `at`, inside of a tag, that stands outside of an argument's quotes; npos for
/// none. Quotes that aren't closed, or with something else than the tag's end or another filter behind them, are none.
std::size_t nextBrace(std::string_view text, std::size_t at);

} // namespace bd::documents
