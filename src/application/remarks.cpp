#include "application/remarks.h"

#include "domain/validation.h"

#include <algorithm>

namespace bd::application {

std::vector<domain::Issue> remarks(const StoredPlan &stored)
{
    std::vector<domain::Issue> all = stored.readingIssues;
    for (domain::Issue &found : domain::validate(stored.plan)) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const domain::Issue &other) {
            return other.code == found.code && other.where == found.where;
        });
        if (!known) // reading may have said the same already
            all.push_back(std::move(found));
    }
    return all;
}

} // namespace bd::application
