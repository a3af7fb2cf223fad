// One tag of the template language, parsed: {name}, {#list}, {^list}, {/list}, {a.b | so}, {x |
// mac_dinh:"…"}.
#pragma once
#include "documents/template/filters.h"
#include "documents/template/image_options.h"
#include "documents/values/template_place.h"

#include <QStringList>
#include <vector>

namespace bd::documents {

struct FilterCall {
    const Filter *filter = nullptr;
    QString argument;
};

/// What stands before the filters. "." is the value of the loop itself; $stt, $dau, $cuoi tell of the loop's
/// pass.
struct Expression {
    QString name; ///< as written, trimmed: "a.b"
    QStringList path;
    std::vector<FilterCall> filters;
};

enum class TagKind { Value, Loop, Inverted, End, Image };

/// The order in which a reader comes by: part after part, paragraph after paragraph.
struct ReadingOrder {
    int part = 0;
    qsizetype paragraph = 0, offset = 0;
    auto operator<=>(const ReadingOrder &) const = default;
};

/// An error in a template: a stable code, the tag as the author wrote it, the place as Word's user sees it.
struct TemplateError {
    QString code;  ///< docs/templates.md lists them
    QString tag;   ///< "{#nhiem_vu}"
    QString place; ///< see Place::toString
    /// What helps to mend it, "KEY:VALUE". near: what was probably meant, as to be typed ("{don_vi_chu_tri}").
    /// end, for an unclosed loop: where its closing tag was expected (see expected_end.h). filter: the filter whose
    /// argument is wrong. within: the loop in which the name holds. other: the loop that crosses. braces: no field may be
    /// meant at all.
    QStringList hints = {};
    ReadingOrder order = {};
    QString toArg() const; ///< "CODE|TAG|PLACE|HINT|…", see joinedFields
};

struct Tag {
    TagKind kind = TagKind::Value;
    QString text; ///< with its braces; long ones shortened: it is only for people to find it
    Expression expression;
    ImageOptions image; ///< of an Image
    Place place;
    ReadingOrder order = {};
    bool standsAlone = false; ///< a Value that is all its paragraph holds: there a table may come
    bool isRefused = false;   ///< of a kind there isn't: what it names doesn't matter any more
};

/// The fault of a tag, at its place.
TemplateError faultOf(const Tag &tag, const QString &code, const QStringList &hints = {});
/// By place; those of one place stay as they are.
void sortForReading(std::vector<TemplateError> &errors);

/// A tag as errors and reports show it: a run of forgotten braces may make one of a whole page.
QString shownTag(const QString &tag);

/// `content` is what stands between the braces. Errors are added to `errors`; the tag is usable all the same.
Tag parseTag(const QString &content, const Place &place, std::vector<TemplateError> &errors);

} // namespace bd::documents
