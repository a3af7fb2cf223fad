#include "documents/layout/page.h"

namespace bd::documents {

Page::~Page() = default;

} // namespace bd::documents
