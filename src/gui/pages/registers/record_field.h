// What the registers' pages share: a field of a record's type with the two ways between it and the screen, and storing one field
// so that nothing another window wrote is lost.
#pragma once
#include "application/labels.h"
#include "base/uuid.h"
#include "gui/commands/context.h"
#include "gui/models/field_table.h"

#include <functional>

namespace bd::gui {

template <typename T>
struct RecordField {
    FieldSpec spec;
    std::function<FieldValue(const T &)> get;
    std::function<void(T &, const FieldValue &)> set = {};
    bool isInList = true, isInForm = true;

    RecordField &width(int units) { spec.width = units; return *this; }
    RecordField &hint(const QString &text) { spec.hint = text; return *this; }
    RecordField &words(const QStringList &list) { spec.words = list; return *this; }
    RecordField &onlyInForm() { isInList = false; return *this; }
    RecordField &onlyInList() { isInForm = false; return *this; }
    /// Shown in the list, changed in the form.
    RecordField &fixedInList() { isFixedInList = true; return *this; }
    bool isFixedInList = false;
};

namespace field {

template <typename V>
V as(const FieldValue &value)
{
    const V *found = std::get_if<V>(&value);
    return found ? *found : V();
}

template <typename T>
RecordField<T> text(const char *id, const QString &title, QString T::*member, FieldKind kind = FieldKind::Line)
{
    return {{QLatin1String(id), title, kind}, [member](const T &v) { return FieldValue(v.*member); },
            [member](T &v, const FieldValue &value) { v.*member = as<QString>(value); }};
}

template <typename T>
RecordField<T> number(const char *id, const QString &title, std::optional<qint64> T::*member, FieldKind kind = FieldKind::Number)
{
    return {{QLatin1String(id), title, kind}, [member](const T &v) { return v.*member ? FieldValue(*(v.*member)) : FieldValue(); },
            [member](T &v, const FieldValue &value) {
                v.*member = std::holds_alternative<qint64>(value) ? std::optional(std::get<qint64>(value)) : std::nullopt;
            }};
}

template <typename T>
RecordField<T> year(const char *id, const QString &title, int T::*member)
{
    // As words: 2026, not 2.026.
    return {{QLatin1String(id), title, FieldKind::Line}, [member](const T &v) { return FieldValue(v.*member ? QString::number(v.*member) : QString()); },
            [member](T &v, const FieldValue &value) {
                const int typed = as<QString>(value).toInt();
                v.*member = typed > 0 && typed < 100 ? 2000 + typed : typed; // "26"
            }};
}

template <typename T>
RecordField<T> day(const char *id, const QString &title, QDate T::*member)
{
    return {{QLatin1String(id), title, FieldKind::Day}, [member](const T &v) { return (v.*member).isValid() ? FieldValue(v.*member) : FieldValue(); },
            [member](T &v, const FieldValue &value) { v.*member = as<QDate>(value); }};
}

template <typename T>
RecordField<T> day(const char *id, const QString &title, std::optional<QDate> T::*member)
{
    return {{QLatin1String(id), title, FieldKind::Day}, [member](const T &v) { return v.*member ? FieldValue(*(v.*member)) : FieldValue(); },
            [member](T &v, const FieldValue &value) {
                v.*member = std::holds_alternative<QDate>(value) ? std::optional(std::get<QDate>(value)) : std::nullopt;
            }};
}

template <typename T>
RecordField<T> partial(const char *id, const QString &title, domain::PartialDate T::*member)
{
    return {{QLatin1String(id), title, FieldKind::Partial}, [member](const T &v) { return FieldValue(v.*member); },
            [member](T &v, const FieldValue &value) { v.*member = as<domain::PartialDate>(value); }};
}

template <typename T>
RecordField<T> agency(const char *id, const QString &title, domain::AgencyRef T::*member)
{
    return {{QLatin1String(id), title, FieldKind::Agency}, [member](const T &v) { return FieldValue(v.*member); },
            [member](T &v, const FieldValue &value) { v.*member = as<domain::AgencyRef>(value); }};
}

template <typename T, typename Enum>
RecordField<T> choice(const char *id, const QString &title, Enum T::*member)
{
    QStringList words;
    for (const Enum value : domain::allValues<Enum>())
        words.append(application::label(value));
    return {{QLatin1String(id), title, FieldKind::Choice, words}, [member](const T &v) {
                const auto all = domain::allValues<Enum>();
                return FieldValue(static_cast<qint64>(std::find(all.begin(), all.end(), v.*member) - all.begin()));
            },
            [member](T &v, const FieldValue &value) {
                const auto all = domain::allValues<Enum>();
                const qint64 at = as<qint64>(value);
                if (at >= 0 && at < static_cast<qint64>(all.size()))
                    v.*member = all[static_cast<std::size_t>(at)];
            }};
}

/// Made of others: shown, not typed.
template <typename T>
RecordField<T> shown(const char *id, const QString &title, std::function<QString(const T &)> words)
{
    RecordField<T> made{{QLatin1String(id), title, FieldKind::Line}, [words](const T &v) { return FieldValue(words(v)); }};
    made.spec.isReadOnly = true;
    made.isInForm = false;
    return made;
}

} // namespace field

template <typename T>
std::vector<FieldValue> valuesOf(const std::vector<RecordField<T>> &fields, const T &value)
{
    std::vector<FieldValue> values;
    values.reserve(fields.size());
    for (const RecordField<T> &field : fields)
        values.push_back(field.get(value));
    return values;
}

template <typename T>
std::vector<FieldSpec> specsOf(const std::vector<RecordField<T>> &fields)
{
    std::vector<FieldSpec> specs;
    for (const RecordField<T> &field : fields)
        specs.push_back(field.spec);
    return specs;
}

/// Asks before words are stored that look like a person's data beside words on violence; may cut them out. False: back to typing.
bool mayStoreWords(CommandContext &context, FieldValue &value);

/// Stores one field of what is shown. What another window wrote into other fields stays; into this one, it is a conflict.
template <typename T>
bool storeField(CommandContext &context, const T &shown, const RecordField<T> &field, FieldValue value)
{
    if (!mayStoreWords(context, value))
        return false;
    auto &records = context.services().records;
    const auto saved = retrying(context, [&]() -> Result<application::ChangeSet> {
        BD_ASSIGN(const auto stored, records.template find<T>(shown.uuid));
        if (!stored)
            return fail("record.not_found", {fieldText(field.spec, field.get(shown))});
        if (!(field.get(stored->value) == field.get(shown)))
            return fail("conflict", {fieldText(field.spec, field.get(shown))});
        T changed = stored->value;
        field.set(changed, value);
        return records.save(changed, stored->version);
    });
    if (!saved) {
        showError(context, saved.error());
        return false;
    }
    recordChange(context, *saved);
    return true;
}

/// A new one. Nothing is said while it lacks what it can't do without: it is still being typed.
template <typename T>
bool storeNew(CommandContext &context, const T &value)
{
    const auto saved = retrying(context, [&] { return context.services().records.save(value); });
    if (!saved) {
        if (saved.error().code != QLatin1String("record.incomplete"))
            showError(context, saved.error());
        return false;
    }
    recordChange(context, *saved);
    return true;
}

template <typename T>
bool removeRecord(CommandContext &context, const QString &uuid, const QString &notice)
{
    auto &records = context.services().records;
    const auto removed = retrying(context, [&]() -> Result<application::ChangeSet> {
        BD_ASSIGN(const auto stored, records.template find<T>(uuid));
        if (!stored)
            return application::ChangeSet();
        return records.template remove<T>(uuid, stored->version);
    });
    if (!removed) {
        showError(context, removed.error());
        return false;
    }
    recordChange(context, *removed);
    context.notify({Notice::Kind::Note, notice, {{QObject::tr("Undo"), [&context] { undoLast(context); }}}, true, true});
    return true;
}

} // namespace bd::gui
