// The template language over plain text: same tags, loops, conditions and filters, and where each value stands.
#include "documents/template/known_names.h"
#include "documents/template/text_template.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::documents;
using namespace Qt::StringLiterals;

namespace {

FilledText fill(const QString &source, const Json &context)
{
    const auto made = TextTemplate::compile(source);
    INFO((made ? std::string() : made.error().args.join(u' ').toStdString()));
    REQUIRE(made);
    return made->fill(context);
}

QStringList faults(const QString &source, const KnownNames *names = nullptr)
{
    const auto made = TextTemplate::compile(source, names);
    return made ? QStringList() : made.error().args;
}

} // namespace

TEST_CASE("a sentence is filled as a Word template is", "[text-template]")
{
    struct Row {
        QString source;
        Json context;
        QString text;
    };
    const Row rows[] = {
        {u"Đã tổ chức {n|so2} cuộc."_s, {{"n", 2}}, u"Đã tổ chức 02 cuộc."_s},
        {u"{n|so2} lượt"_s, {{"n", 1150}}, u"1.150 lượt"_s},
        {u"{n|so2}"_s, {{"n", 1'000'000'000'000'000}}, u"1.000.000.000.000.000"_s},
        {u"đạt {tl|pt}"_s, {{"tl", 55.7}}, u"đạt 55,7%"_s},
        {u"đạt {tl|pt}"_s, {{"tl", 60.0}}, u"đạt 60%"_s},
        {u"ngày {d|ngay_vb}"_s, {{"d", "2026-06-05"}}, u"ngày 05/6/2026"_s},
        {u"ngày {d|ngay_vb}"_s, {{"d", "2026-02-07"}}, u"ngày 07/02/2026"_s},
        {u"{tien|dong}"_s, {{"tien", 49700000}}, u"49.700.000 đồng"_s},
        {u"A{#nu}, trong đó {nu|so2} nữ{/nu}."_s, {{"nu", 12}}, u"A, trong đó 12 nữ."_s},
        {u"A{#nu}, trong đó {nu|so2} nữ{/nu}."_s, {{"nu", nullptr}}, u"A."_s},
        {u"A{#nu}, trong đó {nu|so2} nữ{/nu}."_s, Json::object(), u"A."_s},
        {u"A{^nu}, chưa thống kê{/nu}."_s, Json::object(), u"A, chưa thống kê."_s},
        {u"gồm {#ds}{n|so2} {ten}{^$cuoi}; {/}{/ds}."_s, {{"ds", {{{"n", 3}, {"ten", "mô hình"}}, {{"n", 12}, {"ten", "tổ"}}}}}, u"gồm 03 mô hình; 12 tổ."_s},
        {u"{#ds}{.}{^$cuoi}, {/}{/}"_s, {{"ds", {"a", "b", "c"}}}, u"a, b, c"_s},
        {u"{#ds}{$stt}. {.} {/}"_s, {{"ds", {"a", "b"}}}, u"1. a 2. b "_s},
        {u"{a.b} {ds.1}"_s, {{"a", {{"b", "x"}}}, {"ds", {"y", "z"}}}, u"x z"_s},
        {u"{x|mac_dinh:\"chưa có\"}"_s, Json::object(), u"chưa có"_s},
        {u"không có trường nào"_s, Json::object(), u"không có trường nào"_s},
        {u"{n} < {m} & \"{q}\""_s, {{"n", 1}, {"m", 2}, {"q", "<b>"}}, u"1 < 2 & \"<b>\""_s},
    };
    for (const Row &row : rows) {
        INFO(row.source.toStdString());
        CHECK(fill(row.source, row.context).text == row.text);
    }
}

TEST_CASE("every value says where it stands", "[text-template]")
{
    const FilledText filled = fill(u"Có {n|so2} cuộc{#nu}, {nu|so2} nữ{/nu}: {#ds}{n|so2} {ten}{^$cuoi}; {/}{/ds}."_s,
                                   {{"n", 4}, {"nu", 30}, {"ds", {{{"n", 2}, {"ten", "a"}}, {{"n", 2}, {"ten", "b"}}}}});
    CHECK(filled.text == u"Có 04 cuộc, 30 nữ: 02 a; 02 b."_s);
    QStringList seen;
    for (const TextSpan &span : filled.spans)
        seen << span.path + u'=' + filled.text.mid(span.start, span.length);
    CHECK(seen == QStringList{u"n=04"_s, u"nu=30"_s, u"ds.0.n=02"_s, u"ds.0.ten=a"_s, u"ds.1.n=02"_s, u"ds.1.ten=b"_s});
    CHECK(fill(u"{a} {b}"_s, {{"a", nullptr}, {"b", ""}}).emptyTags == QStringList{u"{a}"_s, u"{b}"_s});
}

TEST_CASE("faults of a sentence are told with their place, as those of Word templates", "[text-template]")
{
    struct Row {
        QString source, code;
    };
    const Row rows[] = {{u"Có {n"_s, u"unclosed_tag"_s},     {u"Có n}"_s, u"unopened_tag"_s},        {u"{{n}}"_s, u"doubled_braces"_s},
                        {u"{}"_s, u"bad_tag"_s},             {u"{n|so3}"_s, u"unknown_filter"_s},    {u"{#a}x"_s, u"unclosed_loop"_s},
                        {u"x{/a}"_s, u"unopened_loop"_s},    {u"{#a}{#b}{/a}{/b}"_s, u"crossed_loop"_s}, {u"{%anh}"_s, u"image_position"_s},
                        {u"{tl|pt:\"nhiều\"}"_s, u"bad_filter_argument"_s}, {u"{#A}{/a}"_s, u"case_mismatch"_s}};
    for (const Row &row : rows) {
        INFO(row.source.toStdString());
        const QStringList args = faults(row.source);
        REQUIRE_FALSE(args.isEmpty());
        CHECK(args.first().startsWith(row.code + u'|'));
        CHECK(args.first().contains(u"part:sentence;text:"_s));
    }
    KnownNames names;
    names.setContract();
    names.setField(KnownNames::root, u"nu"_s, names.add(KnownNames::Kind::Unknown));
    CHECK(faults(u"{nu|so2}{#nu}x{/nu}"_s, &names).isEmpty());
    const QStringList unknown = faults(u"{nuu|so2}"_s, &names);
    REQUIRE(unknown.size() == 1);
    CHECK(unknown.first().startsWith(u"unknown_name|{nuu|so2}"_s.replace(u"|so2"_s, u"\\|so2"_s)));
    CHECK(unknown.first().contains(u"near:"_s));
}

TEST_CASE("a sentence of nothing but faults takes no time and breaks nothing", "[text-template]")
{
    CHECK_FALSE(faults(QString(20'000, u'{')).isEmpty());
    CHECK_FALSE(faults(u"{#a}"_s.repeated(2'000)).isEmpty());
    CHECK(fill(QString(), Json::object()).text.isEmpty());
    CHECK(fill(u"{#a}"_s.repeated(500) + u"{n}"_s + u"{/a}"_s.repeated(500), {{"a", true}, {"n", 1}}).text == u"1"_s);
}
