#include "documents/template/lookup.h"

namespace bd::documents {

namespace {

const Json nothing; // null

const Json *descend(const Json *value, const QStringList &path, bool &present)
{
    for (qsizetype i = 1; i < path.size(); ++i) {
        bool isIndex = false;
        const uint index = path[i].toUInt(&isIndex);
        if (value->is_object() && value->contains(toStd(path[i])))
            value = &value->at(toStd(path[i]));
        else if (value->is_array() && isIndex && index < value->size())
            value = &(*value)[index];
        else {
            present = value->is_null(); // a part of what is unknown is unknown, not misspelt
            return &nothing;
        }
    }
    return value;
}

} // namespace

TagKey::TagKey(const Expression &e)
    : whole(toStd(e.name)), first(e.path.isEmpty() ? std::string() : toStd(e.path[0])), isSelf(e.path.size() == 1 && e.path[0] == u"."),
      isPass(e.name.startsWith(u'$'))
{
}

const Json *lookUpName(const Expression &expression, const TagKey &key, const Scopes &scopes, bool &present)
{
    present = true;
    if (key.isSelf)
        return scopes.back();
    for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope) {
        if (!(*scope)->is_object())
            continue;
        if (const auto it = (*scope)->find(key.whole); it != (*scope)->end())
            return &*it;
        if (expression.path.size() == 1)
            continue;
        if (const auto it = (*scope)->find(key.first); it != (*scope)->end())
            return descend(&*it, expression.path, present);
    }
    present = false;
    return &nothing;
}

bool passValue(const QString &name, std::size_t pass, std::size_t count, Json &value)
{
    if (name == u"$stt")
        value = pass + 1;
    else if (name == u"$dau")
        value = pass == 0;
    else if (name == u"$cuoi")
        value = pass + 1 == count;
    else
        return false;
    return true;
}

const Json *filtered(const Expression &expression, const Json *found, Json &owned)
{
    for (const FilterCall &call : expression.filters) {
        // Lists and objects pass: only words, numbers and formatted text can be written otherwise.
        if (!call.filter || (found->is_structured() && !isRich(*found)))
            continue;
        Json made = call.filter->apply(*found, call.argument);
        owned = std::move(made);
        found = &owned;
    }
    return found;
}

} // namespace bd::documents
