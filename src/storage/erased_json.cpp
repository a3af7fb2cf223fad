#include "storage/erased_json.h"

#include "base/text/fold.h"
#include "storage/activity_rows.h"
#include "storage/erasure.h"
#include "storage/json_text.h"

#include <algorithm>

namespace bd::storage {

using nlohmann::json;

namespace {

bool isNested(const QString &text)
{
    return text.startsWith(QLatin1Char('[')) || text.startsWith(QLatin1Char('{'));
}

/// [{"t":"…"}, …]: formatted text, whose words may go over several pieces.
bool isSpans(const json &value)
{
    return value.is_array() && !value.empty() && std::all_of(value.begin(), value.end(), [](const json &item) {
        return item.is_object() && item.contains("t") && item.at("t").is_string();
    });
}

/// Without empty pieces, neighbours of one format as one: as domain::RichText holds it, else the next edit would find a row that
/// isn't as it was read.
json joinedSpans(const json &spans)
{
    json joined = json::array();
    for (const json &span : spans) {
        const bool isNote = span.contains("fn");
        if (!isNote && textOf(span.at("t")).isEmpty())
            continue;
        const auto isSame = [&](const char *key) { return joined.back().contains(key) == span.contains(key); };
        if (!joined.empty() && !isNote && !joined.back().contains("fn") && isSame("b") && isSame("i"))
            joined.back()["t"] = jsonText(textOf(joined.back().at("t")) + textOf(span.at("t")));
        else
            joined.push_back(span);
    }
    return joined;
}

/// One piece without format says no more than the plain text beside it.
bool isPlain(const json &spans)
{
    return spans.is_array() && (spans.empty() || (spans.size() == 1 && spans.front().size() == 1));
}

QString escaped(const QString &text)
{
    const QString quoted = compactJson(jsonText(text));
    return quoted.mid(1, quoted.size() - 2);
}

} // namespace

bool isStructural(const QString &name)
{
    static const QStringList names{
        QStringLiteral("id"), QStringLiteral("uuid"), QStringLiteral("version"), QStringLiteral("position"), QStringLiteral("kind"),
        QStringLiteral("state"), QStringLiteral("role"), QStringLiteral("level"), QStringLiteral("status"), QStringLiteral("answer"),
        QStringLiteral("number_style"), QStringLiteral("addressing"), QStringLiteral("participation"),
        QStringLiteral("origin"), QStringLiteral("nature"), QStringLiteral("measure"), QStringLiteral("target"), QStringLiteral("what"),
        QStringLiteral("act"), QStringLiteral("at"), QStringLiteral("entity_kind"), QStringLiteral("program"), QStringLiteral("sha256"),
        QStringLiteral("thumbnail"), QStringLiteral("media_type"), QStringLiteral("format"), QStringLiteral("date"), QStringLiteral("due"),
        QStringLiteral("sent"), QStringLiteral("reply_by"), QStringLiteral("received"), QStringLiteral("as_of"), QStringLiteral("done_on"),
        QStringLiteral("started"), QStringLiteral("ended"), QStringLiteral("planned"), QStringLiteral("valid_from"), QStringLiteral("valid_to"),
        QStringLiteral("period"), QStringLiteral("period_from"), QStringLiteral("period_to"), QStringLiteral("report_due"),
        QStringLiteral("report_from"), QStringLiteral("report_to"), QStringLiteral("section_kind"), QStringLiteral("code"),
        QStringLiteral("owner_kind"), QStringLiteral("parent_uuid"), QStringLiteral("revision_of"), QStringLiteral("document_type"), QStringLiteral("document"),
        QStringLiteral("activity_kinds"), QStringLiteral("measures"), QStringLiteral("key")};
    return names.contains(name) || name.endsWith(QLatin1String("_uuid")) || name.endsWith(QLatin1String("_id"))
        || name.endsWith(QLatin1String("_date")) || name.endsWith(QLatin1String("_at")) || name.endsWith(QLatin1String("_sha256"));
}

TextEraser::TextEraser(const QString &text) : m_text(text), m_folded(text::searchKey(text)) {}

QStringList TextEraser::forms() const
{
    const QString once = escaped(m_text), twice = escaped(once), thrice = escaped(twice);
    QStringList all{m_text, once, twice, thrice};
    all.removeDuplicates();
    return all;
}

bool TextEraser::cleanString(json &value) const
{
    QString text = textOf(value);
    bool isChanged = false;
    if (isNested(text)) {
        json inner = parsedJson(text);
        if ((inner.is_array() || inner.is_object()) && clean(inner, {})) {
            text = compactJson(inner);
            isChanged = true;
        }
    }
    if (text.contains(m_text)) {
        text.replace(m_text, erasedMark());
        isChanged = true;
    }
    if (isChanged)
        value = jsonText(text);
    return isChanged;
}

bool TextEraser::cleanSpans(json &spans) const
{
    QString plain;
    for (const json &span : spans)
        plain += textOf(span.at("t"));
    bool isChanged = false;
    // From the end, so that what stands before keeps its place.
    for (qsizetype at = plain.lastIndexOf(m_text); at >= 0; at = at > 0 ? plain.lastIndexOf(m_text, at - 1) : -1) {
        qsizetype begin = 0;
        bool isMarked = false;
        for (json &span : spans) {
            QString piece = textOf(span.at("t"));
            const qsizetype size = piece.size(), from = std::max<qsizetype>(at - begin, 0), to = std::min(at + m_text.size() - begin, size);
            if (from < to) {
                piece.replace(from, to - from, isMarked ? QString() : erasedMark());
                span["t"] = jsonText(piece);
                isMarked = true;
            }
            begin += size;
        }
        plain.replace(at, m_text.size(), erasedMark());
        isChanged = true;
    }
    if (isChanged)
        spans = joinedSpans(spans);
    return isChanged;
}

bool TextEraser::cleanObject(json &object) const
{
    const json before = object;
    bool isChanged = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = QString::fromStdString(it.key());
        if (!key.endsWith(QLatin1String("_key")) && clean(it.value(), key))
            isChanged = true;
    }
    if (const auto key = object.find("import_key"); key != object.end() && key->is_string() && (isChanged || textOf(*key).contains(m_text))) {
        *key = nullptr;
        isChanged = true;
    }
    if (!isChanged)
        return false;
    for (const char *key : {"spans", "heading_spans"}) {
        if (const auto it = object.find(key); it != object.end() && it->is_string() && isPlain(parsedJson(textOf(*it))))
            *it = nullptr;
    }
    if (object.contains("exact_key") && object.contains("result_sort_key")) {
        setActivityKeys(object);
        return true;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = QString::fromStdString(it.key());
        if (!it.value().is_string())
            continue;
        QString value = textOf(it.value());
        if (key == QLatin1String("search_key") && !m_folded.isEmpty())
            it.value() = jsonText(value.replace(m_folded, erasedMark()));
        if (!key.endsWith(QLatin1String("sort_key")))
            continue;
        it.value() = jsonText(text::sortKey(erasedMark()));
        for (auto other = before.begin(); other != before.end(); ++other) { // of which text it was made
            if (other.value().is_string() && other.key() != it.key() && text::sortKey(textOf(other.value())) == value)
                it.value() = jsonText(text::sortKey(textOf(object.at(other.key()))));
        }
    }
    return true;
}

