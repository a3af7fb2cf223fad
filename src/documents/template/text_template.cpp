#include "documents/template/text_template.h"

#include "documents/template/lookup.h"
#include "documents/template/name_check.h"
#include "documents/template/pairing.h"
#include "documents/template/tag_scan.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

/// What a sentence can't hold: pictures.
void refusePictures(const std::vector<Tag> &tags, std::vector<TemplateError> &errors)
{
    for (const Tag &tag : tags)
        if (tag.kind == TagKind::Image)
            errors.push_back(faultOf(tag, u"image_position"_s));
}

void checkNames(const KnownNames &names, const std::vector<Tag> &tags, const LoopPlan &plan, std::vector<TemplateError> &errors)
{
    NameCheck check(names);
    check.addPart(tags, plan.parent, {});
    errors.insert(errors.end(), check.unknown().begin(), check.unknown().end());
    errors.insert(errors.end(), check.wrongKind().begin(), check.wrongKind().end());
}

Error invalid(std::vector<TemplateError> errors)
{
    sortForReading(errors);
    QStringList args;
    for (const TemplateError &error : errors)
        if (const QString arg = error.toArg(); !args.contains(arg))
            args << arg;
    return {u"template.invalid"_s, args, {}};
}

} // namespace

/// What one filling knows.
struct TextTemplate::Run {
    struct Pass {
        QString name;
        std::size_t pass = 0, count = 1;
        bool isList = false;
    };
    FilledText filled;
    Scopes scopes;
    std::vector<Pass> passes; ///< of the loops around
    std::vector<TagKey> keys; ///< per tag

    const Json *find(const Tag &tag, const TagKey &key, Json &owned, bool &present) const
    {
        if (key.isPass)
            for (auto pass = passes.rbegin(); pass != passes.rend(); ++pass)
                if (pass->isList && passValue(tag.expression.name, pass->pass, pass->count, owned))
                    return &owned;
        return lookUpName(tag.expression, key, scopes, present);
    }
    QString pathOf(const QString &name) const
    {
        QString path;
        for (const Pass &pass : passes)
            if (pass.isList)
                path += u"%1.%2."_s.arg(pass.name).arg(pass.pass);
        return path + name;
    }
};

Result<TextTemplate> TextTemplate::compile(const QString &source, const KnownNames *names)
{
    pugi::xml_document doc;
    pugi::xml_node node = doc.append_child("text");
    node.append_child(pugi::node_pcdata).set_value(toStd(source).c_str());
    std::vector<TemplateError> errors;
    Place place;
    place.part = u"sentence"_s;
    ScannedPart scanned = scanTags(doc, place, true, {}, errors);
    std::vector<pugi::xml_node> markers;
    collectMarkers(doc, markers);
    const LoopPlan plan = pairLoops(markers, scanned.tags, names, errors);
    refusePictures(scanned.tags, errors);
    if (names)
        checkNames(*names, scanned.tags, plan, errors);
    if (!errors.empty())
        return fail(invalid(std::move(errors)));

    TextTemplate made;
    made.m_tags = std::move(scanned.tags);
    made.m_partner = plan.partner;
    made.m_places.resize(made.m_tags.size());
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() == pugi::node_pcdata) {
            made.m_pieces.push_back({child.value(), -1});
            continue;
        }
        const int tag = tagOf(child);
        made.m_places[std::size_t(tag)] = made.m_pieces.size();
        made.m_pieces.push_back({{}, tag});
    }
    return made;
}

QStringList TextTemplate::names() const
{
    QStringList names;
    for (const Tag &tag : m_tags)
        if (tag.kind != TagKind::End && !tag.expression.path.isEmpty() && !tag.expression.name.startsWith(u'$') && tag.expression.name != u"."
            && !names.contains(tag.expression.path.first()))
            names << tag.expression.path.first();
    return names;
}

FilledText TextTemplate::fill(const Json &context) const
{
    Run run;
    run.scopes.push_back(&context);
    for (const Tag &tag : m_tags)
        run.keys.emplace_back(tag.expression);
    fill(0, m_pieces.size(), run);
    return std::move(run.filled);
}

void TextTemplate::fill(std::size_t begin, std::size_t end, Run &run) const
{
    for (std::size_t i = begin; i < end; ++i) {
        const Piece &piece = m_pieces[i];
        if (piece.tag < 0) {
            run.filled.text += toQString(piece.literal);
            continue;
        }
        const Tag &tag = m_tags[std::size_t(piece.tag)];
        if (tag.kind == TagKind::Value) {
            value(piece.tag, run);
        } else if (tag.kind != TagKind::End) {
            const std::size_t last = m_places[std::size_t(m_partner[std::size_t(piece.tag)])];
            loop(i, last, run);
            i = last;
        }
    }
}

void TextTemplate::value(int number, Run &run) const
{
    const Tag &tag = m_tags[std::size_t(number)];
    Json found, owned;
    bool present = true;
    const Json *named = run.find(tag, run.keys[std::size_t(number)], found, present);
    const QString words = printed(*filtered(tag.expression, named, owned)).simplified();
    if (words.isEmpty()) {
        if (!run.filled.emptyTags.contains(tag.text))
            run.filled.emptyTags << tag.text;
        return;
    }
    run.filled.spans.push_back({run.pathOf(tag.expression.name), run.filled.text.size(), words.size()});
    run.filled.text += words;
}

void TextTemplate::loop(std::size_t begin, std::size_t end, Run &run) const
{
    const int number = m_pieces[begin].tag;
    const Tag &tag = m_tags[std::size_t(number)];
    Json owned;
    bool present = true;
    const Json *found = run.find(tag, run.keys[std::size_t(number)], owned, present);
    const bool inverted = tag.kind == TagKind::Inverted;
    if (isTruthy(*found) == inverted)
        return;
    const bool isList = !inverted && found->is_array();
    const bool hasScope = isList || (!inverted && found != &owned && !found->is_boolean());
    run.passes.push_back({tag.expression.name, 0, isList ? found->size() : 1, isList});
    const std::size_t depth = run.scopes.size();
    for (std::size_t pass = 0; pass < run.passes.back().count; ++pass) {
        run.passes.back().pass = pass;
        run.scopes.resize(depth);
        if (hasScope)
            run.scopes.push_back(isList ? &(*found)[pass] : found);
        fill(begin + 1, end, run);
    }
    run.scopes.resize(depth);
    run.passes.pop_back();
}

} // namespace bd::documents
