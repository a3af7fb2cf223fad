// Taking a text out of rows as they are stored: JSON objects by column name, with formatted text, tables and lists as JSON
// within them. Pure. Private to erasure.cpp and its test.
#pragma once
#include <QString>
#include <QStringList>
#include <nlohmann/json.hpp>

namespace bd::storage {

/// Columns and keys that hold codes, dates, identifiers: never looked at.
bool isStructural(const QString &name);

class TextEraser {
public:
    explicit TextEraser(const QString &text);
    /// Takes it out of everything in `value`; search and sort keys of objects that changed follow, keys of imports go.
    bool clean(nlohmann::json &value) const { return clean(value, {}); }
    bool holds(nlohmann::json value) const { return clean(value); }
    /// How the text may stand in a column: as it is, or within JSON, also within JSON.
    QStringList forms() const;

private:
    bool clean(nlohmann::json &value, const QString &key) const;
    bool cleanString(nlohmann::json &value) const;
    bool cleanSpans(nlohmann::json &spans) const;
    bool cleanObject(nlohmann::json &object) const;
    QString m_text, m_folded;
};

/// The small pictures that objects with this content name.
void collectPictures(const nlohmann::json &value, const QString &sum, QStringList &pictures);
/// Takes what tells of a file out of every object that names its content: name, caption, sums. The names go to `names`.
bool eraseFile(nlohmann::json &value, const QStringList &sums, QStringList &names);

} // namespace bd::storage