bool TextEraser::clean(json &value, const QString &key) const
{
    if (value.is_string())
        return !isStructural(key) && cleanString(value);
    if (value.is_object())
        return cleanObject(value);
    if (!value.is_array())
        return false;
    bool isChanged = isSpans(value) && cleanSpans(value);
    for (json &item : value) {
        if (clean(item, key))
            isChanged = true;
    }
    return isChanged;
}

void collectPictures(const json &value, const QString &sum, QStringList &pictures)
{
    if (value.is_object() && value.contains("sha256") && textOf(value.at("sha256")) == sum) {
        const QString picture = textOf(value.value("thumbnail", json()));
        if (!picture.isEmpty() && !pictures.contains(picture))
            pictures.append(picture);
    }
    if (value.is_structured()) {
        for (const json &item : value)
            collectPictures(item, sum, pictures);
    }
}

bool eraseFile(json &value, const QStringList &sums, QStringList &names)
{
    bool isChanged = false;
    if (value.is_string()) { // JSON within JSON: what a frozen report holds
        const QString text = textOf(value);
        const bool mayHold = isNested(text) && std::any_of(sums.begin(), sums.end(), [&](const QString &sum) { return text.contains(sum); });
        json inner = mayHold ? parsedJson(text) : json();
        if (eraseFile(inner, sums, names)) {
            value = jsonText(compactJson(inner));
            isChanged = true;
        }
        return isChanged;
    }
    if (value.is_object()) {
        const auto sumIn = [&](const char *key) {
            const auto it = value.find(key);
            return it != value.end() && it->is_string() && sums.contains(textOf(*it)) ? it : value.end();
        };
        if (const auto sum = sumIn("sha256"); sum != value.end()) {
            *sum = "";
            for (const char *key : {"name", "caption", "file"}) {
                if (const auto it = value.find(key); it != value.end() && it->is_string()) {
                    names.append(textOf(*it));
                    *it = jsonText(erasedMark());
                }
            }
            isChanged = true;
        }
        for (const char *key : {"thumbnail", "outline_sha256"}) {
            if (const auto sum = sumIn(key); sum != value.end()) {
                *sum = nullptr;
                isChanged = true;
                if (const auto name = value.find("outline_name"); name != value.end() && name->is_string()) {
                    names.append(textOf(*name));
                    *name = nullptr;
                }
            }
        }
    }
    if (value.is_structured()) {
        for (json &item : value) {
            if (eraseFile(item, sums, names))
                isChanged = true;
        }
    }
    return isChanged;
}

} // namespace bd::storage
