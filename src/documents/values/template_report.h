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
    QStringList faults;             ///< as Error::args of template.invalid
    QStringList unknown;            ///< names that the data doesn't have, the same way; code unknown_name
    QStringList unsupported;        ///< what our own pages won't show: codes of ooxml/unsupported.h
};

} // namespace bd::documents
