// What can be told about a template without filling it: its tags as a tree, its faults, what pages won't show.
#pragma once
#include "documents/values/template_place.h"

#include <utility>

namespace bd::documents {

struct TagOutline {
    enum class Kind { Value, Image, Loop, Inverted };
    Kind kind = Kind::Value;
    QString text; ///< with braces, as written
    QString name; ///< "tasks", "signer.name"
    std::vector<std::pair<QString, QString>> filters; ///< name and argument
    Place place;
    std::vector<TagOutline> inside; ///< of loops
};

struct PartOutline {
    QString name; ///< "word/header1.xml"
    Place place;
    std::vector<TagOutline> tags;
};

struct TemplateReport {
    std::vector<PartOutline> parts; ///< those with tags, the body first
    /// As Error::args of template.invalid, in reading order. Held against a contract (a plan's names), this is the very
    /// list that export gives.
    QStringList faults;
    QStringList unknown; ///< names that free data doesn't have, the same way: they print nothing
    QStringList remarks; ///< what can be printed, but hardly looks as meant, the same way
    QStringList unsupported;        ///< what our own pages won't show: codes of ooxml/unsupported.h
};

} // namespace bd::documents
