// A file with one plan, and edits of it as the window makes them.
#pragma once
#include "application/database_fixture.h"
#include "domain/outline_edit.h"
#include "storage/full_plan.h"

#include <functional>

namespace bd::test {

struct Desk {
    using Change = std::function<void(domain::Plan &)>;
    DataFile f;
    qint64 id = 0;
    domain::Plan plan;

    explicit Desk(const domain::Plan &start = fullPlan())
    {
        exec(f.database, QStringLiteral("PRAGMA synchronous = OFF")); // no test of syncs: thousands of edits
        id = f.add(start).planId;
        reread();
    }
    void reread() { plan = f.plans.load(id).value().plan; }
    Result<application::PlanChange> tryEdit(const Change &change, const application::PlanEdit &name = {QStringLiteral("text.edit"), {}, 0})
    {
        domain::Plan after = plan;
        change(after);
        return f.plans.edit(id, plan, after, name);
    }
    application::ChangeSet edit(const Change &change, const application::PlanEdit &name = {QStringLiteral("text.edit"), {}, 0})
    {
        const auto done = tryEdit(change, name);
        INFO((done ? std::string() : (done.error().code + u' ' + done.error().args.join(u',') + u' ' + done.error().detail).toStdString()));
        REQUIRE(done);
        reread();
        return done->changes;
    }
    void apply(const application::ChangeSet &set)
    {
        const auto done = f.plans.apply(set);
        INFO((done ? std::string() : (done.error().code + u' ' + done.error().detail).toStdString()));
        REQUIRE(done);
        reread();
    }
};

inline domain::Section &sectionIn(domain::Plan &plan, const char *uuid)
{
    auto *found = domain::findSection(plan, QString::fromLatin1(uuid));
    REQUIRE(found);
    return *found;
}

} // namespace bd::test
