// The two sides of a record: columns written from a value, and read into one. What a type's columns are is said once, as a
// function that takes either side (record_types.cpp).
#pragma once
#include "base/text/fold.h"
#include "domain/agency_ref.h"
#include "domain/partial_date.h"
#include "storage/json_text.h"
#include "storage/row_store.h"

#include <QDate>

namespace bd::storage {

/// Value -> row. An empty text of an optional column is NULL, as is an invalid day: unknown, not zero.
class ColumnWriter {
public:
    using json = nlohmann::json;

    void text(const char *column, const QString &value) { m_row[column] = jsonText(tidy(value)); }
    void optionalText(const char *column, const QString &value) { m_row[column] = jsonTextOrNull(tidy(value)); }
    void number(const char *column, int value) { m_row[column] = value; }
    void number(const char *column, const std::optional<qint64> &value) { m_row[column] = value ? json(*value) : json(); }
    void real(const char *column, const std::optional<double> &value) { m_row[column] = value ? json(*value) : json(); }
    void flag(const char *column, bool value) { m_row[column] = value ? 1 : 0; }
    void flag(const char *column, const std::optional<bool> &value) { m_row[column] = value ? json(*value ? 1 : 0) : json(); }
    void day(const char *column, const QDate &value)
    {
        m_row[column] = value.isValid() ? jsonText(value.toString(Qt::ISODate)) : json();
    }
    void day(const char *column, const std::optional<QDate> &value) { day(column, value.value_or(QDate())); }
    void partial(const char *column, const domain::PartialDate &value) { m_row[column] = jsonTextOrNull(value.toIso()); }
    template <typename Enum>
    void code(const char *column, Enum value)
    {
        m_row[column] = jsonText(toCode(value));
    }
    template <typename Enum>
    void code(const char *column, const std::optional<Enum> &value)
    {
        m_row[column] = value ? jsonText(toCode(*value)) : json();
    }
    void agency(const char *uuid, const char *name, const domain::AgencyRef &value)
    {
        m_row[uuid] = jsonTextOrNull(value.uuid.value_or(QString()));
        m_row[name] = jsonTextOrNull(tidy(value.name));
    }
    void list(const char *column, const QStringList &value)
    {
        QStringList tidied;
        for (const QString &line : value)
            tidied.append(tidy(line));
        m_row[column] = jsonText(listJson(tidied));
    }
    /// An array of objects; `each` writes one of them.
    template <typename T, typename Each>
    void objects(const char *column, const std::vector<T> &values, const Each &each)
    {
        json array = json::array();
        for (T value : values) {
            ColumnWriter one;
            each(one, value);
            array.push_back(std::move(one.m_row));
        }
        m_row[column] = jsonText(compactJson(array));
    }

    Row take() { return std::move(m_row); }

private:
    static QString tidy(const QString &value) { return text::xmlSafe(text::nfc(value)).trimmed(); }
    Row m_row = Row::object();
};

/// Row -> value.
class ColumnReader {
public:
    using json = nlohmann::json;
    explicit ColumnReader(const Row &row) : m_row(row) {}

    void text(const char *column, QString &value) { value = textOf(at(column)); }
    void optionalText(const char *column, QString &value) { value = textOf(at(column)); }
    void number(const char *column, int &value) { value = at(column).is_number_integer() ? at(column).get<int>() : 0; }
    void number(const char *column, std::optional<qint64> &value)
    {
        value = at(column).is_number_integer() ? std::optional(at(column).get<qint64>()) : std::nullopt;
    }
    void real(const char *column, std::optional<double> &value)
    {
        value = at(column).is_number() ? std::optional(at(column).get<double>()) : std::nullopt;
    }
    void flag(const char *column, bool &value) { value = at(column).is_number_integer() && at(column).get<int>() != 0; }
    void flag(const char *column, std::optional<bool> &value)
    {
        value = at(column).is_number_integer() ? std::optional(at(column).get<int>() != 0) : std::nullopt;
    }
    void day(const char *column, QDate &value) { value = QDate::fromString(textOf(at(column)), Qt::ISODate); }
    void day(const char *column, std::optional<QDate> &value)
    {
        const QDate read = QDate::fromString(textOf(at(column)), Qt::ISODate);
        value = read.isValid() ? std::optional(read) : std::nullopt;
    }
    void partial(const char *column, domain::PartialDate &value)
    {
        value = domain::PartialDate::fromIso(textOf(at(column))).value_or(domain::PartialDate());
    }
    template <typename Enum>
    void code(const char *column, Enum &value)
    {
        value = domain::fromCode<Enum>(textOf(at(column))).value_or(value);
    }
    template <typename Enum>
    void code(const char *column, std::optional<Enum> &value)
    {
        value = domain::fromCode<Enum>(textOf(at(column)));
    }
    void agency(const char *uuid, const char *name, domain::AgencyRef &value)
    {
        value.uuid = optionalTextOf(at(uuid));
        value.name = textOf(at(name));
    }
    void list(const char *column, QStringList &value) { value = listFromJson(textOf(at(column))); }
    template <typename T, typename Each>
    void objects(const char *column, std::vector<T> &values, const Each &each)
    {
        values.clear();
        for (const json &object : parsedJson(textOf(at(column)))) {
            if (!object.is_object())
                continue;
            ColumnReader one(object);
            each(one, values.emplace_back());
        }
    }

private:
    const json &at(const char *column) const
    {
        static const json nothing;
        const auto it = m_row.find(column);
        return it == m_row.end() ? nothing : *it;
    }
    const Row &m_row;
};

} // namespace bd::storage
