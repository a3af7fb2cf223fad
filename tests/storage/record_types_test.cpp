// Columns are said once per type; every field goes there and back, and unknown stays unknown.
#include "storage/record_types.h"

#include "storage/full_records.h"
#include "storage/json_text.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::storage;
using namespace bd::test;

namespace {

template <typename T>
void goesThereAndBack()
{
    INFO(RecordType<T>::table().toStdString());
    const T full = fullRecord<T>(), bare = bareRecord<T>();
    CHECK(RecordType<T>::value(RecordType<T>::row(full)) == full);
    CHECK(RecordType<T>::value(RecordType<T>::row(bare)) == bare);
    CHECK_FALSE(full == bare);
    CHECK_FALSE(RecordType<T>::name(full).isEmpty());
    CHECK(RecordType<T>::words(full).size() > 2);
}

} // namespace

TEST_CASE("records: every field and every emptiness goes into a row and comes back", "[records]")
{
    goesThereAndBack<domain::ActionMonth>();
    goesThereAndBack<domain::CommunityModel>();
    goesThereAndBack<domain::ModelYear>();
    goesThereAndBack<domain::Inspection>();
    goesThereAndBack<domain::Recommendation>();
    goesThereAndBack<domain::IssuedDocument>();
    goesThereAndBack<domain::Committee>();
    goesThereAndBack<domain::CommitteeMember>();
    goesThereAndBack<domain::CommitteeMeeting>();
    goesThereAndBack<domain::Award>();
    goesThereAndBack<domain::CadreStock>();
    goesThereAndBack<domain::ReportRequest>();
    goesThereAndBack<domain::Collection>();
    goesThereAndBack<domain::CollectionAnswer>();
}

TEST_CASE("records: unknown is NULL and zero is zero", "[records]")
{
    const Row bare = RecordType<domain::ModelYear>::row(bareRecord<domain::ModelYear>());
    CHECK(bare["women"].is_null());
    const Row full = RecordType<domain::ModelYear>::row(fullRecord<domain::ModelYear>());
    CHECK(full["helped"] == 0);
    const Row member = RecordType<domain::CommitteeMember>::row(bareRecord<domain::CommitteeMember>());
    CHECK(member["is_woman"].is_null());
}

TEST_CASE("records: texts are kept as NFC without characters that no document can hold", "[records]")
{
    domain::CommunityModel model = bareRecord<domain::CommunityModel>();
    model.name = QString::fromUtf8("  Mo\xcc\x82 hi\xcc\x80nh\x01 ");
    const Row row = RecordType<domain::CommunityModel>::row(model);
    CHECK(textOf(row["name"]) == QString::fromUtf8("Mô hình"));
    CHECK(textOf(row["search_key"]).contains(QStringLiteral("mo hinh")));
    CHECK_FALSE(textOf(row["sort_key"]).isEmpty());
}
